"""What can go wrong: faults of a document are collected, faults of the input are raised."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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
