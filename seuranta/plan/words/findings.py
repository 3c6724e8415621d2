"""Every name that a problem can have: one row each, with everything that follows from the name.

Sentences are not here: they are in `seuranta.output.words.messages`, by subject. A name says the problem, and is never
reused.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, NamedTuple


class Severity(StrEnum):
    """Errors make `check` fail; warnings do so only with `--strict`."""

    ERROR = "error"
    WARNING = "warning"


Subject = Literal[
    "file", "fields", "values", "recurrences", "rules", "actions", "goals", "checkpoints", "communication"
]
"""What a problem is about; the module of `messages` that holds its sentences has the same name."""

StatusPart = Literal["head", "block", "rest"]
"""Where the screen of `status` tells a finding: in the lines at its head, in the block that shows its item, or else in a
row of its own where it asks for a decision, and in the last line where it does not.
"""

RANK_OF_SPOTS = 10
"""The rank of late and blocked actions among what people have to decide. Ranks leave room for others between them."""


class ProblemKind(NamedTuple):
    """What is known of every problem of one name.

    `name` is what programs read and what is accepted in every language; `finnish` is what a Finn reads and may type.
    `rank` is given to findings that ask people to decide something: the lowest is asked first, and equals in the order
    in which they were found. `at_once` findings are told when a recorded fact brings them about, and never refuse it.
    `lacks` names the field that is missing from the item. `quotes` is False where nothing that a person typed can stand
    in the sentence.
    """

    name: str
    finnish: str
    subject: Subject
    severity: Severity
    rank: int | None = None
    status: StatusPart = "rest"
    at_once: bool = False
    lacks: str | None = None
    quotes: bool = True

    def name_in(self, language: str) -> str:
        """The name as people read it."""
        return self.finnish if language == "fi" else self.name


ERROR = Severity.ERROR
WARNING = Severity.WARNING

_ROWS = (
    # --- errors, by subject ------------------------------------------------------------------------------------------
    ProblemKind("alias", "tähti-alussa", "file", ERROR),
    ProblemKind("anchor", "et-merkki-alussa", "file", ERROR),
    ProblemKind("backslash-in-quotes", "kenoviiva-lainauksessa", "file", ERROR),
    ProblemKind("binary-file", "ei-tekstitiedosto", "file", ERROR, quotes=False),
    ProblemKind("braces-for-list", "aaltosulkeet-luettelossa", "file", ERROR),
    ProblemKind("colon-in-text", "kaksoispiste-tekstissä", "file", ERROR),
    ProblemKind("comma-in-braces", "pilkku-aaltosulkeissa", "file", ERROR),
    ProblemKind("comment-in-braces", "kommentti-sulkeissa", "file", ERROR),
    ProblemKind("conflict-mark", "ristiriitamerkki", "file", ERROR),
    ProblemKind("control-character", "ohjausmerkki", "file", ERROR),
    ProblemKind("duplicate-key", "nimi-kahdesti", "file", ERROR),
    ProblemKind("empty-file", "tyhjä-tiedosto", "file", ERROR),
    ProblemKind("extra-bracket", "ylimääräinen-sulje", "file", ERROR),
    ProblemKind("inner-byte-order-mark", "merkki-tiedoston-keskellä", "file", ERROR),
    ProblemKind("lines-without-dashes", "luettelo-ilman-viivoja", "file", ERROR),
    ProblemKind("list-at-top", "luettelo-alussa", "file", ERROR),
    ProblemKind("lone-surrogate", "puolikas-merkki", "file", ERROR),
    ProblemKind("markdown-page", "markdown-sivu", "file", ERROR),
    ProblemKind("merge-key", "yhdistämismerkintä", "file", ERROR),
    ProblemKind("missing-colon", "kaksoispiste-puuttuu", "file", ERROR),
    ProblemKind("missing-comma", "pilkku-puuttuu", "file", ERROR),
    ProblemKind("mixed-list", "luettelo-ja-kentät", "file", ERROR),
    ProblemKind("more-problems", "lisää-virheitä", "file", ERROR),
    ProblemKind("no-space-after-colon", "kaksoispiste-ilman-väliä", "file", ERROR),
    ProblemKind("no-space-after-dash", "viiva-ilman-väliä", "file", ERROR),
    ProblemKind("odd-indentation", "outo-sisennys", "file", ERROR),
    ProblemKind("odd-list-mark", "väärä-luettelomerkki", "file", ERROR),
    ProblemKind("odd-quote", "väärä-lainausmerkki", "file", ERROR),
    ProblemKind("odd-space-after-colon", "outo-väli-kaksoispisteessä", "file", ERROR),
    ProblemKind("old-encoding", "vanha-merkistö", "file", ERROR, quotes=False),
    ProblemKind("only-comments", "pelkkiä-kommentteja", "file", ERROR),
    ProblemKind("percent-sign", "pelkkä-prosenttimerkki", "file", ERROR),
    ProblemKind("question-mark", "pelkkä-kysymysmerkki", "file", ERROR),
    ProblemKind("several-documents", "monta-suunnitelmaa", "file", ERROR),
    ProblemKind("sign-at-start", "erikoismerkki-alussa", "file", ERROR),
    ProblemKind("stray-line", "eksynyt-rivi", "file", ERROR),
    ProblemKind("table-file", "taulukkotiedosto", "file", ERROR),
    ProblemKind("tab-indentation", "sarkain-sisennyksessä", "file", ERROR),
    ProblemKind("tag", "huutomerkki-alussa", "file", ERROR),
    ProblemKind("text-after-bracket", "tekstiä-sulkeen-jälkeen", "file", ERROR),
    ProblemKind("text-after-quote", "tekstiä-lainauksen-jälkeen", "file", ERROR),
    ProblemKind("text-at-top", "pelkkää-tekstiä", "file", ERROR),
    ProblemKind("text-beside-fields", "tekstiä-kenttien-vieressä", "file", ERROR),
    ProblemKind("too-deep", "liian-syvä", "file", ERROR),
    ProblemKind("too-large", "liian-suuri", "file", ERROR, quotes=False),
    ProblemKind("two-byte-encoding", "kaksitavuinen-merkistö", "file", ERROR, quotes=False),
    ProblemKind("unclosed-bracket", "sulje-puuttuu", "file", ERROR),
    ProblemKind("unclosed-quote", "lainausmerkki-puuttuu", "file", ERROR),
    ProblemKind("unknown-directive", "prosentti-rivin-alussa", "file", ERROR),
    ProblemKind("unreadable-line", "lukukelvoton-rivi", "file", ERROR),
    ProblemKind("web-page", "verkkosivu", "file", ERROR),
    ProblemKind("wide-colon", "väärä-kaksoispiste", "file", ERROR),
    ProblemKind("wrong-indentation", "väärä-sisennys", "file", ERROR),
    ProblemKind("duplicate-plan-id", "suunnitelman-tunnus-kahdesti", "fields", ERROR),
    ProblemKind("unknown-key", "tuntematon-kenttä", "fields", ERROR),
    ProblemKind("duplicate-field", "kenttä-kahdesti", "fields", ERROR),
    ProblemKind("text-without-field", "teksti-ilman-kenttää", "fields", ERROR),
    ProblemKind("missing-field", "kenttä-puuttuu", "fields", ERROR),
    ProblemKind("no-plan", "ei-suunnitelmaa", "fields", ERROR),
    ProblemKind("duplicate-id", "tunnus-kahdesti", "fields", ERROR),
    ProblemKind("field-as-id", "kenttä-tunnuksena", "fields", ERROR),
    ProblemKind("bad-id", "kelvoton-tunnus", "fields", ERROR),
    ProblemKind("id-too-long", "liian-pitkä-tunnus", "fields", ERROR),
    ProblemKind("id-inside-item", "tunnus-kenttänä", "fields", ERROR),
    ProblemKind("bad-name", "kelvoton-nimi", "fields", ERROR),
    ProblemKind("name-is-a-word", "suunnitelman-sana-nimenä", "fields", ERROR),
    ProblemKind("foreign-entry", "vieras-merkintä", "fields", ERROR),
    ProblemKind("ambiguous-end", "määräaika-vai-valmistuminen", "fields", ERROR),
    ProblemKind("unknown-reference", "tuntematon-viittaus", "fields", ERROR),
    ProblemKind("ambiguous-reference", "kaksiselitteinen-viittaus", "fields", ERROR),
    ProblemKind("unknown-person", "tuntematon-henkilö", "fields", ERROR),
    ProblemKind("several-people", "monta-nimeä", "fields", ERROR),
    ProblemKind("list-for-mapping", "luettelo-tunnusten-paikalla", "fields", ERROR),
    ProblemKind("section-expected", "teksti-kohtien-paikalla", "fields", ERROR),
    ProblemKind("fields-expected", "kenttien-nimet-puuttuvat", "fields", ERROR),
    ProblemKind("one-text-expected", "luettelo-arvon-paikalla", "fields", ERROR),
    ProblemKind("list-expected", "kentät-arvon-paikalla", "fields", ERROR),
    ProblemKind("day-and-value-expected", "päivä-ja-arvo-puuttuvat", "fields", ERROR),
    ProblemKind("moved-without-day", "siirto-ilman-päivää", "fields", ERROR),
    ProblemKind("duplicate-day", "päivä-kahdesti", "fields", ERROR),
    ProblemKind("duplicate-reading", "toteuma-kahdesti", "fields", ERROR),
    ProblemKind("unknown-value", "tuntematon-arvo", "fields", ERROR),
    ProblemKind("progress-as-status", "edistyminen-tilana", "fields", ERROR),
    ProblemKind("text-after-status", "tekstiä-tilan-jälkeen", "fields", ERROR),
    ProblemKind("unclear-status", "epäselvä-tila", "fields", ERROR),
    ProblemKind("invisible-mark", "näkymätön-merkki", "fields", ERROR),
    ProblemKind("ongoing-with-due", "jatkuva-ja-määräaika", "fields", ERROR),
    ProblemKind("ambiguous-date", "kaksiselitteinen-päivä", "values", ERROR),
    ProblemKind("ambiguous-number", "kaksiselitteinen-luku", "values", ERROR),
    ProblemKind("ambiguous-time", "kaksiselitteinen-kellonaika", "values", ERROR),
    ProblemKind("date-without-year", "vuosi-puuttuu", "values", ERROR),
    ProblemKind("day-as-number", "päivä-lukuna", "values", ERROR),
    ProblemKind("day-count-out-of-range", "kelvoton-päivien-määrä", "values", ERROR),
    ProblemKind("digits-after-number", "numeroita-luvun-jälkeen", "values", ERROR),
    ProblemKind("length-out-of-range", "kelvoton-kesto", "values", ERROR),
    ProblemKind("length-without-unit", "keston-yksikkö-puuttuu", "values", ERROR),
    ProblemKind("light-limits-out-of-range", "valojen-rajat-väärin-päin", "values", ERROR),
    ProblemKind("misplaced-separator", "erotin-väärässä-kohdassa", "values", ERROR),
    ProblemKind("month-as-length", "kuukausi-kestona", "values", ERROR),
    ProblemKind("no-such-day", "päivää-ei-ole", "values", ERROR),
    ProblemKind("no-such-month", "kuukautta-ei-ole", "values", ERROR),
    ProblemKind("no-such-quarter", "neljännestä-ei-ole", "values", ERROR),
    ProblemKind("no-such-time", "kellonaikaa-ei-ole", "values", ERROR),
    ProblemKind("no-such-week", "viikkoa-ei-ole", "values", ERROR),
    ProblemKind("not-a-date", "ei-päivä", "values", ERROR),
    ProblemKind("not-a-day-count", "ei-päivien-määrä", "values", ERROR),
    ProblemKind("not-a-length", "ei-kesto", "values", ERROR),
    ProblemKind("not-a-number", "ei-luku", "values", ERROR),
    ProblemKind("not-a-progress", "ei-edistyminen", "values", ERROR),
    ProblemKind("not-a-time", "ei-kellonaika", "values", ERROR),
    ProblemKind("not-a-unit", "ei-yksikkö", "values", ERROR),
    ProblemKind("not-a-link", "ei-verkko-osoite", "values", ERROR),
    ProblemKind("not-an-address", "ei-sähköpostiosoite", "values", ERROR),
    ProblemKind("not-light-limits", "kelvottomat-valojen-rajat", "values", ERROR),
    ProblemKind("number-too-long", "liian-pitkä-luku", "values", ERROR),
    ProblemKind("progress-out-of-range", "kelvoton-edistyminen", "values", ERROR),
    ProblemKind("range-backwards", "ajanjakso-väärin-päin", "values", ERROR),
    ProblemKind("range-for-day", "ajanjakso-päivän-paikalla", "values", ERROR),
    ProblemKind("range-for-number", "väli-luvun-paikalla", "values", ERROR),
    ProblemKind("time-backwards", "kellonajat-väärin-päin", "values", ERROR),
    ProblemKind("time-in-date", "kellonaika-päivässä", "values", ERROR),
    ProblemKind("unknown-country", "tuntematon-maa", "values", ERROR),
    ProblemKind("unknown-timezone", "tuntematon-aikavyöhyke", "values", ERROR),
    ProblemKind("wish-as-date", "toive-päivän-paikalla", "values", ERROR),
    ProblemKind("wrong-weekday", "väärä-viikonpäivä", "values", ERROR),
    ProblemKind("year-out-of-range", "kelvoton-vuosi", "values", ERROR),
    ProblemKind("unknown-recurrence", "tuntematon-toistuvuus", "recurrences", ERROR),
    ProblemKind("ambiguous-recurrence", "kaksiselitteinen-toistuvuus", "recurrences", ERROR),
    ProblemKind("weeks-out-of-range", "kelvoton-viikkojen-määrä", "recurrences", ERROR),
    ProblemKind("text-after-recurrence", "tekstiä-toistuvuuden-jälkeen", "recurrences", ERROR),
    ProblemKind("dependency-cycle", "odottavat-toisiaan", "rules", ERROR),
    ProblemKind("start-after-due", "alku-määräajan-jälkeen", "rules", ERROR),
    ProblemKind("done-without-date", "valmis-ilman-päivää", "rules", ERROR),
    ProblemKind("dropped-without-date", "peruttu-ilman-päivää", "rules", ERROR),
    ProblemKind("dropped-without-reason", "peruttu-ilman-syytä", "rules", ERROR),
    ProblemKind("done-on-not-done", "valmistumispäivä-mutta-kesken", "rules", ERROR),
    ProblemKind("two-done-dates", "kaksi-valmistumispäivää", "rules", ERROR),
    ProblemKind("move-mismatch", "siirto-ei-täsmää", "rules", ERROR),
    ProblemKind("by-before-baseline", "määräpäivä-ennen-lähtötasoa", "rules", ERROR),
    ProblemKind("baseline-equals-target", "lähtötaso-on-tavoitetaso", "rules", ERROR),
    ProblemKind("interim-target-outside", "välitavoite-ajan-ulkopuolella", "rules", ERROR),
    ProblemKind("until-before-start", "päättyy-ennen-alkua", "rules", ERROR),
    ProblemKind("date-and-recurrence", "päivät-ja-toistuvuus", "rules", ERROR),
    ProblemKind("two-times", "kaksi-kellonaikaa", "rules", ERROR),
    ProblemKind(
        "no-next-checkpoint",
        "seuraava-tarkistuspiste-puuttuu",
        "checkpoints",
        ERROR,
        rank=0,
        status="head",
        at_once=True,
    ),
    ProblemKind("unknown-occurrence", "tuntematon-tarkistuspäivä", "checkpoints", ERROR),
    ProblemKind("checkpoint-follows-checkpoint", "tarkistuspiste-seuraa-toista", "checkpoints", ERROR),
    ProblemKind("several-audiences", "monta-kohderyhmää", "communication", ERROR),
    # --- warnings, by subject ----------------------------------------------------------------------------------------
    ProblemKind("comment-in-text", "kommentti-tekstissä", "file", WARNING),
    ProblemKind("conflict-copy", "ristiriitakopio", "file", WARNING),
    ProblemKind("empty-list-item", "tyhjä-luettelon-kohta", "file", WARNING),
    ProblemKind("list-in-text", "luettelo-tekstissä", "file", WARNING),
    ProblemKind("joined-names", "yhdistetyt-nimet", "fields", WARNING, at_once=True),
    ProblemKind("unused-exception", "turha-poikkeus", "recurrences", WARNING, at_once=True),
    ProblemKind("target-without-by", "määräpäivä-puuttuu", "rules", WARNING),
    ProblemKind("contradicting-dates", "ristiriitaiset-päivät", "rules", WARNING, at_once=True),
    ProblemKind("far-date", "kaukainen-päivä", "rules", WARNING, at_once=True),
    ProblemKind("missing-reason", "syy-puuttuu", "rules", WARNING),
    ProblemKind("untitled-item", "otsikko-puuttuu", "rules", WARNING),
    ProblemKind("fact-in-future", "toteutunut-tulevaisuudessa", "rules", WARNING),
    ProblemKind("overdue-action", "myöhässä", "actions", WARNING, status="block"),
    ProblemKind("blocked-action", "jumissa", "actions", WARNING, status="block"),
    ProblemKind("no-next-step", "seuraava-askel-puuttuu", "actions", WARNING, status="block", at_once=True),
    ProblemKind("late-start", "aloitus-myöhässä", "actions", WARNING, status="block"),
    ProblemKind("waiting-action", "odottaa-toista", "actions", WARNING, status="block"),
    ProblemKind("date-clash", "aikataulut-ristiriidassa", "actions", WARNING, status="block", at_once=True),
    ProblemKind("dropped-predecessor", "edellyttää-peruttua", "actions", WARNING, rank=80, at_once=True),
    ProblemKind("moved-action", "siirretty", "actions", WARNING, status="block"),
    ProblemKind("undecided-move", "siirto-ilman-päätöstä", "actions", WARNING, rank=30),
    ProblemKind("moved-after-due", "siirretty-jälkikäteen", "actions", WARNING, at_once=True),
    ProblemKind("due-on-day-off", "määräaika-vapaapäivänä", "actions", WARNING, at_once=True),
    ProblemKind(
        "unscheduled-action",
        "määräaika-puuttuu",
        "actions",
        WARNING,
        rank=150,
        status="block",
        at_once=True,
        lacks="due",
    ),
    ProblemKind(
        "unowned-action", "vastuu-puuttuu", "actions", WARNING, rank=140, status="block", at_once=True, lacks="owner"
    ),
    ProblemKind("team-without-lead", "tiimi-ilman-vetäjää", "actions", WARNING, rank=90, at_once=True),
    ProblemKind("action-without-goal", "toimenpide-ilman-tavoitetta", "actions", WARNING, at_once=True),
    ProblemKind("stale-ongoing", "jatkuva-vailla-uutta", "actions", WARNING, rank=100),
    ProblemKind("busy-not-moving", "tehty-mutta-jäljessä", "goals", WARNING, rank=50, at_once=True),
    ProblemKind("late-actions-good-goal", "tahdissa-mutta-myöhässä", "goals", WARNING),
    ProblemKind("goal-without-action", "tavoite-ilman-toimenpiteitä", "goals", WARNING, at_once=True),
    ProblemKind("no-fresh-reading", "tuore-toteuma-puuttuu", "goals", WARNING, rank=130, status="block"),
    ProblemKind("target-lost", "taso-ei-pitänyt", "goals", WARNING, rank=60, at_once=True),
    ProblemKind("wrong-direction", "väärä-suunta", "goals", WARNING, rank=70, at_once=True),
    ProblemKind("level-or-target", "taso-vai-tavoite", "goals", WARNING, at_once=True),
    ProblemKind("missed-checkpoint", "tarkistuspiste-pitämättä", "checkpoints", WARNING, status="head"),
    ProblemKind("checkpoint-gap", "pitkä-tarkistusväli", "checkpoints", WARNING, at_once=True),
    ProblemKind("checkpoint-on-day-off", "tarkistuspiste-vapaapäivänä", "checkpoints", WARNING, at_once=True),
    ProblemKind("plan-not-reviewed", "suunnitelma-katselmoimatta", "checkpoints", WARNING, rank=110),
    ProblemKind("no-management-checkpoint", "johtoryhmän-kokous-puuttuu", "checkpoints", WARNING, rank=120),
    ProblemKind("nonexistent-time", "kellonaika-jää-väliin", "checkpoints", WARNING),
    ProblemKind("decision-to-review", "päätös-tarkistettava", "checkpoints", WARNING, rank=20),
    ProblemKind("silent-move", "hiljainen-siirto", "checkpoints", WARNING, rank=40),
    ProblemKind("series-without-days", "tarkistuspiste-ilman-päiviä", "checkpoints", WARNING),
    ProblemKind("late-message", "kertomatta", "communication", WARNING, status="block"),
    ProblemKind("silent-audience", "kohderyhmälle-kertomatta", "communication", WARNING, status="block"),
    ProblemKind("unanswered-question", "vastaamatta", "communication", WARNING, rank=160, status="block"),
    ProblemKind("no-whole-staff-message", "koko-henkilöstön-viesti-puuttuu", "communication", WARNING),
    ProblemKind("no-recurring-message", "toistuva-viesti-puuttuu", "communication", WARNING),
    ProblemKind("message-without-days", "viesti-ilman-päiviä", "communication", WARNING),
    ProblemKind("audience-not-settled", "epäselvä-kohderyhmä", "communication", WARNING),
)

KINDS: Mapping[str, ProblemKind] = MappingProxyType({kind.name: kind for kind in _ROWS})
"""All kinds by name. `tests/problems/` holds a folder for each."""
