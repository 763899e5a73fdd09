"""Annotations compiled into wrappers of JSON values.

A wrapper never raises on a value: what does not fit its annotation is handed on as it came.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Annotated, Any, ForwardRef, Literal, Union, get_args, get_origin

from .jsonvalue import copy_json
from .union import OneOf
from .view import View

_NONE = type(None)
Wrap = Callable[[Any], Any]


class Node:
    """An annotation's meaning; this one is of a scalar, or of whatever is not told any further."""

    #: The JSON container that it takes: dict, list or None.
    container: type | None = None
    #: Whether the annotation admits None.
    nullable = False
    #: The value that a Literal of one value must have.
    constant: object = None
    listed: tuple[object, ...] = ()

    def wrap(self, value: Any) -> Any:
        return copy_json(value)

    def score(self, value: dict[str, Any]) -> tuple[int, int, int] | None:
        """How many of the object's fields it knows, None if it is no description of the object."""
        return None


class _View(Node):
    container = dict

    def __init__(self, cls: type[View]) -> None:
        self.cls = cls

    def wrap(self, value: Any) -> Any:
        return self.cls(value) if value.__class__ is dict else copy_json(value)

    def score(self, value: dict[str, Any]) -> tuple[int, int, int] | None:
        from .fields import shape_of

        shape = shape_of(self.cls)
        if not shape.required <= value.keys():
            return None
        for wire, constant in shape.constants.items():
            if value.get(wire) not in (None, constant):
                return None
        known = shape.known & value.keys()
        listed = sum(
            value[wire] in values for wire, values in shape.listed.items() if wire in value
        )
        # Of two that know all that came, the one of which less did not come.
        return len(known), listed, -len(shape.known) if len(known) == len(value) else 0


class _List(Node):
    container = list

    def __init__(self, item: Node) -> None:
        self.item = item
        self.plain = type(item) is Node

    def wrap(self, value: Any) -> Any:
        if value.__class__ is not list:
            return copy_json(value)
        if self.plain:
            return value.copy()  # an embedding's thousands of numbers need no look at each
        wrap = self.item.wrap
        return [wrap(item) for item in value]


class _Dict(Node):
    container = dict

    def __init__(self, item: Node) -> None:
        self.item = item

    def wrap(self, value: Any) -> Any:
        if value.__class__ is not dict:
            return copy_json(value)
        wrap = self.item.wrap
        return {key: wrap(item) for key, item in value.items()}

    def score(self, value: dict[str, Any]) -> tuple[int, int, int] | None:
        return -1, 0, 0  # any object fits, so it comes after every class that fits


class _Union(Node):
    """A union without a discriminator: the JSON type decides, then what the object has."""

    container = dict

    def __init__(self, members: list[Node]) -> None:
        self.objects = [member for member in members if member.container is dict]
        items = [member.item for member in members if isinstance(member, _List)]
        self.lists: Node = Node()
        if items:
            self.lists = _List(items[0] if len(items) == 1 else _Union(items))

    def wrap(self, value: Any) -> Any:
        if value.__class__ is list:
            return self.lists.wrap(value)
        if value.__class__ is not dict or not self.objects:
            return copy_json(value)
        if len(self.objects) == 1:
            return self.objects[0].wrap(value)
        best = _best(self.objects, value)
        return View(value) if best is None else best.wrap(value)

    def score(self, value: dict[str, Any]) -> tuple[int, int, int] | None:
        best = _best(self.objects, value)
        return None if best is None else best.score(value)


class _Tagged(_Union):
    """A union with a discriminator: it alone decides which class an object is."""

    def __init__(self, mark: OneOf, members: list[Node], namespace: dict[str, Any]) -> None:
        super().__init__(members)
        self.property = mark.property or ""
        self.mapping = {value: compile_type(cls, namespace) for value, cls in mark.mapping.items()}
        self.base = _View(View) if mark.base is None else compile_type(mark.base, namespace)

    def wrap(self, value: Any) -> Any:
        if value.__class__ is not dict:
            return super().wrap(value)
        return (self._named(value) or self.base).wrap(value)

    def score(self, value: dict[str, Any]) -> tuple[int, int, int] | None:
        node = self._named(value)
        return None if node is None else node.score(value)

    def _named(self, value: dict[str, Any]) -> Node | None:
        tag = value.get(self.property)
        return self.mapping.get(tag) if isinstance(tag, str) else None


def compile_type(annotation: Any, namespace: dict[str, Any]) -> Node:
    """The meaning of an annotation; names in it are looked up in the namespace."""
    annotation = _resolve(annotation, namespace)
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        mark = next((extra for extra in args[1:] if isinstance(extra, OneOf)), None)
        return _union(_resolve(args[0], namespace), namespace, mark)
    if origin is Union or origin is types.UnionType:
        return _union(annotation, namespace, None)
    if origin is Literal:
        return _literal(args)
    if origin is list:
        return _List(compile_type(args[0], namespace))
    if origin is dict:
        return _Dict(compile_type(args[1], namespace))
    if isinstance(annotation, type) and issubclass(annotation, View):
        return _View(annotation)
    node = Node()
    node.nullable = annotation in (None, _NONE, Any, object)
    return node


def _resolve(annotation: Any, namespace: dict[str, Any]) -> Any:
    while isinstance(annotation, (str, ForwardRef)):
        text = annotation if isinstance(annotation, str) else annotation.__forward_arg__
        annotation = eval(text, namespace)  # noqa: S307 - the generated module's own
    return annotation


def _literal(values: tuple[object, ...]) -> Node:
    node = Node()
    # A Literal of several values is an enumeration, and those may grow.
    node.constant = values[0] if len(values) == 1 else None
    node.nullable = None in values
    node.listed = values
    return node


def _union(annotation: Any, namespace: dict[str, Any], mark: OneOf | None) -> Node:
    is_union = get_origin(annotation) in (Union, types.UnionType)
    operands = get_args(annotation) if is_union else (annotation,)
    members = [compile_type(operand, namespace) for operand in operands if operand is not _NONE]
    nullable = _NONE in operands or any(member.nullable for member in members)
    node: Node
    if mark is not None and mark.property is not None:
        node = _Tagged(mark, members, namespace)
    else:
        node = members[0] if len(members) == 1 else _Union(members)
    node.nullable = nullable
    return node


def _best(candidates: list[Node], value: dict[str, Any]) -> Node | None:
    """The one candidate that fits best; None when none fits or several fit equally well."""
    best, best_score, unique = None, None, True
    for candidate in candidates:
        score = candidate.score(value)
        if score is None:
            continue
        if best_score is None or score > best_score:
            best, best_score, unique = candidate, score, True
        elif score == best_score:
            unique = False
    return best if unique else None
