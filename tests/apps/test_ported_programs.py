"""Programs written for openai-python run here with names changed at most, and print the same.

Each does what one of that project's first programs does: a test runs it with openai itself, and
then with the names changed with our clients, against one server.
"""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server import Recorded, Reply, Server

NEWEST = "aoai.v2025_04_01_preview"
NAMES = (
    ("from openai import AzureOpenAI", f"from {NEWEST} import AzureOpenAI"),
    ("from openai import AsyncAzureOpenAI", f"from {NEWEST} import AsyncAzureOpenAI"),
    ("import openai", "import aoai as openai"),
    ("from openai import", "from aoai import"),
    (', api_version="2025-04-01-preview"', ""),
    ("azure_endpoint=", "endpoint="),
    ("azure_deployment=", "deployment="),
    ("azure_ad_token_provider=", "credential="),
)
"""What porting is: these, in order, and what a program's own row says."""

CLIENT = 'client = AzureOpenAI(azure_endpoint=URL, api_key="k", api_version="2025-04-01-preview")\n'
ASK = 'messages=[{"role": "user", "content": "How are you?"}]'

PROGRAMS: dict[str, tuple[str, str, tuple[tuple[str, str], ...]]] = {
    "a chat, with the deployment in the call and in the client": (
        f"""
import json
from openai import AzureOpenAI
{CLIENT}
answer = client.chat.completions.create(model="mine", {ASK})
print(json.loads(answer.to_json())["id"])
of_one = AzureOpenAI(
    azure_endpoint=URL, azure_deployment="mine", api_key="k", api_version="2025-04-01-preview"
)
print(of_one.chat.completions.create(model="mine", {ASK}).choices[0].message.content)
""",
        "c\nFine.\n",
        (),
    ),
    "an answer, its stream and what is below it": (
        f"""
from openai import AzureOpenAI
{CLIENT}
answer = client.chat.completions.create(model="mine", {ASK})
print(answer.choices[0].message.content)
for chunk in client.chat.completions.create(model="mine", {ASK}, stream=True):
    if not chunk.choices:
        continue
    print(chunk.choices[0].delta.content, end="|")
print()
below = client.chat.completions.with_raw_response.create(model="mine", {ASK})
print(below.parse().choices[0].message.content, below.headers["x-request-id"])
""",
        "Fine.\nFi|ne.|\nFine. id-1\n",
        (),
    ),
    "errors": (
        f"""
import openai
from openai import AzureOpenAI
{CLIENT}
for purpose in ("busy", "absent"):
    try:
        client.with_options(max_retries=0).files.retrieve(purpose)
    except openai.APIConnectionError as error:
        print(error.__cause__)
    except openai.RateLimitError as error:
        print("slow down", error.status_code)
    except openai.APIStatusError as error:
        print(error.status_code, error.response.headers["x-request-id"])
try:
    AzureOpenAI(
        azure_endpoint="http://127.0.0.1:9", max_retries=0,
        api_key="k", api_version="2025-04-01-preview"
    ).files.retrieve("x")
except openai.APIConnectionError as error:
    print(error.__cause__ is not None)
""",
        "slow down 429\n404 id-1\nTrue\n",
        (),
    ),
    "an HTTP client of one's own": (
        """
import httpx2
from openai import AzureOpenAI
client = AzureOpenAI(
    azure_endpoint=URL, http_client=httpx2.Client(trust_env=False),
    api_key="k", api_version="2025-04-01-preview"
)
print(client.files.retrieve("f").id)
""",
        "f\n",
        (
            ("import httpx2", "import requests"),
            ("http_client=", "session="),
            ("httpx2.Client(trust_env=False)", "requests.Session()"),
        ),
    ),
    "a token of Entra, blocking and awaited": (
        f"""
import asyncio
from openai import AzureOpenAI
from openai import AsyncAzureOpenAI

def token_provider():
    return "token"

given = dict(
    azure_endpoint=URL, azure_ad_token_provider=token_provider, api_version="2025-04-01-preview"
)
client = AzureOpenAI(**given)
print(client.chat.completions.create(model="mine", {ASK}).choices[0].message.content)

async def main():
    async with AsyncAzureOpenAI(**given) as client:
        answer = await client.chat.completions.create(model="mine", {ASK})
        print(answer.choices[0].message.content)

asyncio.run(main())
""",
        "Fine.\nFine.\n",
        (),
    ),
    "a streamed completion, blocking and awaited": (
        f"""
import asyncio
from openai import AzureOpenAI
from openai import AsyncAzureOpenAI
{CLIENT}
asked = dict(model="mine", prompt="1,2,3,", max_tokens=5, temperature=0, stream=True)
stream = client.completions.create(**asked)
first = next(stream)
print(first.choices[0].text)
for part in stream:
    print(part.choices[0].text)

async def main():
    async with AsyncAzureOpenAI(
        azure_endpoint=URL, api_key="k", api_version="2025-04-01-preview"
    ) as client:
        stream = await client.completions.create(**asked)
        first = await stream.__anext__()
        print(first.choices[0].text)
        async for part in stream:
            print(part.choices[0].text)

asyncio.run(main())
""",
        "4\n,5\n4\n,5\n",
        (),
    ),
    "speech into a file, and back into text": (
        f"""
from openai import AzureOpenAI
{CLIENT}
with client.audio.speech.with_streaming_response.create(
    model="mine", voice="alloy", input="the quick brown fox"
) as response:
    response.stream_to_file(FOLDER / "said.mp3")
text = client.audio.transcriptions.create(model="mine", file=FOLDER / "said.mp3")
print((FOLDER / "said.mp3").read_bytes(), text.text)
print(client.audio.translations.create(model="mine", file=FOLDER / "said.mp3").text)
""",
        "b'sound' the quick brown fox\nthe quick brown fox\n",
        (),
    ),
    "pages": (
        f"""
from openai import AzureOpenAI
{CLIENT}
print([job.id for job in client.fine_tuning.jobs.list(limit=2)])
first = client.fine_tuning.jobs.list(limit=2)
if first.has_next_page():
    print("then after", first.next_page_info().params["after"])
    print([job.id for job in first.get_next_page().data])
""",
        "['a', 'b', 'c']\nthen after b\n['c']\n",
        (),
    ),
    "limits of time": (
        f"""
from openai import AzureOpenAI, Timeout
client = AzureOpenAI(
    azure_endpoint=URL, timeout=Timeout(60.0, read=5.0, write=10.0, connect=2.0),
    api_key="k", api_version="2025-04-01-preview"
)
quick = client.with_options(timeout=5.0, max_retries=1)
print(quick.chat.completions.create(model="mine", {ASK}).choices[0].message.content)
""",
        "Fine.\n",
        (
            (
                "from openai import AzureOpenAI, Timeout",
                "from openai import AzureOpenAI\nfrom openai import Timeout",
            ),
        ),
    ),
    "an answer as a type": (
        f"""
from pydantic import BaseModel
from openai import AzureOpenAI

class Step(BaseModel):
    explanation: str

class Maths(BaseModel):
    steps: list[Step]
    result: int

{CLIENT}
answer = client.chat.completions.parse(model="typed", {ASK}, response_format=Maths)
message = answer.choices[0].message
if message.parsed:
    print(message.parsed.steps[0].explanation, message.parsed.result)
else:
    print(message.refusal)
""",
        "add 4\n",
        (),
    ),
    "a model as a tool": (
        f"""
import openai
from pydantic import BaseModel
from openai import AzureOpenAI

class Query(BaseModel):
    table: str
    columns: list[str]

{CLIENT}
answer = client.chat.completions.parse(
    model="tool", {ASK}, tools=[openai.pydantic_function_tool(Query)]
)
call = (answer.choices[0].message.tool_calls or [])[0]
print(call.function)
print(isinstance(call.function.parsed_arguments, Query), call.function.parsed_arguments.table)
""",
        "True orders\n",
        (("print(call.function)\n", ""),),
    ),
    "a file in chunks, from the disk and from memory": (
        f"""
from openai import AzureOpenAI
{CLIENT}
path = FOLDER / "big.txt"
path.write_bytes(b"0123456789")
upload = client.uploads.upload_file_chunked(file=path, mime_type="text/plain", purpose="batch")
print(upload.status)
upload = client.uploads.upload_file_chunked(
    file=path.read_bytes(), filename="big.txt", bytes=10, mime_type="text/plain", purpose="batch"
)
print(upload.status)
""",
        "completed\ncompleted\n",
        (),
    ),
    "a call that the package lacks": (
        f"""
# Python 3.10 takes dict[str, Any] for a class, which openai cannot.
from typing import Any, Dict
from openai import AzureOpenAI
{CLIENT}
answer = client.post("/tomorrow", cast_to=Dict[str, Any], body={{"a": True}})
print(answer["came"])
""",
        "{'a': True}\n",
        (),
    ),
    "a response and its text": (
        f"""
from openai import AzureOpenAI
{CLIENT}
response = client.responses.create(
    model="mine", instructions="Talk like a pirate.", input="Are semicolons optional?"
)
print(response.output_text)
""",
        "Arr.\n",
        (),
    ),
}

