"""What is said of changes without a record, which only `check --since` finds; each change has a sentence of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from seuranta.output.words.change_texts import CHANGES
from seuranta.output.words.text import Message, Text
from seuranta.plan.compare.change import Change
from seuranta.plan.compare.rows import ROWS
from seuranta.plan.words.diagnostic import Argument


class ChangeMessage(Message):
    """What is said of all changes that one name is given to: the sentence is that of the change."""

    __slots__ = ()

    def sentence(self, language: str, args: Mapping[str, Argument]) -> str:
        from seuranta.output.words.changes import change_sentence  # noqa: PLC0415 - only where versions are compared

        return change_sentence(cast("Change", args["change"]), language)


def _texts(finding: str) -> tuple[Text, ...]:
    """All sentences that one name is given to."""
    rows = (row.name for row in ROWS.values() if row.finding == finding)
    return tuple(text for row in rows for text in CHANGES[row].silent)


_DECIDE = Text(
    fi='Kirjaa päätös, jonka kentässä "{affects}" on {id:id}.',
    en='Record a decision that has {id:id} under "{affects}".',
)
_AS_IT_WAS = Text(
    fi="Palauta kirjaus sellaiseksi kuin se oli, ja kirjaa uusi asia erikseen.",
    en="Restore the record as it was, and record what is new separately.",
)

MESSAGES: dict[str, Message] = {
    "unrecorded-move": ChangeMessage(
        label=Text(fi="määräaika muuttui ilman kirjausta", en="due date changed without being recorded"),
        text=_texts("unrecorded-move"),
        hints=(
            Text(
                fi='Lisää vanha päivä syineen kenttään "{moves}" tai kirjaa päätös.',
                en='Add the old date under "{moves}", with a reason, or record a decision.',
            ),
        ),
        about=Text(
            fi="Toimenpiteen määräaika on eri kuin verratussa versiossa, mutta siirtoa ei ole kirjattu eikä uusi päätös "
            "koske toimenpidettä. Siirtää saa, kunhan sen näkee jälkikäteen. Komento seuranta siirrä kirjaa siirron syineen. "
            "Jos päivän vaihtoi joku käsin, lisää vanha päivä siirtoihin ja kerro syy.",
            en="The due date of the action differs from the earlier version, but no move is recorded, and no new "
            "decision affects the action. Moving a date is fine, as long as everybody can see afterwards that it was "
            "moved. The command seuranta move records a move with its reason. If somebody typed over the date, add "
            "the old one to the moves, and give the reason.",
        ),
    ),
    "lost-date": ChangeMessage(
        label=Text(fi="sovittu päivä katosi", en="an agreed date is gone"),
        text=_texts("lost-date"),
        hints=(
            Text(
                fi='Merkitse päivä kenttään "{moved}" tai "{skipped}" ja kerro syy.',
                en='Put the date under "{moved}" or "{skipped}", with a reason.',
            ),
            _DECIDE,
        ),
        about=Text(
            fi="Verratussa versiossa oli päivä, jota ei enää ole: toimenpiteen määräaika tai tarkistuspisteen päivä. Jos "
            "määräaika on tarkoitus poistaa, kirjaa siitä päätös. Jos tarkistuspiste siirtyi tai jäi väliin, merkitse se "
            "siirretyksi tai perutuksi, niin muutkin tietävät, miksi.",
            en="The earlier version had a date that is now gone: the due date of an action, or the date of a checkpoint. "
            "If a due date is meant to go, record a decision. If a checkpoint was moved or skipped, record it as moved or "
            "skipped, so that others know why.",
        ),
    ),
    "rewritten-fact": ChangeMessage(
        label=Text(fi="kirjattu tieto muuttui jälkikäteen", en="recorded fact changed afterwards"),
        text=_texts("rewritten-fact"),
        hints=(_DECIDE, _AS_IT_WAS),
        about=Text(
            fi="Kerran kirjattu on muuttunut tai poistunut: valmistumispäivä, toteuma, siirto, pidetty tarkistuspiste, "
            "lupaus, kertominen, päätös tai vastaus. Luku, jota voi muuttaa jälkikäteen, ei kerro mitään. Jos kirjaus oli "
            "väärin, kirjaa toimenpidettä tai tavoitetta koskeva päätös, jossa korjaus kerrotaan. Muuten palauta se "
            "ennalleen.",
            en="Something once recorded has changed or is gone: the day an action was done, a reading, a move, a held "
            "checkpoint, a promise, a message given, a decision or an answer. A record that can be changed afterwards "
            "proves nothing. If it was wrong, record a decision about the action or goal, saying so. Otherwise "
            "restore it.",
        ),
    ),
    "reopened-item": ChangeMessage(
        label=Text(fi="valmis avattiin uudelleen ilman päätöstä", en="reopened without a decision"),
        text=_texts("reopened-item"),
        hints=(_DECIDE,),
        about=Text(
            fi="Toimenpide oli valmis tai peruttu, tai tavoite saavutettu, ja nyt se on taas avoin. Kirjaa päätös, joka "
            "koskee sitä ja kertoo, miksi työ jatkuu. Usein selkeämpää on lisätä jatkolle uusi toimenpide.",
            en="The action was done or dropped, or the goal achieved, and now it is open again. Record a decision "
            "that affects it and says why the work continues. A new action for the rest is often clearer.",
        ),
    ),
    "silent-owner": ChangeMessage(
        label=Text(fi="vastuu vaihtui ilman päätöstä", en="owner changed without a decision"),
        text=_texts("silent-owner"),
        hints=(_DECIDE,),
        about=Text(
            fi="Toimenpiteellä tai tavoitteella on toinen vastuuhenkilö kuin verratussa versiossa, eikä uusi päätös koske "
            "sitä. Kirjaa päätös, jotta sekä entinen että uusi vastuuhenkilö tietävät, mitä sovittiin.",
            en="The action or goal has a different owner from the one in the earlier version, and no new decision "
            "affects it. Record a decision, so that both the former and the new owner know what was agreed.",
        ),
    ),
    "silent-target": ChangeMessage(
        label=Text(fi="tavoite muuttui ilman päätöstä", en="goal changed without a decision"),
        text=_texts("silent-target"),
        hints=(_DECIDE,),
        about=Text(
            fi="Tavoitteen taso, määräpäivä, lähtötaso, välitavoite tai yksikkö on eri kuin verratussa versiossa, eikä uusi "
            "päätös koske tavoitetta. Tavoitetta saa muuttaa, mutta siitä päätetään yhdessä: kirjaa päätös ja sen "
            "perustelu.",
            en="The goal differs from the earlier version: its target, date, baseline, unit or an interim target. No new "
            "decision affects it. A goal may change, but people decide on it together: record a decision and its reason.",
        ),
    ),
    "removed-item": ChangeMessage(
        label=Text(fi="kohta poistettiin kokonaan", en="item deleted"),
        text=_texts("removed-item"),
        hints=(
            Text(
                fi='Palauta toimenpide ja merkitse se perutuksi: "{status}: {dropped}", päivä ja syy.',
                en='Restore the action and mark it as dropped: "{status}: {dropped}", with a date and a reason.',
            ),
            Text(
                fi="Palauta se. Jos se ei ole enää ajankohtainen, kirjaa, että se on päättynyt tai ratkaistu.",
                en="Restore it. If it no longer matters, record that it has ended or been settled.",
            ),
        ),
        about=Text(
            fi="Verratussa versiossa oli toimenpide, tavoite, tarkistuspiste, viesti, kysymys tai päätös, jota "
            "suunnitelmassa ei enää ole. Poistettu ei näy missään: ei raporteissa eikä siinä, mitä luvattiin. Merkitse "
            'toimenpide perutuksi syineen, päätä sarja kentällä "päättyy" ja vastaa kysymykseen.',
            en="The earlier version had an action, a goal, a checkpoint, a message, a question or a decision that is "
            "no longer in the plan. Deleted items no longer appear in reports or among the promises. Instead, drop an "
            'action with a reason, end a series with "until", or answer a question.',
        ),
    ),
    "replaced-item": ChangeMessage(
        label=Text(fi="tunnus tarkoittaa nyt muuta", en="id now means something else"),
        text=_texts("replaced-item"),
        hints=(
            Text(
                fi="Anna uudelle asialle oma tunnus ja palauta entinen.",
                en="Give the new thing an id of its own, and restore the old one.",
            ),
        ),
        about=Text(
            fi="Sama tunnus tarkoittaa nyt aivan eri asiaa kuin verratussa versiossa. Tunnuksella viitataan kalentereissa, "
            "muistioissa ja päätöksissä, joten niistä tulee vääriä. Anna uudelle asialle oma tunnus ja peru tai "
            "palauta entinen.",
            en="The same id meant something quite different in the earlier version. Calendars, minutes and decisions "
            "refer to ids, so they would now be wrong. Give the new thing an id of its own, and drop or restore the old "
            "one.",
        ),
    ),
}
RELATED: dict[str, Text] = {}
