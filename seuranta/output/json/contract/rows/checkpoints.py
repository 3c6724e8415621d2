"""The fields of `seuranta.checkpoints/1` and `seuranta.calendars/1`."""

from __future__ import annotations

from typing import get_args

from seuranta.output.calendar.differences import What
from seuranta.output.calendar.merging import Kind
from seuranta.output.json.contract.rows.row import Format, below, row
from seuranta.output.words.text import Text
from seuranta.plan.follow.checkpoints import OccurrenceState
from seuranta.plan.words.choices import VALUES

SERIES = (
    row("id", "id", "Sarjan tunnus.", "The id of the series."),
    row("title", "text?", "Sarjan otsikko.", "The title of the series."),
    row("kind", "word?", "Minkälainen tarkistuspiste.", "What kind of checkpoint.", [value.name for value in VALUES["checkpoint_kind"]]),
    row("owner", "text?", "Koollekutsuja.", "Who convenes it."),
    row("participants", "text[]", "Osallistujat.", "Who takes part."),
    row("place", "text?", "Paikka.", "The place."),
    row("recurrence", "text?", "Milloin se toistuu, englanniksi.", "When it recurs, in English."),
    row("until", "day?", "Mihin sarja päättyy.", "The end of the series."),
    row("ahead", "count", "Montako on tulossa.", "How many are to come."),
    row("last", "day?", "Viimeinen sovittu päivä.", "The last date agreed."),
)
OCCURRENCE = (
    row("series", "id", "Sarja, johon se kuuluu.", "Of which series."),
    row("slot", "day", "Päivä, jolle se alun perin sovittiin.", "The date first agreed."),
    row("date", "day", "Päivä, jona se pidetään.", "The date on which it is held."),
    row("start", "moment?", "Alkamishetki, jos kellonaika on sovittu.", "When it begins, if a time is agreed."),
    row("minutes", "minutes", "Kesto.", "How long it lasts."),
    row("state", "word", "Mitä siitä on tullut.", "What became of it.", get_args(OccurrenceState)),
    row("moved", "yes_no", "Onko se siirretty?", "Whether it was moved."),
    row("extra", "yes_no", "Pidettiinkö se, vaikka sitä ei ollut sovittu?", "Whether it was held without having been agreed."),
    row("reason", "text?", "Miksi se siirrettiin tai jätettiin väliin.", "Why it was moved or skipped."),
    row("clashes", "object", "Mitä samana päivänä on.", "What else is on that date."),
    row("clashes.holiday", "text?", "Pyhäpäivä.", "A public holiday."),
    row("clashes.break", "id?", "Vapaajakso.", "A break."),
    row("clashes.weekend", "yes_no", "Onko se viikonloppuna?", "Whether it is at a weekend."),
    row("clashes.series", "id[]", "Toiset tarkistuspisteet samaan aikaan.", "Other checkpoints at the same time."),
)
_PLAN = (
    row("path", "path", "Suunnitelman tiedosto.", "The file of the plan."),
    row("title", "text?", "Suunnitelman otsikko.", "The title of the plan."),
    row("company", "text?", "Yritys.", "The company."),
    row("as_of", "day", "Päivä, jonka tilanne näytetään.", "The date of the status."),
    row("from", "day", "Ensimmäinen päivä, joka näytetään.", "The first date shown."),
    row("until", "day", "Viimeinen päivä, joka näytetään.", "The last date shown."),
    row("timezone", "text", "Aikavyöhyke: Europe/Helsinki.", "The time zone: Europe/Helsinki."),
    row("next_checkpoint", "object?", "Seuraava tarkistuspiste.", "The next checkpoint."),
    row("next_checkpoint.series", "id", "Sarja, johon se kuuluu.", "Of which series."),
    row("next_checkpoint.slot", "day", "Päivä, jolle se alun perin sovittiin.", "The date first agreed."),
    row("next_checkpoint.date", "day", "Päivä, jona se pidetään.", "The date on which it is held."),
    row("series", "object[]", "Sarjat.", "The series."),
    *below("series[]", SERIES),
    row("occurrences", "object[]", "Tarkistuspisteet päivien järjestyksessä.", "The checkpoints, in the order of the dates."),
    *below("occurrences[]", OCCURRENCE),
    row("later", "count", "Montako tulee vielä viimeisen päivän jälkeen.", "How many come after the last date shown."),
    row("gaps", "object[]", "Pitkät välit ilman tarkistuspistettä.", "Long gaps without a checkpoint."),
    row("gaps[].from", "day", "Välin alku.", "The start of the gap."),
    row("gaps[].to", "day", "Välin loppu.", "The end of the gap."),
    row("gaps[].days", "days", "Välin pituus.", "The length of the gap."),
)
CHECKPOINTS_ANSWER = Format(
    "checkpoints",
    Text(fi="Sovitut tarkistuspisteet: `seuranta tarkistuspisteet --format json`.", en="The agreed checkpoints: `seuranta checkpoints --format json`."),
    (row("plans", "object[]", "Suunnitelmat.", "The plans."), *below("plans[]", _PLAN)),
)
CALENDARS_ANSWER = Format(
    "calendars",
    Text(fi="Mitä kalenteritiedostoissa muuttuu: `seuranta tarkistuspisteet --ics --format json`.", en="What changes in calendar files: `seuranta checkpoints --ics --format json`."),
    (
        row("files", "object[]", "Kalenteritiedostot.", "The calendar files."),
        row("files[].path", "path", "Tiedosto.", "The file."),
        row("files[].stale", "yes_no", "Poikkeaako tiedosto siitä, mitä siinä pitäisi olla?", "Whether the file differs from what it should contain."),
        row("files[].left", "yes_no", "Onko tiedosto jäänyt jäljelle, vaikka sitä ei enää tehdä?", "Whether the file is left over and no longer made."),
        row("files[].entries", "count", "Montako merkintää siinä on.", "How many entries it has."),
        row("files[].changes", "object[]", "Merkinnät, jotka muuttuvat.", "The entries that change."),
        row("files[].changes[].kind", "word", "Mitä merkinnälle tapahtuu.", "What happens to the entry.", [kind for kind in get_args(Kind) if kind != "same"]),
        row("files[].changes[].item", "id?", "Suunnitelman kohta, jota merkintä koskee.", "The item of the plan that the entry is for."),
        row("files[].changes[].uid", "text", "Tunniste, josta kalenterit tuntevat merkinnän.", "The id by which calendars recognise the entry."),
        row("files[].changes[].title", "text", "Merkinnän otsikko.", "The title of the entry."),
        row("files[].changes[].before", "text?", "Entinen alku: päivä tai hetki.", "The start as it was: a date or a moment."),
        row("files[].changes[].after", "text?", "Uusi alku: päivä tai hetki.", "The start as it is now: a date or a moment."),
        row("files[].changes[].differences", "word[]", "Mikä muu merkinnässä muuttuu.", "What else changes in the entry.", get_args(What)),
    ),
)
