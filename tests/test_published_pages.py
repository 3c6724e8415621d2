"""The pages themselves: what stands on them in each view, in both languages, and that a part says truly what it may use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, get_args

import pytest
from conftest import REPOSITORY, Golden
from following import DAY

from seuranta.output.documents.html import published
from seuranta.output.documents.plain import plain_text
from seuranta.output.documents.to_approve import SinceCheckpoint
from seuranta.output.pages.full_parts import MANAGEMENT
from seuranta.output.pages.uses import FINDINGS, changes_through, seen_through
from seuranta.output.pages.views import VIEWS, View, plan_document, view_called
from seuranta.plan.compare.change import Change
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.loading.model import SECTIONS, Part, Plan
from seuranta.plan.words.diagnostic import Place

GOLDEN = REPOSITORY / "tests" / "golden" / "pages"
EXAMPLES = {"fi": "konepaja", "en": "pine"}


@cache
def followed(name: str, day: date = DAY) -> FollowUp:
    return follow_up(load_bytes(name, (REPOSITORY / "examples" / name / "roadmap.yaml").read_bytes()), day, day)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
@pytest.mark.parametrize("language", EXAMPLES)
def test_pages_look_like_this(golden: Golden, language: str, view: View) -> None:
    """Without the drawings, which have expected output of their own."""
    page = published(plan_document(view, followed(EXAMPLES[language]), language))
    golden.check(
        GOLDEN / f"{view.name}-{language}.html", re.sub(r"(<svg[^>]*>).*?</svg>", r"\1</svg>", page, flags=re.DOTALL)
    )


@pytest.mark.parametrize("language", EXAMPLES)
def test_a_page_is_seen_by_no_search_engine_and_asks_for_nothing(language: str) -> None:
    for view in VIEWS:
        page = published(plan_document(view, followed(EXAMPLES[language]), language))
        assert f'<html lang="{language}">' in page
        assert '<meta name="robots" content="noindex">' in page
        assert '<meta name="referrer" content="no-referrer">' in page
        assert not re.search(
            r"<(?:script|link|img|iframe|object|embed|form)\b| (?:src|on\w+)=|@import|url\((?!#)", page
        )
        assert page.count("<style>") == 1


# --- what parts may use -------------------------------------------------------------------------------------------


def fields_of(part: type[Part], within: str = "") -> Iterator[str]:
    """The names of the fields of a part, and of those within them, as `Uses` names them."""
    for attribute, info in part.model_fields.items():
        name = within + (info.alias or attribute)
        yield name
        for inner in parts_in(info.annotation):
            yield from fields_of(inner, f"{name}.")


def parts_in(annotation: Any) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for inner in get_args(annotation):
        yield from parts_in(inner)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_what_parts_may_use_are_fields_that_there_are(view: View) -> None:
    """One that is misspelt would be missing from every page."""
    fields = {section: set(fields_of(part)) for section, part in SECTIONS.items()} | {FINDINGS: set()}
    fields["plan"] = set(fields_of(Plan))
    for part in view.parts:
        for section, used in (part.uses or {}).items():
            assert set(used) <= fields[section], (part.blocks.__name__, section)


def test_a_plan_seen_through_nothing_has_no_text_left() -> None:
    seen = seen_through(followed("konepaja"), {})

    assert seen.plan.title is None
    assert seen.plan.company is None
    assert seen.plan.team is None
    assert not any(getattr(seen.plan, section) for section in SECTIONS)
    assert not any((seen.actions, seen.goals, seen.messages, seen.findings, seen.problem_spots, seen.unanswered))
    assert seen.checkpoints.next is None
    assert not seen.checkpoints.occurrences


def test_what_changed_without_a_record_is_told_of_what_may_be_seen_alone() -> None:
    """The management approves a new target, and neither reads a note nor an address."""

    def change(section: str, field: str | None) -> Change:
        return Change("rewritten", section, "T1", field, None, None, None, True, None, Place(1, 1, 1, 1), 1)

    changes = [change("goals", field) for field in ("target", "note", None)] + [change("people", "email")]
    since = changes_through(SinceCheckpoint(DAY, None, "copy", tuple(changes)), MANAGEMENT)

    assert since is not None
    assert since.silent == (changes[0], changes[2])
    assert changes_through(None, MANAGEMENT) is None


def test_what_follows_from_a_plan_stays_when_its_owners_are_not_seen() -> None:
    follow = followed("konepaja")
    seen = seen_through(follow, {"actions": ("title", "due", "status")})

    assert {name: (on.state, on.light, on.is_unowned) for name, on in seen.actions.items()} == {
        name: (on.state, on.light, on.is_unowned) for name, on in follow.actions.items()
    }
    assert {on.owner.name for on in seen.actions.values() if on.owner is not None} == {""}


# --- which page ---------------------------------------------------------------------------------------------------


def test_views_are_called_by_their_words_in_both_languages() -> None:
    words = [word for view in VIEWS for word in view.words]

    assert len(set(words)) == len(words)
    assert all(view_called(word.upper()) is view for view in VIEWS for word in view.words)
    assert view_called("Johtoryhmä") is view_called("management")
    assert view_called("") is None


def test_before_it_is_presented_everyone_sees_the_presentation() -> None:
    early = followed("konepaja", date(2026, 9, 1))
    everyone = next(view for view in VIEWS if view.name == "everyone")
    said = plain_text(plan_document(everyone, early, "fi"))

    assert "Jonna: " in said
    assert "Mikä on myöhässä" not in said


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_a_closed_plan_asks_nobody_for_anything(view: View) -> None:
    text = (REPOSITORY / "examples" / "pine" / "roadmap.yaml").read_bytes() + b"closed on: 2026-11-30\n"
    follow = follow_up(load_bytes("roadmap.yaml", text), DAY, DAY)
    said = plain_text(plan_document(view, follow, "en"))

    assert follow.is_closed
    assert not re.search("To decide|Calendar|What is late|Next", said)
    assert ("Actions" in said) == (view.name != "public")
