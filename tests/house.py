"""A mirror of the house, not a fence: prints from the code itself what the next engineer will meet.

    python tests/house.py [--ref COMMIT | --tree FOLDER] [--package PATH]

Beside the figures of Seuranta stand those of eight well-kept programs. They are to be looked at: a function that is
split or merged to please a number is worse than before. Only what stands under "Held" must not be there: exit code 1.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from textwrap import wrap

import house_figures
from house_figures import House, read_house, read_trees
from house_imports import circles, folder_of, idle_imports, longest_chain, read_imports, two_way_folders
from house_models import FIGURES, MODELS, RUNS
from house_runs import COMMANDS, PACKAGE, watch
from house_source import nested_conditionals

REPOSITORY = Path(__file__).parent.parent
ENTRY = "run.py"
"""It is loaded whatever command runs, and so is what it imports."""
EACH_A_BEGINNING = "cli/"
"""Here every function begins a command, and nothing is loaded before."""


def figures_table(house: House, title: str) -> Iterator[str]:
    """The figures, group by group, beside those of the models."""
    heads = [_head(model.name) for model in MODELS]
    yield _row("", "", [above for above, _ in heads])
    yield _row("", title, [below for _, below in heads])
    for group in house_figures.GROUPS:
        yield ""
        for label, value in group(house).items():
            yield _row(label, _number(value), [_number(model) for model in FIGURES[label]])


def _head(name: str) -> tuple[str, str]:
    """A name in two lines: "pre-" and "commit"."""
    before, dash, after = name.rpartition("-")
    return before + dash, after


_WIDTHS = [max(7, *(len(part) + 1 for part in _head(model.name))) for model in MODELS]


def _row(label: str, own: str, models: Sequence[str]) -> str:
    cells = [text.rjust(width) for text, width in zip(models, _WIDTHS, strict=True)]
    return f"{label:30}{own:>10}{''.join(cells)}".rstrip()


def _number(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:.1f}"


def runs_table(house: House, tree: Path) -> Iterator[str]:
    lengths = {(path, function.name): function.lines for path, function in house.functions}
    runs = {name: watch(tree, arguments) for name, arguments in COMMANDS.items()}
    yield f"{'from run to the exit':30}{'loads':>10}{'modules':>10}{'functions':>11}{'their lines':>13}"
    for name, run in runs.items():
        lines = sum(lengths[function] for function in run.called)
        yield _run_row(f"{PACKAGE} {name}", (run.loaded, len(run.modules), len(run.called), lines))
    for name, figures in RUNS.items():
        yield _run_row(name, figures)
    yield "The functions of status by folder:"
    folders = Counter(folder_of(path) for path, _ in runs["status"].called)
    yield from _filled(", ".join(f"{folder} {number}" for folder, number in folders.most_common()))


def _run_row(name: str, figures: tuple[int, int, int, int]) -> str:
    loaded, modules, functions, lines = figures
    return f"{name:30}{loaded:10}{modules:10}{functions:11}{lines:13,}"


def functions_table(house: House) -> Iterator[str]:
    yield "Most expression nodes a line:"
    for path, function in house_figures.densest(house, 10):
        nodes = function.expressions / function.written_lines
        yield f"  {nodes:6.1f}  {path}:{function.line} {function.name}"
    yield "Most ways through:"
    for path, function in house_figures.most_complex(house, 10):
        yield f"  {function.complexity:6}  {path}:{function.line} {function.name}"
    yield "Private names that the most modules use for a function of their own:"
    names = house_figures.commonest_names(house, 10)
    yield from _filled(", ".join(f"{name} {number}" for name, number in names))


def imports_table(house: House) -> Iterator[str]:
    yield f"{'folder':30}{'modules':>10}{'lines':>9}"
    for folder, (modules, lines) in house_figures.folders(house).items():
        yield f"{folder:30}{modules:10}{lines:9,}"
    yield ""
    yield "The longest chain of imports:"
    yield from _filled(" > ".join(longest_chain(house.imports)))
    yield "Folders that import each other:"
    for pair in two_way_folders(house.imports):
        yield f"  {pair.first} {len(pair.there)} x {pair.second}, which imports it {len(pair.back)} x"


def _filled(text: str) -> list[str]:
    return wrap(text, 104, initial_indent="  ", subsequent_indent="  ")


def held(root: Path) -> Iterator[str]:
    """The places of what must not be there; the layers of folders are held by the contracts in pyproject.toml."""
    trees = read_trees(root)
    for path, tree in trees.items():
        for line in nested_conditionals(tree):
            yield f"{root.name}/{path}:{line}: a conditional expression inside another one"
    imports = read_imports(trees, root.name)
    at_once = [link for link in imports if not link.is_late]
    for circle in circles(at_once):
        link = next(link for link in at_once if link.importer == circle[0] and link.imported in circle)
        yield f"{root.name}/{link.importer}:{link.line}: a circle of imports, {', '.join(circle)}"
    for link in idle_imports(imports, ENTRY):
        if not link.importer.startswith(EACH_A_BEGINNING):
            yield f"{root.name}/{link.importer}:{link.line}: imports late what is loaded already, {link.imported}"


@contextmanager
def _tree(ref: str | None, folder: Path) -> Iterator[Path]:
    """The folder to be measured: the state of a commit, unpacked for a while, or the folder that is given."""
    if ref is None:
        yield folder
        return
    archive = subprocess.run(["git", "archive", ref], cwd=REPOSITORY, capture_output=True, check=True).stdout
    with tempfile.TemporaryDirectory() as unpacked, tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(unpacked, filter="data")
        yield Path(unpacked)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--ref", help="measure the state of this commit")
    parser.add_argument("--tree", type=Path, default=REPOSITORY, help="measure another checkout")
    parser.add_argument("--package", default=PACKAGE, help="where the modules of another program lie in its checkout")
    asked = parser.parse_args()
    with _tree(asked.ref, asked.tree.absolute()) as tree:
        house = read_house(tree / asked.package)
        print(*figures_table(house, asked.ref or house.package), "", sep="\n")
        if house.package == PACKAGE:
            print(*runs_table(house, tree), "", sep="\n")
        print(*functions_table(house), "", *imports_table(house), "", sep="\n")
        places = list(held(tree / asked.package))
    print("Held, so that none of it may be here:", *(places or ["nothing"]), sep="\n  ")
    return int(bool(places))


if __name__ == "__main__":
    sys.exit(main())
