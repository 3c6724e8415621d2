"""What is said of each row of the table of changes (`plan.compare.rows`), in both languages side by side; no logic."""

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


def _of_value(fi: str, en: str) -> dict[str, Said]:
    """The three rows of a value that no decision may be missing for: by the name of the value in both languages."""
    return {
        "changed": Said(
            (
                Text(fi=f"{{item}}: {fi} {{old}} → {{new}} (päätös {{decision}}).", en=f"{{item}}: {en} {{old}} → {{new}} (decision {{decision}})."),
                Text(fi=f"{{item}}: {fi} {{old}} → {{new}}.", en=f"{{item}}: {en} {{old}} → {{new}}."),
            ),
            (
                Text(
                    fi=f"{{item}}: {fi} {{old}} → {{new}} ilman päätöstä.",
                    en=f"{{item}}: {en} {{old}} → {{new}} without a decision.",
                ),
            ),
        ),
        "removed": Said(
            (
                Text(
                    fi=f"{{item}}: {fi} poistettiin (oli {{old}}, päätös {{decision}}).",
                    en=f"{{item}}: {en} removed (was {{old}}, decision {{decision}}).",
                ),
                Text(fi=f"{{item}}: {fi} poistettiin (oli {{old}}).", en=f"{{item}}: {en} removed (was {{old}})."),
            ),
            (
                Text(
                    fi=f"{{item}}: {fi} poistettiin (oli {{old}}) ilman päätöstä.",
                    en=f"{{item}}: {en} removed (was {{old}}) without a decision.",
                ),
            ),
        ),
        "set": Said((Text(fi=f"{{item}}: {fi} {{new}}.", en=f"{{item}}: {en} {{new}}."),)),
    }  # fmt: skip


def _rows(name: str, states: Mapping[str, Said]) -> dict[str, Said]:
    return {f"{name}-{state}": said for state, said in states.items()}


_FIELD = {
    "set": Said(
        (
            Text(fi='{item}: "{field}" on nyt {now}.', en='{item}: "{field}" is now {now}.'),
            Text(fi='{item}: uusi tieto: "{field}".', en='{item}: "{field}" added.'),
        )
    ),
    "changed": Said(
        (
            Text(
                fi='{item}: "{field}" on nyt {now} (oli {was}).',
                en='{item}: "{field}" is now {now} (was {was}).',
            ),
            Text(fi='{item}: muuttunut tieto: "{field}".', en='{item}: "{field}" changed.'),
        )
    ),
    "removed": Said(
        (
            Text(fi='{item}: "{field}" on poistettu (oli {was}).', en='{item}: "{field}" removed (was {was}).'),
            Text(fi='{item}: poistettu tieto: "{field}".', en='{item}: "{field}" removed.'),
        )
    ),
}
_ENTRY = {
    "set": Said(
        (
            Text(fi='{item}, {day}: "{field}" on nyt {now}.', en='{item}, {day}: "{field}" is now {now}.'),
            Text(fi='{item}, {day}: uusi tieto: "{field}".', en='{item}, {day}: "{field}" added.'),
        )
    ),
    "changed": Said(
        (
            Text(
                fi='{item}, {day}: "{field}" on nyt {now} (oli {was}).',
                en='{item}, {day}: "{field}" is now {now} (was {was}).',
            ),
            Text(fi='{item}, {day}: muuttunut tieto: "{field}".', en='{item}, {day}: "{field}" changed.'),
        )
    ),
    "removed": Said(
        (
            Text(
                fi='{item}, {day}: "{field}" on poistettu (oli {was}).',
                en='{item}, {day}: "{field}" removed (was {was}).',
            ),
            Text(fi='{item}, {day}: poistettu tieto: "{field}".', en='{item}, {day}: "{field}" removed.'),
        )
    ),
}
_MOVED = (
    Text(
        fi="{item}: määräaika siirtyi {old} → {new}. Syy: {reason}.",
        en="{item}: due date moved {old} → {new}. Reason: {reason}.",
    ),
    Text(
        fi="{item}: määräaika siirtyi {old} → {new} (päätös {decision}).",
        en="{item}: due date moved {old} → {new} (decision {decision}).",
    ),
    Text(fi="{item}: määräaika siirtyi {old} → {new}.", en="{item}: due date moved {old} → {new}."),
)

