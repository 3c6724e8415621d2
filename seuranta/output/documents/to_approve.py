"""What changed without a record since the last held checkpoint, as points to approve; and that nothing changed at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.output.documents import sentences
from seuranta.output.documents.document import Block, bullets, paragraph, section
from seuranta.output.words.changes import change_sentence
from seuranta.output.words.history_texts import short_rev
from seuranta.output.words.phrases import bare_day, say
from seuranta.output.words.text import Text
from seuranta.plan.compare.change import Change


class SinceCheckpoint(NamedTuple):
    """`silent` is what was changed without a record since the checkpoint of a day; `is_untouched`: nothing was changed
    for so long that it is worth saying. What is compared with is the commit `rev`, or else the copy at `path`.
    """

    day: date
    rev: str | None
    path: str
    silent: tuple[Change, ...] = ()
    is_untouched: bool = False


def to_approve(since: SinceCheckpoint | None, today: date, most: int, language: str) -> Iterator[Block]:
    """A section of its own; none where everything is on record, or nobody knows."""
    if since is None or not since.silent:
        return
    shown = [change_sentence(change, language) for change in since.silent]
    asked = paragraph(_said(_ASKED, since, today, language))
    listed = bullets(sentences.first_few(shown, most, language))
    yield from section(TO_APPROVE.fill(language), [asked, *listed])


def untouched(since: SinceCheckpoint | None, today: date, language: str) -> Iterator[Block]:
    """That nobody touched the plan since the last held checkpoint."""
    if since is not None and since.is_untouched:
        yield paragraph(_said(_UNTOUCHED, since, today, language))


def _said(texts: tuple[Text, Text], since: SinceCheckpoint, today: date, language: str) -> str:
    in_commit, in_copy = texts
    day = bare_day(since.day, today, language)
    if since.rev is None:
        return say(in_copy, language, day=day, copy=since.path)
    return say(in_commit, language, day=day, rev=short_rev(since.rev))


TO_APPROVE = Text(fi="Hyväksyttävää", en="To approve")
_ASKED = (
    Text(
        fi="Nämä kohdat ovat muuttuneet tarkistuspisteen {day} jälkeen ilman kirjausta (vertailukohta: git-versio {rev}). Hyväksytäänkö ja kirjataanko muutokset vai palautetaanko entiset tiedot?",
        en="What follows has changed since the checkpoint on {day} (commit {rev}) without being recorded. Should it be "
        "approved and recorded, or changed back?",
    ),
    Text(
        fi="Nämä kohdat ovat muuttuneet tarkistuspisteen {day} jälkeen ilman kirjausta (vertailukohta: {copy}). Hyväksytäänkö ja kirjataanko muutokset vai palautetaanko entiset tiedot?",
        en="What follows has changed since the checkpoint on {day} (copy {copy}) without being recorded. Should it be "
        "approved and recorded, or changed back?",
    ),
)
_UNTOUCHED = (
    Text(
        fi="Suunnitelmaan ei ole tehty muutoksia tarkistuspisteen {day} jälkeen (git-versio {rev}).",
        en="Nothing in the plan has changed since the checkpoint on {day} (commit {rev}).",
    ),
    Text(
        fi="Suunnitelmaan ei ole tehty muutoksia tarkistuspisteen {day} jälkeen (kopio {copy}).",
        en="Nothing in the plan has changed since the checkpoint on {day} (copy {copy}).",
    ),
)
