"""Waiting for runs, files, batches and jobs, and uploads in parts."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from aoai import APITimeoutError, ArgumentError, InternalServerError
from aoai.v2024_10_21 import AzureOpenAI as Stable
from aoai.v2025_04_01_preview import AzureOpenAI
from tests.server import Reply, Server


class Clock:
    """Waiting takes no time, but moves the clock on."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return sum(self.slept)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@contextmanager
def at(*replies: Any, client: Any = AzureOpenAI) -> Iterator[tuple[Any, Server, Clock]]:
    clock = Clock()
    with Server(*replies) as server, client(server.url, api_key="k", max_retries=0) as made:
        # the client's own clock, but for how it waits
        made._clock.sleep = clock.sleep
        made._clock.monotonic = clock.monotonic
        yield made, server, clock


def state(status: str, id: str = "x") -> Reply:
    return Reply.json({"id": id, "status": status})


def sent(server: Server) -> list[str]:
    return [
        f"{request.method} {request.path.removeprefix('/openai')}" for request in server.requests
    ]


def test_a_run_is_started_and_asked_after_until_it_is_over() -> None:
    replies = (state("queued"), state("in_progress"), state("completed"))
    heard: list[str] = []
    with at(*replies) as (client, server, clock):
        run = client.threads.runs.create_and_poll(
            "t", assistant_id="a", model="m", progress=lambda run: heard.append(run.status)
        )
    assert run.status == "completed"
    assert heard == ["queued", "in_progress", "completed"]
    assert clock.slept == [1.0, 1.0]
    assert sent(server) == [
        "POST /threads/t/runs",
        "GET /threads/t/runs/x",
        "GET /threads/t/runs/x",
    ]
    assert server.requests[0].json == {"assistant_id": "a", "model": "m"}


def test_outputs_of_tools_are_handed_in_and_the_run_followed() -> None:
    with at(state("queued"), state("requires_action")) as (client, server, _):
        run = client.threads.runs.submit_tool_outputs_and_poll(
            "r", thread_id="t", tool_outputs=[{"tool_call_id": "c", "output": "1"}]
        )
    assert run.status == "requires_action"
    assert sent(server)[0] == "POST /threads/t/runs/r/submit_tool_outputs"


def test_waiting_ends_with_an_error_when_the_time_is_over() -> None:
    with (
        at(state("queued")) as (client, _, clock),
        pytest.raises(APITimeoutError, match="'queued'"),
    ):
        client.threads.runs.poll("r", thread_id="t", poll_interval_ms=2000, max_wait=5)
    assert clock.slept == [2.0, 2.0]


def test_a_file_is_uploaded_and_followed_into_the_store() -> None:
    replies = (
        Reply.json({"id": "f1"}),
        state("in_progress", "f1"),
        state("completed", "f1"),
    )
    with at(*replies) as (client, server, _):
        client.__dict__["files"] = _files(server)
        stored = client.vector_stores.files.upload_and_poll(
            vector_store_id="v", file=b"abc", chunking_strategy={"type": "auto"}, max_wait_seconds=9
        )
    assert stored.status == "completed"
    assert server.requests[1].json == {"file_id": "f1", "chunking_strategy": {"type": "auto"}}
    assert sent(server) == [
        "POST /files",
        "POST /vector_stores/v/files",
        "GET /vector_stores/v/files/f1",
    ]


def _files(server: Server) -> Any:
    """Where the api-version has no files, those of another."""
    return Stable(server.url, api_key="k").files


def test_files_are_uploaded_and_followed_as_a_batch() -> None:
    replies = (Reply.json({"id": "f1"}), Reply.json({"id": "f2"}), state("completed", "b"))
    with at(*replies) as (client, server, _):
        client.__dict__["files"] = _files(server)
        client.vector_stores.file_batches.upload_and_poll(
            "v", files=[b"a", b"b"], file_ids=["f0"], chunking_strategy={"type": "auto"}
        )
    assert server.requests[2].json == {
        "file_ids": ["f0", "f1", "f2"],
        "chunking_strategy": {"type": "auto"},
    }


