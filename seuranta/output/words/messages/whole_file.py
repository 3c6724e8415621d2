"""What is said of a file as a whole: one that is no plan, or that cannot be read as text."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

_SAVE_AS_UTF_8 = Text(
    fi="Tallenna tiedosto uudelleen: Muistiossa Tallenna nimellä, ja koodaukseksi UTF-8.",
    en="Save the file again: in Notepad choose Save as, and UTF-8 as the encoding.",
)
_RENAME = Text(
    fi="Anna tiedostolle toinen nimi ja aloita suunnitelma komennolla seuranta luo.",
    en="Give the file another name, and start a plan with seuranta init.",
)
_REPLACE = Text(
    fi="Poista tiedosto ja aloita suunnitelma komennolla seuranta luo.",
    en="Delete the file, and start a plan with seuranta init.",
)

MESSAGES: dict[str, Message] = {
    "too-large": Message(
        label=Text(fi="tiedosto on liian suuri", en="the file is too large"),
        text=Text(fi="Tiedosto on suurempi kuin {n} megatavua.", en="The file is larger than {n} megabytes."),
        about=Text(
            fi="Näin suuri tiedosto tuskin on suunnitelma: kymmenentuhatta toimenpidettä vie puolet siitä. Tarkista, "
            "että annoit oikean tiedoston.",
            en="A file of this size is unlikely to be a plan: ten thousand actions would take up only half of this. "
            "Check that this is the file you meant.",
        ),
        hints=(Text(fi="Onko tämä oikea tiedosto?", en="Is this the right file?"),),
    ),
    "binary-file": Message(
        label=Text(fi="tiedosto ei ole tekstiä", en="the file is not text"),
        text=(
            Text(
                fi="Tiedosto ei ole tekstiä vaan {kind}-tiedosto.",
                en="The file is not plain text: it is in {kind} format.",
            ),
            Text(fi="Tiedosto ei ole tekstiä.", en="The file is not text."),
        ),
        about=Text(
            fi="Suunnitelma on tavallinen tekstitiedosto, jonka voi avata Muistiossa. Wordin, Excelin tai PDF:n "
            "tiedostoa ei voi lukea suunnitelmana. Kopioi teksti uuteen tekstitiedostoon.",
            en="A plan is an ordinary text file that Notepad can open. A Word, Excel or PDF file cannot be read as "
            "a plan. Copy the text into a new text file.",
        ),
        hints=(
            Text(
                fi="Jos tämä {document}-asiakirja on suunnitelmasi, avaa se siinä ohjelmassa, jolla se on tehty, ja tallenna "
                "se pelkkänä tekstinä (UTF-8).",
                en="If this {document} document is your plan, open it where it was written and save it as plain text "
                "(UTF-8). In TextEdit: Format, Make Plain Text.",
            ),
            _RENAME,
        ),
    ),
    "two-byte-encoding": Message(
        label=Text(fi="tiedosto on UTF-16-muodossa", en="the file is UTF-16"),
        text=Text(fi="Tiedosto on tallennettu UTF-16-muodossa.", en="The file is saved as UTF-16."),
        about=Text(
            fi="Kirjaimet voi tallentaa eri tavoilla, ja suunnitelma luetaan UTF-8-muodossa. Tallenna tiedosto "
            "uudelleen ja valitse koodaukseksi UTF-8.",
            en="Letters can be stored in several ways, and a plan is read as UTF-8. Save the file again and choose "
            "UTF-8 as the encoding.",
        ),
        hints=(_SAVE_AS_UTF_8,),
    ),
    "old-encoding": Message(
        label=Text(fi="tiedosto ei ole UTF-8-muodossa", en="the file is not UTF-8"),
        text=(
            Text(
                fi='Tiedosto ei ole UTF-8-muodossa: tässä on tavu {byte}, vanhassa Windows-muodossa "{letter}".',
                en='The file is not UTF-8: the byte {byte} here means "{letter}" in an old Windows encoding.',
            ),
            Text(
                fi="Tiedosto ei ole UTF-8-muodossa: tavu {byte} ei ole siinä kirjain.",
                en="The file is not UTF-8: the byte {byte} is not a letter in UTF-8.",
            ),
        ),
        about=Text(
            fi="Kirjaimet voi tallentaa eri tavoilla, ja suunnitelma luetaan UTF-8-muodossa. Vanhat ohjelmat "
            "tallentavat ä:n ja ö:n toisin. Tallenna tiedosto uudelleen ja valitse koodaukseksi UTF-8.",
            en="Letters can be stored in several ways, and a plan is read as UTF-8. Old programs store ä and ö "
            "differently. Save the file again and choose UTF-8 as the encoding.",
        ),
        hints=(_SAVE_AS_UTF_8,),
    ),
    "empty-file": Message(
        label=Text(fi="tiedosto on tyhjä", en="the file is empty"),
        text=Text(fi="Tiedosto on tyhjä.", en="The file is empty."),
        about=Text(
            fi="Tiedostossa ei ole mitään, mitä seurata. Kirjoita siihen suunnitelma tai aloita valmiista pohjasta "
            "komennolla seuranta luo.",
            en="There is nothing in the file to follow. Write a plan into it, or let seuranta init make one to "
            "start from.",
        ),
        hints=(_REPLACE,),
    ),
    "only-comments": Message(
        label=Text(fi="tiedostossa on vain kommentteja", en="the file contains only comments"),
        text=Text(
            fi="Tiedostossa on vain rivejä, jotka alkavat risuaidalla (#), eikä niitä lueta.",
            en="Every line in the file begins with #, and such lines are not read.",
        ),
        about=Text(
            fi="Risuaidalla (#) alkavaa riviä ei lueta. Jos suunnitelma on kirjoitettu kommenteiksi, poista risuaidat "
            "niiden rivien alusta, joita tarvitset. Uuden suunnitelman saat komennolla seuranta luo.",
            en="A line that begins with # is not read. If your plan has been turned into comments, remove the # "
            "from the lines that you need. To start a new plan, run seuranta init.",
        ),
        hints=(
            Text(
                fi="Poista risuaidat tarvitsemiesi rivien alusta. Jos et tarvitse rivejä, poista tiedosto ja aloita alusta "
                "komennolla seuranta luo.",
                en="Remove the # from the lines that you need. If you need none, delete the file and start again "
                "with seuranta init.",
            ),
        ),
    ),
    "list-at-top": Message(
        label=Text(fi="tiedosto alkaa luettelolla", en="the file begins with a list"),
        text=Text(
            fi="Tiedosto on pelkkä luettelo, mutta suunnitelma alkaa kentillä, esimerkiksi otsikolla.",
            en="The file is just a list, but a plan begins with fields such as title and actions.",
        ),
        about=Text(
            fi="Suunnitelman ensimmäiset rivit ovat kenttiä: otsikko, tavoitteet, toimenpiteet, tarkistuspisteet. "
            'Jos rivit ovat toimenpiteitä, kirjoita niiden yläpuolelle "toimenpiteet:" ja anna kullekin tunnus.',
            en="The first lines of a plan are fields: title, goals, actions, checkpoints. If the lines are actions, "
            "write actions: above them and give each an id.",
        ),
        hints=(
            Text(
                fi='Kirjoita yläpuolelle kentän nimi, esimerkiksi "toimenpiteet:".',
                en="Write the name of a field above it, such as actions:",
            ),
        ),
    ),
    "text-at-top": Message(
        label=Text(fi="tiedostossa ei ole kenttiä", en="the file has no fields"),
        text=Text(
            fi="Tiedosto on pelkkää tekstiä eikä suunnitelma.",
            en="The file is plain text, not a plan.",
        ),
        about=Text(
            fi='Suunnitelman rivit ovat kenttiä: nimi, kaksoispiste, väli ja tieto, esimerkiksi "otsikko: Huoltopalvelut". Tarkista, että annoit oikean tiedoston.',
            en='The lines of a plan are fields: a name, a colon, a space and the value, for example "title: '
            'Service plan". Check that this is the file you meant.',
        ),
        hints=(_RENAME,),
    ),
    "table-file": Message(
        label=Text(fi="tiedosto on taulukko", en="the file is a table"),
        text=Text(fi="Tiedosto on taulukko eikä suunnitelma.", en="The file is a table, not a plan."),
        about=Text(
            fi="Taulukossa jokainen rivi on yksi asia ja sarakkeet kertovat siitä. Suunnitelmassa jokaisella tiedolla "
            "on oma rivinsä, ja sen alussa on tiedon nimi. Taulukosta saa uuden suunnitelman komennolla "
            "seuranta luo --from TAULUKKO, ja sen rivit saa valmiiseen suunnitelmaan komennolla seuranta tuo TAULUKKO.",
            en="In a table, each row is one item, and the columns describe it. In a plan, each fact has its own line, "
            "which begins with the name of the field. To make a new plan out of a table, run seuranta init --from "
            "TABLE. To bring its rows into a plan that you already have, run seuranta import TABLE.",
        ),
        hints=(
            Text(
                fi="Anna taulukolle toinen nimi ja tee siitä suunnitelma komennolla seuranta luo --from TAULUKKO.",
                en="Give the table another name, and make a plan out of it with seuranta init --from TABLE.",
            ),
        ),
    ),
    "markdown-page": Message(
        label=Text(fi="tiedosto on Markdown-sivu", en="the file is a Markdown page"),
        text=Text(
            fi="Tiedosto ei ole suunnitelma vaan Markdown-sivu, esimerkiksi muistio tai raportti.",
            en="The file is not a plan but a Markdown page, such as minutes or a report.",
        ),
        about=Text(
            fi="Markdown-sivulla on otsikoita, kappaleita ja taulukoita. Seuranta kirjoittaa sellaisia itsekin: "
            "asialistat, muistiot ja raportit. Suunnitelmassa taas jokaisella tiedolla on oma rivinsä, ja sen alussa on "
            "tiedon nimi. Tarkista, että annoit oikean tiedoston.",
            en="A Markdown page has headings, paragraphs and tables. Seuranta itself writes such pages: agendas, "
            "minutes and reports. In a plan, each fact has its own line, which begins with the name of the field. "
            "Check that this is the file you meant.",
        ),
        hints=(_RENAME,),
    ),
    "web-page": Message(
        label=Text(fi="tiedosto on verkkosivu", en="the file is a web page"),
        text=Text(
            fi="Tiedosto on verkkosivu eikä suunnitelma.",
            en="The file is a web page, not a plan.",
        ),
        about=Text(
            fi="Usein näin käy, kun tiedosto tallennetaan selaimesta: tallentui sivu, jolla tiedosto näkyy, tai "
            "ilmoitus virheestä. Lataa tiedosto uudelleen sen omasta latauspainikkeesta.",
            en="This often happens when a file is saved from a browser: you get the page that shows the file, or an "
            "error page. Download the file again, using its own download button.",
        ),
        hints=(Text(fi="Lataa itse tiedosto uudelleen.", en="Download the file itself again."),),
    ),
    "conflict-copy": Message(
        label=Text(fi="toinen kopio suunnitelmasta", en="another copy of the plan"),
        text=(
            Text(
                fi='Suunnitelman vieressä on "{copy}": pilvipalvelu tekee tällaisen kopion, kun kaksi ihmistä tallentaa yhtä '
                "aikaa.",
                en='There is a file called "{copy}" beside the plan. Cloud drives make such copies when two people '
                "save at the same time.",
            ),
            Text(
                fi="Suunnitelman vieressä on {copies}: pilvipalvelu tekee tällaisia kopioita, kun kaksi ihmistä tallentaa yhtä aikaa.",
                en="Beside the plan, there are these files: {copies}. Cloud drives make such copies when two people "
                "save at the same time.",
            ),
        ),
        about=Text(
            fi="Kun kaksi ihmistä tallentaa saman tiedoston yhtä aikaa, pilvipalvelu säilyttää molemmat: toinen jää "
            "suunnitelmaksi, toisesta tulee kopio viereen. Seuranta lukee vain suunnitelman, joten kopioon kirjoitettu "
            "jää huomaamatta. Vertaa tiedostoja, siirrä suunnitelmaan se, mikä siitä puuttuu, ja poista kopio. Jos "
            "tiedosto on muuta kuin kopio, anna sille toinen nimi.",
            en="When two people save the same file at the same time, a cloud drive keeps both: one remains the plan, "
            "the other becomes a copy beside it. Seuranta reads only the plan, so anything written in the copy goes "
            "unnoticed. Compare the files, move what is missing into the plan, and delete the copy. If the file is "
            "not a copy, give it another name.",
        ),
        hints=(
            Text(
                fi="Vertaa tiedostoja, siirrä puuttuvat tiedot tiedostoon {plan} ja poista kopio.",
                en="Compare the files, move what is missing into {plan}, and delete the copy.",
            ),
        ),
    ),
    "more-problems": Message(
        label=Text(fi="virheitä on enemmän kuin näytetään", en="more problems than can be shown"),
        text=Text(
            fi="Lisäksi virheitä on {n}, mutta niitä ei näytetä.",
            fi_one="Lisäksi on yksi virhe, jota ei näytetä.",
            en="{n} more problems are not shown.",
            en_one="One more problem is not shown.",
        ),
        about=Text(
            fi="Tiedostossa on niin paljon virheitä, että kaikkia ei näytetä kerralla. Korjaa ensin näytetyt ja "
            "tarkista uudelleen: usein monella virheellä on sama syy.",
            en="The file has so many mistakes that not all of them are shown at once. Correct those that are shown "
            "and check again: one mistake often causes several others.",
        ),
        hints=(Text(fi="Korjaa ensin yllä olevat.", en="Correct the ones above first."),),
    ),
}

RELATED: dict[str, Text] = {}
