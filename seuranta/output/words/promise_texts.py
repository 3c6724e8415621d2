"""What is said of promises, in both languages side by side: how they have been kept from one meeting to the next, and how many
there are to keep.
"""

from __future__ import annotations

from seuranta.output.words.text import Text

STRIP = Text(fi="Lupauksista pidetty tapaamisesta toiseen: ", en="Promises kept from one meeting to the next: ")
NONE_MADE = Text(fi="· ei luvattu mitään", en="· none made")
BROKEN_NOW = Text(
    fi="luvattu mutta tekemättä: toimenpiteet {ids}", fi_one="luvattu mutta tekemättä: toimenpide {ids}",
    en="promised but not done: actions {ids}", en_one="promised but not done: action {ids}",
)  # fmt: skip
