"""The views of `types.py` and `models.py`: what the model emitter gets, what its templates add."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..classes import Classes, Definition
from ..history import History
from ..ir import Api, Property
from ..literals import literal, prose
from ..names import MODEL_RESERVED, Scope, snake
from .annotations import Typing
from .facts import described
from .feed import Feed
from .reach import answered, requested
from .unions import leaves, tagging

Named = list[tuple[str, Property]]


@dataclass(frozen=True)
class DefinitionsView:
    """One module: the document for the emitter, and per class what its template prints more."""

    feed: Mapping[str, Any]
    extra: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class _Builder:
    api: Api
    classes: Classes
    history: History
    texts: Mapping[str, str]
    request: bool
    pages: Mapping[str, str]
    """Classes of answers that come in pages, and the type of one item."""

    def build(self) -> DefinitionsView:
        reach = (requested if self.request else answered)(self.api, self.classes)
        wanted = [d for name, d in self.classes.all.items() if name in reach]
        fields = [(d, self._named(d)) for d in wanted]
        feed = Feed(Typing(self.api, self.classes, self.request), self._closed(wanted))
        extra: dict[str, dict[str, Any]] = {}
        for definition, named in fields:
            extra[definition.name] = self._extra(definition, named)
            if definition.base:
                extra[definition.base] = self._class_extra(definition, named)
        return DefinitionsView(feed.document(fields), extra)

    def _named(self, definition: Definition) -> Named:
        """Requests are keyed by wire names, views by Python names."""
        properties = definition.schema.properties
        if self.request:
            return [(p.name, p) for p in properties if not p.schema.read_only]
        scope = Scope(MODEL_RESERVED)
        shown = [p for p in properties if not p.schema.write_only]
        return [(scope.add(snake(p.name)), p) for p in shown]

    def _closed(self, wanted: Iterable[Definition]) -> frozenset[tuple[str, str]]:
        found = set()
        for definition in wanted:
            if definition.kind == "union":
                told = tagging(self.api, self.classes, definition.schema).property
                members = leaves(self.api, self.classes, definition.schema)
                found |= {(member.name, told) for member in members if told}
        return frozenset((owner, told) for owner, told in found if told)

    def _extra(self, definition: Definition, named: Named) -> dict[str, Any]:
        if definition.kind == "object":
            return self._class_extra(definition, named)
        doc = prose(definition.schema.description)
        if definition.kind == "alias":
            return {"doc": doc}
        told = tagging(self.api, self.classes, definition.schema)
        names = ", ".join(f"{literal(value)}: {name}" for value, name in told.classes)
        arguments = [literal(told.property), f"{{{names}}}"] if told.property else []
        arguments += [f"base={definition.base}"] if definition.base else []
        objects = len(list(leaves(self.api, self.classes, definition.schema)))
        return {"doc": doc, "one_of": ", ".join(arguments) if objects > 1 else None}

    def _class_extra(self, definition: Definition, named: Named) -> dict[str, Any]:
        key = self._key(definition)
        wire = {name: p.name for name, p in named if name != p.name}
        item = self.pages.get(definition.name)
        schema = definition.schema
        return {
            "doc": prose(schema.description),
            "base": f"Page[{literal(item)}]" if item and not self.request else None,
            "wire": literal(wire) if wire and not self.request else "",
            "deprecated": schema.deprecated and key is not None,
            "keys": [literal(p.name) for _, p in named],
            "facts": {name: self._field(key, p) for name, p in named},
        }

    def _field(self, key: str | None, prop: Property) -> dict[str, Any]:
        span = self.history.property(key, prop.name) if key else None
        text = self.texts.get(prop.name, "")
        doc = described(self.api, prop.schema, required=False, span=span, text=text)
        deprecated = prop.schema.deprecated or self.api.resolve(prop.schema).deprecated
        return {"doc": doc, "deprecated": deprecated}

    def _key(self, definition: Definition) -> str | None:
        keys = self.api.schemas
        return next((k for k in keys if self.classes.of_key(k) is definition), None)


def definitions(
    api: Api,
    classes: Classes,
    history: History,
    texts: Mapping[str, str],
    *,
    request: bool,
    pages: Mapping[str, str],
) -> DefinitionsView:
    """The view of `types.py` (requests) or `models.py` (answers)."""
    return _Builder(api, classes, history, texts, request, pages).build()
