"""The words of published pages that stand nowhere else, in both languages."""

from __future__ import annotations

from seuranta.output.words.text import Text

SERVICE = Text(fi="Palvelumme", en="Our service")
AS_OF = Text(fi="Tilanne {day}.", en="As of {day}.")
NEXT_MESSAGE = Text(fi="Seuraavan kerran kerromme {day}.", en="The next update is on {day}.")
WHERE_WE_ARE = Text(fi="Missä mennään", en="Where we are")
PLAN_IS_CLOSED = Text(fi="Suunnitelma on päättynyt.", en="The plan has ended.")
ATTENTION = Text(fi="Huomiota vaativat", en="What needs attention")
WHAT_WE_TELL = Text(fi="Mitä olemme kertoneet", en="What we have told you")
COLUMN_MESSAGE = Text(fi="Viesti", en="Message")
COLUMN_CHANNEL = Text(fi="Missä", en="Where")
COLUMN_LAST = Text(fi="Kerrottu", en="Told")
COLUMN_NEXT = Text(fi="Seuraavaksi", en="Next")
QUESTIONS = Text(fi="Kysymyksiä ja vastauksia", en="Questions and answers")
WHAT_IS_NEXT = Text(fi="Mitä seuraavaksi", en="Looking ahead")
CALENDAR = Text(fi="Kalenteri", en="Calendar")
ASK_FOR_IT = Text(
    fi="Tarkistuspisteet saa omaan kalenteriin, jossa ne pysyvät ajan tasalla. Osoitteen antaa {who}.",
    en="You can have the checkpoints in your own calendar, where they stay up to date. Ask {who} for the address.",
)
ASK_SOMEBODY = Text(
    fi="Tarkistuspisteet saa omaan kalenteriin, jossa ne pysyvät ajan tasalla. Osoitteen antaa se, jolta sait tämän sivun.",
    en="You can have the checkpoints in your own calendar, where they stay up to date. Ask whoever gave you this page "
    "for the address.",
)
CHANGED = Text(fi="Mitä on muuttunut", en="What has changed")
CHANGED_SINCE = Text(fi="Tarkistuspisteen {day} jälkeen:", en="Since the checkpoint on {day}:")
NOTHING_CHANGED = Text(
    fi="Tarkistuspisteen {day} jälkeen ei ole kirjattu muutoksia.",
    en="No changes have been recorded since the checkpoint on {day}.",
)
PLANS_OF = Text(fi="{company} – suunnitelmat", en="{company} – plans")
PLANS = Text(fi="Suunnitelmat", en="Plans")
ROADMAP_SHOWS = Text(
    fi="Toimenpiteet aikajanalla tavoitteittain, tilanne {day}.",
    en="The actions on a timeline, grouped by goal, as of {day}.",
)
DONE = Text(fi="Valmistui: {item}.", en="Finished: {item}.")

# --- calendars ----------------------------------------------------------------------------------------------------

CALENDAR_OF = Text(fi="Tarkistuspisteet omaan kalenteriin – {title}", en="Checkpoints in your own calendar – {title}")
OWN_CALENDAR = Text(fi="Omaan kalenteriin", en="In your own calendar")
SUBSCRIBE = Text(
    fi="Tilaa kalenteri, niin merkinnät pysyvät ajan tasalla.",
    en="Subscribe to the calendar, and the entries stay up to date.",
)
CHOOSE = Text(fi="Valitse kalenteriohjelmasi:", en="Choose your calendar:")
OUTLOOK_AT_WORK = Text(fi="Outlook työssä (Microsoft 365)", en="Outlook at work (Microsoft 365)")
OUTLOOK_AT_HOME = Text(fi="Outlook.com", en="Outlook.com")
GOOGLE = Text(fi="Google-kalenteri", en="Google Calendar")
OTHER_PROGRAMS = Text(
    fi="Puhelimen tai Macin kalenteri, Thunderbird", en="The calendar on your phone or Mac, Thunderbird"
)
COPY_ADDRESS = Text(fi="Muut: kopioi osoite", en="Others: copy the address")
COPY_LINK = Text(
    fi="Kopioi tämän linkin osoite ja lisää se kalenteriohjelmaasi verkko-osoitteesta tilattavana kalenterina:",
    en="Copy the address of this link, and add it in your calendar program as a calendar from the web:",
)
REFRESHED = Text(
    fi="Muutokset näkyvät kalenterissa yleensä vuorokauden kuluessa. Älä jaa tätä sivua muille.",
    en="Changes usually appear in your calendar within a day. Do not pass this page on.",
)
