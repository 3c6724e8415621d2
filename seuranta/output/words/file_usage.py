"""What is said of files and folders: which one is no plan, what the system refuses, where a link leads; and of a bug."""

from __future__ import annotations

from seuranta.output.words.text import Text

FILE_USAGE: dict[str, Text] = {
    "error-not-ignored": Text(
        fi="Havainto {finding} on virhe, eikä virheitä voi ohittaa: ne korjataan.",
        en="{finding} is an error, and errors cannot be ignored. Correct it instead.",
    ),
    "unknown-ci": Text(
        fi='Valitsimella --ci ei ole arvoa "{typed}". Arvot: {accepted}.',
        en='"{typed}" is not a value of --ci. Values: {accepted}.',
    ),
    "pages-without-ci": Text(
        fi="Valitsin --pages toimii vain valitsimen --ci kanssa. Anna sekin: --ci github tai --ci gitlab.",
        en="--pages works only with --ci. Add --ci github or --ci gitlab as well.",
    ),
    "pages-unasked": Text(
        fi="Sivut näkee jokainen, joka saa osoitteen, eikä lupaa voi kysyä ilman päätettä. Jos sivut saa tehdä, lisää --yes.",
        en="Anyone who has the address can see the pages, and without a terminal you cannot be asked whether you want that. "
        "If you do, add --yes.",
    ),
    "not-the-root": Text(
        fi="Kansio {path} ei ole arkiston juuri, josta tiedosto luetaan. Anna komento juuressa.",
        en="The file is used only at the root of the repository, and the folder {path} is not the root. "
        "Run the command there.",
    ),
    "folder-without-vscode": Text(
        fi='Kansiota "{typed}" ei tarvita: editori käynnistää tämän komennon itse. VS Coden laajennus: seuranta editoripalvelin --vscode',
        en='The folder "{typed}" is not needed: the editor starts this command itself. The extension for VS Code: seuranta '
        "lsp --vscode",
    ),
    "started-by-editors": Text(
        fi="Editori käynnistää tämän komennon itse; päätteessä sitä ei tarvita. Ohje: seuranta opas editori",
        en="An editor starts this command itself; it is of no use in a terminal. See seuranta guide editor.",
    ),
    "not-our-extension": Text(
        fi="Tiedosto {path} on jo olemassa, eikä se ole Seurannan laajennus. Anna toinen kansio tai tiedosto.",
        en="The file {path} is already there and is not Seuranta's extension. Name another folder or file.",
    ),
    "several-plans-here": Text(
        fi="Tämän kansion alla on {n} suunnitelmaa, eikä kansio ole git-arkisto. Valitse yksi: seuranta luo KANSIO "
        "--editor, tai muuta kaikkia: seuranta luo . --editor",
        en="There are {n} plans below this folder, which is not a git repository. Choose one: seuranta "
        "init FOLDER --editor, or change all of them: seuranta init . --editor",
    ),
    "standard-input-alone": Text(
        fi="Vakiosyöte (-) tarkistetaan yksin, ilman muita suunnitelmia.",
        en="Standard input (-) is checked on its own, without other plans.",
    ),
    "standard-input-only-read": Text(
        fi="Vakiosyötettä (-) ei voi korjata eikä verrata vanhaan versioon. Anna suunnitelman tiedosto.",
        en="Standard input (-) cannot be repaired or compared with an older version. Give the file of the plan "
        "instead.",
    ),
    "standard-input-not-watched": Text(
        fi="Vakiosyötettä (-) ei voi seurata, koska sitä ei tallenneta. Anna suunnitelman tiedosto.",
        en="Standard input (-) cannot be watched, because nobody saves it. Give the file of the plan instead.",
    ),
    "watched-in-terminal": Text(
        fi="Valitsin --watch toimii vain päätteessä, ei putkessa eikä tiedostoon. Anna komento ilman sitä.",
        en="--watch works only in a terminal, not when the output goes to a pipe or a file. Run the command without it.",
    ),
    "watched-as-text": Text(
        fi="Valitsimen --watch kanssa näkymä on aina tekstiä. Jätä --format pois.",
        en="With --watch the view is always text. Leave out --format.",
    ),
    "watched-only-looks": Text(
        fi="Valitsin --watch vain näyttää. Valitsimia --fix ja --staged ei voi käyttää sen kanssa.",
        en="--watch only shows the plan, so it cannot be used together with --fix or --staged.",
    ),
    "no-plan-here": Text(
        fi="Täältä ei löydy suunnitelmaa (roadmap.yaml). Aloita komennolla: seuranta luo",
        en="There is no plan (roadmap.yaml) here. Start one with: seuranta init",
    ),
    "misnamed-plan": Text(
        fi="Suunnitelman nimi on {found}, mutta sen pitää olla roadmap.yaml. Nimeä tiedosto uudelleen.",
        en="The plan is called {found}, but it must be called roadmap.yaml. Rename the file.",
    ),
    "not-found": Text(
        fi="Tiedostoa tai kansiota {path} ei ole.",
        en="The file or folder {path} does not exist.",
    ),
    "not-found-nearest": Text(
        fi="Tiedostoa tai kansiota {path} ei ole. Tarkoititko {suggestion}?",
        en="The file or folder {path} does not exist. Did you mean {suggestion}?",
    ),
    "plan-deeper": Text(
        fi="Kansiossa {path} ei ole suunnitelmaa (roadmap.yaml), mutta kansiossa {found} on. Anna se kansio.",
        en="There is no plan (roadmap.yaml) in {path}, but there is one in {found}. Name that folder.",
    ),
    "no-plan-in": Text(
        fi="Kansiossa {path} ei ole suunnitelmaa (roadmap.yaml). Aloita komennolla: seuranta luo {path}",
        en="There is no plan (roadmap.yaml) in {path}. Start one with: seuranta init {path}",
    ),
    "table-here": Text(
        fi='Täällä ei ole suunnitelmaa (roadmap.yaml), mutta taulukko "{found}" on. Tee siitä suunnitelma: '
        "seuranta luo --from {found}",
        en='There is no plan (roadmap.yaml) here, but there is a table, "{found}". To make a plan from it: '
        "seuranta init --from {found}",
    ),
    "table-in": Text(
        fi='Kansiossa {path} ei ole suunnitelmaa (roadmap.yaml), mutta taulukko "{found}" on. Tee siitä suunnitelma: '
        "seuranta luo {path} --from {found}",
        en='There is no plan (roadmap.yaml) in {path}, but there is a table, "{found}". To make a plan from it: '
        "seuranta init {path} --from {found}",
    ),
    "not-a-file": Text(
        fi="{path} ei ole tavallinen tiedosto.",
        en="{path} is not an ordinary file.",
    ),
    "no-permission": Text(
        fi="Sinulla ei ole oikeutta lukea tiedostoa {path}.",
        en="You do not have permission to read {path}.",
    ),
    "unreadable": Text(
        fi="Tiedostoa {path} ei voi lukea: {why}.",
        en="The file {path} cannot be read: {why}.",
    ),
    "unprintable": Text(
        fi="Tulostus ei onnistunut: {why}.",
        en="The output cannot be printed: {why}.",
    ),
    "unprintable-but-written": Text(
        fi="Tiedostot on kirjoitettu, mutta vastausta ei voi tulostaa: {why}.",
        en="The files have been written, but the output cannot be printed: {why}.",
    ),
    "unwritable": Text(
        fi="Tiedostoa {path} ei voi kirjoittaa: {why}.",
        en="The file {path} cannot be written: {why}.",
    ),
    "not-writable": Text(
        fi="Tiedostoa {path} ei voi muuttaa: siihen tai sen kansioon ei ole kirjoitusoikeutta.",
        en="The file {path} cannot be changed: you do not have permission to write to it or to its folder.",
    ),
    "disk-full": Text(
        fi="Levy on täynnä. Tiedosto {path} jäi ennalleen.",
        en="The disk is full. The file {path} was left unchanged.",
    ),
    "folder-busy": Text(
        fi="Toinen Seuranta kirjoittaa samaan kansioon eikä ole lopettanut. Tiedosto {path} jäi ennalleen.",
        en="Another copy of Seuranta is writing in the same folder and has not finished. The file {path} was left "
        "unchanged.",
    ),
    "leads-out": Text(
        fi="{path} on linkki, joka johtaa suunnitelman kansion tai git-arkiston ulkopuolelle, joten sitä ei lueta eikä "
        "sinne kirjoiteta. Poista linkki.",
        en="{path} is a link that leads out of the plan's folder or git repository, so it is neither read nor written. "
        "Delete the link.",
    ),
    "leads-elsewhere": Text(
        fi="{path} on linkki toisennimiseen tiedostoon, joten sitä ei lueta eikä sinne kirjoiteta. Poista linkki.",
        en="{path} is a link to a file with another name, so it is neither read nor written. Delete the link.",
    ),
    "plan-leads-out": Text(
        fi="{path} on linkki, joka johtaa kansion tai git-arkiston ulkopuolelle, joten sitä ei luettu. Jos tarkoitat sitä "
        "suunnitelmaa, anna komennolle sen oma polku.",
        en="{path} is a link that leads out of the folder or git repository, so it was not read. If you mean that plan, "
        "type the path of the plan itself, not of the link.",
    ),
    "no-plan-in-file": Text(
        fi="{path} ei ole suunnitelma: siinä ei ole tavoitteita, toimenpiteitä eikä tarkistuspisteitä. Tarkista, että "
        "annoit oikean tiedoston.",
        en="{path} is not a plan: it has no goals, actions or checkpoints. Check that this is the file you meant.",
    ),
    "changed-meanwhile": Text(
        fi="Tiedosto {path} muuttui kesken kaiken, joten sitä ei kirjoitettu. Anna komento uudestaan.",
        en="The file {path} has changed in the meantime, so it was not written. Run the command again.",
    ),
    "plan-exists": Text(
        fi="{path} on jo olemassa; sitä ei muutettu.",
        en="{path} already exists; it was left unchanged.",
    ),
    "bug-after-writing": Text(
        fi="Tiedostot on kirjoitettu, mutta sen jälkeen Seuranta kaatui ohjelmassa olevaan virheeseen. Lähetä alla "
        "oleva teksti tekijöille.",
        en="The files have been written, but then Seuranta crashed because of a fault in the program. Please send the "
        "text below to its developers.",
    ),
    "bug": Text(
        fi="Seuranta kaatui ohjelmassa olevaan virheeseen. Suunnitelmaa ei muutettu. Lähetä alla oleva teksti "
        "tekijöille.",
        en="Seuranta crashed because of a fault in the program. Your plan was not changed. Please send the text below "
        "to its developers.",
    ),
}
