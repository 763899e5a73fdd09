"""Every Python program of README runs: what it sends and what it prints."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

import aoai
from tests.docs.awaiting import awaited
from tests.docs.blocks import Block, blocks
from tests.server import Recorded, Reply, Server, events

CHAT = "/openai/deployments/my-deployment/chat/completions"
NEW = "2024-10-21"


@dataclass(frozen=True)
class Call:
    """One request that a program makes: what arrives, and what it is told."""

    method: str
    path: str
    reply: Reply | Callable[[Recorded], Reply]
    body: Any = None
    version: str = NEW
    headers: dict[str, str] = field(default_factory=lambda: {"api-key": "key-1"})


@dataclass(frozen=True)
class Program:
    calls: list[Call]
    printed: str


def chat(text: str) -> Reply:
    message = {"role": "assistant", "content": text}
    return Reply.json({"choices": [{"index": 0, "finish_reason": "stop", "message": message}]})


def completion(text: str) -> Reply:
    return Reply.json({"choices": [{"index": 0, "finish_reason": "stop", "text": text}]})


def chunk(finish_reason: str | None = None, **delta: str) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}]}


def files(*ids: str) -> Reply:
    data = [{"id": name, "filename": f"{name}.jsonl", "purpose": "batch"} for name in ids]
    return Reply.json({"object": "list", "data": data})


PROGRAMS = {
    "A completion": Program(
        [
            Call(
                "POST",
                "/openai/deployments/my-deployment/completions",
                completion(" there was a test."),
                {"prompt": "Once upon a time"},
            )
        ],
        " there was a test.\n",
    ),
    "A chat": Program(
        [
            Call(
                "POST",
                CHAT,
                chat("Yes, others do."),
                {
                    "messages": [
                        {"role": "system", "content": "You are a helpful assistant."},
                        {
                            "role": "user",
                            "content": "Does Azure OpenAI support customer managed keys?",
                        },
                        {
                            "role": "assistant",
                            "content": "Yes, customer managed keys are supported.",
                        },
                        {
                            "role": "user",
                            "content": "Do other Azure AI services support this too?",
                        },
                    ]
                },
            )
        ],
        "Yes, others do.\n",
    ),
    "A chat with a token": Program(
        [
            Call(
                "POST",
                CHAT,
                chat("You are known."),
                {"messages": [{"role": "user", "content": "Who am I?"}]},
                headers={"authorization": "Bearer token-1"},
            )
        ],
        "You are known.\n",
    ),
    "An embedding": Program(
        [
            Call(
                "POST",
                "/openai/deployments/my-embeddings/embeddings",
                Reply.json({"data": [{"index": 0, "embedding": [0.25, -0.5, 1.0]}]}),
                {"input": "The food was delicious and the waiter was kind."},
            )
        ],
        "3 numbers\n",
    ),
    "A chat streamed": Program(
        [
            Call(
                "POST",
                CHAT,
                Reply.stream(
                    events(chunk(content="Once"), chunk(content=" upon"), done=False),
                    events(chunk("stop")),
                ),
                {"messages": [{"role": "user", "content": "Tell me a story."}], "stream": True},
            )
        ],
        "Once upon\nstop\n",
    ),
    "An older api-version": Program(
        [
            Call(
                "POST",
                "/openai/deployments/my-deployment/completions",
                completion("Sunny."),
                {
                    "prompt": "<|im_start|>system\nYou are a helpful assistant.\n<|im_end|>\n"
                    "<|im_start|>user\nWhat is the weather like?\n<|im_end|>\n"
                    "<|im_start|>assistant\n",
                    "temperature": 1,
                    "max_tokens": 800,
                    "top_p": 0.95,
                    "frequency_penalty": 0,
                    "presence_penalty": 0,
                    "stop": ["<|im_end|>"],
                },
                version="2022-12-01",
            )
        ],
        "Sunny.\n",
    ),
    "What else a call can be": Program(
        [
            Call("GET", "/openai/files", files("file-1", "file-2")),
            Call("GET", "/openai/files", files()),
            Call("GET", "/openai/files/file-0", Reply.error(404, "no_such_file")),
        ],
        "file-1 file-1.jsonl\nfile-2 file-2.jsonl\n200 list\n404 no_such_file\n",
    ),
}


def run(code: str, url: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    """The program as a user's file, with the endpoint and the credentials in the environment."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(aoai.__file__).parents[1]),
        "AZURE_OPENAI_ENDPOINT": url,
    }
    environment.pop("AZURE_OPENAI_API_KEY", None)
    wants_token = "MY_TOKEN" in code
    environment["MY_TOKEN" if wants_token else "AZURE_OPENAI_API_KEY"] = (
        "token-1" if wants_token else "key-1"
    )
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


GUIDES = (
    *("embeddings.md", "files-and-batches.md", "from-openai.md", "streaming.md"),
    *("structured-outputs.md", "telemetry.md", "testing.md", "tools.md", "types.md"),
)
"""Their programs are in test_guides.py."""

OTHERS = ("errors.md", "keys.md", "management.md", "own.md")
"""Those have tests of their own."""

SHOWN = [block for block in blocks("python") if block.file not in (*GUIDES, *OTHERS)]
"""Those that call Azure OpenAI."""


@pytest.mark.parametrize("written", [str, awaited], ids=["as it stands", "awaited"])
@pytest.mark.parametrize("block", SHOWN, ids=lambda block: block.title)
def test_the_program_sends_and_prints_what_it_promises(block: Block, written: Any) -> None:
    program = PROGRAMS[block.title]
    with Server(*(call.reply for call in program.calls)) as server:
        done = run(written(block.code), server.url)
    assert (done.stdout, done.stderr, done.returncode) == (program.printed, "", 0)
    assert len(server.requests) == len(program.calls)
    for request, call in zip(server.requests, program.calls, strict=True):
        assert (request.method, request.plain_path) == (call.method, call.path)
        assert request.query == {"api-version": call.version}
        assert request.headers.items() >= call.headers.items()
        assert len({"api-key", "authorization"} & request.headers.keys()) == 1
        assert (request.json if request.body else None) == call.body


def test_every_program_that_is_promised_is_still_there() -> None:
    assert [block.title for block in SHOWN] == list(PROGRAMS)
