"""Whether to try again, and how long to wait first: pure functions."""

from __future__ import annotations

from collections.abc import Mapping

#: The service has surely not begun.
_NOT_BEGUN = frozenset({429, 503})
#: How far the service had got is not known; a 409 may be an echo of the call's own first effect.
_PERHAPS_DONE = frozenset({408, 409, 500, 502, 504})

_FIRST_WAIT = 0.5
_LONGEST_BACKOFF = 8.0
#: Of what the service asks for, so much is added at most, in seconds and as a part of it.
_LONGEST_SPREAD = 5.0
_SPREAD = 0.1


def status_allows_retry(status: int, *, repeatable: bool, should_retry: str | None = None) -> bool:
    """Whether a call may be sent again after this status.

    repeatable: whether doing it twice does no harm; otherwise it is sent again only when it was
        surely not begun
    should_retry: the response's x-should-retry, by which a service knows better
    """
    if should_retry == "false":
        return False
    if repeatable and (should_retry == "true" or status in _PERHAPS_DONE):
        return True
    return status in _NOT_BEGUN


def asked_wait(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that the response's headers ask to wait, None if they say nothing that is understood.

    headers: names in lower case; now: seconds since the epoch, for HTTP dates
    """
    for name in ("retry-after-ms", "x-ms-retry-after-ms"):
        milliseconds = _number(headers.get(name))
        if milliseconds is not None:
            return milliseconds / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _number(text)
    return seconds if seconds is not None else _until(text, now)


def wait_before(attempt: int, asked: float | None, random: float) -> float:
    """Seconds to wait after the attempt of this number (from 0).

    asked: what the service asks for; nothing, or a time that has passed already, is backed off from
    random: from 0 up to 1; so clients that are asked for the same do not come back at once
    """
    if not asked:
        return backoff(attempt, random)
    return asked + random * min(asked * _SPREAD, _LONGEST_SPREAD)


def backoff(attempt: int, random: float) -> float:
    """Seconds to wait after the attempt of this number (from 0): exponential with full jitter.

    random: from 0 up to 1
    """
    return random * min(_LONGEST_BACKOFF, _FIRST_WAIT * 2.0 ** min(attempt, 30))


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None


def _until(date: str, now: float) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(date).timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None
