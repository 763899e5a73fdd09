"""Dates and times as RFC 3339 writes them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import Any

from .errors import ArgumentError
from .jsonvalue import copy_json

_DAY, _TIME = r"(\d{4})-(\d\d)-(\d\d)", r"(\d\d):(\d\d):(\d\d)(?:\.(\d{1,6})\d*)?"
_DATE = re.compile(_DAY, re.ASCII)
_DATETIME = re.compile(rf"{_DAY}[Tt ]{_TIME}(?:[Zz]|([+-])(\d\d):?(\d\d))?", re.ASCII)


def read_date(value: Any) -> Any:
    """The date of a text; anything else, and what is no date, as it is."""
    match = _DATE.fullmatch(value) if value.__class__ is str else None
    try:
        return copy_json(value) if match is None else date(*map(int, match.groups()))
    except ValueError:  # such as a month of 13
        return value


def read_datetime(value: Any) -> Any:
    """The same of a date and a time: with the offset that came, and without one where none did.

    What is finer than a microsecond is cut off.
    """
    match = _DATETIME.fullmatch(value) if value.__class__ is str else None
    if match is None:
        return copy_json(value)
    *whole, fraction, sign, hours, minutes = match.groups()
    zone = timezone.utc if value[-1] in "Zz" else None
    try:
        if sign:
            away = timedelta(hours=int(hours), minutes=int(minutes))
            zone = timezone(-away if sign == "-" else away)
        year, month, day, hour, minute, second = map(int, whole)
        micro = int((fraction or "").ljust(6, "0"))
        return datetime(year, month, day, hour, minute, second, micro, zone)
    except ValueError:
        return value


READERS = {"date": read_date, "datetime": read_datetime}
"""By the names that annotations have for what is read."""


def date_text(value: Any) -> str:
    """A date, a time or both as text; ArgumentError for a date and time without a zone.

    Nobody could tell whether that is meant here or where the service is.
    """
    if not isinstance(value, datetime):
        return str(value.isoformat())
    offset = value.utcoffset()
    if offset is None:
        raise ArgumentError(
            f"{value.isoformat()} has no time zone; give it one, as in datetime.now(timezone.utc)"
        )
    if offset % timedelta(minutes=1):  # of the times before zones, which RFC 3339 cannot say
        value = value.astimezone(timezone.utc)
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text
