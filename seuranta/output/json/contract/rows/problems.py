"""The fields of `seuranta.check/1`, of a problem and of a finding wherever they stand, and of `seuranta.explain/1`."""

from __future__ import annotations

from typing import get_args

from seuranta.output.json.contract.rows.row import Format, below, row
from seuranta.output.words.text import Text
from seuranta.plan.words.diagnostic import Light
from seuranta.plan.words.findings import Severity, Subject

_SEVERITIES = [severity.value for severity in Severity]
_PLACE = (
    row("line", "line", "Rivi, jolta kohta alkaa.", "The line where it begins."),
    row("column", "column", "Sarake, josta kohta alkaa.", "The column where it begins."),
    row("end_line", "line", "Rivi, jolle kohta päättyy.", "The line where it ends."),
    row("end_column", "column", "Sarake, joka on heti kohdan jälkeen.", "The column just after its end."),
)
_EDIT = (*_PLACE, row("text", "text", "Teksti, joka tulee kohdan tilalle.", "The text that replaces it."))
PROBLEM = (
    row("name", "text", "Havainnon nimi, sama kuin komennossa `seuranta selitä`.", "The name of the finding, as in `seuranta explain`."),
    row("severity", "word", "Virhe vai varoitus.", "Whether it is an error or a warning.", _SEVERITIES),
    row("item", "id?", "Kohta, jota se koskee. Null, jos se koskee koko suunnitelmaa.", "The item it is about; null if it is about the whole plan."),
    *_PLACE,
    row("message", "text", "Mikä on vialla, englanniksi.", "What is wrong, in English."),
    row("hint", "text?", "Mitä asialle voi tehdä, englanniksi.", "What to do about it, in English."),
    row("related", "object[]", "Muut paikat, jotka selittävät asian.", "Other places that explain it."),
    row("related[].line", "line", "Rivi, jolla paikka on.", "The line of that place."),
    row("related[].column", "column", "Sarake, josta paikka alkaa.", "The column where it begins."),
    row("related[].message", "text", "Mitä siellä on, englanniksi.", "What is there, in English."),
    row("fix", "yes_no", "Korjaako `seuranta tarkista --fix` sen?", "Whether `seuranta check --fix` repairs it."),
    row("proposal", "object[]?", "Ehdotettu korjaus: mitä korvataan ja millä.", "The repair proposed: what to replace, and with what."),
    *below("proposal[]", _EDIT),
    row("choices", "object[][]", "Vaihtoehtoiset korjaukset, joista ihminen valitsee.", "Other repairs, from which a person chooses."),
    *below("choices[][]", _EDIT),
)
FINDING = (
    row("name", "text", "Havainnon nimi, sama kuin komennossa `seuranta selitä`.", "The name of the finding, as in `seuranta explain`."),
    row("item", "id?", "Kohta tai kohderyhmä, jota se koskee.", "The item, or the audience, that it is about."),
    row("light", "word?", "Kohdan valo.", "The light of the item.", get_args(Light)),
    row("days", "days?", "Montako päivää kohta on myöhässä tai kohderyhmälle ei ole kerrottu mitään.", "How many days late or silent."),
    row("holds_up", "object?", "Mitä myöhässä tai jumissa oleva toimenpide viivyttää.", "What a late or blocked action holds up."),
    row("holds_up.actions", "id[]", "Toimenpiteet, jotka odottavat sitä suoraan tai muiden kautta.", "Actions that wait for it, directly or through others."),
    row("holds_up.goals", "id[]", "Tavoitteet, joihin se vaikuttaa.", "The goals it affects."),
    row("holds_up.promised_on", "day?", "Tarkistuspiste, johon ensimmäinen odottavista on luvattu.", "The checkpoint by which the first of those is promised."),
    row("line", "line?", "Tiedoston rivi, jota havainto koskee.", "The line of the file that the finding is about."),
)
CHECK_ANSWER = Format(
    "check",
    Text(fi="Kaikki, mikä suunnitelmissa on vialla: `seuranta tarkista --format json`.", en="Everything that is wrong in the plans: `seuranta check --format json`."),
    (
        row("plans", "object[]", "Suunnitelmat siinä järjestyksessä kuin ne luettiin.", "The plans, in the order in which they were read."),
        row("plans[].path", "path", "Suunnitelman tiedosto.", "The file of the plan."),
        row("plans[].problems", "object[]", "Virheet ja varoitukset rivien järjestyksessä.", "Errors and warnings, in the order of the lines."),
        *below("plans[].problems[]", PROBLEM),
        row("plans[].allowances", "object[]", "Mitkä havainnot suunnitelma sallii.", "The findings that the plan allows."),
        row("plans[].allowances[].name", "text", "Havainnon nimi.", "The name of the finding."),
        row("plans[].allowances[].reason", "text", "Miksi se sallitaan.", "Why it is allowed."),
        row("plans[].allowances[].count", "count", "Montako sellaista on nyt.", "How many of them there are now."),
        row("errors", "count", "Virheitä kaikkiaan.", "Errors in all."),
        row("warnings", "count", "Varoituksia kaikkiaan.", "Warnings in all."),
        row("left_out", "count", "Montako havaintoa jäi pois, koska niitä ei kysytty.", "How many findings were not asked for."),
        row("left_out_names", "text[]", "Niiden nimet.", "Their names."),
        row("allowed", "count", "Montako havaintoa suunnitelmat sallivat.", "How many findings the plans allow."),
    ),
)
EXPLAIN_ANSWER = Format(
    "explain",
    Text(fi="Mitä havainnot tarkoittavat: `seuranta selitä --format json`.", en="What findings mean: `seuranta explain --format json`."),
    (
        row("findings", "object[]", "Kysytty havainto; ilman nimeä kaikki havainnot nimen mukaan.", "The finding asked for; without a name, all of them by name."),
        row("findings[].name", "text", "Nimi, jolla ohjelmat sen tuntevat.", "The name by which programs know it."),
        row("findings[].finnish", "text", "Nimi suomeksi.", "Its name in Finnish."),
        row("findings[].severity", "word", "Virhe vai varoitus.", "Whether it is an error or a warning.", _SEVERITIES),
        row("findings[].subject", "word", "Mistä se kertoo.", "What it is about.", get_args(Subject)),
        row("findings[].label", "text", "Lyhyesti, englanniksi.", "In short, in English."),
        row("findings[].about", "text", "Mitä se tarkoittaa ja mitä tehdään, englanniksi.", "What it means and what to do, in English."),
    ),
)
