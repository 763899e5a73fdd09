"""Keys, clouds, gateways, headers and secrets in the hands of users."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from inspect import signature
from itertools import count
from typing import Any

import pytest
import requests
from requests.auth import HTTPBasicAuth

from aoaigen.runtime import (
    APIError,
    APIStatusError,
    ArgumentError,
    AsyncAzureClient,
    AuthenticationError,
    AzureClient,
    ConfigurationError,
    CredentialError,
    Keys,
)
from aoaigen.runtime.core.view import View
from tests.runtime.rig import CHAT, MakeRig
from tests.runtime.sample.client import AzureOpenAI
from tests.runtime.wire import MakeWire, chat_json, sized
from tests.server import Peer, Recorded, Reply

OK = Reply.json(CHAT)
Connect = Callable[..., Any]


def at_once(work: Any, threads: int = 20) -> list[Any]:
    """What each of so many threads gets, or raises."""
    ready = threading.Barrier(threads)

    def one(_: int) -> Any:
        ready.wait()
        try:
            return work()
        except Exception as problem:
            return problem

    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(one, range(threads)))


@pytest.mark.parametrize("kind", ["credential", "api_key", "keys"])
@pytest.mark.parametrize("fails", [False, True])
def test_a_callable_is_asked_once_however_many_wait(rig: MakeRig, kind: str, fails: bool) -> None:
    asked = []

    def ask() -> Any:
        asked.append(1)
        time.sleep(0.3)
        if fails:
            raise RuntimeError("no")
        return ["opaque"] if kind == "keys" else "opaque"

    given: dict[str, Any] = {kind: ask} if kind != "keys" else {"api_key": Keys(ask)}
    r = rig(OK, **given)
    began = time.monotonic()
    got = at_once(r.chat)
    assert time.monotonic() - began < 2
    assert all(isinstance(each, CredentialError) is fails for each in got)
    assert 1 <= len(asked) <= 3  # a thread may come when the first question has been answered


@pytest.mark.parametrize("kind", ["credential", "api_key"])
def test_a_callable_is_told_that_what_it_gave_was_refused(rig: MakeRig, kind: str) -> None:
    told = []

    def ask(refused: bool = False) -> str:
        told.append(refused)
        return "new" if refused else "old"

    r = rig(Reply.error(401), OK, **{kind: ask})
    assert r.chat().id == "chat-1"
    assert told == [False, True]


class Resource:
    """Two keys, of which one at a time is renewed."""

    def __init__(self) -> None:
        self.keys = ["a0", "b0"]
        self.asked = 0

    def list_keys(self) -> list[str]:
        self.asked += 1
        return list(self.keys)

    def renew(self, which: int, number: int) -> None:
        self.keys[which] = f"{'ab'[which]}{number}"

    def __call__(self, request: Recorded) -> Reply:
        return OK if request.headers["api-key"] in self.keys else Reply.error(401)


def test_both_keys_are_kept_and_asked_for_anew_when_both_are_refused(rig: MakeRig) -> None:
    resource = Resource()
    r = rig(resource, api_key=Keys(resource.list_keys))
    for turn in range(6):
        for _ in range(50):
            assert r.chat().id == "chat-1"
        resource.renew(turn % 2, turn + 1)
    assert resource.asked == 3


def test_many_threads_ask_for_renewed_keys_once(rig: MakeRig) -> None:
    resource = Resource()
    r = rig(resource, api_key=Keys(resource.list_keys))
    r.chat()
    resource.keys = ["a9", "b9"]
    assert [type(each) for each in at_once(r.chat)].count(AuthenticationError) == 0
    assert resource.asked <= 4


@pytest.mark.parametrize("given", ["key", [], None, [1], ["a b"]])
def test_keys_that_are_none_are_told(rig: MakeRig, given: Any) -> None:
    with pytest.raises(CredentialError):
        rig(OK, api_key=Keys(lambda: given)).chat()


class Token:
    def __init__(self, **fields: Any) -> None:
        self.token = "secret-token"
        self.__dict__.update(fields)


@pytest.mark.parametrize("expires", ["soon", [], object()])
def test_a_token_whose_end_is_no_time_is_told(rig: MakeRig, expires: Any) -> None:
    with pytest.raises(CredentialError, match="expires_on is no number"):
        rig(OK, credential=lambda: Token(expires_on=expires)).chat()


@pytest.mark.blocking  # the other client awaits it
def test_a_credential_to_be_awaited_is_told(rig: MakeRig) -> None:
    async def token() -> str:
        return "t"

    with pytest.raises(CredentialError, match="to be awaited"):
        rig(OK, credential=token).chat()


COGNITIVE = "https://cognitiveservices.azure"


@pytest.mark.parametrize(
    ("endpoint", "scope"),
    [
        ("https://x.openai.azure.com", f"{COGNITIVE}.com/.default"),
        ("https://x.openai.azure.us", f"{COGNITIVE}.us/.default"),
        ("https://x.openai.azure.cn/openai/", f"{COGNITIVE}.cn/.default"),
        ("https://x.services.ai.azure.com", "https://ai.azure.com/.default"),
        ("https://gateway.example", f"{COGNITIVE}.com/.default"),
        ("https://azure.us.example", f"{COGNITIVE}.com/.default"),
    ],
)
def test_the_scope_follows_the_endpoint_and_can_be_given(
    connect: Connect, endpoint: str, scope: str
) -> None:
    asked = []

    class Credential:
        def get_token(self, *scopes: str) -> Any:
            asked.append(scopes)
            raise RuntimeError

    for given in (None, "mine"):
        made = connect(endpoint, credential=Credential(), scope=given)
        with pytest.raises(CredentialError):
            made.chat.completions.create("g", messages=[])
    assert asked == [(scope,), ("mine",)]


def test_a_base_url_has_no_openai_before_its_paths(rig: MakeRig, connect: Connect) -> None:
    r = rig(OK)
    made = connect(base_url=f"{r.server.url}/team/ai/?tenant=t", api_key="k")
    made.chat.completions.create("g", messages=[])
    assert r.server.requests[0].path == "/team/ai/deployments/g/chat/completions"
    assert r.server.requests[0].query["tenant"] == "t"
    with pytest.raises(ConfigurationError, match="not both"):
        connect(r.server.url, base_url=r.server.url, api_key="k")


@pytest.mark.parametrize(
    "options",
    [
        {"default_headers": {"Ocp-Apim-Subscription-Key": "k"}},
        {"default_headers": {"Authorization": "Bearer t"}},
        {"default_headers": {"api-key": "k"}},
        {"default_query": {"subscription-key": "k"}},
    ],
)
def test_a_gateways_own_key_needs_no_other(rig: MakeRig, connect: Connect, options: Any) -> None:
    r = rig(OK)
    connect(r.server.url, **options).chat.completions.create("g", messages=[])
    sent = r.server.requests[0]
    said = {name for name in ("api-key", "authorization") if name in sent.headers}
    assert said <= {name.lower() for name in options.get("default_headers", {})}


def test_the_query_of_a_pasted_endpoint_is_kept_but_for_the_version(
    rig: MakeRig, connect: Connect
) -> None:
    r = rig(OK)
    made = connect(f"{r.server.url}/openai?subscription-key=k&api-version=1")
    made.chat.completions.create("g", messages=[])
    assert r.server.requests[0].query == {"api-version": "2024-10-21", "subscription-key": "k"}


def test_none_takes_a_header_out(rig: MakeRig) -> None:
    r = rig(OK, default_headers={"x-a": "1", "user-agent": None})
    r.chat()
    r.chat(extra_headers={"X-A": None, "api-key": None})
    first, second = r.server.requests
    assert (first.headers["x-a"], "user-agent" in first.headers) == ("1", False)
    assert not {"x-a", "api-key"} & second.headers.keys()
    r.client.with_options(default_headers={"api-key": None}).files.list()
    assert "api-key" not in r.server.requests[2].headers


@pytest.mark.parametrize("name", ["accept", "accept-encoding", "content-type", "user-agent"])
def test_a_header_that_was_taken_out_is_put_in_by_no_library(rig: MakeRig, name: str) -> None:
    r = rig(OK)
    r.chat(extra_headers={name: None})
    # "identity" is what is meant where Accept-Encoding is not there.
    assert r.server.requests[0].headers.get(name, "identity") == "identity"


BAD_NAMES = ["x y", "x\0", "x\tz", "x\r\ny: z", "", "x:", "ü"]
FRAMING = ["Content-Length", "transfer-encoding", "HOST", "connection"]


@pytest.mark.parametrize("name", [*BAD_NAMES, *FRAMING])
def test_a_header_that_cannot_be_set_is_told(rig: MakeRig, name: str) -> None:
    r = rig(OK)
    with pytest.raises(ArgumentError, match="cannot be"):
        r.chat(extra_headers={name: "1"})
    with pytest.raises(ConfigurationError, match="cannot be"):
        rig(OK, default_headers={name: "1"})
    assert r.server.requests == []


def cyclic() -> Any:
    value: list[Any] = []
    value.append(value)
    return value


def deep() -> Any:
    """Deeper than any Python encodes: before 3.11 that depends on how deep its caller is."""
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    return value


ARGUMENTS: dict[str, Any] = {
    "a circle": {"messages": cyclic()},
    "deep": {"messages": deep()},
    "NaN of an answer": {"messages": [View({"a": float("nan")})]},
    "a number too long": {"messages": [10**5000]},
    "a surrogate": {"messages": ["\ud800"]},
    "a surrogate in a path": {"deployment": "\ud800", "messages": []},
    "bytes in a path": {"deployment": b"gpt", "messages": []},
}


@pytest.mark.parametrize("arguments", ARGUMENTS.values(), ids=ARGUMENTS)
def test_what_cannot_be_sent_is_an_argument_error(rig: MakeRig, arguments: Any) -> None:
    r = rig(OK, deployment="gpt")
    with pytest.raises(ArgumentError):
        r.client.chat.completions.create(**arguments)
    assert r.server.requests == []


@pytest.mark.parametrize(
    "options", [{"max_retries": "3"}, {"timeout": "5"}, {"max_retries": True}, {"max_retries": 2.5}]
)
def test_options_of_other_kinds_are_told(connect: Connect, options: Any) -> None:
    with pytest.raises((ConfigurationError, ArgumentError)):
        connect("https://x.com", api_key="k", **options)


@pytest.mark.parametrize("status", [307, 308])
def test_redirects_on_the_same_host_are_followed_with_the_body(rig: MakeRig, status: int) -> None:
    r = rig(
        Reply(status, headers={"location": "/elsewhere?x=1"}),
        Reply(status, headers={"location": "again"}),
        OK,
    )
    assert r.chat().id == "chat-1"
    paths = [request.path for request in r.server.requests]
    assert paths[1:] == ["/elsewhere", "/again"]
    assert len({request.body for request in r.server.requests}) == 1
    assert all(request.headers["api-key"] == "key-1" for request in r.server.requests)
    assert r.server.connections == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_other_redirect_is_followed(rig: MakeRig, status: int) -> None:
    other = rig(OK)
    links = [other.server.url + "/x", "http://[::1", "https://127.0.0.1/x", "//evil.example/x"]
    if status < 307:
        links.append("/same")
    for link in links:
        r = rig(Reply(status, headers={"location": link}))
        with pytest.raises(APIStatusError, match=str(status)):
            r.chat()
        assert len(r.server.requests) == 1
    assert other.server.requests == []


def test_a_circle_of_redirects_ends(rig: MakeRig) -> None:
    r = rig(Reply(307, headers={"location": "/round"}))
    with pytest.raises(APIStatusError, match="307"):
        r.chat()
    assert len(r.server.requests) == 6


@pytest.mark.blocking  # which aiohttp's has as headers
def test_a_sessions_own_authentication_and_query_hold(rig: MakeRig) -> None:
    session = requests.Session()
    session.params = {"tenant": "t"}
    session.auth = HTTPBasicAuth("user", "word")
    r = rig(OK, session=session)
    r.chat()
    session.auth = ("user", "word")
    r.chat()
    for request in r.server.requests:
        assert request.query["tenant"] == "t"
        assert request.headers["authorization"].startswith("Basic ")


def shown(problem: BaseException) -> str:
    """A traceback with all locals of our frames."""
    told = traceback.TracebackException.from_exception(problem, capture_locals=True)
    ours = []
    while told is not None:
        ours += [str(frame.locals) for frame in told.stack if "aoaigen" in frame.filename]
        told = told.__cause__ or told.__context__  # type: ignore[assignment]
    return "\n".join(ours)


def test_no_frame_of_ours_shows_a_key(rig: MakeRig) -> None:
    secrets = {"x-gateway": "SECRET"}
    r = rig(Reply(die="before"), api_key="SECRET", default_headers=secrets, max_retries=0)
    with pytest.raises(APIError) as lost:
        r.chat()
    with pytest.raises(ArgumentError) as unsent:
        r.chat(extra_headers={"x-gateway": "SECRET", "x y": "1"})
    with pytest.raises(ArgumentError) as malformed:
        r.chat(extra_headers={"x-gateway": "SECRET\n"})
    with pytest.raises(APIError) as given:
        r.chat(extra_headers={"x-gateway": "SECRET", "authorization": "SECRET"})
    with pytest.raises(CredentialError) as refused:
        rig(OK, credential=lambda: "SECRET\n").chat()
    with pytest.raises(CredentialError) as held:
        rig(OK, credential=lambda: Token(token="SECRET", expires_on="x")).chat()
    for caught in (lost, unsent, malformed, given, refused, held):
        assert "SECRET" not in shown(caught.value)


def test_a_gateways_key_in_the_query_is_in_no_log_and_no_error(
    wire: MakeWire, caplog: pytest.LogCaptureFixture
) -> None:
    def script(peer: Peer, request: Recorded) -> bool:
        asked.append(request.query["subscription-key"])
        if len(asked) > 1:
            return False
        peer.send(sized(chat_json("x")))
        return True

    caplog.set_level(1)
    asked: list[str] = []
    r = wire(script, default_query={"subscription-key": "SECRET"})
    assert r.chat().id == "x"
    with pytest.raises(APIError) as lost:
        r.chat()
    assert asked == ["SECRET", "SECRET"]
    assert "/chat/completions" in caplog.text
    assert "SECRET" not in caplog.text
    assert "SECRET" not in "".join(traceback.format_exception(lost.value))


def test_both_clients_are_made_from_the_same_arguments() -> None:
    blocking, awaiting = signature(AzureClient), signature(AsyncAzureClient)
    assert list(awaiting.parameters) == list(blocking.parameters)


def test_a_client_whose_constructor_raised_has_a_repr() -> None:
    made = object.__new__(AzureOpenAI)
    assert repr(made) == "AzureOpenAI()"


def test_names_of_an_answer_are_escaped(rig: MakeRig) -> None:
    forged = "a\n2026-11-25 ERROR forged\x1b[31m"
    answer = rig(Reply.json({**CHAT, forged: 1})).chat()
    with pytest.raises(AttributeError) as caught:
        getattr(answer, "nothing")  # noqa: B009
    for text in (repr(answer), str(caught.value)):
        assert "\n" not in text
        assert "\x1b" not in text


@pytest.mark.blocking  # the other client's calls end with it: test_awaiting
def test_closing_a_client_leaves_the_calls_under_way_alone(rig: MakeRig) -> None:
    numbers = count()
    r = rig(lambda request: Reply.json({**CHAT, "id": str(next(numbers))}), max_retries=0)
    stop = threading.Event()
    failures: list[BaseException] = []

    def call() -> None:
        while not stop.is_set():
            try:
                r.chat()
            except BaseException as problem:
                failures.append(problem)

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(50):
        r.client.close()
        time.sleep(0.005)
    stop.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert next(numbers) > 50
