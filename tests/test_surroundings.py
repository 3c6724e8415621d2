"""Hostile surroundings: what a plan, a folder or an environment may hold that would harm whoever runs a command there."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import shutil
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from conftest import Answer
from hostile import plan_with
from hypothesis import given
from hypothesis import strategies as st
from recording import job

from seuranta import files
from seuranta.commands import UserError
from seuranta.commands.meet import opening
from seuranta.commands.meet.keeper import Keeper
from seuranta.commands.record import progress
from seuranta.commands.record.recording import RecordAsk
from seuranta.commands.record.undo import undo
from seuranta.completion import ids_for_completion
from seuranta.output.words import logs
from seuranta.output.words.system_errors import reason
from seuranta.plan.values.contacts import read_link
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.world import World

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

    assert [line for line in lines if "suunnitelman-sana-nimenä" in line] == [
        f'roadmap.yaml:{row}:{column}: virhe suunnitelman-sana-nimenä: Kenttään "vetäjä" kuuluu yhden ihmisen nimi, mutta "{typed}" '
        "tarkoittaa montaa ihmistä."
        for row, column, typed in ((3, 17, team), (4, 22, management))
    ]
    for command in ("status", "agenda --stdout", "report --stdout --for A", "report --stdout --for everyone",
                    "report --stdout --for team", "checkpoints", "list --team"):  # fmt: skip
        assert seuranta(*command.split(), folder=tmp_path).code == 0, command


# --- commands to the log of a build -------------------------------------------------------------------------------

COMMANDS = "::error::e ##vso[task.logissue]v ::stop-commands::s ##[add-mask]g ##teamcity[m] section_start:1:a"
HOSTILE = f"{COMMANDS} {COMMANDS} \x1b[2J\u202e\x07\x9b1m"
FOLDER = "::error::folder\x1b[2J\u202e" if os.name == "posix" else "folder"
FOLDER = FOLDER.encode(sys.getfilesystemencoding(), "ignore").decode()  # what the system can write of it
DOCUMENTS = [
    f"{command} --format {form}"
    for command in ("agenda", "report", "report --for management", "report --for team", "report --for everyone",
                    "report --for Ann", "announce --due", "announce W")
    for form in ("markdown", "text", "html", "eml")
]  # fmt: skip
READING = [
    "", "status", "status --format json", "status --color always", "show 3 --color always", "list --color always", "check", "check --format json", "check --format github", "list", "list --goals",
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


def hostile_plan() -> str:
    """A plan with the text in every place, and with links and names, which stand as they are typed."""
    data = json.loads(plan_with(HOSTILE))
    name = "::error::Ann ##vso"
    data["people"][name] = HOSTILE
    data["team"]["members"].append(name)
    data["actions"]["1"] |= {"owner": name, "helpers": [name]}
    data["goals"]["G"] |= {"source": HOSTILE, "owner": name}
    data["communication"]["V"] |= {"purpose": HOSTILE, "owner": name}
    data["checkpoints"]["m"] |= {"participants": ["team", name], "skipped": {"2026-11-10": HOSTILE}}
    data["decisions"]["D"]["decided by"] = [name]
    for section, item in (("actions", "1"), ("checkpoints", "m"), ("communication", "V")):
        data[section][item]["link"] = "https://example.com/::error::x/##vso[task.x]y/##[group]z"
    return json.dumps(data, indent=1)


def acts(line: str) -> bool:
    """Whether a terminal, or the log of GitHub, Azure, TeamCity or GitLab, would do something at this line."""
    line = re.sub(r"\x1b\[[\d;]*m", "", line)  # our colours
    begins, holds = ("::", "section_start:", "section_end:"), ("##[", "##vso[", "##teamcity[")
    return line.strip().startswith(begins) or any(word in line for word in holds) or SIGNS.search(line) is not None


SIGNS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


@pytest.mark.parametrize(("language", "columns", "part"), [("fi", "80", 0), ("en", "40", 1)])
def test_no_line_commands_the_log_of_a_build(
    seuranta: Run, tmp_path: Path, language: str, columns: str, part: int, *, is_long: bool
) -> None:
    folder = plan(tmp_path / FOLDER, hostile_plan()).parent
    paths = {"check", "status", "report", "agenda", "timeline", "list", "checkpoints"}
    shown = 0
    for typed in (*READING, *RECORDING) if is_long else (*READING[part::2], *RECORDING[part::2]):
        words = [HOSTILE if word == "TEXT" else word for word in typed.split()]
        is_from_above = words[:1] and words[0] in paths
        where = [FOLDER] if is_from_above else []
        answer = seuranta(
            *words, *where, folder=tmp_path if is_from_above else folder, SEURANTA_LANG=language, COLUMNS=columns
        )

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


@given(st.text(st.sampled_from(list(" \t:#[]x1\n\rvso_section_start\u00a0\u2003"))))
def test_text_on_its_way_out_is_inert_and_says_the_same(text: str) -> None:
    said = logs.inert(text)

    assert [line for line in re.split(r"\r\n|\r|\n", said) if acts(line)] == []
    assert re.sub(r"\s", "", said) == re.sub(r"\s", "", text)
    assert logs.inert(said) == said


# --- what Seuranta remembers --------------------------------------------------------------------------------------

SMALL = "otsikko: Huolto\nkieli: fi\ntoimenpiteet:\n  1:\n    otsikko: Kuvaus\n    määräaika: 11.12.2026\n"
on_posix = pytest.mark.skipif(os.name != "posix", reason="pipes, rights and links of POSIX")
any_name = pytest.mark.skipif(
    sys.getfilesystemencoding() != "utf-8", reason="files whose names this system cannot write"
)
DONE = SMALL + "    tila: valmis 1.12.2026\n"


def deep(sign: bytes) -> bytes:
    return sign * 100_000


DAMAGED = {
    "empty": b"",
    "deep lists": deep(b"["),
    "deep mappings": deep(b'{"a":'),
    "deep inside": b'{"schema": "seuranta.undo/1", "changes": [' + deep(b"[") + deep(b"]") + b"]}",
    "infinity": b'{"schema": "x", "changes": [{"said": "", "after": "", "before": "", "back": [Infinity, 0, ""]}]}',
    "a fraction": b'{"schema": "x", "changes": [{"said": "", "after": "", "before": "", "back": [1.5, 0, ""]}]}',
    "a long number": b'{"schema": "x", "changes": [{"said": "", "after": "", "before": "", "back": [' + deep(b"9") + b', 0, ""]}]}',
    "wrong types": b'{"schema": 1, "changes": {"said": []}}',
    "a list": b"[1, 2]",
    "a word": b"null",
    "half a character": b'{"schema": "x", "changes": [{"said": "\\ud800", "after": "", "before": "", "back": [0, 0, ""]}]}',
    "not UTF-8": b"\xff\xfe\x00",
    "cut off": b'{"schema": "seuranta.undo/1", "changes": [{"sa',
}  # fmt: skip


@pytest.mark.parametrize("memory", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_memory_is_forgotten_and_said_once(seuranta: Run, tmp_path: Path, memory: bytes) -> None:
    path = plan(tmp_path, SMALL)
    (tmp_path / ".seuranta").mkdir()
    (tmp_path / ".seuranta" / "undo.json").write_bytes(memory)
    forgotten = "Seurannan muistia (.seuranta/undo.json) ei voi lukea, joten aiempia muutoksia ei voi kumota.\n"

    undone, done, again = (seuranta(*words, folder=tmp_path) for words in (["undo"], ["done", "1"], ["ask", "Kuka?"]))

    assert (undone.code, undone.err) == (2, forgotten)
    assert (done.code, done.err) == (0, forgotten)
    assert path.read_text(encoding="utf-8").startswith(DONE)
    assert (again.code, again.err) == (0, "")
    assert [seuranta("undo", folder=tmp_path).code for _ in range(3)] == [0, 0, 2]
    assert path.read_text(encoding="utf-8") == SMALL


def pipe(path: Path) -> None:
    os.mkfifo(path)


IN_THE_WAY: dict[str, Callable[[Path], object]] = {
    "a pipe": pipe,
    "a folder": lambda path: path.mkdir(),
    "a link to nothing": lambda path: path.symlink_to("/nothing/at/all"),
    "a link to itself": lambda path: path.symlink_to(path),
    "a link outside": lambda path: path.symlink_to("/dev/null"),
    "a huge file": lambda path: truncated(path, 65 * 1024 * 1024),
}


def truncated(path: Path, size: int) -> None:
    path.touch()
    os.truncate(path, size)


FOLDERS_IN_THE_WAY: dict[str, Callable[[Path], object]] = {
    "a file": lambda path: path.write_text("x"),
    "a pipe": pipe,
    "a link outside": lambda path: path.symlink_to(path.parent.parent),
    "a link to itself": lambda path: path.symlink_to(path),
}
NOT_REMEMBERED = (
    "Kaikki muu on tallessa, mutta Seuranta ei voi kirjoittaa muistiinsa (.seuranta), joten tätä ei voi kumota. "
    "Poista .seuranta, niin Seuranta tekee uuden.\n"
)


@on_posix
@pytest.mark.parametrize("place", [".seuranta/undo.json", ".seuranta"])
@pytest.mark.parametrize("name", sorted(IN_THE_WAY.keys() | FOLDERS_IN_THE_WAY))
def test_what_stands_in_place_of_the_memory_is_in_nobodys_way(
    seuranta: Run, tmp_path: Path, place: str, name: str
) -> None:
    made = (IN_THE_WAY if place.endswith("json") else FOLDERS_IN_THE_WAY).get(name)
    if made is None:
        pytest.skip("not in that place")
    path = plan(tmp_path / "plan", SMALL)
    (there := path.parent / place).parent.mkdir(exist_ok=True)
    made(there)

    answer = seuranta("done", "1", folder=path.parent)

    assert (answer.code, answer.err) == (0, NOT_REMEMBERED)
    assert "valmistui" in answer.out
    assert path.read_text(encoding="utf-8") == DONE
    assert {one.name for one in tmp_path.iterdir()} == {"plan"}
    undone = seuranta("undo", folder=path.parent)
    assert undone.code == 2
    assert re.search("ei voi lukea|ei muista", undone.err), "that nothing was changed would be untrue"


@pytest.mark.parametrize("place", [".gitignore", ".gitignore/x"])
def test_what_stands_beside_the_memory_stays(seuranta: Run, tmp_path: Path, place: str) -> None:
    path = plan(tmp_path, SMALL)
    (there := tmp_path / ".seuranta" / place).parent.mkdir(parents=True)
    there.write_text("mine")

    assert seuranta("done", "1", folder=tmp_path).err == ""
    assert seuranta("undo", folder=tmp_path).code == 0
    assert path.read_text(encoding="utf-8") == SMALL
    assert there.read_text() == "mine"


memories = st.one_of(
    st.binary(max_size=60),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["schema", "changes", "said", "after", "before", "back", "made", "x"]),
                inner,
                max_size=5,
            )
        ),
        max_leaves=12,
    ).map(lambda data: json.dumps(data).encode()),
    st.lists(
        st.fixed_dictionaries(
            {
                "said": st.text(max_size=9) | st.none(),
                "after": st.just(sha256(SMALL.encode()).hexdigest()) | st.text(max_size=3),
                "before": st.just(sha256(SMALL.encode()).hexdigest()) | st.just(sha256(b"").hexdigest()),
                "back": st.tuples(st.integers(), st.integers(), st.text(max_size=9)) | st.lists(st.integers()),
                "made": st.lists(st.text(st.sampled_from("../\\:ab\0"), max_size=5), max_size=2) | st.none(),
            }
        ),
        max_size=2,
    ).map(lambda changes: json.dumps({"schema": "seuranta.undo/1", "changes": changes}).encode()),
)


@given(memories)
def test_no_memory_hinders_a_fact(memory: bytes) -> None:
    """Whatever stands in the file: the fact is recorded and can be taken back, and `undo` alone ends in words."""
    files = {".seuranta/undo.json": memory}
    with suppress(UserError):
        undo(job(SMALL, files=files), dry_run=False)

    outcome = progress.done(job(SMALL, files=files), ["1"], RecordAsk())

    written = {one.path: one.new for one in outcome.writes}
    assert written["roadmap.yaml"].decode() == DONE
    back = undo(job(DONE, files={".seuranta/undo.json": written[".seuranta/undo.json"]}), dry_run=False)
    assert {one.path: one.new for one in back.writes}["roadmap.yaml"].decode() == SMALL


@given(st.binary(max_size=80) | st.text(st.sampled_from("meeting:\n -{}[]'\"&*!|>%@1.x"), max_size=80).map(str.encode))
def test_no_kept_answers_hinder_a_meeting(kept: bytes) -> None:
    files = {".seuranta/meet.yaml": kept}
    shown: list[object] = []
    asked = job(SMALL + MEETING, answers=["", "lopeta"], files=files)._replace(show=shown.append)

    keeper = Keeper(asked, asked.plans[0].path, opening.KIND, "", is_dry=False)
    opening.taken_up(keeper, asked, asked.plans[0], None, {})


MEETING = "tarkistuspisteet:\n  kk:\n    pvm: 1.12.2026\n"


@on_posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o660, 0o644])
def test_the_memory_is_no_more_open_than_the_plan(seuranta: Run, tmp_path: Path, mode: int) -> None:
    path = plan(tmp_path, SMALL)
    (tmp_path / ".seuranta").mkdir()
    (memory := tmp_path / ".seuranta" / "undo.json").write_text("{}")
    memory.chmod(0o666)
    path.chmod(mode)

    assert seuranta("done", "1", folder=tmp_path).code == 0

    assert [stat.S_IMODE(one.stat().st_mode) for one in (path, memory)] == [mode, mode]


@on_posix
def test_nobody_reads_more_while_a_file_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Owner and group are set before the rights that they have, and the file beside is never open to others."""
    path = plan(tmp_path, SMALL)
    path.chmod(0o640)
    seen: list[tuple[str, int]] = []
    for name in ("fsync", "chown", "chmod"):
        real = getattr(os, name)

        def watched(what: Any, *rest: Any, name: str = name, real: Callable[..., None] = real, **more: Any) -> None:
            if not (isinstance(what, int) and stat.S_ISDIR(os.fstat(what).st_mode)):
                seen.append((name, stat.S_IMODE(os.stat(what).st_mode)))  # noqa: PTH116 - a handle, too
            real(what, *rest, **more)

        monkeypatch.setattr(os, name, watched)

    files.replace(path, b"new", SMALL.encode())

    assert seen == [("fsync", 0o600), ("chown", 0o600), ("chmod", 0o600)]
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("sign", ["\u202e", "\u200b", "\x9b", "\u2028", "\ufeff", "\u2066"])
def test_a_link_holds_nothing_that_cannot_be_seen(sign: str) -> None:
    with pytest.raises(ValueProblem) as refused:
        read_link(f"https://example.com/a{sign}b")

    assert (refused.value.name, refused.value.args_for_text["suggestion"]) == ("not-a-link", None)


