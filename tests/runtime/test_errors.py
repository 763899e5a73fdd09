"""Errors by status, with all that the service said."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from aoaigen import runtime
from aoaigen.runtime import (
    APIConnectionError,
    APIError,
    APIStatusError,
    ContentFilterError,
    OpenAIError,
    OperationFailedError,
    RateLimitError,
)
from tests.runtime.rig import MakeRig
from tests.server import Reply

STATUSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    408: "RequestTimeoutError",
    409: "ConflictError",
    412: "PreconditionFailedError",
    413: "PayloadTooLargeError",
    418: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
}


@pytest.mark.parametrize("status", STATUSES)
def test_each_status_has_its_class_with_all_that_was_said(rig: MakeRig, status: int) -> None:
    body = {"error": {"code": "c", "message": "Because.", "param": "p", "type": "t", "more": 1}}
    r = rig(
        Reply.json(body, status, headers={"x-request-id": "r-1", "retry-after": "7"}), max_retries=0
    )
    with pytest.raises(APIStatusError) as caught:
        r.chat()
    error = caught.value
    assert type(error).__name__ == STATUSES[status]
    assert (error.status_code, error.code, error.param, error.type) == (status, "c", "p", "t")
    assert (error.request_id, error.retry_after, error.body) == ("r-1", 7.0, body)
    assert error.headers["retry-after"] == "7"
    assert error.client_request_id == r.server.requests[0].headers["x-ms-client-request-id"]
    assert f"chat.completions.create failed with {status}: Because." in str(error)
    assert "request id: r-1" in str(error)
    assert "key-1" not in f"{error!r}{error}{error.__dict__}"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"statusCode": 404, "message": "Resource not found"}', "Resource not found"),
        (b'{"error": "plain"}', "plain"),
        (b"<html>gateway</html>", "<html>gateway</html>"),
        (b"", "Status"),
        (b"[1]", "Status"),
        (b'{"error": null}', "Status"),
    ],
)
def test_other_shapes_of_error_bodies_are_understood(rig: MakeRig, body: bytes, said: str) -> None:
    with pytest.raises(runtime.NotFoundError, match=said):
        rig(Reply(404, body)).chat()


def test_a_failure_leaves_its_connection_for_the_next_call(rig: MakeRig) -> None:
    r = rig(Reply.error(404), Reply.error(404, framing="chunked"), Reply.error(404))
    for _ in range(3):
        with pytest.raises(runtime.NotFoundError):
            r.chat()
    assert r.server.connections == 1


def test_a_failure_whose_body_breaks_off_keeps_its_status(rig: MakeRig) -> None:
    with pytest.raises(runtime.NotFoundError):
        rig(Reply.error(404, die="body")).chat()


def test_a_filtered_prompt_has_its_verdict_readable(rig: MakeRig) -> None:
    body = {
        "error": {
            "code": "content_filter",
            "message": "filtered",
            "innererror": {
                "code": "ResponsibleAIPolicyViolation",
                "content_filter_result": {"hate": {"filtered": True, "severity": "high"}},
            },
        }
    }
    with pytest.raises(ContentFilterError) as caught:
        rig(Reply.json(body, 400)).chat()
    results = caught.value.content_filter_results
    assert results is not None
    assert results["hate"].severity == "high"
    assert ContentFilterError("x").content_filter_results is None


def test_redirects_are_not_followed_and_carry_nothing(rig: MakeRig) -> None:
    other = rig()
    r = rig(Reply(307, headers={"location": f"{other.server.url}/x"}))
    with pytest.raises(APIStatusError, match=r"a redirect to 127.0.0.1:.* is not followed"):
        r.chat()
    assert other.server.requests == []


def test_errors_survive_pickling_whole(rig: MakeRig) -> None:
    with pytest.raises(RateLimitError) as caught:
        rig(Reply.error(429, "rate", headers={"retry-after": "1"}), max_retries=0).chat()
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is RateLimitError
    assert str(copy) == str(caught.value)
    assert copy.__dict__.keys() == caught.value.__dict__.keys()
    assert (copy.status_code, copy.retry_after, copy.code) == (429, 1.0, "rate")
    assert copy.headers == caught.value.headers
    failed = OperationFailedError("x")
    failed.status = "canceled"
    assert pickle.loads(pickle.dumps(failed)).status == "canceled"


def test_an_error_after_the_answer_began_has_its_status_and_headers(rig: MakeRig) -> None:
    def headers(number: int) -> dict[str, str]:
        return {"x-request-id": f"r-{number}"}

    r = rig(
        Reply.json({}, headers=headers(0), die="body"),
        Reply.stream(headers=headers(1)),
        Reply(body=b"<html>", headers=headers(2)),
        max_retries=0,
    )
    for number, arguments in enumerate([{}, {"stream": True}, {}]):
        with pytest.raises(APIError) as caught:
            r.chat(**arguments)
        error = caught.value
        assert (error.status_code, error.request_id) == (200, f"r-{number}")
        assert error.headers["x-request-id"] == f"r-{number}"


def test_an_error_without_an_answer_has_neither_status_nor_headers(rig: MakeRig) -> None:
    with pytest.raises(APIConnectionError) as caught:
        rig(Reply(die="before"), max_retries=0).chat()
    error = caught.value
    assert (error.status_code, error.headers, error.response) == (None, {}, None)
    fields = ("code", "param", "type", "request_id", "retry_after", "body")
    assert [getattr(error, name) for name in fields] == [None] * 6


HEAD = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 ??? OK\r\n\r\n",
        b"\0\xff\r\n",
        HEAD + b"content-length: many\r\n\r\n{",
        HEAD + b"x: " + b"y" * 70_000 + b"\r\n\r\n",
        HEAD + b"x: y\r\n" * 200 + b"\r\n",
        HEAD + b"transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n",
        HEAD + b"transfer-encoding: chunked\r\n\r\n-5\r\n{}\r\n",
        HEAD + b"content-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}",
        HEAD + b"content-encoding: deflate\r\ncontent-length: 5\r\n\r\n12345",
        b"HTTP/1.1 307 Go\r\nlocation: http://[::1\r\ncontent-length: 0\r\n\r\n",
        b"HTTP/1.1 307 Go\r\nlocation: \xff\xfe\r\ncontent-length: 0\r\n\r\n",
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_nothing_that_a_service_says_raises_outside_the_hierarchy(
    rig: MakeRig, answer: bytes, stream: bool
) -> None:
    r = rig(Reply(head=answer, die="cut"), max_retries=0, timeout=5)
    with pytest.raises(APIError) as caught:
        r.chat(stream=stream)
    assert pickle.loads(pickle.dumps(caught.value)).message == caught.value.message


def test_all_errors_share_one_base() -> None:
    # ToolError is what a user's own function raises, for the model to read.
    names = [n for n in runtime.__all__ if n.endswith("Error") and n != "ToolError"]
    assert len(names) > 20
    for name in names:
        assert issubclass(getattr(runtime, name), OpenAIError), name
    assert issubclass(runtime.APITimeoutError, runtime.APIConnectionError)
    assert issubclass(runtime.TruncatedStreamError, runtime.APIConnectionError)
    assert issubclass(runtime.APIConnectionError, APIError)


GATEWAYS: dict[str, tuple[Any, str]] = {
    "OData": ({"error": {"code": "x", "message": {"lang": "en", "value": "Why."}}}, "Why."),
    "OData of old": ({"odata.error": {"message": {"value": "Why."}}}, "Why."),
    "IIS": ({"Message": "Why."}, "Why."),
    "a list of errors": ({"errors": [{"message": "Why."}, {"message": "How."}]}, "Why.; How."),
    "errors by field": ({"title": "Bad", "errors": {"a": ["needed"]}}, "Bad"),
    "Apigee": ({"fault": {"faultstring": "Why.", "detail": {"errorcode": "c"}}}, "Why."),
    "FastAPI": ({"detail": [{"loc": ["body", "x"], "msg": "field required"}]}, "body.x: field req"),
    "FastAPI's text": ({"detail": "Why."}, "Why."),
    "a list": ([{"message": "Why."}], "Why."),
    "OAuth": ({"error": "invalid_token", "error_description": "expired"}, "invalid_token: expired"),
    "vLLM": ({"object": "error", "message": "Why.", "code": 500}, "Why."),
    "problem details": ({"type": "about:blank", "title": "Why."}, "Why."),
    "deep": ({"error": {"error": {"error": {"message": "Why."}}}}, "Why."),
}


@pytest.mark.parametrize(("body", "said"), GATEWAYS.values(), ids=GATEWAYS)
def test_what_a_gateway_says_is_in_the_message(rig: MakeRig, body: Any, said: str) -> None:
    with pytest.raises(runtime.BadRequestError) as caught:
        rig(Reply.json(body, 400)).chat()
    assert f"failed with 400: {said}" in str(caught.value)
    assert caught.value.body == body


def test_what_moves_a_terminal_is_escaped_in_messages(rig: MakeRig) -> None:
    with pytest.raises(runtime.BadRequestError, match=r"a\\x1b\[31mb\\x07") as caught:
        rig(Reply.json({"error": {"message": "a\x1b[31mb\x07"}}, 400)).chat()
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize("status", [400, 403])
@pytest.mark.parametrize(
    "error",
    [
        {"code": "content_filter"},
        {"code": "x", "innererror": {"code": "ResponsibleAIPolicyViolation"}},
        {"code": "ResponsibleAIPolicyViolation"},
    ],
)
def test_a_filtered_prompt_is_one_whoever_says_it(rig: MakeRig, status: int, error: Any) -> None:
    with pytest.raises(runtime.ContentFilterError) as caught:
        rig(Reply.json({"error": {"message": "no", **error}}, status)).chat()
    assert caught.value.status_code == status


@pytest.mark.parametrize("charset", ["iso-8859-1", '"latin-1"', "utf-16", "rot13", "none-such", ""])
def test_texts_honour_their_charset(rig: MakeRig, charset: str) -> None:
    known = charset.strip('"') in ("iso-8859-1", "latin-1", "utf-16")
    body = "Grüße".encode(charset.strip('"') if known else "utf-8")
    headers = {"content-type": f"text/plain; charset={charset}"}
    with pytest.raises(runtime.BadRequestError, match="Grüße") as caught:
        rig(Reply(400, body, headers=headers)).chat()
    assert caught.value.response is not None
    assert caught.value.response.text == "Grüße"
