"""Annotations compiled into wrappers of JSON values.

A wrapper never raises on a value: what does not fit its annotation is handed on as it came.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Mapping
from functools import cache, cached_property
from typing import Annotated, Any, ForwardRef, Literal, Union, get_args, get_origin

from .jsonvalue import copy_json
from .packed import unpacked
from .record import Record, home_of, names_by_wire, wrapper_of
from .union import OneOf

_NONE = type(None)
_NO_NAMES: Mapping[str, Any] = {}
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

    #: Gives a value its type.  An attribute, since a method would cost a stream a tenth more.
    wrap: Wrap

    def __init__(self) -> None:
        self.wrap = copy_json

    @property
    def is_scalar(self) -> bool:
        """Whether no list, map or object is expected."""
        return type(self) is Node

    def settled(self) -> Node:
        """The node that knows its container."""
        return self

    def admits(self, value: Any) -> bool:
        """Whether the value is of the JSON kind that is promised; a scalar's may be any."""
        if value is None:
            return self.nullable or self.container is None
        return self.container is None or value.__class__ is self.container

    def score(self, value: dict[str, Any]) -> tuple[int, int, int] | None:
        """How many of the object's fields it knows, None if it is no description of the object."""
        return None


class _Object(Node):
    container = dict

    def __init__(self, cls: type[Record]) -> None:
        self.cls = cls
        self.wrap = wrapper_of(cls)

    def score(self, value: dict[str, Any]) -> tuple[int, int, int] | None:
        declared = _declared_by(self.cls)
        if not declared.required <= value.keys():
            return None
        for wire, constant in declared.constants.items():
            if value.get(wire) not in (None, constant):
                return None
        known = declared.known & value.keys()
        listed = sum(
            value[wire] in values for wire, values in declared.listed.items() if wire in value
        )
        # Of two that know all that came, the one of which less did not come.
        return len(known), listed, -len(declared.known) if len(known) == len(value) else 0


@cache
def any_object() -> Node:
    """Of an object that nothing describes."""
    return _Object(Record._undescribed)


class _Declared:
    """What a class says of the objects that it describes, in wire names."""

    __slots__ = ("constants", "known", "listed", "required")

    def __init__(self, cls: type[Record]) -> None:
        nodes = {wire: field_node(cls, name) for wire, name in names_by_wire(cls).items()}
        self.known = frozenset(nodes)
        self.required = frozenset(wire for wire, node in nodes.items() if not node.nullable)
        self.listed = {wire: node.listed for wire, node in nodes.items() if node.listed}
        self.constants = {
            wire: node.constant for wire, node in nodes.items() if node.constant is not None
        }


def _declared_by(cls: type[Record]) -> _Declared:
    """The class's own, worked out once."""
    declared: _Declared | None = cls.__dict__.get("_declared")
    if declared is None:
        declared = _Declared(cls)
        type.__setattr__(cls, "_declared", declared)
    return declared


class _Text(Node):
    """A text that stands for something else, such as a date; what does not, is as it came."""

    def __init__(self, read: Wrap) -> None:
        self.wrap = read


class _List(Node):
    container = list

    def __init__(self, item: Node, *, floats: bool = False) -> None:
        self.item = item
        self.wrap = _list_of(item, floats=floats)


def _list_of(node: Node, *, floats: bool) -> Wrap:
    wrap = node.wrap
    plain = node.is_scalar and not node.nullable  # of any kind, which may be objects

    def wrap_list(value: Any) -> Any:
        if value.__class__ is not list:
            return unpacked(value) if floats and value.__class__ is str else copy_json(value)
        if plain:
            return value.copy()  # an embedding's thousands of numbers need no look at each
        items = []  # most lists hold one item, for which a comprehension is slower before 3.12
        for item in value:
            items.append(wrap(item))
        return items

    return wrap_list


class _Dict(Node):
    container = dict

    def __init__(self, item: Node) -> None:
        self.item = item
        self.wrap = self._wrap

    def _wrap(self, value: Any) -> Any:
        if value.__class__ is not dict:
            return copy_json(value)
        wrap = self.item.wrap
        return {key: wrap(item) for key, item in value.items()}

    def score(self, value: dict[str, Any]) -> tuple[int, int, int] | None:
        return -1, 0, 0  # any object fits, so it comes after every class that fits


class _Again(Node):
    """An annotation inside of itself, as for any JSON: compiled when a value goes so deep."""

    def __init__(self, annotation: Any, namespace: dict[str, Any]) -> None:
        self.wrap = self._wrap
        self.annotation = annotation
        self.namespace = namespace

    @cached_property
    def _node(self) -> Node:
        return compile_type(self.annotation, self.namespace)

    def settled(self) -> Node:
        return self._node

    def _wrap(self, value: Any) -> Any:
        return self._node.wrap(value)