# --- links --------------------------------------------------------------------------------------------------------

OUTSIDE = {
    "environment": b"SECRET_TOKEN=hunter2\0PATH=/bin\0",
    "users": b"root:x:0:0:root:/root:/bin/sh\nhunter2:x:1:1::/:/bin/false\n",
    "secrets.yaml": b"database_password: hunter2\nkeys:\n  title: hunter2\n",
    "vault.yaml": b"title: hunter2\npeople:\n  hunter2: hunter2\n",
    "broken.yaml": b'token: "hunter2\n  - hunter2: [\n',
}
EVERY = (
    ["check"], ["check", "--format", "github"], ["check", "--format", "json"], ["check", "--fix"], ["status"],
    ["status", "--format", "json"], ["list"], ["report", "--stdout"], ["timeline"], ["done", "1"], ["undo"],
)  # fmt: skip


@on_posix
@pytest.mark.parametrize("is_inside", [False, True])
@pytest.mark.parametrize("target", OUTSIDE)
@pytest.mark.parametrize("linked", ["roadmap.yaml", "plans/x/roadmap.yaml"])
def test_no_line_of_a_foreign_file_is_shown(
    seuranta: Run, tmp_path: Path, target: str, linked: str, *, is_inside: bool
) -> None:
    """What is reached through a link and is no plan is named; nothing of it is printed, nor where a person typed it."""
    (repository := tmp_path / "repository").mkdir()
    (repository / ".git").mkdir()
    foreign = (repository if is_inside else tmp_path) / target
    foreign.write_bytes(OUTSIDE[target])
    link = repository / linked
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(foreign)
    typed = [[], [str(link)], [str(link.parent)]]

    for words in EVERY:
        for path in typed:
            where = ["--plan", *path] if path and words[0] in ("done", "undo") else path
            answer = seuranta(*words, *where, folder=repository)

            assert answer.code == 2, words
            assert "hunter2" not in answer.out + answer.err, words
            assert "roadmap.yaml" in answer.err
    assert foreign.read_bytes() == OUTSIDE[target]


