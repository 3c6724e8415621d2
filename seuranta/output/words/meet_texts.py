"""The sentences of the meeting, in both languages side by side: headings, questions, letters, and what was settled."""

from __future__ import annotations

from seuranta.output.words.text import Text

# --- the beginning and the end ------------------------------------------------------------------------------------

TITLE = Text(fi="{title} {when}", en="{title}, {when}")
HOW = Text(
    fi="Enter = ei muutosta, < = edellinen kysymys, ? = ohje, Ctrl-C = keskeytä (vastaukset säilyvät).",
    en="Enter = no change, < = previous question, ? = help, Ctrl-C = stop (your answers are kept).",
)
HELD_TODAY = Text(
    fi="Sovittu päivä oli {day}. Kokous kirjataan pidetyksi {today}.",
    en="The agreed date was {day}. The meeting will be recorded as held on {today}.",
)
CONTINUE = Text(
    fi="Kokous {day} jäi kesken: {n} vastausta on tallessa. Enter = jatka, u = aloita alusta",
    fi_one="Kokous {day} jäi kesken: 1 vastaus on tallessa. Enter = jatka, u = aloita alusta",
    en="The meeting on {day} was interrupted: {n} answers have been saved. Enter = continue, n = start again",
    en_one="The meeting on {day} was interrupted: 1 answer has been saved. Enter = continue, n = start again",
)
ANEW = Text(fi="u", en="n")
UNREADABLE = Text(
    fi="Kesken jääneen kokouksen vastauksia ({path}) ei voi lukea, joten kokous alkaa alusta.",
    en="The answers from the interrupted meeting ({path}) cannot be read, so the meeting starts from the beginning.",
)
NOT_ASKED = Text(
    fi="{n} aiempaa vastausta ei enää koske suunnitelmaa, ja ne jätettiin pois.",
    fi_one="1 aiempi vastaus ei enää koske suunnitelmaa, ja se jätettiin pois.",
    en="{n} earlier answers no longer apply and were left out.",
    en_one="1 earlier answer no longer applies and was left out.",
)
SUMMARY = Text(fi="Yhteenveto", en="Summary")
NOTHING_CHANGES = Text(
    fi="Suunnitelmaan tulee vain merkintä siitä, että kokous on pidetty.",
    en="Nothing changes in the plan; the meeting will be marked as held.",
)
ACCEPT = Text(
    fi="Kirjataanko? k = kirjaa suunnitelmaan ja muistioon, Enter = ei vielä, h = hylkää vastaukset",
    en="Save this? y = write the plan and the minutes, Enter = not yet, x = discard the answers",
)
ACCEPT_HELP = Text(
    fi="Mitään ei ole vielä kirjoitettu. Merkillä < pääset takaisin korjaamaan vastauksia.",
    en="Nothing has been written yet. Press < to go back and correct your answers.",
)
WRITTEN = Text(fi="Kirjattu: {path}", en="Written: {path}")
MINUTES_WRITTEN = Text(fi="Muistio: {path} (saa muokata)", en="Minutes: {path} (you can edit the file)")
MINUTES_PAGE = Text(fi="Muistio sivuna: {path}", en="Minutes as a web page: {path}")
UNDO = Text(fi="Kumoa kirjaus: seuranta kumoa{plan}", en="To undo this: seuranta undo{plan}")
SEND_DATES = Text(
    fi="Päivitä kalenterit: seuranta tarkistuspisteet --ics{plan}",
    en="To update the calendars: seuranta checkpoints --ics{plan}",
)
KEPT = Text(
    fi="Vastaukset ovat tallessa; suunnitelmaa ei muutettu. Jatka: seuranta kokous{plan}",
    en="The answers have been saved; the plan was not changed. To continue: seuranta meet{plan}",
)
DROPPED = Text(
    fi="Vastaukset hylättiin; suunnitelmaa ei muutettu.", en="The answers were discarded; the plan was not changed."
)
PREPARE_HEAD = Text(
    fi="""# Vastaukset tarkistuspisteeseen {day}. Tyhjä vastaus ei muuta mitään.
# Mitä tehdään: valmis, siirrä, supista, askel, jumissa, este poistui tai peru.
# Kohtiin, joihin kukaan ei ole koskenut, käyvät myös ota ja raukeaa.
# Siirtoon tarvitaan määräaika ja syy, peruutukseen syy.""",
    en="# Answers for the checkpoint on {day}. An empty answer changes nothing.\n# What to do: done, move, cut down, "
    "next step, blocked, unblocked or drop.\n# For actions that nobody has touched, you can also write take or "
    "lapse.\n# To move something, give a due date and a reason; to drop it, a reason.",
)
PREPARED_FILE = Text(fi="valmistelu", en="preparation")
PREPARED = Text(
    fi="Täytä ennen kokousta: {path}\nKokouksessa: {command}\n",
    en="Fill in before the meeting: {path}\nIn the meeting: {command}\n",
)
UNCHANGED = Text(fi="Jätettiin ennalleen.", en="Left unchanged.")

