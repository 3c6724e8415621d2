"""Mutations of `plan/follow` and `plan/values`: a test notices every one, or it is listed with the reason why not.

mutmut makes the changes (`<` for `<=`, 8 for 7, None for a value …) and puts all of a module's in a copy of it, one of
them alive at a time. Its own runner starts pytest anew for each; here the tests are collected once, and every change
is tried in a process forked from there: the tests that ran through the changed function, the quickest first, until one
fails. Property tests are left out: what a rule says is to be seen in the tables. mypy looks at what lives after that.

    pip install -e '.[test,lint]' -r tests/mutations/requirements.txt
    python tests/mutations/mutate.py [follow/actions values/times …]
"""

from __future__ import annotations

import ast
import difflib
import functools
import gc
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, NoReturn

import pytest
from plain import plain

REPOSITORY = Path(__file__).parent.parent.parent
PLAN = REPOSITORY / "seuranta" / "plan"
LISTED = Path(__file__).with_name("survivors.toml")
COPIED = ("seuranta", "tests", "examples", "plans", "pyproject.toml")
TESTS = {
    "follow/action_findings": "actions findings",
    "follow/actions": "actions promises",
    "follow/agreed_dates": "checkpoints_command",
    "follow/asked_for": "asked to_decide",
    "follow/audiences": "audiences communication",
    "follow/checkpoint_findings": "checkpoints findings",
    "follow/checkpoints": "checkpoints communication promises settled_rules",
    "follow/clashes": "checkpoints",
    "follow/communication": "communication",
    "follow/communication_findings": "communication findings",
    "follow/counts": "status_view several_plans",
    "follow/days_off": "checkpoints communication holidays",
    "follow/decisions": "asked checkpoints",
    "follow/exception_findings": "checkpoints communication",
    "follow/far_dates": "rules",
    "follow/followup": "actions checkpoints findings followup goals",
    "follow/future_facts": "followup rules",
    "follow/goal_findings": "goals findings",
    "follow/goals": "goals",
    "follow/horizons": "horizons",
    "follow/knock_on": "actions followup",
    "follow/last_dates": "missed_runs checkpoints",
    "follow/missed_runs": "missed_runs checkpoints",
    "follow/news": "audiences communication",
    "follow/promises": "checkpoints promises",
    "follow/rings": "followup rules",
    "follow/rules": "rules findings",
    "follow/seen": "actions checkpoints findings followup goals",
    "follow/series": "checkpoints communication",
    "follow/series_findings": "checkpoints findings",
    "follow/slot_days": "checkpoints settled_rules",
    "follow/stage": "followup goals",
    "follow/to_decide": "to_decide",
    "follow/to_tell": "documents_facts communication",
    "values/calendar_end": "calendar_end",
    "values/contacts": "links quantities",
    "values/dates": "dates",
    "values/holidays": "holidays",
    "values/near_phrases": "recurrence",
    "values/periods": "dates",
    "values/printed_recurrence": "recurrence",
    "values/quantities": "quantities",
    "values/ranges": "dates",
    "values/recurrence": "recurrence",
    "values/recurrence_phrases": "recurrence",
    "values/spoken": "dates",
    "values/spoken_words": "dates",
    "values/statuses": "statuses",
    "values/times": "times",
    "values/unreadable_dates": "dates statuses",
    "values/wishes": "dates",
}
"""The files that say what a module does: others may notice more, and would take longer."""
WANTED = 0.95
_SECONDS = 10
_MEMORY = 4 << 30


Key = tuple[str, str, str]


class Mutant(NamedTuple):
    """A change by its name in the code, and as a person reads it: the function, the lines before and after."""

    module: str
    name: str
    function: str
    before: str
    after: str

    @property
    def key(self) -> Key:
        return self.function, self.before, self.after


class Result(NamedTuple):
    """What became of a module's mutants; `code` holds the changes that no test has noticed."""

    module: str
    mutants: list[Mutant]
    survivors: list[Mutant]
    code: str


