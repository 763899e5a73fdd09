"""What the generated code says about one operation: plain facts, no behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from .typeexpr import Node

T = TypeVar("T")


class Codec(Protocol):
    """Reads and writes bodies that are neither JSON nor fields; `core/xml.py` has one."""

    @property
    def writes(self) -> bool:
        """Whether it writes the body."""
        ...

    def reads(self, expression: str) -> bool:
        """Whether it reads answers of a type."""
        ...

    def ready(self) -> None:
        """Raises ConfigurationError where what it reads with is not installed."""
        ...

    def write(self, value: object) -> bytes: ...

    def read(self, expression: str, content: bytes) -> object:
        """The value as JSON has it; ValueError for what cannot be read."""
        ...


class Operation(Generic[T]):
    """One operation of one api-version; T is the type of its answer.

    name: the dotted name that users call it by
    method, path: the HTTP verb and the path below the client's endpoint, with `{parameters}`
    fills: parameters and fields of the body by wire name, and the client's argument that fills each
        when none is given
    body: the request's media type, None when there is no body
    files: multipart only, the wire names of the binary parts
    parts: multipart only, the media types of parts where they are not the usual ones
    answers: (status, media type, type expression) of each success; a status is "200", "2XX" or
        "default"; a type expression is evaluated in the api-version's models module, but for "str"
        (text), "bytes" (a BinaryAnswer) and "None" (no content)
    errors: the same of failures, where the document states their types
    events: the type expression of one event of a stream, None when the operation does not stream
    stream: the kind of stream that is returned; "sse" and "lines" are those of any service
    stream_type: the media type of the stream
    repeatable: free of side effects, so that an ambiguous failure may be answered by another try
    versioned: whether the client's api-version is sent
    page: how a list goes on that comes in pages: "cursor", "link", "number" or "offset"
    next_page: the path of the answer's field that tells of the following page, or the name of the
        header that does, and the parameter (of the query, else of the body) that takes what it
        says, None where it is an address.  Without a path, the id of the last item is the mark, and
        counting ends with an empty page.  None for `after` with `last_id`, or a `nextLink`
    first_page: what a number or an offset is where the call does not say
    long_running: of a call that answers before its work is done, where its result is then
        (`final-state-via`, or ""), and the type expression of that
    styles: OpenAPI serialisation that is not the default, `"<in>:<wire name>"` to for example
        "pipeDelimited" or "form:explode=false"; fields of a form are "body:<wire name>"
    security: the names of the credentials that are needed together, an alternative each
    xml: how bodies and answers that are XML are written and read; None where they are texts
    """

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        fills: Mapping[str, str] | None = None,
        body: str | None = None,
        files: tuple[str, ...] = (),
        parts: Mapping[str, str] | None = None,
        answers: tuple[tuple[str, str, str], ...] = (),
        errors: tuple[tuple[str, str, str], ...] = (),
        events: str | None = None,
        stream: str = "sse",
        stream_type: str = "text/event-stream",
        repeatable: bool = False,
        versioned: bool = True,
        page: str | None = None,
        next_page: tuple[tuple[str, ...] | str, str | None] | None = None,
        first_page: int = 0,
        long_running: tuple[str, str] | None = None,
        styles: Mapping[str, str] | None = None,
        security: tuple[tuple[str, ...], ...] = (),
        xml: Codec | None = None,
    ) -> None:
        self.name: str = name
        self.method: str = method
        self.path: str = path
        self.fills: Mapping[str, str] = fills or {}
        self.body: str | None = body
        self.files: tuple[str, ...] = files
        self.parts: Mapping[str, str] = parts or {}
        self.answers: tuple[tuple[str, str, str], ...] = answers
        self.errors: tuple[tuple[str, str, str], ...] = errors
        self.events: str | None = events
        self.stream: str = stream
        self.stream_type: str = stream_type
        self.repeatable: bool = repeatable
        self.versioned: bool = versioned
        self.page: str | None = page
        self.next_page: tuple[tuple[str, ...] | str, str | None] | None = next_page
        self.first_page: int = first_page
        self.long_running: tuple[str, str] | None = long_running
        self.styles: Mapping[str, str] = styles or {}
        self.security: tuple[tuple[str, ...], ...] = security
        self.xml: Codec | None = xml
        #: Type expressions that were compiled already.
        self.nodes: dict[str, Node] = {}

    def __repr__(self) -> str:
        return f"Operation({self.name!r}, {self.method!r}, {self.path!r})"
