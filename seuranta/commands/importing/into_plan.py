"""What a table becomes in a plan that is there: shown, asked about, and written as facts that one `undo` takes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError
from seuranta.commands.importing import known_tables
from seuranta.commands.importing.answer import Answer, Imported
from seuranta.commands.importing.asks import ImportAsk
from seuranta.commands.importing.known_tables import KnownTables, TableRead
from seuranta.commands.importing.questions import Asker
from seuranta.commands.importing.sentences import Speaker, Told
from seuranta.commands.record.at_writing import contradictions
from seuranta.commands.record.recording import by_hand, copies_told
from seuranta.commands.record.remembering import remembered
from seuranta.output.json.imported import Item
from seuranta.output.screen.layout import Line, Span, wrap
from seuranta.output.words import import_texts as texts
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan import edit
from seuranta.plan.intake.known import known_rows
from seuranta.plan.intake.matching import Match
from seuranta.plan.intake.meaning import of_action, of_goal, reader
from seuranta.plan.intake.merging import Merged, merged
from seuranta.plan.intake.new_plan import STATE_LEFT_OPEN
from seuranta.plan.intake.settled import Answers
from seuranta.plan.intake.taking import Standing, Taking, taking
from seuranta.plan.loading.load import Loaded
from seuranta.plan.tables.draft import Draft, DraftAction, Entry
from seuranta.plan.words.diagnostic import Diagnostic

_STOPPED = 1


class ByHand(Exception):
    """The file cannot be edited safely: `outcome` says what a person can write."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.told)
        self.outcome = outcome


def into_plan(job: Job, file: PlanFile, read: TableRead, known: KnownTables, ask: ImportAsk) -> Imported:
    """A table taken into the plan of a file; raises UserError where it is the workbook of another plan."""
    assert file.follow is not None, "a plan that could be read is followed"
    _refuse_unread(file)
    language = edit.language_of(file.loaded, job.language)
    standing = Standing(file.loaded, file.follow.plan, file.day, language)
    _refuse_other_plan(read.draft, standing, file)
    return _Import(job, file, read, known, ask, standing).imported()


def _refuse_unread(file: PlanFile) -> None:
    """Rows might be items that could not be read, and would become new ones; or go into one of two versions alone."""
    refuse_conflict(file)
    sections = ("goals", "actions")
    if any(file.loaded.left_out.get(section) for section in sections) or file.loaded.broken.intersection(sections):
        raise UserError("import-into-unread", path=file.path)


def refuse_conflict(file: PlanFile) -> None:
    """Of two versions in one file nobody knows into which one anything is to go."""
    if any(problem.name == "conflict-mark" for problem in file.loaded.problems):
        raise UserError("import-into-conflict", path=file.path)


def _refuse_other_plan(draft: Draft, standing: Standing, file: PlanFile) -> None:
    others = draft.plans - {standing.plan.id or ""}
    if others:
        raise UserError("workbook-of-other-plan", path=file.path, table=draft.table.name, id=min(others))


