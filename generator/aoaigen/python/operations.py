"""An operation's answers, and the arguments of the constant that tells the runtime of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..api.ir import EVENTS, Api, ApiOperation, Content, Schema
from ..api.parameters import STYLES
from ..api.queries import deciding, is_file, is_report
from ..runtime.azure.streams import KINDS
from .annotations import Typing
from .arguments import Argument, sendable, without_twins
from .context import Context
from .literals import literal, stated
from .types import ANY, BYTES, NONE, STR, VIEW, Namespace, Type, of_runtime, union
from .xml import Form, is_modelled, root

_BINARY, _HEADERS = map(of_runtime, ("BinaryAnswer", "ResponseInfo"))
_MODELS = Namespace("models")
"""Where the runtime evaluates the types that a constant names."""


@dataclass(frozen=True)
class Responses:
    """What an operation gives back, by status and media type, and as a stream."""

    context: Context
    operation: ApiOperation

    @property
    def api(self) -> Api:
        return self.context.api

    @property
    def typing(self) -> Typing:
        return self.context.answers

    @property
    def type(self) -> Type:
        """What the method returns when nothing is streamed."""
        contents = [content for _, content in self._all()] or [None]
        answer = self._decoded(contents)
        first = contents[0]
        if self.operation.pages and first and len(answer.members) == 1:
            items = self.api.resolve(first.schema).items
            return of_runtime("PagedList", self.typing.of(items)) if items else answer
        return answer

    def _decoded(self, contents: Iterable[Content | None]) -> Type:
        kinds = map(self._kind, contents)
        return union(*(_BINARY if kind == BYTES else kind for kind in kinds))

    def by_value(self) -> tuple[str, dict[Type, list[str]]]:
        """The argument that decides on the answer, and its values by what they lead to."""
        wire, values = self.operation.answers or ("", ())
        by_type: dict[Type, list[str]] = {}
        for value, key in values if deciding(self.api, self.operation) == wire else ():
            kind = STR if key == "text" else self.typing.of(Schema(ref=key))
            by_type.setdefault(kind, []).append(value)
        return wire, by_type

    def events(self, arguments: tuple[Argument, ...]) -> Content | None:
        """The stream's content, with the schema of one event, where there can be a stream."""
        contents = (c for r in self.operation.successes for c in r.contents)
        asked = any(a.wire == "stream" for a in arguments)
        return next((c for c in contents if c.stream), None) if asked or not self.listed() else None

    def stream(self, events: Content) -> Type:
        """The type of the stream."""
        kind = KINDS[self.operation.stream or "sse"]
        whole = (self.type,) if kind.adds_up else ()
        return of_runtime(kind.sync.partition(":")[2], self.typing.of(events.schema), *whole)

    def listed(self) -> tuple[tuple[str, str, str], ...]:
        """Status, media type and type as the runtime reads them, in the models module's terms."""
        return tuple(
            (status, content.media_type if content else "", self._source(content))
            for status, content in self._all()
        )

    def failures(self) -> tuple[tuple[str, str, str], ...]:
        """The same of failures whose types are stated; Azure OpenAI's are known."""
        if self.api.service.auth == "azure":
            return ()
        return tuple(
            (status, content.media_type, self.typing.of(content.schema).source(_MODELS))
            for status, content in self._failed()
            if content.is_json or is_modelled(self.api, content)
        )

    def _failed(self) -> Iterator[tuple[str, Content]]:
        for response in self.operation.responses:
            if response not in self.operation.successes:
                yield from ((response.status, each) for each in without_twins(response.contents))

    @property
    def final(self) -> Type:
        """What a long-running operation gives at its end."""
        running = self.operation.long_running
        if running and running.result:
            return self.typing.of(running.result)
        contents = [content for _, content in self._all() if content]
        if contents:
            return self._decoded(contents)
        return VIEW if is_report(self.operation) else NONE

    def field(self, name: str) -> Type:
        """The type of one field of the answer."""
        for _, content in self._all():
            prop = self.api.resolve(content.schema).property(name) if content else None
            if prop:
                return self.typing.of(prop.schema)
        return ANY

    def _all(self) -> Iterator[tuple[str, Content | None]]:
        for response in self.operation.successes:
            contents = () if self.operation.is_headers else response.contents
            for content in self._needed(contents) or (None,):
                if content is None or not content.stream:
                    yield response.status, content

    def _needed(self, contents: tuple[Content, ...]) -> list[Content]:
        """Those that say more than the same in JSON, which alone is asked for and decoded."""
        first = sorted(contents, key=lambda content: not content.is_json)
        whole = [c.schema for c in contents if c.is_json and self._kind(c) not in (STR, BYTES)]
        return [c for c in without_twins(first) if c.is_json or c.schema not in whole]

    def _kind(self, content: Content | None) -> Type:
        """BYTES stands for what is not decoded."""
        if content is None:
            return _HEADERS if self.operation.is_headers else NONE
        if self.api.resolve(content.schema).format == "binary":
            return BYTES
        if content.is_json or is_modelled(self.api, content):
            return self.typing.of(content.schema)
        return STR if content.is_text else BYTES

    def _source(self, content: Content | None) -> str:
        """Its type, in the models module's terms."""
        return self._kind(content).source(_MODELS)

    def xml(self) -> Form:
        """The forms of what is XML: of the `body`, and of answers and failures by their types."""
        body = self.operation.body
        contents = [("body", content) for content in (body.contents if body else ())]
        contents += [(self._source(each), each) for _, each in self._all() if each]
        contents += [(f"error:{self._source(each)}", each) for _, each in self._failed()]
        return {
            key: root(self.typing.classes, content.schema)
            for key, content in contents
            if is_modelled(self.api, content)
        }


