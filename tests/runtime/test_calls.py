"""What a call puts on the wire and what it makes of the answer."""

from __future__ import annotations

import enum
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoaigen.runtime import (
    APIConnectionError,
    APIResponseValidationError,
    ArgumentError,
    Operation,
    omit,
)
from aoaigen.runtime.core import jsonvalue, user_agent
from tests.runtime.rig import CHAT, MakeRig
from tests.runtime.sample import models
from tests.server import Reply, events


class Kind(str, enum.Enum):
    A = "a"


def test_a_call_puts_verb_path_query_headers_and_body_on_the_wire(rig: MakeRig) -> None:
    r = rig(default_query={"x": "1"}, default_headers={"X-Team": "blue"})
    r.chat(temperature=0.5, extra_query={"y": [1, True]}, extra_headers={"x-one": "1"})
    (request,) = r.server.requests
    assert request.method == "POST"
    assert request.path == "/openai/deployments/gpt/chat/completions"
    assert request.query_list == [
        ("api-version", "2024-10-21"),
        ("x", "1"),
        ("y", "1"),
        ("y", "true"),
    ]
    assert request.json == {
        "messages": [{"role": "user", "content": "Hello"}],
        "temperature": 0.5,
    }
    assert request.headers["api-key"] == "key-1"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-team"] == "blue"
    assert request.headers["x-one"] == "1"


def test_a_post_without_a_body_says_that_it_has_none(rig: MakeRig) -> None:
    r = rig(Reply(204))
    r.client.files._call(Operation[Any]("x.cancel", "POST", "/x/cancel"))
    (request,) = r.server.requests
    assert request.headers["content-length"] == "0"
    assert "content-type" not in request.headers


def test_omitted_values_stay_away_and_none_is_null(rig: MakeRig) -> None:
    r = rig()
    r.chat(temperature=None, extra_body={"a": None, "b": omit, "nested": {"c": omit}})
    body = r.server.requests[0].json
    assert body["temperature"] is None
    assert body["a"] is None
    assert body["nested"] == {}
    assert "stream" not in body
    assert "b" not in body


def test_views_tuples_generators_and_enumerations_are_sent_as_json(rig: MakeRig) -> None:
    r = rig()
    answer = r.chat()
    message = answer.choices[0].message
    messages = (m for m in (message, {"role": Kind.A, "content": ("x", 1)}))
    create: Any = r.client.chat.completions.create
    create("gpt", messages=messages)
    assert r.server.requests[1].json["messages"] == [
        CHAT["choices"][0]["message"],  # type: ignore[index]
        {"role": "a", "content": ["x", 1]},
    ]


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ({"a": [1, {"b": object()}]}, r"/messages/0/a/1/b: object is not JSON"),
        ({"a": float("nan")}, "/messages/0/a: nan is not a JSON number"),
        ({"a": b"x"}, "/messages/0/a: bytes is not JSON"),
        ({1: "x"}, "/messages/0/1: the name is no string"),
        ({"a": "\ud800"}, "not Unicode"),
    ],
)
def test_what_is_not_json_is_told_with_its_place(rig: MakeRig, value: Any, says: str) -> None:
    r = rig()
    with pytest.raises(ArgumentError, match=says):
        r.client.chat.completions.create("gpt", messages=[value])
    assert r.server.requests == []


@pytest.mark.parametrize(
    ("name", "on_the_wire"),
    [("a/b", "a%2Fb"), ("ä ?#", "%C3%A4%20%3F%23"), ("a%2Fb", "a%252Fb"), ("..a", "..a")],
)
def test_path_parameters_stay_one_segment(rig: MakeRig, name: str, on_the_wire: str) -> None:
    r = rig(Reply.json({"id": "f"}))
    r.client.files.retrieve(name)
    assert r.server.requests[0].path == f"/openai/files/{on_the_wire}"


@pytest.mark.parametrize("name", ["", ".", "..", None, omit])
def test_path_parameters_that_lead_elsewhere_are_refused(rig: MakeRig, name: Any) -> None:
    r = rig()
    with pytest.raises(ArgumentError, match="path parameter 'file-id'"):
        r.client.files.retrieve(name)
    assert r.server.requests == []


