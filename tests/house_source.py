"""What the text of one module says of itself: lines, functions, decisions, how much stands in a line.

Knows nothing of Seuranta: any Python text can be measured, which is how the models' figures were taken.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
_HAVE_DOCSTRINGS = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class Function(NamedTuple):
    """One function or method; nested ones are functions of their own."""

    name: str
    line: int
    lines: int
    is_public: bool
    has_docstring: bool
    complexity: int
    expressions: int
    """Nodes of expressions, in its nested functions too."""
    written_lines: int
    """Lines that are neither blank nor a comment."""


class Source(NamedTuple):
    """The measures of one module."""

    lines: int
    code_lines: int
    """Lines that are neither blank, comment nor docstring."""
    written_lines: int
    """Lines that are neither blank nor a comment: what is dense is dense in these."""
    comments: int
    docstring_lines: int
    has_docstring: bool
    functions: tuple[Function, ...]
    conditionals: int
    nested_conditionals: int
    """Conditional expressions that stand inside another one."""
    comprehensions: int
    comprehensions_of_two: int
    """Comprehensions with more than one `for`."""
    expressions: int
    names: Counter[str]
    """How often each name is used; parameters are names, attributes are not."""
    loop_names: Counter[str]
    """How often each name is the variable of a loop or of a comprehension."""


def measure(text: str, tree: ast.Module) -> Source:
    """Measures a text and the tree that was read from it."""
    nodes = list(ast.walk(tree))
    written = _written_lines(text.splitlines(), nodes)
    docstrings = _docstring_lines(nodes)
    comprehensions = [node for node in nodes if isinstance(node, _COMPREHENSIONS)]
    return Source(
        lines=len(text.splitlines()),
        code_lines=len(written - docstrings),
        written_lines=len(written),
        comments=_comments(text),
        docstring_lines=len(docstrings),
        has_docstring=ast.get_docstring(tree) is not None,
        functions=tuple(_functions(tree, "", written)),
        conditionals=sum(isinstance(node, ast.IfExp) for node in nodes),
        nested_conditionals=len(nested_conditionals(tree)),
        comprehensions=len(comprehensions),
        comprehensions_of_two=sum(len(node.generators) > 1 for node in comprehensions),
        expressions=sum(isinstance(node, ast.expr) for node in nodes),
        names=Counter(_used_names(nodes)),
        loop_names=Counter(_loop_names(nodes)),
    )


def nested_conditionals(tree: ast.AST) -> tuple[int, ...]:
    """Returns the lines of all conditional expressions inside another one, at any depth: `a if b else (c if d else e)`."""
    inner: dict[ast.IfExp, None] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.IfExp):
            below = (child for child in ast.walk(node) if child is not node)
            inner |= {child: None for child in below if isinstance(child, ast.IfExp)}
    return tuple(sorted(node.lineno for node in inner))


def complexity(function: FunctionNode) -> int:
    """Returns the cyclomatic complexity as radon counts it: one, and one for each further way through the function.

    Boolean operators, conditional expressions and comprehensions are ways, too; a nested function has ways of its own.
    """
    return 1 + sum(_ways(statement) for statement in function.body)


def _ways(node: ast.AST) -> int:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return 0
    if isinstance(node, ast.Assert):
        return 1
    return _ways_here(node) + sum(_ways(child) for child in ast.iter_child_nodes(node))


def _ways_here(node: ast.AST) -> int:
    match node:
        case ast.If() | ast.IfExp():
            return 1
        case ast.For() | ast.AsyncFor() | ast.While():
            return 1 + bool(node.orelse)
        case ast.Try() | ast.TryStar():
            return len(node.handlers) + bool(node.orelse)
        case ast.BoolOp():
            return len(node.values) - 1
        case ast.comprehension():
            return 1 + len(node.ifs)
        case ast.Match():
            return sum(not _takes_all(case.pattern) for case in node.cases)
        case _:
            return 0


def _takes_all(pattern: ast.pattern) -> bool:
    return isinstance(pattern, ast.MatchAs) and pattern.pattern is None


def statements_below(node: ast.AST) -> Iterator[ast.AST]:
    """Returns what stands below a node and may hold statements, which no expression does."""
    return (child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.expr))


def _functions(node: ast.AST, outside: str, written: set[int]) -> Iterator[Function]:
    for child in statements_below(node):
        name = outside
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            name = f"{outside}.{child.name}" if outside else child.name
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield _function(child, name, written)
        yield from _functions(child, name, written)


def _function(node: FunctionNode, name: str, written: set[int]) -> Function:
    last = node.end_lineno or node.lineno
    return Function(
        name=name,
        line=node.lineno,
        lines=last - node.lineno + 1,
        is_public=not node.name.startswith("_"),
        has_docstring=ast.get_docstring(node) is not None,
        complexity=complexity(node),
        expressions=sum(isinstance(inner, ast.expr) for inner in ast.walk(node)),
        written_lines=len(written.intersection(range(node.lineno, last + 1))),
    )


def _written_lines(lines: list[str], nodes: list[ast.AST]) -> set[int]:
    """Returns the lines that are neither blank nor a comment; inside a text of several lines, nothing is either."""
    written = {number for number, line in enumerate(lines, 1) if line.strip() and not line.lstrip().startswith("#")}
    for node in nodes:
        if isinstance(node, (ast.Constant, ast.JoinedStr)) and node.end_lineno != node.lineno:
            written.update(_span(node))
    return written


def _docstring_lines(nodes: list[ast.AST]) -> set[int]:
    lines: set[int] = set()
    for node in nodes:
        if isinstance(node, _HAVE_DOCSTRINGS) and ast.get_docstring(node, clean=False) is not None:
            lines.update(_span(node.body[0]))
    return lines


def _span(node: ast.stmt | ast.expr) -> range:
    return range(node.lineno, (node.end_lineno or node.lineno) + 1)


def _comments(text: str) -> int:
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return sum(token.type == tokenize.COMMENT for token in tokens)


def _used_names(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg


def _loop_names(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)) and isinstance(node.target, ast.Name):
            yield node.target.id
