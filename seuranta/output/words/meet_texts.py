"""The sentences of the meeting, in both languages side by side: headings, questions, letters, and what was settled."""

from __future__ import annotations

from seuranta.output.words.text import Text

# --- the beginning and the end ------------------------------------------------------------------------------------

TITLE = Text(fi="{title} {when}", en="{title}, {when}")
HOW = Text(
    fi="Enter = ei muutosta, < = edellinen kysymys, ? = ohje, Ctrl-C = keskeytä (vastaukset säilyvät).",
    en="Enter = no change, < = previous question, ? = help, Ctrl-C = stop (answers are kept).",
)
HELD_TODAY = Text(
    fi="Sovittu päivä oli {day}. Kokous kirjataan pidetyksi {today}.",
    en="It was agreed for {day}. It will be recorded as held on {today}.",
)
CONTINUE = Text(
    fi="Kokous {day} jäi kesken: {n} vastausta on tallessa. Enter = jatka, u = aloita alusta",
    fi_one="Kokous {day} jäi kesken: 1 vastaus on tallessa. Enter = jatka, u = aloita alusta",
    en="The meeting on {day} was interrupted: {n} answers are kept. Enter = go on, n = start anew",
    en_one="The meeting on {day} was interrupted: 1 answer is kept. Enter = go on, n = start anew",
)
ANEW = Text(fi="u", en="n")
NOT_ASKED = Text(
    fi="{n} aiempaa vastausta ei enää koske suunnitelmaa, ja ne jätettiin pois.",
    fi_one="1 aiempi vastaus ei enää koske suunnitelmaa, ja se jätettiin pois.",
    en="{n} earlier answers no longer concern the plan, and were left out.",
    en_one="1 earlier answer no longer concerns the plan, and was left out.",
)
SUMMARY = Text(fi="Yhteenveto", en="Summary")
NOTHING_CHANGES = Text(
    fi="Suunnitelmaan ei tule muutoksia; kokous merkitään pidetyksi.",
    en="Nothing changes in the plan; the meeting is marked as held.",
)
ACCEPT = Text(
    fi="Kirjataanko? k = kirjaa suunnitelma ja muistio, Enter = ei vielä, h = hylkää vastaukset",
    en="Record it? y = write the plan and the minutes, Enter = not yet, x = drop the answers",
)
ACCEPT_HELP = Text(
    fi="Mitään ei ole vielä kirjoitettu. Merkillä < pääset takaisin korjaamaan vastauksia.",
    en="Nothing has been written yet. With < you go back to correct your answers.",
)
WRITTEN = Text(fi="Kirjattu: {path}", en="Written: {path}")
MINUTES_WRITTEN = Text(fi="Muistio: {path} (saa muokata)", en="Minutes: {path} (yours to edit)")
MINUTES_PAGE = Text(fi="Muistio sivuna: {path}", en="Minutes as a page: {path}")
UNDO = Text(fi="Peru kirjaus: seuranta undo{plan}", en="To take it back: seuranta undo{plan}")
SEND_DATES = Text(
    fi="Päivitä kalenterit: seuranta checkpoints --ics{plan}",
    en="Bring calendars up to date: seuranta checkpoints --ics{plan}",
)
KEPT = Text(
    fi="Vastaukset ovat tallessa, suunnitelmaa ei muutettu. Jatka: seuranta meet{plan}",
    en="The answers are kept, the plan was not changed. To go on: seuranta meet{plan}",
)
DROPPED = Text(
    fi="Vastaukset hylättiin, suunnitelmaa ei muutettu.", en="The answers were dropped, the plan was not changed."
)
PREPARE_HEAD = Text(
    fi="""\
# Vastaukset tarkistuspisteeseen {day}. Tyhjä vastaus ei muuta mitään.
# Mitä tehdään: valmis, siirrä, pienennä, askel, jumissa, este poistui tai peru.
# Siirtoon tarvitaan määräaika ja syy, peruutukseen syy.""",
    en="""\
# Answers for the checkpoint on {day}. An empty answer changes nothing.
# What to do: done, move, shrink, next step, blocked, unblocked or drop.
# A move needs a due date and a reason, a drop a reason.""",
)
PREPARED_FILE = Text(fi="valmistelu", en="preparation")
PREPARED = Text(
    fi="Täytä ennen kokousta: {path}\nKokouksessa: {command}\n",
    en="Complete it before the meeting: {path}\nIn the meeting: {command}\n",
)
UNCHANGED = Text(fi="Jätettiin ennalleen.", en="Left as it is.")