@on_posix
def test_a_plan_outside_is_read_where_its_path_was_typed(seuranta: Run, tmp_path: Path) -> None:
    real = plan(tmp_path / "elsewhere", SMALL)
    (here := tmp_path / "here").mkdir()
    link = here / "roadmap.yaml"
    link.symlink_to(real)
    refused = "roadmap.yaml on linkki, joka johtaa kansion tai git-arkiston ulkopuolelle, joten sitä ei luettu."

    for answer in (
        seuranta("status", "--lang", "fi", folder=here),
        seuranta("status", ".", "--lang", "fi", folder=here),
    ):
        assert (answer.code, answer.out) == (2, "")
        assert answer.err.startswith(refused)
    for environment in ({}, {"SEURANTA_PLAN": "roadmap.yaml"}):
        typed = [] if environment else ["roadmap.yaml"]
        assert seuranta("status", *typed, folder=here, **environment).code == 0
    assert seuranta("done", "1", "--plan", "roadmap.yaml", folder=here).code == 0
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == DONE
    (tmp_path / ".git").mkdir()  # now both lie in one repository
    assert seuranta("status", folder=here).code == 0


@on_posix
def test_of_several_plans_only_those_inside_are_read(seuranta: Run, tmp_path: Path) -> None:
    plan(tmp_path / "outside", SMALL.replace("Huolto", "Salaisuus"))
    plan(tmp_path / "company" / "plans" / "one", SMALL)
    (tmp_path / "company" / "plans" / "two").symlink_to(tmp_path / "outside")

    answer = seuranta("status", "--lang", "en", folder=tmp_path / "company")

    assert (answer.code, "Salaisuus" in answer.out + answer.err) == (2, False)
    assert answer.err.startswith("plans/two is a link that leads out of the folder or git repository")
    assert "Huolto" in answer.out


