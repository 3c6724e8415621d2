"""What each stage before the follow-up needs, and what comes after it: preliminary tasks, materials, workshop, presentation."""

from __future__ import annotations

from collections.abc import Mapping

from seuranta.output.words.text import Text

NEEDS: Mapping[str, Text] = {
    "preparation": Text(
        fi="Ennakkotehtävissä mietitään, mitä palvelua kehitetään, kenelle ja mitä sillä tavoitellaan.",
        en="The preliminary tasks are to think about which service to develop, for whom and what it should achieve.",
    ),
    "materials": Text(
        fi="Työpajan aineistoon kuuluvat palvelun kuvaus, tavoitteet ja luvut siitä, mistä lähdetään.",
        en="The workshop needs a description of the service, the goals, and figures that show where you start from.",
    ),
    "workshop": Text(
        fi="Työpajassa sovitaan, mitä tehdään, kuka tekee ja mihin mennessä, ja milloin suunnitelman ääreen palataan.",
        en="The workshop is for agreeing what will be done, by whom and by when, and when you will come back to the plan.",
    ),
    "presentation": Text(
        fi="Kokonaissuunnitelma esitellään koko henkilöstölle, myös niille, joita ei ole nimetty mihinkään.",
        en="The whole plan is presented to the whole staff, including those who are not named in it.",
    ),
}
"""In the order in which the process names them."""
AFTER_STAGE: Mapping[str, Text] = {
    "preparation": Text(
        fi='Kun ennakkotehtävät on tehty, kirjoita kenttään "vaihe": materiaalit.',
        en='Once the preliminary tasks are done, change "stage" to "materials".',
    ),
    "materials": Text(
        fi='Kun aineisto on valmis, kirjoita kenttään "vaihe": työpaja.',
        en='Once the materials are ready, change "stage" to "workshop".',
    ),
    "workshop": Text(
        fi='Kun työpaja on pidetty, kirjoita kenttään "vaihe": esittely.',
        en='Once the workshop has been held, change "stage" to "presentation".',
    ),
    "presentation": Text(
        fi='Kun suunnitelma on esitelty, kirjaa se: seuranta esitelty PÄIVÄ "koko henkilöstö"',
        en='Once the plan has been presented, record it: seuranta presented DATE "whole staff"',
    ),
}
HAS_STARTS = Text(
    fi="{n} tavoitteesta tiedetään, mistä lähdetään.",
    fi_one="1 tavoitteesta tiedetään, mistä lähdetään.",
    en="{n} goals have a figure to start from.",
    en_one="1 goal has a figure to start from.",
)
FIND_STARTS = Text(
    fi="Selvitä, mistä tavoitteessa lähdetään: {ids}", en="Find out the figure that these goals start from: {ids}"
)