# --- headings of the parts, in the order of the meeting -----------------------------------------------------------

PART = Text(fi="{number}/{total} {heading}", en="{number}/{total} {heading}")
PARTS = {
    "present": Text(fi="Paikalla", en="Present"),
    "promises": Text(fi="Mitä viimeksi luvattiin", en="What was promised last time"),
    "actions": Text(fi="Myöhässä ja jumissa", en="Overdue and blocked"),
    "goals": Text(fi="Tavoitteiden luvut", en="Numbers of the goals"),
    "messages": Text(fi="Viestintä", en="Communication"),
    "questions": Text(fi="Kysymykset", en="Questions"),
    "decisions": Text(fi="Päätökset", en="Decisions"),
    "news": Text(fi="Mitä kaikille kerrotaan", en="What everyone is told"),
    "next": Text(fi="Seuraava tarkistuspiste", en="Next checkpoint"),
}

# --- who is there -------------------------------------------------------------------------------------------------

PRESENT = Text(fi="Ketkä ovat paikalla?", en="Who is present?")
PRESENT_HELP = Text(
    fi="Enter = kaikki kutsutut. -Olli = Olli puuttuu, +Timo = Timo on myös. Tai nimet pilkuilla.",
    en="Enter = all who are invited. -Tom = Tom is missing, +Ann = Ann is there too. Or the names, with commas.",
)

# --- promises and actions -----------------------------------------------------------------------------------------

OUTCOMES = {
    "kept": Text(fi="Pidetty", en="Kept"),
    "late": Text(fi="Tehty myöhässä", en="Done late"),
    "moved": Text(fi="Siirretty", en="Moved"),
    "dropped": Text(fi="Peruttu", en="Dropped"),
    "broken": Text(fi="Ei tehty", en="Not done"),
}
DUE_NOW = Text(fi="Luvattu täksi päiväksi", en="Promised for today")
FIRST_TIME = Text(fi="Tämä on ensimmäinen kerta.", en="This is the first time.")
NOTHING_PROMISED = Text(fi="Lupauksia ei erääntynyt {day} jälkeen.", en="No promise has come due since {day}.")
SINCE = Text(fi="{day} jälkeen:", en="Since {day}:")
NO_PROBLEMS = Text(fi="Mikään ei ole myöhässä eikä jumissa.", en="Nothing is overdue or blocked.")
NO_OTHER_PROBLEMS = Text(fi="Muuta ei ole myöhässä eikä jumissa.", en="Nothing else is overdue or blocked.")
OTHERS_DONE = Text(fi="Onko muita valmistunut? (tunnukset)", en="Is anything else done? (ids)")
OTHERS_DONE_HELP = Text(
    fi="Esimerkiksi: 9, 10. Tai tunnus ja päivä: 9 27.11. Avoinna: {ids}",
    en="For example: 9, 10. Or an id and a day: 9 27 Nov. Open: {ids}",
)
STARTED = Text(fi="Onko jokin näistä aloitettu? (tunnukset)", en="Has any of these been started? (ids)")
LATE_START = Text(fi="Pitäisi olla jo aloitettu:", en="Should have been started:")

LOOSE = Text(fi="{item}: {why}", en="{item}: {why}")
SOON = Text(fi="Määräaika {n} päivän sisällä: {items}", en="Due within {n} days: {items}")

