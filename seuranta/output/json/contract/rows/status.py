"""The fields of `seuranta.status/1` and `seuranta.summary/1`."""

from __future__ import annotations

from typing import get_args

from seuranta.output.json.contract.rows.problems import FINDING, PROBLEM
from seuranta.output.json.contract.rows.row import Format, below, row, told_elsewhere
from seuranta.output.words.text import Text
from seuranta.plan.follow.goals import GoalState
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import Light

_LIGHTS = get_args(Light)
STAGES = [value.name for value in VALUES["stage"]]
LANGUAGES = [value.name for value in VALUES["language"]]
AT = (
    row("at", "object?", "Mikä versio näytetään (`--at`); null on nykyinen tiedosto.", "The version shown (`--at`); null is the file as it is now."),
    row("at.rev", "text?", "Git-versio; null, jos se on kopio.", "The git revision; null if it is a copy."),
    row("at.date", "day?", "Päivä, jolta versio on.", "The date of the version."),
    row("at.path", "path", "Missä tiedostossa suunnitelma silloin oli.", "Where the plan was then."),
)
GOAL = (
    row("id", "id", "Tavoitteen tunnus.", "The id of the goal."),
    row("state", "word", "Tavoitteen tilanne.", "Where the goal stands.", get_args(GoalState)),
    row("light", "word", "Tavoitteen valo.", "The light of the goal.", _LIGHTS),
    row("value", "measure?", "Viimeisin toteuma.", "The latest figure."),
    row("date", "day?", "Viimeisimmän toteuman päivä.", "The date of the latest figure."),
    row("expected", "measure?", "Luku, jota sille päivälle odotettiin.", "The figure expected on that date."),
    row("ratio", "share?", "Saavutettu muutos verrattuna odotettuun.", "The progress made compared with that expected."),
    row("target", "measure?", "Tavoitetaso.", "The target."),
    row("by", "day?", "Mihin mennessä.", "The date by which it is to be reached."),
    row("unit", "text?", "Lukujen yksikkö.", "The unit of the figures."),
    row("readings", "count", "Montako toteumaa on kirjattu.", "How many figures are recorded."),
    row("last_light", "word?", "Viimeisimmän toteuman valo, kun toteuma on vanhentunut.", "The light of the latest figure, once that is out of date.", _LIGHTS),
)
MESSAGE = (
    row("audience", "text?", "Kenelle kerrotaan.", "Who is told."),
    row("last", "day?", "Milloin viimeksi kerrottiin.", "When they were last told."),
    row("next", "day?", "Milloin seuraavaksi kerrotaan.", "When they will be told next."),
    row("days_late", "days", "Montako päivää myöhässä.", "How many days late."),
)
_PLAN = (
    row("path", "path", "Suunnitelman tiedosto.", "The file of the plan."),
    row("as_of", "day?", "Päivä, jonka tilanne näytetään.", "The date of the status."),
    *AT,
    row("title", "text?", "Suunnitelman otsikko.", "The title of the plan."),
    row("company", "text?", "Yritys.", "The company."),
    row("language", "word?", "Suunnitelman kieli.", "The language of the plan.", LANGUAGES),
    row("stage", "word?", "Työn vaihe.", "The stage of the work.", STAGES),
    row("problems", "object[]", "Tiedoston virheet; kentät samat kuin muodossa `tarkista`.", "What is wrong with the file; the fields are those in `check`."),
    *told_elsewhere(below("problems[]", PROBLEM)),
    row("next_checkpoint", "object?", "Seuraava tarkistuspiste.", "The next checkpoint."),
    row("next_checkpoint.series", "id", "Sarja, johon se kuuluu.", "Of which series."),
    row("next_checkpoint.slot", "day", "Päivä, jolle se alun perin sovittiin.", "The date first agreed."),
    row("next_checkpoint.date", "day", "Päivä, jona se pidetään.", "The date on which it is held."),
    row("next_checkpoint.start", "moment?", "Alkamishetki, jos kellonaika on sovittu.", "When it begins, if a time is agreed."),
    row("next_checkpoint.in_days", "days", "Montako päivää siihen on.", "How many days until then."),
    row("checkpoints", "object?", "Kuinka tarkistuspisteet ovat toteutuneet.", "What became of the checkpoints."),
    row("checkpoints.held", "count", "Pidetyt.", "Those held."),
    row("checkpoints.skipped", "count", "Väliin jätetyt.", "Those skipped."),
    row("checkpoints.missed", "day[]", "Päivät, joilta ei ole merkintää.", "The dates without a record."),
    row("checkpoints.ahead", "count", "Tulevat.", "Those to come."),
    row("promises", "object[]?", "Lupaukset tarkistuspisteestä seuraavaan.", "What was promised from one checkpoint to the next."),
    row("promises[].from", "day", "Jakson ensimmäinen päivä.", "The first day of the interval."),
    row("promises[].to", "day", "Jakson viimeinen päivä.", "The last day of the interval."),
    row("promises[].open", "yes_no", "Onko jakso vielä kesken?", "Whether the interval is still open."),
    row("promises[].kept", "id[]", "Ajoissa tehdyt toimenpiteet.", "Actions done on time."),
    row("promises[].late", "id[]", "Myöhässä tehdyt.", "Actions done late."),
    row("promises[].moved", "id[]", "Siirretyt.", "Actions moved."),
    row("promises[].dropped", "id[]", "Perutut.", "Actions dropped."),
    row("promises[].broken", "id[]", "Tekemättä jääneet.", "Actions not done."),
    row("promised_steps", "object[]?", "Luvatut seuraavat askeleet, jotka ovat vielä auki.", "Next steps that were promised and are still open."),
    row("promised_steps[].item", "id", "Toimenpide.", "The action."),
    row("promised_steps[].step", "text?", "Mitä luvattiin.", "What was promised."),
    row("promised_steps[].by", "day?", "Mihin mennessä.", "By when."),
    row("actions", "object?", "Toimenpiteet; yksi voi olla monessa luettelossa.", "The actions; one can be in several lists."),
    row("actions.total", "count", "Kaikki.", "All of them."),
    row("actions.active", "count", "Ne, joita ei ole peruttu.", "Those that were not dropped."),
    row("actions.open", "count", "Avoimet.", "Those still open."),
    row("actions.done", "id[]", "Valmiit.", "Done."),
    row("actions.dropped", "id[]", "Perutut.", "Dropped."),
    row("actions.overdue", "id[]", "Myöhässä.", "Overdue."),
    row("actions.due_soon", "id[]", "Määräaika lähestyy.", "Due soon."),
    row("actions.blocked", "id[]", "Jumissa.", "Blocked."),
    row("actions.late_start", "id[]", "Pitäisi olla jo aloitettu.", "Should have been started."),
    row("actions.late_step", "id[]", "Seuraava askel on myöhässä.", "The next step is late."),
    row("actions.waiting", "id[]", "Odottaa toista toimenpidettä.", "Waiting for another action."),
    row("actions.date_clash", "id[]", "Määräaika on ennen odotettavan toimenpiteen määräaikaa.", "Due before what it waits for."),
    row("actions.moved", "count{}", "Siirretyt: montako kertaa määräaikaa on siirretty.", "Moved: how many times the due date was moved."),
    row("actions.unscheduled", "id[]", "Määräaika puuttuu.", "Without a due date."),
    row("actions.unowned", "id[]", "Vastuuhenkilö puuttuu.", "Without an owner."),
    row("actions.ongoing", "id[]", "Jatkuvat.", "Ongoing."),
    row("actions.lapses", "day{}", "Avoimet, jotka raukeavat: minä päivänä.", "Open ones that lapse: on which date."),
    row("goals", "object[]?", "Tavoitteet.", "The goals."),
    *below("goals[]", GOAL),
    row("communication", "object[]?", "Viestit.", "The messages."),
    row("communication[].id", "id", "Viestin tunnus.", "The id of the message."),
    *below("communication[]", MESSAGE),
    row("silence", "object[]?", "Ketkä ovat olleet liian kauan kuulematta.", "Who has heard nothing for too long."),
    row("silence[].audience", "text?", "Kohderyhmä; `whole_staff` on koko henkilöstö.", "The audience; `whole_staff` is everyone in the company."),
    row("silence[].days", "days?", "Montako päivää viime kerrasta; null, jos ei koskaan.", "Days since the last time; null if never."),
    row("questions", "object?", "Kysymykset.", "The questions."),
    row("questions.unanswered", "id[]", "Vastaamatta olevat.", "Those without an answer."),
    row("topics", "object?", "Käsiteltävät asiat.", "The topics."),
    row("topics.open", "id[]", "Käsittelemättä olevat.", "Those still to be taken up."),
    row("findings", "object[]?", "Havainnot suunnitelmasta, tärkein ensin.", "Findings about the plan, the most important first."),
    *below("findings[]", FINDING),
)
STATUS_ANSWER = Format(
    "status",
    Text(fi="Suunnitelmien tilanne: `seuranta tilanne --format json`. Lukukelvottomasta suunnitelmasta useimmat kentät ovat null.", en="Where plans stand: `seuranta status --format json`. Of a plan that cannot be read, most fields are null."),
    (row("plans", "object[]", "Suunnitelmat.", "The plans."), *below("plans[]", _PLAN)),
)
_COUNTS = (
    row("title", "text?", "Suunnitelman otsikko.", "The title of the plan."),
    row("company", "text?", "Yritys.", "The company."),
    row("language", "word?", "Suunnitelman kieli.", "The language of the plan.", LANGUAGES),
    row("as_of", "day", "Päivä, jonka tilanne näytetään.", "The date of the status."),
    row("stage", "word", "Työn vaihe.", "The stage of the work.", STAGES),
    row("next_checkpoint", "object?", "Seuraava tarkistuspiste.", "The next checkpoint."),
    row("next_checkpoint.title", "text?", "Tarkistuspisteen otsikko.", "What it is called."),
    row("next_checkpoint.date", "day", "Päivä, jona se pidetään.", "The date on which it is held."),
    row("next_checkpoint.start", "moment?", "Alkamishetki, jos kellonaika on sovittu.", "When it begins, if a time is agreed."),
    row("next_checkpoint.in_days", "days", "Montako päivää siihen on.", "How many days until then."),
    row("checkpoints", "object", "Kuinka tarkistuspisteet ovat toteutuneet.", "What became of the checkpoints."),
    row("checkpoints.held", "count", "Pidetyt.", "Those held."),
    row("checkpoints.skipped", "count", "Väliin jätetyt.", "Those skipped."),
    row("checkpoints.missed", "count", "Ilman merkintää jääneet.", "Those without a record."),
    row("checkpoints.ahead", "count", "Tulevat.", "Those to come."),
    row("actions", "object", "Toimenpiteet; yksi voi olla monessa luvussa.", "The actions; one can be in several counts."),
    row("actions.total", "count", "Kaikki.", "All of them."),
    row("actions.open", "count", "Avoimet.", "Those still open."),
    row("actions.done", "count", "Valmiit.", "Done."),
    row("actions.dropped", "count", "Perutut.", "Dropped."),
    row("actions.overdue", "count", "Myöhässä.", "Overdue."),
    row("actions.due_soon", "count", "Määräaika lähestyy.", "Due soon."),
    row("actions.blocked", "count", "Jumissa.", "Blocked."),
    row("goals", "object", "Tavoitteet; kullakin on yksi valo.", "The goals; each has one light."),
    row("goals.total", "count", "Kaikki.", "All of them."),
    row("goals.green", "count", "Vihreät.", "Green."),
    row("goals.amber", "count", "Keltaiset.", "Amber."),
    row("goals.red", "count", "Punaiset.", "Red."),
    row("goals.grey", "count", "Harmaat.", "Grey."),
    row("questions", "object", "Kysymykset.", "The questions."),
    row("questions.unanswered", "count", "Vastaamatta olevat.", "Those without an answer."),
)
SUMMARY_ANSWER = Format(
    "summary",
    Text(fi="Suunnitelmien tilanne lukuina ilman ihmisiä, tunnuksia ja tekstejä.", en="The status of plans in figures, without people, ids or texts."),
    (row("plans", "object[]", "Suunnitelmat.", "The plans."), *below("plans[]", _COUNTS)),
)
