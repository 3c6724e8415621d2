"""What is said while a table is taken into a plan, in both languages: what was read of it, what changes, and what is asked."""

from __future__ import annotations

from seuranta.output.words.text import Text

TOOLS = {
    "planner": "Microsoft Planner",
    "trello": "Trello",
    "ms-project": "Microsoft Project",
    "asana": "Asana",
    "google-sheets": "Google Sheets",
    "jira": "Jira",
    "github": "GitHub Projects",
    "monday": "Monday",
    "notion": "Notion",
    "seuranta": "Seuranta",
}
"""The names of the tools from which a table may come."""

# --- what was read ------------------------------------------------------------------------------------------------

TABLE = Text(fi="Taulukko {table}", en="Table {table}")
TABLE_OF = Text(fi="Taulukko {table} ({tool})", en="Table {table} ({tool})")
HEADINGS_AT = Text(fi="Otsikot alkavat solusta {cells}.", en="The headings begin at {cells}.")
COLUMNS = Text(fi="Sarakkeet", en="Columns")
OF_GOALS = Text(fi="tavoitteen {field}", en="{field} of the goal")
ID = Text(fi="tunnus", en="id")
FIELDS = {
    "id": ID,
    "foreign_id": Text(fi="toisen ohjelman tunnus", en="id in the other program"),
    "day": Text(fi="valmistui tai uusi määräaika", en="done on, or new due date"),
    "why": Text(fi="syy tai este", en="reason or obstacle"),
    "memory": Text(fi="viedyt tiedot", en="values as exported"),
    "now": Text(fi="viimeisin toteuma", en="latest reading"),
    "reading": Text(fi="uusi toteuma", en="new reading"),
    "reading_day": Text(fi="toteuman päivä", en="date of the reading"),
    "status_on": Text(fi="tilan päivä", en="date of the status"),
    "readings": Text(fi="toteuma", en="reading"),
}
"""What a column may hold that is no field of the plan."""
TO_NOTE = Text(fi="huomautukseen", en="into the note")
LEFT_OUT_COLUMN = Text(fi="jätetään pois", en="left out")
FIRST = Text(fi="Näin ensimmäiset rivit tulevat suunnitelmaan", en="How the first rows will look in the plan")
NEW = Text(fi="Uutta suunnitelmassa", en="New in the plan")
CHANGED = Text(fi="Suunnitelmassa muuttuu", en="Changes in the plan")
COUNTS = Text(
    fi="Rivejä: uusia {new}, muuttuneita {changed}, ennallaan {unchanged}. Epäselviä soluja: {unclear}.",
    en="Rows: {new} new, {changed} changed, {unchanged} unchanged. Unclear cells: {unclear}.",
)
UNCLEAR = Text(fi="Näitä soluja ei ymmärretty", en="Cells that are unclear")
TOLD = Text(fi="Hyvä tietää", en="Good to know")
LEFT = Text(fi="Nämä jäävät suunnitelmassa ennalleen", en="Not taken from the table")
MORE = Text(fi="… ja {n} muuta", fi_one="… ja yksi muu", en="… and {n} more", en_one="… and one more")
MORE_IN_JSON = Text(
    fi="… ja {n} muuta. Kaikki näkyvät, kun komentoon lisätään --format json.",
    fi_one="… ja yksi muu. Kaikki näkyvät, kun komentoon lisätään --format json.",
    en="… and {n} more. To see all of them, add --format json.",
    en_one="… and one more. To see all of them, add --format json.",
)
IN_NOTE = Text(fi="{said} Teksti on huomautuksessa.", en="{said} The text goes in the note.")
CHANGE = Text(fi="{field}: {old} → {new}", en="{field}: {old} → {new}")
NOW = Text(fi="{field}: {new}", en="{field}: {new}")
READING = Text(fi="{number} ({day})", en="{number} ({day})")
DUE = Text(fi="määräaika {day}", en="due {day}")

