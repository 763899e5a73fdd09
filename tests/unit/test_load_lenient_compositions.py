"""Schemas made of schemas, in the user's own documents: compositions, hierarchies, circles."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from aoaigen.api.hierarchy import MAX_CHAIN
from aoaigen.api.ir import Schema
from aoaigen.api.schemas import MAX_MERGED, MAX_VARIANTS
from aoaigen.documents.yaml12 import MAX_DEPTH
from aoaigen.problems import InputError
from tests.unit.lenient_documents import TEXT, Shop, obj, openapi, ref, swagger


@pytest.fixture
def shop(tmp_path: Path) -> Any:
    def load(version: str = "3.1.0", **schemas: Any) -> Shop:
        return Shop(openapi(version, schemas=schemas), tmp_path)

    return load


# -- allOf, oneOf, anyOf ---------------------------------------------------------------------------


def test_a_reference_with_siblings_is_both(shop: Any) -> None:
    found = shop(A={**ref("B"), "properties": {"a": TEXT}}, B=obj(b=TEXT))
    assert [p.name for p in found["A"].properties] == ["b", "a"]


def test_a_property_that_is_only_described_again_keeps_its_shape(shop: Any) -> None:
    again = obj(b={"description": "More.", "maxLength": 5}, c={"type": "integer"})
    found = shop(A={"allOf": [ref("B"), again]}, B=obj(b=TEXT, c=TEXT))
    b = found.field("A", "b").schema
    assert (b.types, b.description, b.limits.max_length) == (("string",), "More.", 5)
    assert found.field("A", "c").schema.types == ("integer",)


def test_oneof_and_anyof_together_are_every_combination(shop: Any) -> None:
    one = [obj(a=TEXT), obj(b=TEXT)]
    any_of = [obj(c=TEXT), obj(d=TEXT)]
    found = shop(A={"oneOf": one, "anyOf": any_of, "properties": {"e": TEXT}})["A"]
    assert sorted("".join(sorted(p.name for p in v.properties)) for v in found.variants) == [
        "ace",
        "ade",
        "bce",
        "bde",
    ]


def test_a_type_beside_a_union_is_that_of_its_branches(shop: Any) -> None:
    branches = [{"format": "date"}, {"format": "date-time"}]
    found = shop(A={"type": "string", "oneOf": branches})["A"]
    assert [(v.types, v.format) for v in found.variants] == [
        (("string",), "date"),
        (("string",), "date-time"),
    ]


def test_a_union_that_only_narrows_is_told_and_is_none(shop: Any) -> None:
    found = shop(A={"type": "string", "anyOf": [{"minLength": 1}, {"pattern": "a"}]})
    assert (found["A"].types, found["A"].variants) == (("string",), ())
    assert [what for _, _, what in found.told()] == ["`anyOf` only narrows values"]


def test_a_choice_that_nothing_fits_is_none(shop: Any) -> None:
    assert shop(A={"oneOf": [False, TEXT]})["A"].types == ("string",)


@pytest.mark.parametrize(
    "keyword", ["not", "if", "contains", "dependentSchemas", "dependentRequired", "dependencies"]
)
def test_what_is_not_checked_is_told(keyword: str, shop: Any) -> None:
    found = shop(A={"type": "object", keyword: {}})
    assert found.told() == [
        ("note", f"/components/schemas/A/{keyword}", f"`{keyword}` is not modelled")
    ]


def test_boolean_schemas_are_anything(shop: Any) -> None:
    found = shop(A=True, B=False, C=obj(d=True))
    assert (found["A"], found["B"], found.field("C", "d").schema) == (Schema(),) * 3
    assert [pointer for _, pointer, _ in found.told()] == ["/components/schemas/B"]


# -- hierarchies -----------------------------------------------------------------------------------


def tagged(base: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {**base, "discriminator": {"propertyName": "kind", **more}}


@pytest.mark.parametrize("target", ["Cat", "#/components/schemas/Cat"])
def test_a_mapping_is_by_name_or_by_reference(target: str, shop: Any) -> None:
    union = {"oneOf": [ref("Cat"), ref("Dog")]}
    found = shop(Pet=tagged(union, mapping={"c": target}), Cat=obj(kind=TEXT), Dog=obj(kind=TEXT))
    assert found["Pet"].discriminator.mapping == (("c", "Cat"), ("Dog", "Dog"))


def test_without_a_mapping_the_values_of_the_members_count_before_their_names(shop: Any) -> None:
    union = {"oneOf": [ref("Cat"), ref("Dog")]}
    cat = obj(kind={"enum": ["cat", "kitten"]})
    found = shop(Pet=tagged(union), Cat=cat, Dog=obj(kind=TEXT))
    assert found["Pet"].discriminator.mapping == (("cat", "Cat"), ("kitten", "Cat"), ("Dog", "Dog"))


def test_a_discriminator_may_be_a_mere_name_as_in_swagger(shop: Any) -> None:
    base = obj(kind=TEXT) | {"discriminator": "kind"}
    found = shop(Pet=base, Cat={"allOf": [ref("Pet")]})
    assert found["Pet"].discriminator.mapping == (("Cat", "Cat"),)


def test_a_kind_may_say_its_own_value_where_the_base_has_no_mapping(shop: Any) -> None:
    base = tagged(obj(kind={"enum": ["cat", "dog", "Cow"]}))
    kinds = {
        "Cat": {"allOf": [ref("Pet"), obj(kind={"const": "cat"})]},
        "Dog": {"allOf": [ref("Pet")], "properties": {"kind": {"enum": ["dog", "puppy"]}}},
        "Cow": {"allOf": [ref("Pet")]},
    }
    found = shop(Pet=base, **kinds)
    assert found["Pet"].discriminator.mapping == (
        ("cat", "Cat"),
        ("Cow", "Cow"),
        ("dog", "Dog"),
        ("puppy", "Dog"),
    )
    enums = [found.field(name, "kind").schema.enum for name in kinds]
    assert enums == [("cat",), ("dog", "puppy"), ("Cow",)]


def test_values_that_members_share_do_not_tell_them_apart(shop: Any) -> None:
    base = obj(kind={"enum": ["cat", "dog"]})
    members = {name: {"allOf": [ref("Base"), obj(**{name: TEXT})]} for name in ("Cat", "Dog")}
    union = {"oneOf": [ref("Cat"), ref("Dog")]}
    found = shop(Pet=tagged(union), Base=base, **members)
    assert found["Pet"].discriminator.mapping == (("Cat", "Cat"), ("Dog", "Dog"))


def test_a_base_may_be_the_union_of_its_own_kinds(shop: Any) -> None:
    base = {**obj(kind=TEXT, name=TEXT), "oneOf": [ref("Cat"), ref("Dog")]}
    cat = {"allOf": [ref("Pet"), obj(claws={"type": "integer"})]}
    found = shop(Pet=tagged(base), Cat=cat, Dog={"allOf": [ref("Pet"), obj(bark=TEXT)]})
    assert [v.ref for v in found["Pet"].variants] == ["Cat", "Dog"]
    assert {p.name for p in found["Cat"].properties} == {"kind", "name", "claws"}
    assert found.problems == []


def test_a_discriminator_of_numbers_has_numbers(shop: Any) -> None:
    base = tagged(obj(kind={"type": "integer"}), mapping={"1": "Cat", "2": "Dog"})
    found = shop(Pet=base, Cat={"allOf": [ref("Pet")]}, Dog={"allOf": [ref("Pet")]})
    assert found.field("Cat", "kind").schema.enum == (1,)
    assert found.field("Cat", "kind").schema.types == ("integer",)


def test_a_kind_of_a_kind_has_the_value_of_the_kind_between(shop: Any) -> None:
    pet = tagged(obj(kind=TEXT), mapping={"dog": "Dog"})
    own = {"discriminator": {"propertyName": "breed", "mapping": {"poodle": "Poodle"}}}
    dog = {"allOf": [ref("Pet"), obj(breed=TEXT)], **own}
    found = shop(Pet=pet, Dog=dog, Poodle={"allOf": [ref("Dog")]})
    assert found.field("Poodle", "kind").schema.enum == ("dog",)
    assert found.field("Poodle", "breed").schema.enum == ("poodle",)
    assert found["Pet"].discriminator.mapping == (("dog", "Dog"),)


def test_swagger_hierarchies_of_several_levels_have_a_value_each(tmp_path: Path) -> None:
    def child(base: str, value: str) -> Any:
        return {"allOf": [{"$ref": f"#/definitions/{base}"}], "x-ms-discriminator-value": value}

    fish = obj(kind=TEXT) | {"discriminator": "kind"}
    found = Shop(
        swagger(
            definitions={
                "Fish": fish,
                "Salmon": child("Fish", "salmon"),
                "Smart": child("Salmon", "smart"),
            }
        ),
        tmp_path,
    )
    assert dict(found["Fish"].discriminator.mapping) == {"salmon": "Salmon", "smart": "Smart"}  # type: ignore[union-attr]
    assert found.field("Smart", "kind").schema.enum == ("smart",)


# -- circles, depth, size --------------------------------------------------------------------------


def test_recursion_through_everything_ends(shop: Any) -> None:
    found = shop(
        Tree=obj(
            left=ref("Tree"),
            many={"type": "array", "items": ref("Tree")},
            named={"additionalProperties": ref("Tree")},
            either={"oneOf": [ref("Tree"), TEXT]},
        ),
        More={"allOf": [ref("Tree"), obj(more=ref("More"))]},
    )
    assert found.field("Tree", "left").schema.ref == "Tree"
    assert found.field("More", "more").schema.ref == "More"
    assert found.problems == []


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": ref("A")},
        {"A": ref("B"), "B": ref("C"), "C": ref("A")},
        {"A": {"allOf": [ref("B")]}, "B": {"allOf": [ref("A")]}},
        {"A": {"oneOf": [ref("B")]}, "B": {"anyOf": [ref("A")]}},
        {"A": {"allOf": [ref("A"), TEXT]}},
        {"A": {"allOf": [ref("B"), obj(a=TEXT)]}, "B": {"allOf": [ref("A"), obj(b=TEXT)]}},
        {"A": {"oneOf": [ref("A"), TEXT]}},
    ],
)
def test_a_schema_that_stands_for_itself_is_told_and_cut(schemas: Any, shop: Any) -> None:
    found = shop(**schemas)
    assert found.told()
    for schema in found.api.schemas.values():
        assert found.api.resolve(schema).ref is None
        assert all(variant != schema for variant in schema.variants)


def test_a_chain_of_allof_may_be_long(shop: Any) -> None:
    names = [f"S{i}" for i in range(600)]
    chain = {a: {"allOf": [ref(b)], "properties": {a: TEXT}} for a, b in pairwise(names)}
    found = shop(**chain, **{names[-1]: obj()})
    assert len(found["S0"].properties) == 599


def test_a_chain_of_allof_in_fields_may_be_long(shop: Any) -> None:
    names = [f"S{i}" for i in range(400)]
    chain = {a: obj(next={"allOf": [ref(b), obj(own=TEXT)]}) for a, b in pairwise(reversed(names))}
    found = shop(**chain, S0=obj(end=TEXT))
    assert [p.name for p in found.field("S1", "next").schema.properties] == ["end", "own"]


def test_recursion_through_allof_in_fields_ends_in_a_reference(shop: Any) -> None:
    again = {"allOf": [ref("A"), obj(more=TEXT)]}
    found = shop(A=obj(b={"allOf": [ref("B"), obj(own=TEXT)]}), B=obj(a=again))
    assert found.field("A", "b").schema.ref == "B"
    assert {p.name for p in found.field("B", "a").schema.properties} == {"b", "more"}
    assert [what for _, _, what in found.told()] == ["allOf leads back to what it is in"]


def test_a_reference_among_mere_annotations_stays_one(shop: Any) -> None:
    parts = [ref("B"), {"nullable": True}, {"description": "Mine.", "type": "object"}]
    found = shop("3.0.3", A=obj(b={"allOf": parts, "readOnly": True}), B=obj(c=TEXT))
    schema = found.field("A", "b").schema
    assert (schema.ref, schema.nullable, schema.description) == ("B", True, "Mine.")
    assert schema.read_only


def test_a_chain_of_references_may_be_long(shop: Any) -> None:
    names = [f"S{i}" for i in range(MAX_CHAIN)]
    found = shop(**{a: ref(b) for a, b in pairwise(names)}, **{names[-1]: TEXT})
    assert found.api.resolve(found["S0"]).types == ("string",)
    assert found.told() == []


def test_a_chain_of_references_that_is_beyond_use_is_told(shop: Any) -> None:
    names = [f"S{i}" for i in range(30 * MAX_CHAIN)]
    found = shop(**{a: ref(b) for a, b in pairwise(names)}, **{names[-1]: TEXT})
    what = f"more than {MAX_CHAIN} references lead from one to the next"
    assert what in {what for _, _, what in found.told()}


def test_unions_that_multiply_beyond_use_are_told(shop: Any) -> None:
    union = {"oneOf": [obj(**{f"p{i}": TEXT}) for i in range(MAX_VARIANTS // 8)]}
    found = shop(A={"allOf": [obj(a=TEXT), *([union] * 20)]})
    assert 1 < len(found["A"].variants) <= MAX_VARIANTS
    assert {what for _, _, what in found.told()} == {
        f"more than {MAX_VARIANTS} ways to combine the unions of an allOf"
    }


def test_one_large_union_is_no_multiplication(shop: Any) -> None:
    count = 2 * MAX_VARIANTS
    union = [obj(**{f"p{i}": TEXT}) for i in range(count)]
    found = shop(A={"oneOf": union, "properties": {"a": TEXT}})
    assert len(found["A"].variants) == count
    assert found.problems == []


def test_fields_that_multiply_beyond_bounds_are_refused(shop: Any) -> None:
    width = 2000
    names = [f"S{i}" for i in range(2 * MAX_MERGED // width)]
    base = obj(**{f"p{i}": TEXT for i in range(width)})
    with pytest.raises(InputError, match="multiply into millions"):
        shop(Base=base, **{name: {"allOf": [ref("Base"), obj(own=TEXT)]} for name in names})


def test_diamonds_are_walked_once(shop: Any) -> None:
    """Each schema builds on the next one twice: 2 ** 60 paths lead to the last."""
    schemas: dict[str, Any] = {}
    for i in range(60):
        for side in "ab":
            schemas[f"{side}{i}"] = {
                "allOf": [ref(f"a{i + 1}"), ref(f"b{i + 1}")],
                "required": ["x"],
            }
    found = shop(**schemas, a60=obj(x=TEXT), b60=obj(y=TEXT))
    assert [p.name for p in found["a0"].properties] == ["x", "y"]


NESTS: dict[str, Any] = {
    "items": lambda inner: {"items": inner},
    "properties": lambda inner: {"properties": {"a": inner}},
    "additionalProperties": lambda inner: {"additionalProperties": inner},
    "patternProperties": lambda inner: {"patternProperties": {"a": inner}},
    "prefixItems": lambda inner: {"prefixItems": [inner]},
    "allOf": lambda inner: {"allOf": [inner, {"properties": {"a": TEXT}}]},
    "anyOf": lambda inner: {"anyOf": [inner, {"properties": {"a": TEXT}}]},
    "union of one": lambda inner: {"oneOf": [inner], "properties": {"b": TEXT}},
}


@pytest.mark.parametrize("nest", NESTS)
def test_a_schema_may_be_as_deep_as_a_file_may_be(nest: str, shop: Any) -> None:
    levels = (MAX_DEPTH - 5) // (1 if nest in ("items", "additionalProperties") else 2)
    schema: Any = {"type": "string"}
    for _ in range(levels):
        schema = NESTS[nest](schema)
    found = shop(Deep=schema)
    assert [told for told in found.told() if told[0] == "error"] == []
    assert found["Deep"] != Schema()
