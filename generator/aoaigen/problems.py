"""What can go wrong: faults of a document are collected, faults of the input are raised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from .plain import one_line

Level = Literal["error", "warning", "note"]


@dataclass(frozen=True)
class Problem:
    """One fault of one document. Nothing is dropped without one of these."""

    level: Level
    api_version: str
    document: str
    pointer: str
    what: str
    consequence: str = ""

    def __str__(self) -> str:
        """`level: version/document#pointer: what; consequence` on one line."""
        text = f"{self.level}: {self.api_version}/{self.document}#{self.pointer}: {self.what}"
        return one_line(f"{text}; {self.consequence}" if self.consequence else text)


_MOST = 3
"""So often the same note is told at each of its places."""


def together(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Notes that say the same in many places as one, at the first of these."""
    groups: dict[object, list[Problem]] = {}
    for each in dict.fromkeys(problems):
        same = replace(each, pointer="") if each.level == "note" else each
        groups.setdefault(same, []).append(each)
    return tuple(problem for group in groups.values() for problem in _one(group))


def _one(group: list[Problem]) -> list[Problem]:
    if len(group) <= _MOST:
        return group
    what = f"{group[0].what}, here and in {len(group) - 1} other places"
    return [replace(group[0], what=what)]


class InputError(Exception):
    """The user's input cannot be used: what is wrong, where, and what to do about it."""

    def __init__(self, what: str, *, where: object = None, todo: str = "") -> None:
        message = f"{where}: {what}" if where is not None else what
        super().__init__(one_line(f"{message}. {todo}" if todo else message))


@contextmanager
def blamed(path: Path) -> Iterator[None]:
    """An error of the system names the user's file, not a temporary one or none."""
    try:
        yield
    except OSError as error:
        error.filename, error.filename2 = str(path), None
        raise
