"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import TypeAlias


from .._runtime.core.view import View


class Leaf(View):
    """One kind of Tree. Since 1.0.0."""

    size: int


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    json: Json | None
    tree: Tree | None
    lists: Lists | None
    maps: Maps | None


Json: TypeAlias = str | float | bool | list["Json | None"] | dict[str, "Json | None"]


Lists: TypeAlias = list["Lists"]


Maps: TypeAlias = dict[str, "Maps | Tree"]


Tree: TypeAlias = list["Leaf | Tree"]
