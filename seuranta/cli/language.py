"""The language of help and of what is said of wrong use: settled once, by what was typed and by the environment."""

from __future__ import annotations

import os
import sys

from seuranta.languages import language_of, typed_language


def typed_words() -> list[str]:
    """What was typed after the program's name: run, or to be completed by TAB."""
    completed = os.environ.get("COMP_WORDS") or os.environ.get("_TYPER_COMPLETE_ARGS")
    return completed.split()[1:] if completed and "_SEURANTA_COMPLETE" in os.environ else sys.argv[1:]


LANGUAGE = language_of(typed_language(typed_words()), os.environ)


def t(fi: str, en: str) -> str:
    return fi if LANGUAGE == "fi" else en
