"""Swagger 2.0 -> OpenAPI 3.0.3, as a pure function that loses no fact."""

from __future__ import annotations

import re
from typing import Any

from .pointers import lookup
from .shapes import METHODS, SECTIONS, SECTIONS_2, SHAPES_2, Node, rebuild, without

_MOVED = {f"#/{old}/": f"#/{SECTIONS[kind]}/" for kind, old in SECTIONS_2.items()}

# Fields that describe a value; Swagger 2.0 puts them beside the parameter's name.
_VALUE_FIELDS = (
    *("type", "format", "items", "default", "enum", "x-ms-enum", "x-nullable"),
    *("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"),
    *("maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"),
)

# collectionFormat -> (style, explode) for query and form values; tabs have no style in OpenAPI 3.
_COLLECTIONS: dict[str, tuple[str, bool]] = {
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
}

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


# Where a part of the converted document came from.
_ORIGINS = (
    (re.compile(r"\A/components/schemas\b"), "/definitions"),
    (re.compile(r"\A/components/(parameters|responses)\b"), r"/\1"),
    (re.compile(r"\A/components/securitySchemes\b"), "/securityDefinitions"),
    (re.compile(r"\A(/paths/[^/]*/[^/]*)/requestBody\b.*"), r"\1/parameters"),
    (re.compile(r"\A((?:/paths/[^/]*/[^/]*)?/responses/[^/]*)/content/[^/]*"), r"\1"),
    (re.compile(r"\A((?:/paths/[^/]*(?:/[^/]*)?)?/parameters/[^/]*)/schema\b"), r"\1"),
)


def old_pointer(pointer: str) -> str:
    """The place in the Swagger 2.0 document of what stands at a place of the converted one."""
    for pattern, origin in _ORIGINS:
        pointer = pattern.sub(origin, pointer)
    return pointer


def convert(old: Node) -> Node:
    """The OpenAPI 3.0.3 document that says what a Swagger 2.0 document says."""
    converter = _Converter(old)
    new: Node = {"openapi": "3.0.3", "info": old.get("info", {}), "servers": _servers(old)}
    new |= {key: old[key] for key in ("tags", "security", "externalDocs") if key in old}
    new["paths"] = {
        path: converter.path(item) if path.startswith("/") else item
        for path, item in old.get("paths", {}).items()
    }
    new["components"] = _components(old, converter)
    handled = {"x-ms-parameterized-host"}
    return new | {k: v for k, v in old.items() if k.startswith("x-") and k not in handled}


class _Converter:
    """The parts of one document; it knows the document, since a `$ref` may name a body."""

    def __init__(self, document: Node) -> None:
        self.document = document
        self.consumes: list[str] = document.get("consumes", [])
        self.produces: list[str] = document.get("produces", [])

    def path(self, old: Node) -> Node:
        """Body and form parameters of a path become bodies of its operations."""
        plain, bodies = self.split(old)
        new = without(old, "parameters", *METHODS) | plain
        methods = (method for method in METHODS if method in old)
        return new | {method: self.operation(old[method], bodies) for method in methods}

    def operation(self, old: Node, shared_bodies: list[Node]) -> Node:
        plain, bodies = self.split(old)
        new = without(old, "consumes", "produces", "parameters", "responses", "schemes") | plain
        if body := _body(_override(shared_bodies, bodies), old.get("consumes", self.consumes)):
            new["requestBody"] = body
        if "schemes" in old and "host" in self.document:
            new["servers"] = _servers({**self.document, "schemes": old["schemes"]})
        produces = old.get("produces", self.produces)
        new["responses"] = {
            status: each if status.startswith("x-") else self.response(each, produces, status)
            for status, each in old.get("responses", {}).items()
        }
        return new

    def split(self, owner: Node) -> tuple[Node, list[Node]]:
        """The parameters of a path or an operation, converted, and those that are for a body."""
        plain, bodies = [], []
        for parameter in owner.get("parameters", []):
            full = _resolve(self.document, parameter)
            if full.get("in") in ("body", "formData"):
                bodies.append(full)
            else:
                plain.append(_parameter(parameter))
        return ({"parameters": plain} if plain else {}), bodies

    def response(self, old: Node, produces: list[str], status: str) -> Node:
        if "$ref" in old:
            return _move_ref(old)
        new = without(old, "schema", "headers", "examples")
        new.setdefault("description", "")
        if "headers" in old:
            headers = old["headers"].items()
            new["headers"] = {name: _described(header, "header") for name, header in headers}
        if "schema" in old:
            content = {"schema": schema(old["schema"])}
            types = _response_types(old["schema"], produces, status)
            new["content"] = {media: dict(content) for media in types}
        return new


