"""`replies` and `import` of replies, as a person types them: what is shown, asked, written and taken back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from unittest.mock import Mock

import pytest
from conftest import REPOSITORY, Answer, Golden
from hypothesis import given
from hypothesis import strategies as st

from seuranta.commands import Files, Job, Outcome, PlanFile
from seuranta.commands.import_table import import_table
from seuranta.commands.importing.asks import ImportAsk
from seuranta.commands.record.events import answer, reading, told
from seuranta.commands.record.moving import ChangeAsk, move
from seuranta.commands.record.progress import BlockAsk, block, done
from seuranta.commands.record.recording import RecordAsk
from seuranta.plan import edit
from seuranta.plan.loading.load import load_bytes

Run = Callable[..., Answer]
TODAY = date(2026, 12, 1)
OPEN = "    kysymys: Kuka vastaa huoltopuhelimeen heinäkuussa?\n"
TEXT = (REPOSITORY / "examples" / "konepaja" / "roadmap.yaml").read_text(encoding="utf-8")
OWNED = TEXT.replace(OPEN, f"{OPEN}    vastuu: Pekka\n").encode()
"""The same, with somebody who answers the open question."""
MAIL = """\
From: Mikko Mallila <mikko@example.com>
To: Pekka <pekka@example.com>
Date: Mon, 30 Nov 2026 09:12:00 +0200
Subject: Re: Huoltopalvelut
Content-Type: text/plain; charset=utf-8

Moi, 8 siirtyy 18.12., koska rajapinta avataan vasta silloin.
9 melkein valmis