GENERATED = {
    "checkpoints.ics": ["checkpoints", "--ics"],
    "calendars": ["checkpoints", "--ics", "--for", "all"],
    "calendars/ann.ics": ["checkpoints", "--ics", "--for", "all"],
    "reports": ["report"],
    "reports/2026-12-01-tilanne.md": ["report", "--force"],
    "reports/2026-12-01-aikajana.svg": ["timeline", "--svg", "--force"],
}
WITH_ANN = SMALL + "    vastuu: Ann\ntarkistuspisteet:\n  kk:\n    toistuu: kuukausittain\n    osallistujat: Ann\n"


@on_posix
@pytest.mark.parametrize("has_target", [False, True])
@pytest.mark.parametrize("linked", GENERATED)
def test_nothing_is_written_or_read_through_a_link_out(
    seuranta: Run, tmp_path: Path, linked: str, *, has_target: bool
) -> None:
    folder = plan(tmp_path / "plan", WITH_ANN).parent
    seuranta(*GENERATED[linked], folder=folder)
    (outside := tmp_path / "outside").mkdir()
    here = folder / linked
    target = outside / here.name
    assert here.exists(), "the command writes that file"
    if has_target:
        here.rename(target)
    elif here.is_dir():
        shutil.rmtree(here)
    else:
        here.unlink()
    here.symlink_to(target)
    before = seen(outside)

    answer = seuranta(*GENERATED[linked], folder=folder)

    assert answer.code == 2
    assert answer.err == (
        f"{linked} on linkki, joka johtaa suunnitelman kansion tai git-arkiston ulkopuolelle, joten sitä ei lueta eikä "
        "sinne kirjoiteta. Poista linkki.\n"
    )
    assert seen(outside) == before
    (tmp_path / ".git").mkdir()
    if has_target:
        assert seuranta(*GENERATED[linked], folder=folder).code == 0


