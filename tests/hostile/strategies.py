"""Hypothesis strategies: documents with nasty names and strings, and values that fit them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from tests.hostile.planting import ref

Json = Any
Node = dict[str, Any]

_NASTY = (
    *("", "_", "__", "self", "list", "str", "dict", "int", "property", "class", "None", "to_dict"),
    *("additional", "__class__", "__init__", "_data", "Any", "View", "Literal", "types", "models"),
    *("keys", "items", "deprecated", "pages", "next_page", "+1", "-1", "$ref", "@type", "#", "2"),
    *("fooBar", "foo_bar", "foo-bar", "FOO BAR", "größe", "ЦЕНА", "价格", "ﬁ", "\u202e", "\x00"),
    *('"""', "'''", "\\", "\\N{DASH}", "\n", "\r", "\u2028", "{x}", "{{ x }}", "%s", "a/b", "~1"),
    *("x" * 300, "T000001", "L0", "f0", "rest", "Thing", "thing", "THING", "Root", "extra_body"),
)
texts = st.one_of(
    st.sampled_from(_NASTY), st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
)
numbers = st.one_of(
    st.integers(-(2**63), 2**63), st.floats(allow_nan=False, allow_infinity=False, width=32)
)
scalars = st.one_of(st.none(), st.booleans(), numbers, texts)
anything: st.SearchStrategy[Json] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3)
)
_FORMATS = ("date-time", "uuid", "byte", "int64", "float", '"""', "\\")
_TYPES = ("string", "integer", "number", "boolean", "null", "array", "object")


def _described(schema: Node, text: str, flags: list[str]) -> Node:
    return {**schema, "description": text, "title": text, **dict.fromkeys(flags, True)}


def _leaves(names: list[str]) -> st.SearchStrategy[Node]:
    return st.one_of(
        st.sampled_from(_TYPES).map(lambda kind: {"type": kind}),
        st.sampled_from(_FORMATS).map(lambda name: {"type": "string", "format": name}),
        st.lists(st.sampled_from(_TYPES), min_size=1, max_size=3, unique=True).map(
            lambda kinds: {"type": kinds}
        ),
        st.lists(scalars, min_size=1, max_size=3).map(lambda values: {"enum": values}),
        anything.map(lambda value: {"const": value}),
        st.sampled_from(names).map(lambda name: {"$ref": ref(name)}),
        st.just({}),
    )


def _compound(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    return st.one_of(
        inner.map(lambda items: {"type": "array", "items": items}),
        st.lists(inner, min_size=1, max_size=2).map(
            lambda items: {"type": "array", "prefixItems": items}
        ),
        inner.map(lambda values: {"type": "object", "additionalProperties": values}),
        st.lists(inner, min_size=1, max_size=3).map(lambda members: {"oneOf": members}),
        _objects(inner),
        _tagged(inner),
        st.builds(
            _described,
            inner.filter(lambda schema: "$ref" not in schema),
            texts,
            st.lists(st.sampled_from(["nullable", "deprecated"]), max_size=2),
        ),
    )


@st.composite
def _objects(draw: st.DrawFn, inner: st.SearchStrategy[Node]) -> Node:
    properties = draw(st.dictionaries(texts, inner, max_size=4))
    required = [name for name in properties if draw(st.booleans())]
    schema: Node = {"type": "object", "properties": properties, "required": required}
    if draw(st.booleans()):
        schema["additionalProperties"] = draw(inner)
    return schema


@st.composite
def _tagged(draw: st.DrawFn, inner: st.SearchStrategy[Node]) -> Node:
    """Objects that a constant tells apart, with a discriminator or without."""
    name = draw(texts)
    members = []
    for tag in draw(st.lists(texts, min_size=2, max_size=3, unique=True)):
        properties = {**draw(st.dictionaries(texts, inner, max_size=2)), name: {"const": tag}}
        members.append({"type": "object", "properties": properties, "required": [name]})
    discriminator = {"discriminator": {"propertyName": name}} if draw(st.booleans()) else {}
    return {"oneOf": members, **discriminator}


@dataclass(frozen=True)
class Example:
    """A document, and a body for its one operation, which sends it back."""

    document: Node
    body: Node


@st.composite
def examples(draw: st.DrawFn) -> Example:
    names = draw(st.lists(texts.filter(lambda name: name != "Root"), max_size=3, unique=True))
    schemas = st.recursive(_leaves(["Root", *names]), _compound, max_leaves=8)
    components = {name: draw(schemas) for name in names}
    properties = draw(st.dictionaries(texts, schemas, min_size=1, max_size=4))
    components["Root"] = {"type": "object", "properties": properties}
    document = _document(components, draw(texts))
    return Example(document, draw(_values(components["Root"], components)))


def _document(components: Node, text: str) -> Node:
    content = {"application/json": {"schema": {"$ref": ref("Root")}}}
    operation = {
        "summary": text,
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": text, "content": content}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": "1"},
        "paths": {"/things": {"post": operation}},
        "components": {"schemas": components},
    }


# -- values ----------------------------------------------------------------------------------------


@st.composite
def _values(draw: st.DrawFn, schema: Node, components: Node, depth: int = 0) -> Json:
    """A value that fits; deep down whatever is there at hand."""
    if "$ref" in schema:
        name = next(n for n in components if ref(n) == schema["$ref"])
        schema = components[name]
    if depth > 5 or "$ref" in schema:
        return draw(scalars)
    if "oneOf" in schema:
        return draw(_values(draw(st.sampled_from(schema["oneOf"])), components, depth + 1))
    if "const" in schema or "enum" in schema:
        return draw(st.sampled_from(schema.get("enum") or [schema.get("const")]))
    kinds = schema.get("type", list(_TYPES))
    kind = draw(st.sampled_from([kinds] if isinstance(kinds, str) else kinds))
    return draw(_of_kind(kind, schema, components, depth + 1))


@st.composite
def _of_kind(draw: st.DrawFn, kind: str, schema: Node, components: Node, depth: int) -> Json:
    if kind == "array":
        places = schema.get("prefixItems", [])
        rest = draw(st.lists(st.just(schema.get("items", {})), max_size=2)) if not places else []
        return [draw(_values(each, components, depth)) for each in [*places, *rest]]
    if kind == "object":
        found = {
            name: draw(_values(each, components, depth))
            for name, each in schema.get("properties", {}).items()
            if name in schema.get("required", ()) or draw(st.booleans())
        }
        extra = schema.get("additionalProperties", {})
        others = draw(st.lists(texts, max_size=2)) if depth < 5 else []
        return {**{name: draw(_values(extra, components, depth)) for name in others}, **found}
    simple = {"string": texts, "integer": st.integers(-(2**63), 2**63), "boolean": st.booleans()}
    return draw(simple.get(kind, st.none() if kind == "null" else numbers))
