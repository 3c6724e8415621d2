"""What is said of a file that cannot be read as it stands, and of what may not stand in it."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

_WRITE = Text(fi="Kirjoita: {right}", en="Write: {right}")
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
_QUOTES = Text(
    fi="Jotkin merkit tarkoittavat tekstin alussa muuta kuin tekstiä. Lainausmerkkien sisällä ne ovat tavallista "
    'tekstiä: otsikko: "@matti soittaa". Komento seuranta tarkista --fix lisää lainausmerkit puolestasi.',
    en="Some characters have a special meaning at the beginning of a text. Inside quotation marks they are ordinary "
    'text: title: "@ann will call". The command seuranta check --fix adds the quotation marks for you.',
)

_WHOLE_FILE: dict[str, Message] = {
    "too-large": Message(
        label=Text(fi="tiedosto on liian suuri", en="the file is too large"),
        text=Text(fi="Tiedosto on suurempi kuin {n} megatavua.", en="The file is larger than {n} megabytes."),
        about=Text(
            fi="Näin suuri tiedosto tuskin on suunnitelma: kymmenentuhatta toimenpidettä vie puolet siitä. Tarkista, "
            "että annoit oikean tiedoston.",
            en="A file of this size is unlikely to be a plan: ten thousand actions take half of it. Check that this "
            "is the file you meant.",
        ),
        hints=(Text(fi="Onko tämä oikea tiedosto?", en="Is this the right file?"),),
    ),
    "binary-file": Message(
        label=Text(fi="tiedosto ei ole tekstiä", en="the file is not text"),
        text=(
            Text(
                fi="Tiedosto ei ole tekstiä vaan {kind}-tiedosto.",
                en="The file is not text but a {kind} file.",
            ),
            Text(fi="Tiedosto ei ole tekstiä.", en="The file is not text."),
        ),
        about=Text(
            fi="Suunnitelma on tavallinen tekstitiedosto, jonka voi avata Muistiossa. Wordin, Excelin tai PDF:n "
            "tiedostoa ei voi lukea suunnitelmana. Kopioi teksti uuteen tekstitiedostoon.",
            en="A plan is an ordinary text file that Notepad can open. A Word, Excel or PDF file cannot be read as "
            "a plan. Copy the text into a new text file.",
        ),
        hints=(_RENAME,),
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
            fi="Tiedosto on pelkkä luettelo, ja suunnitelma alkaa kentillä kuten otsikko ja toimenpiteet.",
            en="The file is just a list, but a plan begins with fields such as title and actions.",
        ),
        about=Text(
            fi="Suunnitelman ensimmäiset rivit ovat kenttiä: otsikko, tavoitteet, toimenpiteet, tarkistuspisteet. "
            "Jos rivit ovat toimenpiteitä, kirjoita niiden yläpuolelle toimenpiteet: ja anna kullekin tunnus.",
            en="The first lines of a plan are fields: title, goals, actions, checkpoints. If the lines are actions, "
            "write actions: above them and give each an id.",
        ),
        hints=(
            Text(
                fi="Kirjoita yläpuolelle kentän nimi, esimerkiksi toimenpiteet:",
                en="Write the name of a field above, such as actions:",
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
            fi="Suunnitelman rivit ovat kenttiä: nimi, kaksoispiste, väli ja tieto. Esimerkiksi otsikko: "
            "Huoltopalvelut. Tarkista, että annoit oikean tiedoston.",
            en="The lines of a plan are fields: a name, a colon, a space and the value, for example title: Service "
            "plan. Check that this is the file you meant.",
        ),
        hints=(_RENAME,),
    ),
    "table-file": Message(
        label=Text(fi="tiedosto on taulukko", en="the file is a table"),
        text=Text(fi="Tiedosto on taulukko eikä suunnitelma.", en="The file is a table, not a plan."),
        about=Text(
            fi="Taulukossa jokainen rivi on yksi asia ja sarakkeet kertovat siitä. Suunnitelmassa jokaisella tiedolla "
            "on oma rivinsä, ja sen alussa on tiedon nimi. Aloita suunnitelma komennolla seuranta luo ja kirjoita "
            "taulukon rivit siihen toimenpiteiksi. Yhden kerrallaan voi lisätä myös komennolla seuranta lisää.",
            en="In a table each row is one item, and the columns describe it. In a plan each fact has its own line, "
            "which begins with the name of the field. Start a plan with seuranta init, and write the rows of the "
            "table into it as actions. You can also add them one at a time with seuranta add.",
        ),
        hints=(
            Text(
                fi="Anna taulukolle toinen nimi, aloita suunnitelma komennolla seuranta luo ja kirjoita rivit siihen "
                "toimenpiteiksi.",
                en="Give the table another name, start a plan with seuranta init, and write the rows into it as actions.",
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
            "minutes and reports. In a plan each fact has its own line, which begins with the name of the field. "
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
            "error page. Download the file again with its own download button.",
        ),
        hints=(Text(fi="Lataa itse tiedosto uudelleen.", en="Download the file itself again."),),
    ),
    "conflict-copy": Message(
        label=Text(fi="toinen kopio suunnitelmasta", en="another copy of the plan"),
        text=(
            Text(
                fi='Suunnitelman vieressä on "{copy}": pilvipalvelu tekee tällaisen kopion, kun kaksi tallentaa yhtä '
                "aikaa.",
                en='There is a file "{copy}" beside the plan. Cloud drives make such copies when two people save at '
                "the same time.",
            ),
            Text(
                fi="Suunnitelman vieressä on {copies}: pilvipalvelu tekee tällaisia kopioita, kun kaksi tallentaa yhtä "
                "aikaa.",
                en="There are files {copies} beside the plan. Cloud drives make such copies when two people save at "
                "the same time.",
            ),
        ),
        about=Text(
            fi="Kun kaksi ihmistä tallentaa saman tiedoston yhtä aikaa, pilvipalvelu säilyttää molemmat: toinen jää "
            "suunnitelmaksi, toisesta tulee kopio viereen. Seuranta lukee vain suunnitelman, joten kopioon kirjoitettu "
            "jää huomaamatta. Vertaa tiedostoja, siirrä suunnitelmaan se, mikä siitä puuttuu, ja poista kopio. Jos "
            "tiedosto on muuta kuin kopio, anna sille toinen nimi.",
            en="When two people save the same file at the same time, a cloud drive keeps both: one remains the "
            "plan, the other becomes a copy beside it. Seuranta reads only the plan, so anything that was written "
            "into the copy goes unnoticed. Compare the files, move what is missing into the plan, and delete the "
            "copy. If the file is not a copy, give it another name.",
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
            "and check again: one slip often causes many of them.",
        ),
        hints=(Text(fi="Korjaa ensin yllä olevat.", en="Correct the ones above first."),),
    ),
}

_CHARACTERS: dict[str, Message] = {
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
        hints=(Text(fi="Poista se: pyyhi väli ja kirjoita uudelleen.", en="Delete it and type that part again."),),
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
            en="{n} lines begin with a tab, this one first.",
            en_one="The line begins with a tab.",
        ),
        about=Text(
            fi="Se, mikä kuuluu minkä alle, näkyy rivin alun väleistä. Sarkain näyttää samalta kuin välit mutta on "
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
            fi="{n} rivin alussa on sitova väli tai muu väli, joka vain näyttää tavalliselta. Tämä on niistä "
            "ensimmäinen.",
            fi_one="Rivin alussa on sitova väli tai muu väli, joka vain näyttää tavalliselta.",
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
        hints=(Text(fi="Vaihda ne tavallisiksi väleiksi.", en="Replace them with ordinary spaces."),),
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
            "of a field needs an ordinary space after it. The command seuranta check --fix replaces it.",
        ),
        hints=(Text(fi="Pyyhi väli ja kirjoita se uudelleen.", en="Delete the space and type it again."),),
    ),
    "wide-colon": Message(
        label=Text(fi="väärä kaksoispiste", en="the wrong colon"),
        text=Text(
            fi="Tämä kaksoispiste on leveä muoto (：), jota ei lueta kentän kaksoispisteeksi.",
            en="This colon is the wide form (：), which is not read as the colon of a field.",
        ),
        about=Text(
            fi="Kentän nimen perään kuuluu tavallinen kaksoispiste ja väli. Leveä kaksoispiste tulee kopioidusta "
            "tekstistä. Komento seuranta tarkista --fix vaihtaa sen.",
            en="The name of a field is followed by an ordinary colon and a space. The wide one comes with copied "
            "text. The command seuranta check --fix replaces it.",
        ),
        hints=(_WRITE,),
    ),
    "odd-list-mark": Message(
        label=Text(fi="väärä luettelomerkki", en="the wrong list mark"),
        text=Text(
            fi='Merkki "{sign}" ei aloita luettelon kohtaa. Siihen kelpaa vain tavallinen viiva (-).',
            en='"{sign}" cannot begin an entry of a list. Only an ordinary hyphen (-) can.',
        ),
        about=Text(
            fi="Luettelon jokainen kohta alkaa omalla rivillään tavallisella viivalla ja välillä: - Pekka. "
            "Tekstinkäsittely vaihtaa viivan usein pitkäksi viivaksi tai palloksi. Komento seuranta tarkista --fix "
            "korjaa merkit.",
            en="Each entry of a list begins on its own line with a hyphen and a space: - Ann. Word processors often "
            "turn the hyphen into a dash or a bullet. The command seuranta check --fix corrects the marks.",
        ),
        hints=(_WRITE,),
    ),
    "odd-quote": Message(
        label=Text(fi="väärät lainausmerkit", en="the wrong quotation marks"),
        text=Text(
            fi="Kaarevat lainausmerkit ({sign}) luetaan osaksi tekstiä. Tekstin ympärille kuuluvat suorat.",
            en="Curly quotation marks ({sign}) are read as part of the text. Use straight ones around it.",
        ),
        about=Text(
            fi="Tekstinkäsittely tekee lainausmerkeistä kaarevia. Suunnitelmassa tekstin ympärille kuuluvat suorat "
            "lainausmerkit, ja useimmiten niitä ei tarvita lainkaan. Komento seuranta tarkista --fix vaihtaa ne.",
            en="Word processors make quotation marks curly. In a plan, text goes between straight ones, and usually "
            "needs none at all. The command seuranta check --fix replaces them.",
        ),
        hints=(_WRITE,),
    ),
    "lone-surrogate": Message(
        label=Text(fi="puolikas merkki", en="half a character"),
        text=Text(
            fi="Koodi {typed} on vain puolikas merkki, eikä siitä tule kirjainta.",
            en="The code {typed} is only half a character and does not make a letter.",
        ),
        about=Text(
            fi="Lainausmerkkien sisällä kenoviiva ja koodi tarkoittavat merkkiä. Tästä koodista puuttuu toinen "
            "puolikas, joten merkki jää tuntemattomaksi. Kirjoita merkki suoraan tai poista koodi.",
            en="Inside quotation marks a backslash and a code stand for a character. The other half of this code is "
            "missing, so the character is unknown. Type the character itself, or remove the code.",
        ),
        hints=(
            Text(fi="Kirjoita merkki suoraan tai poista koodi.", en="Type the character itself, or remove the code."),
        ),
    ),
}

_REFUSED: dict[str, Message] = {
    "conflict-mark": Message(
        label=Text(fi="ratkaisematon ristiriita", en="an unresolved conflict"),
        text=Text(
            fi="Tiedostossa on kaksi versiota samasta kohdasta: Git ei osannut yhdistää niitä.",
            en="The file contains two versions of the same lines: Git could not merge them.",
        ),
        about=Text(
            fi="Kaksi ihmistä muutti samaa kohtaa, ja Git jätti molemmat versiot merkkiensä väliin. Toistaiseksi "
            "luetaan ylempi. Jätä oikea versio ja poista toinen sekä merkkirivit (<<<<<<<, =======, >>>>>>>).",
            en="Two people changed the same lines, and Git left both versions between its marks. For now the upper "
            "one is read. Keep the right version and delete the other one together with the marks (<<<<<<<, =======, "
            ">>>>>>>).",
        ),
        hints=(
            Text(
                fi="Jätä toinen versio ja poista merkkirivit. Toistaiseksi luetaan ylempi.",
                en="Keep one version and delete the lines with the marks. For now the upper one is read.",
            ),
        ),
    ),
    "several-documents": Message(
        label=Text(fi="tiedostossa on kaksi suunnitelmaa", en="a second document in the file"),
        text=Text(
            fi='Rivi "{typed}" aloittaa uuden suunnitelman, ja tiedostossa voi olla vain yksi.',
            en='The line "{typed}" begins another plan, but a file can contain only one.',
        ),
        about=Text(
            fi="Kolme viivaa rivin alussa erottaa asiakirjoja toisistaan. Jos ne ovat väliviiva saman suunnitelman "
            "osien välissä, poista rivi. Toinen suunnitelma kuuluu omaan kansioonsa.",
            en="Three hyphens at the beginning of a line separate documents. If they are only meant as a rule "
            "between parts of one plan, delete the line. Another plan belongs in a folder of its own.",
        ),
        hints=(
            Text(
                fi="Poista rivi. Jos tämä on toinen suunnitelma, siirrä se omaan kansioonsa.",
                en="Delete the line. If this is another plan, move it to its own folder.",
            ),
        ),
    ),
    "unknown-directive": Message(
        label=Text(fi="rivi alkaa merkillä %", en="a line that begins with %"),
        text=Text(
            fi='Rivi "{typed}" on ohje tiedoston lukevalle ohjelmalle, eikä suunnitelmassa ole sellaisia.',
            en='The line "{typed}" is an instruction to the program that reads the file. A plan has none.',
        ),
        about=Text(
            fi="Merkillä % alkavat rivit ennen suunnitelmaa ovat ohjeita tiedoston lukevalle ohjelmalle. Vain %YAML "
            "1.1 ja %YAML 1.2 hyväksytään, eikä niitäkään tarvita. Poista rivi.",
            en="Lines that begin with % before the plan are instructions to the program that reads the file. Only "
            "%YAML 1.1 and %YAML 1.2 are accepted, and even they are not needed. Delete the line.",
        ),
        hints=(Text(fi="Poista rivi.", en="Delete the line."),),
    ),
    "anchor": Message(
        label=Text(fi="merkki & tekstin alussa", en="an & at the beginning"),
        text=Text(
            fi='"{typed}" antaisi kohdalle nimen, johon muualla viitataan. Suunnitelmassa ei ole sellaisia.',
            en='"{typed}" would give this place a name for other places to refer to. A plan has no such names.',
        ),
        about=Text(
            fi="Joissakin tiedostoissa merkki & nimeää kohdan ja * toistaa sen muualla. Suunnitelmassa jokainen "
            "tieto kirjoitetaan paikalleen. Jos merkki kuuluu tekstiin, laita teksti lainausmerkkeihin.",
            en="In some files, & names a place and * repeats it elsewhere. In a plan, everything is written where "
            "it belongs. If the character is part of the text, put the text in quotation marks.",
        ),
        hints=(
            Text(fi="Jos se on tekstiä, kirjoita: {right}", en="If it is text, write: {right}"),
            Text(
                fi="Poista nimi ja kirjoita tiedot paikoilleen.",
                en="Delete the name, and write out what is meant wherever it belongs.",
            ),
        ),
    ),
    "alias": Message(
        label=Text(fi="merkki * tekstin alussa", en="an * at the beginning"),
        text=Text(
            fi='"{typed}" viittaisi toiseen kohtaan tiedostossa. Suunnitelmassa ei ole viittauksia.',
            en='"{typed}" would refer to another place in the file. A plan has no such references.',
        ),
        about=Text(
            fi="Joissakin tiedostoissa merkki & nimeää kohdan ja * toistaa sen muualla. Suunnitelmassa jokainen "
            "tieto kirjoitetaan paikalleen. Jos merkki kuuluu tekstiin, laita teksti lainausmerkkeihin.",
            en="In some files, & names a place and * repeats it elsewhere. In a plan, everything is written where "
            "it belongs. If the character is part of the text, put the text in quotation marks.",
        ),
        hints=(
            Text(fi="Jos se on tekstiä, kirjoita: {right}", en="If it is text, write: {right}"),
            Text(fi="Kirjoita tieto tähän kokonaan.", en="Write out in full here what is meant."),
        ),
    ),
    "merge-key": Message(
        label=Text(fi="merkintä << kentän paikalla", en="<< in the place of a field"),
        text=Text(
            fi="Merkintä << kopioisi kentät toisesta kohdasta. Suunnitelmassa se ei ole käytössä.",
            en="The mark << would copy fields from another place. It is not used in a plan.",
        ),
        about=Text(
            fi="Joissakin tiedostoissa << tuo kentät muualta. Suunnitelmassa jokainen kenttä kirjoitetaan omaan "
            "kohtaansa, jotta muutokset näkyvät. Kirjoita kentät auki.",
            en="In some files, << brings in fields from elsewhere. In a plan, each field is written in its own "
            "place, so that changes can be seen. Write the fields out.",
        ),
        hints=(Text(fi="Kirjoita kentät tähän auki.", en="Write the fields out here."),),
    ),
    "tag": Message(
        label=Text(fi="huutomerkki tekstin alussa", en="an exclamation mark at the beginning"),
        text=Text(
            fi='"{typed}" luetaan huutomerkin takia tiedon tyypiksi, ja suunnitelmassa ei ole sellaisia.',
            en='"{typed}" is read as a data type because of its exclamation mark, and a plan has no data types.',
        ),
        about=Text(
            fi="Joissakin tiedostoissa huutomerkki tekstin alussa kertoo, mitä tyyppiä tieto on. Suunnitelmassa "
            "kaikki on tekstiä. Jos huutomerkki kuuluu tekstiin, laita teksti lainausmerkkeihin.",
            en="In some files, an exclamation mark at the beginning gives the data type of a value. In a plan, "
            "everything is text. If the mark is part of the text, put the text in quotation marks.",
        ),
        hints=(
            Text(fi="Jos se on tekstiä, kirjoita: {right}", en="If it is text, write: {right}"),
            Text(fi="Poista se.", en="Delete it."),
        ),
    ),
    "too-deep": Message(
        label=Text(fi="liian monta tasoa sisäkkäin", en="too many levels"),
        text=Text(
            fi="Sisäkkäisiä tasoja on yli 32. Suunnitelma tarvitsee niitä alle kymmenen.",
            en="More than 32 levels are nested in one another. A plan needs fewer than ten.",
        ),
        about=Text(
            fi="Suunnitelmassa on muutama taso: osa, kohta, kenttä ja joskus luettelo sen sisällä. Useampi taso "
            "johtuu melkein aina kirjoitusvirheestä. Kohta jätetään lukematta.",
            en="A plan has a few levels: a section, an item, a field and sometimes a list inside it. More than that "
            "is nearly always a typing error. The item is not read.",
        ),
        hints=(
            Text(
                fi="Poista ylimääräiset sulkeet tai sisennykset.",
                en="Remove the brackets or the indentation that are not needed.",
            ),
        ),
    ),
    "duplicate-key": Message(
        label=Text(fi="sama nimi kahdesti", en="the same name twice"),
        text=Text(
            fi='"{typed}" on tässä toisen kerran. Ensimmäinen on rivillä {line}.',
            en='"{typed}" appears here a second time. The first one is on line {line}.',
        ),
        about=Text(
            fi="Samassa kohdassa jokainen nimi voi olla vain kerran. Ensimmäistä käytetään, kunnes poistat toisen. "
            "Useita arvoja varten on luettelo: pvm: [17.12.2026, 18.3.2027]. Luettelossa kukin merkintä alkaa "
            "viivalla ja välillä.",
            en="Each name may appear only once in one place. The first one counts until you delete the other. "
            "Several values are written as a list: date: [2026-12-17, 2027-03-18]. On lines of their own, each of "
            "them begins with a hyphen and a space.",
        ),
        hints=(
            Text(
                fi='Kohdassa "{list}" aloita kukin merkintä viivalla ja välillä (- ).',
                en='Under "{list}", begin each entry with a hyphen and a space (- ).',
            ),
            Text(fi="Jos tarkoitat molempia, kirjoita: {right}", en="If you mean both, write: {right}"),
            Text(
                fi='Osan "{section}" molemmat kohdat luetaan. Siirrä ne saman otsikon alle.',
                en='The items of both "{section}" are read. Move them under one heading.',
            ),
            Text(fi="Poista toinen. Ensimmäistä käytetään.", en="Delete one of them. For now the first one counts."),
        ),
    ),
}

_LINES: dict[str, Message] = {
    "colon-in-text": Message(
        label=Text(fi="kaksoispiste tekstissä", en="a colon in a text"),
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
            "kaksoispiste, laita koko teksti lainausmerkkeihin. Komento seuranta tarkista --fix tekee sen, ellei "
            "rivillä ehkä ole toistakin kenttää. Siirrä kenttä silloin omalle rivilleen.",
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
            _WRITE,
        ),
    ),
    "sign-at-start": Message(
        label=Text(fi="erikoismerkki tekstin alussa", en="a special character at the beginning of a text"),
        text=Text(
            fi="Teksti alkaa merkillä {sign}, joten se tarvitsee lainausmerkit.",
            en="The text begins with {sign}, so it needs quotation marks.",
        ),
        about=_QUOTES,
        hints=(_WRITE,),
    ),
    "percent-sign": Message(
        label=Text(fi="pelkkä prosenttimerkki", en="a percent sign on its own"),
        text=Text(
            fi="Pelkkä prosenttimerkki tarvitsee lainausmerkit.", en="A percent sign on its own needs quotation marks."
        ),
        about=_QUOTES,
        hints=(_WRITE,),
    ),
    "question-mark": Message(
        label=Text(fi="pelkkä kysymysmerkki", en="a question mark on its own"),
        text=Text(
            fi="Pelkkää kysymysmerkkiä ei voi lukea.",
            en="A question mark on its own cannot be read.",
        ),
        about=Text(
            fi="Kun tietoa ei vielä ole, jätä kenttä tyhjäksi: vastuu: ja rivi loppuu siihen. Seuranta muistuttaa "
            "tyhjästä kentästä, kun tietoa tarvitaan. Komento seuranta tarkista --fix poistaa kysymysmerkin.",
            en="Leave empty what you do not know yet: owner: and nothing after it. Seuranta reminds you of the "
            "empty field when it matters. The command seuranta check --fix removes the question mark.",
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
            en="The text continues after the {sign} that ends the quotation.",
        ),
        about=Text(
            fi="Jos teksti alkaa lainausmerkillä, se päättyy seuraavaan samanlaiseen. Jos lainausmerkki tai "
            "heittomerkki kuuluu tekstiin, laita koko teksti toisenlaisiin lainausmerkkeihin. Komento seuranta tarkista "
            "--fix tekee sen.",
            en="A text that begins with a quotation mark ends at the next one of its kind. If a quotation mark or "
            "an apostrophe is part of the text, put the whole text in quotation marks of the other kind. The command "
            "seuranta check --fix does this.",
        ),
        hints=(_WRITE,),
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
            en="A bracket or a brace at the beginning starts a list. If it is part of the text, put the whole text "
            "in quotation marks. The command seuranta check --fix does this.",
        ),
        hints=(_WRITE,),
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
        hints=(_WRITE,),
    ),
    "unclosed-bracket": Message(
        label=Text(fi="sulje puuttuu lopusta", en="the closing bracket is missing"),
        text=Text(fi="Lopusta puuttuu {sign}.", en="The closing {sign} is missing."),
        about=Text(
            fi="Jokainen hakasulku ja aaltosulku, joka avataan, myös suljetaan. Komento seuranta tarkista --fix lisää "
            "sen rivin loppuun.",
            en="Every bracket and brace that is opened must be closed again. The command seuranta check --fix adds "
            "it at the end of the line.",
        ),
        hints=(_WRITE,),
    ),
    "extra-bracket": Message(
        label=Text(fi="ylimääräinen sulje", en="one bracket too many"),
        text=Text(fi="Lopussa on ylimääräinen {sign}.", en="There is one {sign} too many at the end."),
        about=Text(
            fi="Suljettavia sulkeita on enemmän kuin avattuja. Komento seuranta tarkista --fix poistaa ylimääräisen.",
            en="More brackets are closed than were opened. The command seuranta check --fix removes the one that is "
            "too many.",
        ),
        hints=(_WRITE,),
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
            "vaihtaa ne.",
            en='In double quotation marks "\\t" is a tab and "\\n" a new line, which breaks the path of a folder. '
            "In single quotation marks a backslash is an ordinary character. The command seuranta check --fix "
            "replaces them.",
        ),
        hints=(_WRITE,),
    ),
    "missing-colon": Message(
        label=Text(fi="kaksoispiste puuttuu", en="a colon is missing"),
        text=(
            Text(
                fi='Nimen "{key}" jäljestä puuttuu kaksoispiste.',
                en='The colon after "{key}" is missing.',
            ),
            Text(
                fi="Tästä puuttuu kentän nimi ja kaksoispiste.",
                en="The name of a field and a colon are missing here.",
            ),
        ),
        about=Text(
            fi="Jokainen rivi alkaa kentän nimellä, kaksoispisteellä ja välillä: vastuu: Pekka. Jos kaksoispiste "
            "puuttuu, riviä ei voi lukea.",
            en="Each line begins with the name of a field, a colon and a space: owner: Ann. Without the colon, the "
            "line cannot be read.",
        ),
        hints=(
            _WRITE,
            Text(
                fi='Jos "{typed}" on huomautus, aloita rivi näin: huomautus:',
                en='If "{typed}" is a note, begin the line with note:',
            ),
        ),
    ),
    "text-beside-fields": Message(
        label=Text(fi="tekstiä tunnuksen vieressä ja kenttiä alla", en="text beside an id with fields below"),
        text=Text(
            fi='Tunnuksen "{key}" vieressä on tekstiä, vaikka sen alla on kenttiä.',
            en='There is text beside the id "{key}", although there are fields below it.',
        ),
        about=Text(
            fi="Tunnuksen vieressä voi olla pelkkä otsikko (16: Huoltovideot), jos muuta ei ole. Kun kohdalla on muita "
            "kenttiä, otsikkokin on kenttä omalla rivillään.",
            en="A title may stand beside its id (16: Service videos) as long as the item has nothing else. Once it "
            "has other fields, the title becomes a field on a line of its own.",
        ),
        hints=(
            Text(
                fi='Jätä tähän pelkkä "{key}:" ja kirjoita sen alle omalle rivilleen: {right}',
                en='Leave just "{key}:" here, and write on a line of its own below it: {right}',
            ),
        ),
    ),
    "no-space-after-colon": Message(
        label=Text(fi="väli puuttuu kaksoispisteen jälkeen", en="no space after the colon"),
        text=Text(fi='Kaksoispisteen jälkeen puuttuu väli ("{key}:").', en='There is no space after "{key}:".'),
        about=Text(
            fi="Kentän nimen perään tulevat kaksoispiste ja väli: vastuu: Pekka. Ilman väliä koko rivi luetaan "
            "yhdeksi tekstiksi. Komento seuranta tarkista --fix lisää välin.",
            en="The name of a field is followed by a colon and a space: owner: Ann. Without the space, the whole "
            "line is read as one text. The command seuranta check --fix adds it.",
        ),
        hints=(_WRITE,),
    ),
    "no-space-after-dash": Message(
        label=Text(fi="väli puuttuu viivan jälkeen", en="no space after the hyphen"),
        text=Text(fi="Luettelon viivan jälkeen puuttuu väli.", en="There is no space after the hyphen."),
        about=Text(
            fi="Luettelon jokainen kohta alkaa viivalla ja välillä: - Pekka. Ilman väliä viiva luetaan osaksi "
            "tekstiä. Komento seuranta tarkista --fix lisää välin.",
            en="Each entry of a list begins with a hyphen and a space: - Ann. Without the space, the hyphen is read "
            "as part of the text. The command seuranta check --fix adds it.",
        ),
        hints=(_WRITE,),
    ),
    "missing-comma": Message(
        label=Text(fi="pilkku puuttuu aaltosulkeista", en="a comma is missing in braces"),
        text=Text(
            fi='Ennen kenttää "{key}" puuttuu pilkku.',
            en='The comma before the field "{key}" is missing.',
        ),
        about=Text(
            fi="Aaltosulkeiden sisällä kentät erotetaan pilkuilla: {{pvm: 6.10.2026, syy: messut}}. Kentät voi "
            "kirjoittaa myös omille riveilleen ilman sulkeita. Komento seuranta tarkista --fix lisää pilkun.",
            en="Inside braces, fields are separated by commas: {{date: 2026-10-06, reason: fair}}. You can also "
            "write each of them on its own line, without braces. The command seuranta check --fix adds the comma.",
        ),
        hints=(_WRITE,),
    ),
    "comma-in-braces": Message(
        label=Text(fi="pilkku katkaisi tekstin", en="a comma has cut the text"),
        text=Text(
            fi="Aaltosulkeiden sisällä pilkku katkaisee tekstin tai luvun.",
            en="Inside braces, a comma ends the text or the number.",
        ),
        about=Text(
            fi="Aaltosulkeissa pilkku erottaa kentät toisistaan, joten luku 3,2 jakautuu kahtia. Laita luku tai "
            "teksti lainausmerkkeihin, tai kirjoita kenttä omalle rivilleen ilman sulkeita. Komento seuranta tarkista "
            "--fix lisää lainausmerkit.",
            en="Inside braces, commas separate fields, so the number 3,2 is cut in two. Put the number or the text "
            "in quotation marks, or write the field on its own line without braces. The command seuranta check --fix "
            "adds the quotation marks.",
        ),
        hints=(
            Text(fi="Kirjoita lainausmerkkeihin: {right}", en="Write it in quotation marks: {right}"),
            Text(fi="Kirjoita kukin kenttä omalle rivilleen.", en="Write each field on its own line."),
        ),
    ),
    "comment-in-braces": Message(
        label=Text(fi="merkki # sulkeiden sisällä", en="a # inside brackets"),
        text=Text(
            fi="Merkki # aloittaa kommentin, joten sulkeiden loppu jää lukematta.",
            en="The # begins a comment, so the rest of the brackets is not read.",
        ),
        about=Text(
            fi="Välin jälkeen merkki # aloittaa kommentin, joka jatkuu rivin loppuun. Jos merkki kuuluu tekstiin, "
            "laita teksti lainausmerkkeihin. Komento seuranta tarkista --fix tekee sen.",
            en="After a space, # begins a comment that runs to the end of the line. If it is part of the text, put "
            "the text in quotation marks. The command seuranta check --fix does this.",
        ),
        hints=(_WRITE,),
    ),
    "comment-in-text": Message(
        label=Text(fi="rivin loppu jää lukematta", en="the end of the line is not read"),
        text=Text(
            fi='"{hidden}" jää lukematta, koska merkki # aloittaa kommentin.',
            en='"{hidden}" is not read, because # begins a comment.',
        ),
        about=Text(
            fi="Välin jälkeen merkki # aloittaa kommentin, joka jatkuu rivin loppuun. Jos merkki kuuluu tekstiin, "
            "laita koko teksti lainausmerkkeihin. Jos se on kommentti, kirjoita merkin # jälkeen väli.",
            en="After a space, # begins a comment that runs to the end of the line. If it is part of the text, put "
            "the whole text in quotation marks. If it is a comment, type a space after the #.",
        ),
        hints=(Text(fi="Jos se kuuluu tekstiin, kirjoita: {right}", en="If it is part of the text, write: {right}"),),
    ),
    "braces-for-list": Message(
        label=Text(fi="aaltosulkeet luettelon ympärillä", en="braces around a list"),
        text=Text(
            fi="Luettelon ympärille kuuluvat hakasulkeet, eivät aaltosulkeet.",
            en="A list goes in brackets, not in braces.",
        ),
        about=Text(
            fi="Hakasulkeissa on luettelo: [Pekka, Jonna]. Aaltosulkeissa on kenttiä: {{vetäjä: Pekka}}. Komento "
            "seuranta tarkista --fix vaihtaa sulkeet.",
            en="A list goes in brackets: [Ann, Ben]. Fields go in braces: {{lead: Ann}}. The command seuranta check "
            "--fix replaces the braces.",
        ),
        hints=(_WRITE,),
    ),
    "lines-without-dashes": Message(
        label=Text(fi="luettelosta puuttuvat viivat", en="a list without hyphens"),
        text=Text(
            fi="Rivit luettaisiin yhdeksi tekstiksi, koska niiden alussa ei ole viivaa.",
            en="These lines would be read as one text, because they do not begin with a hyphen.",
        ),
        about=Text(
            fi="Kun kentässä on monta päivää, kukin alkaa omalla rivillään viivalla ja välillä, tai ne ovat "
            "hakasulkeissa: [6.10.2026, 3.11.2026]. Komento seuranta tarkista --fix lisää viivat.",
            en="If a field has several dates, each begins on its own line with a hyphen and a space, or they all go "
            "in brackets: [2026-10-06, 2026-11-03]. The command seuranta check --fix adds the hyphens.",
        ),
        hints=(
            Text(
                fi="Aloita kukin rivi viivalla ja välillä: {right}",
                en="Begin each line with a hyphen and a space: {right}",
            ),
        ),
    ),
    "mixed-list": Message(
        label=Text(fi="luettelo ja kentät sekaisin", en="a list mixed with fields"),
        text=Text(
            fi="Luettelon kohta (-) on kenttien joukossa, eikä sitä lueta.",
            en="There is an entry of a list (-) among the fields. It is not read.",
        ),
        about=Text(
            fi="Samassa kohdassa on joko kenttiä tai luettelo, ei molempia. Toimenpiteillä, tavoitteilla ja muilla "
            "kohdilla on tunnus ja kaksoispiste eikä viivaa. Anna kohdalle tunnus, esimerkiksi 3: ja kirjoita sen "
            "kentät tunnuksen alle.",
            en="One place has either fields or a list, never both. Actions, goals and other items begin with an id "
            "and a colon, not with a hyphen. Give the item an id, such as 3: and write its fields under it.",
        ),
        hints=(
            Text(
                fi="Anna kohdalle tunnus viivan tilalle, esimerkiksi 3:",
                en="Give it an id instead of the hyphen, such as 3:",
            ),
        ),
    ),
    "stray-line": Message(
        label=Text(fi="rivi väärässä paikassa", en="a line in the wrong place"),
        text=(
            Text(
                fi='Rivi katkaisee kohdan "{owner}", jonka rivit jatkuvat sen alla.',
                en='The line interrupts "{owner}", which continues below it.',
            ),
            Text(
                fi="Rivi katkaisee kohdan, jonka rivit jatkuvat sen alla.",
                en="The line interrupts something that continues below it.",
            ),
        ),
        about=Text(
            fi="Rivin molemmin puolin on rivejä, jotka kuuluvat yhteen, eikä se sovi niiden joukkoon. Muut rivit luetaan "
            "niin kuin sitä ei olisi. Usein rivi on jäänyt väärään kohtaan tai sen sisennys on lipsahtanut.",
            en="The lines above and below belong together, and this one does not fit between them. They are read as "
            "if it were not there. Such a line is often left over from somewhere else, or its indentation has slipped.",
        ),
        hints=(
            Text(
                fi="Siirrä rivi sinne, minne se kuuluu, tai poista se.",
                en="Move the line where it belongs, or delete it.",
            ),
        ),
    ),
    "wrong-indentation": Message(
        label=Text(fi="väärä sisennys", en="wrong indentation"),
        text=(
            Text(
                fi='Rivi kuuluu kohtaan "{before}", mutta sitä ei ole sisennetty yhtä syvälle kuin kohdan muita kenttiä.',
                en='The line belongs to "{before}" but is not indented as far as the other fields there.',
            ),
            Text(
                fi="Rivin alussa on välejä {typed}, mutta naapuririveillä niitä on {n}.",
                en="The line is indented by {typed}, but its neighbours are indented by {n}.",
            ),
            Text(
                fi="Rivin alussa on välejä {typed}, mutta sen kuuluu alkaa vasemmasta reunasta.",
                en="The line is indented by {typed}, but belongs at the left edge.",
            ),
        ),
        about=Text(
            fi="Se, mikä kuuluu minkä alle, näkyy rivin alun väleistä. Saman kohdan rivit alkavat täsmälleen samasta "
            "kohdasta. Komento seuranta tarkista --fix siirtää rivin.",
            en="The spaces at the beginning of a line show what belongs under what. Lines that belong together "
            "begin in exactly the same column. The command seuranta check --fix moves the line.",
        ),
        hints=(
            Text(
                fi="Kirjoita rivin alkuun {n} väliä.",
                fi_one="Kirjoita rivin alkuun yksi väli.",
                en="Begin the line with {n} spaces.",
                en_one="Begin the line with one space.",
            ),
            Text(fi="Poista välit rivin alusta.", en="Delete the spaces at the beginning of the line."),
        ),
    ),
    "list-in-text": Message(
        label=Text(fi="luettelo tekstin sisällä", en="a list inside a text"),
        text=(
            Text(
                fi='Viivalla alkava rivi luetaan osaksi kohdan "{key}" tekstiä, ei luetteloksi.',
                en='The line with a hyphen is read as part of the text of "{key}", not as a list.',
            ),
            Text(
                fi="Viivalla alkava rivi luetaan osaksi sen yläpuolella olevaa tekstiä, ei luetteloksi.",
                en="The line with a hyphen is read as part of the text above it, not as a list.",
            ),
        ),
        about=Text(
            fi="Luettelon kohdat alkavat samasta sarakkeesta heti luettelon nimen alla. Monirivisen tekstin rivit "
            "säilyvät, kun kentän nimen ja kaksoispisteen perässä on merkki | ja teksti alkaa seuraavalta riviltä.",
            en="The entries of a list begin in the same column, right below the name of the list. A text keeps its "
            "lines if | follows the name of the field and the colon, and the text itself begins on the next line.",
        ),
        hints=(
            Text(
                fi="Siirrä luettelon kohta luettelonsa alle. Jos rivi on tekstiä, kirjoita ylemmälle riville {key}: | ja teksti sen alle.",
                en="If the line belongs to a list, move it below that list. If it is text, write {key}: | and put "
                "the text below it.",
            ),
            Text(
                fi="Sisennä luettelon kohta yhtä paljon kuin luettelon muut kohdat.",
                en="If the line belongs to a list, indent it as far as the other entries.",
            ),
        ),
    ),
    "empty-list-item": Message(
        label=Text(fi="tyhjä kohta luettelossa", en="an empty entry in a list"),
        text=Text(fi="Luettelossa on tyhjä kohta.", en="The list has an empty entry."),
        about=Text(
            fi="Viivan jälkeen ei ole mitään, joten kohta jätetään huomiotta. Kirjoita siihen tieto tai poista rivi.",
            en="There is nothing after the hyphen, so the entry does not count. Write something there, or delete "
            "the line.",
        ),
        hints=(Text(fi="Täydennä tai poista rivi.", en="Complete the line or delete it."),),
    ),
    "unreadable-line": Message(
        label=Text(fi="riviä ei voi lukea", en="a line that cannot be read"),
        text=Text(fi="Riviä ei voi lukea.", en="The line cannot be read."),
        about=Text(
            fi="Rivillä on jotakin, mikä estää lukemasta sitä. Tarkista, että siinä on kentän nimi, kaksoispiste ja "
            "väli, ja että lainausmerkit ja sulkeet ovat pareittain. Vapaa teksti on turvassa lainausmerkeissä.",
            en="Something in the line prevents it from being read. Check that it has the name of a field, a colon "
            "and a space, and that quotation marks and brackets come in pairs. Free text is safe inside quotation "
            "marks.",
        ),
        hints=(
            Text(fi="Jos se on tekstiä, kirjoita: {right}", en="If it is text, write: {right}"),
            Text(
                fi="Tarkista lainausmerkit, sulkeet ja rivin alun välit.",
                en="Check the quotation marks, the brackets and the spaces at the beginning of the line.",
            ),
        ),
    ),
}

MESSAGES: dict[str, Message] = _WHOLE_FILE | _CHARACTERS | _REFUSED | _LINES

RELATED: dict[str, Text] = {
    "conflict-goes-on": Text(fi="Sama ristiriita jatkuu tässä.", en="The same conflict continues here."),
}
