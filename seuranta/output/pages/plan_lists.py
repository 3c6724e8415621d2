"""Pages that lead to those of plans: of one company, or, for whoever works for several, of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from seuranta.output.documents.document import Document, Item, Run, Words, bullets, made, plain
from seuranta.output.documents.report_texts import NEXT_TIME
from seuranta.output.documents.sentences import next_checkpoint, plan_title
from seuranta.output.pages import texts
from seuranta.output.pages.views import View
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say
from seuranta.output.words.situation import counts_in_words
from seuranta.plan.follow.counts import action_counts
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Plan


class Listed(NamedTuple):
    """A plan with the title of its page, and the address of that as seen from the list."""

    follow: FollowUp
    title: str
    address: str


def list_of_plans(of: Plan, listed: Iterable[Listed], view: View, language: str) -> Document:
    """The plans of the company of one of them."""
    company = safe(of.company or "")
    title = say(texts.PLANS_OF, language, company=company) if company else texts.PLANS.fill(language)
    return _list(title, listed, view, language)


def list_of_companies(listed: Iterable[Listed], view: View, language: str) -> Document:
    return _list(texts.PLANS.fill(language), listed, view, language)


def _list(title: str, listed: Iterable[Listed], view: View, language: str) -> Document:
    return made(title, language, bullets(_item(each, view, language) for each in listed))


def _item(listed: Listed, view: View, language: str) -> Item:
    """Where nobody is to know the plan, its page by the title that is shown there, with what it promises."""
    follow = listed.follow
    if view.is_public:
        head = follow.plan.service or listed.title
        return Item((Run(safe(head), address=listed.address),))
    named = plan_title(follow.plan, language)
    return Item((Run(named, is_strong=True, address=listed.address),), tuple(_below(follow, language)))


def _below(follow: FollowUp, language: str) -> Iterator[Words]:
    if follow.is_closed:
        yield plain(next_checkpoint(follow, language))
        return
    yield plain(say(NEXT_TIME, language, meeting=next_checkpoint(follow, language)))
    counts = action_counts(follow)
    if counts.total:
        said = ", ".join(text for _, text in counts_in_words(counts, language))
        yield plain(f"{said.capitalize()}.")
