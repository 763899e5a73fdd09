"""What the checker does not know of a program: calls that it did not see, values without a type.

"Nothing breaks" is said of what it did see.  To learn that, it judges the code once more with a
stand-in for our package whose operations cannot be called: where it does not object, it did not
know whose call that is.  And it names the expressions whose type is any.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import TypeAlias

from ..diff import Change
from ..diff.model import Steps
from ..home import Home
from ..names.words import snake
from .apart import apart
from .bindings import Bindings, judged_modules
from .code import Code, Remark, judged
from .explain import calls, covers, dotted
from .imports import Position
from .typecheck import Error, errors

Places: TypeAlias = "set[tuple[str, Position]]"
"""Each in a module."""
ANY = "\n# mypy: disallow-any-expr\n"
_SAYS_ANY = ("Expression has type", "Expression type contains")
_ANYTHING = "def __getattr__(name: str) -> object: ...\n"
_STAND_IN = """\
from typing import Any, TypeVar

_T = TypeVar("_T")


class _Part:
    def __getattr__(self, name: str) -> "_Part": ...


class AzureOpenAI:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def __getattr__(self, name: str) -> _Part: ...
    def __enter__(self: _T) -> _T: ...
    def __exit__(self, *args: object) -> None: ...
    async def __aenter__(self: _T) -> _T: ...
    async def __aexit__(self, *args: object) -> None: ...
    def close(self) -> Any: ...
    def with_options(self: _T, *args: Any, **kwargs: Any) -> _T: ...
    def copy(self: _T, *args: Any, **kwargs: Any) -> _T: ...
    @property
    def beta(self: _T) -> _T: ...


class AsyncAzureOpenAI(AzureOpenAI): ...


def __getattr__(name: str) -> Any: ...
"""


def seen(
    codes: Collection[Code],
    wanted: Collection[str],
    client: str,
    operations: Collection[str],
    home: Home,
) -> Places:
    """The places of the calls of operations that the checker knows for such, in wanted files."""
    folders = {name.replace(".", "/") for code in codes for name in code.packages}
    above = {str(parent) for folder in folders for parent in PurePosixPath(folder).parents}
    stand_in = {f"{folder}/__init__.py": _ANYTHING for folder in {*above, "aoai"} - {"."}}
    # The code may use another of our APIs, too, where operations have the same names.
    named = "" if client == "AzureOpenAI" else f"class {client}(AzureOpenAI): ...\n"
    named += f"class Async{client}({client}): ...\n" if named else ""
    stand_in |= {f"{folder}/__init__.py": _STAND_IN + named for folder in folders}
    parts = {code.module: apart(code, operations) for code in codes}
    texts = {module: part.text for module, part in parts.items()}
    return {
        (e.module, parts[e.module].original(e.line, e.column))
        for e in errors(texts, home, wanted, stand_in)
        if '"_Part" not callable' in e.message
    }


@dataclass(frozen=True)
class Concern:
    """The calls that changes are about, which the code must bear; None stands for any change."""

    operations: Collection[str]
    changes: Sequence[Change] | None

    def touched(self, name: str) -> Collection[str]:
        """Arguments and whatever else of an operation changes; `*` stands for anything."""
        return {"*"} if self.changes is None else self._touched.get(name, ())

    def about(self, code: Code) -> bool:
        return any(self.touched(name) for name, _ in calls(code, self.operations))

    @cached_property
    def _touched(self) -> dict[str, set[str]]:
        touched: dict[str, set[str]] = {}
        for change in self.changes or ():
            if change.rule.severity != "compatible":
                for use in change.uses:
                    arguments = touched.setdefault(use.call.name, set())
                    arguments.add(_argument(use.location.steps))
        return touched


@dataclass(frozen=True)
class Baseline:
    """What was learnt of the code as it is: its errors, and places by what has no type.

    untyped: places of expressions that are any
    partly: places of those that hold some, such as dict[str, Any]
    """

    concern: Concern
    known_calls: Places
    untyped: Places
    partly: Places
    faults: Sequence[Error]

    @classmethod
    def of(cls, concern: Concern, known_calls: Places, errors: Sequence[Error]) -> Baseline:
        untyped, partly = (
            {(e.module, (e.line, e.column)) for e in errors if e.message.startswith(says)}
            for says in _SAYS_ANY
        )
        faults = [e for e in errors if not e.message.startswith(_SAYS_ANY)]
        return cls(concern, known_calls, untyped, partly, faults)

    def doubts(self, codes: Sequence[Code]) -> Iterator[Remark]:
        """The places of which nothing can be said, and why."""
        judged = judged_modules(codes)
        for code in codes:
            bindings = Bindings(code, judged)
            for name, call in calls(code, self.concern.operations):
                yield from self._of_call(code, name, call, bindings)

    def _of_call(
        self, code: Code, name: str, call: ast.Call, bindings: Bindings
    ) -> Iterator[Remark]:
        touched = self.concern.touched(name)
        if not touched:
            return
        if (code.module, (call.lineno, call.col_offset)) not in self.known_calls:
            root = dotted(call.func)[0]
            if not bindings.foreign(root):
                why = f"what `{root}` is cannot be told, so this call of {name} is not judged"
                yield code.remark(call, why)
            return
        faults = (e for e in self.faults if e.module == code.module)
        if any(covers(call, e.line, e.column) for e in faults):
            why = f"this call of {name} has a fault already, behind which others cannot be seen"
            yield code.remark(call, why)
            return
        yield from self._of_arguments(code, name, call, touched)

    def _of_arguments(
        self, code: Code, name: str, call: ast.Call, touched: Collection[str]
    ) -> Iterator[Remark]:
        for keyword in call.keywords:
            what = f"`{keyword.arg}`" if keyword.arg else "the `**` arguments"
            if keyword.arg is None or keyword.arg in touched or "*" in touched:
                deep = "*" not in touched
                if self._has_no_type(code.module, keyword.value, deep, star=not keyword.arg):
                    why = f"{what} of {name} has no type that could be judged"
                    yield code.remark(keyword.value, why)

    def _has_no_type(self, module: str, value: ast.expr, deep: bool, star: bool) -> bool:
        """`deep` is for what is written inside the value as well."""
        for node in _values(value) if deep else [value]:
            place = module, (node.lineno, node.col_offset)
            written = isinstance(node, (ast.List, ast.Tuple, ast.Set, ast.Dict))
            partly = place in self.partly and (deep or star) and not written
            if place in self.untyped or partly:
                return True
        return False


def _argument(steps: Steps) -> str:
    """`request.body.messages[].role` is of the argument messages."""
    texts = [step.text for step in steps if not step.variant]
    return snake(texts[2].strip(".")) if texts[:1] == ["request"] and len(texts) > 2 else "*answer"


def _values(node: ast.expr) -> Iterator[ast.expr]:
    """An expression and what is written in it as a part of its value."""
    yield node
    inner: list[ast.expr] = []
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        inner += node.elts
    elif isinstance(node, ast.Dict):
        inner += node.values
    elif isinstance(node, ast.Starred):
        inner.append(node.value)
    elif isinstance(node, ast.IfExp):
        inner += [node.body, node.orelse]
    for child in inner:
        yield from _values(child)


def texts_with_any(codes: Collection[Code], operations: Collection[str]) -> dict[str, str]:
    """The code as it is, with the order to name what has no type where operations are called."""
    return {
        code.module: judged(code, {}) + (ANY if next(calls(code, operations), None) else "")
        for code in codes
    }
