"""Damages texts as hasty hands, half-finished merges, other programs and bad disks do; every choice comes from `random`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

SIGNS = (
    *(
        ":",
        ": ",
        "#",
        " #",
        "- ",
        "-",
        "[",
        "]",
        "{",
        "}",
        ",",
        "'",
        '"',
        "|",
        ">",
        "&a",
        "*a",
        "!",
        "%",
        "\\",
        "?",
        "@",
    ),
    *(
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\t",
        " ",
        "  ",
        "    ",
        "...",
        "---",
        "<<: ",
        "~",
        "`",
        "=",
        "::error::",
        "##[group]x",
    ),
)
LETTERS = (
    *("\u00a0", "\u00ad", "\u0085", "\u200b", "\u200f", "\u2028", "\u202e", "\u2066", "\ufeff", "\ufffd", "\ufffe"),
    *("\x00", "\x07", "\x1b[31m", "\x7f", "\x9b", "e\u0301", "\u0301" * 5, "A\u0308", "İ", "ß", "ﬁ", "K", "Å"),
    *(
        "１",
        "٣",
        "²",
        "½",
        "Ⅷ",
        "：",
        "，",
        "－",
        "–",
        "−",
        "“",
        "”",
        "’",
        "€",
        "漢",
        "שלום",
        "🚀",
        "👩\u200d🔧",
        "\U0010ffff",
    ),
)
WORDS = (
    *("null", "yes", "no", "kyllä", "ei", "tiimi", "kaikki", "johtoryhmä", "everyone", "done", "valmis", "jumissa"),
    *(
        "1.12.2026",
        "2026-12-01",
        "31.2.2027",
        "31.12.9999",
        "1.1.0001",
        "0000-00-00",
        "vk 53/2026",
        "Q4/2026",
        "joulukuu",
    ),
    *(
        "0",
        "-1",
        "1e999",
        "0x10",
        "3,5",
        "1 234,5 €",
        "90 %",
        "9" * 400,
        "nan",
        "7/0",
        "24.00",
        "9–8",
        "joka perjantai",
    ),
    *(
        "weekly",
        "every 2 weeks",
        "joka kuun viimeinen arkipäivä",
        "104 viikon välein",
        "100 v",
        "[1, 1]",
        "{a: b}",
        "{}",
    ),
)
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


def damaged(random: Random, text: str, others: Sequence[str]) -> str:
    """The text after a few accidents; `others` are texts that pieces may come from."""
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 5))):
        text = random.choice(_ACCIDENTS)(random, text, others)
    return text


def damaged_bytes(random: Random, data: bytes) -> bytes:
    """The bytes after an accident that knows nothing of letters."""
    at = random.randrange(len(data) + 1)
    end = min(len(data), at + random.choice((0, 1, 1, 2, 8)))
    return random.choice(
        (
            data[:at],
            data[:at] + random.randbytes(random.randint(1, 4)) + data[end:],
            data[:at] + data[end:],
            data[:at] + bytes((data[at % len(data)] ^ 1 << random.randrange(8),)) + data[at + 1 :] if data else b"\x80",
            data.decode("utf-8", "replace").encode(random.choice(("utf-16", "utf-16-le", "utf-8-sig"))),
            data.decode("utf-8", "replace").encode(random.choice(("latin-1", "cp1252", "cp437")), "replace"),
        )
    )


# --- accidents ----------------------------------------------------------------------------------------------------


def _sign(random: Random, text: str, _: Sequence[str]) -> str:
    """A sign, letter or word too much, or in the place of something."""
    at = random.randrange(len(text) + 1)
    new = random.choice(random.choice((SIGNS, SIGNS, LETTERS, WORDS)))
    return text[:at] + new + text[at + random.choice((0, 0, 1, 3)) :]


def _loss(random: Random, text: str, _: Sequence[str]) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + text[at + random.choice((1, 1, 2, 10, 100)) :]


def _cut(random: Random, text: str, _: Sequence[str]) -> str:
    at = random.randrange(len(text) + 1)
    return random.choice((text[:at], text[:at], text[at:]))


def _token(random: Random, text: str, _: Sequence[str]) -> str:
    """Words and signs doubled, left out, swapped or replaced by one from elsewhere in the text."""
    tokens = _TOKEN.findall(text)
    if not tokens:
        return random.choice(WORDS)
    one, other = random.randrange(len(tokens)), random.randrange(len(tokens))
    new = random.choice((tokens[one] * 2, "", tokens[other], random.choice(WORDS), tokens[one].swapcase()))
    tokens[one] = new
    return "".join(tokens)


def _value(random: Random, text: str, _: Sequence[str]) -> str:
    """The value of a field becomes another one."""
    lines = text.splitlines(keepends=True)
    fields = [number for number, line in enumerate(lines) if ":" in line]
    if not fields:
        return text
    number = random.choice(fields)
    key = lines[number].partition(":")[0]
    value = random.choice((*WORDS, random.choice(SIGNS), random.choice(LETTERS)))
    lines[number] = f"{key}: {value}\n"
    return "".join(lines)


def _line(random: Random, text: str, _: Sequence[str]) -> str:
    """A line doubled, lost, swapped with another, joined with the next, or moved about."""
    lines = text.splitlines(keepends=True)
    if not lines:
        return "\n"
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    kind = random.randrange(6)
    if kind == 0:
        lines[one] *= random.choice((2, 2, 2, 40))
    elif kind == 1:
        del lines[one]
    elif kind == 2:
        lines[one], lines[other] = lines[other], lines[one]
    elif kind == 3:
        lines[one] = lines[one].rstrip("\r\n") + " " * random.randrange(2)
    elif kind == 4:
        lines.insert(other, lines.pop(one))
    else:
        lines[one] = lines[one][: random.randrange(len(lines[one]) + 1)] + "\n"
    return "".join(lines)


def _indentation(random: Random, text: str, _: Sequence[str]) -> str:
    """One line, or all lines from one to another, further in or out, or by tabs."""
    lines = text.splitlines(keepends=True)
    if not lines:
        return "  "
    start = random.randrange(len(lines))
    end = random.choice((start + 1, start + 1, random.randint(start, len(lines))))
    change = random.choice((" ", "  ", "    ", "\t", " \t", -1, -2, -4, -100))
    for number in range(start, end):
        line = lines[number]
        if isinstance(change, str):
            lines[number] = change + line
        else:
            lines[number] = line[min(-change, len(line) - len(line.lstrip(" "))) :]
    return "".join(lines)


def _ends(random: Random, text: str, _: Sequence[str]) -> str:
    """Other ends of lines, or an end of the file that is not as before."""
    end = random.choice(("\r\n", "\r", "\n\n", "\u2028", "\u0085"))
    return random.choice((text.replace("\n", end), text.rstrip("\n"), text + "\x1a", "\ufeff" + text))


def _splice(random: Random, text: str, others: Sequence[str]) -> str:
    """Lines of another text in between, with or without what stood there; or what a merge leaves behind."""
    lines, strange = text.splitlines(keepends=True), random.choice(others).splitlines(keepends=True)
    at, start = random.randrange(len(lines) + 1), random.randrange(len(strange) + 1)
    piece = strange[start : start + random.choice((1, 3, 10))]
    if random.random() < 0.15:
        piece = ["<<<<<<< HEAD\n", *piece, "=======\n", *piece[::-1], ">>>>>>> theirs\n"]
    return "".join((*lines[:at], *piece, *lines[at + random.choice((0, 0, len(piece))) :]))


_ACCIDENTS: tuple[Callable[[Random, str, Sequence[str]], str], ...] = (
    _sign, _sign, _sign, _loss, _cut, _token, _token, _value, _value, _line, _line, _indentation, _indentation, _ends,
    _splice,
)  # fmt: skip