TYPED = '{"steps": [{"explanation": "add"}], "result": 4}'
CALL = {
    "id": "call",
    "type": "function",
    "function": {"name": "Query", "arguments": '{"table": "orders", "columns": []}'},
}


def chat(**message: Any) -> Reply:
    said = {"role": "assistant", "content": None, **message}
    choices = [{"index": 0, "finish_reason": "stop", "message": said}]
    return Reply.json({"id": "c", "choices": choices}, headers={"x-request-id": "id-1"})


def streamed(*choices: dict[str, Any]) -> Reply:
    sent = [{"id": "c", "choices": []}, *({"id": "c", "choices": [c]} for c in choices)]
    if "text" in choices[0]:
        del sent[0]
    texts = (f"data: {json.dumps(each)}\n\n" for each in sent)
    return Reply.stream("".join([*texts, "data: [DONE]\n\n"]).encode(), framing="length")


def chats(request: Recorded) -> Reply:
    if request.json.get("stream"):
        return streamed(
            {"index": 0, "delta": {"content": "Fi"}, "finish_reason": None},
            {"index": 0, "delta": {"content": "ne."}, "finish_reason": "stop"},
        )
    said: Any = {"typed": {"content": TYPED}, "tool": {"tool_calls": [CALL]}}
    return chat(**said.get(request.plain_path.split("/")[3], {"content": "Fine."}))