class _Union(Node):
    """A union without a discriminator: the JSON type decides, then what the object has."""

    container = dict

    def __init__(self, members: list[Node]) -> None:
        self.wrap = self._wrap
        self.members = members

    @cached_property
    def objects(self) -> list[Node]:
        settled = [member.settled() for member in self.members]
        maps = [member.item for member in settled if isinstance(member, _Dict)]
        others = [m for m in settled if m.container is dict and not isinstance(m, _Dict)]
        return [*others, *([_Dict(_one_of(maps))] if maps else [])]

    @cached_property
    def lists(self) -> Node:
        settled = (member.settled() for member in self.members)
        nested = (each.lists if isinstance(each, _Union) else each for each in settled)
        items = [each.item for each in nested if isinstance(each, _List)]
        return _List(_one_of(items)) if items else Node()

    @cached_property
    def texts(self) -> list[Node]:
        """The members that read texts."""
        nested = (m.texts if isinstance(m, _Union) else [m] for m in self.members)
        return [each for group in nested for each in group if isinstance(each, _Text)]

    def admits(self, value: Any) -> bool:
        if value is None:
            return self.nullable
        return any(member.settled().admits(value) for member in self.members)

    def _wrap(self, value: Any) -> Any:
        if value.__class__ is list:
            return self.lists.wrap(value)
        if value.__class__ is not dict or not self.objects:
            read = (text.wrap(value) for text in self.texts)
            return next((each for each in read if each is not value), copy_json(value))
        if len(self.objects) == 1:
            return self.objects[0].wrap(value)
        best = _best(self.objects, value)
        return (any_object() if best is None else best).wrap(value)

    def score(self, value: dict[str, Any]) -> tuple[int, int, int] | None:
        best = _best(self.objects, value)
        return None if best is None else best.score(value)


def _one_of(members: list[Node]) -> Node:
    return members[0] if len(members) == 1 else _Union(members)


class _Tagged(_Union):
    """A union with a discriminator: it alone decides which class an object is."""

    def __init__(self, mark: OneOf, members: list[Node], namespace: dict[str, Any]) -> None:
        super().__init__(members)
        self.property = mark.property or ""
        self.mapping = {value: compile_type(cls, namespace) for value, cls in mark.mapping.items()}
        self.base = any_object() if mark.base is None else compile_type(mark.base, namespace)

    def _wrap(self, value: Any) -> Any:
        if value.__class__ is not dict:
            return super()._wrap(value)
        return (self._named(value) or self.base).wrap(value)

    def score(self, value: dict[str, Any]) -> tuple[int, int, int] | None:
        node = self._named(value)
        return None if node is None else node.score(value)

    def _named(self, value: dict[str, Any]) -> Node | None:
        tag = value.get(self.property)
        if isinstance(tag, (bool, int)):
            tag = str(tag).lower()  # a mapping's keys are text: "1", "true"
        return self.mapping.get(tag) if isinstance(tag, str) else None


def compile_type(annotation: Any, namespace: dict[str, Any], within: tuple[Any, ...] = ()) -> Node:
    """The meaning of an annotation; names in it are looked up in the namespace.

    within: the annotations that it is a part of
    """
    annotation = _resolve(annotation, namespace)
    if annotation in within:
        return _Again(annotation, namespace)
    within = (*within, annotation)
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        mark = next((extra for extra in args[1:] if isinstance(extra, OneOf)), None)
        return _union(_resolve(args[0], namespace), namespace, mark, within)
    if origin is Union or origin is types.UnionType:
        return _union(annotation, namespace, None, within)
    if origin is Literal:
        return _literal(args)
    if origin is list:
        floats = _resolve(args[0], namespace) is float
        return _List(compile_type(args[0], namespace, within), floats=floats)
    if origin is dict:
        return _Dict(compile_type(args[1], namespace, within))
    kind = origin or annotation  # of a generic class, the class
    if isinstance(kind, type) and issubclass(kind, Record):
        return _Object(kind)
    if getattr(annotation, "__module__", "") == "datetime":
        from .dates import READERS

        return _Text(READERS[annotation.__name__])
    node = Node()
    node.nullable = annotation in (None, _NONE, Any, object)
    return node


def field_node(cls: type[Record], name: str) -> Node:
    """Of a field, by its Python name."""
    home = home_of(cls, name)
    assert home is not None, name
    return compile_type(home.__annotations__[name], names_in(sys.modules[home.__module__]))


def names_in(module: types.ModuleType, known: Mapping[str, Any] = _NO_NAMES) -> dict[str, Any]:
    """What annotations of the module can name: its own names, before those that are known."""
    by_need = getattr(module, "_by_need", None)  # of one in parts
    if by_need is not None:
        names: dict[str, Any] = by_need(known)
        return names
    return {**known, **vars(module)} if known else vars(module)


def _resolve(annotation: Any, namespace: dict[str, Any]) -> Any:
    while isinstance(annotation, (str, ForwardRef)):
        text = annotation if isinstance(annotation, str) else annotation.__forward_arg__
        annotation = eval(text, namespace)  # noqa: S307 - the generated module's own  # nosec B307
    return annotation


def _literal(values: tuple[object, ...]) -> Node:
    node = Node()
    # A Literal of several values is an enumeration, and those may grow.
    node.constant = values[0] if len(values) == 1 else None
    node.nullable = None in values
    node.listed = values
    return node


def _union(
    annotation: Any, namespace: dict[str, Any], mark: OneOf | None, within: tuple[Any, ...]
) -> Node:
    is_union = get_origin(annotation) in (Union, types.UnionType)
    operands = get_args(annotation) if is_union else (annotation,)
    members = [compile_type(each, namespace, within) for each in operands if each is not _NONE]
    nullable = _NONE in operands or any(member.nullable for member in members)
    node: Node
    if mark is not None and mark.property is not None:
        node = _Tagged(mark, members, namespace)
    else:
        node = _one_of(members)
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
