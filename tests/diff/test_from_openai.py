"""`aoai migrate --from-openai`: programs as people write them for openai-python, moved here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from aoaigen.home import find_home
from aoaigen.interfaces import every_interface
from aoaigen.migrate import code
from aoaigen.migrate.from_openai.moving import Moved, move, report
from aoaigen.problems import InputError
from tests.diff.command import aoai
from tests.official import ROOT

HOME = find_home(ROOT)
APIS = {api.version: api for api in every_interface(HOME)}


@dataclass(frozen=True)
class Case:
    name: str
    before: str
    after: str
    notes: tuple[str, ...] = ()


CASES = [
    Case(
        "the client, with its comments",
        """\
import os
from openai import AzureOpenAI  # the client

client = AzureOpenAI(
    # which version
    api_version="2024-10-21",
    # where it is
    azure_endpoint=os.environ["ENDPOINT"],  # of ours
    api_key = "k",
)
done = client.chat.completions.create(
    model="gpt",   messages=[{"role": "user", "content": "Hi"}],
)
print(done.choices[0].message.content)
""",
        """\
import os
from aoai.v2024_10_21 import AzureOpenAI  # the client

client = AzureOpenAI(
    # where it is
    endpoint=os.environ["ENDPOINT"],  # of ours
    api_key = "k",
)
done = client.chat.completions.create(
    model="gpt",   messages=[{"role": "user", "content": "Hi"}],
)
print(done.choices[0].message.content)
""",
    ),
    Case(
        "in one line, api_version last",
        """\
from openai import AzureOpenAI as Client, RateLimitError, NOT_GIVEN
c = Client(azure_endpoint="https://e", api_key="k", api_version="2024-10-21")
""",
        """\
from aoai import RateLimitError, omit as NOT_GIVEN
from aoai.v2024_10_21 import AzureOpenAI as Client
c = Client(endpoint="https://e", api_key="k")
""",
    ),
    Case(
        "the package as a whole",
        """\
import openai

client = openai.AzureOpenAI(api_version="2024-10-21", azure_endpoint="https://e")
try:
    client.models.list()
except openai.APIConnectionError as error:
    raise SystemExit(str(error))
except (openai.RateLimitError, openai.APIStatusError):
    pass
""",
        """\
import aoai
from aoai.v2024_10_21 import AzureOpenAI

client = AzureOpenAI(endpoint="https://e")
try:
    client.models.list()
except aoai.APIConnectionError as error:
    raise SystemExit(str(error))
except (aoai.RateLimitError, aoai.APIStatusError):
    pass
""",
    ),
    Case(
        "Entra ID",
        """\
from azure.identity import DefaultAzureCredential, get_bearer_token_provider
from openai import AsyncAzureOpenAI, AzureOpenAI

VERSION = "2025-04-01-preview"
provider = get_bearer_token_provider(DefaultAzureCredential(), "https://scope/.default")
one = AzureOpenAI(azure_ad_token_provider=provider, api_version=VERSION)
two = AsyncAzureOpenAI(azure_ad_token=read(), api_version=VERSION)
""",
        """\
from azure.identity import DefaultAzureCredential, get_bearer_token_provider
from aoai.v2025_04_01_preview import AsyncAzureOpenAI, AzureOpenAI

VERSION = "2025-04-01-preview"
provider = get_bearer_token_provider(DefaultAzureCredential(), "https://scope/.default")
one = AzureOpenAI(credential=provider)
two = AsyncAzureOpenAI(credential=lambda: read())
""",
    ),
    Case(
        "a client with a deployment does not heed model=",
        """\
from openai import AzureOpenAI
client = AzureOpenAI(api_version="2024-10-21", azure_deployment="mine")
client.chat.completions.create(
    model="gpt-4o",
    messages=[],
)
client.fine_tuning.jobs.create(model="gpt-4o", training_file="f")
""",
        """\
from aoai.v2024_10_21 import AzureOpenAI
client = AzureOpenAI(deployment="mine")
client.chat.completions.create(
    messages=[],
)
client.fine_tuning.jobs.create(model="gpt-4o", training_file="f")
""",
    ),
    Case(
        "types under their names",
        """\
from openai import AzureOpenAI
from openai.types.chat import (
    ChatCompletion,
    ChatCompletionMessageParam,  # what is sent
    ChatCompletionStoreMessage,
)
from openai.types.chat.chat_completion import Choice
client = AzureOpenAI(api_version="2024-10-21")
""",
        """\
