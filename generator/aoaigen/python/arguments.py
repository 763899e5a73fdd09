"""The arguments of an operation: what the caller writes, and where each goes on the wire."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..api.history import Span
from ..api.ir import Api, ApiOperation, Content, Json, Missing, Parameter, Schema, missing
from ..api.queries import may_stream, path_parameters
from .annotations import Typing
from .context import Context
from .facts import described
from .literals import literal, prose
from .types import (
    ANY,
    BOOL,
    FILE,
    FLOAT,
    NONE,
    OMIT,
    STR,
    FormalParameter,
    Type,
    builtin,
    iterable,
    iterables,
    literals,
    mapping,
    of_runtime,
    optional,
    union,
)
from .xml import is_modelled

_OBJECT = optional(mapping(builtin("object")))
COMMON = (
    FormalParameter(
        "extra_headers",
        optional(mapping(union(STR, OMIT, NONE))),
        "None",
        "Headers to send besides; one that is None or omitted is not sent.",
    ),
    FormalParameter("extra_query", _OBJECT, "None", "Query parameters to send besides."),
    FormalParameter("extra_body", _OBJECT, "None", "Fields of the body to send besides."),
    FormalParameter(
        "timeout",
        union(FLOAT, of_runtime("Timeout"), NONE, OMIT),
        "omit",
        "How long the call may take, in seconds; None is no limit.",
    ),
)
"""What every method takes besides; `extra_body` only where there is a body."""


@dataclass(frozen=True)
class Argument:
    """One argument: Python name, place (path, query, header, cookie, body) and wire name."""

    name: str
    place: str
    wire: str
    type: Type
    doc: str
    required: bool = False
    positional: bool = False
    deprecated: bool = False
    default: str = ""
    """What is sent where the caller says nothing."""
    synonyms: tuple[str, ...] = ()
    """Other arguments that stand for it."""

    @property
    def parameter(self) -> FormalParameter:
        if self.required:
            return FormalParameter(self.name, self.type, doc=self.doc)
        if self.positional:
            return FormalParameter(self.name, optional(self.type), "None", self.doc)
        if self.default:
            return FormalParameter(self.name, self.type, self.default, self.doc)
        return FormalParameter(self.name, union(self.type, NONE, OMIT), "omit", self.doc)

    @property
    def function(self) -> str:
        """The runtime's function that its value goes through, if any."""
        if self.synonyms:
            return "one_of"
        takes_null = NONE in self.type.members or self.type == ANY
        # None stands for what is left out of the body, which cannot be null.
        return "unless_none" if self.place == "body" and not (self.required or takes_null) else ""

    @property
    def value(self) -> str:
        """What is passed on; of a client parameter, what either of its arguments says."""
        if self.synonyms:
            names = (self.name, *self.synonyms)
            return f"{self.function}({', '.join(f'{name}={name}' for name in names)})"
        return f"{self.function}({self.name})" if self.function else self.name


def arguments(context: Context, operation: ApiOperation) -> tuple[Argument, ...]:
    """All arguments in signature order: path, then required, then optional ones."""
    maker = _Maker(context, operation)
    path, others = [*maker.path()], [*maker.parameters(), *maker.body(), *maker.content_type()]
    synonyms = [*maker.synonyms([*path, *others])]
    names = tuple(argument.name for argument in synonyms)
    path = [each if each.required else replace(each, synonyms=names) for each in path]
    made = [*path, *others, *synonyms]
    if may_stream(operation) and all(argument.wire != "stream" for argument in made):
        # Nothing on the wire but `accept` asks for them.
        made.append(maker.plain("stream", BOOL, "True for events as they come."))
    return tuple(sorted(made, key=lambda a: (not a.positional, not a.required)))


