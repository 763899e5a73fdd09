"""LangChain's and LlamaIndex's classes for Azure work with our clients."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from aoai import as_openai
from aoai.v2025_04_01_preview import AsyncAzureOpenAI, AzureOpenAI
from tests.server import Recorded, Reply, Server, events

MESSAGE = {"role": "assistant", "content": '{"x": 1}', "refusal": None}
CHAT = {
    "id": "c",
    "created": 1,
    "model": "gpt-4o",
    "object": "chat.completion",
    "choices": [{"index": 0, "finish_reason": "stop", "message": MESSAGE, "logprobs": None}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
}
VECTOR = {"object": "embedding", "index": 0, "embedding": [0.5, -1.0]}
EMBEDDED = {"object": "list", "model": "e", "data": [VECTOR], "usage": {"prompt_tokens": 1}}


def awaited_test(test: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    def run() -> None:
        asyncio.run(test())

    return run


def chunk(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
    data = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "gpt-4o"}
    return {**data, "choices": [choice]}


def answer(request: Recorded) -> Reply:
    if request.path.partition("?")[0].endswith("/embeddings"):
        return Reply.json(EMBEDDED)
    if request.json.get("stream"):
        texts = ({"role": "assistant", "content": "Hel"}, {"content": "lo"})
        body = events(*map(chunk, texts), chunk({}, "stop"))
        return Reply(200, body, headers={"content-type": "text/event-stream"})
    return Reply.json(CHAT)


def langchain(server: Server, made: AzureOpenAI, awaited: AsyncAzureOpenAI) -> Any:
    module = pytest.importorskip("langchain_openai", reason="langchain-openai is not installed")
    root, root_async = as_openai(made), as_openai(awaited)
    return module.AzureChatOpenAI(
        azure_endpoint=server.url,
        azure_deployment="d",
        api_version="2025-04-01-preview",
        api_key="k",
        model="d",
        root_client=root,
        client=root.chat.completions,
        root_async_client=root_async,
        async_client=root_async.chat.completions,
    )


@awaited_test
async def test_langchain_chats_streams_and_reads_types() -> None:
    from pydantic import BaseModel

    class Point(BaseModel):
        x: int

    with Server(answer) as server, AzureOpenAI(server.url, api_key="k") as made:
        async with AsyncAzureOpenAI(server.url, api_key="k") as awaited:
            model = langchain(server, made, awaited)
            assert model.invoke("Hi").usage_metadata["total_tokens"] == 3
            assert "".join(piece.content for piece in model.stream("Hi")) == "Hello"
            assert model.with_structured_output(Point).invoke("Hi") == Point(x=1)
            assert (await model.ainvoke("Hi")).content == MESSAGE["content"]
            assert "".join([piece.content async for piece in model.astream("Hi")]) == "Hello"
            assert await model.with_structured_output(Point).ainvoke("Hi") == Point(x=1)
        assert {request.headers["user-agent"][:5] for request in server.requests} == {"aoai-"}


@awaited_test
async def test_langchain_embeds() -> None:
    module = pytest.importorskip("langchain_openai", reason="langchain-openai is not installed")
    with Server(answer) as server, AzureOpenAI(server.url, api_key="k") as made:
        async with AsyncAzureOpenAI(server.url, api_key="k") as awaited:
            model = module.AzureOpenAIEmbeddings(
                azure_endpoint=server.url,
                api_version="2025-04-01-preview",
                api_key="k",
                model="d",
                check_embedding_ctx_length=False,
                client=as_openai(made).embeddings,
                async_client=as_openai(awaited).embeddings,
            )
            assert model.embed_query("Hi") == VECTOR["embedding"]
            assert await model.aembed_query("Hi") == VECTOR["embedding"]
        assert {request.headers["user-agent"][:5] for request in server.requests} == {"aoai-"}


@awaited_test
async def test_llamaindex_chats_and_streams() -> None:
    module = pytest.importorskip("llama_index.llms.azure_openai", reason="LlamaIndex is missing")
    from llama_index.core.llms import ChatMessage

    with Server(answer) as server, AzureOpenAI(server.url, api_key="k") as made:
        async with AsyncAzureOpenAI(server.url, api_key="k") as awaited:

            class Model(module.AzureOpenAI):  # type: ignore[misc,name-defined]
                def _get_client(self) -> Any:
                    return as_openai(made)

                def _get_aclient(self) -> Any:
                    return as_openai(awaited)

            model = Model(
                engine="d",
                model="gpt-4o",
                azure_endpoint=server.url,
                api_version="2025-04-01-preview",
                api_key="k",
            )
            said = [ChatMessage(role="user", content="Hi")]
            assert model.chat(said).message.content == MESSAGE["content"]
            assert [piece.delta for piece in model.stream_chat(said)][:2] == ["Hel", "lo"]
            assert (await model.achat(said)).message.content == MESSAGE["content"]
            streamed = await model.astream_chat(said)
            assert [piece.delta async for piece in streamed][:2] == ["Hel", "lo"]
        assert {request.headers["user-agent"][:5] for request in server.requests} == {"aoai-"}


@awaited_test
async def test_llamaindex_embeds() -> None:
    module = pytest.importorskip("llama_index.embeddings.azure_openai", reason="not installed")
    with Server(answer) as server, AzureOpenAI(server.url, api_key="k") as made:
        async with AsyncAzureOpenAI(server.url, api_key="k") as awaited:

            class Model(module.AzureOpenAIEmbedding):  # type: ignore[misc,name-defined]
                def _get_client(self) -> Any:
                    return as_openai(made)

                def _get_aclient(self) -> Any:
                    return as_openai(awaited)

            model = Model(
                deployment_name="d",
                azure_endpoint=server.url,
                api_version="2025-04-01-preview",
                api_key="k",
            )
            assert model.get_text_embedding("Hi") == VECTOR["embedding"]
            assert await model.aget_text_embedding("Hi") == VECTOR["embedding"]
        assert {request.headers["user-agent"][:5] for request in server.requests} == {"aoai-"}
