"""Every rule on values: a small old and new schema, and what is told in requests and answers.

Each row is also run backwards, where the mirrors of the same rules must be told.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aoaigen.diff.rules import RULES
from tests.diff.documents import Raw, answering, changes, ids, sending

STRING: Raw = {"type": "string"}
INTEGER: Raw = {"type": "integer"}
CLOSED: Raw = {"type": "string", "enum": ["a", "b"]}
OPEN: Raw = {**CLOSED, "x-ms-enum": {"name": "E", "modelAsString": True}}
CAT: Raw = {"type": "object", "properties": {"kind": {"const": "cat"}, "lives": INTEGER}}
DOG: Raw = {"type": "object", "properties": {"kind": {"const": "dog"}, "tail": STRING}}


def obj(required: tuple[str, ...] = (), **properties: Raw) -> Raw:
    return {"type": "object", "properties": properties, "required": list(required)}


def array(items: Raw, **limits: Any) -> Raw:
    return {"type": "array", "items": items, **limits}


def open_with(*values: str) -> Raw:
    return {**OPEN, "enum": list(values)}


UNTAGGED: dict[str, Raw] = {
    "Cat": obj(("kind",), kind=STRING, lives=INTEGER),
    "Dog": obj(("kind",), kind=STRING, tail=STRING),
    "Paf": obj(town=STRING, county={"const": ""}, lang={"const": "en"}, set={"const": "paf"}),
    "Welsh": obj(town=STRING, county={"const": ""}, lang={"const": "cy"}, set={"const": "paf"}),
    "World": obj(land={"enum": ["a", "b"]}, county={"enum": ["", "x"]},
                 lang={"enum": ["de", "en"]}, set={"enum": ["paf", "w"]}),
}  # fmt: skip
"""Schemas that every document of the table shares."""
MARKED: Raw = {
    "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
    "discriminator": {
        "propertyName": "kind",
        "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
    },
}


# name: (old, new, rules met in a request, rules met in an answer), all without their direction
TABLE: dict[str, tuple[Raw, Raw, list[str], list[str]]] = {
    "a new field": (obj(), obj(a=STRING), ["property-added"], ["property-added"]),
    "a new required field": (
        obj(), obj(("a",), a=STRING), ["required-property-added"], ["property-added"],
    ),
    "a field becomes required": (
        obj(a=STRING), obj(("a",), a=STRING), ["property-required"], ["property-required"],
    ),
    "a field becomes read-only": (
        obj(a=STRING), obj(a={**STRING, "readOnly": True}), ["property-closed"], [],
    ),
    "a required field becomes read-only": (
        obj(("a",), a=STRING), obj(("a",), a={**STRING, "readOnly": True}),
        ["required-property-closed"], [],
    ),
    "a field becomes write-only": (
        obj(a=STRING), obj(a={**STRING, "writeOnly": True}), [], ["property-closed"],
    ),
    "a read-only field becomes required": (
        obj(a={**STRING, "readOnly": True}), obj(("a",), a={**STRING, "readOnly": True}),
        [], ["property-required"],
    ),
    "a field that another one needs": (
        obj(a=STRING, b=STRING), {**obj(a=STRING, b=STRING), "dependentRequired": {"a": ["b"]}},
        ["condition-added"], ["condition-added"],
    ),
    "one of two fields is needed": (
        obj(a=STRING, b=STRING),
        {**obj(a=STRING, b=STRING), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        ["condition-added"], ["condition-added"],
    ),
    "one of two fields and no more": (
        {**obj(a=STRING, b=STRING), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {**obj(a=STRING, b=STRING), "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        ["condition-added", "condition-removed"], ["condition-added", "condition-removed"],
    ),
    "names may fit another pattern": (
        {"type": "object", "patternProperties": {"^x": STRING}},
        {"type": "object", "patternProperties": {"^x": STRING, "^y": STRING}},
        ["name-pattern-added"], ["name-pattern-added"],
    ),
    "an object is closed": (
        obj(a=STRING), {**obj(a=STRING), "additionalProperties": False},
        ["additional-properties-closed"], ["additional-properties-closed"],
    ),
    "a map's values get a type": (
        {"type": "object"}, {"type": "object", "additionalProperties": STRING},
        ["type-narrowed"], ["type-narrowed"],
    ),
    "deprecation": (STRING, {**STRING, "deprecated": True}, ["deprecated"], ["deprecated"]),
    "another type": (STRING, INTEGER, ["type-changed"], ["type-changed"]),
    "a whole number becomes any number": (
        INTEGER, {"type": "number"}, ["type-widened"], ["type-widened"],
    ),
    "any value becomes a string": ({}, STRING, ["type-narrowed"], ["type-narrowed"]),
    "any value becomes a union": (
        {}, {"oneOf": [STRING, array(STRING)]}, ["type-narrowed"], ["type-narrowed"],
    ),
    "a text becomes a file": (
        STRING, {**STRING, "format": "binary"}, ["type-changed"], ["type-changed"],
    ),
    "a plain type becomes one of two": (
        STRING, {"oneOf": [STRING, array(STRING)]}, ["variant-added"], ["variant-added"],
    ),
    "a type list grows": (
        STRING, {"type": ["string", "integer"]}, ["variant-added"], ["variant-added"],
    ),
    "a union's third form": (
        {"oneOf": [STRING, INTEGER]}, {"oneOf": [STRING, INTEGER, array(STRING)]},
        ["variant-added"], ["variant-added"],
    ),
    "an object becomes one of two": (
        CAT, {"oneOf": [CAT, DOG]}, ["variant-added"], ["variant-added"],
    ),
    "a string becomes one of two objects": (
        STRING, {"oneOf": [CAT, DOG]}, ["type-changed"], ["type-changed"],
    ),
    "a tag is replaced by another": (
        {"oneOf": [CAT, STRING]}, {"oneOf": [DOG, STRING]},
        ["variant-added", "variant-removed"], ["variant-added", "variant-removed"],
    ),
    "one object for all kinds becomes an object for each": (
        obj(kind={"type": "string", "enum": ["cat", "dog"]}),
        {"oneOf": [obj(("kind",), kind={"const": "cat"}), obj(("kind",), kind={"const": "dog"}),
                   obj(("kind",), kind={"const": "owl"})]},
        ["property-required", "variant-added"], ["property-required", "variant-added"],
    ),
    "a tag that could be null marks objects": (
        obj(("kind",), kind={"type": ["string", "null"], "enum": ["cat", "dog", None]}),
        {"oneOf": [obj(("kind",), kind={"const": "cat"}), obj(("kind",), kind={"const": "dog"})]},
        ["null-refused"], ["null-refused"],
    ),
    "a number marks objects": (
        obj(("kind",), kind={**INTEGER, "enum": [1, 2]}),
        {"oneOf": [obj(("kind",), kind={"const": 1}), obj(("kind",), kind={"const": 2}),
                   obj(("kind",), kind={"const": 3})]},
        ["variant-added"], ["variant-added"],
    ),
    "a text becomes a text or a list": (
        {**STRING, "nullable": True}, {"nullable": True, "oneOf": [STRING, array(STRING)]},
        ["variant-added"], ["variant-added"],
    ),
    "an object becomes one of two that need less": (
        obj(("a",), a=STRING, b=STRING),
        {"oneOf": [obj(("a", "b"), a=STRING, b=STRING), obj(("a",), a=STRING)]}, [], [],
    ),
    "an object becomes one of two, with more values": (
        obj(("a",), a=CLOSED, b=STRING),
        {"oneOf": [obj(("a", "b"), a={**STRING, "enum": ["c"]}, b=STRING), obj(("a",), a=CLOSED)]},
        ["enum-value-added"], ["enum-value-added"],
    ),
    "an object becomes one of two that both lack a field": (
        obj(("a",), a=STRING, b=STRING, d=STRING),
        {"oneOf": [obj(a=STRING, d=STRING), obj(c=STRING, d=STRING)]},
        ["property-added", "property-optional", "property-removed"],
        ["property-added", "property-optional", "property-removed"],
    ),
    "items of a list are told apart": (
        {"oneOf": [STRING, array({"oneOf": [CAT, DOG]})]},
        {"oneOf": [STRING, array({"oneOf": [CAT, obj(("sort",), sort={"const": "owl"})]})]},
        ["variant-added", "variant-removed"], ["variant-added", "variant-removed"],
    ),
    "a list of something else": (
        {"oneOf": [INTEGER, array(STRING)]}, {"oneOf": [INTEGER, array(INTEGER)]},
        ["type-changed"], ["type-changed"],
    ),
    "a coarser multiple": (
        {**INTEGER, "multipleOf": 5}, {**INTEGER, "multipleOf": 10},
        ["limit-tightened"], ["limit-tightened"],
    ),
    "another multiple": (
        {**INTEGER, "multipleOf": 4}, {**INTEGER, "multipleOf": 10},
        ["limit-changed"], ["limit-changed"],
    ),
    "a format is asked for": (
        STRING, {**STRING, "format": "date"}, ["format-added"], ["format-added"],
    ),
    "another format": (
        {**STRING, "format": "date"}, {**STRING, "format": "date-time"},
        ["format-changed"], ["format-changed"],
    ),
    "another width of numbers": (
        {**INTEGER, "format": "int32"}, {**INTEGER, "format": "int64"},
        ["precision-changed"], ["precision-changed"],
    ),
    "null is allowed": (
        STRING, {"type": ["string", "null"]}, ["null-allowed"], ["null-allowed"],
    ),
    "null is allowed by a union": (
        {"oneOf": [STRING, INTEGER]}, {"oneOf": [STRING, INTEGER, {"type": "null"}]},
        ["null-allowed"], ["null-allowed"],
    ),
    "values are listed": (STRING, CLOSED, ["enum-added"], ["enum-added"]),
    "values are listed and others allowed": (
        STRING, OPEN, ["open-enum-added"], ["open-enum-added"],
    ),
    "a list is opened": (CLOSED, OPEN, ["enum-opened"], ["enum-opened"]),
    "a list is opened by a union with any string": (
        CLOSED, {"anyOf": [STRING, CLOSED]}, ["enum-opened"], ["enum-opened"],
    ),
    "a value is listed": (
        CLOSED, {**CLOSED, "enum": ["c", "b", "a"]}, ["enum-value-added"], ["enum-value-added"],
    ),
    "a value of an open list": (
        OPEN, open_with("a", "b", "c"), ["open-enum-value-added"], ["open-enum-value-added"],
    ),
    "a value in place of another": (
        CLOSED, {**CLOSED, "enum": ["a", "c"]}, ["enum-value-added", "enum-value-removed"],
        ["enum-value-added", "enum-value-removed", "enum-values-replaced"],
    ),
    "a value of an open list in place of another": (
        OPEN, open_with("a", "c"), ["open-enum-value-added", "open-enum-value-removed"],
        ["enum-values-replaced", "open-enum-value-added", "open-enum-value-removed"],
    ),
    "another constant": (
        {"const": "a"}, {"const": "b"}, ["const-changed"], ["const-changed"],
    ),
    "a constant becomes one of two values": (
        {"const": "a"}, CLOSED, ["enum-value-added"], ["enum-value-added"],
    ),
    "a lower maximum": (
        {**INTEGER, "maximum": 5}, {**INTEGER, "maximum": 4},
        ["limit-tightened"], ["limit-tightened"],
    ),
    "a maximum where there was none": (
        INTEGER, {**INTEGER, "maximum": 4}, ["limit-tightened"], ["limit-tightened"],
    ),
    "a higher minimum": (
        {"type": "number", "minimum": 1}, {"type": "number", "minimum": 2},
        ["limit-tightened"], ["limit-tightened"],
    ),
    "a bound is excluded": (
        {"type": "number", "minimum": 1}, {"type": "number", "exclusiveMinimum": 1},
        ["limit-tightened"], ["limit-tightened"],
    ),
    "a maximum is excluded": (
        {"type": "number", "maximum": 1}, {"type": "number", "exclusiveMaximum": 1},
        ["limit-tightened"], ["limit-tightened"],
    ),
    "of two bounds of a side the stricter counts": (
        {"type": "number", "minimum": 1, "exclusiveMinimum": 4, "maximum": 9},
        {"type": "number", "minimum": 5, "exclusiveMinimum": 4, "maximum": 9,
         "exclusiveMaximum": 20},
        ["limit-tightened"], ["limit-tightened"],
    ),
    "a lower maximum below one that is excluded": (
        {"type": "number", "maximum": 9, "exclusiveMaximum": 20},
        {"type": "number", "maximum": 30, "exclusiveMaximum": 8},
        ["limit-tightened"], ["limit-tightened"],
    ),
    "fewer items": (
        array(STRING, maxItems=8), array(STRING, maxItems=4),
        ["limit-tightened"], ["limit-tightened"],
    ),
    "a longer text at least": (
        {**STRING, "minLength": 1}, {**STRING, "minLength": 2},
        ["limit-tightened"], ["limit-tightened"],
    ),
    "items must differ": (
        array(STRING), array(STRING, uniqueItems=True), ["limit-tightened"], ["limit-tightened"],
    ),
    "fewer fields": (
        {"type": "object", "maxProperties": 16}, {"type": "object", "maxProperties": 8},
        ["limit-tightened"], ["limit-tightened"],
    ),
    "a multiple": (
        INTEGER, {**INTEGER, "multipleOf": 8}, ["limit-tightened"], ["limit-tightened"],
    ),
    "another pattern": (
        {**STRING, "pattern": "a+"}, {**STRING, "pattern": "b+"},
        ["limit-changed"], ["limit-changed"],
    ),
    "a default": (STRING, {**STRING, "default": "x"}, ["default-added"], ["default-added"]),
    "a default in place of one that no number is": (
        {**INTEGER, "default": "inf"}, {**INTEGER, "default": 9}, ["default-changed"],
        ["default-changed"],
    ),
    "another default": (
        {"default": 1}, {"default": True}, ["default-changed"],
        ["default-changed"],
    ),
    "a change deep inside": (
        array(obj(a={"type": "object", "additionalProperties": array(CLOSED)})),
        array(obj(a={"type": "object", "additionalProperties": array(STRING)})),
        ["enum-removed"], ["enum-removed"],
    ),
    "a tuple's second item": (
        {"type": "array", "prefixItems": [STRING, STRING]},
        {"type": "array", "prefixItems": [STRING, INTEGER]},
        ["type-changed"], ["type-changed"],
    ),
    "a form goes by another mark": (
        MARKED, {**MARKED, "discriminator": {**MARKED["discriminator"], "mapping": {
            "puss": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}}},
        ["variant-added", "variant-removed"], ["variant-added", "variant-removed"],
    ),
    "a form is new beside constants that tell nothing": (
        {"oneOf": [{"$ref": f"#/components/schemas/{n}"} for n in ("Paf", "Welsh")]},
        {"oneOf": [{"$ref": f"#/components/schemas/{n}"} for n in ("Paf", "Welsh", "World")]},
        ["variant-added"], ["variant-added"],
    ),
    "a tag in another field": (
        {"oneOf": [CAT, DOG], "discriminator": {"propertyName": "kind"}},
        {"oneOf": [CAT, DOG], "discriminator": {"propertyName": "sort"}},
        ["discriminator-changed"], ["discriminator-changed"],
    ),
}  # fmt: skip

SIDES: dict[str, Callable[..., Raw]] = {"request": sending, "response": answering}


def expected(way: str, met: list[str]) -> list[str]:
    return sorted(f"{way}-{what}" for what in met)


@pytest.mark.parametrize("way", SIDES)
@pytest.mark.parametrize("name", TABLE)
def test_a_change_of_a_value_is_told_by_direction(name: str, way: str, tmp_path: Path) -> None:
    old, new, request, response = TABLE[name]
    make, met = SIDES[way], expected(way, request if way == "request" else response)
    assert ids(changes(make(old, **UNTAGGED), make(new, **UNTAGGED), tmp_path)) == met


@pytest.mark.parametrize("way", SIDES)
@pytest.mark.parametrize("name", TABLE)
def test_a_change_backwards_meets_the_mirrors(name: str, way: str, tmp_path: Path) -> None:
    old, new, request, response = TABLE[name]
    make, met = SIDES[way], expected(way, request if way == "request" else response)
    mirrors = sorted(RULES[rule].mirror for rule in met)
    assert ids(changes(make(new, **UNTAGGED), make(old, **UNTAGGED), tmp_path)) == mirrors


def test_the_table_meets_every_rule_on_values() -> None:
    met = {rule for _, _, req, _ in TABLE.values() for rule in expected("request", req)}
    met |= {rule for _, _, _, res in TABLE.values() for rule in expected("response", res)}
    from aoaigen.diff.rules.values import VALUES

    assert {rule.id for rule in VALUES} <= met | {RULES[rule].mirror for rule in met}


# name: (old, old's shared schemas, new, new's shared schemas)
SAME: dict[str, tuple[Raw, dict[str, Raw], Raw, dict[str, Raw]]] = {
    "groups of required fields in another order": (
        {**obj(a=STRING, b=STRING), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, {},
        {**obj(b=STRING, a=STRING), "anyOf": [{"required": ["b"]}, {"required": ["a"]}]}, {},
    ),
    "what a discriminator in place leads to": (
        array({**obj(("kind",), kind=STRING), "discriminator": MARKED["discriminator"]}), UNTAGGED,
        array(MARKED), UNTAGGED,
    ),
    "the old word for fields that need others": (
        {**obj(a=STRING, b=STRING), "dependencies": {"a": ["b"]}}, {},
        {**obj(a=STRING, b=STRING), "dependentRequired": {"a": ["b"]}}, {},
    ),
    "a schema moves to a component": (
        obj(a=CLOSED), {}, {"$ref": "#/components/schemas/A"}, {"A": obj(a=CLOSED)},
    ),
    "a component is renamed": (
        {"$ref": "#/components/schemas/A"}, {"A": obj(a=STRING)},
        {"$ref": "#/components/schemas/B"}, {"B": obj(a=STRING)},
    ),
    "allOf is flattened": (
        {"allOf": [{"$ref": "#/components/schemas/A"}, obj(b=INTEGER)]},
        {"A": obj(("a",), a=STRING)},
        obj(("a",), a=STRING, b=INTEGER), {},
    ),
    "allOf's values are those in all its lists": (
        {"allOf": [{**STRING, "enum": ["a", "b"]}, {"enum": ["b", "c"]}]}, {},
        {**STRING, "enum": ["b"]}, {},
    ),
    "the stricter of allOf's limits": (
        {"allOf": [{**INTEGER, "minimum": 0, "maximum": 5}, {"minimum": -1, "maximum": 10}]}, {},
        {**INTEGER, "minimum": 0, "maximum": 5}, {},
    ),
    "a field that allOf repeats in weaker words": (
        {"allOf": [obj(a={**INTEGER, "default": 5, "maximum": 9}),
                   obj(a={"type": ["integer", "null"]}, b=array(STRING))]}, {},
        obj(a={**INTEGER, "default": 5, "maximum": 9}, b=array(STRING)), {},
    ),
    "a field that allOf says in weaker words first": (
        {"allOf": [obj(a={"type": ["number", "null"]}, b=array({})),
                   obj(a={**INTEGER, "default": 5}, b=array(STRING))]}, {},
        obj(a={**INTEGER, "default": 5}, b=array(STRING)), {},
    ),
    "a field moves to a base": (
        {"$ref": "#/components/schemas/A"}, {"A": obj(a=STRING, b=INTEGER)},
        {"$ref": "#/components/schemas/A"},
        {"Base": obj(b=INTEGER),
         "A": {"allOf": [{"$ref": "#/components/schemas/Base"}, obj(a=STRING)]}},
    ),
    "union variants are reordered and renamed": (
        {"oneOf": [{"$ref": "#/components/schemas/Cat"}, DOG]}, {"Cat": CAT},
        {"oneOf": [{"$ref": "#/components/schemas/Hound"}, CAT]}, {"Hound": DOG},
    ),
    "a union in a union": (
        {"oneOf": [STRING, {"oneOf": [INTEGER, array(STRING)]}]}, {},
        {"oneOf": [array(STRING), INTEGER, STRING]}, {},
    ),
    "nullable by keyword and by type": (
        {**STRING, "nullable": True}, {}, {"type": ["null", "string"]}, {},
    ),
    "a nullable reference": (
        {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]}, {"A": obj(a=STRING)},
        {**obj(a=STRING), "nullable": True}, {},
    ),
    "null allowed by the union and by one of its forms": (
        {"oneOf": [STRING, INTEGER, {"type": "null"}]}, {},
        {"oneOf": [{"$ref": "#/components/schemas/S"}, INTEGER]},
        {"S": {"type": ["string", "null"]}},
    ),
    "an enum is reordered and shared": (
        CLOSED, {}, {"$ref": "#/components/schemas/E"}, {"E": {**CLOSED, "enum": ["b", "a"]}},
    ),
    "a constant written as a list of one": ({"const": "a"}, {}, {**STRING, "enum": ["a"]}, {}),
    "a description": (STRING, {}, {**STRING, "description": "words", "title": "T"}, {}),
    "one variant is no union": ({"oneOf": [STRING]}, {}, STRING, {}),
    "constants listed one by one": (
        {**INTEGER, "oneOf": [{"const": 1, "title": "A"}, {"const": 2}]}, {},
        {**INTEGER, "enum": [2, 1]}, {},
    ),
    "one of the constants that stand beside it": (
        {**INTEGER, "enum": [4], "allOf": [{**INTEGER, "oneOf": [{"const": 3}, {"const": 4}]}]},
        {}, {**INTEGER, "const": 4}, {},
    ),
    "the default of a field that must be sent": (
        obj(("a",), a={**STRING, "default": "x"}), {}, obj(("a",), a=STRING), {},
    ),
    "the default of the only value": (
        obj(a={"const": "x", "default": "x"}), {}, obj(a={"const": "x"}), {},
    ),
    "a default that moves into one of the forms": (
        {"oneOf": [STRING, INTEGER], "default": 1}, {},
        {"oneOf": [STRING, {**INTEGER, "default": 1}]}, {},
    ),
    "the same discriminator by mapping and by constants": (
        {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
         "discriminator": {"propertyName": "kind", "mapping": {
             "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}}},
        {"Cat": CAT, "Dog": DOG}, {"oneOf": [CAT, DOG]}, {},
    ),
    "limits that say nothing": (
        array(STRING), {}, array(STRING, minItems=0, uniqueItems=False), {},
    ),
    "a whole number's excluded bound": (
        {**INTEGER, "exclusiveMinimum": 1}, {}, {**INTEGER, "minimum": 2}, {},
    ),
    "a whole number's excluded bound above": (
        {**INTEGER, "exclusiveMaximum": 6}, {}, {**INTEGER, "maximum": 5}, {},
    ),
    "a bound that a stricter one of its side covers": (
        {"type": "number", "minimum": 1, "exclusiveMinimum": 4, "maximum": 7}, {},
        {"type": "number", "exclusiveMinimum": 4, "maximum": 7, "exclusiveMaximum": 70}, {},
    ),
    "1 and 1.0": ({**INTEGER, "default": 1}, {}, {**INTEGER, "default": 1.0}, {}),
    "other fields allowed in words": (
        obj(a=STRING), {}, {**obj(a=STRING), "additionalProperties": True}, {},
    ),
    "a type list and a union": (
        {"type": ["string", "integer"]}, {}, {"anyOf": [INTEGER, STRING]}, {},
    ),
    "a recursive schema": (
        {"$ref": "#/components/schemas/A"}, {"A": obj(a={"$ref": "#/components/schemas/A"})},
        {"$ref": "#/components/schemas/B"},
        {"B": obj(a=obj(a={"$ref": "#/components/schemas/B"}))},
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", SIDES)
@pytest.mark.parametrize("name", SAME)
def test_another_way_to_write_the_same_is_no_change(name: str, way: str, tmp_path: Path) -> None:
    old, olds, new, news = SAME[name]
    make = SIDES[way]
    first, second = make(old, **olds), make(new, **news)
    assert ids(changes(first, second, tmp_path)) == []
    assert ids(changes(second, first, tmp_path)) == []
