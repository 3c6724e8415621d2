"""The figures of a house: what its modules measure together. Each group is a function from a house to labels and values."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import mean
from typing import NamedTuple

from house_imports import Import, circles, folder_of, longest_chain, read_imports
from house_source import Function, Source, measure

Figures = dict[str, float]
LONG, COMPLEX, SHORT = 40, 10, 5
"""Functions of more lines are long, of more ways complex; of fewer lines none is called dense."""


class House(NamedTuple):
    """The modules of one package by their paths below it, and the imports among them."""

    package: str
    sources: Mapping[str, Source]
    imports: Sequence[Import]

    @property
    def functions(self) -> list[tuple[str, Function]]:
        """All functions, each with the path of its module."""
        functions: list[tuple[str, Function]] = []
        for path, source in self.sources.items():
            functions += [(path, function) for function in source.functions]
        return functions

    def total(self, measure_of: Callable[[Source], int]) -> int:
        return sum(measure_of(source) for source in self.sources.values())

    def per_thousand(self, measure_of: Callable[[Source], int]) -> float:
        return 1000 * self.total(measure_of) / self.total(lambda source: source.written_lines)


def read_house(root: Path) -> House:
    """Reads the package in a folder."""
    trees = read_trees(root)
    sources = {path: measure((root / path).read_text(encoding="utf-8"), tree) for path, tree in trees.items()}
    return House(root.name, sources, read_imports(trees, root.name))


def read_trees(root: Path) -> dict[str, ast.Module]:
    """Returns the modules of a package by their paths in it; tests that stand beside their modules are no part of it."""
    paths = [path for path in sorted(root.rglob("*.py")) if not path.name.endswith("_test.py")]
    return {path.relative_to(root).as_posix(): ast.parse(path.read_bytes()) for path in paths}


def size(house: House) -> Figures:
    modules = [source.lines for source in house.sources.values()]
    lines = sum(modules)
    return {
        "modules": len(modules),
        "lines": lines,
        "lines of code": house.total(lambda source: source.code_lines),
        "lines of a module, median": percentile(modules, 50),
        "lines of a module, p95": percentile(modules, 95),
        "lines of a module, most": max(modules),
        "modules with a docstring, %": share(source.has_docstring for source in house.sources.values()),
        "lines of docstrings, %": 100 * house.total(lambda source: source.docstring_lines) / lines,
        "comments in 100 lines": 100 * house.total(lambda source: source.comments) / lines,
    }


def functions(house: House) -> Figures:
    every = [function for _, function in house.functions]
    lines = [function.lines for function in every]
    return {
        "functions": len(every),
        "lines of a function, median": percentile(lines, 50),
        "lines of a function, p95": percentile(lines, 95),
        "lines of a function, most": max(lines),
        f"functions over {LONG} lines": sum(length > LONG for length in lines),
        "public ones with docstring, %": share(function.has_docstring for function in every if function.is_public),
    }


def complexity(house: House) -> Figures:
    ways = [function.complexity for _, function in house.functions]
    return {
        "complexity, mean": mean(ways),
        "complexity, p95": percentile(ways, 95),
        "complexity, most": max(ways),
        f"functions of more than {COMPLEX}": sum(number > COMPLEX for number in ways),
    }


def density(house: House) -> Figures:
    """What stands in a thousand lines that are neither blank nor a comment."""
    return {
        "expression nodes a line": house.per_thousand(lambda source: source.expressions) / 1000,
        "conditionals in 1000 lines": house.per_thousand(lambda source: source.conditionals),
        "comprehensions in 1000 lines": house.per_thousand(lambda source: source.comprehensions),
        "  of them with two `for`": house.per_thousand(lambda source: source.comprehensions_of_two),
        "nested conditionals": house.total(lambda source: source.nested_conditionals),
    }


def chains(house: House) -> Figures:
    at_once = [link for link in house.imports if not link.is_late]
    return {
        "longest chain of imports": len(longest_chain(house.imports)),
        "  by imports at the top": len(longest_chain(at_once)),
        "modules in circles": sum(len(circle) for circle in circles(house.imports)),
        "  by imports at their tops": sum(len(circle) for circle in circles(at_once)),
    }


def names(house: House) -> Figures:
    """Names that carry no noun."""
    return {
        "`one` as a name": house.total(lambda source: source.names["one"]),
        "`for one in`": house.total(lambda source: source.loop_names["one"]),
        "`found` as a name": house.total(lambda source: source.names["found"]),
    }


GROUPS = (size, functions, complexity, density, chains, names)


def densest(house: House, number: int) -> list[tuple[str, Function]]:
    """Returns the functions with most expression nodes a line, the densest first."""
    every = [(path, function) for path, function in house.functions if function.written_lines >= SHORT]
    return sorted(every, key=lambda place: -place[1].expressions / place[1].written_lines)[:number]


def most_complex(house: House, number: int) -> list[tuple[str, Function]]:
    return sorted(house.functions, key=lambda place: -place[1].complexity)[:number]


def commonest_names(house: House, number: int) -> list[tuple[str, int]]:
    """Returns the private names of functions that the most modules give to a function of their own."""
    modules: Counter[str] = Counter()
    for source in house.sources.values():
        names = {function.name for function in source.functions}
        modules.update(name for name in names if name.startswith("_") and "." not in name)
    return modules.most_common(number)


def folders(house: House) -> dict[str, tuple[int, int]]:
    """Returns the number of modules and of their lines by folder."""
    sizes: dict[str, tuple[int, int]] = {}
    for path, source in house.sources.items():
        modules, lines = sizes.get(folder_of(path), (0, 0))
        sizes[folder_of(path)] = modules + 1, lines + source.lines
    return dict(sorted(sizes.items()))


def percentile(values: Sequence[int], of_hundred: int) -> int:
    """Returns the least value that so many of a hundred do not exceed."""
    return sorted(values)[(len(values) - 1) * of_hundred // 100]


def share(flags: Iterable[bool]) -> float:
    """Returns how many of a hundred are true."""
    return 100.0 * mean(flags)
