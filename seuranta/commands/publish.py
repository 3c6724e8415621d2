"""`seuranta publish`: plans as pages for people who would rather look, in a folder that a host can show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from seuranta.commands import Job, Outcome, UserError, beside
from seuranta.commands.plan_ids import ids_of
from seuranta.commands.publishing import site
from seuranta.commands.publishing.addresses import Address, address_of
from seuranta.commands.publishing.folder import Changes, changes
from seuranta.commands.publishing.places import INDEX, CompanyPlaces, Place, companies
from seuranta.commands.publishing.secret import Secret, folder_of, secret
from seuranta.commands.several_plans import each, in_folder, of_the_readable, said_of, with_refused
from seuranta.output.pages.views import VIEWS, View, view_called
from seuranta.output.screen.layout import NOTHING, Line, text_lines
from seuranta.output.screen.plan_names import plan_names
from seuranta.output.words import publish_texts as words
from seuranta.output.words.items import plan_name
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence
from seuranta.plan.loading.load import Loaded

_OF_PLANS = ("reports", "calendars", "reminders", ".seuranta")
"""Folders beside a plan that hold what belongs to it."""


class PublishAsk(NamedTuple):
    """The folder, the view and the address of the pages on the web as typed. `together`: one page leads to the plans of all
    companies; `new_address`: the secret folders get other names.
    """

    folder: str
    view: str = "everyone"
    together: bool = False
    url: str | None = None
    new_address: bool = False
    force: bool = False
    dry_run: bool = False


def publish(job: Job, ask: PublishAsk) -> Outcome:
    """The pages of every plan that can be read; raises UserError for an unknown view, and for a folder that is a plan's."""
    view = view_called(ask.view)
    if view is None:
        raise UserError(
            "unknown-view", typed=ask.view, accepted=", ".join(_word(known, job.language) for known in VIEWS)
        )
    _refuse_plans(job, ask.folder)
    is_partial = job.is_partial or any(plan_file.loaded.is_unreadable for plan_file in job.plans)
    return of_the_readable(job, lambda job: _of_the_whole(job._replace(is_partial=is_partial), ask, view))


def _of_the_whole(job: Job, ask: PublishAsk, view: View) -> Outcome:
    """The pages of the plans that are in one piece. Without a section, a plan would look as if nothing were left to do, and
    without its company nobody knows whose it is.
    """
    torn = [plan_file for plan_file in job.plans if _is_torn(plan_file.loaded)]
    if not torn:
        return _publish(job, ask, view)
    told = "".join(sentence("torn-plan", job.language, {"path": plan_file.path}) + "\n" for plan_file in torn)
    whole = tuple(plan_file for plan_file in job.plans if plan_file not in torn)
    if not whole:
        return Outcome(told=told, code=2)
    return with_refused(_publish(job._replace(plans=whole, is_partial=True), ask, view), told)


def _is_torn(loaded: Loaded) -> bool:
    return bool(loaded.broken) or not _WHOSE.isdisjoint(loaded.unread.get(("", ""), {}))


_WHOSE = frozenset(("company", "title", "id"))
"""The fields that say whose plan it is."""


def _word(view: View, language: str) -> str:
    return view.words[0 if language == "fi" else 1]


def _refuse_plans(job: Job, folder: str) -> None:
    """Pages never lie where a plan does, nor around it, nor among what is kept beside it."""
    for path in (*(plan_file.path for plan_file in job.plans), *job.unread):
        is_among = any(job.files.holds(beside(path, name), folder) for name in _OF_PLANS)
        if is_among or job.files.holds(folder, path):
            raise UserError("publish-into-plan", folder=folder, path=path)


def _publish(job: Job, ask: PublishAsk, view: View) -> Outcome:
    """Where a plan could not be read, everything that an earlier run made of it stays as it was, whichever files those are:
    people who come to its address find the last page that was right. Then neither the view nor an address is changed.
    """
    places = companies(job, ask.folder, is_public=view.is_public, is_apart=ask.together)
    by_path = {place.plan_file.path: place for company in places for place in company.places}
    made, refused = each(job, lambda plan_file: site.of_plan(job, by_path[plan_file.path], view))
    secrets = list(_secrets(job, ask, places, view)) if view.has_calendar else []
    refused += "".join(of.secret.refused for of in secrets)
    files: dict[str, bytes] = {}
    for part in (*(of.files for of in made), *(of.secret.files for of in secrets)):
        files |= part
    files |= site.lists(job, places, view, together=ask.together)
    try:
        change = _changes(job, ask, files, view, keeps=job.is_partial or bool(refused))
    except UserError as error:
        return Outcome(told=refused + said_of(error, job.language), code=2)
    if ask.dry_run:
        return with_refused(Outcome(lines=tuple(_would(change, job))), refused)
    told = "".join((*(of.told for of in made), *(_told(job, of, view) for of in secrets)))
    lines = tuple(_said(job, ask, view, places, secrets, change))
    writes = (*chain.from_iterable(of.address.writes for of in secrets), *change.writes)
    return with_refused(Outcome(lines=lines, told=told, writes=writes, removals=change.removals), refused)


