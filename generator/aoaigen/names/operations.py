"""Names for the operations of an API that has no naming table, or one with gaps.

Every document's routes get their names together, so that a name is the same in each api-version and
no two operations of one share it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..api.config import Config, OperationConfig, made_up, route_of
from ..api.wire import fault_of_path
from ..documents.shapes import METHODS
from .reserved import RESOURCE_RESERVED
from .words import snake

_GROUPED = re.compile(r"[A-Z][A-Za-z0-9]*_[A-Za-z][A-Za-z0-9]*|[^/.]+(?:[/.][^/.]+)+")


@dataclass(frozen=True)
class Route:
    """One operation as a document has it."""

    method: str
    path: str
    id: str | None

    @property
    def key(self) -> str:
        """With the names of its parameters: some documents have two routes that differ in these."""
        return f"{self.method.upper()} {self.path}"


def named(documents: Iterable[Mapping[str, Any]], config: Config) -> Config:
    """The configuration with an entry for every route of the documents that it has none for."""
    routes = {route.key: route for data in documents for route in _routes(data)}
    known = {route for entry in config.operations.values() for route in entry.routes}
    fresh = [route for key, route in routes.items() if route_of(key) not in known]
    found = _distinct(_wanted(fresh), config.operations)
    made = {name: OperationConfig(name, (route.key,)) for route, name in found.items()}
    return replace(config, operations={**config.operations, **made})


def _routes(data: Mapping[str, Any]) -> Iterator[Route]:
    for path, item in data.get("paths", {}).items():
        if fault_of_path(path):  # told where its operations are built
            continue
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                said = item[method].get("operationId")
                yield Route(method, path, said if isinstance(said, str) and said else None)


# -- what each would like to be called -------------------------------------------------------------


def _wanted(routes: list[Route]) -> dict[Route, str]:
    """By group and action where operationIds say both, by the path where they do not."""
    grouped = bool(routes) and all(r.id and _GROUPED.fullmatch(r.id) for r in routes)
    shared = _shared_segments([route.path for route in routes])
    return {route: _by_id(route) if grouped else _by_path(route, shared) for route in routes}


def _by_id(route: Route) -> str:
    words = [word for word in re.split(r"[_/.]", route.id or "") if word]
    return ".".join([*(snake(word, "resource") for word in words[:-1]), snake(words[-1], "call")])


def _by_path(route: Route, shared: int) -> str:
    path = "/" + "/".join(route.path.strip("/").split("/")[shared:])
    # FastAPI puts path and method behind the function's name.
    suffix = re.sub(r"\W", "_", route.path) + f"_{route.method}"
    name = made_up(route.method, path, (route.id or "").removesuffix(suffix) or route.id)
    resource, _, verb = name.rpartition(".")
    return f"{resource}.{_without(verb, resource)}"


def _without(verb: str, resource: str) -> str:
    """`list_pets` and `get_pet` of `pets` are `list` and `get`: what the resource says is said."""
    first, *rest = verb.rstrip("_").split("_")
    said = {_stem(word) for word in re.split(r"[._]", resource)}
    return snake(first, "call") if all(_stem(word) in said for word in rest) else verb


def _stem(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _shared_segments(paths: list[str]) -> int:
    """How many leading segments say nothing, since every path has them."""
    split = [path.strip("/").split("/") for path in set(paths)]
    count = 0
    while len(split) > 1 and _silent(split, count) and len({p[count] for p in split}) == 1:
        count += 1
    versions = all(len(p) > count and re.fullmatch(r"v\d+", p[count]) for p in split)
    return count + 1 if split and versions and _silent(split, count) else count


def _silent(split: list[list[str]], at: int) -> bool:
    """Whether a fixed segment follows the one at `at`, also fixed, in every path."""
    return all(len(p) > at + 1 and "{" not in p[at] and "{" not in p[at + 1] for p in split)


# -- and what each is called -----------------------------------------------------------------------


def _distinct(wanted: Mapping[Route, str], known: Iterable[str]) -> dict[Route, str]:
    """Methods of one resource differ from each other and from the resources below it."""
    taken: set[tuple[str, str]] = set()
    for name in [*known, *wanted.values()]:
        parts = name.split(".")
        taken |= {(".".join(parts[:i]), _plain(parts[i])) for i in range(len(parts) - 1)}
    taken |= {(n.rpartition(".")[0], _plain(n.rpartition(".")[2])) for n in known}
    found = {}
    for route, name in wanted.items():
        resource, _, verb = name.rpartition(".")
        choices = (choice for choice in _choices(route, verb) if choice not in RESOURCE_RESERVED)
        free = next(choice for choice in choices if (resource, _plain(choice)) not in taken)
        taken.add((resource, _plain(free)))
        found[route] = f"{resource}.{free}"
    return found


def _choices(route: Route, verb: str) -> Iterator[str]:
    yield verb
    if route.id:
        yield snake(route.id, "call")
    wires = re.findall(r"{([^}]*)}", route.path)
    if wires:
        yield f"{verb.rstrip('_')}_by_{snake(wires[-1])}"
    yield f"{verb.rstrip('_')}_{route.method}"
    yield from (f"{verb.rstrip('_')}_{number}" for number in range(2, 100_000))


def _plain(name: str) -> str:
    """Two names that are one under this differ too little for constants and classes."""
    return name.replace("_", "").lower()
