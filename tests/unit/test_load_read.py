"""Reading files: one meaning for JSON and YAML, and one clear message for what is neither."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoaigen.documents import yaml12
from aoaigen.documents.read import MAX_BYTES, read
from aoaigen.documents.yaml12 import MAX_DEPTH
from aoaigen.problems import InputError


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def message(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read(path)
    return str(caught.value)


def test_a_byte_order_mark_makes_no_difference(tmp_path: Path) -> None:
    assert read(write(tmp_path, "a.json", b'\xef\xbb\xbf{"a": 1}')).data == {"a": 1}
    assert read(write(tmp_path, "a.yaml", b"\xef\xbb\xbfa: 1\n")).data == {"a": 1}


def test_the_hash_is_that_of_the_bytes_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, "a.json", "{}")
    assert read(path).sha256.startswith("44136fa355b3678a1146ad16f7e8649e")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on", "on"),
        ("yes", "yes"),
        ("No", "No"),
        ("2023-05-15", "2023-05-15"),
        ("2023-05-15T10:00:00Z", "2023-05-15T10:00:00Z"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("0o17", 15),
        ("017", 17),
        ("0x1f", 31),
        ("1e3", 1000.0),
        ("-0.5", -0.5),
        ("true", True),
        ("~", None),
        ("", None),
        ("'1'", "1"),
        ('"true"', "true"),
    ],
)
def test_yaml_scalars_mean_what_yaml_1_2_says(text: str, value: Any, tmp_path: Path) -> None:
    assert read(write(tmp_path, "a.yaml", f"key: {text}\n")).data == {"key": value}


def test_yaml_keys_are_the_text_that_stands_there(tmp_path: Path) -> None:
    data = read(write(tmp_path, "a.yaml", "200: a\non: b\nnull: c\n2024-10-21: d\n")).data
    assert data == {"200": "a", "on": "b", "null": "c", "2024-10-21": "d"}


def test_an_alias_stands_for_its_anchor(tmp_path: Path) -> None:
    assert read(write(tmp_path, "a.yaml", "a: &x {b: 1}\nc: *x\n")).data["c"] == {"b": 1}


@pytest.mark.parametrize(
    ("name", "content", "where", "what"),
    [
        ("a.json", '{"a": {"b": 1, "b": 2}}', "a.json#/a/b", "'b' is there twice"),
        ("a.json", '{"a": [1, NaN]}', "a.json#/a/1", "NaN is not JSON"),
        ("a.json", '{"a": -Infinity}', "a.json#/a", "-Infinity is not JSON"),
        ("a.json", '{"a": 1e999}', "a.json#/a", "too large"),
        ("a.json", '{"a": ' + "1" * 5000 + "}", "a.json#/a", "5000 digits are too large"),
        ("a.json", '{\n"a": }', "a.json:2:6", "not valid JSON"),
        ("a.json", '{"a": "\\ud83d"}', "a.json", "half of a character"),
        ("a.json", "[]", "a.json", "a list, not an object"),
        ("a.json", '"text"', "a.json", "a text, not an object"),
        ("a.json", "  \n", "a.json", "empty"),
        ("a.json", b'{"a": "\xff"}', "a.json:1", "not UTF-8"),
        ("a.json", '{"a":' * 150_000, "a.json", "nested deeper"),
        ("a.json", '{"a":' * 300 + "1" + "}" * 300, "a.json", "nested deeper"),
        ("a.yaml", "a: 1\na: 2\n", "a.yaml:2:1", "'a' is there twice"),
        ("a.yaml", "a: [1\n", "a.yaml:2:1", "not valid YAML"),
        ("a.yaml", "a: .nan\n", "a.yaml:1:4", "no value of JSON"),
        ("a.yaml", "a: !!binary aGk=\n", "a.yaml:1:4", "no value of JSON"),
        ("a.yaml", "a: !!python/object:os.system {}\n", "a.yaml:1:4", "no value of JSON"),
        ("a.yaml", "a: !!set {b}\n", "a.yaml:1:4", "no value of JSON"),
        ("a.yaml", "? [1]\n: 2\n", "a.yaml:1:3", "no plain text"),
        ("a.yaml", "--- {}\n--- {}\n", "a.yaml:2:1", "not valid YAML"),
        ("a.yaml", "# nothing\n", "a.yaml", "empty"),
        ("a.yaml", "a: &x [*x]\n", "a.yaml:1:8", "contains itself"),
        ("a.yaml", "a: *x\n", "a.yaml:1:4", "no anchor 'x'"),
        ("a.yaml", "a: &x [1]\n*x : 2\n", "a.yaml:2:1", "no plain text"),
        ("a.yaml", "a: !!bool maybe\n", "a.yaml:1:4", "no value of JSON"),
        ("a.yaml", f"a: {'1' * 5000}\n", "a.yaml:1:4", "no value of JSON"),
        ("a.yaml", f"a: 0x{'f' * 5000}\n", "a.yaml:1:4", "no value of JSON"),
        ("a.yaml", 'a: "\\ud83d"\n', "a.yaml:1:7", "not valid YAML"),
        ("a.json", "\ufeff{}".encode("utf-16-le"), "a.json:1", "not UTF-8"),
        ("a.json", "\ufeff{}".encode("utf-16-be"), "a.json:1", "not UTF-8"),
        ("a.json", "{}".encode("utf-16-le"), "a.json:1:2", "not valid JSON"),
        ("a.yaml", "a: 1".encode("utf-16-le"), "a.yaml", "not valid YAML"),
        ("a.yaml", "a: " + "[" * 100_000, "a.yaml", "nested deeper"),
        ("a.yaml", "- " * 100_000, "a.yaml", "nested deeper"),
        ("a.yaml", "? " * 100_000, "a.yaml:1:3", "no plain text"),
        ("a.yaml", "a: \x07\n", "a.yaml", "not valid YAML"),
    ],
)
def test_bad_input_is_told_with_its_place(
    name: str, content: str | bytes, where: str, what: str, tmp_path: Path
) -> None:
    text = message(write(tmp_path, name, content))
    assert f"{tmp_path / where}: " in text
    assert what in text


def test_an_alias_bomb_is_refused_before_it_goes_off(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 12)]
    assert "expand to millions" in message(write(tmp_path, "bomb.yaml", "\n".join(lines)))


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    assert "no such file" in message(tmp_path / "none.json")
    assert "a folder" in message(tmp_path)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: &x {b: 1}\nc: {<<: *x, b: 2, d: 3}", {"b": 2, "d": 3}),
        ("a: &x {b: 1}\ne: &y {b: 4, f: 5}\nc: {<<: [*x, *y]}", {"b": 1, "f": 5}),
        ("c: {'<<': {b: 1}}", {"<<": {"b": 1}}),
        ("c: {<<: text}", {"<<": "text"}),
    ],
)
def test_merge_keys_bring_in_what_is_not_there(text: str, value: Any, tmp_path: Path) -> None:
    assert read(write(tmp_path, "a.yaml", text)).data["c"] == value


def test_what_an_alias_stands_for_is_a_copy(tmp_path: Path) -> None:
    data = read(write(tmp_path, "a.yaml", "a: &x {b: [1]}\nc: *x\nd: *x\n")).data
    data["c"]["b"].append(2)
    assert data == {"a": {"b": [1]}, "c": {"b": [1, 2]}, "d": {"b": [1]}}


@pytest.mark.parametrize("text", ["[" + "{}," * 6_000 + "{}]", "- a\n" * 5_100])
def test_too_many_values_are_refused_before_they_fill_the_memory(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Millions in truth; a file of the size that may be read could hold fifty."""
    monkeypatch.setattr(yaml12, "MAX_NODES", 5_000)
    name = "a.json" if text.startswith("[") else "a.yaml"
    assert "millions" in message(write(tmp_path, name, text))


