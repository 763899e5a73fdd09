"""Realtime connections over a local websocket server, by both clients."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from importlib import import_module
from typing import Any

import pytest

from aoai import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
    AuthenticationError,
)
from aoai.v2025_04_01_preview import AsyncAzureOpenAI, AzureOpenAI

server_module = pytest.importorskip("websockets.sync.server", reason="websockets is missing")


class Service:
    """Answers each event with one that holds it; "bye" closes, "break" breaks off."""

    def __init__(self) -> None:
        self.handshakes: list[Any] = []
        self.elsewhere = ""

    def check(self, connection: Any, request: Any) -> Any:
        self.handshakes.append(request)
        if "model=moved" in request.path or "deployment=moved" in request.path:
            moved = connection.respond(HTTPStatus.FOUND, "")
            moved.headers["Location"] = self.elsewhere
            return moved
        if request.headers.get("api-key") in ("old", None):
            body = '{"error": {"code": "401", "message": "wrong key"}}'
            return connection.respond(HTTPStatus.UNAUTHORIZED, body)
        return None

    def serve(self, connection: Any) -> None:
        connection.send(json.dumps({"type": "session.created", "session": {"id": "s"}}))
        for text in connection:
            event = json.loads(text)
            if event["type"] == "bye":
                return
            if event["type"] == "break":
                connection.close(1011, "out of order")
                return
            connection.send(json.dumps({"type": "echo", "event_id": "e", "came": event}))


@contextmanager
def service() -> Iterator[tuple[str, Service]]:
    made = Service()
    with server_module.serve(made.serve, "127.0.0.1", 0, process_request=made.check) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.socket.getsockname()[1]}", made
        server.shutdown()
    thread.join()


def test_events_go_out_and_come_in_until_the_service_closes() -> None:
    with (
        service() as (url, made),
        AzureOpenAI(url, api_key="k") as client,
        client.realtime.connect(model="my deployment") as connection,
    ):
        assert connection.recv()["session"]["id"] == "s"
        connection.session.update(session={"voice": "alloy"})
        connection.conversation.item.truncate(item_id="i", content_index=0, audio_end_ms=1)
        connection.input_audio_buffer.append(audio="AAAA")
        connection.send({"type": "bye"})
        events = list(connection)
    assert [event.type for event in events] == ["echo"] * 3
    assert [event.came["type"] for event in events] == [
        "session.update",
        "conversation.item.truncate",
        "input_audio_buffer.append",
    ]
    (handshake,) = made.handshakes
    assert handshake.path == (
        "/openai/realtime?api-version=2025-04-01-preview&deployment=my+deployment"
    )
    assert handshake.headers["api-key"] == "k"
    assert handshake.headers["user-agent"].startswith("aoai")


def test_the_client_that_awaits_does_the_same() -> None:
    async def main(url: str) -> list[Any]:
        async with (
            AsyncAzureOpenAI(url, api_key=["old", "k"], deployment="d") as client,
            client.realtime.connect(extra_headers={"x-own": "1"}) as connection,
        ):
            assert (await connection.recv()).type == "session.created"
            await connection.response.create(response={"modalities": ["text"]})
            await connection.send({"type": "bye"})
            return [event async for event in connection]

    with service() as (url, made):
        (event,) = asyncio.run(main(url))
    assert event.came.to_dict() == {"type": "response.create", "response": {"modalities": ["text"]}}
    assert [each.headers["api-key"] for each in made.handshakes] == ["old", "k"]
    assert made.handshakes[1].headers["x-own"] == "1"


@pytest.mark.parametrize(
    ("package", "target"),
    [
        ("v1", "/openai/v1/realtime?model=gpt-realtime&x=1"),
        (
            "v2024_10_01_preview",
            "/openai/realtime?api-version=2024-10-01-preview&deployment=gpt-realtime&x=1",
        ),
    ],
)
def test_packages_without_an_operation_of_it_connect_too(package: str, target: str) -> None:
    module: Any = import_module(f"aoai.{package}")
    options: Any = {"model": "gpt-realtime", "extra_query": {"x": 1}}

    async def awaited(url: str) -> None:
        async with (
            module.AsyncAzureOpenAI(url, api_key="k") as client,
            client.realtime.connect(**options) as connection,
        ):
            assert (await connection.recv()).type == "session.created"

    with service() as (url, made):
        client = module.AzureOpenAI(url, api_key="k")
        with client, client.realtime.connect(**options) as connection:
            assert connection.recv().type == "session.created"
        asyncio.run(awaited(url))
    assert [each.path for each in made.handshakes] == [target] * 2


def test_a_refusal_is_an_error_with_what_the_service_said() -> None:
    with service() as (url, made), AzureOpenAI(url, api_key="old") as client:
        with pytest.raises(AuthenticationError, match="wrong key") as caught:
            client.realtime.connect(model="d")
        with pytest.raises(ArgumentError, match="model="):
            client.realtime.connect()
    assert caught.value.status_code == 401
    assert len(made.handshakes) == 1


def test_a_redirect_takes_no_key_elsewhere() -> None:
    async def main(url: str) -> None:
        async with AsyncAzureOpenAI(url, api_key="k") as client:
            with pytest.raises(APIStatusError, match="is not followed"):
                await client.realtime.connect(model="moved")

    with service() as (there, other), service() as (url, made):
        made.elsewhere = there.replace("http", "ws")
        client = AzureOpenAI(url, api_key="k")
        with pytest.raises(APIStatusError, match="is not followed"):
            client.realtime.connect(model="moved")
        asyncio.run(main(url))
    assert (len(made.handshakes), other.handshakes) == (2, [])


def test_a_connection_that_ends_is_told() -> None:
    with (
        service() as (url, _),
        AzureOpenAI(url, api_key="k") as client,
        client.realtime.connect(model="d") as connection,
    ):
        connection.recv()
        with pytest.raises(APITimeoutError, match="no event in"):
            connection.recv(timeout=0.01)
        connection.send({"type": "break"})
        with pytest.raises(APIConnectionError, match="1011 out of order"):
            list(connection)
        with pytest.raises(APIConnectionError, match="was closed"):
            connection.send({"type": "bye"})


def test_a_service_that_is_not_reached_is_told() -> None:
    client = AzureOpenAI("http://127.0.0.1:9", api_key="k")
    with pytest.raises(APIConnectionError, match=r"realtime\.connect"):
        client.realtime.connect(model="d")


def test_no_log_has_the_key(caplog: pytest.LogCaptureFixture) -> None:
    with (
        service() as (url, _),
        AzureOpenAI(url, api_key="not-to-be-seen") as client,
        caplog.at_level(logging.DEBUG),
        client.realtime.connect(model="d") as connection,
    ):
        connection.recv()
    mine = [each.getMessage() for each in caplog.records if each.name != "websockets.server"]
    assert not any("not-to-be-seen" in text for text in mine)


def test_a_missing_extra_is_told_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "websockets.sync", None)
    client = AzureOpenAI("http://127.0.0.1:9", api_key="k")
    with pytest.raises(ImportError, match=r'pip install "aoai\[realtime\]"'):
        client.realtime.connect(model="d")