def schema(old: Any) -> Any:
    """A Swagger 2.0 schema as an OpenAPI 3.0 one."""
    if not isinstance(old, dict):
        return old
    new = rebuild(_move_ref(old), "schema", "", lambda part, *_: schema(part), SHAPES_2)
    if new.get("type") == "file":
        new |= {"type": "string", "format": "binary"}
    if isinstance(new.get("discriminator"), str):
        new["discriminator"] = {"propertyName": new["discriminator"]}
    if "x-nullable" in new:
        new["nullable"] = new.pop("x-nullable")
    return new


def value_schema(old: Node) -> Node:
    """The schema of a parameter, header or form field, whose facts stand beside its name."""
    new = {key: old[key] for key in _VALUE_FIELDS if key in old}
    if isinstance(new.get("items"), dict):
        new["items"] = value_schema(new["items"])
        if new["items"].get("type") == "array" and "collectionFormat" in old["items"]:
            new["items"]["x-collectionFormat"] = old["items"]["collectionFormat"]
    converted: Node = schema(new)
    return converted


def _parameter(old: Node) -> Node:
    """A path, query, header or cookie parameter, or a reference to one."""
    return _move_ref(old) if "$ref" in old else _described(old, old.get("in"))


def _described(old: Node, place: object) -> Node:
    """A parameter or a header, with a schema for the facts that stand beside its name."""
    new = without(old, "collectionFormat", *_VALUE_FIELDS)
    return {**new, "schema": value_schema(old), **_style(old, place)}


def _body(parameters: list[Node], consumes: list[str]) -> Node | None:
    forms = [p for p in parameters if p.get("in") == "formData"]
    if forms:
        return _form(forms, consumes)
    if not parameters:
        return None
    old = parameters[-1]
    content = {"schema": schema(old.get("schema", {}))}
    new: Node = {"x-ms-requestBody-name": old["name"]} if "name" in old else {}
    new |= without(old, "in", "name", "schema")
    types = [t for t in consumes if t not in _FORMS] or ["application/json"]
    return {**new, "content": {media: dict(content) for media in types}}


def _override(shared: list[Node], narrower: list[Node]) -> list[Node]:
    """An operation's own body replaces its path's; form fields replace those of their name."""
    if any(p.get("in") == "body" for p in narrower):
        return narrower
    names = {p.get("name") for p in narrower}
    return [p for p in shared if p.get("name") not in names] + narrower


def _form(fields: list[Node], consumes: list[str]) -> Node:
    properties = {}
    encoding = {}
    for field in fields:
        name = field.get("name", "")
        beside = {key for key in field if key == "description" or key.startswith("x-")}
        more = {key: field[key] for key in field if key in beside.difference(_VALUE_FIELDS)}
        properties[name] = value_schema(field) | more
        if style := _style(field, "formData"):
            encoding[name] = style
    required = [field.get("name", "") for field in fields if field.get("required")]
    body: Node = {"type": "object", "properties": properties}
    if required:
        body["required"] = required
    media: Node = {"schema": body, **({"encoding": encoding} if encoding else {})}
    has_file = any(field.get("type") == "file" for field in fields)
    types = [t for t in consumes if t in _FORMS] or [_FORMS[0] if has_file else _FORMS[1]]
    content = {media_type: dict(media) for media_type in types}
    return {"required": True, "content": content} if required else {"content": content}


def _style(old: Node, place: object) -> Node:
    if old.get("type") != "array":
        return {}
    wanted = old.get("collectionFormat", "csv")
    if place in ("path", "header"):
        return {"style": "simple"} if wanted == "csv" else {"x-collectionFormat": wanted}
    if wanted not in _COLLECTIONS:
        return {"x-collectionFormat": wanted}
    style, explode = _COLLECTIONS[wanted]
    return {"style": style, "explode": explode}


def _response_types(schema: Node, produces: list[str], status: str) -> list[str]:
    """Swagger 2.0 lists the media types of all responses of an operation in one place.

    Where they are mixed, a file is not sent as JSON, and an error is neither a file nor a stream.
    """
    json = [media for media in produces if media.endswith("json")]
    others = [media for media in produces if media not in json]
    if schema.get("type") == "file":
        return others or json or ["application/octet-stream"]
    is_error = status == "default" or status[:1] in ("4", "5")
    readable = [media for media in others if media != "application/octet-stream"]
    if json:
        return json if is_error else [*json, *readable]
    return others or ["application/json"]


