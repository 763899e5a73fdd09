"""One operation -> the finished strings of its constant, its method and its overloads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

from ..api.following import Begin
from ..api.ir import ApiOperation
from ..names.names import begin_name, method_name
from ..names.words import constant, pascal
from .arguments import COMMON, Argument, arguments, call_parts
from .context import Context
from .docstrings import docstring, summary_of
from .literals import literal
from .operations import Responses
from .operations import constant as constant_arguments
from .types import (
    BOOL,
    NONE,
    OMIT,
    FormalParameter,
    Namespace,
    Type,
    awaiting,
    literals,
    of_runtime,
    union,
)


@dataclass(frozen=True)
class Signature:
    """`self`, what is given by position, what by keyword; `rest` names a TypedDict of more."""

    where: Namespace
    positional: tuple[FormalParameter, ...]
    keyword: tuple[FormalParameter, ...]
    returns: Type
    rest: str = ""
    deprecated: bool = False

    @property
    def parameters(self) -> Iterator[str]:
        yield "self"
        yield from (parameter.source(self.where) for parameter in self.positional)
        yield "*"
        yield from (parameter.source(self.where) for parameter in self.keyword)
        if self.rest:
            yield f"**rest: Unpack[{self.rest}]"

    @property
    def gives(self) -> str:
        return self.returns.source(self.where)

    @property
    def imports(self) -> Iterator[Import]:
        kinds = [p.type for p in (*self.positional, *self.keyword)]
        yield from (i for kind in (*kinds, self.returns) for i in kind.imports(self.where))
        if self.rest:
            yield "typing_extensions", "Unpack"


@dataclass(frozen=True)
class KeywordsView:
    """A TypedDict of keyword arguments, so that overloads stay short."""

    name: str
    base: str
    doc: str
    keys: tuple[FormalParameter, ...]


Import: TypeAlias = tuple[str, str]


@dataclass(frozen=True)
class MethodView:
    """`signature` is what runs; `overloads` stand before it for type checkers."""

    name: str
    constant: str
    type: Type
    """Type argument of the operation's constant."""
    facts: tuple[str, ...]
    """Arguments of the constant; empty where it is another method's."""
    signature: Signature
    doc: tuple[str, ...]
    call: str
    arguments: tuple[str, ...]
    deprecated: bool
    summary: str
    route: str
    shown: str
    """The call as api.md shows it."""
    keywords: tuple[KeywordsView, ...] = ()
    overloads: tuple[Signature, ...] = ()
    others: tuple[str, ...] = ()
    """Imports of other operations' constants."""
    paged: bool = False
    """Whether the answer leads from page to page."""
    uses: frozenset[str] = frozenset()
    """Names of the runtime that its decorator, its arguments or its constant need."""

    def awaited(self, blocking: str) -> MethodView:
        """That of the client that awaits.  blocking: the module of the other's resource there"""
        kind = awaiting(self.signature.returns)
        returns = of_runtime("AsyncPager", kind) if self.paged else kind
        overloads = (
            replace(each, returns=awaiting(each.returns), rest=f"{blocking}.{each.rest}")
            for each in self.overloads
        )
        signature = replace(self.signature, returns=returns)
        return replace(self, signature=signature, overloads=tuple(overloads))

    @property
    def imports(self) -> Iterator[Import]:
        """What its types need of other modules, and the names of typing around them."""
        yield from self.type.imports()
        for signature in (self.signature, *self.overloads):
            yield from signature.imports
        for keywords in self.keywords:
            yield from (i for key in keywords.keys for i in key.type.imports())
        if self.overloads:
            # As `typing.overload`: jedi, which does not know of `Unpack`, then passes over them to
            # the method itself, and completes its keywords.
            yield from (("", "typing"), ("typing", "TypedDict"))
        if any(variant.deprecated for variant in self.overloads):
            yield "typing_extensions", "deprecated"


def methods(context: Context, operation: ApiOperation, where: Namespace) -> Iterator[MethodView]:
    """The operation's own method, and where it runs long the one that gives a poller."""
    begin = operation.long_running.begin if operation.long_running else None
    made = _Method(context, operation, where)
    plain = made.plain()
    yield plain
    if begin and begin.poll in context.operations:
        yield made.begin(plain, begin)
    elif operation.long_running and not begin:
        yield made.follow(plain)


