"""Code judged with one package after another: what is new in each, and what cannot be told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TypeAlias

from ..home import Home
from .code import Code, Remark, judged, original_column
from .offers import Offer, Offers
from .typecheck import Error, errors
from .unknown import Baseline, Concern, seen, texts_with_any

Move: TypeAlias = "Mapping[str, str]"
"""What comes in place of packages: `v2024_10_21` of `aoai.v2024_06_01`."""
_AT_ONCE = 3
_GUESS = re.compile(r"; (maybe|did you mean) .*")


@dataclass(frozen=True)
class Verdict:
    """The new errors of one file after a move, and of every move that offers it the same."""

    move: Move
    fresh: Sequence[Remark]

    def of(self, move: Move) -> Iterator[Remark]:
        """They name the package that was judged, and may guess at what only that one has."""
        for error in self.fresh:
            message = error.message if move == self.move else _GUESS.sub("", error.message)
            for name in self.move.keys() & move.keys():
                outer = name.rpartition(".")[0]
                message = message.replace(f"{outer}.{self.move[name]}", f"{outer}.{move[name]}")
            yield replace(error, message=message)


class Judge:
    """The code as it is and after some moves, where the checker sees a difference."""

    def __init__(
        self,
        codes: Sequence[Code],
        concern: Concern,
        client: str,
        home: Home,
        moves: Sequence[Move],
        progress: Callable[[], object] = lambda: None,
    ) -> None:
        """`client` is the class that all of them begin with.

        `progress` is called for each move, once it has been judged.
        """
        self._codes = {code.module: code for code in codes}
        self._home = home
        self._offers = Offers(codes, home)
        self._verdicts: dict[tuple[str, Offer], Verdict] = {}
        wanted = {code.module for code in codes if concern.about(code)}
        work: list[tuple[Move, Collection[str], Future[list[Error]]]] = []
        with ThreadPoolExecutor(_AT_ONCE) as pool:  # each starts a process and waits for it
            known = pool.submit(seen, codes, {*wanted}, client, concern.operations, home)
            for move in moves:
                modules: Collection[str] = self._undecided(move)
                wanted.update(modules)
                work.append((move, modules, pool.submit(self._after, move, modules)))
            texts = texts_with_any(codes, concern.operations)
            before = pool.submit(errors, texts, home, wanted)
            for _, _, after in work:
                after.result()
                progress()
        baseline = Baseline.of(concern, known.result(), before.result())
        self._before = baseline.faults
        for move, modules, after in work:
            self._decide(move, modules, after.result())
        self._doubts = list(baseline.doubts(codes))

    def _undecided(self, move: Move) -> list[str]:
        """The files that the move offers what they were offered neither before nor by a move."""
        undecided: list[str] = []
        for code in self._codes.values():
            offer = self._offers.to(code, move)
            if (code.module, offer) not in self._verdicts:
                same = offer == self._offers.to(code, {})
                self._verdicts[code.module, offer] = Verdict(move, ())
                undecided += [] if same else [code.module]
        return undecided

    def _after(self, move: Move, modules: Collection[str]) -> list[Error]:
        needed = self._offers.reached(modules)
        texts = {module: judged(self._codes[module], move) for module in needed}
        return errors(texts, self._home, modules)

    def _decide(self, move: Move, modules: Collection[str], errors: Sequence[Error]) -> None:
        fresh = list(self._fresh(move, errors))
        for module in modules:
            in_module = [error for error in fresh if error.code.module == module]
            offer = self._offers.to(self._codes[module], move)
            self._verdicts[module, offer] = Verdict(move, _once(in_module))

    def _fresh(self, move: Move, after: Sequence[Error]) -> Iterator[Remark]:
        """Errors that the code has after the move and as it is has not."""
        known = Counter(_identity(error, self._codes[error.module]) for error in self._before)
        for error in after:
            code = self._codes[error.module]
            column = original_column(code, move, error.line, error.column)
            identity = _identity(replace(error, column=column), code)
            if known[identity]:
                known[identity] -= 1
            else:
                yield Remark(code, error.line, column, error.message, certain=True)

    def fresh(self, move: Move) -> list[Remark]:
        """What a move breaks."""
        offers = ((code.module, self._offers.to(code, move)) for code in self._codes.values())
        return [one for key in offers for one in self._verdicts[key].of(move)]

    def doubts(self, new_errors: Sequence[Remark]) -> list[Remark]:
        """What cannot be told, where nothing was found either."""
        lines = {(error.code.path, error.line) for error in new_errors}
        return [doubt for doubt in self._doubts if (doubt.code.path, doubt.line) not in lines]


def _once(in_file: Sequence[Remark]) -> list[Remark]:
    """Of one wrong call, what is wrong with it and not also that no overload fits."""
    vague = "No overload variant"
    exact = {(e.line, e.column) for e in in_file if not e.message.startswith(vague)}
    return [
        error
        for error in in_file
        if not error.message.startswith(vague) or (error.line, error.column) not in exact
    ]


def _identity(error: Error, code: Code) -> tuple[object, ...]:
    """Place and kind, and those quoted names that the line has: types may be called otherwise."""
    line = code.lines[error.line - 1] if 0 < error.line <= len(code.lines) else ""
    quoted = tuple(q for q in re.findall(r'"([^"]*)"', error.message) if q in line)
    return error.module, error.line, error.column, error.code, quoted
