"""What changed between two interfaces, as it goes over the wire."""

from __future__ import annotations

from ..api.ir import Api
from .changes import collected
from .hooks import compare_webhooks
from .hosts import aligned, compare_hosts
from .model import Change, Comparison, Location, Rule, Severity
from .operations import compare_calls, unknown
from .walk import Walker

__all__ = ["Change", "Comparison", "Location", "Rule", "Severity", "compare"]


def compare(old: Api, new: Api) -> Comparison:
    """Every change from `old` to `new`, each told once."""
    old, new = aligned(old, new)
    walker = Walker(old, new)
    calls = [*compare_calls(old, new, walker), *compare_webhooks(old, new, walker)]
    changes = collected(calls, compare_hosts(old, new))
    return Comparison(old.version, new.version, changes, unknown=tuple(unknown(old, new)))
