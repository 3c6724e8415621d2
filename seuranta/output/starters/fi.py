"""The starter plan in Finnish, block by block; the English one has the same blocks with the same places to fill."""

from __future__ import annotations

HEAD = """\
---
## Suunnitelma, johon palataan. Muokkaa tätä tekstieditorilla vähän kerrallaan.
##
## - Selitys alkaa merkeillä ## rivin alussa tai merkillä # rivin lopussa. Sitä
##   ei lueta.
## - Valmis malli alkaa merkillä #. Poista # ja väli sen perästä, niin rivi on
##   käytössä.
## - Sisennys kertoo, mihin rivi kuuluu. Tee se väleillä, älä sarkaimella.
## - Kaksoispisteen jälkeen tulee väli. Jos tekstissä on kaksoispiste, kirjoita
##   koko teksti lainausmerkkeihin.
## - Tyhjä kohta tarkoittaa, ettei asiaa vielä tiedetä. Päivä on 1.12.2026,
##   kellonaika 9.00 ja luku 3,5.
##
## Tarkista muutosten jälkeen:  seuranta tarkista
## Katso tilanne:               seuranta tilanne
"""

PLAN = """
## Kalenterimerkinnät tunnistetaan tunnuksesta: älä muuta sitä.
tunnus: {id}
otsikko: {title}
yritys: {company}
## Mitä luvataan, kenelle ja kuka sen tekee, yhdellä virkkeellä.
palvelu: {service}
kieli: fi  # millä kielellä tulokset näytetään: fi tai en
"""

PREPARATION = """\
## Seuraavat vaiheet ovat materiaalit, työpaja ja esittely. Kun suunnitelma on
## esitelty, kirjaa se: seuranta esitelty. Seuranta alkaa siitä päivästä.
vaihe: ennakkotehtävät
"""

PRESENTATION = """\
## Kun suunnitelma on esitelty, kirjaa se: seuranta esitelty. Päivä tulee
## vaiheen tilalle, ja seuranta alkaa siitä.
vaihe: esittely
"""

PEOPLE = """
## Kun luettelet ihmiset tähän, väärin kirjoitettu nimi huomataan. Nimen perään
## tulee rooli tai sähköpostiosoite.
# henkilöt:
#   {someone}: nimi@example.com
#   Pekka: huolto
"""

TEAM = """
## Tiimi vie suunnitelmaa eteenpäin. Erota jäsenet pilkuilla: Raija, Pekka.
tiimi:
  vetäjä: {lead}
  jäsenet: {lead}
"""

MANAGEMENT_TEAM = """
## Johtoryhmä seuraa tavoitteita ja palaa suunnitelmaan säännöllisesti. Erota
## jäsenet pilkuilla: Raija, Pekka, Sari.
johtoryhmä:
  vetäjä: {lead}
  jäsenet: {lead}
"""

FROM_TABLE = """
## Tavoitteet ja toimenpiteet taulukosta {table}. Jos solua ei ymmärretty, sen
## teksti on kohdan huomautuksessa ja solun osoite rivin lopussa.
"""

EMPTY = """
## Tavoitteet: mikä luku muuttuu, kuka sen tuo, mistä mihin ja mihin mennessä.
## Malli:
tavoitteet:
#   T1:
#     otsikko: Voimassa olevat palvelusopimukset
#     vastuu: {someone}
#     lähtötaso:
#       pvm: {day}
#       arvo: 0
#     tavoitetaso: 6 kpl
#     mennessä: {by}

## Toimenpiteet: mitä tehdään, kuka vastaa, milloin alkaa ja milloin valmistuu.
## Malli:
toimenpiteet:
#   1:
#     otsikko: Palvelun kuvaus yhdelle sivulle
#     tavoite: T1
#     vastuu: {someone}
#     alku: {start_1}
#     määräaika: {due_1}
#     tila: suunniteltu
"""

