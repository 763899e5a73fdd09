"""The interface of one api-version as frozen values: wire names, no Python names, no raw documents.

Shared schemas live in `Api.schemas` and are referred to by key (`Schema.ref`), so recursion is
finite.  allOf is already merged: an object's properties are its effective ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ..runtime.core.lines import is_sequence
from .following import Begin, Pages
from .service import Service

Json: TypeAlias = "bool | int | float | str | list[Any] | dict[str, Any] | None"
ParameterPlace: TypeAlias = Literal["path", "query", "header", "cookie"]

EVENTS = "text/event-stream"
"""The media type of server-sent events."""


class Missing:
    """Marks a default that is not documented; `None` is a documented default of null."""

    def __repr__(self) -> str:
        return "missing"


missing = Missing()


@dataclass(frozen=True)
class Constraints:
    """Bounds on a value: numbers as such, lengths in characters, counts in items or properties."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


@dataclass(frozen=True)
class Discriminator:
    """Which class an object is: the wire property, and the schema key for each of its values."""

    property: str
    mapping: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class XmlObject:
    """How a value stands in XML: the name of its element, or of what `node` says.

    node: `attribute` or `text`; empty for an element
    wrapped: whether a list has an element of its own around its items
    """

    name: str = ""
    namespace: str = ""
    prefix: str = ""
    node: str = ""
    wrapped: bool = False


@dataclass(frozen=True)
class Property:
    """A field of an object; `client_name` is what the document would have a client call it.

    secret: nothing shows it
    """

    name: str
    schema: Schema
    required: bool = False
    client_name: str = ""
    secret: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Schema:
    """One effective schema.

    With `ref` set, the facts stand in `Api.schemas[ref]` and only the annotations (nullable,
    default, deprecated, read_only, write_only, description) are this place's own. `types` are JSON
    types without null; empty means any. A discriminated hierarchy is an object with a
    `discriminator` whose mapping names the merged children. `undocumented` is what no document
    says: a correction added it, or a `$dynamicRef` leads to it, so that it cannot tell what the
    service changed. `computed` are fields that are none on the wire: clients make them of others.
    With `closed`, requests take what the enum lists and nothing else, also where answers may hold
    other values. `conditions` say in words which fields there must be together, the same words for
    the same condition; `name_patterns` are those that the names of other fields fit.
    `unusable_default` is one that the type does not allow, such as the text `inf` for a number: no
    default, and yet a word on what leaving the value out means.
    """

    types: tuple[str, ...] = ()
    ref: str | None = None
    nullable: bool = False
    format: str | None = None
    enum: tuple[Json, ...] | None = None
    open_enum: bool = False
    closed: bool = field(default=False, compare=False)
    limits: Constraints = Constraints()
    default: Json | Missing = missing
    unusable_default: Json | Missing = field(default=missing, compare=False)
    items: Schema | None = None
    prefix_items: tuple[Schema, ...] = ()
    properties: tuple[Property, ...] = ()
    computed: tuple[str, ...] = field(default=(), compare=False)
    additional: Schema | bool | None = None
    variants: tuple[Schema, ...] = ()
    discriminator: Discriminator | None = None
    conditions: tuple[str, ...] = ()
    name_patterns: tuple[str, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    undocumented: bool = False
    xml: XmlObject | None = field(default=None, compare=False)
    title: str = field(default="", compare=False)
    description: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)

    def property(self, name: str) -> Property | None:
        return next((p for p in self.properties if p.name == name), None)


@dataclass(frozen=True)
class Parameter:
    """One parameter; `media_type` is set where its value is sent as such a text, as with JSON.

    Beside OpenAPI's own styles there is `tabDelimited`, Swagger's tsv, and all delimited ones may
    be those of paths and headers too.

    client_argument: the client's argument that stands in where a call gives none
    by_name: such a parameter is given by name, whatever stands behind it in the path
    client_synonym: another name of that argument
    is_version: the client sends the api-version here by itself
    """

    name: str
    place: ParameterPlace
    schema: Schema
    required: bool = False
    style: str = "simple"
    explode: bool = False
    deprecated: bool = False
    allow_reserved: bool = False
    media_type: str = ""
    client_name: str = ""
    client_argument: str = ""
    by_name: bool = False
    client_synonym: str = ""
    is_version: bool = False
    description: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)