CHANGES: Mapping[str, Said] = {
    # --- what an action is to do, by when, and what became of it -------------------------------------------------------
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
    **{
        row: Said(
            (
                Text(
                    fi=f"{{item}}: {fi} {{old}} → {{new}} (päätös {{decision}}).",
                    en=f"{{item}}: {en} {{old}} → {{new}} (decision {{decision}}).",
                ),
                Text(fi=f"{{item}}: {fi} {{old}} → {{new}}.", en=f"{{item}}: {en} {{old}} → {{new}}."),
                Text(fi=f"{{item}}: {fi} poistettiin (oli {{old}}).", en=f"{{item}}: {en} removed (was {{old}})."),
            ),
            (
                Text(
                    fi=f"{{item}}: {fi} vaihtui jälkikäteen {{old}} → {{new}} ilman päätöstä.",
                    en=f"{{item}}: {en} changed afterwards, {{old}} → {{new}}, without a decision.",
                ),
                Text(
                    fi=f"{{item}}: {fi} (oli {{old}}) poistettiin ilman päätöstä.",
                    en=f"{{item}}: {en} (was {{old}}) removed without a decision.",
                ),
            ),
        )
        for row, fi, en in (
            ("done-day", "valmistumispäivä", "the day it was done"),
            ("dropped-day", "perumispäivä", "the day it was dropped"),
            ("achieved-day", "saavuttamispäivä", "the day it was achieved"),
        )
    },
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
    # --- who answers for it --------------------------------------------------------------------------------------------
    **_rows("owner", _of_value("vastuu", "owner")),
    **_rows("convener", _FIELD),
    # --- what a goal aims at, and its readings --------------------------------------------------------------------------
    **_rows("target", _of_value("tavoitetaso", "target")),
    **_rows("by", _of_value("määräpäivä", "target date")),
    "unit-changed": _of_value("yksikkö", "unit")["changed"],
    "baseline-changed": Said(
        (
            Text(
                fi="{item}: lähtötaso {old} ({day_before}) → {new} ({on}), päätös {decision}.",
                en="{item}: baseline {old} ({day_before}) → {new} ({on}), decision {decision}.",
            ),
            *_of_value("lähtötaso", "baseline")["changed"].told,
        ),
        (
            Text(
                fi="{item}: lähtötaso {old} ({day_before}) → {new} ({on}) ilman päätöstä.",
                en="{item}: baseline {old} ({day_before}) → {new} ({on}) without a decision.",
            ),
            *_of_value("lähtötaso", "baseline")["changed"].silent,
        ),
    ),
    "baseline-removed": _of_value("lähtötaso", "baseline")["removed"],
    "baseline-set": _of_value("lähtötaso", "baseline")["set"],
    "interim-changed": _of_value("välitavoite {day}:", "interim target for {day}:")["changed"],
    "interim-removed": _of_value("välitavoite {day}", "interim target for {day}")["removed"],
    "interim-set": _of_value("välitavoite {day}:", "interim target for {day}:")["set"],
    "reading": Said((Text(fi="{item}: uusi toteuma {new} ({day}).", en="{item}: new reading {new} ({day})."),)),
    "reading-altered": Said(
        (
            Text(
                fi="{item}: toteuman {new} päivä {day} → {on} (päätös {decision}).",
                en="{item}: the date of the reading {new} {day} → {on} (decision {decision}).",
            ),
            Text(
                fi="{item}: toteuma {old} → {new} ({day}, päätös {decision}).",
                en="{item}: reading {old} → {new} ({day}, decision {decision}).",
            ),
            Text(fi="{item}: toteuma {old} → {new} ({day}).", en="{item}: reading {old} → {new} ({day})."),
        ),
        (
            Text(
                fi="{item}: toteuman {new} päivä vaihtui {day} → {on} ilman päätöstä.",
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
    # --- checkpoints and messages ---------------------------------------------------------------------------------------
    "held": Said((Text(fi="{item}: pidettiin {day}.", en="{item}: held on {day}."),)),
    "held-altered": Said(
        silent=(
            Text(
                fi="{item}: pitopäivä vaihtui jälkikäteen {old} → {new}.",
                en="{item}: the day it was held changed afterwards, {old} → {new}.",
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
            Text(fi="{item}: {day} jää väliin. Syy: {reason}.", en="{item}: {day} is skipped. Reason: {reason}."),
            Text(fi="{item}: {day} jää väliin.", en="{item}: {day} is skipped."),
        )
    ),
    "skip-deleted": Said(
        silent=(
            Text(
                fi="{item}: merkintä siitä, että {day} jää väliin, poistettiin.",
                en="{item}: the record that {day} is skipped was deleted.",
            ),
        )
    ),
    "postponed": Said(
        (
            Text(
                fi="{item}: siirtyy {old} → {new}. Syy: {reason}.", en="{item}: moves {old} → {new}. Reason: {reason}."
            ),
            Text(fi="{item}: siirtyy {old} → {new}.", en="{item}: moves {old} → {new}."),
        )
    ),
    "postponed-again": Said(
        (
            Text(
                fi="{item}: siirtyy uudelleen {old} → {new}. Syy: {reason}.",
                en="{item}: moves again {old} → {new}. Reason: {reason}.",
            ),
            Text(fi="{item}: siirtyy uudelleen {old} → {new}.", en="{item}: moves again {old} → {new}."),
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
                fi='{item}: kenttä "{field}" muuttui, ja menneet päivät katosivat ilman merkintää: {days}.',
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
    **_rows("series", _FIELD),
    "told": Said((Text(fi="{item}: kerrottiin {day}.", en="{item}: told on {day}."),)),
    "told-altered": Said(
        silent=(
            Text(
                fi="{item}: kertomispäivä vaihtui jälkikäteen {old} → {new}.",
                en="{item}: the day it was told changed afterwards, {old} → {new}.",
            ),
        )
    ),
    "told-deleted": Said(
        silent=(
            Text(
                fi="{item}: merkintä kertomispäivästä {day} poistettiin.",
                en="{item}: the record that it was told on {day} was deleted.",
            ),
        )
    ),
    # --- questions and decisions ----------------------------------------------------------------------------------------
    "asked": Said(
        (
            Text(fi="Uusi kysymys {id:id}: {title}.", en="New question {id:id}: {title}."),
            Text(fi="Uusi kysymys {id:id}.", en="New question {id:id}."),
        )
    ),
    "answered": Said((Text(fi="{item}: vastaus: {new}.", en="{item}: answer: {new}."),)),
    "answer-altered": Said(
        silent=(
            Text(
                fi='{item}: kenttää "{field}" muutettiin jälkikäteen (oli {was}).',
                en='{item}: "{field}" was changed afterwards (was {was}).',
            ),
            Text(fi='{item}: kenttä "{field}" poistettiin.', en='{item}: "{field}" was deleted.'),
        )
    ),
    "answer-deleted": Said(
        silent=(Text(fi="{item}: vastaus poistettiin (oli {was}).", en="{item}: the answer was deleted (was {was})."),)
    ),
    "decision": Said(
        (
            Text(fi="Uusi päätös {id:id}: {title}.", en="New decision {id:id}: {title}."),
            Text(fi="Uusi päätös {id:id}.", en="New decision {id:id}."),
        )
    ),
    "decision-altered": Said(
        silent=(
            Text(
                fi='{item}: kenttää "{field}" muutettiin jälkikäteen (oli {was}).',
                en='{item}: "{field}" was changed afterwards (was {was}).',
            ),
        )
    ),
    "review-moved": Said(
        (Text(fi="{item}: tarkistetaan {new} (oli {old}).", en="{item}: to be reviewed on {new} (was {old})."),)
    ),
    # --- whole items ----------------------------------------------------------------------------------------------------
    "added": Said((Text(fi="Uusi {kind}: {item}.", en="New {kind}: {item}."),)),
    "removed": Said(
        silent=(
            Text(fi="{record} poistettiin suunnitelmasta: {title}.", en="{record} deleted from the plan: {title}."),
            Text(fi="{record} poistettiin suunnitelmasta.", en="{record} deleted from the plan."),
            Text(fi="{item}: {kind} poistettiin suunnitelmasta.", en="{item}: {kind} deleted from the plan."),
        )
    ),
    "renamed": Said(
        (
            Text(fi='{item}: nimi oli ennen "{former}".', en='{item}: the name used to be "{former}".'),
            Text(fi="{item}: tunnus oli ennen {old:id}.", en="{item}: the id used to be {old:id}."),
        )
    ),
    "replaced": Said(
        silent=(Text(fi='Tunnus {id:id} oli "{old}", nyt "{new}".', en='Id {id:id} was "{old}" and is now "{new}".'),)
    ),
    "listed": Said((Text(fi="Uusi {kind}: {item}.", en="New {kind}: {item}."),)),
    "unlisted": Said((Text(fi="{item}: {kind} poistettiin.", en="{item}: {kind} removed."),)),
    # --- the plan as a whole --------------------------------------------------------------------------------------------
    "presented": Said((Text(fi="{item}: esiteltiin {new}.", en="{item}: presented on {new}."),)),
    "presented-altered": Said(
        silent=(
            Text(
                fi="{item}: esittelypäivä vaihtui jälkikäteen {old} → {new}.",
                en="{item}: the day of the presentation changed afterwards, {old} → {new}.",
            ),
        )
    ),
    "presented-deleted": Said(
        silent=(
            Text(
                fi="{item}: esittelypäivä poistettiin (oli {old}).",
                en="{item}: the day of the presentation was deleted (was {old}).",
            ),
        )
    ),
    **_rows("plan", _FIELD),
    # --- everything else ------------------------------------------------------------------------------------------------
    **_rows("detail", _FIELD),
    **_rows("entry", _ENTRY),
}
"""By the name of the row in `plan.compare.rows.ROWS`."""

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
    "decisions": Text(fi="päätös", en="decision"),
    "people": Text(fi="henkilö", en="person"),
    "breaks": Text(fi="vapaajakso", en="break"),
}
"""By section."""
