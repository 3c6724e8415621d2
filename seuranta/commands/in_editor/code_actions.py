"""`textDocument/codeAction`: quick fixes of the problems at the cursor, and what can be recorded of the item there.

A recording is made when somebody chooses it, where the editor asks for it then: it is offered at each move of the cursor.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from seuranta.commands import UserError
from seuranta.commands.in_editor.diagnostics import diagnostics, problems
from seuranta.commands.in_editor.opened import Opened, Params
from seuranta.commands.in_editor.positions import Range
from seuranta.commands.in_editor.quick_fixes import (
    QuickFix,
    all_safe,
    answers,
    has_several_safe,
    quick_fixes,
    touched_problems,
)
from seuranta.commands.in_editor.recorded import allowed, recorded
from seuranta.commands.in_editor.recordings import VERBS, Offer, offers
from seuranta.commands.in_editor.touched_items import TouchedItem, touched_items
from seuranta.output.words import editor_actions as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say, short_day
from seuranta.plan.loading import lookup
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.words.diagnostic import Diagnostic, Edit
from seuranta.plan.words.findings import KINDS, Severity

QUICK_FIX = "quickfix"
ALLOW = "allow"
FIX_ALL = "source.fixAll.seuranta"
RECORD = "refactor.seuranta"
"""The kind of what can be recorded; of each verb one below it, to which somebody may bind a key."""

_AUTOMATIC = 2
"""An editor asks by itself, to show that there is something to choose."""
_MOST_ITEMS = 6
_OF_STRUCTURE = ("lines", "refused", "shapes")
_SECTIONS = tuple(dict.fromkeys(verb.section for verb in VERBS.values()))

JSON = dict[str, Any]


class _Asked(NamedTuple):
    """What of all there is an editor wants to know; `only` is None where it wants all kinds."""

    range: Range
    only: Sequence[str] | None
    is_automatic: bool

    def wants(self, kind: str) -> bool:
        if self.only is None:
            return not kind.startswith("source.")
        return any(one in ("", kind) or kind.startswith(f"{one}.") for one in self.only)


def code_actions(opened: Opened, params: Params) -> list[JSON]:
    """What can be done at a range, the most likely first; nothing for an editor that cannot take edits from a menu."""
    if not opened.client.has_literal_actions:
        return []
    asked = _asked(params)
    touched = touched_problems(opened, asked.range)
    answered = list(_answers(opened, asked, touched))
    known = {offer for offer, _ in answered}
    return [
        *_fixes(opened, asked, touched),
        *(action for _, action in answered),
        *_recordings(opened, asked, known),
        *_allowances(opened, asked, touched),
        *_everything(opened, asked),
    ]


def resolve(opened: Opened, action: Params) -> Params:
    """An action with its edit; as it came, where it can no longer be done."""
    data = action["data"]
    if data.get("verb") == FIX_ALL:
        return {**action, "edit": opened.workspace_edit(all_safe(opened))}
    if data.get("verb") == ALLOW:
        return _with_allowance(opened, action, data.get("finding"))
    chosen = next((offer for offer in _all_offers(opened, data) if _named(offer).items() <= data.items()), None)
    return action if chosen is None else {**action, "edit": recorded(opened, chosen)}


def _with_allowance(opened: Opened, action: Params, name: Any) -> Params:
    is_told = any(problem.name == name for problem in problems(opened))
    return {**action, "edit": allowed(opened, name)} if is_told else action


def _all_offers(opened: Opened, data: Params) -> Iterator[Offer]:
    """All that can be recorded now of the items of the id that is named."""
    follow, id_ = opened.plan_file.follow, data.get("item")
    if follow is None or not isinstance(id_, str):
        return
    for section in _SECTIONS:
        if id_ in getattr(follow.plan, section):
            yield from offers(follow, ItemId(section, id_), VERBS)


def _named(offer: Offer) -> JSON:
    """What an editor sends back of what is offered; Neovim leaves out what is null."""
    named = {"verb": offer.verb, "item": offer.item.id}
    return named if offer.day is None else named | {"day": offer.day.isoformat()}


def _asked(params: Params) -> _Asked:
    context = params.get("context")
    context = context if isinstance(context, dict) else {}
    only = context.get("only")
    return _Asked(params["range"], only if isinstance(only, list) else None, context.get("triggerKind") == _AUTOMATIC)


# --- problems -------------------------------------------------------------------------------------------------------------


def _fixes(opened: Opened, asked: _Asked, touched: Sequence[Diagnostic]) -> Iterator[JSON]:
    if not asked.wants(QUICK_FIX):
        return
    fixes: dict[tuple[Edit, ...], QuickFix] = {}
    for fix in quick_fixes(opened, touched):
        fixes.setdefault(tuple(fix.edits), fix)
    yield from (_fix(opened, fix) for fix in fixes.values())
    if any(fix.is_safe for fix in fixes.values()) and has_several_safe(opened):
        yield _fix_of_all(opened)


def _fix(opened: Opened, fix: QuickFix) -> JSON:
    return {
        "title": fix.title,
        "kind": QUICK_FIX,
        "diagnostics": diagnostics(opened, (fix.problem,)),
        "isPreferred": fix.is_safe,
        "edit": opened.workspace_edit(fix.edits),
    }


def _fix_of_all(opened: Opened) -> JSON:
    action = {"title": say(texts.FIX_ALL, opened.language), "kind": QUICK_FIX}
    if opened.client.resolves_edits:
        return action | _data(opened, verb=FIX_ALL)
    return action | {"edit": opened.workspace_edit(all_safe(opened))}


def _everything(opened: Opened, asked: _Asked) -> Iterator[JSON]:
    """All safe repairs at once, as an editor asks for them where it saves a file."""
    if asked.wants(FIX_ALL) and any(problem.fix for problem in problems(opened)):
        edits = all_safe(opened)
        if edits:
            action = {"title": say(texts.FIX_ALL, opened.language), "kind": FIX_ALL}
            yield action | {"edit": opened.workspace_edit(edits)}


def _answers(opened: Opened, asked: _Asked, touched: Iterable[Diagnostic]) -> Iterator[tuple[Offer, JSON]]:
    """What may be recorded in answer to the problems, each with all those that it answers."""
    if not asked.wants(QUICK_FIX):
        return
    told: dict[Offer, list[Diagnostic]] = {}
    for problem in touched:
        for offer in answers(opened, problem):
            told.setdefault(offer, []).append(problem)
    is_named = len({offer.item for offer in told}) > 1
    for offer, answered in told.items():
        for action in _offered(opened, offer, QUICK_FIX, is_named=is_named):
            yield offer, action | {"diagnostics": diagnostics(opened, answered)}


def _allowances(opened: Opened, asked: _Asked, touched: Sequence[Diagnostic]) -> Iterator[JSON]:
    """That what follows from the plan is meant to be so: last, where no error is, and only where somebody looks for what
    can be done.
    """
    if asked.is_automatic or not asked.wants(QUICK_FIX) or not opened.client.resolves_edits:
        return
    if any(one.severity is Severity.ERROR for one in touched):
        return
    warnings = [one for one in touched if one.severity is Severity.WARNING and not opened.is_mistake(one)]
    for name in dict.fromkeys(warning.name for warning in warnings):
        shown = KINDS[name].name_in(opened.language)
        yield {
            "title": say(texts.ALLOW, opened.language, name=shown),
            "kind": QUICK_FIX,
            "diagnostics": diagnostics(opened, [warning for warning in warnings if warning.name == name]),
            **_data(opened, verb=ALLOW, finding=name),
        }


# --- what can be recorded -------------------------------------------------------------------------------------------------


def _recordings(opened: Opened, asked: _Asked, known: Collection[Offer]) -> Iterator[JSON]:
    """Of the items at the range what is not offered already. Where the editor asks by itself, only at the line that begins
    an item: else it would point at every line of the plan.
    """
    touched = touched_items(opened, asked.range, _SECTIONS)
    if asked.is_automatic:
        touched = [one for one in touched if one.lines[0] == asked.range["start"]["line"] + 1]
    if len(touched) > _MOST_ITEMS:
        return
    for one in touched:
        for offer in _offers(opened, one):
            kind = f"{RECORD}.{offer.verb}"
            if offer not in known and asked.wants(kind):
                yield from _offered(opened, offer, kind, is_named=len(touched) > 1)


def _offers(opened: Opened, touched: TouchedItem) -> Iterator[Offer]:
    """What can be recorded of an item; nothing while it is unclear what belongs to it: that is put right first."""
    follow = opened.plan_file.follow
    broken = (problem for problem in opened.plan_file.loaded.problems if _is_of_structure(problem))
    if follow is not None and all(problem.place.line not in touched.lines for problem in broken):
        yield from offers(follow, touched.item)


def _is_of_structure(problem: Diagnostic) -> bool:
    """Whether it is unclear what belongs to what, so that a command may not be able to write there."""
    return problem.severity is Severity.ERROR and KINDS[problem.name].subject in _OF_STRUCTURE


def _offered(opened: Opened, offer: Offer, kind: str, *, is_named: bool) -> Iterator[JSON]:
    """The action, to be made when it is chosen; where an editor wants it at once, as far as the command does not refuse."""
    action = {"title": _title(opened, offer, is_named=is_named), "kind": kind}
    if opened.client.resolves_edits:
        yield action | _data(opened, **_named(offer))
        return
    edit = _recorded_if_it_can_be(opened, offer)
    if edit is not None:
        yield action | {"edit": edit}


def _recorded_if_it_can_be(opened: Opened, offer: Offer) -> JSON | None:
    try:
        return recorded(opened, offer)
    except UserError:
        return None


def _data(opened: Opened, **what: Any) -> JSON:
    """What an editor sends back when an action is chosen."""
    return {"data": {"textDocument": {"uri": opened.uri}, **what}}


def _title(opened: Opened, offer: Offer, *, is_named: bool) -> str:
    day = short_day(offer.day, opened.plan_file.day, opened.language)
    what = say(VERBS[offer.verb].title, opened.language, day=day)
    if not is_named:
        return what
    plan = opened.plan_file.loaded.plan
    assert plan is not None, "of what could not be read nothing is offered"
    item = safe(f"{offer.item.id} {lookup.title(plan, offer.item) or ''}".rstrip())
    return say(texts.OF_ITEM, opened.language, what=what, item=item)
