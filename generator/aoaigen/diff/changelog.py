"""What changed over a range of api-versions, step by step along the line that users walk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from itertools import pairwise

from ..api.history import stable
from ..api.ir import Api
from ..problems import InputError
from . import Comparison, compare


def changelog(apis: Mapping[str, Api], first: str, last: str) -> list[Comparison]:
    """A comparison for each step from `first` to `last`, the newest step first.

    apis: by api-version, the oldest first
    first, last: empty for the oldest and the newest of the other one's line, stable or preview

    Raises:
        InputError: there is no such api-version, or `last` is not after `first`.
    """
    known = [*apis]
    for name in filter(None, (first, last)):
        if name not in apis:
            near = get_close_matches(name, known, 3, 0.6) or known[-5:]
            raise InputError(f"no api-version {name!r}", todo=f"Did you mean {' or '.join(near)}?")
    steps = _steps(known, first, last)
    if len(steps) < 2:
        raise InputError(f"nothing lies between {first!r} and {last!r}", todo="Older..newer.")
    pairs = list(pairwise(steps))
    return [compare(apis[old], apis[new]) for old, new in reversed(pairs)]


def _steps(known: Sequence[str], first: str, last: str) -> list[str]:
    """Those of the first one's line, and the last one itself."""
    line = [v for v in known if stable(v) == stable(first or last or known[-1])]
    begin = known.index(first) if first else known.index(line[0])
    end = known.index(last) if last else known.index(line[-1])
    return [v for v in known[begin : end + 1] if v in (first, last) or v in line]
