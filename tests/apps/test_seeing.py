"""What is seen of calls: rate limits on every decoded answer, and hooks."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import pytest

from aoai._runtime import ResponseInfo
from aoai.v2025_04_01_preview import AsyncAzureOpenAI, AzureOpenAI
from tests.server import Reply, Server

HEADERS = {
    **{"x-ratelimit-limit-requests": "60", "x-ratelimit-remaining-requests": "59"},
    **{"x-ratelimit-limit-tokens": "1000", "x-ratelimit-remaining-tokens": "7"},
    **{"x-ratelimit-reset-requests": "1s", "x-ratelimit-reset-tokens": "1m30s"},
    "content-type": "application/json",
}
BODY = b'{"object": "list", "data": [{"id": "f"}]}'
WHOLE = [(60, 59, 1.0), (1000, 7, 90.0)]


def told(answer: Any) -> list[Any]:
    said = answer._response
    return [
        (said.limit_requests, said.remaining_requests, said.reset_requests),
        (said.limit_tokens, said.remaining_tokens, said.reset_tokens),
    ]


def test_answers_of_both_clients_tell_the_limits() -> None:
    async def awaited(url: str) -> Any:
        async with AsyncAzureOpenAI(url, api_key="k") as client:
            return await client.assistants.retrieve("a")

    with Server(Reply(200, BODY, headers=HEADERS)) as server:
        client = AzureOpenAI(server.url, api_key="k")
        listed = client.files.list()
        assert told(listed) == WHOLE
        assert told(client.files.with_raw_response.list().parse()) == WHOLE
        assert told(client.get("/files", cast_to=type(listed))) == WHOLE
        assert told(asyncio.run(awaited(server.url))) == WHOLE


@pytest.mark.parametrize("text", ["9" * 5000, "--5", "-", "five", "1.5", "\u0663", ""])
def test_a_limit_that_is_no_number_is_none(text: str) -> None:
    said = ResponseInfo(200, {"x-ratelimit-remaining-tokens": text}, b"")
    assert said.remaining_tokens is None


def test_what_is_inside_an_answer_or_made_by_hand_has_no_response() -> None:
    with Server(Reply(200, BODY, headers=HEADERS)) as server:
        listed = AzureOpenAI(server.url, api_key="k").files.list()
    assert listed.data[0]._response is None
    assert type(listed)({})._response is None
    assert pickle.loads(pickle.dumps(listed)) == copy.copy(listed) == listed


def test_hooks_see_every_attempt_and_no_credential() -> None:
    seen: list[Any] = []
    options: Any = {"on_request": seen.append, "on_response": seen.append, "max_retry_wait": 0}

    async def awaited(url: str) -> Any:
        async with AsyncAzureOpenAI(url, api_key="not-to-be-seen", **options) as client:
            return await client.assistants.retrieve("a")

    def blocking(url: str) -> Any:
        return AzureOpenAI(url, api_key="not-to-be-seen", **options).assistants.retrieve("a")

    for call in (blocking, lambda url: asyncio.run(awaited(url))):
        seen.clear()
        with Server(Reply(503), Reply(200, BODY, headers=HEADERS)) as server:
            call(server.url)
        first, failed, second, answered = seen
        assert (first.method, first.url) == (second.method, second.url)
        assert (failed.status_code, answered.status_code) == (503, 200)
        assert (answered.retries_taken, answered.remaining_tokens) == (1, 7)
        assert "not-to-be-seen" not in str([vars(each) for each in seen])


def test_what_a_hook_raises_goes_to_the_caller_and_closes_the_answer() -> None:
    def refuse(told: object) -> None:
        raise LookupError(type(told).__name__)

    with Server(Reply(200, BODY, headers=HEADERS)) as server:
        client = AzureOpenAI(server.url, api_key="k")
        with pytest.raises(LookupError, match="RequestInfo"):
            client.with_options(on_request=refuse).files.list()
        assert server.requests == []
        with pytest.raises(LookupError, match="CallInfo"):
            client.with_options(on_response=refuse).files.list()
        assert client.files.list().data[0].id == "f"
