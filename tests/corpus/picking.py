"""Values that jsonschema takes for what the document asks for."""

from __future__ import annotations

from typing import Any

from .original import Original
from .referee import Referee
from .values import NoValueError, Sampler

_NOTHING: Any = object()


class Picker:
    """`loose`: some value fits no schema, since hardly any can; alternatives that exclude each
    other in name only, for example.  What judges the values has to look away then."""

    def __init__(self, original: Original, referee: Referee) -> None:
        self.original = original
        self.referee = referee
        self.loose = False

    def value(self, schema: Any, *, sent: bool, full: bool, **options: Any) -> Any:
        """The first value made that fits; `options` are the Sampler's."""
        reason, first = "", _NOTHING
        for pick in range(4):
            for complete in (full, not full):
                sampler = Sampler(self.original, sent, complete, pick, **options)
                try:
                    value = sampler.value(schema)
                except NoValueError as error:
                    reason = str(error)
                    continue
                if self.referee.fits(schema, value, sent=sent):
                    return value
                first = value if first is _NOTHING else first
        if first is _NOTHING:
            raise NoValueError(reason)
        self.loose = True
        return first
