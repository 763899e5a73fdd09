"""One operation -> the finished strings of its constant, its method and its overloads."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..api.history import History
from ..api.ir import Api, Begin, Operation, Schema
from ..names.classes import Classes
from ..names.reserved import RESOURCE_RESERVED
from ..names.words import constant, pascal, snake
from .annotations import Typing, or_
from .arguments import COMMON, Argument, arguments, call_parts
from .facts import aged
from .literals import literal, prose
from .operations import Answers
from .operations import constant as constant_arguments

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
    """Type argument of the operation's constant."""
    facts: tuple[str, ...]
    """Arguments of the constant; empty where it is another method's."""
    parameters: tuple[str, ...]
    returns: str
    doc: tuple[str, ...]
    call: str
    arguments: tuple[str, ...]
    deprecated: bool
    summary: str
    route: str
    shown: str
    """The call as api.md shows it."""
    keywords: tuple[KeywordsView, ...] = ()
    overloads: tuple[OverloadView, ...] = ()
    imports: tuple[str, ...] = ()


@dataclass(frozen=True)
class Context:
    """What every method of one api-version is made from."""

    api: Api
    classes: Classes
    history: History

    @property
    def requests(self) -> Typing:
        return Typing(self.api, self.classes, request=True)

    def answers(self, operation: Operation) -> Answers:
        typing = Typing(self.api, self.classes, request=False)
        return Answers(self.api, typing, operation)


def methods(context: Context, operation: Operation) -> Iterator[MethodView]:
    """The operation's own method, and where it runs long the one that gives a poller."""
    begin = operation.long_running.begin if operation.long_running else None
    found = arguments(context.api, operation, context.requests, context.history)
    made = _Method(context, operation, context.answers(operation), found)
    plain = made.plain()
    yield plain
    others = {op.name: op for op in context.api.operations}
    if begin and begin.poll in others:
        yield made.begin(plain, begin, others)


