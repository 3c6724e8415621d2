"""What the words mean that a field of a plan may take, what recurrences mean, and what a new item is called: for whoever
helps at typing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.words.text import Text
from seuranta.plan.values.recurrence_phrases import LAST, Rule

VALUE_USES: Mapping[str, Mapping[str, Text]] = MappingProxyType(
    {
        "language": {
            "fi": Text(fi="Seuranta vastaa suomeksi.", en="Seuranta replies in Finnish."),
            "en": Text(fi="Seuranta vastaa englanniksi.", en="Seuranta replies in English."),
        },
        "stage": {
            "preparation": Text(fi="Ennakkotehtäviä tehdään.", en="The preliminary tasks are being done."),
            "materials": Text(
                fi="Työpajan aineistoa kootaan.", en="The materials for the workshop are being prepared."
            ),
            "workshop": Text(fi="Työpaja on edessä.", en="The workshop comes next."),
            "presentation": Text(
                fi="Suunnitelma esitellään seuraavaksi henkilöstölle.",
                en="Next, the plan will be presented to the staff.",
            ),
            "follow_up": Text(
                fi="Suunnitelma on esitelty, ja sitä toteutetaan.",
                en="The plan has been presented and is being carried out.",
            ),
        },
        "horizon": {
            "short": Text(fi="Käsitellään joka tarkistuspisteessä.", en="Reviewed at every checkpoint."),
            "long": Text(
                fi="Käsitellään koko suunnitelman katselmuksessa tai neljännesvuosittain.",
                en="Reviewed once a quarter, or when the whole plan is reviewed.",
            ),
        },
        "interval": {
            "week": Text(fi="Luku kirjataan kerran viikossa.", en="A figure is recorded once a week."),
            "month": Text(fi="Luku kirjataan kerran kuussa.", en="A figure is recorded once a month."),
            "quarter": Text(fi="Luku kirjataan neljästi vuodessa.", en="A figure is recorded four times a year."),
            "half_year": Text(fi="Luku kirjataan kahdesti vuodessa.", en="A figure is recorded twice a year."),
            "year": Text(fi="Luku kirjataan kerran vuodessa.", en="A figure is recorded once a year."),
        },
        "status": {
            "planned": Text(fi="Työtä ei ole vielä aloitettu.", en="Work has not begun yet."),
            "in_progress": Text(fi="Työ on aloitettu.", en="Work has begun."),
            "done": Text(fi="Työ on tehty. Kirjoita perään päivä.", en="The work is finished. Add the date after it."),
            "blocked": Text(
                fi="Työ ei etene. Kirjoita syy kenttään ”este”.", en="Work cannot continue. Say why in “blocked by”."
            ),
            "dropped": Text(
                fi="Työstä on luovuttu. Kirjoita perään päivä ja kenttään ”syy”, miksi.",
                en="The work has been dropped. Add the date after it, and say why in “reason”.",
            ),
        },
        "due": {
            "ongoing": Text(fi="Työllä ei ole loppua.", en="The work has no end date."),
        },
        "checkpoint_kind": {
            "team": Text(fi="Suunnitelmasta vastaavan tiimin kokous.", en="A meeting of the team behind the plan."),
            "management": Text(fi="Johtoryhmän kokous.", en="A meeting of the management team."),
            "owner": Text(fi="Yrittäjä käy suunnitelman läpi yksin.", en="The owner goes through the plan alone."),
            "review": Text(fi="Koko suunnitelma käydään läpi.", en="The whole plan is reviewed."),
        },
        "on_holiday": {
            "warn": Text(fi="Päivä pysyy, ja pyhästä varoitetaan.", en="The date stays, and you are warned."),
            "skip": Text(fi="Tarkistuspiste jää väliin.", en="The checkpoint is skipped."),
            "next_working_day": Text(
                fi="Tarkistuspiste siirtyy seuraavaan työpäivään.",
                en="The checkpoint moves to the next working day.",
            ),
        },
        "boolean": {
            "yes": Text(fi="Niin on.", en="Yes, it is."),
            "no": Text(fi="Niin ei ole.", en="No, it is not."),
        },
        "whole_staff": {
            "whole_staff": Text(
                fi="Kaikki yrityksessä, myös ne, joita suunnitelmassa ei mainita.",
                en="Everyone in the company, including those who are not named in the plan.",
            ),
        },
        "external_audience": {
            "customers": Text(fi="Yrityksen asiakkaat.", en="The company's customers."),
            "partners": Text(fi="Yrityksen kumppanit.", en="The company's partners."),
            "suppliers": Text(fi="Yrityksen toimittajat.", en="The company's suppliers."),
        },
    }
)
"""By group of `plan.words.choices` and canonical name."""

RECURRENCES: tuple[tuple[Rule, Text], ...] = (
    (
        Rule("month", order=1, weekday=1),
        Text(fi="Kerran kuussa, aina samana viikonpäivänä.", en="Once a month, always on the same weekday."),
    ),
    (
        Rule("month", order=LAST, weekday=3),
        Text(fi="Kerran kuussa, kuun lopussa.", en="Once a month, at its end."),
    ),
    (
        Rule("week", weekday=0),
        Text(fi="Kerran viikossa.", en="Once a week."),
    ),
    (
        Rule("week", 2, weekday=4),
        Text(fi="Kahden viikon välein, kentän ”alku” päivästä lukien.", en="Every two weeks, counted from “start”."),
    ),
    (
        Rule("month", day=15),
        Text(fi="Kerran kuussa, aina samana päivänä.", en="Once a month, always on the same date."),
    ),
    (
        Rule("month", working_day=LAST),
        Text(
            fi="Kuukauden viimeisenä päivänä, joka ei ole vapaapäivä.",
            en="On the last working day of the month.",
        ),
    ),
    (
        Rule("month", 3),
        Text(fi="Neljästi vuodessa, kentän ”alku” päivästä lukien.", en="Four times a year, counted from “start”."),
    ),
)
"""What people agree on most, printed as a phrase."""
AFTER_CHECKPOINT = (
    Rule("checkpoint", weekday=3),
    Text(fi="Aina tarkistuspisteen jälkeen.", en="After each checkpoint."),
)
"""Of a message alone."""

NEW_ITEMS: Mapping[str, Text] = MappingProxyType(
    {
        "goals": Text(fi="uusi tavoite", en="new goal"),
        "actions": Text(fi="uusi toimenpide", en="new action"),
        "checkpoints": Text(fi="uusi tarkistuspiste", en="new checkpoint"),
        "communication": Text(fi="uusi viesti", en="new message"),
        "feedback": Text(fi="uusi kysymys", en="new question"),
        "topics": Text(fi="uusi asia", en="new topic"),
        "decisions": Text(fi="uusi päätös", en="new decision"),
    }
)
"""By section: what is offered where a new item may be typed."""
NEW_ENTRIES: Mapping[str, Text] = MappingProxyType(
    {
        "readings": Text(fi="päivä ja luku", en="date and figure"),
        "interim_targets": Text(fi="päivä ja luku", en="date and figure"),
        "skipped": Text(fi="päivä ja syy", en="date and reason"),
        "moved": Text(fi="vanha ja uusi päivä", en="old and new date"),
    }
)
"""By field: what is offered where a day and what belongs to it may be typed."""
ID = Text(fi="tunnus", en="id")
DAY = Text(fi="päivä", en="date")
"""What stands in the place of an id or a day that has to be typed."""
