"""The hints that are given with problems of several subjects."""

from __future__ import annotations

from seuranta.output.words.text import Text

WRITE = Text(fi="Kirjoita: {right}", en="Write: {right}")
MEANT = Text(fi="Tarkoititko {suggestion}?", en="Did you mean {suggestion}?")
MEANT_IN_QUOTES = Text(fi='Tarkoititko "{suggestion}"?', en='Did you mean "{suggestion}"?')
REMOVE_ONE = Text(fi="Poista toinen. Ensimmäistä käytetään.", en="Delete one of them. For now, the first one counts.")
