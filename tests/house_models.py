"""What eight well-kept programs measure: taken once by `house.py --tree … --package …` from the commits named here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Model(NamedTuple):
    """A program, where its modules lie in its repository, and the commit that was measured."""

    name: str
    package: str
    commit: str


MODELS = (
    Model("fava", "src/fava", "b12bd6f"),
    Model("beancount", "beancount", "a3cb3fd"),
    Model("pre-commit", "pre_commit", "a9bba55"),
    Model("sqlite-utils", "sqlite_utils", "56dd097"),
    Model("svcs", "src/svcs", "7d56b11"),
    Model("khal", "khal", "ea00567"),
    Model("todoman", "todoman", "78e3578"),
    Model("check-jsonschema", "src/check_jsonschema", "e210bb2"),
)

FIGURES: Mapping[str, tuple[float, ...]] = {
    "modules": (61, 85, 67, 10, 8, 31, 9, 38),
    "lines": (10749, 21476, 7163, 11248, 2609, 11637, 3054, 3322),
    "lines of code": (6861, 10840, 5519, 8588, 1567, 8295, 2324, 2523),
    "lines of a module, median": (127, 155, 76, 76, 251, 288, 231, 55),
    "lines of a module, p95": (491, 847, 275, 3813, 334, 959, 783, 289),
    "lines of a module, most": (938, 1874, 551, 5547, 1199, 1573, 1185, 359),
    "modules with a docstring, %": (100.0, 96.5, 0.0, 10.0, 0.0, 35.5, 0.0, 7.9),
    "lines of docstrings, %": (16.2, 30.5, 1.2, 13.8, 24.2, 8.9, 6.2, 3.1),
    "comments in 100 lines": (3.4, 7.0, 5.2, 3.4, 3.1, 7.7, 2.2, 6.1),
    "functions": (621, 628, 361, 317, 134, 605, 177, 169),
    "lines of a function, median": (5, 16, 8, 13, 10, 8, 7, 8),
    "lines of a function, p95": (37, 74, 44, 93, 37, 54, 44, 29),
    "lines of a function, most": (142, 263, 249, 482, 95, 194, 144, 56),
    "functions over 40 lines": (21, 100, 25, 68, 6, 47, 11, 5),
    "public ones with docstring, %": (87.1, 88.6, 6.2, 76.9, 45.3, 46.5, 31.8, 4.9),
    "complexity, mean": (2.3, 4.3, 2.8, 6.5, 1.8, 3.5, 2.8, 2.5),
    "complexity, p95": (7, 14, 8, 19, 5, 11, 10, 6),
    "complexity, most": (20, 50, 35, 133, 13, 38, 22, 9),
    "functions of more than 10": (7, 55, 9, 49, 1, 37, 7, 0),
    "expression nodes a line": (2.3, 1.9, 2.9, 2.5, 1.8, 3.2, 2.6, 2.5),
    "conditionals in 1000 lines": (5.9, 6.3, 4.1, 8.3, 0.5, 4.0, 4.8, 2.3),
    "comprehensions in 1000 lines": (12.2, 9.5, 9.3, 24.8, 1.4, 6.3, 8.4, 5.7),
    "  of them with two `for`": (0.1, 0.1, 0.5, 0.1, 0.0, 0.2, 0.0, 0.4),
    "nested conditionals": (0, 0, 0, 1, 0, 0, 0, 0),
    "longest chain of imports": (12, 17, 14, 6, 7, 11, 5, 10),
    "  by imports at the top": (11, 17, 14, 6, 7, 11, 5, 10),
    "modules in circles": (0, 0, 0, 0, 4, 0, 0, 0),
    "  by imports at their tops": (0, 0, 0, 0, 4, 0, 0, 0),
    "`one` as a name": (0, 0, 0, 0, 0, 19, 0, 0),
    "`for one in`": (0, 0, 0, 0, 0, 7, 0, 0),
    "`found` as a name": (0, 0, 4, 7, 0, 0, 0, 0),
}
"""By label, in the order of the models."""

RUNS: Mapping[str, tuple[int, int, int, int]] = {
    "sqlite-utils rows": (9, 4, 18, 478),
    "pre-commit run --all-files": (60, 16, 85, 1525),
    "pre-commit validate-config": (60, 9, 30, 641),
    "todoman new": (9, 4, 66, 985),
    "todoman list": (9, 4, 57, 897),
    "khal list": (23, 10, 61, 1305),
    "khal new": (23, 6, 23, 411),
}
"""What a command of theirs runs: modules loaded, modules with a function called, functions, the lines of those."""
