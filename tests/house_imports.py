"""Who imports whom: the longest chain, circles, and pairs of folders that lean on each other."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from pathlib import PurePosixPath
from typing import NamedTuple

from house_source import statements_below


class Import(NamedTuple):
    """One module that imports another one of the same house; paths such as `plan/load.py`, seen from its root."""

    importer: str
    imported: str
    line: int
    is_late: bool
    """Inside a function."""


def read_imports(trees: Mapping[str, ast.Module], package: str) -> list[Import]:
    """Returns the imports among the modules of a package, which are given by path; imports for types alone are none."""
    names = {_module_name(path, package): path for path in trees}
    links: dict[Import, None] = {}
    for path, tree in trees.items():
        for statement, is_late in _statements(tree, is_late=False):
            for name in _imported_names(statement, _package_of(path, package)):
                imported = names.get(name) or names.get(name.rpartition(".")[0])
                if imported not in (None, path):
                    links[Import(path, imported, statement.lineno, is_late)] = None
    return list(links)


def _module_name(path: str, package: str) -> str:
    parts = PurePosixPath(package, path).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _package_of(path: str, package: str) -> tuple[str, ...]:
    return PurePosixPath(package, path).parent.parts


def _statements(node: ast.AST, *, is_late: bool) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    for child in statements_below(node):
        if isinstance(child, (ast.Import, ast.ImportFrom)):
            yield child, is_late
        elif not (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)):
            yield from _statements(child, is_late=is_late or isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)))


def _imported_names(statement: ast.Import | ast.ImportFrom, package: tuple[str, ...]) -> list[str]:
    """Returns what may be a module, or a name in one: `from .load import Loaded` in `seuranta/plan` is
    `seuranta.plan.load.Loaded`.
    """
    if isinstance(statement, ast.Import):
        return [alias.name for alias in statement.names]
    start = package[: len(package) - statement.level + 1] if statement.level else ()
    origin = ".".join((*start, *filter(None, (statement.module,))))
    return [f"{origin}.{alias.name}" for alias in statement.names]


def idle_imports(imports: Collection[Import], entry: str) -> list[Import]:
    """Returns the imports in functions of what is loaded already, since `entry`, or a module itself, needs it anyway."""
    neighbours = _neighbours([link for link in imports if not link.is_late])
    for link in imports:
        for module in (link.importer, link.imported):
            neighbours.setdefault(module, set()).update(_packages_of(module))
    loaded = _reached(entry, neighbours)
    return [link for link in imports if link.is_late and link.imported in loaded | _reached(link.importer, neighbours)]


def _packages_of(module: str) -> set[str]:
    """Returns the modules that are loaded before another one, as those of the folders around it."""
    return {(folder / "__init__.py").as_posix() for folder in PurePosixPath(module).parents} - {module}


def circles(imports: Collection[Import]) -> list[tuple[str, ...]]:
    """Returns the groups of modules that all import each other, directly or through others."""
    neighbours = _neighbours(imports)
    reached = {module: _reached(module, neighbours) for module in neighbours}
    groups: set[tuple[str, ...]] = set()
    for module in neighbours:
        group = [name for name in reached[module] if module in reached.get(name, ())]
        groups.add(tuple(sorted(group)))
    return sorted(groups - {()})


def longest_chain(imports: Collection[Import]) -> tuple[str, ...]:
    """Returns the longest way from one module to the next by imports; a circle is passed once, all of it."""
    neighbours = _neighbours(imports)
    circle_of: dict[str, tuple[str, ...]] = {}
    for circle in circles(imports):
        circle_of |= dict.fromkeys(circle, circle)

    @cache
    def chain(module: str) -> tuple[str, ...]:
        circle = circle_of.get(module, (module,))
        next_modules = set().union(*(neighbours.get(member, set()) for member in circle)) - set(circle)
        return circle + _longest([chain(name) for name in sorted(next_modules)])

    return _longest([chain(module) for module in neighbours])


def _longest(chains: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    longest: tuple[str, ...] = ()
    for chain in chains:
        if len(chain) > len(longest):
            longest = chain
    return longest


def _neighbours(imports: Collection[Import]) -> dict[str, set[str]]:
    neighbours: defaultdict[str, set[str]] = defaultdict(set)
    for link in imports:
        neighbours[link.importer].add(link.imported)
    return dict(neighbours)


def _reached(module: str, neighbours: Mapping[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [module]
    while waiting:
        for name in neighbours.get(waiting.pop(), set()) - reached:
            reached.add(name)
            waiting.append(name)
    return reached


class TwoWay(NamedTuple):
    """Two folders that import each other."""

    first: str
    second: str
    there: tuple[Import, ...]
    """The imports of the second in the first."""
    back: tuple[Import, ...]


def two_way_folders(imports: Collection[Import]) -> list[TwoWay]:
    between: defaultdict[tuple[str, str], list[Import]] = defaultdict(list)
    for link in imports:
        between[folder_of(link.importer), folder_of(link.imported)].append(link)
    return [
        TwoWay(first, second, tuple(there), tuple(between[second, first]))
        for (first, second), there in sorted(between.items())
        if first < second and (second, first) in between
    ]


def folder_of(module: str) -> str:
    return PurePosixPath(module).parent.as_posix()
