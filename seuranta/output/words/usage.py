"""What is said of wrong use: a word that is no option, an id that is not there; problems of a plan are in `messages`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.words.calendar_usage import CALENDAR_USAGE
from seuranta.output.words.editor_names import RENAME_USAGE
from seuranta.output.words.file_usage import FILE_USAGE
from seuranta.output.words.harmless import safe
from seuranta.output.words.history_usage import HISTORY_USAGE
from seuranta.output.words.import_usage import IMPORT_USAGE
from seuranta.output.words.publish_usage import PUBLISH_USAGE
from seuranta.output.words.record_usage import RECORD_USAGE
from seuranta.output.words.shell import AGAIN
from seuranta.output.words.system_errors import reason
from seuranta.output.words.table_usage import TABLE_USAGE
from seuranta.output.words.text import Text, filled, shown
from seuranta.plan.words.diagnostic import Argument

USAGE: Mapping[str, Text] = MappingProxyType(
    {
        "several-plans": Text(
            fi="Suunnitelmia on monta: {paths}. Valitse yksi, esimerkiksi {option}",
            en="There are several plans: {paths}. Choose one, for example {option}",
        ),
        "bad-date": Text(
            fi="Valitsimen {option} päivä: {said}",
            en="The date for {option}: {said}",
        ),
        "bad-day": Text(fi="{said}", en="{said}"),
        "unknown-language": Text(
            fi='Kieli "{typed}" ei ole fi eikä en.',
            en='The language "{typed}" is neither fi nor en.',
        ),
        "unknown-format": Text(
            fi='Tälle komennolle ei ole muotoa "{typed}". Muodot: {accepted}.',
            en='This command has no format "{typed}". Formats: {accepted}.',
        ),
        "only-plans-for-editors": Text(
            fi='Valitsin --write kirjoittaa vain suunnitelmien skeeman. Jätä "{typed}" pois.',
            en='--write writes the schema for plans only. Leave out "{typed}".',
        ),
        "unknown-schema": Text(
            fi='JSON-muotoa "{typed}" ei ole. Muodot: {accepted}.',
            en='There is no JSON format "{typed}". Formats: {accepted}.',
        ),
        "no-chapter": Text(
            fi='Oppaassa ei ole lukua "{typed}". Luvut: {accepted}.',
            en='The guide has no chapter "{typed}". Chapters: {accepted}.',
        ),
        "unknown-color": Text(
            fi='Valitsimen --color arvo on auto, always tai never, ei "{typed}".',
            en='The value of --color must be auto, always or never, not "{typed}".',
        ),
        "unknown-finding": Text(
            fi='Havaintoa "{typed}" ei ole. Kaikki nimet: seuranta selitä',
            en='There is no finding "{typed}". All names: seuranta explain',
        ),
        "unknown-finding-nearest": Text(
            fi='Havaintoa "{typed}" ei ole. Tarkoititko "{suggestion}"? Kaikki nimet: seuranta selitä',
            en='There is no finding "{typed}". Did you mean {suggestion}? All names: seuranta explain',
        ),
        "unknown-id": Text(
            fi='Yhdessäkään {n} suunnitelmasta ei ole kohtaa "{typed}". Mahdolliset tunnukset: {ids}',
            fi_one='Suunnitelmassa ei ole kohtaa "{typed}". Mahdolliset tunnukset: {ids}',
            en='None of the {n} plans has an item "{typed}". Possible ids: {ids}',
            en_one='The plan has no item "{typed}". Possible ids: {ids}',
        ),
        "no-ids": Text(
            fi='Yhdessäkään {n} suunnitelmasta ei ole kohtaa "{typed}": osa "{section}" on kaikissa vielä tyhjä.',
            fi_one='Suunnitelmassa ei ole kohtaa "{typed}": osa "{section}" on vielä tyhjä.',
            en='None of the {n} plans has an item "{typed}": the section "{section}" is still empty in all of them.',
            en_one='There is no item "{typed}" in the plan: its section "{section}" is still empty.',
        ),
        "unknown-id-nearest": Text(
            fi='Yhdessäkään {n} suunnitelmasta ei ole kohtaa "{typed}". Tarkoititko {suggestion:id}?',
            fi_one='Suunnitelmassa ei ole kohtaa "{typed}". Tarkoititko {suggestion:id}?',
            en='None of the {n} plans has an item "{typed}". Did you mean {suggestion}?',
            en_one='The plan has no item "{typed}". Did you mean {suggestion}?',
        ),
        "several-items": Text(
            fi='"{typed}" sopii moneen kohtaan: {found}. Valitse yksi.',
            en='"{typed}" matches several items: {found}. Choose one.',
        ),
        "unknown-state": Text(
            fi='Tilaa "{typed}" ei ole. Tilat: {accepted}.',
            en='There is no state "{typed}". States: {accepted}.',
        ),
        "unknown-owner": Text(
            fi='Yhdessäkään {n} suunnitelmasta ei ole henkilöä "{typed}".',
            fi_one='Suunnitelmassa ei ole henkilöä "{typed}".',
            en='None of the {n} plans has anybody called "{typed}".',
            en_one='The plan has nobody called "{typed}".',
        ),
        "unknown-owner-nearest": Text(
            fi='Yhdessäkään {n} suunnitelmasta ei ole henkilöä "{typed}". Tarkoititko "{suggestion}"?',
            fi_one='Suunnitelmassa ei ole henkilöä "{typed}". Tarkoititko "{suggestion}"?',
            en='None of the {n} plans has anybody called "{typed}". Did you mean {suggestion}?',
            en_one='The plan has nobody called "{typed}". Did you mean {suggestion}?',
        ),
        "bad-length": Text(
            fi='Valitsimen {option} arvo on päiviä, esimerkiksi 14pv tai 2vk, ei "{typed}".',
            en='The value of {option} must be a number of days, such as 14d or 2w, not "{typed}".',
        ),
        "no-team": Text(
            fi="Yhdessäkään {n} suunnitelmasta ei ole tiimiä.",
            fi_one="Suunnitelmassa ei ole tiimiä.",
            en="None of the {n} plans has a team.",
            en_one="The plan has no team.",
        ),
        "bad-minutes": Text(
            fi="Asialistan pituus on 15, 30 tai 60 minuuttia, ei {typed}.",
            en="An agenda is for 15, 30 or 60 minutes, not {typed}.",
        ),
        "no-coming-checkpoint": Text(
            fi="Suunnitelmassa {path} ei ole sovittu seuraavaa tarkistuspistettä. Sovi siitä ja lisää se osaan "
            '"tarkistuspisteet".',
            en='In {path}, the next checkpoint has not been agreed. Agree a date, and add it under "checkpoints".',
        ),
        "series-is-over": Text(
            fi='Suunnitelmassa {path} tarkistuspisteellä "{series}" ei ole enää sovittuja päiviä. Sovi päiviä '
            'lisää ja kirjoita ne osaan "tarkistuspisteet".',
            en='In {path}, no more dates have been agreed for the checkpoint "{series}". Agree more dates, and add '
            'them under "checkpoints".',
        ),
        "unknown-audience": Text(
            fi='Yhdessäkään {n} suunnitelmasta ei ole kohderyhmää eikä henkilöä "{typed}". Vaihtoehdot: {accepted}.',
            fi_one='Suunnitelmassa ei ole kohderyhmää eikä henkilöä "{typed}". Vaihtoehdot: {accepted}.',
            en='None of the {n} plans has an audience or person called "{typed}". Choose from: {accepted}.',
            en_one='The plan has no audience or person called "{typed}". Choose from: {accepted}.',
        ),
        "unknown-audience-nearest": Text(
            fi='Yhdessäkään {n} suunnitelmasta ei ole kohderyhmää eikä henkilöä "{typed}". Tarkoititko "{suggestion}"?',
            fi_one='Suunnitelmassa ei ole kohderyhmää eikä henkilöä "{typed}". Tarkoititko "{suggestion}"?',
            en='None of the {n} plans has an audience or person called "{typed}". Did you mean {suggestion}?',
            en_one='The plan has no audience or person called "{typed}". Did you mean {suggestion}?',
        ),
        "message-without-audience": Text(
            fi='Viestillä {id} ei ole kohderyhmää. Lisää se kenttään "kohderyhmä".',
            en='Message {id} has no audience. Add one under "audience".',
        ),
        "one-message": Text(
            fi="Anna näistä vain yksi: viestin tunnus, --audience tai --due.",
            en="Give only one of these: the id of a message, --audience or --due.",
        ),
        "one-of": Text(
            fi="Anna näistä vain yksi: {options}.",
            en="Give only one of these: {options}.",
        ),
        "no-message-to-record": Text(
            fi='Suunnitelmassa ei ole viestiä kohderyhmälle "{audience}", joten kertomista ei voi kirjata. Lisää '
            "ensin viesti.",
            en='The plan has no message for "{audience}", so you cannot record that they were told. Add a message '
            "first.",
        ),
        "nothing-due": Text(
            fi="Mikään viesti ei ole nyt kerrottavana.",
            en="No messages are due now.",
        ),
        "audience-not-settled": Text(
            fi='Suunnitelma ei kerro, onko "{audience}" omaa väkeä, joten luonnosta ei tehty. Lisää viestiin {id} rivi '
            '"sisäinen: kyllä" tai "sisäinen: ei".',
            en='The plan does not say whether "{audience}" is inside the company, so no draft was made. Add the line '
            '"internal: yes" or "internal: no" to message {id}.',
        ),
        "audience-not-settled-here": Text(
            fi='Suunnitelma ei kerro, onko "{audience}" omaa väkeä, joten luonnosta ei tehty. Lisää komentoon --internal '
            "(omaa väkeä) tai --external (ulkopuolisia).",
            en='The plan does not say whether "{audience}" is inside the company, so no draft was made. Add --internal '
            "(inside) or --external (outside) to the command.",
        ),
        "is-it-inside": Text(
            fi='Onko "{audience}" omaa väkeä (kyllä/ei)?', en='Is "{audience}" inside the company (yes/no)?'
        ),
        "audience-settled": Text(
            fi="Kohderyhmästä kirjattiin, onko se omaa väkeä: {ids}",
            en="The plan now says whether the audience is inside the company: {ids}",
        ),
        "nothing-for-outside": Text(
            fi="Ulkopuolisille kerrotaan vain se, mikä on kirjoitettu heille, eikä viestissä {id} ole vielä tekstiä. Lisää "
            'viestiin kenttä "ydinviesti" tai sopikaa kerrottavasta kokouksessa.',
            en="People outside the company are told only what has been written for them, and message {id} has no text "
            'yet. Add a "message" field to it, or agree at a meeting what to tell them.',
        ),
        "nothing-for-outside-here": Text(
            fi='Ulkopuolisille kerrotaan vain se, mikä on kirjoitettu heille, eikä kohderyhmälle "{audience}" ole vielä mitään. '
            'Lisää suunnitelmaan viesti, jossa on kenttä "ydinviesti".',
            en="People outside the company are told only what has been written for them, and there is nothing for "
            '"{audience}" yet. Add a message with a "message" field to the plan.',
        ),
        "draft-goes-outside": Text(
            fi='Kohderyhmä "{audience}" on yrityksen ulkopuolella: lue luonnos läpi, ennen kuin lähetät sen.',
            en='The audience "{audience}" is outside the company: check the draft before you send it.',
        ),
        "perhaps-untold": Text(
            fi="Edellinen viesti kerrottiin {day}. Samana päivänä kirjattiin myös: {ids}. Lisää luonnokseen se, mitä ei silloin "
            "kerrottu.",
            en="The last message was given on {day}. Also recorded on that day: {ids}. Add to the draft whatever was "
            "not mentioned then.",
        ),
        "no-addresses": Text(
            fi='Vastaanottajia ei tiedetä ("{audience}"). Lisää heidät sähköpostiohjelmassa.',
            en='The plan does not say who belongs to "{audience}". Add the recipients in your e-mail program.',
        ),
        "address-missing": Text(
            fi="Sähköpostiosoite puuttuu: {names}.",
            en="No e-mail address: {names}.",
        ),
        "edited-file": Text(
            fi="Tiedostoa {path} on muokattu käsin, joten sitä ei korvattu. Korvaa se valitsimella --force.",
            en="{path} was edited by hand, so it was left unchanged. Add --force to replace it.",
        ),
        "stale-file": Text(
            fi="{path} ei ole ajan tasalla. Päivitä se samalla komennolla ilman valitsinta --check.",
            en="{path} is not up to date. Update it with the same command without --check.",
        ),
        "file-written": Text(
            fi="Kirjoitettu: {path}",
            en="Written: {path}",
        ),
        "check-is-gone": Text(
            fi="Valitsin --check ei enää tee mitään, kun tiedoston nimessä on päivä: sellainen ei pysy ajan tasalla. "
            "Seuraavassa versiossa valitsin toimii vain valitsimen --to kanssa.",
            en="The option --check no longer does anything if the file name contains a date: such a "
            "file is out of date the next day. In the next version, --check works only with --to.",
        ),
        "stage-view-is-gone": Text(
            fi="Päätteessä aikajanaa ei enää ryhmitellä vaiheittain. Kuvissa se onnistuu: seuranta aikajana --svg --by vaihe",
            en="In the terminal, the roadmap is no longer grouped by stage. In pictures it is: seuranta timeline --svg "
            "--by stage",
        ),
        "file-current": Text(
            fi="Ennallaan: {path}",
            en="Unchanged: {path}",
        ),
        "file-removed": Text(
            fi="Poistettu tarpeettomana: {path}",
            en="Removed, as it is no longer needed: {path}",
        ),
        "file-not-removed": Text(
            fi="Tiedostoa {path} ei enää tarvita, mutta sitä ei voi poistaa. Poista se itse.",
            en="{path} is no longer needed but cannot be removed. Delete it yourself.",
        ),
        "own-folder": Text(
            fi="Tämä on Seurannan oma kansio, eikä siihen tehdä suunnitelmaa. Anna toinen kansio: seuranta luo KANSIO",
            en="This folder belongs to Seuranta itself, so you cannot make a plan in it. Name another folder: "
            "seuranta init FOLDER",
        ),
        "bad-folder": Text(
            fi='Kansioon "{typed}" ei voi tehdä suunnitelmaa. Kirjoita kansion nimi, esimerkiksi {suggestion}.',
            en='You cannot make a plan in the folder "{typed}". Type the name of a folder, such as {suggestion}.',
        ),
        "unknown-template": Text(
            fi='Pohjaa "{typed}" ei ole. Pohjat: {accepted} tai kansio, jossa on suunnitelma.',
            en='There is no template "{typed}". Templates: {accepted}; or a folder that contains a plan.',
        ),
        "template-unreadable": Text(
            fi="Pohjaksi annetussa suunnitelmassa {path} on virheitä. Korjaa ne ensin: seuranta tarkista {plan}",
            en="The plan {path}, given as the template, has errors. Correct them first: seuranta check {plan}",
        ),
        "bad-answer": Text(
            fi="Vastauksessa on merkki, jota ei voi näyttää. Kirjoita vastaus uudestaan.",
            en="The answer contains a character that cannot be shown. Type the answer again.",
        ),
        "unknown-who": Text(
            fi='"{typed}" ei käy vastaukseksi. Kirjoita yksin, tiimi tai johtoryhmä.',
            en='"{typed}" is not one of these: just me, team, management team. Choose one of them.',
        ),
        "bad-lead": Text(
            fi='"{typed}" ei käy nimeksi. Kirjoita yhden ihmisen nimi ilman pilkkuja ja sulkeita, esimerkiksi Raija.',
            en='"{typed}" cannot be a name. Type the name of one person, without commas or brackets, for example Ann.',
        ),
        "bad-rhythm": Text(
            fi="{said}",
            en="{said}",
        ),
        "unknown-grouping": Text(
            fi='Aikajanaa ei voi ryhmitellä näin: "{typed}". Ryhmittelyt: {accepted}.',
            en='The roadmap cannot be grouped by "{typed}". Choose from: {accepted}.',
        ),
        "meeting-needs-terminal": Text(
            fi="Kokouksen kysymyksiin vastataan päätteessä. Muualla vastaukset annetaan tiedostona: --answers TIEDOSTO",
            en="A meeting asks questions, so it needs a terminal. Elsewhere, give the answers as a file: --answers "
            "FILE",
        ),
        "no-checkpoint-today": Text(
            fi="Tänään ei ole tarkistuspistettä. Seuraava on {day}. Pidä se nyt: seuranta kokous --checkpoint {series}",
            en="There is no checkpoint today. The next one is on {day}. To hold it now: seuranta meet --checkpoint "
            "{series}",
        ),
        "answers-early": Text(
            fi="Vastaukset on tarkoitettu tarkistuspisteeseen, joka on {day}. Jos se pidetään jo nyt, lisää {option}.",
            en="The answers are for the checkpoint on {day}. To hold it today instead, add {option}.",
        ),
        "plan-closed": Text(
            fi="Suunnitelma on päätetty {day}, joten tarkistuspisteitä ei enää pidetä.",
            en="The plan was closed on {day}, so no more checkpoints are held.",
        ),
        "no-checkpoint-agreed": Text(
            fi='Pidettävää tarkistuspistettä ei ole sovittu. Lisää se osaan "tarkistuspisteet".',
            en='No checkpoint has been agreed, so there is none to hold. Add one under "checkpoints".',
        ),
        "no-checkpoint-on": Text(
            fi="Päivälle {day} ei ole sovittu tarkistuspistettä. Päivät näyttää: seuranta tarkistuspisteet",
            en="No checkpoint has been agreed for {day}. To see the agreed dates: seuranta checkpoints",
        ),
        "checkpoint-held": Text(
            fi="Tarkistuspiste {day} on jo merkitty pidetyksi.",
            en="The checkpoint on {day} is already marked as held.",
        ),
        "bad-answers": Text(
            fi="Vastaustiedoston {path} riviä {n} ei ymmärretty. Vertaa sitä tiedostoon, jonka tekee seuranta kokous --prepare",
            en="The answers file {path} could not be read at line {n}. Compare it with the file that seuranta meet "
            "--prepare makes.",
        ),
        "no-answers": Text(
            fi="Tiedostossa {path} ei ole yhtään vastausta. Kysymykset tiedostoon kirjoittaa: seuranta kokous --prepare",
            en="The file {path} has no answers. To write the questions to a file: seuranta meet --prepare",
        ),
        "unknown-answer": Text(
            fi='{path}:{n}: Vastauksissa ei ole kenttää "{typed}".',
            en='{path}:{n}: "{typed}" is not a field of an answers file.',
        ),
        "unknown-answer-nearest": Text(
            fi='{path}:{n}: Vastauksissa ei ole kenttää "{typed}". Tarkoititko "{suggestion}"?',
            en='{path}:{n}: "{typed}" is not a field of an answers file. Did you mean "{suggestion}"?',
        ),
        "meeting-by-hand": Text(
            fi="Tiedosto {path} on kirjoitettu tavalla, jota ei voi muuttaa turvallisesti rivin {n} tienoilla. "
            "Mitään ei kirjoitettu. Nämä voi kirjoittaa itse:",
            en="The file {path} cannot be changed safely near line {n}, because of how it is written. Nothing was "
            "written. Add this yourself:",
        ),
        "stopped": Text(fi="Keskeytetty; mitään ei kirjoitettu.", en="Stopped; nothing was written."),
        "left-out": Text(
            fi="{path}: {n} virhettä tiedostossa, joten osa jäi lukematta. Kaikki virheet: seuranta tarkista {path}",
            fi_one="{path}: 1 virhe tiedostossa, joten osa jäi lukematta. Virhe näkyy näin: seuranta tarkista {path}",
            en="{path}: {n} errors in the file, so part of it was not read. To see all of them: seuranta check {path}",
            en_one="{path}: 1 error in the file, so part of it was not read. To see it: seuranta check {path}",
        ),
    }
    | dict(CALENDAR_USAGE)
    | FILE_USAGE
    | HISTORY_USAGE
    | IMPORT_USAGE
    | dict(PUBLISH_USAGE)
    | RECORD_USAGE
    | RENAME_USAGE
    | TABLE_USAGE
)
"""By name, as `commands.UserError` carries it."""


def sentence(name: str, language: str, args: Mapping[str, Argument], again: str = "") -> str:
    """What is said; paths and other texts stand whole, since people copy them. `again` is what reaches the plan in a
    command.
    """
    said = {key: safe(value if isinstance(value, str) else shown(value, language)) for key, value in args.items()}
    number = args.get("errno")
    if isinstance(number, int):
        said["why"] = reason(number, said["system"], language)
    said[AGAIN] = safe(again)
    return filled(USAGE[name].template(language, args.get("n")), said)