@on_posix
@pytest.mark.parametrize(
    "linked", [*(one for one in GENERATED if "." in one), ".seuranta/undo.json", ".seuranta/.gitignore"]
)
def test_a_link_to_a_file_of_another_name_is_not_followed(seuranta: Run, tmp_path: Path, linked: str) -> None:
    """Else one plan could have another one of its repository overwritten, or shown in a difference."""
    (tmp_path / ".git").mkdir()
    folder = plan(tmp_path / "plan", WITH_ANN).parent
    secret = SMALL.replace("Kuvaus", "Salaisuus")
    other = plan(tmp_path / "other", secret)
    (here := folder / linked).parent.mkdir(exist_ok=True)
    here.symlink_to(other)
    command = GENERATED.get(linked, ["done", "1"])

    for words in ([*command, "--dry-run"], command):
        answer = seuranta(*words, folder=folder)
        assert answer.code == (2 if linked in GENERATED else 0)
        assert "Salaisuus" not in answer.out + answer.err
        assert other.read_text(encoding="utf-8") == secret


def seen(folder: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@on_posix
def test_answers_that_a_person_names_are_read_through_a_link(seuranta: Run, tmp_path: Path) -> None:
    folder = plan(tmp_path / "plan", SMALL + MEETING).parent
    (tmp_path / "answers.yaml").write_text("meeting: 2026-12-01\n")
    (folder / "answers.yaml").symlink_to(tmp_path / "answers.yaml")

    assert seuranta("meet", "--answers", "answers.yaml", folder=folder).code == 0


# --- after a fact is written --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (
            OSError(errno.ENOSPC, "No space left"),
            0,
            "Tiedostot on kirjoitettu, mutta vastausta ei voi tulostaa: levy on täynnä.",
        ),
        (BrokenPipeError(), 0, ""),
        (
            ValueError("x"),
            3,
            "Tiedostot on kirjoitettu, mutta sen jälkeen Seuranta kaatui ohjelmassa olevaan virheeseen.",
        ),
    ],
)
def test_an_answer_that_is_lost_makes_no_error_of_a_fact(
    seuranta: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, code: int, said: str
) -> None:
    path = plan(tmp_path, SMALL)

    def failing(*_: object) -> None:
        raise error

    monkeypatch.setattr("seuranta.world.World.write_out", failing)
    answer = seuranta("done", "1", folder=tmp_path)

    assert path.read_text(encoding="utf-8") == DONE
    assert answer.code == code
    assert answer.err.startswith(said)


