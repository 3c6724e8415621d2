"""Every row of the registry of fields (`plan/words/fields.py`), tried everywhere: what a row says is so in the model, when a
file is written and read, in `show` and in `list`. A row that something is missing for fails here by its name.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, NamedTuple

import pytest
from recording import job, recorded
from screens import shown

from seuranta.commands.record.fields import set_field
from seuranta.commands.record.recording import RecordAsk
from seuranta.output.json import list as rows_for_programs
from seuranta.output.screen import show_view
from seuranta.output.words.changes import change_sentence
from seuranta.output.words.field_texts import field_text
from seuranta.plan.compare.comparison import compare
from seuranta.plan.edit import Put, Value, apply
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.loading import fieldtypes, model
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.loading.model import Part
from seuranta.plan.loading.references import Affected, Party
from seuranta.plan.normal.as_data import plan_data
from seuranta.plan.normal.as_text import plan_text
from seuranta.plan.reading.source import Source
from seuranta.plan.values.dates import ExceptedDays
from seuranta.plan.values.periods import Days
from seuranta.plan.values.quantities import Progress, Quantity, Target
from seuranta.plan.values.recurrence_phrases import read_rule
from seuranta.plan.values.statuses import StatusOn
from seuranta.plan.values.times import Clock
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import At
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, Field

DAY = date(2026, 12, 1)
LANGUAGES = ("fi", "en")


def rows(is_tried: Callable[[str, Field], bool]) -> pytest.MarkDecorator:
    """Tries each of the rows that are meant, under its name."""
    every = [(kind, row) for kind, rows in FIELDS.items() for row in rows if is_tried(kind, row)]
    return pytest.mark.parametrize(("kind", "row"), every, ids=[f"{kind}.{row.name}" for kind, row in every])


def has_value(_kind: str, row: Field) -> bool:
    """Fields with fields of their own are tried by those."""
    return row.type != ""


# --- the model ----------------------------------------------------------------------------------------------------


def class_name(word: str) -> str:
    """The class of a kind of item, or the type of a field: `next_step` is NextStep, `due_day` is DueDay."""
    return word.title().replace("_", "")


def annotation_of(type_: str) -> Any:
    """What a type of the registry is called in the model."""
    if type_ in VALUES:
        return Annotated[str, fieldtypes.choosing(type_)]
    assert hasattr(fieldtypes, class_name(type_)), f"plan/loading/fieldtypes.py has no {class_name(type_)} ({type_})"
    return getattr(fieldtypes, class_name(type_))


def annotation_for(row: Field) -> Any:
    """The annotation of a field in the model, without the `| None` of what may be missing."""
    mapping: Any = dict
    several: Any = tuple
    outer, _, inner = row.shape.rpartition(":")
    each = getattr(model, class_name(inner)) if row.type == "" else annotation_of(row.type)
    if outer == "section":
        return Annotated[mapping[str, each], model._READ_ALREADY]
    if row.shape == "sentences":
        return mapping[str, several[each, ...]]
    if row.shape.startswith("by_"):
        return mapping[annotation_of(row.keys), each]
    return several[each, ...] if row.shape == "many" or outer == "list" else each


def name_of_type(row: Field) -> str:
    """How the annotation of a field is written in the model."""
    each = f'Annotated[str, choosing("{row.type}")]' if row.type in VALUES else class_name(row.type)
    if row.shape == "":
        return f"{each} | None = None"
    return f"tuple[{each}, ...] = ()" if row.shape == "many" else f"{each} ({row.shape})"


def attributes(part: type[Part]) -> dict[str, str]:
    """The attributes of a model by the names of their fields."""
    return {info.alias or name: name for name, info in part.model_fields.items()}


def annotations_in(part: type[Part]) -> dict[str, Any]:
    """The annotations of a model as they stand there, with those of what it extends."""
    found: dict[str, Any] = {}
    for cls in reversed(part.__mro__):
        found |= vars(cls).get("__annotations__", {})
    return found


@rows(lambda _kind, _row: True)
def test_the_model_has_every_field_with_the_type_of_its_row(kind: str, row: Field) -> None:
    part = getattr(model, class_name(kind))
    wanted = annotation_for(row)
    attribute = attributes(part).get(row.name)

    assert attribute is not None, f"plan/loading/model.py: {part.__name__} lacks `{row.name}: {name_of_type(row)}`"
    assert annotations_in(part)[attribute] in (wanted, wanted | None), (
        f"plan/loading/model.py: {part.__name__}.{attribute} is no {name_of_type(row)}"
    )


def test_the_model_has_no_other_fields() -> None:
    ours = {(kind, row.name) for kind, rows in FIELDS.items() for row in rows}
    in_the_model = {(kind, name) for kind in FIELDS for name in attributes(getattr(model, class_name(kind)))}

    ids = {(kind, "id") for kind in FIELDS}
    assert in_the_model - ours - ids == {("break", "days")}  # the short form of a break


# --- the order ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FIELDS)
def test_every_row_has_one_place_where_it_is_written_and_one_where_it_is_shown(kind: str) -> None:
    """A row is lost where it is to stand below a field that the kind does not have."""
    names = sorted(row.name for row in FIELDS[kind])

    assert sorted(row.name for row in vocabulary.as_written(kind)) == names
    assert sorted(row.name for row in vocabulary.as_shown(kind)) == names


def test_what_explains_a_status_is_written_below_it() -> None:
    names = [row.name for row in vocabulary.as_written("action")]
    start = names.index("status")

    assert names[start : start + 6] == ["status", "done_on", "reason", "blocked_by", "next_step", "progress"]


# --- a value of every type ----------------------------------------------------------------------------------------


class Example(NamedTuple):
    """A value of a type: as people type it in Finnish and English, what it means, how it is shown in both languages, and
    what programs read.
    """

    typed: tuple[str, str]
    value: Any
    text: tuple[str, str]
    data: Any


def word(typed: str) -> Example:
    return Example((typed, typed), typed, (typed, typed), typed)


def day(value: date) -> Example:
    fi = f"{value.day}.{value.month}.{value.year}"
    return Example((fi, value.isoformat()), value, (fi, f"{value:%-d %b %Y}"), value.isoformat())


def choice(group: str) -> Example:
    name = VALUES[group][-1].name
    names = (vocabulary.value_name(group, name, "fi"), vocabulary.value_name(group, name, "en"))
    return Example(names, name, names, name)


PAST, COMING = day(date(2026, 11, 5)), day(date(2026, 12, 4))
AINO = Example(("Aino", "Aino"), Party("Aino"), ("Aino", "Aino"), "Aino")
EVERY_FRIDAY = read_rule("joka toinen perjantai")
EXAMPLES = {
    "text": word("Sanaseppo"),
    "obstacle": word("Esteseppo"),
    "link": word("https://example.com/a"),
    "email_address": word("aino@example.com"),
    "time_zone": word("Europe/Stockholm"),
    "country": word("SE"),
    "yes_no": Example(("kyllä", "yes"), True, ("kyllä", "yes"), True),
    "typed_status": Example(("käynnissä", "in progress"), StatusOn("in_progress"), ("käynnissä", "in progress"), "in_progress"),
    "day": PAST,
    "fact_day": PAST,
    "first_day": COMING,
    "due_day": COMING,
    "day_to_come": COMING,
    "period": COMING._replace(value=Days(COMING.value, COMING.value)),
    "excepted_days": Example(("heinäkuu", "July"), ExceptedDays(months=(7,)), ("", ""), None),
    "days_away": COMING._replace(value=Days(COMING.value, COMING.value)),
    "recurrence": Example(
        ("joka toinen perjantai", "every second Friday"), EVERY_FRIDAY, ("joka toinen perjantai", "every second Friday"), None
    ),
    "time_of_day": Example(("13.15", "13:15"), Clock(time(13, 15)), ("13.15", "13:15"), None),
    "length": Example(("90 min", "90 min"), timedelta(minutes=90), ("1 h 30 min", "1 h 30 min"), None),
    "day_count": Example(("21 pv", "21 d"), 21, ("21", "21"), 21),
    "number": Example(("7654", "7654"), Quantity(Decimal(7654)), ("7\u00a0654", "7,654"), 7654),
    "target": Example(("8765", "8765"), Target(Decimal(8765)), ("8\u00a0765", "8,765"), 8765),
    "progress": Example(("65 %", "65 %"), Progress(Decimal(65)), ("65\u00a0%", "65%"), 65),
    "lights": Example(("80 % / 50 %", "80 % / 50 %"), (Decimal("0.8"), Decimal("0.5")), ("", ""), None),
    "someone": AINO,
    "owner": AINO,
    "one_person": AINO,
    "action_id": word("A77"),
    "goal_id": word("G77"),
    "checkpoint_id": word("C1"),
    "action_or_goal": word("A77")._replace(value=Affected("actions", "A77")),
    **{group: choice(group) for group in VALUES},
}  # fmt: skip


def example(kind: str, row: Field) -> Example:
    assert row.type in EXAMPLES, f"tests/test_field_rows.py: EXAMPLES lacks {row.type}, the type of {kind}.{row.name}"
    return EXAMPLES[row.type]


TOLD_BY_A_VIEW = {"typed_status", "target", "excepted_days", "lights"}
"""Types that are never shown in words of their own."""
SAID = [type_ for type_ in EXAMPLES if type_ not in TOLD_BY_A_VIEW and (type_ not in VALUES or type_ == "horizon")]


@pytest.mark.parametrize("type_", SAID)
def test_a_value_of_every_type_is_said_in_both_languages(type_: str) -> None:
    value, text = EXAMPLES[type_].value, EXAMPLES[type_].text

    assert tuple(field_text(Field("x", "x", "", type_), value, language) for language in LANGUAGES) == text
    assert field_text(Field("x", "x", "", type_, "many"), (value, value), "fi") == f"{text[0]}, {text[0]}"


# --- written, read, shown -----------------------------------------------------------------------------------------

PLAN = {
    "fi": """\
