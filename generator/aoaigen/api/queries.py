"""Questions about the IR that more than one reader asks, each with its one answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from .ir import Api, ApiOperation, Parameter, Schema, SecurityScheme


def is_hierarchy(schema: Schema) -> bool:
    """Whether it is an object whose discriminator names its children."""
    return bool(schema.discriminator and schema.discriminator.mapping and not schema.variants)


def is_object(api: Api, schema: Schema) -> bool:
    """Whether its values are JSON objects that a class or a union of classes describes."""
    return any(member.properties for member in opened(api, schema))


def has_parts(api: Api, schema: Schema) -> bool:
    """Whether it tells of fields or items, so that its values are more than a text."""
    return any(
        member.properties or member.items is not None or isinstance(member.additional, Schema)
        for member in opened(api, schema)
    )


def is_file(api: Api, schema: Schema) -> bool:
    """Whether its values are the bytes of a file, or several of them."""

    def inside(each: Schema) -> Iterable[Schema]:
        return each.variants if each.items is None else [each.items]

    return any(
        each.format == "binary" and each.items is None for each in reached(api, [schema], inside)
    )


def opened(api: Api, schema: Schema) -> Iterator[Schema]:
    """The schema's facts; of a union those of its members, unions among them opened as well."""
    members = reached(api, [schema], lambda each: each.variants)
    return (each for each in members if not each.variants)


def reached(
    api: Api, schemas: Iterable[Schema], inside: Callable[[Schema], Iterable[Schema]]
) -> Iterator[Schema]:
    """The facts of schemas and of all that `inside` leads to from them, a shared one once."""
    stack, seen = [*schemas][::-1], set[str]()
    while stack:
        schema = stack.pop()
        if schema.ref is None:
            yield schema
            stack += [*inside(schema)][::-1]
        elif schema.ref not in seen:
            seen.add(schema.ref)
            stack.append(api.schemas[schema.ref])


def has_numbers(api: Api, schema: Schema) -> bool:
    """Whether it is, or can be, a list of numbers."""
    lists = (member.items for member in opened(api, schema) if member.items is not None)
    return any(api.resolve(items).types == ("number",) for items in lists)


def deciding(api: Api, operation: ApiOperation) -> str:
    """The argument whose value decides on the type of the answer, empty if there is none."""
    argument, values = operation.answers or ("", ())
    is_given = any(field.name == argument for field in api.flat_body(operation) or ())
    if is_given and all(key == "text" or key in api.schemas for _, key in values):
        return argument
    return "stream" if may_stream(operation) else ""


def may_stream(operation: ApiOperation) -> bool:
    """Whether answers come as one or as events, as the caller asks."""
    media = {content.stream is not None for r in operation.successes for content in r.contents}
    return media == {True, False}


def is_report(operation: ApiOperation) -> bool:
    """Whether what is told of a long-running operation is all that it gives."""
    running = operation.long_running
    headers = {name.lower() for r in operation.successes for name, _ in r.headers}
    asked = operation.method == "POST" and "operation-location" in headers
    return bool(running and (asked or running.final_state_via == "operation-location"))


def alternatives(schema: Schema) -> list[Schema]:
    """What its own values are values of: members, children, or another shared schema."""
    if schema.ref is not None:
        return [schema]
    if is_hierarchy(schema) and schema.discriminator:
        return [Schema(ref=key) for _, key in schema.discriminator.mapping]
    return list(schema.variants)


def parts(api: Api, schema: Schema) -> Iterator[Schema]:
    """Every schema that stands in it, and those that its references lead to, one step far."""
    if schema.ref is not None:
        yield api.schemas[schema.ref]
    yield from (p.schema for p in schema.properties)
    yield from schema.prefix_items
    yield from forms(schema)


def forms(schema: Schema) -> Iterator[Schema]:
    """What its values are, list or map to: members, items, values of any name, children."""
    yield from schema.variants
    if schema.items is not None:
        yield schema.items
    if isinstance(schema.additional, Schema):
        yield schema.additional
    if schema.discriminator:
        yield from (Schema(ref=key) for _, key in schema.discriminator.mapping)


def tags(schema: Schema) -> dict[str, str]:
    """Properties that can only have one string, by name: what tells an object from its siblings."""
    by_name = {}
    for prop in schema.properties:
        values = prop.schema.enum
        if values and len(values) == 1 and isinstance(values[0], str):
            by_name[prop.name] = values[0]
    return by_name


def sent(operation: ApiOperation) -> Iterator[Schema]:
    """What a call takes."""
    yield from (parameter.schema for parameter in operation.parameters)
    yield from (content.schema for content in (operation.body.contents if operation.body else ()))


def received(operation: ApiOperation) -> Iterator[Schema]:
    """What a call gives, failures and what it ends in included."""
    yield from (c.schema for response in operation.responses for c in response.contents)
    if operation.long_running and operation.long_running.result:
        yield operation.long_running.result


def inside(api: Api, schema: Schema, array: str, field: str) -> Schema | None:
    """A field of the items of an object's array; the items where no field is named."""
    held = api.resolve(schema).property(array)
    items = api.resolve(held.schema).items if held else None
    prop = api.resolve(items).property(field) if items and field else None
    return (prop.schema if prop else None) if field else items


def path_parameters(operation: ApiOperation) -> list[Parameter]:
    """In the order of the path, whatever order the document lists them in."""
    by_name = {p.name: p for p in operation.parameters if p.place == "path"}
    wires = [part.partition("}")[0] for part in operation.path.split("{")[1:]]
    return [by_name[wire] for wire in dict.fromkeys(wires) if wire in by_name]


def sent_as(scheme: SecurityScheme) -> tuple[str, str, str] | None:
    """Kind, place and name by which the runtime sends a credential; None for what it cannot."""
    if scheme.type == "apiKey" and scheme.place in ("header", "query", "cookie"):
        return ("apiKey", scheme.place, scheme.name)
    kind = scheme.scheme.lower() if scheme.type == "http" else ""
    if kind == "basic":
        return ("basic", "header", "Authorization")
    if kind == "bearer" or scheme.type in ("oauth2", "openIdConnect"):
        return ("bearer", "header", "Authorization")
    return None
