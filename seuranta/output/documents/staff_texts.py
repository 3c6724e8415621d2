"""The sentences told to the people of the company and to others who are not at the meetings, in both languages: no ids,
no blame, nothing that has to be explained.
"""

from __future__ import annotations

from seuranta.output.words.text import Text

WHERE_WE_ARE = Text(fi="{title} – missä mennään {day}", en="{title} – where we are, {day}")
MESSAGE_TITLE = Text(fi="{title} – {message} {day}", en="{title} – {message}, {day}")
TITLE_AND_DAY = Text(fi="{title} {day}", en="{title}, {day}")
NEWS_TITLE = Text(fi="Kuulumisia", en="News")
WHY_YOU_TOO = Text(
    fi="Asiakkaalle on sama, kuka meistä lupauksen lunastaa. Siksi tämä koskee myös sinua, vaikka nimeäsi ei "
    "suunnitelmassa vielä olisi.",
    en="To a customer, it makes no difference which of us keeps the promise. So this concerns you too, even if your "
    "name is not in the plan yet.",
)

# --- when the plan was last dealt with ----------------------------------------------------------------------------

DEALT_WITH = {
    "management": Text(
        fi="Johtoryhmä käsitteli suunnitelmaa viimeksi {day}.",
        en="The management team last discussed the plan on {day}.",
    ),
    "team": Text(fi="Tiimi käsitteli suunnitelmaa viimeksi {day}.", en="The team last discussed the plan on {day}."),
    "owner": Text(fi="Suunnitelma käytiin läpi viimeksi {day}.", en="The plan was last reviewed on {day}."),
    "review": Text(
        fi="Koko suunnitelma katselmoitiin viimeksi {day}.", en="The whole plan was last reviewed on {day}."
    ),
}
SKIPPED_SINCE = Text(
    fi="Sen jälkeen käsittely on jäänyt väliin {n} kertaa.",
    fi_one="Sen jälkeen käsittely on jäänyt väliin kerran.",
    en="Since then, {n} meetings about it have been skipped.",
    en_one="Since then, one meeting about it has been skipped.",
)
SKIPPED = Text(
    fi="Johtoryhmä ei ole vielä käsitellyt suunnitelmaa: käsittely on jäänyt väliin {n} kertaa.",
    fi_one="Johtoryhmä ei ole vielä käsitellyt suunnitelmaa: käsittely on jäänyt väliin kerran.",
    en="The management team has not discussed the plan yet: {n} meetings about it have been skipped.",
    en_one="The management team has not discussed the plan yet: one meeting about it has been skipped.",
)
NEXT_ON = Text(
    fi="Johtoryhmä käsittelee suunnitelmaa seuraavan kerran {day}.",
    en="The management team will next discuss the plan on {day}.",
)
"""Where nobody has recorded what became of the earlier times."""
FIRST_ON = Text(
    fi="Johtoryhmä käsittelee suunnitelmaa ensimmäisen kerran {day}.",
    en="The management team will discuss the plan for the first time on {day}.",
)
NOT_DEALT_WITH = Text(
    fi="Ei ole vielä sovittu, milloin johtoryhmä käsittelee suunnitelmaa.",
    en="No date has been agreed yet for the management team to discuss the plan.",
)
PRESENTED = Text(fi="Suunnitelma esiteltiin {day}.", en="The plan was presented on {day}.")

# --- how things stand ---------------------------------------------------------------------------------------------

