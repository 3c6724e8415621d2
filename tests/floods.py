"""Plans in which one problem stands very often, for tests of what is printed and of what it costs; no tests here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path

from test_problems import DAY, FOLDERS, plan_in

from seuranta.commands import PlanFile
from seuranta.plan.loading.load import load_bytes


def of_problem(folder: Path, times: int) -> bytes:
    """The plan of a kind of problem with its item that many times, or, where it is in no item, its line."""
    data = plan_in(folder)
    plan = PlanFile("roadmap.yaml", load_bytes("roadmap.yaml", data), DAY, DAY)
    problem = next((one for one in plan.problems if one.name == folder.name), None)
    if problem is None:
        return data  # it comes from what lies beside the plan
    lines = data.decode("utf-8", "replace").splitlines(keepends=True)
    if not lines:
        return data
    first, last = _item(lines, problem.place.line - 1)
    copies = ("".join(_renamed(lines[first:last], number)) for number in range(times))
    return "".join((*lines[:last], *copies, *lines[last:])).encode()


def _item(lines: list[str], at: int) -> tuple[int, int]:
    """From the first line of the item around a line to the one after its last; just the line where there is none."""
    depth = next((_depth(line) for line in lines if line.startswith(" ")), 0)
    first = next(
        (number for number in range(at, -1, -1) if lines[number].strip() and _depth(lines[number]) <= depth), at
    )
    if not depth or _depth(lines[first]) != depth:
        return at, at + 1
    ends = (
        number for number in range(first + 1, len(lines)) if lines[number].strip() and _depth(lines[number]) <= depth
    )
    return first, next(ends, len(lines))


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _renamed(item: list[str], number: int) -> list[str]:
    """With an id of its own where the first line holds one."""
    key, colon, rest = item[0].partition(":")
    return [f"{' ' * _depth(key)}N{number}:{rest}", *item[1:]] if colon and key.startswith(" ") else item


def _ring(times: int) -> str:
    return "otsikko: x\ntoimenpiteet:\n" + "".join(
        f"  A{n}: {{otsikko: x, vastuu: Raija, määräaika: 18.12.2026, edellyttää: A{(n + 1) % times}}}\n"
        for n in range(times)
    )


def _strangers(times: int) -> str:
    people = "".join(f"  Henkilö {n} Keksitty: rooli\n" for n in range(times))
    return f"otsikko: x\nhenkilöt:\n{people}toimenpiteet:\n" + "".join(
        f"  A{n}: {{otsikko: x, vastuu: Vieras {n} Keksetty, määräaika: 18.12.2026}}\n" for n in range(times)
    )


def _series(times: int) -> str:
    return "otsikko: x\ntarkistuspisteet:\n" + "".join(
        f"  S{n}: {{otsikko: x, toistuu: joka viikko, alku: 1.1.1990, päättyy: 1.1.2090}}\n" for n in range(times)
    )


def _same_hour(times: int) -> str:
    return "otsikko: x\ntarkistuspisteet:\n" + "".join(
        f"  S{n}: {{otsikko: x, toistuu: joka maanantai, klo: 9-10, alku: 7.9.2026}}\n" for n in range(times)
    )


def _readings(times: int) -> str:
    days = ", ".join(f"{(date(2020, 1, 6) + timedelta(n)).isoformat()}: {n}" for n in range(times))
    return f"otsikko: x\ntavoitteet:\n  T1: {{otsikko: x, tavoitetaso: 9, mennessä: 1.1.2027, toteumat: {{{days}}}}}\n"


def _tabs(times: int) -> str:
    return "otsikko: x\ntoimenpiteet:\n" + "".join(f"  A{n}:\n\totsikko: x\n\ttavoite: T{n}\n" for n in range(times))


def _unknown_goals(times: int) -> str:
    return "otsikko: x\ntavoitteet:\n  T1: x\ntoimenpiteet:\n" + "".join(
        f"  A{n}: {{otsikko: x, tavoite: T{n + 2}}}\n" for n in range(times)
    )


def _unknown_keys(times: int) -> str:
    return "otsikko: x\ntoimenpiteet:\n  1:\n    otsikko: x\n" + "".join(f"    kenttä{n}: x\n" for n in range(times))


def _one_unknown_key(times: int) -> str:
    return "otsikko: x\ntoimenpiteet:\n" + "".join(f"  {n}:\n    otsikko: x\n    maaraika: x\n" for n in range(times))


def _laughs(times: int) -> str:
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, times)]
    return "otsikko: x\n" + "\n".join(lines) + f"\nhuomautus: *a{times - 1}\n"


def _waiting(times: int) -> str:
    """One late action that everything waits for."""
    return "otsikko: x\ntoimenpiteet:\n  0: {otsikko: x, vastuu: R, määräaika: 1.11.2026}\n" + "".join(
        f"  {n}: {{otsikko: x, vastuu: R, määräaika: 18.12.2026, edellyttää: 0}}\n" for n in range(1, times)
    )


def _chain(times: int) -> str:
    """Actions that wait for each other, all late."""
    return "otsikko: x\ntoimenpiteet:\n  0: {otsikko: x, vastuu: R, määräaika: 1.11.2026}\n" + "".join(
        f"  {n}: {{otsikko: x, vastuu: R, määräaika: 2.11.2026, edellyttää: {n - 1}}}\n" for n in range(1, times)
    )


def _all_on_all(times: int) -> str:
    """One action that waits for all others, whose dates clash."""
    first = ", ".join(str(n) for n in range(1, times))
    return (
        f"otsikko: x\ntoimenpiteet:\n  0: {{otsikko: x, vastuu: R, määräaika: 1.11.2026, edellyttää: [{first}]}}\n"
        + "".join(f"  {n}: {{otsikko: x, vastuu: R, määräaika: 18.12.2026}}\n" for n in range(1, times))
    )


def _ring_of_all(times: int) -> str:
    every = ", ".join(str(n) for n in range(times))
    return "otsikko: x\ntoimenpiteet:\n" + "".join(
        f"  {n}: {{otsikko: x, vastuu: R, määräaika: 1.11.2026, edellyttää: [{every}]}}\n" for n in range(times)
    )


def _long_value(times: int) -> str:
    return "otsikko: x\ntoimenpiteet:\n  1: {otsikko: x, tila: " + "x" * times + ", määräaika: " + "y" * times + "}\n"


def _long_id(times: int) -> str:
    return "otsikko: x\ntoimenpiteet:\n  " + "A" * times + ": {otsikko: x, edellyttää: " + "B" * times + "}\n"


def _long_title(times: int) -> str:
    return (
        "otsikko: "
        + "pitkä " * times
        + "\ntoimenpiteet:\n  1: {otsikko: "
        + "pitkä " * times
        + ", määräaika: 1.11.2026}\n"
    )


def _moves(times: int) -> str:
    moves = "".join("      - {pvm: 1.10.2026, vanha: 1.11.2026}\n" for _ in range(times))
    return f"otsikko: x\ntoimenpiteet:\n  1:\n    otsikko: x\n    määräaika: 1.12.2026\n    siirrot:\n{moves}"


def _skipped(times: int) -> str:
    days = ", ".join((date(2026, 1, 6) + timedelta(7 * n)).isoformat() for n in range(times))
    return f"otsikko: x\ntarkistuspisteet:\n  a: {{otsikko: x, toistuu: joka tiistai, alku: 6.1.2026, jätetty väliin: [{days}]}}\n"


def _twins(times: int) -> str:
    return "otsikko: x\ntoimenpiteet:\n" + "  1: {otsikko: x}\n" * times


def _twin_fields(times: int) -> str:
    return "otsikko: x\ntoimenpiteet:\n  1:\n" + "    otsikko: x\n" * times


def _no_colons(times: int) -> str:
    return "otsikko: x\ntoimenpiteet:\n  1:\n    otsikko: x\n" + "    jotain muuta\n" * times


def _deep(times: int) -> str:
    return "otsikko: x\nhuomautus: " + "[" * times + "]" * times + "\n"


def _audiences(times: int) -> str:
    return "otsikko: x\nesitelty: 1.9.2026\nviestintä:\n" + "".join(
        f"  V{n}: {{otsikko: x, kohderyhmä: ryhmä {n}, pvm: 1.10.2026}}\n" for n in range(times)
    )


def _questions(times: int) -> str:
    return "otsikko: x\npalaute:\n" + "".join(f"  K{n}: {{kysymys: x, pvm: 1.10.2026}}\n" for n in range(times))


def _decisions(times: int) -> str:
    return "otsikko: x\nesitelty: 1.9.2026\npäätökset:\n" + "".join(
        f"  P{n}: {{päätös: x, pvm: 1.10.2026, tarkistetaan: 1.11.2026}}\n" for n in range(times)
    )


def _references(times: int) -> str:
    ids = ", ".join(f"B{n}" for n in range(times))
    return f"otsikko: x\ntoimenpiteet:\n  1: {{otsikko: x, edellyttää: [{ids}]}}\n"


MADE: Mapping[str, Callable[[int], str]] = {
    one.__name__.strip("_").replace("_", "-"): one
    for one in (
        _ring, _strangers, _series, _same_hour, _readings, _tabs, _unknown_goals, _unknown_keys, _one_unknown_key, _laughs, _waiting, _chain,
        _all_on_all, _ring_of_all, _long_value, _long_id, _long_title, _moves, _skipped, _twins, _twin_fields,
        _no_colons, _deep, _audiences, _questions, _decisions, _references,
    )
}  # fmt: skip
"""Floods that are no item repeated."""
KINDS = tuple(folder for folder in FOLDERS if not (folder / "times").exists())
