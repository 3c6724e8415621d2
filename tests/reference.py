"""The parts of the guide that follow from the code: all commands with their options, all findings, all fields, and all
that answers in JSON hold.

    python tests/reference.py LANGUAGE

prints the chapter of reference, then the tables of fields and those of answers in JSON, apart by lines `---`. Help has the language of the process.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

if __name__ == "__main__":
    os.environ["SEURANTA_LANG"] = sys.argv[1]

import typer
from reference_answers import answers
from typer.core import TyperOption
from typer.main import get_command

from seuranta.cli.program import app
from seuranta.output.words.command_names import NAMES
from seuranta.output.words.field_uses import FIELD_USES
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.text import Text
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS, Field
from seuranta.plan.words.findings import KINDS, Severity

_HEAD = Text(
    fi="""# Viite

Tämä luku on tehty ohjelmasta itsestään: jokainen komento valitsimineen ja jokainen havainto, josta `tarkista` kertoo.
Kentät ovat luvussa [Suunnitelmatiedosto](suunnitelma.md).

## Kaikissa komennoissa

- **Mikä suunnitelma**: nimetyt kansiot tai tiedostot, valitsimella `--plan` tai ilman; muuten `SEURANTA_PLAN`; muuten tämä kansio tai lähin ylempi, jossa on
  `roadmap.yaml`; muuten kaikki alla olevat `plans/*/roadmap.yaml`.
- **Mikä päivä**: tänään suunnitelman aikavyöhykkeellä; `--as-of` katsoo taakse tai eteen; `SEURANTA_TODAY` asettaa tämän
  päivän.
- **Mikä kieli**: `--lang`, `SEURANTA_LANG`, suunnitelman `kieli`, järjestelmän kieli, englanti. JSON ja CSV ovat aina
  englanniksi.
- **Poistumiskoodit**: 0 kunnossa · 1 `tarkista` löysi virheen (valitsimella `--strict` minkä tahansa puutteen), tai
  `--fail-on` löysi nimeämänsä · 2 väärä käyttö tai tiedosto, josta ei voi lukea mitään · 3 Seurannan oma virhe ·
  130 keskeytetty.
- **Täydennys**: `seuranta --install-completion`; myös tunnukset täydentyvät.

## Komennot
""",
    en="""# Reference

This chapter is generated from the program itself: every command with its options, and every finding that `check`
reports. The fields are in [The plan file](plan-file.md).

## In all commands

- **Which plan**: the folders or files that you name, with `--plan` or without; otherwise `SEURANTA_PLAN`; otherwise this folder or the nearest one
  above it with a `roadmap.yaml`; otherwise every `plans/*/roadmap.yaml` below.
- **Which day**: today in the plan's time zone; `--as-of` looks back or ahead; `SEURANTA_TODAY` sets today.
- **Which language**: `--lang`, `SEURANTA_LANG`, the plan's `language`, the language of the system, English. JSON and CSV
  are always in English.
- **Exit codes**: 0 all is well · 1 `check` found an error (with `--strict`, any problem), or `--fail-on` found what
  it names · 2 wrong use, or a file that cannot be read at all · 3 a fault in Seuranta itself · 130 interrupted.
- **Completion**: `seuranta --install-completion`; it completes ids as well.