SMALL = """
## Tavoitteet: mikä luku muuttuu, mistä mihin ja mihin mennessä. Vaihda nämä
## esimerkit omiin. Vastuuhenkilö tuo luvun tarkistuspisteeseen.
tavoitteet:
  T1:
    otsikko: "Esimerkki: voimassa olevat palvelusopimukset"
    vastuu: {lead}
    lähtötaso:  # mistä lähdetään
      pvm: {day}
      arvo: 0
    välitavoitteet:
      {halfway}: 2
    tavoitetaso: 6 kpl
    mennessä: {by}
    mittausväli: kuukausi  # viikko, kuukausi, neljännes, puolivuosi tai vuosi
    toteumat:  # yksi rivi jokaisesta mittauksesta
      {day}: 0
  T2:
    otsikko: "Esimerkki: vastausaika asiakkaan pyyntöön työpäivinä"
    vastuu: {lead}
    lähtötaso:
      pvm: {day}
      arvo: 3,5
    tavoitetaso: 1 pv  # pienempi kuin lähtötaso: luvun pitää laskea
    mennessä: {by}
    mittausväli: kuukausi
    toteumat:
      {day}: 3,5

## Toimenpiteet: viisi riviä riittää. Tila on suunniteltu, käynnissä, valmis,
## jumissa tai peruttu. Valmis kirjoitetaan päivän kanssa: valmis {due_1}
toimenpiteet:
  1:
    otsikko: "Esimerkki: palvelun kuvaus yhdelle sivulle"
    tavoite: T1
    vastuu: {lead}
    alku: {start_1}
    määräaika: {due_1}
    tila: suunniteltu
  2:
    otsikko: "Esimerkki: tarjous ensimmäiselle asiakkaalle"
    tavoite: T1
    vastuu: {lead}
    alku: {start_2}
    määräaika: {due_2}
    tila: suunniteltu
    ## Jos edellinen tarvitaan ensin:
    # edellyttää: 1
    ## Kun jokin on jumissa: mikä estää, ja kuka tekee mitä ja mihin mennessä:
    # este: toimittaja ei ole vastannut
    # seuraava askel:
    #   mitä: soitto toimittajalle
    #   kuka: {someone}
    #   mennessä: {due_1}
    ## Kun määräaika siirtyy, kirjoita yllä uusi päivä ja jätä vanha tänne:
    # siirrot:
    #   - pvm: {start_1}
    #     vanha: {due_1}
    #     syy: asiakas pyysi lisäaikaa
  3:
    otsikko: "Esimerkki: kuka ottaa asiakkaan pyynnön vastaan ja milloin"
    tavoite: T2
    vastuu: {lead}
    alku: {start_3}
    määräaika: {due_3}
    tila: suunniteltu
"""

SERVICE = """
## Tavoitteet asetetaan työpajassa. Ensimmäinen on jo tässä, ja siihen
## vastataan kyllä tai ei. Muita varten on malli, jossa tavoitteella on luku.
tavoitteet:
  T1:
    otsikko: Kokonaissuunnitelma on valmis ja esitelty
    vastuu: {lead}
    mennessä: {due_4}
    # saavutettu: {due_4}
#   T2:
#     otsikko: Voimassa olevat palvelusopimukset
#     tähtäin: lyhyt
#     vastuu: {someone}
#     lähtötaso:
#       pvm: {day}
#       arvo: 0
#     tavoitetaso: 6 kpl
#     mennessä: {by}
#     mittausväli: kuukausi
#     toteumat:
#       {due_3}: 1

## Viisi vaihetta toimenpiteinä. Tila on suunniteltu, käynnissä, valmis, jumissa
## tai peruttu. Valmis kirjoitetaan päivän kanssa: valmis {due_1}
## Lisää perään omat toimenpiteet, kun ne on työpajassa sovittu.
toimenpiteet:
  1:
    otsikko: "Ennakkotehtävät: nykyiset palvelut ja asiakkaiden toiveet"
    tavoite: T1
    vastuu: {lead}
    alku: {start_1}
    määräaika: {due_1}
    tila: suunniteltu
  2:
    otsikko: Materiaalit työpajaa varten
    tavoite: T1
    vastuu: {lead}
    alku: {start_2}
    määräaika: {due_2}
    tila: suunniteltu
  3:
    otsikko: "Työpaja: tavoitteet, toimenpiteet, vastuut ja aikataulu"
    tavoite: T1
    vastuu: {lead}
    alku: {start_3}
    määräaika: {due_3}
    tila: suunniteltu
  4:
    otsikko: Kokonaissuunnitelman esittely koko henkilöstölle
    tavoite: T1
    vastuu: {lead}
    alku: {start_4}
    määräaika: {due_4}
    tila: suunniteltu
  5:
    otsikko: "Seuranta: tarkistuspisteet kalenteriin ja ensimmäinen pidetty"
    tavoite: T1
    vastuu: {lead}
    alku: {start_5}
    määräaika: {due_5}
    tila: suunniteltu
"""

