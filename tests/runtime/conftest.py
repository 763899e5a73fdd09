"""Fixtures of the runtime's tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta, timezone
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.runtime.rig import CHAT, MakeRig, Rig
from tests.runtime.sample.client import AzureOpenAI
from tests.runtime.wire import MakeWire
from tests.server import Reply, ScriptServer, Server


@pytest.fixture(autouse=True)
def no_credentials_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"):
        monkeypatch.delenv(name, raising=False)


BOTH = (
    *("auth", "calls", "client", "effort", "environment", "errors", "hands", "retries"),
    *("soak", "streams", "transfers"),
)
"""Modules whose tests run over both clients, but for those that are marked as `blocking`."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    named = metafunc.module.__name__.rpartition(".test_")[2] in BOTH
    blocking = metafunc.definition.get_closest_marker("blocking")
    if "client_kind" in metafunc.fixturenames:
        both = ("blocking", "awaiting") if named and not blocking else ("blocking",)
        metafunc.parametrize("client_kind", both, ids=both if len(both) > 1 else [""])


def awaiting(stack: ExitStack, *given: Any, **options: Any) -> Any:
    """A client that awaits, behind a face that blocks."""
    pytest.importorskip("aiohttp")
    from tests.runtime.face import AsyncAzureOpenAI, Face, Loop

    loop = Loop()
    stack.callback(loop.close)
    return stack.enter_context(Face(loop, AsyncAzureOpenAI(*given, **options)))


@pytest.fixture
def connect(client_kind: str) -> Iterator[Callable[..., Any]]:
    """Called with what a client's constructor takes, gives a client, closed at the end."""
    with ExitStack() as stack:

        def make(*given: Any, **options: Any) -> Any:
            if client_kind == "blocking":
                return stack.enter_context(AzureOpenAI(*given, **options))
            return awaiting(stack, *given, **options)

        yield make


@pytest.fixture
def rig(connect: Callable[..., Any]) -> Iterator[MakeRig]:
    """Called with replies and the client's options, gives a server and a client of it."""
    with ExitStack() as stack:

        def make(*replies: Any, **options: Any) -> Rig:
            server = stack.enter_context(Server(*(replies or (Reply.json(CHAT),))))
            if not {"api_key", "credential"} & options.keys():
                options["api_key"] = "key-1"
            return Rig(server, connect(server.url, **options))

        yield make


@pytest.fixture(params=["own connections", "a session", "awaited"])
def wire(request: pytest.FixtureRequest) -> Iterator[MakeWire]:
    """Called with a script and the client's options, gives its server and a client of it."""
    with ExitStack() as stack:

        def make(script: Any, server: dict[str, Any] | None = None, **options: Any) -> Rig:
            played = stack.enter_context(ScriptServer(script, **(server or {})))
            options = {"api_key": "key-1", "max_retries": 0, "timeout": 10, **options}
            if request.param == "awaited":
                return Rig(played, awaiting(stack, played.url, **options))
            if request.param == "a session":
                options["session"] = stack.enter_context(requests.Session())
            return Rig(played, stack.enter_context(AzureOpenAI(played.url, **options)))

        yield make


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody has signed, and its key."""
    x509 = pytest.importorskip("cryptography.x509", reason="needs cryptography (extra entra)")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(timezone.utc)
    built = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = serialization.NoEncryption()
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    path = tmp_path / "certificate.pem"
    path.write_bytes(built.public_bytes(pem) + secret)
    return path
