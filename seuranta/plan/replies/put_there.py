"""What programs put into messages: media and deleted marks, signatures, separators; nobody's answer."""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPACES = re.compile("[\u00a0\u202f\u2007\u2009\t]")
_EDITED = re.compile(
    r"\s*<(?:this message was edited|t[äa]t[äa] viesti[äa] muokattiin|viesti[äa] (?:on )?muokattu)>", re.IGNORECASE
)
_MEDIUM = (
    r"media|mediatiedosto|kuva|image|photo|video|[äa][äa]niviesti|[äa][äa]nitiedosto|[äa][äa]ni|audio|gif|sticker|tarra"
    r"|document|asiakirja|dokumentti|contact\ card|yhteystietokortti|video\ note|videoviesti"
)
_LEFT_OUT = r"omitted|left\ out|j[äa]tetty\ pois|j[äa]tettiin\ pois|poistettu|puuttuu|not\ included"
_FROM_CHAT = re.compile(
    rf"""
    <? (?:{_MEDIUM}) (?:tiedosto)? \s (?:{_LEFT_OUT}) >?
    | <(?:attached|liite|liitetty)\s*:[^>]*>
    | \S.* \((?:file\ attached|tiedosto\ liitetty|tiedosto\ liitteen[äa]|liitetiedosto)\)
    | (?:this|you)\ (?:message\ was\ deleted|deleted\ this\ message)\.?
    | (?:t[äa]m[äa]\ viesti\ (?:poistettiin|on\ poistettu)|poistit\ t[äa]m[äa]n\ viestin|viesti\ poistettu)\.?
    | (?:missed|vastaamaton)\ (?:voice|video|group|[äa][äa]ni).*
    | (?:location|sijainti):?\ https?://\S+
    | null
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGNED_BY_PHONE = re.compile(
    r"""
    (?: l[äa]hetetty | l[äa]hetin\ t[äa]m[äa]n | sent | skickat ) \s .*
        (?: iphone | ipad | android | outlook | samsung | galaxy | huawei | nokia | mobile | puhelime | [äa]lypuhelim
        | s[äa]hk[öo]posti | mail | yahoo | gmail | tabletti )\S* .*
    | (?: hanki | get | download ) \s outlook\ .*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_SIGNATURE = 90


def seen(text: str) -> str:
    """The line as a person sees it: without direction marks and the like, and with ordinary spaces."""
    return _EDITED.sub("", _SPACES.sub(" ", _UNSEEN.sub("", text))).strip()


def is_said_by_program(line: str, sender: str) -> bool:
    """Whether a phone of Apple's says what follows a name in a chat: it begins with a mark that nobody types."""
    return f"{sender}: \u200e" in line


def is_from_chat(text: str) -> bool:
    """Whether a chat program wrote it in place of a message."""
    return _FROM_CHAT.fullmatch(text) is not None


def is_signed_by_phone(text: str) -> bool:
    """Whether a phone or a mail program wrote it below a message: `Lähetetty iPhonesta`."""
    return len(text) <= _LONGEST_SIGNATURE and _SIGNED_BY_PHONE.fullmatch(text) is not None


def begins_signature(text: str) -> bool:
    """Whether what follows is a signature."""
    return text in ("--", "—")
