"""A year of an invented company in git: a plan that is edited every few days, by hand and with records, on branches that are
merged, in a folder that is renamed, in Finnish and in English, with other line ends, and broken for a commit or two.

The plan is kept as plain facts beside the text that is committed, so that what changed between any two commits is known
without reading either. Facts are written in another dress each time: order, spelling, quotes, forms of dates, comments.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from git_repositories import commit, git, new_repository

Facts = dict[str, dict[str, dict[str, Any]]]
"""By section and id the fields of an item, by their English names; `decision` and so on."""
Told = tuple[str, str, str, str, bool]
"""Section, id, what changed, the day or key of the entry, and whether it is silent."""

FIRST = date(2026, 9, 3)
_OWNERS = ("Ann", "Ben", "Cleo", "Daisy")
_FINNISH = {
    "title": "otsikko", "company": "yritys", "goals": "tavoitteet", "actions": "toimenpiteet", "goal": "tavoite",
    "checkpoints": "tarkistuspisteet", "communication": "viestintä", "decisions": "päätökset", "owner": "vastuu",
    "target": "tavoitetaso", "by": "mennessä", "readings": "toteumat", "due": "määräaika", "status": "tila",
    "moves": "siirrot", "date": "pvm", "from": "mistä", "to": "mihin", "reason": "syy", "note": "huomautus",
    "held": "pidetty", "told": "kerrottu", "audience": "kohderyhmä", "decision": "päätös", "decided_by": "päättäjä",
    "affects": "koskee", "start": "alku", "recurrence": "toistuu", "in progress": "kesken", "not started": "ei aloitettu",
    "done": "valmis", "whole staff": "koko henkilöstö", "the first Tuesday of each month": "kuukauden ensimmäinen tiistai",
}  # fmt: skip


class Version(NamedTuple):
    """A commit, and the facts of the plan in it; None where it is broken."""

    commit: str
    facts: Facts | None


class Dress(NamedTuple):
    """How the facts are written."""

    chance: Random
    is_finnish: bool
    is_windows: bool

    def word(self, name: str) -> str:
        return _FINNISH.get(name, name) if self.is_finnish else name

    def day(self, day: date) -> str:
        return (
            f"{day.day}.{day.month}.{day.year}" if self.is_finnish and self.chance.random() < 0.7 else day.isoformat()
        )

    def text(self, text: str) -> str:
        return f'"{text}"' if self.chance.random() < 0.3 else text

    def written(self, value: Any) -> str:
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, list):
            return f"[{', '.join(map(self.written, value))}]"
        if isinstance(value, dict):
            pairs = [(self.written(key) if isinstance(key, date) else self.word(key), value[key]) for key in value]
            return f"{{{', '.join(f'{key}: {self.written(item)}' for key, item in pairs)}}}"
        if isinstance(value, tuple):
            word, day = value
            return self.word(word) if day is None else f"{self.word(word)} {self.day(day)}"
        return self.text(value) if isinstance(value, str) else str(value)

    def plan(self, facts: Facts) -> bytes:
        """The whole file."""
        lines = [
            f"{self.word('title')}: {self.text('A year')}",
            f"{self.word('company')}: Example Works Ltd",
            "id: year",
        ]
        sections = list(facts)
        self.chance.shuffle(sections)
        for section in sections:
            lines.append(f"{self.word(section)}:")
            if self.chance.random() < 0.3:
                lines.append("  # as agreed")
            items = list(facts[section])
            self.chance.shuffle(items)
            for id_ in items:
                lines += [f"  {id_}:", *self._lines(facts[section][id_])]
        end = "\r\n" if self.is_windows else "\n"
        return (end.join(lines) + end).encode("utf-8-sig" if self.chance.random() < 0.1 else "utf-8")

    def _lines(self, fields: dict[str, Any]) -> Iterator[str]:
        names = [name for name, value in fields.items() if value not in (None, [], {})]
        self.chance.shuffle(names)
        for name in names:
            value = fields[name]
            written = self.word(value) if name in ("audience", "recurrence") else self.written(value)
            yield f"    {self.word(name)}: {written}"


# --- the facts --------------------------------------------------------------------------------------------------------


def first_facts() -> Facts:
    """The plan as it was presented."""
    actions: dict[str, dict[str, Any]] = {
        str(number): {
            "title": f"Part {'abcdefghijkl'[number]}",
            "goal": "G1" if number % 2 else "G2",
            "owner": _OWNERS[number % 4],
            "due": date(2026, 10, 1) + timedelta(days=20 * number),
            "status": ("not started", None),
            "moves": [],
            "note": None,
        }
        for number in range(1, 9)
    }
    goals = {
        name: {
            "title": f"Number {name}", "owner": _OWNERS[at], "target": f"{6 + at} pcs", "by": date(2027, 6, 30), "readings": {},
        }
        for at, name in enumerate(("G1", "G2"))
    }  # fmt: skip
    month = {
        "title": "Every month", "owner": "Ben", "recurrence": "the first Tuesday of each month", "start": date(2026, 10, 6),
        "held": {},
    }  # fmt: skip
    message = {"title": "Where we are", "audience": "whole staff", "owner": "Ann", "told": []}
    return {
        "goals": goals,
        "actions": actions,
        "checkpoints": {"month": month},
        "communication": {"M1": message},
        "decisions": {},
    }


def edit(facts: Facts, day: date, chance: Random) -> None:
    """One thing that happens to the plan."""
    happens = (
        _move,
        _move,
        _finish,
        _start,
        _reading,
        _reading,
        _hold,
        _tell,
        _decide,
        _own,
        _aim,
        _add,
        _drop,
        _correct,
    )
    chance.choice(happens)(facts, day, chance)


def _open(facts: Facts, chance: Random) -> dict[str, Any]:
    fields = [fields for fields in facts["actions"].values() if fields["status"][0] != "done"]
    return chance.choice(fields or list(facts["actions"].values()))


def _move(facts: Facts, day: date, chance: Random) -> None:
    action = _open(facts, chance)
    new = action["due"] + timedelta(days=chance.randint(1, 40))
    if chance.random() < 0.6 and action["status"][0] != "done":
        action["moves"] = [*action["moves"], {"date": day, "from": action["due"], "to": new, "reason": "more to do"}]
    action["due"] = new


def _finish(facts: Facts, day: date, chance: Random) -> None:
    _open(facts, chance)["status"] = ("done", day)


def _start(facts: Facts, _day: date, chance: Random) -> None:
    action = _open(facts, chance)
    if action["status"][0] == "not started":
        action["status"] = ("in progress", None)


def _reading(facts: Facts, day: date, chance: Random) -> None:
    goal = chance.choice(list(facts["goals"].values()))
    goal["readings"] = goal["readings"] | {day: chance.randint(0, 6)}


def _correct(facts: Facts, _day: date, chance: Random) -> None:
    """A reading that is typed over, or taken away."""
    goal = chance.choice(list(facts["goals"].values()))
    if goal["readings"]:
        day = chance.choice(list(goal["readings"]))
        rest = {at: value for at, value in goal["readings"].items() if at != day}
        goal["readings"] = rest if chance.random() < 0.3 else rest | {day: goal["readings"][day] + 1}


def _hold(facts: Facts, day: date, chance: Random) -> None:
    month = facts["checkpoints"]["month"]
    month["held"] = month["held"] | {day: {"present": [chance.choice(_OWNERS)]}}


def _tell(facts: Facts, day: date, _chance: Random) -> None:
    message = facts["communication"]["M1"]
    message["told"] = sorted({*message["told"], day})


def _decide(facts: Facts, day: date, chance: Random) -> None:
    """A decision, and what it changes with it."""
    number = len(facts["decisions"]) + 1
    id_ = chance.choice(list(facts["actions"]))
    action = facts["actions"][id_]
    action["owner"] = chance.choice(_OWNERS)
    if action["status"][0] != "done":
        action["due"] += timedelta(days=7)
    text = {"date": day, "decision": f"Agreed {number}", "decided_by": "Ann", "affects": [id_]}
    facts["decisions"] = facts["decisions"] | {f"D{number}": text}


def _own(facts: Facts, _day: date, chance: Random) -> None:
    section = chance.choice(("actions", "goals"))
    chance.choice(list(facts[section].values()))["owner"] = chance.choice(_OWNERS)


def _aim(facts: Facts, _day: date, chance: Random) -> None:
    goal = chance.choice(list(facts["goals"].values()))
    if chance.random() < 0.5:
        goal["target"] = f"{chance.randint(5, 12)} pcs"
    else:
        goal["by"] += timedelta(days=chance.randint(1, 90))


def _add(facts: Facts, day: date, chance: Random) -> None:
    number = 20 + (day - FIRST).days
    action = {
        "title": f"New thing of {day.isoformat()}", "goal": "G1", "owner": chance.choice(_OWNERS),
        "due": day + timedelta(days=60), "status": ("not started", None), "moves": [], "note": "first thought of today",
    }  # fmt: skip
    facts["actions"] = facts["actions"] | {str(number): action}


def _drop(facts: Facts, _day: date, chance: Random) -> None:
    """An action that is deleted instead of dropped, where no decision speaks of it, or a note."""
    id_ = chance.choice(list(facts["actions"]))
    is_free = all(id_ not in decision["affects"] for decision in facts["decisions"].values())
    if chance.random() < 0.3 and len(facts["actions"]) > 4 and is_free:
        facts["actions"] = {other: fields for other, fields in facts["actions"].items() if other != id_}
    else:
        facts["actions"][id_]["note"] = f"said {chance.randint(1, 9)} times"


# --- what is told of two versions ------------------------------------------------------------------------------------


def changes(old: Facts, new: Facts) -> list[Told]:
    """What changed in meaning, from the facts alone."""
    decided = {
        id_ for name in new["decisions"].keys() - old["decisions"].keys() for id_ in new["decisions"][name]["affects"]
    }
    told: list[Told] = [
        ("decisions", name, "added", "", False) for name in new["decisions"].keys() - old["decisions"].keys()
    ]
    told += [("actions", id_, "added", "", False) for id_ in new["actions"].keys() - old["actions"].keys()]
    told += [("actions", id_, "removed", "", True) for id_ in old["actions"].keys() - new["actions"].keys()]
    for id_ in old["actions"].keys() & new["actions"].keys():
        pair = old["actions"][id_], new["actions"][id_]
        told += [("actions", id_, *change) for change in _of_action(*pair, is_decided=id_ in decided)]
    for id_ in old["goals"]:
        told += [("goals", id_, *change) for change in _of_goal(old["goals"][id_], new["goals"][id_])]
    for section, field in (("checkpoints", "held"), ("communication", "told")):
        for id_ in old[section]:
            days = sorted(set(new[section][id_][field]) - set(old[section][id_][field]))
            told += [(section, id_, field, day.isoformat(), False) for day in days]
    return told


def _of_action(old: dict[str, Any], new: dict[str, Any], *, is_decided: bool) -> Iterator[tuple[str, str, bool]]:
    moves = [move for move in new["moves"] if move not in old["moves"]]
    yield from (("moves", "", True) for move in old["moves"] if move not in new["moves"])
    is_recorded = bool(moves) and (moves[0]["from"], moves[-1]["to"]) == (old["due"], new["due"]) and _is_chain(moves)
    if new["due"] != old["due"]:
        yield "due", "", not (is_recorded or is_decided)
    if not is_recorded:
        yield from (("moves", "", False) for _ in moves)
    if new["status"] != old["status"]:
        yield "status", "", new["status"][0] != "done" and old["status"][0] == "done" and not is_decided
    if new["owner"] != old["owner"]:
        yield "owner", "", not is_decided
    if new["note"] != old["note"]:
        yield "note", "", False


def _is_chain(moves: list[dict[str, Any]]) -> bool:
    return all(first["to"] == then["from"] for first, then in pairwise(moves))


def _of_goal(old: dict[str, Any], new: dict[str, Any]) -> Iterator[tuple[str, str, bool]]:
    for field in ("owner", "target", "by"):
        if new[field] != old[field]:
            yield field, "", True
    for day in sorted({*old["readings"], *new["readings"]}):
        before, after = old["readings"].get(day), new["readings"].get(day)
        if before != after:
            yield "readings", day.isoformat(), before is not None


# --- the repository ---------------------------------------------------------------------------------------------------


class Year(NamedTuple):
    """The plan file, and its versions, the oldest first; those of branches stand where they were made."""

    plan: Path
    versions: tuple[Version, ...]


class _Company:
    """Writes the year, commit by commit."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root = new_repository(root)
        self.folder = self.root / "plans" / "year"
        self.chance = Random(seed)
        self.day = FIRST
        self.facts = first_facts()
        self.is_finnish = False
        self.is_windows = False
        self.versions: list[Version] = []

    def write(self, data: bytes | None = None) -> None:
        """Commits the plan as it stands, or a file that is none."""
        self.folder.mkdir(parents=True, exist_ok=True)
        text = Dress(self.chance, self.is_finnish, self.is_windows).plan(self.facts) if data is None else data
        (self.folder / "roadmap.yaml").write_bytes(text)
        self.note(None if data is not None else deepcopy(self.facts))

    def note(self, facts: Facts | None) -> None:
        self.versions.append(Version(commit(self.root, self.day.isoformat()), facts))

    def pass_days(self) -> None:
        self.day += timedelta(days=self.chance.randint(1, 6))

    def week(self) -> None:
        """Edits that are committed one by one or together."""
        self.pass_days()
        for _ in range(self.chance.randint(1, 3)):
            edit(self.facts, self.day, self.chance)
        self.write()

    def branch(self) -> None:
        """Somebody works on a branch, while the goals get their readings on the main line; then it is merged."""
        git(self.root, "checkout", "-q", "-b", "work")
        before = deepcopy(self.facts)
        self.pass_days()
        _move(self.facts, self.day, self.chance)
        _finish(self.facts, self.day, self.chance)
        self.write()
        changed = self.facts["actions"]
        git(self.root, "checkout", "-q", "main")
        self.facts = before
        self.pass_days()
        _reading(self.facts, self.day, self.chance)
        self.write()
        git(self.root, "merge", "-q", "--no-commit", "--no-ff", "-s", "ours", "work")
        self.facts["actions"] = changed
        self.pass_days()
        self.write()
        git(self.root, "branch", "-q", "-D", "work")

    def rename(self) -> None:
        """The folder gets another name in a commit of its own."""
        self.pass_days()
        new = self.folder.with_name(f"{self.folder.name}-on")
        git(self.root, "mv", str(self.folder), str(new))
        self.folder = new
        self.note(deepcopy(self.facts))

    def conflict(self) -> None:
        """Marks of a merge are committed, and taken out with the next commit."""
        self.pass_days()
        text = Dress(self.chance, self.is_finnish, self.is_windows).plan(self.facts)
        self.write(b"<<<<<<< HEAD\n" + text + b"=======\n" + text + b">>>>>>> work\n")

    def breakage(self) -> None:
        """A file that was saved by the wrong program."""
        self.pass_days()
        self.write(
            Dress(self.chance, self.is_finnish, self.is_windows).plan(self.facts).decode("utf-8-sig").encode("utf-16")
        )


def year(root: Path, seed: int, weeks: int) -> Year:
    """A year, or as many weeks of it."""
    company = _Company(root, seed)
    company.write()
    events = [company.branch, company.rename, company.conflict, company.breakage]
    for week in range(weeks):
        company.week()
        if week % 3 == 1:
            events[(week // 3) % len(events)]()
        company.is_finnish ^= week % 8 == 5
        company.is_windows ^= week % 7 == 4
    company.pass_days()
    company.write()
    return Year(company.folder / "roadmap.yaml", tuple(company.versions))
