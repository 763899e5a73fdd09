"""The libraries that people mock HTTP with intercept our calls."""

from __future__ import annotations

import asyncio
from functools import partial
from inspect import signature
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import aiohttp
import pytest
import requests
import requests_mock
import responses
import vcr
from aioresponses import aioresponses

from aoai import APIConnectionError, BadRequestError
from aoai.v2024_10_21 import AsyncAzureOpenAI, AzureOpenAI
from tests.server import Reply, Server

URL = "http://127.0.0.1:9"  # where nobody listens
PATH = "/openai/deployments/d/chat/completions"
QUERY = "?api-version=2024-10-21"
CHAT = {
    "id": "c",
    "created": 1,
    "model": "m",
    "object": "chat.completion",
    "choices": [
        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}
    ],
}
CHUNKS = (
    b'data: {"id":"c","choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}]}'
    b"\n\ndata: [DONE]\n\n"
)


def client(url: str = URL, **options: Any) -> AzureOpenAI:
    return AzureOpenAI(url, api_key="k", deployment="d", max_retries=0, **options)


def text(made: AzureOpenAI) -> str | None:
    return made.chat.completions.create(messages=[]).choices[0].message.content


def own_session() -> dict[str, Any]:
    return {"session": requests.Session()}


@pytest.mark.parametrize("options", [dict, own_session])
def test_responses_intercepts(options: Any) -> None:
    before = client(**options())
    with responses.RequestsMock() as mock:
        mock.add(responses.POST, URL + PATH, json=CHAT)
        assert text(before) == "Hi"
        assert text(client(**options())) == "Hi"
        assert mock.calls[0].request.headers["api-key"] == "k"
    with pytest.raises(APIConnectionError):
        text(before)


@pytest.mark.parametrize("options", [dict, own_session])
def test_requests_mock_intercepts(options: Any) -> None:
    before = client(**options())
    with requests_mock.Mocker() as mock:
        mock.post(URL + PATH, json=CHAT)
        assert text(before) == "Hi"
        assert text(client(**options())) == "Hi"
    with pytest.raises(APIConnectionError):
        text(before)


def test_a_call_that_nothing_is_registered_for_does_not_reach_the_network() -> None:
    with Server(Reply.json(CHAT)) as server, client(server.url) as made:
        with responses.RequestsMock(), pytest.raises(APIConnectionError):
            text(made)
        with requests_mock.Mocker(), pytest.raises(requests_mock.NoMockAddress):
            text(made)
        assert server.requests == []


def test_streams_and_errors_are_intercepted_too() -> None:
    with responses.RequestsMock() as mock:
        mock.add(responses.POST, URL + PATH, body=CHUNKS, content_type="text/event-stream")
        stream = client().chat.completions.create(messages=[], stream=True)
        assert list(stream.text_deltas()) == ["Hi"]
    with requests_mock.Mocker() as mock:
        mock.post(URL + PATH, json={"error": {"code": "x", "message": "no"}}, status_code=400)
        with pytest.raises(BadRequestError, match="no") as caught:
            text(client())
    assert caught.value.code == "x"


@pytest.mark.parametrize("options", [dict, own_session])
def test_vcr_records_and_plays_back(options: Any, tmp_path: Path) -> None:
    cassette = str(tmp_path / "cassette.yaml")
    with Server(Reply.json(CHAT)) as server:
        with vcr.use_cassette(cassette), client(server.url, **options()) as made:
            assert text(made) == "Hi"
        with (
            vcr.use_cassette(cassette, record_mode="none"),
            client(server.url, **options()) as made,
        ):
            assert text(made) == "Hi"
        assert len(server.requests) == 1


# -- asyncio ---------------------------------------------------------------------------------------

# What docs/testing.md says of aiohttp 3.14, which asks more of an answer than aioresponses gives.
Answer: Any = aiohttp.ClientResponse
if "stream_writer" in signature(Answer).parameters:
    Answer = partial(Answer, stream_writer=Mock(output_size=0))


def awaiting(url: str = URL, **options: Any) -> AsyncAzureOpenAI:
    return AsyncAzureOpenAI(url, api_key="k", deployment="d", max_retries=0, **options)


@pytest.mark.parametrize("own", [False, True])
def test_aioresponses_intercepts_answers_streams_and_errors(own: bool) -> None:
    async def run() -> None:
        session = aiohttp.ClientSession() if own else None
        async with awaiting(session=session) as made:
            create = made.chat.completions.create
            with aioresponses() as mock:
                mock.post(URL + PATH + QUERY, payload=CHAT, response_class=Answer)
                assert (await create(messages=[])).choices[0].message.content == "Hi"
                ((_, (sent,)),) = mock.requests.items()
                assert sent.kwargs["headers"]["api-key"] == "k"

                said = {"body": CHUNKS, "content_type": "text/event-stream"}
                mock.post(URL + PATH + QUERY, response_class=Answer, **said)
                stream = await create(messages=[], stream=True)
                assert [piece async for piece in stream.text_deltas()] == ["Hi"]

                told = {"error": {"code": "x", "message": "no"}}
                mock.post(URL + PATH + QUERY, payload=told, status=400, response_class=Answer)
                with pytest.raises(BadRequestError, match="no") as caught:
                    await create(messages=[])
                assert caught.value.code == "x"
        if session is not None:
            await session.close()

    asyncio.run(run())


def test_a_call_that_aioresponses_does_not_know_does_not_reach_the_network() -> None:
    async def run(url: str) -> None:
        async with awaiting(url) as made:
            with aioresponses(), pytest.raises(APIConnectionError):
                await made.chat.completions.create(messages=[])

    with Server(Reply.json(CHAT)) as server:
        asyncio.run(run(server.url))
        assert server.requests == []
