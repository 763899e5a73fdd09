"""The mark of a union in an annotation: how to tell which member came."""

from __future__ import annotations

from collections.abc import Mapping


class OneOf:
    """Stands in `Annotated[A | B, OneOf(...)]`.

    property: the discriminator's wire name; without one, the member is picked by what came
    mapping: discriminator value to class
    base: the class for a value that the mapping lacks, None for a plain View
    """

    __slots__ = ("base", "mapping", "property")

    def __init__(
        self,
        property: str | None = None,
        mapping: Mapping[str, object] | None = None,
        *,
        base: object = None,
    ) -> None:
        self.property: str | None = property
        self.mapping: Mapping[str, object] = mapping or {}
        self.base: object = base
