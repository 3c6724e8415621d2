"""No proposal changes the meaning: not from open to done, not across a negation, not from a deadline to a fact."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

import pytest

from seuranta.plan.values.recurrence_phrases import FIXED, Rule, read_rule
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.fields import FIELDS
from seuranta.plan.words.nearest import Guesses, slip
from seuranta.plan.words.other_lists import field_args, is_known

LETTERS = "abdeiklmnoprstuvyäö"
NEGATIONS = ("ei ", "ei", "en ", "epä", "not ", "not", "non", "un", "in", "dis", "never ", "no ")
"""What stands before a word and turns it into its opposite, in one word or two."""
FEW, MORE = 1, 10
"""Slips of each word that are tried every day, and with `--long`; `python tests/test_meanings.py` tries them all."""


def guessed_field(kind: str, typed: str) -> str | None:
    """The field that is proposed for an unknown key."""
    suggestion = field_args(kind, typed, (), Guesses()).get("suggestion")
    field = vocabulary.field(kind, str(suggestion))
    return None if suggestion is None or field is None else field.name


def guessed_value(group: str, typed: str) -> str | None:
    suggestion = slip(typed, vocabulary.value_spellings(group), lambda word: vocabulary.value(group, word))
    return None if suggestion is None else vocabulary.value(group, suggestion)


def one_slip(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        yield from (word[:at] + letter + word[at:] for letter in LETTERS)
        yield from (word[:at] + letter + word[at + 1 :] for letter in LETTERS)
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at : at + 2][::-1] + word[at + 2 :]


def slips(word: str, chance: random.Random, most: int) -> set[str]:
    """The word with one wrong letter, in every way, or with two, in some."""
    once = sorted(set(one_slip(word)))
    some = chance.sample(once, min(most, len(once)))
    return {*some, *(chance.choice(list(one_slip(one))) for one in some)}


class Word(NamedTuple):
    """A word of the vocabulary, what it means, and how its meaning is looked up and guessed."""

    where: str
    typed: str
    meaning: str
    known: Callable[[str], object]
    guessed: Callable[[str], str | None]


def every_word() -> Iterator[Word]:
    for kind, fields in FIELDS.items():
        for one in fields:
            for word in vocabulary.spellings(one):
                yield Word(kind, word, one.name, partial(vocabulary.field, kind), partial(guessed_field, kind))
    for group, values in VALUES.items():
        for value in values:
            for word in vocabulary.spellings(value):
                yield Word(group, word, value.name, partial(vocabulary.value, group), partial(guessed_value, group))


def crossed(most: int) -> tuple[int, int, list[str]]:
    """How many words were tried, how many proposals made, and those that have another meaning."""
    chance = random.Random(9)
    tried = made = 0
    wrong = []
    for word in every_word():
        for typed in slips(word.typed, chance, most):
            if word.known(typed) is None and not (word.where in FIELDS and is_known(word.where, typed)):
                guess = word.guessed(typed)
                tried += 1
                made += guess is not None
                if guess not in (None, word.meaning):
                    wrong.append(f"{word.where}: {typed} ({word.typed}) -> {guess}")
    return tried, made, wrong


def test_a_word_with_a_slip_or_two_never_means_another(*, is_long: bool) -> None:
    tried, made, wrong = crossed(MORE if is_long else FEW)

    assert wrong == []
    assert made > tried // 4


def test_a_rhythm_with_a_slip_never_means_another(*, is_long: bool) -> None:
    chance = random.Random(9)
    wrong = []
    for phrase in (*FIXED["fi"], *FIXED["en"]):
        for typed in slips(phrase, chance, MORE if is_long else FEW):
            guess = guessed_rhythm(typed)
            if guess not in (None, read_rule(phrase)):
                wrong.append(f"{typed} ({phrase}) -> {guess}")

    assert wrong == []


def guessed_rhythm(typed: str) -> Rule | None:
    """The rhythm that is proposed for a phrase that cannot be read."""
    try:
        read_rule(typed)
    except ValueProblem as problem:
        suggestion = problem.args_for_text.get("suggestion")
        return None if suggestion is None else read_rule(str(suggestion))
    return None


@pytest.mark.parametrize("negation", NEGATIONS)
@pytest.mark.parametrize("group", ["status", "boolean"])
def test_a_negation_is_never_a_slip(group: str, negation: str) -> None:
    meant = {word: value.name for value in VALUES[group] for word in vocabulary.spellings(value)}
    guesses = {negation + word: (guessed_value(group, negation + word), name) for word, name in meant.items()}

    assert [typed for typed, (guess, name) in guesses.items() if guess == name and name != "planned"] == []


if __name__ == "__main__":
    tried, made, wrong = crossed(10_000)
    print(f"{tried} words, {made} proposals, {len(wrong)} of another meaning", *wrong, sep="\n")  # noqa: T201 - the answer