> 8 Huoltoraportti paperilta puhelimeen (määräaika oli 13.11.)
> Vastaa esimerkiksi: 8 valmis __, 8 siirtyy __, koska __ tai 8 jumissa: __
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a plan."""
    shutil.copy(REPOSITORY / "examples" / "konepaja" / "roadmap.yaml", tmp_path)
    return tmp_path


def replied(seuranta: Run, home: Path, text: str, *more: str, name: str = "v.txt") -> Answer:
    (home / name).write_text(text, encoding="utf-8")
    return seuranta("replies", name, *more, folder=home)


def plan_text(home: Path) -> str:
    return (home / "roadmap.yaml").read_text(encoding="utf-8")


# --- what is shown and written --------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fi", "en"])
def test_line_by_line_it_is_told_what_was_understood_asked_and_left(
    seuranta: Run, home: Path, golden: Golden, language: str
) -> None:
    text = "9 siirtyy 22.1., koska toimitus viipyy\n8 on jumissa: Raija lomalla\nV2 kerrottu pe\nMilloin kokous on?\n8 perutaan\nKiitos!\n"

    answer = replied(seuranta, home, text, "--from", "Timo", "--on", "30.11.", "--lang", language)

    golden.check(REPOSITORY / "tests" / "golden" / f"replies-konepaja-{language}-80.txt", answer.out)


def test_nothing_is_written_without_a_yes(seuranta: Run, home: Path) -> None:
    before = plan_text(home)

    answer = replied(seuranta, home, "8 valmis eilen", "--from", "Mikko", "--on", "tänään")

    assert "--yes" in answer.out
    assert plan_text(home) == before


def test_all_is_written_at_once_and_one_undo_takes_it_back(seuranta: Run, home: Path) -> None:
    before = plan_text(home)

    answer = replied(seuranta, home, "6 valmis eilen\nT3 2,2\n", "--from", "Pekka", "--on", "tänään", "--yes")

    assert answer.code == 0
    assert "tila: valmis 30.11.2026" in plan_text(home)
    assert "1.12.2026: 2,2" in plan_text(home)
    assert seuranta("undo", folder=home).code == 0
    assert plan_text(home) == before


def test_a_mail_tells_its_day_and_who_sent_it_and_what_it_quotes_is_no_answer(seuranta: Run, home: Path) -> None:
    (home / "vastaus.eml").write_text(MAIL, encoding="utf-8")

    answer = seuranta("import", "vastaus.eml", "--yes", "--format", "json", folder=home)

    data = json.loads(answer.out)
    assert data["table"]["kind"] == "replies"
    assert [(fact["item"], fact["field"], fact["new"], fact["from"], fact["day"]) for fact in data["facts"]] == [
        ("8", "due", "2026-12-18", "Mikko", "2026-11-30"),
        ("8", "reason", "rajapinta avataan vasta silloin.", "Mikko", "2026-11-30"),
    ]
    assert [asked["name"] for asked in data["asked"]] == ["whose"]
    assert "- {pvm: 30.11.2026, vanha: 13.11.2026" in plan_text(home) or "pvm: 30.11.2026" in plan_text(home)


def test_what_only_a_meeting_decides_becomes_a_topic_once(seuranta: Run, home: Path) -> None:
    text = "4 siirtyy 22.12., koska paperit puuttuvat\n7 perutaan\n"

    replied(seuranta, home, text, "--from", "Olli", "--on", "tänään", "--yes")
    answer = replied(seuranta, home, "7 perutaan", "--from", "Jonna", "--on", "tänään", "--yes")
    again = replied(seuranta, home, "7 perutaan", "--from", "Jonna", "--on", "tänään", "--yes", "--lang", "fi")

    plan = plan_text(home)
    assert "toimitusvuosi: siirretäänkö määräaika uudelleen (" in plan
    assert "7 Tarjous" in plan
    assert "luovutaanko tästä?" in plan
    assert "tila: peruttu 1.12.2026" not in plan
    assert answer.code == 0
    assert "päätetään kokouksessa" in again.out


def test_what_the_plan_would_contradict_is_asked(seuranta: Run, home: Path) -> None:
    text = "13 siirtyy 4.1.2027, koska kiire\n7 valmis eilen\n"

    answer = replied(seuranta, home, text, "--from", "Jonna", "--on", "tänään", "--yes", "--format", "json")

    data = json.loads(answer.out)
    assert [fact["item"] for fact in data["facts"]] == ["7", "7"]
    assert [(asked["name"], asked["items"]) for asked in data["asked"]] == [("refused", ["13"])]
    assert "4.1.2027" not in plan_text(home)


@pytest.mark.parametrize("refused", [(), (1,), (40,), (7, 8, 33)])
def test_few_replies_that_the_plan_refuses_cost_few_edits(
    seuranta: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: tuple[int, ...]
) -> None:
    """An action that is to be ready before it starts is asked about; the others are moved."""
    starts = {number: ", start: 2026-12-20" if number in refused else "" for number in range(1, 41)}
    actions = [f"  {n}: {{title: Part {n}, owner: Ann, due: 2026-12-28{start}}}\n" for n, start in starts.items()]
    (tmp_path / "roadmap.yaml").write_text(f"language: en\nactions:\n{''.join(actions)}", encoding="utf-8")
    edits = Mock(side_effect=edit.apply)
    monkeypatch.setattr(edit, "apply", edits)
    replies = "".join(f"{number} moves to 2026-12-15 because the crane is here\n" for number in starts)

    answer = replied(seuranta, tmp_path, replies, "--from", "Ann", "--on", "today", "--yes", "--format", "json")

    data = json.loads(answer.out)
    assert [asked["items"] for asked in data["asked"]] == [[str(number)] for number in refused]
    assert plan_text(tmp_path).count("due: 2026-12-15") == 40 - len(refused)
    assert edits.call_count <= 1 + 12 * len(refused)


# --- who and when ---------------------------------------------------------------------------------------------------


def test_without_a_day_or_a_sender_nothing_is_taken(seuranta: Run, home: Path) -> None:
    answer = replied(seuranta, home, "8 valmis", "--yes", "--lang", "en")

    assert "--from NAME" in answer.out
    assert "--on DATE" in replied(seuranta, home, "8 valmis", "--from", "Mikko", "--yes", "--lang", "en").out


def test_a_stranger_is_named_once_and_remembered(seuranta: Run, home: Path) -> None:
    mail = MAIL.replace("Mikko Mallila <mikko@example.com>", "M. Lehto <lehto@example.com>")
    assert "M. Lehto" in replied(seuranta, home, mail, "--yes", name="v.eml").out

    first = replied(seuranta, home, mail, "--yes", "--from", "M. Lehto=Mikko", name="v.eml")
    assert "Clear replies: 1" in first.out or "Selviä vastauksia: 1" in first.out
    seuranta("undo", folder=home)

    assert "Selviä vastauksia: 1" in replied(seuranta, home, mail, "--yes", "--lang", "fi", name="v.eml").out


@pytest.mark.parametrize(
    ("text", "more", "said"),
    [
        ("8 valmis", ("--from", "Veera"), 'no person "Veera"'),
        ("8 valmis", ("--on", "4.12."), "4 Dec 2026"),
        ("", (), "no replies"),
        ("%PDF-1.7", (), "no text"),
    ],
)
def test_wrong_use_is_told(seuranta: Run, home: Path, text: str, more: tuple[str, ...], said: str) -> None:
    answer = replied(seuranta, home, text, *more, "--lang", "en")

    assert answer.code == 2
    assert said in answer.err


def test_replies_without_a_plan_make_none(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "v.txt").write_text("8 valmis eilen", encoding="utf-8")

    answer = seuranta("import", "v.txt", "--plan", "new", "--yes", "--lang", "en", folder=tmp_path)

    assert answer.code == 2
    assert not (tmp_path / "new").exists()


def test_a_table_in_a_text_file_is_still_a_table(seuranta: Run, home: Path) -> None:
    (home / "t.txt").write_text("Nro;Toimenpide;Vastuu\n90;Uusi;Pekka\n", encoding="utf-8")

    assert json.loads(seuranta("import", "t.txt", "--format", "json", folder=home).out)["table"]["kind"] == "csv"


# --- at a terminal --------------------------------------------------------------------------------------------------


def asked_of(text: str, answers: list[str], **more: object) -> tuple[str | None, list[str]]:
    """The plan that comes of replies that a person is asked about, and all that was asked."""
    left = iter(answers)
    prompts: list[str] = []

    def question(prompt: str) -> str:
        prompts.append(prompt)
        return next(left)

    ask = ImportAsk("v.txt", is_replies=True, **more)  # type: ignore[arg-type]
    outcome = import_table(_job({"v.txt": text.encode()}, question, TEXT.encode()), ask)
    return next((write.new.decode() for write in outcome.writes if write.path == "roadmap.yaml"), None), prompts


def _job(files: dict[str, bytes], question: Callable[[str], str] | None = None, plan_bytes: bytes = OWNED) -> Job:
    plan = PlanFile("roadmap.yaml", load_bytes("roadmap.yaml", plan_bytes), TODAY, TODAY)
    return Job((plan,), "fi", lambda _zone: TODAY, 80, question, Files(previous=files.get, typed=files.get))


def test_who_and_when_are_asked_once_for_the_file() -> None:
    plan, prompts = asked_of("8 valmis\nT3 2,2\n", ["30.11.", "mikko", "k"])

    assert plan is not None
    assert "tila: valmis 30.11.2026" in plan
    assert len(prompts) == 3


def test_what_is_unclear_is_asked_and_written_with_the_rest() -> None:
    plan, prompts = asked_of(
        "8 valmis pe\n8 siirtyy 18.12.\nMilloin kokous on?\n", ["1", "", "k", "k"], senders=("Mikko",), on="1.12."
    )

    assert plan is not None
    assert "tila: valmis 27.11.2026" in plan
    assert "kysymys: Milloin kokous on?" in plan
    assert "1 = 8 Huoltoraportti" in prompts[0]


def test_a_question_is_recorded_without_the_name_of_who_asked() -> None:
    plan, _ = asked_of("Milloin kokous on?", ["k", "k"], senders=("Mikko",), on="1.12.")

    assert plan is not None
    entry = plan[plan.index("K3:") : plan.index("päätökset:")]
    assert "kautta: vastausviesti" in entry
    assert "Mikko" not in entry


def test_who_answered_is_recorded_where_the_question_is_nobodys() -> None:
    plan, _ = asked_of("K1: Pekka vastaa, ehkä myös Olli", ["k"], senders=("Mikko",), on="1.12.")

    assert plan is not None
    entry = plan[plan.index("K1:") : plan.index("K2:")]
    assert "vastaus: Pekka vastaa, ehkä myös Olli" in entry
    assert "vastaaja: Mikko" in entry


def test_a_reason_that_is_missing_is_asked() -> None:
    plan, _ = asked_of("8 siirtyy 18.12.", ["rajapinta puuttuu", "k"], senders=("Mikko",), on="1.12.")

    assert plan is not None
    assert "syy: rajapinta puuttuu" in plan


def test_a_no_to_the_summary_writes_nothing() -> None:
    assert asked_of("8 valmis", ["e"], senders=("Mikko",), on="1.12.")[0] is None


# --- the same bytes as the commands ---------------------------------------------------------------------------------

_DAYS = st.sampled_from(["1.12.", "30.11.2026", "2026-11-27", "eilen", "toissapäivänä", "27 Nov", "to 26.11."])
_COMING = st.sampled_from(
    ["18.12.", "4.12.2026", "2027-01-15", "perjantaihin", "ensi viikolle", "18 Dec", "viikon päästä"]
)
_WORDS = (
    "toimittaja",
    "ei",
    "vastaa",
    "ehkä",
    "Raija",
    "jos",
    "valmis",
    "puuttuu",
    "osat",
    "the",
    "supplier",
    "is",
    "late",
    "2",
)
_REASONS = st.lists(st.sampled_from(_WORDS), min_size=2, max_size=6).map(" ".join)


def bytes_of(outcome: Outcome) -> bytes:
    return next(write.new for write in outcome.writes if write.path == "roadmap.yaml")


def replied_bytes(line: str, sender: str = "Mikko") -> bytes:
    ask = ImportAsk("v.txt", yes=True, senders=(sender,), on="1.12.", is_replies=True)
    return bytes_of(import_table(_job({"v.txt": line.encode()}), ask))


@given(day=_DAYS, form=st.sampled_from(["8 valmis {}", "8 done {}"]))
def test_done_as_a_reminder_proposes_it_is_what_the_command_writes(day: str, form: str) -> None:
    assert replied_bytes(form.format(day)) == bytes_of(done(_job({}), ("8",), RecordAsk(on=day)))


@given(day=_COMING, why=_REASONS, form=st.sampled_from(["8 siirtyy {}, koska {}", "8 moves to {}, because {}"]))
def test_a_move_as_a_reminder_proposes_it_is_what_the_command_writes(day: str, why: str, form: str) -> None:
    command = move(_job({}), ("8",), day, ChangeAsk(why), RecordAsk())

    assert replied_bytes(form.format(day, why)) == bytes_of(command)


@given(what=_REASONS, form=st.sampled_from(["8 jumissa: {}", "8 blocked: {}"]))
def test_an_obstacle_as_a_reminder_proposes_it_is_what_the_command_writes(what: str, form: str) -> None:
    assert replied_bytes(form.format(what)) == bytes_of(block(_job({}), "8", BlockAsk(what), RecordAsk()))


@given(
    number=st.sampled_from(["2,2", "2", "1 200", "2,4 tpv", "0"]), form=st.sampled_from(["T3 {}", "T3: {}", "T3 on {}"])
)
def test_a_number_as_a_reminder_proposes_it_is_what_the_command_writes(number: str, form: str) -> None:
    assert replied_bytes(form.format(number), "Pekka") == bytes_of(reading(_job({}), ("T3", number), RecordAsk()))


@given(day=_DAYS, form=st.sampled_from(["V1 kerrottu {}", "V1 told {}"]))
def test_a_message_as_a_reminder_proposes_it_is_what_the_command_writes(day: str, form: str) -> None:
    assert replied_bytes(form.format(day), "Raija") == bytes_of(told(_job({}), ("V1",), RecordAsk(on=day)))


@given(text=_REASONS, form=st.sampled_from(["K1 vastaus: {}", "K1 answer: {}"]))
def test_an_answer_as_a_reminder_proposes_it_is_what_the_command_writes(text: str, form: str) -> None:
    assert replied_bytes(form.format(text), "Pekka") == bytes_of(answer(_job({}), "K1", text, RecordAsk()))
