"""Plan files as many hands would write them, for tests that edit them: the same kinds of items in ever other layouts.

Written without the help of what is tested. `python tests/edit_long.py` tries thousands of them.
"""

from __future__ import annotations

from random import Random

WORDS = {
    "fi": {
        "title": "otsikko", "goals": "tavoitteet", "actions": "toimenpiteet", "checkpoints": "tarkistuspisteet",
        "communication": "viestintä", "feedback": "palaute", "owner": "vastuu", "due": "määräaika", "status": "tila",
        "note": "huomautus", "depends_on": "edellyttää", "moves": "siirrot", "date": "pvm", "from": "vanha",
        "reason": "syy", "readings": "toteumat", "target": "tavoitetaso", "baseline": "lähtötaso", "by": "mennessä",
        "recurrence": "toistuu", "start": "alku", "held": "pidetty", "audience": "kohderyhmä", "told": "kerrottu",
        "question": "kysymys", "blocked_by": "este",
    },
    "en": {"depends_on": "depends on", "blocked_by": "blocked by"},
}  # fmt: skip
RHYTHM = {"fi": "joka kuukauden ensimmäinen tiistai", "en": "the first Tuesday of each month"}
STATUSES = {"fi": ("suunniteltu", "käynnissä", "jumissa 20.10.2026"), "en": ("planned", "in progress", "blocked")}
TEXTS = ("Hinnasto", "Kuvaus ja ehdot", "Tarjous: kolme", "katso #3", "a, b", "[kesken]", "it's", 'sanoi "ei"', "C:\\x")
COMMENTS = ("# kommentti", "#", "# otsikko: ei", "#x: [", "# 'lainaus")


