"""The sentences of the reports for the management, the team, one person, and of the full one, in both languages."""

from __future__ import annotations

from seuranta.output.words.text import Text

# --- for the management -------------------------------------------------------------------------------------------

FOR_MANAGEMENT_TEAM = Text(fi="Johtoryhmälle {day} – {title}", en="For the management team, {day} – {title}")
FOR_MANAGEMENT = Text(fi="Johdolle {day} – {title}", en="For management, {day} – {title}")
GOALS_STAND = Text(fi="Tavoitteet: {counts}.", en="Goals: {counts}.")
ACTIONS_STAND = Text(fi="Toimenpiteet: {counts}.", en="Actions: {counts}.")
AT_NEXT = Text(fi="Käsitellään: {meeting}.", en="For discussion on {meeting}.")
DECIDED = Text(fi="Päätetty", en="Decided")
NOTHING_TO_DECIDE = Text(fi="Ei päätettävää.", en="Nothing to decide.")
ON_THE_SPOTS = Text(fi="{action}: {question}", en="{action}: {question}")
MOVES_BY_REASON = Text(fi="Siirtojen syyt", en="Reasons for moves")
OPEN_QUESTIONS = Text(
    fi="Vastausta odottaa {n} kysymystä: {questions}",
    fi_one="Vastausta odottaa yksi kysymys: {questions}",
    en="There are {n} questions waiting for an answer: {questions}",
    en_one="There is one question waiting for an answer: {questions}",
)

# --- for the team -------------------------------------------------------------------------------------------------

FOR_TEAM = Text(fi="Tiimille {day} – {title}", en="For the team, {day} – {title}")
FOR_THOSE_WHO_DO = Text(fi="Kuka tekee mitä {day} – {title}", en="Who does what, {day} – {title}")
THREE_WEEKS = Text(
    fi="Tämä ja kaksi seuraavaa viikkoa: {first} – {last}", en="This week and the next two: {first} – {last}"
)
NOBODYS = Text(fi="Ilman vastuuhenkilöä", en="Without an owner")
WHO_WAITS = Text(fi="Kuka odottaa mitä", en="Who is waiting for what")
COLUMN_WAITS = Text(fi="Odottaa", en="Who is waiting")
COLUMN_FOR = Text(fi="Mitä odotetaan", en="For what")
COLUMN_READY = Text(fi="Milloin", en="Expected")
WAITED_FOR = Text(fi="tätä odottaa: {who}", en="waiting for this: {who}")
WAITS_FOR = Text(fi="odottaa: {what}", en="waiting for {what}")
STARTS = Text(fi="alkaa {day}", en="starts {day}")
STEP_DAY = Text(fi="{what}, {day}", en="{what}, by {day}")
STEP_LATE = Text(fi="{what}, piti tehdä {day}", en="{what}, was due on {day}")
STEP = Text(fi="Seuraava askel: {what} ({action})", en="Next step: {what} ({action})")
TELL = Text(fi="Kerrottava: {message}", en="Message to give: {message}")
CALL = Text(fi="Koolle kutsuttava: {meeting}", en="To convene: {meeting}")
NUMBER = Text(fi="Tuotava luku: {goal}, {last}", en="Figure to bring: {goal} ({last})")
ANSWER = Text(fi="Vastattava kysymys: {question}", en="Question to answer: {question}")
NOTHING_THESE_WEEKS = Text(
    fi="Näille kolmelle viikolle ei ole sovittu mitään.", en="Nothing is due in these three weeks."
)
UNREADY = Text(fi="ei tiedossa", en="not known")

# --- for one person -----------------------------------------------------------------------------------------------

