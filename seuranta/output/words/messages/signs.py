"""What is said of signs within a line that mean something else than they look: colons, quotation marks, brackets."""

from __future__ import annotations

from seuranta.output.words.messages.hints import WRITE
from seuranta.output.words.text import Message, Text

_QUOTES = Text(
    fi="Jotkin merkit tarkoittavat tekstin alussa muuta kuin tekstiä. Lainausmerkkien sisällä ne ovat tavallista "
    'tekstiä: otsikko: "@matti soittaa". Komento seuranta tarkista --fix lisää lainausmerkit puolestasi.',
    en="Some characters have a special meaning at the beginning of a text. Inside quotation marks they are ordinary "
    'text: title: "@ann will call". The command seuranta check --fix adds the quotation marks for you.',
)

MESSAGES: dict[str, Message] = {
    "colon-in-text": Message(
        label=Text(fi="kaksoispiste tekstissä", en="a colon inside text"),
        text=(
            Text(
                fi='Rivin "{above}" perään on kirjoitettu se, mikä kuuluu sen alle.',
                en='What belongs below "{above}" has been written after it on the same line.',
            ),
            Text(
                fi='Samalla rivillä on toinenkin kenttä, "{further}".',
                en='There is another field on the same line, "{further}".',
            ),
            Text(
                fi="Tekstissä on kaksoispiste, joten teksti tarvitsee lainausmerkit.",
                en="The text contains a colon, so it needs quotation marks.",
            ),
        ),
        about=Text(
            fi="Kaksoispiste ja väli erottavat kentän nimen siitä, mitä kentässä on. Jos tekstissä on toinen "
            "kaksoispiste, laita koko teksti lainausmerkkeihin. Komento seuranta tarkista --fix tekee sen, "
            "paitsi jos rivillä voi olla toinenkin kenttä. Siirrä se silloin omalle rivilleen.",
            en="A colon and a space separate the name of a field from its value. If the text itself contains a "
            "colon, put the whole text in quotation marks. The command seuranta check --fix does this, unless there "
            "may be a second field on the line. In that case, move the second field to a line of its own.",
        ),
        hints=(
            Text(
                fi='Jätä tähän pelkkä "{above}" ja kirjoita sen alle sisennettynä: {below}',
                en='Leave just "{above}" here, and write on the next line, indented: {below}',
            ),
            Text(
                fi='Siirrä "{further}" omalle rivilleen. Jos se onkin tekstiä, kirjoita: {as_text}',
                en='Move "{further}" to a line of its own. If it is part of the text, write: {as_text}',
            ),
            Text(fi='Siirrä "{further}" omalle rivilleen.', en='Move "{further}" to a line of its own.'),
            WRITE,
        ),
    ),
    "sign-at-start": Message(
        label=Text(fi="erikoismerkki tekstin alussa", en="a special character at the beginning of a text"),
        text=Text(
            fi="Teksti alkaa merkillä {sign}, joten se tarvitsee lainausmerkit.",
            en="The text begins with {sign}, so it needs quotation marks.",
        ),
        about=_QUOTES,
        hints=(WRITE,),
    ),
    "percent-sign": Message(
        label=Text(fi="pelkkä prosenttimerkki", en="a percent sign on its own"),
        text=Text(
            fi="Pelkkä prosenttimerkki tarvitsee lainausmerkit.", en="A percent sign on its own needs quotation marks."
        ),
        about=_QUOTES,
        hints=(WRITE,),
    ),
    "question-mark": Message(
        label=Text(fi="pelkkä kysymysmerkki", en="a question mark on its own"),
        text=Text(
            fi="Pelkkää kysymysmerkkiä ei voi lukea.",
            en="A question mark on its own cannot be read.",
        ),
        about=Text(
            fi='Kun tietoa ei vielä ole, kirjoita pelkkä "vastuu:" ja jätä loppu rivistä tyhjäksi. Seuranta muistuttaa '
            "tyhjästä kentästä, kun tietoa tarvitaan. Komento seuranta tarkista --fix poistaa kysymysmerkin.",
            en='If you do not know something yet, leave it empty: write "owner:" and nothing after it. Seuranta '
            "reminds you of the empty field when it matters. The command seuranta check --fix removes the question "
            "mark.",
        ),
        hints=(
            Text(fi="Jos et tiedä vielä, jätä tyhjäksi: {key}:", en="If you do not know yet, leave it empty: {key}:"),
            Text(fi="Jos et tiedä vielä, jätä tyhjäksi.", en="If you do not know yet, leave it empty."),
        ),
    ),
    "text-after-quote": Message(
        label=Text(fi="tekstiä lainausmerkin jälkeen", en="text after the quotation mark"),
        text=Text(
            fi="Teksti jatkuu lainauksen päättävän merkin {sign} jälkeen.",
            en="The text continues after the closing {sign}.",
        ),
        about=Text(
            fi="Jos teksti alkaa lainausmerkillä, se päättyy seuraavaan samanlaiseen. Jos lainausmerkki tai "
            "heittomerkki kuuluu tekstiin, laita koko teksti toisenlaisiin lainausmerkkeihin. Komento seuranta tarkista "
            "--fix tekee sen.",
            en="A text that begins with a quotation mark ends at the next one of its kind. If a quotation mark or "
            "an apostrophe is part of the text, put the whole text in quotation marks of the other kind. The command "
            "seuranta check --fix does this.",
        ),
        hints=(WRITE,),
    ),
    "text-after-bracket": Message(
        label=Text(fi="tekstiä sulkeen jälkeen", en="text after the bracket"),
        text=Text(
            fi="Teksti jatkuu sulkeen {sign} jälkeen, joten se tarvitsee lainausmerkit.",
            en="The text continues after the bracket {sign}, so it needs quotation marks.",
        ),
        about=Text(
            fi="Hakasulku tai aaltosulku tekstin alussa aloittaa luettelon. Jos sulkeet kuuluvat tekstiin, laita koko "
            "teksti lainausmerkkeihin. Komento seuranta tarkista --fix tekee sen.",
            en="A square bracket or a brace at the beginning starts a list. If it is part of the text, put the whole "
            "text in quotation marks. The command seuranta check --fix does this.",
        ),
        hints=(WRITE,),
    ),
    "unclosed-quote": Message(
        label=Text(fi="lainausmerkki puuttuu lopusta", en="the closing quotation mark is missing"),
        text=Text(
            fi="Teksti alkaa merkillä {sign}, mutta lopusta se puuttuu.",
            en="The text begins with {sign}, but the closing {sign} is missing.",
        ),
        about=Text(
            fi="Jos teksti alkaa lainausmerkillä, samanlaisen pitää olla sen lopussa. Muuten kaikki sen jälkeen "
            "luetaan samaksi tekstiksi. Komento seuranta tarkista --fix lisää merkin rivin loppuun.",
            en="A text that begins with a quotation mark must end with the same one. Otherwise everything after it "
            "is read as part of the text. The command seuranta check --fix adds it at the end of the line.",
        ),
        hints=(WRITE,),
    ),
    "unclosed-bracket": Message(
        label=Text(fi="sulje puuttuu lopusta", en="the closing bracket is missing"),
        text=Text(fi="Lopusta puuttuu {sign}.", en="The closing {sign} is missing."),
        about=Text(
            fi="Jokainen hakasulku ja aaltosulku, joka avataan, myös suljetaan. Komento seuranta tarkista --fix lisää "
            "puuttuvan sulkeen rivin loppuun.",
            en="Every bracket and brace that is opened must be closed again. The command seuranta check --fix adds "
            "it at the end of the line.",
        ),
        hints=(WRITE,),
    ),
    "extra-bracket": Message(
        label=Text(fi="ylimääräinen sulje", en="one bracket too many"),
        text=Text(fi="Lopussa on ylimääräinen {sign}.", en="There is one {sign} too many at the end."),
        about=Text(
            fi="Suljettavia sulkeita on enemmän kuin avattuja. Komento seuranta tarkista --fix poistaa ylimääräisen.",
            en="More brackets are closed than were opened. The command seuranta check --fix removes the extra one.",
        ),
        hints=(WRITE,),
    ),
    "backslash-in-quotes": Message(
        label=Text(fi="kenoviiva lainausmerkeissä", en="a backslash in quotation marks"),
        text=Text(
            fi="Näissä lainausmerkeissä kenoviiva (\\) muuttaa seuraavan merkin.",
            en="Inside these quotation marks, a backslash (\\) changes the character that follows.",
        ),
        about=Text(
            fi='Kaksinkertaisissa lainausmerkeissä "\\t" on sarkain ja "\\n" rivinvaihto, joten kansion polku menee '
            "rikki. Yksinkertaisissa lainausmerkeissä kenoviiva on tavallinen merkki. Komento seuranta tarkista --fix "
            "vaihtaa lainausmerkit.",
            en='In double quotation marks, "\\t" is a tab and "\\n" a new line, so the path of a folder goes wrong. '
            "In single quotation marks, a backslash is an ordinary character. The command seuranta check --fix "
            "replaces them.",
        ),
        hints=(WRITE,),
    ),
}

RELATED: dict[str, Text] = {}
