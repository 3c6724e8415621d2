"""What a row of the contract is: one field of an answer in JSON, where it stands, its type and unit, and what it tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from seuranta.output.words.text import Text

_TYPE = re.compile(r"(?P<base>\w+)(?P<around>(?:\[\]|\{\})*)(?P<null>\??)")


class Row(NamedTuple):
    """A field: its `path` from the top, `plans[].goals[].value`, and its `type`, a type of `types` with what is around it.

    `id[]` is a list of ids, `day{}` an object of days by id, and what ends in `?` may be null. `words` are all that a
    `word` can be. One that is not there `is_always` is left out of some answers. What is not `is_told` in the guide
    stands there in another table.
    """

    path: str
    type: str
    about: Text
    words: tuple[str, ...] = ()
    is_always: bool = True
    is_told: bool = True

    @property
    def name(self) -> str:
        return self.path.rpartition(".")[2]

    @property
    def parent(self) -> str:
        """The path of the object in which it stands; empty at the top."""
        return self.path.rpartition(".")[0]

    @property
    def base(self) -> str:
        return self._part("base")

    @property
    def around(self) -> tuple[str, ...]:
        """The lists and objects by id around the type, the innermost first."""
        return tuple(re.findall(r"\[\]|\{\}", self._part("around")))

    @property
    def has_null(self) -> bool:
        return bool(self._part("null"))

    @property
    def inside(self) -> str:
        """The path of the fields of an object."""
        return self.path + self._part("around")

    def _part(self, name: str) -> str:
        match = _TYPE.fullmatch(self.type)
        assert match is not None, self.type
        return match[name]


class Format(NamedTuple):
    """An answer in JSON: its name, which command gives it, and its fields; the first of them, `schema`, is understood."""

    name: str
    about: Text
    rows: tuple[Row, ...]

    @property
    def schema_name(self) -> str:
        """`seuranta.status/1`, as the answer says itself."""
        return f"seuranta.{self.name}/1"


def row(path: str, type_: str, fi: str, en: str, words: Iterable[str] = ()) -> Row:
    return Row(path, type_, Text(fi=fi, en=en), tuple(words))


def at_times(rows: Iterable[Row]) -> Iterator[Row]:
    """The same fields, each of which is left out of some answers."""
    return (one._replace(is_always=False) for one in rows)


def below(path: str, rows: Iterable[Row]) -> Iterator[Row]:
    """The same fields inside another object."""
    return (one._replace(path=f"{path}.{one.path}") for one in rows)


def told_elsewhere(rows: Iterable[Row]) -> Iterator[Row]:
    """The same fields, of which the guide tells in another table."""
    return (one._replace(is_told=False) for one in rows)
