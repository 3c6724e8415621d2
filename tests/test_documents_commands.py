"""`agenda`, `report` and `announce` as they are typed: which files they write, and what they leave alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer

Run = Callable[..., Answer]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """The folder of the machine shop's plan, on its own in a repository."""
    (tmp_path / ".git").mkdir()
    folder = tmp_path / "konepaja"
    folder.mkdir()
    shutil.copy(REPOSITORY / "examples" / "konepaja" / "roadmap.yaml", folder)
    return folder


def reports(plan: Path) -> list[str]:
    return sorted(path.name for path in (plan / "reports").glob("[!.]*"))


# --- which files --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        (("report", "--for", "johtoryhmä"), "2026-12-01-johtoryhma.md"),
        (("report", "--for", "management"), "2026-12-01-johtoryhma.md"),
        (("report", "--for", "TIIMI"), "2026-12-01-tiimi.md"),
        (("report", "--for", "kaikki"), "2026-12-01-koko-henkilosto.md"),
        (("report", "--for", "everyone"), "2026-12-01-koko-henkilosto.md"),
        (("report", "--for", "raija"), "2026-12-01-raija.md"),
        (("report", "--for", "Raija", "--format", "html"), "2026-12-01-raija.html"),
        (("report", "--for", "Raija", "--format", "text"), "2026-12-01-raija.txt"),
        (("report", "--for", "Raija", "--format", "eml"), "2026-12-01-raija.eml"),
        (("report", "--for", "Raija", "--lang", "en"), "2026-12-01-raija.md"),
        (("report", "--for", "tiimi", "--lang", "en"), "2026-12-01-team.md"),
        (("report", "--for", "tiimi", "--as-of", "8.12.2026"), "2026-12-08-tiimi.md"),
        (("report", "--format", "html"), "2026-12-01-tilanne.html"),
        (("agenda",), "2026-12-01-asialista-kuukausi.md"),
        (("agenda", "--checkpoint", "katselmus"), "2026-12-17-asialista-katselmus.md"),
        (("agenda", "--checkpoint", "17.12.2026"), "2026-12-17-asialista-katselmus.md"),
        (("agenda", "--checkpoint", "5.1.2027"), "2027-01-12-asialista-kuukausi.md"),
        (("announce",), "2026-12-03-tiedote-v1.md"),
        (("announce", "V3"), "2026-12-04-tiedote-v3.md"),
        (("announce", "Tiimin kuulumiset"), "2026-12-04-tiedote-v3.md"),
        (("announce", "--audience", "nykyiset asiakkaat"), "2026-12-03-tiedote-v5.md"),
        (("announce", "--audience", "hallitus", "--internal"), "2026-12-01-tiedote-hallitus.md"),
        (("announce", "--due"), "2026-12-01-tiedote-v2.md"),
    ],
)
def test_files_are_called_by_date_and_audience(seuranta: Run, plan: Path, typed: tuple[str, ...], name: str) -> None:
    answer = seuranta(*typed, folder=plan)
    assert (answer.code, reports(plan)) == (0, [name]), answer
    assert f"reports/{name}" in answer.out


def test_the_full_report_comes_with_its_pictures(seuranta: Run, plan: Path) -> None:
    seuranta("report", folder=plan)
    said = (plan / "reports" / "2026-12-01-tilanne.md").read_text(encoding="utf-8")
    pictures = [name for name in reports(plan) if name.endswith(".svg")]

    assert "2026-12-01-aikajana.svg" in pictures
    assert "2026-12-01-tavoite-t1.svg" in pictures
    assert all(f"]({name})" in said for name in pictures)


def test_the_pictures_of_a_report_are_those_of_the_timeline(seuranta: Run, plan: Path) -> None:
    seuranta("report", folder=plan)
    answer = seuranta("timeline", "--svg", folder=plan)
    assert "Ennallaan: reports/2026-12-01-aikajana.svg" in answer.out


def test_a_person_called_like_a_report_gets_a_file_of_their_own(seuranta: Run, tmp_path: Path) -> None:
    text = "title: A\npeople: {Status: boss, Whole Staff: x}\nactions:\n  1: {title: B, owner: Status}\n"
    (tmp_path / "roadmap.yaml").write_text(text, encoding="utf-8")
    seuranta("report", "--for", "Status", "--format", "markdown", folder=tmp_path)
    seuranta("report", "--format", "markdown", folder=tmp_path)
    assert reports(tmp_path) == ["2026-12-01-status-2.md", "2026-12-01-status.md"]


