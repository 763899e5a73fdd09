"""A library that is written once for many api-versions, and what it is used with."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

from aoai.models import ChatCompletion, CompletionUsage, EmbeddingsAnswer, ToolRequest
from aoai.types import (
    AsyncChats,
    AsyncEmbeddings,
    AsyncPlainChats,
    ChatMessage,
    Chats,
    ChatTool,
    Embeddings,
    PlainChats,
    PlainMessage,
)
from aoai.v1 import AsyncAzureOpenAI as AsyncNewest
from aoai.v1 import AzureOpenAI as Newest
from aoai.v2023_05_15 import AsyncAzureOpenAI as AsyncOld
from aoai.v2023_05_15 import AzureOpenAI as Old
from aoai.v2023_12_01_preview import AzureOpenAI as Early
from aoai.v2024_10_21 import AsyncAzureOpenAI as AsyncStable
from aoai.v2024_10_21 import AzureOpenAI as Stable
from aoai.v2024_10_21 import types as stable
from aoai.v2025_04_01_preview import AzureOpenAI as Preview

TOOL: ChatTool = {"type": "function", "function": {"name": "now", "parameters": {}}}
HI: PlainMessage = {"role": "user", "content": "Hi"}


def spent(usage: CompletionUsage | None) -> int:
    return usage.total_tokens - usage.prompt_tokens - usage.completion_tokens if usage else 0


def called(call: ToolRequest, tools: dict[str, Callable[[str], str]]) -> ChatMessage:
    content = tools[call.function.name](json.loads(call.function.arguments))
    return {"role": "tool", "tool_call_id": call.id, "content": content}


def converse(chats: Chats, history: list[ChatMessage], question: str) -> ChatCompletion:
    history.append({"role": "user", "content": question})
    answer = chats.create(messages=history, tools=[TOOL], tool_choice="auto", temperature=0)
    print(spent(answer.usage), answer.choices[0].finish_reason, answer.to_dict()["id"])
    if answer.message:
        history.append(answer.message)
    history.extend(called(call, {"now": str}) for call in answer.tool_calls)
    return answer


def told(chats: PlainChats, question: str) -> str:
    chunks = chats.create(messages=[{"role": "user", "content": question}], stream=True, n=1)
    deltas = (choice.delta for chunk in chunks for choice in chunk.choices)
    return "".join(delta.content or "" for delta in deltas if delta)


def near(embeddings: Embeddings, text: str) -> EmbeddingsAnswer:
    answer = embeddings.create(input=[text])
    print(len(answer.data[0].embedding), answer.usage.total_tokens)
    return answer


async def converse_async(chats: AsyncChats, plain: AsyncPlainChats, other: AsyncEmbeddings) -> str:
    answer = await chats.create(messages=[HI, {"role": "assistant", "content": "Hello"}])
    async for chunk in await plain.create(messages=[HI], stream=True):
        print(chunk.choices[0].finish_reason)
    print((await other.create(input="x")).data)
    return answer.text


def use(old: Old, early: Early, now: Stable, preview: Preview, newest: Newest) -> None:
    history: list[ChatMessage] = []
    for chats in (early.chat.completions, now.chat.completions, preview.chat.completions):
        print(converse(chats, history, "Who are you?").text)
    print(converse(newest.chat.completions, history, "Who are you?").text)
    print(told(old.chat.completions, "Who?"), told(newest.chat.completions, "Who?"))
    print(near(old.embeddings, "x"), near(newest.embeddings, "x"))
    messages: list[stable.ChatCompletionRequestMessage] = [HI]
    messages.extend(history)
    old.chat.completions.create(messages=[HI])


def use_async(old: AsyncOld, now: AsyncStable, newest: AsyncNewest) -> None:
    asyncio.run(converse_async(now.chat.completions, old.chat.completions, old.embeddings))
    asyncio.run(converse_async(newest.chat.completions, now.chat.completions, newest.embeddings))
