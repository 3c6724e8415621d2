"""What is told of the cells of a table, and why a file gives no plan; the address and text of the cell stand beside it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.tables.draft import Refusal, Report, Value
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import Argument, Choice

_PROPOSAL = Text(fi="Ehdotus: {proposal}.", en="Suggestion: {proposal}.")

_DAYS = {
    "wish": Text(
        fi="Teksti ei kerro päivää, joten se on huomautuksessa.",
        en="The text does not give a date, so it goes in the note.",
    ),
    "date-without-year": Text(
        fi="Vuosi puuttuu, joten teksti on huomautuksessa.",
        en="The year is missing, so the text goes in the note.",
    ),
    "not-a-date": Text(
        fi="Teksti ei ole selvä päivämäärä, joten se on huomautuksessa.",
        en="The text is not a clear date, so it goes in the note.",
    ),
    "date-order": Text(
        fi='Sarakkeen "{heading}" päivissä voi olla ensin päivä tai kuukausi. Kerro järjestys: --dates dmy tai --dates mdy.',
        en='The dates in column "{heading}" may have the day or the month first. Say which: --dates dmy or --dates '
        "mdy.",
    ),
    "done-in-future": Text(
        fi="Valmistumispäivä on vasta edessä, joten se on huomautuksessa.",
        en="The completion date is in the future, so it goes in the note.",
    ),
    "day-count": Text(
        fi="Taulukkolaskenta on tallentanut päivän lukuna. Luku on muutettu päiväksi.",
        en="The spreadsheet had stored the date as a number. The number was turned into a date.",
    ),
    "period-as-day": Text(
        fi="Jaksosta {first}–{last} on otettu päivä {day}.",
        en="For the period {first} – {last}, the date {day} was used.",
    ),
    "range-as-days": Text(
        fi="Aikavälistä on otettu alku {first} ja määräaika {last}.",
        en="The range gives the start {first} and the due date {last}.",
    ),
}

_STATUSES = {
    "unclear-status": Text(
        fi="Tilaa ei voi päätellä varmasti, joten teksti on huomautuksessa.",
        en="The status is not certain, so the text goes in the note.",
    ),
    "done-day-on-open": Text(
        fi="Toimenpiteellä on valmistumispäivä, mutta sen tila ei ole valmis. Päivä on huomautuksessa.",
        en="The action has a completion date, but its status is not done. The date goes in the note.",
    ),
    "not-a-progress": Text(
        fi="Teksti ei kerro edistymistä, joten se on huomautuksessa.",
        en="The text does not say how far the action has got, so it goes in the note.",
    ),
    "done-without-date": Text(
        fi='Toimenpide "{title}" on valmis, mutta valmistumispäivä puuttuu.',
        en='Action "{title}" is done, but its completion date is missing.',
    ),
    "dropped-without-date": Text(
        fi='Toimenpide "{title}" on peruttu, mutta perumispäivä puuttuu.',
        en='Action "{title}" was dropped, but the date is missing.',
    ),
    "dropped-without-reason": Text(
        fi='Toimenpide "{title}" on peruttu, mutta syy puuttuu.',
        en='Action "{title}" was dropped, but the reason is missing.',
    ),
    "percent-as-status": Text(
        fi="Tila on päätelty edistymisestä.",
        en="The status was taken from the progress.",
    ),
    "status-with-text": Text(
        fi='Tila on tunnistettu, ja muu teksti on säilytetty: "{rest}".',
        en='The status was recognised, and the rest of the text was kept: "{rest}".',
    ),
    "tick-beside-status": Text(
        fi="Toimenpide on merkitty valmiiksi, vaikka tilana on {status}. Se on luettu valmiiksi.",
        en="The action is ticked although its status is {status}. It was read as done.",
    ),
    "lateness": Text(
        fi="Suunnitelmaan ei kirjata myöhästymistä eikä liikennevaloa. Ne seuraavat määräajasta.",
        en="A plan does not record lateness or a traffic light. Seuranta works both out from the due date.",
    ),
}

_ITEMS = {
    "unclear-person": Text(
        fi="Teksti ei nimeä henkilöä, joten se on huomautuksessa.",
        en="The text does not name a person, so it goes in the note.",
    ),
    "team-not-in-plan": Text(
        fi="Suunnitelmassa ei ole tällaista tiimiä, joten teksti on huomautuksessa.",
        en="The plan has no such team, so the text goes in the note.",
    ),
    "several-owners": Text(
        fi='Ensimmäinen nimi "{owner}" on vastuuhenkilö. Muut ovat mukana: {helpers}.',
        en='The first name, "{owner}", is the owner. The others are helpers: {helpers}.',
    ),
    "surname-first": Text(
        fi='Sarakkeessa "{heading}" sukunimi on ensin. Nimien järjestys on vaihdettu: etunimi on nyt ensin.',
        en='Column "{heading}" has the surname first. The order of the names was reversed.',
    ),
    "bad-id": Text(
        fi="Teksti ei kelpaa tunnukseksi, joten se on huomautuksessa.",
        en="The text cannot be an id, so it goes in the note.",
    ),
    "repeated-id": Text(
        fi="Tunnus on jo toisella toimenpiteellä, joten se on huomautuksessa.",
        en="Another action already has this id, so the id goes in the note.",
    ),
    "ids-not-kept": Text(
        fi="Samat numerot toistuvat, joten toimenpiteet on numeroitu uudelleen.",
        en="The same numbers appear several times, so the actions were renumbered.",
    ),
    "unknown-predecessor": Text(
        fi="Taulukossa ei ole kaikkia toimenpiteitä, joihin teksti viittaa. Teksti on huomautuksessa.",
        en="The text refers to an action that is not in the table. The text goes in the note.",
    ),
    "predecessor-lag": Text(
        fi="Suunnitelmaan kirjataan vain se, minkä jälkeen toimenpide voi alkaa. Viive tai muu riippuvuus on jätetty pois.",
        en="A plan says only what must be done first. A lag or another kind of link was left out.",
    ),
    "ring": Text(
        fi='Toimenpide "{title}" odottaisi itseään, joten yksi riippuvuus on jätetty pois.',
        en='Action "{title}" would wait for itself, so one dependency was left out.',
    ),
    "not-a-number": Text(
        fi="Teksti ei ole luku, joten se on huomautuksessa.",
        en="The text is not a number, so it goes in the note.",
    ),
    "broken-memory": Text(
        fi='Sarakkeen "{heading}" tieto on muuttunut, joten riviä ei voi verrata siihen, mitä taulukkoon vietiin.',
        en='Column "{heading}" has been changed, so the row cannot be compared with what was exported.',
    ),
}

_ROWS = {
    "row-without-title": Text(
        fi="Riviltä puuttuu toimenpide, joten rivi on jätetty pois.",
        en="The row does not name an action, so it was left out.",
    ),
    "row-goes-on": Text(
        fi='Rivi jatkaa toimenpidettä "{title}". Sen muut solut on jätetty pois.',
        en='The row continues action "{title}". Its other cells were left out.',
    ),
    "total-row": Text(fi="Summarivi on jätetty pois.", en="A row of totals was left out."),
    "rows-left-out": Text(
        fi="Näillä riveillä ei ole toimenpiteitä eikä tavoitteita, joten ne on jätetty pois.",
        en="These rows contain no actions or goals, so they were left out.",
    ),
    "text-above": Text(
        fi="Otsikkorivin yläpuolella oleva teksti on jätetty pois.",
        en="The text above the headings was left out.",
    ),
    "text-below": Text(
        fi="Taulukon alapuolella oleva teksti on jätetty pois.",
        en="The text below the table was left out.",
    ),
    "section-as-goal": Text(
        fi="Väliotsikko on tulkittu tavoitteeksi.",
        en="The subheading was read as a goal.",
    ),
    "sheet-as-goal": Text(
        fi="Välilehden nimi on tulkittu tavoitteeksi.",
        en="The name of the sheet was read as a goal.",
    ),
    "summary-of-group": Text(
        fi="Yhteenvetorivin omat päivät ja luvut on jätetty pois.",
        en="The dates and numbers of the summary row were left out.",
    ),
    "empty-below-goal": Text(
        fi='Sarakkeessa "{heading}" on tyhjiä soluja tavoitteen alla. Jos rivit kuuluvat samaan tavoitteeseen, täytä solut.',
        en='Column "{heading}" has empty cells below a goal. If those rows belong to the same goal, fill in the cells.',
    ),
    "column-left-out": Text(
        fi='Saraketta "{heading}" tarvitsee vain toinen ohjelma, joten se on jätetty pois.',
        en='Only the other program needs column "{heading}", so it was left out.',
    ),
    "sheet-left-out": Text(
        fi="Välilehdellä ei ole toimenpiteitä eikä tavoitteita, joten se on jätetty pois.",
        en="The sheet contains no actions or goals, so it was left out.",
    ),
    "read-turned": Text(
        fi="Otsikot ovat ensimmäisessä sarakkeessa, joten toimenpiteet on luettu sarakkeittain.",
        en="The headings are in the first column, so the actions were read column by column.",
    ),
    "archived-cards": Text(
        fi="{n} arkistoitua korttia on jätetty pois.",
        fi_one="Yksi arkistoitu kortti on jätetty pois.",
        en="{n} archived cards were left out.",
        en_one="One archived card was left out.",
    ),
    "open-quote": Text(
        fi="Tiedostossa on lainausmerkki, jota ei ole suljettu. Lainausmerkit on luettu tekstinä.",
        en="The file has a quotation mark that is never closed. Quotation marks were read as text.",
    ),
}

_LOOKS = {
    "error-value": Text(
        fi="Solussa on taulukkolaskennan virhe, joten se on jätetty pois.",
        en="The cell shows a spreadsheet error, so it was left out.",
    ),
    "formula-without-result": Text(
        fi="Kaavan tulosta ei ole tallennettu. Avaa ja tallenna tiedosto taulukkolaskennassa.",
        en="The result of the formula is not stored. Open the file in a spreadsheet program and save it.",
    ),
    "dash-as-empty": Text(
        fi="Pelkkä viiva tai muu merkki on luettu tyhjänä.",
        en="A dash or other mark on its own was read as empty.",
    ),
    "comment": Text(fi="Solun kommentti.", en="The cell has a comment."),
    "struck-through": Text(
        fi="Yliviivausta ei tulkita. Jos asia on valmis tai peruttu, kirjaa se itse.",
        en="Strikethrough is ignored. If the action is done or dropped, record it yourself.",
    ),
    "coloured": Text(
        fi="Solujen värejä ei tulkita.",
        en="The colours of cells are ignored.",
    ),
    "hidden-rows": Text(
        fi="Taulukossa on {n} piilotettua riviä, jotka on luettu muiden tavoin.",
        fi_one="Taulukossa on yksi piilotettu rivi, joka on luettu muiden tavoin.",
        en="The table has {n} hidden rows. They were read like the others.",
        en_one="The table has one hidden row. It was read like the others.",
    ),
    "hidden-column": Text(
        fi="Sarake {column} on piilotettu. Sen soluista on luettu vain tunnetut tiedot.",
        en="Column {column} is hidden. Only plan fields were read from it.",
    ),
    "hidden-sheet": Text(
        fi="Piilotettua välilehteä ei ole luettu.",
        en="The hidden sheet was not read.",
    ),
}  # fmt: skip

REPORT_TEXTS: Mapping[str, Text] = _DAYS | _STATUSES | _ITEMS | _ROWS | _LOOKS
"""By the name of the report."""

REFUSAL_TEXTS: Mapping[str, Text] = {
    "binary-workbook": Text(
        fi="Tämä on Excelin binaarinen työkirja (.xlsb). Avaa se Excelissä ja tallenna muodossa .xlsx.",
        en="This is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.",
    ),
    "broken-json": Text(
        fi="JSON-tiedosto on rikki. Lataa se uudelleen siitä ohjelmasta, josta se on peräisin.",
        en="The JSON file is broken. Download it again from the program it came from.",
    ),
    "empty-table": Text(fi="Tiedosto on tyhjä.", en="The file is empty."),
    "html-table": Text(
        fi="Tämä on verkkosivu, vaikka nimen lopussa olisi .xls. Avaa se taulukkolaskennassa ja tallenna muodossa .xlsx.",
        en="This is a web page, even if its name ends in .xls. Open it in a spreadsheet program and save it as .xlsx.",
    ),
    "is-a-plan": Text(
        fi="Tämä on suunnitelma eikä taulukko.",
        en="This is a plan, not a table.",
    ),
    "no-plan-in-table": Text(
        fi="Taulukosta ei löydy toimenpiteitä. Otsikkorivillä pitää olla toimenpide ja esimerkiksi vastuu tai määräaika.",
        en="The table has no actions. A heading row needs an action column and, for example, an owner or a due date.",
    ),
    "no-such-column": Text(
        fi='Saraketta "{typed}" ei ole taulukossa. Sarake on kirjain, kuten C, tai välilehti ja kirjain.',
        en='There is no column "{typed}" in the table. A column is a letter such as C, or a sheet and a letter.',
    ),
    "no-such-header": Text(fi="Taulukossa ei ole riviä {typed}.", en="The table has no row {typed}."),
    "no-such-sheet": Text(
        fi='Välilehteä "{typed}" ei ole. Välilehdet: {names}.',
        en='There is no sheet "{typed}". The sheets are: {names}.',
    ),
    "numbers-file": Text(
        fi="Tämä on Numbers-tiedosto. Vie se Numbersista muotoon .xlsx tai CSV.",
        en="This is a Numbers file. Export it from Numbers as .xlsx or CSV.",
    ),
    "old-workbook": Text(
        fi="Tiedostolla on salasana, tai se on vanhaa Excel-muotoa (.xls). Tallenna se ilman salasanaa muodossa .xlsx.",
        en="The file has a password or is in the old Excel format (.xls). Save it without a password as .xlsx.",
    ),
    "opendocument": Text(
        fi="Tämä on LibreOfficen taulukko (.ods). Tallenna se LibreOfficessa muodossa .xlsx.",
        en="This is a LibreOffice spreadsheet (.ods). Save it in LibreOffice as .xlsx.",
    ),
    "other-file": Text(
        fi="Tiedosto ei ole taulukko. Taulukoksi kelpaavat .xlsx, CSV, TSV, Markdown-taulukko ja Trellon JSON.",
        en="The file is not a table. Tables can be .xlsx, CSV, TSV, Markdown tables or Trello JSON.",
    ),
    "pdf-file": Text(
        fi="PDF-tiedostosta ei voi lukea taulukkoa. Pyydä alkuperäinen taulukko.",
        en="A table cannot be read from a PDF file. Ask for the original spreadsheet.",
    ),
    "picture": Text(
        fi="Kuvasta ei voi lukea taulukkoa. Kirjoita rivit taulukkolaskentaan.",
        en="A table cannot be read from a picture. Type the rows into a spreadsheet.",
    ),
    "text-document": Text(
        fi="Tämä on tekstinkäsittelyn asiakirja. Kopioi sen taulukko taulukkolaskentaan ja tallenna muodossa .xlsx.",
        en="This is a word processor document. Copy its table into a spreadsheet and save it as .xlsx.",
    ),
    "too-large": Text(
        fi="Tiedosto on liian suuri: sisältöä saa olla enintään {n} Mt.",
        en="The file is too large: it may contain at most {n} MB.",
    ),
    "too-many-rows": Text(
        fi="Taulukossa on liikaa rivejä: niitä saa olla enintään {n}.",
        en="The table has too many rows: at most {n} are read.",
    ),
    "unknown-field": Text(
        fi='"{typed}" ei ole toimenpiteen eikä tavoitteen tieto. Kirjoita esimerkiksi otsikko, vastuu tai määräaika.',
        en='"{typed}" is not a field of an action or a goal. Write, for example, title, owner or due.',
    ),
    "unknown-json": Text(
        fi="JSON-tiedosto ei ole Trellosta eikä Seurannasta, joten sitä ei voi lukea.",
        en="The JSON file is neither from Trello nor from Seuranta, so it cannot be read.",
    ),
    "unreadable-workbook": Text(
        fi="Työkirja on rikki. Avaa se taulukkolaskennassa ja tallenna uudelleen muodossa .xlsx.",
        en="The workbook is damaged. Open it in a spreadsheet program and save it again as .xlsx.",
    ),
    "xml-workbook": Text(
        fi="Tämä on vanha XML-työkirja. Avaa se taulukkolaskennassa ja tallenna muodossa .xlsx.",
        en="This is an old XML workbook. Open it in a spreadsheet program and save it as .xlsx.",
    ),
}


def report_sentence(report: Report, language: str) -> str:
    """What is to be said of the cells of a report, with what is proposed."""
    sentence = say(REPORT_TEXTS[report.name], language, **_with_statuses(report.args))
    if report.proposal is None:
        return sentence
    return f"{sentence} {say(_PROPOSAL, language, proposal=_proposed(report.proposal))}"


def refusal_sentence(refusal: Refusal, language: str) -> str:
    """Why the file gives no plan, and what to do."""
    return say(REFUSAL_TEXTS[refusal.name], language, **refusal.args)


_STATUS_NAMES = frozenset(row.name for row in VALUES["status"])


def _with_statuses(args: Mapping[str, Argument]) -> Mapping[str, Argument]:
    status = args.get("status")
    return args if not isinstance(status, str) else {**args, "status": Choice("status", status)}


def _proposed(proposal: Value) -> Argument:
    if isinstance(proposal, date) or not isinstance(proposal, str):
        return proposal
    return Choice("status", proposal) if proposal in _STATUS_NAMES else proposal
