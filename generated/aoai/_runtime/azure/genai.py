"""Calls in the words of OpenTelemetry's conventions for generative AI; OpenTelemetry itself is not
needed.

Whatever comes is untrusted: of a value that is not of its type nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

from ..core.jsonvalue import objects
from .chat import ChatAccumulator

Attributes: TypeAlias = dict[str, Any]

#: The operations that models answer, by their names there.
OPERATIONS = {
    "chat.completions.create": "chat",
    "extensions.chat.completions.create": "chat",
    "responses.create": "chat",
    "completions.create": "text_completion",
    "embeddings.create": "embeddings",
}

_NUMBER = (int, float)
#: Arguments by the names that they are told under, and their types.
_ASKED: tuple[tuple[str, str, tuple[type, ...]], ...] = (
    ("temperature", "request.temperature", _NUMBER),
    ("top_p", "request.top_p", _NUMBER),
    ("frequency_penalty", "request.frequency_penalty", _NUMBER),
    ("presence_penalty", "request.presence_penalty", _NUMBER),
    ("max_tokens", "request.max_tokens", (int,)),
    ("max_completion_tokens", "request.max_tokens", (int,)),
    ("max_output_tokens", "request.max_tokens", (int,)),
    ("seed", "request.seed", (int,)),
    ("dimensions", "embeddings.dimension.count", (int,)),
)
#: Numbers of tokens, by where they stand in an answer's `usage`.
_COUNTED = (
    ("input_tokens", ("prompt_tokens",), ("input_tokens",)),
    ("output_tokens", ("completion_tokens",), ("output_tokens",)),
    (
        "cache_read.input_tokens",
        ("prompt_tokens_details", "cached_tokens"),
        ("input_tokens_details", "cached_tokens"),
    ),
    (
        "reasoning.output_tokens",
        ("completion_tokens_details", "reasoning_tokens"),
        ("output_tokens_details", "reasoning_tokens"),
    ),
)
_LAST = ("response.completed", "response.incomplete", "response.failed")


def place_attributes(url: str, name: str, body: Mapping[str, Any]) -> Attributes:
    """What every span and every measurement says of a call."""
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    attributes: Attributes = {
        "gen_ai.operation.name": OPERATIONS[name],
        "gen_ai.provider.name": "azure.ai.openai",
        "server.address": parts.hostname or "",
        "server.port": port,
    }
    _, _, behind = parts.path.partition("/deployments/")
    model = unquote(behind.partition("/")[0]) or body.get("model")
    if isinstance(model, str):
        attributes["gen_ai.request.model"] = model
    return attributes


def request_attributes(body: Mapping[str, Any]) -> Attributes:
    """What is asked for, without any content."""
    attributes: Attributes = {}
    for name, attribute, kinds in _ASKED:
        value = body.get(name)
        if isinstance(value, kinds) and not isinstance(value, bool):
            attributes[f"gen_ai.{attribute}"] = value
    if body.get("stream") is True:
        attributes["gen_ai.request.stream"] = True
    if isinstance(body.get("n"), int) and body["n"] != 1:
        attributes["gen_ai.request.choice.count"] = body["n"]
    stop = body.get("stop")
    if texts := [stop] if isinstance(stop, str) else _texts(stop):
        attributes["gen_ai.request.stop_sequences"] = texts
    if isinstance(body.get("encoding_format"), str):
        attributes["gen_ai.request.encoding_formats"] = [body["encoding_format"]]
    form = _at(body, "response_format", "type") or _at(body, "text", "format", "type")
    if isinstance(form, str):
        attributes["gen_ai.output.type"] = "json" if form.startswith("json") else form
    return attributes


def content_attributes(name: str, body: Mapping[str, Any]) -> Attributes:
    """The content that is sent."""
    attributes: Attributes = {}
    if name == "responses.create":
        prompt = body.get("input")
        items = [{"role": "user", "content": prompt}] if isinstance(prompt, str) else prompt
        attributes["gen_ai.input.messages"] = [*map(_item, objects(items))]
        if body.get("instructions"):
            attributes["gen_ai.system_instructions"] = _parts(body["instructions"])
    elif "messages" in body:
        attributes["gen_ai.input.messages"] = [*map(_message, objects(body["messages"]))]
    elif "prompt" in body:
        prompts = body["prompt"] if isinstance(body["prompt"], list) else [body["prompt"]]
        attributes["gen_ai.input.messages"] = [
            {"role": "user", "parts": _parts(p)} for p in prompts
        ]
    return attributes


class Outcome:
    """What is known of an answer: given whole, or by the events of its stream.

    content: whether its texts are kept
    """

    def __init__(self, content: bool) -> None:
        self._sum = ChatAccumulator() if content else None
        self._data: dict[str, Any] = {}
        self._reasons: dict[int, str] = {}

    def event(self, data: Any) -> None:
        """One event's JSON."""
        if not isinstance(data, dict):
            return
        if data.get("type") in _LAST:
            self.answer(data.get("response"))
        elif "choices" in data:
            self._take(data)
            if self._sum is not None:
                self._sum.add([_as_chunk(data)])

    def answer(self, data: Any) -> None:
        """The whole answer's JSON."""
        if isinstance(data, dict):
            self._take(data)
            self._data = {**data}

    def _take(self, data: dict[str, Any]) -> None:
        for name in ("id", "model", "usage"):
            if data.get(name):
                self._data[name] = data[name]
        for at, choice in enumerate(objects(data.get("choices"))):
            if isinstance(choice.get("finish_reason"), str):
                index = choice.get("index")
                self._reasons[index if isinstance(index, int) else at] = choice["finish_reason"]

    def attributes(self) -> Attributes:
        """What is said of the answer, without any content."""
        attributes: Attributes = {}
        for name in ("id", "model"):
            if isinstance(self._data.get(name), str):
                attributes[f"gen_ai.response.{name}"] = self._data[name]
        if reasons := [*self._reasons.values()] or [*self._ends()]:
            attributes["gen_ai.response.finish_reasons"] = reasons
        return attributes | {f"gen_ai.usage.{name}": count for name, count in self.counts()}

    def counts(self) -> Iterator[tuple[str, int]]:
        """Numbers of tokens by their kinds."""
        usage = self._data.get("usage")
        for name, *places in _COUNTED:
            numbers = (_at(usage, *place) for place in places)
            count = next((c for c in numbers if isinstance(c, int)), None)
            if count is not None:
                yield name, count

    def output(self) -> Attributes:
        """The content of the answer."""
        if "output" in self._data:
            reason = next(self._ends(), "")
            items = [
                _item(item) | {"finish_reason": reason} for item in objects(self._data["output"])
            ]
            return {"gen_ai.output.messages": items}
        data = self._data
        if "choices" not in data and self._sum is not None:
            data = self._sum.answer().to_dict()
        return {"gen_ai.output.messages": [*map(_choice, objects(data.get("choices")))]}

    def _ends(self) -> Iterator[str]:
        """How a response ended, which has no finish reasons."""
        end = _at(self._data, "incomplete_details", "reason") or self._data.get("status")
        if isinstance(end, str):
            yield end


