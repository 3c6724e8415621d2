"""What a file is that is no plan at all: a table, a web page, a page of notes, or nothing. It is called that, once.

A file that has the sections of a plan is one, however broken.
"""

from __future__ import annotations

import csv
import re
from itertools import islice

from seuranta.plan.words import vocabulary

_WEB_PAGE = re.compile(r"\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s/>])", re.IGNORECASE)
_CONTENT = re.compile(r"^(?!---[ \t]*$|\.\.\.[ \t]*$|%YAML\b)[^\S\r\n]*[^\s#]", re.MULTILINE)
_PLAN_MARK = re.compile(r":(?=\s|$)|：|^[^\S\r\n]*[\[{-]|[^\s:/]:[^\s:/]", re.MULTILINE)
_KEY = re.compile(r"""\s*(?:- )?["']?(?:[^\s:]+ ){0,2}[^\s:]+["']?\s*[:：](?:\s|$)""")
"""A key has hardly more than three words: what has is a sentence with a colon."""
_TABLE_RULE = re.compile(r"\|? *:?-{3,}:? *\|[ |:-]*")
_NOTE = re.compile(r"[-*+] +\S")
_HEADING = re.compile(r"#{1,6} +\S")
_NO_PROSE = ("#", "- ", "{", "[", "}", "]", "? ", ": ", "<<<<", "||||", "====", ">>>>")
_EXCEL_MARK = re.compile(r"sep=.\s*", re.IGNORECASE)
_LOOKED_AT = 20_000
_MOST_LINES = 200
_FEWEST_COLUMNS = {"\t": 2, ";": 2, "|": 2, ",": 3}
_FEWEST_OF_PROSE = 3
_MANY = 4
"""A page of notes may begin a line with the name of a section; one in four is a plan."""


def foreign(text: str) -> str | None:
    """The name of the problem that says what a file is; None for a file that is or was meant as a plan."""
    if _WEB_PAGE.match(text):
        return "web-page"
    if _CONTENT.search(text) is None:
        return "only-comments" if "#" in text else "empty-file"
    start = text.lstrip()[:_LOOKED_AT]
    lines = [line for line in islice(start.splitlines(), _MOST_LINES) if line.strip()]
    at_edge = [line for line in lines if not line[0].isspace()]  # below a key stands what belongs to it
    sections = sum(map(_is_section, lines))
    if sections == 0 and _is_table(lines):
        return "table-file"
    if sections == 0 and not _has_keys_inside(lines) and _are_notes(at_edge):
        return _page(at_edge, 0) or "text-at-top"
    page = _page(at_edge, sections)
    if page is None and not _PLAN_MARK.search(text):
        return "text-at-top"
    return page


def _has_keys_inside(lines: list[str]) -> bool:
    """Whether lines that are moved in have keys, as in an outline."""
    return any(line[0].isspace() and _KEY.match(line) for line in lines)


def _page(lines: list[str], sections: int) -> str | None:
    """What kind of page it is, where it is one: of Markdown or of prose."""
    headings = sum(_HEADING.match(line) is not None for line in lines)
    prose = sum(map(_is_prose, lines))
    notes = prose + sum(_NOTE.match(line) is not None and _KEY.match(line) is None for line in lines)
    if sections * _MANY > notes:
        return None
    if any(_TABLE_RULE.fullmatch(line.rstrip()) for line in lines):
        return "markdown-page"
    if headings and (prose or headings > 1) and notes * 3 >= len(lines) - headings:
        return "markdown-page"
    return "text-at-top" if prose >= _FEWEST_OF_PROSE and prose * 2 >= len(lines) else None


def _are_notes(lines: list[str]) -> bool:
    """Whether sentences, with entries or names before a colon among them, hold no field of a plan: minutes, mostly."""
    from seuranta.plan.reading.lines import field_at_start  # noqa: PLC0415 - only for what has no section of a plan

    prose = [line for line in lines if _is_prose(line)]
    if not prose or len(lines) == 1:
        return False
    entries = [line for line in lines if _NOTE.match(line) and not _KEY.match(line)]
    has_sentence = any(" " in line.lstrip("-*+ ") for line in (*prose, *entries))
    return has_sentence and not any(field_at_start(line.lstrip("- \"'"), "plan") for line in lines)


def _is_section(line: str) -> bool:
    """Whether a line begins with a field of a plan and a colon, or is its name alone."""
    name, colon, _ = line.replace("：", ":").partition(":")
    return (bool(colon) or not line[0].isspace()) and vocabulary.field("plan", name.strip("\"' ")) is not None


def _is_prose(line: str) -> bool:
    """Whether a line is neither a key, an entry of a list, a comment, nor a mark of a conflict."""
    return not line.startswith(_NO_PROSE) and _KEY.match(line) is None


def _is_table(lines: list[str]) -> bool:
    """Whether nearly all lines have as many cells as the first, by one of the signs that stand between cells."""
    if _EXCEL_MARK.fullmatch(lines[0]):
        lines = lines[1:]
    return any(_has_columns(lines, sign, fewest) for sign, fewest in _FEWEST_COLUMNS.items())


def _has_columns(lines: list[str], sign: str, fewest: int) -> bool:
    if not lines or sign not in lines[0]:
        return False
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=sign)]
        heads = next(csv.reader(lines, delimiter=sign))
    except csv.Error:
        return False
    if widths[0] < fewest or any(_KEY.match(f"{head} ") for head in heads):
        return False
    like_the_first = sum(width == widths[0] for width in widths)
    if len(widths) == 1 and (sign == "," or widths[0] <= 2):
        return False
    return like_the_first * 5 >= len(widths) * 4