# --- completion ---------------------------------------------------------------------------------------------------


def test_tab_offers_nothing_that_a_shell_would_run(tmp_path: Path) -> None:
    names = ["$(touch x)", "`touch x`", "a;b", "-rf", "a|b", "a'b", "a&b", "*", "~x", "Ann Lee", "Örs-1", "v1.0"]
    people = json.dumps(dict.fromkeys(names, "x"), ensure_ascii=False)
    plan(tmp_path, f"people: {people}\nactions: {{1: x}}\n")

    found = ids_for_completion("", World({}, io.StringIO(), io.StringIO(), io.StringIO(), tmp_path))

    assert found == ["1", "Ann Lee", "v1.0", "Örs-1"]


# --- names and numbers of the system ------------------------------------------------------------------------------


@on_posix
@any_name
def test_a_path_in_machine_output_commands_nothing(seuranta: Run, tmp_path: Path) -> None:
    name = "a\n::error::Rikki\x1b[31m\u202e\x9b1m\x7f"
    plan(tmp_path / name, "actions:\n  1: x\n  1: y\n")

    github = seuranta("check", name, "--format", "github", folder=tmp_path).out
    data = seuranta("check", name, "--format", "json", folder=tmp_path).out

    assert github.replace("\n", "").isprintable()
    assert "file=a%0A%3A%3Aerror%3A%3ARikki\ufffd[31m\ufffd\ufffd1m\ufffd/roadmap.yaml" in github
    assert data.replace("\n", "").isprintable()
    assert json.loads(data)["plans"][0]["path"] == f"{name}/roadmap.yaml"


