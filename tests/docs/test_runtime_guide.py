"""Every program of docs/runtime.md runs against a local server, and prints what is said here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import aoai
from tests.docs.awaiting import awaited
from tests.docs.blocks import Block, blocks
from tests.server import Recorded, Reply, Server, events

CHOICE = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}
CHAT = Reply.json(
    {"choices": [CHOICE]}, headers={"x-request-id": "r-1", "x-ratelimit-remaining-tokens": "900"}
)
FILE = {"id": "file-1", "filename": "batch.jsonl", "purpose": "batch"}


def by_key(request: Recorded) -> Reply:
    return CHAT if request.headers["api-key"] == "new" else Reply.error(401)


def chat_of(request: Recorded) -> Reply:
    asked = request.json["messages"][0]["content"]
    model = f"{request.json['model']}: " if "model" in request.json else ""
    message = {"role": "assistant", "content": model + asked.replace("Q", "A")}
    return Reply.json({"choices": [{**CHOICE, "message": message}]})


def answer_of(request: Recorded) -> Reply:
    assert request.path == "/openai/v1/responses"
    text = f"{request.json['model']}: {request.json['input']}"
    message = {"type": "message", "content": [{"type": "output_text", "text": text}]}
    return Reply.json({"output": [message]})


def chunk(finish_reason: str | None, **delta: str) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}]}


def page(*ids: str, more: bool) -> Reply:
    data = [{"id": name} for name in ids]
    return Reply.json({"object": "list", "data": data, "has_more": more})


def operation(status: str, **more: object) -> Reply:
    headers = {"retry-after-ms": "1"}
    return Reply.json({"id": "op-1", "status": status, **more}, 202, headers=headers)


FILTERED = {
    "code": "content_filter",
    "message": "The prompt was filtered.",
    "innererror": {"content_filter_result": {"violence": {"severity": "high"}}},
}
PROGRAMS: dict[str, tuple[list[Any], str]] = {
    "Who is asking": ([by_key], "Hi\n"),
    "Time and retries": (
        [Reply.error(429, headers={"retry-after": "31"})],
        "come back in 31.0 seconds\n",
    ),
    "v1": ([answer_of, chat_of], "gpt: Say hi.\nanother-deployment: Hello\n"),
    "Streams": (
        [
            Reply.stream(
                events(chunk(None, content="Once"), chunk("stop", content=" upon"), done=False),
                events({"choices": [], "usage": {"total_tokens": 7}}),
            )
        ],
        "Once| upon|stop 7\n",
    ),
    "Lists": (
        [
            page("a", "b", more=True),
            page("c", more=False),
            page("a", "b", more=True),
            page("c", more=False),
        ],
        "a\nb\nc\nTrue [{'id': 'a'}, {'id': 'b'}]\nFalse [{'id': 'c'}]\n",
    ),
    "Long-running operations": (
        [
            operation("notRunning"),
            operation("running"),
            operation("succeeded", result={"created": 1, "data": [{"url": "https://cat"}]}),
        ],
        "notRunning\nhttps://cat\n",
    ),
    "Files": (
        [Reply.json(FILE, 201), Reply(body=b'{"custom_id": "1"}\n')],
        'file-1 batch.jsonl\n{"custom_id": "1"}\n',
    ),
    "Errors": ([Reply.json({"error": FILTERED}, 400)], "400 content_filter high\n"),
    "Below the answer": ([CHAT], "200 r-1 900\nstop\n"),
    "asyncio": (
        [
            Reply.stream(
                events(chunk(None, content="Once"), chunk("stop", content=" upon")),
            ),
            chat_of,
            chat_of,
        ],
        "Once| upon|stop\nA one\nA two\n",
    ),
    "Logging": (
        [Reply.error(503, headers={"retry-after-ms": "1"}), Reply.json(FILE)],
        "aoai: files.retrieve: InternalServerError, again in 0.00 s\n",
    ),
}


OF_ONE_KIND = {"asyncio", "Below the answer"}
"""Those that show what one of the clients is given alone."""


@pytest.mark.parametrize("block", blocks("py"), ids=lambda block: block.title)
def test_the_program_prints_what_it_should(block: Block, tmp_path: Path) -> None:
    check(block.title, block.code, tmp_path)


@pytest.mark.parametrize(
    "block",
    [block for block in blocks("py") if block.title not in OF_ONE_KIND],
    ids=lambda block: block.title,
)
def test_the_program_prints_the_same_with_the_client_that_awaits(
    block: Block, tmp_path: Path
) -> None:
    check(block.title, awaited(block.code), tmp_path)


def check(title: str, code: str, tmp_path: Path) -> None:
    replies, printed = PROGRAMS[title]
    with Server(*replies) as server:
        environment = {
            **os.environ,
            "PYTHONPATH": str(Path(aoai.__file__).parents[1]),
            "AZURE_OPENAI_ENDPOINT": server.url,
            "AZURE_OPENAI_API_KEY": "key-1",
            "KEY_1": "old",
            "KEY_2": "new",
        }
        run = [sys.executable, "-W", "error", "-c", code]
        done = subprocess.run(run, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.stdout, done.stderr, done.returncode) == (printed, "", 0)
    assert len(server.requests) == len(replies) + (by_key in replies)


def test_every_program_of_the_guide_is_known_here() -> None:
    assert [block.title for block in blocks("py")] == list(PROGRAMS)
