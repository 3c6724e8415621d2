"""The measures of `house.py`: tiny texts whose figures can be counted by hand."""

from __future__ import annotations

import ast
from pathlib import Path
from textwrap import dedent

import pytest
from conftest import REPOSITORY
from house import ENTRY, held
from house_figures import GROUPS, House, densest, percentile
from house_imports import Import, circles, idle_imports, longest_chain, read_imports, two_way_folders
from house_models import FIGURES, MODELS
from house_runs import COMMANDS, PACKAGE, watch
from house_source import Source, nested_conditionals
from house_source import measure as measure_tree


def measure(text: str) -> Source:
    return measure_tree(text, ast.parse(text))


def test_each_line_is_of_one_kind() -> None:
    source = measure(
        dedent('''\
            """What the module
            is for."""

            # A comment.
            import os  # another one

            TEXT = """
            # no comment

            """
        ''')
    )

    assert (source.lines, source.code_lines, source.docstring_lines, source.comments) == (10, 5, 2, 2)
    assert source.written_lines == 7
    assert source.has_docstring


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("return 1", 1),
        ("if a: return 1", 2),
        ("if a: return 1\n    elif b: return 2\n    else: return 3", 3),
        ("if a and b or c: return 1", 4),
        ("return 1 if a else 2", 2),
        ("for a in b: pass\n    else: pass", 3),
        ("while a: pass", 2),
        ("return [c for c in a if c if b]", 4),
        ("return {c for b in a for c in b}", 3),
        ("try: a()\n    except E: pass\n    except F: pass\n    else: b()\n    finally: c()", 4),
        ("assert a and b", 2),
        ("return lambda: a or b", 2),
        ("match a:\n        case 1: pass\n        case _: pass", 2),
        ("def inner():\n        if a: pass\n    return inner", 1),
        ("with a: pass", 1),
    ],
)
def test_complexity_is_counted_as_by_radon(body: str, expected: int) -> None:
    assert measure(f"def function():\n    {body}\n").functions[0].complexity == expected


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a if b else c", ()),
        ("a if b else c\nd if e else f", ()),
        ("a if b else (\n    c if d else e)", (2,)),
        ("a if (b if c else d) else e", (1,)),
        ("f(x if y else z) if b else c", (1,)),
        ("a if b else\\\n c if d else\\\n e if f else g", (2, 3)),
    ],
)
def test_a_conditional_inside_another_is_seen_at_any_depth(text: str, lines: tuple[int, ...]) -> None:
    assert nested_conditionals(ast.parse(text)) == lines


def test_a_function_is_called_by_all_names_around_it() -> None:
    source = measure(
        dedent('''\
            class Plan:
                def read(self):
                    """Reads."""
                    def _part():
                        return [one for one in self]
                    return _part
        ''')
    )

    assert [(function.name, function.line, function.lines) for function in source.functions] == [
        ("Plan.read", 2, 5),
        ("Plan.read._part", 4, 2),
    ]
    assert [function.has_docstring for function in source.functions if function.is_public] == [True]
    assert (source.names["one"], source.loop_names["one"]) == (2, 1)
    assert (source.comprehensions, source.comprehensions_of_two) == (1, 0)


def test_the_densest_function_is_the_one_with_most_in_a_line() -> None:
    airy = "def airy():\n    a = 1\n    b = 2\n    c = 3\n    return a\n"
    dense = "def dense():\n    a = f(g(h(1)), 2, 3)\n    b = 2\n    c = 3\n    return a\n"
    short = "def short(): return f(g(h(i(j(k())))))\n"
    house = House("house", {"a.py": measure(airy + dense + short)}, ())

    assert [function.name for _, function in densest(house, 5)] == ["dense", "airy"]


IN_THE_HOUSE = {
    "__init__.py": "",
    "run.py": "from house.plan import load\nimport os",
    "plan/__init__.py": "from .load import Loaded",
    "plan/load.py": "def load():\n    from house.words import table\nfrom house.words.text import Text",
    "words/__init__.py": "",
    "words/table.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from house import run",
    "words/text.py": "from house.plan.load import Loaded",
}


