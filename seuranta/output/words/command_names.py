"""The names of commands in both languages, and how one is named in a sentence; what they do is not here."""

from __future__ import annotations

NAMES = {
    "status": ("tilanne", "tila"),
    "check": ("tarkista",),
    "list": ("lista",),
    "show": ("näytä",),
    "changes": ("muutokset",),
    "explain": ("selitä",),
    "checkpoints": ("tarkistuspisteet",),
    "timeline": ("aikajana",),
    "agenda": ("asialista", "esityslista"),
    "report": ("raportti",),
    "announce": ("viesti", "kerro"),
    "remind": ("muistuta",),
    "publish": ("julkaise",),
    "table": ("taulukko",),
    "export": ("vie",),
    "schema": ("skeema",),
    "lsp": ("editoripalvelin",),
    "import": ("tuo",),
    "replies": ("vastaukset",),
    "init": ("luo", "aloita-suunnitelma"),
    "meet": ("kokous",),
    "start": ("aloita",),
    "done": ("valmis",),
    "block": ("jumissa",),
    "unblock": ("jatkuu",),
    "move": ("siirrä",),
    "drop": ("peru", "luovu"),
    "reading": ("toteuma",),
    "told": ("kerrottu",),
    "ask": ("kysymys",),
    "answer": ("vastaus",),
    "decide": ("päätös",),
    "held": ("pidetty",),
    "skip": ("ohita",),
    "postpone": ("lykkää",),
    "topic": ("asia",),
    "handover": ("vaihda-vastuu", "sijainen"),
    "add": ("lisää",),
    "set": ("aseta",),
    "undo": ("kumoa",),
    "presented": ("esitelty",),
    "close": ("lopeta", "päätä-suunnitelma"),
    "guide": ("opas",),
}
"""By the English name of a command its Finnish ones; the first is the one that is shown."""


def command_name(name: str, language: str) -> str:
    return NAMES[name][0] if language == "fi" else name


def typed_command(name: str, language: str, again: str) -> str:
    """What has to be typed for a command, in the reader's language: `seuranta tarkista`, `seuranta check`.

    `again` follows it, to mean the same plan; it is empty where that is found without.
    """
    return f"seuranta {command_name(name, language)}{again}"
