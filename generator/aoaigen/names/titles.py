"""Names of schemas that stand in place, by the titles that their authors gave them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..api.ir import Schema
from .words import pascal

_WORDS = 5
_LONGEST = 60
_MADE = re.compile(r"Response .* (?:Get|Post|Put|Patch|Delete|Head|Options)")
"""FastAPI's title of an answer, which repeats its route."""


def title_name(schema: Schema) -> str:
    """The title as a class's name; empty for a sentence, or for what no person wrote."""
    words = schema.title.split()
    name = pascal(schema.title)
    plain = bool(words) and words[0][0].isalpha() and len(words) <= _WORDS
    return name if plain and len(name) <= _LONGEST and not _MADE.fullmatch(schema.title) else ""


def titled(inside: Iterable[tuple[str, Schema]], taken: Iterable[str]) -> dict[str, str]:
    """The names that titles give, by pointer, where all of one title are the same.

    inside: schemas with the name of what they stand in, which as a title says nothing
    taken: names of shared schemas
    """
    alike: dict[str, list[Schema]] = {}
    for place, schema in inside:
        name = title_name(schema)
        if name and name.lower() != place.lower():
            alike.setdefault(name.lower(), []).append(schema)
    others = {name.lower() for name in taken}
    return {
        schema.pointer: title_name(schema)
        for name, schemas in alike.items()
        if name not in others and all(schema == schemas[0] for schema in schemas)
        for schema in schemas
    }
