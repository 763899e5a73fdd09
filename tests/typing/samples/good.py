"""What users write, without one complaint from a type checker."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from aoai import RateLimitError, Stream, omit
from aoai.v2024_10_21 import AzureOpenAI, models, types
from aoai.v2025_04_01_preview import AzureOpenAI as NewestOpenAI
from aoai.v2025_04_01_preview import models as newest


def chat(client: AzureOpenAI, earlier: models.ChatCompletionResponseMessage) -> str | None:
    weather: types.ChatCompletionTool = {
        "type": "function",
        "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}},
    }
    answer = client.chat.completions.create(
        "gpt-4o",
        messages=[
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": [{"type": "text", "text": "Hello"}]},
            earlier,
        ],
        tools=[weather],
        temperature=omit,
        stop=["END"],
        data_sources=[
            {
                "type": "azure_search",
                "parameters": {
                    "endpoint": "https://search.example.com",
                    "index_name": "books",
                    "authentication": {"type": "system_assigned_managed_identity"},
                },
            }
        ],
        response_format={"type": "json_object"},
    )
    assert_type(answer, models.CreateChatCompletionResponse)
    return answer.choices[0].message.content


def streamed(client: AzureOpenAI) -> str:
    text = ""
    for chunk in client.chat.completions.create("gpt-4o", messages=[], stream=True):
        for choice in chunk.choices:
            text += choice.delta.content or ""
    return text


def pages(client: AzureOpenAI) -> list[str]:
    return [file.filename for file in client.files.list()]


def unions(client: NewestOpenAI) -> None:
    answer = client.responses.create(model="gpt-4o", input="Hello")
    assert_type(answer, newest.Response)
    for item in answer.output:
        if item.type == "function_call":
            assert_type(item, newest.FunctionToolCall)
        elif isinstance(item, newest.OutputMessage):
            print(item.content)
    events = client.responses.create(model="gpt-4o", input="Hello", stream=True)
    assert_type(events, Stream[newest.ResponseStreamEvent])


def raw(client: AzureOpenAI) -> None:
    response = client.chat.completions.with_raw_response.create("gpt-4o", messages=[])
    assert_type(response.parse(), models.CreateChatCompletionResponse)


def limited(client: AzureOpenAI) -> float | None:
    try:
        client.embeddings.create("ada", input=["a", "b"])
    except RateLimitError as error:
        return error.retry_after
    return None


def uploads(client: AzureOpenAI) -> None:
    request: types.CreateTranscriptionRequest = {"file": Path("speech.mp3")}
    client.audio.transcriptions.create("whisper", file=request["file"])
