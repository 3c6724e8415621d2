"""Uses a folder with a damaged file as people do, in this process, and says by AssertionError what does not hold.

Whatever stands in a file: nothing is raised, every problem lies inside the text, every answer has a documented code and
no power over the terminal, a recorded fact touches its own item, and `undo` gives the same bytes back.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import lru_cache, partial
from random import Random
from typing import NamedTuple

from damage import LETTERS, SIGNS, WORDS
from test_edit_anything import is_within, lines_of
from test_load_anything import is_sound

from seuranta.commands import Files, Job, Outcome, PlanFile, UserError
from seuranta.commands.agenda import AgendaAsk, agenda_of
from seuranta.commands.announce import AnnounceAsk, announce
from seuranta.commands.calendars import CalendarsAsk, calendars
from seuranta.commands.check import CheckAsk, check
from seuranta.commands.checkpoints import CheckpointsAsk, checkpoints
from seuranta.commands.drafts import DeliveryAsk
from seuranta.commands.list import ListAsk, list_items
from seuranta.commands.meet import MeetAsk, meet
from seuranta.commands.record import additions, events, fields, moving, progress
from seuranta.commands.record import checkpoints as occasions
from seuranta.commands.record.recording import RecordAsk
from seuranta.commands.record.undo import undo
from seuranta.commands.report import ReportAsk, report
from seuranta.commands.show import show
from seuranta.commands.status import StatusAsk, status
from seuranta.commands.timeline import TimelineAsk, timeline
from seuranta.output.json.rows import json_text
from seuranta.output.screen import terminal
from seuranta.output.screen.layout import Line
from seuranta.output.words.usage import sentence
from seuranta.plan.edit import Put
from seuranta.plan.loading import lookup
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan.words.diagnostic import At

PLAN, CALENDAR, REPORT = "roadmap.yaml", "checkpoints.ics", "reports/2026-12-01-tilanne.md"
ANSWERS, KEPT, MEMORY = "answers.yaml", ".seuranta/meet.yaml", ".seuranta/undo.json"
DAY = date(2026, 12, 1)
CODES = frozenset((0, 1, 2, 130))


class Case(NamedTuple):
    """A folder with a damaged file in it, and the seed of what is done there."""

    files: Mapping[str, bytes]
    damaged: str
    choices: int


def use(case: Case) -> None:
    """Does with the folder what its damaged file is for."""
    random = Random(case.choices)
    folder = Folder(case.files, random.choice(("fi", "en")))
    _USES[case.damaged](folder, random)


class Folder:
    """Files in memory, and the commands that are asked about the plan among them."""

    def __init__(self, files: Mapping[str, bytes], language: str) -> None:
        self.files = dict(files)
        self.language = language
        self._read()

    def _read(self) -> None:
        self.loaded = _loaded(self.files[PLAN])
        self._plan = PlanFile(PLAN, self.loaded, DAY, DAY)

    def asked(self, command: Callable[[Job], Outcome], *, answers: Iterator[str] | None = None) -> Outcome | None:
        """What a command answers; None where it was wrongly used, which has to be said as well."""

        def question(prompt: str) -> str:
            _is_harmless(prompt)
            line = None if answers is None else next(answers, None)
            if line is None:
                raise EOFError
            return line

        asks = None if answers is None else question
        job = Job(
            (self._plan,),
            self.language,
            lambda _zone: DAY,
            80,
            asks,
            Files(self.files.get, typed=self.files.get),
            _are_harmless,
        )
        try:
            outcome = command(job)
        except UserError as error:
            _is_harmless(sentence(error.name, self.language, error.args_for_text))
            return None
        _is_sound_answer(outcome)
        return outcome

    def carried_out(self, outcome: Outcome) -> bool:
        """Writes what is to be written; whether the plan is another one."""
        before = self.files[PLAN]
        for one in outcome.writes:
            assert self.files.get(one.path) == one.old, f"{one.path} does not hold what is to be replaced"
            self.files[one.path] = one.new
        if self.files[PLAN] == before:
            return False
        self._read()
        return True


@lru_cache(maxsize=8)
def _loaded(data: bytes) -> Loaded:
    """Read once, however often the same bytes are written and taken back."""
    return load_bytes(PLAN, data)


# --- what must hold of every answer ---------------------------------------------------------------------------------


def _is_sound_answer(outcome: Outcome) -> None:
    assert outcome.code in CODES, f"exit code {outcome.code}"
    _are_harmless(outcome.lines)
    for text in (outcome.text, outcome.told, outcome.first):
        _is_harmless(text)
    if outcome.data is not None:
        json.loads("".join(json_text(outcome.data)))


def _are_harmless(lines: tuple[Line, ...]) -> None:
    _is_harmless(terminal.render(lines, color=False, unicode=True))


def _is_harmless(text: str) -> None:
    """Nothing that a terminal or a log acts on."""
    if text.replace("\n", "").isprintable() and text.isascii():
        return
    for letter in set(text.replace("\r\n", "\n")) - {"\n"}:
        kind = unicodedata.category(letter)
        assert kind not in ("Cc", "Cs", "Zl", "Zp"), f"{letter!r} is printed"
        assert letter not in _DIRECTIONS, f"{letter!r} is printed"


_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


# --- a damaged plan -----------------------------------------------------------------------------------------------


def _plan(folder: Folder, random: Random) -> None:
    """Read, checked and followed every time; told, drawn, written into now and then."""
    is_sound(folder.loaded)
    for folder.language in ("fi", "en"):
        folder.asked(lambda job: check(job, CheckAsk()))
        folder.asked(lambda job: status(job, StatusAsk()))
    random.choice(_ASKED_OF_PLANS)(folder, random)


def _forms(folder: Folder, random: Random) -> None:
    folder.asked(lambda job: check(job, CheckAsk(random.choice(("json", "github")))))
    folder.asked(lambda job: status(job, StatusAsk("json")))


def _fix(folder: Folder, _: Random) -> None:
    """What is repaired is repaired: the same command finds nothing to do afterwards, and `undo` takes it back."""
    before = folder.files[PLAN]
    outcome = folder.asked(lambda job: check(job, CheckAsk(fix=True)))
    if outcome is None or not folder.carried_out(outcome):
        return
    again = folder.asked(lambda job: check(job, CheckAsk(fix=True)))
    assert again is not None
    assert not again.writes, "a repair is left after all repairs"
    _taken_back(folder, before)


def _look(folder: Folder, random: Random) -> None:
    folder.asked(lambda job: list_items(job, ListAsk(random.choice(("text", "csv", "json")))))
    folder.asked(lambda job: list_items(job, ListAsk(goals=True)))
    for _ in range(3):
        folder.asked(lambda job: show(job, _some_id(folder, random)))


def _tell(folder: Folder, random: Random) -> None:
    asked = DeliveryAsk(random.choice(("markdown", "text", "html", "eml")), stdout=random.random() < 0.7)
    whom = random.choice((None, "johtoryhmä", "team", "kaikki", _some_id(folder, random)))
    folder.asked(lambda job: report(job, ReportAsk(asked, whom)))
    folder.asked(lambda job: agenda_of(job, AgendaAsk(asked, None, random.choice((None, 15, 60)))))
    folder.asked(lambda job: announce(job, AnnounceAsk(asked, due=random.random() < 0.5)))


def _draw(folder: Folder, random: Random) -> None:
    by = random.choice(("goal", "person", "stage"))
    folder.asked(lambda job: timeline(job, TimelineAsk(by)))
    folder.asked(lambda job: timeline(job, TimelineAsk(by, svg=True)))


def _dates(folder: Folder, random: Random) -> None:
    folder.asked(lambda job: checkpoints(job, CheckpointsAsk(random.choice(("text", "json")))))
    ask = CalendarsAsk(random.random() < 0.5, random.random() < 0.5, people=("all",))
    outcome = folder.asked(lambda job: calendars(job, ask))
    if outcome is not None:
        folder.carried_out(outcome)
        again = folder.asked(lambda job: calendars(job, ask))
        assert again is None or not again.writes, "a calendar is written anew though nothing changed"


def _sit(folder: Folder, random: Random) -> None:
    """A meeting at a terminal with somebody who types anything, and breaks it off."""
    typed = iter([random.choice(("", "k", "v", "e", "?", "s", "1", *WORDS, *LETTERS)) for _ in range(60)])
    folder.asked(lambda job: meet(job, MeetAsk(prepare=True)))
    outcome = folder.asked(lambda job: meet(job, MeetAsk()), answers=typed)
    if outcome is not None:
        folder.carried_out(outcome)


def _record(folder: Folder, random: Random) -> None:
    """A fact touches its own item or adds a new one, and `undo` gives the same bytes back."""
    before, loaded = folder.files[PLAN], folder.loaded
    target, command = _fact(folder, random)
    outcome = folder.asked(command)
    if outcome is None or not folder.carried_out(outcome):
        return
    _only_touched(loaded, folder.loaded, target)
    _taken_back(folder, before)


def _only_touched(before: Loaded, after: Loaded, target: At) -> None:
    """The item's own lines, or those of its section where the item is new."""
    sections = before.places.sections(str(target.section))
    old, new = before.source.text, after.source.text
    if not sections:
        assert is_within(old, new), "something else is changed than added"
        return
    if any(one.name in ("duplicate-key", "duplicate-id") for one in before.problems):
        return
    start, end = lines_of(before, Put(target, {}))
    assert old[:start] == new[:start], "something is changed before the item"
    assert new.endswith(old[end:]), "something is changed behind the item"


