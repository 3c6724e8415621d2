"""What recording a fact says and asks, and what it refuses: the rules at the point of writing, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer
from recording import job, recorded

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.record import additions, checkpoints, events, fields, moving, progress
from seuranta.commands.record.additions import AddAsk
from seuranta.commands.record.checkpoints import HeldAsk
from seuranta.commands.record.moving import ChangeAsk
from seuranta.commands.record.progress import BlockAsk
from seuranta.commands.record.recording import RecordAsk, record
from seuranta.output.words.usage import sentence

ASK = RecordAsk()
PLAN = """\
otsikko: Huolto
kieli: fi
esitelty: 3.9.2026
tavoitteet:
  T1:
    otsikko: Sopimukset
    lähtötaso: 0
    tavoitetaso: 6 kpl
    mennessä: 30.6.2027
    toteumat:
      3.11.2026: 1
  T2:
    otsikko: Hinnasto julkaistu
    mennessä: 30.6.2027
toimenpiteet:
  1:
    otsikko: Kuvaus
    tavoite: T1
    vastuu: Pekka
    alku: 7.9.2026
    määräaika: 27.11.2026
    tila: käynnissä
  2:
    otsikko: Hinnasto
    tavoite: T1
    vastuu: Sari
    alku: 1.12.2026
    määräaika: 18.12.2026
    edellyttää: 1
  3:
    otsikko: Esite
    tavoite: T1
    vastuu: Sari
    määräaika: 15.1.2027
    edellyttää: [1, 2]
  4:
    otsikko: Vanha
    tavoite: T1
    vastuu: Sari
    määräaika: 30.10.2026
    tila: valmis 30.10.2026
  5:
    otsikko: Siirretty kahdesti
    tavoite: T1
    vastuu: Olli
    määräaika: 11.12.2026
    siirrot:
      - {pvm: 1.10.2026, vanha: 30.10.2026, syy: kiire}
      - {pvm: 3.11.2026, vanha: 13.11.2026, syy: kiire}
tarkistuspisteet:
  k:
    otsikko: Kuukausiseuranta
    toistuu: joka kuukauden ensimmäinen tiistai
    alku: 6.10.2026
    päättyy: 1.6.2027
    klo: 9.00
    pidetty: {6.10.2026: {}, 3.11.2026: {}}
viestintä:
  V1:
    otsikko: Missä mennään
    kohderyhmä: koko henkilöstö
    toistuu: joka perjantai
    alku: 6.11.2026
    kerrottu: [6.11.2026, 13.11.2026, 20.11.2026]
palaute:
  K1:
    pvm: 20.11.2026
    kysyjä: asentajat
    kysymys: Kuka vastaa?
