"""What TAB offers in the place of an id."""

from __future__ import annotations

import re

from seuranta.commands import UserError
from seuranta.discovery import find_plans, read_plan
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.loading.lookup import ids
from seuranta.world import World

_IS_HARMLESS_WORD = re.compile(r"\w[\w. -]*").fullmatch


def ids_for_completion(incomplete: str, world: World) -> list[str]:
    """Returns the ids of the plan that begin as typed so far, of those that a shell takes as they stand; none where no
    plan can be read.
    """
    try:
        loaded = [load_bytes(file.path.name, read_plan(file, world)) for file in find_plans((), world)]
    except UserError:
        return []
    offered: set[str] = set()
    for plan in (each.plan for each in loaded if each.plan is not None):
        offered.update(item.id for item in ids(plan))
    begins = incomplete.casefold()
    return sorted(id_ for id_ in offered if id_.casefold().startswith(begins) and _IS_HARMLESS_WORD(id_))
