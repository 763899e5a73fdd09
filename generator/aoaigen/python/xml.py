"""How the schemas of XML bodies and answers stand in XML, as the runtime reads it (core/xml.py)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ..api.ir import Api, ApiOperation, Content, Schema
from ..api.queries import has_parts, opened
from ..names.classes import Classes

Form: TypeAlias = dict[str, Any]
_SCALARS = ("integer", "number", "boolean", "string")


def is_modelled(api: Api, content: Content) -> bool:
    """Whether it is XML that is read and written by its schema; any other is a text."""
    return content.is_xml and has_parts(api, content.schema)


def root(classes: Classes, schema: Schema) -> Form:
    """The form of a whole document."""
    resolved = classes.api.resolve(schema)
    names = (each.xml.name for each in (schema, resolved) if each.xml)
    name = next(filter(None, names), schema.ref or resolved.title)
    return {**_form(classes, schema), **({"name": name} if name else {})}


def forms(classes: Classes) -> dict[str, Form]:
    """Those of all shared schemas in documents that are XML, by the names of their classes."""
    api, by_class = classes.api, dict[str, Form]()
    queue = [c.schema for op in api.operations for c in _contents(op) if is_modelled(api, c)]
    while queue:
        for key in _references(api, queue.pop()):
            name = classes.by_key[key].name
            if name not in by_class:
                schema = api.schemas[key]
                by_class[name] = _form(classes, schema)
                queue.append(schema)
    return dict(sorted(by_class.items()))


def _contents(operation: ApiOperation) -> Iterator[Content]:
    if operation.body:
        yield from operation.body.contents
    for response in operation.responses:
        yield from response.contents


def _form(classes: Classes, schema: Schema) -> Form:
    hints = _hints(classes.api, schema)
    if schema.ref is not None:
        return {"ref": classes.by_key[schema.ref].name, **hints}
    if schema.items is not None:
        return {**hints, "items": _form(classes, schema.items)}
    objects = list(_objects(classes.api, schema))
    fields = {
        prop.name: _form(classes, prop.schema) for each in objects for prop in each.properties
    }
    rest = next((s.additional for s in objects if isinstance(s.additional, Schema)), None)
    if rest:
        return {**hints, "fields": fields, "rest": _form(classes, rest)}
    if fields:
        return {**hints, "fields": fields}
    scalar = len(schema.types) == 1 and schema.types[0] in _SCALARS
    return {**hints, "type": schema.types[0]} if scalar else hints


def _objects(api: Api, schema: Schema) -> Iterator[Schema]:
    """The schema itself; of a union or a hierarchy what any of its members has."""
    for each in opened(api, schema):
        yield each
        mapped = each.discriminator.mapping if each.discriminator else ()
        yield from (api.schemas[key] for _, key in mapped if key in api.schemas)


def _hints(api: Api, schema: Schema) -> Form:
    if schema.xml is None:
        return {}
    xml = schema.xml
    node = "" if has_parts(api, schema) else xml.node  # no attribute holds an object
    texts = {"name": xml.name, "namespace": xml.namespace, "prefix": xml.prefix, "as": node}
    return {key: value for key, value in (texts | {"wrapped": xml.wrapped}).items() if value}


def _references(api: Api, schema: Schema) -> Iterator[str]:
    """The shared schemas that its form names."""
    if schema.ref is not None:
        yield schema.ref
        return
    inner = [schema.items] if schema.items is not None else []
    for each in _objects(api, schema) if schema.items is None else ():
        inner += [prop.schema for prop in each.properties]
        inner += [each.additional] if isinstance(each.additional, Schema) else []
    for each in inner:
        yield from _references(api, each)