def _taken_back(folder: Folder, before: bytes) -> None:
    outcome = folder.asked(lambda job: undo(job, dry_run=False))
    assert outcome is not None, "there is no way back"
    folder.carried_out(outcome)
    assert folder.files[PLAN] == before, "the way back leads elsewhere"


def _fact(folder: Folder, random: Random) -> tuple[At, Callable[[Job], Outcome]]:
    """A fact about some item of the plan, and that item; one that is new has an id that no item has."""
    text = " ".join(random.choice((*WORDS, *SIGNS, *LETTERS, "Raija", "tilattu")) for _ in range(random.randint(1, 3)))
    ask, why = RecordAsk(), moving.ChangeAsk(text)
    if folder.loaded.plan is not None:
        found = list(lookup.ids(folder.loaded.plan, tuple(_FACTS)))
        if found and random.random() < 0.8:
            one = random.choice(found)
            return At(one.section, one.id), random.choice(_FACTS[one.section](one.id, text, ask, why))
    return random.choice(
        (
            (At("actions", NEW), lambda job: additions.add(job, additions.AddAsk((text,), NEW, due="18.12.2026"), ask)),
            (At("goals", NEW), lambda job: additions.add(job, additions.AddAsk(("tavoite", text), NEW), ask)),
            (At("feedback", NEW), lambda job: events.ask_question(job, text, events.QuestionAsk(), ask)),
            (At("decisions", NEW), lambda job: events.decide(job, text, events.DecisionAsk(), ask)),
        )
    )


