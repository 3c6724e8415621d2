"""The paper of a plan that has been closed, the same for everybody: what was reached, what was left, nothing to decide."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.output.documents import sentences
from seuranta.output.documents.document import Block, Document, bullets, made, paragraph, section
from seuranta.output.words.closed_plan import TITLE, what_became
from seuranta.output.words.phrases import say
from seuranta.plan.follow.followup import FollowUp

_MOST = 12


def closed_page(follow: FollowUp, language: str, *, has_ids: bool = True) -> Document:
    """Without ids for the whole staff."""
    title = say(TITLE, language, title=sentences.plan_title(follow.plan, language))
    return made(title, language, closed_blocks(follow, language, has_ids=has_ids))


def closed_blocks(follow: FollowUp, language: str, *, has_ids: bool = True) -> Iterator[Block]:
    yield paragraph(sentences.next_checkpoint(follow, language))
    for part in what_became(follow, language, has_ids=has_ids):
        yield from section(part.heading, bullets(sentences.first_few(part.lines, _MOST, language)))
