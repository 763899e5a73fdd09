from __future__ import annotations

from constructs.python_names import Client, models, types


def call(url: str) -> None:
    thing = Client(url).things.create(
        list=["a"],
        self_="s",
        class_="c",
        none="n",
        dict={"k": "v"},
        to_dict="d",
        data="1",
        data_="2",
    )
    assert thing.list == ["a"]
    assert (thing.self, thing.class_, thing.none) == ("s", "c", "n")
    assert thing.dict is not None
    assert thing.dict["k"].upper() == "V"
    assert (thing.to_dict_, thing.data, thing.data_) == ("d", "1", "2")
    wire = {"list": ["a"], "self": "s", "class": "c", "None": "n", "dict": {"k": "v"}}
    assert thing.to_dict() == {**wire, "to_dict": "d", "data": "1", "_data": "2"}
    typed: types.Thing = {"list": [], "self": "s", "__class__": "x", "None": "y", "_wire": "z"}
    view = models.Thing(typed)
    assert (view["__class__"], view.none, view.wire) == ("x", "y", "z")