READY = Text(fi="Valmista", en="Finished")
NOTHING_READY = Text(fi="Mikään ei ole vielä valmista.", en="Nothing is finished yet.")
LATE = Text(fi="Mikä on myöhässä ja miksi", en="What is late, and why")
STUCK = Text(fi="Jumissa", en="Blocked")
NOTHING_LATE = Text(fi="Mikään ei ole myöhässä.", en="Nothing is late.")
WAS_DUE = Text(fi="{title} – piti olla valmis {day}", en="{title} – was due on {day}")
DUE_AND_BLOCKED = Text(
    fi="{title} – piti olla valmis {day}, mutta on jumissa", en="{title} – was due on {day}, but is blocked"
)
BECAUSE = Text(fi="Este: {what}", en="What is in the way: {what}")
MOVED_BECAUSE = Text(fi="Edellisen siirron syy: {what}", en="Reason for the move: {what}")
NO_REASON = Text(fi="Syytä ei ole vielä kirjattu.", en="No reason has been recorded yet.")
NO_REASONS = Text(fi="Syitä ei ole vielä kirjattu.", en="No reasons have been recorded yet.")
OTHER_REASONS = Text(
    fi="Muiden myöhästymisten syitä ei ole vielä kirjattu.", en="No reasons have been recorded yet for the others."
)
THEN = Text(fi="Seuraavaksi: {what}", en="Next: {what}")
GOAL = Text(fi="Tavoite", en="Goal")
GOAL_BY = Text(fi="{goal} – {wanted} {day} mennessä, nyt {now}.", en="{goal} – {wanted} by {day}, now {now}.")
GOAL_LEVEL = Text(fi="{goal} – {wanted}, nyt {now}.", en="{goal} – {wanted}, now {now}.")
ASKED = Text(fi="Kysyitte", en="You asked")
NO_ANSWER = Text(fi="Vastausta ei vielä ole.", en="There is no answer yet.")
NEXT = Text(fi="Seuraavaksi", en="Next")
BY = Text(fi="{title}, {day} mennessä", en="{title}, by {day}")
ASK = Text(fi="Kysymyksiin vastaa {who}.", en="Questions? Ask {who}.")
NEWS = Text(fi="Seuraavan kerran kerromme {when}.", en="The next update is on {when}.")
NO_NEWS_AGREED = Text(
    fi="Ei ole vielä sovittu, milloin kerromme seuraavan kerran.", en="No date has been agreed for the next update."
)
BEFORE_MORE = Text(fi=" ", en=", ")
"""Between the only thing that is named and how many more there are."""
MORE = Text(fi="ja {n} muuta", fi_one="ja 1 muu", en="and {n} more", en_one="and one more")

# --- what has changed since an audience last heard ----------------------------------------------------------------

FIRST_TIME = Text(
    fi="Kerromme tästä suunnitelmasta nyt ensimmäisen kerran.",
    en="This is the first time we have told you about this plan.",
)
SINCE = Text(fi="Kerroimme viimeksi {day}. Sen jälkeen:", en="Our last update was on {day}. Since then:")
NO_NEWS = Text(
    fi="Kerroimme viimeksi {day}. Sen jälkeen ei ole tapahtunut mitään uutta, ja haluamme kertoa senkin.",
    en="Our last update was on {day}. Nothing new has happened since then, and we wanted you to know that too.",
)
FINISHED = Text(fi="Valmistui", en="Finished")
CUT_DOWN = Text(
    fi="{title} (sovittu osa; vielä tehtävänä: {rest})", en="{title} (the agreed part; still to do: {rest})"
)
WITH_RESULT = Text(fi="{done} – {result}", en="{done} – {result}")
STILL_LATE = Text(fi="Yhä myöhässä", en="Still late")
NOW_LATE = Text(fi="Myöhästyi", en="Now late")
MOVED = Text(fi="Siirtyi", en="Moved")
MOVED_TO = Text(fi="{title} – nyt {day} (syy: {reason})", en="{title} – now {day} (reason: {reason})")
MOVED_TO_NO_REASON = Text(fi="{title} – nyt {day}", en="{title} – now {day}")
GIVEN_UP = Text(fi="Luovuttiin", en="Dropped")
DECIDED = Text(fi="Päätettiin", en="Decided")
BECAUSE_IN_BRACKETS = Text(fi="{what} (syy: {reason})", en="{what} (reason: {reason})")
