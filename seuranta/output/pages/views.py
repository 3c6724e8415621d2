"""Who a page is for, and so which parts it has: the one place that says what anybody is shown.

    part                               public  everyone  management  all
    what the service promises          yes     yes       no          yes
    when the next message comes        yes     yes       yes         yes
    what needs attention               no      what is late and why, nobody named for it
                                                         yes         yes
    goals with their curves            no      yes       yes         yes
    roadmap                            no      without owners
                                                         yes         yes
    problem spots, what they hold up   no      no        yes         yes
    what has been told to whom         no      to the whole staff
                                                         yes         yes
    questions and answers              no      without who asked
                                                         yes         yes
    decisions                          no      no        yes         yes
    what changed since the checkpoint  no      no        yes         yes
    every action, move and checkpoint  no      no        no          yes
    notes, minutes, links, addresses   no      no        no          yes
    calendar of the checkpoints        no      yes       yes         as it lies beside the plan
    pages and calendars of people      no      no        no          yes
    for programs                       no      summary.json          status.json

Calendars and the pages of people lie in a folder with a secret name. Decisions are not for everyone: what the staff is
to hear of one, a meeting agrees to tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seuranta.output.documents import staff_texts
from seuranta.output.documents.document import Block, Document, made
from seuranta.output.documents.report_texts import FOR_MANAGEMENT, FULL
from seuranta.output.documents.sentences import plan_title
from seuranta.output.documents.to_approve import SinceCheckpoint
from seuranta.output.pages import full_parts, parts, texts
from seuranta.output.pages.parts import Part, Sight
from seuranta.output.pages.uses import changes_through, seen_through
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words.vocabulary import fold


class View(NamedTuple):
    """A view by its name, the words by which it may be asked for, and its parts in their order.

    `heading` is filled with the plan's `title` and the `day`; without one the page is about the service alone.
    """

    name: str
    words: tuple[str, ...]
    parts: tuple[Part, ...]
    heading: Text | None = None
    has_calendar: bool = True
    has_people: bool = False

    @property
    def is_public(self) -> bool:
        return self.heading is None

    @property
    def is_for_those_who_mend(self) -> bool:
        """Whether those who see it can do something about what is wrong with the plan itself."""
        return self.name in ("management", "all")


EVERYONE = View(
    "everyone",
    ("kaikki", "everyone", "henkilöstö", "koko henkilöstö", "whole staff", "staff"),
    (
        parts.PRESENTATION,
        parts.SERVICE,
        parts.STANDING,
        parts.GOALS,
        parts.ROADMAP,
        parts.QUESTIONS,
        parts.TOLD,
        parts.COMING,
        parts.CLOSED,
        parts.CALENDAR,
    ),
    staff_texts.WHERE_WE_ARE,
)
PUBLIC = View("public", ("julkinen", "public"), (parts.PROMISE, parts.NEXT_MESSAGE), has_calendar=False)
MANAGEMENT = View(
    "management",
    ("johto", "management", "johtoryhmä", "management team"),
    full_parts.for_management(),
    FOR_MANAGEMENT,
)
ALL = View("all", ("täysi", "all"), full_parts.for_those_who_see_all(), FULL, has_people=True)
VIEWS = (EVERYONE, PUBLIC, MANAGEMENT, ALL)


def view_called(typed: str) -> View | None:
    """The view that is meant by a word in either language."""
    folded = fold(typed)
    return next((view for view in VIEWS if folded in map(fold, view.words)), None)


def plan_document(view: View, follow: FollowUp, language: str, since: SinceCheckpoint | None = None) -> Document:
    """The page of a plan as a view shows it; `since` is what changed without a record, where that is known."""
    return made(page_title(view, follow, language), language, _blocks(view, follow, language, since))


def page_title(view: View, follow: FollowUp, language: str) -> str:
    if view.heading is None:
        return safe(follow.plan.company or "") or texts.SERVICE.fill(language)
    return say(view.heading, language, title=plan_title(follow.plan, language), day=follow.day)


def _blocks(view: View, follow: FollowUp, language: str, since: SinceCheckpoint | None) -> Iterator[Block]:
    for part in view.parts:
        if not part.is_shown(follow):
            continue
        if part.uses is None:
            yield from part.blocks(Sight(follow, language, since))
        else:
            seen = seen_through(follow, part.uses)
            yield from part.blocks(Sight(seen, language, changes_through(since, part.uses)))
