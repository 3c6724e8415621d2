"""What is said of the text at which somebody points: of an id what `show` says, of a date how far it is, of a key what it is
for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from seuranta.commands.in_editor.days_meant import days_meant
from seuranta.commands.in_editor.hover_days import on_days, on_recurrence
from seuranta.commands.in_editor.hover_item import on_item
from seuranta.commands.in_editor.opened import Opened, Params
from seuranta.output.documents.document import Block, Document, Paragraph, Run, paragraph
from seuranta.output.documents.markdown import markdown
from seuranta.output.documents.plain import plain_text
from seuranta.output.json.plan_schema import groups_of
from seuranta.output.words import editor_hovers as words
from seuranta.output.words.field_uses import FIELD_USES
from seuranta.output.words.items import people
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.phrases import say
from seuranta.output.words.value_uses import VALUE_USES
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.mentions import Mention
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import named_people
from seuranta.plan.loading.written import Written, written
from seuranta.plan.values.dates import read_exception
from seuranta.plan.values.statuses import pieces
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.finding_names import english_name
from seuranta.plan.words.findings import KINDS

_WIDTH = 72


class _Said(NamedTuple):
    """What is said of the stretch between two offsets."""

    blocks: tuple[Block, ...]
    start: int
    end: int


def hover(opened: Opened, params: Params) -> dict[str, Any] | None:
    """What is said of the text at a place; None where there is nothing to say."""
    said = _said(opened, opened.offset(params))
    if said is None or not said.blocks:
        return None
    document = Document("", opened.language, said.blocks)
    if opened.client.has_markdown:
        contents = {"kind": "markdown", "value": markdown(document).strip()}
    else:
        contents = {"kind": "plaintext", "value": plain_text(document, _WIDTH).strip()}
    return {"contents": contents, "range": opened.positions.range(said.start, said.end)}


def _said(opened: Opened, offset: int) -> _Said | None:
    loaded, follow = opened.plan_file.loaded, opened.plan_file.follow
    mention = opened.mentions.at(offset)
    item = _item(follow.plan, mention) if follow is not None and mention is not None else None
    if follow is not None and mention is not None and item is not None:
        return _Said(tuple(on_item(opened, follow, item)), mention.start, mention.end)
    near = written(loaded.source, loaded.places.root, offset, offset)
    touching = [text for text in near if text.start <= offset <= text.end]
    text = max(touching, key=lambda text: text.start, default=None)
    if text is None:
        return None
    if text.role == "key":
        return _Said(tuple(_on_key(opened, text)), text.start, text.end)
    return _of_value(opened, follow, text, offset) if follow is not None else None


def _item(plan: Plan, mention: Mention) -> ItemId | None:
    """The item that is meant, if it could be read; a person as the plan first spells them, listed or not."""
    names = named_people(plan) if mention.section == "people" else plan.value_of(mention.section)
    ids = {vocabulary.same_id(id_): id_ for id_ in names}
    return ItemId(mention.section, ids[mention.id]) if mention.id in ids else None


def _of_value(opened: Opened, follow: FollowUp, text: Written, offset: int) -> _Said | None:
    if text.type == "typed_status":
        return _of_status(opened, follow, text, offset)
    return _Said(tuple(_on_value(opened, follow, text)), text.start, text.end)


def _on_value(opened: Opened, follow: FollowUp, text: Written) -> Iterator[Block]:
    days = days_meant(text, follow.plan)
    if days is not None:
        yield from on_days(opened, follow, days)
    elif text.type == "recurrence":
        yield from on_recurrence(opened, follow, text)
    elif text.type == "finding_name":
        yield from _on_finding(opened, text)
    elif text.type == "excepted_days" and _is_every_year(text.text):
        yield paragraph(words.EVERY_YEAR.fill(opened.language))
    else:
        yield from _on_word(opened, follow, text)


def _is_every_year(typed: str) -> bool:
    try:
        return bool(read_exception(typed).months)
    except ValueProblem:
        return False


# --- keys and words -----------------------------------------------------------------------------------------------


def _on_key(opened: Opened, text: Written) -> Iterator[Block]:
    """What a field is for, by its printed name, with an example where one line shows it."""
    use = FIELD_USES.get((text.kind, text.row.name)) if text.row is not None else None
    if text.row is None or use is None:
        return
    language = opened.language
    name = vocabulary.field_name(text.kind, text.row.name, language)
    yield Paragraph((Run(name, is_strong=True),))
    yield paragraph(use.about.fill(language))
    example = use.example.template(language)
    if example:
        yield paragraph(words.EXAMPLE.template(language).format(example=f"{name}: {example}"))


def _on_word(opened: Opened, follow: FollowUp, text: Written) -> Iterator[Block]:
    """What a word means that the field takes: of a status, a stretch of time, a team."""
    groups = groups_of(text.kind, text.row) if text.row is not None else ()
    if text.type in ("someone", "owner"):
        groups = ("whole_staff",)
        yield from _on_team(opened, follow, text)
    for group in groups:
        value = vocabulary.value(group, text.text)
        if value is not None:
            yield from _on_value_of(opened, group, value)


def _on_value_of(opened: Opened, group: str, value: str) -> Iterator[Block]:
    meaning = VALUE_USES[group].get(value)
    if meaning is not None:
        yield Paragraph((Run(vocabulary.value_name(group, value, opened.language), is_strong=True),))
        yield paragraph(meaning.fill(opened.language))


def _on_team(opened: Opened, follow: FollowUp, text: Written) -> Iterator[Block]:
    """Who is in a team that is named."""
    name = vocabulary.team_named(text.text)
    team = getattr(follow.plan, name) if name is not None else None
    if name is None or team is None:
        return
    language = opened.language
    yield Paragraph((Run(vocabulary.field_name("plan", name, language), is_strong=True),))
    if team.lead is not None:
        yield paragraph(say(words.LEAD, language, people=people([team.lead])))
    if team.members:
        yield paragraph(say(words.MEMBERS, language, people=people(team.members)))


def _of_status(opened: Opened, follow: FollowUp, text: Written, offset: int) -> _Said | None:
    """Of the word of a status what it means, of the day behind it how far that is, of anything else nothing."""
    parts = pieces(text.text)
    if parts is None:
        return None
    typed = opened.plan_file.loaded.source.text[text.start : text.end]
    word_end = text.start + len(parts.word) if typed.startswith(parts.word) else text.end
    if offset <= word_end:
        return _Said(tuple(_on_value_of(opened, "status", parts.status)), text.start, word_end)
    at = text.start + typed.find(parts.date, len(parts.word))
    day = days_meant(text._replace(text=parts.date, type="day"), follow.plan)
    if day is None or at < word_end or not at <= offset <= at + len(parts.date):
        return None
    return _Said(tuple(on_days(opened, follow, day)), at, at + len(parts.date))


def _on_finding(opened: Opened, text: Written) -> Iterator[Block]:
    """What `explain` says of a finding that a plan allows."""
    name = english_name(text.text)
    if name is None:
        return
    language, message = opened.language, MESSAGES[name]
    yield Paragraph((Run(KINDS[name].name_in(language), is_strong=True),))
    yield paragraph(message.label.fill(language))
    yield paragraph(message.about.fill(language))