otsikko: Huolto
esitelty: {pvm: 1.9.2026}
henkilöt:
  Aino: {rooli: huolto}
  Raija: {rooli: myynti}
tiimi: {vetäjä: Raija}
tavoitteet:
  G1:
    otsikko: Sopimukset
    lähtötaso: {arvo: 1}
    tavoitetaso: 9
    mennessä: 30.6.2027
  G77: {otsikko: Vasteaika}
toimenpiteet:
  A1:
    otsikko: Hinnasto
    seuraava askel: {mitä: soitto}
    siirrot:
      - {pvm: 2.11.2026, vanha: 6.11.2026}
  A77: {otsikko: Tarjous}
tarkistuspisteet:
  C1:
    otsikko: Viikkopalaveri
    toistuu: joka tiistai
    alku: 3.11.2026
    päättyy: 31.12.2026
    pidetty:
      3.11.2026: {muistio: kansiossa, luvattu: {A77: {mennessä: 4.12.2026}}}
    peruttu:
      10.11.2026: {syy: loma}
    siirretty:
      17.11.2026: {uusi: 18.11.2026}
  C77: {otsikko: Katselmus}
viestintä:
  V1: {otsikko: Tiedote, kohderyhmä: asiakkaat}
palaute:
  K1: {kysymys: Kuka?, vastaus: Raija}
