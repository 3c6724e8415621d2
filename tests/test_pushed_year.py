"""A year of pushes to a repository with three companies, whose workflow `init --ci github` wrote: what the host says of each."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import holidays
import pytest
from ci_hosts import Played, cloned, github
from conftest import REPOSITORY, Answer
from git_repositories import commit, git, new_repository
from pushed_year import END, MAIN, PUSHES, SHORT, Edit, Push
from ruamel.yaml import YAML
from workflow_commands import commands

Run = Callable[..., Answer]

WORKFLOW, PAGES = ".github/workflows/seuranta.yml", ".github/workflows/seuranta-pages.yml"
NONE = "0" * 40
DEFAULT = {"github.event.repository.default_branch": MAIN}

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="hosts run steps in a shell")


class Host:
    """The repository as it stands on the host, and what the host does after each push."""

    def __init__(self, seuranta: Run, folder: Path) -> None:
        self._seuranta, self._before, self._number = seuranta, NONE, 0
        self.server = new_repository(folder / "server")
        for company in ("konepaja", "pine"):
            self._join(company)

    def _join(self, company: str) -> None:
        source = REPOSITORY / "examples" / company / "roadmap.yaml"
        (self.server / "plans" / company).mkdir(parents=True)
        shutil.copy(source, self.server / "plans" / company)

    def push(self, push: Push) -> Played:
        """What the workflow says of a push; what passes in a pull request is merged."""
        if push.branch != MAIN:
            is_there = bool(git(self.server, "branch", "--list", push.branch))
            git(self.server, "checkout", "-q", *(() if is_there else ("-b",)), push.branch)
        for done in push.done:
            self._do(done, push.day)
        commit(self.server, push.day)
        ran = self._pull_request(push) if push.branch != MAIN else self._on_main(push)
        git(self.server, "checkout", "-q", MAIN)
        return ran

    def _do(self, done: Edit | str, day: str) -> None:
        if isinstance(done, Edit):
            return done.make(self.server)
        word, *more = shlex.split(done)
        if word == "git":
            git(self.server, *more)
        elif word == "join":
            self._join(*more)
        else:
            answer = self._seuranta(word, *more, folder=self.server, SEURANTA_TODAY=day)
            assert answer.code == 0, answer
        return None

    def _on_main(self, push: Push) -> Played:
        event = {"github.event_name": "push", "github.ref_name": MAIN, "github.event.before": self._before}
        ran = self._run("refs/heads/main", event, push.day)
        self._before = git(self.server, "rev-parse", MAIN)
        return ran

    def _pull_request(self, push: Push) -> Played:
        self._number += 1
        ref = f"refs/pull/{self._number}/merge"
        git(self.server, "checkout", "-q", "--detach", MAIN)
        git(self.server, "merge", "-q", "--no-ff", "-m", "merge", push.branch, when=f"{push.day}T11:00:00+0200")
        git(self.server, "update-ref", ref, "HEAD")
        event = {"github.event_name": "pull_request", "github.ref_name": f"{self._number}/merge"}
        ran = self._run(ref, event, push.day)
        if not ran.failed:
            git(self.server, "branch", "-f", MAIN, ref)
            after = self._on_main(push)
            assert not after.failed, after.log
        return ran

    def _run(self, ref: str, event: dict[str, str], day: str) -> Played:
        clone = cloned(self.server, ref, 0)
        return github(clone, self.workflow, DEFAULT | event, SEURANTA_TODAY=day)

    @property
    def workflow(self) -> Any:
        return YAML(typ="safe").load((self.server / WORKFLOW).read_text(encoding="utf-8"))


def shown(ran: Played) -> list[tuple[str, str, int]]:
    """The findings that the host shows, without the count."""
    told = [command.properties for command in commands(ran.log) if command.name != "notice"]
    return [(each["title"].removeprefix("seuranta "), each["file"], int(each["line"])) for each in told]


def test_a_year_of_pushes(seuranta: Run, tmp_path: Path, *, is_long: bool) -> None:
    """What the host says of each push, and that from one to the next it reminds people on the right days, and only then."""
    host, reminding = Host(seuranta, tmp_path), Reminding(seuranta, tmp_path)
    wrong: list[str] = []
    for push, following in pairwise((*PUSHES, END) if is_long else PUSHES[: SHORT + 1]):
        wrong += complaints(host, push, tmp_path / "clone")
        wrong += pages_complaints(host, push, seuranta)
        if is_long:
            cloned(host.server, "refs/heads/main", 0)
            wrong += reminding.complaints(
                date.fromisoformat(push.day), date.fromisoformat(following.day), host.workflow
            )

    assert not wrong, "\n".join(wrong)
    assert not is_long or len(reminding.days) > 30


def complaints(host: Host, push: Push, clone: Path) -> Iterator[str]:
    """Where the host does not do what is expected of it."""
    ran = host.push(push)
    about = f"{push.day} {push.branch}"
    told = shown(ran)
    if push.told is not None and told != [each.place(clone) for each in push.told]:
        yield f"{about}: {told}"
    if push.told is None and ("::error" in ran.log or len({path for _, path, _ in told}) > 1):
        yield f"{about}: {ran.log}"
    if ran.stopped_by != push.stopped_by:
        yield f"{about}: stopped by {ran.stopped_by}: {ran.log}"
    if "\n## " not in ran.summary:
        yield f"{about}: {ran.summary}"


def pages_complaints(host: Host, push: Push, seuranta: Run) -> Iterator[str]:
    """Pages are made once somebody asked for them, of the main branch, and none tells of two companies."""
    clone = cloned(host.server, "refs/heads/main", 0)
    if push.branch != MAIN or not (clone / PAGES).exists():
        if list(clone.rglob("index.html")):
            yield f"{push.day}: pages that nobody asked for"
        return
    known = {"github.event_name": "push", "github.ref_name": MAIN, "secrets.SEURANTA_ADDRESS": "a1" * 11}
    workflow = YAML(typ="safe").load((clone / PAGES).read_text(encoding="utf-8"))
    ran = github(clone, workflow, DEFAULT | known, SEURANTA_TODAY=push.day)
    made: dict[str, str] = {}
    for path in ran.artifacts.get("plan-pages", []):
        made[path.split("/")[1]] = made.get(path.split("/")[1], "") + (clone / path).read_text(encoding="utf-8")
    plans = exported(seuranta, clone, push.day)
    if ran.failed or len(made) != len(plans):
        yield f"{push.day}: pages of {sorted(made)}: {ran.log}"
    for plan in plans.values():
        folders = {folder for folder, text in made.items() if plan["company"] in text}
        titles = {folder for folder, text in made.items() if any(title in text for title in titles_of(plan))}
        if len(folders) != 1 or not titles <= folders:
            yield f"{push.day}: {plan['company']} in {folders}, its actions in {titles}"
    yield from public_complaints(clone, push.day, plans, seuranta)


def public_complaints(clone: Path, day: str, plans: dict[str, Any], seuranta: Run) -> Iterator[str]:
    """What everybody may see holds nobody's name or address, and nothing of the work."""
    answer = seuranta("publish", "public", ".", "--for", "public", folder=clone, SEURANTA_TODAY=day)
    assert answer.code == 0, answer
    files = [path for path in (clone / "public").rglob("*") if path.is_file()]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    for plan in plans.values():
        people = plan["people"]
        private = {*titles_of(plan), *people, *(person["email"] for person in people.values() if person.get("email"))}
        seen = {words for words in private if re.search(rf"\b{re.escape(words)}\b", text)}
        if seen or plan["company"] not in text:
            yield f"{day}: {plan['company']} shows {sorted(seen)} to everybody"
    shutil.rmtree(clone / "public")


