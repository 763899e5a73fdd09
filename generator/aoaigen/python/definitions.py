"""The views of `types.py` and `models.py`: types, and what the templates print around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from ..api.history import Span
from ..api.ir import Property, Schema
from ..api.places import Way
from ..names.classes import Classes, Definition
from ..names.names import FURTHER
from ..names.reserved import SHADOWING
from ..names.words import is_plain_key
from .annotations import Typing
from .context import Context
from .facts import aged, described
from .literals import literal, prose
from .paragraphs import followed
from .reach import decided, reached
from .types import STR, Namespace, Type, builtin, optional
from .unions import children, leaves, tagging
from .uses import uses


@dataclass(frozen=True)
class FieldView:
    """A field of an answer by its Python name, or of a request by its key as it is printed."""

    name: str
    type: Type
    required: bool = True
    doc: str = ""
    deprecated: bool = False
    hint: str = ""
    """The source of its type, once `models.annotated` has put it here."""


@dataclass(frozen=True)
class ClassView:
    """`in_class`: whether a request's keys can all stand in a class statement.

    where: its body, in which some fields may hide what it names
    generic, inside: its base, empty for a request's, and the types that this is generic over
    """

    name: str
    doc: str
    deprecated: bool
    where: Namespace
    fields: tuple[FieldView, ...]
    in_class: bool = True
    generic: str = "View"
    inside: tuple[Type, ...] = ()
    constants: tuple[tuple[str, Type | None, str], ...] = ()
    """What the runtime reads of it: name, type if it is to be seen, and source of the value."""

    @property
    def base(self) -> str:
        """What it is a kind of; nothing in the class hides what stands in its head."""
        head = replace(self.where, hidden=frozenset())
        inside = ", ".join(literal(kind.source(head)) for kind in self.inside)
        return f"{self.generic}[{inside}]" if inside else self.generic

    def spelt(self, kind: Type) -> str:
        return kind.source(self.where)

    @property
    def decorators(self) -> tuple[str, str]:
        """Those of deprecated fields."""
        hidden = "deprecated" in self.where.hidden
        mark = "typing_extensions.deprecated" if hidden else "deprecated"
        return self.spelt(builtin("property")), f'{mark}("deprecated by the service")'

    @property
    def statements(self) -> Iterator[str]:
        """The constants as they stand in its body."""
        for name, kind, source in self.constants:
            yield f"{name}: {self.spelt(kind)} = {source}" if kind else f"{name} = {source}"

    def needs(self) -> Iterator[str]:
        """Names that the body takes from other modules, and modules that it names."""
        kinds = [field.type for field in self.fields]
        kinds += self.inside
        kinds += [kind for _, kind, _ in self.constants if kind]
        old = [field for field in self.fields if field.deprecated and self.generic]
        kinds += [builtin("property")] if old else []
        yield from (name for kind in kinds for _, name in kind.imports(self.where))
        if old or self.deprecated:
            yield "deprecated"
        if old and "deprecated" in self.where.hidden:
            yield "typing_extensions"
        yield from {self.generic} - {"", "View"}


_WIRE = Type("ClassVar", "typing", (builtin("dict", STR, STR),))
_REST = Type("ClassVar", "typing", (STR,))
_NAMES = Type("ClassVar", "typing", (builtin("list", STR),))


@dataclass(frozen=True)
class AliasView:
    """`one_of` tells the objects of a union apart."""

    name: str
    type: Type
    doc: str
    one_of: str
    hint: str = ""

    @property
    def source(self) -> str:
        """What stands behind its name."""
        return f"Annotated[{self.hint}, {self.one_of}]" if self.one_of else self.hint

    def needs(self, where: Namespace) -> Iterator[str]:
        yield "TypeAlias"
        yield from (name for _, name in self.type.imports(where))
        if self.one_of:
            yield from ("Annotated", "OneOf")


@dataclass(frozen=True)
class DefinitionsView:
    """The classes and aliases of one module."""

    where: Namespace
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]

    @property
    def kinds(self) -> Iterator[Type]:
        """The types of all fields and aliases."""
        yield from (field.type for item in self.classes for field in item.fields)
        yield from (item.type for item in self.aliases)

    @property
    def needs(self) -> frozenset[str]:
        """All names that the module takes from others."""
        inside = frozenset(name for item in self.classes for name in item.needs())
        return inside | {n for a in self.aliases for n in a.needs(self.where)}


@dataclass(frozen=True)
class _Builder:
    context: Context
    request: bool

    def build(self) -> DefinitionsView:
        printed = [
            d for d in self._wanted if d.kind != "alias" or not self._typing.inline(d.schema)
        ]
        owners = {d.name: d for d in printed if d.kind == "object"}
        owners |= {d.base: d for d in printed if d.base and self._needs_base(d)}
        classes = tuple(self._class(name, owners[name]) for name in sorted(owners))
        aliases = tuple(self._alias(d) for d in printed if d.kind != "object")
        return DefinitionsView(Namespace(self._typing.module), classes, aliases)

    @property
    def classes(self) -> Classes:
        return self.context.names.classes

    @property
    def _typing(self) -> Typing:
        return self.context.requests if self.request else self.context.answers

    @cached_property
    def _wanted(self) -> list[Definition]:
        reach = reached(self.classes, request=self.request)
        return [d for name, d in self.classes.all.items() if name in reach]

    @cached_property
    def _uses(self) -> Mapping[str, str]:
        return uses(self.classes, [d.name for d in self._wanted], request=self.request)

    @cached_property
    def _tags(self) -> set[tuple[str, str | None]]:
        """Classes, each with the field that tells it from the others of a union."""
        tags: set[tuple[str, str | None]] = set()
        for union in (d for d in self._wanted if d.kind == "union"):
            tag = tagging(self.classes, union).property
            tags |= {(member.name, tag) for member in leaves(self.classes, union.schema)}
        return tags

    @cached_property
    def _decided(self) -> Mapping[str, str]:
        return decided(self.classes)

    def _needs_base(self, definition: Definition) -> bool:
        """Of what came, the kind may be unknown; what is sent has the base if it is a kind too."""
        mapped = children(self.classes, definition)
        return not self.request or any(name == definition.base for _, name in mapped)

    def _properties(self, definition: Definition) -> list[Property]:
        properties = definition.schema.properties
        if self.request:
            # No type checker takes a TypedDict with a key without a name.
            apart = self._decided.get(definition.name)
            return [p for p in properties if p.name not in ("", apart) and not p.schema.read_only]
        return [p for p in properties if not p.schema.write_only]

    def _alias(self, definition: Definition) -> AliasView:
        one_of = "" if self.request else self._one_of(definition)
        text = definition.schema.description
        doc = followed(text, prose(text), "")
        return AliasView(definition.name, self._typing.alias(definition), doc, one_of)

    def _one_of(self, definition: Definition) -> str:
        """The mark that says how the objects of a union are told apart, where it needs one."""
        objects = list(leaves(self.classes, definition.schema))
        if definition.kind == "alias" or (len(objects) < 2 and not definition.base):
            return ""
        tags = tagging(self.classes, definition)
        names = ", ".join(f"{literal(value)}: {self._mapped(name)}" for value, name in tags.classes)
        arguments = [literal(tags.property), f"{{{names}}}"] if tags.property else []
        arguments += [f"base={definition.base}"] if definition.base else []
        return f"OneOf({', '.join(arguments)})"

    def _mapped(self, name: str) -> str:
        """Classes stand before all aliases; an alias may stand after this one."""
        definition = self.classes.all.get(name)
        return literal(name) if definition and definition.kind != "object" else name

    def _class(self, name: str, definition: Definition) -> ClassView:
        """`name` is the definition's, or that of its base."""
        schema, properties = definition.schema, self._properties(definition)
        spans = {p.name: self._span(schema, p) for p in properties}
        shared = next(iter(spans.values()), None) if len(set(spans.values())) == 1 else None
        fields = [
            self._field(name, definition, p, None if shared else spans[p.name]) for p in properties
        ]
        plain = prose(schema.description) or prose(self._uses.get(definition.name, ""))
        doc = followed(schema.description, plain, aged(shared))
        deprecated = schema.deprecated and definition.name in self.classes.shared
        made = ClassView(name, doc, deprecated, Namespace(self._typing.module), tuple(fields))
        return self._request(made) if self.request else self._answer(made, definition)

    def _request(self, made: ClassView) -> ClassView:
        """Keys are as they are on the wire; not all of them can stand in a class statement."""
        plain = all(is_plain_key(field.name) for field in made.fields)
        fields = made.fields
        if not plain:
            fields = tuple(replace(field, name=literal(field.name)) for field in fields)
        hidden = frozenset({"models"} & {field.name for field in fields})
        where = replace(made.where, hidden=hidden)
        return replace(made, where=where, fields=fields, in_class=plain, generic="")

    def _answer(self, made: ClassView, definition: Definition) -> ClassView:
        properties = self._properties(definition)
        names = self.context.names.fields[definition.name]
        wire = {names[p.name]: p.name for p in properties if names[p.name] != p.name}
        fields = [replace(field, name=names[field.name]) for field in made.fields]
        secret_names = self.context.api.service.secrets
        secrets = [p.name for p in properties if p.secret or p.name in secret_names]
        read_only = [p.name for p in properties if p.schema.read_only]
        rest, values = None, definition.schema.additional
        if isinstance(values, Schema):
            rest = names[FURTHER]
            kind = self._typing.map_of([values])
            fields.append(FieldView(rest, kind, doc=_FURTHER))
        generic, inside = self._generic(definition)
        _, items = self.context.pages.get(definition.name, (None, ()))
        constants = (
            ("_list", None, items),
            ("_wire", _WIRE, wire),
            ("_rest", _REST, rest),
            ("_secrets", _NAMES, secrets),
            ("_read_only", _NAMES, read_only),
        )
        hidden = SHADOWING & {field.name for field in fields}
        return replace(
            made,
            where=replace(made.where, hidden=hidden),
            fields=tuple(fields),
            generic=generic,
            inside=inside,
            constants=tuple(
                (name, kind, literal(value)) for name, kind, value in constants if value
            ),
        )

    def _generic(self, definition: Definition) -> tuple[str, tuple[Type, ...]]:
        """The class of the runtime that it is a kind of, and what that is generic over."""
        name, pages, chats = definition.name, self.context.pages, self.context.chats
        if name in pages:
            return "Page", pages[name][:1]
        if name in chats:
            return "ChatView", chats[name]
        if any(name == message.name for message, _ in chats.values()):
            return "MessageView", ()
        computed = definition.schema.computed
        return next((_COMPUTING[name] for name in computed if name in _COMPUTING), "View"), ()

    def _span(self, schema: Schema, prop: Property) -> Span | None:
        way: Way = "request" if self.request else "response"
        version, history = self.context.api.version, self.context.history
        return history.field(version, way, schema.pointer, prop.name)

    def _field(
        self, owner: str, definition: Definition, prop: Property, span: Span | None
    ) -> FieldView:
        api, schema, tag = self.context.api, prop.schema, (owner, prop.name) in self._tags
        kind = self._typing.tag(schema) if tag else self._typing.field(prop.name, schema)
        # Views have every field; None stands for one that the document makes optional.
        if not (tag or self.request or prop.required):
            kind = optional(kind)
        text = api.service.texts.field(definition.name, prop.name)
        doc = described(api, schema, span, text)
        deprecated = schema.deprecated or api.resolve(schema).deprecated
        return FieldView(prop.name, kind, prop.required, doc, deprecated)


_COMPUTING = {"output_text": "ResponseView"}
"""Fields that the runtime computes, and the class that does."""


_FURTHER = "Fields that have no name here, by their own."


def definitions(context: Context, *, request: bool) -> DefinitionsView:
    """The view of `types.py` (requests) or `models.py` (answers)."""
    return _Builder(context, request).build()
