"""Calls that the service makes: what it sends is what their receiver reads, as an answer is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..api.ir import Api, ApiOperation, Hook
from .answers import CallPair, compare_contents
from .checks import Difference
from .model import Call, Phrase, Step, Steps
from .walk import Walker

WAYS = {"webhook": "response", "callback": "response"}
"""Which way a location that begins so is read."""


def compare_webhooks(old: Api, new: Api, walker: Walker) -> Iterator[CallPair]:
    """Each webhook as a call of its own."""
    for before, after in _pairs(old.webhooks, new.webhooks):
        one = before or after
        assert one is not None
        pair = CallPair(Call(one.name, one.method, one.name.removeprefix("webhooks.")))
        if before and after:
            steps = (Step("webhook"), Step(".body"))
            at = before.pointer, after.pointer
            compare_contents(pair, before.contents, after.contents, steps, "response", walker, at)
        else:
            pair.differences.append(_one_sided("webhook", before, after))
        yield pair


def compare_callbacks(pair: CallPair, old: ApiOperation, new: ApiOperation, walker: Walker) -> None:
    for before, after in _pairs(old.callbacks, new.callbacks):
        one = before or after
        assert one is not None
        steps = (Step("callback"), Step(f".{one.name}"))
        if before and after:
            at = before.pointer, after.pointer
            place = (*steps, Step(".body"))
            compare_contents(pair, before.contents, after.contents, place, "response", walker, at)
        else:
            pair.differences.append(_one_sided("callback", before, after, steps))


def _pairs(old: Iterable[Hook], new: Iterable[Hook]) -> list[tuple[Hook | None, Hook | None]]:
    olds, news = ({(h.name, h.method): h for h in side} for side in (old, new))
    return [(olds.get(key), news.get(key)) for key in sorted(olds.keys() | news.keys())]


def _one_sided(kind: str, old: Hook | None, new: Hook | None, steps: Steps = ()) -> Difference:
    if old is not None:
        return Difference(f"{kind}-removed", Phrase(old.name), None, (old.pointer, ""), steps)
    assert new is not None
    return Difference(f"{kind}-added", None, Phrase(new.name), ("", new.pointer), steps)
