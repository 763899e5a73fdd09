"""Uploads, binary and text answers, pages, long-running operations."""

from __future__ import annotations

import copy
import io
import json
import pickle
import tracemalloc
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest

from aoaigen.runtime import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    ArgumentError,
    AsyncBinaryAnswer,
    BinaryAnswer,
    ConfigurationError,
    OperationFailedError,
)
from tests.runtime.rig import MakeRig
from tests.runtime.sample import models
from tests.runtime.sample.resources import files
from tests.server import Recorded, Reply

FILE = Reply.json({"id": "f"}, 201)


def parts(request: Recorded) -> list[tuple[Any, Any, Any]]:
    """Disposition, media type and content of each part, read by the standard library."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    return [
        (
            dict(part["content-disposition"].params),
            part.get("content-type", ""),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


def test_files_are_uploaded_from_paths_bytes_and_objects(rig: MakeRig, tmp_path: Path) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(b"content")
    r = rig(FILE)
    with path.open("rb") as opened:
        for file in (path, str(path), opened, ("train.jsonl", b"content")):
            assert r.client.files.create(file=file, purpose="fine-tune").id == "f"
    for request in r.server.requests:
        file_part, purpose = parts(request)
        assert file_part[0] == {"name": "file", "filename": "train.jsonl"}
        assert file_part[2] == b"content"
        assert purpose[0] == {"name": "purpose"}
        assert purpose[2] == b"fine-tune"
        assert int(request.headers["content-length"]) == len(request.body)


def test_bytes_and_nameless_objects_are_called_upload(rig: MakeRig) -> None:
    r = rig(FILE)
    for file in (b"x", io.BytesIO(b"x")):
        r.client.files.create(file=file, purpose="p")
    assert {parts(q)[0][0]["filename"] for q in r.server.requests} == {"upload"}


def test_a_media_type_is_guessed_from_the_name_or_given(rig: MakeRig) -> None:
    r = rig(FILE)
    r.client.files.create(file=("a.png", b"x"), purpose="p")
    r.client.files.create(file=("a.png", b"x", "image/x-mine"), purpose="p")
    r.client.files.create(file=b"x", purpose="p")
    types = [parts(q)[0][1] for q in r.server.requests]
    assert types == ["image/png", "image/x-mine", "application/octet-stream"]


def test_lists_repeat_their_part_and_objects_are_json(rig: MakeRig) -> None:
    r = rig(FILE)
    more: Any = {"image[]": [b"1", b"2"], "grains[]": ["word", "segment"], "flag": True}
    r.client.files.create(file=b"x", purpose="p", after={"n": 1.5}, none=None, t=("a", 2), **more)
    got = [(part[0]["name"], part[2]) for part in parts(r.server.requests[0])]
    assert got[2:] == [
        ("after", b'{"n":1.5}'),
        ("t", b"a"),
        ("t", b"2"),
        ("image[]", b"1"),
        ("image[]", b"2"),
        ("grains[]", b"word"),
        ("grains[]", b"segment"),
        ("flag", b"true"),
    ]


def test_names_cannot_break_out_of_their_quotes(rig: MakeRig) -> None:
    r = rig(FILE)
    r.client.files.create(file=('a"; x="\r\ny: z', b"x"), purpose="p")
    assert b'filename="a%22; x=%22%0D%0Ay: z"' in r.server.requests[0].body


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (7, "a path, bytes or a file object is needed, not int"),
        ("no/such/file", "cannot read 'no/such/file'"),
        (("a",), "give \\(name, content\\)"),
        (io.StringIO("text"), "the file must be opened in binary mode"),
    ],
)
def test_what_is_no_file_is_told_before_or_while_it_is_sent(
    rig: MakeRig, file: Any, says: str
) -> None:
    with pytest.raises(ArgumentError, match=f"file: {says}"):
        rig(FILE).client.files.create(file=file, purpose="p")


def test_a_large_file_is_never_in_memory(rig: MakeRig, tmp_path: Path) -> None:
    path = tmp_path / "large"
    size = 24 * 1024 * 1024
    with path.open("wb") as file:
        file.truncate(size)
    received = []

    def note(request: Recorded) -> Reply:
        received.append(len(request.body))
        request.body = b""
        return FILE

    r = rig(note)
    r.client.files.create(file=b"warm up", purpose="p")
    tracemalloc.start()
    upload = r.client.files.create(file=path, purpose="p")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert upload.id == "f"
    assert received[1] > size
    # The server of this test, in the same process, holds the body once and joins nothing.
    assert peak < 1.5 * size


# binary and text answers

SPEECH = bytes(range(256)) * 1000


def speech(**options: Any) -> Reply:
    return Reply(
        pieces=[SPEECH[:1000], SPEECH[1000:]], headers={"content-type": "audio/mpeg"}, **options
    )


def test_binary_answers_are_read_iterated_or_written(rig: MakeRig, tmp_path: Path) -> None:
    r = rig(speech(framing="chunked"))
    content = r.client.files.content
    answer = content("f")
    assert isinstance(answer, AsyncBinaryAnswer if r.awaits else BinaryAnswer)
    assert answer.read() == answer.read() == SPEECH
    assert answer.content_type == "audio/mpeg"
    with content("f") as again:
        assert b"".join(again.iter_bytes()) == SPEECH
    target = tmp_path / "speech.mp3"
    content("f").write_to_file(target)
    assert target.read_bytes() == SPEECH
    assert list(tmp_path.iterdir()) == [target]
    (usual := tmp_path / "usual").touch()
    assert target.stat().st_mode == usual.stat().st_mode
    assert r.server.connections == 1


def test_a_file_is_written_whole_or_not_at_all(rig: MakeRig, tmp_path: Path) -> None:
    target = tmp_path / "speech.mp3"
    target.write_bytes(b"before")
    r = rig(speech(die="cut"))
    with pytest.raises(APIConnectionError, match="broke off"):
        r.client.files.content("f").write_to_file(target)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_binary_pieces_come_as_they_arrive(rig: MakeRig) -> None:
    r = rig(Reply(pieces=[b"a", 0.3, b"b"], framing="chunked"))
    assert next(r.client.files.content("f").iter_bytes()) == b"a"


@pytest.mark.parametrize("media", ["text/plain; charset=utf-8", "text/vtt"])
def test_text_answers_are_text(rig: MakeRig, media: str) -> None:
    r = rig(Reply(body="WEBVTT\n\nä".encode(), headers={"content-type": media}))
    assert r.client.audio.transcribe("w", file=b"x", response_format="vtt") == "WEBVTT\n\nä"
    name = parts(r.server.requests[0])[1]
    assert name[2] == b"vtt"


def test_json_answers_of_the_same_operation_are_models(rig: MakeRig) -> None:
    r = rig(Reply.json({"text": "hi"}))
    answer = r.client.audio.transcribe("w", file=b"x")
    assert isinstance(answer, models.Transcription)


# pages


def page(ids: list[str], *, more: bool, **extra: Any) -> Reply:
    return Reply.json({"data": [{"id": i} for i in ids], "has_more": more, **extra})


def test_lists_page_themselves(rig: MakeRig) -> None:
    r = rig(page(["a", "b"], more=True, last_id="b"), page(["c"], more=True), page([], more=False))
    listed = r.client.files.list(limit=2)
    assert isinstance(listed, models.FileList)
    assert [type(file).__name__ + file.id for file in listed] == ["Filea", "Fileb", "Filec"]
    queries = [(q.query.get("limit"), q.query.get("after")) for q in r.server.requests]
    assert queries == [("2", None), ("2", "b"), ("2", "c")]


def test_what_was_added_to_the_first_call_goes_with_the_next_pages(rig: MakeRig) -> None:
    r = rig(page(["a"], more=True), page(["b"], more=False))
    added: Any = {"extra_headers": {"x-a": "1"}, "extra_query": {"order": "asc", "after": "0"}}
    listed: Any = r.client.files._call(files._LIST, **added)
    assert len(list(listed)) == 2
    assert [q.headers["x-a"] for q in r.server.requests] == ["1", "1"]
    assert [q.query["order"] for q in r.server.requests] == ["asc", "asc"]
    assert [q.query["after"] for q in r.server.requests] == ["0", "a"]


def test_page_objects_are_there_for_those_who_want_them(rig: MakeRig) -> None:
    r = rig(page(["a"], more=True), page(["b"], more=False), page(["b"], more=False))
    first = r.client.files.list()
    assert first.has_next_page()
    assert len(r.server.requests) == 1
    second = first.next_page()
    assert not second.has_next_page()
    assert list(first.pages()) == [first, second]
    with pytest.raises(LookupError, match="last page"):
        second.next_page()


def test_a_page_that_leads_to_itself_ends(rig: MakeRig) -> None:
    r = rig(page(["a"], more=True))
    assert len(list(r.client.files.list())) == 2
    assert len(r.server.requests) == 2


@pytest.mark.parametrize("length", [2, 3, 7])
def test_pages_that_lead_in_a_circle_end_in_an_error(rig: MakeRig, length: int) -> None:
    def turn(request: Recorded) -> Reply:
        number = int(request.query.get("after", "-1")) + 1
        return page([str(number % length)], more=True)

    r = rig(turn)
    came: list[str] = []
    with pytest.raises(APIResponseValidationError, match="lead back"):
        came.extend(file.id for file in r.client.files.list())
    assert came[:length] == [str(number) for number in range(length)]
    assert len(r.server.requests) <= 4 * length


def test_links_that_lead_in_a_circle_end_in_an_error(rig: MakeRig) -> None:
    r = rig(lambda request: Reply.json({"value": [{"id": "a"}], "nextLink": r.server.url + "/x"}))
    with pytest.raises(APIResponseValidationError, match="lead back"):
        list(r.client.deployments.list())
    assert len(r.server.requests) <= 3


@pytest.mark.parametrize("kept", [copy.copy, lambda each: pickle.loads(pickle.dumps(each))])
def test_a_page_that_was_copied_says_that_there_is_more(rig: MakeRig, kept: Any) -> None:
    r = rig(page(["a"], more=True), page(["b"], more=False))
    first = r.client.files.list()
    bare = getattr(first, "_behind", first)
    left = kept(bare)
    assert left == bare
    assert left.has_next_page()
    with pytest.raises(ConfigurationError, match="ask for the list again"):
        left.get_next_page()


def test_a_page_that_no_call_fetched_is_one_page() -> None:
    made = models.FileList({"data": [{"id": "a"}], "has_more": True})
    assert [file.id for file in made] == ["a"]
    assert list(models.FileList({})) == []


def test_a_raw_page_parses_to_one_that_goes_on(rig: MakeRig) -> None:
    r = rig(page(["a"], more=True), page(["b"], more=False))
    assert [f.id for f in r.client.files.with_raw_response.list().parse()] == ["a", "b"]


def test_next_links_are_followed_on_the_same_host_only(rig: MakeRig) -> None:
    other = rig()

    def linked(link: str) -> Any:
        return lambda request: Reply.json(
            {"value": [{"id": request.query.get("skip", "0")}]}
            | (
                {}
                if "skip" in request.query
                else {"nextLink": link.format(request.headers["host"])}
            )
        )

    for link in ("http://{}/openai/deployments?skip=1", "/openai/deployments?skip=1"):
        r = rig(linked(link))
        assert [d.id for d in r.client.deployments.list()] == ["0", "1"]
        assert r.server.requests[1].headers["api-key"] == "key-1"
    for link in (f"{other.server.url}/x", "https://{}/x", "http://a@{}/x", "//evil/x"):
        with pytest.raises(APIResponseValidationError, match="next link leads to another host"):
            list(rig(linked(link)).client.deployments.list())
    assert other.server.requests == []


# long-running operations


def operation(status: str, headers: dict[str, str] | None = None, **more: Any) -> Reply:
    return Reply.json(
        {"id": "op-1", "status": status, **more}, 202 if headers else 200, headers=headers or {}
    )


RESULT = {"created": 1, "data": [{"type": "x"}]}


def test_a_poller_follows_the_operation_to_its_result(rig: MakeRig) -> None:
    def start(request: Recorded) -> Reply:
        where = f"http://{request.headers['host']}/openai/operations/images/op-1?api-version=9"
        return operation("notRunning", {"operation-location": where, "retry-after": "2"})

    r = rig(
        start, operation("running", {"retry-after": "3"}), operation("succeeded", result=RESULT)
    )
    poller = r.client.images.begin_generate(prompt="a cat")
    assert (poller.status(), poller.done(), poller.id) == ("notRunning", False, "op-1")
    images = poller.result()
    assert isinstance(images, models.Images)
    assert images.to_dict() == RESULT
    assert r.slept == [2.0, 3.0]
    assert [q.target for q in r.server.requests[1:]] == [
        "/openai/operations/images/op-1?api-version=9"
    ] * 2
    assert [q.method for q in r.server.requests] == ["POST", "GET", "GET"]
    assert len(r.server.requests) == 3


def test_a_poller_without_a_location_asks_by_id(rig: MakeRig) -> None:
    r = rig(operation("running"), operation("succeeded", result=RESULT))
    r.client.images.begin_generate(prompt="p").wait()
    assert r.server.requests[1].target == "/openai/operations/images/op-1?api-version=2024-10-21"
    assert r.slept == [1.0]


@pytest.mark.parametrize("asked", ["99999999999", "1e300", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_poller_waits_a_minute_at_most(rig: MakeRig, asked: str) -> None:
    r = rig(operation("running", {"retry-after": asked}), operation("succeeded", result=RESULT))
    r.client.images.begin_generate(prompt="p").wait()
    assert r.slept == [60.0]


@pytest.mark.parametrize("status", ["failed", "canceled", "deleted"])
def test_the_other_ends_raise_from_result_only(rig: MakeRig, status: str) -> None:
    r = rig(operation("running"), operation(status, error={"code": "bad", "message": "No cats."}))
    poller = r.client.images.begin_generate(prompt="p")
    poller.wait()
    assert poller.done()
    with pytest.raises(OperationFailedError, match=f"op-1 is {status}: No cats") as caught:
        poller.result()
    assert (caught.value.status, caught.value.code) == (status, "bad")


def test_a_poller_gives_up_after_its_timeout_and_can_go_on(rig: MakeRig) -> None:
    r = rig(*[operation("running")] * 5, operation("succeeded", result=RESULT))
    poller = r.client.images.begin_generate(prompt="p")
    with pytest.raises(APITimeoutError, match="'running' still, and 3 s"):
        poller.wait(3)
    assert poller.result().created == 1


def test_an_operation_can_be_deleted(rig: MakeRig) -> None:
    r = rig(operation("running"), Reply(204))
    r.client.images.begin_generate(prompt="p").cancel()
    assert r.server.requests[1].method == "DELETE"
    assert r.server.requests[1].path == "/openai/operations/images/op-1"


def test_an_operation_that_names_the_host_behind_a_gateway_is_followed_on_the_gateways(
    rig: MakeRig,
) -> None:
    other = rig()
    for link in (f"{other.server.url}/openai/operations/images/op-1?api-version=1", "http://[::1"):
        r = rig(operation("running", {"operation-location": link}), operation("succeeded", {}))
        r.client.images.begin_generate(prompt="a cat").wait()
        assert r.server.requests[1].path.startswith("/openai/operations/images/")
    assert other.server.requests == []


def test_a_json_null_in_place_of_a_state_is_told(rig: MakeRig) -> None:
    with pytest.raises(APIResponseValidationError):
        rig(Reply(202, json.dumps(None).encode())).client.images.begin_generate(prompt="p")