# --- headings of the parts, in the order of the meeting -----------------------------------------------------------

PART = Text(fi="{number}/{total} {heading}", en="{number}/{total} {heading}")
PARTS = {
    "present": Text(fi="Paikalla", en="Present"),
    "untouched": Text(fi="Mihin kukaan ei ole koskenut", en="Actions that nobody has touched"),
    "promises": Text(fi="Mitä viimeksi luvattiin", en="What was promised last time"),
    "actions": Text(fi="Myöhässä ja jumissa", en="Overdue and blocked"),
    "goals": Text(fi="Tavoitteiden luvut", en="Figures for the goals"),
    "messages": Text(fi="Viestintä", en="Communication"),
    "questions": Text(fi="Kysymykset", en="Questions"),
    "topics": Text(fi="Käsiteltävät asiat", en="Topics"),
    "decisions": Text(fi="Päätökset", en="Decisions"),
    "news": Text(fi="Mitä kaikille kerrotaan", en="What the whole staff will be told"),
    "next": Text(fi="Seuraava tarkistuspiste", en="Next checkpoint"),
}

# --- who is there -------------------------------------------------------------------------------------------------

PRESENT = Text(fi="Ketkä ovat paikalla?", en="Who is present?")
PRESENT_HELP = Text(
    fi="Enter = kaikki kutsutut. -Olli = Olli on poissa, +Timo = Timokin on paikalla. Tai kirjoita nimet pilkuin "
    "erotettuina.",
    en="Enter = everybody who is invited. -Tom = Tom is absent, +Ann = Ann is here as well. Or type the names, "
    "separated by commas.",
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
FIRST_TIME = Text(fi="Tämä on ensimmäinen kerta.", en="This is the first meeting.")
NOTHING_PROMISED = Text(
    fi="{day} jälkeen ei ole ollut lupauksia, joiden päivä olisi jo ohi.", en="No promises have fallen due since {day}."
)
SINCE = Text(fi="{day} jälkeen:", en="Since {day}:")
NO_PROBLEMS = Text(fi="Mikään ei ole myöhässä eikä jumissa.", en="Nothing is overdue or blocked.")
NO_OTHER_PROBLEMS = Text(fi="Muuta ei ole myöhässä eikä jumissa.", en="Nothing else is overdue or blocked.")
OTHERS_DONE = Text(
    fi="Onko muita toimenpiteitä valmistunut? (tunnukset, Enter = ei)",
    en="What else has been done? (ids, Enter = nothing)",
)
OTHERS_DONE_HELP = Text(
    fi="Esimerkiksi: 9, 10. Tai tunnus ja päivä: 9 27.11. Avoinna: {ids}",
    en="For example: 9, 10. Or an id and a date: 9 27 Nov. Open: {ids}",
)
STARTED = Text(
    fi="Onko jokin näistä aloitettu? (tunnukset, Enter = ei)",
    en="Which of these have been started? (ids, Enter = none)",
)
LATE_START = Text(fi="Pitäisi olla jo aloitettu:", en="Should have started by now:")

LOOSE = Text(fi="{item}: {why}", en="{item}: {why}")
SOON = Text(
    fi="Määräaika {n} päivän sisällä: {items}",
    en="Due within {n} days: {items}",
    en_one="Due within a day: {items}",
)

DO = Text(fi="Mitä tehdään?", en="What should be done?")
CHOICES = {
    "done": (Text(fi="v", en="d"), Text(fi="valmis", en="done")),
    "move": (Text(fi="s", en="m"), Text(fi="siirrä", en="move")),
    "shrink": (Text(fi="p", en="c"), Text(fi="supista", en="cut down")),
    "step": (Text(fi="a", en="n"), Text(fi="askel", en="next step")),
    "block": (Text(fi="j", en="b"), Text(fi="jumissa", en="blocked")),
    "free": (Text(fi="e", en="u"), Text(fi="este poistui", en="unblocked")),
    "drop": (Text(fi="x", en="x"), Text(fi="peru", en="drop")),
    "take": (Text(fi="o", en="t"), Text(fi="ota", en="take")),
    "lapse": (Text(fi="r", en="l"), Text(fi="raukeaa", en="lapse")),
    "present": (Text(fi="n", en="n"), Text(fi="nyt kirjattu", en="new date")),
    "promised": (Text(fi="l", en="p"), Text(fi="luvattu", en="promised date")),
    "keep": (Text(fi="t", en="k"), Text(fi="tehdään silti", en="keep it")),
    "decide": (Text(fi="p", en="d"), Text(fi="päätös", en="decision")),
    "act": (Text(fi="t", en="a"), Text(fi="toimenpide", en="action")),
    "closed": (Text(fi="k", en="c"), Text(fi="käsitelty", en="closed")),
    "holds": (Text(fi="v", en="s"), Text(fi="voimassa", en="stands")),
    "again": (Text(fi="s", en="r"), Text(fi="siirrä tarkistus", en="review later")),
    "replace": (Text(fi="u", en="n"), Text(fi="uusi päätös tilalle", en="new decision instead")),
}
OTHER_WORDS = {
    "take": ("askel", "next step"),
    "shrink": ("pienennä", "shrink"),
    "holds": ("holds",),
    "again": ("look again later",),
}
"""What else is understood as a choice: what it was called before, or what much the same is called elsewhere."""
CHOICE_HELP = {
    "decide": Text(fi="päätös: asiasta päätetään nyt", en="decision: it is decided now"),
    "act": Text(fi="toimenpide: joku hoitaa asian", en="action: somebody sees to it"),
    "closed": Text(fi="käsitelty: asia ei enää palaa", en="closed: it does not come back"),
    "done": Text(fi="valmis: kysytään, milloin", en="done: you will be asked when"),
    "move": Text(fi="siirrä: uusi määräaika ja syy", en="move: a new due date and the reason"),
    "shrink": Text(
        fi="supista: tehty osa riittää, lopuista tulee uusi toimenpide",
        en="cut down: what has been done is enough, and the rest becomes a new action",
    ),
    "step": Text(
        fi="askel: mitä tehdään seuraavaksi, kuka ja milloin", en="next step: what will be done next, by whom and when"
    ),
    "block": Text(fi="jumissa: mikä on esteenä, ja seuraava askel", en="blocked: the obstacle, and the next step"),
    "free": Text(fi="este poistui: työ jatkuu", en="unblocked: the obstacle is gone, and work continues"),
    "drop": Text(fi="peru: syy, ja milloin asiaan palataan", en="drop: the reason, and when to come back to it"),
    "take": Text(
        fi="ota: kuka ottaa tämän hoitaakseen, mitä hän tekee seuraavaksi ja mihin mennessä",
        en="take: who takes it on, what they will do next and by when",
    ),
    "lapse": Text(
        fi="raukeaa: mihin mennessä jonkun on otettava tämä; muuten tästä luovutaan",
        en="lapse: the date by which somebody has to take it on, or else it is dropped",
    ),
    "present": Text(
        fi="nyt kirjattu: muutos kirjataan siirtona, ja syy kysytään",
        en="new date: the change is recorded as a move, and you will be asked why",
    ),
    "promised": Text(
        fi="luvattu: määräaika palautetaan luvattuun", en="promised date: the due date goes back to the promised one"
    ),
    "keep": Text(fi="tehdään silti: ei enää odota peruttua", en="keep it: it no longer waits for what was dropped"),
    "holds": Text(fi="voimassa: päätös pidetään", en="stands: the decision stays in force"),
    "again": Text(fi="siirrä tarkistus: uusi päivä", en="review later: a new date"),
    "replace": Text(
        fi="uusi päätös tilalle: vanha jää näkyviin", en="new decision instead: the old one stays on record"
    ),
}
TAKE_OR_LAPSE = Text(
    fi="Ottaako joku tämän hoitaakseen, supistetaanko sitä vai raukeaako se?",
    en="Who will take it on? Or should it be cut down, or lapse?",
)
UNTOUCHED = Text(
    fi="Myöhässä tarkistuspisteissä {first} ja {last}. Siitä ei ole kirjattu mitään {first} jälkeen.",
    en="Overdue at the checkpoints on {first} and {last}. Nothing has been recorded about it since {first}.",
)
DROP_IT = Text(fi="Luovutaanko tästä?", en="Drop it?")
LAPSES_ON = Text(
    fi="Mihin mennessä jonkun on otettava tämä hoitaakseen?", en="By when does somebody have to take it on?"
)
NOBODY_TOOK_IT = Text(fi="kukaan ei ottanut sitä hoitaakseen {day} mennessä", en="nobody took it on by {day}")
DROP_SURELY = Text(
    fi="{item}: luovutaanko tästä varmasti? Päätökseen palataan {day}. (k/e)",
    en="Really drop {item}? You will come back to this on {day}. (y/n)",
)
DROP_SURELY_HELP = Text(
    fi="k = tästä luovutaan, e tai Enter = jätetään ennalleen.", en="y = drop it, n or Enter = leave unchanged."
)
TOPIC_DO = Text(fi="Mitä sovittiin?", en="What was agreed?")
TOPIC_OUTCOME = Text(fi="Lyhyesti, mitä sovittiin?", en="In short, what was agreed?")
TOPIC_DECIDED = Text(fi="päätös {id}", en="decision {id}")
TOPIC_ACTED = Text(fi="toimenpide {id}", en="action {id}")
DONE_ON = Text(fi="Milloin se valmistui?", en="When was it done?")
RESULT = Text(fi="{item}: mitä tästä syntyi?", en="What came of {item}?")
NEW_DUE = Text(fi="Uusi määräaika?", en="New due date?")
DATE_HELP = Text(
    fi="Esimerkiksi: 18.12., pe, +2vk, vk 51, kuun loppu. Enter = jätetään ennalleen.",
    en="For example: 18 Dec, fri, +2w, week 51, end of month. Enter = what is in [brackets]; if nothing is, no change.",
)
REASON = Text(fi="Syy?", en="Reason?")
REASON_HELP = Text(fi="Enter = jätetään ennalleen.", en="Enter = leave unchanged.")
OPTIONAL_HELP = Text(fi="Enter = ei tarvita.", en="Enter = not needed.")
DECIDED_BY = Text(
    fi="Tämä on jo {n}. siirto. Kuka siitä päättää?",
    en="This changes the due date again (move {n}). Who decides?",
)
WHAT_NEXT = Text(fi="Seuraava askel: mitä tehdään?", en="Next step: what will be done?")
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
WHICH_DUE = Text(fi="Kumpi määräaika pätee?", en="Which due date is right?")
WITHOUT_DROPPED = Text(fi="Perutaanko tämäkin vai tehdäänkö se silti?", en="Drop it, or do it anyway?")
GOES_ON_UNTIL = Text(
    fi="Jos jatkuu: minä päivänä siihen palataan?", en="If it continues, when will you come back to it?"
)
GOES_ON = Text(fi="Jatketaan: {title}", en="Continue: {title}")
WHAT_IS_DECIDED = Text(fi="Mitä päätetään?", en="What has been decided?")
ON_WHICH_DAY = Text(fi="Minä päivänä?", en="On which date?")
SERIES_TITLES = {
    "review": Text(fi="Koko suunnitelman katselmus", en="Review of the whole plan"),
    "management": Text(fi="Johtoryhmän tarkistuspiste", en="Management checkpoint"),
}
SERIES_IDS = {
    "review": Text(fi="katselmus", en="review"),
    "management": Text(fi="johto", en="management"),
}
OBSTACLE = Text(fi="Mikä on esteenä?", en="What is the obstacle?")
REST = Text(fi="Mitä jää uudeksi toimenpiteeksi?", en="What is left for a new action?")
REST_WAITED_FOR = Text(
    fi="Odottaako uutta toimenpidettä myös {ids}? (k/e)",
    en="Should these wait for the new action as well: {ids}? (y/n)",
)
LOOK_AGAIN = Text(fi="Milloin asiaan palataan?", en="When will you come back to it?")
STARTS_BEFORE = Text(
    fi="Huomaa: {other} alkaa {start}, ennen uutta määräaikaa.",
    en="Note: {other} starts on {start}, before the new due date.",
)
ON_DAY_OFF = Text(fi="Huomaa: {day} on vapaapäivä.", en="Note: {day} is a day off.")

# --- goals, messages, questions -----------------------------------------------------------------------------------

NUMBER = Text(fi="Uusi luku?", en="New figure?")
NUMBER_HELP = Text(
    fi="Luku, ja sen päivä, jos se ei ole tämän päivän luku: 2,4 30.11.",
    en="The figure, and its date if it is not today's: 2.4 30 Nov",
)
ACHIEVED = Text(fi="Onko tämä saavutettu? (k, tai päivä)", en="Has it been achieved? (y, or the date)")
NO_NUMBER_DUE = Text(fi="Uusia lukuja ei tarvita tällä kertaa.", en="No goal needs a new figure this time.")
WAS_TOLD = Text(fi="Onko kerrottu? (k = tänään, tai päivä)", en="Have they been told? (y = today, or the date)")
NO_MESSAGE_DUE = Text(
    fi="Tänään ei ole kerrottavaa, eikä mikään viesti ole myöhässä.", en="No messages are due today or overdue."
)
WHO_TELLS = Text(fi="Kuka kertoo?", en="Who will tell them?")
WHEN_TOLD = Text(fi="Milloin?", en="When?")
MESSAGE_TITLE = Text(fi="Missä mennään", en="Where we are")
ANSWER = Text(fi="Vastaus?", en="Answer?")
NO_QUESTIONS = Text(fi="Avoimia kysymyksiä ei ole.", en="There are no open questions.")
NEW_QUESTION = Text(fi="Uusi kysymys henkilöstöltä?", en="A new question from the staff?")
ASKED_BY = Text(fi="Kuka kysyi?", en="Who asked?")

# --- decisions, news, next time -----------------------------------------------------------------------------------

IN_FORCE = Text(fi="Pidetäänkö päätös voimassa?", en="Does the decision still stand?")
REVIEW_ON = Text(fi="Milloin päätös tarkistetaan?", en="When should the decision be reviewed?")
NEW_DECISION = Text(fi="Uusi päätös?", en="A new decision?")
WHY = Text(fi="Perustelu?", en="Why?")
BY_WHOM = Text(fi="Kuka päätti?", en="Who decided?")
AFFECTS = Text(fi="Mitä toimenpiteitä tai tavoitteita se koskee?", en="Which actions or goals does it affect?")
NEW_ACTION = Text(fi="Uusi toimenpide?", en="A new action?")
NEW_ACTION_GOAL = Text(fi="Mitä tavoitetta se palvelee?", en="Which goal does it serve?")
TELL = Text(fi="Kerrottavaa koko henkilöstölle:", en="For the whole staff:")
TELL_NOTHING = Text(fi="Kerrottavaa ei ole kertynyt.", en="There is nothing new to tell.")
NEWS = {
    "finished": Text(fi="Valmistui", en="Finished"),
    "late": Text(fi="Myöhässä", en="Late"),
    "moved": Text(fi="Siirtyi", en="Moved"),
    "dropped": Text(fi="Luovuttiin", en="Dropped"),
    "decided": Text(fi="Päätettiin", en="Decided"),
    "answered": Text(fi="Saatiin vastaus", en="Answered"),
}
MORE_NEWS = Text(fi="Lisättävää?", en="Anything to add?")
TELLS = Text(fi="Kerrotaan viestissä {message}, {day}", en="Goes out with {message}, {day}")
TELLS_LATE = Text(
    fi="Kerrotaan viestissä {message}, joka piti kertoa {day}", en="Goes out with {message}, which was due on {day}"
)
NEXT_IS = Text(fi="{day}, {title}", en="{day}, {title}")
NEXT_OK = Text(fi="Käykö? (Enter = kyllä, tai uusi päivä)", en="Is that all right? (Enter = yes, or a new date)")
NEXT_TITLE = Text(fi="Seuranta", en="Follow-up")
NEXT_NONE = Text(fi="Seuraavaa kertaa ei ole sovittu.", en="The next meeting has not been agreed.")
NEXT_WHEN = Text(fi="Milloin palataan suunnitelman ääreen?", en="When will you come back to the plan?")
PROMISED = Text(fi="Luvattu {day} mennessä", en="Promised by {day}")
MESSAGE_UNANSWERED = Text(fi="{item}: onko kerrottu?", en="{item}: Have people been told?")
STAFF_UNANSWERED = Text(fi="Kuka kertoo koko henkilöstölle, ja milloin?", en="Who will tell the whole staff, and when?")
AUDIENCE_UNANSWERED = Text(
    fi="Kuka kertoo kohderyhmälle ”{audience}”, ja milloin?", en="Who will tell “{audience}”, and when?"
)
UNANSWERED = Text(fi="Ilman vastausta jäi", en="Not answered")
NOTHING_DUE = Text(fi="Minkään määräaika ei ole ennen seuraavaa kertaa.", en="Nothing is due before the next meeting.")

# --- what a wrong answer is told ----------------------------------------------------------------------------------

NOT_A_CHOICE = Text(fi='"{typed}" ei ole mikään näistä: {accepted}.', en='"{typed}" is not one of these: {accepted}.')
NOT_AFTER = Text(
    fi="{day} ei ole kokouspäivän jälkeen. Määräaika ei voi olla jo ohi.",
    en="{day} is not after the meeting. A due date cannot be in the past.",
)
PERIOD_IS_OVER = Text(fi="{day} on jo ohi. Tarkoititko {later}?", en="{day} has passed. Did you mean {later}?")
BEFORE_START = Text(
    fi="{day} on ennen alkua {start}. Anna myöhempi päivä.",
    en="{day} is before the start date, {start}. Give a later date.",
)
SAME_DUE = Text(fi="{day} on jo määräaika.", en="{day} is already the due date.")
NOT_YET = Text(fi="{day} on vasta tulossa.", en="{day} is in the future.")
UNKNOWN_PERSON = Text(fi='Suunnitelmassa ei ole henkilöä "{typed}". Nimet: {names}.', en="The plan has nobody "
'called "{typed}". Names: {names}.')  # fmt: skip
PERSON_NEAREST = Text(
    fi='Suunnitelmassa ei ole henkilöä "{typed}". Tarkoititko "{suggestion}"?',
    en='The plan has nobody called "{typed}". Did you mean {suggestion}?',
)
SEVERAL_PEOPLE = Text(fi='"{typed}" voi olla {names}. Kirjoita nimi pidemmälle.', en='"{typed}" could be any of these: {names}. Type more of the name.')  # fmt: skip
ONE_PERSON = Text(fi="Anna yksi nimi.", en="Give one name.")
NOT_A_NAME = Text(fi='"{typed}" ei käy nimeksi.', en='"{typed}" cannot be a name.')
NO_TEAM = Text(fi='Suunnitelmassa ei ole ryhmää "{typed}".', en='The plan has no group "{typed}".')
UNKNOWN_ITEM = Text(fi='Tunnusta "{typed}" ei ole. Tunnukset: {ids}', en='There is no id "{typed}". Ids: {ids}')
SEVERAL_ITEMS = Text(
    fi='"{typed}" sopii moneen: {ids}. Anna tunnus.', en='"{typed}" matches several: {ids}. Give the id.'
)
ALREADY_CLOSED = Text(fi="Toimenpide {id} on jo valmis tai peruttu.", en="Action {id} is already done or dropped.")
READING_EXISTS = Text(fi="Päivälle {day} on jo luku {value}.", en="There is already a figure for {day}: {value}.")
ALREADY_TOLD = Text(fi="Viesti on jo merkitty kerrotuksi {day}.", en="The message is already marked as given on {day}.")
BAD_SIGN = Text(
    fi="Vastauksessa on merkki, jota ei voi näyttää. Kirjoita vastaus uudestaan.",
    en="The answer contains a character that cannot be shown. Type it again.",
)
DROPPED_DECISION = Text(fi="Luovutaan toimenpiteestä ”{title}”", en="Drop the action “{title}”")
NOT_IN_TIME = Text(fi="{day} ei ole kokouspäivän jälkeen.", en="{day} is not after the meeting.")
NO_HELP = Text(
    fi="Vastaa tai paina Enter, jos mitään ei muuteta.",
    en="Type your answer. Enter accepts what is in [brackets]; if nothing is, it changes nothing.",
)
MISSING_YES = Text(
    fi='Vastaus "{key}" puuttuu. Mistään ei luovuta yhdellä vastauksella: kirjoita siihen "kyllä".',
    en='The answer "{key}" is missing. Nothing is dropped until you confirm it: write "yes" there.',
)
MISSING = Text(fi='Vastaus "{key}" puuttuu.', en='The answer "{key}" is missing.')
NOT_ASKED_FOR = Text(
    fi='Kohtaa "{key}" ei kysytty: asia on jo kunnossa, tai vastaus, josta se riippuu, puuttuu.',
    en='No question was asked about "{key}": it is already settled, or the answer that it depends on is missing.',
)
