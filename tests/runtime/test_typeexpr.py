"""How values are wrapped where types nest: recursive aliases, unions of containers, typed maps."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, Optional, TypeAlias, Union

import pytest

from aoaigen.runtime.core.typeexpr import compile_type
from aoaigen.runtime.core.union import OneOf
from aoaigen.runtime.core.view import View


class Leaf(View):
    size: int


class Other(View):
    name: str


class Off(View):
    on: Literal[False]


class On(View):
    on: Literal[True]


class Bag(View):
    id: str
    additional_: dict[str, Leaf]

    _wire: ClassVar[dict[str, str]] = {}
    _rest: ClassVar[str] = "additional_"


Tree: TypeAlias = list["Leaf | Tree"]
Json: TypeAlias = Union[str, float, list[Optional["Json"]], dict[str, Optional["Json"]]]  # noqa: UP007 - a name in quotes
Either: TypeAlias = Annotated[Leaf | Other | list[Leaf], OneOf()]
Numbered: TypeAlias = Annotated[Leaf | Other, OneOf("v", {"1": Leaf, "true": Other}, base=View)]


def wrapped(expression: str, value: Any) -> Any:
    return compile_type(expression, globals()).wrap(value)


def test_an_alias_of_itself_is_followed_as_deep_as_the_value_goes() -> None:
    first, (second, (third,)) = wrapped("Tree", [{"size": 1}, [{"size": 2}, [{"size": 3}]]])
    assert [type(each) for each in (first, second, third)] == [Leaf] * 3
    value = {"a": [1.5, None, {"b": ["c"]}]}
    assert wrapped("Json | None", value) == value


def test_lists_and_maps_of_a_union_give_their_items_the_class_that_fits() -> None:
    (item,) = wrapped("list[Leaf] | list[Other]", [{"name": "n"}])
    assert type(item) is Other
    found = wrapped("dict[str, str] | dict[str, Leaf]", {"a": {"size": 1}, "b": "c"})
    assert (type(found["a"]), found["b"]) == (Leaf, "c")


def test_lists_of_a_union_within_a_union_are_its_own() -> None:
    (leaf,) = wrapped("Either | str | None", [{"size": 1}])
    (other,) = wrapped("Either | list[Other]", [{"name": "n"}])
    assert (type(leaf), type(other)) == (Leaf, Other)


@pytest.mark.parametrize(("tag", "cls"), [(1, Leaf), ("1", Leaf), (True, Other), (2, View)])
def test_a_discriminator_that_is_no_string_is_its_json(tag: object, cls: type) -> None:
    assert type(wrapped("Numbered", {"v": tag})) is cls


def test_a_constant_of_false_tells_objects_apart() -> None:
    assert type(wrapped("On | Off", {"on": False})) is Off
    assert type(wrapped("On | Off", {"on": True})) is On


def test_a_typed_map_with_fields_has_the_further_ones_apart() -> None:
    bag = Bag({"id": "1", "a": {"size": 1}, "to_dict": {"size": 2}})
    assert {name: leaf.size for name, leaf in bag.additional_.items()} == {"a": 1, "to_dict": 2}
    assert type(bag["to_dict"]) is Leaf
    assert bag.a.size == 1
    assert "additional_" in dir(bag)
    assert bag.to_dict() == {"id": "1", "a": {"size": 1}, "to_dict": {"size": 2}}
