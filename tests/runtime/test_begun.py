"""What may have been begun is not sent again; what surely was not, is."""

from __future__ import annotations

import asyncio
import os
import signal
import ssl
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aoaigen.runtime import APIConnectionError, APITimeoutError, Timeout
from tests.runtime.face import AsyncAzureOpenAI
from tests.runtime.wire import CHUNKED, SSE, MakeWire, chat_json, says, sized
from tests.server import Peer, Recorded


@pytest.fixture
def tls(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """What a server needs for a certificate that the environment trusts."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    return context


def upload(rig: Any) -> Any:
    return rig.client.files.create(file=b"x", purpose="batch")


def past_tls(*pieces: bytes) -> Callable[[Peer, Recorded], None]:
    """A script that sends bytes on the socket below TLS."""

    def script(peer: Peer, request: Recorded) -> None:
        for piece in pieces:
            os.write(peer.sock.fileno(), piece)
        time.sleep(0.05)

    return script


BROKEN = {
    "text in place of a record": past_tls(b"HTTP/1.1 502 Bad Gateway\r\n\r\n" * 3),
    "a record that nobody can decrypt": past_tls(b"\x17\x03\x03\x00\x20" + b"x" * 32),
    "an alert": past_tls(b"\x15\x03\x03\x00\x02\x02\x14"),
    "nothing": past_tls(),
}


@pytest.mark.parametrize("script", BROKEN.values(), ids=BROKEN)
def test_a_failure_of_tls_after_the_request_is_no_reason_to_send_it_twice(
    wire: MakeWire, tls: ssl.SSLContext, script: Any
) -> None:
    r = wire(script, {"tls": tls}, max_retries=2)
    with pytest.raises(APIConnectionError):
        upload(r)
    assert len(r.server.requests) == 1
    with pytest.raises(APIConnectionError):
        r.chat()
    assert len(r.server.requests) == 4


def test_a_handshake_that_hangs_was_not_begun_and_is_told_with_its_own_limit(
    wire: MakeWire, tls: ssl.SSLContext
) -> None:
    hanging = {"tls": tls, "raw": lambda peer: peer.send(30.0)}
    r = wire(says(), hanging, max_retries=2, timeout=Timeout(connect=0.3))
    began = time.monotonic()
    with pytest.raises(APITimeoutError, match=r"no (TLS handshake|connection).* within 0\.3 s"):
        upload(r)
    assert time.monotonic() - began < 5
    assert r.server.connections == 3


def test_a_handshake_that_fails_was_not_begun(wire: MakeWire, tls: ssl.SSLContext) -> None:
    def plain(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        peer.sock.close()

    r = wire(says(), {"tls": tls, "raw": plain}, max_retries=2)
    with pytest.raises(APIConnectionError):
        upload(r)
    assert r.server.connections == 3


def test_a_good_answer_over_tls_goes_back_to_its_connection(
    wire: MakeWire, tls: ssl.SSLContext
) -> None:
    r = wire(says(sized(chat_json("x"))), {"tls": tls})
    for _ in range(3):
        assert r.chat().id == "x"
    assert r.server.connections == 1


DEATHS: dict[str, Any] = {
    "before the answer": lambda peer: None,
    "a reset": lambda peer: peer.reset(),
    "within the status line": lambda peer: peer.send(b"HTTP/1.1 2"),
    "within the headers": lambda peer: peer.send(b"HTTP/1.1 200 OK\r\nx: "),
    "after an interim answer": lambda peer: peer.send(b"HTTP/1.1 103 x\r\n\r\n"),
    "within the body": lambda peer: peer.send(sized(b"{", length=9)),
}


@pytest.mark.parametrize("die", DEATHS.values(), ids=DEATHS)
def test_what_dies_after_it_was_sent_is_sent_again_only_if_that_does_no_harm(
    wire: MakeWire, die: Any
) -> None:
    def script(peer: Peer, request: Recorded) -> bool:
        die(peer)
        return False

    r = wire(script, max_retries=2)
    with pytest.raises(APIConnectionError):
        upload(r)
    assert len(r.server.requests) == 1
    with pytest.raises(APIConnectionError):
        r.chat()
    assert len(r.server.requests) == 4


def interrupted(work: Callable[[], object], problem: BaseException) -> None:
    """The work, in which a handler of signals raises this after a moment."""

    def stop(*_: object) -> None:
        raise problem

    old = signal.signal(signal.SIGALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.15)
        with pytest.raises(type(problem)) as raised:
            work()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)
    assert raised.value is problem


WAITS = {
    "an answer": says(5.0),
    "its headers": says(b"HTTP/1.1 200 OK\r\n", 5.0),
    "its body": says(sized(b"{", length=9), 5.0),
    "a chunk": says(SSE + CHUNKED, 5.0),
}


@pytest.mark.parametrize("problem", [TimeoutError("the user's own limit"), KeyboardInterrupt()])
@pytest.mark.parametrize("waits", WAITS)
def test_what_a_handler_of_signals_raises_is_no_failure_of_the_network(
    wire: MakeWire, waits: str, problem: BaseException
) -> None:
    r = wire(WAITS[waits], max_retries=2)
    if not r.awaits:
        interrupted(lambda: r.chat(stream=waits == "a chunk"), problem)
        assert len(r.server.requests) == 1
        return

    async def main() -> None:
        async with AsyncAzureOpenAI(r.server.url, api_key="k") as client:
            await client.chat.completions.create("g", messages=[], stream=waits == "a chunk")

    interrupted(lambda: asyncio.run(main()), problem)
    assert len(r.server.requests) == 1