# --- what comes of it ---------------------------------------------------------------------------------------------

WRITE = Text(fi="Kirjoitetaanko nämä suunnitelmaan {path}? (k/e)", en="Write these to the plan {path}? (y/n)")
MAKE = Text(fi="Tehdäänkö uusi suunnitelma {path}? (k/e)", en="Make a new plan {path}? (y/n)")
NOT_YET = Text(
    fi="Mitään ei vielä kirjoitettu. Suunnitelmaan kirjoitetaan, kun komentoon lisätään --yes.",
    en="Nothing has been written yet. To write this to the plan, add --yes to the command.",
)
NOT_WRITTEN = Text(fi="Mitään ei kirjoitettu.", en="Nothing was written.")
NOTHING_NEW = Text(
    fi="Taulukossa ei ole mitään uutta, joten suunnitelma on ennallaan.",
    en="There is nothing new in the table, so the plan is unchanged.",
)
NOTHING_ELSE = Text(
    fi="Muuta uutta taulukossa ei ole, joten suunnitelma on ennallaan.",
    en="There is nothing else new in the table, so the plan is unchanged.",
)
WRITTEN = Text(
    fi="Taulukko {table} on tuotu suunnitelmaan {path}: uusia {new}, muuttuneita {changed}.",
    en="The table {table} was imported into the plan {path}: {new} new, {changed} changed.",
)
UNDO = Text(fi="Taulukko {table} tuotiin suunnitelmaan.", en="The table {table} was imported.")
STILL_OPEN = Text(
    fi="Auki jäi {n} yllä lueteltua kohtaa.",
    fi_one="Auki jäi yksi yllä lueteltu kohta.",
    en="Still open, as listed above: {n}.",
)

# --- why something is left ----------------------------------------------------------------------------------------

LEFT_BECAUSE = {
    "conflict": Text(
        fi="Taulukkoon vietiin {exported}. Nyt taulukossa on {theirs} ja suunnitelmassa {plan}.",
        en="The table was exported with {exported}. It now has {theirs}, and the plan has {plan}.",
    ),
    "unknown-base": Text(
        fi="Taulukossa on {theirs} ja suunnitelmassa {plan}. Taulukosta ei näe, kumpi on uudempi.",
        en="The table has {theirs}, and the plan has {plan}. The table does not show which is newer.",
    ),
    "reopens": Text(
        fi="Taulukossa on {theirs}, mutta suunnitelmassa {plan}. Valmista tai peruttua toimenpidettä ei avata kysymättä.",
        en="The table has {theirs}, but the plan has {plan}. A closed action is not reopened without asking.",
    ),
    "past-due": Text(
        fi="Uusi määräaika {theirs} on jo mennyt. Tarkoitettiinko ensi vuotta?",
        en="The new due date {theirs} has already passed. Should it be next year?",
    ),
    "future-day": Text(
        fi="Päivä {theirs} on vasta edessä, joten mitään ei ole voinut silloin valmistua.",
        en="{theirs} is in the future, so nothing can have been done on that date.",
    ),
    "closed-due": Text(
        fi="Toimenpide on valmis tai peruttu, joten sen määräaikaa ei siirretä. Taulukossa on {theirs}.",
        en="The action is closed, so its due date is not moved. The table has {theirs}.",
    ),
    "cut": Text(
        fi="Taulukkoon mahtui vain tekstin alku, joten sen muutosta ei voi ottaa suunnitelmaan.",
        en="The table has only the beginning of the text, so a change to it cannot be used.",
    ),
    "two-dues": Text(
        fi="Rivillä on kaksi eri uutta määräaikaa. Jätä vain toinen.",
        en="The row has two different new due dates. Leave only one of them.",
    ),
    "no-reason": Text(
        fi="Uudelle määräajalle {theirs} ei ole syytä. Kirjoita se taulukkoon tai siirrä komennolla seuranta siirrä.",
        en="No reason is given for the new due date {theirs}. Add one to the table, or use seuranta move.",
    ),
    "no-decider": Text(
        fi="Määräaika siirtyisi jo ainakin kolmannen kerran. Kirjaa päätös: seuranta siirrä",
        en="The due date would move for at least the third time. Record who decided: seuranta move",
    ),
    "no-day": Text(
        fi="Uudella toteumalla {theirs} ei ole päivää.",
        en="The new reading {theirs} has no date.",
    ),
    "no-reading": Text(
        fi="Päivälle ei ole toteumaa.",
        en="There is no reading for this date.",
    ),
    "refused": Text(fi="{said}", en="{said}"),
    "doubled": Text(
        fi="Usealla rivillä on sama toimenpide, joten niistä ei otettu mitään.",
        en="Several rows are about the same action, so none of them was used.",
    ),
    "gone": Text(
        fi="Kohtaa {item:id} ei enää ole suunnitelmassa.",
        en="Item {item:id} is no longer in the plan.",
    ),
    "other-title": Text(
        fi='Tunnus {item:id} on suunnitelmassa toisella kohdalla: "{plan}".',
        en='In the plan, the id {item:id} belongs to another item: "{plan}".',
    ),
    "several": Text(
        fi="Suunnitelmassa tämä voi olla mikä tahansa näistä: {items}.",
        en="This could be any of several items in the plan: {items}.",
    ),
    "other-goal": Text(
        fi="Suunnitelmassa samannimiset kohdat {items} kuuluvat muihin tavoitteisiin.",
        fi_one="Suunnitelmassa samanniminen kohta {items} kuuluu toiseen tavoitteeseen.",
        en="In the plan, items {items} have the same title but belong to other goals.",
        en_one="In the plan, item {items} has the same title but belongs to another goal.",
    ),
}
"""By the name of what is left, why."""
WITH_STATUS = Text(
    fi="Taulukossa on {theirs}. Se kuuluu tilaan, joka jäi ennalleen.",
    en="The table has {theirs}. It belongs to the status, which was left unchanged.",
)

