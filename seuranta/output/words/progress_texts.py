"""What is said while a person waits: at most a line, which goes by itself."""

from __future__ import annotations

from typing import NamedTuple

from seuranta.output.words.text import Text


class Work(NamedTuple):
    """What is being done: `several` where it is counted how many of `n` are `done`, `whole` where there is nothing to count."""

    whole: Text
    several: Text

    def said(self, language: str, done: int, n: int) -> str:
        return self.several.fill(language, done=done, n=n) if n > 1 else self.whole.fill(language)


READING = Work(
    Text(fi="Luetaan suunnitelmaa", en="Reading the plan"),
    Text(fi="Luetaan suunnitelmia {done}/{n}", en="Reading plans {done}/{n}"),
)
WRITING = Work(
    Text(fi="Kirjoitetaan tiedostoa", en="Writing the file"),
    Text(fi="Kirjoitetaan tiedostoja {done}/{n}", en="Writing files {done}/{n}"),
)
IMPORTING = Text(fi="Luetaan tuotavaa tiedostoa", en="Reading the file to import")
ANSWERING = Text(fi="Kootaan tulosta", en="Putting the result together")
