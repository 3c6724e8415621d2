"""What is said of a handover, and what is written into the plan of it, in both languages side by side."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.words.text import Text

HANDED_OVER = Text(fi="Vastuu on vaihtunut: {old} → {new}.", en="Handed over: {old} → {new}.")
KINDS: Mapping[str, Text] = MappingProxyType(
    {
        "actions": Text(fi="Toimenpiteet: {ids}.", fi_one="Toimenpide: {ids}.", en="Actions: {ids}.", en_one="Action: {ids}."),
        "steps": Text(
            fi="Seuraavat askeleet toimenpiteissä {ids}.", fi_one="Seuraava askel toimenpiteessä {ids}.",
            en="Next steps for actions {ids}.", en_one="Next step for action {ids}.",
        ),
        "goals": Text(fi="Tavoitteet: {ids}.", fi_one="Tavoite: {ids}.", en="Goals: {ids}.", en_one="Goal: {ids}."),
        "checkpoints": Text(
            fi="Tarkistuspisteet: {ids}.", fi_one="Tarkistuspiste: {ids}.",
            en="Checkpoints: {ids}.", en_one="Checkpoint: {ids}.",
        ),
        "communication": Text(fi="Viestit: {ids}.", fi_one="Viesti: {ids}.", en="Messages: {ids}.", en_one="Message: {ids}."),
        "feedback": Text(fi="Kysymykset: {ids}.", fi_one="Kysymys: {ids}.", en="Questions: {ids}.", en_one="Question: {ids}."),
        "decisions": Text(fi="Päätökset: {ids}.", fi_one="Päätös: {ids}.", en="Decisions: {ids}.", en_one="Decision: {ids}."),
    }
)  # fmt: skip
"""By the kind of duty."""
TEAMS = Text(fi="Paikka ryhmissä: {teams}.", fi_one="Paikka ryhmässä: {teams}.", en="Membership of: {teams}.")
TEAMS_STAY = Text(
    fi="{old} on edelleen mukana ryhmissä: {teams}. Paikka vaihtuu valitsimella --team.",
    fi_one="{old} on edelleen mukana ryhmässä: {teams}. Paikka vaihtuu valitsimella --team.",
    en="{old} is still a member of: {teams}. To hand that over too, add --team.",
)
GIVE_BACK = Text(fi="Kaikki palautuu komennolla ”{command}”.", en="To hand everything back, use “{command}”.")
COMES_BACK = Text(fi="Päätös {id} tulee asialistalle {day}.", en="Decision {id} comes up again on {day}.")
TAKES_OVER = Text(
    fi="{new} vastaa {day} alkaen asioista, joista vastasi {old}", en="{new} takes over from {old} on {day}"
)
STANDS_IN = Text(
    fi="{new} hoitaa sijaisena {day} asti asiat, joista vastaa {old}. Silloin päätetään, palaako vastuu.",
    en="{new} stands in for {old} until {day}. Decide then whether everything goes back to {old}.",
)
