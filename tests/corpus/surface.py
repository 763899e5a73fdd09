"""The methods of a generated package, found on a live client, and what each sends where."""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

PLACES = {"path": "path", "query": "query", "headers": "header", "cookies": "cookie"}


@dataclass(frozen=True)
class Method:
    """A method that sends one operation.

    wires: place -> wire name -> argument
    fields: wire name -> argument where the body's fields are arguments
    body: the argument that is the whole body
    """

    name: str
    call: Callable[..., Any]
    operation: Any
    wires: dict[str, dict[str, str]] = field(default_factory=dict)
    fields: dict[str, str] | None = None
    body: str | None = None

    @property
    def chooses_type(self) -> bool:
        return "content_type" in inspect.signature(self.call).parameters


def methods(client: Any) -> Iterator[Method]:
    """Every method of every resource below a client."""
    for name, resource in _resources(client, ""):
        for attribute, function in vars(type(resource)).items():
            if inspect.isfunction(function) and not attribute.startswith("_"):
                found = _method(f"{name}.{attribute}", function, getattr(resource, attribute))
                if found is not None:
                    yield found


def _resources(holder: Any, path: str) -> Iterator[tuple[str, Any]]:
    if path:
        yield path, holder
    for name, value in vars(type(holder)).items():
        if isinstance(value, cached_property) and name != "with_raw_response":
            child = getattr(holder, name)
            if type(child).__module__.startswith(f"{_package(holder)}.resources"):
                yield from _resources(child, f"{path}.{name}".lstrip("."))


def _package(holder: Any) -> str:
    return type(holder).__module__.removesuffix("._client").partition(".resources")[0]


def _method(name: str, function: Callable[..., Any], bound: Callable[..., Any]) -> Method | None:
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    call = next((call for call in calls if _sends(call)), None)
    if call is None:
        return None
    constant = call.args[0]
    assert isinstance(constant, ast.Name)
    given = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    body = _argument(given.get("body"))
    return Method(
        name=name,
        call=bound,
        operation=vars(sys.modules[function.__module__])[constant.id],
        wires={place: _names(given.get(key)) for key, place in PLACES.items()},
        fields=_names(body) if isinstance(body, ast.Dict) else None,
        body=body.id if isinstance(body, ast.Name) else None,
    )


def _sends(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "_call"


def _names(node: ast.expr | None) -> dict[str, str]:
    """Wire names and arguments of a dict that a method passes on."""
    found = {}
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            assert isinstance(key, ast.Constant)
            argument = _argument(value)
            assert isinstance(argument, ast.Name)
            found[str(key.value)] = argument.id
    return found


def _argument(node: ast.expr | None) -> ast.expr | None:
    """An argument that is passed on, also as `unless_none(argument)`."""
    return node.args[0] if isinstance(node, ast.Call) else node
