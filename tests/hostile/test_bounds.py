"""Work is bounded by counts: large documents take work in step, or are told what they met."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

from aoaigen.diff import compare
from aoaigen.home import shipped_templates
from aoaigen.interfaces import users_interfaces
from aoaigen.python import formatting
from aoaigen.python.formatting import format_source
from aoaigen.python.models import annotated
from aoaigen.python.package import version_view
from aoaigen.python.render import render_version
from tests.packages.making import document, generate, imported, written
from tests.unit.test_load_scale import calls

Node = dict[str, Any]
TEXT = {"type": "string"}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def answering(name: str, **schemas: Any) -> Node:
    """A document with an operation that answers the schema."""
    content = {"application/json": {"schema": ref(name)}}
    answers = {"get": {"responses": {"200": {"description": "", "content": content}}}}
    return document(paths={"/a": answers}, components={"schemas": schemas})


def unions(count: int) -> Node:
    """Unions of unions, each of ten others."""
    return answering(
        "U0",
        **{
            f"U{i}": {"anyOf": [TEXT, *(ref(f"U{(i * 7 + k * k + 1) % count}") for k in range(10))]}
            for i in range(count)
        },
    )


def chain(count: int) -> Node:
    """Schemas each of which is but a reference to the next one."""
    steps = {f"S{i}": ref(f"S{i + 1}") for i in range(count)}
    return answering("A", **steps, **{f"S{count}": TEXT}, A={"properties": {"x": ref("S0")}})


def values(count: int) -> Node:
    return answering("A", A={"properties": {"x": {"enum": [f"v{i}" for i in range(count)]}}})


def paths(count: int) -> Node:
    item = {"get": {"responses": {}}}
    return document(paths={f"/p{i % 20}/x{i}": item for i in range(count)})


def choices(count: int) -> Node:
    members = {f"M{i}": {"properties": {f"p{i}": TEXT}, "type": "object"} for i in range(count)}
    return answering("A", A={"oneOf": [ref(name) for name in members]}, **members)


def wide(count: int) -> Node:
    """Objects of many fields, each of which is the next object: more ways than can be counted.

    What is asked for is alike to what is answered, and may be what came.
    """
    levels: dict[str, Node] = {}
    for side in "AQ":
        for depth in range(4):
            following = ref(f"{side}{depth + 1}") if depth < 3 else TEXT
            fields = {f"p{i}": following for i in range(count)}
            levels[f"{side}{depth}"] = {
                "required": ["tag"],
                "properties": {"tag": {"const": "a"}, **fields},
            }
    node = answering("A0", **levels)
    content = {"application/json": {"schema": ref("Q0")}}
    node["paths"]["/a"]["post"] = {"requestBody": {"content": content}, "responses": {}}
    return node


def work(folder: Path, node: Node) -> int:
    """Calls that it takes from the document to the views, and to compare it with itself."""
    spec = written(folder / "a.json", node)

    def all_of_it() -> None:
        own = users_interfaces((spec,), None)
        (api,) = own.apis.values()
        from aoaigen.api.history import History

        version_view(api, History([api], undated=True), flat=True)
        compare(api, api)

    return calls(all_of_it)


@pytest.mark.parametrize("make", [chain, values, paths, choices, wide])
def test_four_times_as_much_takes_four_times_the_work(make: Any, tmp_path: Path) -> None:
    small = work(tmp_path, make(200))  # first, as names that were made are remembered
    assert work(tmp_path, make(800)) < 4.8 * small


def test_black_is_given_no_more_for_more_paths(tmp_path: Path) -> None:
    """It takes 2 ms for a method, and 50,000 of them would take it half an hour."""

    def pieces(count: int) -> int:
        own = users_interfaces((written(tmp_path / "a.json", paths(count)),), None)
        (api,) = own.apis.values()
        (view,) = annotated([version_view(api, own.history, flat=True)])
        formatting._black.cache_clear()
        for path, text in render_version(view, shipped_templates()).items():
            format_source(path, text)
        return formatting._black.cache_info().misses

    assert pieces(60) == pieces(30)


def test_a_piece_that_black_would_take_minutes_for_stays_as_it_is() -> None:
    many = ", ".join(f'"v{number}"' for number in range(100_000))
    text = f"x = 1\n\nclass A:\n    a: Literal[{many}]\n\n    def f(self): pass\n"
    assert f"    a: Literal[{many}]\n" in format_source("a.py", text)


def test_unions_of_unions_take_at_most_the_square(tmp_path: Path) -> None:
    small = work(tmp_path, unions(25))
    assert work(tmp_path, unions(100)) < 17 * small


def test_a_union_of_thousands_can_be_imported(tmp_path: Path) -> None:
    done = generate(tmp_path, "thousands", written(tmp_path / "a.json", choices(1500)))
    assert (done.returncode, done.stderr) == (0, "")
    assert imported(tmp_path, "thousands").Client
    sys.path.append(str(tmp_path))
    models = importlib.import_module("thousands.models")
    assert len([name for name in vars(models) if name.startswith("M")]) >= 1500


@pytest.mark.parametrize(
    ("node", "where", "what"),
    [
        (
            chain(200),
            "/components/schemas/S0",
            "more than 100 references lead from one to the next",
        ),
        (
            document(paths={f"/{'s/' * 2000}": {"get": {"responses": {}}}}),
            "/paths/",
            "the path has more than 100 segments",
        ),
    ],
    ids=["chain", "segments"],
)
def test_a_bound_that_is_met_is_told_with_its_place(
    node: Node, where: str, what: str, tmp_path: Path
) -> None:
    done = generate(tmp_path, "bounded", written(tmp_path / "a.json", node))
    assert done.returncode == 0
    (told,) = (line for line in done.stderr.splitlines() if what in line)
    assert told.startswith(f"error: 1.0.0/a#{where}")
    assert len(list((tmp_path / "bounded").rglob("*.py"))) < 200


def test_unions_that_hold_each_other_are_compared(tmp_path: Path) -> None:
    """And what is told does not depend on where the circle is entered."""
    old = answering(
        "A", A={"anyOf": [ref("B"), {"type": "integer"}]}, B={"anyOf": [ref("A"), TEXT]}
    )
    new = answering("A", A={"anyOf": [ref("B"), {"type": "integer"}]}, B={"anyOf": [ref("A")]})
    found = []
    for node in (old, new):
        own = users_interfaces((written(tmp_path / "a.json", node),), None)
        found.append(next(iter(own.apis.values())))
    assert not compare(found[0], found[0]).changes
    assert [change.rule.severity for change in compare(*found).changes] == ["compatible"]
