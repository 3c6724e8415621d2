"""What is said of characters that nobody sees or that only look like the right ones."""

from __future__ import annotations

from seuranta.output.words.messages.hints import WRITE
from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "control-character": Message(
        label=Text(fi="näkymätön ohjausmerkki", en="an invisible control character"),
        text=Text(
            fi="Tässä on näkymätön ohjausmerkki ({code}).", en="There is an invisible control character here ({code})."
        ),
        about=Text(
            fi="Toisesta ohjelmasta kopioidussa tekstissä voi olla merkkejä, joita ei näy. Ne eivät kuulu "
            "suunnitelmaan. Komento seuranta tarkista --fix poistaa ne.",
            en="Text copied from another program may contain invisible characters. They do not belong in a plan. "
            "The command seuranta check --fix removes them.",
        ),
        hints=(Text(fi="Poista se: pyyhi kohta ja kirjoita uudelleen.", en="Delete it and type that part again."),),
    ),
    "inner-byte-order-mark": Message(
        label=Text(fi="näkymätön merkki tiedoston keskellä", en="an invisible mark inside the file"),
        text=Text(
            fi="Tässä on näkymätön merkki ({code}), joka kuuluu vain tiedoston alkuun.",
            en="There is an invisible mark here ({code}) that belongs only at the very beginning of a file.",
        ),
        about=Text(
            fi="Merkki jää tekstiin, kun kaksi tiedostoa liitetään yhteen. Se ei kuulu suunnitelmaan. Komento "
            "seuranta tarkista --fix poistaa sen.",
            en="The mark is left in the text when two files are joined. It does not belong in a plan. The command "
            "seuranta check --fix removes it.",
        ),
        hints=(Text(fi="Poista se: pyyhi kohta ja kirjoita uudelleen.", en="Delete it and type that part again."),),
    ),
    "tab-indentation": Message(
        label=Text(fi="sarkain rivin alussa", en="a tab at the beginning of a line"),
        text=Text(
            fi="Sarkain on {n} rivin alussa. Tämä on niistä ensimmäinen.",
            fi_one="Rivin alussa on sarkain.",
            en="{n} lines begin with a tab. This is the first of them.",
            en_one="The line begins with a tab.",
        ),
        about=Text(
            fi="Se, mikä kuuluu minkäkin alle, näkyy rivin alun väleistä. Sarkain näyttää samalta kuin välit mutta on "
            "eri ohjelmissa eri levyinen. Komento seuranta tarkista --fix vaihtaa sarkaimet väleiksi.",
            en="The spaces at the beginning of a line show what belongs under what. A tab looks like spaces, but "
            "its width differs from program to program. The command seuranta check --fix replaces tabs with spaces.",
        ),
        hints=(
            Text(
                fi="Käytä sarkaimen sijaan välilyöntejä, kaksi kutakin tasoa kohti.",
                en="Use spaces instead, two for each level.",
            ),
        ),
    ),
    "odd-indentation": Message(
        label=Text(fi="erikoinen väli rivin alussa", en="an odd space at the beginning of a line"),
        text=Text(
            fi="{n} rivin alussa on sitova välilyönti tai muu väli, joka vain näyttää tavalliselta. Tämä on niistä "
            "ensimmäinen.",
            fi_one="Rivin alussa on sitova välilyönti tai muu väli, joka vain näyttää tavalliselta.",
            en="{n} lines begin with a no-break space or some other space that only looks ordinary. This is the "
            "first of them.",
            en_one="The line begins with a no-break space or some other space that only looks ordinary.",
        ),
        about=Text(
            fi="Wordista ja verkkosivuilta tulee kopioitaessa välejä, jotka näyttävät tavallisilta mutta eivät ole. "
            "Rivin alussa niitä ei voi käyttää. Komento seuranta tarkista --fix vaihtaa ne välilyönneiksi.",
            en="Text copied from Word or a web page often contains spaces that look ordinary but are not. They "
            "cannot be used at the beginning of a line. The command seuranta check --fix replaces them with ordinary "
            "spaces.",
        ),
        hints=(Text(fi="Vaihda ne tavallisiksi väleiksi.", en="Use ordinary spaces instead."),),
    ),
    "odd-space-after-colon": Message(
        label=Text(fi="erikoinen väli kaksoispisteen jälkeen", en="an odd space after the colon"),
        text=Text(
            fi="Kaksoispisteen jälkeen on väli, joka vain näyttää tavalliselta.",
            en="The space after the colon only looks like an ordinary one.",
        ),
        about=Text(
            fi="Wordista ja verkkosivuilta tulee kopioitaessa välejä, jotka näyttävät tavallisilta mutta eivät ole. "
            "Kentän kaksoispisteen jälkeen tarvitaan tavallinen väli. Komento seuranta tarkista --fix vaihtaa sen.",
            en="Text copied from Word or a web page often contains spaces that look ordinary but are not. The colon "
            "after a field name needs an ordinary space after it. The command seuranta check --fix replaces it.",
        ),
        hints=(Text(fi="Pyyhi väli ja kirjoita se uudelleen.", en="Delete the space and type it again."),),
    ),
    "wide-colon": Message(
        label=Text(fi="väärä kaksoispiste", en="the wrong colon"),
        text=Text(
            fi="Tämä on leveä kaksoispiste (：), jota ei lueta kentän kaksoispisteeksi.",
            en="This is a wide colon (：), which is not read as the colon after a field name.",
        ),
        about=Text(
            fi="Kentän nimen perään kuuluu tavallinen kaksoispiste ja väli. Leveä kaksoispiste tulee kopioidusta "
            "tekstistä. Komento seuranta tarkista --fix vaihtaa sen.",
            en="The name of a field is followed by an ordinary colon and a space. The wide one usually comes from "
            "copied text. The command seuranta check --fix replaces it.",
        ),
        hints=(WRITE,),
    ),
    "odd-list-mark": Message(
        label=Text(fi="väärä luettelomerkki", en="the wrong list mark"),
        text=Text(
            fi='Merkki "{sign}" ei aloita luettelon kohtaa. Siihen kelpaa vain tavallinen viiva (-).',
            en='"{sign}" cannot begin a list entry. Only an ordinary hyphen (-) can.',
        ),
        about=Text(
            fi="Luettelon jokainen kohta alkaa omalla rivillään tavallisella viivalla ja välillä: - Pekka. "
            "Tekstinkäsittely vaihtaa viivan usein pitkäksi viivaksi tai palloksi. Komento seuranta tarkista --fix "
            "korjaa merkit.",
            en="Each list entry begins on its own line with a hyphen and a space: - Ann. Word processors often "
            "turn the hyphen into a dash or a bullet. The command seuranta check --fix corrects the marks.",
        ),
        hints=(WRITE,),
    ),
    "odd-quote": Message(
        label=Text(fi="väärät lainausmerkit", en="the wrong quotation marks"),
        text=Text(
            fi="Kaarevat lainausmerkit ({sign}) luetaan osaksi tekstiä. Tekstin ympärille kuuluvat suorat.",
            en="Curly quotation marks ({sign}) are read as part of the text. Use straight ones instead.",
        ),
        about=Text(
            fi="Tekstinkäsittely tekee lainausmerkeistä kaarevia. Suunnitelmassa tekstin ympärille kuuluvat suorat "
            "lainausmerkit, ja useimmiten niitä ei tarvita lainkaan. Komento seuranta tarkista --fix vaihtaa "
            "lainausmerkit.",
            en="Word processors turn quotation marks into curly ones. A plan uses straight ones, and most texts need "
            "none at all. The command seuranta check --fix replaces them.",
        ),
        hints=(WRITE,),
    ),
    "lone-surrogate": Message(
        label=Text(fi="puolikas merkki", en="half a character"),
        text=Text(
            fi="Koodi {typed} on vain puolikas merkki, eikä siitä tule kirjainta.",
            en="The code {typed} is only half a character and means nothing on its own.",
        ),
        about=Text(
            fi="Lainausmerkkien sisällä kenoviiva ja koodi tarkoittavat merkkiä. Tästä koodista puuttuu toinen "
            "puolikas, joten merkki jää tuntemattomaksi. Kirjoita merkki suoraan tai poista koodi.",
            en="Inside quotation marks, a backslash and a code stand for a character. The other half of this code is "
            "missing, so the character is unknown. Type the character itself, or remove the code.",
        ),
        hints=(
            Text(fi="Kirjoita merkki suoraan tai poista koodi.", en="Type the character itself, or remove the code."),
        ),
    ),
}

RELATED: dict[str, Text] = {}
