"""Source code as mutmut can change all of it: it leaves decorated functions and the module level alone.

A cache is left out, a property calls a method that holds its body, and a number that a module names at its top stands
where it is used. What the code does stays the same.
"""

from __future__ import annotations

import libcst as cst
import libcst.matchers as m

_CACHES = ("cache", "lru_cache")
_PROPERTIES = ("property", "cached_property")
_NUMBER = m.Integer() | m.Call(args=[m.AtLeastN(m.Arg(m.Integer()), n=1)])


def plain(source: str) -> str:
    """The same module without what mutmut does not look at."""
    module = cst.parse_module(source)
    return str(module.visit(_Plain(_numbers(module))).code)


def _numbers(module: cst.Module) -> dict[str, cst.BaseExpression]:
    """The numbers, and what is made of numbers alone (`timedelta(weeks=8)`), that the module names at its top."""
    statements = (one.body[0] for one in module.body if isinstance(one, cst.SimpleStatementLine))
    named = m.Assign(targets=[m.AssignTarget(m.Name())], value=_NUMBER)
    return {
        cst.ensure_type(one.targets[0].target, cst.Name).value: one.value
        for one in statements
        if isinstance(one, cst.Assign) and m.matches(one, named)
    }


class _Plain(cst.CSTTransformer):
    def __init__(self, numbers: dict[str, cst.BaseExpression]) -> None:
        super().__init__()
        self._numbers = numbers
        self._depth = 0

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        self._depth += 1

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef | cst.FlattenSentinel[cst.FunctionDef]:
        self._depth -= 1
        kept = [one for one in updated_node.decorators if _name(one) not in _CACHES]
        node = updated_node.with_changes(decorators=kept)
        if len(kept) != 1 or _name(kept[0]) not in _PROPERTIES:
            return node
        body = f"{node.name.value}_body"
        call = cst.parse_statement(f"return self.{body}()")
        shell = node.with_changes(body=cst.IndentedBlock([call]))
        return cst.FlattenSentinel([node.with_changes(decorators=[], name=cst.Name(body)), shell])

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:
        number = self._numbers.get(original_node.value) if self._depth else None
        return updated_node if number is None else number.deep_clone()


def _name(decorator: cst.Decorator) -> str:
    called = decorator.decorator
    if isinstance(called, cst.Call):
        called = called.func
    return called.value if isinstance(called, cst.Name) else ""
