"""Every Python program of the guides for applications runs: what it sends and what it prints."""

from __future__ import annotations

import json
from inspect import signature
from typing import Any

import pytest
from aiohttp import ClientResponse

from tests.docs.blocks import Block, blocks
from tests.docs.test_programs import CHAT, GUIDES, Call, Program, chat, chunk, run
from tests.server import Reply, Server, events

HI = [{"role": "user", "content": "Hi"}]
RESPONSES = "/openai/responses"
NEWEST = "2025-04-01-preview"


def calling(name: str, arguments: str) -> Reply:
    call = {"id": "c1", "type": "function", "function": {"name": name, "arguments": arguments}}
    message = {"role": "assistant", "content": None, "tool_calls": [call]}
    return Reply.json(
        {"choices": [{"index": 0, "finish_reason": "tool_calls", "message": message}]}
    )


def answered() -> Reply:
    reply = chat("Hi!")
    body = json.loads(bytes(reply.pieces[0]))
    return Reply.json({"id": "chat-1", "model": "gpt", **body})


def response(text: str) -> dict[str, Any]:
    piece = {"type": "output_text", "text": text, "annotations": []}
    item = {"type": "message", "id": "m", "role": "assistant", "content": [piece]}
    return {"id": "r", "object": "response", "status": "completed", "output": [item]}


def story() -> Reply:
    return Reply.stream(
        events(chunk(content="Once"), chunk(content=" upon"), done=False), events(chunk("stop"))
    )


def said(text: str) -> dict[str, Any]:
    return {"type": "response.output_text.delta", "item_id": "m", "delta": text}


def run_stream() -> Reply:
    part = {"index": 0, "type": "text", "text": {"value": "Hello", "annotations": []}}
    message = {"id": "m", "object": "thread.message", "content": [part]}
    sent = (
        ("thread.message.delta", {"id": "m", "delta": {"content": [part]}}),
        ("thread.message.completed", message),
        ("thread.run.completed", {"id": "run_1", "status": "completed"}),
    )
    texts = (f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in sent)
    return Reply.stream("".join([*texts, "event: done\ndata: [DONE]\n\n"]).encode())


def asked(method: str, path: str, reply: Any, version: str = "2024-10-21") -> Call:
    return Call(method, f"/openai{path}", reply, version=version)


def state(id: str, status: str, **more: Any) -> Reply:
    return Reply.json({"id": id, "status": status, **more})


