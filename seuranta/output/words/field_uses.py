"""What each field of a plan is for, with an example, in both languages: for the guide, and for whoever helps at typing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from seuranta.output.words.text import Text


class FieldUse(NamedTuple):
    """What is written into a field, in one line; `example` is the value as it stands after the colon, where one line
    shows it.
    """

    about: Text
    example: Text


def _field(fi: str, en: str, example_fi: str, example_en: str = "") -> FieldUse:
    return FieldUse(Text(fi=fi, en=en), Text(fi=example_fi, en=example_en or example_fi))


_TITLE = _field(
    "Muutama sana, joista kohdan tuntee.", "A few words that people will recognise.", "Hinnasto", "Price list"
)
_OWNER = _field("Yksi ihminen, joka huolehtii asiasta.", "The one person who takes care of it.", "Raija", "Ann")
_NOTE = _field("Vapaata tekstiä.", "Free text.", "Kysy ensin Ollilta", "Ask Dev first")
_FROM_PLAN = _field("Mistä suunnitelmasta jatkuu.", "The plan it continues from.", "Huolto 2026, 8", "Care 2026, 8")
_REASON = _field("Yksi lause: miksi.", "One sentence: why.", "lakimies lomalla", "the lawyer is on holiday")
_DATE = _field("Päivä, jolta luku on.", "The date of the number.", "1.12.2026", "2026-12-01")
_DECIDED_BY = _field("Kuka päätti, yksi tai useampi nimi.", "Who decided, one name or several.", "Raija", "Ann")
_INTERNAL = _field(
    "Kuuluuko kohderyhmä yritykseen: kyllä tai ei.",
    "Whether the audience is inside the company: yes or no.",
    "ei",
    "no",
)
_LINK = _field("Verkko-osoite.", "A web address.", "https://example.com/hinnasto", "https://example.com/prices")
_START_OF_BREAK = _field("Ensimmäinen vapaapäivä.", "The first day off.", "23.12.2026", "2026-12-23")

FIELD_USES: Mapping[tuple[str, str], FieldUse] = MappingProxyType(
    {
        ("plan", "id"): _field(
            "Tunnus, josta kalenterit tuntevat suunnitelman. Älä muuta sitä.",
            "The id by which calendars know the plan. Do not change it.",
            "esimerkki-oy-huolto",
            "example-oy-care",
        ),
        ("plan", "title"): _field("Mitä kehitetään.", "What is being developed.", "Huoltopalvelut", "Care plans"),
        ("plan", "company"): _field("Yrityksen nimi.", "The name of the company.", "Esimerkki Oy", "Example Oy"),
        ("plan", "service"): _field(
            "Yksi virke: mitä luvataan ja kenelle.",
            "One sentence: what is promised, and to whom.",
            "Vastaamme huoltokutsuun yhdessä työpäivässä.",
            "We answer every call within one working day.",
        ),
        ("plan", "language"): _field(
            "Kieli, jolla Seuranta vastaa.", "The language in which Seuranta answers.", "fi", "en"
        ),
        ("plan", "stage"): _field(
            "Vaihe ennen esittelyä.", "The stage before the presentation.", "työpaja", "workshop"
        ),
        ("plan", "presented"): _field(
            "Milloin ja kenelle suunnitelma esiteltiin.",
            "When and to whom the plan was presented.",
            "2.11.2026",
            "2026-11-02",
        ),
        ("plan", "closed_on"): _field(
            "Milloin koko suunnitelma päätettiin.", "When the plan as a whole was closed.", "1.9.2027", "2027-09-01"
        ),
        ("plan", "timezone"): _field(
            "Aikavyöhyke, jos ei Suomen.", "The time zone, if not Finnish.", "Europe/Stockholm", "Europe/London"
        ),
        ("plan", "country"): _field(
            "Maa, jonka pyhäpäivät otetaan huomioon.", "The country whose public holidays count.", "FI"
        ),
        ("plan", "people"): _field(
            "Suunnitelman ihmiset: nimi ja rooli.",
            "The people of the plan: name and role.",
            "{Raija: myynti}",
            "{Ann: sales}",
        ),
        ("plan", "team"): _field(
            "Tiimi, joka vastaa suunnitelmasta.",
            "The team that is responsible for the plan.",
            "[Raija, Pekka]",
            "[Ann, Ben]",
        ),
        ("plan", "management_team"): _field(
            "Johtoryhmä, jos sellainen on.", "The management team, if there is one.", "[Raija, Timo]", "[Ann, Tom]"
        ),
        ("plan", "goals"): _field("Mitä muuttuu ja paljonko.", "What is to change, and how much.", ""),
        ("plan", "actions"): _field(
            "Mitä tehdään, kuka tekee ja mihin mennessä.", "What is done, by whom and by when.", ""
        ),
        ("plan", "checkpoints"): _field("Milloin suunnitelman ääreen palataan.", "When you come back to the plan.", ""),
        ("plan", "communication"): _field("Mitä kerrotaan kenelle ja milloin.", "Who is told what, and when.", ""),
        ("plan", "feedback"): _field("Kysymykset ja vastaukset.", "Questions and answers.", ""),
        ("plan", "decisions"): _field("Mitä on päätetty.", "What has been decided.", ""),
        ("plan", "breaks"): _field(
            "Yrityksen vapaapäivät.",
            "The company's days off.",
            "{joulu: 23.12.2026–6.1.2027}",
            "{christmas: 23 Dec 2026 – 6 Jan 2027}",
        ),
        ("plan", "settings"): _field("Kolme rajaa, joita voi muuttaa.", "Three limits that you can change.", ""),
        ("goal", "title"): _TITLE,
        ("goal", "horizon"): _field("Lyhyt tai pitkä tähtäin.", "Short or long term.", "lyhyt", "short"),
        ("goal", "kind"): _field(
            "Mitä mitta kertoo: ennakoiva, tulosmittari tai vastamittari.",
            "The kind of measure: leading, lagging or balancing.",
            "ennakoiva",
            "leading",
        ),
        ("goal", "owner"): _OWNER,
        ("goal", "measure"): _field(
            "Mitä mitataan.", "What is measured.", "allekirjoitetut sopimukset", "signed agreements"
        ),
        ("goal", "unit"): _field(
            "Yksikkö, jos se ei ole luvun perässä.", "The unit, if it does not follow the number.", "kpl", "pcs"
        ),
        ("goal", "baseline"): _field("Mistä lähdetään.", "Where you start.", "0"),
        ("goal", "interim_targets"): _field(
            "Mihin päästään matkalla: päivä ja luku.",
            "What is reached on the way: a date and a number.",
            "{31.12.2026: 3}",
            "{2026-12-31: 3}",
        ),
        ("goal", "target"): _field(
            "Luku, johon pyritään; myös ”vähintään” tai ”enintään”.",
            "The number to reach; also “at least” or “at most”.",
            "8 kpl",
            "8 customers",
        ),
        ("goal", "by"): _field("Mihin mennessä.", "By when.", "30.6.2027", "2027-06-30"),
        ("goal", "interval"): _field("Kuinka usein mitataan.", "How often it is measured.", "kuukausi", "month"),
        ("goal", "readings"): _field(
            "Mitatut luvut: päivä ja luku.", "The figures: a date and a number.", "{30.11.2026: 1}", "{2026-11-30: 1}"
        ),
        ("goal", "achieved_on"): _field(
            "Milloin saavutettiin tavoite, jolla ei ole lukua.",
            "When a goal without a number was reached.",
            "15.1.2027",
            "2027-01-15",
        ),
        ("goal", "source"): _field("Mistä luku saadaan.", "Where the figure comes from.", "laskutus", "invoicing"),
        ("goal", "from_plan"): _FROM_PLAN,
        ("goal", "note"): _NOTE,
        ("action", "title"): _TITLE,
        ("action", "goal"): _field(
            "Tavoite, jota toimenpide edistää, tai useampi.", "The goal that the action serves, or several.", "T1", "G1"
        ),
        ("action", "owner"): _OWNER,
        ("action", "helpers"): _field("Muut, jotka tekevät.", "Others who take part.", "Pekka, Jonna", "Ben, Chloe"),
        ("action", "start"): _field("Milloin työ alkaa.", "When work begins.", "7.12.2026", "2026-12-07"),
        ("action", "due"): _field(
            "Milloin työ on valmis; ”jatkuva”, jos sillä ei ole loppua.",
            "When it will be done; “ongoing” if it has no end.",
            "vk 51/2026",
            "week 51/2026",
        ),
        ("action", "ongoing"): _field("Työllä ei ole loppua.", "The work has no end.", "kyllä", "yes"),
        ("action", "status"): _field(
            "Suunniteltu, käynnissä, valmis, jumissa tai peruttu, ja päivä.",
            "Planned, in progress, done, blocked or dropped, and the date.",
            "valmis 19.11.2026",
            "done 2026-11-19",
        ),
        ("action", "done_on"): _field(
            "Milloin se valmistui, jos päivä ei ole tilan perässä.",
            "When it was done, if the date does not follow the status.",
            "19.11.2026",
            "2026-11-19",
        ),
        ("action", "progress"): _field("Paljonko on tehty.", "How much has been done.", "7/11"),
        ("action", "depends_on"): _field(
            "Toimenpiteet, joita tämä odottaa.", "The actions that this one waits for.", "1, 3"
        ),
        ("action", "continues"): _field(
            "Toimenpide, jonka lopuista tämä syntyi.", "The action whose remainder this is.", "6"
        ),
        ("action", "from_plan"): _FROM_PLAN,
        ("action", "blocked_by"): _field(
            "Mikä estää.", "What the obstacle is.", "rajapintaa ei ole avattu", "no access yet"
        ),
        ("action", "next_step"): _field(
            "Yksi pieni askel: mitä, kuka ja mihin mennessä.",
            "One small step: what, who and by when.",
            "soitto toimittajalle",
            "a call to the supplier",
        ),
        ("action", "moves"): _field("Määräajan siirrot, vanhin ensin.", "The moves of the due date, oldest first.", ""),
        ("action", "reason"): _field(
            "Miksi toimenpide peruttiin.", "Why the action was dropped.", "ei tarvita", "not needed"
        ),
        ("action", "note"): _NOTE,
        ("action", "link"): _LINK,
        ("move", "date"): _field("Milloin siirrettiin.", "When it was moved.", "27.11.2026", "2026-11-27"),
        ("move", "from"): _field(
            "Määräaika ennen siirtoa.", "The due date before the move.", "27.11.2026", "2026-11-27"
        ),
        ("move", "to"): _field(
            "Määräaika siirron jälkeen.", "The due date after the move.", "18.12.2026", "2026-12-18"
        ),
        ("move", "reason"): _REASON,
        ("move", "decided_by"): _DECIDED_BY,
        ("next_step", "what"): _field(
            "Mitä tehdään.", "What will be done.", "soitto toimittajalle", "a call to the supplier"
        ),
        ("next_step", "who"): _field("Kuka tekee.", "Who will do it.", "Raija", "Ann"),
        ("next_step", "by"): _field("Mihin mennessä.", "By when.", "2.12.2026", "2026-12-02"),
        ("checkpoint", "title"): _field(
            "Tarkistuspisteen nimi.", "What the meeting is.", "Kuukausiseuranta", "Monthly follow-up"
        ),
        ("checkpoint", "kind"): _field(
            "Millainen: tiimi, johtoryhmä, omistaja tai katselmus.",
            "What kind: team, management, owner or review.",
            "tiimi",
            "team",
        ),
        ("checkpoint", "owner"): _field("Kuka kutsuu koolle.", "Who convenes it.", "Raija", "Ann"),
        ("checkpoint", "date"): _field(
            "Sovitut päivät, jos rytmiä ei ole.",
            "The agreed dates, if there is no rhythm.",
            "[12.1.2027]",
            "[2027-01-12]",
        ),
        ("checkpoint", "recurrence"): _field(
            "Rytmi sanoin.",
            "The rhythm in words.",
            "joka kuukauden ensimmäinen tiistai",
            "the first Tuesday of each month",
        ),
        ("checkpoint", "start"): _field(
            "Mistä päivästä alkaen.", "The date from which it runs.", "1.12.2026", "2026-12-01"
        ),
        ("checkpoint", "until"): _field(
            "Mihin päivään asti.", "The date until which it runs.", "30.6.2027", "2027-06-30"
        ),
        ("checkpoint", "time"): _field("Kellonaika.", "The time of day.", "9.00", "9:00"),
        ("checkpoint", "duration"): _field("Kuinka kauan kestää.", "How long it takes.", "45 min"),
        ("checkpoint", "place"): _field("Missä.", "Where.", "neuvotteluhuone", "meeting room"),
        ("checkpoint", "link"): _LINK,
        ("checkpoint", "participants"): _field("Ketkä kutsutaan.", "Who is invited.", "tiimi", "team"),
        ("checkpoint", "agenda"): _field(
            "Mitä muuta käsitellään.", "What else is on the agenda.", "budjetti", "the budget"
        ),
        ("checkpoint", "except"): _field("Mitkä päivät jäävät pois.", "Which dates are left out.", "heinäkuu", "July"),
        ("checkpoint", "on_holiday"): _field(
            "Mitä pyhäpäivänä tehdään.", "What happens on a public holiday.", "seuraava työpäivä", "next working day"
        ),
        ("checkpoint", "reminder"): _field("Muistutus ennen alkua.", "A reminder before the start.", "1 pv", "1 d"),
        ("checkpoint", "held"): _field("Pidetyt kerrat.", "The ones that were held.", "[1.12.2026]", "[2026-12-01]"),
        ("checkpoint", "skipped"): _field(
            "Väliin jääneet kerrat ja syy.",
            "The ones that were skipped, and why.",
            "{5.1.2027: messut}",
            "{2027-01-05: trade fair}",
        ),
        ("checkpoint", "moved"): _field(
            "Siirretyt kerrat: vanha ja uusi päivä.",
            "The ones that were moved: the old and the new date.",
            "{5.1.2027: 12.1.2027}",
            "{2027-01-05: 2027-01-12}",
        ),
        ("held", "present"): _field("Ketkä olivat paikalla.", "Who was there.", "Raija, Pekka", "Ann, Ben"),
        ("held", "minutes"): _field(
            "Missä muistio on.",
            "Where the minutes are.",
            "reports/2026-12-01-muistio.md",
            "reports/2026-12-01-minutes.md",
        ),
        ("held", "promised"): _field(
            "Mitä luvattiin seuraavaan kertaan mennessä.",
            "What was promised for next time.",
            "{7: 18.12.2026}",
            "{7: 2026-12-18}",
        ),
        ("held", "tell"): _field(
            "Mitä sovittiin kerrottavaksi.",
            "What you agreed to tell people.",
            "[Päivystys alkaa tammikuussa]",
            "[On-call starts in January]",
        ),
        ("promise", "step"): _field(
            "Mitä luvattiin, jos ei koko toimenpidettä.",
            "What was promised, if not the whole action.",
            "soitto",
            "a call",
        ),
        ("promise", "by"): _field("Mihin mennessä.", "By when.", "18.12.2026", "2026-12-18"),
        ("skipped", "reason"): _REASON,
        ("moved", "to"): _field("Uusi päivä.", "The new date.", "12.1.2027", "2027-01-12"),
        ("moved", "reason"): _REASON,
        ("communication", "title"): _field("Viestin nimi.", "What the message is.", "Missä mennään", "Where we are"),
        ("communication", "audience"): _field("Kenelle kerrotaan.", "Who is told.", "koko henkilöstö", "whole staff"),
        ("communication", "internal"): _INTERNAL,
        ("communication", "channel"): _field("Miten kerrotaan.", "How they are told.", "taukotila", "the coffee room"),
        ("communication", "purpose"): _field(
            "Miksi kerrotaan.", "Why they are told.", "jotta kaikki tietävät", "so that everybody knows"
        ),
        ("communication", "message"): _field(
            "Viestin oma teksti.",
            "The text of the message itself.",
            "Vastaamme nyt yhdessä päivässä.",
            "We now answer within a day.",
        ),
        ("communication", "link"): _LINK,
        ("communication", "owner"): _field("Kuka kertoo.", "Who tells them.", "Raija", "Ann"),
        ("communication", "date"): _field(
            "Sovitut päivät, jos rytmiä ei ole.", "The agreed dates, if there is no rhythm.", "14.1.2027", "2027-01-14"
        ),
        ("communication", "recurrence"): _field(
            "Rytmi sanoin.",
            "The rhythm in words.",
            "tarkistuspisteen jälkeinen torstai",
            "the Thursday after the checkpoint",
        ),
        ("communication", "checkpoint"): _field(
            "Tarkistuspiste, jota viesti seuraa.", "The checkpoint that the message follows.", "kuukausi", "month"
        ),
        ("communication", "start"): _field(
            "Mistä päivästä alkaen.", "The date from which it runs.", "1.12.2026", "2026-12-01"
        ),
        ("communication", "until"): _field(
            "Mihin päivään asti.", "The date until which it runs.", "30.6.2027", "2027-06-30"
        ),
        ("communication", "time"): _field("Kellonaika.", "The time of day.", "9.00", "9:00"),
        ("communication", "except"): _field(
            "Mitkä päivät jäävät pois.", "Which dates are left out.", "heinäkuu", "July"
        ),
        ("communication", "told"): _field(
            "Milloin on kerrottu.", "When they were told.", "[3.12.2026]", "[2026-12-03]"
        ),
        ("feedback", "date"): _field("Milloin kysyttiin.", "When it was asked.", "5.11.2026", "2026-11-05"),
        ("feedback", "asked_by"): _field("Kuka kysyi.", "Who asked.", "asentajat", "the fitters"),
        ("feedback", "question"): _field("Kysymys.", "The question.", "Kuka päivystää?", "Who is on call?"),
        ("feedback", "answer"): _field("Vastaus.", "The answer.", "Olli.", "Dev is."),
        ("feedback", "answered_on"): _field("Milloin vastattiin.", "When it was answered.", "12.11.2026", "2026-11-12"),
        ("feedback", "owner"): _field("Kuka vastaa.", "Who will answer.", "Raija", "Ann"),
        ("decision", "date"): _field("Milloin päätettiin.", "When it was decided.", "3.11.2026", "2026-11-03"),
        ("decision", "decision"): _field(
            "Mitä päätettiin.", "What was decided.", "Päivystys alkaa tammikuussa", "On-call starts in January"
        ),
        ("decision", "reason"): _REASON,
        ("decision", "decided_by"): _DECIDED_BY,
        ("decision", "owner"): _field(
            "Kuka huolehtii, että niin tehdään.", "Who sees to it that it is done.", "Raija", "Ann"
        ),
        ("decision", "affects"): _field(
            "Toimenpiteet ja tavoitteet, joita se koskee.", "The actions and goals that it affects.", "10, T1", "10, G1"
        ),
        ("decision", "review_on"): _field(
            "Milloin päätös tarkistetaan.", "When to review it.", "1.2.2027", "2027-02-01"
        ),
        ("person", "role"): _field("Mitä hän tekee.", "What they do.", "myynti", "sales"),
        ("person", "email"): _field(
            "Sähköpostiosoite.", "Their e-mail address.", "raija@example.com", "ann@example.com"
        ),
        ("person", "internal"): _field("Kuuluuko hän yritykseen.", "Whether they are inside the company.", "ei", "no"),
        ("person", "away"): _field(
            "Päivät, jolloin hän on poissa; syytä ei kirjoiteta.",
            "The days on which they are away; no reason is written.",
            "[24.12.2026, vk 8/2027, 5.–30.7.2027]",
            "[2026-12-24, week 8/2027, 5–30 Jul 2027]",
        ),
        ("team", "lead"): _field("Kuka kutsuu ryhmän koolle.", "Who convenes the group.", "Raija", "Ann"),
        ("team", "members"): _field(
            "Ketkä ryhmään kuuluvat.", "Who belongs to the group.", "[Raija, Pekka]", "[Ann, Ben]"
        ),
        ("presented", "date"): _field("Milloin esiteltiin.", "When it was presented.", "2.11.2026", "2026-11-02"),
        ("presented", "audience"): _field(
            "Kenelle esiteltiin.", "To whom it was presented.", "koko henkilöstö", "whole staff"
        ),
        ("presented", "internal"): _INTERNAL,
        ("baseline", "date"): _DATE,
        ("baseline", "value"): _field("Luku, josta lähdetään.", "The number to start from.", "0"),
        ("break", "title"): _field("Vapaan nimi.", "What the break is.", "Joulutauko", "Christmas break"),
        ("break", "start"): _START_OF_BREAK,
        ("break", "until"): _field("Viimeinen vapaapäivä.", "The last day off.", "6.1.2027", "2027-01-06"),
        ("settings", "due_soon"): _field(
            "Kuinka monta päivää ennen määräaikaa siitä aletaan muistuttaa.",
            "How many days before a due date you are reminded of it.",
            "14",
        ),
        ("settings", "silence"): _field(
            "Kuinka monta päivää henkilöstö saa olla kuulematta suunnitelmasta.",
            "How many days the staff may go without hearing about the plan.",
            "35",
        ),
        ("settings", "lights"): _field(
            "Vihreän ja keltaisen alaraja odotetusta edistymisestä.",
            "The lower limits for green and amber, as shares of the expected progress.",
            "90 % / 60 %",
            "90% / 60%",
        ),
    }
)
"""By kind and name of the field; every row of `FIELDS` has one."""
