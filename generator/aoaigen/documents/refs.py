"""`$ref`: what is not among a document's own components is brought there, also from other files.

Files are read from below one folder alone, the one that the document lies in, and one more that the
user may name, so that a document from elsewhere cannot make the generator read, and then publish,
anything else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..problems import InputError
from .anchors import Anchors
from .pointers import MISSING, canonical, lookup
from .read import read
from .shapes import Node, escape, rebuild, tables_of, without
from .yaml12 import MAX_NODES

# A scheme or a drive, an absolute path, a share, and what ends a path early.
_FOREIGN = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|/|.*[\\\0]", re.DOTALL)


def resolve(document: Node, reference: str) -> Any:
    """What a `#/...` reference names, or None when it dangles."""
    value = lookup(document, reference[1:]) if reference.startswith("#") else MISSING
    return None if value is MISSING else value


def bundle(data: Node, path: Path, ref_root: Path | None, keep_dangling: bool) -> Node:
    """The document with everything that it refers to among its own components.

    A reference to nothing is refused, or with `keep_dangling` left as it stands.
    """
    try:
        return _Bundler(data, path.resolve(), ref_root, keep_dangling).run()
    except RecursionError:
        raise InputError(
            "references lead on to references too often", where=path, todo="Shorten them."
        ) from None


class _Bundler:
    def __init__(self, data: Node, main: Path, ref_root: Path | None, keep_dangling: bool) -> None:
        self.data = data
        self.main = main
        self.roots = [main.parent, *([ref_root.resolve()] if ref_root else [])]
        self.keep_dangling = keep_dangling
        self.shapes, self.sections = tables_of(data)
        self.files = {main: Anchors(data)}
        self.names: dict[tuple[Path, str, str], str] = {}
        self.taken: dict[str, Node] = {}
        self.numbers: dict[str, int] = {}
        self.waiting: list[tuple[Node, str, str, Path, str]] = []
        self.inlining: set[tuple[Path, str]] = set()
        self.size = 0

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
        """A copy of a part of `file` in which all references lead to components."""
        if not isinstance(node, dict):
            return node
        self.count(file, pointer)
        new = rebuild(node, kind, pointer, lambda v, k, p: self.rewrite(v, k, file, p), self.shapes)
        if kind == "discriminator" and isinstance(new.get("mapping"), dict):
            return {**new, "mapping": self.mapping(new["mapping"], file, pointer)}
        if isinstance(node.get("$ref"), str):
            return self.follow(new, node["$ref"], kind, file, pointer)
        return new

    def follow(self, node: Node, reference: str, kind: str, file: Path, pointer: str) -> Any:
        """What takes the place of a node that refers to something."""
        where = f"{file}#{pointer}"
        part = self.target(reference, file, pointer, where)
        if part is None:
            return node
        target, fragment = part
        if kind not in self.sections:  # a path, which has no section of its own everywhere
            return self.inlined(node, kind, target, fragment, where)
        return {**node, "$ref": self.name(target, fragment, kind)}

    def inlined(self, node: Node, kind: str, target: Path, fragment: str, where: str) -> Any:
        place = (target, fragment)
        if place in self.inlining:
            raise InputError("this reference leads back to itself", where=where, todo="Correct it.")
        self.inlining.add(place)
        part = self.rewrite(lookup(self.files[target].data, fragment), kind, target, fragment)
        self.inlining.discard(place)
        return {**part, **without(node, "$ref")} if isinstance(part, dict) else part

    def mapping(self, mapping: Node, file: Path, pointer: str) -> Node:
        """A discriminator's targets are names of schemas, or references like any other."""
        schemas = self.components(self.sections["schema"])
        new = dict(mapping)
        for value, target in mapping.items():
            if isinstance(target, str) and target not in schemas and re.search(r"[#/.]", target):
                node = self.follow({"$ref": target}, target, "schema", file, pointer)
                new[value] = node["$ref"]
        return new

    def target(
        self, reference: str, file: Path, pointer: str, where: str
    ) -> tuple[Path, str] | None:
        """The file and the pointer that a reference means; None where it dangles."""
        path, _, fragment = reference.partition("#")
        target, root, at = file, None, pointer
        if path:
            root = self.files[file].by_id(path, pointer)
            if root is None:
                located = _located(path, file, self.roots, where)
                if located is None:
                    self.dangling(f"{path!r} is no file", where)
                    return None
                target, root = located, ""
        if target not in self.files:
            self.files[target] = Anchors(read(target).data)
        meant = self.files[target].by_fragment(fragment, at, root)
        exact = None if meant is None else canonical(self.files[target].data, meant)
        if exact is not None:
            return target, exact
        if not target == self.main == file:  # else told later, as a fault of the document
            self.dangling(f"{fragment!r} is not in {target.name}", where)
        return None

    def dangling(self, what: str, where: str) -> None:
        if not self.keep_dangling:
            raise InputError(what, where=where, todo="Correct it.")

    def name(self, target: Path, fragment: str, kind: str) -> str:
        """The reference to a component, which is brought in the first time unless it is there."""
        section = self.sections[kind]
        home, _, key = fragment.rpartition("/")
        if target == self.main and home == f"/{section}" and key:
            return f"#{fragment}"
        place = (target, fragment, section)
        if place not in self.names:
            parts = self.taken.setdefault(section, {})
            name = self.free_name(fragment, target, self.components(section), parts)
            self.names[place] = f"#/{section}/{escape(name)}"
            parts[name] = lookup(self.files[target].data, fragment)
            self.waiting.append((parts, name, kind, target, fragment))
        return self.names[place]

    def components(self, section: str) -> Node:
        """Those that the document itself has."""
        parts = lookup(self.data, f"/{section}")
        return parts if isinstance(parts, dict) else {}

    def free_name(self, fragment: str, target: Path, *taken: Node) -> str:
        base = re.sub(r"[^\w.-]", "_", fragment.rpartition("/")[2] or target.stem)
        name, number = base, self.numbers.get(base, 1)
        while any(name in parts for parts in taken):
            number += 1
            name = f"{base}_{number}"
        self.numbers[base] = number  # where the next search begins
        return name

    def count(self, file: Path, pointer: str) -> None:
        """What is brought in again and again could grow beyond any file."""
        self.size += 1
        if self.size > MAX_NODES:
            raise InputError(
                "references that expand to millions of values",
                where=f"{file}#{pointer}",
                todo="Use components.",
            )


def _located(reference: str, file: Path, roots: Sequence[Path], where: str) -> Path | None:
    """The file below one of the roots that a reference in `file` means; None where there is none.

    Links are followed first, so that no link leads out either.
    """
    text = unquote(reference)
    try:
        target = None if _FOREIGN.match(text) else (file.parent / text).resolve()
        if target and any(target.is_relative_to(root) for root in roots):
            return target if target.is_file() else None
    except (OSError, RuntimeError, ValueError):  # too long a name, a circle of links
        return None
    raise InputError(
        f"{reference!r} leads out of {roots[0].name!r}",
        where=where,
        todo="Use relative paths to files beside the document, or name a folder with --ref-root.",
    )