asiat:
  muutto: {otsikko: Varaston muutto}
päätökset:
  P1: {päätös: Aloitetaan}
vapaapäivät:
  joulu: {alku: 2.11.2026, päättyy: 6.1.2027}
asetukset:
  hiljaisuus: 30 pv
  sallitaan: {seuraava-askel-puuttuu: {syy: palaverissa}}
""",
    "en": """\
title: Care
presented: {date: 2026-09-01}
people:
  Aino: {role: care}
  Raija: {role: sales}
team: {lead: Raija}
goals:
  G1:
    title: Agreements
    baseline: {value: 1}
    target: 9
    by: 2027-06-30
  G77: {title: Response}
actions:
  A1:
    title: Price list
    next step: {what: a call}
    moves:
      - {date: 2026-11-02, from: 2026-11-06}
  A77: {title: Offer}
checkpoints:
  C1:
    title: Weekly
    recurrence: every Tuesday
    start: 2026-11-03
    until: 2026-12-31
    held:
      2026-11-03: {minutes: in the folder, promised: {A77: {by: 2026-12-04}}}
    skipped:
      2026-11-10: {reason: holiday}
    moved:
      2026-11-17: {to: 2026-11-18}
  C77: {title: Review}
communication:
  V1: {title: Newsletter, audience: customers}