## Commands
""",
)
_ALSO = Text(fi="Myös: {names}.", en="Also: {names}.")
_OPTIONS = Text(fi="| valitsin | mitä se tekee |", en="| option | what it does |")
_FINDINGS = Text(
    fi="## Havainnot\n\nVirheet saavat komennon `tarkista` poistumaan koodilla 1, varoitukset vain valitsimella "
    "`--strict`.\n",
    en="## Findings\n\nErrors make `check` exit with code 1; warnings do so only with `--strict`.\n",
)
_FINDING = Text(
    fi="| nimi | lyhyesti | mitä se tarkoittaa ja mitä tehdään |",
    en="| name | in short | what it means and what to do |",
)
_SEVERITIES = {
    Severity.ERROR: Text(fi="### Virheet", en="### Errors"),
    Severity.WARNING: Text(fi="### Varoitukset", en="### Warnings"),
}
_FIELDS = Text(
    fi="| kenttä | mitä siihen kirjoitetaan | esimerkki | englanniksi; myös |",
    en="| field | what to write | example | in Finnish; also |",
)
HEADINGS = {
    "plan": Text(fi="Suunnitelma itse", en="The plan itself"),
    "goal": Text(fi="Tavoite", en="A goal"),
    "action": Text(fi="Toimenpide", en="An action"),
    "move": Text(fi="Siirto: toimenpiteen kentässä ”siirrot”", en="A move: under “moves” in an action"),
    "next_step": Text(fi="Seuraava askel", en="A next step"),
    "checkpoint": Text(fi="Tarkistuspiste", en="A checkpoint"),
    "held": Text(fi="Pidetty tarkistuspiste: kentässä ”pidetty”", en="A checkpoint that was held: under “held”"),
    "promise": Text(fi="Lupaus: kentässä ”luvattu”", en="A promise: under “promised”"),
    "skipped": Text(fi="Väliin jäänyt tarkistuspiste: kentässä ”peruttu”", en="A skipped checkpoint: under “skipped”"),
    "moved": Text(fi="Siirretty tarkistuspiste: kentässä ”siirretty”", en="A moved checkpoint: under “moved”"),
    "communication": Text(fi="Viesti", en="A message"),
    "feedback": Text(fi="Kysymys", en="A question"),
    "topic": Text(fi="Käsiteltävä asia", en="A topic"),
    "decision": Text(fi="Päätös", en="A decision"),
    "person": Text(fi="Henkilö", en="A person"),
    "team": Text(fi="Tiimi ja johtoryhmä", en="The team and the management team"),
    "presented": Text(fi="Esittely", en="The presentation"),
    "baseline": Text(fi="Lähtötaso", en="A baseline"),
    "break": Text(fi="Vapaajakso", en="A break"),
    "settings": Text(fi="Asetukset", en="Settings"),
    "allowed": Text(
        fi="Sallittu havainto: asetuksissa ”sallitaan”", en="An allowed finding: under “allow” in the settings"
    ),
}


def reference(language: str) -> str:
    """The whole chapter; its help is in the language of the process."""
    return "\n".join((_HEAD.template(language), *_commands(language), *_findings(language)))


def _commands(language: str) -> Iterator[str]:
    group = get_command(app)
    assert isinstance(group, typer.core.TyperGroup)
    for english, command in group.commands.items():
        finnish = NAMES.get(english, ())
        shown, *others = (*finnish, english) if language == "fi" else (english, *finnish)
        arguments = [
            one.make_metavar(typer.Context(command)) for one in command.params if not isinstance(one, TyperOption)
        ]
        yield f"### seuranta {' '.join((shown, *arguments))}\n"
        yield f"{command.help}\n"
        if others:
            yield _ALSO.template(language).format(names=", ".join(f"`{name}`" for name in others)) + "\n"
        options = [one for one in command.params if isinstance(one, TyperOption) and one.help]
        if options:
            yield from (_OPTIONS.template(language), "|---|---|")
            yield from (f"| `{_spelled(option)}` | {_cell(option.help or '')} |" for option in options)
            yield ""


def _spelled(option: TyperOption) -> str:
    names = ", ".join((*option.opts, *option.secondary_opts))
    form = (option.metavar or "").replace("|", "\\|")
    return names if option.is_flag else f"{names} {form}".rstrip()


def _findings(language: str) -> Iterator[str]:
    yield _FINDINGS.template(language)
    for severity, heading in _SEVERITIES.items():
        yield from (f"{heading.template(language)}\n", _FINDING.template(language), "|---|---|---|")
        kinds = [kind for kind in KINDS.values() if kind.severity is severity]
        for kind in sorted(kinds, key=lambda kind: vocabulary.fold(kind.name_in(language))):
            message = MESSAGES[kind.name]
            about = _cell(message.about.template(language).format())
            names = f"`{kind.name}`" if language == "en" else f"`{kind.finnish}` (`{kind.name}`)"
            yield f"| {names} | {_cell(message.label.template(language))} | {about} |"
        yield ""


def fields(language: str) -> str:
    """A table of fields for each kind of item."""
    lines: list[str] = []
    for kind, rows in FIELDS.items():
        lines += [f"### {HEADINGS[kind].template(language)}\n", _FIELDS.template(language), "|---|---|---|---|"]
        lines += [_field(kind, row, language) for row in rows if row.is_taught]
        lines.append("")
    return "\n".join(lines)


def _field(kind: str, row: Field, language: str) -> str:
    other = "en" if language == "fi" else "fi"
    finnish, _, english = row.also.partition("|")
    also = (finnish if language == "fi" else english).strip()
    name, translated = (vocabulary.field_name(kind, row.name, one) for one in (language, other))
    text = FIELD_USES[kind, row.name]
    example = text.example.template(language)
    shown = f"`{example}`" if example else ""
    others = "; ".join(filter(None, (f"`{translated}`", _cell(also))))
    return f"| `{name}` | {text.about.template(language)} | {shown} | {others} |"


def _cell(text: str) -> str:
    """Text on one line, with what would act as markup or end a cell made harmless."""
    for sign in "\\|<*_`":
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


if __name__ == "__main__":
    print(f"{reference(sys.argv[1])}\n---\n{fields(sys.argv[1])}\n---\n{answers(sys.argv[1])}")
