"""`$ref` across files: what other files hold is brought into the document that refers to it.

Files are read from below one folder alone, the one that the document lies in, so that a document
from elsewhere cannot make the generator read, and then publish, anything else.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..problems import InputError
from .pointers import MISSING, lookup
from .read import Source, read
from .shapes import SHAPES, SHAPES_2, Node, escape, rebuild

# Where a part that is taken from another file goes, in Swagger 2.0 and in OpenAPI 3.
_SECTIONS_2 = {"schema": "definitions", "parameter": "parameters", "response": "responses"}
_SECTIONS_3 = {
    "schema": "components/schemas",
    "parameter": "components/parameters",
    "response": "components/responses",
    "body": "components/requestBodies",
    "header": "components/headers",
    "security": "components/securitySchemes",
    "link": "components/links",
    "callback": "components/callbacks",
}


def resolve(document: Node, reference: str) -> Any:
    """What a `#/...` reference names, or None when it dangles."""
    found = lookup(document, reference[1:]) if reference.startswith("#") else MISSING
    return None if found is MISSING else found


def bundle(source: Source) -> Node:
    """The document with everything that it takes from other files among its own components."""
    return _Bundler(source).run()


class _Bundler:
    def __init__(self, source: Source) -> None:
        self.data = source.data
        self.main = source.path.resolve()
        old = "swagger" in source.data
        self.shapes = SHAPES_2 if old else SHAPES
        self.sections = _SECTIONS_2 if old else _SECTIONS_3
        self.files: dict[Path, Node] = {self.main: source.data}
        self.names: dict[tuple[Path, str], str] = {}
        self.taken: dict[str, Node] = {}
        self.waiting: list[tuple[Node, str, str, Path, str]] = []

    def run(self) -> Node:
        data: Node = self.rewrite(self.data, "document", self.main, "")
        while self.waiting:
            parts, name, kind, file, pointer = self.waiting.pop()
            parts[name] = self.rewrite(parts[name], kind, file, pointer)
        for section, parts in self.taken.items():
            holder = data
            for key in section.split("/"):
                holder = holder.setdefault(key, {})
            holder |= parts
        return data

    def rewrite(self, node: Any, kind: str, file: Path, pointer: str) -> Any:
        """A copy of a part of `file` in which references to other files are local."""
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return rebuild(
                node, kind, pointer, lambda v, k, p: self.rewrite(v, k, file, p), self.shapes
            )
        where = f"{file}#{pointer}"
        path, _, fragment = reference.partition("#")
        target = self.locate(path, file, where) if path else file
        if target == self.main:
            return {**node, "$ref": f"#{fragment}"}
        found = self.find(target, fragment, where)
        if kind not in self.sections:  # a path, which has no section of its own everywhere
            return self.rewrite(found, kind, target, fragment)
        return {**node, "$ref": self.name(target, fragment, found, kind)}

    def locate(self, reference: str, file: Path, where: str) -> Path:
        """The file that a reference means, if it is one that may be read."""
        text = unquote(reference)
        root = self.main.parent
        foreign = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|/", text) or "\\" in text or "\0" in text
        target = root if foreign else (file.parent / text).resolve()
        if foreign or not target.is_relative_to(root):
            raise InputError(
                f"{reference!r} leads out of {root.name!r}",
                where=where,
                todo="Use files beside the document, by relative paths.",
            )
        if not target.is_file():
            raise InputError(f"{reference!r} is no file", where=where, todo="Correct it.")
        return target

    def find(self, target: Path, fragment: str, where: str) -> Any:
        if target not in self.files:
            self.files[target] = read(target).data
        found = lookup(self.files[target], fragment)
        if found is MISSING:
            raise InputError(
                f"{fragment!r} is not in {target.name}", where=where, todo="Correct it."
            )
        return found

    def name(self, target: Path, fragment: str, found: Any, kind: str) -> str:
        """The local reference to a part of another file, which is brought in the first time."""
        if (target, fragment) not in self.names:
            section = self.sections[kind]
            name = self.free_name(section, fragment, target)
            self.names[target, fragment] = f"#/{section}/{escape(name)}"
            parts = self.taken.setdefault(section, {})
            parts[name] = found
            self.waiting.append((parts, name, kind, target, fragment))
        return self.names[target, fragment]

    def free_name(self, section: str, fragment: str, target: Path) -> str:
        base = fragment.rpartition("/")[2] or target.stem
        base = re.sub(r"[^A-Za-z0-9._-]", "_", base)
        own = self.data
        for key in section.split("/"):
            own = own.get(key, {})
        taken = {*own, *self.taken.get(section, {})}
        numbers = (f"{base}_{i}" for i in range(2, len(taken) + 3))
        return next(name for name in (base, *numbers) if name not in taken)
