"""What changed in plans as a document, for the summary of a build or a message; all of it, details last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seuranta.output.documents.document import Block, Document, Heading, bullets, paragraph
from seuranta.output.words import changed_plan as words
from seuranta.output.words.changed_plan import ChangedPlan, head, remarks
from seuranta.output.words.changes import change_sentence
from seuranta.output.words.text import Text
from seuranta.plan.compare.change import Change


def changes_page(plans: Sequence[tuple[str, ChangedPlan]], language: str) -> Document:
    """The changes of every plan below its name."""
    blocks: list[Block] = []
    for name, changed in plans:
        blocks += [Heading(1, name), *_of_plan(changed, language)]
    return Document("", language, tuple(blocks))


def _of_plan(changed: ChangedPlan, language: str) -> Iterator[Block]:
    for said in (head(changed, language), *remarks(changed, language)):
        yield paragraph(said)
    if not changed.comparison.changes and changed.since is not None:
        yield paragraph(words.no_changes(changed, language))
    parts: tuple[tuple[Text, Sequence[Change]], ...] = (
        (words.SILENT, changed.comparison.silent),
        (words.OPEN, changed.open),
        (words.DETAILS, changed.details),
    )
    for heading, changes in parts:
        if changes:
            yield Heading(2, heading.fill(language))
            yield from bullets(change_sentence(change, language) for change in changes)