def constant(responses: Responses, events: Content | None) -> Iterator[str]:
    """The arguments of `Operation(...)`."""
    api, operation = responses.api, responses.operation
    running, pages, xml = operation.long_running, operation.pages, responses.xml()
    by_client = {p.name: p.client_argument for p in operation.parameters if p.client_argument}
    media_types = sendable(api, operation)
    yield from (literal(each) for each in (operation.name, operation.method, operation.path))
    yield from stated(
        fills=by_client | dict(operation.filled),
        body=_concrete(media_types[0]) if media_types else "",
        files=_files(api, operation),
        parts=_parts(operation),
    )
    yield f"answers={literal(responses.listed())}"
    yield from stated(errors=responses.failures())
    if events:
        kind = responses.typing.of(events.schema).source(_MODELS)
        other = "" if events.plain_type == EVENTS else events.media_type
        yield f"events={literal(kind)}"
        yield f"stream={literal(operation.stream)}"
        yield from stated(stream_type=other)
    yield from stated(repeatable=operation.repeatable)
    if api.service.version_parameter and not any(p.is_version for p in operation.parameters):
        yield "versioned=False"
    if pages and pages.followed:
        where = pages.header.lower() or pages.next
        parameters = (where, pages.parameter) if where or pages.parameter else None
        yield from stated(page=pages.kind, next_page=parameters, first_page=pages.first)
    if running and not running.begin:
        final = (running.final_state_via, responses.final.source(_MODELS))
        yield f"long_running={literal(final)}"
    yield from stated(styles=dict(_unusual_styles(operation)))
    if xml:
        yield f"xml=Xml(FORMS, {literal(xml)})"
    yield from stated(security=_security(operation, responses.context.names.client.credentials))


def _concrete(media_type: str) -> str:
    """What is sent where the document leaves it open and the caller does not say."""
    if media_type == "*/*":
        return "application/json"
    return "application/octet-stream" if "*" in media_type else media_type


def _security(operation: ApiOperation, names: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """Alternatives of the constructor's arguments; those that the runtime does not know are out."""
    ways = [way for way in operation.security if all(key in names for key in way)]
    if not any(ways):
        return ()
    return tuple(dict.fromkeys(tuple(names[key] for key in way) for way in ways))


def _multipart(operation: ApiOperation) -> Content | None:
    contents = operation.body.contents if operation.body else ()
    return next((c for c in contents if "multipart" in c.plain_type), None)


def _files(api: Api, operation: ApiOperation) -> tuple[str, ...]:
    multipart = _multipart(operation)
    fields = api.resolve(multipart.schema).properties if multipart else ()
    return tuple(p.name for p in fields if is_file(api, p.schema))


def _parts(operation: ApiOperation) -> dict[str, str]:
    """Media types of parts, where one is meant and not a choice of several."""
    multipart = _multipart(operation)
    types = dict(multipart.part_types) if multipart else {}
    return {name: kind for name, kind in types.items() if "," not in kind and "*" not in kind}


def _unusual_styles(operation: ApiOperation) -> Iterator[tuple[str, str]]:
    for p in operation.parameters:
        text = _style(p.style, explode=p.explode, reserved=p.allow_reserved)
        if p.media_type:
            text = "json" if "json" in p.media_type else p.media_type
        if text != STYLES[p.place][0]:
            yield f"{p.place}:{p.name}", text
    for content in operation.body.contents if operation.body else ():
        for name, style, explode in content.part_styles:
            text = _style(style, explode=explode, reserved=False)
            if text != "form":
                yield f"body:{name}", text


def _style(name: str, *, explode: bool, reserved: bool) -> str:
    """As the runtime reads it: explode only where it is not the style's own default."""
    silent = name == "deepObject" or explode == (name == "form")
    flag = "" if silent else f":explode={str(explode).lower()}"
    return f"{name}{flag}{':reserved' if reserved else ''}"
