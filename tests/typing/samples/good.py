"""What users write, without one complaint from a type checker."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import assert_type

from aoai import ParsedChat, ParsedResponse, RateLimitError, Stream, omit
from aoai.v2024_10_21 import AzureOpenAI, models, types
from aoai.v2025_04_01_preview import AzureOpenAI as NewestOpenAI
from aoai.v2025_04_01_preview import models as newest


@dataclass
class Point:
    x: int


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


def read_as_a_type(client: NewestOpenAI, form: dict[str, object]) -> None:
    chats, responses = client.chat.completions, client.responses
    assert_type(chats.parse(messages=[], response_format=Point), ParsedChat[Point])
    assert_type(chats.parse(messages=[], response_format=form), ParsedChat[None])
    assert_type(chats.parse(messages=[]), ParsedChat[None])
    assert_type(responses.parse(input="Hello", text_format=Point), ParsedResponse[Point])
    assert_type(responses.parse(input="Hello"), ParsedResponse[None])
    with chats.stream(messages=[], response_format=Point) as stream:
        assert_type(stream.get_final_completion(), ParsedChat[Point])
    with responses.stream(input="Hello") as events:
        assert_type(events.get_final_response(), ParsedResponse[None])


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
