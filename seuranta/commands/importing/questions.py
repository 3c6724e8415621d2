"""What only a person can settle of a table, asked before anything is written; an empty answer leaves things as they are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from string import ascii_uppercase
from typing import Literal, NamedTuple

from seuranta.commands import Job, UserError, spoken_day
from seuranta.output.screen.layout import text_lines
from seuranta.output.words import import_texts as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.import_sentences import field_name, value
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence
from seuranta.plan.intake.differences import Difference
from seuranta.plan.intake.matching import Match
from seuranta.plan.intake.settled import Answers, Left
from seuranta.plan.intake.taking import ItemChange, Standing, Taking
from seuranta.plan.values.spoken import read_past
from seuranta.plan.words.diagnostic import Argument
from seuranta.plan.words.fields import KIND_OF_SECTION
from seuranta.plan.words.vocabulary import NO, YES, fold, same_id

_FEW = 3
_WAYS: dict[str, Literal["table", "plan", "each"]] = {"1": "table", "2": "plan", "3": "each"}


def answered(job: Job, text: Text, **args: Argument) -> str:
    """What a person answers, on one line."""
    assert job.question is not None, "somebody is there to answer"
    return " ".join(job.question(f"\n{say(text, job.language, **args)}\n> ").split())


def past_day(job: Job, today: date, text: Text, items: str) -> date | None:
    """A day that is not ahead, as people say it, asked until it is understood; None for an empty answer or a dash."""
    while (answer := answered(job, text, items=items)) and answer not in NO:
        try:
            day = spoken_day("", answer, today, job.language, read_past)
        except UserError as error:
            _tell(job, sentence(error.name, job.language, error.args_for_text))
            continue
        if day <= today:
            return day
        _tell(job, sentence("in-future", job.language, {"day": day}))
    return None


def agrees(job: Job, text: Text, **args: Argument) -> bool:
    """Whether a person's answer is a yes; what is neither yes nor no is asked again."""
    while True:
        answer = fold(answered(job, text, **args))
        if answer in YES or answer in NO or not answer:
            return answer in YES


def _tell(job: Job, said: str) -> None:
    job.show(tuple(text_lines(said, job.width)))