@pytest.mark.parametrize(
    ("resource", "method", "path", "end", "pause"),
    [
        ("batches", "poll", "/batches/x", "completed", 30.0),
        ("fine_tuning.jobs", "poll", "/fine_tuning/jobs/x", "succeeded", 30.0),
        ("files", "wait_for_processing", "/files/x", "processed", 5.0),
    ],
)
def test_batches_jobs_and_files_are_awaited(
    resource: str, method: str, path: str, end: str, pause: float
) -> None:
    with at(state("running"), state(end), client=Stable) as (client, server, clock):
        found = client
        for part in resource.split("."):
            found = getattr(found, part)
        assert getattr(found, method)("x").status == end
    assert clock.slept == [pause]
    assert sent(server) == [f"GET {path}"] * 2


# -- uploads in parts ------------------------------------------------------------------------------

PARTS = [Reply.json({"id": name}) for name in ("p1", "p2", "p3")]
BEGUN, DONE = Reply.json({"id": "u"}), Reply.json({"id": "u", "status": "completed"})


@pytest.mark.parametrize("kind", ["path", "bytes", "file"])
def test_a_file_is_uploaded_in_parts(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"abcdefg")
    file: Any = {"path": path, "bytes": b"abcdefg", "file": io.BytesIO(b"abcdefg")}[kind]
    with at(BEGUN, *PARTS, DONE, client=Stable) as (client, server, _):
        done = client.uploads.upload_file_chunked(
            file=file,
            mime_type="text/jsonl",
            purpose="batch",
            part_size=3,
            md5="0f",
            filename=None if kind == "path" else "data.jsonl",
        )
    assert done.status == "completed"
    assert server.requests[0].json == {
        "purpose": "batch",
        "filename": "data.jsonl",
        "bytes": 7,
        "mime_type": "text/jsonl",
    }
    pieces = [request.body for request in server.requests[1:4]]
    assert [piece in body for piece, body in zip((b"abc", b"def", b"g"), pieces, strict=True)]
    assert server.requests[4].json == {"part_ids": ["p1", "p2", "p3"], "md5": "0f"}


def test_an_upload_that_broke_off_goes_on_where_it_was() -> None:
    states: list[Any] = []
    file = b"abcdefg"
    options: Any = {"mime_type": "m", "purpose": "batch", "filename": "f"}
    broken = Reply.json({"error": {}}, status=500)
    start = {"part_size": 3, "progress": states.append, **options}
    with (
        at(BEGUN, PARTS[0], broken, client=Stable) as (client, _, _c),
        pytest.raises(InternalServerError),
    ):
        client.uploads.upload_file_chunked(file=file, **start)
    assert (states[-1].sent, states[-1].part_ids) == (3, ("p1",))
    with at(PARTS[1], PARTS[2], DONE, client=Stable) as (client, server, _c):
        client.uploads.upload_file_chunked(file=file, resume=states[-1], **options)
    assert sent(server) == [
        "POST /uploads/u/parts",
        "POST /uploads/u/parts",
        "POST /uploads/u/complete",
    ]
    assert b"def" in server.requests[0].body
    assert server.requests[2].json == {"part_ids": ["p1", "p2", "p3"]}


@pytest.mark.parametrize(
    ("options", "told"),
    [({}, "filename= is needed"), ({"filename": "f", "part_size": 0}, "part_size")],
)
def test_what_cannot_be_uploaded_is_refused_before_anything_is_sent(
    options: Any, told: str
) -> None:
    with at(BEGUN, client=Stable) as (client, server, _), pytest.raises(ArgumentError, match=told):
        client.uploads.upload_file_chunked(file=b"a", mime_type="m", purpose="batch", **options)
    assert server.requests == []
