"""`seuranta.show/1`: everything about one item of a plan, for programs; every key always there, null where it does not fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from seuranta.output.json.checkpoints import occurrence_json, series_json
from seuranta.output.json.list import action_row, every_column, goal_row
from seuranta.output.json.problems import problem_json
from seuranta.output.json.status import Followed, finding_json, message_json, version_json
from seuranta.output.json.values import day_json
from seuranta.plan.follow.agreed_dates import AgreedDates
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.normal.as_data import item_data
from seuranta.plan.record.handover import owned_by
from seuranta.plan.words.diagnostic import At

_Facts = dict[str, Any]
_NOTHING = ("action", "goal", "series", "occurrences", "message", "duties")


def show_json(plan_file: Followed, follow: FollowUp, item: ItemId, appeared: _Facts | None) -> _Facts:
    """One item that is in the plan of `follow`, in which everybody is listed whom it names; `appeared` says since when."""
    plan, loaded = follow.plan, plan_file.loaded
    at = At(item.section, item.id)
    facts = _FACTS[item.section](plan_file.path, follow, item.id) if item.section in _FACTS else {}
    return {
        "schema": "seuranta.show/1",
        "path": plan_file.path,
        "company": plan.company,
        "plan_title": plan.title,
        "as_of": day_json(follow.day),
        "at": version_json(plan_file.version),
        "section": item.section,
        "id": item.id,
        "line": loaded.places.place(at).line if loaded.places.node(at) is not None else None,
        "fields": item_data(plan, item.section, item.id),
        **dict.fromkeys(_NOTHING),
        **facts,
        "findings": [
            finding_json(finding, loaded)
            for finding in follow.findings
            if finding.at.section == item.section and finding.item == item.id
        ],
        "problems": [problem_json(problem, loaded.source) for problem in loaded.problems if problem.item == item.id],
        "appeared": appeared,
    }


def _action(path: str, follow: FollowUp, id_: str) -> _Facts:
    return {"action": action_row(path, follow, id_, every_column("action"))}


def _goal(path: str, follow: FollowUp, id_: str) -> _Facts:
    return {"goal": goal_row(path, follow, id_, every_column("goal"))}


def _series(_path: str, follow: FollowUp, id_: str) -> _Facts:
    series = follow.plan.checkpoints[id_]
    occurrences = tuple(one for one in follow.checkpoints.occurrences if one.series == id_)
    dates = AgreedDates(
        plan=follow.plan,
        day=follow.day,
        all=follow.checkpoints,
        series=(series,),
        occurrences=occurrences,
        first=follow.day,
        last=follow.day,
        later=0,
        is_closed=follow.is_closed,
        is_whole=False,
    )
    clashes = dates.clashes
    return {
        "series": series_json(series, dates),
        "occurrences": [occurrence_json(one, clashes.get((id_, one.slot)), follow.plan) for one in occurrences],
    }


def _message(_path: str, follow: FollowUp, id_: str) -> _Facts:
    return {"message": message_json(follow.messages[id_])}


def _person(_path: str, follow: FollowUp, id_: str) -> _Facts:
    return {"duties": {kind: list(ids) for kind, ids in owned_by(follow, id_)._asdict().items()}}


_FACTS: Mapping[str, Callable[[str, FollowUp, str], _Facts]] = MappingProxyType(
    {
        "actions": _action,
        "goals": _goal,
        "checkpoints": _series,
        "communication": _message,
        "people": _person,
    }
)
"""What follows from the plan for an item of each section; of others nothing but findings does."""
