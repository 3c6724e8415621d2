"""What is said of changes of questions, decisions, whole items, the plan as a whole, and everything else."""

from __future__ import annotations

from collections.abc import Mapping

from seuranta.output.words.change_texts.said import ALLOWED, ENTRY, FIELD, Said, rows
from seuranta.output.words.text import Text

CHANGES: Mapping[str, Said] = {
    "asked": Said(
        (
            Text(fi="Uusi kysymys {id:id}: {title}.", en="New question {id:id}: {title}."),
            Text(fi="Uusi kysymys {id:id}.", en="New question {id:id}."),
        )
    ),
    "answered": Said((Text(fi="{item} – vastaus: {new}.", en="{item} – answer: {new}."),)),
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
    "presented": Said((Text(fi="{item}: esiteltiin {new}.", en="{item}: presented on {new}."),)),
    "presented-altered": Said(
        silent=(
            Text(
                fi="{item}: esittelypäivä vaihtui jälkikäteen {old} → {new}.",
                en="{item}: the date of the presentation was changed afterwards, {old} → {new}.",
            ),
        )
    ),
    "presented-deleted": Said(
        silent=(
            Text(
                fi="{item}: esittelypäivä poistettiin (oli {old}).",
                en="{item}: the date of the presentation was deleted (was {old}).",
            ),
        )
    ),
    **rows("plan", FIELD),
    **rows("allowed", ALLOWED),
    **rows("detail", FIELD),
    **rows("entry", ENTRY),
}
