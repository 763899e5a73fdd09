"""The views of `types.py` and `models.py`: what the model emitter gets, what its templates add."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from ..api.history import History
from ..api.ir import Api, Property, Schema
from ..names.classes import Classes, Definition
from ..names.reserved import MODEL_RESERVED, SHADOWING
from ..names.words import Scope, is_plain_key, snake
from .annotations import Typing
from .facts import described
from .feed import Feed
from .literals import literal, prose
from .reach import answered, requested
from .unions import children, leaves, tagging


@dataclass(frozen=True)
class FieldView:
    """A field of an answer by its Python name, or of a request by its key as it is printed."""

    name: str
    hint: str
    """The placeholder of its type; `models.annotated` puts the annotation in its place."""
    required: bool = True
    doc: str = ""
    deprecated: bool = False


@dataclass(frozen=True)
class ClassView:
    """`in_class`: whether a request's keys can all stand in a class statement."""

    name: str
    doc: str
    deprecated: bool
    fields: tuple[FieldView, ...]
    in_class: bool = True
    base: str = "View"
    items: str = ""
    wire: str = ""
    rest: str = ""

    def spelt(self, source: str) -> str:
        """Source as it is written among fields some of which hide what it names."""
        for name in self._hidden:
            module = "typing_extensions" if name == "deprecated" else "builtins"
            source = re.sub(rf"\b{name}\b", f"{module}.{name}", source)
        return source

    @cached_property
    def _hidden(self) -> list[str]:
        return [] if self.base == "" else sorted(SHADOWING & {field.name for field in self.fields})


@dataclass(frozen=True)
class AliasView:
    """`one_of` tells the objects of a union apart; `whole` is an array that may hold itself."""

    label: str
    name: str
    doc: str
    one_of: str
    whole: str
    hint: str = ""


@dataclass(frozen=True)
class DefinitionsView:
    """One module: the document for the emitter, and what the templates print around its types."""

    feed: Mapping[str, Any]
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]
    names: Mapping[str, str]
    """What the document's placeholders for names stand for."""
    literals: Mapping[str, str]
    """What its placeholders for literals stand for: the inside of a `Literal[...]`."""


