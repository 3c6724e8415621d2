"""What an answer tells of a field that it holds as the plan has it: its words, and what the guide says of it."""

from __future__ import annotations

from seuranta.output.words.field_uses import FIELD_USES
from seuranta.output.words.text import Text
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.fields import Field

_UNTAUGHT = Text(fi="Kenttä vanhoista suunnitelmista.", en="A field from older plans.")


def about(kind: str, field: Field) -> Text:
    """What the field is for; of one that is not taught any more, that it is old."""
    use = FIELD_USES.get((kind, field.name))
    return use.about if use is not None else _UNTAUGHT


def words(field: Field) -> tuple[str, ...]:
    """The words that it takes; none where it takes other values."""
    return tuple(value.name for value in VALUES.get(field.type, ()))