class Writer:
    """Writes one plan in one layout; every choice comes from `random`."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._language = random.choice(("fi", "en"))
        self._unit = random.choice((2, 2, 2, 1, 3, 4))
        self._dash = random.choice((0, 2, 2, 4))
        self._gaps = random.random() < 0.4
        self._comments = random.choice((0.0, 0.0, 0.15, 0.4))
        self._quotes = random.choice((0.0, 0.0, 0.2, 0.9))
        self._flow = random.choice((0.0, 0.0, 0.2, 0.6, 1.0))
        self._lines: list[str] = []

    def text(self) -> str:
        self._line(0, self._pair("title", "Huolto"))
        for section in self._sections():
            self._section(section)
        end = self._random.choice(("\n", "\n", "\r\n"))
        text = end.join(self._lines) + (end if self._random.random() < 0.8 else "")
        return "\ufeff" * (self._random.random() < 0.1) + text

    # --- what there is -------------------------------------------------------------------------------------------

    def _sections(self) -> list[str]:
        sections = ["goals", "actions", "checkpoints", "communication", "feedback"]
        if self._random.random() < 0.3:
            self._random.shuffle(sections)
        return sections

    def _items(self, section: str) -> dict[str, dict[str, object]]:
        if section == "goals":
            return {"T1": self._some(target="6", baseline="0", by=self._day(2027, 6, 30), readings=self._readings())}
        if section == "actions":
            return {str(number): self._action() for number in range(1, self._random.randint(2, 5))}
        if section == "checkpoints":
            held: object = self._random.choice(({}, {self._day(2026, 10, 6): {}}, [self._day(2026, 10, 6)]))
            series: dict[str, object] = {"recurrence": RHYTHM[self._language], "start": self._day(2026, 10, 6)}
            return {"k": series | ({"held": held} if held else {})}
        if section == "communication":
            return {"V1": self._some(audience="kaikki", told=[self._day(2026, 10, n) for n in range(1, 4)])}
        return {"K1": self._some(question="Kuka vastaa?", date=self._day(2026, 11, 5))}

    def _action(self) -> dict[str, object]:
        moves = [{"date": self._day(2026, 11, 3), "from": self._day(2026, 11, 10), "reason": self._any()}]
        return self._some(
            owner=self._random.choice(("Raija", "Pekka")),
            due=self._day(2026, 12, 11),
            status=self._random.choice(STATUSES[self._language]),
            note=self._any(),
            moves=moves,
        )

    def _some(self, **fields: object) -> dict[str, object]:
        kept = {name: value for name, value in fields.items() if self._random.random() < 0.6}
        if "moves" in kept and "due" not in kept:
            del kept["moves"]
        first = {} if "question" in fields or "audience" in fields else {"title": self._any()}
        pairs = list((first | kept).items())
        if self._random.random() < 0.2:
            self._random.shuffle(pairs)
        return dict(pairs)

    def _readings(self) -> dict[str, object]:
        return {self._day(2026, month, 6): str(month) for month in range(7, self._random.randint(8, 11))}

    def _any(self) -> str:
        return self._random.choice(TEXTS)

    def _day(self, year: int, month: int, day: int) -> str:
        return f"{day}.{month}.{year}" if self._language == "fi" else f"{year}-{month:02}-{day:02}"

    # --- how it is written ---------------------------------------------------------------------------------------

    def _section(self, section: str) -> None:
        items = self._items(section)
        self._gap()
        if self._random.random() < self._flow * 0.3:
            self._line(0, f"{self._key(section)}: {self._braces(items)}")
            return
        self._line(0, self._key(section) + ":")
        for id_, item in items.items():
            if section == "actions":
                self._gap()
            self._item(id_, item)

    def _item(self, id_: str, item: dict[str, object]) -> None:
        column = self._unit
        if list(item) == ["title"] and self._random.random() < 0.8:
            self._line(column, f"{id_}: {self._value(str(item['title']))}")
        elif not item:
            self._line(column, f"{id_}:")
        elif self._random.random() < self._flow:
            self._line(column, f"{id_}: {self._braces(item)}")
        else:
            self._line(column, f"{id_}:")
            for name, value in item.items():
                self._field(column + self._unit, name, value)

    def _field(self, column: int, name: str, value: object) -> None:
        if isinstance(value, str):
            self._line(column, self._pair(name, value))
        elif isinstance(value, dict) and self._random.random() > self._flow:
            self._line(column, self._key(name) + ":")
            for key, one in value.items():
                self._line(column + self._unit, f"{key}:" + (f" {self._value(str(one))}" if one else ""))
        elif isinstance(value, list) and self._random.random() > self._flow:
            self._line(column, self._key(name) + ":")
            for one in value:
                self._entry(column + self._dash, one)
        else:
            self._line(column, f"{self._key(name)}: {self._braces(value)}")

    def _entry(self, column: int, value: object) -> None:
        if isinstance(value, str):
            self._line(column, f"- {self._value(value)}")
            return
        assert isinstance(value, dict)
        for number, (name, one) in enumerate(value.items()):
            self._line(column, ("- " if not number else "  ") + self._pair(name, str(one)))

    def _braces(self, value: object) -> str:
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self._key(key)}: {self._braces(one)}" for key, one in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self._braces(one) for one in value) + "]"
        return self._value(str(value), is_inside=True)

    def _pair(self, name: str, value: str) -> str:
        return f"{self._key(name)}: {self._value(value)}"

    def _key(self, name: str) -> str:
        return WORDS[self._language].get(name, name)

    def _value(self, text: str, *, is_inside: bool = False) -> str:
        needs_quotes = any(one in text for one in ": #[\"'" + ",{}]:" * is_inside if one != " ")
        if not needs_quotes and self._random.random() >= self._quotes:
            return text
        if "\\" not in text and '"' not in text and self._random.random() < 0.5:
            return f'"{text}"'
        return "'" + text.replace("'", "''") + "'"

    def _line(self, column: int, text: str) -> None:
        if self._random.random() < self._comments:
            self._lines.append(" " * self._random.choice((0, column, column + 2)) + self._random.choice(COMMENTS))
        end = ""
        if self._random.random() < self._comments:
            end = " " * self._random.randint(1, 5) + self._random.choice(COMMENTS)
        self._lines.append(" " * column + text + end)
        if self._random.random() < self._comments:
            self._lines.append(" " * self._random.choice((column, column, column + 2)) + self._random.choice(COMMENTS))

    def _gap(self) -> None:
        if self._gaps:
            self._lines.append("")