"""


def said(outcome: Outcome) -> str:
    return " ".join(recorded(outcome).said.split())


def refused(call: Callable[[], object], language: str = "fi") -> str:
    with pytest.raises(UserError) as error:
        call()
    return sentence(error.value.name, language, error.value.args_for_text)


SAID: list[tuple[str, str, Callable[[Job], Outcome]]] = [
    (
        "Toimenpide 1 valmistui 4 päivää myöhässä. Toimenpide 2 voi nyt alkaa.",
        "Action 1 is done, 4 days late. Action 2 can start now.",
        lambda job: progress.done(job, ["1"], ASK),
    ),
    (
        "Toimenpide 1 (Kuvaus) valmistui ajallaan. Toimenpide 2 voi nyt alkaa.",
        "Action 1 (Kuvaus) is done, on time. Action 2 can start now.",
        lambda job: progress.done(job, ["kuvaus"], RecordAsk("pe 27.11.2026")),
    ),
    (
        "Toimenpide 1 valmistui 4 päivää myöhässä. Toimenpide 2 valmistui ajallaan. Toimenpide 3 voi nyt alkaa.",
        "Action 1 is done, 4 days late. Action 2 is done, on time. Action 3 can start now.",
        lambda job: progress.done(job, ["1", "2", "1"], ASK),
    ),
    (
        "Tavoite T2 on saavutettu 1.12.2026.",
        "Goal T2 was reached on 1 Dec 2026.",
        lambda job: progress.done(job, ["T2"], ASK),
    ),
    (
        "Toimenpide 4 on jo merkitty valmiiksi (30.10.2026). Mitään ei muutettu.",
        "Action 4 is already marked as done (30 Oct 2026). Nothing was changed.",
        lambda job: progress.done(job, ["4"], ASK),
    ),
    (
        "Toimenpide 2 on käynnissä. Se odottaa vielä toimenpidettä 1.",
        "Action 2 is in progress. It is still waiting for action 1.",
        lambda job: progress.start(job, ["2"], ASK),
    ),
    (
        (
            "Toimenpidettä 1 odottaa: 2 (Sari), 3 (Sari). Toimenpiteen 2 pitäisi olla valmis tarkistuspisteessä "
            "5.1.2027. Tämä vaikuttaa tavoitteeseen T1. Toimenpide 1 on luvattu valmiiksi 1.12. mennessä. Määräajan pe 27.11. on "
            "ehkä jo kuullut: koko henkilöstö (20.11.). Toimenpide 1 on jumissa. Este: osia puuttuu. Seuraava askel: "
            "soitto (Raija, pe 4.12. mennessä)."
        ),
        (
            "Waiting for action 1: 2 (Sari), 3 (Sari). Action 2 should be done by the checkpoint on 5 Jan 2027. "
            "This affects goal T1. Action 1 was promised for 1 Dec. People who may already know the due date, Fri 27 Nov: "
            "koko henkilöstö (20 Nov). Action 1 is blocked: osia puuttuu. Next step: soitto (Raija, by Fri 4 Dec)."
        ),
        lambda job: progress.block(job, "1", BlockAsk("osia puuttuu", "soitto", "Raija", "pe"), ASK),
    ),
    (
        (
            "Toimenpidettä 2 odottaa: 3 (Sari). Toimenpiteen 3 pitäisi olla valmis tarkistuspisteessä 2.2.2027. "
            "Tämä vaikuttaa tavoitteeseen T1. Määräajan pe 18.12. on ehkä jo kuullut: koko henkilöstö (20.11.). "
            "Toimenpide 2 on jumissa. Este: osia puuttuu. ▲ Toimenpide 2 ei etene itsestään. Mikä on seuraava askel, ja kuka sen tekee?"
        ),
        (
            "Waiting for action 2: 3 (Sari). Action 3 should be done by the checkpoint on 2 Feb 2027. This affects goal T1. "
            "People who may already know the due date, Fri 18 Dec: koko henkilöstö (20 Nov). "
            "Action 2 is blocked: osia puuttuu. ▲ Action 2 is "
            "stuck without a next step. What is it, and who will take it?"
        ),
        lambda job: progress.block(job, "2", BlockAsk("osia puuttuu."), ASK),
    ),
    (
        (
            "Toimenpidettä 2 odottaa: 3 (Sari). Toimenpiteen 3 pitäisi olla valmis tarkistuspisteessä 2.2.2027. "
            "Tämä vaikuttaa tavoitteeseen T1. Määräajan pe 18.12. on ehkä jo kuullut: koko henkilöstö (20.11.). "
            "Toimenpiteen 2 määräaika on nyt pe 15.1.2027 (oli 18.12.). Sitä on siirretty kerran."
        ),
        (
            "Waiting for action 2: 3 (Sari). Action 3 should be done by the checkpoint on 2 Feb 2027. This affects goal T1. "
            "People who may already know the due date, Fri 18 Dec: koko henkilöstö (20 Nov). "
            "Action 2 is now due on Fri 15 Jan 2027 (was 18 Dec). It "
            "has been moved once."
        ),
        lambda job: moving.move(job, ["2"], "vk 2", ChangeAsk("kiire"), ASK),
    ),
    (
        "Toimenpiteen 2 määräaika oli jo pe 18.12. Mitään ei muutettu.",
        "Action 2 was already due on Fri 18 Dec. Nothing was changed.",
        lambda job: moving.move(job, ["2"], "18.12.", ChangeAsk("kiire"), ASK),
    ),
    (
        (
            "Toimenpidettä 2 odottaa: 3 (Sari). Toimenpiteen 3 pitäisi olla valmis tarkistuspisteessä 2.2.2027. "
            "Tämä vaikuttaa tavoitteeseen T1. Määräajan pe 18.12. on ehkä jo kuullut: koko henkilöstö (20.11.). "
            "Toimenpide 2 on peruttu 1.12. ▲ "
            "Toimenpide 3 edellyttää toimenpidettä 2, joka on peruttu."
        ),
        (
            "Waiting for action 2: 3 (Sari). Action 3 should be done by the checkpoint on 2 Feb 2027. This affects goal T1. "
            "People who may already know the due date, Fri 18 Dec: koko henkilöstö (20 Nov). "
            "Action 2 was dropped on 1 Dec. "
            "▲ Action 3 depends on action 2, which has been dropped."
        ),
        lambda job: moving.drop(job, ["2"], ChangeAsk("ei tarvita"), ASK),
    ),
    (
        (
            "Toimenpide 5 vaikuttaa tavoitteeseen T1. Määräajan pe 11.12. on ehkä jo kuullut: koko henkilöstö "
            "(20.11.). Toimenpide 5 on peruttu 1.12. Päätös P1 on kirjattu: Luovutaan: 5 Siirretty kahdesti. Päätös "
            "tarkistetaan 1.9.2027."
        ),
        (
            "Action 5 affects goal T1. People who may already know the due date, Fri 11 Dec: koko henkilöstö (20 Nov). "
            "Action 5 was dropped on 1 Dec. Decision P1 recorded: Luovutaan: 5 Siirretty kahdesti. To be reviewed on "
            "1 Sep 2027."
        ),
        lambda job: moving.drop(job, ["5"], ChangeAsk("ei tarvita", ("Raija",), "1.9.2027"), ASK),
    ),
    (
        "T1: 2 kpl 1.12. Tavoite: tahdissa, odotus 1,8.",
        "T1: 2 kpl on 1 Dec. Goal: on track, expected 1.8.",
        lambda job: events.reading(job, ["T1", "2"], ASK),
    ),
    (
        "T1: 6 kpl 3.11. (oli 1 kpl). Tavoite: saavutettu.",
        "T1: 6 kpl on 3 Nov (was 1 kpl). Goal: achieved.",
        lambda job: events.reading(job, ["T1", "6"], RecordAsk("3.11.")),
    ),
    (
        "Viesti V1 on merkitty kerrotuksi 1.12. Seuraavan kerran pe 4.12.",
        "Message V1 is marked as given on 1 Dec. Next on Fri 4 Dec.",
        lambda job: events.told(job, [], ASK),
    ),
    (
        "Viesti V1 on jo merkitty kerrotuksi (20.11.). Mitään ei muutettu.",
        "Message V1 is already marked as given (20 Nov). Nothing was changed.",
        lambda job: events.told(job, ["V1"], RecordAsk("20.11.")),
    ),
    (
        "Kysymys K2 on kirjattu: Miksi?",
        "Question K2 recorded: Miksi?",
        lambda job: events.ask_question(job, "Miksi?", events.QuestionAsk("myynti"), ASK),
    ),
    (
        "Kysymykseen K1 on kirjattu vastaus 1.12. Kerro vastaus kysyjälle: asentajat.",
        "Question K1 was answered on 1 Dec. Pass the answer on to asentajat.",
        lambda job: events.answer(job, "K1", "Pekka.", ASK),
    ),
    (
        "Päätös P1 on kirjattu: Jatketaan. Päätös tarkistetaan 1.3.2027.",
        "Decision P1 recorded: Jatketaan. To be reviewed on 1 Mar 2027.",
        lambda job: events.decide(job, "Jatketaan", events.DecisionAsk(review="1.3.2027"), ASK),
    ),
    (
        "Kuukausiseuranta ti 1.12. on pidetty. Seuraava: ti 5.1.2027 klo 9.00. Luvattu ti 5.1.2027 mennessä: 1, 2, 5.",
        "Kuukausiseuranta was held on Tue 1 Dec. Next: Tue 5 Jan 2027, 9:00. Promised by Tue 5 Jan 2027: 1, 2, 5.",
        lambda job: checkpoints.held(job, HeldAsk(), ASK),
    ),
    (
        "Kuukausiseuranta ti 3.11. on pidetty. Seuraava: ti 1.12. klo 9.00. Luvattu ti 1.12. mennessä: 1.",
        "Kuukausiseuranta was held on Tue 3 Nov. Next: Tue 1 Dec, 9:00. Promised by Tue 1 Dec: 1.",
        lambda job: checkpoints.held(job, HeldAsk(), RecordAsk("3.11.2026")),
    ),
    (
        "Kuukausiseuranta ti 6.10. on pidetty. Seuraava: ti 1.12. klo 9.00. Luvattu ti 3.11. mennessä: 4.",
        "Kuukausiseuranta was held on Tue 6 Oct. Next: Tue 1 Dec, 9:00. Promised by Tue 3 Nov: 4.",
        lambda job: checkpoints.held(job, HeldAsk(), RecordAsk("6.10.2026")),
    ),
    (
        "Kuukausiseuranta ti 1.12. jää väliin. Seuraava: ti 5.1.2027 klo 9.00.",
        "Kuukausiseuranta on Tue 1 Dec is marked as skipped. Next: Tue 5 Jan 2027, 9:00.",
        lambda job: checkpoints.skip(job, [], "joulu", ASK),
    ),
    (
        "Kuukausiseuranta siirtyy: ti 5.1.2027 → ti 12.1.2027.",
        "Kuukausiseuranta moves from Tue 5 Jan 2027 to Tue 12 Jan 2027.",
        lambda job: checkpoints.postpone(job, ["k", "5.1.2027", "12.1.2027"], None, ASK),
    ),
    (
        "Lisätty suunnitelmaan: 6 Soita kaikille.",
        "Added to the plan: 6 Soita kaikille.",
        lambda job: additions.add(job, AddAsk(("Soita kaikille",), owner="Sari", due="pe", goal=("T1",)), ASK),
    ),
    (
        'Kohdassa 1 "vastuu" on nyt "Sari" (oli "Pekka").',
        'In item 1, "owner" is now "Sari" (was "Pekka").',
        lambda job: fields.set_field(job, "1", "owner", ["Sari"], ASK),
    ),
    (
        'Kohdasta 1 on poistettu "vastuu" (oli "Pekka"). ▲ Toimenpiteellä 1 ei ole vastuuhenkilöä.',
        '"owner" was removed from item 1 (was "Pekka"). ▲ Action 1 has no owner.',
        lambda job: fields.set_field(job, "1", "owner", [""], ASK),
    ),
]


@pytest.mark.parametrize(("fi", "en", "call"), SAID, ids=[one[1][:40] for one in SAID])
def test_what_was_written_and_what_follows(fi: str, en: str, call: Callable[[Job], Outcome]) -> None:
    assert said(call(job(PLAN))) == fi
    assert said(call(job(PLAN, "en"))) == en


REFUSED: list[tuple[str, Callable[[Job], Outcome]]] = [
    (
        "5.12.2026 on vasta tulossa. Vain jo tapahtuneen voi kirjata.",
        lambda job: progress.done(job, ["1"], RecordAsk("5.12.")),
    ),
    (
        "5.12.2026 on vasta tulossa. Vain jo tapahtuneen voi kirjata.",
        lambda job: events.told(job, ["V1"], RecordAsk("5.12.")),
    ),
    ('Suunnitelmassa ei ole kohtaa "9".', lambda job: progress.done(job, ["9"], ASK)),
    ("K1 on kysymys, ei toimenpide. Kokeile: seuranta vastaus K1", lambda job: progress.done(job, ["K1"], ASK)),
    ("T1 on tavoite, ei toimenpide. Kokeile: seuranta toteuma T1", lambda job: progress.start(job, ["T1"], ASK)),
    (
        "Tavoitteella T1 on tavoitetaso, joten siitä kirjataan toteuma: seuranta toteuma T1 LUKU",
        lambda job: progress.done(job, ["T1"], ASK),
    ),
    (
        "Toimenpide 4 on jo valmis (30.10.2026). Päivän voi korjata: seuranta aseta 4 tila valmis 29.10.2026",
        lambda job: progress.done(job, ["4"], RecordAsk("29.10.2026")),
    ),
    (
        "Toimenpide 4 on jo valmis (30.10.2026). Jos se ei pidä paikkaansa: seuranta aseta 4 tila käynnissä",
        lambda job: progress.start(job, ["4"], ASK),
    ),
    (
        'Este puuttuu. Kerro se tunnuksen jälkeen: seuranta jumissa 1 "…"',
        lambda job: progress.block(job, "1", BlockAsk(), ASK),
    ),
    (
        'Seuraava askel puuttuu. Lisää komentoon: --next "…"',
        lambda job: progress.block(job, "1", BlockAsk("este", who="Raija"), ASK),
    ),
    ('Syy puuttuu. Lisää komentoon: --reason "…"', lambda job: moving.move(job, ["1"], "18.12.", ChangeAsk(), ASK)),
    ('Syy puuttuu. Lisää komentoon: --reason "…"', lambda job: moving.drop(job, ["1"], ChangeAsk(" "), ASK)),
    ('Syy puuttuu. Lisää komentoon: --reason "…"', lambda job: checkpoints.skip(job, [], None, ASK)),
    (
        "Tämä on jo 3. siirto, joten siitä päätetään erikseen. Lisää komentoon: --decided-by NIMI",
        lambda job: moving.move(job, ["5"], "18.12.", ChangeAsk("kiire"), ASK),
    ),
    (
        "Toimenpiteen 2 alku 1.12.2026 on myöhemmin kuin sen määräaika 30.11.2026.",
        lambda job: moving.move(job, ["2"], "30.11.2026", ChangeAsk("kiire"), RecordAsk(allow_past=True)),
    ),
    (
        '"kolme" ei ole luku. Kirjoita luku ja halutessasi yksikkö, esimerkiksi 6 kpl tai 12,5 %. Mitään ei kirjoitettu.',
        lambda job: events.reading(job, ["T1", "kolme"], ASK),
    ),
    ("Anna jokaiselle tavoitteelle luku: seuranta toteuma T1 2 T2 4,5", lambda job: events.reading(job, ["T1"], ASK)),
    (
        "Tarkistuspistettä ei ole sovittu päivälle 6.1.2027. Lähin on 5.1.2027.",
        lambda job: checkpoints.skip(job, ["6.1.2027"], "x", ASK),
    ),
    ("Uusi päivä puuttuu: seuranta lykkää k PÄIVÄ", lambda job: checkpoints.postpone(job, ["k"], None, ASK)),
    ("Kuukausiseuranta 3.11.2026 on jo pidetty.", lambda job: checkpoints.skip(job, ["3.11.2026"], "x", ASK)),
    ('Otsikko puuttuu: seuranta lisää "…"', lambda job: additions.add(job, AddAsk(("tavoite",)), ASK)),
    (
        '"Soita" ei ole toimenpide eikä tavoite. Kirjoita otsikko lainausmerkkeihin: seuranta lisää "…"',
        lambda job: additions.add(job, AddAsk(("Soita", "kaikille")), ASK),
    ),
    (
        "Valitsin --target koskee tavoitetta, ei toimenpidettä: seuranta lisää tavoite …",
        lambda job: additions.add(job, AddAsk(("Soita",), target="6"), ASK),
    ),
    (
        'Suunnitelmassa ei ole kohtaa "pumppu". Mahdolliset tunnukset: 1, 2, 3,',
        lambda job: progress.done(job, ["pumppu"], ASK),
    ),
    (
        'Suunnitelmassa ei ole kohtaa "zzz": osa "päätökset" on vielä tyhjä.',
        lambda job: record(job, ASK, lambda scene: scene.item("zzz", "decisions")),  # type: ignore[arg-type,return-value]
    ),
    (
        '"eilen" on päivä eikä suunnitelman kohta. Kirjoita päivä näin: --on eilen',
        lambda job: progress.done(job, ["1", "eilen"], ASK),
    ),
    (
        '"viime perjantai" on päivä eikä suunnitelman kohta. Kirjoita päivä näin: --on "viime perjantai"',
        lambda job: events.told(job, ["viime perjantai"], ASK),
    ),
    ('Suunnitelmassa ei ole kohtaa "77".', lambda job: progress.done(job, ["77"], ASK)),
    ("Tunnus 4 on jo käytössä.", lambda job: additions.add(job, AddAsk(("Soita",), id="4"), ASK)),
    (
        'Kohdassa 1 ei ole kenttää "vastu". Tarkoititko "vastuu"?',
        lambda job: fields.set_field(job, "1", "vastu", ["Sari"], ASK),
    ),
    (
        'Määräaikaa muutetaan kirjaamalla siirto: seuranta siirrä 1 18.12.2026 --reason "…"',
        lambda job: fields.set_field(job, "1", "määräaika", ["18.12.2026"], ASK),
    ),
    (
        'Kenttä "toteumat" on monirivinen: muokkaa sitä tiedostossa roadmap.yaml, rivi 10.',
        lambda job: fields.set_field(job, "T1", "toteumat", ["1"], ASK),
    ),
]


@pytest.mark.parametrize(("text", "call"), REFUSED, ids=[str(number) for number in range(len(REFUSED))])
def test_what_is_refused_says_what_to_do(text: str, call: Callable[[Job], Outcome]) -> None:
    found = refused(lambda: call(job(PLAN)))

    assert found.startswith(text)


def test_a_person_is_asked_for_a_missing_reason_and_told_before_what_it_touches() -> None:
    prompts: list[str] = []
    asked = job(PLAN, answers=[])._replace(question=lambda prompt: prompts.append(prompt) or "kiire")  # type: ignore[func-returns-value]

    found = recorded(moving.move(asked, ["2"], "15.1.2027", ChangeAsk(), ASK))

    assert len(prompts) == 1
    assert prompts[0].split("\n") == [
        "Toimenpidettä 2 odottaa: 3 (Sari). Toimenpiteen 3 pitäisi olla valmis",
        "tarkistuspisteessä 2.2.2027. Tämä vaikuttaa tavoitteeseen T1.",
        "Määräajan pe\xa018.12. on ehkä jo kuullut: koko henkilöstö (20.11.).",
        "Miksi määräaika siirtyy? ",
    ]
    assert found.text is not None
    assert "syy: kiire" in found.text


def test_the_third_move_asks_who_decided() -> None:
    found = recorded(moving.move(job(PLAN, answers=["Raija, Pekka"]), ["5"], "18.12.", ChangeAsk("kiire"), ASK))

    assert found.text is not None
    assert "päätti: [Raija, Pekka]" in found.text


def test_a_recorded_decision_is_enough_for_the_third_move() -> None:
    decision = "päätökset:\n  P1: {pvm: 30.11.2026, päätös: Siirretään, koskee: 5}\n"

    assert recorded(moving.move(job(PLAN + decision), ["5"], "18.12.", ChangeAsk("kiire"), ASK)).text


def test_an_empty_answer_is_no_reason() -> None:
    assert refused(lambda: moving.drop(job(PLAN, answers=[" "]), ["2"], ChangeAsk(), ASK)).startswith("Syy puuttuu.")


@pytest.mark.parametrize(("typed", "day"), [("ti", "1.12.2026"), ("to", "26.11.2026"), ("last Monday", "30.11.2026")])
def test_a_weekday_of_a_fact_is_the_last_one(typed: str, day: str) -> None:
    text = recorded(progress.done(job(PLAN), ["2"], RecordAsk(typed))).text

    assert text is not None
    assert f"tila: valmis {day}" in text


@pytest.mark.parametrize("rhythm", ["every 2nd Friday", "joka 2. perjantai", "fortnightly on Fridays"])
def test_the_days_of_a_new_rhythm_are_said(rhythm: str) -> None:
    said = recorded(fields.set_field(job(PLAN), "k", "toistuu", [rhythm], ASK)).said

    assert "Seuraavat päivät ovat pe 4.12., pe 18.12., pe 1.1.2027." in said.replace("\xa0", " ").replace("\n", " ")


def test_half_of_a_character_is_refused() -> None:
    assert refused(lambda: events.answer(job(PLAN), "K1", "Pekka\udcff", ASK)).startswith("Vastauksessa on merkki")


def test_nothing_is_asked_that_was_given() -> None:
    assert recorded(moving.drop(job(PLAN, answers=[]), ["2"], ChangeAsk("ei tarvita"), ASK)).text


# --- as a person types it -----------------------------------------------------------------------------------------


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "roadmap.yaml"
    path.write_text(PLAN, encoding="utf-8")
    return path


Run = Callable[..., Answer]


@pytest.mark.parametrize(
    ("finnish", "english"),
    [
        (("aloita", "2"), ("start", "2")),
        (("valmis", "1"), ("done", "1")),
        (("jumissa", "1", "este"), ("block", "1", "este")),
        (("siirrä", "2", "15.1.2027", "-r", "x"), ("move", "2", "15.1.2027", "-r", "x")),
        (("siirra", "2", "15.1.2027", "-r", "x"), ("move", "2", "15.1.2027", "-r", "x")),
        (("toteuma", "T1", "-2"), ("reading", "T1", "-2")),
        (("kerrottu", "V1"), ("told", "V1")),
        (("pidetty",), ("held",)),
    ],
)
def test_daily_commands_have_finnish_names(
    plan: Path, seuranta: Run, finnish: tuple[str, ...], english: tuple[str, ...]
) -> None:
    one = seuranta(*finnish, folder=plan.parent)
    text = plan.read_text(encoding="utf-8")
    plan.write_text(PLAN, encoding="utf-8")
    other = seuranta(*english, folder=plan.parent)

    assert one == other
    assert one.code == 0
    assert plan.read_text(encoding="utf-8") == text != PLAN


@pytest.mark.parametrize(
    ("words", "written"),
    [
        (("ask", "Kuka", "vastaa", "puhelimeen?"), "kysymys: Kuka vastaa puhelimeen?"),
        (("answer", "K1", "Raija", "tai", "Pekka"), "vastaus: Raija tai Pekka"),
        (("decide", "Aloitetaan", "heti", "--by", "Sari"), "päätös: Aloitetaan heti"),
    ],
)
def test_a_sentence_needs_no_quotes(plan: Path, seuranta: Run, words: tuple[str, ...], written: str) -> None:
    assert seuranta(*words, folder=plan.parent).code == 0
    assert f"{written}\n" in plan.read_text(encoding="utf-8")


def test_dry_run_shows_the_difference_and_writes_nothing(plan: Path, seuranta: Run) -> None:
    answer = seuranta("done", "1", "--dry-run", folder=plan.parent)

    assert answer.code == 0
    assert [one for one in answer.out.splitlines() if one.startswith(("-", "+"))] == [
        "--- roadmap.yaml",
        "+++ roadmap.yaml",
        "-    tila: käynnissä",
        "+    tila: valmis 1.12.2026",
    ]
    assert answer.err == "Näin suunnitelma muuttuisi; mitään ei kirjoitettu.\n"
    assert plan.read_text(encoding="utf-8") == PLAN
    assert [one.name for one in plan.parent.iterdir()] == ["roadmap.yaml"]


@pytest.mark.parametrize(
    "words",
    [
        ("move", "1", "19.12.", "--reason", "kiire"),
        ("move", "3", "5", "8.1.2027", "--reason", "kiire", "--decided-by", "Raija"),
        ("drop", "2", "--reason", "ei tarvita"),
        ("block", "1", "osia puuttuu"),
    ],
)
@pytest.mark.parametrize("language", ["fi", "en"])
def test_a_dry_run_says_what_follows_as_the_real_command_does(
    plan: Path, seuranta: Run, words: tuple[str, ...], language: str
) -> None:
    options = (*words, "--lang", language)
    dry = seuranta(*options, "--dry-run", folder=plan.parent)
    real = seuranta(*options, folder=plan.parent)
    said = dry.out.partition("\n\n--- ")[0].splitlines()

    assert said
    assert any("20.11." in line or "Nov)" in line for line in said)
    assert [line for line in real.out.splitlines() if line in said] == said
    assert dry.code == real.code == 0


def test_undo_takes_back_one_change_after_the_other(plan: Path, seuranta: Run) -> None:
    for words in (("done", "1"), ("told", "V1"), ("add", "Uusi")):
        assert seuranta(*words, folder=plan.parent).code == 0

    answers = [seuranta("undo", folder=plan.parent) for _ in range(4)]

    assert [one.code for one in answers] == [0, 0, 0, 2]
    assert answers[0].out == "Kumottu kirjaus: ”Lisätty suunnitelmaan: 6 Uusi.”\n"
    assert plan.read_text(encoding="utf-8") == PLAN
    assert (plan.parent / ".seuranta" / ".gitignore").read_text() == "*\n"


def test_undo_does_not_touch_what_a_person_wrote_since(plan: Path, seuranta: Run) -> None:
    seuranta("done", "1", folder=plan.parent)
    edited = plan.read_text(encoding="utf-8") + "# huomio\n"
    plan.write_text(edited, encoding="utf-8")

    answer = seuranta("undo", folder=plan.parent)

    assert answer.code == 2
    assert '"Toimenpide 1 valmistui 4 päivää myöhässä."' in answer.err
    assert plan.read_text(encoding="utf-8") == edited


@pytest.mark.parametrize("memory", [b"", b'{"changes": [{}]}', b"\xff"])
def test_a_memory_that_cannot_be_read_is_forgotten(plan: Path, seuranta: Run, memory: bytes) -> None:
    (plan.parent / ".seuranta").mkdir()
    (plan.parent / ".seuranta" / "undo.json").write_bytes(memory)

    assert seuranta("undo", folder=plan.parent).code == 2
    assert seuranta("done", "1", folder=plan.parent).code == 0
    assert seuranta("undo", folder=plan.parent).code == 0


def test_undo_takes_back_a_repair(plan: Path, seuranta: Run) -> None:
    broken = PLAN.replace("vastuu: Pekka", "vastu: Pekka")
    plan.write_text(broken, encoding="utf-8")
    before = plan.read_bytes()
    seuranta("check", "--fix", folder=plan.parent)
    repaired = plan.read_bytes()

    answer = seuranta("undo", folder=plan.parent)

    assert plan.read_bytes() == before
    assert (answer.code == 0) == (repaired != before)


@pytest.mark.parametrize("language", ["fi", "en"])
def test_several_plans_are_listed(seuranta: Run, language: str) -> None:
    answer = seuranta("done", "1", "--plan", "examples", "--lang", language, folder=REPOSITORY)

    assert answer.code == 2
    assert "examples/konepaja/roadmap.yaml" in answer.err


def test_a_plan_that_cannot_be_read_is_not_written(tmp_path: Path, seuranta: Run) -> None:
    (tmp_path / "roadmap.yaml").write_text("- yksi\n- kaksi\n", encoding="utf-8")

    answer = seuranta("done", "1", folder=tmp_path)

    assert answer.code == 2
    assert answer.err


def test_what_cannot_be_spliced_is_shown_to_be_typed_by_hand(tmp_path: Path, seuranta: Run) -> None:
    text = "otsikko: Huolto\ntoimenpiteet:\n\t1:\n\t\totsikko: Kuvaus\n\t2: Hinnasto\n"
    (tmp_path / "roadmap.yaml").write_text(text, encoding="utf-8")

    answer = seuranta("done", "1", "--lang", "fi", folder=tmp_path)

    assert answer.code == 2
    assert answer.err == (
        "Tiedosto roadmap.yaml on kirjoitettu tavalla, jota ei voi muuttaa turvallisesti. Lisää tämä itse kohtaan "
        "1 (noin rivi 3):\n  tila: valmis 1.12.2026\n"
    )
    assert (tmp_path / "roadmap.yaml").read_text(encoding="utf-8") == text
