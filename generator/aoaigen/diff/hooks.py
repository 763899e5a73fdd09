"""Calls that the service makes: what it sends is what their receiver reads, as an answer is."""

from __future__ import annotations

from collections.abc import Iterator

from ..api.ir import Api, ApiOperation, Hook
from .answers import CallPair
from .differences import one_sided, paired
from .model import Call, Phrase, Step, Steps
from .walk import Walker


def compare_webhooks(old: Api, new: Api, walker: Walker) -> Iterator[CallPair]:
    """Each webhook as a call of its own."""
    for one, before, after in paired(old.webhooks, new.webhooks, _key):
        call = Call(one.name, one.method, one.name.removeprefix("webhooks."))
        pair = CallPair(call, walker)
        _compare(pair, "webhook", before, after, (), (Step("webhook"), Step(".body")))
        yield pair


def compare_callbacks(pair: CallPair, old: ApiOperation, new: ApiOperation) -> None:
    for one, before, after in paired(old.callbacks, new.callbacks, _key):
        steps = (Step("callback"), Step(f".{one.name}"))
        _compare(pair, "callback", before, after, steps, (*steps, Step(".body")))


def _key(hook: Hook) -> tuple[str, str]:
    return hook.name, hook.method


def _compare(
    pair: CallPair, kind: str, old: Hook | None, new: Hook | None, steps: Steps, body: Steps
) -> None:
    at = old.pointer if old else "", new.pointer if new else ""
    if old and new:
        pair.contents(old.contents, new.contents, body, at)
    elif one := old or new:
        pair.differences.append(one_sided(kind, Phrase(one.name), old is None, at, steps))
