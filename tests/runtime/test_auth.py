"""Keys, tokens, and where they go."""

from __future__ import annotations

import base64
import json
import logging
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import requests

from aoaigen.runtime import (
    APIConnectionError,
    AuthenticationError,
    ConfigurationError,
    CredentialError,
)
from aoaigen.runtime.core.auth import Tokens
from aoaigen.runtime.sync.driver import BlockingDriver
from tests.runtime.rig import CHAT, MakeRig
from tests.runtime.sample.client import AzureOpenAI
from tests.server import Recorded, Reply

URL = "https://x.openai.azure.com"


run = BlockingDriver.run


def by_credential(*good: str) -> Any:
    """A service that takes these credentials only."""

    def reply(request: Recorded) -> Reply:
        given = request.headers.get("api-key") or request.headers.get("authorization")
        return Reply.json(CHAT) if given in good else Reply.error(401)

    return reply


def keys_sent(server: Any) -> list[str]:
    return [r.headers.get("api-key") or r.headers["authorization"] for r in server.requests]


def test_the_second_key_is_tried_once_and_remembered(rig: MakeRig) -> None:
    r = rig(by_credential("key-2"), api_key=["key-1", "key-2"])
    r.chat()
    r.chat()
    r.client.with_options(max_retries=0).files.list()
    assert keys_sent(r.server) == ["key-1", "key-2", "key-2", "key-2"]


def test_when_no_key_works_each_was_tried_once(rig: MakeRig) -> None:
    r = rig(by_credential(), api_key=["key-1", "key-2"])
    with pytest.raises(AuthenticationError):
        r.chat()
    assert keys_sent(r.server) == ["key-1", "key-2"]


def test_a_key_callable_is_asked_anew_after_a_401(rig: MakeRig) -> None:
    vault = iter(["old", "new", "new", "new"])
    r = rig(by_credential("new"), api_key=lambda: next(vault))
    r.chat()
    assert keys_sent(r.server) == ["old", "new"]


def test_a_single_refused_key_is_not_tried_twice(rig: MakeRig) -> None:
    r = rig(by_credential())
    with pytest.raises(AuthenticationError):
        r.chat()
    assert keys_sent(r.server) == ["key-1"]


def test_a_refused_token_is_fetched_once_more(rig: MakeRig) -> None:
    fetched = iter(["t1", "t2", "t3"])
    later = int(time.time()) + 3600
    r = rig(
        by_credential("Bearer t2"),
        credential=lambda: SimpleNamespace(token=next(fetched), expires_on=later),
    )
    r.chat()
    r.chat()
    assert keys_sent(r.server) == ["Bearer t1", "Bearer t2", "Bearer t2"]


def test_an_azure_credential_is_asked_for_the_scope(rig: MakeRig) -> None:
    class Fake:
        scopes: list[str] = []  # noqa: RUF012

        def get_token(self, *scopes: str) -> Any:
            self.scopes.extend(scopes)
            return SimpleNamespace(token="t", expires_on=int(time.time()) + 3600)

    r = rig(credential=Fake())
    r.chat()
    r.chat()
    rig(credential=Fake(), scope="https://my/.default").chat()
    assert Fake.scopes == ["https://cognitiveservices.azure.com/.default", "https://my/.default"]
    assert keys_sent(r.server) == ["Bearer t", "Bearer t"]
    assert "api-key" not in r.server.requests[0].headers


CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1603742800"}}}'
PACKED = base64.urlsafe_b64encode(CLAIMS.encode()).decode()