def test_query_parameters_follow_their_styles(rig: MakeRig) -> None:
    r = rig(Reply.json({"data": []}))
    r.client.files.list(limit=None, expand=["a", "b c"], filter={"state": "x&y"})
    assert r.server.requests[0].query_list == [
        ("api-version", "2024-10-21"),
        ("expand", "a,b c"),
        ("filter[state]", "x&y"),
    ]


def test_the_deployment_comes_from_the_call_or_else_from_the_client(rig: MakeRig) -> None:
    r = rig(deployment="mine")
    r.client.chat.completions.create(messages=[])
    r.client.chat.completions.create("other", messages=[])
    r.client.with_options(deployment="third").chat.completions.create(messages=[])
    names = [request.path.split("/")[3] for request in r.server.requests]
    assert names == ["mine", "other", "third"]
    with pytest.raises(ArgumentError, match="no deployment; give it"):
        rig().client.chat.completions.create(messages=[])


def test_the_client_fills_a_field_of_the_body_that_the_caller_leaves_out(rig: MakeRig) -> None:
    create: Operation[Any] = Operation(
        "x.create", "POST", "/x", fills={"model": "deployment"}, body="application/json"
    )
    r = rig(deployment="mine")
    for model in (omit, "other", None):
        r.client.files._call(create, body={"model": model, "n": omit})
    r.client.files._call(create, body={"model": omit}, extra_body={"model": "third"})
    models = [request.json for request in r.server.requests]
    assert models == [{"model": name} for name in ("mine", "other", None, "third")]
    with pytest.raises(ArgumentError, match="no model; give it to the call, or deployment to the"):
        rig().client.files._call(create, body={"model": omit})


@pytest.mark.parametrize("value", ["a\nb", "a\r\nx: y", "ä"])
def test_headers_that_would_break_the_request_are_refused_unseen(rig: MakeRig, value: str) -> None:
    r = rig()
    with pytest.raises(ArgumentError, match="header 'x-a'") as caught:
        r.chat(extra_headers={"x-a": value})
    assert value not in str(caught.value)


def test_each_call_accepts_what_its_operation_promises(rig: MakeRig) -> None:
    r = rig(Reply.json({}), Reply.json({}), Reply(204), Reply.json(CHAT), Reply.stream(events()))
    r.client.audio.transcribe("w", file=b"x")
    r.client.files.content("f").close()
    r.client.files.delete("f")
    r.chat()
    r.chat(stream=True)
    assert [request.headers["accept"] for request in r.server.requests] == [
        "application/json, text/plain;q=0.9",
        "application/octet-stream",
        "application/json",
        "application/json",
        "text/event-stream, application/json",
    ]


