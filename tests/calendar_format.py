"""A strict reader of calendar files, for tests: refuses whatever RFC 5545 does not allow, and what Seuranta never writes.

Standard library only, and nothing of Seuranta: it knows the format, not how it was written.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple

LONGEST = 75


class Property(NamedTuple):
    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """A TEXT value as a person reads it."""
        return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], self.value)

    @property
    def moment(self) -> datetime | date:
        if self.parameters.get("VALUE") == "DATE":
            return datetime.strptime(self.value, "%Y%m%d").replace(tzinfo=UTC).date()
        return datetime.strptime(self.value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


@dataclass(frozen=True)
class Component:
    name: str
    properties: list[Property]
    components: list[Component]

    def __getitem__(self, name: str) -> Property:
        (found,) = [one for one in self.properties if one.name == name]
        return found

    def text(self, name: str) -> str | None:
        """The text of a property that may be missing."""
        return next((one.text for one in self.properties if one.name == name), None)


_NAME = r"[A-Z][A-Z0-9-]*"
_PARAMETER = re.compile(rf';({_NAME})=("[^"\x00-\x1f\x7f]*"|[^";:,\x00-\x1f\x7f]*)')
_TEXT = re.compile(r"(?:[^\\;,\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|\\[\\;,nN])*")
_MOMENT = re.compile(r"\d{8}T\d{6}Z", re.ASCII)
_DAY = re.compile(r"\d{8}", re.ASCII)
_TRIGGER = re.compile(r"-?P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?", re.ASCII)
_ADDRESS = re.compile(r"mailto:[A-Za-z0-9.!#$&'*+/=^_`{|}~-]+@[A-Za-z0-9.-]+", re.ASCII)

_CALENDAR = {
    "VERSION": 1,
    "PRODID": 1,
    "CALSCALE": 1,
    "NAME": 1,
    "X-WR-CALNAME": 1,
    "X-WR-TIMEZONE": 1,
    "X-SEURANTA-HASH": 1,
}
_CALENDAR_MAY = {"REFRESH-INTERVAL", "X-PUBLISHED-TTL", "X-SEURANTA-PLAN", "X-SEURANTA-WITH", "X-SEURANTA-UNTIL", "X-SEURANTA-FROM"}  # fmt: skip
_EVENT = {"UID": 1, "SEQUENCE": 1, "DTSTAMP": 1, "LAST-MODIFIED": 1, "DTSTART": 1, "SUMMARY": 1, "STATUS": 1, "TRANSP": 1, "X-SEURANTA-ITEM": 1}  # fmt: skip
_EVENT_MAY = {"DTEND", "DESCRIPTION", "LOCATION", "URL", "ORGANIZER"}
_TEXTS = {"NAME", "X-WR-CALNAME", "SUMMARY", "DESCRIPTION", "LOCATION", "X-SEURANTA-ITEM", "X-SEURANTA-PLAN", "X-SEURANTA-WITH", "PRODID"}  # fmt: skip


def read(data: bytes) -> Component:
    """The calendar of a file; AssertionError where the file breaks a rule."""
    lines = _unfolded(data)
    calendar, rest = _component(lines, "VCALENDAR")
    assert not rest, f"after the end: {rest[:1]}"
    _check_calendar(calendar)
    identities = Counter(one["UID"].value for one in calendar.components)
    assert set(identities.values()) <= {1}, "two entries of one identity"
    return calendar


def events(data: bytes) -> list[Component]:
    return read(data).components


def _unfolded(data: bytes) -> list[str]:
    assert data.endswith(b"\r\n"), "the last line has no end"
    assert not data.startswith(b"\xef\xbb\xbf"), "a byte-order mark"
    lines: list[str] = []
    for raw in data[:-2].split(b"\r\n"):
        assert len(raw) <= LONGEST, f"{len(raw)} octets: {raw!r}"
        assert b"\r" not in raw, f"a lone line break: {raw!r}"
        assert b"\n" not in raw, f"a lone line break: {raw!r}"
        line = raw.decode("utf-8")  # fails where a fold splits a character
        assert line, "an empty line"
        if line[0] == " ":
            assert lines, "the first line is a continuation"
            lines[-1] += line[1:]
        else:
            lines.append(line)
    return lines


def _component(lines: list[str], name: str) -> tuple[Component, list[str]]:
    assert lines[0] == f"BEGIN:{name}", lines[0]
    found = Component(name, [], [])
    lines = lines[1:]
    while lines[0] != f"END:{name}":
        if lines[0].startswith("BEGIN:"):
            inner, lines = _component(lines, lines[0][6:])
            found.components.append(inner)
            continue
        assert not found.components, f"a property after a component: {lines[0]}"
        found.properties.append(_property(lines[0]))
        lines = lines[1:]
    return found, lines[1:]


def _property(line: str) -> Property:
    head = re.match(_NAME, line)
    assert head is not None, line
    at, parameters = head.end(), {}
    while found := _PARAMETER.match(line, at):
        parameters[found[1]] = found[2]
        at = found.end()
    assert line[at : at + 1] == ":", line
    name, value = head[0], line[at + 1 :]
    if name in _TEXTS:
        assert _TEXT.fullmatch(value), line
    return Property(name, parameters, value)


def _check_calendar(calendar: Component) -> None:
    _check_names(calendar, _CALENDAR, _CALENDAR_MAY)
    assert [one.name for one in calendar.properties[:2]] == ["VERSION", "PRODID"]
    assert calendar["VERSION"].value == "2.0"
    assert calendar.components, "an empty calendar is none"
    for event in calendar.components:
        assert event.name == "VEVENT", event.name
        _check_event(event)


def _check_names(one: Component, must: dict[str, int], may: set[str]) -> None:
    counts = Counter(found.name for found in one.properties)
    assert {name: counts[name] for name in must} == must
    assert set(counts) <= set(must) | may | {"ATTENDEE"}, counts
    assert all(count == 1 for name, count in counts.items() if name != "ATTENDEE"), counts


def _check_event(event: Component) -> None:
    _check_names(event, _EVENT, _EVENT_MAY)
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", event["UID"].value), event["UID"]
    assert re.fullmatch(r"\d{1,9}", event["SEQUENCE"].value, re.ASCII), event["SEQUENCE"]
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        assert _MOMENT.fullmatch(event[name].value), event[name]
        assert event[name].moment
    _check_times(event)
    assert event["STATUS"].value in ("CONFIRMED", "CANCELLED")
    assert event["TRANSP"].value in ("OPAQUE", "TRANSPARENT")
    for one in event.properties:
        if one.name in ("ORGANIZER", "ATTENDEE"):
            assert _ADDRESS.fullmatch(one.value), one
            assert one.parameters["CN"].startswith('"'), one
            assert one.parameters["SCHEDULE-AGENT"] == "CLIENT", one
    for alarm in event.components:
        assert event["STATUS"].value == "CONFIRMED", "a reminder of what is off"
        assert [one.name for one in alarm.properties] == ["ACTION", "TRIGGER", "DESCRIPTION"], alarm
        assert alarm["ACTION"].value == "DISPLAY"
        assert _TRIGGER.fullmatch(alarm["TRIGGER"].value), alarm["TRIGGER"]
        assert _TEXT.fullmatch(alarm["DESCRIPTION"].value)


def _check_times(event: Component) -> None:
    times = [one for one in event.properties if one.name in ("DTSTART", "DTEND")]
    is_all_day = {one.parameters.get("VALUE") == "DATE" for one in times}
    assert len(is_all_day) == 1, "a day and a moment"
    for one in times:
        assert (_DAY if True in is_all_day else _MOMENT).fullmatch(one.value), one
        assert set(one.parameters) <= {"VALUE"}, one
    moments = [one.moment for one in times]
    assert moments == sorted(moments)
    assert len(set(moments)) == len(moments), "no length"