def _as_chunk(data: dict[str, Any]) -> dict[str, Any]:
    """A chunk of a chat; one of a completion has a text in place of a delta."""
    if not any("text" in choice for choice in objects(data["choices"])):
        return data
    choices = [{**c, "delta": {"content": c.get("text")}} for c in objects(data["choices"])]
    return {**data, "choices": choices}


def _choice(choice: dict[str, Any]) -> dict[str, Any]:
    message = choice.get("message")
    if not isinstance(message, dict):
        message = {"role": "assistant", "content": choice.get("text")}
    return _message(message) | {"finish_reason": choice.get("finish_reason") or ""}


def _message(message: dict[str, Any]) -> dict[str, Any]:
    """A message of a chat."""
    role = message.get("role", "")
    if role == "tool":
        parts = [_result(message.get("tool_call_id"), message.get("content"))]
    else:
        parts = _parts(message.get("content")) + _parts(message.get("refusal"))
        for call in objects(message.get("tool_calls")):
            function = _at(call, "function") or {}
            parts.append(_call(call.get("id"), function))
    return {"role": role, "parts": parts}


def _item(item: dict[str, Any]) -> dict[str, Any]:
    """An item of a response, or of what it was asked for."""
    kind = item.get("type")
    if kind == "function_call":
        return {"role": "assistant", "parts": [_call(item.get("call_id"), item)]}
    if kind == "function_call_output":
        return {"role": "tool", "parts": [_result(item.get("call_id"), item.get("output"))]}
    if "content" not in item:
        return {"role": "assistant", "parts": [item]}
    return {"role": item.get("role", "assistant"), "parts": _parts(item["content"])}


def _call(name: Any, function: Any) -> dict[str, Any]:
    called, arguments = _at(function, "name"), _at(function, "arguments")
    return {"type": "tool_call", "id": name, "name": called, "arguments": arguments}


def _result(name: Any, content: Any) -> dict[str, Any]:
    return {"type": "tool_call_response", "id": name, "response": content}


def _parts(content: Any) -> list[dict[str, Any]]:
    if isinstance(content, str):
        return [{"type": "text", "content": content}] if content else []
    return [_part(part) for part in objects(content)]


def _part(part: dict[str, Any]) -> dict[str, Any]:
    text = part.get("text", part.get("refusal"))
    return {"type": "text", "content": text} if isinstance(text, str) else part


def _at(value: Any, *path: str) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _texts(value: Any) -> list[str]:
    items: Iterable[Any] = value if isinstance(value, list) else ()
    return [item for item in items if isinstance(item, str)]
