"""What is said of changes of goals and their readings."""

from __future__ import annotations

from collections.abc import Mapping

from seuranta.output.words.change_texts.said import FACT, VALUE, Said, rows
from seuranta.output.words.text import Text

CHANGES: Mapping[str, Said] = {
    **rows("target", VALUE),
    **rows("by", VALUE),
    "unit-changed": VALUE["changed"],
    "baseline-changed": Said(
        (
            Text(
                fi="{item}: lähtötaso {old} ({day_before}) → {new} ({on}), päätös {decision}.",
                en="{item}: baseline {old} ({day_before}) → {new} ({on}), decision {decision}.",
            ),
            *VALUE["changed"].told,
        ),
        (
            Text(
                fi="{item}: lähtötaso {old} ({day_before}) → {new} ({on}) ilman päätöstä.",
                en="{item}: baseline {old} ({day_before}) → {new} ({on}) without a decision.",
            ),
            *VALUE["changed"].silent,
        ),
    ),
    "baseline-removed": VALUE["removed"],
    "baseline-set": VALUE["set"],
    "interim-changed": Said(
        (
            Text(
                fi="{item}: välitavoite {day}: {old} → {new} (päätös {decision}).",
                en="{item}: interim target for {day}: {old} → {new} (decision {decision}).",
            ),
            Text(fi="{item}: välitavoite {day}: {old} → {new}.", en="{item}: interim target for {day}: {old} → {new}."),
        ),
        (
            Text(
                fi="{item}: välitavoite {day}: {old} → {new} ilman päätöstä.",
                en="{item}: interim target for {day}: {old} → {new} without a decision.",
            ),
        ),
    ),
    "interim-removed": Said(
        (
            Text(
                fi="{item}: välitavoite {day} poistettiin (oli {old}, päätös {decision}).",
                en="{item}: interim target for {day} removed (was {old}, decision {decision}).",
            ),
            Text(
                fi="{item}: välitavoite {day} poistettiin (oli {old}).",
                en="{item}: interim target for {day} removed (was {old}).",
            ),
        ),
        (
            Text(
                fi="{item}: välitavoite {day} poistettiin (oli {old}) ilman päätöstä.",
                en="{item}: interim target for {day} removed (was {old}) without a decision.",
            ),
        ),
    ),
    "interim-set": Said((Text(fi="{item}: välitavoite {day}: {new}.", en="{item}: interim target for {day}: {new}."),)),
    "reading": Said((Text(fi="{item}: uusi toteuma {new} ({day}).", en="{item}: new reading {new} ({day})."),)),
    "reading-altered": Said(
        (
            Text(
                fi="{item}: toteuman päivä {day} → {on}, luku {new} (päätös {decision}).",
                en="{item}: the date of the reading {new} changed, {day} → {on} (decision {decision}).",
            ),
            Text(
                fi="{item}: toteuma {old} → {new} ({day}, päätös {decision}).",
                en="{item}: reading {old} → {new} ({day}, decision {decision}).",
            ),
            Text(fi="{item}: toteuma {old} → {new} ({day}).", en="{item}: reading {old} → {new} ({day})."),
        ),
        (
            Text(
                fi="{item}: toteuman päivä vaihtui {day} → {on} (luku {new}) ilman päätöstä.",
                en="{item}: the date of the reading {new} changed, {day} → {on}, without a decision.",
            ),
            Text(
                fi="{item}: toteuma {day} oli {old} ja on nyt {new}, eikä siitä ole päätöstä.",
                en="{item}: the reading for {day} was {old} and is now {new}, without a decision.",
            ),
        ),
    ),
    "reading-deleted": Said(
        (
            Text(
                fi="{item}: toteuma {old} ({day}) poistettiin (päätös {decision}).",
                en="{item}: the reading {old} ({day}) was deleted (decision {decision}).",
            ),
            Text(fi="{item}: toteuma {old} ({day}) poistettiin.", en="{item}: the reading {old} ({day}) was deleted."),
        ),
        (
            Text(
                fi="{item}: toteuma {old} ({day}) poistettiin ilman päätöstä.",
                en="{item}: the reading {old} ({day}) was deleted without a decision.",
            ),
        ),
    ),
    "achieved-day": FACT,
    "achieved": Said((Text(fi="{item}: saavutettiin {new}.", en="{item}: achieved on {new}."),)),
    "achieved-undone": Said(
        (
            Text(
                fi="{item}: ei ole enää saavutettu (oli {old}, päätös {decision}).",
                en="{item}: no longer achieved (was {old}, decision {decision}).",
            ),
            Text(fi="{item}: ei ole enää saavutettu (oli {old}).", en="{item}: no longer achieved (was {old})."),
        ),
        (
            Text(
                fi="{item}: ei ole enää saavutettu (oli {old}), eikä siitä ole päätöstä.",
                en="{item}: no longer achieved (was {old}), without a decision.",
            ),
        ),
    ),
}
