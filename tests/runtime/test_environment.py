"""Proxies and certificates that the environment names."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aoaigen.runtime import APIConnectionError, ConfigurationError
from tests.runtime.rig import CHAT, MakeRig, Rig
from tests.runtime.wire import MakeWire, says
from tests.server import Reply, Server

Connect = Callable[..., Any]


def test_proxies_of_the_environment_are_read_once(
    rig: MakeRig, connect: Connect, monkeypatch: Any
) -> None:
    proxy = rig()
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("HTTP_PROXY", proxy.server.url)
    monkeypatch.setenv("http_proxy", proxy.server.url)
    made = connect("http://gateway.invalid", api_key="k", allow_http=True)
    made.chat.completions.create("g", messages=[])
    assert proxy.server.requests[0].target.startswith("http://gateway.invalid/openai/")
    monkeypatch.delenv("HTTP_PROXY")
    monkeypatch.delenv("http_proxy")
    made.chat.completions.create("g", messages=[])
    assert len(proxy.server.requests) == 2


def test_a_host_that_the_environment_exempts_is_called_past_the_proxy(
    rig: MakeRig, monkeypatch: Any
) -> None:
    proxy, r = rig(), rig()
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, proxy.server.url)
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "127.0.0.0/8")
    assert r.chat().id == "chat-1"
    assert proxy.server.requests == []


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_a_ca_bundle_of_the_environment_is_used(
    connect: Connect, name: str, monkeypatch: Any, tmp_path: Path
) -> None:
    for other in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv(name, str(tmp_path / "missing.pem"))
    made = connect("https://127.0.0.1:9", api_key="k")
    with pytest.raises(APIConnectionError, match="missing\\.pem"):
        made.chat.completions.create("g", messages=[])


def test_a_certificate_that_is_not_trusted_ends_the_call_at_once(
    connect: Connect, certificate: Path
) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    with Server(Reply.json(CHAT), tls=tls) as server:
        r = Rig(server, connect(server.url, api_key="k"))
        with pytest.raises(APIConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
            r.chat()
        assert r.slept == []
        assert server.requests == []


def test_a_certificate_that_the_environment_trusts_is_accepted(
    connect: Connect, certificate: Path, monkeypatch: Any
) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    with Server(Reply.json(CHAT), tls=tls) as server:
        made = connect(server.url, api_key="k")
        assert made.chat.completions.create("g", messages=[]).id == "chat-1"
        by_name = connect(server.url.replace("127.0.0.1", "localhost"), api_key="k", max_retries=0)
        with pytest.raises(APIConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
            by_name.chat.completions.create("g", messages=[])  # it is the certificate of another


def test_this_machine_is_never_called_through_a_proxy(rig: MakeRig, monkeypatch: Any) -> None:
    proxy = rig()
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, proxy.server.url)
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    r = rig()
    assert r.chat().id == "chat-1"
    assert proxy.server.requests == []


def behind(wire: MakeWire, answer: bytes, scheme: str, monkeypatch: Any) -> Rig:
    """A rig whose server is the proxy on the way."""
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    r = wire(says(b"HTTP/1.1 " + answer + b"\r\ncontent-length: 0\r\n\r\n"), max_retries=2)
    monkeypatch.setenv(f"{scheme}_proxy", r.server.url)
    monkeypatch.setattr(r.client._settings, "endpoint", f"{scheme}://gateway.invalid")
    return r


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_asks_for_a_password_is_told_as_configuration_and_asked_once(
    wire: MakeWire, scheme: str, monkeypatch: Any
) -> None:
    r = behind(wire, b"407 Proxy Authentication Required", scheme, monkeypatch)
    with pytest.raises(ConfigurationError, match=r"proxy refuses: 407 .* http://user:password@"):
        r.chat()
    assert len(r.server.requests) == 1


def test_a_proxy_that_forbids_a_host_is_asked_once_and_one_that_fails_again(
    wire: MakeWire, monkeypatch: Any
) -> None:
    r = behind(wire, b"403 Forbidden", "https", monkeypatch)
    with pytest.raises(ConfigurationError, match=r"the proxy refuses: 403 Forbidden$"):
        r.chat()
    assert len(r.server.requests) == 1
    r = behind(wire, b"502 Bad Gateway", "https", monkeypatch)
    with pytest.raises(APIConnectionError, match="502"):
        r.client.files.create(file=b"x", purpose="p")
    assert len(r.server.requests) == 3
