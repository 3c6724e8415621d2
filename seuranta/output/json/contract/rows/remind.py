"""The fields of `seuranta.remind/1`."""

from __future__ import annotations

from typing import get_args

from seuranta.output.json.contract.rows.row import Format, row
from seuranta.output.words.text import Text
from seuranta.plan.follow.duties import DutyKind

REMIND_ANSWER = Format(
    "remind",
    Text(fi="Mitä kunkin pitää tehdä: `seuranta muistuta --format json`.", en="What each person must do: `seuranta remind --format json`."),
    (
        row("plans", "object[]", "Suunnitelmat.", "The plans."),
        row("plans[].path", "path", "Suunnitelman tiedosto.", "The file of the plan."),
        row("plans[].company", "text?", "Yritys.", "The company."),
        row("plans[].title", "text?", "Suunnitelman otsikko.", "The title of the plan."),
        row("plans[].as_of", "day", "Päivä, jolta muistutus on.", "The date of the reminder."),
        row("plans[].until", "day", "Mihin asti katsotaan.", "How far ahead it looks."),
        row("plans[].people", "object[]", "Ne, joilla on tehtävää.", "Those who have something to do."),
        row("plans[].people[].name", "id", "Henkilö.", "The person."),
        row("plans[].people[].email", "text?", "Sähköpostiosoite.", "The e-mail address."),
        row("plans[].people[].duties", "object[]", "Mitä pitää tehdä, päivien järjestyksessä.", "What to do, in the order of the dates."),
        row("plans[].people[].duties[].kind", "word", "Minkälainen tehtävä.", "What kind of duty.", get_args(DutyKind)),
        row("plans[].people[].duties[].section", "word", "Suunnitelman osa, jossa kohta on.", "The section of the plan that contains the item.", ("actions", "goals", "checkpoints", "communication", "feedback", "people")),
        row("plans[].people[].duties[].id", "id?", "Kohdan tunnus.", "The id of the item."),
        row("plans[].people[].duties[].title", "text?", "Kohdan otsikko.", "The title of the item."),
        row("plans[].people[].duties[].day", "day?", "Mihin mennessä.", "By when."),
        row("plans[].people[].duties[].late", "yes_no", "Onko se myöhässä?", "Whether it is late."),
        row("plans[].people[].duties[].step", "text?", "Toimenpiteen seuraava askel.", "The next step of the action."),
        row("plans[].people[].duties[].audience", "text?", "Kenelle viesti on.", "Who the message is for."),
        row("plans[].people[].duties[].times", "count?", "Montako kertaa peräkkäin ilman merkintää.", "How many times in a row without a record."),
        row("plans[].people[].text", "text", "Muistutus valmiina lähetettäväksi, käyttäjän kielellä.", "The reminder ready to send, in the user's language."),
        row("plans[].people[].whatsapp", "link", "Linkki, joka avaa muistutuksen WhatsAppissa.", "Opens the reminder in WhatsApp."),
        row("plans[].people[].mailto", "link?", "Linkki, joka avaa muistutuksen sähköpostiohjelmassa.", "Opens the reminder as an e-mail."),
        row("plans[].away", "id[]", "Ne, jotka ovat poissa.", "Those who are away."),
    ),
)
