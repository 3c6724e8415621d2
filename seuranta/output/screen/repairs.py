"""What `check --fix` did, line by line, what it left, and how it is taken back; words and layout, no decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seuranta.output.screen.layout import Line, Span, line_width, text_lines
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.edit.repair import Repair

FIXED = Text(
    fi="Korjattu {n} riviä tiedostossa {path}:",
    fi_one="Korjattu 1 rivi tiedostossa {path}:",
    en="Fixed {n} lines in {path}:",
    en_one="Fixed 1 line in {path}:",
)
WOULD_FIX = Text(
    fi="Näin korjattaisiin {n} riviä tiedostossa {path}; mitään ei kirjoitettu.",
    fi_one="Näin korjattaisiin 1 rivi tiedostossa {path}; mitään ei kirjoitettu.",
    en="This would fix {n} lines in {path}; nothing was written.",
    en_one="This would fix 1 line in {path}; nothing was written.",
)
NOTHING = Text(fi="Turvallisesti korjattavaa ei ollut.", en="There was nothing that could be fixed safely.")
LEFT_ONE = Text(
    fi="Rivi {lines} jäi ennalleen, koska korjaus olisi muuttanut muutakin kuin sitä. Korjaa rivi itse.",
    en="Line {lines} was left unchanged, because the fix would have changed more than that line. Correct it yourself.",
)
LEFT = Text(
    fi="Rivit {lines} jäivät ennalleen, koska korjaus olisi muuttanut muutakin kuin niitä. Korjaa rivit itse.",
    en="Lines {lines} were left unchanged, because the fixes would have changed more than those lines. Correct them "
    "yourself.",
)
UNDO = Text(fi="Kumoa korjaukset: seuranta kumoa{plan}", en="To undo the fixes: seuranta undo{plan}")
SAID = Text(
    fi="Korjattu {n} riviä tiedostossa {path}.",
    fi_one="Korjattu 1 rivi tiedostossa {path}.",
    en="Fixed {n} lines in {path}.",
    en_one="Fixed 1 line in {path}.",
)
"""What `undo` says that it takes back."""

_AND_MORE = Text(
    fi="Lisäksi {n} muuta riviä.", fi_one="Lisäksi 1 muu rivi.", en="And {n} more lines.", en_one="And 1 more line."
)
_BEFORE = Text(fi="ennen", en="was")
_AFTER = Text(fi="nyt", en="now")
_MOST = 30
_TAB = "    "


def listed(repairs: Sequence[Repair], language: str, width: int) -> Iterator[Line]:
    """Each line as it was and as it is, with its number."""
    numbers = len(str(max(repair.line for repair in repairs)))
    words = max(len(text.template(language)) for text in (_BEFORE, _AFTER))
    for repair in repairs[:_MOST]:
        before = f"{repair.line:>{numbers}} {say(_BEFORE, language):>{words}}"
        yield from _beside(before, repair.before, width)
        yield from _beside(f"{say(_AFTER, language):>{numbers + 1 + words}}", repair.after, width)
    if len(repairs) > _MOST:
        yield from text_lines(say(_AND_MORE, language, n=len(repairs) - _MOST), width)


def _beside(margin: str, typed: str, width: int) -> Iterator[Line]:
    """A line of the file beside its margin, with its indentation, over as many lines as it needs."""
    shown = safe(typed.replace("\t", _TAB))
    lead = min(len(shown) - len(shown.lstrip(" ")), width // 3)
    first = Span(f"{margin} | ")
    for line in text_lines(shown.strip(" "), width - line_width((first,)), indent=lead):
        yield (first, *line)
        first = Span(" " * len(margin) + " | ")
