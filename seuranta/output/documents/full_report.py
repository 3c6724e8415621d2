"""The full status report: everything that follows from the plan on a day, with the roadmap, the goal curves and tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.output.calendar.people import file_names
from seuranta.output.documents import goal_sentences, move_sentences, problem_spots, sentences, texts
from seuranta.output.documents import report_texts as words
from seuranta.output.documents.agreed import first_lines
from seuranta.output.documents.document import (
    Block,
    Document,
    Picture,
    Words,
    bullets,
    labelled,
    made,
    paragraph,
    section,
    table,
)
from seuranta.output.pictures.curve import goal_svg
from seuranta.output.pictures.roadmap import roadmap_svg
from seuranta.output.pictures.texts import FILE, FILE_OF_GOAL
from seuranta.output.words import phrases
from seuranta.output.words.items import due, name, people, person, progress, said_of, what_is_missing
from seuranta.output.words.messages.untold import untold_findings
from seuranta.output.words.phrases import bare_day, day_and_time, say
from seuranta.output.words.show_phrases import MOVED_FROM_DAY, OCCURRENCE_STATES
from seuranta.output.words.situation import counts_in_words
from seuranta.output.words.text import day as written
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.communication import MessageOn
from seuranta.plan.follow.counts import action_counts
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.horizons import short_first
from seuranta.plan.follow.promises import Interval, broken_now
from seuranta.plan.loading.model import Feedback

_MOST_SPOTS = 10
_MOST_OCCURRENCES = 8
_MOST_DECISIONS = 12
_MOST_SPOTS_ASKED = 6
_MOST_NAMED = 6


def full_report(follow: FollowUp, language: str) -> Document:
    title = sentences.plan_title(follow.plan, language)
    heading = say(words.FULL, language, day=follow.day, title=title)
    return made(heading, language, _blocks(follow, language))


def _blocks(follow: FollowUp, language: str) -> Iterator[Block]:
    yield from first_lines(follow, language)
    yield from bullets(first_facts(follow, language))
    asked = problem_spots.decisions(follow, language, _MOST_DECISIONS, _MOST_SPOTS_ASKED)
    yield from section(phrases.DECIDE.fill(language), asked)
    yield from section(phrases.GOALS.fill(language), goals(follow, language))
    yield from section(phrases.PROBLEMS.fill(language), problem_spots.worst(follow, language, _MOST_SPOTS))
    yield from section(words.SCHEDULE.fill(language), _roadmap(follow, language))
    yield from section(phrases.ACTIONS.fill(language), actions(follow, language))
    yield from section(phrases.CANNOT_FOLLOW.fill(language), bullets(loose(follow, language)))
    yield from section(texts.MOVES.fill(language), moves(follow, language))
    dropped = (move_sentences.drop_item(action, language) for action in move_sentences.drops_since(follow, None))
    yield from section(words.DROPPED.fill(language), bullets(dropped))
    yield from section(words.CHECKPOINTS.fill(language), checkpoints(follow, language))
    yield from section(phrases.COMMUNICATION.fill(language), communication(follow, language))
    yield from section(words.ALL_QUESTIONS.fill(language), questions(follow, language))
    yield from section(phrases.DECISIONS.fill(language), decisions(follow, language))
    yield from section(words.ALSO.fill(language), bullets(also(follow, language)))


def first_facts(follow: FollowUp, language: str) -> Iterator[Words]:
    """Whose plan it is, what the service promises, and how promises were kept."""
    plan = follow.plan
    for label, said in ((words.COMPANY, plan.company), (words.SERVICE, plan.service)):
        if said:
            yield labelled(label.fill(language), said)
    closed = [interval for interval in follow.intervals if not interval.is_open and interval.total]
    if closed:
        said = ", ".join(_kept(interval) for interval in closed[-_MOST_NAMED:])
        yield labelled(words.PROMISES.fill(language), said)
    broken = broken_now(follow.intervals)
    if broken:
        named = "; ".join(name(follow.plan.actions[item]) for item in broken[:_MOST_NAMED])
        said = " ".join((named, *sentences.more(broken, _MOST_NAMED, language)))
        yield labelled(words.BROKEN_NOW.fill(language), said)


def _kept(interval: Interval) -> str:
    return f"{interval.mark} {len(interval.outcomes['kept'])}/{interval.total}"


# --- goals and problem spots --------------------------------------------------------------------------------------


def goals(follow: FollowUp, language: str) -> Iterator[Block]:
    """How many goals are where, their numbers side by side, what is most worth saying of each, and their curves."""
    if not follow.goals:
        yield paragraph(phrases.NO_GOALS.fill(language))
        return
    yield paragraph(goal_sentences.goal_counts(follow, language).capitalize() + ".")
    yield from goal_sentences.goal_table(follow.goals.values(), language)
    busy = goal_sentences.busy_goals(follow)
    said = (
        (goal, goal_sentences.goal_sentence(goal, follow, language, is_busy=goal.id in busy))
        for goal in short_first(follow.goals.values())
    )
    yield from bullets(labelled(name(goal), sentence) for goal, sentence in said if sentence)
    yield from curves(follow, language)


def curves(follow: FollowUp, language: str) -> Iterator[Picture]:
    """A curve for every goal that is measured and has readings."""
    names = file_names(tuple(follow.goals))
    for item, goal in follow.goals.items():
        if goal.goal.target is not None and goal.readings:
            numbers = goal_sentences.goal_numbers(goal, language)
            shows = say(words.CURVE_SHOWS, language, goal=name(goal), numbers=numbers)
            file = f"{follow.day.isoformat()}-{FILE_OF_GOAL.fill(language)}-{names[item]}"
            yield Picture(file, shows, goal_svg(follow, item, language))


# --- actions ------------------------------------------------------------------------------------------------------


def _roadmap(follow: FollowUp, language: str) -> Iterator[Picture]:
    """The plan on a time line; the table of actions says the same."""
    if any(action.action.start is not None or action.fact.due is not None for action in follow.actions.values()):
        shows = say(words.SCHEDULE_SHOWS, language, day=follow.day)
        name_of_file = f"{follow.day.isoformat()}-{FILE.fill(language)}"
        yield Picture(name_of_file, shows, roadmap_svg(follow, language))


def actions(follow: FollowUp, language: str) -> Iterator[Block]:
    """The counts, and every action that was not dropped, in plan order."""
    if not follow.actions:
        yield paragraph(phrases.NO_ACTIONS.fill(language))
        return
    counts = action_counts(follow)
    line = ", ".join(text for _, text in counts_in_words(counts, language)).capitalize()
    if counts.dropped:
        line += " " + say(phrases.COUNT_DROPPED, language, n=counts.dropped)
    yield paragraph(line + ".")
    head = (
        texts.COLUMN_ACTION,
        words.COLUMN_GOALS,
        texts.OWNER,
        words.COLUMN_START,
        texts.COLUMN_DUE,
        texts.COLUMN_STATE,
    )
    rows = (_action(action, follow, language) for action in follow.actions.values() if action.state != "dropped")
    yield from table([column.fill(language) for column in head], rows)


def _action(action: ActionOn, follow: FollowUp, language: str) -> tuple[str, ...]:
    planned, day = action.action, follow.day
    start = planned.start.first if planned.start is not None else None
    made_so_far = progress(planned.progress, language) if action.is_open and planned.progress is not None else ""
    return (
        name(planned),
        ", ".join(planned.goal),
        person(planned.owner),
        bare_day(start, day, language),
        due(action, day, language),
        sentences.mark(action.light) + "; ".join(filter(None, (said_of(action, day, language), made_so_far))),
    )


def loose(follow: FollowUp, language: str) -> Iterator[str]:
    """The actions that cannot be followed, and what they lack."""
    for action in follow.actions.values():
        if action.is_loose:
            yield f"{name(action)} – {', '.join(what_is_missing(action, language))}"


def moves(follow: FollowUp, language: str) -> Iterator[Block]:
    """Every move of a due date, with why and who decided it."""
    head = (
        texts.COLUMN_DAY,
        texts.COLUMN_ACTION,
        words.COLUMN_FROM,
        words.COLUMN_TO,
        texts.REASON,
        words.COLUMN_DECIDED_BY,
    )
    rows = [
        (
            bare_day(move.move.date, follow.day, language),
            name(move.action),
            written(move.move.old, language),
            written(move.new, language) if move.new is not None else "",
            move.move.reason or texts.NO_REASON.fill(language),
            texts.UNDECIDED.fill(language) if move.is_undecided else people(move.move.decided_by),
        )
        for move in move_sentences.moves_since(follow, None)
    ]
    yield from table([column.fill(language) for column in head], rows)


# --- checkpoints, messages, questions, decisions ------------------------------------------------------------------


def checkpoints(follow: FollowUp, language: str) -> Iterator[Block]:
    """The latest and the next ones; of each what became of it."""
    past = [occurrence for occurrence in follow.checkpoints.occurrences if not occurrence.is_coming]
    shown = (*past[-_MOST_OCCURRENCES:], *follow.checkpoints.coming[:_MOST_OCCURRENCES])
    head = (texts.COLUMN_DAY, words.COLUMN_CHECKPOINT, texts.COLUMN_STATE, words.COLUMN_REMARK)
    yield from table(
        [column.fill(language) for column in head],
        (_occurrence(occurrence, follow, language) for occurrence in shown),
    )


def _occurrence(occurrence: Occurrence, follow: FollowUp, language: str) -> tuple[str, ...]:
    series = follow.plan.checkpoints[occurrence.series]
    remark = [say(MOVED_FROM_DAY, language, day=slot) for slot in occurrence.moved_from]
    if occurrence.reason:
        remark.append(occurrence.reason)
    if occurrence.record is not None and occurrence.state == "held" and occurrence.record.minutes:
        remark.append(occurrence.record.minutes)
    return (
        day_and_time(occurrence.day, occurrence.time, language),
        series.title or series.id,
        OCCURRENCE_STATES[occurrence.state].fill(language),
        "; ".join(remark),
    )


def communication(follow: FollowUp, language: str) -> Iterator[Block]:
    """Who has heard nothing for long, and every message with when it was told and when it is next."""
    yield from bullets(sentences.silence_sentences(follow, language))
    head = (
        words.COLUMN_MESSAGE, words.COLUMN_AUDIENCE, words.COLUMN_CHANNEL, texts.OWNER, words.COLUMN_LAST,
        words.COLUMN_NEXT,
    )  # fmt: skip
    rows = [
        (
            name(message),
            message.message.audience or "",
            message.message.channel or "",
            person(message.owner),
            bare_day(message.last, follow.day, language),
            _next(message, follow, language),
        )
        for message in follow.messages.values()
    ]
    yield from table([column.fill(language) for column in head], rows)


def _next(message: MessageOn, follow: FollowUp, language: str) -> str:
    if message.next is None:
        return ""
    shown = bare_day(message.next, follow.day, language)
    return f"■ {shown}, {say(phrases.NOT_TOLD, language, n=message.days_late)}" if message.state == "late" else shown


def questions(follow: FollowUp, language: str) -> Iterator[Block]:
    """Every question that had been asked, with its answer."""
    head = (words.COLUMN_QUESTION, words.COLUMN_ASKED, words.COLUMN_ANSWER)
    questions = (question for question in follow.plan.feedback.values() if _is_known(question.date, follow))
    rows = (_question(question, follow, language) for question in questions)
    yield from table([column.fill(language) for column in head], rows)


def _question(question: Feedback, follow: FollowUp, language: str) -> tuple[str, ...]:
    asked = ", ".join(filter(None, (question.asked_by, bare_day(question.date, follow.day, language))))
    answer = words.NOT_ANSWERED.fill(language) if question.id in follow.unanswered else question.answer or ""
    return f"{question.id} {question.question or ''}", asked, answer


def decisions(follow: FollowUp, language: str) -> Iterator[Block]:
    """Every decision that had been made, with why, by whom and when it is reviewed."""
    head = (texts.COLUMN_DAY, words.COLUMN_DECISION, words.COLUMN_WHY, words.COLUMN_DECIDED_BY, words.COLUMN_REVIEW)
    rows = [
        (
            bare_day(decision.date, follow.day, language),
            f"{decision.id} {decision.decision or ''}",
            decision.reason or "",
            people(decision.decided_by),
            written(decision.review_on, language) if decision.review_on is not None else "",
        )
        for decision in follow.plan.decisions.values()
        if _is_known(decision.date, follow)
    ]
    yield from table([column.fill(language) for column in head], rows)


def _is_known(day: date | None, follow: FollowUp) -> bool:
    """Whether what is dated so had happened by the day of the report."""
    return day is None or day <= follow.day


def also(follow: FollowUp, language: str) -> Iterator[str]:
    """Findings that no other part of the report tells, by their label, with what they concern."""
    for label, findings in untold_findings(follow, language).items():
        subjects = (problem_spots.subject(finding.at.section, finding.item, follow.plan) for finding in findings)
        named = list(dict.fromkeys(filter(None, subjects)))
        said = "; ".join(sentences.first_few(named, _MOST_NAMED, language))
        head = label[:1].upper() + label[1:]
        yield f"{head}: {said}" if said else head
