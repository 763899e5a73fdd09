"""Any text becomes a name: an identifier that Python takes, told apart from every other."""

from __future__ import annotations

import ast
import keyword
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aoaigen.names import reserved
from aoaigen.names.reserved import CLASS_RESERVED
from aoaigen.names.words import (
    LONGEST,
    Scope,
    is_plain_key,
    package_name,
    pascal,
    snake,
)
from tests.official import ROOT


@given(st.text())
@example("ELSE")
def test_any_text_gives_an_identifier_of_bounded_length(text: str) -> None:
    for name in (snake(text), pascal(text), package_name(text)):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert len(name) <= LONGEST + 1
    assert snake(text) == snake(text).lower()
    assert pascal(text) not in CLASS_RESERVED


@given(st.lists(st.text(max_size=3)))
def test_names_of_one_scope_differ(texts: list[str]) -> None:
    scope = Scope(["field", "a_"])
    found = scope.add_all({text: snake(text) for text in texts})
    assert found.keys() == set(texts)
    assert len({*found.values(), "field", "a_"}) == len(found) + 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("indexName", "index_name"),
        ("HTTPServer2Go", "http_server2_go"),
        ("class", "class_"),
        ("__init__", "init"),
        ("2fast", "field_2fast"),
        ("", "field"),
        ("_", "field"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("a-1", "a_1"),
        ("#", "number_sign"),
        ("$ref", "ref"),
        ("größe", "grosse"),
        ("αβγ", "alphabetagamma"),
        ("价格", "u4ef7_u683c"),
        ("👍", "u1f44d"),
        ("a\u2028b", "a_b"),
    ],
)
def test_a_name_says_what_it_can_of_its_text(text: str, name: str) -> None:
    assert snake(text) == name


def test_a_wire_name_that_is_a_python_name_keeps_it() -> None:
    """Whatever stands before it in the document."""
    wire = ["fooBar", "foo-bar", "foo_bar"]
    assert Scope().add_all({name: snake(name) for name in wire}) == {
        "fooBar": "foo_bar_",
        "foo-bar": "foo_bar_2",
        "foo_bar": "foo_bar",
    }


def test_clashes_do_not_slow_each_other_down() -> None:
    """Each of many names that clash is found in a few looks at what is taken."""
    looks = 0

    class Counted(set[str]):
        def __contains__(self, name: object) -> bool:
            nonlocal looks
            looks += 1
            return super().__contains__(name)

    scope = Scope()
    scope._taken = Counted()
    for _ in range(1000):
        scope.add("name")
    assert looks < 4000


@pytest.mark.parametrize(
    ("key", "plain"),
    [
        ("name", True),
        ("class", False),
        ("__x", False),
        ("a-b", False),
        ("größe", False),
        ("", False),
    ],
)
def test_what_python_would_change_or_refuse_is_no_key_of_a_class_statement(
    key: str, plain: bool
) -> None:
    assert is_plain_key(key) is plain


def test_reserved_words_are_what_the_runtime_has() -> None:
    """A change here renames what users have written: tell it in the changelog."""
    assert sorted(reserved.MODEL_RESERVED) == [
        *("anext_page", "apages", "get_next_page", "has_next_page", "iter_pages", "model_copy"),
        *("model_dump", "model_dump_json", "model_fields_set", "next_page", "next_page_info"),
        *("pages", "to_dict", "to_json", "writable"),
    ]
    assert sorted(reserved.RESOURCE_RESERVED) == [
        *("api_version", "base_url", "beta", "cached_property", "close", "deprecated", "omit"),
        *("typing", "with_options", "with_raw_response", "with_streaming_response"),
    ]
    assert sorted(reserved.CLIENT_RESERVED - reserved.METHOD_RESERVED) == [
        *("allow_http", "base_url", "default_headers", "default_query", "max_retries"),
        *("max_retry_wait", "on_request", "on_response", "options", "session"),
        *("telemetry", "unmarked_stream_end"),
    ]


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("*/models.py", reserved.CLASS_RESERVED),
        ("*/types.py", reserved.CLASS_RESERVED),
        ("*/resources/*.py", reserved.RESOURCE_CLASS_RESERVED),
    ],
)
def test_what_a_generated_module_imports_no_class_of_a_document_is_called(
    pattern: str, names: frozenset[str]
) -> None:
    modules = list((ROOT / "generated" / "aoai").glob(pattern))
    assert len(modules) >= 22
    taken = {name for path in modules for name in imported(path) if name[0].isupper()}
    assert taken - set(MODULE_ALONE) <= names


MODULE_ALONE = ("TYPE_CHECKING",)
"""Imported by name, though no class is ever called so."""


def imported(path: Path) -> Iterator[str]:
    """What comes from outside of the package's own folder."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and not (node.level == 1 and node.module):
            yield from (alias.asname or alias.name for alias in node.names)
