"""Where an item of a plan is named: its own place, all that refers to it, and another id for it in all those places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seuranta.commands import UserError
from seuranta.commands.in_editor.opened import Opened, Params
from seuranta.output.words import editor_names as words
from seuranta.output.words.messages import MESSAGES
from seuranta.plan.edit.renaming import renaming_edits, says_the_same
from seuranta.plan.loading.mentions import Mention
from seuranta.plan.loading.written import written
from seuranta.plan.reading.source import read
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import KIND_OF_SECTION
from seuranta.plan.words.findings import Severity
from seuranta.plan.words.ids import id_problem

_TEXT = 1
"""A kind of highlight of the Language Server Protocol: neither read nor written."""
_IN_CALENDARS = ("actions", "goals", "checkpoints", "communication")
_CALENDARS = ("checkpoints.ics", "calendars")


def definition(opened: Opened, params: Params) -> dict[str, Any] | None:
    """Where the item stands that is named at a place."""
    mention = _mention(opened, params)
    own = opened.mentions.definition(mention) if mention is not None else None
    return _location(opened, own) if own is not None else None


def references(opened: Opened, params: Params) -> list[dict[str, Any]] | None:
    """All places that name the same item, with its own only where it is asked for."""
    mention = _mention(opened, params)
    if mention is None:
        return None
    context = params.get("context")
    has_own = not isinstance(context, dict) or context.get("includeDeclaration", True)
    return [_location(opened, one) for one in _mentions_of(opened, mention) if has_own or not one.is_definition]


def highlights(opened: Opened, params: Params) -> list[dict[str, Any]] | None:
    """The same places, to be shown in the text."""
    mention = _mention(opened, params)
    if mention is None:
        return None
    return [{"range": _range(opened, one), "kind": _TEXT} for one in _mentions_of(opened, mention)]


def _mention(opened: Opened, params: Params) -> Mention | None:
    return opened.mentions.at(opened.offset(params))


def _mentions_of(opened: Opened, mention: Mention) -> tuple[Mention, ...]:
    return opened.mentions.of(mention.section, mention.id)


def _range(opened: Opened, mention: Mention) -> Any:
    return opened.positions.range(mention.start, mention.end)


def _location(opened: Opened, mention: Mention) -> dict[str, Any]:
    return {"uri": opened.uri, "range": _range(opened, mention)}


# --- another id ---------------------------------------------------------------------------------------------------


def prepare_rename(opened: Opened, params: Params) -> dict[str, Any]:
    """What would be renamed at a place; raises UserError where nothing can be."""
    mention = _renamable(opened, params)
    placeholder = opened.plan_file.loaded.source.text[mention.start : mention.end]
    return {"range": _range(opened, mention), "placeholder": placeholder}


def rename(opened: Opened, params: Params) -> dict[str, Any]:
    """The edits of all places that name an item; raises UserError where one cannot be made: then none is."""
    mention = _renamable(opened, params)
    new = vocabulary.clean(str(params["newName"]))
    mentions = _mentions_of(opened, mention)
    _refuse_bad(opened, mention, new)
    _refuse_taken(opened, mention, new)
    _refuse_in_both(opened, mention, new)
    loaded = opened.plan_file.loaded
    edits = renaming_edits(mentions, new)
    if edits is None or not says_the_same(loaded, edits, mentions, new):
        raise UserError("rename-changes", typed=new)
    return opened.workspace_edit(edits)


def _renamable(opened: Opened, params: Params) -> Mention:
    """What is named at a place, if all its places can be seen and changed."""
    mention = _mention(opened, params)
    if mention is None:
        raise UserError("rename-nothing")
    typed = mention.written.text
    mentions = _mentions_of(opened, mention)
    own = [one for one in mentions if one.is_definition]
    if not own and mention.section != "people":
        raise UserError("rename-unknown", typed=typed)
    if len(own) > 1:
        raise UserError("rename-twice", line=_line(opened, own[own[0].start == mention.start].start))
    source = opened.plan_file.loaded.source
    for problem in read(source).problems:
        if problem.severity is Severity.ERROR:
            raise UserError("rename-broken", line=str(problem.place.line))
    for one in mentions:
        if not one.written.is_seen:
            raise UserError("rename-by-hand", line=_line(opened, one.start))
    for start in _under_unknown_keys(opened, mention):
        raise UserError("rename-unknown-key", typed=typed, line=_line(opened, start))
    return mention


def _under_unknown_keys(opened: Opened, mention: Mention) -> Iterator[int]:
    """Where the same text stands in a field that nobody knows, so that it may or may not be meant."""
    loaded = opened.plan_file.loaded
    for text in written(loaded.source, loaded.places.root):
        is_unknown = text.role == "value" and text.row is None and not text.type
        if is_unknown and vocabulary.same_id(text.text) == mention.id:
            yield text.start


def _refuse_bad(opened: Opened, mention: Mention, new: str) -> None:
    """An id that no plan takes."""
    problem = id_problem(KIND_OF_SECTION[mention.section], new)
    if problem is not None:
        message = MESSAGES[problem.name]
        raise UserError("rename-bad", said=message.sentence(opened.language, problem.args_for_text))


def _refuse_taken(opened: Opened, mention: Mention, new: str) -> None:
    """An id that another item has, or that something refers to already."""
    if vocabulary.same_id(new) == mention.id:
        return
    for other in opened.mentions.of(mention.section, new):
        raise UserError("rename-taken", typed=new, line=_line(opened, other.start))


def _refuse_in_both(opened: Opened, mention: Mention, new: str) -> None:
    """An id of an action and a goal alike, where a decision names one of the two by its id alone."""
    if mention.section not in ("actions", "goals"):
        return
    other = "goals" if mention.section == "actions" else "actions"
    same = vocabulary.same_id(new)
    every = opened.mentions.all
    others = {one.id for one in every if one.is_definition and one.section == other}
    unclear = {same, mention.id} if same in others else others & {mention.id}
    for one in every:
        is_bare = one.written.type == "action_or_goal" and one.start == one.written.start
        if is_bare and one.id in unclear:
            raise UserError("rename-in-both", typed=one.written.text, line=_line(opened, one.start))


def _line(opened: Opened, offset: int) -> str:
    """The number of a line as people count them."""
    return str(opened.positions.position(offset)["line"] + 1)


# --- what else changes --------------------------------------------------------------------------------------------


def told_after_rename(opened: Opened, params: Params) -> str | None:
    """That calendars beside the plan know the item by its id; None where there are none, or it is in none."""
    mention = _mention(opened, params)
    section = mention.section if mention is not None else ""
    neighbours = opened.plan_file.neighbours
    if section in _IN_CALENDARS and any(name in neighbours for name in _CALENDARS):
        return words.CALENDARS_CHANGE.fill(opened.language)
    if section == "people" and "calendars" in neighbours:
        return words.PERSON_CALENDAR_CHANGES.fill(opened.language)
    return None