def titles_of(plan: Any) -> set[str]:
    decisions = {decision["decision"] for decision in plan.get("decisions", {}).values()}
    return decisions | {action["title"] for action in plan["actions"].values() if action.get("title")}


def exported(seuranta: Run, clone: Path, day: str) -> dict[str, Any]:
    """By the folder of each plan what it holds."""
    answer = seuranta("export", ".", folder=clone, SEURANTA_TODAY=day)
    return {plan["path"].rpartition("/")[0]: plan["plan"] for plan in json.loads(answer.out)["plans"]}


class Reminding:
    """What the host does on every weekday of the year, in a clone of the main branch."""

    def __init__(self, seuranta: Run, folder: Path) -> None:
        self._seuranta, self._clone = seuranta, folder / "clone"
        self.days: set[date] = set()

    def complaints(self, day: date, end: date, workflow: Any) -> Iterator[str]:
        """Where a day from one to before another is not as it should be; the job itself runs on the first that counts."""
        plans = exported(self._seuranta, self._clone, day.isoformat())
        expected = {folder: self._days(folder, plan, day) for folder, plan in plans.items()}
        first = min((each for days in expected.values() for each in days if day <= each < end), default=None)
        while day < end:
            folders = {folder for folder, days in expected.items() if day in days}
            if day.weekday() < 5 or folders:
                yield from self._on(day, folders, plans, workflow if day == first else None)
            self.days |= {day} if folders else set()
            day += timedelta(days=1)

    def _days(self, folder: str, plan: Any, day: date) -> set[date]:
        """Two working days before each checkpoint that is agreed for later than a day."""
        answer = self._seuranta(
            "checkpoints", folder, "--format", "json", folder=self._clone, SEURANTA_TODAY=day.isoformat()
        )
        (told,) = json.loads(answer.out)["plans"]
        ahead = [
            date.fromisoformat(each["date"]) for each in told["occurrences"] if each["state"] in {"today", "ahead"}
        ]
        return {two_working_days_before(each, plan.get("breaks", {}).values()) for each in ahead}

    def _on(self, day: date, folders: set[str], plans: Any, workflow: Any) -> Iterator[str]:
        today = {"SEURANTA_TODAY": day.isoformat()}
        if workflow is not None:
            ran = github(self._clone, workflow, DEFAULT | {"github.event_name": "schedule"}, 1, **today)
            made = {path for path in ran.artifacts.get("reminders", []) if path.endswith(".txt")}
        else:
            self._seuranta("remind", ".", "--before-checkpoint", folder=self._clone, **today)
            made = {path.relative_to(self._clone).as_posix() for path in self._clone.rglob("reminders/*.txt")}
        for path in self._clone.rglob("reminders"):
            shutil.rmtree(path)
        if {path.rpartition("/reminders/")[0] for path in made} != folders:
            yield f"{day}: reminders in {sorted(made)}, and not in {sorted(folders)}"
        for folder in folders:
            own = {Path(path).stem for path in made if path.startswith(f"{folder}/")}
            if not own <= {name.lower() for name in plans[folder]["people"]}:
                yield f"{day}: {sorted(own)} are no people of {folder}"


def two_working_days_before(day: date, breaks: Iterable[Any]) -> date:
    """In Finland, where all three companies work; `breaks` are theirs."""
    off = holidays.country_holidays("FI", years=range(2026, 2030))
    left = 2
    while left:
        day -= timedelta(days=1)
        is_off = any(each["days"]["first"] <= day.isoformat() <= each["days"]["last"] for each in breaks)
        left -= day.weekday() < 5 and day not in off and not is_off
    return day
