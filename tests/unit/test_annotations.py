"""A type as a value: unions, what it prints where, and that the emitter says the same."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from aoaigen.home import find_home
from aoaigen.interfaces import interfaces
from aoaigen.python.models import annotated
from aoaigen.python.package import version_view
from aoaigen.python.types import (
    ANY,
    INT,
    NONE,
    STR,
    VIEW,
    Namespace,
    Type,
    builtin,
    import_lines,
    literals,
    mapping,
    optional,
    union,
)
from tests.official import ROOT

PET = Type("Pet", "models")


@pytest.mark.parametrize(
    ("parts", "source"),
    [
        ((STR, INT, STR), "str | int"),
        ((optional(STR), NONE), "str | None"),
        ((builtin("list", optional(STR)), NONE), "list[str | None] | None"),
        ((STR, ANY, NONE), "Any"),
        ((), "Any"),
        ((literals("a | b", "a | b", 2), STR), 'Literal["a | b", 2] | str'),
    ],
)
def test_a_union_has_each_member_once(parts: tuple[Type, ...], source: str) -> None:
    assert union(*parts).source() == source


@pytest.mark.parametrize(
    ("where", "source", "imports"),
    [
        (
            Namespace(),
            "Mapping[str, list[models.Pet | View]]",
            ["collections.abc import Mapping", "._runtime import View", ".. import models"],
        ),
        (
            Namespace("models"),
            "Mapping[str, list[Pet | View]]",
            ["collections.abc import Mapping", "._runtime import View"],
        ),
        (
            Namespace(hidden=frozenset(("list", "models", "Pet"))),
            "Mapping[str, builtins.list[_models.Pet | View]]",
            [
                "collections.abc import Mapping",
                "._runtime import View",
                ".. import models as _models",
            ],
        ),
    ],
)
def test_a_type_is_printed_for_the_place_where_it_stands(
    where: Namespace, source: str, imports: list[str]
) -> None:
    kind = mapping(builtin("list", union(PET, VIEW)))
    assert kind.source(where) == source
    whole = ["import builtins"] if "list" in where.hidden else []
    lines = [*whole, *(f"from {each}" for each in imports)]
    assert list(import_lines(kind.imports(where), ".")) == lines


@pytest.mark.parametrize("version", ["2022-12-01", "2024-10-21", "2025-04-01-preview"])
def test_classes_have_the_types_that_signatures_have(version: str) -> None:
    """The emitter prints the one, the value itself the other; members may come in another order."""
    found = interfaces(find_home(ROOT))
    (view,) = annotated([version_view(found.apis[version], found.history)])
    for whole in (view.types, view.models):
        fields = [(item, field) for item in whole.classes for field in item.fields]
        assert len(fields) > 20
        for item, field in fields:
            source = field.type.source(item.where)
            assert shape(field.hint) == shape(source), (item.name, field.name)


def shape(source: str) -> object:
    """An annotation without the order of its unions; names in quotes as they are without."""
    return _shape(ast.parse(source, mode="eval").body)


def _shape(node: ast.expr) -> object:
    if isinstance(node, ast.BinOp):
        return frozenset(map(_shape, _members(node)))
    if isinstance(node, ast.Subscript):
        literal = isinstance(node.value, ast.Name) and node.value.id == "Literal"
        inside = ast.dump(node.slice) if literal else _shape(node.slice)
        return (ast.dump(node.value), inside)
    if isinstance(node, ast.Tuple):
        return tuple(map(_shape, node.elts))
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return shape(node.value)
    return ast.dump(node)


def _members(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield from _members(node.right)
    else:
        yield node
