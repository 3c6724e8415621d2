"""The texts that are open in an editor: what each holds now, and what is read from it, once for each version and day."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from urllib.parse import unquote, urlsplit

from seuranta import past
from seuranta.asking import today_by
from seuranta.commands import PLAN_NAME, Job, PlanFile
from seuranta.commands.in_editor.opened import Client, Opened
from seuranta.discovery import shown_path
from seuranta.languages import language_of
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan_folders import PlanFolders
from seuranta.read_plans import timezone_of
from seuranta.world import World

_NAMES = (PLAN_NAME, "roadmap.yml")
_OF_PLANS = ("goals", "actions", "checkpoints", "people")
_ENOUGH = 2
"""So many sections of a plan make one of a file that has any name."""


@dataclass
class Document:
    """A text by its `uri`; `stood` is what is known of its past since it was opened or saved."""

    uri: str
    version: int | None
    text: str
    stood: dict[tuple[date, ...], Mapping[date, Loaded]] = field(default_factory=dict)
    opened: Opened | None = None
    is_read: bool = False

    def holds(self, text: str, version: int | None) -> None:
        """Its owner has typed."""
        self.text, self.version, self.is_read = text, version, False

    def is_saved(self) -> None:
        """What git knows, and what stands beside the plan, may be different from now on."""
        self.is_read = False
        self.stood.clear()


class Documents:
    """Reads what is open for one editor. `lang` is the language that was asked for, `locale` that of the editor: it counts
    where neither the plan nor anybody else says one.
    """

    def __init__(self, world: World, lang: str | None, locale: str | None, client: Client) -> None:
        self._world, self._client = world, client
        self._asked = lang or world.variable("SEURANTA_LANG")
        around = {"LANG": locale} if locale else world.environment
        self._otherwise = language_of(self._asked, around)

    def read(self, document: Document) -> Opened | None:
        """The text as it stands, looked at today; None where it is no plan, of which nothing is said."""
        if not document.is_read or self.is_of_another_day(document):
            document.opened, document.is_read = self._read(document), True
        return document.opened

    def is_of_another_day(self, document: Document) -> bool:
        """Whether a day has begun since the text was read."""
        opened = document.opened
        return opened is not None and self._day(opened.plan_file.loaded) != opened.plan_file.day

    def _day(self, loaded: Loaded) -> date:
        return today_by(self._world, timezone_of(loaded), self._otherwise)

    def _read(self, document: Document) -> Opened | None:
        path = path_of(document.uri)
        shown = document.uri if path is None else shown_path(path, self._world)
        loaded = load_bytes(shown, document.text.encode("utf-8", "replace"))
        if not _is_plan(path, loaded):
            return None
        plan_file = self._plan_file(document, path, shown, loaded)
        said = loaded.plan.language if loaded.plan is not None else None
        language = language_of(self._asked or said or self._otherwise, {})
        job = Job((plan_file,), language, lambda timezone: today_by(self._world, timezone, self._otherwise))
        return Opened(document.uri, document.version, document.text, job, self._client)

    def _plan_file(self, document: Document, path: Path | None, shown: str, loaded: Loaded) -> PlanFile:
        """The plan in its folder, with the past that git or a copy knows of it; of a text without a folder there is none."""
        day = self._day(loaded)
        if path is None:
            return PlanFile(shown, loaded, day, day)
        folders = PlanFolders((path.parent,), self._world)
        stood_on = past.history(folders, self._otherwise, {}).stood_on

        def stood(plan_file: PlanFile, days: Sequence[date]) -> Mapping[date, Loaded]:
            """Asks git once for the same days: the past does not change while somebody types."""
            if tuple(days) not in document.stood:
                document.stood[tuple(days)] = stood_on(plan_file, days)
            return document.stood[tuple(days)]

        return PlanFile(shown, loaded, day, day, self._world.names_beside(path), stood=stood)


def path_of(uri: str) -> Path | None:
    """The path of a file by its address; None where the address is of another kind, as that of a text without a name."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return None
    path = unquote(parts.path)
    if parts.scheme != "file" or not path or "\0" in path:
        return None
    if os.name == "nt":
        path = f"//{parts.netloc}{path}" if parts.netloc else path.removeprefix("/")
    return Path(path)


def _is_plan(path: Path | None, loaded: Loaded) -> bool:
    """By the name of a plan, or by what it holds: an editor shows every YAML file, most of which are somebody else's."""
    if path is not None and path.name.casefold() in _NAMES:
        return True
    plan = loaded.plan
    return plan is not None and sum(bool(getattr(plan, section)) for section in _OF_PLANS) >= _ENOUGH
