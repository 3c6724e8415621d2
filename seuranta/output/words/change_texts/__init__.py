"""What is said of each row of the table of changes (`plan.compare.rows`), in both languages side by side; no logic."""

from __future__ import annotations

from collections.abc import Mapping

from seuranta.output.words.change_texts import actions, goals, items, series
from seuranta.output.words.change_texts.said import Said
from seuranta.output.words.text import Text

CHANGES: Mapping[str, Said] = {**actions.CHANGES, **goals.CHANGES, **series.CHANGES, **items.CHANGES}

THE_PLAN = Text(fi="Suunnitelma", en="The plan")
QUESTION = Text(fi="Kysymys {id:id}", en="Question {id:id}")
DECISION = Text(fi="Päätös {id:id}", en="Decision {id:id}")
AN_ITEM = Text(fi="kohta", en="item")
KINDS_OF_ITEM = {
    "actions": Text(fi="toimenpide", en="action"),
    "goals": Text(fi="tavoite", en="goal"),
    "checkpoints": Text(fi="tarkistuspiste", en="checkpoint"),
    "communication": Text(fi="viesti", en="message"),
    "feedback": Text(fi="kysymys", en="question"),
    "topics": Text(fi="asia", en="topic"),
    "decisions": Text(fi="päätös", en="decision"),
    "people": Text(fi="henkilö", en="person"),
    "breaks": Text(fi="vapaajakso", en="break"),
}
"""By section."""
