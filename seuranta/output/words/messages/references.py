"""What is said of what refers to other items and to people."""

from __future__ import annotations

from seuranta.output.words.messages.hints import MEANT_IN_QUOTES
from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "foreign-entry": Message(
        label=Text(fi="vieras kohta luettelossa", en="list entry from another program"),
        text=Text(
            fi="Tässä luettelon kohdassa ei ole suunnitelman kenttiä vaan {keys}.",
            en="None of these is a field of a plan: {keys}.",
        ),
        about=Text(
            fi="Luettelon kohta on ehkä peräisin toisesta ohjelmasta: siinä ei ole otsikkoa, vastuuta eikä muuta, minkä "
            "suunnitelma tuntee. Sitä ei lueta ollenkaan, kunnes siinä on jokin suunnitelman kenttä.",
            en="The entry may come from another program: it has no title, no owner and no other field of a plan. It "
            "is not read at all until it has one.",
        ),
        hints=(
            Text(
                fi='Kirjoita viivan tilalle tunnus, esimerkiksi "1:", ja sen alle suunnitelman kentät: {example}.',
                en='Write an id instead of the hyphen, such as "1:", and the fields of a plan under it: {example}.',
            ),
        ),
    ),
    "ambiguous-end": Message(
        label=Text(fi="määräaika vai valmistumispäivä", en="due date or completion date"),
        text=Text(
            fi='Kenttä "{typed}" voi tarkoittaa määräaikaa tai päivää, jona työ päättyi.',
            en='"{typed}" could mean the due date, or the date on which the work ended.',
        ),
        about=Text(
            fi="Kesken olevassa toimenpiteessä päättyminen tarkoittaa määräaikaa. Kun toimenpide on valmis tai peruttu, se voi "
            "olla myös päivä, jona niin kävi, eikä Seuranta arvaa, kumpi. Vaihda kentän nimi sen mukaan, kumpaa tarkoitat.",
            en="As long as an action is open, its end means the due date. Once it is done or dropped, it could also "
            "be the date on which that happened, and Seuranta does not guess. Rename the field to say which one you "
            "mean.",
        ),
        hints=(
            MEANT_IN_QUOTES,
            Text(
                fi='Kirjoita kentän nimeksi "{due}" tai "{done_on}".',
                en='Rename the field to "{due}" or "{done_on}".',
            ),
            Text(
                fi='Jos se on määräaika, vaihda nimeksi "{due}". Jos se on perumispäivä, kirjoita se tilan perään.',
                en='If it is the due date, rename it to "{due}". If it is the date on which the action was dropped, '
                "put it after the status.",
            ),
            Text(fi="Kirjoita perumispäivä tilan perään.", en="Put the date on which it was dropped after the status."),
        ),
    ),
    "unknown-reference": Message(
        label=Text(fi="viittaus tuntemattomaan", en="unknown reference"),
        text=Text(
            fi='Suunnitelmassa ei ole tunnusta "{typed}" ({section}).',
            en='There is no "{typed}" in the plan ({section}).',
        ),
        about=Text(
            fi="Viittaus on kohdan tunnus: se sana, jonka alle kohdan kentät on sisennetty, ei otsikko. Tällaista "
            "tunnusta suunnitelmassa ei ole. Rivin muu osa luetaan.",
            en="A reference is the id of an item: the word under which its fields are indented, not its title. The "
            "plan has no such id. The rest of the line is read.",
        ),
        hints=(
            MEANT_IN_QUOTES,
            Text(
                fi="Korjaa tunnus tai lisää puuttuva kohta. Mahdolliset tunnukset: {known}.",
                en="Correct the id, or add what is missing. Possible ids: {known}.",
            ),
            Text(fi="Korjaa tunnus tai lisää puuttuva kohta.", en="Correct the id, or add what is missing."),
        ),
    ),
    "ambiguous-reference": Message(
        label=Text(fi="viittaus sopii kahteen", en="a reference that fits two items"),
        text=Text(fi='"{typed}" on sekä toimenpide että tavoite.', en='"{typed}" is both an action and a goal.'),
        about=Text(
            fi="Toimenpiteellä ja tavoitteella on sama tunnus. Kirjoita viittauksen eteen, kumpaa tarkoitat.",
            en="An action and a goal have the same id. In front of the reference, write which of them you mean.",
        ),
        hints=(
            Text(
                fi='Kirjoita "toimenpide {typed}" tai "tavoite {typed}".',
                en='Write "action {typed}" or "goal {typed}".',
            ),
        ),
    ),
    "unknown-person": Message(
        label=Text(fi="tuntematon henkilö", en="unknown person"),
        text=(
            Text(fi='Suunnitelmassa ei ole osaa "{team}".', en='The plan has no section "{team}".'),
            Text(fi='Osassa "henkilöt" ei ole nimeä "{typed}".', en='There is nobody called "{typed}" under "people".'),
        ),
        about=Text(
            fi='Kun suunnitelmassa on osa "henkilöt", muita nimiä ei voi käyttää: näin kirjoitusvirhe ei luo uutta '
            "henkilöä. Korjaa nimi tai lisää henkilö. Tiimi ja johtoryhmä ovat omia osiaan.",
            en='Once a plan has a "people" section, no other names can be used, so that a typing error does not '
            "create a new person. Correct the name or add the person. The team and the management team are sections "
            "of their own.",
        ),
        hints=(
            MEANT_IN_QUOTES,
            Text(
                fi='Lisää suunnitelman alkuun "{team}: [nimi, nimi]".',
                en='Add "{team}: [name, name]" at the beginning of the plan.',
            ),
            Text(fi='Korjaa nimi tai lisää se osaan "henkilöt".', en='Correct the name, or add it under "people".'),
        ),
    ),
    "several-people": Message(
        label=Text(fi="monta nimeä yhdessä", en="several names in one place"),
        text=Text(
            fi='Yhdessä kohdassa on monta nimeä: "{typed}".',
            en='There are several names in one place: "{typed}".',
        ),
        about=Text(
            fi="Vastuu on aina yhdellä: kun se on kahdella, se ei ole kenelläkään. Muut tekijät kirjoitetaan "
            'toimenpiteen kenttään "mukana". Luettelossa nimet erotetaan pilkulla.',
            en="There is always one owner: what two people own, nobody owns. Others who take part in an action go "
            'under "helpers". In a list, separate the names with commas.',
        ),
        hints=(
            MEANT_IN_QUOTES,
            Text(
                fi='Valitse yksi nimi ja kirjoita muut kenttään "{helpers}".',
                en='Choose one name, and write the others under "{helpers}".',
            ),
            Text(fi="Valitse yksi nimi ja jätä muut pois.", en="Choose one name, and leave the others out."),
        ),
    ),
    "joined-names": Message(
        label=Text(fi="vastuussa ehkä monta ihmistä", en="possibly several owners"),
        text=Text(
            fi='"{typed}" näyttää monelta nimeltä, mutta vastuu on aina yhdellä.',
            en='"{typed}" looks like several names, but there can be only one owner.',
        ),
        about=Text(
            fi="Vastuu on aina yhdellä: kun se on kahdella, se ei ole kenelläkään. Valitse yksi ja kirjoita toimenpiteessä "
            'muut kenttään "mukana". Jos nimi on yhden yrityksen tai osaston, voit sallia varoituksen asetuksissa.',
            en="There is always one owner: what two people own, nobody owns. Choose one; in an action, the others "
            'go under "helpers". If this is the name of one company or department, you can allow this warning in the settings.',
        ),
        hints=(
            Text(
                fi='Valitse yksi nimi ja kirjoita muut kenttään "{helpers}".',
                en='Choose one name, and write the others under "{helpers}".',
            ),
            Text(fi="Valitse yksi nimi ja jätä muut pois.", en="Choose one name, and leave the others out."),
        ),
    ),
}

RELATED: dict[str, Text] = {}