def mutated(path: Path, module: str) -> tuple[str, list[Mutant]]:
    """A module with all its changes in it."""
    from mutmut.mutation.file_mutation import mutate_file_contents

    found = mutate_file_contents(str(path), plain(path.read_text(encoding="utf-8")))
    lines = found.code.splitlines()

    def body(name: str) -> list[str]:
        span = found.line_span_by_function_name[name]
        return [line.strip() for line in lines[span.start - 1 : span.end] if not line.strip().startswith("def ")]

    def mutant(name: str) -> Mutant:
        function = name.rpartition("__mutmut_")[0]
        changed = list(difflib.ndiff(body(f"{function}__mutmut_orig"), body(name)))
        before, after = (" ".join(line[2:] for line in changed if line[0] == sign) for sign in "-+")
        readable = function.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".").removesuffix("_body")
        return Mutant(module, name, f"{module}.{readable}", before, after)

    every = map(mutant, found.mutant_names)
    return found.code, [one for one in every if one.before.casefold() != one.after.casefold()]  # another text says it


class Trial:
    """A plugin of pytest: collects the tests once and tries every mutant in a fork."""

    def __init__(self, mutants: list[Mutant]) -> None:
        self._mutants = mutants
        self._tests: dict[str, list[pytest.Item]] = defaultdict(list)
        self.survivors: list[Mutant] = []

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self._learn(session.items)
        is_loading_changed = self._mutants[0].module.startswith("values/") if self._mutants else False
        for one in gc.get_objects():
            if isinstance(one, functools._lru_cache_wrapper) and (is_loading_changed or one.__module__ != "following"):
                one.cache_clear()
        gc.freeze()
        self.survivors = [one for one in self._mutants if not self._is_noticed(one)]
        return True

    def _learn(self, items: list[pytest.Item]) -> None:
        """Which tests run through which function, the quickest first."""
        from mutmut.mutation.trampoline import set_mutant_under_test
        from mutmut.state import state

        set_mutant_under_test("stats")
        took = {}
        for item in items:
            begun = time.perf_counter()
            if not _passes(item):
                pytest.exit(f"{item.nodeid} fails without a change")
            took[item] = time.perf_counter() - begun
            for function in state()._stats:
                self._tests[function].append(item)
            state()._stats.clear()
        for tests in self._tests.values():
            tests.sort(key=took.__getitem__)

    def _is_noticed(self, mutant: Mutant) -> bool:
        """Tries the tests in a fork; the one that fails comes first for the next mutant of that function."""
        module = f"seuranta.plan.{mutant.module.replace('/', '.')}"
        tests = self._tests[f"{module}.{mutant.name.rpartition('__mutmut_')[0]}"]
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            _try(f"{module}.{mutant.name}", tests, writing)
        os.close(writing)
        with os.fdopen(reading) as told:
            failed = told.read()
        if failed:
            tests.insert(0, tests.pop(int(failed)))
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