def _changes(job: Job, ask: PublishAsk, files: Mapping[str, bytes], view: View, *, keeps: bool) -> Changes:
    """What becomes of the folder; raises UserError where what stays there would show what is not to be seen any more."""
    if keeps and ask.new_address:
        raise UserError("view-of-unread", folder=ask.folder)
    return changes(job, ask.folder, files, view.name, keeps=keeps, force=ask.force)


class _Secret(NamedTuple):
    """What lies in the secret folder of a plan, and how that is called."""

    place: Place
    address: Address
    secret: Secret


def _secrets(job: Job, ask: PublishAsk, places: Iterable[CompanyPlaces], view: View) -> Iterator[_Secret]:
    """The secret folders of all plans in which a calendar has something to hold."""
    ids = ids_of(job).by_path
    url = _url(ask.url)
    for company in places:
        for place in company.places:
            if not place.plan.checkpoints and not view.has_people:
                continue
            plan_id = ids[place.plan_file.path]
            address = address_of(job, place, plan_id, is_apart=bool(company.folder), is_new=ask.new_address)
            yield _Secret(place, address, secret(job, folder_of(place, plan_id, address.name, url), view))


def _url(typed: str | None) -> str | None:
    """The address of the pages on the web, without a slash at its end."""
    if typed is None:
        return None
    if _ADDRESS.fullmatch(typed) is None:
        raise UserError("bad-url", typed=typed)
    return typed.rstrip("/")


_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:/[A-Za-z0-9._~%-]+)*/?", re.ASCII)


def _told(job: Job, of: _Secret, view: View) -> str:
    """That there is a new address, and that a calendar which is published should be kept, so that its revisions are."""
    if not of.secret.is_made:
        return of.address.told
    options = f" --for {_EVERYBODY[job.language]}" if view.has_people else ""
    args = {"path": of.place.plan_file.path, "options": options}
    return of.address.told + sentence("calendars-made", job.language, args, of.place.plan_file.again) + "\n"


_EVERYBODY = {"fi": "kaikki", "en": "all"}


# --- what is said -------------------------------------------------------------------------------------------------


def _would(change: Changes, job: Job) -> Iterator[Line]:
    if not change.written and not change.gone:
        yield from text_lines(words.NO_CHANGE.fill(job.language), job.width)
    yield from _listed(words.WOULD_WRITE, change.written, job)
    yield from _listed(words.WOULD_REMOVE, change.gone, job)


def _listed(text: Text, paths: Sequence[str], job: Job) -> Iterator[Line]:
    if not paths:
        return
    yield from text_lines(say(text, job.language, n=len(paths)), job.width)
    for path in paths:
        yield from text_lines(path, job.width, indent=2)


def _said(
    job: Job,
    ask: PublishAsk,
    view: View,
    places: Iterable[CompanyPlaces],
    secrets: Iterable[_Secret],
    change: Changes,
) -> Iterator[Line]:
    """What became of the folder, where the pages are, and last who sees them."""
    of_plans = [place for company in places for place in company.places]
    names = plan_names([(place.plan_file.path, place.plan) for place in of_plans])
    yield from _sentence(say(words.PUBLISHED, job.language, folder=ask.folder, n=len(of_plans)), job)
    for name, place in zip(names, of_plans, strict=True):
        path = in_folder(ask.folder, in_folder(place.folder, INDEX))
        yield from text_lines(say(words.PAGE, job.language, plan=name, path=path), job.width, indent=2, hanging=4)
    counts = ((words.WROTE, len(change.written)), (words.REMOVED, len(change.gone)))
    done = [say(text, job.language, n=count) for text, count in counts if count]
    yield from _sentence(" ".join(done) or words.UP_TO_DATE.fill(job.language), job)
    yield from _addresses(job, ask, secrets)
    yield NOTHING
    if ask.together:
        yield from _sentence(say(words.TOGETHER, job.language, path=in_folder(ask.folder, INDEX)), job)
    yield from _sentence(words.SEES[view.name].fill(job.language), job)
    yield from _sentence(words.BY_ADDRESS.fill(job.language), job)


def _addresses(job: Job, ask: PublishAsk, secrets: Iterable[_Secret]) -> Iterator[Line]:
    """Where the calendars are, for the one who gives these addresses to others; many read the log of a build."""
    pages = [(of.place, page) for of in secrets for page in of.secret.shown]
    if not pages:
        return
    yield NOTHING
    if job.addresses.given is not None and job.question is None:
        yield from _sentence(words.NOT_IN_A_LOG.fill(job.language), job)
        return
    yield from _sentence(words.ADDRESSES.fill(job.language), job)
    url = _url(ask.url)
    is_alone = len({place.folder for place, _ in pages}) == 1
    for place, page in pages:
        path = f"{url}/{page.path}" if url is not None else in_folder(ask.folder, page.path)
        who = page.who or words.OF_ALL.fill(job.language)
        named = who if is_alone else f"{plan_name(place.plan) or place.plan_file.path}, {who}"
        yield from text_lines(say(words.PAGE, job.language, plan=named, path=path), job.width, indent=2, hanging=4)


def _sentence(text: str, job: Job) -> list[Line]:
    return text_lines(text, job.width)
