"""What is said of what YAML allows and a plan does not take."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "conflict-mark": Message(
        label=Text(fi="ratkaisematon ristiriita", en="an unresolved conflict"),
        text=Text(
            fi="Tiedostossa on kaksi versiota samasta kohdasta: git ei osannut yhdistää niitä.",
            en="The file contains two versions of the same lines: Git could not merge them.",
        ),
        about=Text(
            fi="Kaksi ihmistä muutti samaa kohtaa, ja git jätti molemmat versiot merkkiensä väliin. Toistaiseksi "
            "luetaan ylempi. Jätä oikea versio ja poista toinen sekä merkkirivit (<<<<<<<, =======, >>>>>>>).",
            en="Two people changed the same lines, and Git left both versions between its marks. For now, the upper "
            "one is read. Keep the right version and delete the other one together with the marks (<<<<<<<, =======, "
            ">>>>>>>).",
        ),
        hints=(
            Text(
                fi="Jätä toinen versio ja poista merkkirivit. Toistaiseksi luetaan ylempi.",
                en="Keep one version and delete the lines with the marks. For now, the upper one is read.",
            ),
        ),
    ),
    "several-documents": Message(
        label=Text(fi="tiedostossa on kaksi suunnitelmaa", en="a second document in the file"),
        text=Text(
            fi='Rivi "{typed}" aloittaa uuden suunnitelman, mutta tiedostossa voi olla vain yksi.',
            en='The line "{typed}" begins another plan, but a file can contain only one.',
        ),
        about=Text(
            fi="Kolme viivaa rivin alussa erottaa asiakirjoja toisistaan. Jos ne vain erottavat saman suunnitelman "
            "osia, poista rivi. Toinen suunnitelma kuuluu omaan kansioonsa.",
            en="Three hyphens at the beginning of a line separate documents. If they are only meant to separate parts "
            "of one plan, delete the line. Another plan belongs in a folder of its own.",
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
            en='"{typed}" would give this place a name that could be used elsewhere. Plans do not have such names.',
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
                fi="Poista nimi ja kirjoita tieto kokonaan joka paikkaan, jossa sitä tarvitaan.",
                en="Delete the name, and write the text out in full wherever it is needed.",
            ),
        ),
    ),
    "alias": Message(
        label=Text(fi="merkki * tekstin alussa", en="an * at the beginning"),
        text=Text(
            fi='"{typed}" viittaisi toiseen kohtaan tiedostossa. Suunnitelmassa ei ole viittauksia.',
            en='"{typed}" would refer to another place in the file. Plans do not have such references.',
        ),
        about=Text(
            fi="Joissakin tiedostoissa merkki & nimeää kohdan ja * toistaa sen muualla. Suunnitelmassa jokainen "
            "tieto kirjoitetaan paikalleen. Jos merkki kuuluu tekstiin, laita teksti lainausmerkkeihin.",
            en="In some files, & names a place and * repeats it elsewhere. In a plan, everything is written where "
            "it belongs. If the character is part of the text, put the text in quotation marks.",
        ),
        hints=(
            Text(fi="Jos se on tekstiä, kirjoita: {right}", en="If it is text, write: {right}"),
            Text(fi="Kirjoita tieto tähän kokonaan.", en="Write the text out in full here."),
        ),
    ),
    "merge-key": Message(
        label=Text(fi="merkintä << kentän paikalla", en="<< in place of a field"),
        text=Text(
            fi="Merkintä << kopioisi kentät toisesta kohdasta. Suunnitelmassa se ei ole käytössä.",
            en="The mark << would copy fields from another place. Plans do not use it.",
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
            fi='"{typed}" luetaan huutomerkin takia tiedon tyypiksi, eikä suunnitelmassa ole sellaisia.',
            en='"{typed}" is read as a data type because of its exclamation mark, but plans have no data types.',
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
            en="More than 32 levels are nested inside one another. A plan needs fewer than ten.",
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
                en="Remove any brackets or indentation that are not needed.",
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
            en="The same field may appear only once in any one place. The first one counts until you delete the "
            "other. To give several values, write a list: date: [2026-12-17, 2027-03-18], or put each value on its "
            "own line, beginning with a hyphen and a space.",
        ),
        hints=(
            Text(
                fi='Aloita kohdassa "{list}" kukin merkintä viivalla ja välillä (- ).',
                en='Under "{list}", begin each entry with a hyphen and a space (- ).',
            ),
            Text(fi="Jos tarkoitat molempia, kirjoita: {right}", en="If you mean both, write: {right}"),
            Text(
                fi='Kummankin osan "{section}" kohdat luetaan. Siirrä ne saman otsikon alle.',
                en='The items of both "{section}" are read. Move them under one heading.',
            ),
            Text(
                fi="Jos nämä ovat kaksi eri asiaa, anna tälle oma tunnus, esimerkiksi {free}. Nyt luetaan vain ensimmäinen.",
                en="If these are two different things, give this one an id of its own, such as {free}. For now, only "
                "the first one is read.",
            ),
            Text(fi="Poista toinen. Ensimmäistä käytetään.", en="Delete one of them. For now, the first one counts."),
        ),
    ),
}

RELATED: dict[str, Text] = {
    "conflict-goes-on": Text(fi="Sama ristiriita jatkuu tässä.", en="The same conflict continues here."),
}
