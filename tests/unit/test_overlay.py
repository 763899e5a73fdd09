"""Overlays: what an action does, and what is refused."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from aoaigen.documents import yaml12
from aoaigen.documents.official import Knowledge, KnownDocument, normalise
from aoaigen.documents.overlay import apply, read_overlay
from aoaigen.documents.read import read
from aoaigen.problems import InputError


def overlay(folder: Path, *actions: Any, **parts: Any) -> Path:
    path = folder / "fix.yaml"
    info = {"title": "Fix", "version": "1"}
    described = [{"description": "Why.", **a} if isinstance(a, dict) else a for a in actions]
    path.write_text(yaml12.dump({"overlay": "1.0.0", "info": info, "actions": described, **parts}))
    return path


@pytest.mark.parametrize(
    ("action", "before", "after"),
    [
        ({"target": "$.a", "update": {"b": 2}}, {"a": {"b": 1, "c": 1}}, {"a": {"b": 2, "c": 1}}),
        ({"target": "$", "update": {"a": {"c": 2}}}, {"a": {"b": 1}}, {"a": {"b": 1, "c": 2}}),
        ({"target": "$.a", "update": {"b": [2]}}, {"a": {"b": [1]}}, {"a": {"b": [1, 2]}}),
        ({"target": "$.a", "update": 2}, {"a": [1]}, {"a": [1, 2]}),
        ({"target": "$.a[*]", "update": {"x": 1}}, {"a": [{}, {}]}, {"a": [{"x": 1}, {"x": 1}]}),
        ({"target": "$.a.b", "remove": True}, {"a": {"b": 1, "c": 2}}, {"a": {"c": 2}}),
        ({"target": "$.a[?@ != 2]", "remove": True}, {"a": [1, 2, 3]}, {"a": [2]}),
        ({"target": "$..a", "remove": True}, {"a": 1, "b": {"a": 1}}, {"b": {}}),
        ({"target": "$['a b']['c/d']", "remove": True}, {"a b": {"c/d": 1}}, {"a b": {}}),
    ],
)
def test_an_action_does_what_the_standard_says(
    action: Any, before: Any, after: Any, tmp_path: Path
) -> None:
    assert apply(read_overlay(overlay(tmp_path, action)), before)
    assert before == after


def test_actions_follow_one_another(tmp_path: Path) -> None:
    path = overlay(
        tmp_path,
        {"target": "$.a.b", "remove": True},
        {"target": "$.a", "update": {"b": ["new"]}},
    )
    data = {"a": {"b": ["old"]}}
    assert apply(read_overlay(path), data)
    assert data == {"a": {"b": ["new"]}}


def test_each_place_gets_a_copy_of_the_update(tmp_path: Path) -> None:
    data: dict[str, Any] = {"a": [{}, {}]}
    apply(read_overlay(overlay(tmp_path, {"target": "$.a[*]", "update": {"x": {}}})), data)
    data["a"][0]["x"]["y"] = 1
    assert data["a"][1] == {"x": {}}


@pytest.mark.parametrize(
    ("action", "data"),
    [
        ({"target": "$.none", "remove": True}, {"a": 1}),
        ({"target": "$.a[?@.type == 'text'].size", "remove": True}, {"a": {"b": {"size": 1}}}),
        ({"target": "$.a", "update": {"b": 1}}, {"a": {"b": 1, "c": 2}}),
        ({"target": "$.a", "update": {"b": {"c": 1}}}, {"a": {"b": {"c": 1}}}),
        ({"target": "$.a[?@.b == 2]", "update": {"c": 1}}, {"a": [{"b": 1}]}),
    ],
)
def test_what_finds_no_fault_changes_nothing_and_says_so(
    action: Any, data: Any, tmp_path: Path
) -> None:
    before = copy.deepcopy(data)
    assert not apply(read_overlay(overlay(tmp_path, action)), data)
    assert data == before


@pytest.mark.parametrize(
    ("actions", "parts", "where", "what"),
    [
        ([], {}, "#/actions", "no actions"),
        (["text"], {}, "#/actions/0", "without a target"),
        ([{"target": "$.a", "description": "", "remove": True}], {}, "#/actions/0", "description"),
        ([{"target": "$.a"}], {}, "#/actions/0", "either update or remove"),
        ([{"target": "$.a", "update": 1, "remove": True}], {}, "#/actions/0", "either update"),
        ([{"target": "$.[", "remove": True}], {}, "#/actions/0", "not JSONPath"),
        ([{"target": "$[1e5:]", "remove": True}], {}, "#/actions/0", "not JSONPath"),
        ([{"target": "$" + "[0]" * 3000, "remove": True}], {}, "#/actions/0", "not JSONPath"),
        ([{"target": "$.a", "remove": True}], {"overlay": "2.0"}, "", "not an Overlay 1.0"),
    ],
)
def test_what_cannot_be_applied_is_refused_when_it_is_read(
    actions: Any, parts: Any, where: str, what: str, tmp_path: Path
) -> None:
    path = overlay(tmp_path, *actions, **parts)
    with pytest.raises(InputError) as caught:
        read_overlay(path)
    assert f"{path}{where}: " in str(caught.value)
    assert what in str(caught.value)


def test_a_plain_value_cannot_be_updated(tmp_path: Path) -> None:
    fix = read_overlay(overlay(tmp_path, {"target": "$.a['b/c']", "update": {"d": 1}}))
    with pytest.raises(InputError, match=r"fix.yaml#/actions/0: only objects .* /a/b~1c is"):
        apply(fix, {"a": {"b/c": 1}})


def test_a_correction_that_breaks_the_document_is_named(tmp_path: Path) -> None:
    file = overlay(tmp_path, {"target": "$.paths", "update": {"/a": {"get": "odd"}}})
    info = {"title": "Shop", "version": "1"}
    document = tmp_path / "shop.yaml"
    document.write_text(yaml12.dump({"openapi": "3.0.0", "info": info, "paths": {}}))
    knowledge = Knowledge((KnownDocument("shop", "Shop", ""),), (read_overlay(file),))
    with pytest.raises(InputError, match=r"fix\.yaml, applied to shop#/paths/~1a/get: this should"):
        normalise(read(document), knowledge)
