"""What was promised where nobody wrote it down: as git or a copy says that the plan stood, the same as if it had been written."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest
from conftest import Answer, long
from following import loaded
from git_repositories import commit, git, new_repository, write_plan

from seuranta.commands.promised_then import dues_by_day
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.follow.promised_then import unwritten

Run = Callable[..., Answer]
HELD = tuple(date(2026, 9, 1) + timedelta(weeks=2 * number) for number in range(5))
NEXT = HELD[-1] + timedelta(weeks=2)
DAY = NEXT - timedelta(days=3)


class Doing(NamedTuple):
    """An action as it stands in a file: its due date, its moves, the day on which it was done."""

    due: date | None
    moves: tuple[tuple[date, date], ...] = ()
    done: date | None = None


def written(actions: dict[str, Doing], held: dict[date, dict[str, date] | None]) -> str:
    lines = ["title: x", "presented: 2026-08-20", "actions:"]
    for name, doing in actions.items():
        lines.append(f"  {name}:")
        lines.append(f"    title: Thing {name[-1]}")
        lines += [f"    due: {doing.due}"] if doing.due else []
        lines += [f"    status: done {doing.done}"] if doing.done else []
        moves = ", ".join(f"{{date: {day}, from: {old}, reason: x}}" for day, old in doing.moves)
        lines += [f"    moves: [{moves}]"] if moves else []
    lines += ["checkpoints:", "  k:", "    title: K", "    recurrence: every 2 weeks", f"    start: {HELD[0]}"]
    lines += ["    held:"] if held else []
    for day, promised in held.items():
        named = "" if promised is None else ", ".join(f"{name}: {by}" for name, by in promised.items())
        lines.append(
            f"      {day}: {{present: [Ann]}}" if promised is None else f"      {day}: {{promised: {{{named}}}}}"
        )
    return "\n".join(lines) + "\n"


def some_day(random: Random, after: date) -> date:
    return after + timedelta(days=random.randint(1, 35))


def changed(random: Random, doing: Doing, day: date) -> Doing:
    """What somebody does to an action on a day, with or without a record of it."""
    if doing.done or random.random() < 0.5:
        return doing
    what = random.choice(("done", "move", "silently", "away"))
    if what == "done":
        return doing._replace(done=day)
    if what == "move" and doing.due is not None:
        return doing._replace(due=some_day(random, day), moves=(*doing.moves, (day, doing.due)))
    if what == "away":
        return doing._replace(due=None)
    return doing._replace(due=some_day(random, day))


class Years(NamedTuple):
    """One history, as it was written down and as nobody did: the last text of both, and those of the held days."""

    typed: str
    untyped: str
    then: dict[date, str]


def history(seed: int) -> Years:
    random = Random(seed)
    actions = {f"A{number}": Doing(some_day(random, HELD[0])) for number in range(4)}
    always = {
        f"C{number}": Doing(day) for number, day in enumerate((*HELD[1:], NEXT))
    }  # what is promised is never nothing
    typed: dict[date, dict[str, date] | None] = {}
    untyped: dict[date, dict[str, date] | None] = {}
    then = {}
    for number, (held, following) in enumerate(zip(HELD, (*HELD[1:], NEXT), strict=True)):
        typed[held] = {
            name: doing.due
            for name, doing in (actions | always).items()
            if not doing.done and doing.due is not None and held < doing.due <= following
        }
        untyped[held] = None
        then[held] = written(actions | always, untyped)
        day = held + timedelta(days=random.randint(1, 10))
        actions = {name: changed(random, doing, day) for name, doing in actions.items()}
        actions[f"B{number}"] = Doing(some_day(random, day))
    actions |= always
    return Years(written(actions, typed), written(actions, untyped), then)


def promises(follow: FollowUp) -> dict[str, Any]:
    silent = [finding for finding in follow.findings if finding.name == "silent-move"]
    return {
        "outcomes": [
            (interval.first, interval.last, interval.outcomes, interval.due_now) for interval in follow.intervals
        ],
        "silent": [
            (finding.item, finding.args["promised"], finding.args["due"], finding.args["day"]) for finding in silent
        ],
    }


@pytest.mark.parametrize("seeds", [range(30), long(range(30, 1500))], ids=str)
def test_a_promise_that_the_past_tells_is_the_one_that_was_made(seeds: range) -> None:
    told = 0
    for seed in seeds:
        years = history(seed)
        now = loaded(years.untyped)
        assert now.plan is not None
        assert unwritten(now.plan, DAY) == HELD
        then = dues_by_day(now.plan, {day: loaded(text) for day, text in years.then.items()})
        typed = promises(follow_up(loaded(years.typed), DAY, None))

        assert promises(follow_up(now, DAY, None, then)) == typed, seed
        told += len(typed["silent"])
    assert told > len(seeds) // 4  # dates are changed without a record in many of them


def follow(now: str, then: str, day: date = HELD[0]) -> FollowUp:
    plan = loaded(now)
    assert plan.plan is not None
    return follow_up(plan, DAY, None, dues_by_day(plan.plan, {day: loaded(then)}))


FIRST, LATER = date(2026, 9, 10), date(2026, 11, 20)
STOOD = written({"A1": Doing(FIRST)}, {HELD[0]: None})


@pytest.mark.parametrize(
    ("now", "silent"),
    [
        ({"A1": Doing(LATER)}, ["A1"]),
        ({"A1": Doing(None)}, ["A1"]),
        ({"A1": Doing(FIRST)}, []),
        # recorded on the next day, of the day of the checkpoint itself, or moved after it
        ({"A1": Doing(LATER, ((HELD[0], FIRST),))}, []),
        ({"A1": Doing(LATER, ((HELD[0] + timedelta(days=2), FIRST),))}, []),
        # done before the checkpoint, recorded after it: nothing was promised of it
        ({"A1": Doing(LATER, (), HELD[0])}, []),
        # renumbered since, or something else under its id
        ({"A7": Doing(LATER), "A1": Doing(LATER)}, ["A1"]),
        ({"B1": Doing(LATER)}, ["B1"]),
        ({"B2": Doing(LATER)}, []),
    ],
)
def test_what_the_past_tells_is_taken_with_what_is_recorded_since(now: dict[str, Doing], silent: list[str]) -> None:
    told = promises(follow(written(now, {HELD[0]: None}), STOOD))

    assert [item for item, *_ in told["silent"]] == silent


def test_a_move_that_had_been_recorded_excuses_no_later_change() -> None:
    """There and back again before the checkpoint, and away from it in silence after it."""
    before = ((date(2026, 8, 25), FIRST), (date(2026, 8, 26), LATER))
    stood = written({"A1": Doing(FIRST, before)}, {HELD[0]: None})

    told = promises(follow(written({"A1": Doing(LATER, before)}, {HELD[0]: None}), stood))

    assert told["silent"] == [("A1", FIRST, LATER, HELD[0])]


def test_what_could_not_be_read_then_is_not_known() -> None:
    broken = STOOD.replace(f"due: {FIRST}", "due: soon")

    assert promises(follow(written({"A1": Doing(LATER)}, {HELD[0]: None}), broken))["silent"] == []


def test_only_days_at_which_nothing_was_written_down_are_asked_for() -> None:
    plan = loaded(written({"A1": Doing(FIRST)}, {HELD[0]: {"A1": FIRST}, HELD[1]: None})).plan
    assert plan is not None

    assert unwritten(plan, DAY) == (HELD[1],)
    assert unwritten(plan, HELD[0]) == ()


# --- from git, from copies, and with --at -----------------------------------------------------------------------------


def as_told(seuranta: Run, folder: Path, *more: str) -> tuple[Any, Any]:
    answer = seuranta("status", "--format", "json", *more, folder=folder, SEURANTA_TODAY=str(DAY))
    (plan,) = json.loads(answer.out)["plans"]
    return plan["promises"], [finding for finding in plan["findings"] if finding["name"] == "silent-move"]


@pytest.mark.parametrize("seed", [4, long(5), long(6)])
def test_git_and_copies_tell_what_was_written(seuranta: Run, tmp_path: Path, seed: int) -> None:
    years = history(seed)
    in_git = new_repository(tmp_path / "git")
    for day, text in years.then.items():
        write_plan(in_git, text)
        commit(in_git, str(day))
    write_plan(in_git, years.untyped)
    commit(in_git, str(HELD[-1] + timedelta(days=11)))
    copied = write_plan(tmp_path / "copies", years.untyped).parent
    (copied / "reports").mkdir()
    for day, text in years.then.items():
        (copied / "reports" / f"{day}-plan.yaml").write_text(text, encoding="utf-8")
    typed = write_plan(tmp_path / "typed", years.typed).parent
    plain = write_plan(tmp_path / "plain", years.untyped).parent

    (promised, silent), (told_by_git, silent_in_git) = as_told(seuranta, typed), as_told(seuranta, in_git)

    assert told_by_git == promised == as_told(seuranta, copied)[0] == as_told(seuranta, in_git, "--at", "HEAD")[0]
    assert [finding["item"] for finding in silent_in_git] == [finding["item"] for finding in silent] != []
    assert as_told(seuranta, plain)[1] == as_told(seuranta, in_git, "--as-of", str(DAY))[1] == []


def silent_in(seuranta: Run, folder: Path) -> list[str]:
    return [finding["item"] for finding in as_told(seuranta, folder)[1]]


def moved_in_silence(tmp_path: Path) -> Path:
    """A plan in git of which a due date was changed after a checkpoint that was typed by hand."""
    root = new_repository(tmp_path / "git")
    write_plan(root, STOOD)
    commit(root, str(HELD[0]))
    write_plan(root, written({"A1": Doing(LATER)}, {HELD[0]: None}))
    commit(root, "2026-09-05")
    return root


def test_a_plan_that_lay_elsewhere_is_found_there(seuranta: Run, tmp_path: Path) -> None:
    root = moved_in_silence(tmp_path)
    (root / "plans").mkdir()
    git(root, "mv", "roadmap.yaml", "plans/roadmap.yaml")
    commit(root, "2026-09-06")

    assert silent_in(seuranta, root / "plans") == ["A1"]


def test_a_clone_that_does_not_reach_back_so_far_knows_nothing(seuranta: Run, tmp_path: Path) -> None:
    root = moved_in_silence(tmp_path)
    git(root.parent, "clone", "-q", "--depth", "1", root.as_uri(), str(tmp_path / "shallow"))

    assert silent_in(seuranta, root) == ["A1"]
    assert silent_in(seuranta, tmp_path / "shallow") == []
    assert seuranta("status", folder=tmp_path / "shallow").err == ""


@pytest.mark.parametrize(("kept", "silent"), [("2026-08-31", []), ("2026-09-01", ["A1"]), ("2026-09-04", ["A1"])])
def test_a_copy_tells_only_of_checkpoints_that_it_knows(
    seuranta: Run, tmp_path: Path, kept: str, silent: list[str]
) -> None:
    folder = write_plan(tmp_path / "plan", written({"A1": Doing(LATER)}, {HELD[0]: None})).parent
    (folder / "reports").mkdir()
    (folder / "reports" / f"{kept}-plan.yaml").write_text(STOOD, encoding="utf-8")

    assert silent_in(seuranta, folder) == silent


# --- writing it down --------------------------------------------------------------------------------------------------


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan that was never kept anywhere, with two checkpoints that were typed by hand."""
    text = written({"A1": Doing(date(2026, 9, 25)), "A2": Doing(date(2026, 9, 1))}, {HELD[0]: None, HELD[1]: None})
    return write_plan(tmp_path / "plan", text)


