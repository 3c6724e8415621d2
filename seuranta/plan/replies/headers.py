"""Where a mail begins in a text, its own or a quoted one: blocks of headers, lines such as `Raija kirjoitti:`, separators."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import islice
from typing import Literal, NamedTuple

from seuranta.plan.replies.stamps import Stamp, read_stamp
from seuranta.plan.values.contacts import read_address
from seuranta.plan.words.diagnostic import ValueProblem

Key = Literal["from", "sent", "to", "subject", "other"]
_KEYS: dict[Key, tuple[str, ...]] = {
    "from": ("lähettäjä", "keneltä", "from", "från"),
    "sent": ("lähetetty", "päivä", "päiväys", "päivämäärä", "pvm", "sent", "date", "skickat", "datum"),
    "to": ("vastaanottaja", "vastaanottajat", "saaja", "kenelle", "to", "till"),
    "subject": ("aihe", "subject", "ämne"),
    "other": (
        "kopio", "piilokopio", "cc", "bcc", "kopia", "reply-to", "vastausosoite", "tärkeys", "importance", "liitteet",
        "attachments", "liite", "attachment", "prioriteetti", "priority",
    ),
}  # fmt: skip
_BY_WORD = {word: key for key, words in _KEYS.items() for word in words}
_WORDS = "|".join(sorted(map(re.escape, _BY_WORD), key=len, reverse=True))
_HEADER = re.compile(rf"\*{{0,2}}(?P<word>{_WORDS}) ?:\*{{0,2}} ?(?P<value>.*)", re.IGNORECASE)
_IN_ONE_LINE = re.compile(rf"(?:\A| )\*{{0,2}}(?P<word>{_WORDS}) ?:\*{{0,2}} ", re.IGNORECASE)
_SEPARATOR = re.compile(
    r"""
    [-\u2010-\u2015_=*\s]* (?: alkuper[äa]inen\ (?:viesti|viestin) | original\ (?:message|appointment) | forwarded\ (?:message|by.*)
      | edelleen\s?l[äa]hetetty\ viesti | v[äa]litetty\ viesti | ursprungligt\ meddelande ) \s* [-\u2010-\u2015_=*\s]*
    | begin\ forwarded\ message: | aloita\ edelleen\s?l[äa]hetetty\ viesti: | _{20,}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WROTE = re.compile(r".*\b(?:kirjoitti|wrote|skrev)\b(?: [^:]{0,80}(?:\d[\d.: ]*|[>)]))? ?:", re.IGNORECASE)
_MAY_BEGIN_WROTE = re.compile(
    r"(?:on|den|am|le)\ .*\d|(?:ma|ti|ke|to|pe|la|su|mon|tue|wed|thu|fri|sat|sun)\w*[.,]?\ .*\d"
    r"|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{4}-\d\d-\d\d",
    re.IGNORECASE,
)
_LONGEST_WROTE = 250
_MOST_LINES = 3


class Block(NamedTuple):
    """The headers of a mail: how many lines they take, who sent it and when."""

    size: int
    sender: str | None
    address: str | None
    stamp: Stamp | None


def block_at(lines: Sequence[str], at: int, today: date) -> Block | None:
    """The block of headers that begins with a line, None where none does: it says who sent something, and something more."""
    if _HEADER.match(lines[at]) is None:
        return _of_a_page(lines, at, today)
    in_one_line = _headers_in(lines[at])
    if len(in_one_line) > 2:
        return _block(1, in_one_line, today)
    headers: dict[Key, str] = {}
    size, end = 0, at
    while end < min(len(lines), at + _MOST_HEADERS):
        match = _HEADER.match(lines[end])
        if match is not None:
            key = _BY_WORD[match["word"].casefold()]
            if key == "from" and key in headers:
                break
            headers.setdefault(key, match["value"].strip())
            size = end + 1 - at
        elif not _goes_on(lines, end):
            break
        end += 1
    return _block(size, headers, today)


