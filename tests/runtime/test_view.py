"""Views of the JSON that came."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoaigen.runtime import ArgumentError, View
from tests.runtime.sample import models
from tests.runtime.sample.models import ChatCompletion, Holder

DATA: dict[str, Any] = {
    "id": "1",
    "choices": [{"index": 0, "message": {"role": "assistant", "tool_calls": []}}],
    "indexName": "idx",
    "metadata": {"a": {"total_tokens": 1}},
    "scores": [0.5, 1],
    "free": {"deep": [{"x": 1}]},
    "new": {"inner": {"y": 2}, "list": [{"z": 3}]},
}


def view(**more: Any) -> ChatCompletion:
    return ChatCompletion({**copy.deepcopy(DATA), **more})


def test_nested_objects_lists_and_maps_are_wrapped_in_their_classes() -> None:
    v = view()
    assert type(v.choices[0]) is models.Choice
    assert type(v.choices[0].message) is models.Message
    assert v.metadata is not None
    assert type(v.metadata["a"]) is models.Usage
    assert v.scores == [0.5, 1]


def test_floats_that_came_as_base64_are_read_as_floats() -> None:
    packed = base64.b64encode(struct.pack("<4f", 0.5, -2.0, 1e30, 0.0)).decode()
    v = view(scores=packed)
    assert v.scores == pytest.approx([0.5, -2.0, 1e30, 0.0])
    assert v.scores == v.scores
    assert v["scores"] == v.scores
    assert v.to_dict()["scores"] == packed


@pytest.mark.parametrize("text", ["not base64", "YWJj", "YWJjZA", "\u00e9aaa"])
def test_other_text_in_place_of_floats_is_handed_on(text: str) -> None:
    got: Any = view(scores=text).scores
    assert got == text


def test_python_names_stand_for_wire_names_and_wire_names_work_too() -> None:
    v: Any = view()
    assert v.index_name == v["indexName"] == v.indexName == "idx"
    assert "indexName" in v
    assert "index_name" not in v
    assert type(v["choices"][0]) is models.Choice


def test_a_field_that_did_not_come_is_None_where_optional_else_an_error() -> None:  # noqa: N802
    v = ChatCompletion({"id": "1"})
    assert v.usage is None
    with pytest.raises(AttributeError, match=r"ChatCompletion\.choices did not come.*has: id"):
        _ = v.choices


def test_an_object_typed_field_that_did_not_come_is_none() -> None:
    assert view().anything is None


def test_a_name_that_nobody_knows_is_an_error_that_names_what_came() -> None:
    with pytest.raises(AttributeError, match=r"ChatCompletion has no field 'chioces'.*choices"):
        _ = view().chioces  # type: ignore[attr-defined]


def test_unknown_fields_are_readable_with_nested_objects_as_plain_models() -> None:
    v: Any = view()
    assert type(v.new).__name__ == "View"
    assert v.new.inner.y == 2
    assert v.new.list[0].z == 3


@pytest.mark.parametrize("odd", [None, 1, "text", [], {}, [1], {"a": 1}])
def test_an_unexpected_type_is_there_as_it_came(odd: object) -> None:
    v: Any = ChatCompletion({"id": odd, "choices": odd, "usage": odd, "metadata": odd})
    for name in ("id", "choices", "usage", "metadata"):
        got = getattr(v, name)
        assert (got.to_dict() if isinstance(got, View) else got) == odd
    assert v.to_dict()["choices"] == odd


def test_unknown_enum_values_are_the_strings_that_came() -> None:
    assert models.Choice({"finish_reason": "new_reason"}).finish_reason == "new_reason"


def test_deprecated_fields_are_fields_like_others() -> None:
    assert view(old_id="o").old_id == "o"  # type: ignore[deprecated,unused-ignore]


def test_what_is_done_to_the_object_that_a_view_was_made_of_does_not_reach_it() -> None:
    given = copy.deepcopy(DATA)
    made = ChatCompletion(given)
    given["choices"][0]["message"]["role"] = "other"
    given["id"] = "2"
    assert made.to_dict() == DATA


@pytest.mark.parametrize("keys", [["a"], "text", None])
def test_dict_of_a_view_takes_a_field_named_keys(keys: Any) -> None:
    data = {"keys": keys, "id": "1"}
    made: Any = View(data)
    assert dict(made) == data
    assert made["keys"] == keys
    assert getattr(made, "keys", keys) == keys


def test_views_of_any_depth_are_compared_and_their_text_is_an_error_of_ours() -> None:
    deep, other = ({"a": 1}, {"a": 2})
    for _ in range(20_000):
        deep, other = {"a": [deep]}, {"a": [other]}  # type: ignore[dict-item]
    for text in (View(deep).to_json, View(deep).model_dump_json):
        with pytest.raises(ArgumentError, match="too deep"):
            text()
    same, differs = View(deep) == View(deep), View(deep) == View(other)
    assert (same, differs) == (True, False)


def test_what_is_done_to_values_read_does_not_reach_the_answer() -> None:
    v: Any = view()
    choices = v.choices
    v.choices.clear()
    v.metadata.clear()
    v.scores.append(3)
    assert v.choices == choices != []
    assert v.choices[0] is choices[0]
    assert list(v.metadata) == ["a"]
    assert v.scores == DATA["scores"]
    v.free["deep"][0]["x"] = 9
    copied = v.to_dict()
    copied["new"]["inner"]["y"] = 9
    assert v.to_dict() == DATA


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=12,
)
field_names = st.sampled_from(["item", "shape", "choice", "mixed", "lookup", "plain_item", "other"])


@given(st.dictionaries(field_names, json_values))
def test_any_json_can_be_read_field_by_field_and_dumps_back_the_same(body: dict[str, Any]) -> None:
    v: Any = Holder(body)
    before = json.dumps(body)
    for name in body:
        assert getattr(v, name) == v[name]
    assert v.to_dict() == body
    assert json.loads(v.to_json()) == body
    assert json.dumps(body) == before
    assert len(repr(v)) < 20_000


def test_equality_is_by_class_and_data() -> None:
    assert view() == view()
    assert view() != view(id="2")
    assert view() != View(DATA)
    assert view() != DATA


def test_views_are_read_only() -> None:
    v = view()
    with pytest.raises(AttributeError, match="read-only view"):
        v.id = "2"
    with pytest.raises(AttributeError, match="read-only view"):
        del v.id


@pytest.mark.parametrize(
    "duplicate", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))]
)
def test_copies_and_pickles_are_equal_and_keep_the_request_id(duplicate: Any) -> None:
    v = view()
    v.__dict__["_request_id"] = "r-1"
    _ = v.choices
    other = duplicate(v)
    assert other == v
    assert type(other) is ChatCompletion
    assert other._request_id == "r-1"
    assert "r-1" not in v.to_json()


def test_keyword_patterns_match_fields() -> None:
    match view():
        case ChatCompletion(id="1", choices=[models.Choice(index=number)]):
            assert number == 0
        case _:
            pytest.fail("no match")


def test_repr_names_classes_and_stays_short() -> None:
    text = repr(view(choices=[{"index": n, "message": {"content": "x" * 999}} for n in range(99)]))
    assert text.startswith("ChatCompletion(id='1', choices=[Choice(index=0, message=Message(")
    assert "91 more" in text
    assert len(text) < 3000
    assert "index_name='idx'" in text


def test_dir_and_iteration_show_what_came() -> None:
    assert {"index_name", "new", "to_dict"} <= set(dir(view()))
    assert dict(view())["id"] == "1"


# unions


def test_the_discriminator_decides_the_class() -> None:
    holder = Holder({"item": {"type": "search", "queries": [], "text": "looks like a message"}})
    assert type(holder.item) is models.SearchItem


@pytest.mark.parametrize("kind", ["brand_new", None, 7, {}])
def test_an_unknown_discriminator_gives_the_base_never_a_member(kind: object) -> None:
    holder = Holder(
        {"item": {"type": kind, "text": "t"}, "plain_item": {"type": kind, "text": "t"}}
    )
    assert type(holder.item) is models.Item
    assert type(holder.plain_item) is View
    assert holder.item["text"] == "t"


@pytest.mark.parametrize(
    ("value", "cls"),
    [
        ({"radius": 1}, models.Circle),
        ({"side": 1}, models.Square),
        ({"side": 1, "unit": "m"}, models.Square),
        ({"side": 1, "depth": 2}, models.Cube),
        ({"radius": 1, "side": 2}, View),
        ({}, View),
        ({"unit": "m"}, View),
    ],
)
def test_without_a_discriminator_the_class_that_fits_alone_is_taken(value: Any, cls: type) -> None:
    assert type(Holder({"shape": value}).shape) is cls


def test_a_constant_that_differs_rules_a_class_out() -> None:
    assert type(Holder({"choice": {"mode": "named"}}).choice) is models.NamedChoice
    assert type(Holder({"choice": {"mode": "auto"}}).choice) is models.AutoChoice
    assert type(Holder({"choice": {"mode": "other"}}).choice) is View
    assert Holder({"choice": "auto"}).choice == "auto"


def test_the_json_type_picks_between_scalar_list_and_object() -> None:
    assert Holder({"mixed": "a"}).mixed == "a"
    assert Holder({"mixed": ["a", "b"]}).mixed == ["a", "b"]
    assert type(Holder({"mixed": {"radius": 1}}).mixed) is models.Circle
    mixed: Any = Holder({"mixed": [{"radius": 1}]}).mixed
    assert type(mixed[0]) is models.Circle


def test_unions_inside_maps_and_nested_unions_are_resolved() -> None:
    lookup: Any = Holder({"lookup": {"a": {"radius": 1}}}).lookup
    assert type(lookup["a"]) is models.Circle
    assert type(models.SearchItem({"nested": {"side": 1}}).nested) is models.Square


def test_a_subclass_that_annotates_a_field_anew_reads_it_its_own_way() -> None:
    assert models.Item({"type": "x"}).id is None  # first, so that the base's reader is there
    with pytest.raises(AttributeError, match=r"Narrow\.id did not come"):
        _ = models.Narrow({"type": "x"}).id


# other libraries


def test_a_view_is_a_field_of_a_pydantic_model() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Record(pydantic.BaseModel):  # type: ignore[name-defined,misc]
        answer: ChatCompletion
        seen: list[models.Usage]

    globals()["Record"] = Record
    record: Any = Record(answer=view(), seen=[{"total_tokens": 1}])
    assert record.answer == view()
    assert type(record.seen[0]) is models.Usage
    assert record.model_dump()["answer"] == DATA
    assert json.loads(record.model_dump_json())["answer"] == DATA
    assert Record.model_validate_json(record.model_dump_json()) == record
    assert Record.model_json_schema()["properties"]["answer"]["type"] == "object"
    with pytest.raises(pydantic.ValidationError, match="expected a ChatCompletion"):
        Record(answer=7)


@pytest.mark.parametrize("annotated", [True, False])
def test_a_view_is_a_fastapi_answer(annotated: bool) -> None:
    fastapi = pytest.importorskip("fastapi")
    testclient = pytest.importorskip("fastapi.testclient")
    app = fastapi.FastAPI()
    app.get("/", response_model=ChatCompletion if annotated else None)(lambda: view())
    client = testclient.TestClient(app)
    assert client.get("/").json() == DATA
    assert client.get("/openapi.json").status_code == 200
