"""The registry: every kind of change, one row each."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Rule
from .calls import CALLS
from .values import VALUES

RULES: Mapping[str, Rule] = {rule.id: rule for rule in (*CALLS, *VALUES)}

__all__ = ["RULES"]
