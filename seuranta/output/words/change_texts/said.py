"""What is said of a row of the table of changes, and what is said alike of several; no logic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from seuranta.output.words.text import Text


class Said(NamedTuple):
    """What is said of a change that has its record, or needs none, and of one without it. Of several texts the first is
    used for which all is known.
    """

    told: tuple[Text, ...] = ()
    silent: tuple[Text, ...] = ()


def rows(name: str, states: Mapping[str, Said]) -> dict[str, Said]:
    return {f"{name}-{state}": said for state, said in states.items()}


VALUE = {
    "set": Said((Text(fi="{item}: {value} {new}.", en="{item}: {value} {new}."),)),
    "changed": Said(
        (
            Text(
                fi="{item}: {value} {old} → {new} (päätös {decision}).",
                en="{item}: {value} {old} → {new} (decision {decision}).",
            ),
            Text(fi="{item}: {value} {old} → {new}.", en="{item}: {value} {old} → {new}."),
        ),
        (
            Text(
                fi="{item}: {value} {old} → {new} ilman päätöstä.",
                en="{item}: {value} {old} → {new} without a decision.",
            ),
        ),
    ),
    "removed": Said(
        (
            Text(
                fi="{item}: {value} poistettiin (oli {old}, päätös {decision}).",
                en="{item}: {value} removed (was {old}, decision {decision}).",
            ),
            Text(fi="{item}: {value} poistettiin (oli {old}).", en="{item}: {value} removed (was {old})."),
        ),
        (
            Text(
                fi="{item}: {value} poistettiin (oli {old}) ilman päätöstä.",
                en="{item}: {value} removed (was {old}) without a decision.",
            ),
        ),
    ),
}
"""Of what needs a decision to change; `value` is one of `VALUES`."""
FACT = Said(
    (
        Text(
            fi="{item}: {value} {old} → {new} (päätös {decision}).",
            en="{item}: {value} {old} → {new} (decision {decision}).",
        ),
        Text(fi="{item}: {value} {old} → {new}.", en="{item}: {value} {old} → {new}."),
        Text(fi="{item}: {value} poistettiin (oli {old}).", en="{item}: {value} removed (was {old})."),
    ),
    (
        Text(
            fi="{item}: {value} vaihtui jälkikäteen {old} → {new} ilman päätöstä.",
            en="{item}: {value} changed afterwards, {old} → {new}, without a decision.",
        ),
        Text(
            fi="{item}: {value} (oli {old}) poistettiin ilman päätöstä.",
            en="{item}: {value} (was {old}) removed without a decision.",
        ),
    ),
)
"""Of the day of a fact."""
VALUES = {
    "owner": Text(fi="vastuu", en="owner"),
    "target": Text(fi="tavoitetaso", en="target"),
    "unit": Text(fi="yksikkö", en="unit"),
    "by": Text(fi="määräpäivä", en="target date"),
    "baseline": Text(fi="lähtötaso", en="baseline"),
    "done-day": Text(fi="valmistumispäivä", en="completion date"),
    "dropped-day": Text(fi="perumispäivä", en="date dropped"),
    "achieved-day": Text(fi="saavuttamispäivä", en="date achieved"),
}
"""By the row of a change, or its beginning: what changed."""
FIELD = {
    "set": Said(
        (
            Text(fi='{item}: "{field}" on nyt {now}.', en='{item}: "{field}" is now {now}.'),
            Text(fi='{item}: tieto "{field}" lisättiin.', en='{item}: "{field}" added.'),
        )
    ),
    "changed": Said(
        (
            Text(
                fi='{item}: "{field}" on nyt {now} (oli {was}).',
                en='{item}: "{field}" is now {now} (was {was}).',
            ),
            Text(fi='{item}: tieto "{field}" muuttui.', en='{item}: "{field}" changed.'),
        )
    ),
    "removed": Said(
        (
            Text(fi='{item}: "{field}" on poistettu (oli {was}).', en='{item}: "{field}" removed (was {was}).'),
            Text(fi='{item}: tieto "{field}" poistettiin.', en='{item}: "{field}" removed.'),
        )
    ),
}
ALLOWED = {
    "set": Said(
        (
            Text(
                fi="{item}: havainto {finding} on nyt sallittu, syynä {now}.",
                en="{item}: {finding} is now allowed, with the reason {now}.",
            ),
        )
    ),
    "changed": Said(
        (
            Text(
                fi="{item}: havainto {finding} on sallittu, syynä nyt {now} (oli {was}).",
                en="{item}: {finding} is allowed, with the reason {now} (was {was}).",
            ),
        )
    ),
    "removed": Said(
        (
            Text(
                fi="{item}: havainto {finding} ei ole enää sallittu (syynä oli {was}).",
                en="{item}: {finding} is no longer allowed (the reason was {was}).",
            ),
        )
    ),
}
"""Of a finding that a plan allows."""
ENTRY = {
    "set": Said(
        (
            Text(fi='{item}, {day}: "{field}" on nyt {now}.', en='{item}, {day}: "{field}" is now {now}.'),
            Text(fi='{item}, {day}: tieto "{field}" lisättiin.', en='{item}, {day}: "{field}" added.'),
        )
    ),
    "changed": Said(
        (
            Text(
                fi='{item}, {day}: "{field}" on nyt {now} (oli {was}).',
                en='{item}, {day}: "{field}" is now {now} (was {was}).',
            ),
            Text(fi='{item}, {day}: tieto "{field}" muuttui.', en='{item}, {day}: "{field}" changed.'),
        )
    ),
    "removed": Said(
        (
            Text(
                fi='{item}, {day}: "{field}" on poistettu (oli {was}).',
                en='{item}, {day}: "{field}" removed (was {was}).',
            ),
            Text(fi='{item}, {day}: tieto "{field}" poistettiin.', en='{item}, {day}: "{field}" removed.'),
        )
    ),
}