def test_a_pipe_and_a_device_are_no_documents_and_nothing_waits_for_them(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    assert "no regular file" in message(pipe)
    assert "no regular file" in message(Path(os.devnull))
    assert "no such file" in message(tmp_path / "a\0.json")


def test_a_file_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert "larger than 100 MB" in message(path)


def test_what_is_as_deep_as_allowed_is_read(tmp_path: Path) -> None:
    depth = MAX_DEPTH - 1
    text = '{"a":' * depth + "1" + "}" * depth
    assert read(write(tmp_path, "a.json", text)).data == json.loads(text)
    assert read(write(tmp_path, "a.yaml", text)).data == json.loads(text)


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(st.dictionaries(st.text(), PLAIN))
def test_what_is_dumped_is_read_back_as_it_was(data: dict[str, Any]) -> None:
    assert yaml12.load(yaml12.dump(data), Path("a.yaml")) == data


@pytest.mark.parametrize("text", ["on", "2023-05-15", "1e3", "0o17", "~", "", "12:30", "a: b"])
def test_a_dump_reads_the_same_by_yaml_1_1_and_1_2(text: str) -> None:
    import yaml

    dumped = yaml12.dump({"key": text})
    assert yaml.safe_load(dumped) == {"key": text}
    assert yaml12.load(dumped, Path("a.yaml")) == {"key": text}