feedback:
  K1: {question: Who?, answer: Raija}
topics:
  muutto: {title: Moving the stock}
decisions:
  P1: {decision: We begin}
breaks:
  joulu: {start: 2026-11-02, until: 2027-01-06}
settings:
  silence: 30 d
  allow: {no-next-step: {reason: in the meeting}}
""",
}
HELD = ("held", date(2026, 11, 3))
PLACES = {
    "plan": At(),
    "presented": At(path=("presented",)),
    "team": At(path=("team",)),
    "settings": At(path=("settings",)),
    "allowed": At(path=("settings", "allow", "no-next-step")),
    "person": At("people", "Raija"),
    "goal": At("goals", "G1"),
    "baseline": At("goals", "G1", ("baseline",)),
    "action": At("actions", "A1"),
    "next_step": At("actions", "A1", ("next_step",)),
    "move": At("actions", "A1", ("moves", 0)),
    "checkpoint": At("checkpoints", "C77"),
    "held": At("checkpoints", "C1", HELD),
    "promise": At("checkpoints", "C1", (*HELD, "promised", "A77")),
    "skipped": At("checkpoints", "C1", ("skipped", date(2026, 11, 10))),
    "moved": At("checkpoints", "C1", ("moved", date(2026, 11, 17))),
    "communication": At("communication", "V1"),
    "feedback": At("feedback", "K1"),
    "topic": At("topics", "muutto"),
    "decision": At("decisions", "P1"),
    "break": At("breaks", "joulu"),
}
"""Where the plans above have a piece of each kind."""


@cache
def base(language: str) -> Loaded:
    loaded = load(Source("roadmap.yaml", PLAN[language]))
    assert not loaded.problems
    return loaded


def part_at(loaded: Loaded, at: At) -> Part:
    part: Any = loaded.plan
    if at.section is not None:
        part = getattr(part, at.section)[at.item]
    for step in at.path:
        part = part.value_of(str(step)) if isinstance(part, Part) else part[step]
    assert isinstance(part, Part)
    return part


def in_shape(row: Field, value: Any, typed: bool) -> Any:
    """A value as it stands in a field, read or typed: alone, as one of several, under a day."""
    if row.shape == "many":
        return (value,)
    if row.shape == "sentences":
        return (value,) if typed else {"": (value,)}
    return {EXAMPLES[row.keys].value: value} if row.shape == "by_day" else value


@cache
def with_field(kind: str, row: Field, language: str) -> Loaded:
    """The plan with a value in one more field."""
    typed = example(kind, row).typed[LANGUAGES.index(language)]
    at = PLACES[kind]
    value: Value = in_shape(row, typed, typed=True)
    return apply(base(language), [Put(at._replace(path=(*at.path, row.name)), value)], language)


@rows(has_value)
def test_every_field_is_written_in_the_language_of_the_file_and_read_again(kind: str, row: Field) -> None:
    for language in LANGUAGES:
        loaded = with_field(kind, row, language)

        assert part_at(loaded, PLACES[kind]).value_of(row.name) == in_shape(row, example(kind, row).value, typed=False)
        assert f"{vocabulary.field_name(kind, row.name, language)}:" in loaded.source.text


@rows(has_value)
def test_every_field_is_exported_and_comes_back(kind: str, row: Field, *, is_long: bool) -> None:
    """Every day into a Finnish file."""
    plan = with_field(kind, row, "en").plan
    assert plan is not None

    data = json.loads(json.dumps(plan_data(plan)))

    for language in LANGUAGES if is_long else LANGUAGES[:1]:
        assert load(Source("", plan_text(data, language))).plan == plan
    assert f'"{row.name}": ' in json.dumps(data)


@rows(has_value)
def test_a_change_of_every_field_is_told(kind: str, row: Field) -> None:
    old, new = base("en"), with_field(kind, row, "en")
    there, back = compare(old, new, DAY).changes, compare(new, old, DAY).changes

    assert len(there) == len(back) == int(new.plan != old.plan), (there, back)
    for change in (*there, *back):
        assert (change.section, change.item) == PLACES[kind][:2]
        assert all(change_sentence(change, language) for language in LANGUAGES)


@rows(has_value)
def test_every_spelling_of_a_field_is_read(kind: str, row: Field, *, is_long: bool) -> None:
    """Every day the last one in a plan, the others alone."""
    spellings = vocabulary.spellings(row)
    assert all(vocabulary.field(kind, spelling) == row for spelling in spellings)

    at = PLACES[kind]
    loaded = with_field(kind, row, "fi")
    text, place = loaded.source.text, loaded.places.node(at._replace(path=(*at.path, row.name)))
    assert place is not None
    key, _ = place
    for spelling in spellings if is_long else spellings[-1:]:
        other = load(Source("roadmap.yaml", text[: key.start] + spelling + text[key.end :]))
        assert part_at(other, at).value_of(row.name) == part_at(loaded, at).value_of(row.name), spelling


def can_be_set(kind: str, row: Field) -> bool:
    """What else there is of an item is written by hand, or by a command of its own."""
    return kind in KIND_OF_SECTION.values() and has_value(kind, row) and row.shape in ("", "many")


@rows(can_be_set)
def test_every_field_of_an_item_can_be_set_and_taken_away(kind: str, row: Field) -> None:
    at = PLACES[kind]
    name = vocabulary.field_name(kind, row.name, "fi")

    def after(text: str, typed: str) -> Loaded:
        assert at.item is not None
        written = recorded(set_field(job(text), at.item, name, [typed], RecordAsk())).text
        assert written is not None
        return load(Source("roadmap.yaml", written))

    given = example(kind, row)
    loaded = after(PLAN["fi"], given.typed[0])
    assert part_at(loaded, at).value_of(row.name) == in_shape(row, given.value, typed=False)
    if (kind, row.name) != ("action", "due"):  # which is moved, and stays
        without = after(loaded.source.text, "")
        assert without.places.node(at._replace(path=(row.name,))) is None


SHOWN_AS = {("action", "ongoing"): ("jatkuva", "ongoing"), ("next_step", "by"): ("4.12.", "4 Dec")}
"""What is shown of a field, where that is not its value."""


def shown_kinds() -> set[str]:
    """The kinds of items, and of the parts of them that are shown."""
    kinds = set(KIND_OF_SECTION.values())
    for kind in tuple(kinds):
        kinds |= {row.shape.rpartition(":")[2] for row in FIELDS[kind] if row.is_shown and row.type == ""}
    return kinds


@rows(lambda kind, row: has_value(kind, row) and kind in shown_kinds())
def test_show_tells_every_field_unless_its_row_says_that_it_does_not(kind: str, row: Field) -> None:
    at = PLACES[kind]
    assert at.section is not None
    assert at.item is not None
    texts = SHOWN_AS.get((kind, row.name), example(kind, row).text)
    for language, text in zip(LANGUAGES, texts, strict=True):
        loaded = with_field(kind, row, language)
        lines = shown(show_view.lines(loaded, follow_up(loaded, DAY, DAY), at.section, at.item, language, 100))

        if row.is_shown:
            assert text.replace("\u00a0", " ") in lines, f"show does not tell {kind}.{row.name} in {language}"
        else:
            assert f"  {vocabulary.field_name(kind, row.name, language)}  " not in lines


# --- for programs -------------------------------------------------------------------------------------------------

LISTED = {"action": rows_for_programs.action_row, "goal": rows_for_programs.goal_row}


@rows(lambda kind, row: has_value(kind, row) and row.column != "")
def test_a_list_has_every_field_with_a_column(kind: str, row: Field) -> None:
    assert kind in LISTED, f"list has no {kind}"
    loaded = with_field(kind, row, "en")
    id_ = PLACES[kind].item
    assert id_ is not None
    found = LISTED[kind]("roadmap.yaml", follow_up(loaded, DAY, DAY), id_)

    assert row.column in rows_for_programs.columns(kind)
    if row.shape == "by_day":
        assert found[row.column] == 1  # as many as there are
    else:
        data = example(kind, row).data
        assert found[row.column] == ([data] if row.shape == "many" else data)


@pytest.mark.parametrize("kind", LISTED)
def test_the_columns_of_json_and_csv_are_the_same(kind: str) -> None:
    id_ = PLACES[kind].item
    assert id_ is not None
    found = LISTED[kind]("roadmap.yaml", follow_up(base("en"), DAY, DAY), id_)

    assert set(found) == set(rows_for_programs.columns(kind))