@dataclass(frozen=True)
class _Method:
    context: Context
    operation: Operation
    answers: Answers
    found: tuple[Argument, ...]

    def plain(self) -> MethodView:
        events, answer = self.answers.events(self.found), self.answers.type
        chosen = events if self.answers.listed() else None
        if events and not chosen:
            answer = self.answers.stream(events)
        gives = or_(answer, self.answers.stream(chosen)) if chosen else answer
        flat = self.context.api.flat_body(self.operation) is not None
        common = [f"{name}={name}" for name in (p.partition(":")[0] for p in self._common())]
        name, summary = self._name(), self._summary()
        view = MethodView(
            name=name,
            constant=_const(self.operation.name),
            answer=answer,
            facts=tuple(constant_arguments(self.answers, events)),
            parameters=self._parameters(),
            returns="Any" if chosen else answer,
            doc=tuple(self._doc(summary, gives)),
            call="self._call",
            arguments=(
                _const(self.operation.name),
                *call_parts(self.found, flat=flat),
                *common,
            ),
            deprecated=self.operation.deprecated,
            summary=summary,
            route=f"{self.operation.method} {self.operation.path}",
            shown=self._shown(name, gives),
        )
        return self._overloaded(view, answer, chosen) if chosen else view

    def begin(self, plain: MethodView, begin: Begin, others: dict[str, Operation]) -> MethodView:
        """A second method on the same operation that follows it to its end."""
        gives = f"Poller[{self.context.answers(others[begin.poll]).field(begin.result)}]"
        roles = {"poll": begin.poll, "delete": begin.delete}
        there = {role: name for role, name in roles.items() if name in others and name}
        given = [f"{role}={_foreign(name)}" for role, name in there.items()]
        constant, *common = plain.arguments
        imports = (
            f"from .{_module(n)} import {_const(n)} as {_foreign(n)}" for n in there.values()
        )
        return replace(
            plain,
            name=begin.name,
            facts=(),
            returns=gives,
            doc=tuple(self._doc(plain.summary, gives)),
            call="self._begin",
            arguments=(constant, *given, f"result={literal(begin.result)}", *common),
            shown=self._shown(begin.name, gives),
            imports=tuple(imports),
        )

    # -- names -----------------------------------------------------------------------------------

    def _name(self) -> str:
        last = snake(self.operation.name.rpartition(".")[2], "call")
        return f"{last}_" if last in RESOURCE_RESERVED else last

    def _shown(self, name: str, gives: str) -> str:
        resource = self.operation.name.rpartition(".")[0]
        positional = [a.name for a in self.found if a.positional]
        required = [f"{a.name}=..." for a in self.found if a.required and not a.positional]
        rest = ["..."] if any(not a.required and not a.positional for a in self.found) else []
        return f"client.{resource}.{name}({', '.join([*positional, *required, *rest])}) -> {gives}"

    # -- signature and overloads -----------------------------------------------------------------

    def _common(self) -> tuple[str, ...]:
        has_body = self.operation.body is not None
        return tuple(p for p in COMMON if has_body or not p.startswith("extra_body"))

    def _parameters(self) -> tuple[str, ...]:
        positional = [a.parameter for a in self.found if a.positional]
        keyword = [a.parameter for a in self.found if not a.positional]
        return ("self", *positional, "*", *keyword, *self._common())

    def _overloaded(self, view: MethodView, answer: str, events: Schema) -> MethodView:
        """Overloads for `stream`; arguments that are deprecated have overloads that are so too."""
        stream = self.answers.stream(events)
        null = "None" in next(a.annotation for a in self.found if a.wire == "stream")
        without = f"Literal[False]{' | None' if null else ''} | Omit = omit"
        keywords = self._keywords()
        base = keywords[0].name
        overloads = [
            self._overload(f"stream: {choice}", each.name, gives, deprecated=each.name != base)
            for each in keywords
            for choice, gives in ((without, answer), ("Literal[True]", stream))
        ]
        both = f"stream: bool{' | None' if null else ''} | Omit"
        overloads.append(self._overload(both, base, or_(answer, stream)))
        return replace(view, keywords=keywords, overloads=tuple(overloads))

    def _keywords(self) -> tuple[KeywordsView, ...]:
        rest = [a for a in self.found if not a.positional and a.wire != "stream"]
        base = f"_{pascal(self._name())}Keywords"
        common = [p.partition(" = ")[0].partition(": ") for p in self._common()]
        shared = [f"{name}: NotRequired[{annotation}]" for name, _, annotation in common]
        current = KeywordsView(
            base, "TypedDict", (*(a.key for a in rest if not a.deprecated), *shared)
        )
        old = tuple(a.key for a in rest if a.deprecated)
        if not old:
            return (current,)
        return (current, KeywordsView(f"_{pascal(self._name())}DeprecatedKeywords", base, old))

    def _overload(
        self, stream: str, keywords: str, returns: str, *, deprecated: bool = False
    ) -> OverloadView:
        positional = [a.parameter for a in self.found if a.positional]
        rest = f"**rest: Unpack[{keywords}]"
        return OverloadView(("self", *positional, "*", stream, rest), returns, deprecated)

    # -- docstring -------------------------------------------------------------------------------

    def _summary(self) -> str:
        operation = self.operation
        text = operation.summary or operation.description.partition("\n\n")[0]
        text = text.strip() or f"{operation.method} {operation.path}"
        return prose(text if text.endswith((".", "!", "?")) else f"{text}.")

    def _doc(self, summary: str, gives: str) -> Iterator[str]:
        operation = self.operation
        yield from _wrapped(summary, "")
        yield ""
        for paragraph in operation.description.split("\n\n"):
            if prose(paragraph) not in ("", summary, summary.removesuffix(".")):
                yield from [*_wrapped(prose(paragraph), ""), ""]
        if self.found:
            yield "Args:"
            for argument in self.found:
                yield from _wrapped(f"{argument.name}: {argument.doc}", "    ")
            yield ""
        yield from _wrapped(f"Returns: {prose(gives)}", "")
        yield ""
        yield from _wrapped(f"Raises: APIError, {prose(self._failing())}.", "")
        yield ""
        age = aged(self.context.history.operation(operation.name))
        version = f", api-version {self.context.api.version}" if self.context.api.version else ""
        yield from _wrapped(f"{prose(f'{operation.method} {operation.path}{version}.')} {age}", "")

    def _failing(self) -> str:
        stated = self.answers.failures() if self.context.api.service.auth != "azure" else ()
        models = ", ".join(f"{status}: {kind}" for status, _, kind in stated)
        told = "in its subclass for what went wrong"
        return f"{told}; its `model` by status is {models}" if models else told


def _foreign(operation: str) -> str:
    """Another operation's constant, under a name that says whose it is."""
    return "_" + constant(operation)


def _module(operation: str) -> str:
    return snake(operation.rpartition(".")[0])


def _const(operation: str) -> str:
    return "_" + constant(operation.rpartition(".")[2])


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        width=_WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
