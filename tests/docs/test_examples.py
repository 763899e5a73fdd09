"""Every program under examples/ runs as a user runs it, and prints what is said here."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

import aoai
import aoaigen
from tests.docs.test_guides import calling
from tests.docs.test_programs import chat, chunk
from tests.official import ROOT
from tests.server import Recorded, Reply, Server, events

EXAMPLES = ROOT / "examples"


@dataclass(frozen=True)
class Run:
    """What the service says, and what the program then prints."""

    replies: Sequence[Any]
    printed: str
    arguments: tuple[str, ...] = ()
    files: dict[str, bytes] = field(default_factory=dict)


def rhyme(request: Recorded) -> Reply:
    word = request.json["messages"][0]["content"].split()[-1].rstrip("?")
    return chat(f"{word}, {word}")


def vectors(*values: list[float]) -> Reply:
    data = [{"index": n, "object": "embedding", "embedding": v} for n, v in enumerate(values)]
    return Reply.json({"object": "list", "data": data})


def found() -> Reply:
    citation = {"content": "c", "title": "Leave", "url": "https://h.example/leave"}
    message = {"role": "assistant", "content": "30 [doc1]", "context": {"citations": [citation]}}
    return Reply.json({"choices": [{"index": 0, "finish_reason": "stop", "message": message}]})


ANSWER = {"response": {"body": {"choices": [{"message": {"content": "2"}}]}}}
BATCH = [
    Reply.json({"id": "f1"}),
    Reply.json({"id": "f1", "status": "processed"}),
    Reply.json({"id": "b1", "status": "validating"}),
    Reply.json({"id": "b1", "status": "in_progress"}),
    Reply.json({"id": "b1", "status": "completed", "output_file_id": "f2"}),
    Reply(200, json.dumps({"custom_id": "question-0", **ANSWER}).encode() + b"\n"),
]
IMAGE = Reply.json({"created": 1, "data": [{"b64_json": base64.b64encode(b"png").decode()}]})
SPEECH = Reply.json(
    {"text": "Hi", "segments": [{"id": 0, "start": 0.5, "end": 1.0, "text": " Hi"}]}
)
PROGRAMS = {
    "chat_with_tools": Run([calling("in_stock", '{"fruit":"apples"}'), chat("Three.")], "Three.\n"),
    "chat_on_your_data": Run([found()], "30 [doc1]\n- Leave https://h.example/leave\n"),
    "embeddings_search": Run(
        [vectors([1.0, 0.0], [0.0, 1.0], [0.6, 0.8], [0.8, 0.6])],
        "0.96 Dogs bark at night.\n0.80 The cat sleeps.\n",
    ),
    "make_image": Run([IMAGE], "3 bytes\n"),
    "transcribe": Run([SPEECH], "   0.5 s  Hi\n", ("talk.wav",), {"talk.wav": b"RIFF"}),
    "batch_overnight": Run(BATCH, "completed\nquestion-0 2\n", ("0.01",)),
    "many_at_once": Run(
        [rhyme],
        "sea - sea, sea\nsky - sky, sky\nsalt - salt, salt\nsand - sand, sand\n",
    ),
    "structured_output": Run([chat('{"number":"17","total":12.5}')], "17 12.5\n"),
}
TESTED_APART = {
    *("streaming_app", "rotate_keys", "move_api_version", "client_for_your_api", "gate"),
}


def environment(folder: Path, **more: str) -> dict[str, str]:
    """With `aoai` on the path as a command, whatever is installed."""
    commands = folder / "commands"
    commands.mkdir()
    (commands / "aoai").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m aoaigen "$@"\n')
    (commands / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    for command in commands.iterdir():
        command.chmod(0o755)
    sources = [str(Path(module.__file__ or "").parents[1]) for module in (aoai, aoaigen)]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AZURE_")}
    return {
        **kept,
        "PATH": f"{commands}:{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(sources),
        "AZURE_OPENAI_API_KEY": "key-1",
        "SEARCH_ENDPOINT": "https://s.search.windows.net",
        **more,
    }


def run(command: Sequence[str], folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env=environment(folder, **more),
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_program_prints_what_it_promises(name: str, tmp_path: Path) -> None:
    wanted = PROGRAMS[name]
    for file, content in wanted.files.items():
        (tmp_path / file).write_bytes(content)
    with Server(*wanted.replies) as server:
        command = [sys.executable, "-W", "error", str(EXAMPLES / f"{name}.py"), *wanted.arguments]
        done = run(command, tmp_path, AZURE_OPENAI_ENDPOINT=server.url)
    assert (done.stdout, done.stderr, done.returncode) == (wanted.printed, "", 0)


def test_every_example_is_run_and_in_the_index() -> None:
    programs = {path.stem: path.name for path in EXAMPLES.iterdir() if path.suffix != ".md"}
    assert set(programs) == {*PROGRAMS, *TESTED_APART}
    index = (EXAMPLES / "README.md").read_text("utf-8")
    assert all(f"]({name})" in index for name in programs.values())


def test_the_endpoint_streams_what_the_model_says(tmp_path: Path) -> None:
    code = (
        "from fastapi.testclient import TestClient\nimport streaming_app\n"
        "with TestClient(streaming_app.app) as client:\n"
        "    print(client.get('/ask', params={'question': 'Hi'}).text)\n"
    )
    story = events(chunk(content="Once"), chunk(content=" upon"), chunk("stop"))
    with Server(Reply.stream(story)) as server:
        sources = os.pathsep.join([str(EXAMPLES), environment(tmp_path)["PYTHONPATH"]])
        folder = tmp_path / "app"
        folder.mkdir()
        more = {"AZURE_OPENAI_ENDPOINT": server.url, "PYTHONPATH": sources}
        done = run([sys.executable, "-c", code], folder, **more)
    assert (done.stdout, done.returncode) == ("Once upon\n", 0), done.stderr


class Resource:
    """A resource with two keys, of which each can be made anew; both APIs on one address."""

    def __init__(self) -> None:
        self.keys = {"Key1": "old-1", "Key2": "old-2"}

    def __call__(self, request: Recorded) -> Reply:
        if request.plain_path.endswith("/regenerateKey"):
            name = request.json["keyName"]
            self.keys[name] = f"new-{name}"
        if "/providers/" in request.plain_path:
            assert request.headers["authorization"] == "Bearer arm-token"
            return Reply.json({"key1": self.keys["Key1"], "key2": self.keys["Key2"]})
        known = request.headers["api-key"] in self.keys.values()
        return chat("Hi") if known else Reply.error(401)


def test_keys_are_rotated_and_no_call_fails(tmp_path: Path) -> None:
    with Server(Resource()) as server:
        more = {
            "AZURE_OPENAI_ENDPOINT": server.url,
            "ARM_ENDPOINT": server.url,
            "ARM_TOKEN": "arm-token",
            "AZURE_SUBSCRIPTION_ID": "s",
        }
        command = [sys.executable, "-W", "error", str(EXAMPLES / "rotate_keys.py")]
        done = run(command, tmp_path, **more)
    printed = "Key1 is new; Hi\nKey2 is new; Hi\n"
    assert (done.stdout, done.stderr, done.returncode) == (printed, "", 0)


def test_code_moves_to_a_newer_api_version(tmp_path: Path) -> None:
    program = (
        "from aoai.v2024_02_01 import AzureOpenAI\n\n"
        'print(AzureOpenAI("https://r.example").chat.completions.create(\n'
        '    "d", messages=[{"role": "user", "content": "Hi"}]\n).id)\n'
    )
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "app.py").write_text(program)
    done = run(["bash", str(EXAMPLES / "move_api_version.sh"), "code"], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "v2024_10_21" in (tmp_path / "code" / "app.py").read_text()
    assert (tmp_path / "changes.md").read_text().startswith("# From 2024-02-01 to 2024-10-21")


def document(*required: str) -> dict[str, Any]:
    names = {"type": "object", "properties": {"name": {"type": "string"}}}
    body = {"content": {"application/json": {"schema": {**names, "required": list(required)}}}}
    post = {"operationId": "addPet", "requestBody": body, "responses": {"204": {"description": ""}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets": {"post": post}},
    }


def test_a_package_is_made_for_an_api_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "shop.yaml").write_text(yaml.safe_dump(document()))
    done = run(["bash", str(EXAMPLES / "client_for_your_api.sh"), "shop.yaml"], tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "Client AsyncClient"


def test_the_gate_stops_what_breaks_callers_and_lets_the_rest_through(tmp_path: Path) -> None:
    (tmp_path / "old.yaml").write_text(yaml.safe_dump(document()))
    (tmp_path / "new.yaml").write_text(yaml.safe_dump(document("name")))
    gate = ["bash", str(EXAMPLES / "gate.sh")]
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    stopped = run([*gate, "../old.yaml", "../new.yaml"], folders[0])
    assert (stopped.returncode, stopped.stdout.count("::error")) == (1, 1), stopped.stderr
    assert run([*gate, "../new.yaml", "../old.yaml"], folders[1]).returncode == 0
