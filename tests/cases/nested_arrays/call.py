from __future__ import annotations

from constructs.nested_arrays import Client


def call(url: str) -> None:
    thing = Client(url).things.create(
        grid=[[{"size": 1}], []],
        cubes=[[[{"x": 0.5}]]],
        holes=[None, {"size": 2}],
        rows=[{"size": 3}],
    )
    assert thing.grid is not None
    assert thing.grid[0][0].size == 1
    assert thing.cubes is not None
    assert thing.cubes[0][0][0].x == 0.5
    assert thing.holes is not None
    assert [cell and cell.size for cell in thing.holes] == [None, 2]
    assert thing.rows is not None
    assert thing.rows[0].size == 3