def test_several_plans_get_a_report_each(seuranta: Run, plan: Path) -> None:
    other = plan.parent / "pine"
    other.mkdir()
    shutil.copy(REPOSITORY / "examples" / "pine" / "roadmap.yaml", other)
    answer = seuranta("report", "konepaja", "pine", "--for", "team", "--lang", "en", folder=plan.parent)
    assert answer.out.splitlines() == [
        "Written: konepaja/reports/2026-12-01-team.md",
        "Written: pine/reports/2026-12-01-team.md",
    ]


# --- the same again, and what a person edited ---------------------------------------------------------------------


@pytest.mark.parametrize("form", ["markdown", "text", "html", "eml"])
def test_unchanged_content_is_an_unchanged_file(seuranta: Run, plan: Path, form: str) -> None:
    seuranta("report", "--for", "tiimi", "--format", form, folder=plan)
    path = plan / "reports" / reports(plan)[0]
    before = path.read_bytes(), path.stat().st_mtime_ns
    answer = seuranta("report", "--for", "tiimi", "--format", form, folder=plan)

    assert answer.out == f"Ennallaan: reports/{path.name}\n"
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_text_for_people_to_paste_ends_with_what_is_meant_for_them(seuranta: Run, plan: Path) -> None:
    for typed in (("announce", "V1"), ("report", "--for", "kaikki"), ("agenda",)):
        shown = seuranta(*typed, "--format", "text", "--stdout", folder=plan).out
        seuranta(*typed, "--format", "text", folder=plan)
        (path,) = (plan / "reports").glob("*.txt")
        assert path.read_text(encoding="utf-8") == shown
        path.unlink()


def test_a_text_without_its_mark_is_a_person_s(seuranta: Run, plan: Path) -> None:
    seuranta("announce", "V1", "--format", "text", folder=plan)
    (path,) = (plan / "reports").glob("*.txt")
    assert seuranta("announce", "V1", "--format", "text", folder=plan).out.startswith("Ennallaan")
    (plan / "reports" / ".seuranta").unlink()
    path.write_text("Omin sanoin\n", encoding="utf-8")
    assert seuranta("announce", "V1", "--format", "text", folder=plan).code == 2


def test_where_no_git_keeps_the_plan_the_page_that_opens_by_itself_comes_first(seuranta: Run, plan: Path) -> None:
    (plan.parent / ".git").rmdir()
    for typed, name in ((("report", "--for", "tiimi"), "2026-12-01-tiimi"), (("announce",), "2026-12-03-tiedote-v1")):
        answer = seuranta(*typed, folder=plan)
        assert answer.out == f"Kirjoitettu: reports/{name}.html\nKirjoitettu: reports/{name}.md\n"
        page = (plan / "reports" / f"{name}.html").read_text(encoding="utf-8")
        assert '<html lang="fi">' in page
    assert "<html" not in seuranta("report", "--for", "Raija", "--dry-run", folder=plan).out
    answer = seuranta("agenda", "--format", "markdown", folder=plan)
    assert answer.out == "Kirjoitettu: reports/2026-12-01-asialista-kuukausi.md\n"


