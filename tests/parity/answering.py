"""A service that answers every operation of one api-version with values made from its facts."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from aoaigen.api.ir import Api, ApiOperation
from tests.generated.samples import Sampler
from tests.server import Recorded, Reply

CHUNK = {
    "id": "c",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "m",
    "choices": [
        {"index": 0, "delta": {"role": "assistant", "content": "hi"}, "finish_reason": "stop"}
    ],
}
THREAD = {"id": "t", "object": "thread", "created_at": 1, "metadata": {}}


def answering(api: Api) -> Callable[[Recorded], Reply]:
    """The handler of a server."""
    known = sorted(api.operations, key=lambda operation: operation.path.count("{"))
    routes = [(operation, _pattern(operation.path)) for operation in known]

    def answer(request: Recorded) -> Reply:
        path = unquote(request.path).removeprefix("/openai")
        for operation, pattern in routes:
            if operation.method == request.method and pattern.fullmatch(path):
                return _reply(api, operation, path, _wants_events(request))
        return Reply.error(404, "unknown", f"no operation {request.method} {path}")

    return answer


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(map(re.escape, re.split(r"\{[^}]*\}", path))))


def _wants_events(request: Recorded) -> bool:
    try:
        return bool(request.json.get("stream"))
    except (ValueError, AttributeError):
        return False


def _reply(api: Api, operation: ApiOperation, path: str, events: bool) -> Reply:
    if events:
        return _events(path)
    response = next(r for r in operation.responses if r.status.startswith("2"))
    status = int(response.status.replace("X", "0"))
    content = next((c for c in response.contents if c.is_json), None)
    if content is None:
        media = response.contents[0].media_type if response.contents else None
        headers = {"content-type": media} if media else {}
        return Reply(status, b'{"foo": "bar"}' if media else b"", headers=headers)
    value = Sampler(api, sent=False).value(content.schema)
    if isinstance(value, dict) and "has_more" in value:
        value["has_more"] = False
    return Reply.json(value, status)


def _events(path: str) -> Reply:
    if path.endswith("completions"):
        pairs: list[tuple[str, Any]] = [("", CHUNK)]
    elif path == "/responses":
        names = ("response.created", "response.completed")
        pairs = [(name, {"type": name, "response": {"id": "r"}}) for name in names]
    else:
        pairs = [("thread.created", THREAD)]
    text = "".join(
        f"event: {name}\n" * bool(name) + f"data: {json.dumps(d)}\n\n" for name, d in pairs
    )
    return Reply.stream(f"{text}data: [DONE]\n\n".encode(), framing="length")