@pytest.mark.parametrize(
    ("challenge", "claims"),
    [
        (f'Bearer realm="", error="insufficient_claims", claims="{PACKED}"', CLAIMS),
        (f'PoP nonce="n", bearer claims="{PACKED.rstrip("=")}", error="x"', CLAIMS),
        ("Bearer realm=x", None),
        ('Bearer claims="!"', None),
        ('Bearer claims="AAAA"', None),
        ('Bearer claims="MQ=="', None),
        (f'Basic claims="{PACKED}"', None),
    ],
)
@pytest.mark.parametrize("any_keyword", [False, True])
def test_a_claims_challenge_is_handed_to_the_credential(
    rig: MakeRig, challenge: str, claims: str | None, any_keyword: bool
) -> None:
    asked: list[str | None] = []

    class Credential:
        def get_token(self, *scopes: str, claims: str | None = None) -> Any:
            asked.append(claims)
            return SimpleNamespace(token=f"t{len(asked)}", expires_on=time.time() + 3600)

    class Wrapping:
        def get_token(self, *scopes: str, **options: Any) -> Any:
            return Credential().get_token(*scopes, **options)

    def reply(request: Recorded) -> Reply:
        if request.headers["authorization"] == "Bearer t1":
            return Reply.error(401, headers={"www-authenticate": challenge})
        return Reply.json(CHAT)

    r = rig(reply, credential=Wrapping() if any_keyword else Credential())
    r.chat()
    r.chat()
    assert asked == [None, claims]


def test_what_azure_identity_gives_is_taken(rig: MakeRig) -> None:
    core = pytest.importorskip("azure.core.credentials", reason="needs the extra entra")
    identity = pytest.importorskip("azure.identity", reason="needs the extra entra")

    class Managed(core.TokenCredential):  # type: ignore[misc, name-defined]
        def get_token(self, *scopes: str, **_: Any) -> Any:
            return core.AccessToken("-".join(scopes), int(time.time()) + 3600)

    scope = "https://cognitiveservices.azure.com/.default"
    for credential in (Managed(), identity.get_bearer_token_provider(Managed(), scope)):
        r = rig(credential=credential)
        r.chat()
        assert keys_sent(r.server) == [f"Bearer {scope}"]


def test_a_token_is_fetched_once_however_many_threads_ask() -> None:
    calls = []

    def slow() -> Any:
        calls.append(threading.get_ident())
        time.sleep(0.05)
        return SimpleNamespace(token="t", expires_on=time.time() + 3600)

    tokens = Tokens(BlockingDriver, slow)
    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(lambda _: run(tokens.header()), range(16)))
    assert set(found) == {("Authorization", "Bearer t")}
    assert len(calls) == 1


@pytest.mark.parametrize(("life", "early"), [(3600.0, 300.0), (60.0, 6.0)])
def test_a_token_is_renewed_shortly_before_it_expires(life: float, early: float) -> None:
    now = [1000.0]
    calls = []

    def fetch() -> Any:
        calls.append(1)
        return SimpleNamespace(token="t", expires_on=now[0] + life)

    tokens = Tokens(BlockingDriver, fetch, now=lambda: now[0])
    run(tokens.header())
    now[0] += life - early - 1
    run(tokens.header())
    assert len(calls) == 1
    now[0] += 2
    run(tokens.header())
    assert len(calls) == 2


def test_a_failed_renewal_leaves_the_token_that_is_still_good() -> None:
    now = [1000.0]
    answers: list[Any] = [SimpleNamespace(token="t", expires_on=2000.0)]
    tokens = Tokens(BlockingDriver, lambda: answers.pop(), now=lambda: now[0])
    run(tokens.header())
    now[0] = 1950.0
    assert run(tokens.header()) == ("Authorization", "Bearer t")
    now[0] = 2001.0
    with pytest.raises(CredentialError, match="the credential raised IndexError"):
        run(tokens.header())


def test_a_jwt_tells_its_own_end_and_an_opaque_token_is_asked_for_each_time() -> None:
    claims = base64.urlsafe_b64encode(json.dumps({"exp": 5000}).encode()).rstrip(b"=").decode()
    for token, count in ((f"h.{claims}.s", 1), ("opaque", 3), ("a.b.c", 3)):
        calls: list[int] = []
        tokens = Tokens(
            BlockingDriver(), lambda t=token, c=calls: c.append(1) or t, now=lambda: 1000.0
        )  # type: ignore[misc]
        for _ in range(3):
            run(tokens.header())
        assert len(calls) == count


def test_a_failing_key_callable_is_an_error_of_ours_with_its_cause(rig: MakeRig) -> None:
    def broken() -> str:
        raise RuntimeError("vault is sealed")

    with pytest.raises(CredentialError, match="api_key callable raised RuntimeError") as caught:
        rig(api_key=broken).chat()
    assert isinstance(caught.value.__cause__, RuntimeError)


