"""The minutes of a meeting, as a document that people may edit: what was decided first, then what was looked at, who does
what next, and what is promised until the next time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.output.documents import (
    agenda_texts,
    goal_sentences,
    move_sentences,
    problem_spots,
    sentences,
    staff,
    texts,
)
from seuranta.output.documents.document import (
    Block,
    Document,
    Item,
    Run,
    Words,
    bullets,
    labelled,
    made,
    paragraph,
    plain,
    section,
    table,
)
from seuranta.output.words import fact_lines, meet_texts, phrases
from seuranta.output.words.items import done_name, name, person, title
from seuranta.output.words.phrases import day_and_time, say
from seuranta.output.words.text import Text
from seuranta.output.words.text import day as written
from seuranta.plan.follow.audiences import WHOLE_STAFF, is_whole_staff
from seuranta.plan.follow.communication import untold
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promises import Promised
from seuranta.plan.follow.to_tell import open_questions
from seuranta.plan.record.facts import (
    Answered,
    Asked,
    Confirmed,
    Decided,
    Done,
    Dropped,
    DueMoved,
    DueRestored,
    Freed,
    LookAgain,
    MoveAccepted,
    NewAction,
    NewMessage,
    Produced,
    Settled,
    Shrunk,
    Started,
    Step,
    StepLeft,
    StepTaken,
    Stuck,
    Taken,
    Told,
    TopicClosed,
    Unlinked,
    WillLapse,
)

TITLE = Text(fi="Muistio: {title}, {when}", en="Minutes: {title}, {when}")
PRESENT = Text(fi="Paikalla", en="Present")
ABSENT = Text(fi="Poissa", en="Absent")
NO_DECISIONS = Text(fi="Uusia päätöksiä ei tehty.", en="No new decisions were made.")
REVISITED = Text(fi="Aiemmat päätökset", en="Earlier decisions")
PROMISES = Text(fi="Edellisen kerran lupaukset", en="Promises from last time")
TELL = Text(fi="Kerrotaan koko henkilöstölle", en="For the whole staff")
PROMISED = Text(fi="Luvattu seuraavaan kertaan mennessä", en="Promised for next time")
STILL = Text(fi="Edelleen myöhässä tai jumissa", en="Still overdue or blocked")
OPEN_QUESTION = Text(fi="Avoin kysymys", en="Open question")
STAYS = Text(fi="{item}: siirtyy seuraavaan kertaan", en="{item}: carried over to the next meeting")
WHAT, WHO, WHEN = Text(fi="Mitä", en="What"), Text(fi="Kuka", en="Who"), Text(fi="Mihin mennessä", en="By when")
_FILE = Text(fi="muistio", en="minutes")


def file_name(day: date, language: str, series: str = "") -> str:
    """`2026-12-01-muistio.md`; with the series between where a day has two."""
    return "-".join(filter(None, (day.isoformat(), series, _FILE.fill(language)))) + ".md"


def minutes(settled: Settled, before: FollowUp, after: FollowUp, language: str) -> Document:
    """The minutes; `before` and `after` are where the plan stood on the day, without and with what was settled."""
    series = before.plan.checkpoints[settled.series]
    occurrence = next(
        (
            occurrence
            for occurrence in after.checkpoints.held
            if occurrence.day == settled.day and occurrence.series == settled.series
        ),
        None,
    )
    when = day_and_time(settled.day, occurrence.time if occurrence is not None else None, language)
    heading = say(TITLE, language, when=when, title=series.title or series.id)
    return made(sentences.of_company(heading, before.plan), language, _blocks(settled, before, after, language))


def _blocks(settled: Settled, before: FollowUp, after: FollowUp, language: str) -> Iterator[Block]:
    plan = after.plan
    if plan.title:
        yield paragraph(plan.title)
    people = ((PRESENT, settled.present), (ABSENT, settled.absent))
    yield from bullets(labelled(label.fill(language), ", ".join(names)) for label, names in people if names)
    yield from section(phrases.DECISIONS.fill(language), _decisions(settled, before, language))
    yield from section(PROMISES.fill(language), _last_promises(settled, before, after, language))
    yield from section(phrases.ACTIONS.fill(language), _actions(settled, before, after, language))
    yield from section(phrases.GOALS.fill(language), goal_sentences.goal_table(after.goals.values(), language))
    yield from section(
        agenda_texts.TELL_AND_ANSWER.fill(language), bullets(_communication(settled, before, after, language))
    )
    yield from section(meet_texts.PARTS["topics"].fill(language), bullets(_topics(settled, before, language)))
    yield from section(TELL.fill(language), _news(settled, after, language))
    yield from section(phrases.NEXT_STEPS.fill(language), _steps(settled, after, language))
    unanswered = (fact for fact in settled.unanswered if fact.section != "topics")
    left = (fact_lines.unanswered(fact, plan, language) for fact in unanswered)
    yield from section(meet_texts.UNANSWERED.fill(language), bullets(left))
    yield from section(PROMISED.fill(language), _promised(settled, after, language))
    yield from section(texts.NEXT_CHECKPOINT.fill(language), _next(after, language))


def _next(after: FollowUp, language: str) -> Iterator[Block]:
    """By its day: how many days are left depends on when the minutes are read."""
    coming = after.checkpoints.next
    if coming is None:
        yield paragraph(sentences.next_checkpoint(after, language))
        return
    series = after.plan.checkpoints[coming.series]
    when = day_and_time(coming.day, coming.time, language)
    yield paragraph(f"{when}, {series.title or series.id}")


def _sentences(settled: Settled, kinds: tuple[type, ...], follow: FollowUp, language: str) -> list[str]:
    return [fact_lines.fact(fact, follow.plan, language) for fact in settled.facts if isinstance(fact, kinds)]


def _decisions(settled: Settled, before: FollowUp, language: str) -> Iterator[Block]:
    """New ones with all that is known of them; then what became of earlier ones."""
    new = [fact for fact in settled.facts if isinstance(fact, Decided)]
    if not new:
        yield paragraph(NO_DECISIONS.fill(language))
    yield from bullets(_decision(decision, language) for decision in new)
    earlier = _sentences(settled, (Confirmed, LookAgain), before, language)
    if earlier:
        yield paragraph(f"{REVISITED.fill(language)}:")
        yield from bullets(earlier)


def _decision(decision: Decided, language: str) -> Item:
    below = tuple(map(plain, fact_lines.about_decision(decision, language)))
    return Item((Run(f"{decision.id} {decision.decision}", is_strong=True),), below)


def _last_promises(settled: Settled, before: FollowUp, after: FollowUp, language: str) -> Iterator[Block]:
    yield from bullets([*_outcomes(after, language), *_sentences(settled, (StepTaken, StepLeft), before, language)])


def _outcomes(after: FollowUp, language: str) -> Iterator[Words]:
    """What became of the promises of the interval that this meeting ends."""
    interval = next(
        (interval for interval in after.intervals if interval.last == after.day and not interval.is_open), None
    )
    for outcome, ids in interval.outcomes.items() if interval is not None else ():
        if ids:
            named = "; ".join(done_name(after.actions[item], language) for item in ids)
            yield labelled(meet_texts.OUTCOMES[outcome].fill(language), named)


def _actions(settled: Settled, before: FollowUp, after: FollowUp, language: str) -> Iterator[Block]:
    kinds = (
        *(Done, Produced, Started, Taken, DueMoved, MoveAccepted, DueRestored, Unlinked),
        *(Stuck, Freed, Shrunk, WillLapse, Dropped, NewAction),
    )
    yield from bullets(_sentences(settled, kinds, before, language))
    if after.problem_spots:
        yield paragraph(f"{STILL.fill(language)}:")
        yield from bullets(problem_spots.spot(spot, after, language) for spot in after.problem_spots)


def _communication(settled: Settled, before: FollowUp, after: FollowUp, language: str) -> Iterator[str | Words]:
    yield from _sentences(settled, (Told, NewMessage, Answered, Asked), before, language)
    new = {fact.id for fact in settled.facts if isinstance(fact, Asked)}
    for question in open_questions(after):
        if question.id not in new:
            yield labelled(OPEN_QUESTION.fill(language), sentences.question_item(question, after, language))


def _topics(settled: Settled, before: FollowUp, language: str) -> list[str]:
    """What was taken up and how it was closed, then what is carried over."""
    left = (fact for fact in settled.unanswered if fact.section == "topics")
    stay = (say(STAYS, language, item=name(before.plan.topics[fact.item])) for fact in left)
    return [*_sentences(settled, (TopicClosed,), before, language), *stay]


def _news(settled: Settled, after: FollowUp, language: str) -> Iterator[Block]:
    yield from bullets([*_changes(after, language), *settled.news])
    coming = [
        message
        for message in after.messages.values()
        if message.next is not None
        and message.message.audience is not None
        and is_whole_staff(message.message.audience)
    ]
    if coming:
        first = min(coming, key=lambda message: message.next or after.day)
        yield paragraph(sentences.goes_out_with(first, after, language))


def _changes(after: FollowUp, language: str) -> Iterator[str]:
    """What has changed since the whole staff last heard."""
    new, plan = untold(after.plan, WHOLE_STAFF, after.day), after.plan
    titles = {
        "finished": staff.done_titles((after.actions[item] for item in new.finished), after, language),
        "late": [title(plan.actions[item]) for item in new.late],
        "moved": [title(plan.actions[item]) for item in new.moved],
        "dropped": [title(action) for action in move_sentences.drops_since(after, new.since)],
    }
    for group, changed in titles.items():
        if changed:
            yield f"{meet_texts.NEWS[group].fill(language)}: {'; '.join(changed)}"
    for item in new.decided:
        yield f"{meet_texts.NEWS['decided'].fill(language)}: {plan.decisions[item].decision or item}"
    for item in new.answered:
        asked = plan.feedback[item]
        sentence = " – ".join(filter(None, (asked.question or item, asked.answer)))
        yield f"{meet_texts.NEWS['answered'].fill(language)}: {sentence}"


def _steps(settled: Settled, after: FollowUp, language: str) -> Iterator[Block]:
    head = [column.fill(language) for column in (texts.COLUMN_ACTION, WHAT, WHO, WHEN)]
    rows = [
        (
            name(after.plan.actions[fact.action]),
            fact.what,
            fact.who or "",
            written(fact.by, language) if fact.by is not None else "",
        )
        for fact in settled.facts
        if isinstance(fact, Step)
    ]
    yield from table(head, rows)


def _promised(settled: Settled, after: FollowUp, language: str) -> Iterator[Block]:
    head = [column.fill(language) for column in (texts.COLUMN_ACTION, texts.OWNER, WHEN)]
    promised = sorted(settled.promised or (), key=lambda promise: promise.by)
    rows = [
        (fact_lines.promise(promise, after, language), _who(promise, after), written(promise.by, language))
        for promise in promised
    ]
    yield from table(head, rows)


def _who(promise: Promised, after: FollowUp) -> str:
    """Who does what was promised: the step's own person, else the action's."""
    action = after.plan.actions[promise.action]
    step = action.next_step if promise.step is not None else None
    return person(step.who if step is not None and step.who is not None else action.owner)