CHECKPOINTS = """
## Tarkistuspisteet: milloin suunnitelman ääreen palataan. Vastuuhenkilö kutsuu
## koolle ja kirjaa, mitä sovittiin.
tarkistuspisteet:
  seuranta:
    otsikko: {main_title}
    laji: {kind}
    vastuu: {lead}
    toistuu: {rhythm}
    alku: {first}
    klo: {time}
    kesto: {length} min
    osallistujat: {participants}
{july}    pyhänä: seuraava työpäivä
    ## Kirjaa tänne pidetyt, siirretyt ja perutut kerrat:
    # pidetty: [{first}]
    # siirretty: {{{second}: {after_second}}}
    # peruttu: {{{third}: messut}}
"""

JULY = """\
    paitsi: heinäkuu  # poista rivi, jos seurataan myös heinäkuussa
"""

OWNER_CHECKPOINT = """\
## Jos johtoryhmää ei ole, omistaja palaa suunnitelmaan itse. Malli:
#   kuukausi:
#     otsikko: Omistajan katsaus tavoitteisiin
#     laji: omistaja
#     vastuu: {lead}
#     toistuu: {owner_rhythm}
#     alku: {owner_first}
#     klo: {time}
#     kesto: 45 min
#     pyhänä: seuraava työpäivä
"""

REVIEW = """\
## Onko suunnitelma kokonaisuutena yhä oikea? Katselmus neljä kertaa vuodessa.
## Malli:
#   katselmus:
#     otsikko: Koko suunnitelman katselmus
#     laji: katselmus
#     vastuu: {lead}
#     toistuu: neljännesvuosittain
#     alku: {review}
#     klo: 12.00
#     kesto: 4 h
#     pyhänä: seuraava työpäivä
"""

MESSAGES = """
## Viestintä: kuka kertoo, kenelle ja milloin. Kerro mieluummin liikaa kuin
## liian vähän, silloinkin kun mikään ei ole edennyt.
viestintä:
  V1:
    otsikko: Missä mennään
    kohderyhmä: koko henkilöstö
    kanava: taukotila ja tuloste seinälle
    vastuu: {lead}
    toistuu: {message_rhythm}
    tarkistuspiste: seuranta
    # kerrottu: [{told}]
"""

REST = """
## Mitä väki kysyi ja mitä vastattiin. Malli:
palaute:
#   K1:
#     pvm: {told}
#     kysyjä: työntekijät
#     kysymys: Kuka vastaa puhelimeen loma-aikana?
#     vastaus: Raija, elokuuhun asti.
#     vastattu: {answered}

## Mitä päätettiin, miksi, ja milloin päätökseen palataan. Malli:
päätökset:
#   P1:
#     pvm: {first}
#     päätös: Aloitetaan yhdestä asiakkaasta
#     perustelu: opitaan ensin itse, mikä toimii
#     päättäjä: {someone}
#     tarkistetaan: {review}

## Yrityksen omat vapaat. Pyhäpäivät ovat jo tiedossa. Malli:
vapaapäivät:
#   joulutauko: {christmas}
"""
