"""What the generated code says about one operation: plain facts, no behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .typeexpr import Node

T = TypeVar("T")


class Operation(Generic[T]):
    """One operation of one api-version; T is the type of its answer.

    name: the dotted name that users call it by
    method, path: the HTTP verb and the path below `/openai`, with `{parameters}`
    deployment: the path parameter that the client's `deployment` fills when none is given
    body: the request's media type, None when there is no body
    files: multipart only, the wire names of the binary parts
    answers: (status, media type, type expression) of each success; a status is "200", "2XX" or
        "default"; a type expression is evaluated in the api-version's models module, but for "str"
        (text), "bytes" (a BinaryAnswer) and "None" (no content)
    events: the type expression of one server-sent event, None when the operation does not stream
    stream: "chat" or "events", the kind of stream that is returned
    repeatable: free of side effects, so that an ambiguous failure may be answered by another try
    page: "cursor" or "link" for a list that comes in pages
    styles: OpenAPI serialisation that is not the default, `"<in>:<wire name>"` to for example
        "pipeDelimited" or "form:explode=false"
    """

    __slots__ = (
        "answers",
        "body",
        "deployment",
        "events",
        "files",
        "method",
        "name",
        "nodes",
        "page",
        "path",
        "repeatable",
        "stream",
        "styles",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        deployment: str | None = None,
        body: str | None = None,
        files: tuple[str, ...] = (),
        answers: tuple[tuple[str, str, str], ...] = (),
        events: str | None = None,
        stream: str = "events",
        repeatable: bool = False,
        page: str | None = None,
        styles: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.deployment = deployment
        self.body = body
        self.files = files
        self.answers = answers
        self.events = events
        self.stream = stream
        self.repeatable = repeatable
        self.page = page
        self.styles: Mapping[str, str] = styles or {}
        #: Type expressions that were compiled already.
        self.nodes: dict[str, Node] = {}

    def __repr__(self) -> str:
        return f"Operation({self.name!r}, {self.method!r}, {self.path!r})"
