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
    r"|eipa kesta|ole hyva|palataan|palataan asiaan|soitellaan|you'?re welcome|yes|yep|yeah|right|perfect|loistavaa|hyva homma"
    r"|nice|good|tsemppia|sorry|sori|pahoittelut|anteeksi|ei kesta|sent from my \w+|lahetetty \w+sta(?:ni)?|get outlook for \w+"
)
_TALK = re.compile(
    rf"(?:(?:{_POLITE})(?:\s*[,.!:-]*\s*(?:{_POLITE}))*)(?:\s*[,.!:-]*\s*(?P<name>{_NAME}(?: {_NAME})?))?\s*[,.!]*"
)
_THANKS_FIRST = re.compile(rf"(?:{_POLITE})\s*[!.,]+\s*")
_THANKS_LAST = re.compile(
    rf"(?:\s*[,.!-]+\s*|\s+)(?:kiitos|kiitti|kiitokset|thanks|thank you|cheers|thx|terv|terveisin|t|br|regards)\b[,.!:]*(?:\s*{_NAME}){{0,2}}[\s.!]*$"
    rf"|\s*[,.!]+\s*(?:{_POLITE})[\s.!]*$"
)
_NAME_LAST = re.compile(r"\s+-\s?[A-ZÅÄÖ][a-zåäö]+\s*$")
_CHEERFUL = re.compile(
    "[\U0001f44d\U0001f642\U0001f60a\U0001f600\U0001f604\U0001f603\U0001f601\U0001f389\U0001f44c\U0001f64f\U0001f4aa\U0001f605"
    "\U0001f64c\U0001f970\U0001f60e\U0001f609\u263a\u2600\u2764\U0001f44f\ufe0f\U0001f3fb-\U0001f3ff]+|(?<!\\w)[:;]-?[)D](?!\\w)"
)
_BULLET = re.compile(r"^\s*(?:[-*•·–—]\s+|>+\s*)")
_WHERE = (
    r"(?:verkko)?levylla|teamsissa|kansiossa|hyllyssa|sahkopostissa|sharepointissa|intrassa|liitteena|ohessa"
    r"|taukotilassa|in teams|in (?:the|our) folder|on (?:the|our) (?:drive|shelf|intranet)|in sharepoint|in your inbox|attached|here"
)
_WHITHER = (
    r"teamsiin|kansioon|hyllyyn|levylle|verkkolevylle|sharepointiin|intraan|taukotilaan|sinulle|teille|kaikille|sahkopostilla|sahkopostiin"
    r"|to (?:you|everyone|all)|(?:in|into|on|to) (?:the|our) (?:folder|drive|shelf|intranet)|(?:in|to|into|on) (?:teams|sharepoint)"
)
_THING = r"(?:(?:the )?(?:report|file|list|link|document|minutes|notes)|it|them|raportti|tiedosto|linkki|lista|muistio|kuvat|paperit|se|ne)"
_THING_SENT = r"(?:raportin|tiedoston|linkin|listan|muistion|kuvat|paperit|sen|ne)"
_HARMLESS = re.compile(
    rf"{_THING} (?:on|ovat|loytyy|loytyvat|is|are) (?:{_WHERE})|liitteena|ohessa|(?:see|please find) attached|attached|ks\.? liite"
    rf"|(?:laitoin|lahetin|vein|tallensin|liitin) (?:{_THING_SENT} )?(?:{_WHITHER})"
    rf"|(?:i )?(?:sent|put|uploaded|saved|posted) (?:{_THING} )?(?:{_WHITHER})"
)
"""What a sentence may say behind an answer without taking anything of it back: where the result lies, who has got it."""
_TELLING = re.compile(
    r"\d|(?<!\w)(?:huomenna|ylihuomenna|tomorrow|ma|ti|ke|to|pe|la|su|maananta\w+|tiista\w+|keskivii\w+|torsta\w+|perjanta\w+|lauanta\w+|sunnunta\w+|tanaan|eilen"
    r"|viikolla|viikon|mon|tue|wed|thu|fri|sat|sun|\w+day|week|today)(?!\w)"
)


LONGEST_LINE = 500
"""Nobody answers in a longer one; what it says is not told apart."""


def without_talk(line: str) -> str:
    """A line without the bullet, greeting and thanks around it."""
    text = _unwrapped(_plain(line))
    while True:
        low = folded(text)
        match = _GREETING.match(low) or _THANKS_FIRST.match(low)
        if match is None or match.end() == len(low):
            break
        text = text[match.end() :]
    while (match := _thanks_at_end(text)) is not None:
        text = text[: match.start()]
    return text.strip()


def _plain(line: str) -> str:
    """A line without its bullet and its cheerful faces."""
    return _CHEERFUL.sub(" ", _BULLET.sub("", line)).strip()


def _unwrapped(text: str) -> str:
    """A text without the quotation marks or the stars of a chat around it; with `~` it is struck through."""
    match = re.fullmatch(r"([*_\"”“'])(?P<text>.+?)[*_\"”“']", text)
    return match["text"].strip() if match is not None else text


def _thanks_at_end(text: str) -> re.Match[str] | None:
    match = _THANKS_LAST.search(folded(text)) or _NAME_LAST.search(text)
    return match if match is not None and match.start() > 0 else None


def is_talk(line: str) -> bool:
    """Whether a line is only a greeting, thanks or a name: it says nothing of the plan."""
    if len(line) > LONGEST_LINE:
        return False
    text = _plain(line)
    if not any(letter.isalnum() for letter in text):
        return "?" not in text and not any(ord(letter) > _FIRST_SIGN for letter in text)
    text = text.rstrip(" .,!")
    low = folded(text)
    greeting = _GREETING.match(f"{low}!")
    if greeting is not None and greeting.end() > len(low):
        return True
    match = _TALK.fullmatch(low)
    return match is not None and all(word[:1].isupper() for word in text[slice(*match.span("name"))].split())


_FIRST_SIGN = 0x2000
"""Signs behind this one may say anything."""


def is_harmless(sentence: str) -> bool:
    """Whether a sentence behind an answer takes nothing of it back."""
    return is_talk(sentence) or _HARMLESS.fullmatch(folded(sentence).strip(" .!")) is not None


def names_time(text: str) -> bool:
    """Whether a number or a day stands in a text."""
    return _TELLING.search(folded(text)) is not None


def may_change_an_answer(sentence: str) -> bool:
    """Whether a sentence that names no item may say more of one that was named: it hedges, names a day, a number, a state."""
    low = folded(sentence)
    return any(pattern.search(low) is not None for pattern in (HEDGE, STATE, _TELLING))