OFFER = "The promises made at the checkpoint on 15 Sep 2026 have not been recorded."


def check(seuranta: Run, plan: Path, *more: str, day: str = "2026-09-20") -> str:
    answer = seuranta("check", "--lang", "en", *more, folder=plan.parent, SEURANTA_TODAY=day)
    return " ".join(answer.out.split())


def test_what_nobody_knows_of_the_last_checkpoint_can_be_written_down(seuranta: Run, plan: Path) -> None:
    assert check(seuranta, plan).endswith(f"{OFFER} To record them: seuranta held k --on 2026-09-15")

    answer = seuranta("held", "k", "--on", "2026-09-15", folder=plan.parent, SEURANTA_TODAY="2026-09-20")

    assert answer.code == 0, answer.err
    assert "present: [Ann], promised: {A1: 2026-09-25}" in plan.read_text(encoding="utf-8")
    assert OFFER not in check(seuranta, plan)
    again = seuranta("held", "k", "--on", "2026-09-15", folder=plan.parent, SEURANTA_TODAY="2026-09-20")
    assert "already" in again.out or "jo pidetty" in again.out


def test_it_is_offered_to_people_and_only_where_it_can_be_done(seuranta: Run, plan: Path) -> None:
    text = plan.read_text(encoding="utf-8")

    assert OFFER not in check(seuranta, plan, "--format", "json")
    assert OFFER not in check(seuranta, plan, "--as-of", "2026-09-20")
    plan.write_text(text.replace("2026-09-25", "2026-11-25"), encoding="utf-8")
    assert OFFER not in check(seuranta, plan)  # nothing was due until the next time
    plan.write_text(f"{text}closed: 2026-09-16\n", encoding="utf-8")
    assert OFFER not in check(seuranta, plan)
    plan.write_text(text.partition("    held:")[0] + "    held: [2026-09-01, 2026-09-15]\n", encoding="utf-8")
    assert OFFER not in check(seuranta, plan)  # days that stand alone are kept so


def test_a_checkpoint_that_is_recorded_late_promises_what_stood_then(seuranta: Run, tmp_path: Path) -> None:
    root = new_repository(tmp_path / "git")
    plan = write_plan(root, written({"A1": Doing(date(2026, 9, 25))}, {HELD[0]: None}))
    commit(root, "2026-09-14")
    write_plan(root, written({"A1": Doing(date(2026, 9, 29)), "A2": Doing(date(2026, 9, 25))}, {HELD[0]: None}))
    commit(root, "2026-09-20")

    answer = seuranta("held", "k", "--on", "2026-09-15", folder=root, SEURANTA_TODAY="2026-09-21")

    assert answer.code == 0, answer.err
    assert "promised: A1: 2026-09-25" in " ".join(plan.read_text(encoding="utf-8").split())
    assert OFFER not in check(seuranta, plan, day="2026-09-21")
