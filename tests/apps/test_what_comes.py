"""What answers promise is there, and what programs usually ask of them needs no narrowing."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from typing import Any

import pytest

from tests.server import Reply, Server

NEW = ("v2025_04_01_preview", "v1")


def client(package: str, server: Server) -> Any:
    return import_module(f"aoai.{package}").AzureOpenAI(server.url, api_key="k")


def said(*texts: str) -> dict[str, Any]:
    parts = [{"type": "output_text", "text": text, "annotations": []} for text in texts]
    return {"type": "message", "id": "m", "content": [*parts, {"type": "refusal", "refusal": "-"}]}


async def awaited(package: str, server: Server, **given: Any) -> Any:
    made = import_module(f"aoai.{package}").AsyncAzureOpenAI(server.url, api_key="k")
    async with made as client:
        return await client.responses.create(**given)


@pytest.mark.parametrize("package", NEW)
@pytest.mark.parametrize("awaits", [False, True], ids=["blocking", "awaiting"])
@pytest.mark.parametrize(
    ("output", "text"),
    [
        ([said("It is ", "noon.")], "It is noon."),
        ([{"type": "reasoning", "id": "r", "summary": []}, said("a"), said("b")], "ab"),
        ([{"type": "function_call", "name": "f", "arguments": "{}"}], ""),
        ([], ""),
        (None, ""),
        ([None, {"type": "message", "content": None}, {"type": "message", "content": [1]}], ""),
    ],
)
def test_the_text_of_a_response_is_joined_from_its_output(
    package: str, awaits: bool, output: Any, text: str
) -> None:
    answer = {"id": "r", "object": "response", "status": "completed", "output": output}
    given = {"model": "m", "input": "When?"}
    with Server(Reply.json(answer)) as server:
        if awaits:
            pytest.importorskip("aiohttp")
            response = asyncio.run(awaited(package, server, **given))
        else:
            response = client(package, server).responses.create(**given)
    assert response.output_text == text
    assert response.to_dict() == answer


@pytest.mark.parametrize("package", ["v2024_10_01_preview", *NEW])
def test_the_last_chunk_has_the_token_counts_and_the_others_null(package: str) -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    choice = {"index": 0, "finish_reason": None, "delta": {"content": "Hi"}}
    choice["content_filter_results"] = {"hate": {"filtered": False, "severity": "safe"}}
    base = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    sent: list[dict[str, Any]] = [
        {**base, "choices": [], "prompt_filter_results": [{"prompt_index": 0}]},
        {**base, "choices": [choice], "usage": None},
        {**base, "choices": [], "usage": usage},
    ]
    body = "".join(f"data: {json.dumps(data)}\n\n" for data in sent) + "data: [DONE]\n\n"
    given = {"model": "m"} if package == "v1" else {"deployment": "d"}
    with Server(Reply(body=body.encode(), headers={"content-type": "text/event-stream"})) as server:
        chunks = client(package, server).chat.completions.create(
            **given,
            messages=[{"role": "user", "content": "Hi"}],
            stream=True,
            stream_options={"include_usage": True},
        )
        first, second, last = chunks
    assert first.usage is None
    assert first.prompt_filter_results[0].prompt_index == 0
    assert second.choices[0].content_filter_results.hate.severity == "safe"
    assert last.usage.total_tokens == 3