def jobs(request: Recorded) -> Reply:
    ids = "c" if request.query.get("after") == "b" else "ab"
    data = [{"id": each} for each in ids]
    return Reply.json({"object": "list", "data": data, "has_more": ids == "ab"})


TEXT = {"type": "output_text", "text": "Arr.", "annotations": []}
RESPONSE = {
    **{"id": "r", "object": "response", "status": "completed"},
    "output": [{"type": "message", "id": "m", "role": "assistant", "content": [TEXT]}],
}
FOX = Reply.json({"text": "the quick brown fox"})
ROUTES: dict[str, Reply | Callable[[Recorded], Reply]] = {
    "/chat/completions": chats,
    "/completions": lambda _: streamed(
        {"index": 0, "text": "4", "finish_reason": None},
        {"index": 0, "text": ",5", "finish_reason": "stop"},
    ),
    "/files/busy": Reply.error(429, headers={"x-request-id": "id-1"}),
    "/files/absent": Reply.error(404, headers={"x-request-id": "id-1"}),
    "/files/f": Reply.json({"id": "f"}),
    "/audio/speech": Reply(200, b"sound", headers={"content-type": "audio/mpeg"}),
    "/audio/transcriptions": FOX,
    "/audio/translations": FOX,
    "/fine_tuning/jobs": jobs,
    "/uploads": Reply.json({"id": "u", "status": "pending"}),
    "/uploads/u/parts": Reply.json({"id": "p"}),
    "/uploads/u/complete": Reply.json({"id": "u", "status": "completed"}),
    "/tomorrow": lambda request: Reply.json({"came": request.json}),
    "/responses": Reply.json(RESPONSE),
}


def service(request: Recorded) -> Reply:
    found = [path for path in ROUTES if request.plain_path.endswith(path)]
    if not found:
        return Reply.error(500, "unknown", request.plain_path)
    reply = ROUTES[max(found, key=len)]
    return reply if isinstance(reply, Reply) else reply(request)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(service) as server:
        yield server


def printed(program: str, url: str, folder: Path) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(program, "program", "exec", dont_inherit=True), {"URL": url, "FOLDER": folder})
    return out.getvalue()


def ported(program: str, own: tuple[tuple[str, str], ...]) -> str:
    for old, new in own:
        assert old in program
        program = program.replace(old, new)
    for old, new in NAMES:
        program = program.replace(old, new)
    return program


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_prints_the_same_with_names_changed_at_most(
    name: str, server: Server, tmp_path: Path
) -> None:
    program, said, own = PROGRAMS[name]
    theirs = printed(program, server.url, tmp_path)
    assert theirs.endswith(said)
    assert printed(ported(program, own), server.url, tmp_path) == said