FOR_PERSON = Text(fi="{name} – {title}, tilanne {day}", en="{name} – {title}, {day}")
MY_ACTIONS = Text(fi="Omat toimenpiteet", en="Your actions")
NO_ACTIONS = Text(fi="Ei avoimia toimenpiteitä.", en="No open actions.")
BLOCKS_ME = Text(fi="Mikä estää", en="What is in your way")
WAITING_FOR_ME = Text(fi="Kuka odottaa", en="Who is waiting for you")
OTHER_DUTIES = Text(fi="Muut vastuut", en="Your other duties")
ACTION_NEEDS = Text(fi="{action} odottaa: {others}", en="{action} is waiting for {others}")
ACTION_WAITED_FOR = Text(fi="{action} – tätä odottaa {others}", en="For {action}: {others}")
OBSTACLE = Text(fi="{action}, este: {obstacle}", en="{action}, blocked by: {obstacle}")
IF_STUCK = Text(
    fi="Jos jokin on jumissa, kirjoita suunnitelmaan este ja seuraava askel.",
    en="If something is stuck, add the obstacle and the next step to the plan.",
)
HELPS = Text(fi="mukana", en="helps")
NEXT_TIME = Text(fi="Seuraava tarkistuspiste: {meeting}.", en="Next checkpoint: {meeting}.")

# --- the full report ----------------------------------------------------------------------------------------------

FULL = Text(fi="Tilannekatsaus {day} – {title}", en="Status report, {day} – {title}")
COMPANY = Text(fi="Yritys", en="Company")
SERVICE = Text(fi="Palvelu", en="Service")
PROMISES = Text(fi="Lupauksista pidetty", en="Promises kept")
BROKEN_NOW = Text(fi="Luvattu mutta tekemättä", en="Promised but not done")
SCHEDULE = Text(fi="Aikataulu", en="Schedule")
SCHEDULE_SHOWS = Text(
    fi="Toimenpiteet aikajanalla tavoitteittain, tilanne {day}. Samat tiedot ovat toimenpiteiden taulukossa.",
    en="The actions on a timeline, grouped by goal, as of {day}. The table of actions has the same information.",
)
CURVE_SHOWS = Text(
    fi="Toteumat ja odotettu kulku: {goal}. {numbers}", en="Readings and expected progress: {goal}. {numbers}"
)
RESULTS = Text(fi="Mitä valmistuneista syntyi", en="Results of finished actions")
DROPPED = Text(fi="Perutut", en="Dropped")
CHECKPOINTS = Text(fi="Tarkistuspisteet", en="Checkpoints")
ALL_QUESTIONS = Text(fi="Kysymykset ja vastaukset", en="Questions and answers")
ALSO = Text(fi="Muut huomiot", en="Also worth noting")
COLUMN_START = Text(fi="Alku", en="Start")
COLUMN_GOALS = Text(fi="Tavoite", en="Goal")
COLUMN_FROM = Text(fi="Vanha", en="From")
COLUMN_TO = Text(fi="Uusi", en="To")
COLUMN_CHECKPOINT = Text(fi="Tarkistuspiste", en="Checkpoint")
COLUMN_REMARK = Text(fi="Huomautus", en="Note")
COLUMN_MESSAGE = Text(fi="Viesti", en="Message")
COLUMN_AUDIENCE = Text(fi="Kohderyhmä", en="Audience")
COLUMN_CHANNEL = Text(fi="Kanava", en="Channel")
COLUMN_LAST = Text(fi="Kerrottu viimeksi", en="Last told")
COLUMN_NEXT = Text(fi="Seuraavaksi", en="Next")
COLUMN_QUESTION = Text(fi="Kysymys", en="Question")
COLUMN_ASKED = Text(fi="Kysytty", en="Asked")
COLUMN_ANSWER = Text(fi="Vastaus", en="Answer")
COLUMN_DECISION = Text(fi="Päätös", en="Decision")
COLUMN_DECIDED_BY = Text(fi="Päättäjä", en="Decided by")
COLUMN_WHY = Text(fi="Perustelu", en="Reason")
COLUMN_REVIEW = Text(fi="Tarkistetaan", en="Review on")
NOT_ANSWERED = Text(fi="ei vastattu", en="not answered")
