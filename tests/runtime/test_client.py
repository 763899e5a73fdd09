"""The client itself: construction, options, sessions, threads, processes."""

from __future__ import annotations

import os
import pickle
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import requests
from requests.adapters import HTTPAdapter

from aoaigen import runtime
from aoaigen.runtime import ConfigurationError, Operation, Timeout, omit
from aoaigen.runtime.core.decode import node_for
from tests.runtime.rig import CHAT, MakeRig
from tests.runtime.sample.client import AzureOpenAI
from tests.server import Recorded, Reply, Server

GENERATOR = Path(runtime.__file__).parents[2]


Make = Callable[..., Any]


@pytest.fixture
def client(connect: Make) -> Make:
    """Called with an endpoint and options, gives a client with a key."""
    return partial(connect, api_key="k")


@pytest.mark.parametrize(
    ("pasted", "base", "deployment"),
    [
        ("https://x.openai.azure.com", "https://x.openai.azure.com", None),
        ("https://x.openai.azure.com///", "https://x.openai.azure.com", None),
        (" https://X.openai.azure.com/ ", "https://x.openai.azure.com", None),
        ("https://x.openai.azure.com/openai", "https://x.openai.azure.com", None),
        ("https://x.openai.azure.com/openai/v1/", "https://x.openai.azure.com", None),
        ("https://x.openai.azure.com/openai/deployments", "https://x.openai.azure.com", None),
        (
            "https://x.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=1",
            "https://x.openai.azure.com",
            "gpt",
        ),
        ("https://gateway.example:8443/team/a/", "https://gateway.example:8443/team/a", None),
        ("https://gateway.example/team/openai/", "https://gateway.example/team", None),
        ("http://localhost:1", "http://localhost:1", None),
        ("http://127.0.0.1", "http://127.0.0.1", None),
        ("http://[::1]:8", "http://[::1]:8", None),
    ],
)
def test_endpoints_are_taken_as_people_paste_them(
    client: Make, pasted: str, base: str, deployment: str | None
) -> None:
    made = client(pasted)
    assert made._settings.endpoint == base
    assert made._settings.filled == ({"deployment": deployment} if deployment else {})


@pytest.mark.parametrize(
    ("endpoint", "says"),
    [
        ("x.openai.azure.com", "has no scheme"),
        ("//x.openai.azure.com", "has no scheme"),
        ("ftp://x.openai.azure.com", "is no web address"),
        ("https://", "is no web address"),
        ("https://x y", "holds a space"),
        ("https://x\n.com", "holds a space"),
        ("https://x:port", "is no URL"),
        ("https://[::1", "is no URL"),
        ("https://user:pass@x.com", "must not hold a user name"),
        ("http://x.openai.azure.com", "unencrypted"),
        ("http://127.evil.com", "unencrypted"),
        ("http://127.0.0.1.evil.com", "unencrypted"),
        ("", "AZURE_OPENAI_ENDPOINT"),
        (None, "AZURE_OPENAI_ENDPOINT"),
    ],
)
def test_endpoints_that_cannot_work_say_what_was_expected(
    client: Make, endpoint: Any, says: str
) -> None:
    with pytest.raises(ConfigurationError, match=says):
        client(endpoint)


def test_plain_http_elsewhere_is_for_those_who_say_so(client: Make) -> None:
    assert client("http://x.internal", allow_http=True)._settings.endpoint == "http://x.internal"


@pytest.mark.parametrize("options", [{"max_retries": -1}, {"max_retry_wait": float("nan")}])
def test_settings_out_of_range_are_told(client: Make, options: Any) -> None:
    with pytest.raises(ConfigurationError, match="must be 0 or more"):
        client("https://x.com", **options)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("azure_endpoint", "endpoint="),
        ("azure_deployment", "deployment="),
        ("azure_ad_token", "credential="),
        ("azure_ad_token_provider", "credential="),
        ("api_version", "import the client from it"),
        ("nonsense", "unexpected argument 'nonsense'$"),
    ],
)
def test_arguments_of_other_clients_are_answered_with_the_name_meant(
    connect: Make, name: str, meant: str
) -> None:
    with pytest.raises(TypeError, match=f"'{name}'.*{meant}" if name != "nonsense" else meant):
        connect(**{name: "x"})


