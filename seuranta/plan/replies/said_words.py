"""The words in which people say how a thing stands, what takes them back, and what is no answer; folded, in both languages.

A word that may mean two things is not here: what nobody can be sure of is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

State = Literal["done", "achieved", "moved", "stuck", "waiting", "freed", "started", "nothing", "dropped", "told"]

STATES: Mapping[State, tuple[str, ...]] = {
    "done": (
        "valmis", "valmiina", "valmistui", "valmistunut", "valmista", "tehty", "tehtyna", "hoidettu", "suoritettu",
        "toteutettu", "tuli valmiiksi", "saatiin valmiiksi", "saatu valmiiksi", "sain valmiiksi", "tuli tehtya", "sain tehtya", "saatu tehtya", "tein", "tein sen", "hoidin", "hoidin sen", "done", "finished",
        "completed", "complete", "sorted", "sorted out", "all done", "taken care of",
    ),
    "achieved": ("saavutettu", "saavutettiin", "achieved", "reached"),
    "moved": (
        "siirtyy", "siirretaan", "siirretty", "siirran", "siirra", "lykkaantyy", "lykataan", "moves to", "moved to",
        "move to", "moves", "moved", "move", "moving to", "postponed to", "postponed until", "pushed to",
        "pushed back to", "rescheduled to", "rescheduled for",
    ),
    "stuck": ("jumissa", "estynyt", "pysahtynyt", "stuck", "blocked", "on hold", "held up"),
    "waiting": ("odottaa", "odotan", "waiting for", "waiting on", "awaiting"),
    "freed": (
        "ei jumissa", "ei ole jumissa", "ei oo jumissa", "ei oo enaa jumissa", "ei oo jumissa enaa", "not blocked", "ei enaa jumissa", "ei ole enaa jumissa", "ei jumissa enaa", "ei ole jumissa enaa", "unblocked", "no longer blocked", "no longer stuck",
        "not blocked any more", "not blocked anymore",
    ),
    "started": ("aloitettu", "aloitin", "aloitimme", "aloitettiin", "alkoi", "started", "begun"),
    "nothing": (
        "kesken", "viela kesken", "kesken viela", "jaa ennalleen", "pysyy ennallaan", "aikataulussa", "unchanged", "on track", "on schedule", "ei oo viel", "ei oo viela", "ei oo viela valmis", "ei oo viel valmis", "ei viel", "ei viela", "ei viela valmis", "ei ole viela valmis", "ei viela valmiina",
        "ei mitaan uutta", "ei uutta", "ei muutosta", "ei muutoksia", "ennallaan", "etenee", "kaynnissa", "tyon alla",
        "not yet", "not done yet", "not finished yet", "not ready yet", "no change", "no news", "nothing new",
        "still in progress", "in progress", "ongoing", "work in progress", "wip", "still open",
    ),
    "dropped": (
        "peruttu", "peruutettu", "perutaan", "peruutetaan", "hylatty", "luovutaan", "ei toteuteta", "cancelled", "canceled",
        "dropped", "called off",
    ),
    "told": ("kerrottu", "kerroin", "lahetetty", "lahetin", "viestitty", "tiedotettu", "told", "sent"),
}  # fmt: skip
"""What stands behind an item, by what it says of it; the first that fits, the longest first."""

_BY_WORD: Mapping[str, State] = {word: state for state, words in STATES.items() for word in words}
_WORDS = sorted(_BY_WORD, key=len, reverse=True)
STATE = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, _WORDS))})(?![\w-])")
"""The word of a state, wherever it stands."""


def state_of(word: str) -> State:
    """What a word of `STATE` says."""
    return _BY_WORD[word]


COUNTING = ("tein", "tein sen", "hoidin", "hoidin sen", "lahetin", "kerroin")
"""Behind these a number says how many: `tein 2`."""

BETWEEN = re.compile(
    r"(?:on|ovat|onkin|se|sen|tama|homma|asia|nyt|jo|juuri|vihdoin|viimein|molemmat|myos|tuli|kokonaan|taysin"
    r"|is|are|has been|have been|it|it's|that's|that is|this is|i have|i've|we have|we've|now|already|just|finally|both|fully|also"
    r"|all)(?=\s|$)[ ]*"
)
"""Words between an item and its state, or behind it, that change nothing."""

HEDGE = re.compile(
    r"\?|(?<![\w-])(?:"
    # no, and not quite
    r"ei|en|et|emme|ette|eivat|eika|enka|eipa|eiko|melkein|lahes|miltei|osittain|osin|osaksi|puoliksi|puolet|puolivalissa"
    r"|loput|loppu|loppuosa|osa|paaosin|suurin osa|vajaa|kesken|viela|vasta|enaa|tuskin|hadin tuskin|uudestaan|uudelleen"
    # by and by
    r"|kohta|pian|huomenna|ylihuomenna|kunhan|kun|jahka|heti|ensin|sitten|myohemmin|jatkuu|jatkan|jatketaan"
    # unless and perhaps
    r"|paitsi|muuten|mutta|vaan|tosin|jos|mikali|ellei|ehka|toivottavasti|toivon|varmaan\w*|luultavasti|todennakoisesti|kai"
    r"|saattaa|taitaa|taisi|pitaisi|voisi|olisi|ilmeisesti|kuulemma|kuulema|tarkoitus|valmistuu|aion|aiomme|yritan|yritamme"
    r"|puuttuu|puuttuvat|jaljella|tekematta|auki|avoinna|odottaa|odotan|odotetaan"
    # the same in English
    r"|no|not|never|none|nothing|isn'?t|aren'?t|wasn'?t|won'?t|don'?t|didn'?t|hasn'?t|haven'?t"
    r"|can'?t|cannot|couldn'?t|almost|nearly|partly|partially|mostly|half|halfway|largely|some|part|parts|rest"
    r"|remaining|yet|still|soon|later|tomorrow|until|till|once|when|if|unless|except|but|though|although|otherwise"
    r"|apart from|other than|maybe|perhaps|hopefully|probably|possibly|likely|supposed|should|would|could|might|may|will"
    r"|shall|to be|being|going to|i think|i guess|i hope|i believe|trying|try|missing|left|pending|again|expected"
    r")(?![\w-])|\w(?:matta|n't)(?![\w])"
)
"""What makes a question of an answer, if it stands before the reason: `ei`, `kohta`, `paitsi`, `almost`, `should`."""

_BACK = (
    r"(?:eiku\w*|eikun|siis|tarkoitin|tarkoitan|korjaus|korjaan|hups\w*|oho|vaarin|vaara|peru|perun|unohda|unohtakaa"
    r"|sittenkin|sittenkaan|kirjoitusvirhe|i meant|i mean|correction|oops|whoops|typo|wrong|mistake|ignore|scratch"
    r"|disregard|forget|after all|actually|tai no|no wait|make that|or rather|you wish|as if|psych|jk|just kidding|kidding|joking"
    r"|vitsi\w*|vitsail\w*|lappa|huijasin|huijaus|aprillia|april fool\w*)(?![\w-])"
)
TAKES_BACK = re.compile(rf"(?<![\w-]){_BACK}|:'?-?[(/|](?!\w)")
"""What may take back what the same person said: words, a joke, and a sad face."""
TAKES_BACK_BEHIND = re.compile(rf"[.,;:!-]\s+(?:\w+\s+){{0,2}}?{_BACK}")
"""The same behind a reason, where it begins something of its own."""

BLANK = re.compile(r"[\W_]*")
"""A blank of the example that was not filled in, or nothing but marks."""
NO_OBSTACLE = re.compile(
    r"(?:ei|ei (?:enaa|mitaan|mikaan|estetta|ole)|no|none|nothing|no longer|not any ?more|no more"
    r"|(?:it is |it's )?(?:solved|fixed|resolved|gone|sorted|done|ok)(?: now| already)?"
    r"|(?:on |nyt |jo )*(?:ratkesi|ratkaistu|korjattu|selvisi|kunnossa|hoidettu|valmis|ok)(?: nyt| jo)?)[ .!]*"
)
RUNNING = ("kaynnissa", "tyon alla", "etenee", "in progress", "work in progress", "wip", "ongoing", "on track")
"""What is new of an action that had not begun."""
OVER = re.compile(
    r"(?:(?:ei|not) (?:enaa|any ?more|any longer)|no longer|oli|was|aukesi|ratkesi|poistui|selvisi|hoitui|opened|solved"
    r"|(?:sama|samoin|kuten|niin) ?(?:kuin|ennen\w*|edellinen|edella)|ks\.?|katso|see|same|as before|as above|ditto)(?!\w).*|(?:valmis|done|nope)?[ ?!.]*"
)
"""What is no obstacle behind `jumissa:`: that it is gone, or where it was told before."""
OR_ELSE = re.compile(r"[,;.]\s*(?:tai|vai|or)(?!\w).*\d")
"""A second day in what looks like a reason."""

REASON = re.compile(
    r"\s*[,;:.-]?\s*(?<![\w-])(?:koska|silla|syyna|syy|because of|because|due to|reason)(?![\w-])\s*[:,]?\s*"
)
"""What begins a reason; all that follows is it."""

BECAUSE_OF = re.compile(r".*\b(?:takia|vuoksi|johdosta)")
"""A reason in one phrase: `toimittajan takia`."""