def _try(mutant: str, tests: list[pytest.Item], writing: int) -> NoReturn:
    """Ends this process, well where no test fails. What never ends, or never stops growing, is ended from outside."""
    from mutmut.mutation.trampoline import set_mutant_under_test

    signal.setitimer(signal.ITIMER_VIRTUAL, _SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    set_mutant_under_test(mutant)
    failed = next((at for at, test in enumerate(tests) if not _passes(test)), None)
    if failed is not None:
        os.write(writing, str(failed).encode())
    os._exit(failed is not None)


def _passes(item: pytest.Item) -> bool:
    from _pytest.runner import runtestprotocol

    return not any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


@contextmanager
def copied() -> Iterator[Path]:
    """The repository in a folder of its own, with what Python and mypy know of it already."""
    with tempfile.TemporaryDirectory() as folder:
        for name in COPIED:
            source = REPOSITORY / name
            (shutil.copytree if source.is_dir() else shutil.copy2)(source, Path(folder) / name)
        yield Path(folder)


def tried(module: str) -> Result:
    """All mutants of a module, and those that live."""
    with copied() as copy:
        os.chdir(copy)
        sys.path.insert(0, str(copy))
        path = copy / _path(module)
        code, mutants = mutated(path, module)
        path.write_text(code, encoding="utf-8")
        equal = listed()
        trial = Trial([one for one in mutants if not equal.get(one.key)])
        options = ("-qq", "--tb=native", "-p", "no:cacheprovider", "-m", "not hypothesis", "--unshared")
        ended = pytest.main([*options, *(f"tests/test_{name}.py" for name in TESTS[module].split())], plugins=[trial])
        if ended != pytest.ExitCode.OK:
            sys.exit(f"{module}: pytest ended with {ended!r}")
        return Result(module, mutants, trial.survivors, _only(trial.survivors, code))


def _path(module: str) -> str:
    return f"seuranta/plan/{module}.py"


def _only(survivors: list[Mutant], code: str) -> str:
    """A module without the changes that are noticed already."""
    kept, lines = {one.name for one in survivors}, code.splitlines()
    for name, span in _spans(code).items():
        if name not in kept and not name.endswith("orig"):
            lines[span] = [""] * len(lines[span])
    return "\n".join(lines) + "\n"


def _spans(code: str) -> dict[str, slice]:
    """The lines of the changed functions, and of those that they were, by name."""
    every = (one for one in ast.walk(ast.parse(code)) if isinstance(one, ast.FunctionDef) and "__mutmut_" in one.name)
    return {one.name: slice(one.lineno - 1, one.end_lineno) for one in every}


def refused(results: Iterable[Result]) -> set[tuple[str, str]]:
    """Module and name of the mutants that mypy does not let pass, of functions that it lets pass as they are."""
    paths = {_path(one.module): one for one in results if one.survivors}
    if not paths:
        return set()
    with copied() as copy:
        for path, result in paths.items():
            (copy / path).write_text(result.code, encoding="utf-8")
        command = [sys.executable, "-m", "mypy", "--no-error-summary", *paths]
        told = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False).stdout
    errors = re.findall(r"^(.+?):(\d+): error:", told, re.MULTILINE)
    wrong = {
        (result.module, name)
        for path, result in paths.items()
        for name, span in _spans(result.code).items()
        if any(at == path and span.start < int(line) <= span.stop for at, line in errors)
    }
    return {one for one in wrong if (one[0], re.sub(r"\d+$", "orig", one[1])) not in wrong}


def listed() -> dict[Key, bool]:
    """The mutants that may live, and whether they are equal to the code: then they are not tried."""
    reasons = tomllib.loads(LISTED.read_text(encoding="utf-8"))["reason"]
    return {(of, before, after): one["equal"] for one in reasons for of, before, after in one["mutants"]}


def unlisted(result: Result) -> Iterator[str]:
    """What the list lacks, and what it holds in vain."""
    known = listed()
    for one in result.survivors:
        if one.key not in known:
            yield "\n".join(("lives, and is not listed:", *one.key))
    made, living = {one.key for one in result.mutants}, {one.key for one in result.survivors}
    for key, is_equal in known.items():
        if key[0].startswith(f"{result.module}.") and (key not in made or not (is_equal or key in living)):
            yield "\n".join(("listed in vain:", *key))


def row(name: str, results: Iterable[Result]) -> tuple[str, float]:
    """The counts of some modules, and what part of the mutants that are not equal is noticed."""
    known = listed()
    made = [one for result in results for one in result.mutants]
    equal = sum(known.get(one.key, False) for one in made)
    live = sum(len(result.survivors) for result in results)
    rate = 1 - live / max(len(made) - equal, 1)
    return f"{name:30} {len(made):6} made {equal:4} equal {live:4} live {rate:7.1%}", rate


def main(wanted: Sequence[str]) -> int:
    begun = time.monotonic()
    every = {path.relative_to(PLAN).with_suffix("").as_posix() for path in PLAN.glob("[fv]*/[!_]*.py")}
    if unfit := (every ^ TESTS.keys()) | (set(wanted) - every):
        sys.exit(f"no such module, or none whose tests are named here: {', '.join(sorted(unfit))}")
    results = []
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as pool:
        for result in pool.map(tried, wanted or TESTS):
            results.append(result)
            print(f"{result.module}: {len(result.mutants)} made, {len(result.survivors)} live", flush=True)
    types = refused(results)
    results = [
        one._replace(survivors=[mutant for mutant in one.survivors if (one.module, mutant.name) not in types])
        for one in results
    ]
    complaints = [line for result in results for line in unlisted(result)]
    print(*("", *(row(one.module, [one])[0] for one in results)), sep="\n")
    last, rate = row("all", results)
    print(*complaints, f"{last}, {time.monotonic() - begun:.0f} s", sep="\n\n")
    return 1 if complaints or rate < WANTED else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
