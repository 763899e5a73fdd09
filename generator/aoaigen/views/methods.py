"""One operation -> the finished strings of its constant, its method and its overloads."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from ..classes import Classes
from ..history import History
from ..ir import Api, Content, Operation, Schema
from ..literals import literal, prose
from ..names import RESOURCE_RESERVED, constant, pascal, snake
from ..table import Begin, Row, Table
from .annotations import Typing, or_
from .arguments import COMMON, Argument, arguments, call_parts, client_parameter
from .facts import aged

_EVENTS = "text/event-stream"
_WIDTH = 92


@dataclass(frozen=True)
class OverloadView:
    parameters: tuple[str, ...]
    returns: str
    deprecated: bool = False


@dataclass(frozen=True)
class KeywordsView:
    """A TypedDict of keyword arguments, so that overloads stay short."""

    name: str
    base: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class MethodView:
    name: str
    constant: str
    answer: str
    """Type argument of the operation constant; empty where the constant is another method's."""
    facts: tuple[str, ...]
    parameters: tuple[str, ...]
    returns: str
    doc: tuple[str, ...]
    call: str
    arguments: tuple[str, ...]
    keywords: tuple[KeywordsView, ...]
    overloads: tuple[OverloadView, ...]
    deprecated: bool
    summary: str
    route: str
    shown: str
    imports: tuple[str, ...] = ()


@dataclass(frozen=True)
class Context:
    """What every method of one api-version is made from."""

    api: Api
    classes: Classes
    history: History
    table: Table

    @property
    def requests(self) -> Typing:
        return Typing(self.api, self.classes, request=True)

    @property
    def answers(self) -> Typing:
        return Typing(self.api, self.classes, request=False)


def methods(context: Context, operation: Operation) -> Iterator[MethodView]:
    """The operation's own method, and where it runs long the one that gives a poller."""
    row = context.table.row(operation.name)
    found = arguments(
        context.api, operation, context.requests, context.history, context.table
    )
    made = _Method(context, operation, row, found)
    yield made.plain()
    known = {op.name for op in context.api.operations}
    if row.begin and row.begin.poll in known:
        yield made.begin(row.begin, known)


