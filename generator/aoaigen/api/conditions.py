"""Conditions between the fields of an object, in words that are the same for the same condition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..documents.values import Raw


def conditions_of(raw: Raw) -> tuple[str, ...]:
    """What a schema says of its fields together: which need which, which groups there must be."""
    return tuple(sorted({*_dependent(raw), *_groups(raw)}))


def _dependent(raw: Raw) -> Iterator[str]:
    for key in ("dependentRequired", "dependencies"):
        declared = raw.get(key)
        for name, needed in declared.items() if isinstance(declared, Mapping) else ():
            for other in needed if isinstance(needed, list) else ():
                yield f"{other} where there is {name}"


def _groups(raw: Raw) -> Iterator[str]:
    for key, words in (("anyOf", "at least one of"), ("oneOf", "exactly one of")):
        groups = groups_of(raw.get(key, ()))
        if groups:
            yield f"{words} {_listed(groups)}"


def groups_of(choices: Iterable[Any]) -> list[list[str]]:
    """The names of each choice, where all that the choices say is which fields there must be."""
    alike = all(isinstance(c, Mapping) and {"required"} <= c.keys() <= _SILENT for c in choices)
    return [sorted(c["required"]) for c in choices] if alike else []


_SILENT = {"required", "title", "description"}


def _listed(groups: Iterable[list[str]]) -> str:
    return ", ".join(sorted(" and ".join(names) for names in groups))