def test_the_user_agent_has_the_release_where_the_package_is_installed(
    rig: MakeRig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    installed = tmp_path / "aoaigen-7.8.9.dist-info"  # the package that this runtime is in
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: aoaigen\nVersion: 7.8.9\n")
    r = rig()
    for path in ([str(tmp_path)], []):
        monkeypatch.setattr(user_agent, "_name", None)
        monkeypatch.setattr(sys, "path", path)
        r.chat()
    names = [request.headers["user-agent"] for request in r.server.requests]
    assert names == ["aoaigen-python/7.8.9", "aoaigen-python"]


def test_every_decoded_answer_knows_its_request_id(rig: MakeRig) -> None:
    r = rig(Reply.json(CHAT, headers={"apim-request-id": "r-7"}))
    answer = r.chat()
    assert answer._request_id == "r-7"
    assert answer.to_dict() == CHAT


def test_raw_response_has_status_headers_ids_and_limits_and_then_parses(rig: MakeRig) -> None:
    headers = {
        "x-request-id": "r-1",
        "x-ratelimit-remaining-requests": "9",
        "x-ratelimit-remaining-tokens": "900",
    }
    r = rig(Reply.json(CHAT, headers=headers))
    messages = [{"role": "user", "content": "Hi"}]
    raw = r.client.chat.completions.with_raw_response.create("gpt", messages=messages)
    assert (raw.status_code, raw.request_id) == (200, "r-1")
    assert (raw.remaining_requests, raw.remaining_tokens) == (9, 900)
    assert json.loads(raw.content) == json.loads(raw.text) == CHAT
    assert raw.client_request_id == r.server.requests[0].headers["x-ms-client-request-id"]
    assert isinstance(raw.parse(), models.ChatCompletion)
    assert isinstance(r.chat(), models.ChatCompletion)  # the resource itself stays as it was


def test_raw_response_of_what_is_not_json_raises_when_parsed_only(rig: MakeRig) -> None:
    r = rig(Reply(body=b"<html>", headers={"content-type": "text/html"}))
    raw = r.client.files.with_raw_response.retrieve("f")
    assert raw.text == "<html>"
    with pytest.raises(APIResponseValidationError, match="JSON was promised, '<html>' came"):
        raw.parse()


@pytest.mark.parametrize("body", [b"", b"<html>", b"{", b"\xff", b"[" * 100_000])
def test_a_body_that_is_not_the_json_promised_is_one_clear_error(rig: MakeRig, body: bytes) -> None:
    r = rig(Reply(body=body, headers={"x-request-id": "r-1"}))
    with pytest.raises(APIResponseValidationError, match="JSON was promised") as caught:
        r.chat()
    assert caught.value.request_id == "r-1"
    assert caught.value.response is not None
    assert caught.value.response.content == body
    assert len(r.server.requests) == 1


@pytest.mark.parametrize("body", [b"null", b"[]", b"7", b'"text"'])
def test_json_of_another_kind_than_promised_is_told(rig: MakeRig, body: bytes) -> None:
    with pytest.raises(APIResponseValidationError, match="an object in JSON was promised") as told:
        rig(Reply(body=body)).chat()
    assert told.value.body == body.decode()


@pytest.mark.parametrize("value", ['a "quoted" word', {"a": 1}, None])
def test_a_string_that_json_holds_is_decoded_as_json(rig: MakeRig, value: object) -> None:
    operation = Operation[Any]("x.y", "GET", "/x", answers=(("200", "application/json", "str"),))
    assert rig(Reply.json(value)).client.files._call(operation) == value


def test_204_and_empty_answers_are_none(rig: MakeRig) -> None:
    r = rig(Reply(204))
    for _ in range(2):
        assert r.client.files.delete("f") is None  # type: ignore[func-returns-value]
    assert r.server.connections == 1


def test_a_json_bom_is_no_part_of_the_json(rig: MakeRig) -> None:
    assert rig(Reply(body=b"\xef\xbb\xbf" + json.dumps(CHAT).encode())).chat().id == "chat-1"


@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
@pytest.mark.parametrize("gzip", [False, True])
def test_answers_in_every_framing_are_read(rig: MakeRig, framing: Any, gzip: bool) -> None:
    body = json.dumps({**CHAT, "id": "x" * 100_000}).encode()
    r = rig(Reply(pieces=[body[:7], body[7:]], framing=framing, gzip=gzip))
    assert r.chat().id == "x" * 100_000


def test_an_answer_cut_off_in_its_body_is_a_connection_error(rig: MakeRig) -> None:
    r = rig(Reply.json(CHAT, die="cut"), max_retries=0)
    with pytest.raises(APIConnectionError, match="broke off"):
        r.chat()


def test_connections_are_used_again(rig: MakeRig) -> None:
    r = rig()
    for _ in range(5):
        r.chat()
    assert r.server.connections == 1


def test_orjson_is_used_where_it_is_and_json_for_what_it_refuses(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fast(text: bytes) -> str:
        if text.startswith(b"\xef"):
            raise ValueError("refused")
        return "fast"

    orjson: Any = ModuleType("orjson")
    orjson.loads = fast
    monkeypatch.setitem(sys.modules, "orjson", orjson)
    monkeypatch.setattr(jsonvalue, "strict_loads", jsonvalue._find_strict())
    assert jsonvalue.loads(b"1") == "fast"
    assert jsonvalue.loads(b"\xef\xbb\xbf[1]") == [1]
    monkeypatch.setitem(sys.modules, "orjson", None)
    monkeypatch.setattr(jsonvalue, "strict_loads", jsonvalue._find_strict())
    assert jsonvalue.loads(b"1") == 1


@given(st.text(max_size=12) | st.from_regex(r"\s*(\{|\[|\d|\"|n|t|N|-)[^x]*\s*", fullmatch=True))
def test_json_is_read_as_the_standard_library_reads_it(text: str) -> None:
    def outcome(read: Any, given: str | bytes) -> Any:
        try:
            return repr(read(given))
        except ValueError:
            return ValueError

    wanted = outcome(json.loads, text.encode())
    assert outcome(jsonvalue.loads, text) == wanted
    assert outcome(jsonvalue.loads, text.encode()) == wanted
