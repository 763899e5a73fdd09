from __future__ import annotations

from constructs.recursive_aliases import Client, models, types


def total(tree: models.Tree) -> int:
    return sum(total(each) if isinstance(each, list) else each.size for each in tree)


def call(url: str) -> None:
    tree: types.Tree = [{"size": 1}, [[{"size": 2}], {"size": 3}]]
    thing = Client(url).things.create(
        json={"a": [1, None, {"b": "c"}]}, tree=tree, lists=[[], [[]]], maps={"x": {"y": tree}}
    )
    assert thing.json == {"a": [1, None, {"b": "c"}]}
    assert thing.tree is not None
    assert total(thing.tree) == 6
    assert thing.lists == [[], [[]]]
    assert thing.maps is not None
    inner = thing.maps["x"]
    assert isinstance(inner, dict)
    leaves = inner["y"]
    assert isinstance(leaves, list)
    assert total(leaves) == 6
