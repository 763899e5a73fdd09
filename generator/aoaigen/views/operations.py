"""An operation's answers, and the arguments of the constant that tells the runtime of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..ir import Api, Content, Operation, Schema
from ..literals import literal
from ..table import Row, Table
from .annotations import Typing, or_
from .arguments import Argument, client_parameter

EVENTS = "text/event-stream"
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


@dataclass(frozen=True)
class Answers:
    """What an operation gives back, by status and media type, and as a stream."""

    api: Api
    typing: Typing
    operation: Operation
    row: Row

    @property
    def type(self) -> str:
        """What the method returns when nothing is streamed."""
        printed = [
            self._kind(content).replace("bytes", "BinaryAnswer") for _, content in self._all()
        ]
        return or_(*printed) if printed else "None"

    def events(self, found: tuple[Argument, ...]) -> Schema | None:
        """The schema of one event, where the caller can ask for a stream."""
        if self.row.stream is None or all(a.wire != "stream" for a in found):
            return None
        contents = (c for r in self.operation.responses for c in r.contents)
        return next((c.schema for c in contents if c.media_type == EVENTS), None)

    def stream(self, events: Schema) -> str:
        """The type of the stream."""
        kind = "ChatStream" if self.row.stream and self.row.stream.kind == "chat" else "Stream"
        return f"{kind}[{self.typing.of(events)}]"

    def listed(self) -> tuple[tuple[str, str, str], ...]:
        """Status, media type and type as the runtime reads them, in the models module's terms."""
        return tuple(
            (status, content.media_type if content else "", _local(self._kind(content)))
            for status, content in self._all()
        )

    def field(self, name: str) -> str:
        """The type of one field of the answer."""
        for _, content in self._all():
            prop = self.api.resolve(content.schema).property(name) if content else None
            if prop:
                return self.typing.of(prop.schema)
        return "Any"

    def _all(self) -> Iterator[tuple[str, Content | None]]:
        for response in self.operation.responses:
            if response.status.startswith("2"):
                for content in response.contents or (None,):
                    if content is None or content.media_type != EVENTS:
                        yield response.status, content

    def _kind(self, content: Content | None) -> str:
        if content is None:
            return "None"
        if _is_json(content.media_type):
            return self.typing.of(content.schema)
        binary = self.api.resolve(content.schema).format == "binary"
        text = content.media_type.startswith("text/") and not binary
        return "str" if text else "bytes"


def constant(answers: Answers, table: Table, events: Schema | None) -> Iterator[str]:
    """The arguments of `Operation(...)`."""
    operation, row = answers.operation, answers.row
    yield from (literal(said) for said in (operation.name, operation.method, operation.path))
    by_client = client_parameter(operation, table)
    if by_client:
        yield f"deployment={literal(by_client)}"
    if operation.body and operation.body.contents:
        yield f"body={literal(operation.body.contents[0].media_type)}"
    files = _files(answers.api, operation)
    if files:
        yield f"files={literal(files)}"
    yield f"answers={literal(answers.listed())}"
    if events and row.stream:
        yield f"events={literal(_local(answers.typing.of(events)))}"
        yield f"stream={literal(row.stream.kind)}"
    if table.repeatable(operation.name, operation.method):
        yield "repeatable=True"
    if row.page:
        yield f"page={literal(row.page)}"
    styles = dict(_unusual_styles(operation))
    if styles:
        yield f"styles={literal(styles)}"


def _local(printed: str) -> str:
    return printed.replace("models.", "")


def _files(api: Api, operation: Operation) -> tuple[str, ...]:
    if not operation.body or "multipart" not in operation.body.contents[0].media_type:
        return ()
    return tuple(p.name for p in api.flat_body(operation) or () if _is_file(api, p.schema))


def _is_file(api: Api, schema: Schema) -> bool:
    effective = api.resolve(schema)
    if effective.items is not None:
        return _is_file(api, effective.items)
    return effective.format == "binary" or any(_is_file(api, v) for v in effective.variants)


def _unusual_styles(operation: Operation) -> Iterator[tuple[str, str]]:
    for p in operation.parameters:
        exploded = p.style == "form"
        if p.style != _STYLES[p.place] or p.explode != exploded:
            flag = "" if p.explode == exploded else f":explode={str(p.explode).lower()}"
            yield f"{p.place}:{p.name}", f"{p.style}{flag}"


def _is_json(media_type: str) -> bool:
    plain = media_type.partition(";")[0].strip()
    return plain == "application/json" or plain.endswith("+json") or plain == "*/*"
