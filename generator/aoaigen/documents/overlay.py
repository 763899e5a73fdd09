"""OpenAPI Overlay 1.0: named changes to a document, each saying what it corrects.

A correction is for a fault, not for a document: its target, a JSONPath with conditions, matches
wherever the fault is and nowhere else.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import cache, reduce
from operator import getitem
from pathlib import Path
from typing import Any

from ..problems import InputError
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
    return Overlay(path.stem, path, parsed)


def read_folder(folder: Path) -> list[Overlay]:
    """All overlays of a folder, by name; a folder that is not there has none."""
    return [read_overlay(path) for path in sorted(folder.glob("*.yaml"))]


def apply(overlay: Overlay, data: Node) -> bool:
    """Change the document in place by all actions in order; whether it is another now."""
    changed = [_apply_action(action, data) for action in overlay.actions]
    return any(changed)


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


def _apply_action(action: Action, data: Node) -> bool:
    """Change `data` in place; whether it is another now."""
    places = _places(action.target, data, action.where)
    # Backwards, so that removing one item of a list leaves the places of the others true.
    changed = [_change(data, place, action) for place in reversed(places)]
    return any(changed)


def _change(data: Any, place: tuple[str | int, ...], action: Action) -> bool:
    if action.remove:
        if place:
            del reduce(getitem, place[:-1], data)[place[-1]]
        return bool(place)
    target, update = reduce(getitem, place, data), copy.deepcopy(action.update)
    if isinstance(target, list):
        target.append(update)
        return True
    if isinstance(target, dict) and isinstance(update, dict):
        return _merge(target, update)
    pointer = "".join(f"/{escape(str(key))}" for key in place)
    raise InputError(
        f"only objects and lists can be updated, and {pointer} is neither",
        where=action.where,
        todo="Aim one level higher.",
    )


def _merge(target: Node, update: Node) -> bool:
    """Objects merge, lists grow, anything else is replaced; whether that changed something."""
    changed = False
    for key, value in update.items():
        old = target.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            changed |= _merge(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            old.extend(value)
            changed |= bool(value)
        elif key not in target or old != value or type(old) is not type(value):
            target[key] = value
            changed = True
    return changed


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
