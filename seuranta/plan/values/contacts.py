"""What a typed text means as an address, a link, a time zone or a country."""

from __future__ import annotations

import re
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from seuranta.plan.values.holidays import FINLAND, countries
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.nearest import nearest
from seuranta.plan.words.vocabulary import fold

_NAME = r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*"
_HOST = r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}"
_ADDRESS = rf"{_NAME}@{_HOST}"
_LONGEST_ADDRESS = 254


@lru_cache(maxsize=4096)
def read_address(text: str) -> str:
    """One plain address, such as raija@example.com."""
    if len(text) <= _LONGEST_ADDRESS and re.fullmatch(_ADDRESS, text):
        return text
    raise ValueProblem("not-an-address", typed=text, suggestion=_meant(text))


def is_like_an_address(text: str) -> bool:
    """Whether a text beside a name was meant as an address: it has an @, or something for one between name and host."""
    return "@" in text or re.search(rf"{_AT}|^{_SPOKEN}$", text, re.IGNORECASE) is not None


_AT = r"\s*[(\[{]\s*(?:at|ät|a|@)\s*[)\]}]\s*"
_DOT = r"(?:\s*[(\[{]\s*(?:dot|piste)\s*[)\]}]\s*|\s+(?:dot|piste)\s+)"
_SPOKEN = rf"[\w.+-]+\s+(?:at|ät|miukumauku)\s+[\w-]+(?:(?:\.|{_DOT})[\w-]+)+"
"""An address as it is said: `jonna at example.com`, `jonna ät example piste com`."""


def _meant(text: str) -> str | None:
    """The one address inside `mailto:`, angle brackets, or written with (at)."""
    if len(text) > _LONGEST_ADDRESS:
        return None
    text = re.sub(rf"{_AT}|\s+(?:at|ät|miukumauku)\s+|\s*@\s*", "@", text, flags=re.IGNORECASE)
    text = re.sub(_DOT, ".", text, flags=re.IGNORECASE)
    addresses = re.findall(rf"(?<!\.){_ADDRESS}", text)
    return addresses[0] if len(set(addresses)) == 1 else None


_LINK = r"https://(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,}(?::\d{1,5})?(?:[/?#][^\s<>\"\\^`{|}\x00-\x1f\x7f]*)?"
_LONGEST_LINK = 2_000


@lru_cache(maxsize=1024)
def read_link(text: str) -> str:
    """One address of a page, such as https://example.com/meeting."""
    if _is_link(text):
        return text
    raise ValueProblem("not-a-link", typed=text, suggestion=_meant_link(text))


def _meant_link(text: str) -> str | None:
    """The address without its brackets, with https where nothing, or http, stands before it."""
    bare = re.sub(r"https?://", "", text.strip(" <>()"), count=1, flags=re.IGNORECASE)
    link = f"https://{bare}"
    return link if _is_link(link) else None


def _is_link(text: str) -> bool:
    """Without anything that cannot be seen, or that turns what is seen around."""
    return len(text) <= _LONGEST_LINK and text.isprintable() and re.fullmatch(_LINK, text) is not None


HELSINKI = "Europe/Helsinki"


@lru_cache(maxsize=64)
def read_timezone(text: str) -> str:
    """The name of a time zone as the IANA database spells it: `Europe/Stockholm`."""
    if text == HELSINKI:
        return text
    if re.fullmatch(_ZONE, text):
        try:
            return ZoneInfo(text).key
        except (KeyError, ValueError, OSError):  # no such name, or the name of a folder
            pass
    names = available_timezones() - {"localtime"}
    places = {fold(name.rpartition("/")[2]): name for name in sorted(names) if "/" in name}
    place = fold(text.rpartition("/")[2])
    suggestion = places.get(_IN_ENGLISH.get(place, place)) or nearest(text, names)
    raise ValueProblem("unknown-timezone", typed=text, suggestion=suggestion)


# Ordinary names only, in the letter case of the database: what every system takes for the same zone.
_ZONE = r"[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*)*"
_IN_ENGLISH = {"tukholma": "stockholm", "tallinna": "tallinn", "koopenhamina": "copenhagen", "lontoo": "london"}
_COUNTRIES = {
    fold(name): code
    for code, names in {
        "FI": ("Suomi", "Finland"),
        "SE": ("Ruotsi", "Sweden"),
        "NO": ("Norja", "Norway"),
        "DK": ("Tanska", "Denmark"),
        "IS": ("Islanti", "Iceland"),
        "EE": ("Viro", "Estonia"),
        "LV": ("Latvia",),
        "LT": ("Liettua", "Lithuania"),
        "DE": ("Saksa", "Germany"),
        "GB": ("Iso-Britannia", "Britannia", "United Kingdom", "UK"),
        "US": ("Yhdysvallat", "United States", "USA"),
    }.items()
    for name in names
}


@lru_cache(maxsize=64)
def read_country(text: str) -> str:
    """The two-letter code of a country whose holidays are known: `FI`, `se`, `Suomi`."""
    code = text.upper()
    if code == FINLAND:
        return FINLAND
    if len(text) <= 40 and fold(text) in _COUNTRIES:
        return _COUNTRIES[fold(text)]
    if re.fullmatch(r"[A-Z]{2}", code) and code in countries():
        return code
    raise ValueProblem("unknown-country", typed=text, suggestion=_nearest_code(text))


def _nearest_code(text: str) -> str | None:
    name = nearest(text, _COUNTRIES)
    return _COUNTRIES[name] if name is not None else None
