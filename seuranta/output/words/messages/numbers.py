"""What is said of numbers, units and progress."""

from __future__ import annotations

from seuranta.output.words.messages.hints import MEANT
from seuranta.output.words.text import Message, Text

_A_NUMBER = Text(
    fi="Kirjoita luku ja halutessasi yksikkö, esimerkiksi 6 kpl tai 12,5 %.",
    en="Write a number, with its unit if you like, for example 6 pcs or 12.5%.",
)

MESSAGES: dict[str, Message] = {
    "not-a-number": Message(
        label=Text(fi="ei ole luku", en="not a number"),
        text=Text(fi='"{typed}" ei ole luku.', en='"{typed}" is not a number.'),
        about=Text(
            fi="Tähän kuuluu luku numeroin ja halutessa yksikkö: 6, 3,5, 12,5 %, 120 000 €, 120 t€, 1 tpv. "
            'Tavoitetason edessä voi olla "vähintään" tai "enintään".',
            en="A number in digits belongs here, with a unit if you like: 6, 3.5, 12.5%, €120,000, €120k, 5 d. A "
            'target may begin with "at least" or "at most".',
        ),
        hints=(MEANT, _A_NUMBER),
    ),
    "ambiguous-number": Message(
        label=Text(fi="kaksiselitteinen luku", en="ambiguous number"),
        text=Text(
            fi='"{typed}" voi tarkoittaa tuhansia tai desimaaleja.',
            en='"{typed}" could mean thousands or decimals.',
        ),
        about=Text(
            fi="Suomessa pilkku erottaa desimaalit ja englannissa tuhannet; pisteen kohdalla asia on päinvastoin. Kun "
            "pisteen tai "
            "pilkun perässä on tasan kolme numeroa, molemmat tulkinnat ovat mahdollisia.",
            en="A comma separates decimals in Finnish and thousands in English; with a point, it is the other way "
            "round. If exactly three digits follow, it could be either.",
        ),
        hints=(
            Text(
                fi="Kirjoita {first}, jos tarkoitat tuhansia, tai {second}, jos tarkoitat desimaaleja.",
                en="Write {first} if you mean thousands, or {second} if you mean decimals.",
            ),
        ),
    ),
    "misplaced-separator": Message(
        label=Text(fi="luvun erottimet väärissä kohdissa", en="misplaced separator in a number"),
        text=Text(
            fi='"{typed}": luvun välit, pisteet tai pilkut ovat väärissä kohdissa.',
            en='"{typed}": the spaces, points or commas in the number are in the wrong places.',
        ),
        about=Text(
            fi="Tuhannet erotetaan välillä kolmen numeron ryhmiin: 1 234. Desimaaleja edeltää yksi pilkku tai piste: 1234,5.",
            en="Thousands are separated in groups of three digits: 1 234. Decimals follow one point or comma: 1234.5.",
        ),
        hints=(
            Text(
                fi="Kirjoita yksi luku, esimerkiksi 1234 tai 1234,5.",
                en="Write one number, for example 1234 or 1234.5.",
            ),
        ),
    ),
    "digits-after-number": Message(
        label=Text(fi="numeroita luvun perässä", en="digits after a number"),
        text=Text(
            fi='"{typed}": luvun perässä on lisää numeroita.',
            en='"{typed}": there are more digits after the number.',
        ),
        about=Text(
            fi="Tähän kuuluu yksi luku ja sen yksikkö. Yksikkö on %, valuutta tai yksi sana ilman numeroita. Muu "
            'yksikkö kirjoitetaan omalle rivilleen kenttään "yksikkö".',
            en="One number and its unit belong here. The unit can be %, a currency or one word without digits. Any "
            'other unit goes on its own line, under "unit".',
        ),
        hints=(
            Text(
                fi='Kirjoita yksi luku. Jos tarvitset yksikön, kirjoita se omalle rivilleen kenttään "yksikkö".',
                en='Write one number. If you need a unit, put it on its own line, under "unit".',
            ),
        ),
    ),
    "number-too-long": Message(
        label=Text(fi="liian pitkä luku", en="number too long"),
        text=Text(
            fi='"{typed}": luvussa saa olla enintään {n} numeroa.',
            en='"{typed}": a number may have at most {n} digits.',
        ),
        about=Text(
            fi="Näin pitkä luku on todennäköisesti lyöntivirhe. Suuret summat voi kirjoittaa lyhyemmin: 1,5 M€.",
            en="A number this long is probably a typing error. Large sums can be shortened: €1.5M.",
        ),
        hints=(
            Text(
                fi="Suuren summan voi kirjoittaa lyhyesti, esimerkiksi 1,5 M€.",
                en="A large sum can be shortened, for example to €1.5M.",
            ),
        ),
    ),
    "range-for-number": Message(
        label=Text(fi="lukuväli luvun paikalla", en="a range instead of a number"),
        text=Text(
            fi='"{typed}" on lukuväli, mutta tähän kuuluu yksi luku.',
            en='"{typed}" is a range, but a single number belongs here.',
        ),
        about=Text(
            fi="Seuranta laskee, onko luku saavutettu, ja tarvitsee siksi yhden luvun. Tavoitetasoksi käy myös "
            '"vähintään 6" tai "enintään 8".',
            en="Seuranta works out whether the number has been reached, so it needs a single one. A target may also "
            'be "at least 6" or "at most 8".',
        ),
        hints=(
            Text(
                fi='Kirjoita yksi luku. Tavoitetasoksi käy myös "vähintään 6" tai "enintään 8".',
                en='Write one number. A target may also be "at least 6" or "at most 8".',
            ),
        ),
    ),
    "not-a-unit": Message(
        label=Text(fi="ei ole yksikkö", en="not a unit"),
        text=Text(
            fi='"{unit}" ei käy yksiköksi luvun perään.',
            en='"{unit}" cannot be a unit after a number.',
        ),
        about=Text(
            fi="Luvun perässä yksikkö on %, valuutta tai yksi sana: 6 kpl, 12,5 %, 120 t€. Muun yksikön voi "
            'kirjoittaa vapaasti omalle rivilleen kenttään "yksikkö".',
            en="After a number, the unit can be %, a currency or one word: 6 pcs, 12.5%, €120k. Any other unit can "
            'be written freely on its own line, under "unit".',
        ),
        hints=(
            Text(
                fi="Kirjoita tähän {number} ja omalle rivilleen yksikkö: {unit}",
                en="Write {number} here, and add this line: unit: {unit}",
            ),
        ),
    ),
    "not-a-progress": Message(
        label=Text(fi="edistymistä ei ymmärretty", en="progress not understood"),
        text=Text(
            fi='"{typed}" ei kerro, paljonko on tehty.',
            en='"{typed}" does not say how much has been done.',
        ),
        about=Text(
            fi="Edistyminen on joko prosentteja (65 %) tai tehtyjen määrä kaikista (7/11). Jos siitä ei ole tietoa, jätä "
            "kenttä tyhjäksi; tila kertoo, onko toimenpide kesken vai valmis.",
            en="Progress is either a percentage, such as 65%, or the number done out of the total, such as 7/11. If "
            "you do not know, leave the field empty: the status says whether the action is in progress or done.",
        ),
        hints=(MEANT, Text(fi="Kirjoita esimerkiksi 65 % tai 7/11.", en="Write, for example, 65% or 7/11.")),
    ),
    "progress-out-of-range": Message(
        label=Text(fi="edistyminen ei kelpaa", en="progress out of range"),
        text=Text(
            fi='"{typed}": edistymisen pitää olla 0–100 %.',
            en='"{typed}": progress must be between 0 and 100%.',
        ),
        about=Text(
            fi="Tehtyä ei voi olla alle 0 eikä yli 100 %, eikä enempää kuin on tehtävää. Jos työ on kasvanut, kasvata "
            "jälkimmäistä lukua: 12/14.",
            en="Progress cannot be less than 0 or more than 100%, and no more can be done than there is to do. If "
            "the work has grown, raise the second number: 12/14.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi 65 % tai 7/11.", en="Write, for example, 65% or 7/11."),),
    ),
    "not-light-limits": Message(
        label=Text(fi="valojen rajat eivät kelpaa", en="limits for the lights not understood"),
        text=Text(
            fi='"{typed}" ei kerro valojen kahta rajaa.', en='"{typed}" does not give the two limits for the lights.'
        ),
        about=Text(
            fi="Tavoitteen valo kertoo, kuinka suuri osa odotetusta edistymisestä on toteutunut. Rajoja on kaksi, "
            "vihreän ja keltaisen alaraja: 90 % / 60 %. Jos poistat rivin, käytössä ovat juuri nämä.",
            en="The light of a goal shows how much of the expected progress has been made. There are two limits, "
            "one for green and one for amber: 90% / 60%. If you delete the line, these two are used.",
        ),
        hints=(
            Text(
                fi="Kirjoita vihreän ja keltaisen alaraja, esimerkiksi 90 % / 60 %.",
                en="Write the lower limits for green and amber, for example 90% / 60%.",
            ),
        ),
    ),
    "light-limits-out-of-range": Message(
        label=Text(fi="valojen rajat ovat väärät", en="limits for the lights are the wrong way round"),
        text=Text(
            fi='"{typed}": rajojen pitää olla 1–100 % ja vihreän rajan suurempi kuin keltaisen.',
            en='"{typed}": the limits must be between 1 and 100%, and the one for green must be the higher one.',
        ),
        about=Text(
            fi="Vihreän alaraja on suurempi kuin keltaisen: 90 % / 60 %. Keltaisen alle jäävä tavoite on punainen.",
            en="The limit for green is higher than the one for amber: 90% / 60%. A goal below the limit for amber "
            "is red.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi 90 % / 60 %.", en="Write, for example, 90% / 60%."),),
    ),
}

RELATED: dict[str, Text] = {}