DO = Text(fi="Mitä tehdään?", en="What do you do?")
CHOICES = {
    "done": (Text(fi="v", en="d"), Text(fi="valmis", en="done")),
    "move": (Text(fi="s", en="m"), Text(fi="siirrä", en="move")),
    "shrink": (Text(fi="p", en="s"), Text(fi="pienennä", en="shrink")),
    "step": (Text(fi="a", en="n"), Text(fi="askel", en="next step")),
    "block": (Text(fi="j", en="b"), Text(fi="jumissa", en="blocked")),
    "free": (Text(fi="e", en="u"), Text(fi="este poistui", en="unblocked")),
    "drop": (Text(fi="x", en="x"), Text(fi="peru", en="drop")),
    "present": (Text(fi="n", en="n"), Text(fi="nyt kirjattu", en="new day")),
    "promised": (Text(fi="l", en="p"), Text(fi="luvattu", en="promised day")),
    "keep": (Text(fi="t", en="k"), Text(fi="tehdään silti", en="keep it")),
    "holds": (Text(fi="v", en="h"), Text(fi="voimassa", en="holds")),
    "again": (Text(fi="s", en="l"), Text(fi="siirrä tarkistus", en="look again later")),
    "replace": (Text(fi="u", en="n"), Text(fi="uusi päätös tilalle", en="new decision instead")),
}
CHOICE_HELP = {
    "done": Text(fi="valmis: kysytään, milloin", en="done: you are asked when"),
    "move": Text(fi="siirrä: uusi määräaika ja syy", en="move: a new due date and the reason"),
    "shrink": Text(
        fi="pienennä: tehty osa riittää, loput uudeksi toimenpiteeksi",
        en="shrink: what is done is enough, the rest becomes a new action",
    ),
    "step": Text(
        fi="askel: mitä tehdään seuraavaksi, kuka ja milloin", en="next step: what is done next, by whom, when"
    ),
    "block": Text(
        fi="jumissa: mikä on esteenä, ja seuraava askel", en="blocked: what is in the way, and the next step"
    ),
    "free": Text(fi="este poistui: työ jatkuu", en="unblocked: the obstacle is gone, work goes on"),
    "drop": Text(fi="peru: syy, ja milloin asiaan palataan", en="drop: the reason, and when to look at it again"),
    "present": Text(
        fi="nyt kirjattu: muutos kirjataan siirtona, ja syy kysytään",
        en="new day: the change is recorded as a move, and you are asked why",
    ),
    "promised": Text(fi="luvattu: määräaika palautetaan luvattuun", en="promised day: the due date is set back to it"),
    "keep": Text(fi="tehdään silti: ei enää odota peruttua", en="keep it: it no longer waits for what was dropped"),
    "holds": Text(fi="voimassa: päätös pidetään", en="holds: the decision stays in force"),
    "again": Text(fi="siirrä tarkistus: uusi päivä", en="look again later: a new day"),
    "replace": Text(
        fi="uusi päätös tilalle: vanha jää näkyviin", en="new decision instead: the old one stays on record"
    ),
}
DONE_ON = Text(fi="Milloin se valmistui?", en="When was it done?")
NEW_DUE = Text(fi="Uusi määräaika?", en="New due date?")
DATE_HELP = Text(
    fi="Esimerkiksi: 18.12., pe, +2vk, vk 51, kuun loppu. Enter = jätetään ennalleen.",
    en="For example: 18 Dec, fri, +2w, week 51, eom. Enter = leave it as it is.",
)
REASON = Text(fi="Syy?", en="Reason?")
REASON_HELP = Text(fi="Enter = jätetään ennalleen.", en="Enter = leave it as it is.")
OPTIONAL_HELP = Text(fi="Enter = ei tarvita.", en="Enter = not needed.")
DECIDED_BY = Text(fi="Tämä on jo {n}. siirto. Kuka siitä päättää?", en="This is move {n}. Who decides on it?")
WHAT_NEXT = Text(fi="Seuraava askel: mitä tehdään?", en="Next step: what is done?")
WHO = Text(fi="Kuka?", en="Who?")
BY_WHEN = Text(fi="Mihin mennessä?", en="By when?")
STEP_TAKEN = Text(
    fi="Onko seuraava askel ”{what}”{detail} tehty? (k/e)", en="Has the next step “{what}”{detail} been taken? (y/n)"
)
STEP_TAKEN_HELP = Text(
    fi="k = on tehty, e = ei vielä, Enter = ei vastausta.",
    en="y = the step has been taken, n = not yet, Enter = no answer.",
)
WHO_ACCEPTS = Text(fi="Kuka hyväksyy siirron?", en="Who accepts the move?")
WHICH_ONE = Text(fi="Kumpi?", en="Which one?")
WHICH_DUE = Text(fi="Kumpi määräaika pätee?", en="Which due date holds?")
WITHOUT_DROPPED = Text(fi="Perutaanko vai tehdäänkö silti?", en="Drop it, or do it all the same?")
GOES_ON_UNTIL = Text(
    fi="Jos jatkuu: minä päivänä siihen palataan?", en="If it goes on: on which day will you come back to it?"
)
GOES_ON = Text(fi="Jatketaan: {title}", en="It goes on: {title}")
WHAT_IS_DECIDED = Text(fi="Mitä päätetään?", en="What is decided?")
ON_WHICH_DAY = Text(fi="Minä päivänä?", en="On which day?")
SERIES_TITLES = {
    "review": Text(fi="Koko suunnitelman katselmus", en="Review of the whole plan"),
    "management": Text(fi="Johtoryhmän tarkistuspiste", en="Management checkpoint"),
}
SERIES_IDS = {
    "review": Text(fi="katselmus", en="review"),
    "management": Text(fi="johto", en="management"),
}
OBSTACLE = Text(fi="Mikä on esteenä?", en="What is in the way?")
REST = Text(fi="Mitä jää uudeksi toimenpiteeksi?", en="What is left, as a new action?")
REST_WAITED_FOR = Text(
    fi="Odottavatko nämä myös uutta toimenpidettä: {ids}? (k/e)",
    en="Do these wait for the new action, too: {ids}? (y/n)",
)
LOOK_AGAIN = Text(fi="Milloin asiaan palataan?", en="When do you look at it again?")
STARTS_BEFORE = Text(
    fi="Huomaa: {other} alkaa {start}, ennen uutta määräaikaa.",
    en="Note: {other} starts on {start}, before the new due date.",
)
ON_DAY_OFF = Text(fi="Huomaa: {day} on vapaapäivä.", en="Note: {day} is a day off.")