from aoai.v2024_10_21 import AzureOpenAI
from openai.types.chat import ChatCompletionStoreMessage
from aoai.v2024_10_21.models import CreateChatCompletionResponse as ChatCompletion
from aoai.v2024_10_21.types import ChatCompletionRequestMessage as ChatCompletionMessageParam
from openai.types.chat.chat_completion import Choice
client = AzureOpenAI()
""",
        (
            "2:1: ChatCompletionStoreMessage has no counterpart; its import is left",
            "7:1: Choice has no counterpart; its import is left",
        ),
    ),
    Case(
        "what is left is told",
        """\
import httpx
import openai
from openai import AzureOpenAI, DefaultHttpxClient
client = AzureOpenAI(
    api_version="2024-10-21", http_client=DefaultHttpxClient(), organization="o",
    timeout=httpx.Timeout(5.0), **more,
)
client.responses.create(model="gpt", input="Hi")
client.embeddings.create(model="e", input="Hi", shape="round")
openai.webhooks
""",
        """\
import httpx
import openai
from openai import DefaultHttpxClient
from aoai.v2024_10_21 import AzureOpenAI
client = AzureOpenAI(
    http_client=DefaultHttpxClient(), organization="o",
    timeout=httpx.Timeout(5.0), **more,
)
client.responses.create(model="gpt", input="Hi")
client.embeddings.create(model="e", input="Hi", shape="round")
openai.webhooks
""",
        (
            "3:1: DefaultHttpxClient has no counterpart; its import is left",
            "5:31: http_client= has no counterpart; give a requests.Session as session=",
            "5:65: organization= is not known to Azure; take it out",
            "6:5: httpx.Timeout is not taken; write aoai.Timeout, in seconds",
            "6:33: `**` arguments of the client: what is in it cannot be told",
            "8:1: 2024-10-21 has no responses.create",
            "9:49: embeddings.create has no argument shape in 2024-10-21",
            "10:1: openai.webhooks has no counterpart; it is left",
        ),
    ),
    Case(
        "OpenAI with the address of Azure's v1 API",
        """\
import os

from azure.identity import DefaultAzureCredential, get_bearer_token_provider
from openai import AsyncOpenAI, OpenAI, RateLimitError

provider = get_bearer_token_provider(DefaultAzureCredential(), "scope")
client = OpenAI(
    api_key=provider,
    base_url="https://mine.openai.azure.com/openai/v1/",
)
with_key = AsyncOpenAI(api_key=os.environ["KEY"], base_url=f"{os.environ['AT']}/openai/v1")
print(client.responses.create(model="gpt", input="Hi").output_text)
""",
        """\
import os

from azure.identity import DefaultAzureCredential, get_bearer_token_provider
from aoai import RateLimitError
from aoai.v1 import AsyncAzureOpenAI as AsyncOpenAI, AzureOpenAI as OpenAI

provider = get_bearer_token_provider(DefaultAzureCredential(), "scope")
client = OpenAI(
    credential=provider,
    endpoint="https://mine.openai.azure.com/openai/v1/",
)
with_key = AsyncOpenAI(api_key=os.environ["KEY"], endpoint=f"{os.environ['AT']}/openai/v1")
print(client.responses.create(model="gpt", input="Hi").output_text)
""",
    ),
    Case(
        "the same by the package's name, and what v1 lacks",
        """\
import openai

BASE = "https://mine.openai.azure.com/openai/v1/"
client = openai.OpenAI(base_url=BASE, organization="o")
client.beta.threads.create()
""",
        """\
from aoai.v1 import AzureOpenAI

