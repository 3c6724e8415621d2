"""What has been told of a file as a file, found again by the line it was told of; it tells nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seuranta.plan.reading.source import Mapping, Node, Source
from seuranta.plan.words.diagnostic import Diagnostic


class FileProblems:
    """The problems of one file by their lines."""

    def __init__(self, source: Source, problems: Iterable[Diagnostic]) -> None:
        self._source = source
        self._by_line: dict[int, list[Diagnostic]] = {}
        for problem in problems:
            self._by_line.setdefault(problem.place.line, []).append(problem)

    def behind(self, key: Node) -> Iterator[Diagnostic]:
        """What has been told of the first thing behind the colon of a key."""
        if not self._by_line:
            return
        at = self._source.place(key.start, key.end)
        line = self._source.line(at.end_line)
        for problem in self._by_line.get(at.end_line, ()):
            if line[at.end_column - 1 : problem.place.column - 1].strip() == ":":
                yield problem

    def has_half_field(self, part: Mapping) -> bool:
        """Whether a field was half typed among those of a part, or right above them, and its repair is unknown."""
        if not self._by_line:
            return False
        at = self._source.place(part.start, part.end)
        for line in range(at.line - 1, at.end_line + 1):
            for problem in self._by_line.get(line, ()):
                if problem.name == "missing-colon" and not problem.fix:
                    return True
        return False
