"""What the suite's mocks of httpx answer, given to our clients by the server that they call."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

import httpx2

from tests.server import Recorded, Reply

_FRAMING = ("content-length", "content-encoding", "transfer-encoding")


class Bridge:
    """The server's handler: a client's own transport, the test's router, or the service."""

    def __init__(self, service: Callable[[Recorded], Reply]) -> None:
        self._service = service
        self._own: list[tuple[str, str | None, Any]] = []
        self.router: Any = None
        self.problems: list[BaseException] = []

    def place(self, base: str, version: str | None, transport: Any) -> str:
        """Where to reach a client's own transport, which thinks that it is asked at `base`.

        version: the api-version that the test gave to an Azure client
        """
        self._own.append((base, version, transport))
        return f"/c{len(self._own) - 1}"

    def __call__(self, request: Recorded) -> Reply:
        own = re.match(r"/c(\d+)(/.*)", request.path)
        if own is not None:
            base, version, transport = self._own[int(own[1])]
            mock = transport or self.router
            return self._asked(_request(request, base, version, own[2]), mock)
        if self.router is None or not self.router.routes:
            return self._service(request)
        base = f"http://{request.headers['host']}/openai"
        return self._asked(_request(request, base, None, request.path), self.router)

    def _asked(self, request: httpx2.Request, mock: Any) -> Reply:
        try:
            answer = _answer(mock, request)
            content = asyncio.run(_read(answer))
        except AssertionError as problem:  # of the test's own handler
            if "RESPX" not in str(problem):  # which stands for nothing mocked there
                self.problems.append(problem)
            return Reply(die="before")
        except Exception:  # a transport that fails
            return Reply(die="before")
        kept = {n: v for n, v in answer.headers.items() if n.lower() not in _FRAMING}
        return Reply(answer.status_code, content, headers=kept)


def _answer(mock: Any, request: httpx2.Request) -> Any:
    if isinstance(mock, httpx2.Client):
        return mock.send(request)
    if isinstance(mock, httpx2.AsyncClient):
        return asyncio.run(_sent(mock, request))
    return mock.handler(request)


async def _sent(client: Any, request: httpx2.Request) -> Any:
    answer = await client.send(request)
    await answer.aread()
    return answer


def _request(came: Recorded, base: str, version: str | None, path: str) -> httpx2.Request:
    """As openai's own client would ask: its OpenAI knows no deployments and no api-version."""
    path, query = path.removeprefix("/openai"), came.query_list
    if version is None:
        path = re.sub(r"^/deployments/[^/]+", "", path)
        query = [pair for pair in query if pair[0] != "api-version"]
    else:
        query = [(name, version if name == "api-version" else value) for name, value in query]
    url = httpx2.URL(f"{base}{path}", params=query or None)
    return httpx2.Request(came.method, url, headers=came.header_list, content=came.body)


async def _read(answer: Any) -> bytes:
    try:
        content: bytes = answer.read()
    except RuntimeError:  # it streams, and only for those that await
        content = await answer.aread()
    return content
