"""What replies become in a plan: shown, asked about, and written as facts that one `undo` takes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from seuranta.commands import FileWrite, Job, PlanFile, UserError, spoken_day
from seuranta.commands.importing.answer import Imported
from seuranta.commands.importing.asks import ImportAsk
from seuranta.commands.importing.into_plan import ByHand, refuse_conflict
from seuranta.commands.record.recording import by_hand, copies_told
from seuranta.commands.record.remembering import remembered, unseen
from seuranta.commands.replies import senders as known_senders
from seuranta.commands.replies.questions import ReplyAsker
from seuranta.commands.replies.reading import desk_of, thread_of
from seuranta.commands.replies.writing import Written, raised, written
from seuranta.output.json.replies import replies_json
from seuranta.output.screen.layout import Line, Span, wrap
from seuranta.output.screen.replies_view import lines
from seuranta.output.words import import_texts
from seuranta.output.words import reply_texts as texts
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan import edit
from seuranta.plan.loading.model import Plan
from seuranta.plan.replies.desk import Desk
from seuranta.plan.replies.letters import Settled
from seuranta.plan.replies.outcomes import Understood
from seuranta.plan.replies.senders import sender_of
from seuranta.plan.replies.thread import Thread
from seuranta.plan.replies.understanding import senders, understood
from seuranta.plan.values.spoken import read_past
from seuranta.plan.words.vocabulary import same_id


class RepliesAnswer(NamedTuple):
    """All that replies come to, for programs."""

    file: str
    understood: Understood
    plan: Plan
    language: str

    def data(self, plan_path: str | None, *, is_written: bool) -> Mapping[str, Any]:
        assert plan_path is not None, "replies are read beside a plan"
        return replies_json(self.file, self.understood, self.plan, plan_path, self.language, is_written=is_written)


def replies_into_plan(job: Job, file: PlanFile, ask: ImportAsk, data: bytes) -> Imported:
    """Replies taken into the plan of a file; raises UserError where there are none, or ByHand where it cannot be edited."""
    refuse_conflict(file)
    desk = desk_of(job, file)
    thread = thread_of(ask, data, desk)
    asker = ReplyAsker(job, desk) if ask.asks(job) else None
    return _Replies(job, file, ask, desk, thread, known_senders.recalled(job, file.path), asker).imported()


class _Replies(NamedTuple):
    """One thread on its way into one plan."""

    job: Job
    file: PlanFile
    ask: ImportAsk
    desk: Desk
    thread: Thread
    known: known_senders.KnownSenders
    asker: ReplyAsker | None

    def imported(self) -> Imported:
        settled = self._asked_who_and_when(_typed(self.ask, self.desk, self.job.language, self.known))
        result = understood(self.thread, self.desk, settled)
        if self.asker is not None:
            result = self._settled(result, self.asker)
        result = self._with_topics(result)
        try:
            plan_after = written(self.file, result.taken, self.job.language)
        except edit.CannotEdit as error:
            raise ByHand(by_hand(self.file.path, None, error, self.job.language)) from error
        except edit.NotText as error:
            raise UserError("bad-answer") from error
        asked = sorted((*result.asked, *plan_after.refused), key=lambda each: each.said.line)
        result = result._replace(taken=plan_after.taken, asked=tuple(asked))
        return self._answered(result, plan_after, settled)

    def _asked_who_and_when(self, settled: Settled) -> Settled:
        """What a person says of messages that do not tell who sent them, or when; each is asked once."""
        if self.asker is None:
            return settled
        if settled.day is None and any(message.day is None for message in self.thread.messages):
            settled = settled._replace(day=self.asker.when_sent())
        for sender in list(senders(self.thread, self.desk, settled)):
            if sender.name is not None:
                continue
            if sender.shown is None:
                name = settled.sender or self.asker.who(texts.WHO_SENT)
                settled = settled._replace(sender=name)
            elif (name := self.asker.who(texts.WHO_IS, who=sender.shown)) is not None:
                settled = settled._replace(senders={**settled.senders, same_id(sender.shown): name})
        return settled

    def _settled(self, result: Understood, asker: ReplyAsker) -> Understood:
        taken, still = asker.settled(result.asked)
        every = sorted((*result.taken, *taken), key=lambda each: each.said.line)
        return result._replace(taken=tuple(every), asked=tuple(still))

    def _with_topics(self, result: Understood) -> Understood:
        """What only a meeting decides, as topics of its agenda."""
        topics = raised(result, self.desk, edit.language_of(self.file.loaded, self.job.language))
        every = sorted((*result.taken, *topics), key=lambda each: each.said.line)
        lines = {topic.said for topic in topics}
        left = tuple(each for each in result.left if each.raised is None or each.said not in lines)
        return result._replace(taken=tuple(every), left=left)

    # --- what is shown and written -------------------------------------------------------------------------------

    def _answered(self, result: Understood, after: Written, settled: Settled) -> Imported:
        answer = RepliesAnswer(self.ask.file_name, result, self.desk.plan, self.job.language)
        shown = tuple(
            lines(self.ask.file_name, result, self.desk.plan, self.file.day, self.job.language, self.job.width)
        )
        unwritten = Imported(answer, self.file.path)
        memory = self._memory(settled)
        if after.loaded is self.file.loaded:
            writes = memory if self.asker is not None else ()
            text = texts.NOTHING_CLEAR if result.asked else texts.NOTHING
            return unwritten._replace(lines=(*shown, (), *self._said(text)), writes=writes)
        if self.asker is not None:
            self.job.show(((), *shown))
            if not self.asker.agrees(import_texts.WRITE, path=self.file.path):
                return unwritten._replace(lines=self._said(import_texts.NOT_WRITTEN), writes=memory)
            return self._written(result, after, answer, (), memory)
        if self.ask.yes and not self.ask.dry_run:
            return self._written(result, after, answer, (*shown, ()), memory)
        text = import_texts.NOT_WRITTEN if self.ask.dry_run else import_texts.NOT_YET
        return unwritten._replace(lines=(*shown, (), *self._said(text)))

    def _written(
        self,
        result: Understood,
        after: Written,
        answer: RepliesAnswer,
        shown: tuple[Line, ...],
        memory: tuple[FileWrite, ...],
    ) -> Imported:
        count = sum(len(taken.facts) for taken in result.taken)
        said = [*shown, *self._said(texts.WRITTEN, path=self.file.path, n=count)]
        if result.asked:
            said += self._said(import_texts.STILL_OPEN, n=len(result.asked))
        old, new = self.file.loaded.source, after.loaded.source
        undone = texts.UNDO if self.ask.file_name else texts.UNDO_PASTED
        what = say(undone, self.job.language, file=self.ask.file_name)
        back = remembered(self.job, self.file.path, old, new, what)
        writes = (FileWrite(self.file.path, new.encoded(), old.encoded()), *back, *memory)
        told = copies_told(self.job, self.file)
        return Imported(answer, self.file.path, tuple(said), writes, is_written=True, told=told)

    def _memory(self, settled: Settled) -> tuple[FileWrite, ...]:
        """What is kept in mind of senders, and out of git."""
        kept = known_senders.remembered(self.file.path, self.known, settled.senders)
        return (*kept, *unseen(self.job, self.file.path)) if kept else ()

    def _said(self, text: Text, **args: str | int) -> tuple[Line, ...]:
        return tuple(wrap((Span(say(text, self.job.language, **args)),), self.job.width))


def _typed(ask: ImportAsk, desk: Desk, language: str, known: known_senders.KnownSenders) -> Settled:
    """What was typed and what is remembered of who sent the messages, and what was typed of when."""
    names, alone = dict(known.names), None
    for shown, name in _typed_senders(ask, desk):
        if shown is None:
            alone = name
        else:
            names[same_id(shown)] = name
    day = spoken_day("--on", ask.on, desk.today, language, read_past) if ask.on is not None else None
    if day is not None and day > desk.today:
        raise UserError("in-future", day=day)
    return Settled(names, alone, day)


def _typed_senders(ask: ImportAsk, desk: Desk) -> Iterator[tuple[str | None, str]]:
    """`Mallila=Mikko` is who a thread shows and who that is; a name alone is who sent messages that show nobody."""
    for typed in ask.senders:
        shown, equals, typed_name = typed.rpartition("=")
        name = sender_of(typed_name.strip(), None, desk.plan, desk.people, {}).name
        if name is None:
            raise UserError("unknown-sender", typed=typed_name.strip(), names=", ".join(desk.people))
        yield (shown.strip() if equals else None), name
