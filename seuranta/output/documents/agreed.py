"""What a document says first: when the next checkpoint is, which have no record, and where agreed dates run out."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from seuranta.output.documents import report_texts as words
from seuranta.output.documents import sentences
from seuranta.output.documents.document import Block, Item, bullets, paragraph, plain
from seuranta.output.words.agreed_meetings import ASKED_OF_MISSED, last_dates, missed_in_a_row
from seuranta.output.words.phrases import say
from seuranta.plan.follow.followup import FollowUp


def first_lines(follow: FollowUp, language: str, of: Collection[str] | None = None) -> Iterator[Block]:
    """The next checkpoint, directly under it what nobody has recorded, and what runs out; `of` leaves only these series."""
    yield paragraph(say(words.NEXT_TIME, language, meeting=sentences.next_checkpoint(follow, language)))
    yield from missed_meetings(follow, language, of)
    yield from dates_running_out(follow, language, of)


def missed_meetings(follow: FollowUp, language: str, of: Collection[str] | None = None) -> Iterator[Block]:
    """Two or more in a row without a word, each with what has to be answered."""
    for missed in missed_in_a_row(follow, language, of=of):
        asked = (plain(ASKED_OF_MISSED.fill(language)),) if missed.answers else ()
        yield from bullets([Item(plain(sentences.mark("red") + missed.sentence), asked)])


def dates_running_out(follow: FollowUp, language: str, of: Collection[str] | None = None) -> Iterator[Block]:
    for series, said in last_dates(follow, language):
        if of is None or series in of:
            yield paragraph(sentences.mark("amber") + said)
