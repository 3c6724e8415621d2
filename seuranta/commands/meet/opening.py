"""One sitting: which meeting it is, what is left of an interrupted one, and how questions look at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, beside
from seuranta.commands.meet.answers import AnswersRead, Written, read_answers, written
from seuranta.commands.meet.asking import Meeting, brought_up
from seuranta.commands.meet.interview import HELP, NOTHING, Path, Question, Reply, help_of
from seuranta.commands.meet.readers import Readers
from seuranta.commands.meet.which_checkpoint import day_of, occurrence_to_hold, occurrence_to_prepare
from seuranta.commands.meet.whole_meeting import ACCEPT
from seuranta.commands.record.remembering import readable, unseen
from seuranta.output.calendar.people import file_names
from seuranta.output.documents.delivery import FOLDER
from seuranta.output.documents.minutes import file_name
from seuranta.output.screen.layout import Line, Span, wrap
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.messages.problems import Checked
from seuranta.output.words.phrases import day_and_time, say
from seuranta.output.words.usage import sentence
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.reading import source
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import Severity

_MEETING, _CHECKPOINT = ("meeting",), ("checkpoint",)
_HEAD = frozenset((_MEETING, _CHECKPOINT))
_KEPT = ".seuranta/meet.yaml"


class MeetAsk(NamedTuple):
    """Which checkpoint, a file of answers, whether to write such a file, whether to write nothing at all."""

    checkpoint: str | None = None
    answers: str | None = None
    prepare: bool = False
    dry_run: bool = False


class Opened(NamedTuple):
    """A meeting about to be held; `minutes` is the path of its minutes from the plan's folder."""

    plan_file: PlanFile
    meeting: Meeting
    minutes: str


def without_head(answers: Mapping[Path, str]) -> dict[Path, str]:
    """The answers without those that only say which meeting they are for."""
    return {path: typed for path, typed in answers.items() if path not in _HEAD}


def opened(job: Job, plan_file: PlanFile, checkpoint: str | None, known: Mapping[Path, str]) -> Opened:
    """The meeting that is asked for, or that the answers are for, or that is on.

    Raises UserError where none is, or where the answers are for a day ahead: nobody meant to hold that meeting today.
    """
    follow = plan_file.follow
    assert follow is not None
    typed = checkpoint or known.get(_MEETING) or known.get(_CHECKPOINT)
    occurrence = occurrence_to_hold(follow, typed, job.language)
    if checkpoint is None and _MEETING in known and occurrence.day > follow.day:
        raise UserError("answers-early", day=occurrence.day, option=f"--checkpoint {occurrence.day}")
    is_series = typed is not None and any(
        vocabulary.same_id(one) == vocabulary.same_id(typed) for one in follow.plan.checkpoints
    )
    day = day_of(occurrence, follow.day, is_asked_for=typed is not None and not is_series)
    return _open(job, plan_file, occurrence, day, known)


def opened_ahead(job: Job, plan_file: PlanFile, checkpoint: str | None) -> Opened:
    """The next meeting, or the one that is asked for, as it will be on its day; raises UserError where none is."""
    follow = plan_file.follow
    assert follow is not None
    occurrence = occurrence_to_prepare(follow, checkpoint, job.language)
    return _open(job, plan_file, occurrence, occurrence.day, {})


def _open(job: Job, plan_file: PlanFile, occurrence: Occurrence, day: date, known: Mapping[Path, str]) -> Opened:
    follow = plan_file.follow
    assert follow is not None
    if day != follow.day:
        follow = follow_up(plan_file.loaded, day, plan_file.today)
    readers = Readers(follow.plan, day, job.language)
    meeting = Meeting(follow, occurrence, readers, job.language, job.width, brought_up(known))
    return Opened(plan_file, meeting, _minutes(job, plan_file, meeting))


def _minutes(job: Job, plan_file: PlanFile, meeting: Meeting) -> str:
    """The first name that is free: by the day, then by the day and the checkpoint, then with a number."""
    series = file_names((meeting.occurrence.series,))[meeting.occurrence.series]
    names = ("", series, *(f"{series}-{number}" for number in range(2, 100)))
    paths = [f"{FOLDER}/{file_name(meeting.day, job.language, name)}" for name in names]
    return next((path for path in paths if job.previous_file(beside(plan_file.path, path)) is None), paths[-1])


def title_lines(found: Opened, language: str, width: int) -> tuple[Line, ...]:
    """Which meeting it is, and what can be typed at any time."""
    meeting = found.meeting
    series = meeting.series
    at = meeting.occurrence.time if meeting.occurrence.day == meeting.day else None
    when = day_and_time(meeting.day, at, language)
    title = say(texts.TITLE, language, title=series.title or series.id, when=when)
    return ((Span(title, "heading"),), *wrap((Span(texts.HOW.fill(language), "quiet"),), width))


# --- at a terminal ------------------------------------------------------------------------------------------------


def reply_of(job: Job) -> Reply:
    """Shows what comes before a question, asks it, and says what can be answered where that is asked."""
    assert job.question is not None
    question_to = job.question

    def reply(shown: tuple[Line, ...], question: Question, why: str | None) -> str:
        job.show(shown)
        if why is not None:
            job.show(tuple(wrap((Span(why, "amber"),), job.width)))
        while True:
            job.show(tuple(_asked(question, job.width)))
            typed = question_to("> ").strip()
            if typed != HELP:
                return typed
            for line in help_of(question, job.language):
                job.show(tuple(wrap((Span(line, "quiet"),), job.width, indent=2)))

    return reply


