"""A model's conversation with its tools, without I/O: what to ask, what to call, when to end."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias

from ..core.errors import ArgumentError, ClientError
from ..core.serialize import plain
from ..core.view import View
from .schema import pydantic
from .tools import FunctionTool, as_tools, call_arguments, flat

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class ToolError(Exception):
    """Raised by a tool's function to tell the model, in its own words, what went wrong."""


class ToolLoopError(ClientError):
    """A limit was reached before the model was done; `messages` is the conversation so far."""

    def __init__(self, message: str, messages: list[Any]) -> None:
        super().__init__(message)
        self.messages = messages


@dataclass(frozen=True)
class ToolRun:
    """A conversation that came to its end.

    answer: the model's last answer
    messages: everything that was said, the last answer included; more may be added and run again
    calls: how many calls of tools there were
    """

    answer: Any
    messages: list[Any]
    calls: int

    @property
    def text(self) -> str:
        """The text of the last answer, empty when there is none."""
        return _text(self.answer)


@dataclass(frozen=True)
class Limits:
    """At most so many answers of the model, and so many calls of tools."""

    max_turns: int = 10
    max_calls: int = 50

    def __post_init__(self) -> None:
        if self.max_turns < 1 or self.max_calls < 0:
            raise ArgumentError("max_turns is at least 1, max_calls at least 0")


@dataclass(frozen=True)
class Ask:
    """A step: the model is to answer what `create` is given."""

    arguments: dict[str, Any]


@dataclass(frozen=True)
class PendingCall:
    """A step: a tool is to be called; the result is what `run` gives, or what that awaits."""

    tools: Mapping[str, FunctionTool]
    name: str
    arguments: str
    id: str

    def observed(self, telemetry: Any) -> AbstractContextManager[ToolEnd]:
        """Around the call, for whoever is told of calls; what it gives is told how it ended."""
        begin = getattr(telemetry, "tool", None)
        if begin is None:
            return nullcontext(lambda _, __: None)
        tool = self.tools.get(self.name)
        text = tool["function"].get("description") if tool else None
        made: AbstractContextManager[ToolEnd] = begin(self.name, self.id, text, self.arguments)
        return made

    def run(self) -> Any:
        """The function's result; a text for the model where it cannot be called as asked."""
        tool = self.tools.get(self.name)
        if tool is None or tool.function is None:
            return _error_text(f"there is no tool {self.name!r}; there are {', '.join(self.tools)}")
        try:
            arguments = call_arguments(tool, self.arguments)
        except pydantic().ValidationError as problem:
            return _error_text(f"the arguments do not fit: {problem}")
        try:
            return tool.function(**arguments)
        except ToolError as problem:
            return _error_text(str(problem))


#: Takes the text of a result, when it is asked for, and whether it tells the model of a failure.
ToolEnd: TypeAlias = "Callable[[Callable[[], str], bool], object]"
Steps = Generator[Ask | PendingCall, Any, ToolRun]


def run(steps: Steps, create: Callable[..., Any], telemetry: Any) -> ToolRun:
    """Carries the steps out; `create` calls the model."""
    given: Any = None
    while True:
        try:
            step = steps.send(given)
        except StopIteration as end:
            run: ToolRun = end.value
            return run
        if isinstance(step, Ask):
            given = create(**step.arguments)
        else:
            with step.observed(telemetry) as observed:
                given = step.run()
                observed(partial(_as_text, given), isinstance(given, _ErrorText))
        if isawaitable(given):
            getattr(given, "close", lambda: None)()  # else Python warns that it never ran
            raise ArgumentError("a tool's function is async; run it with the async client")


async def run_async(steps: Steps, create: Callable[..., Awaitable[Any]], telemetry: Any) -> ToolRun:
    """The same; functions may be async or not."""
    given: Any = None
    while True:
        try:
            step = steps.send(given)
        except StopIteration as end:
            run: ToolRun = end.value
            return run
        if isinstance(step, Ask):
            given = await create(**step.arguments)
            continue
        with step.observed(telemetry) as observed:
            given = step.run()
            if isawaitable(given):
                try:
                    given = await given
                except ToolError as problem:
                    given = _error_text(str(problem))
            observed(partial(_as_text, given), isinstance(given, _ErrorText))


def chat_steps(messages: Iterable[Any], tools: Iterable[Any], limits: Limits) -> Steps:
    """The loop of a chat: its history is sent anew with each turn."""
    history, made, calls = [*messages], as_tools(tools), 0
    for _ in range(limits.max_turns):
        answer = yield Ask({"messages": history, "tools": made})
        message = answer.choices[0].message
        history.append(message)
        asked = message.tool_calls or ()
        if not asked:
            return ToolRun(answer, history, calls)
        for call in asked:
            calls = _counted(calls, limits, history)
            asked_for = call.function.name, call.function.arguments, call.id
            result = yield PendingCall(_functions(made), *asked_for)
            history.append({"role": "tool", "tool_call_id": call.id, "content": _as_text(result)})
    raise ToolLoopError(f"the model was not done after {limits.max_turns} answers", history)


def response_steps(given: str | Iterable[Any], tools: Iterable[Any], limits: Limits) -> Steps:
    """The loop of responses: what the model said goes back to it together with the results."""
    history = [{"role": "user", "content": given}] if isinstance(given, str) else [*given]
    made, calls = as_tools(tools), 0
    for _ in range(limits.max_turns):
        answer = yield Ask({"input": history, "tools": flat(made)})
        history += answer.output
        asked = [item for item in answer.output if item.type == "function_call"]
        if not asked:
            return ToolRun(answer, history, calls)
        for call in asked:
            calls = _counted(calls, limits, history)
            result = yield PendingCall(_functions(made), call.name, call.arguments, call.call_id)
            output = {"call_id": call.call_id, "output": _as_text(result)}
            history.append({"type": "function_call_output", **output})
    raise ToolLoopError(f"the model was not done after {limits.max_turns} answers", history)


def _counted(calls: int, limits: Limits, history: list[Any]) -> int:
    if calls >= limits.max_calls:
        raise ToolLoopError(f"the model asked for more than {limits.max_calls} calls", history)
    return calls + 1


def _functions(tools: Sequence[Any]) -> dict[str, FunctionTool]:
    return {tool.name: tool for tool in tools if isinstance(tool, FunctionTool)}


class _ErrorText(str):
    """A text for the model in place of a result."""


def _error_text(text: str) -> _ErrorText:
    return _ErrorText(f"Error: {text}")


def _as_text(result: Any) -> str:
    """What the model reads: a text as it is, anything else as JSON."""
    if isinstance(result, str):
        return str(result)
    if hasattr(result, "model_dump") and not isinstance(result, View):
        result = result.model_dump(mode="json")
    return json.dumps(plain(result), ensure_ascii=False)


def _text(answer: Any) -> str:
    if "choices" in answer:
        return answer.choices[0].message.content or ""
    pieces = (piece for item in answer.output if item.type == "message" for piece in item.content)
    return "".join(piece.text for piece in pieces if piece.type == "output_text")