OF_ITEM = Text(fi="{item} ({field}): {said}", en="{item} ({field}): {said}")

BRAKES = {
    "sorted-alone": Text(
        fi='Sarakkeessa "{field}" ovat entiset arvot uudessa järjestyksessä. Lajiteltiinko se yksin? Muuttuvia rivejä on {n}.',
        en='The column "{field}" has its old values in a new order. Was it sorted on its own? Rows that would change: '
        "{n}.",
    ),
    "filled-down": Text(
        fi='Sarakkeessa "{field}" on {n} peräkkäistä riviä muuttunut samaksi ({cells}). Vedettiinkö arvo vahingossa alas?',
        en='In the column "{field}", {n} consecutive rows changed to the same value ({cells}). Was it filled down by '
        "mistake?",
    ),
}
"""By its name, why an import stops."""
STOPPED = Text(
    fi="Tuonti pysähtyi, eikä mitään kirjoitettu. Jos taulukko on oikein, lisää --force.",
    en="The import stopped, and nothing was written. If the table is right, add --force.",
)
IS_RIGHT = Text(fi="Onko taulukko oikein? (k/e)", en="Is the table right? (y/n)")

# --- what is asked ------------------------------------------------------------------------------------------------

ARE_NEW = Text(
    fi="Onko rivi {cell} ({title}) uusi? (k = uusi, e = sama kuin {items}, tyhjä = jätä pois)",
    en="Is row {cell} ({title}) new? (y = new, n = the same as {items}, empty = leave out)",
)
WHICH = Text(
    fi="Mikä näistä rivi {cell} ({title}) on: {items}? (tyhjä = jätä pois)",
    en="Which of these is row {cell} ({title}): {items}? (empty = leave out)",
)
WHICH_ROW = Text(
    fi="Toimenpide {item} on usealla rivillä: {rows}. Mikä rivi otetaan? (tyhjä = ei mikään niistä)",
    en="Action {item} is in several rows: {rows}. Which row should be used? (empty = none of them)",
)
TAKE_TABLE = Text(
    fi="{item}: {field} on taulukossa {theirs} ja suunnitelmassa {plan}. Otetaanko taulukosta? (k/e)",
    en="{item}: {field} is {theirs} in the table and {plan} in the plan. Use the value in the table? (y/n)",
)
TWO_VALUES = Text(
    fi="{item}: {field} on taulukossa {theirs} ja suunnitelmassa {plan}.",
    en="{item}: {field} is {theirs} in the table and {plan} in the plan.",
)
TAKE_ALL = Text(
    fi="Taulukosta ei näe, mitkä näistä {n} arvosta ovat uudempia. Otetaanko ne taulukosta? "
    "(1 = kaikki, 2 = ei mitään, 3 = yksitellen)",
    en="The table does not show which of these {n} values are newer. Use those in the table? (1 = all, 2 = none, 3 = "
    "one by one)",
)
REOPEN = Text(
    fi="Toimenpide {item} on suunnitelmassa {plan}, taulukossa {theirs}. Avataanko se uudelleen? (k/e)",
    en="Action {item} is {plan} in the plan and {theirs} in the table. Reopen it? (y/n)",
)
NEXT_YEAR = Text(
    fi="{item}: uusi määräaika {theirs} on jo mennyt. Mikä päivä on oikea? (tyhjä = {later}, - = jätä ennalleen)",
    en="{item}: the new due date {theirs} has passed. Which date is right? (empty = {later}, - = leave it as it was)",
)
WHEN_DONE = Text(
    fi="Valmistumispäivä puuttuu: {items}. Milloin työ valmistui? (tyhjä = ei tiedossa)",
    en="Done without a date: {items}. When were they done? (empty = not known)",
)
WHEN_MEASURED = Text(
    fi="Uuden toteuman päivä puuttuu: {items}. Milloin mitattiin? (tyhjä = jätä pois)",
    en="New readings without a date: {items}. When were they measured? (empty = leave out)",
)
WHY_MOVED = Text(
    fi="{item}: määräaika {old} → {new}. Miksi? (tyhjä = jätä ennalleen)",
    en="{item}: due {old} → {new}. Why? (empty = leave it as it was)",
)
WHO_DECIDED = Text(
    fi="{item}: määräaika siirtyy {n}. kerran. Kuka päätti? (tyhjä = jätä ennalleen)",
    en="{item}: this would change the due date again (move {n}). Who decided? (empty = leave it as it was)",
)
WHICH_DATES = Text(
    fi='Onko "{what}" päivä ensin vai kuukausi ensin? (1 = päivä, 2 = kuukausi)',
    en='Does "{what}" begin with the day or with the month? (1 = day, 2 = month)',
)
FILL_DOWN = Text(
    fi='Sarakkeessa "{heading}" on tyhjiä soluja ({cells}). Onko niissä sama tavoite kuin yläpuolella? (k/e)',
    en='The column "{heading}" has empty cells ({cells}). Do those rows belong to the goal above them? (y/n)',
)
AGREE_DAYS = {
    "date-without-year": Text(
        fi="Vuosi puuttuu: {days}. Onko tulkinta oikein? (k/e)",
        en="No year is given: {days}. Are these dates right? (y/n)",
    ),
    "wish": Text(
        fi="Tarkka päivä puuttuu: {days}. Otetaanko näin? (k/e)",
        en="No exact date is given: {days}. Use these dates? (y/n)",
    ),
    "not-a-date": Text(
        fi="Päivä on epäselvä: {days}. Onko tulkinta oikein? (k/e)",
        en="No clear date is given: {days}. Are these dates right? (y/n)",
    ),
}
"""By what is unclear about days, the question whether the proposals are meant."""
PROPOSED_DAY = Text(fi='{cell} "{typed}" → {day}', en='{cell} "{typed}" → {day}')
