"""Files made to harm: the command ends with exit code 2 and one line, and writes nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.packages.making import generate

INFO = {"title": "Shop", "version": "1"}
HEAD = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\n"


def text(content: str | bytes, name: str = "shop.yaml") -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return make


def schemas(**named: Any) -> Callable[[Path], Path]:
    components = {"schemas": named}
    document = {"openapi": "3.1.0", "info": INFO, "paths": {}, "components": components}
    return text(json.dumps(document), "shop.json")


def ref(target: str) -> Callable[[Path], Path]:
    return schemas(A={"$ref": target})


def link(folder: Path) -> Path:
    (folder / "link.json").symlink_to("/etc/hostname")
    return ref("link.json")(folder)


def pipe(folder: Path) -> Path:
    os.mkfifo(folder / "shop.json")
    return folder / "shop.json"


def loop(folder: Path) -> Path:
    (folder / "shop.json").symlink_to(folder / "shop.json")
    return folder / "shop.json"


def aliases() -> str:
    lines = ["paths: {}", "x0: &x0 [a, a, a, a, a, a, a, a, a]"]
    lines += [f"x{i}: &x{i} [{', '.join([f'*x{i - 1}'] * 9)}]" for i in range(1, 12)]
    return HEAD + "\n".join(lines)


def many_fields() -> dict[str, Any]:
    """Two thousand kinds of a schema of two thousand fields."""
    base = {"properties": {f"p{i}": {} for i in range(2000)}}
    part = {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"own": {}}}]}
    return {"Base": base, **{f"S{i}": part for i in range(2000)}}


HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "nothing there": (lambda folder: folder / "none.json", "no such file"),
    "a device": (lambda _: Path(os.devnull), "no regular file"),
    "a pipe": (pipe, "no regular file"),
    "a link to itself": (loop, "cannot be read"),
    "empty": (text(""), "the file is empty"),
    "only comments": (text("# nothing\n"), "the file is empty"),
    "a list": (text("[]", "shop.json"), "a list, not an object"),
    "half a character": (text('{"a": "\\ud800"}', "shop.json"), "half of a character"),
    "not UTF-8": (text(b"\xff\xfe{}"), "not UTF-8"),
    "UTF-16": (text("openapi: 3.1.0".encode("utf-16")), "not UTF-8"),
    "no number": (text('{"openapi": NaN}', "shop.json"), "NaN is not JSON"),
    "a giant number": (text('{"a": 1' + "0" * 5000 + "}", "shop.json"), "too large a number"),
    "a key twice": (text("openapi: 3.1.0\nopenapi: 3.0.0\n"), "is there twice"),
    "deep JSON": (text('{"a":' * 50_000, "shop.json"), "nested deeper"),
    "deep YAML": (text("a: " + "[" * 50_000), "nested deeper"),
    "an alias bomb": (text(aliases()), "expand to millions"),
    "an alias within itself": (text("a: &a [*a]"), "contains itself"),
    "a Python object": (text("a: !!python/object/apply:os.system [id]"), "no value of JSON"),
    "another standard": (text("asyncapi: 3.0.0\n"), "neither Swagger 2.0"),
    "a reference out": (ref("../secret.json"), "leads out"),
    "an absolute reference": (ref("/etc/hostname"), "leads out"),
    "a file URL": (ref("file:///etc/hostname"), "leads out"),
    "the network": (ref("http://127.0.0.1:1/a.json"), "leads out"),
    "a share": (ref("\\\\host\\share\\a.json"), "leads out"),
    "a link out": (link, "leads out"),
    "fields that multiply": (schemas(**many_fields()), "multiply into millions"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_ends_in_one_line_and_nothing_is_written(kind: str, tmp_path: Path) -> None:
    make, what = HOSTILE[kind]
    folder, out = tmp_path / "documents", tmp_path / "out"
    folder.mkdir()
    out.mkdir()
    (tmp_path / "secret.json").write_text("{}")
    done = generate(out, "shop", make(folder))
    assert (done.returncode, done.stdout) == (2, "")
    assert what in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(out.iterdir()) == []