@pytest.mark.parametrize("name", ["Api-Key", "Authorization"])
def test_a_credential_given_with_the_call_replaces_the_clients(rig: MakeRig, name: str) -> None:
    r = rig(Reply.error(401), api_key=["key-1", "key-2"])
    with pytest.raises(AuthenticationError):
        r.chat(extra_headers={name: "mine"})
    (request,) = r.server.requests
    given = {key: request.headers.get(key) for key in ("api-key", "authorization")}
    assert given == {"api-key": None, "authorization": None, name.lower(): "mine"}


# where it comes from


def test_the_environment_is_read_and_explicit_arguments_win(monkeypatch: Any, rig: MakeRig) -> None:
    r = rig()
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", r.server.url)
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "tok")
    messages: list[object] = []
    AzureOpenAI().chat.completions.create("gpt", messages=messages)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env-key")
    AzureOpenAI().chat.completions.create("gpt", messages=messages)
    AzureOpenAI(api_key="mine").chat.completions.create("gpt", messages=messages)
    AzureOpenAI(credential=lambda: "t").chat.completions.create("gpt", messages=messages)
    assert keys_sent(r.server) == ["Bearer tok", "env-key", "mine", "Bearer t"]


def test_two_credentials_or_none_are_told_at_construction() -> None:
    with pytest.raises(ConfigurationError, match="not both"):
        AzureOpenAI(URL, api_key="k", credential=lambda: "t")
    with pytest.raises(
        ConfigurationError,
        match=r"api_key= or credential=.*AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN",
    ):
        AzureOpenAI(URL)


@pytest.mark.parametrize("key", ["secret\n", "sécret", "sec ret", "", "\x7fsecret"])
@pytest.mark.parametrize("place", ["argument", "list", "environment"])
def test_a_key_that_cannot_be_a_header_is_told_at_construction_unseen(
    key: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if place == "environment":
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", key)
    api_key: Any = {"argument": key, "list": ["fine", key], "environment": None}[place]
    with pytest.raises(ConfigurationError) as caught:
        AzureOpenAI(URL, api_key=api_key)
    assert not key or key not in str(caught.value)


@pytest.mark.parametrize("wrong", [7, [], {}])
def test_a_key_of_the_wrong_kind_is_told(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="api_key must be"):
        AzureOpenAI(URL, api_key=wrong)
    with pytest.raises(ConfigurationError, match="credential must have get_token"):
        AzureOpenAI(URL, credential=wrong)


# where it goes


def test_a_netrc_does_not_replace_the_token(
    rig: MakeRig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login a password b\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    r = rig(credential=lambda: "tok")
    r.chat()
    if not r.awaits:
        with_session = rig(credential=lambda: "tok", session=requests.Session())
        with_session.chat()
        assert keys_sent(with_session.server) == ["Bearer tok"]
    assert keys_sent(r.server) == ["Bearer tok"]


def test_no_repr_log_line_or_error_shows_the_credential(
    rig: MakeRig, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "s3cr3t-value"
    caplog.set_level(logging.DEBUG)
    r = rig(
        Reply.error(500),
        Reply(die="before"),
        Reply.error(400),
        api_key=secret,
        default_headers={"x-gateway-key": secret},
        default_query={"code": secret},
    )
    with pytest.raises(Exception) as caught:  # noqa: PT011  whatever it is
        r.chat()
    down = rig(api_key=secret, max_retries=0)
    down.server.stop()
    with pytest.raises(APIConnectionError) as refused:
        down.chat()
    with requests.Session() as session:
        given = {} if r.awaits else {"session": session}
        down = rig(api_key=secret, max_retries=0, **given)
        down.server.stop()
        with pytest.raises(APIConnectionError) as down_too:
            down.chat()
    lines = "\n".join(record.getMessage() for record in caplog.records if record.name == "aoaigen")
    assert "chat/completions" in lines
    assert "again in" in lines
    for text in (lines, repr(r.client), repr(r.client.chat), repr(r.client._auth)):
        assert secret not in text
    for error in (caught.value, refused.value):
        assert secret not in f"{error!r} {error} {error.__dict__}"
        assert secret.encode() not in pickle.dumps(error)
    for cause in (refused.value.__cause__, down_too.value.__cause__):
        assert secret not in f"{cause!r} {vars(cause)}"