@dataclass(frozen=True)
class _Method:
    context: Context
    operation: Operation
    row: Row
    found: tuple[Argument, ...]

    def plain(self) -> MethodView:
        events = self._events()
        answer = self._answer()
        keywords, overloads = self._overloads(answer, events) if events else ((), ())
        return self._view(
            name=self._name(),
            returns="Any" if events else answer,
            answer=answer,
            facts=tuple(self._facts(events)),
            call=f"self._call({self._constant()}",
            keywords=keywords,
            overloads=overloads,
            gives=or_(answer, self._stream(events)) if events else answer,
        )

    def begin(self, begin: Begin, known: set[str]) -> MethodView:
        """A second method on the same operation that follows it to its end."""
        operations = {op.name: op for op in self.context.api.operations}
        result = self._result(operations[begin.poll], begin.result)
        delete = begin.delete if begin.delete in known else None
        polls = [f"poll={_foreign(begin.poll)}", f"result={literal(begin.result)}"]
        polls += [f"delete={_foreign(delete)}"] if delete else []
        names = [name for name in (begin.poll, delete) if name]
        imports = tuple(
            f"from .{_module(n)} import {_const(n)} as {_foreign(n)}" for n in names
        )
        return self._view(
            name=begin.name,
            returns=f"Poller[{result}]",
            answer="",
            facts=(),
            call=f"self._begin({self._constant()}, {', '.join(polls)}",
            keywords=(),
            overloads=(),
            gives=f"Poller[{result}]",
            imports=imports,
        )

    def _view(
        self,
        *,
        name: str,
        returns: str,
        answer: str,
        facts: tuple[str, ...],
        call: str,
        keywords: tuple[KeywordsView, ...],
        overloads: tuple[OverloadView, ...],
        gives: str,
        imports: tuple[str, ...] = (),
    ) -> MethodView:
        operation = self.operation
        flat = self.context.api.flat_body(operation) is not None
        sent = [*call_parts(self.found, flat=flat), *self._common_call()]
        summary = self._summary()
        parameters = self._parameters(self.found)
        return MethodView(
            name=name,
            constant=self._constant(),
            answer=answer,
            facts=facts,
            parameters=parameters,
            returns=returns,
            doc=tuple(self._doc(summary, gives)),
            call=call,
            arguments=tuple(sent),
            keywords=keywords,
            overloads=overloads,
            deprecated=operation.deprecated,
            summary=summary,
            route=f"{operation.method} {operation.path}",
            shown=self._shown(name, gives),
            imports=imports,
        )

    # -- names -----------------------------------------------------------------------------------

    def _name(self) -> str:
        last = snake(self.operation.name.rpartition(".")[2], "call")
        return f"{last}_" if last in RESOURCE_RESERVED else last

    def _constant(self) -> str:
        return _const(self.operation.name)

    def _shown(self, name: str, gives: str) -> str:
        """The call as api.md shows it."""
        resource = self.operation.name.rpartition(".")[0]
        positional = [a.name for a in self.found if a.positional]
        required = [f"{a.name}=..." for a in self.found if a.required and not a.positional]
        rest = ["..."] if any(not a.required and not a.positional for a in self.found) else []
        return f"client.{resource}.{name}({', '.join([*positional, *required, *rest])}) -> {gives}"

    # -- types -----------------------------------------------------------------------------------

    def _contents(self) -> Iterator[tuple[str, Content | None]]:
        for response in self.operation.responses:
            if response.status.startswith("2"):
                for content in response.contents or (None,):
                    if content is None or content.media_type != _EVENTS:
                        yield response.status, content

    def _answer(self) -> str:
        kinds = [self._printed(content) for _, content in self._contents()]
        return or_(*kinds) if kinds else "None"

    def _printed(self, content: Content | None) -> str:
        kind = self._kind(content)
        return {"bytes": "BinaryAnswer"}.get(kind, kind)

    def _kind(self, content: Content | None) -> str:
        if content is None:
            return "None"
        if _is_json(content.media_type):
            return self.context.answers.of(content.schema)
        binary = self.context.api.resolve(content.schema).format == "binary"
        text = content.media_type.startswith("text/") and not binary
        return "str" if text else "bytes"

    def _events(self) -> Schema | None:
        if self.row.stream is None:
            return None
        for response in self.operation.responses:
            for content in response.contents:
                if content.media_type == _EVENTS and self._stream_argument():
                    return content.schema
        return None

    def _stream_argument(self) -> Argument | None:
        return next((a for a in self.found if a.wire == "stream"), None)

    def _stream(self, events: Schema) -> str:
        kind = "ChatStream" if self.row.stream and self.row.stream.kind == "chat" else "Stream"
        return f"{kind}[{self.context.answers.of(events)}]"

    def _result(self, poll: Operation, field: str) -> str:
        for response in poll.responses:
            for content in response.contents:
                prop = self.context.api.resolve(content.schema).property(field)
                if response.status.startswith("2") and prop:
                    return self.context.answers.of(prop.schema)
        return "Any"

    # -- the constant ----------------------------------------------------------------------------

    def _facts(self, events: Schema | None) -> Iterator[str]:
        operation, table = self.operation, self.context.table
        yield literal(operation.name)
        yield literal(operation.method)
        yield literal(operation.path)
        by_client = client_parameter(operation, table)
        if by_client:
            yield f"deployment={literal(by_client)}"
        if operation.body and operation.body.contents:
            yield f"body={literal(operation.body.contents[0].media_type)}"
        files = self._files()
        if files:
            yield f"files={literal(files)}"
        yield f"answers={literal(tuple(self._answers()))}"
        if events:
            yield f"events={literal(self.context.answers.of(events).replace('models.', ''))}"
            yield f"stream={literal(self.row.stream.kind if self.row.stream else 'events')}"
        if table.repeatable(operation.name, operation.method):
            yield "repeatable=True"
        if self.row.page:
            yield f"page={literal(self.row.page)}"
        styles = dict(self._styles())
        if styles:
            yield f"styles={literal(styles)}"

    def _answers(self) -> Iterator[tuple[str, str, str]]:
        for status, content in self._contents():
            kind = self._kind(content).replace("models.", "")
            yield status, content.media_type if content else "", kind

    def _files(self) -> tuple[str, ...]:
        properties = self.context.api.flat_body(self.operation) or ()
        if not self.operation.body or "multipart" not in self.operation.body.contents[0].media_type:
            return ()
        resolve = self.context.api.resolve
        return tuple(p.name for p in properties if _is_file(resolve, p.schema))

    def _styles(self) -> Iterator[tuple[str, str]]:
        usual = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
        for p in self.operation.parameters:
            exploded = p.style == "form"
            if p.style != usual[p.place] or p.explode != exploded:
                flag = "" if p.explode == exploded else f":explode={str(p.explode).lower()}"
                yield f"{p.place}:{p.name}", f"{p.style}{flag}"

    # -- signature and overloads -----------------------------------------------------------------

    def _common(self) -> tuple[str, ...]:
        has_body = self.operation.body is not None
        return tuple(p for p in COMMON if has_body or not p.startswith("extra_body"))

    def _common_call(self) -> list[str]:
        names = [p.partition(":")[0] for p in self._common()]
        return [f"{name}={name}" for name in names]

    def _parameters(self, found: tuple[Argument, ...]) -> tuple[str, ...]:
        positional = [a.parameter for a in found if a.positional]
        keyword = [a.parameter for a in found if not a.positional]
        return ("self", *positional, "*", *keyword, *self._common())

    def _overloads(
        self, answer: str, events: Schema
    ) -> tuple[tuple[KeywordsView, ...], tuple[OverloadView, ...]]:
        stream = self._stream(events)
        rest = [a for a in self.found if not a.positional and a.wire != "stream"]
        base = f"_{pascal(self._name())}Keywords"
        common = tuple(f"{p.partition(' = ')[0].replace(': ', ': NotRequired[', 1)}]" for p in self._common())
        current = tuple(a.key for a in rest if not a.deprecated)
        keywords = [KeywordsView(base, "TypedDict", (*current, *common))]
        old = tuple(a.key for a in rest if a.deprecated)
        names = [base]
        if old:
            names.append(f"_{pascal(self._name())}DeprecatedKeywords")
            keywords.append(KeywordsView(names[1], base, old))
        null = " | None" if any(a.wire == "stream" and "None" in a.annotation for a in self.found) else ""
        overloads = [
            self._overload(f"stream: {choice}", name, gives, deprecated=name != base)
            for name in names
            for choice, gives in (
                (f"Literal[False]{null} | Omit = omit", answer),
                ("Literal[True]", stream),
            )
        ]
        both = self._overload(f"stream: bool{null} | Omit", base, or_(answer, stream))
        return tuple(keywords), (*overloads, both)

    def _overload(
        self, stream: str, keywords: str, returns: str, *, deprecated: bool = False
    ) -> OverloadView:
        positional = [a.parameter for a in self.found if a.positional]
        rest = f"**rest: Unpack[{keywords}]"
        return OverloadView(("self", *positional, "*", stream, rest), returns, deprecated)

    # -- docstring -------------------------------------------------------------------------------

    def _summary(self) -> str:
        operation = self.operation
        own = self.context.table.operation_texts.get(operation.name, "")
        text = operation.description or own or f"{operation.method} {operation.path}"
        return prose(text if text.endswith(".") else f"{text}.")

    def _doc(self, summary: str, gives: str) -> Iterator[str]:
        operation = self.operation
        yield from _wrapped(summary, "")
        yield ""
        if self.found:
            yield "Args:"
            for argument in self.found:
                yield from _wrapped(f"{argument.name}: {argument.doc}", "    ")
            yield ""
        yield f"Returns: {prose(gives)}"
        yield ""
        age = aged(self.context.history.operation(operation.name))
        route = prose(f"{operation.method} {operation.path}, api-version {self.context.api.version}.")
        yield from _wrapped(f"{route} {age}", "")


def _foreign(operation: str) -> str:
    """Another operation's constant, under a name that says whose it is."""
    return "_" + operation.replace(".", "_").upper()


def _module(operation: str) -> str:
    return snake(operation.rpartition(".")[0])


def _const(operation: str) -> str:
    return "_" + constant(operation.rpartition(".")[2])


def _is_json(media_type: str) -> bool:
    plain = media_type.partition(";")[0].strip()
    return plain == "application/json" or plain.endswith("+json") or plain == "*/*"


def _is_file(resolve: object, schema: Schema) -> bool:
    effective = resolve(schema) if callable(resolve) else schema
    if effective.items is not None:
        return _is_file(resolve, effective.items)
    return effective.format == "binary" or any(_is_file(resolve, v) for v in effective.variants)


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        width=_WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
