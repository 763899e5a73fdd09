"""Code judged with one package after another: what is new in each, and what cannot be told."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from ..diff import Change
from ..home import Home
from .code import Code, judged, original_column
from .explain import calls
from .typecheck import Error, errors
from .unknown import Doubt, Knowledge, seen, split, texts_with_any

Fresh = tuple[Code, Error, int]
"""A new error, its file, and its column in the user's own text."""


class Judge:
    """The code as it is, read by the checker once."""

    def __init__(
        self,
        codes: Sequence[Code],
        operations: Collection[str],
        client: str,
        changes: Sequence[Change] | None,
        home: Home,
        ahead: Mapping[str, str] | None = None,
    ) -> None:
        """`client` is the class that all of them begin with.

        `changes` are those that the code must bear; None stands for any.

        `ahead` are the packages that it will be asked about, to be judged meanwhile.
        """
        self._codes = {code.module: code for code in codes}
        self._home = home
        packages = frozenset(name for code in codes for name in code.packages)
        calling = {code.module: _calls_any(code.nodes, operations) for code in codes}
        self._ahead: dict[str, list[Error]] = {}
        with ThreadPoolExecutor(3) as pool:  # each starts a process and waits for it
            known = pool.submit(seen, codes, packages, client, operations, home)
            after = pool.submit(self._after, ahead) if ahead is not None else None
            found = errors(texts_with_any(codes, calling), home)
            self._before, untyped = split(found)
            own = Knowledge(operations, known.result(), untyped, self._before, changes)
            if ahead is not None and after is not None:
                self._ahead[repr(ahead)] = after.result()
        self._doubts = list(own.doubts(codes))

    def _after(self, packages: Mapping[str, str]) -> list[Error]:
        texts = {code.module: judged(code, packages) for code in self._codes.values()}
        return errors(texts, self._home)

    def fresh(self, packages: Mapping[str, str]) -> list[Fresh]:
        """Errors that the code has with other packages and as it is has not."""
        known = Counter(
            _identity(error, error.column, self._codes[error.module]) for error in self._before
        )
        found: list[Fresh] = []
        after = self._ahead.get(repr(packages))
        for error in self._after(packages) if after is None else after:
            code = self._codes[error.module]
            column = original_column(code, packages, error.line, error.column)
            identity = _identity(error, column, code)
            if known[identity]:
                known[identity] -= 1
            else:
                found.append((code, error, column))
        return list(_once(found))

    def doubts(self, found: Sequence[Fresh]) -> list[Doubt]:
        """What cannot be told, where nothing was found either."""
        told = {(code.path, error.line) for code, error, _ in found}
        return [doubt for doubt in self._doubts if (doubt.code.path, doubt.line) not in told]


def _calls_any(nodes: Iterable[ast.AST], operations: Collection[str]) -> bool:
    return next(calls(nodes, operations), None) is not None


def _once(found: Sequence[Fresh]) -> Iterator[Fresh]:
    """Of one wrong call, what is wrong with it and not also that no overload fits."""
    vague = "No overload variant"
    places = Counter((c.path, e.line, e.column) for c, e, _ in found)
    exact = {(c.path, e.line, e.column) for c, e, _ in found if not e.message.startswith(vague)}
    for code, error, column in found:
        place = code.path, error.line, error.column
        if places[place] > 1 and place in exact and error.message.startswith(vague):
            continue
        yield code, error, column


def _identity(error: Error, column: int, code: Code) -> tuple[object, ...]:
    """Place and kind, and those quoted names that the line has: types may be called otherwise."""
    line = code.lines[error.line - 1] if 0 < error.line <= len(code.lines) else ""
    quoted = re.findall(r'"([^"]*)"', error.message)
    return error.module, error.line, column, error.code, tuple(q for q in quoted if q in line)