NEW = "UUSI.999"


def _of_action(id_: str, text: str, ask: RecordAsk, why: moving.ChangeAsk) -> tuple[Callable[[Job], Outcome], ...]:
    return (
        lambda job: progress.done(job, [id_], ask),
        lambda job: progress.start(job, [id_], ask),
        lambda job: progress.block(job, id_, progress.BlockAsk(text), ask),
        lambda job: progress.unblock(job, [id_], ask),
        lambda job: moving.move(job, [id_], "18.12.2026", why, ask),
        lambda job: moving.drop(job, [id_], why, ask),
        lambda job: fields.set_field(job, id_, "huomautus", [text], ask),
        lambda job: fields.set_field(job, id_, "otsikko", [text], ask),
    )


def _of_goal(id_: str, text: str, ask: RecordAsk, _: moving.ChangeAsk) -> tuple[Callable[[Job], Outcome], ...]:
    return (
        lambda job: events.reading(job, [id_, "3"], ask),
        lambda job: events.reading(job, [id_, text], ask),
        lambda job: fields.set_field(job, id_, "otsikko", [text], ask),
    )


def _of_series(id_: str, text: str, ask: RecordAsk, _: moving.ChangeAsk) -> tuple[Callable[[Job], Outcome], ...]:
    return (
        lambda job: occasions.held(job, occasions.HeldAsk(id_), ask),
        lambda job: occasions.skip(job, [id_], text, ask),
        lambda job: occasions.postpone(job, [id_, "10.12.2026"], text, ask),
    )


