"""Four times the document takes four times the work: counted in calls, which do not vary."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from aoaigen.api.history import History
from aoaigen.interfaces import Interfaces, users_interfaces
from aoaigen.python.package import version_view

Node = dict[str, Any]


def large(count: int) -> Node:
    """Objects that refer to each other, unions, clashing names, and an operation for each."""

    def ref(number: int) -> Node:
        return {"$ref": f"#/components/schemas/S{number % count}"}

    schemas: Node = {
        f"S{i}": {
            "type": "object",
            "properties": {
                "kind": {"enum": [f"s{i}"]},
                "next": ref(i + 1),
                "others": {"type": "array", "items": {"oneOf": [ref(i * 7), ref(i * 11 + 1)]}},
                "part": {"type": "object", "properties": {"size": {"type": "integer"}}},
            },
        }
        for i in range(count)
    }
    schemas |= {f"s {i:04}".replace("0", "-"): {"enum": ["a", "b"]} for i in range(count)}
    answer = {"200": {"description": "", "content": {"application/json": {"schema": ref(0)}}}}
    paths = {f"/a{i}": {"get": {"responses": answer}} for i in range(count)}
    info = {"title": "Large", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def calls(work: Callable[[], object]) -> int:
    """How many functions are called to do it."""
    count = 0

    def called(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(called)
    try:
        assert work()
    finally:
        sys.setprofile(None)
    return count


def read(folder: Path, count: int) -> Interfaces:
    document = folder / f"{count}.json"
    document.write_text(json.dumps(large(count)), "utf-8")
    return users_interfaces((document,), None, "large")


def viewed(found: Interfaces) -> object:
    (api,) = found.apis.values()
    return version_view(api, found.history).models.classes


def dated(found: Interfaces) -> object:
    """The ages of everything, where there are two api-versions to compare."""
    (api,) = found.apis.values()
    few = replace(api, operations=api.operations[:4])
    return History([few, replace(few, version="2")]).texts()


@pytest.mark.parametrize("work", [viewed, dated])
def test_four_times_the_schemas_take_four_times_the_calls(
    tmp_path: Path, work: Callable[[Interfaces], object]
) -> None:
    counted = []
    for count in (60, 240):
        found = read(tmp_path, count)
        counted.append(calls(partial(work, found)))
    assert counted[1] < 4.5 * counted[0]
