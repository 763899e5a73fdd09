from __future__ import annotations

from constructs.symbol_names import Client, models


def call(url: str) -> None:
    thing = Client(url).things.create(plus_1=1, minus_1=2, u1f44d=3, grosse=4, foo_bar="x")
    assert thing.to_dict() == {
        "+1": 1,
        "-1": 2,
        "\N{THUMBS UP SIGN}": 3,
        "größe": 4,
        "foo_bar": "x",
    }
    assert (thing.plus_1, thing.minus_1, thing.u1f44d, thing.grosse) == (1, 2, 3, 4)
    assert (thing.foo_bar, thing.foo_bar_) == ("x", None)
    wire = models.Thing({"fooBar": "a", "foo-bar": "b", "FOO BAR": "c", "": "d"})
    assert len({name for name in dir(wire) if name.startswith("foo_bar")}) == 5
    assert sorted(value for _, value in wire) == ["a", "b", "c", "d"]
