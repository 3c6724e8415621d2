"""What each field of a goal, of an action, and of what stands in those, is for; the others are in `field_uses`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.words.field_use import DECIDED_BY, FROM_PLAN, LINK, NOTE, OWNER, TITLE, FieldUse, field_use, why

OF_GOALS_AND_ACTIONS: Mapping[tuple[str, str], FieldUse] = MappingProxyType(
    {
        ("goal", "title"): TITLE,
        ("goal", "horizon"): field_use(
            "Lyhyt tai pitkä tähtäin. Lyhyet ovat joka asialistalla, pitkät koko suunnitelman katselmuksessa tai "
            "neljännesvuoden ensimmäisessä tarkistuspisteessä.",
            "Short or long term. Short-term goals are on every agenda, long-term ones at reviews of the whole plan or at "
            "the first checkpoint of a quarter.",
            "lyhyt",
            "short",
        ),
        ("goal", "owner"): OWNER,
        ("goal", "measure"): field_use(
            "Mitä mitataan.", "What is measured.", "allekirjoitetut sopimukset", "signed agreements"
        ),
        ("goal", "unit"): field_use(
            "Yksikkö, jos se ei ole luvun perässä.", "The unit, if it does not follow the number.", "kpl", "pcs"
        ),
        ("goal", "baseline"): field_use("Mistä lähdetään.", "The figure you start from.", "0"),
        ("goal", "interim_targets"): field_use(
            "Mihin päästään matkalla: päivä ja luku.",
            "What you want to reach on the way: a date and a figure.",
            "{31.12.2026: 3}",
            "{2026-12-31: 3}",
        ),
        ("goal", "target"): field_use(
            "Luku, johon pyritään; myös ”vähintään” tai ”enintään”.",
            "The number to reach; also “at least” or “at most”.",
            "8 kpl",
            "8 customers",
        ),
        ("goal", "by"): field_use("Mihin mennessä.", "By when.", "30.6.2027", "2027-06-30"),
        ("goal", "interval"): field_use("Kuinka usein mitataan.", "How often it is measured.", "kuukausi", "month"),
        ("goal", "readings"): field_use(
            "Mitatut luvut: päivä ja luku.",
            "The measured figures: a date and a figure.",
            "{30.11.2026: 1}",
            "{2026-11-30: 1}",
        ),
        ("goal", "achieved_on"): field_use(
            "Milloin saavutettiin tavoite, jolla ei ole lukua.",
            "When a goal without a number was reached.",
            "15.1.2027",
            "2027-01-15",
        ),
        ("goal", "source"): field_use("Mistä luku saadaan.", "Where the figure comes from.", "laskutus", "invoicing"),
        ("goal", "from_plan"): FROM_PLAN,
        ("goal", "note"): NOTE,
        ("action", "title"): TITLE,
        ("action", "goal"): field_use(
            "Tavoite, jota toimenpide edistää, tai useampi.", "The goal or goals that the action serves.", "T1", "G1"
        ),
        ("action", "owner"): OWNER,
        ("action", "helpers"): field_use("Muut tekijät.", "Others who take part.", "Pekka, Jonna", "Ben, Chloe"),
        ("action", "start"): field_use("Milloin työ alkaa.", "When work begins.", "7.12.2026", "2026-12-07"),
        ("action", "due"): field_use(
            "Milloin työ on valmis; ”jatkuva”, jos sillä ei ole loppua.",
            "When it will be done; “ongoing” if it has no end.",
            "vk 51/2026",
            "week 51/2026",
        ),
        ("action", "lapses"): field_use(
            "Päivä, johon mennessä jonkun on otettava tämä; muuten ehdotetaan, että siitä luovutaan.",
            "The date by which somebody has to take it on, or the meeting will propose dropping it.",
            "9.2.2027",
            "2027-02-09",
        ),
        ("action", "ongoing"): field_use("Työllä ei ole loppua.", "The work has no end date.", "kyllä", "yes"),
        ("action", "status"): field_use(
            "Suunniteltu, käynnissä, valmis, jumissa tai peruttu, ja päivä.",
            "Planned, in progress, done, blocked or dropped, and the date.",
            "valmis 19.11.2026",
            "done 2026-11-19",
        ),
        ("action", "done_on"): field_use(
            "Milloin se valmistui, jos päivä ei ole tilan perässä.",
            "When it was done, if the date does not follow the status.",
            "19.11.2026",
            "2026-11-19",
        ),
        ("action", "progress"): field_use("Paljonko on tehty.", "How much has been done.", "7/11"),
        ("action", "depends_on"): field_use(
            "Toimenpiteet, joita tämä odottaa.", "The actions that this one waits for.", "1, 3"
        ),
        ("action", "continues"): field_use(
            "Toimenpide, jonka tekemättä jäänyt osa tämä on.",
            "The action that was cut down; this is the rest of it.",
            "6",
        ),
        ("action", "from_plan"): FROM_PLAN,
        ("action", "blocked_by"): field_use(
            "Mikä estää.", "What the obstacle is.", "rajapintaa ei ole avattu", "no access yet"
        ),
        ("action", "next_step"): field_use(
            "Yksi pieni askel: mitä, kuka ja mihin mennessä.",
            "One small step: what, who and by when.",
            "soitto toimittajalle",
            "a call to the supplier",
        ),
        ("action", "moves"): field_use("Määräajan siirrot, vanhin ensin.", "Moves of the due date, oldest first.", ""),
        ("action", "reason"): field_use(
            "Miksi toimenpide peruttiin.", "Why the action was dropped.", "ei tarvita", "not needed"
        ),
        ("action", "result"): field_use(
            "Mitä valmiista toimenpiteestä syntyi, yhdellä lauseella.",
            "What came of the action once it was done, in one sentence.",
            "kolme virhettä korjattiin, hinta ennallaan",
            "three errors put right, the price unchanged",
        ),
        ("action", "note"): NOTE,
        ("action", "link"): LINK,
        ("move", "date"): field_use("Milloin siirrettiin.", "When it was moved.", "27.11.2026", "2026-11-27"),
        ("move", "from"): field_use(
            "Määräaika ennen siirtoa.", "The due date before the move.", "27.11.2026", "2026-11-27"
        ),
        ("move", "to"): field_use(
            "Määräaika siirron jälkeen.", "The due date after the move.", "18.12.2026", "2026-12-18"
        ),
        ("move", "reason"): why("lakimies lomalla", "the lawyer is on holiday"),
        ("move", "decided_by"): DECIDED_BY,
        ("next_step", "what"): field_use(
            "Mitä tehdään.", "What will be done.", "soitto toimittajalle", "a call to the supplier"
        ),
        ("next_step", "who"): field_use("Kuka tekee.", "Who will do it.", "Raija", "Ann"),
        ("next_step", "by"): field_use("Mihin mennessä.", "By when.", "2.12.2026", "2026-12-02"),
    }
)
