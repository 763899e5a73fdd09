"""Views as fields of pydantic models and as FastAPI answers; imported when pydantic asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .record import Record


def core_schema_of(cls: type[Record]) -> Any:
    """Takes an instance or a mapping, validates nothing inside, dumps the JSON that came."""
    from pydantic_core import core_schema  # type: ignore[import-not-found,unused-ignore]  # optional

    def accept(value: object) -> Record:
        if isinstance(value, cls):
            return value
        if isinstance(value, Mapping):
            return cls(value)
        raise ValueError(f"expected a {cls.__name__} or its JSON object")

    def dump(value: Record) -> dict[str, Any]:
        return value.to_dict()

    return core_schema.no_info_plain_validator_function(
        accept, serialization=core_schema.plain_serializer_function_ser_schema(dump)
    )
