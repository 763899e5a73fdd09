"""A large module of definitions in parts, each a file that is imported when it is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from .definitions import AliasView, ClassView, DefinitionsView
from .literals import literal

_LARGEST = 1000
"""Definitions of a module; to import them takes 10 ms and 4 MB, and without bytecode 90 and 30."""

_SIZE = 250

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class ModulePart:
    """A file of definitions; without a name, the whole module.

    needs: what it takes from other modules
    others: what it names of other parts, as their names and those in them
    """

    name: str
    definitions: DefinitionsView
    needs: frozenset[str]
    others: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> str:
        return " ".join(item.name for item in _items(self.definitions))


def parts(whole: DefinitionsView) -> tuple[ModulePart, ...]:
    """None of a module that is small enough to be imported whole."""
    if len(_items(whole)) <= _LARGEST:
        return ()
    cut = list(_cut(whole))
    homes = {item.name: f"_{at}" for at, each in enumerate(cut, 1) for item in _items(each)}
    return tuple(_part(f"_{at}", each, homes) for at, each in enumerate(cut, 1))


def _cut(view: DefinitionsView) -> Iterator[DefinitionsView]:
    for start in range(0, len(view.classes), _SIZE):
        yield replace(view, classes=view.classes[start : start + _SIZE], aliases=())
    for start in range(0, len(view.aliases), _SIZE):
        yield replace(view, classes=(), aliases=view.aliases[start : start + _SIZE])


def _items(view: DefinitionsView) -> tuple[ClassView | AliasView, ...]:
    return (*view.classes, *view.aliases)


def _part(name: str, view: DefinitionsView, homes: Mapping[str, str]) -> ModulePart:
    named = sorted(each for each in set(_named(view)) if homes.get(each, name) != name)
    quoted = replace(view, aliases=tuple(map(_quoted, view.aliases)))
    return ModulePart(name, quoted, view.needs, tuple((homes[each], each) for each in named))


def _named(view: DefinitionsView) -> Iterator[str]:
    """What may be a class or an alias of the same module."""
    inside = (kind for item in view.classes for kind in item.inside)
    for kind in (*view.kinds, *inside):
        yield from (each.name for each in kind.named() if each.module == view.where.module)
    for alias in view.aliases:
        yield from _WORD.findall(alias.one_of)


def _quoted(alias: AliasView) -> AliasView:
    """The alias as a text, which is evaluated when it is asked for, like what it names."""
    return replace(alias, hint=literal(alias.source), one_of="")
