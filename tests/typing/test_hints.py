"""Annotations of all that users meet can be evaluated where a program runs."""

from __future__ import annotations

import inspect
import pkgutil
from typing import get_args, get_origin, get_type_hints

import pytest

import aoai
from aoai import management
from tests.sampling import some
from tests.typing import hints

PACKAGES = sorted(
    f"{home.__name__}.{found.name}"
    for home in (aoai, management)
    for found in pkgutil.iter_modules(home.__path__)
    if found.name.startswith("v")
)


@pytest.mark.parametrize("package", some(PACKAGES, 4))
def test_hints_of_every_class_method_and_accessor_resolve(package: str) -> None:
    assert hints.of_package(package) == set()


def test_hints_of_all_that_is_public_at_the_top_resolve() -> None:
    names = [name for name in dir(aoai) if not name.startswith(("v", "_", "API_"))]
    assert hints.of_names(aoai, names) == set()


def test_a_hint_is_the_class_itself() -> None:
    from aoai.v2024_10_21 import AzureOpenAI, models, types
    from aoai.v2024_10_21.resources.chat import Chat
    from aoai.v2024_10_21.resources.files import Files

    assert get_type_hints(vars(AzureOpenAI)["chat"].func) == {"return": Chat}
    assert get_type_hints(Files.retrieve)["return"] is models.File
    assert get_type_hints(types.ChatCompletionTool)["type"]


def test_what_awaits_says_so_in_its_hints() -> None:
    from aoai import AsyncBinaryAnswer, AsyncChatStream, AsyncPager, ChatStream
    from aoai.v2024_10_21 import aio, models
    from aoai.v2024_10_21.resources.chat_completions import ChatCompletions

    files = aio.AsyncFiles
    pages = get_type_hints(files.list)["return"]
    assert (get_origin(pages), get_args(pages)) == (AsyncPager, (models.FileList,))
    assert get_type_hints(files.retrieve)["return"] is models.File
    assert get_type_hints(files.content)["return"] is AsyncBinaryAnswer
    streams = ((aio.AsyncChatCompletions, AsyncChatStream), (ChatCompletions, ChatStream))
    for resource, stream in streams:
        answers = get_args(get_type_hints(resource.create)["return"])
        assert {get_origin(each) for each in answers} == {None, stream}


def test_what_looks_behind_wrappers_finds_the_function_itself() -> None:
    from aoai.v2024_10_21.resources.files import Files

    assert inspect.isfunction(inspect.unwrap(Files.create))
    assert "def create(" in inspect.getsource(Files.create)
    assert str(inspect.signature(Files.create)).startswith("(self, *, ")
