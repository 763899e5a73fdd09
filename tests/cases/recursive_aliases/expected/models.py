"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Optional, TypeAlias, Union


from .._runtime.core.view import View


class Leaf(View):
    size: int
    """Since 1.0.0."""


class Thing(View):
    json: Json | None
    """Since 1.0.0."""
    tree: Tree | None
    """Since 1.0.0."""
    lists: Lists | None
    """Since 1.0.0."""
    maps: Maps | None
    """Since 1.0.0."""


Json: TypeAlias = Union[str, float, bool, list[Optional["Json"]], dict[str, Optional["Json"]]]


Lists: TypeAlias = list["Lists"]


Tree: TypeAlias = list["Leaf | Tree"]


Maps: TypeAlias = dict[str, Union["Maps", Tree]]
