"""`handover`: all that one person answers for becomes another's, in one change, with a paper for whoever takes over."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, count
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, beside
from seuranta.commands.record.naming import new_id
from seuranta.commands.record.recording import RecordAsk, Recording, Scene, record
from seuranta.output.calendar.people import file_names
from seuranta.output.documents import delivery
from seuranta.output.documents.handover_page import Handover, handover_page
from seuranta.output.documents.handover_texts import FILE
from seuranta.output.documents.marker import Form
from seuranta.output.documents.receivers import person_named
from seuranta.output.words import handover_sentences as texts
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.items import named_in_sentence
from seuranta.output.words.phrases import enumerated
from seuranta.output.words.shell import shell_word
from seuranta.output.words.text import day as written
from seuranta.plan.edit import Change
from seuranta.plan.loading import lookup
from seuranta.plan.loading.named_people import named_people
from seuranta.plan.record.facts import Decided
from seuranta.plan.record.handover import Owned, handed_over, is_in_team, owned_by
from seuranta.plan.words import vocabulary
from seuranta.plan.words.ids import id_problem
from seuranta.plan.words.nearest import nearest


class HandoverAsk(NamedTuple):
    """From whom to whom, as typed; `until` when, and whether the place in the teams goes along. `is_stand_in`: somebody
    said that it is for a while. `only`: the ids of what is handed over, where that is not everything.
    """

    old: str
    new: str
    until: str | None = None
    with_teams: bool = False
    is_stand_in: bool = False
    only: tuple[str, ...] = ()


def handover(job: Job, ask: HandoverAsk, common: RecordAsk) -> Outcome:
    """Hands over what is open; raises UserError for names that nobody has, or where nothing is."""
    return record(job, common, lambda scene: _handed_over(scene, ask))


def _handed_over(scene: Scene, ask: HandoverAsk) -> Recording:
    old, new = _giver(scene, ask.old), _taker(scene, ask.new)
    if vocabulary.same_id(old) == vocabulary.same_id(new):
        raise UserError("handover-to-same", typed=old)
    if ask.is_stand_in and not ask.until:
        raise UserError("stand-in-until")
    everything = owned_by(scene.follow, old)
    owned = everything if ask.with_teams else everything._replace(teams=())
    owned = _only(owned, ask.only, old) if ask.only else owned
    if not owned:
        raise UserError("nothing-to-hand-over-but-teams" if everything.teams else "nothing-to-hand-over", who=old)
    until = scene.due_day("--until", ask.until) if ask.until else None
    done = Handover(old, new, owned, until)
    decision = new_id(scene.file.loaded, "decisions", scene.written_in)
    sentences = list(_said(scene, done, everything, decision))
    return Recording(
        (*handed_over(scene.plan, owned, old, new), *_decision(scene, done, decision)),
        lambda _after: sentences,
        papers=lambda after: _paper(scene.job, after, done),
    )


def _only(owned: Owned, typed: tuple[str, ...], old: str) -> Owned:
    """What was asked for of all that somebody has; raises UserError for what is not theirs."""
    for name in typed:
        if not owned.only((name,)).ids:
            raise UserError("not-theirs", typed=name, who=old, ids=", ".join(owned.ids))
    return owned.only(typed)


def _giver(scene: Scene, typed: str) -> str:
    """Who hands over, as the plan spells the name."""
    name = person_named(scene.plan, typed)
    if name is None:
        names = named_people(scene.plan)
        suggestion = nearest(typed, names)
        error = "handover-stranger-nearest" if suggestion is not None else "handover-stranger"
        raise UserError(error, typed=typed, suggestion=suggestion, names=", ".join(names))
    return name


def _taker(scene: Scene, typed: str) -> str:
    """Who takes over: one of the people of the plan; where it lists none, anybody with a name."""
    name = person_named(scene.plan, typed)
    if name is not None and (name in scene.plan.people or not scene.plan.people):
        return name
    if id_problem("person", typed) is not None:
        raise UserError("handover-bad-name", typed=typed)
    if scene.plan.people:
        suggestion = nearest(typed, tuple(scene.plan.people))
        error = "handover-unlisted-nearest" if suggestion is not None else "handover-unlisted"
        people = vocabulary.field_name("plan", "people", scene.written_in)
        raise UserError(error, typed=typed, suggestion=suggestion, section=people, path=scene.file.path)
    return typed


def _decision(scene: Scene, done: Handover, id_: str) -> tuple[Change, ...]:
    """The change of hands is decided, and so is no silent one; with an end it comes back on that day."""
    language = scene.written_in
    text = texts.TAKES_OVER if done.until is None else texts.STANDS_IN
    day = written(done.until or scene.day, language)
    said = text.template(language).format(new=done.new, old=done.old, day=day)
    affects = chain(_references(scene, "actions", done.owned.actions), _references(scene, "goals", done.owned.goals))
    return scene.changes(Decided(id_, said, scene.day, affects=tuple(affects), review_on=done.until))


def _references(scene: Scene, section: str, ids: tuple[str, ...]) -> Iterator[str]:
    """Ids as a list of actions and goals takes them: with a word before one that both have."""
    both = lookup.in_both(scene.plan)
    return (lookup.reference(lookup.ItemId(section, id_), both, scene.written_in) for id_ in ids)


# --- what is said -------------------------------------------------------------------------------------------------


def _said(scene: Scene, done: Handover, everything: Owned, decision: str) -> Iterator[str]:
    yield scene.say(texts.HANDED_OVER, old=done.old, new=done.new)
    for kind, text in texts.KINDS.items():
        ids = getattr(done.owned, kind)
        if ids:
            yield scene.say(text, ids=named_in_sentence(ids, scene.language), n=len(ids))
    if done.owned.teams:
        yield scene.say(texts.TEAMS, teams=_teams(done.owned, scene.language), n=len(done.owned.teams))
    elif everything.teams:
        teams = _teams(everything, scene.language)
        yield scene.say(texts.TEAMS_STAY, old=done.old, teams=teams, n=len(everything.teams))
    if done.until is not None:
        yield scene.say(texts.COMES_BACK, id=decision, day=done.until)
        yield scene.say(texts.GIVE_BACK, command=_way_back(scene, done))


def _way_back(scene: Scene, done: Handover) -> str:
    """The command that gives back what was handed over, and nothing that was the other's before, a place in a team included."""
    names = f"{shell_word(done.new)} {shell_word(done.old)}"
    was_in_none = not any(is_in_team(scene.plan, name, done.new) for name in done.owned.teams)
    team = " --team" if done.owned.teams and was_in_none else ""
    given = done.owned.names_beside(owned_by(scene.follow, done.new), scene.language)
    only = f" --only {shell_word(','.join(given))}" if given else ""
    return f"{typed_command('handover', scene.language, scene.file.again)} {names}{only}{team}"