BASE = "https://mine.openai.azure.com/openai/v1/"
client = AzureOpenAI(endpoint=BASE, organization="o")
client.beta.threads.create()
""",
        (
            "4:39: organization= is not known to Azure; take it out",
            "5:1: v1 has no threads.create",
        ),
    ),
]


def moved(folder: Path, to: str | None = None, **files: str) -> list[Moved]:
    for name, text in files.items():
        (folder / f"{name}.py").write_bytes(text.encode())
    codes, _ = code.read([folder])
    return move(codes, APIS, HOME, to)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_programs_for_azure_are_rewritten_and_keep_their_form(case: Case, tmp_path: Path) -> None:
    (one,) = moved(tmp_path, program=case.before)
    assert one.after == case.after
    assert tuple(f"{n.line}:{n.column}: {n.message}" for n in one.notes) == case.notes


def notebook(*cells: Any, **form: Any) -> str:
    made = [
        {"cell_type": kind, "metadata": {}, "source": source}
        for kind, source in (cell if isinstance(cell, tuple) else ("code", cell) for cell in cells)
    ]
    whole = {"cells": made, "metadata": {"é": 1}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, **{"indent": 1, "ensure_ascii": False, **form}) + "\n"


BEFORE: list[Any] = [
    ("markdown", ["# from openai import AzureOpenAI"]),
    [
        "%pip install openai\n",
        "from openai import AzureOpenAI, RateLimitError\n",
        "if 1:\n",
        "  !ls",
    ],
    "%%bash\nfrom openai import AzureOpenAI",
    'client = AzureOpenAI(api_version="2024-10-21", http_client=None)\n\n',
    [],
    ['client.chat.completions.create(model="m", messages=[], nothing=1)'],
]
AFTER: list[Any] = [
    BEFORE[0],
    [
        "%pip install openai\n",
        "from aoai import RateLimitError\n",
        "from aoai.v2024_10_21 import AzureOpenAI\n",
        "if 1:\n",
        "  !ls",
    ],
    BEFORE[2],
    "client = AzureOpenAI(http_client=None)\n\n",
    *BEFORE[4:],
]


@pytest.mark.parametrize(
    "form", [{}, {"indent": 2}, {"indent": "\t"}, {"indent": None, "ensure_ascii": True}]
)
def test_notebooks_are_rewritten_cell_by_cell_and_keep_their_form(
    form: dict[str, Any], tmp_path: Path
) -> None:
    (tmp_path / "a.ipynb").write_text(notebook(*BEFORE, **form), "utf-8")
    (one,) = moved(tmp_path)
    assert one.after == notebook(*AFTER, **form)
    told = report([one])
    assert "a.ipynb:cell 4:1:48: http_client= has no counterpart" in told
    assert "a.ipynb:cell 6:1:56: chat.completions.create has no argument nothing" in told


def test_line_ends_stay(tmp_path: Path) -> None:
    text = 'from openai import AzureOpenAI\r\nc = AzureOpenAI(api_version="2024-10-21")\r\n'
    (one,) = moved(tmp_path, program=text)
    assert one.after == "from aoai.v2024_10_21 import AzureOpenAI\r\nc = AzureOpenAI()\r\n"


def test_files_without_a_client_take_the_version_of_those_that_have_one(tmp_path: Path) -> None:
    found = moved(
        tmp_path,
        client='import openai\nc = openai.AzureOpenAI(api_version="2024-10-21")\n',
        errors="from openai import RateLimitError\n",
        types="from openai.types import CompletionUsage\n",
        others="from openai import OpenAI\nc = OpenAI()\n",
        nothing="import os\n",
    )
    assert {one.path.stem: one.after for one in found} == {
        "client": "from aoai.v2024_10_21 import AzureOpenAI\nc = AzureOpenAI()\n",
        "errors": "from aoai import RateLimitError\n",
        "types": "from aoai.v2024_10_21.models import CompletionUsage\n",
        "others": "from openai import OpenAI\nc = OpenAI()\n",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("from openai import AzureOpenAI\nAzureOpenAI()\n", "the api-version is not told"),
        (
            "from openai import AzureOpenAI\nAzureOpenAI(api_version='2020-01-01')\n",
            "no package is for 2020-01-01",
        ),
        ("from openai import OpenAI\nOpenAI()\n", "no AzureOpenAI of openai-python"),
    ],
)
def test_what_cannot_be_moved_as_a_whole_is_one_message(
    text: str, told: str, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=told):
        moved(tmp_path, program=text)


def test_without_libcst_one_message_names_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aoaigen.migrate.from_openai.moving.find_spec", lambda name: None)
    with pytest.raises(InputError, match=r"LibCST is not installed.*aoai\[migrate\]"):
        moved(tmp_path, app="from openai import AzureOpenAI")


def test_an_api_version_can_be_named(tmp_path: Path) -> None:
    (one,) = moved(
        tmp_path, "2024-10-21", program="from openai import AzureOpenAI\nAzureOpenAI()\n"
    )
    assert one.after == "from aoai.v2024_10_21 import AzureOpenAI\nAzureOpenAI()\n"


def test_the_command_shows_a_diff_and_writes_only_when_asked(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    text = 'from openai import AzureOpenAI\nc = AzureOpenAI(api_version="2024-10-21")\n'
    file.write_text(text, "utf-8")
    shown = aoai("migrate", "--from-openai", tmp_path)
    assert shown.returncode == 0, shown.stderr
    assert "-from openai import AzureOpenAI\n" in shown.stdout
    assert "+from aoai.v2024_10_21 import AzureOpenAI\n" in shown.stdout
    assert shown.stdout.endswith("1 file to rewrite, nothing is left to do\n")
    assert file.read_text("utf-8") == text
    assert aoai("migrate", "--from-openai", "--write", tmp_path).returncode == 0
    assert file.read_text("utf-8").startswith("from aoai.v2024_10_21 import AzureOpenAI\n")
    assert aoai("migrate", "2024-10-21").returncode == 2
