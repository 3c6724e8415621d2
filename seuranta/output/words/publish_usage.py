"""What is said of wrong use of `publish`, and of a folder that pages cannot be published into."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.words.text import Text

PUBLISH_USAGE: Mapping[str, Text] = MappingProxyType(
    {
        "unknown-view": Text(
            fi='Näkymää "{typed}" ei ole. Näkymät: {accepted}.',
            en='There is no view "{typed}". Views: {accepted}.',
        ),
        "torn-plan": Text(
            fi="Suunnitelmaa {path} ei julkaistu: osaa siitä ei voi lukea. Aiemmat sivut jäivät ennalleen. "
            "Korjaa ensin: seuranta tarkista {path}",
            en="{path} was not published: part of it cannot be read. Its earlier pages stay as they were. Fix it "
            "first: seuranta check {path}",
        ),
        "view-of-unread": Text(
            fi="Kaikkea ei voi julkaista, joten kansion {folder} aiemmat sivut jäävät. Siksi näkymää tai osoitetta ei nyt "
            "vaihdeta, eikä mitään kirjoitettu. Korjaa ensin suunnitelma tai kalenteri. Voit myös antaa toisen kansion.",
            en="Not everything can be published, so the earlier pages in {folder} have to stay. The view and the "
            "addresses cannot be changed now, and nothing was written. Fix the plan or the calendar first, or name "
            "another folder.",
        ),
        "address-given": Text(
            fi="Osoite tulee muuttujasta {variable}. Vaihda se siellä.",
            en="The address comes from {variable}. Change it there.",
        ),
        "bad-address": Text(
            fi="Kohteessa {place} oleva osoite ei kelpaa: siinä pitää olla vähintään {n} merkkiä, vain kirjaimia a–z ja "
            "numeroita.",
            en="The address in {place} cannot be used: it must have at least {n} characters, and only "
            "digits and the letters a to z.",
        ),
        "address-kept": Text(
            fi="Kalenterit saivat osoitteen, jota ei voi arvata. Se on tallessa tiedostossa {path}. CI-ajossa anna sama "
            "osoite muuttujassa {variable}.",
            en="The calendars were given an address that nobody can guess. It is kept in {path}. In CI, give the same "
            "address in {variable}.",
        ),
        "calendars-made": Text(
            fi="Suunnitelman {path} kansiosta puuttui kalentereita, joten ne tehtiin vain näille sivuille. Pidä ne kansiossa, "
            "niin tilaajat saavat muutokset oikein: seuranta tarkistuspisteet --ics{options}",
            en="Calendars were missing beside the plan {path}, so they were made for these pages only. To keep them there, "
            "so that subscribers keep getting the changes: seuranta checkpoints --ics{options}",
        ),
        "bad-url": Text(
            fi='Valitsimen --url arvo on sivujen osoite, esimerkiksi https://example.com/sivut, ei "{typed}".',
            en='The value of --url must be the address of the pages, such as https://example.com/pages, not "{typed}".',
        ),
        "publish-into-plan": Text(
            fi="Kansiossa {folder} on suunnitelma {path} tai sen tiedostoja, joten sinne ei julkaista. Anna "
            "sivuille oma kansio.",
            en="{folder} contains the plan {path} or files that belong to it, so nothing is published "
            "there. Give the pages a folder of their own.",
        ),
        "foreign-pages": Text(
            fi="Kansiossa {folder} on {n} tiedostoa, joita Seuranta ei ole kirjoittanut tai joita on muutettu, esimerkiksi {path}. Anna sivuille oma kansio. Valitsimella --force tiedostot jäävät ennalleen, paitsi jos niiden "
            "paikalle tulee sivu.",
            fi_one="Kansiossa {folder} on tiedosto {path}, jota Seuranta ei ole kirjoittanut tai jota on muutettu. Anna "
            "sivuille oma kansio. Valitsimella --force tiedosto jää ennalleen, paitsi jos sen paikalle tulee sivu.",
            en="{folder} contains {n} files that Seuranta did not write or that have been changed, such as {path}. Give "
            "the pages a folder of their own. With --force the files stay as they are, except where a page takes "
            "their place.",
            en_one="{folder} contains {path}, which Seuranta did not write or which has been changed. Give the pages a folder "
            "of their own. With --force the file stays as it is, unless a page takes its place.",
        ),
    }
)