def imports(texts: dict[str, str]) -> list[Import]:
    return read_imports({path: ast.parse(text) for path, text in texts.items()}, "house")


def test_imports_lead_to_modules_of_the_house() -> None:
    assert imports(IN_THE_HOUSE) == [
        Import("run.py", "plan/load.py", 1, is_late=False),
        Import("plan/__init__.py", "plan/load.py", 1, is_late=False),
        Import("plan/load.py", "words/table.py", 2, is_late=True),
        Import("plan/load.py", "words/text.py", 3, is_late=False),
        Import("words/text.py", "plan/load.py", 1, is_late=False),
    ]


def test_a_circle_is_found_and_passed_once() -> None:
    links = imports(IN_THE_HOUSE)

    assert circles(links) == [("plan/load.py", "words/text.py")]
    assert longest_chain(links) == ("run.py", "plan/load.py", "words/text.py", "words/table.py")
    assert not circles([link for link in links if link.imported != "words/text.py"])


def test_an_import_in_a_function_is_idle_where_all_of_it_is_loaded_already() -> None:
    late = "def late():\n    from house"
    links = imports(
        {
            "run.py": "from house import plan",
            "plan/__init__.py": "from house.plan import load",
            "plan/load.py": f"{late} import words\n{late}.plan import shape",
            "plan/shape.py": "",
            "words/__init__.py": "",
            "words/table.py": f"{late}.plan import load\n{late}.words import text\n{late}.words import tone",
            "words/text.py": "",
            "words/tone.py": "",
            "output.py": f"from house.words import table\n{late}.words import text\n{late} import words",
        }
    )

    assert [(link.importer, link.line) for link in idle_imports(links, "run.py")] == [
        ("words/table.py", 2),
        ("output.py", 5),
    ]


def test_two_folders_that_import_each_other_are_a_pair() -> None:
    (pair,) = two_way_folders(imports(IN_THE_HOUSE))

    assert (pair.first, pair.second, len(pair.there), len(pair.back)) == ("plan", "words", 2, 1)


def test_what_is_held_is_told_with_its_place(tmp_path: Path) -> None:
    house = tmp_path / "house"
    for path, text in {
        "plan/follow/a.py": "from house.plan.words import b\ndef late():\n    from house.commands import c",
        "plan/words/b.py": "\n\na if b else c if d else e\nfrom house.plan.follow.a import f",
        "commands/c.py": "from house.plan.follow import a\ndef late():\n    from house.plan.words import b",
        "cli/d.py": "from house.plan.follow import a\ndef late():\n    from house.plan.words import b",
    }.items():
        (house / path).parent.mkdir(parents=True, exist_ok=True)
        (house / path).write_text(text, encoding="utf-8")

    assert list(held(house)) == [
        "house/plan/words/b.py:3: a conditional expression inside another one",
        "house/plan/follow/a.py:1: a circle of imports, plan/follow/a.py, plan/words/b.py",
        "house/commands/c.py:3: imports late what is loaded already, plan/words/b.py",
    ]


def test_nothing_stands_in_seuranta_that_is_held() -> None:
    assert (REPOSITORY / PACKAGE / ENTRY).is_file()
    assert not list(held(REPOSITORY / PACKAGE))


@pytest.mark.parametrize(("values", "of_hundred", "expected"), [([3, 1, 2], 50, 2), (range(101), 95, 95), ([7], 95, 7)])
def test_percentile(values: list[int], of_hundred: int, expected: int) -> None:
    assert percentile(values, of_hundred) == expected


def test_every_figure_stands_beside_those_of_the_models() -> None:
    small = House("house", {"a.py": measure("def f(): pass")}, ())
    labels: list[str] = []
    for group in GROUPS:
        labels += group(small)

    assert labels == list(FIGURES)
    assert {len(figures) for figures in FIGURES.values()} == {len(MODELS)}


def test_what_a_command_runs() -> None:
    run = watch(REPOSITORY, COMMANDS["check"])

    assert any(path.endswith("run.py") and name == "run" for path, name in run.called)
    assert not [name for _, name in run.called if "<" in name]
    assert 1 < len(run.modules) < run.loaded
    assert all((REPOSITORY / PACKAGE / path).is_file() for path in run.modules)
