"""Whether to try again, and how long to wait first: pure functions."""

from __future__ import annotations

from collections.abc import Mapping

#: The service has surely not begun.
_NOT_BEGUN = frozenset({429, 503})
#: How far the service had got is not known; a 409 may be an echo of the call's own first effect.
_PERHAPS_DONE = frozenset({408, 409, 500, 502, 504})

_FIRST_WAIT = 0.5
_LONGEST_BACKOFF = 8.0


def status_allows_retry(status: int, *, repeatable: bool) -> bool:
    """Whether a call may be sent again after this status.

    repeatable: whether doing it twice does no harm; otherwise it is sent again only when it was
        surely not begun
    """
    return status in _NOT_BEGUN or (repeatable and status in _PERHAPS_DONE)


def asked_wait(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that the answer's headers ask to wait, None if they say nothing that is understood.

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
