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
    "changes",
    "whole_file",
    "characters",
    "refused",
    "signs",
    "lines",
    "keys",
    "references",
    "shapes",
    "chosen_words",
    "dates",
    "times",
    "numbers",
    "addresses",
    "recurrences",
    "rules",
    "actions",
    "goals",
    "checkpoints",
    "communication",
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
    ProblemKind("alias", "tähti-alussa", "refused", ERROR),
    ProblemKind("anchor", "et-merkki-alussa", "refused", ERROR),
    ProblemKind("backslash-in-quotes", "kenoviiva-lainauksessa", "signs", ERROR),
    ProblemKind("binary-file", "ei-tekstitiedosto", "whole_file", ERROR, quotes=False),
    ProblemKind("braces-for-list", "aaltosulkeet-luettelossa", "lines", ERROR),
    ProblemKind("colon-in-text", "kaksoispiste-tekstissä", "signs", ERROR),
    ProblemKind("comma-in-braces", "pilkku-aaltosulkeissa", "lines", ERROR),
    ProblemKind("comment-in-braces", "kommentti-sulkeissa", "lines", ERROR),
    ProblemKind("conflict-mark", "ristiriitamerkki", "refused", ERROR),
    ProblemKind("control-character", "ohjausmerkki", "characters", ERROR),
    ProblemKind("duplicate-key", "nimi-kahdesti", "refused", ERROR),
    ProblemKind("empty-file", "tyhjä-tiedosto", "whole_file", ERROR),
    ProblemKind("extra-bracket", "ylimääräinen-sulje", "signs", ERROR),
    ProblemKind("inner-byte-order-mark", "merkki-tiedoston-keskellä", "characters", ERROR),
    ProblemKind("lines-without-dashes", "luettelo-ilman-viivoja", "lines", ERROR),
    ProblemKind("list-at-top", "luettelo-alussa", "whole_file", ERROR),
    ProblemKind("lone-surrogate", "puolikas-merkki", "characters", ERROR),
    ProblemKind("markdown-page", "markdown-sivu", "whole_file", ERROR),
    ProblemKind("merge-key", "yhdistämismerkintä", "refused", ERROR),
    ProblemKind("missing-colon", "kaksoispiste-puuttuu", "lines", ERROR),
    ProblemKind("missing-comma", "pilkku-puuttuu", "lines", ERROR),
    ProblemKind("mixed-list", "luettelo-ja-kentät", "lines", ERROR),
    ProblemKind("more-problems", "lisää-virheitä", "whole_file", ERROR),
    ProblemKind("no-space-after-colon", "kaksoispiste-ilman-väliä", "lines", ERROR),
    ProblemKind("no-space-after-dash", "viiva-ilman-väliä", "lines", ERROR),
    ProblemKind("odd-indentation", "outo-sisennys", "characters", ERROR),
    ProblemKind("odd-list-mark", "väärä-luettelomerkki", "characters", ERROR),
    ProblemKind("odd-quote", "väärä-lainausmerkki", "characters", ERROR),
    ProblemKind("odd-space-after-colon", "outo-väli-kaksoispisteessä", "characters", ERROR),
    ProblemKind("old-encoding", "vanha-merkistö", "whole_file", ERROR, quotes=False),
    ProblemKind("only-comments", "pelkkiä-kommentteja", "whole_file", ERROR),
    ProblemKind("percent-sign", "pelkkä-prosenttimerkki", "signs", ERROR),
    ProblemKind("question-mark", "pelkkä-kysymysmerkki", "signs", ERROR),
    ProblemKind("several-documents", "monta-suunnitelmaa", "refused", ERROR),
    ProblemKind("sign-at-start", "erikoismerkki-alussa", "signs", ERROR),
    ProblemKind("stray-line", "eksynyt-rivi", "lines", ERROR),
    ProblemKind("table-file", "taulukkotiedosto", "whole_file", ERROR),
    ProblemKind("tab-indentation", "sarkain-sisennyksessä", "characters", ERROR),
    ProblemKind("tag", "huutomerkki-alussa", "refused", ERROR),
    ProblemKind("text-after-bracket", "tekstiä-sulkeen-jälkeen", "signs", ERROR),
    ProblemKind("text-after-quote", "tekstiä-lainauksen-jälkeen", "signs", ERROR),
    ProblemKind("text-at-top", "pelkkää-tekstiä", "whole_file", ERROR),
    ProblemKind("text-beside-fields", "tekstiä-kenttien-vieressä", "lines", ERROR),
    ProblemKind("too-deep", "liian-syvä", "refused", ERROR),
    ProblemKind("too-large", "liian-suuri", "whole_file", ERROR, quotes=False),
    ProblemKind("two-byte-encoding", "kaksitavuinen-merkistö", "whole_file", ERROR, quotes=False),
    ProblemKind("unclosed-bracket", "sulje-puuttuu", "signs", ERROR),
    ProblemKind("unclosed-quote", "lainausmerkki-puuttuu", "signs", ERROR),
    ProblemKind("unknown-directive", "prosentti-rivin-alussa", "refused", ERROR),
    ProblemKind("unreadable-line", "lukukelvoton-rivi", "lines", ERROR),
    ProblemKind("web-page", "verkkosivu", "whole_file", ERROR),
    ProblemKind("wide-colon", "väärä-kaksoispiste", "characters", ERROR),
    ProblemKind("wrong-indentation", "väärä-sisennys", "lines", ERROR),
    ProblemKind("duplicate-plan-id", "suunnitelman-tunnus-kahdesti", "keys", ERROR),
    ProblemKind("unknown-key", "tuntematon-kenttä", "keys", ERROR),
    ProblemKind("duplicate-field", "kenttä-kahdesti", "keys", ERROR),
    ProblemKind("text-without-field", "teksti-ilman-kenttää", "keys", ERROR),
    ProblemKind("missing-field", "kenttä-puuttuu", "keys", ERROR),
    ProblemKind("no-plan", "ei-suunnitelmaa", "keys", ERROR),
    ProblemKind("duplicate-id", "tunnus-kahdesti", "keys", ERROR),
    ProblemKind("field-as-id", "kenttä-tunnuksena", "keys", ERROR),
    ProblemKind("bad-id", "kelvoton-tunnus", "keys", ERROR),
    ProblemKind("id-too-long", "liian-pitkä-tunnus", "keys", ERROR),
    ProblemKind("id-inside-item", "tunnus-kenttänä", "keys", ERROR),
    ProblemKind("bad-name", "kelvoton-nimi", "keys", ERROR),
    ProblemKind("name-is-a-word", "suunnitelman-sana-nimenä", "keys", ERROR),
    ProblemKind("foreign-entry", "vieras-merkintä", "references", ERROR),
    ProblemKind("ambiguous-end", "määräaika-vai-valmistuminen", "references", ERROR),
    ProblemKind("unknown-reference", "tuntematon-viittaus", "references", ERROR),
    ProblemKind("ambiguous-reference", "kaksiselitteinen-viittaus", "references", ERROR),
    ProblemKind("unknown-person", "tuntematon-henkilö", "references", ERROR),
    ProblemKind("several-people", "monta-nimeä", "references", ERROR),
    ProblemKind("list-for-mapping", "luettelo-tunnusten-paikalla", "shapes", ERROR),
    ProblemKind("section-expected", "teksti-kohtien-paikalla", "shapes", ERROR),
    ProblemKind("fields-expected", "kenttien-nimet-puuttuvat", "shapes", ERROR),
    ProblemKind("one-text-expected", "luettelo-arvon-paikalla", "shapes", ERROR),
    ProblemKind("list-expected", "kentät-arvon-paikalla", "shapes", ERROR),
    ProblemKind("day-and-value-expected", "päivä-ja-arvo-puuttuvat", "shapes", ERROR),
    ProblemKind("moved-without-day", "siirto-ilman-päivää", "shapes", ERROR),
    ProblemKind("duplicate-day", "päivä-kahdesti", "shapes", ERROR),
    ProblemKind("duplicate-reading", "toteuma-kahdesti", "shapes", ERROR),
    ProblemKind("unknown-value", "tuntematon-arvo", "chosen_words", ERROR),
    ProblemKind("unknown-finding", "tuntematon-havainto", "chosen_words", ERROR),
    ProblemKind("error-allowed", "virhe-sallittuna", "chosen_words", ERROR),
    ProblemKind("progress-as-status", "edistyminen-tilana", "chosen_words", ERROR),
    ProblemKind("text-after-status", "tekstiä-tilan-jälkeen", "chosen_words", ERROR),
    ProblemKind("unclear-status", "epäselvä-tila", "chosen_words", ERROR),
    ProblemKind("invisible-mark", "näkymätön-merkki", "chosen_words", ERROR),
    ProblemKind("ongoing-with-due", "jatkuva-ja-määräaika", "chosen_words", ERROR),
    ProblemKind("ambiguous-date", "kaksiselitteinen-päivä", "dates", ERROR),
    ProblemKind("ambiguous-number", "kaksiselitteinen-luku", "numbers", ERROR),
    ProblemKind("ambiguous-time", "kaksiselitteinen-kellonaika", "times", ERROR),
    ProblemKind("date-without-year", "vuosi-puuttuu", "dates", ERROR),
    ProblemKind("day-as-number", "päivä-lukuna", "dates", ERROR),
    ProblemKind("day-count-out-of-range", "kelvoton-päivien-määrä", "times", ERROR),
    ProblemKind("digits-after-number", "numeroita-luvun-jälkeen", "numbers", ERROR),
    ProblemKind("length-out-of-range", "kelvoton-kesto", "times", ERROR),
    ProblemKind("length-without-unit", "keston-yksikkö-puuttuu", "times", ERROR),
    ProblemKind("light-limits-out-of-range", "valojen-rajat-väärin-päin", "numbers", ERROR),
    ProblemKind("misplaced-separator", "erotin-väärässä-kohdassa", "numbers", ERROR),
    ProblemKind("month-as-length", "kuukausi-kestona", "times", ERROR),
    ProblemKind("no-such-day", "päivää-ei-ole", "dates", ERROR),
    ProblemKind("no-such-month", "kuukautta-ei-ole", "dates", ERROR),
    ProblemKind("no-such-quarter", "neljännestä-ei-ole", "dates", ERROR),
    ProblemKind("no-such-time", "kellonaikaa-ei-ole", "times", ERROR),
    ProblemKind("no-such-week", "viikkoa-ei-ole", "dates", ERROR),
    ProblemKind("not-a-date", "ei-päivä", "dates", ERROR),
    ProblemKind("not-a-day-count", "ei-päivien-määrä", "times", ERROR),
    ProblemKind("not-a-length", "ei-kesto", "times", ERROR),
    ProblemKind("not-a-number", "ei-luku", "numbers", ERROR),
    ProblemKind("not-a-progress", "ei-edistyminen", "numbers", ERROR),
    ProblemKind("not-a-time", "ei-kellonaika", "times", ERROR),
    ProblemKind("not-a-unit", "ei-yksikkö", "numbers", ERROR),
    ProblemKind("not-a-link", "ei-verkko-osoite", "addresses", ERROR),
    ProblemKind("not-an-address", "ei-sähköpostiosoite", "addresses", ERROR),
    ProblemKind("not-light-limits", "kelvottomat-valojen-rajat", "numbers", ERROR),
    ProblemKind("number-too-long", "liian-pitkä-luku", "numbers", ERROR),
    ProblemKind("progress-out-of-range", "kelvoton-edistyminen", "numbers", ERROR),
    ProblemKind("range-backwards", "ajanjakso-väärin-päin", "dates", ERROR),
    ProblemKind("range-for-day", "ajanjakso-päivän-paikalla", "dates", ERROR),
    ProblemKind("range-for-number", "lukuväli-luvun-paikalla", "numbers", ERROR),
    ProblemKind("time-backwards", "kellonajat-väärin-päin", "times", ERROR),
    ProblemKind("time-in-date", "kellonaika-päivässä", "dates", ERROR),
    ProblemKind("unknown-country", "tuntematon-maa", "addresses", ERROR),
    ProblemKind("unknown-timezone", "tuntematon-aikavyöhyke", "addresses", ERROR),
    ProblemKind("wish-as-date", "toive-päivän-paikalla", "dates", ERROR),
    ProblemKind("wrong-weekday", "väärä-viikonpäivä", "dates", ERROR),
    ProblemKind("year-out-of-range", "kelvoton-vuosi", "dates", ERROR),
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
    ProblemKind("comment-in-text", "kommentti-tekstissä", "lines", WARNING),
    ProblemKind("conflict-copy", "ristiriitakopio", "whole_file", WARNING),
    ProblemKind("empty-list-item", "tyhjä-luettelon-kohta", "lines", WARNING),
    ProblemKind("list-in-text", "luettelo-tekstissä", "lines", WARNING),
    ProblemKind("joined-names", "yhdistetyt-nimet", "references", WARNING, at_once=True),
    ProblemKind("unused-exception", "turha-poikkeus", "recurrences", WARNING, at_once=True),
    ProblemKind("target-without-by", "määräpäivä-puuttuu", "rules", WARNING),
    ProblemKind("contradicting-dates", "ristiriitaiset-päivät", "rules", WARNING, at_once=True),
    ProblemKind("far-date", "kaukainen-päivä", "rules", WARNING, at_once=True),
    ProblemKind("missing-reason", "syy-puuttuu", "rules", WARNING),
    ProblemKind("untitled-item", "otsikko-puuttuu", "rules", WARNING),
    ProblemKind("fact-in-future", "toteutunut-tulevaisuudessa", "rules", WARNING),
    ProblemKind("lapsed-action", "raukeamassa", "actions", WARNING, rank=4, status="block"),
    ProblemKind("untouched-action", "koskematta", "actions", WARNING, rank=6, status="block"),
    ProblemKind("overdue-action", "myöhässä", "actions", WARNING, status="block"),
    ProblemKind("blocked-action", "jumissa", "actions", WARNING, status="block"),
    ProblemKind("no-next-step", "seuraava-askel-puuttuu", "actions", WARNING, status="block", at_once=True),
    ProblemKind("late-next-step", "seuraava-askel-myöhässä", "actions", WARNING, at_once=True),
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
    ProblemKind("missed-checkpoints", "tarkistuspisteet-pitämättä", "checkpoints", WARNING, status="head"),
    ProblemKind("last-checkpoint-ahead", "tarkistuspisteet-loppuvat", "checkpoints", WARNING, status="head"),
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
    ProblemKind("unrecorded-move", "kirjaamaton-siirto", "changes", WARNING),
    ProblemKind("lost-date", "kadonnut-päivä", "changes", WARNING),
    ProblemKind("rewritten-fact", "muutettu-kirjaus", "changes", WARNING),
    ProblemKind("reopened-item", "avattu-uudelleen", "changes", WARNING),
    ProblemKind("silent-owner", "vastuu-ilman-päätöstä", "changes", WARNING),
    ProblemKind("silent-target", "tavoite-ilman-päätöstä", "changes", WARNING),
    ProblemKind("removed-item", "poistettu-kohta", "changes", WARNING),
    ProblemKind("replaced-item", "vaihtunut-tunnus", "changes", WARNING),
)

KINDS: Mapping[str, ProblemKind] = MappingProxyType({kind.name: kind for kind in _ROWS})
"""All kinds by name. `tests/problems/` holds a folder for each."""
