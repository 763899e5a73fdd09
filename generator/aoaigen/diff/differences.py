"""What differs at one place, and the usual ways in which two sides do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from .model import Steps

T = TypeVar("T")
Anchors: TypeAlias = "tuple[str, str]"
"""Where facts stand in the old and in the new document."""


@dataclass(frozen=True)
class Difference:
    """Two facts of one place; `what` is the rule's name, without its direction where it has one."""

    what: str
    old: Any
    new: Any
    anchors: Anchors
    steps: Steps = ()


def one_sided(what: str, fact: Any, appears: bool, at: Anchors, steps: Steps = ()) -> Difference:
    """What one side has and the other lacks."""
    if appears:
        return Difference(f"{what}-added", None, fact, at, steps)
    return Difference(f"{what}-removed", fact, None, at, steps)


def listed(
    what: str, old: Mapping[str, Any], new: Mapping[str, Any], at: Anchors, steps: Steps = ()
) -> Iterator[Difference]:
    """All that one side lists and the other does not, by keys that mean the same on both."""
    for key in sorted(old.keys() - new.keys()):
        yield one_sided(what, old[key], False, at, steps)
    for key in sorted(new.keys() - old.keys()):
        yield one_sided(what, new[key], True, at, steps)


def switched(
    on: str, off: str, old: bool, new: bool, at: Anchors, steps: Steps = ()
) -> Iterator[Difference]:
    """What is so on one side alone, and what that is called."""
    if old != new:
        yield Difference(on if new else off, old, new, at, steps)


Paired: TypeAlias = "tuple[T, T | None, T | None]"
"""What either side has: the old or else the new, then what is there of the old and of the new."""


def paired(old: Iterable[T], new: Iterable[T], key: Callable[[T], Any]) -> Iterator[Paired[T]]:
    """Whatever either side has, in the order of the keys."""
    olds, news = ({key(item): item for item in side} for side in (old, new))
    for each in sorted(olds.keys() | news.keys()):
        before, after = olds.get(each), news.get(each)
        yield news[each] if before is None else before, before, after