@dataclass(frozen=True)
class _Builder:
    api: Api
    classes: Classes
    history: History
    texts: Mapping[str, str]
    request: bool
    pages: Mapping[str, tuple[str, str | None]]
    """Classes of answers that come in pages: the type of one item, their field if unusual."""

    def build(self) -> DefinitionsView:
        reach = (requested if self.request else answered)(self.api, self.classes)
        wanted = [d for name, d in self.classes.all.items() if name in reach]
        typing = Typing(self.api, self.classes, self.request)
        printed = [d for d in wanted if d.kind != "alias" or not typing.inline(d.schema)]
        labels = self._labels(printed)
        feed = Feed(typing, labels, self._closed(wanted))
        owners = {d.name: d for d in printed if d.kind == "object"}
        owners |= {d.base: d for d in printed if d.base in labels}
        classes = tuple(self._class(feed, name, owners[name]) for name in sorted(owners))
        others = [d for d in printed if d.kind != "object"]
        return DefinitionsView(
            feed=feed.document(others),
            classes=classes,
            aliases=tuple(self._alias(labels[d.name], d) for d in others),
            names={label: name for name, label in labels.items()},
            literals={label: inside for inside, label in feed.literals.items()},
        )

    def _labels(self, printed: Iterable[Definition]) -> dict[str, str]:
        """A placeholder for every name, in the order of the names."""
        names = [definition.name for definition in printed]
        names += [d.base for d in printed if d.base and self._needs_base(d)]
        return {name: f"T{number:06}" for number, name in enumerate(sorted(names))}

    def _needs_base(self, definition: Definition) -> bool:
        """Of what came, the kind may be unknown; what is sent has the base if it is a kind too."""
        mapped = children(self.api, self.classes, definition)
        return not self.request or any(name == definition.base for _, name in mapped)

    def _properties(self, definition: Definition) -> list[Property]:
        found = definition.schema.properties
        if self.request:
            # No type checker takes a TypedDict with a key without a name.
            return [p for p in found if p.name and not p.schema.read_only]
        return [p for p in found if not p.schema.write_only]

    def _closed(self, wanted: Iterable[Definition]) -> frozenset[tuple[str, str]]:
        found = set()
        for definition in wanted:
            if definition.kind == "union":
                told = tagging(self.api, self.classes, definition).property
                objects = leaves(self.api, self.classes, definition.schema)
                found |= {(member.name, told) for member in objects if told}
        return frozenset((owner, told) for owner, told in found if told)

    def _alias(self, label: str, definition: Definition) -> AliasView:
        schema = definition.schema
        local = Typing(self.api, self.classes, self.request, local=True)
        whole = local.quoted_array(schema) if schema.types == ("array",) else ""
        one_of = "" if self.request else self._one_of(definition)
        return AliasView(label, definition.name, prose(schema.description), one_of, whole)

    def _one_of(self, definition: Definition) -> str:
        """The mark that says how the objects of a union are told apart, where it needs one."""
        objects = list(leaves(self.api, self.classes, definition.schema))
        if definition.kind == "alias" or (len(objects) < 2 and not definition.base):
            return ""
        told = tagging(self.api, self.classes, definition)
        names = ", ".join(f"{literal(value)}: {self._mapped(name)}" for value, name in told.classes)
        arguments = [literal(told.property), f"{{{names}}}"] if told.property else []
        arguments += [f"base={definition.base}"] if definition.base else []
        return f"OneOf({', '.join(arguments)})"

    def _mapped(self, name: str) -> str:
        """Classes stand before all aliases; an alias may stand after this one."""
        definition = self.classes.all.get(name)
        return literal(name) if definition and definition.kind != "object" else name

    def _class(self, feed: Feed, name: str, definition: Definition) -> ClassView:
        """`name` is the definition's, or that of its base."""
        key = self.classes.key_of(definition)
        properties = self._properties(definition)
        fields = [self._field(key, p, feed.field(name, p)) for p in properties]
        schema = definition.schema
        made = ClassView(name, prose(schema.description), schema.deprecated and bool(key), ())
        if self.request:
            return self._request(made, fields)
        return self._answer(made, fields, definition, feed)

    def _request(self, made: ClassView, fields: list[FieldView]) -> ClassView:
        """Keys are as they are on the wire; not all of them can stand in a class statement."""
        plain = all(is_plain_key(field.name) for field in fields)
        if not plain:
            fields = [replace(field, name=literal(field.name)) for field in fields]
        return replace(made, fields=tuple(fields), in_class=plain, base="")

    def _answer(
        self, made: ClassView, fields: list[FieldView], definition: Definition, feed: Feed
    ) -> ClassView:
        scope = Scope(MODEL_RESERVED)
        properties = self._properties(definition)
        names = scope.add_all([(p.name, snake(p.client_name or p.name)) for p in properties])
        wire = {n: f.name for n, f in zip(names, fields, strict=True) if n != f.name}
        fields = [replace(f, name=n) for n, f in zip(names, fields, strict=True)]
        item, items = self.pages.get(definition.name, (None, None))
        rest, values = "", definition.schema.additional
        if isinstance(values, Schema):
            rest = scope.add("additional")
            fields.append(FieldView(rest, feed.rest(values), doc=_REST))
        return replace(
            made,
            fields=tuple(fields),
            base=f"Page[{literal(item)}]" if item else "View",
            items=literal(items) if items else "",
            wire=literal(wire) if wire else "",
            rest=literal(rest) if rest else "",
        )

    def _field(self, key: str | None, prop: Property, hint: str) -> FieldView:
        span = self.history.property(key, prop.name) if key else None
        text = self.texts.get(prop.name, "")
        doc = described(self.api, prop.schema, required=False, span=span, text=text)
        deprecated = prop.schema.deprecated or self.api.resolve(prop.schema).deprecated
        return FieldView(prop.name, hint, prop.required, doc, deprecated)


_REST = "Fields that have no name here, by their own."


def definitions(
    api: Api,
    classes: Classes,
    history: History,
    texts: Mapping[str, str],
    *,
    request: bool,
    pages: Mapping[str, tuple[str, str | None]],
) -> DefinitionsView:
    """The view of `types.py` (requests) or `models.py` (answers)."""
    return _Builder(api, classes, history, texts, request, pages).build()
