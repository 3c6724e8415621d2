"""Every kind of finding as data, of the plans in `problems`: what it holds and where it belongs, whatever words tell it."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Golden
from test_problems import DAY, FOLDERS, plan_in

from seuranta.plan.follow.followup import follow_up
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words.diagnostic import Finding

FOLLOWING = [folder for folder in FOLDERS if (folder / "finding.txt").exists()]


@pytest.mark.parametrize("folder", FOLLOWING, ids=lambda folder: folder.name)
def test_what_a_finding_holds(folder: Path, golden: Golden) -> None:
    """Each finding of the folder's name: its place in the plan, what its sentence is filled with, and the rest."""
    found = follow_up(load_bytes("roadmap.yaml", plan_in(folder)), DAY, DAY)

    golden.check(
        folder / "finding.txt", "".join(map(as_data, (one for one in found.findings if one.name == folder.name)))
    )


def as_data(found: Finding) -> str:
    rest = {"light": found.light, "days": found.days, "holds_up": found.holds_up, "about": found.about}
    lines = [f"{found.name} {found.at}", *(f"  {name}: {value!r}" for name, value in found.args.items())]
    lines += [f"{name}: {value!r}" for name, value in rest.items() if value is not None]
    lines += [f"related: {one!r}" for one in found.related]
    return "\n".join(lines) + "\n"
