from __future__ import annotations

from constructs.query_styles import Client


def call(url: str) -> None:
    client = Client(url)
    client.queries.form(one=1.5, names=["red", "a,b"], color={"r": 100, "g": 200})
    client.queries.form_exploded(one=True, names=["red", "a&b"], color={"r": 100, "g": 200})
    client.queries.form_exploded(names=["red"])
    client.queries.delimited(
        spaced=["red", "a b"], piped=["red", "a|b"], piped_color={"r": 100, "g": 200}
    )
    client.queries.deep(
        color={"r": 100, "g": 200},
        names=["red", "blue"],
        nested={"color": {"r": 1, "g": 2}, "names": ["a"]},
    )
    client.queries.reserved(url="https://a.b/?c=d&e#f", escaped="a/b?c=d&e+f g", empty="")
    client.queries.json(color={"r": 100, "g": 200})