_FACTS: Mapping[str, Callable[[str, str, RecordAsk, moving.ChangeAsk], tuple[Callable[[Job], Outcome], ...]]] = {
    "actions": _of_action,
    "goals": _of_goal,
    "checkpoints": _of_series,
    "communication": lambda id_, _text, ask, _why: (lambda job: events.told(job, [id_], ask),),
    "feedback": lambda id_, text, ask, _why: (lambda job: events.answer(job, id_, text, ask),),
}


def _some_id(folder: Folder, random: Random) -> str:
    known = [one.id for one in lookup.ids(folder.loaded.plan)] if folder.loaded.plan is not None else []
    return random.choice((*known, *known, "1", "T1", random.choice(WORDS)))


_ASKED_OF_PLANS = (_forms, _fix, _look, _tell, _draw, _dates, _sit, _record, _record)


# --- other damaged files --------------------------------------------------------------------------------------------


def _calendar(folder: Folder, random: Random) -> None:
    """The file that is there is read back, and written anew as a whole one."""
    outcome = folder.asked(lambda job: calendars(job, CalendarsAsk(force=random.random() < 0.5)))
    for one in outcome.writes if outcome is not None else ():
        if one.path != CALENDAR:
            continue
        assert one.new.startswith(b"BEGIN:VCALENDAR\r\n")
        assert one.new.endswith(b"\r\nEND:VCALENDAR\r\n")
        assert b"\r" not in one.new.replace(b"\r\n", b""), "a line of the calendar ends oddly"
        lines = one.new.split(b"\r\n")
        assert lines.count(b"BEGIN:VEVENT") == lines.count(b"END:VEVENT"), "an entry is not closed"


def _report(folder: Folder, _: Random) -> None:
    """A generated file that somebody has changed is left alone; ends of lines and empty lines do not count."""
    folder.language = "fi"
    damaged = folder.files.pop(REPORT)
    fresh = folder.asked(lambda job: report(job, ReportAsk()))
    assert fresh is not None
    (generated,) = (one.new for one in fresh.writes if one.path == REPORT)
    folder.files[REPORT] = damaged
    for asks in (DeliveryAsk(), DeliveryAsk(dry_run=True), DeliveryAsk(check=True)):
        outcome = folder.asked(partial(report, ask=ReportAsk(asks)))
        assert outcome is not None
        if any(one.path == REPORT for one in outcome.writes):
            assert _bare(damaged) == _bare(generated), "a report that was edited is overwritten"


def _bare(data: bytes) -> list[bytes]:
    return [line for line in data.replace(b"\r\n", b"\n").split(b"\n") if line]


def _answers(folder: Folder, _: Random) -> None:
    """A meeting by a file of answers: written as a whole or not at all, and taken back."""
    before = folder.files[PLAN]
    outcome = folder.asked(lambda job: meet(job, MeetAsk(answers=ANSWERS)))
    if outcome is not None and folder.carried_out(outcome):
        assert outcome.code == 0
        _taken_back(folder, before)


def _kept(folder: Folder, random: Random) -> None:
    """A meeting goes on from answers that were kept."""
    typed = iter([random.choice(("k", "", "e", "18.12.")) for _ in range(random.randrange(80))])
    folder.asked(lambda job: meet(job, MeetAsk()), answers=typed)


def _memory(folder: Folder, random: Random) -> None:
    """What cannot be recalled is forgotten; it never keeps anybody from recording a fact."""
    before = folder.files[PLAN]
    folder.asked(partial(undo, dry_run=random.random() < 0.5))
    outcome = folder.asked(lambda job: events.ask_question(job, "Miksi?", events.QuestionAsk(), RecordAsk()))
    assert outcome is not None
    assert folder.carried_out(outcome), "a damaged memory keeps a fact from being recorded"
    _taken_back(folder, before)


_USES: Mapping[str, Callable[[Folder, Random], None]] = {
    PLAN: _plan,
    REPORT: _report,
    CALENDAR: _calendar,
    ANSWERS: _answers,
    MEMORY: _memory,
    KEPT: _kept,
}
