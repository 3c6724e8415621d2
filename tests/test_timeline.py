"""`seuranta timeline`: the roadmap in the terminal, and the files that it writes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from conftest import REPOSITORY, Answer, Golden
from following import actions, followed
from roadmaps import plan
from screens import GOLDEN, example, shown

from seuranta.output.pictures.rows import By
from seuranta.output.screen import terminal, timeline_view
from seuranta.output.screen.layout import line_width

Run = Callable[..., Answer]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(REPOSITORY / "examples" / "konepaja", tmp_path / "konepaja")
    shutil.rmtree(tmp_path / "konepaja" / "reports", ignore_errors=True)
    return tmp_path / "konepaja"


# --- in the terminal ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "language", "width", "by"),
    [
        ("konepaja", "fi", 80, "goal"),
        ("konepaja", "en", 80, "person"),
        ("pine", "en", 80, "goal"),
        ("pine", "fi", 120, "goal"),
        ("pesula", "fi", 120, "goal"),
    ],
)
def test_screens(name: str, language: str, width: int, by: By, golden: Golden) -> None:
    lines = timeline_view.lines(example(name)[1], language, width, by)
    golden.check(GOLDEN / f"timeline-{name}-{language}-{width}-{by}.txt", shown(lines))


def test_a_screen_without_unicode(golden: Golden) -> None:
    text = shown(timeline_view.lines(example("pine")[1], "en", 80), unicode=False)

    assert text.isascii()
    golden.check(GOLDEN / "timeline-pine-en-80-ascii.txt", text)


@pytest.mark.parametrize("width", [40, 60, 80, 100, 110, 120])
@pytest.mark.parametrize("name", ["konepaja", "pesula", "pine"])
def test_no_line_is_wider_than_the_screen(name: str, width: int) -> None:
    for by in ("goal", "person"):
        for language in ("fi", "en"):
            assert max(map(line_width, timeline_view.lines(example(name)[1], language, width, by))) <= width


def test_colour_changes_nothing_but_colour() -> None:
    lines = timeline_view.lines(example("konepaja")[1], "fi", 80)
    coloured = terminal.render(lines, color=True, unicode=True)
    for code in ("\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[33m", "\x1b[1;31m", "\x1b[0m"):
        coloured = coloured.replace(code, "")

    assert coloured == shown(lines)


def test_every_kind_of_day_has_a_sign_of_its_own_without_colour() -> None:
    for draw in (lambda sign: sign, terminal.plain):
        signs = [draw(sign) for kind, (sign, _) in timeline_view.KINDS.items() if kind != "done_late"]
        assert len(set(signs)) == len(signs)


def screen(text: str, width: int = 80) -> str:
    return shown(timeline_view.lines(actions(text), "en", width))


def test_a_move_is_told_from_where_to_where() -> None:
    text = screen(
        "1: {title: A, owner: Ann, start: 2026-11-02, due: 2026-12-18, status: in progress, "
        "moves: [{date: 2026-11-03, from: 2026-11-27, reason: x}]}"
    )

    assert "moved 27 Nov → 18 Dec" in text
    assert "○══" in text.replace("│", "═")


def test_what_holds_up_is_named() -> None:
    text = screen(
        "1: {title: A, owner: Ann, due: 2026-12-18}\n2: {title: B, owner: Ann, due: 2026-12-11, depends on: 1}"
    )

    assert "waiting for 1 (not due until 18 Dec)" in text


def test_of_very_many_actions_the_most_urgent_ones_are_shown() -> None:
    text = shown(timeline_view.lines(followed(plan(300)), "en", 80))

    assert "This shows the 120 most urgent of 300 actions." in " ".join(text.split())
    assert text.count("\n") < 400


def test_text_of_a_person_has_no_power_over_the_terminal() -> None:
    assert "\x1b" not in screen('1: {title: "a\\u001b[31mb", owner: "x\\u202ey", due: 2026-12-11}')


@pytest.mark.parametrize(
    "text", ["title: Empty\n", "goals:\n  T1: {title: Alone}\n", "actions:\n  1: {title: No day}\n"]
)
def test_a_plan_with_little_in_it(text: str) -> None:
    for width in (40, 80, 120):
        assert timeline_view.lines(followed(text), "fi", width)


# --- the command --------------------------------------------------------------------------------------------------


def test_pictures_are_written_into_the_folder_of_reports(seuranta: Run, folder: Path) -> None:
    answer = seuranta("timeline", "--svg", folder=folder)
    written = sorted(path.name for path in (folder / "reports").iterdir())

    assert answer.code == 0
    assert written == ["2026-12-01-aikajana.svg", *(f"2026-12-01-tavoite-t{number}.svg" for number in range(1, 5))]
    assert [line for line in answer.out.splitlines() if not line.startswith("Kirjoitettu: reports/")] == []
    for path in (folder / "reports").iterdir():
        ET.fromstring(path.read_bytes())


def test_what_has_not_changed_is_not_written(seuranta: Run, folder: Path) -> None:
    seuranta("timeline", "--svg", folder=folder)
    before = {path: path.stat().st_mtime_ns for path in (folder / "reports").iterdir()}

    assert seuranta("timeline", "--svg", folder=folder).code == 0
    assert {path: path.stat().st_mtime_ns for path in (folder / "reports").iterdir()} == before


def test_a_picture_that_was_edited_by_hand_stays(seuranta: Run, folder: Path) -> None:
    seuranta("timeline", "--svg", folder=folder)
    path = folder / "reports" / "2026-12-01-aikajana.svg"
    edited = path.read_text(encoding="utf-8").replace("Raija", "Raili")
    path.write_text(edited, encoding="utf-8")

    assert seuranta("timeline", "--svg", folder=folder).code == 2
    assert path.read_text(encoding="utf-8") == edited
    assert seuranta("timeline", "--svg", "--force", folder=folder).code == 0
    assert "Raija" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("by", "name"), [("henkilö", "aikajana-vastuut"), ("stage", "aikajana-vaiheet")])
def test_other_groupings_have_files_of_their_own(by: str, name: str, seuranta: Run, folder: Path) -> None:
    seuranta("timeline", "--svg", "--by", by, folder=folder)

    assert (folder / "reports" / f"2026-12-01-{name}.svg").is_file()


def test_the_screen_by_stage_is_the_plain_one_and_says_where_stages_are(seuranta: Run, folder: Path) -> None:
    plain, by_stage = (seuranta("timeline", *typed, folder=folder) for typed in ((), ("--by", "stage")))

    assert (by_stage.code, by_stage.out) == (0, plain.out)
    assert "seuranta aikajana --svg --by vaihe" in by_stage.err
    elsewhere = seuranta("timeline", "--by", "stage", str(folder), folder=folder.parent)
    assert f"seuranta aikajana --plan {folder.name} --svg --by vaihe" in elsewhere.err


def test_one_picture_on_the_screen_is_ascii_and_sound(seuranta: Run, folder: Path) -> None:
    answer = seuranta("timeline", "--svg", "--stdout", "--goal", "T3", folder=folder)

    assert answer.out.isascii()
    assert "Vasteaika huoltokutsuun (keskiarvo, työpäivää)" in (ET.fromstring(answer.out)[0].text or "")
    assert not (folder / "reports").exists()


def test_nothing_is_written_on_trial(seuranta: Run, folder: Path) -> None:
    assert "+<svg" in seuranta("timeline", "--svg", "--dry-run", folder=folder).out
    assert not (folder / "reports").exists()


def test_one_goal(seuranta: Run, folder: Path) -> None:
    answer = seuranta("timeline", "--goal", "T4", folder=folder)

    assert "11 Asentajien" in answer.out
    assert "Huoltoraportti" not in answer.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--by", "kissa"), 'Aikajanaa ei voi ryhmitellä näin: "kissa". Ryhmittelyt: tavoite, henkilö, vaihe.'),
        (("--stdout",), "Valitsin --stdout koskee kuvatiedostoja. Lisää --svg."),
        (("--dry-run",), "Valitsin --dry-run koskee kuvatiedostoja. Lisää --svg."),
        (("--goal", "T11"), 'Suunnitelmassa ei ole kohtaa "T11". Mahdolliset tunnukset: T1, T2, T3, T4'),
    ],
)
def test_wrong_use(arguments: tuple[str, ...], said: str, seuranta: Run, folder: Path) -> None:
    answer = seuranta("timeline", *arguments, folder=folder)

    assert (answer.code, answer.err.strip()) == (2, said)


def test_what_could_not_be_read_is_told_beside_the_picture(seuranta: Run, folder: Path) -> None:
    path = folder / "roadmap.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("11.12.2026", "31.11.2026"), encoding="utf-8")

    for arguments in ((), ("--svg",), ("--svg", "--stdout")):
        answer = seuranta("timeline", *arguments, folder=folder)
        assert answer.code == 0
        assert answer.err.startswith("roadmap.yaml: 1 virhe tiedostossa")


def test_several_plans(seuranta: Run) -> None:
    plans = [str(REPOSITORY / "examples" / name) for name in ("konepaja", "pine")]
    answer = seuranta("timeline", *plans, "--lang", "en")

    assert "Konepaja Keksitty Oy" in answer.out
    assert "Imaginary Pine Software" in answer.out
    assert seuranta("timeline", *plans, "--svg", "--stdout").code == 2