def test_a_generated_file_is_written_anew_when_the_plan_changes(seuranta: Run, plan: Path) -> None:
    seuranta("report", "--for", "tiimi", folder=plan)
    source = plan / "roadmap.yaml"
    source.write_text(
        source.read_text(encoding="utf-8").replace("Palveluesite ja verkkosivu", "Esite"), encoding="utf-8"
    )
    answer = seuranta("report", "--for", "tiimi", folder=plan)

    assert answer.out.startswith("Kirjoitettu")
    assert "14 Esite" in (plan / "reports" / "2026-12-01-tiimi.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["markdown", "text", "html", "eml"])
def test_what_a_person_edited_is_left_alone(seuranta: Run, plan: Path, form: str) -> None:
    seuranta("report", "--for", "tiimi", "--format", form, folder=plan)
    path = plan / "reports" / reports(plan)[0]
    edited = path.read_bytes().replace(b"Olli", b"Pulla-Olli")
    path.write_bytes(edited)
    answer = seuranta("report", "--for", "tiimi", "--format", form, folder=plan)

    assert answer.code == 2
    assert "muokattu käsin" in answer.err
    assert path.read_bytes() == edited
    assert seuranta("report", "--for", "tiimi", "--format", form, "--force", folder=plan).code == 0
    assert b"Pulla" not in path.read_bytes()


def test_a_file_that_git_gave_other_line_ends_is_not_edited(seuranta: Run, plan: Path) -> None:
    seuranta("report", "--for", "tiimi", folder=plan)
    (path,) = (plan / "reports").iterdir()
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert seuranta("report", "--for", "tiimi", folder=plan).out.startswith("Ennallaan")


def test_somebody_elses_file_is_not_replaced(seuranta: Run, plan: Path) -> None:
    (plan / "reports").mkdir()
    (plan / "reports" / "2026-12-01-tiimi.md").write_text("Omat muistiinpanot\n", encoding="utf-8")
    assert seuranta("report", "--for", "tiimi", folder=plan).code == 2


# --- without writing ----------------------------------------------------------------------------------------------


def test_to_the_screen(seuranta: Run, plan: Path) -> None:
    answer = seuranta("report", "--for", "tiimi", "--stdout", folder=plan)
    assert answer.out.startswith("# Tiimille 1.12.2026 – Konepaja Keksitty Oy: Huoltopalvelut\n")
    assert "seuranta" not in answer.out.splitlines()[-1]
    assert not (plan / "reports").exists()


def test_a_dry_run_shows_what_would_change(seuranta: Run, plan: Path) -> None:
    answer = seuranta("report", "--for", "tiimi", "--dry-run", folder=plan)
    assert "+## Pekka" in answer.out
    assert not (plan / "reports").exists()


def test_check_fails_where_a_file_under_a_fixed_name_is_not_up_to_date(seuranta: Run, plan: Path) -> None:
    typed = ("report", "--for", "tiimi", "--to", "public")
    answer = seuranta(*typed, "--check", folder=plan)
    assert answer.code == 1
    assert "ei ole ajan tasalla. Päivitä se samalla komennolla ilman valitsinta --check.\n" in answer.out
    seuranta(*typed, folder=plan)
    answer = seuranta(*typed, "--check", folder=plan)
    assert (answer.code, answer.out) == (0, "")


@pytest.mark.parametrize("typed", [("report",), ("agenda",), ("announce",), ("timeline", "--svg")])
def test_to_check_a_file_with_a_day_in_its_name_is_gone_and_harms_nothing(
    seuranta: Run, plan: Path, typed: tuple[str, ...]
) -> None:
    answer = seuranta(*typed, "--check", "--lang", "en", folder=plan)

    assert (answer.code, answer.out) == (0, "")
    assert answer.err.startswith("The option --check no longer does anything")
    assert not (plan / "reports").exists()


def test_what_is_gone_is_not_offered(seuranta: Run) -> None:
    assert "--check " not in seuranta("announce", "--help").out
    assert "With --to:" in seuranta("report", "--help", "--lang", "en", SEURANTA_LANG="en").out.replace("\n", " ")


# --- wrong use ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            ("report", "--for", "Raikka"),
            'Suunnitelmassa ei ole kohderyhmää eikä henkilöä "Raikka". Tarkoititko "Raija"?',
        ),
        (("report", "--for", "xyzzy"), "Vaihtoehdot: johtoryhmä, tiimi, koko henkilöstö, Raija"),
        (("report", "--format", "pdf"), "Muodot: markdown, text, html, eml."),
        (("agenda", "--minutes", "20"), "15, 30 tai 60"),
        (("agenda", "--checkpoint", "2.12.2026"), "Päivälle 2.12.2026 ei ole sovittu tarkistuspistettä."),
        (("agenda", "--checkpoint", "vuosikokous"), 'Suunnitelmassa ei ole kohtaa "vuosikokous".'),
        (("announce", "V9"), 'Suunnitelmassa ei ole kohtaa "V9".'),
        (("announce", "--audience", "nykyiset asiakaat"), 'Tarkoititko "nykyiset asiakkaat"?'),
        (("announce", "V1", "--due"), "Anna näistä vain yksi"),
    ],
)
def test_wrong_use_says_what_there_is(seuranta: Run, plan: Path, typed: tuple[str, ...], said: str) -> None:
    answer = seuranta(*typed, folder=plan)
    assert answer.code == 2
    assert said in answer.err
    assert not (plan / "reports").exists()