@pytest.mark.parametrize(
    ("workspace", "has_repository", "shown"),
    [
        ("", False, "plans/care/roadmap.yaml"),
        ("", True, "company/plans/care/roadmap.yaml"),
        (".", True, "repository/company/plans/care/roadmap.yaml"),
        ("repository/company", True, "plans/care/roadmap.yaml"),
        ("elsewhere", True, "company/plans/care/roadmap.yaml"),
        ("elsewhere", False, "plans/care/roadmap.yaml"),
    ],
)
def test_annotations_stand_where_the_host_looks_for_them(
    seuranta: Run, tmp_path: Path, workspace: str, shown: str, *, has_repository: bool
) -> None:
    company = tmp_path / "repository" / "company"
    plan(company / "plans" / "care", "actions:\n  1: x\n  1: y\n")
    (tmp_path / "elsewhere").mkdir()
    if has_repository:
        (company.parent / ".git").mkdir()
    environment = {"GITHUB_WORKSPACE": str(tmp_path / workspace)} if workspace else {"GITHUB_WORKSPACE": ""}

    out = seuranta("check", "--format", "github", folder=company, **environment).out

    assert {line.partition("file=")[2].partition(",")[0] for line in out.splitlines()[:-1]} == {shown}


@pytest.mark.parametrize("language", ["fi", "en"])
def test_what_the_system_refuses_is_told_in_the_readers_language(seuranta: Run, tmp_path: Path, language: str) -> None:
    plan(tmp_path, SMALL)
    (tmp_path / "reports").write_text("")

    answer = seuranta("report", "--lang", language, folder=tmp_path)

    assert answer.code == 2
    assert (
        answer.err
        == {
            "fi": "Tiedostoa reports/2026-12-01-tilanne.html ei voi kirjoittaa: kansion paikalla on tiedosto.\n",
            "en": "The file reports/2026-12-01-status.html cannot be written: there is a file where a folder should be.\n",
        }[language]
    )


@pytest.mark.parametrize("number", sorted({*errno.errorcode, 9999}))
def test_every_error_of_the_system_is_a_sentence_without_its_own_words(number: int) -> None:
    for language, own in (("fi", 'järjestelmän virhe {n}, "Mystery"'), ("en", 'system error {n}, "Mystery"')):
        said = reason(number, "Mystery", language)
        assert said == own.format(n=number) or "Mystery" not in said