@dataclass(frozen=True)
class _Maker:
    context: Context
    operation: ApiOperation

    @property
    def api(self) -> Api:
        return self.context.api

    @property
    def typing(self) -> Typing:
        return self.context.requests

    @property
    def names(self) -> Mapping[tuple[str, str], str]:
        return self.context.names.arguments[self.operation.name]

    def path(self) -> Iterator[Argument]:
        parameters = path_parameters(self.operation)
        every = self.api.service.positional == "all"
        for parameter in parameters:
            argument = bool(parameter.client_argument)
            first = every or argument or parameter is parameters[-1]
            made = self._parameter(parameter)
            yield replace(made, positional=first and not parameter.by_name, required=not argument)

    def synonyms(self, arguments: Iterable[Argument]) -> Iterator[Argument]:
        """Another argument for what the client may fill in, unless the name is taken."""
        for parameter in self.operation.parameters:
            name = parameter.client_synonym
            if name and all(argument.name != name for argument in arguments):
                doc = prose(f"Another name of `{parameter.client_argument}`. String.")
                yield Argument(name, "synonym", name, STR, doc)

    def parameters(self) -> Iterator[Argument]:
        for parameter in self.operation.parameters:
            if parameter.place != "path" and not parameter.is_version:
                yield self._parameter(parameter)

    def body(self) -> Iterator[Argument]:
        body = self.operation.body
        main = body.main if body else None
        if body is None or main is None:
            return
        properties = self.api.flat_body(self.operation)
        if properties is None:
            made = self._argument("body", "body", main.schema, required=body.required)
            yield replace(made, type=union(*map(self._whole, body.contents)))
        fields = [prop for prop in properties or () if not prop.schema.read_only]
        for prop in fields:
            client = dict(self.operation.filled).get(prop.name)
            required = prop.required and not client
            made = self._argument("body", prop.name, prop.schema, required=required)
            doc = f"{made.doc} The client's `{client}` when left out." if client else made.doc
            of_objects = self.typing.takes_objects(prop.schema)
            kind = iterables(made.type, of_objects=of_objects)
            # Null takes a field away (RFC 7396), whatever the document says of it.
            removable = main.plain_type == "application/merge-patch+json" and not required
            yield replace(made, type=optional(kind) if removable else kind, doc=doc)

    @property
    def _body_class(self) -> str | None:
        """The class of a body whose fields are arguments."""
        main = self.operation.body.main if self.operation.body else None
        definition = self.typing.classes.of(main.schema) if main else None
        return definition.name if definition else None

    def content_type(self) -> Iterator[Argument]:
        """The choice among the media types of a body; of a wildcard, the type itself."""
        media_types = sendable(self.api, self.operation)
        if any("*" in each for each in media_types):
            doc = prose(f"Media type of the body ({media_types[0]}).")
            yield self.plain("content_type", STR, doc)
        elif len(media_types) > 1:
            doc = prose(f"Media type of the body, {media_types[0]} if none is given.")
            yield self.plain("content_type", literals(*media_types), doc)

    def plain(self, place: str, kind: Type, doc: str) -> Argument:
        """One of ours that no parameter or field is behind."""
        return Argument(self.names[place, place], place, place, kind, doc)

    def _whole(self, content: Content) -> Type:
        """The type of a body that is given as a whole."""
        binary = self.api.resolve(content.schema).format == "binary"
        if content.stream == "lines":
            return union(iterable(self.typing.of(content.schema)), FILE)
        if content.is_json and not binary:
            return self.typing.of(content.schema)
        if content.is_fields:
            made = self.typing.of(content.schema)
            return made if self.typing.takes_view(content.schema) else mapping(ANY)
        if is_modelled(self.api, content):
            return union(self.typing.of(content.schema), STR)
        return STR if content.is_text and not binary else FILE

    def _parameter(self, parameter: Parameter) -> Argument:
        only = _only_value(self.api.resolve(parameter.schema)) if parameter.required else missing
        known = parameter.schema if only is missing else replace(parameter.schema, default=only)
        made = self._argument(
            parameter.place,
            parameter.name,
            known,
            required=parameter.required and only is missing and not parameter.client_argument,
            text=parameter.description,
        )
        default = "" if only is missing else literal(only)
        deprecated = made.deprecated or parameter.deprecated
        return replace(made, deprecated=deprecated, default=default)

    def _span(self, wire: str) -> Span | None:
        """The age of an argument; None where it is the operation's."""
        history, version = self.context.history, self.api.version
        span = history.argument(version, self.operation.name, wire)
        return None if span == self.context.age(self.operation) else span

    def _argument(
        self, place: str, wire: str, schema: Schema, *, required: bool, text: str = ""
    ) -> Argument:
        span = None if wire == "body" else self._span(wire)
        owner = self._body_class if place == "body" else None
        text = text or self.api.service.texts.argument(self.operation.name, wire, owner)
        return Argument(
            name=self.names[place, wire],
            place=place,
            wire=wire,
            type=self.typing.of(schema),
            doc=described(self.api, schema, span, text, required=required, typed=True),
            required=required,
            deprecated=schema.deprecated or self.api.resolve(schema).deprecated,
        )


def _only_value(schema: Schema) -> Json | Missing:
    """The value of what can have but one, so that nobody need write it."""
    value = next(iter(schema.enum or ()), missing)
    alone = len(schema.enum or ()) == 1 and not schema.open_enum
    return value if alone and isinstance(value, (str, int)) else missing


def sendable(api: Api, operation: ApiOperation) -> tuple[str, ...]:
    """The media types that a body can be sent as, the usual one first."""
    flat = api.flat_body(operation) is not None
    contents = operation.body.contents if operation.body else ()
    usable = [c for c in contents if not flat or c.is_fields]
    ranked = sorted(without_twins(usable), key=lambda c: c.rank)
    media_types = dict.fromkeys(c.media_type for c in ranked)
    return tuple(each for each in media_types if "*" not in each) or tuple(media_types)


def without_twins(contents: Iterable[Content]) -> list[Content]:
    """Without `text/json`, which says the same as JSON by its own name."""
    known = list(contents)
    plain = any(content.plain_type == "application/json" for content in known)
    return [content for content in known if not (plain and content.plain_type == "text/json")]


_KEYWORDS = {"header": "headers", "cookie": "cookies"}
"""Of the call into the runtime, where they are not called as the place."""


def call_parts(api: Api, operation: ApiOperation, arguments: tuple[Argument, ...]) -> Iterator[str]:
    """The arguments of the one call into the runtime."""
    has_body = operation.body is not None and operation.body.required
    single = ["content_type", "stream"]
    single += ["body"] if api.flat_body(operation) is None else []
    for place in ("path", "query", "header", "cookie", "body", "content_type", "stream"):
        keyword = _KEYWORDS.get(place, place)
        chosen = [argument for argument in arguments if argument.place == place]
        if chosen and place in single:
            yield f"{keyword}={chosen[0].value}"
        elif chosen or (place == "body" and has_body):  # if of fields that only the service writes
            yield f"{keyword}={{{', '.join(f'{literal(a.wire)}: {a.value}' for a in chosen)}}}"