def test_what_this_api_version_lacks_says_where_it_is(client: Make) -> None:
    made: Any = client("https://x.com")
    with pytest.raises(AttributeError) as caught:
        made.chat.completions.rewind()
    assert str(caught.value) == (
        "'chat.completions.rewind' is not in api-version 2024-10-21; "
        "it is in 2099-01-01, 2099-02-01-preview"
    )
    with pytest.raises(AttributeError, match=r"'responses' is not in api-version .* 2099-01-01"):
        _ = made.responses
    with pytest.raises(AttributeError, match="AzureOpenAI' object has no attribute 'nonsense'"):
        _ = made.nonsense


def test_a_missing_table_of_operations_is_no_other_error() -> None:
    from tests.runtime.face import AsyncAzureOpenAI

    for kind in (AzureOpenAI, AsyncAzureOpenAI):
        bare = type("Bare", (kind,), {"_operations": "tests.runtime.sample.no_such_module"})
        made: Any = bare("https://x.com", api_key="k")
        with pytest.raises(AttributeError, match="has no attribute 'responses'"):
            _ = made.responses


def test_with_options_changes_a_copy_that_shares_the_connections(rig: MakeRig) -> None:
    r = rig(default_headers={"x-a": "1", "x-b": "1"}, timeout=Timeout(read=9), deployment="d")
    r.chat()
    changed = r.client.with_options(
        default_headers={"x-b": "2"}, timeout=3, default_query={"q": "1"}, max_retries=5
    )
    changed.chat.completions.create(messages=[])
    first, second = r.server.requests
    assert (first.headers["x-a"], first.headers["x-b"]) == ("1", "1")
    assert (second.headers["x-a"], second.headers["x-b"]) == ("1", "2")
    assert second.query["q"] == "1"
    assert "/d/" in second.path
    assert changed.__class__ is r.client.__class__
    assert changed._settings.timeout == Timeout(connect=3, write=3, read=3)
    assert r.client._settings.timeout == Timeout(read=9)
    assert r.server.connections == 1


def test_a_client_is_a_context_manager_that_closes_its_connections(rig: MakeRig) -> None:
    r = rig()
    with r.client as same:
        same.chat.completions.create("g", messages=[])
    r.chat()
    assert r.server.connections == 2


@pytest.mark.blocking  # aiohttp's are in test_awaiting, these three
def test_a_session_of_ones_own_is_used_and_left_open(rig: MakeRig) -> None:
    class Noting(HTTPAdapter):
        seen: list[object] = []  # noqa: RUF012

        def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
            self.seen.append(verify)

    session = requests.Session()
    session.mount("http://", Noting())
    session.headers["x-mine"] = "1"
    session.headers["x-both"] = "session"
    session.cookies.set("c", "1")
    session.verify = "/no/such/bundle"
    hooked: list[int] = []
    session.hooks["response"].append(lambda response, **_: hooked.append(response.status_code))
    first = rig(session=session, default_headers={"x-both": "client"})
    with first.client as made:
        made.chat.completions.create("g", messages=[])
    assert first.server.requests[0].headers["x-both"] == "client"
    r = rig(session=session)
    r.chat()
    assert r.server.requests[0].headers["x-mine"] == "1"
    assert r.server.requests[0].headers["cookie"] == "c=1"
    assert r.server.requests[0].headers["user-agent"].startswith("aoaigen-python")
    assert Noting.seen == ["/no/such/bundle", "/no/such/bundle"]
    assert hooked == [200, 200]


@pytest.mark.blocking  # of requests
def test_a_session_has_its_own_proxies(rig: MakeRig, client: Make, monkeypatch: Any) -> None:
    proxy = rig()
    monkeypatch.setenv("http_proxy", proxy.server.url)
    session = requests.Session()
    session.proxies["http"] = rig().server.url
    made = client("http://gateway.invalid", allow_http=True, session=session)
    assert made.chat.completions.create("g", messages=[]).id == "chat-1"
    assert proxy.server.requests == []


