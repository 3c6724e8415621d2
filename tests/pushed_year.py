"""A year of a repository with three companies: what is pushed on which day, and what the host should say of it.

Commands are typed as people type them; edits are made by hand. What is expected is written down here from the rules, and not
taken from an answer.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from version_pairs import edited


class Edit(NamedTuple):
    """A text of a plan that is typed over by hand."""

    plan: str
    old: str
    new: str

    def make(self, root: Path) -> None:
        path = root / "plans" / self.plan / "roadmap.yaml"
        path.write_text(edited(path.read_text(encoding="utf-8"), ((self.old, self.new),)), encoding="utf-8")


class Told(NamedTuple):
    """An annotation: on the last line of a text of the plan, or on its first line where there is no text."""

    name: str
    plan: str
    at: str = ""

    def place(self, root: Path) -> tuple[str, str, int]:
        path = f"plans/{self.plan}/roadmap.yaml"
        text = (root / path).read_text(encoding="utf-8")
        assert text.count(self.at) == 1 or not self.at, self.at
        end = text.index(self.at) + len(self.at)
        return self.name, path, text.count("\n", 0, end) + 1


class Push(NamedTuple):
    """What is pushed: to the main branch, or to that of a pull request, which is merged once it passes.

    Of what is done, an `Edit` is made by hand, a text is typed behind `seuranta`, and `git …` is git's. `stopped_by` are the
    steps that fail. `told` are all annotations but the count; None where a new plan brings its own, which are warnings.
    """

    day: str
    branch: str
    done: tuple[Edit | str, ...]
    told: tuple[Told, ...] | None = ()
    stopped_by: tuple[str, ...] = ()


MAIN = "main"
CHECK, CALENDARS = "Plans", "Calendars"
"""The steps of the workflow that stop a change."""
SHORT = 3
"""So many pushes the everyday run plays."""

_MOVED = Edit("pine", "due: 2026-12-18\n", "due: 2027-01-21\n")
_TOO_LATE = Edit("konepaja", "määräaika: 29.1.2027", "määräaika: 31.2.2027")
_OTHER_DAY = Edit("konepaja", "    klo: 12.00\n    kesto: 4 h", "    klo: 13.00\n    kesto: 4 h")
_OTHER_FACT = Edit("konepaja", "      30.9.2026: 4,5", "      30.9.2026: 4,4")
_OTHER_OWNER = Edit("konepaja", "    vastuu: Timo\n    alku: 2.11.2026", "    vastuu: Sari\n    alku: 2.11.2026")
_OWNER_DECIDED = Edit(
    "konepaja",
    "\nvapaapäivät:\n",
    "  P5: {pvm: 6.4.2027, päätös: Varaosat siirtyvät Sarille, päättäjä: tiimi, koskee: 9}\n\nvapaapäivät:\n",
)
_LESS_WANTED = Edit("pine", "    target: 9 000 €", "    target: 7 000 €")
_LESS_DECIDED = Edit(
    "pine",
    "  D2:\n",
    "  D4: {date: 2027-05-14, decision: Less is enough, decided by: Ann, affects: G1}\n  D2:\n",
)

PUSHES = (
    Push("2026-12-01", MAIN, ("checkpoints plans/konepaja plans/pine --ics", "init --ci github --lang en")),
    Push("2026-12-02", MAIN, ("done A8 --plan plans/pine", "start 10 --plan plans/konepaja")),
    Push("2026-12-08", "quotes", (_MOVED,), (Told("unrecorded-move", "pine", "due: 2027-01-21"),), (CHECK,)),
    Push(
        "2026-12-09",
        "quotes",
        (
            Edit("pine", "due: 2027-01-21\n    status: in progress", "due: 2026-12-18\n    status: in progress"),
            "move A6 2027-01-21 --reason 'the customers are away' --plan plans/pine",
        ),
        (Told("moved-action", "pine", "depends on: A5\n    moves:"),),
    ),
    Push("2026-12-15", "typo", (_TOO_LATE,), (Told("no-such-day", "konepaja", "määräaika: 31.2.2027"),), (CHECK,)),
    Push("2026-12-16", "typo", (Edit("konepaja", "31.2.2027", "29.1.2027"),)),
    Push("2027-01-12", MAIN, ("held kuukausi --on 12.1.2027 --plan plans/konepaja",)),
    Push("2027-01-20", "later", (_OTHER_DAY,), (), (CALENDARS,)),
    Push("2027-01-21", "later", ("checkpoints plans/konepaja --ics",)),
    Push("2027-02-02", "laundry", ("join pesula", "checkpoints plans/pesula --ics"), None),
    Push("2027-02-16", MAIN, ("init --ci github --pages --yes --lang en",)),
    Push("2027-03-02", MAIN, ("git mv plans/pesula plans/pesulat",)),
    Push(
        "2027-03-19",
        "number",
        (_OTHER_FACT,),
        (Told("rewritten-fact", "konepaja", "      30.9.2026: 4,4"),),
        (CHECK,),
    ),
    Push(
        "2027-04-06",
        "owner",
        (_OTHER_OWNER, "done A10 --plan plans/pine"),
        (Told("silent-owner", "konepaja", "(20 nimikettä)\n    tavoite: T3\n    vastuu: Sari"),),
        (CHECK,),
    ),
    Push("2027-04-07", "owner", (_OWNER_DECIDED,)),
    Push(
        "2027-05-13",
        "less",
        (_LESS_WANTED,),
        (Told("silent-target", "pine", "    target: 7 000 €"),),
        (CHECK,),
    ),
    Push("2027-05-14", "less", (_LESS_DECIDED,)),
    Push("2027-08-09", "summer", ("decide 'We go on' --plan plans/pine",), (), (CALENDARS,)),
    Push("2027-08-10", "summer", ("checkpoints --ics",)),
    Push(
        "2027-08-24",
        "conflict",
        (Edit("pine", "  A3:\n", "<<<<<<< HEAD\n  A3:\n=======\n  A3:\n>>>>>>> other\n"),),
        (Told("conflict-mark", "pine", "<<<<<<< HEAD"),),
        (CHECK,),
    ),
    Push("2027-10-05", MAIN, ("ask 'Who is on call at Christmas?' --from Elsa --plan plans/pine",)),
    Push("2027-11-30", MAIN, ("git rm -q -r plans/pesulat",)),
)

END = Push("2027-12-01", MAIN, ())
"""The day after which nothing is played."""