TOOLS = [
    Call("POST", CHAT, calling("weather", '{"city":"Oslo","days":2}')),
    Call("POST", CHAT, chat("Sun.")),
]
PROGRAMS = {
    "One program, many api-versions": Program(
        [Call("POST", CHAT, chat("A model."))], "A model.\n3 messages\n"
    ),
    "Around a call": Program(
        [Call("POST", CHAT, chat("Hi!")), Call("POST", CHAT, story())], "Hi!\nOnce upon\n"
    ),
    "The same program": Program(
        [Call("POST", CHAT, answered())], "Hi!\n{'id': 'chat-1', 'model': 'gpt'}\n"
    ),
    "A chat that answers with a type": Program(
        [Call("POST", CHAT, chat('{"name":"fair","people":["Ann","Bo"]}'))], "fair ['Ann', 'Bo']\n"
    ),
    "A response that answers with a type": Program(
        [Call("POST", RESPONSES, Reply.json(response('{"x":1,"y":2}')), version=NEWEST)],
        "Point(x=1, y=2)\n",
    ),
    "Functions that the model calls": Program(TOOLS, "Sun.\n1 call\n"),
    "Tools by hand": Program(
        [Call("POST", CHAT, calling("GetWeather", '{"city":"Oslo"}'))], "GetWeather city='Oslo'\n"
    ),
    "Events of a chat": Program([Call("POST", CHAT, story())], "'Once' 4\n' upon' 9\nOnce upon\n"),
    "The text alone": Program([Call("POST", CHAT, story())], "Once upon\n"),
    "Events of a response": Program(
        [
            Call(
                "POST",
                RESPONSES,
                Reply.stream(
                    events(
                        said("Hel"),
                        said("lo"),
                        {"type": "response.completed", "response": response("Hello")},
                        done=False,
                    )
                ),
                version=NEWEST,
            )
        ],
        "Hello\ncompleted Hello\n",
    ),
    "Events of a run": Program(
        [Call("POST", "/openai/threads/thread_1/runs", run_stream(), version=NEWEST)],
        "Hello (5 letters)\ncompleted\n",
    ),
    "A completion": Program(
        [
            Call(
                "POST",
                "/openai/deployments/my-deployment/completions",
                Reply.stream(
                    events(
                        {"choices": [{"index": 0, "text": " there"}]},
                        {"choices": [{"index": 0, "text": " was", "finish_reason": "length"}]},
                    )
                ),
            )
        ],
        " there| was|length\n",
    ),
    "A batch from its file to its end": Program(
        [
            asked("POST", "/files", Reply.json({"id": "f1"})),
            asked("GET", "/files/f1", state("f1", "processed")),
            asked("POST", "/batches", state("b1", "validating")),
            asked("GET", "/batches/b1", state("b1", "in_progress")),
            asked("GET", "/batches/b1", state("b1", "completed", output_file_id="f2")),
            asked("GET", "/files/f2/content", Reply(200, b'{"custom_id": "1"}\n')),
        ],
        'in_progress\ncompleted\n{"custom_id": "1"}\n',
    ),
    "A large file in parts": Program(
        [
            asked("POST", "/uploads", state("u1", "pending")),
            asked("POST", "/uploads/u1/parts", Reply.json({"id": "p1"})),
            asked("POST", "/uploads/u1/parts", Reply.json({"id": "p2"})),
            asked("POST", "/uploads/u1/parts", Reply.json({"id": "p3"})),
            asked("POST", "/uploads/u1/complete", state("u1", "completed")),
        ],
        "4 bytes are there\n8 bytes are there\n12 bytes are there\ncompleted\n",
    ),
    "Vectors of texts": Program(
        [
            asked(
                "POST",
                "/deployments/my-deployment/embeddings",
                Reply.json(
                    {
                        "object": "list",
                        "data": [
                            {"index": 0, "object": "embedding", "embedding": [0.5, 0.5]},
                            {"index": 1, "object": "embedding", "embedding": [1.0, 0.0]},
                        ],
                    }
                ),
            )
        ],
        "(2, 2)\n0.5\n",
    ),
    "Spans of chats": Program(
        [Call("POST", CHAT, Reply.json({"choices": [], "usage": {"completion_tokens": 7}}))],
        "chat my-deployment: 7 tokens\n",
    ),
    "With responses": Program([], "Hello\n"),
    "With requests_mock": Program([], "429\n"),
    "With aioresponses": Program([], "file-1\n"),
}
SHOWN = [block for block in blocks("python") if block.file in GUIDES]


@pytest.mark.parametrize("block", SHOWN, ids=lambda block: block.title)
def test_the_program_sends_and_prints_what_it_promises(block: Block, tmp_path: Any) -> None:
    program, code = PROGRAMS[block.title], block.code
    if "stream_writer" not in signature(ClientResponse).parameters:  # before aiohttp 3.14
        code = code.replace(", response_class=Answer", "")
    with Server(*(call.reply for call in program.calls)) as server:
        done = run(code, server.url, tmp_path)
    assert (done.stdout, done.stderr, done.returncode) == (program.printed, "", 0)
    arrived = [(r.method, r.plain_path, r.query["api-version"]) for r in server.requests]
    assert arrived == [(call.method, call.path, call.version) for call in program.calls]


def test_every_program_that_is_promised_is_still_there() -> None:
    assert sorted(block.title for block in SHOWN) == sorted(PROGRAMS)