def test_without_a_next_checkpoint_there_is_no_agenda(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text("title: A\nlanguage: en\n", encoding="utf-8")
    answer = seuranta("agenda", folder=tmp_path)
    assert (answer.code, answer.err) == (
        2,
        'In roadmap.yaml, the next checkpoint has not been agreed. Agree a date, and add it under "checkpoints".\n',
    )


def test_when_nothing_is_due_that_is_said(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text("title: A\nlanguage: en\n", encoding="utf-8")
    answer = seuranta("announce", "--due", folder=tmp_path)
    assert (answer.code, answer.out) == (0, "No messages are due now.\n")


@pytest.mark.parametrize("command", ["report", "agenda", "announce"])
def test_a_plan_that_cannot_be_read_is_no_report(seuranta: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "roadmap.yaml").write_text("- a\n- b\n", encoding="utf-8")
    answer = seuranta(command, folder=tmp_path)
    assert answer.code == 2
    assert not (tmp_path / "reports").exists()


# --- mail ---------------------------------------------------------------------------------------------------------


def test_a_mail_is_addressed_only_where_it_is_known_to_whom(seuranta: Run, plan: Path) -> None:
    to_all = seuranta("announce", "V1", "--format", "eml", "--stdout", folder=plan)
    assert "\nTo:" not in to_all.out
    assert "Vastaanottajia ei tiedetä" in to_all.err

    to_team = seuranta("announce", "V3", "--format", "eml", "--stdout", folder=plan)
    assert "To: Pekka <pekka@example.com>, Jonna <jonna@example.com>" in to_team.out
    assert to_team.err == "Sähköpostiosoite puuttuu: Olli.\n"


def test_a_draft_that_leaves_the_company_is_to_be_read_first(seuranta: Run, plan: Path) -> None:
    answer = seuranta("announce", "V5", folder=plan)
    assert "lue luonnos läpi" in answer.err


# --- recording that it was told -----------------------------------------------------------------------------------


def test_a_message_is_drafted_and_recorded_as_told(seuranta: Run, plan: Path) -> None:
    answer = seuranta("announce", "V2", "--told", folder=plan)
    assert answer.code == 0, answer
    assert reports(plan) == ["2026-12-01-tiedote-v2.md"]
    assert "23.11.2026, 1.12.2026]" in (plan / "roadmap.yaml").read_text(encoding="utf-8")


def test_what_a_person_edited_is_what_was_told(seuranta: Run, plan: Path) -> None:
    seuranta("announce", "V2", folder=plan)
    path = plan / "reports" / "2026-12-01-tiedote-v2.md"
    path.write_text("Omin sanoin\n", encoding="utf-8")
    answer = seuranta("announce", "V2", "--told", folder=plan)

    assert answer.code == 0, answer
    assert path.read_text(encoding="utf-8") == "Omin sanoin\n"
    assert "1.12.2026]" in (plan / "roadmap.yaml").read_text(encoding="utf-8")


def test_only_a_message_of_the_plan_is_recorded_as_told(seuranta: Run, plan: Path) -> None:
    answer = seuranta("announce", "--audience", "hallitus", "--told", folder=plan)
    assert (answer.code, reports(plan)) == (2, [])


def test_what_was_recorded_on_the_day_of_the_last_message_is_named_beside_the_draft(
    seuranta: Run, tmp_path: Path
) -> None:
    """Whether it was told then nobody knows: it is not told again by itself, and not forgotten."""
    shutil.copytree(REPOSITORY / "plans" / "pyorahuolto", tmp_path / "plan")
    day = {"folder": tmp_path / "plan", "SEURANTA_TODAY": "2026-12-01", "SEURANTA_LANG": "fi"}
    seuranta("told", "V1", **day)
    for words in (("done", "5"), ("decide", "Akkukoulutus pidetään verstaalla")):
        seuranta(*words, **day)

    later = seuranta("announce", "V1", "--stdout", **{**day, "SEURANTA_TODAY": "2026-12-14"})

    assert "Edellinen viesti kerrottiin 1.12.2026. Samana päivänä kirjattiin myös: 5, P" in later.err
