"""The rules of the words, each tried on every text that people read: so that the next one is found, not only the last."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from test_texts import TEXTS

from seuranta.output.words.command_names import NAMES
from seuranta.output.words.text import Text
from seuranta.plan.words.fields import FIELDS

_LONGEST = 25
"""Words in a sentence; a list of examples may be longer, one sentence by sentence."""


def _forms(text: Text) -> Iterator[tuple[str, str]]:
    """Language and template of every form of a text."""
    yield from (("fi", text.fi), ("en", text.en))
    yield from (("fi", form) for form in (text.fi_one,) if form is not None)
    yield from (("en", form) for form in (text.en_one, text.en_two) if form is not None)


def sentences(template: str) -> list[str]:
    return [sentence for sentence in re.split(r"(?<=[.?!:])\s+|\n", template) if sentence]


def wrong(pattern: str, language: str, *, but: str = "") -> list[tuple[str, str]]:
    """The texts of a language in which a pattern is found, by name."""
    return [
        (name, template)
        for name, text in TEXTS
        for spoken, template in _forms(text)
        if spoken == language and re.search(pattern, template) and not (but and re.search(but, template))
    ]


def test_no_number_is_the_subject_of_a_sentence() -> None:
    """`11 on käynnissä` are eleven who are under way: an id needs its noun. What a person types needs none."""
    verbs = r"(on|ei|oli|valmistui|voi|odottaa|siirtyy|is|was|has|can|cannot|waits|depends)\b"

    assert (
        wrong(
            rf"(^|\. ){{(id|item)}} {verbs}",
            "fi",
            but=r"^{item} {day} on|^{item} on jo|^{item} siirtyy|{item} {day}|ei {wanted}|^{id} siirtyy __",
        )
        == []
    )
    assert wrong(rf"(^|\. ){{id}} {verbs}", "en", but=r"^{id} on {day}|is not a {wanted}") == []


def test_alternatives_in_a_question_take_vai() -> None:
    assert wrong(r"(ko|kö)\b[^.?]* tai [^.?]*\?", "fi") == []


def test_vasta_is_not_only() -> None:
    found = [
        (name, text.en)
        for name, text in TEXTS
        if re.search(r"\bvasta\b", text.fi) and re.search(r"\bonly\b", text.en) and "only from" not in text.en
    ]

    assert found == []


def test_no_ending_is_glued_to_what_is_inserted() -> None:
    """The two that name months are right for all twelve."""
    assert wrong(r"\}[a-zäö]", "fi", but=r"\{month\}(n|ssa)\b|\+\{weeks\}vk") == []
    assert wrong(r"\}[a-z]", "en", but=r"\}(s|d|st|nd|rd|th)\b|\+\{weeks\}w") == []


def test_names_stand_in_quotes() -> None:
    assert wrong(r"(?<![\"”“(]){audience}(?![\"”“)])", "fi", but=r"kohderyhmä {audience}") == []
    assert wrong(r"(?<![\"”“(]){audience}(?![\"”“)])", "en", but=r"audience {audience}") == []


@pytest.mark.parametrize(
    "words",
    [
        "told of",
        "looked at again",
        "written down",
        "by the median",
        "stands in the way",
        "counter measure",
        "held up",
        "[Ff]etch the number",
        "(?<!There )is no (action|goal|date|id)",
        "on pace",
        ", too[.,;:]",
    ],
)
def test_english_is_not_finnish_in_disguise(words: str) -> None:
    assert wrong(rf"(?<!\w){words}(?!\w)", "en") == []


def test_a_command_is_named_in_the_language_of_its_sentence() -> None:
    known = {"fi": {name for names in NAMES.values() for name in names}, "en": set(NAMES)}
    found = [
        (name, template)
        for name, text in TEXTS
        for language, template in _forms(text)
        for command in re.findall(r"\bseuranta ([a-zäö]+)(?= [-{\"A-ZÄÖ<]|[.:]?$|\n)", template)
        if command not in known[language] and command in known["en"] | known["fi"]
    ]

    assert found == []


def test_dates_and_spans_are_typed_as_in_the_language() -> None:
    """Where every way to write a date is listed, that of the other language may be among them."""
    assert wrong(r"\d{4}-\d\d-\d\d", "fi", but=r"\d\.\d+\.\d{4}|reports/") == []
    assert wrong(r"\d\.\d+\.\d{4}", "en", but=r"\d{4}-\d\d-\d\d") == []
    assert wrong(r"\beom\b|\b\d+(d|wk?)\b|\+\d+[dw]\b", "fi") == []
    assert wrong(r"\b\d+(pv|vk|kk)\b", "en") == []


def test_sentences_are_short() -> None:
    found = [
        (name, sentence)
        for name, text in TEXTS
        for _, template in _forms(text)
        for sentence in sentences(template)
        if len(sentence.split()) > _LONGEST
    ]

    assert found == []


_COMMA_BEFORE = re.compile(r"^([^,]*), (?:tai|ja) ([a-zåäö]+)\b")
_OF_A_CLAUSE = re.compile(
    r"\b(?:jos|kun|kunnes|että|ettei|jotta|jottei|koska|joten|vaikka|ellei|jo[a-zåäö]{1,5}|mi(?:kä|tä|hin|ssä|stä|ksi|ten)|"
    r"milloin|kuka|kuinka|kumpi|onko)\b",
    re.IGNORECASE,
)
_TOLD_TO_DO = re.compile(
    r"anna|avaa|hae|jatka|jätä|katso|kerro|kirjaa|kirjoita|korjaa|kumoa|käytä|liitä|lisää|lue|luo|merkitse"
    r"|muuta|nimeä|odota|pidä|pidennä|pienennä|poista|pyydä|rajaa|siirrä|sisennä|sovi|sulje|supista"
    r"|tallenna|tarkista|tee|tuo|täytä|vahvista|vaihda|valitse|vastaa|vie|yhdistä"
)
"""Verbs that tell a person what to do; two of them in a row have the same doer."""


def test_finnish_has_no_comma_between_two_commands_of_one_doer() -> None:
    """`Poista toinen tai tee …`: a shared member takes no comma, unless a clause ends before it."""
    commas = []
    for where, text in TEXTS:
        for sentence in re.split(r"(?<=[.!?:]) ", text.fi):
            found = _COMMA_BEFORE.match(sentence)
            first = sentence.split(" ", 1)[0].lower()
            if found is None or not (_TOLD_TO_DO.fullmatch(first) and _TOLD_TO_DO.fullmatch(found[2])):
                continue
            if _OF_A_CLAUSE.search(found[1]) is None:
                commas.append((where, sentence))

    assert commas == []


_PLACE = re.compile(r'\bkoh(?:da|ta|ti)\w* ["”](\w[\w -]*)["”]')


def test_a_field_and_a_section_are_not_called_kohta() -> None:
    """*Osa* is a section, *kohta* an item, *kenttä* a field."""
    named = {field.fi for fields in FIELDS.values() for field in fields}
    places = [
        (where, found[0]) for where, text in TEXTS for found in _PLACE.finditer(text.fi) if found[1].lower() in named
    ]

    assert places == []
