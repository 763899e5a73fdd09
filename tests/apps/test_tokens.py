"""Tokens are counted by tiktoken, here with a small vocabulary that the test makes itself."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
import tiktoken
from tiktoken import model, registry

from aoai import ArgumentError, ConfigurationError, count_tokens
from aoai.v2024_10_21 import models

PIECES = [
    *(bytes([at]) for at in range(256)),
    b"he",
    b"ll",
    b"hell",
    b"hello",
    b" w",
    b"or",
    b" wor",
]


@pytest.fixture(autouse=True)
def _small_vocabulary(monkeypatch: pytest.MonkeyPatch) -> None:
    """The encoding `small`, and the model `small-model` that has it."""

    def small() -> dict[str, Any]:
        ranks = {piece: at for at, piece in enumerate(PIECES)}
        special = {"<|endoftext|>": len(ranks)}
        words = r" ?\w+|[^\w\s]+|\s+"
        return {
            **{"name": "small", "pat_str": words},
            **{"mergeable_ranks": ranks, "special_tokens": special},
        }

    def unreachable() -> dict[str, Any]:
        raise ConnectionError("the network is unreachable")

    registry._find_constructors()
    known = {**(registry.ENCODING_CONSTRUCTORS or {}), "small": small, "afar": unreachable}
    monkeypatch.setattr(registry, "ENCODING_CONSTRUCTORS", known)
    monkeypatch.setattr(registry, "ENCODINGS", {})
    monkeypatch.setitem(model.MODEL_TO_ENCODING, "small-model", "small")


@pytest.mark.parametrize(
    ("text", "tokens"),
    [("", 0), ("hello", 1), ("hello world", 4), ("hello<|endoftext|>", 1 + 2 + 9 + 2)],
)
def test_a_text_is_counted_as_its_model_reads_it(text: str, tokens: int) -> None:
    assert count_tokens(text, model="small-model") == tokens
    assert count_tokens(text, encoding="small") == tokens
    assert count_tokens(text, encoding=tiktoken.get_encoding("small")) == tokens


FRAME = 3 + len("role")  # each of the letters is a token of its own
CALL = {"id": "c", "type": "function", "function": {"name": "hello", "arguments": "{}"}}
MESSAGES: dict[str, tuple[list[Any], int]] = {
    "none": ([], 0),
    "a text": ([{"role": "role", "content": "hello"}], FRAME + 1),
    "parts": ([{"role": "role", "content": [{"type": "text", "text": "hello"}]}], FRAME + 1),
    "a name": ([{"role": "role", "name": "hello", "content": "hello"}], FRAME + 3),
    "a call": ([{"role": "role", "content": None, "tool_calls": [CALL]}], FRAME + 3),
    "an answer": (
        [models.ChatCompletionResponseMessage({"role": "role", "content": "hello"})],
        FRAME + 1,
    ),
    "two": ([{"role": "role", "content": ""}, {"role": "role", "content": "hello"}], 2 * FRAME + 1),
}


@pytest.mark.parametrize("kind", MESSAGES)
def test_messages_are_counted_with_what_frames_them(kind: str) -> None:
    messages, tokens = MESSAGES[kind]
    assert count_tokens(iter(messages), model="small-model") == 3 + tokens


@pytest.mark.parametrize(
    ("given", "options", "said"),
    [
        ("x", {}, "give model="),
        ("x", {"model": "small-model", "encoding": "small"}, "give model="),
        ("x", {"model": "my-deployment"}, "no model 'my-deployment'; give encoding="),
        ("x", {"encoding": "smal"}, "no encoding 'smal'; there are .*small"),
        ([{"role": "user", "content": [{"type": "image_url"}]}], {"encoding": "small"}, "no text"),
        (["x"], {"encoding": "small"}, "str is no message"),
    ],
)
def test_what_cannot_be_counted_is_told(given: Any, options: Any, said: str) -> None:
    with pytest.raises(ArgumentError, match=said):
        count_tokens(given, **options)


def test_a_vocabulary_that_cannot_be_fetched_is_told_with_what_to_do() -> None:
    with pytest.raises(ConfigurationError, match=r"vocabulary afar.* TIKTOKEN_CACHE_DIR"):
        count_tokens("x", encoding="afar")


def test_tiktoken_is_needed_only_where_it_is_asked_for() -> None:
    program = (
        "import sys, aoai\n"
        "from aoai.v1 import AzureOpenAI\n"
        "assert 'tiktoken' not in sys.modules\n"
        "sys.modules['tiktoken'] = None\n"
        "try: aoai.count_tokens('x', model='gpt-4o')\n"
        "except ImportError as error: print(error)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert 'pip install "aoai[tokens]"' in ran.stdout