@pytest.mark.blocking  # of requests
def test_a_certificate_that_the_session_trusts_is_accepted(client: Make, certificate: Path) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    session = requests.Session()
    session.verify = str(certificate)
    with Server(Reply.json(CHAT), tls=tls) as server, session:
        made = client(server.url, session=session)
        assert made.chat.completions.create("g", messages=[]).id == "chat-1"
        assert server.requests[0].headers["api-key"] == "k"


def test_one_client_serves_many_threads(rig: MakeRig) -> None:
    def echo(request: Recorded) -> Reply:
        return Reply.json({**CHAT, "id": request.json["messages"][0]})

    r = rig(echo)

    def ask(number: int) -> bool:
        answer = r.client.chat.completions.create("g", messages=[str(number)])
        return bool(answer.id == str(number))

    with ThreadPoolExecutor(16) as pool:
        assert all(pool.map(ask, range(300)))
    assert r.server.connections <= 16


def test_threads_that_need_the_models_first_wait_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "slow_package"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "models.py").write_text(
        "import time\ntime.sleep(0.1)\nfrom aoaigen.runtime import View as Late\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    asked = [Operation[Any]("x", "GET", "/x", answers=()) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        nodes = pool.map(lambda operation: node_for(operation, "Late", "slow_package"), asked)
    assert [type(node.wrap({})) for node in nodes] == [runtime.View] * 4


@pytest.mark.blocking  # an event loop is nothing to fork with
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system does not fork")
@pytest.mark.parametrize("own_session", [False, True])
def test_a_client_works_in_a_forked_child_and_on_in_the_parent(
    rig: MakeRig, own_session: bool
) -> None:
    r = rig(session=requests.Session() if own_session else None, credential=lambda: "t")
    r.chat()
    locks = [r.client._auth._asking._lock, r.client._transport._lock]  # type: ignore[attr-defined]
    held = threading.Event()
    release = threading.Event()

    def hold() -> None:
        with locks[0], locks[1]:
            held.set()
            release.wait(10)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(10)
    child = os.fork()
    if child == 0:
        # Another thread of the parent held the locks, and the connection is the parent's.
        try:
            os._exit(0 if r.chat().id == "chat-1" else 2)
        finally:
            os._exit(3)
    release.set()
    holder.join()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert r.chat().id == "chat-1"
    assert [q.connection for q in r.server.requests] == [1, 2, 1]


def test_importing_a_client_is_light() -> None:
    code = (
        "import sys; before = set(sys.modules); sys.path.insert(0, sys.argv[1]);"
        "from aoaigen.runtime import AzureClient, View, Operation, Resource, Page, OneOf, raw;"
        "print(*sorted(set(sys.modules) - before))"
    )
    run = [sys.executable, "-S", "-c", code, str(GENERATOR)]
    loaded = subprocess.run(run, capture_output=True, text=True, check=True).stdout.split()
    heavy = {"requests", "urllib3", "logging", "dataclasses", "inspect", "json", "http", "pydantic"}
    heavy |= {"typing_extensions", "urllib.parse", "email", "ssl", "socket", "threading"}
    heavy |= {"asyncio", "aiohttp"}  # which the other client needs
    assert not heavy & set(loaded)
    assert "aoaigen.runtime.core.view" in loaded


def test_every_exported_name_is_there_and_no_other() -> None:
    for name in runtime.__all__:
        assert getattr(runtime, name) is not None, name
    with pytest.raises(AttributeError, match="nothing_such"):
        _ = runtime.nothing_such


def test_the_runtime_imports_nothing_but_itself_and_its_dependencies() -> None:
    for path in Path(runtime.__file__).parent.rglob("*.py"):
        for line in path.read_text().splitlines():
            assert "aoaigen" not in line, path.name
            assert not line.lstrip().startswith("from ..."), path.name


def test_omit_is_one_object_that_is_false() -> None:
    assert pickle.loads(pickle.dumps(omit)) is omit
    assert not omit
    assert repr(omit) == "omit"
