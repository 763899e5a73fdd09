"""OpenAPI Overlay 1.0: named changes to a document, each saying what it corrects.

The extension `x-applies-to` says which documents an overlay is for: entries with `versions` and
`document`, of which either may be left out to mean any.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import cache, reduce
from operator import getitem
from pathlib import Path
from typing import Any

from ..problems import InputError, Problem
from .read import read
from .shapes import Node, escape


@dataclass(frozen=True)
class Action:
    """One change; `where` is its place in the overlay's file."""

    where: str
    target: str
    update: Any = None
    remove: bool = False


@dataclass(frozen=True)
class Overlay:
    """One overlay document; its name is the name of its file."""

    name: str
    path: Path
    actions: tuple[Action, ...]
    applies_to: tuple[Node, ...]

    def is_for(self, version: str, document: str) -> bool:
        """Whether the overlay is meant for a document. Without x-applies-to it is for all."""
        return not self.applies_to or any(
            version in entry.get("versions", [version])
            and entry.get("document", document) == document
            for entry in self.applies_to
        )


def read_overlay(path: Path) -> Overlay:
    """Read one overlay; whatever cannot be applied later is refused here."""
    data = read(path).data
    if not str(data.get("overlay", "")).startswith("1.0"):
        raise InputError(
            "not an Overlay 1.0 document", where=path, todo="Start it with overlay: 1.0.0."
        )
    actions = data.get("actions")
    if not isinstance(actions, list) or not actions:
        raise InputError("no actions", where=f"{path}#/actions", todo="List at least one action.")
    parsed = tuple(_action(item, f"{path}#/actions/{i}") for i, item in enumerate(actions))
    applies_to = data.get("x-applies-to", [])
    if not isinstance(applies_to, list) or not all(_is_entry(e) for e in applies_to):
        raise InputError(
            "x-applies-to is not understood",
            where=f"{path}#/x-applies-to",
            todo="Write a list of entries with versions, a list, and document, a name.",
        )
    return Overlay(path.stem, path, parsed, tuple(applies_to))


def _is_entry(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and isinstance(entry.get("versions", []), list)
        and isinstance(entry.get("document", ""), str)
    )


def read_folder(folder: Path) -> list[Overlay]:
    """All overlays of a folder, by name; a folder that is not there has none."""
    return [read_overlay(path) for path in sorted(folder.glob("*.yaml"))]


def apply(overlay: Overlay, data: Node) -> tuple[Node, list[int]]:
    """The document after all actions in order, and which actions matched nothing."""
    new = copy.deepcopy(data)
    idle = [i for i, action in enumerate(overlay.actions) if not _apply_action(action, new)]
    return new, idle


def idle_problem(overlay: Overlay, index: int, version: str, document: str) -> Problem:
    """The complaint about an action that found nothing to correct."""
    return Problem(
        "error",
        version,
        document,
        "",
        f"correction {overlay.name!r}: {overlay.actions[index].target} matches nothing",
        "the fault is gone or has moved; take the version out of x-applies-to or mend the target",
    )


def _action(data: Any, where: str) -> Action:
    if not isinstance(data, dict) or not isinstance(data.get("target"), str):
        raise InputError("an action without a target", where=where, todo="Add a JSONPath target.")
    if not str(data.get("description") or "").strip():
        raise InputError(
            "an action without a description", where=where, todo="Say what it corrects, and why."
        )
    if ("update" in data) == (data.get("remove") is True):
        raise InputError(
            "an action needs either update or remove: true", where=where, todo="Give one of them."
        )
    _places(data["target"], {}, where)
    return Action(where, data["target"], data.get("update"), data.get("remove") is True)


def _apply_action(action: Action, data: Node) -> int:
    """Change `data` in place; the number of places that the target named."""
    places = _places(action.target, data, action.where)
    # Backwards, so that removing one item of a list leaves the places of the others true.
    for place in reversed(places):
        if action.remove:
            _remove(data, place)
        else:
            _update(data, place, copy.deepcopy(action.update), action.where)
    return len(places)


def _remove(data: Any, place: tuple[str | int, ...]) -> None:
    if place:
        del reduce(getitem, place[:-1], data)[place[-1]]


def _update(data: Any, place: tuple[str | int, ...], update: Any, where: str) -> None:
    target = reduce(getitem, place, data)
    if isinstance(target, list):
        target.append(update)
    elif isinstance(target, dict) and isinstance(update, dict):
        _merge(target, update)
    else:
        pointer = "".join(f"/{escape(str(key))}" for key in place)
        raise InputError(
            f"only objects and lists can be updated, and {pointer} is neither",
            where=where,
            todo="Aim one level higher.",
        )


def _merge(target: Node, update: Node) -> None:
    """Objects merge, lists grow, anything else is replaced."""
    for key, value in update.items():
        old = target.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            _merge(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            old.extend(value)
        else:
            target[key] = value


def _places(target: str, data: Node, where: str) -> list[tuple[str | int, ...]]:
    """Every place of the document that a target names."""
    from jsonpath import JSONPathError

    try:
        return [match.parts for match in _compile(target).finditer(data)]
    except (JSONPathError, ValueError, RecursionError) as error:
        reason = str(error).partition("\n")[0]
        raise InputError(
            f"{target!r:.200} is not JSONPath: {reason}", where=where, todo="Correct it."
        ) from None


@cache
def _compile(target: str) -> Any:
    import jsonpath

    return jsonpath.compile(target)
