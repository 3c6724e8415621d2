"""From what was settled to what is written: the plan with all of it in one edit, the minutes, and the summary of both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, UserError, beside
from seuranta.commands.kept_copies import kept_copy
from seuranta.commands.meet.about_promises import Coming
from seuranta.commands.meet.opening import Opened
from seuranta.commands.record.answered import difference
from seuranta.commands.record.at_writing import refusal, refuse_contradictions
from seuranta.commands.record.recording import copies_told
from seuranta.commands.record.remembering import made_new, readable, remembered
from seuranta.output.documents import minutes as document
from seuranta.output.documents.document import Document
from seuranta.output.documents.markdown import markdown
from seuranta.output.documents.marker import marked
from seuranta.output.screen.layout import NOTHING, Line, Span, text_lines, wrap
from seuranta.output.words import fact_lines, record_texts
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import day_and_time, say, short_day
from seuranta.output.words.text import NO_BREAK_SPACE
from seuranta.output.words.usage import sentence
from seuranta.plan.edit import CannotEdit, NotUnderstood, apply
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.load import Loaded
from seuranta.plan.record.changes import Before, changes_of_meeting
from seuranta.plan.record.facts import Confirmed, Fact, NextAgreed, NextMoved, Settled, Unanswered, promises


class Recorded(NamedTuple):
    """What would be written: `edited` is the plan file, `after` where the plan then stands on the day of the meeting."""

    settled: Settled
    edited: Loaded
    before: FollowUp
    after: FollowUp

    def summary(self, language: str, width: int) -> tuple[Line, ...]:
        """Everything that is recorded, one line for each fact, and what is promised until the next time."""
        return tuple(_summary(self, language, width))


class ByHandError(UserError):
    """The file is written in a way that cannot be edited safely: `lines` are what a person can type."""

    def __init__(self, path: str, error: CannotEdit) -> None:
        super().__init__("meeting-by-hand", path=path, n=error.line)
        self.lines = error.by_hand.splitlines()


def told_of(error: UserError, language: str, again: str) -> str:
    """What is said of an error, with the lines to type by hand where there are any."""
    lines = error.lines if isinstance(error, ByHandError) else []
    return "".join(
        f"{line}\n" for line in (sentence(error.name, language, error.args_for_text, again), *map(safe, lines))
    )


def record(opened: Opened, settled: Settled) -> Recorded:
    """The plan with everything in it. The promises for the next time follow from the plan as the rest leaves it, so
    that it is edited twice; raises UserError where the file cannot be edited.
    """
    settled = settled._replace(minutes=opened.minutes)
    after = _follow(opened, _edited(opened, settled))
    settled = settled._replace(promised=promises(after, settled))
    edited = _edited(opened, settled)
    return Recorded(settled, edited, opened.meeting.follow, _follow(opened, edited))


def coming(opened: Opened, settled: Settled) -> Coming | None:
    """What would be promised until the next time; None where none has been agreed. Raises as `record` does."""
    after = _follow(opened, _edited(opened, settled))
    until = after.checkpoints.first_day_after(after.day)
    return None if until is None else Coming(after, until, promises(after, settled) or ())


def _edited(opened: Opened, settled: Settled) -> Loaded:
    loaded = opened.plan_file.loaded
    changes = changes_of_meeting(Before(opened.meeting.plan, loaded.places), settled)
    try:
        return apply(loaded, changes, opened.meeting.language)
    except CannotEdit as error:
        raise ByHandError(opened.plan_file.path, error) from error
    except NotUnderstood as error:
        raise refusal(error.problem, opened.meeting.language) from error


def _follow(opened: Opened, edited: Loaded) -> FollowUp:
    """Where the plan stands with the changes in it; raises UserError where it would contradict itself."""
    file = opened.plan_file
    before = file.edited(file.loaded, opened.meeting.day)
    after = file.edited(edited, opened.meeting.day)
    refuse_contradictions(before, after, opened.meeting.language)
    assert after.follow is not None, "what was read before the edit is read after it"
    return after.follow


def _summary(recorded: Recorded, language: str, width: int) -> Iterator[Line]:
    yield NOTHING
    yield (Span(texts.SUMMARY.fill(language), "heading"),)
    for label, names in ((document.PRESENT, recorded.settled.present), (document.ABSENT, recorded.settled.absent)):
        if names:
            yield from wrap((Span(f"{label.fill(language)}: ", "strong"), Span(", ".join(names))), width, hanging=2)
    facts = [fact for fact in recorded.settled.facts if not isinstance(fact, (Confirmed, Unanswered))]
    if not facts:
        yield from text_lines(texts.NOTHING_CHANGES.fill(language), width)
    for fact in facts:
        yield from text_lines(f"+ {fact_lines.fact(fact, recorded.before.plan, language)}", width, hanging=2)
        day = _next_time(fact)
        if day is not None and DaysOff(recorded.before.plan).is_off(day):
            yield from text_lines(say(texts.ON_DAY_OFF, language, day=day), width, "amber", indent=2)
    left = "; ".join(
        fact_lines.unanswered(left_open, recorded.before.plan, language) for left_open in recorded.settled.unanswered
    )
    if left:
        yield from wrap((Span(f"{texts.UNANSWERED.fill(language)}: ", "amber"), Span(left)), width, hanging=2)
    yield from _promised(recorded, language, width)


def _next_time(fact: Fact) -> date | None:
    """The day that was agreed to return to the plan."""
    match fact:
        case NextMoved(new=day) | NextAgreed(day=day):
            return day
    return None


def _promised(recorded: Recorded, language: str, width: int) -> Iterator[Line]:
    """What is promised, the first due first; nothing where no next time has been agreed."""
    after, day = recorded.after, recorded.after.day
    until = after.checkpoints.first_day_after(day)
    if until is None or recorded.settled.promised is None:
        return
    if not recorded.settled.promised:
        yield from wrap((Span(texts.NOTHING_DUE.fill(language)),), width, hanging=2)
        return
    promised = sorted(recorded.settled.promised, key=lambda promise: promise.by)
    named = "; ".join(
        f"{fact_lines.promise(promise, after, language)} ({short_day(promise.by, day, language)})"
        for promise in promised
    )
    label = say(texts.PROMISED, language, day=short_day(until, day, language))
    yield from wrap((Span(f"{label}: ", "strong"), Span(named)), width, hanging=2)


def recorded(
    job: Job,
    opened: Opened,
    settled: Settled,
    *,
    is_dry: bool,
    before: tuple[FileWrite, ...] = (),
    after: tuple[FileWrite, ...] = (),
) -> Outcome:
    """The plan and the minutes, between what is written `before` and `after` them."""
    result = record(opened, settled)
    language = job.language
    written = document.minutes(result.settled, result.before, result.after, language)
    text = markdown(written).replace(NO_BREAK_SPACE, " ")  # people go on writing in it
    path = beside(opened.plan_file.path, opened.minutes)
    source = opened.plan_file.loaded.source
    minutes = (*_page(job, path, written), FileWrite(path, marked(text, "markdown"), None))
    if is_dry:
        shown = f"{difference(opened.plan_file.path, source, result.edited.source)}\n{text}"
        return Outcome(text=shown, told=copies_told(job, opened.plan_file))
    plan = FileWrite(opened.plan_file.path, result.edited.source.encoded(), source.encoded())
    copies = tuple(kept_copy(job, opened.plan_file, result.edited.source))
    made = made_new((*minutes, *copies))
    memory = remembered(job, opened.plan_file.path, source, result.edited.source, _title(opened), made)
    lines = result.summary(language, job.width)[1:] if job.question is None else (NOTHING,)
    return Outcome(
        lines=(*lines, *((Span(line),) for line in _told(job, opened, minutes, copies))),
        told=copies_told(job, opened.plan_file),
        writes=(*before, plan, *minutes, *copies, *(write for write in memory if write not in before), *after),
    )


def _page(job: Job, path: str, minutes: Document) -> Iterator[FileWrite]:
    """The minutes as a page that opens by itself, where no git keeps the plan and no file of that name is there."""
    page = f"{path.removesuffix('.md')}.html"
    if not job.files.is_in_git(path) and job.files.previous(page) is None:
        from seuranta.output.documents.html import html  # noqa: PLC0415 - Markdown needs no page around it

        yield FileWrite(page, marked(html(minutes), "html"), None)


def _told(job: Job, opened: Opened, minutes: Sequence[FileWrite], copies: Sequence[FileWrite]) -> Iterator[str]:
    """What was written, and what to do next."""
    file, language = opened.plan_file, job.language
    yield say(texts.WRITTEN, language, path=file.path)
    yield from (say(texts.MINUTES_PAGE, language, path=page.path) for page in minutes[:-1])
    yield say(texts.MINUTES_WRITTEN, language, path=minutes[-1].path)
    yield from (say(record_texts.COPY_KEPT, language, path=copy.path) for copy in copies)
    if readable(job, beside(file.path, "checkpoints.ics")) is not None:
        yield say(texts.SEND_DATES, language, plan=file.again)
    yield say(texts.UNDO, language, plan=file.again)


def _title(opened: Opened) -> str:
    """What `undo` says that it takes back."""
    meeting = opened.meeting
    when = day_and_time(meeting.day, None, meeting.language)
    return say(texts.TITLE, meeting.language, title=meeting.series.title or meeting.series.id, when=when)
