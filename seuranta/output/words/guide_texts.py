"""The chapters of the guide by name and title, and what the command that shows them says; not what is in them."""

from __future__ import annotations

from typing import NamedTuple

from seuranta.output.words.text import Text


class Chapter(NamedTuple):
    """A chapter: the names by which it is asked for, without their dots and ending those of its files, and its title."""

    fi: str
    en: str
    title: Text

    @property
    def names(self) -> tuple[str, str]:
        return self.fi, self.en

    @property
    def titles(self) -> tuple[str, str]:
        return self.title.fi, self.title.en

    def name(self, language: str) -> str:
        return self.fi if language == "fi" else self.en

    def file(self, language: str) -> str:
        """`fi/viestinta.md`."""
        return f"{language}/{self.name(language)}.md"


CHAPTERS = (
    Chapter("alkuun", "begin", Text(fi="Alkuun", en="Getting started")),
    Chapter("suunnitelma", "plan-file", Text(fi="Suunnitelmatiedosto", en="The plan file")),
    Chapter("editori", "editor", Text(fi="Editorissa", en="In the editor")),
    Chapter("arki", "every-day", Text(fi="Arki", en="Day to day")),
    Chapter("kokous", "meeting", Text(fi="Kokous", en="The meeting")),
    Chapter("kalenterit", "calendars", Text(fi="Kalenterit", en="Calendars")),
    Chapter("viestinta", "telling", Text(fi="Viestintä", en="Telling people")),
    Chapter("sivut", "pages", Text(fi="Sivut", en="Pages")),
    Chapter("alku-ja-loppu", "beginning-and-end", Text(fi="Alku ja loppu", en="Beginning and end")),
    Chapter("taulukot", "tables", Text(fi="Excelistä ja takaisin", en="To and from Excel")),
    Chapter("monta-suunnitelmaa", "many-plans", Text(fi="Monta suunnitelmaa", en="Several plans")),
    Chapter("git-ja-ci", "git-and-ci", Text(fi="Git ja CI", en="Git and CI")),
    Chapter("json", "json", Text(fi="JSON ohjelmille", en="JSON for programs")),
    Chapter("viite", "reference", Text(fi="Viite", en="Reference")),
)

TITLE = Text(fi="Seurannan opas", en="The Seuranta guide")
CHAPTERS_LIST = Text(fi="Luvut", en="Chapters")
BACK = Text(fi="Takaisin lukuihin", en="Back to the chapters")
PAGE_FILE = Text(fi="seuranta-opas.html", en="seuranta-guide.html")
WRITTEN = Text(
    fi="Opas on kirjoitettu tiedostoon {path}. Avaa se kaksoisnapsauttamalla.",
    en="The guide has been written to {path}. Double-click it to open it.",
)