# --- goals, messages, questions -----------------------------------------------------------------------------------

NUMBER = Text(fi="Uusi luku?", en="New number?")
NUMBER_HELP = Text(
    fi="Luku, ja päivä jos se ei ole tältä päivältä: 2,4 30.11.",
    en="The number, and its day if it is not of today: 2.4 30 Nov",
)
ACHIEVED = Text(fi="Onko tämä saavutettu? (k, tai päivä)", en="Has it been achieved? (y, or the day)")
NO_NUMBER_DUE = Text(fi="Uusia lukuja ei tarvita tällä kertaa.", en="No goal needs a new number this time.")
WAS_TOLD = Text(fi="Onko kerrottu? (k = tänään, tai päivä)", en="Has it been told? (y = today, or the day)")
NO_MESSAGE_DUE = Text(
    fi="Yhtään viestiä ei ole kerrottavana tänään eikä myöhässä.", en="No message is due today, and none is late."
)
WHO_TELLS = Text(fi="Kuka kertoo?", en="Who tells them?")
WHEN_TOLD = Text(fi="Milloin?", en="When?")
MESSAGE_TITLE = Text(fi="Missä mennään", en="Where we are")
ANSWER = Text(fi="Vastaus?", en="Answer?")
NO_QUESTIONS = Text(fi="Avoimia kysymyksiä ei ole.", en="There are no open questions.")
NEW_QUESTION = Text(fi="Uusi kysymys henkilöstöltä?", en="A new question from the staff?")
ASKED_BY = Text(fi="Kuka kysyi?", en="Who asked?")

# --- decisions, news, next time -----------------------------------------------------------------------------------

IN_FORCE = Text(fi="Pidetäänkö päätös voimassa?", en="Does the decision still hold?")
REVIEW_ON = Text(fi="Milloin päätöstä tarkastellaan uudelleen?", en="When is the decision looked at again?")
NEW_DECISION = Text(fi="Uusi päätös?", en="A new decision?")
WHY = Text(fi="Perustelu?", en="Why?")
BY_WHOM = Text(fi="Kuka päätti?", en="Who decided?")
AFFECTS = Text(fi="Mitä toimenpiteitä tai tavoitteita se koskee?", en="Which actions or goals does it affect?")
NEW_ACTION = Text(fi="Uusi toimenpide?", en="A new action?")
NEW_ACTION_GOAL = Text(fi="Mitä tavoitetta se palvelee?", en="Which goal does it serve?")
TELL = Text(fi="Kerrottavaa koko henkilöstölle:", en="To tell the whole staff:")
TELL_NOTHING = Text(fi="Kerrottavaa ei ole kertynyt.", en="There is no news to tell.")
NEWS = {
    "finished": Text(fi="Valmistui", en="Finished"),
    "late": Text(fi="Myöhässä", en="Late"),
    "moved": Text(fi="Siirtyi", en="Moved"),
    "dropped": Text(fi="Luovuttiin", en="Given up"),
    "decided": Text(fi="Päätettiin", en="Decided"),
    "answered": Text(fi="Saatiin vastaus", en="Answered"),
}
MORE_NEWS = Text(fi="Lisättävää?", en="Anything to add?")
TELLS = Text(fi="Kertoo: {message}", en="Told with: {message}")
NEXT_IS = Text(fi="{day}, {title}", en="{day}, {title}")
NEXT_OK = Text(fi="Käykö? (Enter = kyllä, tai uusi päivä)", en="Does that suit? (Enter = yes, or a new day)")
NEXT_TITLE = Text(fi="Seuranta", en="Follow-up")
NEXT_NONE = Text(fi="Seuraavaa kertaa ei ole sovittu.", en="No next time has been agreed.")
NEXT_WHEN = Text(fi="Milloin palataan suunnitelman äärelle?", en="When do you return to the plan?")
PROMISED = Text(fi="Luvattu {day} mennessä", en="Promised by {day}")
UNANSWERED = Text(fi="Ilman vastausta jäi", en="Left without an answer")
NOTHING_DUE = Text(fi="Mikään ei eräänny ennen seuraavaa kertaa.", en="Nothing is due before the next time.")

