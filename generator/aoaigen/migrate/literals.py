"""Values that are written out in code, against what an api-version documents for their place."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from ..api.ir import Api, Schema

Misfit = tuple["ast.expr | ast.keyword", str, bool]
"""Where, what, and whether it is certain: an open list may hold more than it names."""


def misfits(api: Api, schema: Schema, node: ast.expr, name: str) -> Iterator[Misfit]:
    """What of a literal is documented neither as a value nor as a field; what is computed is
    passed over."""
    schema = api.resolve(schema)
    if isinstance(node, (ast.List, ast.Tuple)):
        items = [form.items for form in _forms(api, schema) if form.items]
        for element in node.elts if len(items) == 1 else ():
            yield from misfits(api, items[0], element, name)
    elif isinstance(node, ast.Dict):
        yield from _of_fields(api, schema, node, name)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        known, opened = _values(api, schema)
        if known and node.value not in known:
            yield node, f"{name} has no value {node.value!r}", not opened


def _forms(api: Api, schema: Schema) -> list[Schema]:
    forms = [api.resolve(v) for v in schema.variants] or [schema]
    return [f for form in forms for f in (_forms(api, form) if form.variants else [form])]


def _values(api: Api, schema: Schema) -> tuple[set[object], bool]:
    """All texts that are named, and whether others are possible; none where none is named."""
    values: set[object] = set()
    opened = False
    for form in _forms(api, schema):
        if not form.types or (form.enum is None and "string" in form.types):
            return set(), True
        opened = opened or form.open_enum
        values |= set(form.enum or ()) if "string" in form.types else set()
    return values, opened


def _of_fields(api: Api, schema: Schema, node: ast.Dict, name: str) -> Iterator[Misfit]:
    fields = {
        key.value: value
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }
    forms = [f for f in _forms(api, schema) if f.properties or f.discriminator]
    if len(fields) < len(node.keys) or not forms:
        return
    for form in list(forms):
        if form.discriminator and form.discriminator.mapping:
            forms += [api.schemas[key] for _, key in form.discriminator.mapping]
    wrong = next(iter(_marks(api, forms, fields, name)), None)
    if wrong is not None:
        yield wrong
        return
    fitting = [form for form in forms if _fits(api, form, fields)]
    fitting = [form for form in fitting if not form.discriminator] or fitting
    for field, value in fields.items():
        properties = [p for form in fitting for p in form.properties if p.name == field]
        if properties and len({p.schema for p in properties}) == 1:
            yield from misfits(api, properties[0].schema, value, f"{name}.{field}")
        elif not properties and not any(isinstance(f.additional, Schema) for f in fitting):
            yield value, f"{name} has no field {field!r}", True


def _marks(
    api: Api, forms: list[Schema], fields: Mapping[str, ast.expr], name: str
) -> Iterator[Misfit]:
    """Values of a field that tells the forms apart, where no form has them."""
    for field, node in fields.items():
        properties = [p for f in forms if not _mapped(f, field) and (p := f.property(field))]
        known: set[object] = {v for form in forms for v in _mapped(form, field)}
        lists = [_values(api, api.resolve(prop.schema)) for prop in properties]
        text = node.value if isinstance(node, ast.Constant) else None
        if not isinstance(text, str) or not all(values for values, _ in lists):
            continue
        known |= {value for values, _ in lists for value in values}
        if known and text not in known:
            yield node, f"{name}.{field} has no value {text!r}", not any(o for _, o in lists)


def _mapped(form: Schema, field: str) -> list[str]:
    kind = form.discriminator
    return [value for value, _ in kind.mapping] if kind and kind.property == field else []


def _fits(api: Api, form: Schema, fields: Mapping[str, ast.expr]) -> bool:
    for prop in form.properties:
        node, enum = fields.get(prop.name), api.resolve(prop.schema).enum or ()
        if len(enum) == 1 and isinstance(node, ast.Constant) and node.value not in enum:
            return False
    return True
