"""The variables of an address: what a caller gives for one cannot move the calls elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .errors import ConfigurationError

#: A variable's value, with those that it is limited to if there are any.
Variable = str | tuple[str, tuple[str, ...]]


def filled(text: str, variables: Mapping[str, Variable]) -> str:
    """The address with its variables, each filled in once: a value brings no other one in."""
    pieces = re.split(r"{([^{}]*)}", text)
    for i in range(1, len(pieces), 2):
        if pieces[i] not in variables:
            pieces[i] = f"{{{pieces[i]}}}"
            continue
        before = "".join(pieces[:i])
        where = before.partition("://")[2] if "://" in before else before
        pieces[i] = _value(pieces[i], variables[pieces[i]], before, in_host="/" not in where)
    return "".join(pieces)


def _value(name: str, variable: Variable, before: str, *, in_host: bool) -> str:
    """A variable's value, if it is allowed and cannot end what it stands in."""
    value, choices = variable if isinstance(variable, tuple) else (variable, ())
    if choices and value not in choices:
        raise ConfigurationError(f"{name} must be one of {', '.join(choices)}, not {value!r}")
    ends = "/?#@:\\" if in_host else "?#\\"
    plain = value.lower().replace("%2e", ".")
    climbs = not in_host and {"..", "."} & set(re.split(r"/|%2f", plain))
    if before and (climbs or any(char in ends for char in value)):
        raise ConfigurationError(f"{name} {value!r} would change the address that it stands in")
    return value
