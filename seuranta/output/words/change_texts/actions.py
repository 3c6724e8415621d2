"""What is said of changes of actions, and of who answers for something."""

from __future__ import annotations

from collections.abc import Mapping

from seuranta.output.words.change_texts.said import FACT, FIELD, VALUE, Said, rows
from seuranta.output.words.text import Text

_MOVED = (
    Text(
        fi="{item}: määräaika siirtyi {old} → {new}. Syy: {reason}.",
        en="{item}: due date moved from {old} to {new}. Reason: {reason}.",
    ),
    Text(
        fi="{item}: määräaika siirtyi {old} → {new} (päätös {decision}).",
        en="{item}: due date moved from {old} to {new} (decision {decision}).",
    ),
    Text(fi="{item}: määräaika siirtyi {old} → {new}.", en="{item}: due date moved from {old} to {new}."),
)

CHANGES: Mapping[str, Said] = {
    "due-moved": Said(
        _MOVED,
        (
            Text(
                fi="{item}: määräaika {old} → {new}, mutta siirtoa ei ole kirjattu.",
                en="{item}: due date {old} → {new}, but no move is recorded.",
            ),
        ),
    ),
    "due-of-done": Said(
        _MOVED,
        (
            Text(
                fi="{item}: määräaika vaihtui valmistumisen jälkeen {old} → {new}. Nyt näyttää siltä, että työ valmistui "
                "ajoissa ({in_time}).",
                en="{item}: due date changed after the work was done, {old} → {new}. "
                "It now looks as if it was done on time ({in_time}).",
            ),
            Text(
                fi="{item}: määräaika vaihtui valmistumisen jälkeen {old} → {new}.",
                en="{item}: due date changed after the work was done, {old} → {new}.",
            ),
        ),
    ),
    "due-set": Said((Text(fi="{item}: sai määräajan {new}.", en="{item}: now has a due date, {new}."),)),
    "due-removed": Said(
        (
            Text(
                fi="{item}: määräaika poistettiin (oli {old}, päätös {decision}).",
                en="{item}: due date removed (was {old}, decision {decision}).",
            ),
            Text(fi="{item}: määräaika poistettiin (oli {old}).", en="{item}: due date removed (was {old})."),
        ),
        (
            Text(
                fi="{item}: määräaika poistettiin (oli {old}) ilman päätöstä.",
                en="{item}: due date removed (was {old}) without a decision.",
            ),
        ),
    ),
    "made-ongoing": Said(
        (
            Text(
                fi="{item}: muuttui jatkuvaksi (määräaika oli {old}, päätös {decision}).",
                en="{item}: made ongoing (was due {old}, decision {decision}).",
            ),
            Text(fi="{item}: muuttui jatkuvaksi (määräaika oli {old}).", en="{item}: made ongoing (was due {old})."),
        ),
        (
            Text(
                fi="{item}: muuttui jatkuvaksi (määräaika oli {old}) ilman päätöstä.",
                en="{item}: made ongoing (was due {old}) without a decision.",
            ),
        ),
    ),
    "move-noted": Said(
        (
            Text(
                fi="{item}: siirto {old} → {new} on kirjattu ({day}). Syy: {reason}.",
                en="{item}: the move {old} → {new} is now recorded ({day}). Reason: {reason}.",
            ),
            Text(
                fi="{item}: siirto {old} → {new} on kirjattu ({day}).",
                en="{item}: the move {old} → {new} is now recorded ({day}).",
            ),
            Text(fi="{item}: siirto on kirjattu ({day}).", en="{item}: a move is now recorded ({day})."),
        )
    ),
    "move-altered": Said(
        silent=(
            Text(
                fi="{item}: kirjattua siirtoa ({day}) muutettiin jälkikäteen.",
                en="{item}: the move recorded on {day} was changed afterwards.",
            ),
        )
    ),
    "move-deleted": Said(
        silent=(
            Text(
                fi="{item}: kirjattu siirto ({day}) poistettiin.", en="{item}: the move recorded on {day} was deleted."
            ),
        )
    ),
    "done": Said(
        (
            Text(fi="{item}: valmistui {day}.", en="{item}: done on {day}."),
            Text(fi="{item}: merkittiin valmiiksi.", en="{item}: marked as done."),
        )
    ),
    "dropped": Said(
        (
            Text(fi="{item}: peruttiin {day}. Syy: {reason}.", en="{item}: dropped on {day}. Reason: {reason}."),
            Text(fi="{item}: peruttiin {day}.", en="{item}: dropped on {day}."),
            Text(fi="{item}: peruttiin. Syy: {reason}.", en="{item}: dropped. Reason: {reason}."),
            Text(fi="{item}: peruttiin.", en="{item}: dropped."),
        )
    ),
    "blocked": Said(
        (
            Text(fi="{item}: jumissa {day} alkaen. Este: {reason}.", en="{item}: blocked since {day}: {reason}."),
            Text(fi="{item}: jumissa {day} alkaen.", en="{item}: blocked since {day}."),
            Text(fi="{item}: jumissa. Este: {reason}.", en="{item}: blocked: {reason}."),
            Text(fi="{item}: jumissa.", en="{item}: blocked."),
        )
    ),
    "unblocked": Said(
        (Text(fi="{item}: ei ole enää jumissa, vaan {new}.", en="{item}: no longer blocked, now {new}."),)
    ),
    "status": Said((Text(fi="{item}: tila {old} → {new}.", en="{item}: status {old} → {new}."),)),
    "progress": Said(
        (
            Text(fi="{item}: edistyminen {old} → {new}.", en="{item}: progress {old} → {new}."),
            Text(fi="{item}: edistyminen {new}.", en="{item}: progress {new}."),
            Text(fi="{item}: edistyminen poistettiin (oli {old}).", en="{item}: progress removed (was {old})."),
        )
    ),
    "lapses": Said(
        (
            Text(fi="{item}: raukeaa {new} (ennen {old}).", en="{item}: lapses on {new} (before: {old})."),
            Text(
                fi="{item}: ellei kukaan ota tätä hoitaakseen {new} mennessä, tästä luovutaan.",
                en="{item}: to be dropped unless somebody takes it on by {new}.",
            ),
            Text(fi="{item}: ei enää raukea (päivä oli {old}).", en="{item}: no longer lapses (the date was {old})."),
        )
    ),
    "done-day": FACT,
    "dropped-day": FACT,
    "closing-changed": Said(
        (
            Text(
                fi="{item}: tila {old} → {new} (päätös {decision}).", en="{item}: {old} → {new} (decision {decision})."
            ),
            Text(fi="{item}: tila {old} → {new}.", en="{item}: status {old} → {new}."),
        ),
        (
            Text(
                fi="{item}: tila vaihtui jälkikäteen {old} → {new} ilman päätöstä.",
                en="{item}: changed afterwards from {old} to {new} without a decision.",
            ),
        ),
    ),
    "reopened": Said(
        (
            Text(
                fi="{item}: avattiin uudelleen, {old} → {new} (päätös {decision}).",
                en="{item}: reopened, {old} → {new} (decision {decision}).",
            ),
            Text(fi="{item}: avattiin uudelleen, {old} → {new}.", en="{item}: reopened, {old} → {new}."),
        ),
        (
            Text(
                fi="{item}: oli {old}, nyt taas {new}, eikä siitä ole päätöstä.",
                en="{item}: was {old} and is {new} again, without a decision.",
            ),
        ),
    ),
    **rows("owner", VALUE),
    **rows("convener", FIELD),
}