@dataclass(frozen=True)
class Content:
    """One media type of a body; `part_types` are the content types of multipart parts.

    `part_styles` are the styles of a form's fields, where they are stated: name, style, explode.
    """

    media_type: str
    schema: Schema
    part_types: tuple[tuple[str, str], ...] = ()
    part_styles: tuple[tuple[str, str, bool], ...] = ()

    @property
    def plain_type(self) -> str:
        """The media type without parameters, in lower case."""
        return self.media_type.partition(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        return self.plain_type in ("application/json", "text/json", "*/*") or (
            self.plain_type.endswith("+json")
        )

    @property
    def is_xml(self) -> bool:
        kind = self.plain_type
        return kind in ("application/xml", "text/xml") or kind.endswith("+xml")

    @property
    def is_text(self) -> bool:
        """Whether a string is a body of this type; the runtime sees it in the same way."""
        kind = self.plain_type
        return kind.startswith("text/") or kind.endswith(("xml", "yaml", "graphql"))

    @property
    def stream(self) -> str | None:
        """The kind of stream that such an answer is, where it is one."""
        if self.plain_type == EVENTS:
            return "sse"
        return "lines" if is_sequence(self.plain_type) else None

    @property
    def rank(self) -> int:
        """What is written as fields comes first, JSON before the rest; others as they are given."""
        if self.is_json:
            return _JSON.get(self.plain_type, 1)
        form = self.plain_type == "application/x-www-form-urlencoded"
        return _FORM if form or self.plain_type.startswith("multipart/") else _FORM + 1

    @property
    def is_fields(self) -> bool:
        """Whether an object's fields can be written as such a body."""
        return self.rank <= _FORM


_JSON = {"application/json": 0, "application/json-patch+json": 2, "application/*+json": 3, "*/*": 4}
"""Of several, what a call is written in: the plain type, and a list of changes only if need be."""
_FORM = 5


@dataclass(frozen=True)
class RequestBody:
    contents: tuple[Content, ...]
    required: bool = False

    @property
    def main(self) -> Content | None:
        """The content that a call is written in, unless the caller says otherwise."""
        return min(self.contents, key=lambda content: content.rank, default=None)


@dataclass(frozen=True)
class Response:
    """What a status (`200`, `2XX`, `default`) answers; headers are wire name and schema.

    sure: the wire names of headers that always come
    """

    status: str
    contents: tuple[Content, ...] = ()
    headers: tuple[tuple[str, Schema], ...] = ()
    sure: frozenset[str] = frozenset()

    @property
    def is_success(self) -> bool:
        return self.status.startswith("2")


@dataclass(frozen=True)
class Hook:
    """A call that the service makes: a webhook, or the callback of an operation.

    name: `webhooks.NAME`, or the callback's own name with the expression of its address
    """

    name: str
    method: str
    contents: tuple[Content, ...] = ()
    pointer: str = field(default="", compare=False)


@dataclass(frozen=True)
class LongRunningOptions:
    """A call that answers before its work is done.

    final_state_via: where the result is then, as the document says: `location`, `original-uri`,
        `azure-async-operation`, `operation-location`, ...; empty where it does not say
    result: what the result is, where the document says that it is not the answer
    """

    final_state_via: str = ""
    result: Schema | None = None
    begin: Begin | None = None


@dataclass(frozen=True)
class Server:
    """An address with the defaults of its variables, and the values that some are limited to."""

    url: str
    variables: tuple[tuple[str, str], ...] = ()
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class ApiOperation:
    """One call: what its document says, and what api.yaml adds.

    name: its dotted name, the same in every api-version
    repeatable: free of side effects, so that it may be sent again when nobody knows its outcome
    stream: the kind of stream that its events make (`chat`, `events`, `sse`), None without any
    servers: in place of the document's, where a path or an operation has its own
    sunset: the day from which it is gone, as `x-sunset` says
    filled: fields of the body, and the client's argument that stands in where a call gives none
    answers: the field of the body that decides on the answer, and the schema (or `text`) for each
        of its values, the one that is meant without it first
    """

    method: str
    path: str
    name: str = ""
    id: str | None = None
    parameters: tuple[Parameter, ...] = ()
    body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    deprecated: bool = False
    repeatable: bool = False
    stream: str | None = None
    pages: Pages | None = None
    long_running: LongRunningOptions | None = None
    servers: tuple[Server, ...] = ()
    callbacks: tuple[Hook, ...] = ()
    sunset: str = field(default="", compare=False)
    filled: tuple[tuple[str, str], ...] = ()
    answers: tuple[str, tuple[tuple[str, str], ...]] | None = field(default=None, compare=False)
    document: str = field(default="", compare=False)
    summary: str = field(default="", compare=False)
    description: str = field(default="", compare=False)
    pointer: str = field(default="", compare=False)

    @property
    def successes(self) -> tuple[Response, ...]:
        """The answers of success; where no status of one is told, a redirect is, or the default."""
        for begin in ("2", "3", "default"):
            stated = tuple(r for r in self.responses if r.status.startswith(begin))
            if stated:
                return stated
        return ()

    @property
    def is_headers(self) -> bool:
        """Whether its answers have nothing but status and headers, whatever the document says."""
        return self.method == "HEAD" or any(r.status.startswith("3") for r in self.successes[:1])


@dataclass(frozen=True)
class SecurityScheme:
    """How a caller proves who it is: `apiKey` (place and name), `http` (scheme) or `oauth2`.

    scopes: what a token of oauth2 is asked for
    """

    key: str
    type: str
    place: str = ""
    name: str = ""
    scheme: str = ""
    scopes: tuple[str, ...] = field(default=(), compare=False)
    pointer: str = field(default="", compare=False)


@dataclass(frozen=True)
class Api:
    """Everything that one api-version says.

    missing: names of documents that it has elsewhere and not here, so that nothing is known of them
    """

    version: str
    operations: tuple[ApiOperation, ...]
    schemas: Mapping[str, Schema]
    servers: tuple[Server, ...] = ()
    security: tuple[SecurityScheme, ...] = ()
    webhooks: tuple[Hook, ...] = ()
    service: Service = field(default_factory=Service, compare=False)
    missing: tuple[str, ...] = field(default=(), compare=False)

    def flat_body(self, operation: ApiOperation) -> tuple[Property, ...] | None:
        """The fields of a body that is one plain object, None for any other body or none."""
        main = operation.body.main if operation.body else None
        if operation.body is None or main is None or not main.is_fields:
            return None
        alike = all(content.schema == main.schema for content in operation.body.contents)
        schema = self.resolve(main.schema)
        plain = schema.properties and not schema.variants and not schema.discriminator
        return schema.properties if plain and alike else None

    def resolve(self, schema: Schema) -> Schema:
        """The schema with its facts: follows `ref`, also over several steps."""
        seen: set[str] = set()
        while schema.ref is not None and schema.ref not in seen:
            seen.add(schema.ref)
            schema = self.schemas[schema.ref]
        return schema
