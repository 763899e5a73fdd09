"""What a package of one's own puts on the wire, and what proves to the service who asks."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.packages.making import generate, imported
from tests.server import Reply, Server

ANIMAL = {"id": 1, "name": "Tom"}


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("zoo")
    done = generate(folder, "zoo_calls", Path(__file__).parent / "documents" / "zoo.yaml")
    assert done.returncode == 0, done.stderr
    return imported(folder, "zoo_calls")


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(Reply.json(ANIMAL)) as running:
        yield running


def test_parameters_stand_where_and_as_the_document_says(zoo: Any) -> None:
    with Server(Reply.json([ANIMAL])) as server:
        found = zoo.Client(server.url).animals.list(
            limit=3, tags=["a b", "c,d"], filter={"born": "2020"}, visit="v 1", x_trace=[1, 2]
        )
        request = server.requests[0]
    assert found[0].name == "Tom"
    assert request.target == "/animals?limit=3&tags=a%20b,c%2Cd&filter%5Bborn%5D=2020"
    assert request.headers["cookie"] == "visit=v%201"
    assert request.headers["x-trace"] == "1,2"


def test_a_label_in_the_path(zoo: Any, server: Server) -> None:
    zoo.Client(server.url).animals.get(5)
    assert server.requests[0].target == "/animals/.5"


def test_a_body_is_sent_as_the_media_type_that_is_asked_for(zoo: Any, server: Server) -> None:
    client = zoo.Client(server.url)
    client.animals.create(id=1, list=["a", "b"])
    client.animals.create(id=1, list=["a", "b"], content_type="application/x-www-form-urlencoded")
    plain, form = server.requests
    assert (plain.headers["content-type"], plain.json) == (
        "application/json",
        {"id": 1, "list": ["a", "b"]},
    )
    assert form.headers["content-type"] == "application/x-www-form-urlencoded"
    assert form.body == b"id=1&list=a&list=b"


def test_a_body_of_any_type_is_given_with_its_own(zoo: Any) -> None:
    with Server(Reply(204)) as server:
        zoo.Client(server.url).animals.photo.set(5, body=b"\x00\x01", content_type="image/png")
        assert server.requests[0].headers["content-type"] == "image/png"
        assert server.requests[0].body == b"\x00\x01"


def test_bodies_of_different_shapes_are_given_whole(zoo: Any, server: Server) -> None:
    report = zoo.Client(server.url).keepers.report.send
    report(1, body={"text": "all well"})
    report(1, body="all well", content_type="text/plain")
    first, second = server.requests
    assert first.json == {"text": "all well"}
    assert (second.headers["content-type"], second.body) == (
        "text/plain; charset=utf-8",
        b"all well",
    )


def test_variables_fill_the_server_of_the_document(zoo: Any) -> None:
    assert repr(zoo.Client()) == "Client('https://eu.zoo.example/v1')"
    assert repr(zoo.Client(region="us", base="v2")) == "Client('https://us.zoo.example/v2')"


# -- credentials -----------------------------------------------------------------------------------


def test_the_first_alternative_whose_credentials_are_all_here_is_used(zoo: Any) -> None:
    with Server(Reply.json(ANIMAL)) as server:
        zoo.Client(server.url, key="k&1").animals.get(1)
        zoo.Client(server.url, login=("me", "pass:word")).animals.get(1)
        zoo.Client(server.url, token=lambda: "abc").animals.get(1)
        by_key, by_login, by_token = server.requests
    assert (by_key.query, "authorization" in by_key.headers) == ({"api_key": "k&1"}, False)
    assert by_login.headers["authorization"] == "Basic bWU6cGFzczp3b3Jk"
    assert by_token.headers["authorization"] == "Bearer abc"


def test_a_credential_that_is_given_with_the_call_stands_alone(zoo: Any, server: Server) -> None:
    zoo.Client(server.url, key="k").animals.get(1, extra_query={"api_key": "mine"})
    mine = {"authorization": "Bearer mine"}
    zoo.Client(server.url, token="t").animals.get(1, extra_headers=mine)
    first, second = server.requests
    assert first.query_list == [("api_key", "mine")]
    assert [v for n, v in second.header_list if n == "authorization"] == ["Bearer mine"]


def test_an_operation_without_security_gets_no_credential(zoo: Any) -> None:
    with Server(Reply(204)) as server:
        zoo.Client(server.url, key="k", token="t").animals.delete(1)
        assert server.requests[0].target == "/animals/.1"
        assert "authorization" not in server.requests[0].headers


def test_credentials_that_do_not_fit_are_told_before_anything_is_sent(
    zoo: Any, server: Server
) -> None:
    client = zoo.Client(server.url, visitor="v")
    with pytest.raises(zoo.CredentialError, match=r"animals.get needs key= or login= or token="):
        client.animals.get(1)
    assert server.requests == []


def test_a_key_that_would_be_two_cookies_is_refused(zoo: Any, server: Server) -> None:
    client = zoo.Client(server.url, key="k", visitor="a;b=c")
    client.animals.get(1)  # the key alone is enough here
    report = zoo.Client(server.url, visitor="a;b=c").visits.list
    with pytest.raises(zoo.CredentialError, match="visitor has a character"):
        report()


def test_a_client_without_credentials_asks_without(zoo: Any, server: Server) -> None:
    zoo.Client(server.url).animals.get(1)
    assert server.requests[0].target == "/animals/.1"


def test_a_refused_token_is_asked_for_anew_once(zoo: Any) -> None:
    tokens = iter(["old", "new"])
    with Server(Reply.json({}, status=401), Reply.json(ANIMAL)) as server:
        zoo.Client(server.url, token=lambda: next(tokens)).animals.get(1)
        sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer old", "Bearer new"]


@pytest.mark.parametrize("name", ["key", "token"])
def test_a_credential_is_in_no_error_and_no_repr(zoo: Any, name: str) -> None:
    secret = "s3cr3t" + "-value"
    client = zoo.Client("http://127.0.0.1:9", **{name: secret}, max_retries=0)
    with pytest.raises(zoo.APIConnectionError) as failure:
        client.animals.get(1)
    told = "".join(traceback.format_exception(failure.value)) + repr(client) + repr(client._auths)
    assert secret not in told


@pytest.mark.parametrize("name", ["key", "token"])
def test_a_credential_is_in_no_log_of_any_logger(
    zoo: Any, server: Server, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "s3cr3t" + "-value"
    caplog.set_level("DEBUG")
    with requests.Session() as session:
        for options in ({}, {"session": session}):
            zoo.Client(server.url, **{name: secret}, **options).animals.get(1)
    assert any(secret in f"{r.target}{r.header_list}" for r in server.requests)
    assert "/animals/.1" in caplog.text
    assert secret not in caplog.text


def test_credentials_are_not_sent_unencrypted_to_another_host(zoo: Any) -> None:
    with pytest.raises(zoo.ConfigurationError, match="unencrypted"):
        zoo.Client("http://zoo.example", key="k")
    zoo.Client("http://zoo.example")  # nothing to keep
    zoo.Client("http://zoo.example", key="k", allow_http=True)


# -- answers ---------------------------------------------------------------------------------------


def test_an_answer_that_only_streams_is_a_stream_that_ends_with_its_connection(zoo: Any) -> None:
    with Server(Reply.stream(b'data: {"id": 1}\n\n', b'data: {"id": 2}\n\n')) as server:
        stream = zoo.Client(server.url).animals.life.watch(1)
        assert [event.id for event in stream] == [1, 2]


def test_a_stream_of_texts_gives_the_texts(zoo: Any) -> None:
    with Server(Reply.stream(b"data: not {json\n\n")) as server:
        stream = zoo.Client(server.url).keepers.report.send(1, body={}, stream=True)
        assert list(stream) == ["not {json"]
        assert server.requests[0].headers["accept"].startswith("text/event-stream")
        assert server.requests[0].json == {}


def test_a_range_and_a_default_are_answers_of_success(zoo: Any, server: Server) -> None:
    client = zoo.Client(server.url)
    assert client.animals.get(1).name == "Tom"
    assert client.keepers.report.send(1, body={}).name == "Tom"


def test_a_failure_has_its_body_as_the_stated_type(zoo: Any) -> None:
    with Server(Reply.json({"why": "full"}, status=422)) as server:
        with pytest.raises(zoo.UnprocessableEntityError) as failure:
            zoo.Client(server.url).animals.create(id=1)
        assert isinstance(failure.value.model, zoo.models.Refusal)
        assert failure.value.model.why == "full"
    with Server(Reply.json({"why": "broken"}, status=500)) as server:
        with pytest.raises(zoo.InternalServerError) as other:
            zoo.Client(server.url, max_retries=0).animals.create(id=1)
        assert other.value.model is None
