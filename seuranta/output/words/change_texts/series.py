"""What is said of changes of checkpoints and messages."""

from __future__ import annotations

from collections.abc import Mapping

from seuranta.output.words.change_texts.said import FIELD, Said, rows
from seuranta.output.words.text import Text

CHANGES: Mapping[str, Said] = {
    "held": Said((Text(fi="{item}: pidettiin {day}.", en="{item}: held on {day}."),)),
    "held-altered": Said(
        silent=(
            Text(
                fi="{item}: pitopäivä vaihtui jälkikäteen {old} → {new}.",
                en="{item}: the date it was held was changed afterwards, {old} → {new}.",
            ),
        )
    ),
    "held-deleted": Said(
        silent=(
            Text(
                fi="{item}: merkintä pitopäivästä {day} poistettiin.",
                en="{item}: the record of the meeting on {day} was deleted.",
            ),
        )
    ),
    "promise-altered": Said(
        silent=(
            Text(
                fi="{item}: lupausta, joka {day} annettiin toimenpiteestä {action}, muutettiin.",
                en="{item}: the promise made on {day} about action {action} was changed.",
            ),
        )
    ),
    "promise-deleted": Said(
        silent=(
            Text(
                fi="{item}: lupaus, joka {day} annettiin toimenpiteestä {action}, poistettiin.",
                en="{item}: the promise made on {day} about action {action} was deleted.",
            ),
        )
    ),
    "skipped": Said(
        (
            Text(
                fi="{item}: {day} merkittiin väliin jääväksi. Syy: {reason}.",
                en="{item}: {day} marked as skipped. Reason: {reason}.",
            ),
            Text(fi="{item}: {day} merkittiin väliin jääväksi.", en="{item}: {day} marked as skipped."),
        )
    ),
    "skip-deleted": Said(
        silent=(
            Text(
                fi="{item}: {day} ei ole enää merkitty väliin jääväksi.",
                en="{item}: the record of skipping {day} was deleted.",
            ),
        )
    ),
    "postponed": Said(
        (
            Text(
                fi="{item}: siirtyy {old} → {new}. Syy: {reason}.",
                en="{item}: moves from {old} to {new}. Reason: {reason}.",
            ),
            Text(fi="{item}: siirtyy {old} → {new}.", en="{item}: moves from {old} to {new}."),
        )
    ),
    "postponed-again": Said(
        (
            Text(
                fi="{item}: siirtyy uudelleen {old} → {new}. Syy: {reason}.",
                en="{item}: moves again, from {old} to {new}. Reason: {reason}.",
            ),
            Text(fi="{item}: siirtyy uudelleen {old} → {new}.", en="{item}: moves again, from {old} to {new}."),
        )
    ),
    "postponement-deleted": Said(
        silent=(
            Text(
                fi="{item}: merkintä siirrosta {old} → {new} poistettiin.",
                en="{item}: the record of the move {old} → {new} was deleted.",
            ),
        )
    ),
    "date-replaced": Said(
        silent=(
            Text(
                fi="{item}: päivä {old} → {new}, mutta siirtoa ei ole kirjattu.",
                en="{item}: date {old} → {new}, but no move is recorded.",
            ),
        )
    ),
    "date-gone": Said(
        silent=(
            Text(
                fi="{item}: päivä {old} on poissa, eikä sitä ole kirjattu siirretyksi tai perutuksi.",
                en="{item}: the date {old} is gone, and it is not recorded as moved or skipped.",
            ),
        )
    ),
    "passed-dates-gone": Said(
        silent=(
            Text(
                fi='{item}: kenttä "{field}" muuttui, ja menneitä päiviä katosi ilman merkintää: {days}.',
                en='{item}: "{field}" changed, and past dates are gone without a record: {days}.',
            ),
        )
    ),
    "date-added": Said((Text(fi="{item}: uusi päivä {new}.", en="{item}: new date {new}."),)),
    "message-date-replaced": Said((Text(fi="{item}: päivä {old} → {new}.", en="{item}: date {old} → {new}."),)),
    "message-date-gone": Said((Text(fi="{item}: päivä {old} poistettiin.", en="{item}: date {old} removed."),)),
    "rhythm": Said(
        (
            Text(
                fi="{item}: {old} → {new}. Tulevista päivistä jää pois {n}.",
                en="{item}: {old} → {new}. This removes {n} future dates.",
                en_one="{item}: {old} → {new}. This removes {n} future date.",
            ),
            Text(fi="{item}: {old} → {new}.", en="{item}: {old} → {new}."),
            Text(fi="{item}: toistuu nyt {new}.", en="{item}: now repeats {new}."),
            Text(fi="{item}: ei enää toistu (oli {old}).", en="{item}: no longer repeats (was {old})."),
        )
    ),
    "dates-ahead-gone": Said(
        (
            Text(
                fi='{item}: "{field}" on nyt {now} (oli {was}). Tulevista päivistä jää pois {n}.',
                en='{item}: "{field}" is now {now} (was {was}). This removes {n} future dates.',
                en_one='{item}: "{field}" is now {now} (was {was}). This removes {n} future date.',
            ),
            Text(
                fi='{item}: "{field}" on nyt {now}. Tulevista päivistä jää pois {n}.',
                en='{item}: "{field}" is now {now}. This removes {n} future dates.',
                en_one='{item}: "{field}" is now {now}. This removes {n} future date.',
            ),
            Text(
                fi='{item}: "{field}" on poistettu (oli {was}). Tulevista päivistä jää pois {n}.',
                en='{item}: "{field}" removed (was {was}). This removes {n} future dates.',
                en_one='{item}: "{field}" removed (was {was}). This removes {n} future date.',
            ),
        )
    ),
    **rows("series", FIELD),
    "told": Said((Text(fi="{item}: kerrottiin {day}.", en="{item}: people told on {day}."),)),
    "told-altered": Said(
        silent=(
            Text(
                fi="{item}: kertomispäivä vaihtui jälkikäteen {old} → {new}.",
                en="{item}: the date people were told was changed afterwards, {old} → {new}.",
            ),
        )
    ),
    "told-deleted": Said(
        silent=(
            Text(
                fi="{item}: merkintä kertomispäivästä {day} poistettiin.",
                en="{item}: the record that people were told on {day} was deleted.",
            ),
        )
    ),
}