class _Import(NamedTuple):
    """One table on its way into one plan."""

    job: Job
    file: PlanFile
    read: TableRead
    known: KnownTables
    ask: ImportAsk
    standing: Standing

    @property
    def speaker(self) -> Speaker:
        return Speaker(self.job.language, self.standing.today, self.job.again)

    def imported(self) -> Imported:
        taken = taking(self.read.draft, self.standing, self.known.rows(self.read.plain.table), {})
        if taken.brakes and not self._goes_on(taken):
            return self._stopped(taken)
        asker = Asker(self.job, self.standing) if self.ask.asks(self.job) else None
        try:
            return self._settled(taken, asker)
        except edit.NotText as error:
            raise UserError("bad-answer") from error

    def _settled(self, taken: Taking, asker: Asker | None) -> Imported:
        answers = Answers()
        if asker is not None:
            if settled := asker.items(taken):
                taken = taking(self.read.draft, self.standing, self.known.rows(self.read.plain.table), settled)
            answers = asker.answers(taken)
        try:
            result = merged(taken, self.standing, answers, self._contradictions)
            if asker is not None:
                for ask in (asker.reasons, asker.deciders):
                    answers, before = ask(result.left, answers), answers
                    if answers != before:
                        result = merged(taken, self.standing, answers, self._contradictions)
        except edit.CannotEdit as error:
            raise ByHand(by_hand(self.file.path, None, error, self.job.language)) from error
        return self._answered(taken, result, asker)

    def _contradictions(self, after: Loaded) -> Iterator[tuple[str | None, str, Diagnostic]]:
        plan_file = self.file.edited(after, self.file.day)
        for finding in contradictions(self.file, plan_file):
            if finding.name not in STATE_LEFT_OPEN:
                field = str(finding.at.path[0]) if finding.at.path else ""
                yield finding.at.item, field, after.diagnostic(finding)

    # --- a slip of the hand --------------------------------------------------------------------------------------

    def _goes_on(self, taken: Taking) -> bool:
        if self.ask.force:
            return True
        if not self.ask.asks(self.job):
            return False
        said = [told.said for told in self.speaker.brakes(taken.brakes)]
        self.job.show(self._paragraphs(said))
        return Asker(self.job, self.standing).agrees(texts.IS_RIGHT)

    def _stopped(self, taken: Taking) -> Imported:
        brakes = tuple(self.speaker.brakes(taken.brakes))
        answer = self._answer(taken, None)
        said = [*(told.said for told in brakes), say(texts.STOPPED, self.job.language)]
        answer = answer._replace(told_left=brakes)
        return Imported(answer, self.file.path, lines=self._paragraphs(said), code=_STOPPED)

    def _paragraphs(self, sentences: Iterable[str]) -> tuple[Line, ...]:
        lines: list[Line] = []
        for sentence in sentences:
            lines += wrap((Span(sentence),), self.job.width)
        return tuple(lines)

    # --- what is shown and written -------------------------------------------------------------------------------

    def _answered(self, taken: Taking, result: Merged, asker: Asker | None) -> Imported:
        answer = self._answer(taken, result)
        shown = answer.lines(self.speaker, self.job.width)
        unwritten = Imported(answer, self.file.path)
        is_wanted = self.ask.yes and not self.ask.dry_run
        if result.loaded is self.standing.loaded:
            text = texts.NOTHING_ELSE if answer.told_left else texts.NOTHING_NEW
            writes = self._writes(taken, result) if is_wanted or asker is not None else ()
            return unwritten._replace(lines=(*shown, (), *self._said(text)), writes=writes)
        if asker is not None:
            self.job.show(shown)
            if not asker.agrees(texts.WRITE, path=self.file.path):
                return unwritten._replace(lines=self._said(texts.NOT_WRITTEN))
            return self._written(taken, result, answer, ())
        if is_wanted:
            return self._written(taken, result, answer, (*shown, ()))
        text = texts.NOT_WRITTEN if self.ask.dry_run else texts.NOT_YET
        return unwritten._replace(lines=(*shown, (), *self._said(text)))

    def _written(self, taken: Taking, result: Merged, answer: Answer, shown: tuple[Line, ...]) -> Imported:
        lines = [*shown, *self._said(texts.WRITTEN, **self._what(answer))]
        still_open = len(answer.told_left) + len(answer.unclear)
        if still_open:
            lines += self._said(texts.STILL_OPEN, n=still_open)
        told = copies_told(self.job, self.file)
        writes = self._writes(taken, result)
        return Imported(answer, self.file.path, tuple(lines), writes, is_written=True, told=told)

    def _what(self, answer: Answer) -> dict[str, str | int]:
        counts = answer.counts
        name = self.read.draft.table.name
        return {"table": name, "path": self.file.path, "new": counts.new, "changed": counts.changed}

    def _said(self, text: Text, **args: str | int) -> tuple[Line, ...]:
        return tuple(wrap((Span(say(text, self.job.language, **args)),), self.job.width))

    def _writes(self, taken: Taking, result: Merged) -> tuple[FileWrite, ...]:
        """The plan, the way back, and what is remembered of the table."""
        writes: list[FileWrite] = []
        old, new = self.standing.loaded.source, result.loaded.source
        if result.loaded is not self.standing.loaded:
            writes.append(FileWrite(self.file.path, new.encoded(), old.encoded()))
            said = say(texts.UNDO, self.job.language, table=self.read.draft.table.name)
            writes += remembered(self.job, self.file.path, old, new, said)
        rows = known_rows(taken, result.left, self.standing, self.known.rows(self.read.plain.table))
        if rows:
            after = new if writes else None
            writes.append(known_tables.remembered(self.file.path, self.known, self.read, rows, after))
        return tuple(writes)

    def _answer(self, taken: Taking, result: Merged | None) -> Answer:
        reports = tuple(self.speaker.reports(taken.draft.reports))
        recorded = result.recorded if result is not None else ()
        left = tuple(result.left) if result is not None else ()
        told_left: tuple[Told, ...] = ()
        if result is not None:
            told_left = tuple(self.speaker.left(left, self.standing.plan, result.refused))
        changed = {(item.section, item.item) for item in recorded if item.changes}
        new = {(match.section, match.row.id) for match in taken.new}
        facts = [fact for item in recorded for fact in item.facts if (item.section, item.item) not in new]
        return Answer(
            taken.draft,
            tuple(_items(taken, changed, self.standing.language)),
            tuple(facts),
            left,
            (*told_left, *self.speaker.unclear(taken.unclear, self.standing.plan)),
            tuple(told for told in reports if told.is_unclear),
            tuple(told for told in reports if not told.is_unclear),
            self.standing.plan,
        )


def _items(taken: Taking, changed: set[tuple[str, str]], language: str) -> Iterator[Item]:
    """The rows of the table as they will stand."""
    table = reader(taken.draft, language)
    for match in taken.every_match:
        row = match.row
        fields: dict[str, Entry] = of_action(row, table) if isinstance(row, DraftAction) else of_goal(row, table)
        yield Item(match.section, row.id, row.cell, fields, _change(match, changed))


def _change(match: Match, changed: set[tuple[str, str]]) -> Literal["new", "changed", "unchanged", "left"]:
    if match.doubt is not None or (match.id is None and (match.section, match.row.id) not in changed):
        return "left"
    if match.id is None:
        return "new"
    return "changed" if (match.section, match.id) in changed else "unchanged"
