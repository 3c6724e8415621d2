"""A file that is no plan is called what it is, in one report; a plan, however broken, is never called anything else."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer, one_in

from seuranta.commands.init import file_text
from seuranta.output.starters.starter import TEMPLATES
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.reading.foreign import foreign

Run = Callable[..., Answer]


def office(*names: str, mimetype: str = "") -> bytes:
    """A file of an office program, which is a ZIP of others."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "<x/>")
    return data.getvalue()


SEMICOLONS = 'Nro;Toimenpide;Vastuu\n1;Hinnasto: kolme tasoa;Aino\n2;"Tarjous; heti";Päivi\n3;Käynti;\n'
MINUTES = """\
Muistio 1.12.2026

Läsnä: Raija, Pekka, Jonna
Poissa: Mikko

1. Avaus
Raija avasi kokouksen klo 9.00.

2. Huoltosopimukset
Kolme sopimusta on tehty. Pekka soittaa neljännelle asiakkaalle.
Päätös: jatketaan kevääseen.

Tavoitteet: ei muutoksia
"""
FILES: dict[str, tuple[bytes, str]] = {
    "a table, as a Finnish Excel saves it": (SEMICOLONS.replace("\n", "\r\n").encode("utf-8-sig"), "table-file"),
    "the same in an old encoding": (SEMICOLONS.encode("cp1252"), "table-file"),
    "with the mark of Excel": (b"sep=;\r\n" + SEMICOLONS.encode(), "table-file"),
    "with commas": (b'ID,Description,Owner,Due\n1,"Price list, all",Ann,27/11/2026\n2,Rota,Ben,TBC\n', "table-file"),
    "with tabs": ("Nro\tToimenpide\n1\tHinnasto: uusi\n2\tKäynti\n".encode(), "table-file"),
    "with tabs, as Excel saves Unicode text": ("Nro\tToimenpide\n1\tKäynti\n".encode("utf-16"), "table-file"),
    "the same without a mark": ("Nro\tToimenpide\n1\tKäynti\n".encode("utf-16-le"), "table-file"),
    "with bars": (b"id|title|owner\n1|Price list|Ann\n2|Rota|Ben\n", "table-file"),
    "only its heads": (b"Nro;Toimenpide;Vastuu\n", "table-file"),
    "a workbook": (office("[Content_Types].xml", "xl/workbook.xml"), "table-file"),
    "a workbook of LibreOffice": (office(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "table-file"),
    "an old workbook": (b"\xd0\xcf\x11\xe0" + bytes(40) + "Workbook".encode("utf-16-le"), "table-file"),
    "a document": (office("[Content_Types].xml", "word/document.xml"), "binary-file"),
    "a document of LibreOffice": (office(mimetype="application/vnd.oasis.opendocument.text"), "binary-file"),
    "a PDF": (b"%PDF-1.7\n1 0 obj\n", "binary-file"),
    "a web page": (b"<!DOCTYPE html>\n<html><body>title: x</body></html>", "web-page"),
    "a web page that begins with a note": (b"<!-- saved from: x -->\n<html lang='en'>\n", "web-page"),
    "a piece of a web page": (b"<table>\n<tr><td>title: x</td></tr>\n</table>\n", "web-page"),
    "a web page in an old encoding": ("<html><body>Määräaika: huomenna</body></html>".encode("cp1252"), "web-page"),
    "a Markdown table alone": (b"| Task | Owner |\n|:-----|------:|\n| Price list: new | Ann |\n", "table-file"),
    "a Markdown page": (b"# Tilanne\n\nKolme sopimusta on tehty: hyv\xc3\xa4.\n\n- Pekka soittaa\n", "markdown-page"),
    "an agenda": (b"# Agenda\n\n- **Who:** all\n\n## Goals\n\n- G1 Contracts\n- G2 Prices\n", "markdown-page"),
    "minutes": (MINUTES.encode(), "text-at-top"),
    "minutes in an old encoding": (MINUTES.encode("cp1252"), "text-at-top"),
    "a sentence": (b"We will do this, that, and more.\n", "text-at-top"),
    "a letter": (b"Hei\nTavataan klo 9:30, kuten sovittiin, pihalla.\nTerveisin\nPekka\n", "text-at-top"),
    "nothing": (b"", "empty-file"),
    "empty lines": (b"\n \n", "empty-file"),
    "only a mark of its beginning": (b"---\n", "empty-file"),
    "only marks": (b"%YAML 1.2\n---\n...\n", "empty-file"),
    "only comments": (b"# otsikko: x\n", "only-comments"),
    "a mark and comments": (b"---\n# otsikko: x\n", "only-comments"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_called_what_it_is_once(name: str) -> None:
    data, expected = FILES[name]
    loaded = load_bytes("roadmap.yaml", data)

    assert [(one.name, one.place.line) for one in loaded.problems] == [(expected, 1)]
    assert loaded.plan is None


@pytest.mark.parametrize("language", ["fi", "en"])
def test_what_to_do_is_said(tmp_path: Path, seuranta: Run, language: str) -> None:
    (tmp_path / "roadmap.yaml").write_bytes(office("xl/workbook.xml"))
    said = {
        "fi": "Tiedosto on taulukko eikä suunnitelma.",
        "en": "The file is a table, not a plan.",
    }[language]
    for command in ("check", "status"):
        answer = seuranta(command, str(tmp_path), "--lang", language)
        assert (answer.code, (answer.out + answer.err).count(said)) == (2, 1), answer
        assert {"fi": "seuranta luo", "en": "seuranta init"}[language] in answer.out + answer.err


@pytest.mark.parametrize(
    ("data", "is_written"),
    [
        (b"{\\rtf1\\ansi title: Care plans}", True),
        (office("word/document.xml"), True),
        (office(mimetype="application/vnd.oasis.opendocument.text"), True),
        (b"%PDF-1.7\n", False),
        (b"PK\x03\x04abc", False),
    ],
)
def test_a_plan_that_was_saved_as_a_document_is_to_be_saved_as_text(
    tmp_path: Path, seuranta: Run, data: bytes, *, is_written: bool
) -> None:
    """As TextEdit does on a Mac unless it is told otherwise."""
    (tmp_path / "roadmap.yaml").write_bytes(data)

    answer = seuranta("check", str(tmp_path), "--lang", "en")

    assert ("save it as plain text" in " ".join(answer.out.split())) == is_written


SECRETS = {
    "settings of a program": "db_password: hunter3\nport: 5432\n",
    "a line without a colon": "db_password hunter3\nhost: example.com\nuser: root\n",
    "braces that are not closed": "db: {password: hunter3\nuser: root\n",
    "two keys on a line": "db: root password: hunter3\nuser: root\n",
    "a list": "- password: hunter3\n- user: root\n",
    "a table": "user;password\nroot;hunter3\nann;hunter3\n",
    "notes": "# Passwords\n\nThey are hunter3 and others.\n\n- hunter3\n",
    "a sentence": "The password is hunter3.\n",
}


@pytest.mark.parametrize("name", SECRETS)
@pytest.mark.parametrize("ask", [("check",), ("check", "--format", "json"), ("check", "--format", "github"),
                                 ("status",), ("status", "--format", "json"), ("show", "1")])  # fmt: skip
def test_nothing_that_stands_in_a_file_that_is_no_plan_is_shown(
    tmp_path: Path, seuranta: Run, ask: tuple[str, ...], name: str
) -> None:
    (tmp_path / "roadmap.yaml").write_text(SECRETS[name], "utf-8")
    answer = seuranta(
        *ask, "--plan" if ask[0] == "show" else str(tmp_path), *([str(tmp_path)] if ask[0] == "show" else [])
    )

    assert load_bytes("roadmap.yaml", SECRETS[name].encode()).plan is None
    assert answer.code == 2
    assert "hunter3" not in answer.out + answer.err


@pytest.mark.parametrize("name", SECRETS)
def test_a_file_that_is_no_plan_is_never_repaired(tmp_path: Path, seuranta: Run, name: str) -> None:
    path = tmp_path / "roadmap.yaml"
    path.write_text(SECRETS[name], "utf-8")
    answer = seuranta("check", "--fix", str(tmp_path))

    assert path.read_text("utf-8") == SECRETS[name]
    assert "hunter3" not in answer.out + answer.err


PLANS = sorted(
    path
    for folder in ("examples", "plans", "tests/problems", "tests/edit_corpus")
    for path in (REPOSITORY / folder).rglob("*.yaml")
    if path.parent.name not in {name for _, name in FILES.values()} | {"two-byte-encoding", "too-large"}
)


@pytest.mark.parametrize("path", one_in(3, PLANS), ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_a_plan_is_one_however_broken(path: Path) -> None:
    text = path.read_bytes().decode("utf-8-sig", "replace")
    lines = text.splitlines(keepends=True)
    cut = [text, *("".join(lines[n:] + lines[:n]) for n in range(0, len(lines), max(1, len(lines) // 8)))]
    assert {foreign(one) for one in cut} == {None}


MEETINGS = [
    "Pöytäkirja 1.12.2026\n\nPaikalla: Kari\n\n- sovittiin hinnasta\n",
    "Minutes 1 Dec 2026\n\nPresent: Ann\n\n- agreed on the price\n",
    "Palaveri\n\nPaikalla: Kari\n- sovittiin hinnasta\n",
    "Present: Ann, Ben\nWe agreed on the price.\n- Ben calls\n",
    "Kokous tiistaina\nTavoite: hinnasto valmiiksi\n- Olli soittaa\nSovittiin: uusi aika\n",
    "Minutes\nPresent: Ann\nOwner: Ben\nWe agreed on the price\n- call\nNext meeting on Monday\n",
]


@pytest.mark.parametrize("text", MEETINGS)
def test_minutes_of_a_meeting_are_told_as_text_once(text: str) -> None:
    assert foreign(text) == "text-at-top"


@pytest.mark.parametrize(
    "plan", ["otsikko: Hinnasto\n", "title Offers\nx: y\n", "toimenpiteet\n  1: A\n", "kevät\n  1:\n    otsikko: A\n"]
)
@pytest.mark.parametrize("text", MEETINGS)
def test_what_has_one_field_of_a_plan_is_one(text: str, plan: str) -> None:
    first = text.split("\n", maxsplit=1)[0]
    assert foreign(f"{first}\n{plan}") is None


def test_a_plan_full_of_tables_and_notes_is_one() -> None:
    notes = "".join(f"      rivi {n}; toinen; kolmas\n\n      # otsikko\n" for n in range(50))
    assert foreign(f"otsikko: x\npalvelu: |\n{notes}") is None
    for language in ("fi", "en"):
        for template in TEMPLATES:
            assert foreign(file_text({}, language, date(2026, 12, 1), template, "a")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\n" * 30_000 + "otsikko: x\n", None),
        (" " * 30_000 + "x", "text-at-top"),
        ("#\n" * 30_000, "only-comments"),
        ("#\n" * 30_000 + "otsikko: x\n", None),
        ("_" * 30_000, "text-at-top"),
        ("|" + "-" * 30_000, "text-at-top"),
        ('a;"' * 10_000, "table-file"),
    ],
)
def test_odd_texts_are_looked_at_in_no_time(text: str, expected: str | None) -> None:
    assert foreign(text) == expected