class Asker(NamedTuple):
    """Somebody who can be asked, about a plan as it stands."""

    job: Job
    standing: Standing

    def ask(self, text: Text, **args: Argument) -> str:
        return answered(self.job, text, **args)

    def agrees(self, text: Text, **args: Argument) -> bool:
        return agrees(self.job, text, **args)

    def _tell(self, said: str) -> None:
        _tell(self.job, said)

    # --- which item a row is -------------------------------------------------------------------------------------

    def items(self, taking: Taking) -> dict[str, str | None]:
        """By the cell of their titles, what rows in doubt are: the id of an item, None for a new one."""
        settled: dict[str, str | None] = {}
        for id_, rows in _doubled(taking.unclear).items():
            self._one_row(id_, rows, settled)
        for match in taking.unclear:
            if match.doubt in ("other-title", "other-goal") and len(match.candidates) == 1:
                self._one_or_new(match, settled)
            elif match.doubt in ("several", "other-goal"):
                self._one_of(match, settled)
        return settled

    def _one_row(self, id_: str, rows: list[str], settled: dict[str, str | None]) -> None:
        """Of several rows of one item the one that counts."""
        by_number = {cell.rpartition("!")[2].lstrip(ascii_uppercase): cell for cell in rows}
        item, numbers = named(id_, self.standing), ", ".join(by_number)
        while answer := self.ask(texts.WHICH_ROW, item=item, rows=numbers):
            if answer in by_number:
                settled[by_number[answer]] = id_
                return

    def _one_or_new(self, match: Match, settled: dict[str, str | None]) -> None:
        answer = fold(self.ask(texts.ARE_NEW, cell=match.row.cell, title=_title(match), items=match.candidates[0]))
        if answer in YES:
            settled[match.row.cell] = None
        elif answer in NO:
            settled[match.row.cell] = match.candidates[0]

    def _one_of(self, match: Match, settled: dict[str, str | None]) -> None:
        by_id = {same_id(id_): id_ for id_ in match.candidates}
        items = ", ".join(match.candidates)
        while answer := self.ask(texts.WHICH, cell=match.row.cell, title=_title(match), items=items):
            if same_id(answer) in by_id:
                settled[match.row.cell] = by_id[same_id(answer)]
                return

    # --- what is taken -------------------------------------------------------------------------------------------

    def answers(self, taking: Taking) -> Answers:
        """All that is asked about the values of a table but for what a first try shows to be missing."""
        agreed: dict[tuple[str, str], date | None] = {}
        differing = [(change, difference) for change in taking.changes for difference in change.differences]
        doubtful = [pair for pair in differing if pair[1].verdict == "unknown-base"]
        way = self._way(doubtful)
        if way == "table":
            agreed = {(change.id, difference.field): None for change, difference in doubtful}
        for change, difference in differing:
            if difference.verdict != "unknown-base" or way == "each":
                self._difference(change, difference, agreed)
        return Answers(agreed=agreed, done_on=self._done_on(taking), measured_on=self._measured_on(taking))

    def _way(self, doubtful: list[tuple[ItemChange, Difference]]) -> Literal["table", "plan", "each"]:
        """Whether all values of the table are taken of which nobody knows if they are newer, none, or each as it is answered;
        of a few each is asked about.
        """
        if len(doubtful) <= _FEW:
            return "each"
        for change, difference in doubtful:
            self._tell(say(texts.TWO_VALUES, self.job.language, **self._sides(change, difference)))
        while True:
            answer = fold(self.ask(texts.TAKE_ALL, n=len(doubtful)))
            if answer in _WAYS or not answer:
                return _WAYS.get(answer, "plan")

    def _difference(
        self, change: ItemChange, difference: Difference, agreed: dict[tuple[str, str], date | None]
    ) -> None:
        key = change.id, difference.field
        if difference.verdict == "past-due":
            self._past_due(change, difference, agreed)
        elif difference.verdict == "reopens" and difference.field == "status":
            if self.agrees(texts.REOPEN, **self._sides(change, difference)):
                agreed[key] = None
        elif difference.verdict == "unknown-base" and self.agrees(texts.TAKE_TABLE, **self._sides(change, difference)):
            agreed[key] = None

    def _past_due(self, change: ItemChange, difference: Difference, agreed: dict[tuple[str, str], date | None]) -> None:
        typed = date.fromisoformat(difference.theirs)
        later = next_year(typed, self.standing.today)
        args = self._sides(change, difference) | {"later": self._value("due", later.isoformat())}
        while True:
            answer = self.ask(texts.NEXT_YEAR, **args)
            if answer in NO:
                return
            try:
                day = spoken_day("", answer, self.standing.today, self.job.language) if answer else later
            except UserError as error:
                self._tell(sentence(error.name, self.job.language, error.args_for_text))
            else:
                agreed[change.id, "due"] = day
                return

    def _done_on(self, taking: Taking) -> date | None:
        """One day for all that were done without one."""
        undated = [change for change in taking.changes if _is_done_without_day(change)]
        if not undated:
            return None
        items = ", ".join(named(change.id, self.standing) for change in undated)
        return past_day(self.job, self.standing.today, texts.WHEN_DONE, items)

    def _measured_on(self, taking: Taking) -> date | None:
        undated = [change for change in taking.changes if change.measured is not None and change.measured.day is None]
        if not undated:
            return None
        return past_day(self.job, self.standing.today, texts.WHEN_MEASURED, ", ".join(change.id for change in undated))

    def reasons(self, left: Iterable[Left], answers: Answers) -> Answers:
        """Why due dates move, where the table does not say it."""
        reasons = dict(answers.reasons)
        for place in left:
            if place.name == "no-reason":
                item, old, new = named(place.item, self.standing), place.plan, place.theirs
                why = self.ask(texts.WHY_MOVED, item=item, old=self._value("due", old), new=self._value("due", new))
                reasons |= {place.item: why} if why else {}
        return answers._replace(reasons=reasons)

    def deciders(self, left: Iterable[Left], answers: Answers) -> Answers:
        """Who decided that due dates move once more."""
        deciders = dict(answers.deciders)
        for place in left:
            if place.name == "no-decider":
                count = len(self.standing.plan.actions[place.item].moves) + 1
                who = self.ask(texts.WHO_DECIDED, item=named(place.item, self.standing), n=count)
                deciders[place.item] = tuple(name.strip() for name in who.split(",") if name.strip())
        return answers._replace(deciders=deciders)

    # --- words ---------------------------------------------------------------------------------------------------

    def _sides(self, change: ItemChange, difference: Difference) -> dict[str, Argument]:
        kind = KIND_OF_SECTION[change.section]
        return {
            "item": named(change.id, self.standing, change.section),
            "field": field_name(kind, difference.field, self.job.language),
            "theirs": self._value(difference.field, difference.theirs),
            "plan": self._value(difference.field, difference.plan),
        }

    def _value(self, field: str, text: str) -> str:
        return value(field, text, self.standing.today, self.job.language)


def _doubled(unclear: Iterable[Match]) -> dict[str, list[str]]:
    """By the id of an item the cells of the rows that all remember it."""
    cells: dict[str, list[str]] = {}
    for match in unclear:
        if match.doubt == "doubled" and match.section == "actions":
            cells.setdefault(match.candidates[0], []).append(match.row.cell)
    return cells


def next_year(day: date, today: date) -> date:
    """The same day in the first year in which it is not over; of 29 February the last of the month."""
    year = today.year if (day.month, day.day) >= (today.month, today.day) else today.year + 1
    return date(year, day.month, min(day.day, 28) if day.month == 2 else day.day)


def named(id_: str, standing: Standing, section: str = "actions") -> str:
    """The id of an item with its title."""
    item = getattr(standing.plan, section).get(id_)
    title = item.title if item is not None else None
    return safe(f"{id_} {title}") if title else safe(id_)


def _title(match: Match) -> str:
    entry = match.row.fields.get("title")
    return safe(str(entry.value)) if entry is not None else ""


def _is_done_without_day(change: ItemChange) -> bool:
    by_field = {difference.field: difference for difference in change.differences}
    status = by_field.get("status")
    return status is not None and status.theirs == "done" and status.verdict == "take" and "done_on" not in by_field