def _teams(owned: Owned, language: str) -> str:
    return enumerated([vocabulary.field_name("plan", name, language) for name in owned.teams], language)


# --- the paper ----------------------------------------------------------------------------------------------------


def _paper(job: Job, after: PlanFile, done: Handover) -> tuple[FileWrite, ...]:
    """The paper beside the plan, under a name that is still free; a page that opens by itself where no git keeps the plan."""
    assert after.follow is not None
    language = job.language_beside(after)
    document = handover_page(after.follow, done, language)
    draft = delivery.Draft(_free_name(job, after, done.new, language), document)
    forms: tuple[Form, ...] = ("markdown",) if job.files.is_in_git(after.path) else ("html", "markdown")
    files = chain.from_iterable(delivery.files(draft, form) for form in forms)
    return tuple(FileWrite(_path(after.path, file.name), file.content, None) for file in files)


def _free_name(job: Job, after: PlanFile, new: str, language: str) -> str:
    """2026-12-01-vastuunvaihto-olli, with a number behind it where that has been written already."""
    stem = f"{after.day.isoformat()}-{FILE.fill(language)}-{file_names((new,))[new]}"
    names = chain((stem,), (f"{stem}-{number}" for number in count(2)))
    return next(name for name in names if not _is_taken(job, after.path, name))


def _is_taken(job: Job, path: str, name: str) -> bool:
    return any(job.files.previous(_path(path, f"{name}{ending}")) is not None for ending in (".md", ".html"))


def _path(plan: str, name: str) -> str:
    return beside(plan, f"{delivery.FOLDER}/{name}")
