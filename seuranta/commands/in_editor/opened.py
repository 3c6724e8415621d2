"""One version of a text that is open in an editor, with what was read from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from seuranta.commands import Job, PlanFile
from seuranta.commands.check import checked_file
from seuranta.commands.in_editor.positions import Positions, Range
from seuranta.output.words.messages.problems import Checked
from seuranta.plan.loading.mentions import Mentions
from seuranta.plan.words.diagnostic import Diagnostic, Edit, Place

Params = Mapping[str, Any]
"""What a request is asked with, as the Language Server Protocol 3.17 names it."""


class Client(NamedTuple):
    """What an editor can do, as far as answers depend on it."""

    has_versioned_edits: bool = False
    has_snippets: bool = False
    has_label_details: bool = False
    has_nested_outline: bool = False
    has_markdown: bool = False
    has_literal_actions: bool = False
    resolves_edits: bool = False
    has_snippet_edits: bool = False


@dataclass(frozen=True)
class Opened:
    """A text by its `uri`, as the editor has it in that `version`; `job` holds the one plan that was read from it, the
    language of the answers and the day.
    """

    uri: str
    version: int | None
    text: str
    job: Job
    client: Client

    @property
    def plan_file(self) -> PlanFile:
        return self.job.plans[0]

    @property
    def language(self) -> str:
        return self.job.language

    @cached_property
    def positions(self) -> Positions:
        return Positions(self.text)

    @cached_property
    def mentions(self) -> Mentions:
        """What names the items of the plan, and where."""
        return Mentions(self.plan_file.loaded)

    @cached_property
    def checked(self) -> Checked:
        """What `check` tells of the plan: without what the plan allows."""
        return checked_file(self.plan_file).without_allowed()

    def is_mistake(self, problem: Diagnostic) -> bool:
        """Whether a problem is of the file, and does not follow from the plan."""
        return id(problem) in self._mistakes

    @cached_property
    def _mistakes(self) -> frozenset[int]:
        return frozenset(map(id, self.plan_file.loaded.problems))

    def range_of(self, place: Place) -> Range:
        """The stretch of the file that a place names."""
        return self.positions.range(*self.plan_file.loaded.source.span(place))

    def offset(self, params: Params) -> int:
        """The offset in the plan's source of the position that a request asks about."""
        return self.positions.offset(params["position"])

    def text_edit(self, edit: Edit) -> dict[str, Any]:
        """An edit of the plan's source as the editor makes it."""
        return {"range": self.positions.range(edit.start, edit.end), "newText": edit.text}

    def workspace_edit(self, edits: Iterable[Edit]) -> dict[str, Any]:
        """Edits of this text, for this version of it alone where the editor can tell versions apart."""
        return self.workspace_edit_of(map(self.text_edit, edits))

    def workspace_edit_of(self, text_edits: Iterable[dict[str, Any]]) -> dict[str, Any]:
        """The same of edits as the editor makes them."""
        made = list(text_edits)
        if not self.client.has_versioned_edits:
            return {"changes": {self.uri: made}}
        return {"documentChanges": [{"textDocument": {"uri": self.uri, "version": self.version}, "edits": made}]}
