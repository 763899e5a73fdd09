"""`$id` and `$anchor`: the other names that JSON Schema has for a place in a file."""

from __future__ import annotations

from typing import Any
from urllib.parse import urldefrag, urljoin

from .pointers import MISSING, lookup
from .shapes import Node, escape


class Anchors:
    """The names that one file gives to its own parts."""

    def __init__(self, data: Node) -> None:
        self.data = data
        self._ids: dict[str, str] = {}
        self._bases: dict[str, str] = {}
        self._anchors: dict[tuple[str, str], str] = {}
        self._collect(data, "", "", "")

    def _collect(self, node: Any, pointer: str, root: str, base: str) -> None:
        """`root` is the pointer of the nearest `$id` around the node, `base` that id in full."""
        if isinstance(node, dict):
            name = node.get("$id")
            if isinstance(name, str) and not name.startswith("#"):
                base, root = _join(base, name), pointer
                self._ids.setdefault(base, pointer)
                self._bases[pointer] = base
            for key in ("$anchor", "$dynamicAnchor"):
                if isinstance(node.get(key), str):
                    self._anchors.setdefault((root, node[key]), pointer)
        for place, value in node.items() if isinstance(node, dict) else enumerate(node):
            if isinstance(value, (dict, list)):
                self._collect(value, f"{pointer}/{escape(str(place))}", root, base)

    def by_id(self, reference: str, at: str) -> str | None:
        """The pointer of the part whose `$id` a reference at the pointer `at` means."""
        if not self._ids:
            return None
        return self._ids.get(_join(self._bases.get(self._root(at), ""), reference))

    def by_fragment(self, fragment: str, at: str, root: str | None = None) -> str | None:
        """The pointer that a fragment means within its `$id`, else within the whole file."""
        root = self._root(at) if root is None else root
        if not fragment or fragment.startswith("/"):
            inside = lookup(self.data, root + fragment) is not MISSING
            return root + fragment if inside else fragment
        anchored = self._anchors.get((root, fragment))
        return self._anchors.get(("", fragment)) if anchored is None else anchored

    def _root(self, at: str) -> str:
        while at and at not in self._bases:
            at = at.rpartition("/")[0]
        return at if at in self._bases else ""


def _join(base: str, reference: str) -> str:
    try:
        return urldefrag(urljoin(base, reference)).url
    except ValueError:  # what looks like a URL and is none
        return reference
