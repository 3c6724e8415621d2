"""What each field of a plan is for, with an example, in both languages: for the guide, and for whoever helps at typing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.words.field_use import (
    DATE,
    DECIDED_BY,
    INTERNAL,
    LINK,
    START_OF_BREAK,
    FieldUse,
    field_use,
    why,
)
from seuranta.output.words.goal_and_action_uses import OF_GOALS_AND_ACTIONS

FIELD_USES: Mapping[tuple[str, str], FieldUse] = MappingProxyType(
    {
        **OF_GOALS_AND_ACTIONS,
        ("plan", "id"): field_use(
            "Tunnus, josta kalenterit tunnistavat suunnitelman. Älä muuta sitä.",
            "The id by which calendars recognise the plan. Do not change the id.",
            "esimerkki-oy-huolto",
            "example-ltd-care",
        ),
        ("plan", "title"): field_use("Mitä kehitetään.", "What is being developed.", "Huoltopalvelut", "Care plans"),
        ("plan", "company"): field_use("Yrityksen nimi.", "The name of the company.", "Esimerkki Oy", "Example Ltd"),
        ("plan", "service"): field_use(
            "Yksi virke: mitä luvataan ja kenelle.",
            "One sentence: what is promised, and to whom.",
            "Vastaamme huoltokutsuun yhdessä työpäivässä.",
            "We return every call within one working day.",
        ),
        ("plan", "language"): field_use(
            "Kieli, jolla Seuranta vastaa.", "The language in which Seuranta replies.", "fi", "en"
        ),
        ("plan", "stage"): field_use(
            "Vaihe ennen esittelyä.", "The stage before the presentation.", "työpaja", "workshop"
        ),
        ("plan", "presented"): field_use(
            "Milloin ja kenelle suunnitelma esiteltiin.",
            "When the plan was presented, and to whom.",
            "2.11.2026",
            "2026-11-02",
        ),
        ("plan", "closed_on"): field_use(
            "Milloin suunnitelma lopetettiin.", "When the plan as a whole was closed.", "1.9.2027", "2027-09-01"
        ),
        ("plan", "timezone"): field_use(
            "Aikavyöhyke, jos ei Suomen.", "The time zone, if not Finnish.", "Europe/Stockholm", "Europe/London"
        ),
        ("plan", "country"): field_use(
            "Maa, jonka pyhäpäivät otetaan huomioon.", "The country whose public holidays count.", "FI"
        ),
        ("plan", "people"): field_use(
            "Suunnitelman ihmiset: nimi ja rooli.",
            "The people in the plan: name and role.",
            "{Raija: myynti}",
            "{Ann: sales}",
        ),
        ("plan", "team"): field_use(
            "Tiimi, joka vastaa suunnitelmasta.",
            "The team that is responsible for the plan.",
            "[Raija, Pekka]",
            "[Ann, Ben]",
        ),
        ("plan", "management_team"): field_use(
            "Johtoryhmä, jos sellainen on.", "The management team, if there is one.", "[Raija, Timo]", "[Ann, Tom]"
        ),
        ("plan", "goals"): field_use("Mitä muuttuu ja paljonko.", "What is to change, and by how much.", ""),
        ("plan", "actions"): field_use(
            "Mitä tehdään, kuka tekee ja mihin mennessä.", "What will be done, by whom and by when.", ""
        ),
        ("plan", "checkpoints"): field_use(
            "Milloin suunnitelman ääreen palataan.", "When you come back to the plan.", ""
        ),
        ("plan", "communication"): field_use("Mitä kerrotaan kenelle ja milloin.", "Who is told what, and when.", ""),
        ("plan", "feedback"): field_use("Kysymykset ja vastaukset.", "Questions and answers.", ""),
        ("plan", "topics"): field_use(
            "Mitä otetaan puheeksi tarkistuspisteessä.", "What is to be discussed at a checkpoint.", ""
        ),
        ("plan", "decisions"): field_use("Mitä on päätetty.", "What has been decided.", ""),
        ("plan", "breaks"): field_use(
            "Yrityksen vapaapäivät.",
            "The company's days off.",
            "{joulu: 23.12.2026–6.1.2027}",
            "{christmas: 23 Dec 2026 – 6 Jan 2027}",
        ),
        ("plan", "settings"): field_use("Rajat, joita voi muuttaa.", "Limits that you can change.", ""),
        ("checkpoint", "title"): field_use(
            "Tarkistuspisteen nimi.", "What it is called.", "Kuukausiseuranta", "Monthly follow-up"
        ),
        ("checkpoint", "kind"): field_use(
            "Millainen: tiimi, johtoryhmä, omistaja tai katselmus.",
            "The kind of meeting: team, management, owner or review.",
            "tiimi",
            "team",
        ),
        ("checkpoint", "owner"): field_use("Kuka kutsuu koolle.", "Who convenes it.", "Raija", "Ann"),
        ("checkpoint", "date"): field_use(
            "Sovitut päivät, jos rytmiä ei ole.",
            "The agreed dates, if it does not repeat.",
            "[12.1.2027]",
            "[2027-01-12]",
        ),
        ("checkpoint", "recurrence"): field_use(
            "Rytmi sanoin.",
            "How often, in words.",
            "joka kuukauden ensimmäinen tiistai",
            "the first Tuesday of each month",
        ),
        ("checkpoint", "start"): field_use(
            "Mistä päivästä alkaen.", "The date on which it starts.", "1.12.2026", "2026-12-01"
        ),
        ("checkpoint", "until"): field_use(
            "Mihin päivään asti.", "The date on which it ends.", "30.6.2027", "2027-06-30"
        ),
        ("checkpoint", "time"): field_use("Kellonaika.", "The time of day.", "9.00", "9:00"),
        ("checkpoint", "duration"): field_use("Kuinka kauan kestää.", "How long it takes.", "45 min"),
        ("checkpoint", "place"): field_use("Missä.", "Where.", "neuvotteluhuone", "meeting room"),
        ("checkpoint", "link"): LINK,
        ("checkpoint", "participants"): field_use("Ketkä kutsutaan.", "Who is invited.", "tiimi", "team"),
        ("checkpoint", "agenda"): field_use(
            "Mitä muuta käsitellään.", "What else is on the agenda.", "budjetti", "the budget"
        ),
        ("checkpoint", "except"): field_use(
            "Mitkä päivät jäävät pois.", "Which dates are left out.", "heinäkuu", "July"
        ),
        ("checkpoint", "on_holiday"): field_use(
            "Mitä pyhäpäivänä tehdään.", "What happens on a public holiday.", "seuraava työpäivä", "next working day"
        ),
        ("checkpoint", "reminder"): field_use("Muistutus ennen alkua.", "A reminder before the start.", "1 pv", "1 d"),
        ("checkpoint", "held"): field_use("Pidetyt kerrat.", "When it was held.", "[1.12.2026]", "[2026-12-01]"),
        ("checkpoint", "skipped"): field_use(
            "Väliin jääneet kerrat ja syy.",
            "The dates that were skipped, and why.",
            "{5.1.2027: messut}",
            "{2027-01-05: trade fair}",
        ),
        ("checkpoint", "moved"): field_use(
            "Siirretyt kerrat: vanha ja uusi päivä.",
            "The dates that were moved: the old and the new one.",
            "{5.1.2027: 12.1.2027}",
            "{2027-01-05: 2027-01-12}",
        ),
        ("held", "present"): field_use("Ketkä olivat paikalla.", "Who was there.", "Raija, Pekka", "Ann, Ben"),
        ("held", "minutes"): field_use(
            "Missä muistio on.",
            "Where the minutes are.",
            "reports/2026-12-01-muistio.md",
            "reports/2026-12-01-minutes.md",
        ),
        ("held", "promised"): field_use(
            "Mitä luvattiin seuraavaan kertaan mennessä.",
            "What was promised for next time.",
            "{7: 18.12.2026}",
            "{7: 2026-12-18}",
        ),
        ("held", "tell"): field_use(
            "Mitä sovittiin kerrottavaksi.",
            "What you agreed to tell people.",
            "[Päivystys alkaa tammikuussa]",
            "[On-call starts in January]",
        ),
        ("promise", "step"): field_use(
            "Mitä luvattiin, jos ei koko toimenpidettä.",
            "What was promised, if not the whole action.",
            "soitto",
            "a call",
        ),
        ("promise", "by"): field_use("Mihin mennessä.", "By when.", "18.12.2026", "2026-12-18"),
        ("skipped", "reason"): why("messut samana päivänä", "a trade fair on the same day"),
        ("moved", "to"): field_use("Uusi päivä.", "The new date.", "12.1.2027", "2027-01-12"),
        ("moved", "reason"): why("Raija on messuilla", "Ann is at a trade fair"),
        ("communication", "title"): field_use("Viestin nimi.", "What it is called.", "Missä mennään", "Where we are"),
        ("communication", "audience"): field_use(
            "Kenelle kerrotaan.", "Who is told.", "koko henkilöstö", "whole staff"
        ),
        ("communication", "internal"): INTERNAL,
        ("communication", "channel"): field_use(
            "Miten kerrotaan.", "How they are told.", "taukotila", "the coffee room"
        ),
        ("communication", "purpose"): field_use(
            "Miksi kerrotaan.", "Why they are told.", "jotta kaikki tietävät", "so that everybody knows"
        ),
        ("communication", "message"): field_use(
            "Viestin oma teksti.",
            "The text of the message.",
            "Vastaamme nyt yhdessä päivässä.",
            "We now answer within a day.",
        ),
        ("communication", "link"): LINK,
        ("communication", "owner"): field_use("Kuka kertoo.", "Who tells them.", "Raija", "Ann"),
        ("communication", "date"): field_use(
            "Sovitut päivät, jos rytmiä ei ole.", "The agreed dates, if it does not repeat.", "14.1.2027", "2027-01-14"
        ),
        ("communication", "recurrence"): field_use(
            "Rytmi sanoin.",
            "How often, in words.",
            "tarkistuspisteen jälkeinen torstai",
            "the Thursday after the checkpoint",
        ),
        ("communication", "checkpoint"): field_use(
            "Tarkistuspiste, jota viesti seuraa.", "The checkpoint that the message follows.", "kuukausi", "month"
        ),
        ("communication", "start"): field_use(
            "Mistä päivästä alkaen.", "The date on which it starts.", "1.12.2026", "2026-12-01"
        ),
        ("communication", "until"): field_use(
            "Mihin päivään asti.", "The date on which it ends.", "30.6.2027", "2027-06-30"
        ),
        ("communication", "time"): field_use("Kellonaika.", "The time of day.", "9.00", "9:00"),
        ("communication", "except"): field_use(
            "Mitkä päivät jäävät pois.", "Which dates are left out.", "heinäkuu", "July"
        ),
        ("communication", "told"): field_use(
            "Milloin on kerrottu.", "When they were told.", "[3.12.2026]", "[2026-12-03]"
        ),
        ("feedback", "date"): field_use("Milloin kysyttiin.", "When it was asked.", "5.11.2026", "2026-11-05"),
        ("feedback", "asked_by"): field_use("Kuka kysyi.", "Who asked.", "asentajat", "the fitters"),
        ("feedback", "question"): field_use("Kysymys.", "The question.", "Kuka päivystää?", "Who is on call?"),
        ("feedback", "answer"): field_use("Vastaus.", "The answer.", "Olli.", "Dev is."),
        ("feedback", "answered_on"): field_use(
            "Milloin vastattiin.", "When it was answered.", "12.11.2026", "2026-11-12"
        ),
        ("feedback", "answered_by"): field_use(
            "Kuka vastasi, jos joku muu kuin vastuuhenkilö.",
            "Who answered, if somebody other than the owner.",
            "Pekka",
            "Dev",
        ),
        ("feedback", "via"): field_use(
            "Mitä kautta kysymys tai vastaus tuli.",
            "How the question or the answer came in.",
            "vastausviesti",
            "a reply",
        ),
        ("feedback", "owner"): field_use("Kuka vastaa.", "Who will answer.", "Raija", "Ann"),
        ("topic", "title"): field_use("Mistä puhutaan.", "What it is about.", "Varaston muutto", "Moving the stock"),
        ("topic", "series"): field_use(
            "Tarkistuspiste, jossa se on esillä, kunnes se on käsitelty; muuten seuraava.",
            "The checkpoint that has it on the agenda until it is closed (default: the next one).",
            "kuukausi",
            "month",
        ),
        ("topic", "asked_by"): field_use("Kuka otti asian esiin.", "Who raised it.", "asentajat", "the fitters"),
        ("topic", "date"): field_use("Milloin se otettiin esiin.", "When it was raised.", "5.11.2026", "2026-11-05"),
        ("topic", "closed_on"): field_use("Milloin se käsiteltiin.", "When it was closed.", "1.12.2026", "2026-12-01"),
        ("topic", "outcome"): field_use("Mitä sovittiin.", "What was agreed.", "päätös P5", "decision D5"),
        ("decision", "date"): field_use("Milloin päätettiin.", "When it was decided.", "3.11.2026", "2026-11-03"),
        ("decision", "decision"): field_use(
            "Mitä päätettiin.", "What was decided.", "Päivystys alkaa tammikuussa", "On-call starts in January"
        ),
        ("decision", "reason"): why("kaksi asiakasta pyysi sitä", "two customers have asked for it"),
        ("decision", "decided_by"): DECIDED_BY,
        ("decision", "owner"): field_use(
            "Kuka huolehtii siitä, että niin tehdään.", "Who makes sure it is done.", "Raija", "Ann"
        ),
        ("decision", "affects"): field_use(
            "Toimenpiteet ja tavoitteet, joita se koskee.", "The actions and goals that it affects.", "10, T1", "10, G1"
        ),
        ("decision", "review_on"): field_use(
            "Milloin päätös tarkistetaan.", "When to review it.", "1.2.2027", "2027-02-01"
        ),
        ("person", "role"): field_use("Mitä hän tekee.", "What they do.", "myynti", "sales"),
        ("person", "email"): field_use(
            "Sähköpostiosoite.", "Their e-mail address.", "raija@example.com", "ann@example.com"
        ),
        ("person", "internal"): field_use(
            "Kuuluuko hän yritykseen: kyllä tai ei.", "Whether they work for the company: yes or no.", "ei", "no"
        ),
        ("person", "away"): field_use(
            "Päivät, jolloin hän on poissa; syytä ei kirjoiteta.",
            "The days on which they are away; no reason is recorded.",
            "[24.12.2026, vk 8/2027, 5.–30.7.2027]",
            "[2026-12-24, week 8/2027, 5–30 Jul 2027]",
        ),
        ("team", "lead"): field_use("Kuka kutsuu ryhmän koolle.", "Who convenes the group.", "Raija", "Ann"),
        ("team", "members"): field_use(
            "Ketkä ryhmään kuuluvat.", "Who belongs to the group.", "[Raija, Pekka]", "[Ann, Ben]"
        ),
        ("presented", "date"): field_use("Milloin esiteltiin.", "When it was presented.", "2.11.2026", "2026-11-02"),
        ("presented", "audience"): field_use(
            "Kenelle esiteltiin.", "Who it was presented to.", "koko henkilöstö", "whole staff"
        ),
        ("presented", "internal"): INTERNAL,
        ("baseline", "date"): DATE,
        ("baseline", "value"): field_use("Luku, josta lähdetään.", "The figure to start from.", "0"),
        ("break", "title"): field_use("Vapaan nimi.", "What it is called.", "Joulutauko", "Christmas break"),
        ("break", "start"): START_OF_BREAK,
        ("break", "until"): field_use("Viimeinen vapaapäivä.", "The last day off.", "6.1.2027", "2027-01-06"),
        ("settings", "due_soon"): field_use(
            "Kuinka monta päivää ennen määräaikaa siitä aletaan muistuttaa.",
            "How many days before a due date you are reminded of it.",
            "14",
        ),
        ("settings", "silence"): field_use(
            "Kuinka monta päivää henkilöstö saa olla kuulematta suunnitelmasta.",
            "How many days the staff may go without hearing about the plan.",
            "35",
        ),
        ("settings", "allow"): field_use(
            "Havainnot, joita ei näytetä tarkistuksessa eikä muistutuksissa, ja syy.",
            "Findings to leave out of check and reminders, each with its reason.",
            "{seuraava-askel-puuttuu: askeleet sovitaan viikkopalaverissa}",
            "{no-next-step: steps are agreed in the weekly meeting}",
        ),
        ("allowed", "reason"): why("liike on auki lauantaisin", "the shop is open on Saturdays"),
    }
)
"""By kind and name of the field; every row of `FIELDS` that is taught has one."""
