"""Hostile surroundings: what a plan, a folder or an environment may hold that would harm whoever runs a command there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer
from hostile import plan_with
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output import logs

Run = Callable[..., Answer]


def plan(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "roadmap.yaml"
    path.write_text(text, encoding="utf-8")
    return path


# --- a group that leads itself ------------------------------------------------------------------------------------

GROUPS = """\
otsikko: x
kieli: fi
tiimi: {{vetäjä: {team}, jäsenet: [{team}, A]}}
johtoryhmä: {{vetäjä: {management}, jäsenet: [{management}, A]}}
toimenpiteet:
  1: {{otsikko: y, vastuu: tiimi, määräaika: 4.1.2027}}
  2: {{otsikko: z, vastuu: johtoryhmä, määräaika: 4.1.2027}}
tarkistuspisteet:
  kk: {{toistuu: kuukausittain, vastuu: tiimi, osallistujat: [tiimi, johtoryhmä]}}
"""
GROUP_WORDS = ("tiimi", "johtoryhmä", "koko henkilöstö")


@pytest.mark.parametrize("team", GROUP_WORDS)
@pytest.mark.parametrize("management", GROUP_WORDS)
def test_a_group_leads_no_group(seuranta: Run, tmp_path: Path, team: str, management: str) -> None:
    plan(tmp_path, GROUPS.format(team=team, management=management))

    lines = seuranta("check", folder=tmp_path).out.splitlines()

    assert [line for line in lines if "name-is-a-word" in line] == [
        f'roadmap.yaml:{row}:{column}: virhe name-is-a-word: Kohtaan "vetäjä" kuuluu yhden ihmisen nimi, mutta "{typed}" '
        "tarkoittaa monta ihmistä."
        for row, column, typed in ((3, 17, team), (4, 22, management))
    ]
    for command in ("status", "agenda --stdout", "report --stdout --for A", "report --stdout --for everyone",
                    "report --stdout --for team", "checkpoints", "list --team"):  # fmt: skip
        assert seuranta(*command.split(), folder=tmp_path).code == 0, command


# --- commands to the log of a build -------------------------------------------------------------------------------

COMMANDS = "::error::e ##vso[task.logissue]v ::stop-commands::s ##[add-mask]g ##teamcity[m] section_start:1:a"
HOSTILE = f"{COMMANDS} {COMMANDS}"
DOCUMENTS = [
    f"{command} --format {form}"
    for command in ("agenda", "report", "report --for management", "report --for team", "report --for everyone",
                    "report --for Ann", "announce --due", "announce W")
    for form in ("markdown", "text", "html", "eml")
]  # fmt: skip
READING = [
    "", "status", "status --format json", "check", "check --format json", "check --format github", "list", "list --goals",
    "list --format csv", "list --goals --format csv", "list --format json", "show 1", "show 3", "show G", "show m", "show V",
    "show Q", "show D", "show Ann", "show Ben", "show ::error", "show ::none", "explain", "explain ::error::x", "checkpoints",
    "checkpoints --past", "checkpoints --format json", "checkpoints --ics --dry-run --deadlines", "timeline",
    "timeline --by person", "timeline --goal G", "timeline --svg --stdout", "list --owner ::x::", "status --as-of ::x::",
    "status ::error::nowhere", "status --lang ::x::", "list --format ::x::", "announce ::x::", "report --for ::x::",
    *(f"{one} --stdout" for one in DOCUMENTS), *(f"{one} --dry-run" for one in DOCUMENTS[::4]),
]  # fmt: skip
RECORDING = [
    "start 2", "done 1", "block 2 TEXT --next TEXT --who Ann", "unblock 3", "move 1 2027-01-08 -r TEXT", "drop 1 -r TEXT",
    "reading G 2", "told V", "ask TEXT --from TEXT", "answer Q TEXT", "decide TEXT -r TEXT", "held m --minutes TEXT",
    "skip m -r TEXT", "postpone m 2026-12-09 -r TEXT", "add TEXT --goal G", "set 1 note TEXT", "set 1 title TEXT", "undo",
    "set 1 due TEXT", "meet", "meet --prepare --checkpoint m", "meet --answers tarkistuspiste-2026-12-08-vastaukset.yaml",
    "check --fix", "checkpoints --ics", "checkpoints --ics --changed", "init ::new:: --title TEXT --company TEXT", "init .",
    "report", "report --dry-run --force", "timeline --svg",
]  # fmt: skip


def acts(line: str) -> bool:
    """Whether the log of GitHub, Azure, TeamCity or GitLab would do something at this line instead of showing it."""
    begins, holds = ("::", "section_start:", "section_end:"), ("##[", "##vso[", "##teamcity[")
    return line.strip().startswith(begins) or any(word in line for word in holds)


@pytest.mark.parametrize(("language", "columns", "part"), [("fi", "80", 0), ("en", "40", 1)])
def test_no_line_commands_the_log_of_a_build(
    seuranta: Run, tmp_path: Path, language: str, columns: str, part: int, *, is_long: bool
) -> None:
    folder = plan(tmp_path / "::error::folder", plan_with(HOSTILE)).parent
    shown = 0
    for typed in (*(READING if is_long else READING[part::2]), *RECORDING):
        words = [HOSTILE if word == "TEXT" else word for word in typed.split()]
        answer = seuranta(*words, folder=folder, SEURANTA_LANG=language, COLUMNS=columns)

        lines = re.split(r"\r\n|\r|\n", answer.out + "\n" + answer.err)
        ours = ("::error title=seuranta ", "::warning title=seuranta ", "::notice title=seuranta::")
        if "github" in typed:
            lines = [line for line in lines if not line.startswith(ours) or "##[" in line]
        assert answer.code in (0, 1, 2), (typed, answer.err)
        assert [line for line in lines if acts(line)] == [], typed
        shown += "error" in answer.out
    assert shown > 40, "the texts are shown, not left out"


def test_harmless_text_stays_as_it_is(seuranta: Run, tmp_path: Path) -> None:
    title = "Ohje C++: std::vector ::, klo 9::10, ## [tärkeä], #[1] ja section_start"
    plan(tmp_path, plan_with(title))

    assert title in seuranta("list", "--format", "csv", folder=tmp_path).out
    assert title in seuranta("show", "1", folder=tmp_path, COLUMNS="120").out


@given(st.text(st.sampled_from(list(" \t:#[]x1\n\rvso_section_start\u00a0\u2003\x1b[1m"))))
def test_text_on_its_way_out_is_inert_and_says_the_same(text: str) -> None:
    said = logs.inert(text)

    assert [line for line in re.split(r"\r\n|\r|\n", said) if acts(line)] == []
    assert re.sub(r"\s", "", said) == re.sub(r"\s", "", text)
    assert logs.inert(said) == said
