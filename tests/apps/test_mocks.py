"""The libraries that people mock HTTP with intercept our calls."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import requests
import requests_mock
import responses
import vcr

from aoai import APIConnectionError, BadRequestError
from aoai.v2024_10_21 import AzureOpenAI
from tests.server import Reply, Server

URL = "http://127.0.0.1:9"  # where nobody listens
PATH = "/openai/deployments/d/chat/completions"
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
