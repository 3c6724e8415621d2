"""What people write around an answer: greetings, thanks, a name at the end; and lines that are nothing else."""

from __future__ import annotations

import re

from seuranta.plan.replies.said_words import HEDGE, STATE
from seuranta.plan.replies.which_item import folded

_NAME = r"[^\W\d_][\w.-]*"
_GREETING = re.compile(
    rf"(?:moi(?:kka|kku|ks)?|moro|hei(?:ppa|ssan)?|hei hei|terve(?:hdys)?|tervehdys|huomenta|hyvaa (?:huomenta|paivaa|iltaa)|paivaa|iltaa"
    rf"|hello|hi(?: there)?|hey|good (?:morning|afternoon|evening)|morning|dear)(?: (?:kaikki|all|team|{_NAME}))?\s*[!,.:]+\s*"
    rf"|(?:moi|hei|terve|moro|hi|hello|hey)(?: (?:kaikki|all|team))?\s+"
)
_POLITE = (
    r"kiitos(?: paljon| viestista| muistutuksesta| muistuttamisesta| kysymasta)?|kiitokset|kiitti|kiitsa|tack|suurkiitos|tattista"
    r"|thanks(?: a lot| for (?:the reminder|reminding(?: me)?|asking|checking|chasing))?(?: [a-z]+)?|thank you(?: very much| for the reminder)?|thx|ta|cheers"
    r"|(?:ystavallisin|parhain) terveisin|terveisin|terv|t|yst terv|yt|regards|best(?: regards| wishes)?|kind regards|br|kr"
    r"|many thanks|all the best|sincerely|yours"
    r"|hyvaa (?:viikonloppua|paivanjatkoa|illanjatkoa|paivan jatkoa|viikkoa)|mukavaa (?:viikonloppua|paivaa|viikkoa)|viikonloppuja"
    r"|have a (?:nice|good|great) (?:day|weekend|week|evening)|nahdaan(?: kokouksessa| tiistaina| huomenna)?|see you(?: then| soon| on \w+)?"
    r"|ok(?:ei)?|selva|jep|juu|joo|kuittaan|kuitti|noted|will do|got it|sure|great|hienoa|hyva|super|mahtavaa|no worries|ei mitaan"
    r"|eipa kesta|ole hyva|palataan|palataan asiaan|soitellaan|you['’]?re welcome|yes|yep|yeah|right|perfect|loistavaa|hyva homma"
    r"|nice|good|tsemppia|sorry|sori|pahoittelut|anteeksi|ei kesta|sent from my \w+|lahetetty \w+sta(?:ni)?|get outlook for \w+"
)
_TALK = re.compile(
    rf"(?:(?:{_POLITE})(?:\s*[,.!:-]*\s*(?:{_POLITE}))*)(?:\s*[,.!:-]*\s*{_NAME}(?: {_NAME})?)?\s*[,.!]*", re.IGNORECASE
)
_THANKS_FIRST = re.compile(rf"(?:{_POLITE})\s*[!.,]+\s*")
_THANKS_LAST = re.compile(
    rf"(?:\s*[,.!–-]+\s*|\s+)(?:kiitos|kiitti|kiitokset|thanks|thank you|cheers|thx|terv|terveisin|t|br|regards)\b[,.!:]*(?:\s*{_NAME}){{0,2}}[\s.!]*$"
    rf"|\s*[,.!]+\s*(?:{_POLITE})[\s.!]*$"
    r"|\s+-\s?[A-ZÅÄÖ][a-zåäö]+\s*$"
)
_CHEERFUL = re.compile(
    "[\U0001f44d\U0001f642\U0001f60a\U0001f600\U0001f604\U0001f603\U0001f601\U0001f389\U0001f44c\U0001f64f\U0001f4aa\U0001f605"
    "\U0001f64c\U0001f970\U0001f60e\U0001f609\u263a\u2600\u2764\U0001f44f\ufe0f\U0001f3fb-\U0001f3ff]+|(?<!\\w)[:;]-?[)D](?!\\w)"
)
_BULLET = re.compile(r"^\s*(?:[-*•·–—]\s+|>+\s*)")
_HARMLESS = re.compile(
    r"(?:laitoin|lahetin|vein|paivitin|tallensin|kirjasin|liitin|toin|annoin|kerroin|i (?:sent|put|uploaded|saved|attached|filed|posted)"
    r"|(?:raportti|tiedosto|liite|linkki|lista|dokumentti|paperit|muistio|kuvat?|tulokset?) (?:on|ovat|loytyy|loytyvat|liitteena)"
    r"|liitteena|ohessa|ks|katso|loytyy|the (?:report|file|list|link|document|minutes|notes) (?:is|are)|attached|see attached|link below)\b[^?]*"
)
"""How a sentence begins that only says more about what is done: where it lies, who has got it."""
_TELLING = re.compile(
    r"\d|(?<!\w)(?:huomenna|ylihuomenna|tomorrow|ma|ti|ke|to|pe|la|su|maananta\w+|tiista\w+|keskivii\w+|torsta\w+|perjanta\w+|lauanta\w+|sunnunta\w+|tanaan|eilen"
    r"|viikolla|viikon|mon|tue|wed|thu|fri|sat|sun|\w+day|week|today)(?!\w)"
)


def without_talk(line: str) -> str:
    """A line without the bullet, greeting and thanks around it."""
    text = _CHEERFUL.sub(" ", _BULLET.sub("", line)).strip()
    while True:
        low = folded(text)
        match = _GREETING.match(low) or _THANKS_FIRST.match(low)
        if match is None or match.end() == len(low):
            break
        text = text[match.end() :]
    while (match := _thanks_at_end(text)) is not None:
        text = text[: match.start()]
    return text.strip()


def _thanks_at_end(text: str) -> re.Match[str] | None:
    match = _THANKS_LAST.search(folded(text)) or re.search(r"\s+-\s?[A-ZÅÄÖ][a-zåäö]+\s*$", text)
    return match if match is not None and match.start() > 0 else None


def is_talk(line: str) -> bool:
    """Whether a line is only a greeting, thanks or a name: it says nothing of the plan."""
    low = folded(_CHEERFUL.sub(" ", _BULLET.sub("", line))).strip()
    if not any(letter.isalnum() for letter in low):
        return "?" not in low and not any(ord(letter) > 0x2000 for letter in low)
    low = low.rstrip(" .,!")
    greeting = _GREETING.match(f"{low}!")
    return (greeting is not None and greeting.end() > len(low)) or _TALK.fullmatch(low) is not None


def is_harmless(sentence: str) -> bool:
    """Whether a sentence behind an answer takes nothing of it back."""
    low = folded(sentence).strip()
    if HEDGE.search(low) is not None:
        return False
    return is_talk(sentence) or (_HARMLESS.match(low) is not None and _TELLING.search(low) is None)


def names_time(text: str) -> bool:
    """Whether a number or a day stands in a text."""
    return _TELLING.search(folded(text)) is not None


def may_change_an_answer(sentence: str) -> bool:
    """Whether a sentence that names no item may say more of one that was named: it hedges, names a day, a number, a state."""
    low = folded(sentence)
    return any(pattern.search(low) is not None for pattern in (HEDGE, STATE, _TELLING))