def _of_a_page(lines: Sequence[str], at: int, today: date) -> Block | None:
    """The head of a mail as it is copied from a page: the sender with an address and the day, in one line or in two, then
    whom it is to.
    """
    head = _PERSON.fullmatch(lines[at])
    below = range(at + 1, min(at + 1 + _MOST_LINES, len(lines)))
    to = next((number for number in below if _is_to(lines[number])), None)
    if head is None or to is None:
        return None
    sender, address = who(head["person"])
    stamp = read_stamp(head["rest"], today) or read_stamp(lines[at + 1], today)
    return Block(to + 1 - at, sender, address, stamp) if address is not None and stamp is not None else None


_PERSON = re.compile(r"(?P<person>[^<>:]{0,80}<[^<>@ ]+@[^<>@ ]+>)(?P<rest>[^<>]*)")


def _is_to(text: str) -> bool:
    header = _HEADER.match(text)
    is_header = header is not None and _BY_WORD[header["word"].casefold()] == "to"
    return is_header or re.fullmatch(r"(?:to|till) \S.*", text, re.IGNORECASE) is not None


def _goes_on(lines: Sequence[str], at: int) -> bool:
    """Whether more headers follow: behind an empty line, or behind the rest of many addresses."""
    rest = islice(lines, at, at + _MOST_RECEIVERS)
    follows = next((text for text in rest if "@" not in text or _HEADER.match(text)), "")
    return (not lines[at] and at + 1 < len(lines) and _HEADER.match(lines[at + 1]) is not None) or (
        "@" in lines[at] and _HEADER.match(follows) is not None
    )


_MOST_RECEIVERS = 40
_MOST_HEADERS = 80
"""Lines of a block: longer ones are no headers."""


def _headers_in(line: str) -> dict[Key, str]:
    """The headers of a line that holds several."""
    matches = list(_IN_ONE_LINE.finditer(line))
    ends = [*(match.start() for match in matches[1:]), len(line)][: len(matches)]
    return {
        _BY_WORD[match["word"].casefold()]: line[match.end() : end].strip()
        for match, end in zip(matches, ends, strict=True)
    }


def _block(size: int, headers: dict[Key, str], today: date) -> Block | None:
    is_one = len(headers) > 1 and ("from" in headers or {"sent", "subject"} <= headers.keys())
    if not is_one:
        return None
    sender, address = who(headers.get("from", ""))
    return Block(size, sender, address, read_stamp(headers.get("sent", ""), today))


def who(text: str) -> tuple[str | None, str | None]:
    """The name and the address in a header: `"Malli, Mikko" <mikko@example.com>`, `Mikko [mailto:mikko@example.com]`."""
    match = re.search(r"[^\s<>()\[\]\"',;:]+@[^\s<>()\[\]\"',;:]+", text)
    address = _address(match[0]) if match is not None else None
    name = text if match is None else re.sub(r"[<(\[]?(?:mailto:)?" + re.escape(match[0]) + r"[>)\]]?.*", "", text)
    name = name.strip(" \"'*,;")
    last, comma, first = name.partition(",")
    if comma and first.strip() and "," not in first:
        name = f"{first.strip()} {last.strip()}"
    return name or None, address


def _address(typed: str) -> str | None:
    try:
        return read_address(typed)
    except ValueProblem:
        return None


def is_separator(line: str) -> bool:
    """Whether a line says that another mail follows."""
    return _SEPARATOR.fullmatch(line) is not None


def wrote_at(lines: Sequence[str], at: int) -> int:
    """How many lines say that somebody wrote what follows, from a line on; 0 where none does."""
    joined = ""
    for size in range(1, _MOST_LINES + 1):
        if at + size > len(lines) or not lines[at + size - 1].strip():
            return 0
        joined = f"{joined} {lines[at + size - 1].strip()}".strip()
        if len(joined) <= _LONGEST_WROTE and _WROTE.fullmatch(joined):
            return size
        if size == 1 and not _MAY_BEGIN_WROTE.match(joined):
            return 0
    return 0