@dataclass(frozen=True)
class _Method:
    context: Context
    operation: ApiOperation
    where: Namespace

    @cached_property
    def responses(self) -> Responses:
        return Responses(self.context, self.operation)

    @cached_property
    def arguments(self) -> tuple[Argument, ...]:
        return arguments(self.context, self.operation)

    def plain(self) -> MethodView:
        events, answer = self.responses.events(self.arguments), self.responses.type
        stream = self.responses.stream(events) if events else None
        if stream and not self.responses.listed():
            answer, stream = stream, None
        gives = union(answer, stream) if stream else answer
        name = method_name(self.operation)
        positional = tuple(a.parameter for a in self.arguments if a.positional)
        keyword = (a.parameter for a in self.arguments if not a.positional)
        view = MethodView(
            name=name,
            constant=_const(self.operation.name),
            type=answer,
            facts=tuple(constant_arguments(self.responses, events)),
            signature=Signature(self.where, positional, (*keyword, *self._common()), gives),
            doc=self._doc(gives),
            call="self._call",
            arguments=(
                *call_parts(self.context.api, self.operation, self.arguments),
                *(f"{option.name}={option.name}" for option in self._common()),
            ),
            deprecated=self.operation.deprecated,
            summary=summary_of(self.operation),
            route=f"{self.operation.method} {self.operation.path}",
            shown=self._shown(name, gives),
            paged=not stream and self._is_paged(answer),
            uses=frozenset(self._uses()),
        )
        if stream:
            either = FormalParameter("stream", union(BOOL, NONE, OMIT))
            return self._overloaded(view, "stream", either, {answer: [False], stream: [True]})
        wire, by_value = self.responses.by_value()
        if by_value:
            either = next(a.parameter for a in self.arguments if a.wire == wire)
            return self._overloaded(view, wire, replace(either, default=""), by_value)
        return view

    def _uses(self) -> Iterator[str]:
        yield from filter(None, (argument.function for argument in self.arguments))
        if self.operation.deprecated:  # which also warns when it is called
            yield "deprecated"
        if self.responses.xml():
            yield "Xml"

    def begin(self, plain: MethodView, begin: Begin) -> MethodView:
        """A second method on the same operation that follows it to its end."""
        others = self.context.operations
        responses = Responses(self.context, others[begin.poll])
        gives = of_runtime("Poller", responses.field(begin.result))
        roles = {"poll": begin.poll, "delete": begin.delete}
        there = {role: name for role, name in roles.items() if name in others and name}
        given = ['kind="images"', *(f"{role}={_foreign(name)}" for role, name in there.items())]
        return replace(
            self._polling(plain, begin.name, gives),
            call="self._begin",
            arguments=(*given, f"result={literal(begin.result)}", *plain.arguments),
            others=tuple(map(self._import, there.values())),
        )

    def _import(self, operation: str) -> str:
        module = self.context.names.resources[operation.rpartition(".")[0]].module
        return f"from .{module} import {_const(operation)} as {_foreign(operation)}"

    def _is_paged(self, answer: Type) -> bool:
        pages = self.operation.pages
        named = answer.module == "models" and answer.name in self.context.pages
        return bool(pages and pages.followed and (named or answer.name == "PagedList"))

    def follow(self, plain: MethodView) -> MethodView:
        """A second method on the same operation; its answers tell how to follow it."""
        gives = of_runtime("Poller", self.responses.final)
        name = begin_name(self.operation) or ""
        return replace(self._polling(plain, name, gives), call="self._follow")

    def _polling(self, plain: MethodView, name: str, gives: Type) -> MethodView:
        return replace(
            plain,
            name=name,
            facts=(),
            signature=replace(plain.signature, returns=gives),
            doc=self._doc(gives),
            shown=self._shown(name, gives),
            paged=False,
            keywords=(),
            overloads=(),
        )

    def _shown(self, name: str, gives: Type) -> str:
        resource = self.operation.name.rpartition(".")[0]
        needed = [a for a in self.arguments if a.positional or a.required]
        given = [a.name if a.positional else f"{a.name}=..." for a in needed]
        given += ["..."] if len(needed) < len(self.arguments) else []
        return f"client.{resource}.{name}({', '.join(given)}) -> {gives.source()}"

    # -- overloads -------------------------------------------------------------------------------

    def _common(self) -> tuple[FormalParameter, ...]:
        has_body = self.operation.body is not None
        return tuple(option for option in COMMON if has_body or option.name != "extra_body")

    def _overloaded(
        self,
        view: MethodView,
        wire: str,
        either: FormalParameter,
        by_value: Mapping[Type, Sequence[object]],
    ) -> MethodView:
        """Overloads for an argument that decides on the answer, the last for one of any value.

        Each deprecated argument has its own, which require it.  So a call has but one overload that
        can be meant, and its faults are told by that.

        either: the argument with any value
        by_value: the values for each answer; without any, the first is meant
        """
        base, *others = self._keywords(wire)
        choices = [replace(either, type=literals(*values)) for values in by_value.values()]
        choices[0] = replace(either, type=union(choices[0].type, NONE, OMIT), default="omit")
        decided = [
            replace(view.signature, keyword=(choice,), returns=gives, rest=base.name)
            for choice, gives in zip(choices, by_value, strict=True)
        ]
        old = [replace(s, rest=each.name, deprecated=True) for each in others for s in decided]
        anything = replace(decided[0], keyword=(either,), returns=union(*by_value))
        overloads = (*decided, *old, anything)
        return replace(view, keywords=(base, *others), overloads=overloads)

    def _keywords(self, wire: str) -> tuple[KeywordsView, ...]:
        rest = [a for a in self.arguments if not a.positional and a.wire != wire]
        method = method_name(self.operation)
        name = pascal(method)
        current = (a.parameter for a in rest if not a.deprecated)
        base = KeywordsView(
            f"{name}Keywords",
            "TypedDict",
            f"Keyword arguments of `{method}`, but for `{wire}`.",
            tuple(parameter.key for parameter in (*current, *self._common())),
        )
        old = [a.parameter for a in rest if a.deprecated]
        others = (
            KeywordsView(
                f"{name}{pascal(asked.name)}Keywords",
                base.name,
                f"Keyword arguments of `{method}` with `{asked.name}`, which is deprecated.",
                (replace(asked, default=""), *(each.key for each in old[place:])),
            )
            for place, asked in enumerate(old, 1)
        )
        return (base, *others)

    def _doc(self, gives: Type) -> tuple[str, ...]:
        failures = self.responses.failures()
        return tuple(docstring(self.context, self.operation, self.arguments, gives, failures))


def _foreign(operation: str) -> str:
    """Another operation's constant, under a name that says whose it is."""
    return "_" + constant(operation)


def _const(operation: str) -> str:
    return "_" + constant(operation.rpartition(".")[2])
