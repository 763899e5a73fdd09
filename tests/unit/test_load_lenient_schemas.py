"""Schemas of the user's own documents: every construct of JSON Schema that an API meets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aoaigen.api.ir import Schema, missing
from tests.unit.lenient_documents import TEXT, Shop, obj, openapi, ref


@pytest.fixture
def shop(tmp_path: Path) -> Any:
    def load(version: str = "3.1.0", **schemas: Any) -> Shop:
        return Shop(openapi(version, schemas=schemas), tmp_path)

    return load


# -- null, types, values ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "schema"),
    [
        ("3.0.3", {"type": "string", "nullable": True}),
        ("3.0.3", {"type": "string", "x-nullable": True}),
        ("3.1.0", {"type": "string", "nullable": True}),
        ("3.1.0", {"type": ["string", "null"]}),
        ("3.1.0", {"oneOf": [TEXT, {"type": "null"}]}),
        ("3.1.0", {"anyOf": [{"type": "null"}, TEXT]}),
        ("3.1.0", {"anyOf": [{"const": None}, TEXT]}),
        ("3.0.3", {"allOf": [TEXT], "nullable": True}),
        ("3.1.0", {"allOf": [{"type": ["string", "null"]}, {"type": ["string", "null"]}]}),
    ],
)
def test_null_is_known_in_every_spelling(version: str, schema: Any, shop: Any) -> None:
    found = shop(version, A=schema)["A"]
    assert (found.types, found.nullable, found.variants) == (("string",), True, ())


def test_allof_allows_null_only_where_all_parts_do(shop: Any) -> None:
    parts = [{"type": ["string", "null"]}, {"type": "string"}]
    assert not shop(A={"allOf": parts})["A"].nullable


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_reference_may_be_nullable_at_its_place(version: str, shop: Any) -> None:
    found = shop(version, A=obj(b={**ref("B"), "nullable": True}), B=obj()).field("A", "b").schema
    assert (found.ref, found.nullable) == ("B", True)


@pytest.mark.parametrize("schema", [{"type": "null"}, {"const": None}, {"enum": [None]}])
def test_what_can_only_be_null_is_told_from_anything(schema: Any, shop: Any) -> None:
    found = shop(A=schema)["A"]
    assert (found.types, found.enum, found.nullable) == ((), (), True)


@pytest.mark.parametrize(
    ("values", "types"),
    [
        (["a", "B", "b"], ("string",)),
        ([1, "a", None, True, 1.5], ("integer", "string", "boolean", "number")),
        ([{"a": 1}, [1]], ("object", "array")),
    ],
)
def test_an_enum_may_hold_anything(values: Any, types: Any, shop: Any) -> None:
    found = shop(A={"enum": values})["A"]
    assert found.enum == tuple(value for value in values if value is not None)
    assert found.types == types
    assert found.nullable is (None in values)


def test_a_const_is_an_enum_of_one(shop: Any) -> None:
    assert shop(A={"const": "a"})["A"] == Schema(types=("string",), enum=("a",))


@pytest.mark.parametrize(
    ("schema", "default"),
    [
        ({"type": "integer", "default": "inf"}, missing),
        ({"type": "string", "default": None}, missing),
        ({"type": "string", "enum": ["a"], "default": "b"}, missing),
        ({"type": "integer", "default": True}, missing),
        ({"type": "integer", "default": 1.0}, 1.0),
        ({"type": "number", "default": 1}, 1),
        ({"type": ["string", "null"], "default": None}, None),
        ({"default": {"a": [1]}}, {"a": [1]}),
    ],
)
def test_a_default_that_is_no_value_is_told_and_ignored(
    schema: Any, default: Any, shop: Any
) -> None:
    found = shop(A=schema)
    assert found["A"].default == default
    assert [pointer for _, pointer, _ in found.told()] == (
        ["/components/schemas/A/default"] if default is missing else []
    )


@pytest.mark.parametrize(
    "odd", [{"minimum": "1"}, {"maxLength": 1.5}, {"pattern": 7}, {"exclusiveMinimum": "a"}]
)
def test_a_limit_that_is_none_is_told_and_ignored(odd: Any, shop: Any) -> None:
    found = shop(A={"type": "integer", **odd})
    assert found["A"].limits == Schema().limits
    ((level, pointer, _),) = found.told()
    assert (level, pointer) == ("warning", f"/components/schemas/A/{next(iter(odd))}")


def test_a_type_that_is_none_is_told(shop: Any) -> None:
    found = shop(A={"type": "date"}, B={"type": ["text", "string"]})
    assert (found["A"].types, found["B"].types) == ((), ("string",))
    assert [pointer for _, pointer, _ in found.told()] == [
        "/components/schemas/A/type",
        "/components/schemas/B/type",
    ]


# -- lists and maps --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schema", "items", "most"),
    [
        ({"prefixItems": [TEXT, {"type": "integer"}]}, None, None),
        ({"prefixItems": [TEXT, {"type": "integer"}], "items": False}, None, 2),
        ({"prefixItems": [TEXT, {"type": "integer"}], "items": TEXT}, ("string",), None),
        ({"items": [TEXT, {"type": "integer"}], "additionalItems": TEXT}, ("string",), None),
        ({"items": [TEXT, {"type": "integer"}], "additionalItems": False}, None, 2),
    ],
)
def test_tuples_are_known_in_both_spellings(schema: Any, items: Any, most: Any, shop: Any) -> None:
    found = shop(A={"type": "array", **schema})
    assert [item.types for item in found["A"].prefix_items] == [("string",), ("integer",)]
    assert (found["A"].items and found["A"].items.types) == items
    assert found["A"].limits.max_items == most
    assert found.problems == []


@pytest.mark.parametrize(
    ("schema", "additional"),
    [
        ({}, None),
        ({"additionalProperties": True}, True),
        ({"additionalProperties": {}}, True),
        ({"additionalProperties": False}, False),
        ({"unevaluatedProperties": False}, False),
        ({"additionalProperties": TEXT}, Schema(types=("string",))),
        ({"patternProperties": {"^x-": TEXT}}, Schema(types=("string",))),
        ({"patternProperties": {"^x-": TEXT}, "additionalProperties": False}, Schema(("string",))),
        ({"patternProperties": {"^x-": TEXT}, "additionalProperties": {}}, True),
        ({"propertyNames": {"pattern": "a"}, "additionalProperties": TEXT}, Schema(("string",))),
    ],
)
def test_maps_are_typed_as_far_as_the_document_goes(
    schema: Any, additional: Any, shop: Any
) -> None:
    found = shop(A={"type": "object", "properties": {"a": TEXT}, **schema})
    assert found["A"].additional == additional
    assert found.problems == []


def test_patterns_and_other_names_may_differ_in_type(shop: Any) -> None:
    schema = {"patternProperties": {"^x-": TEXT}, "additionalProperties": {"type": "integer"}}
    additional = shop(A=schema)["A"].additional
    assert [variant.types for variant in additional.variants] == [("string",), ("integer",)]