# --- what a wrong answer is told ----------------------------------------------------------------------------------

NOT_A_CHOICE = Text(fi='"{typed}" ei ole mikään näistä: {accepted}.', en='"{typed}" is none of these: {accepted}.')
NOT_AFTER = Text(
    fi="{day} ei ole kokouspäivän jälkeen. Määräaika ei voi olla mennyt.",
    en="{day} is not after the meeting. A due date cannot lie in the past.",
)
PERIOD_IS_OVER = Text(
    fi="{day} on jo ohi. Tarkoititko {later}?",
    en="{day} has passed. Did you mean {later}?",
)
BEFORE_START = Text(
    fi="{day} on ennen alkua {start}. Anna myöhempi päivä.",
    en="{day} is before its start on {start}. Give a later day.",
)
SAME_DUE = Text(fi="{day} on jo määräaika.", en="{day} is the due date already.")
NOT_YET = Text(fi="{day} on vasta edessä.", en="{day} has not come yet.")
UNKNOWN_PERSON = Text(fi='Suunnitelmassa ei ole henkilöä "{typed}". Nimet: {names}.', en='There is no person "{typed}" in the plan. Names: {names}.')  # fmt: skip
PERSON_NEAREST = Text(
    fi='Suunnitelmassa ei ole henkilöä "{typed}". Tarkoititko {suggestion}?',
    en='There is no person "{typed}" in the plan. Did you mean {suggestion}?',
)
SEVERAL_PEOPLE = Text(fi='"{typed}" voi olla {names}. Kirjoita nimi pidemmälle.', en='"{typed}" may be {names}. Type more of the name.')  # fmt: skip
ONE_PERSON = Text(fi="Anna yksi nimi.", en="Give one name.")
NOT_A_NAME = Text(fi='"{typed}" ei käy nimeksi.', en='"{typed}" cannot be a name.')
NO_TEAM = Text(fi="Suunnitelmassa ei ole ryhmää {typed}.", en="The plan has no {typed}.")
UNKNOWN_ITEM = Text(fi='Tunnusta "{typed}" ei ole. Tunnukset: {ids}', en='There is no id "{typed}". Ids: {ids}')
SEVERAL_ITEMS = Text(fi='"{typed}" sopii moneen: {ids}. Anna tunnus.', en='"{typed}" fits several: {ids}. Give the id.')
ALREADY_CLOSED = Text(fi="{id} on jo päätetty.", en="{id} is closed already.")
READING_EXISTS = Text(fi="Päivälle {day} on jo luku {value}.", en="There is a number for {day} already: {value}.")
ALREADY_TOLD = Text(fi="{day} on jo merkitty kerrotuksi.", en="{day} is marked as told already.")
BAD_SIGN = Text(
    fi="Vastauksessa on merkki, jota ei voi näyttää. Kirjoita vastaus uudestaan.",
    en="The answer holds a character that cannot be shown. Type it again.",
)
DROPPED_DECISION = Text(fi="Peruttiin: {title}", en="Dropped: {title}")
NOT_IN_TIME = Text(fi="{day} ei ole kokouspäivän jälkeen.", en="{day} is not after the meeting.")
NO_HELP = Text(fi="Vastaa, tai paina Enter, niin mitään ei muutu.", en="Answer, or press Enter to change nothing.")
MISSING = Text(fi='Vastaus "{key}" puuttuu.', en='The answer "{key}" is missing.')
NOT_ASKED_FOR = Text(
    fi='Kohtaa "{key}" ei kysytty: asia on jo kunnossa, tai vastaus, josta se riippuu, puuttuu.',
    en='"{key}" was not asked: it is settled already, or the answer that it depends on is missing.',
)