def _asked(question: Question, width: int) -> Iterator[Line]:
    default = f" [{safe(question.default)}]" if question.default else ""
    spans = [Span(question.text), Span(default, "quiet")]
    for one in question.choices:
        spans += [Span("  "), Span(one.letter, "strong"), Span(f" {one.word}".replace(" ", "\u00a0"))]
    yield from wrap(tuple(spans), width, hanging=2)


# --- what is left of an interrupted meeting ------------------------------------------------------------------------


class UnreadableAnswersError(UserError):
    """A file of answers that cannot be read: `checked` says what is wrong with it, as with a plan."""

    def __init__(self, path: str, file: source.Source, problems: tuple[Diagnostic, ...]) -> None:
        super().__init__("bad-answers", path=path, n=problems[0].place.line if problems else 1)
        self.checked = Checked(path, file, problems)


def answers_of(path: str, data: bytes) -> AnswersRead:
    """A file of answers; raises UnreadableAnswersError where it is no YAML that we take, UserError where it
    holds no answer.
    """
    file = source.decode(path, data)
    if not isinstance(file, source.Source):
        raise UnreadableAnswersError(path, file.source, (file.problem,))
    reading = source.read(file)
    errors = tuple(one for one in reading.problems if one.severity is Severity.ERROR)
    if any(one.name in ("empty-file", "only-comments") for one in errors):
        raise UserError("no-answers", path=path)
    if reading.root is None or errors:
        raise UnreadableAnswersError(path, file, errors)
    found = read_answers(reading.root, file)
    if not found.answers and not found.unknown:
        raise UserError("no-answers", path=path)
    return found


class Keeper:
    """Keeps the answers of a sitting: they are written down when it breaks off, and taken up the next time."""

    def __init__(self, job: Job, plan_file: PlanFile, *, is_dry: bool) -> None:
        self._job = job
        self._plan_file = plan_file
        self._is_dry = is_dry
        self._path = beside(plan_file.path, _KEPT)
        self._old = readable(job, self._path)
        self._opened: Opened | None = None
        self._answers: dict[Path, str] = {}

    def begin(self, checkpoint: str | None, given: Mapping[Path, str]) -> tuple[Opened, dict[Path, str]]:
        """The meeting, and the answers that it begins with: the given ones, or those that were kept, if wanted."""
        kept = self._read()
        again = self._again(kept) if kept and not given else None
        if again is not None and self._is_wanted(again, kept):
            self._answers, self._opened = without_head(kept), again
        else:
            self._opened = opened(self._job, self._plan_file, checkpoint, given)
            self._answers = without_head(given)
        return self._opened, self._answers

    def _again(self, kept: Mapping[Path, str]) -> Opened | None:
        """The meeting that was interrupted; None where it has been held otherwise, or moved."""
        try:
            return opened(self._job, self._plan_file, kept.get(_MEETING) or kept.get(_CHECKPOINT), kept)
        except UserError:
            return None

    def _read(self) -> dict[Path, str]:
        """What was kept; nothing where it cannot be understood any more."""
        if not self._old:
            return {}
        try:
            return answers_of(self._path, self._old).answers
        except UserError:
            said = sentence("answers-unreadable", self._job.language, {"path": self._path})
            self._job.show(tuple(wrap((Span(said, "amber"),), self._job.width)))
            return {}

    def _is_wanted(self, again: Opened, kept: Mapping[Path, str]) -> bool:
        assert self._job.question is not None
        text = say(texts.CONTINUE, self._job.language, n=len(without_head(kept)), day=again.meeting.day)
        self._job.show(tuple(wrap((Span(text),), self._job.width)))
        return vocabulary.fold(self._job.question("> ")) != texts.ANEW.fill(self._job.language)

    def saved(self, *, is_optional: bool = False) -> tuple[FileWrite, ...]:
        """The answers as a file, so that they outlast whatever goes wrong from now on."""
        if self._is_dry or self._opened is None or not self._answers:
            return ()
        path = self._plan_file.path
        return FileWrite(self._path, self._text(), self._old, is_optional, path), *unseen(self._job, path)

    def _text(self) -> bytes:
        assert self._opened is not None
        meeting = self._opened.meeting
        lines = [
            Written(_MEETING, meeting.day.isoformat()),
            *(Written(path, typed or NOTHING) for path, typed in self._answers.items() if path != ACCEPT),
        ]
        return written(lines, self._job.language, is_for_people=False).encode()

    def kept(self, told: str, code: int) -> Outcome:
        """The end of a sitting that wrote nothing else."""
        return Outcome(told=told, writes=self.saved(), code=code)

    def cleared(self) -> tuple[FileWrite, ...]:
        """Nothing is left of the meeting."""
        return (self._emptied(self._old),) if self._old and not self._is_dry else ()

    def cleared_after(self) -> tuple[FileWrite, ...]:
        """The same, once the answers have been saved and everything else has been written."""
        return tuple(self._emptied(one.new) for one in self.saved()[:1]) or self.cleared()

    def _emptied(self, old: bytes) -> FileWrite:
        return FileWrite(self._path, b"", old, is_optional=True, like=self._plan_file.path)