def _components(old: Node, converter: _Converter) -> Node:
    parameters = {
        name: _parameter(parameter)
        for name, parameter in old.get("parameters", {}).items()
        if parameter.get("in") not in ("body", "formData")
        and name not in _host_parameter_names(old)
    }
    responses = {
        name: converter.response(response, converter.produces, "")
        for name, response in old.get("responses", {}).items()
    }
    security = {
        name: _security(scheme) for name, scheme in old.get("securityDefinitions", {}).items()
    }
    definitions = old.get("definitions", {})
    schemas = {name: schema(definition) for name, definition in definitions.items()}
    for base, mapping in _mappings(definitions).items():
        discriminator = schemas[base]["discriminator"]
        schemas[base]["discriminator"] = {**discriminator, "mapping": mapping}
    components: Node = {"schemas": schemas, "parameters": parameters, "responses": responses}
    components["securitySchemes"] = security
    return {name: section for name, section in components.items() if section}


def _mappings(definitions: Node) -> dict[str, dict[str, str]]:
    """What x-ms-discriminator-value says of the children, as OpenAPI 3 says it of the base."""
    mappings: dict[str, dict[str, str]] = {}
    for name, definition in definitions.items():
        if "x-ms-discriminator-value" not in definition:
            continue
        value = definition["x-ms-discriminator-value"]
        for base in _ancestors(name, definitions):
            if "discriminator" in definitions.get(base, {}):
                mappings.setdefault(base, {})[value] = f"#/components/schemas/{name}"
    return mappings


def _ancestors(name: str, definitions: Node) -> list[str]:
    above: list[str] = []
    queue = [name]
    while queue:
        current = queue.pop()
        if current not in above:
            above.append(current)
            bases = (part.get("$ref") for part in definitions.get(current, {}).get("allOf", []))
            queue += [base.removeprefix("#/definitions/") for base in bases if base]
    return above


def _host_parameter_names(old: Node) -> list[str]:
    parameters = old.get("x-ms-parameterized-host", {}).get("parameters", [])
    references = [p["$ref"] for p in parameters if "$ref" in p]
    return [reference.removeprefix("#/parameters/") for reference in references]


def _servers(old: Node) -> list[Node]:
    base = old.get("basePath", "").rstrip("/")
    schemes = old.get("schemes") or ["https"]
    if "x-ms-parameterized-host" in old:
        return [_templated_server(old, old["x-ms-parameterized-host"], schemes[0], base)]
    if "host" not in old:
        return [{"url": base or "/"}]
    return [{"url": f"{scheme}://{old['host']}{base}"} for scheme in schemes]


def _templated_server(old: Node, host: Node, scheme: str, base: str) -> Node:
    prefix = f"{scheme}://" if host.get("useSchemePrefix", True) else ""
    variables = {}
    for parameter in host.get("parameters", []):
        full = _resolve(old, parameter)
        variables[full.get("name", "")] = _variable(full, bare=not prefix)
    url = f"{prefix}{host.get('hostTemplate', '')}{base}"
    return {"url": url, **({"variables": variables} if variables else {})}


NO_ONES = ("https://endpoint.example.com", "endpoint.example.com")
"""Stand for what a caller has to give."""


def _variable(parameter: Node, bare: bool) -> Node:
    """OpenAPI 3 demands a default; where none is given it is a host that can belong to no one."""
    host = NO_ONES[0 if bare else 1]
    default = parameter.get("default", parameter.get("x-ms-client-default", host))
    new: Node = {"default": default}
    new |= {k: v for k, v in parameter.items() if k in ("enum", "description")}
    if "format" in parameter:
        new["x-format"] = parameter["format"]
    return new | {k: v for k, v in parameter.items() if k.startswith("x-")}


def _security(old: Node) -> Node:
    if old.get("type") == "basic":
        return {"type": "http", "scheme": "basic", **without(old, "type")}
    if old.get("type") != "oauth2":
        return old
    fields = ("flow", "authorizationUrl", "tokenUrl", "scopes")
    flow = {key: old[key] for key in fields[1:] if key in old}
    flow.setdefault("scopes", {})
    kind = _FLOWS.get(old.get("flow", ""), "implicit")
    return {**without(old, *fields), "flows": {kind: flow}}


def _resolve(document: Node, node: Node) -> Node:
    """What a reference to a parameter names; a dangling one stays itself."""
    reference = node.get("$ref", "")
    target = lookup(document, reference.removeprefix("#")) if reference else node
    return target if isinstance(target, dict) else node


def _move_ref(node: Node) -> Node:
    reference = node.get("$ref")
    if not isinstance(reference, str):
        return node
    for old, new in _MOVED.items():
        if reference.startswith(old):
            return {**node, "$ref": new + reference.removeprefix(old)}
    return node
