"""Every row of `plan/words/findings.py` is tried everywhere: a row that lacks something fails by its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

import pytest
from conftest import REPOSITORY
from screens import shown
from test_meet_asks import MEETING_ASKS
from test_problems import FOLDERS, job_of

from seuranta.commands import Outcome, PlanFile, UserError
from seuranta.commands.check import CheckAsk, check
from seuranta.commands.explain import explain
from seuranta.commands.finding_names import known_finding
from seuranta.commands.status import StatusAsk, status
from seuranta.output.documents.texts import ASKED
from seuranta.output.screen import status_view
from seuranta.output.words.formats import FORMATS
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.messages.untold import untold_findings
from seuranta.output.words.phrases import DECIDE_TOGETHER
from seuranta.plan.follow.to_decide import to_decide
from seuranta.plan.words.diagnostic import Finding
from seuranta.plan.words.findings import _ROWS, KINDS, ProblemKind
from seuranta.plan.words.vocabulary import fold

PROBLEMS = {folder.name: folder for folder in FOLDERS}
CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted((REPOSITORY / "seuranta").rglob("*.py"))
    if path.name != "findings.py" and "messages" not in path.parts
)


def lacking(kind: ProblemKind) -> Iterator[str]:
    """What a row still needs, with the place where it belongs."""
    messages = import_module(f"seuranta.output.words.messages.{kind.subject}")
    if kind.name not in messages.MESSAGES:
        yield f"what is said of it: a Message in seuranta/output/words/messages/{kind.subject}.py"
    if f'"{kind.name}"' not in CODE:
        yield "what finds it: code that names it"
    if kind.name not in PROBLEMS:
        yield f"an example: tests/problems/{kind.name}/roadmap.yaml, and then pytest tests/test_problems.py --update"
    if kind.rank is not None and kind.name not in ASKED:
        yield "the question of the agenda: ASKED in seuranta/output/documents/texts.py"
    if kind.rank is not None and kind.name not in MEETING_ASKS:
        yield "the question of the meeting: seuranta/commands/meet, and tests/test_meet_asks.py"
    if kind.rank is not None and kind.status == "block" and kind.name not in DECIDE_TOGETHER:
        yield "the one question for all of them: DECIDE_TOGETHER in seuranta/output/words/phrases.py"


@pytest.mark.parametrize("name", KINDS)
def test_a_row_lacks_nothing(name: str) -> None:
    missing = list(lacking(KINDS[name]))

    assert not missing, f"{name} lacks\n" + "\n".join(missing)


def test_names_and_ranks_are_given_once() -> None:
    names = [kind.name for kind in _ROWS]
    ranks = [kind.rank for kind in _ROWS if kind.rank is not None]

    assert sorted(names) == sorted(set(names))
    assert sorted(ranks) == sorted(set(ranks))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)


def test_finnish_names_are_given_once_and_clash_with_no_english_one() -> None:
    names = [fold(kind.name) for kind in _ROWS]
    finnish = [fold(kind.finnish) for kind in _ROWS]

    assert sorted(finnish) == sorted(set(finnish))
    assert not set(finnish) & set(names)
    assert all(re.fullmatch(r"[a-zäö]+(-[a-zäö]+)*", kind.finnish) for kind in _ROWS)


@pytest.mark.parametrize("kind", _ROWS, ids=lambda kind: kind.name)
def test_a_finding_is_known_by_both_its_names_and_proposed_where_one_is_mistyped(
    kind: ProblemKind, *, is_long: bool
) -> None:
    """With and without dots, and in the language of the reader."""
    for typed in (kind.name, kind.finnish, kind.finnish.upper(), kind.finnish.replace("ä", "a").replace("ö", "o")):
        assert {known_finding(typed, language) for language in ("fi", "en")} == {kind.name}

    for name in (kind.name, kind.finnish) if is_long else (kind.finnish,):
        with pytest.raises(UserError) as raised:
            known_finding(f"{name[:2]}q{name[2:]}", "fi")
        assert raised.value.args_for_text["suggestion"] == kind.finnish


def test_nothing_is_kept_for_a_name_without_a_row() -> None:
    asking = {name for name, kind in KINDS.items() if kind.rank is not None}

    assert set(MESSAGES) <= set(KINDS)
    assert set(PROBLEMS) <= set(KINDS)
    assert set(ASKED) <= asking
    assert set(MEETING_ASKS) <= asking
    assert set(DECIDE_TOGETHER) <= {name for name in asking if KINDS[name].status == "block"}


# --- its example, through every command that tells of it --------------------------------------------------------------

AT_THE_HEAD = {
    "no-next-checkpoint": "The next checkpoint has not been agreed",
    "missed-checkpoints": "without being recorded",
    "missed-checkpoint": "not marked as held",
    "last-checkpoint-ahead": "The last agreed date",
}
OF_SEVERAL_FILES = ("conflict-copy", "duplicate-plan-id")


def is_of_more(kind: ProblemKind) -> bool:
    """Whether it takes more than one version of one file to find it."""
    return kind.name in OF_SEVERAL_FILES or kind.subject == "changes"


NOT_SHOWN = {"waiting-action": "the action of its example begins later: that it waits is in nobody's way yet"}


def told(outcome: Outcome) -> str:
    return f"{shown(outcome.lines)}{outcome.text}{outcome.data}{outcome.annotations}"


def untold(kind: ProblemKind) -> Iterator[str]:
    """The commands that do not tell what is wrong with the example of a row."""
    job = job_of(PROBLEMS[kind.name])
    for language in ("fi", "en"):
        if not told(explain(job._replace(language=language), kind.name)).startswith(f"{kind.name_in(language)} ("):
            yield f"explain --lang {language}"
    for form in FORMATS["check"]:
        if kind.name not in told(check(job, CheckAsk(form, is_whole=True, since="before.yaml"))):
            yield f"check --format {form}"
    if f"'{kind.name}'" not in told(status(job, StatusAsk("json"))) and not is_of_more(kind):
        yield "status --format json"
    for file in job.plans:
        if file.follow is not None and not all(_is_on_screen(kind, finding, file) for finding in file.follow.findings):
            yield "status"


def _is_on_screen(kind: ProblemKind, finding: Finding, file: PlanFile) -> bool:
    """Whether `status` tells a finding in the part of the screen that its row names."""
    if finding.name != kind.name or kind.name in NOT_SHOWN:
        return True
    assert file.follow is not None
    is_among_the_rest = any(finding in group for group in untold_findings(file.follow, "en").values())
    if kind.status == "rest":
        return is_among_the_rest or finding in to_decide(file.follow)
    screen = shown(status_view.lines(file.loaded, file.follow, "en", 400))
    words = AT_THE_HEAD[kind.name] if kind.status == "head" else finding.item or ""
    return words in screen and not is_among_the_rest


@pytest.mark.parametrize("name", [name for name in KINDS if name in PROBLEMS])
def test_every_command_tells_its_example(name: str) -> None:
    assert list(untold(KINDS[name])) == []
