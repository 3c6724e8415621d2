"""What a command may ask about the past of a plan that lies in a folder, as `run` gives it; for tests."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

import git_repositories

from seuranta.commands import PlanFile, UserError
from seuranta.commands.versions import History, PlanVersion
from seuranta.history.reading import history_of
from seuranta.output.words.usage import sentence
from seuranta.plan.loading.load import load_bytes
from seuranta.plan_folders import PlanFolders
from seuranta.world import World

TODAY = date(2026, 12, 1)


class Past(NamedTuple):
    """The history of one plan, in one language."""

    history: History
    plan_file: PlanFile
    language: str

    def since(self, typed: str | None) -> PlanVersion:
        return self.history.since(self.plan_file, typed, None)

    def at(self, typed: str) -> PlanVersion:
        return self.history.at(self.plan_file, typed)

    def refused(self, ask: str, typed: str | None) -> str:
        """What is said where there is no answer."""
        try:
            more = () if ask == "staged" else (typed,)
            version = getattr(self.history, ask)(self.plan_file, *more)
        except UserError as error:
            return sentence(error.name, self.language, error.args_for_text)
        raise AssertionError(f"an answer: {version}")


def past(plan: Path, language: str = "en", **environment: str) -> Past:
    """The past of the plan in a file, as seen from its folder."""
    around = git_repositories.environment(plan.parent) | environment
    world = World(environment=around, folder=plan.parent)
    plan_file = PlanFile(plan.name, load_bytes(plan.name, plan.read_bytes()), TODAY, TODAY)
    return Past(history_of(PlanFolders((plan.parent,), world), language, {}), plan_file, language)
