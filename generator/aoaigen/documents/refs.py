"""`$ref`: what is not among a document's own components is brought there, also from other files.

Files are read from below one folder alone, the one that the document lies in, and one more that the
user may name, so that a document from elsewhere cannot make the generator read, and then publish,
anything else.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ..problems import InputError
from .anchors import Anchors
from .folders import locate
from .pointers import MISSING, canonical, lookup
from .read import Source, read
from .shapes import SECTIONS, SECTIONS_2, SHAPES, SHAPES_2, Node, escape, rebuild
from .yaml12 import MAX_NODES


def resolve(document: Node, reference: str) -> Any:
    """What a `#/...` reference names, or None when it dangles."""
    value = lookup(document, reference[1:]) if reference.startswith("#") else MISSING
    return None if value is MISSING else value


def bundle(source: Source, ref_root: Path | None = None, keep_dangling: bool = False) -> Node:
    """The document with everything that it refers to among its own components.

    A reference to nothing is refused, or with `keep_dangling` left as it stands.
    """
    try:
        return _Bundler(source, ref_root, keep_dangling).run()
    except RecursionError:
        raise InputError(
            "references lead on to references too often", where=source.path, todo="Shorten them."
        ) from None


class _Bundler:
    def __init__(self, source: Source, ref_root: Path | None, keep_dangling: bool) -> None:
        self.data = source.data
        self.main = source.path.resolve()
        self.roots = [self.main.parent, *([ref_root.resolve()] if ref_root else [])]
        self.keep_dangling = keep_dangling
        old = "swagger" in source.data
        self.shapes = SHAPES_2 if old else SHAPES
        self.sections = SECTIONS_2 if old else SECTIONS
        self.files: dict[Path, Node] = {self.main: source.data}
        self.anchors: dict[Path, Anchors] = {self.main: Anchors(source.data)}
        self.names: dict[tuple[Path, str, str], str] = {}
        self.taken: dict[str, Node] = {}
        self.used: dict[str, set[str]] = {}
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
        part = self.rewrite(lookup(self.files[target], fragment), kind, target, fragment)
        self.inlining.discard(place)
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        return {**part, **siblings} if isinstance(part, dict) else part

    def mapping(self, mapping: Node, file: Path, pointer: str) -> Node:
        """A discriminator's targets are names of schemas, or references like any other."""
        section = lookup(self.data, f"/{self.sections['schema']}")
        new = dict(mapping)
        for value, target in mapping.items():
            named = isinstance(section, dict) and target in section
            if isinstance(target, str) and not named and re.search(r"[#/.]", target):
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
            root = self.anchors[file].by_id(path, pointer)
            if root is None:
                located = locate(path, file, self.roots, where)
                if located is None:
                    self.dangling(f"{path!r} is no file", where)
                    return None
                target, root = located, ""
        self.load(target)
        meant = self.anchors[target].by_fragment(fragment, at, root)
        exact = None if meant is None else canonical(self.files[target], meant)
        if exact is not None:
            return target, exact
        if not target == self.main == file:  # else told later, as a fault of the document
            self.dangling(f"{fragment!r} is not in {target.name}", where)
        return None

    def dangling(self, what: str, where: str) -> None:
        if not self.keep_dangling:
            raise InputError(what, where=where, todo="Correct it.")

    def load(self, target: Path) -> None:
        if target not in self.files:
            self.files[target] = read(target).data
            self.anchors[target] = Anchors(self.files[target])

    def name(self, target: Path, fragment: str, kind: str) -> str:
        """The reference to a component, which is brought in the first time unless it is there."""
        section = self.sections[kind]
        home, _, key = fragment.rpartition("/")
        if target == self.main and home == f"/{section}" and key:
            return f"#{fragment}"
        place = (target, fragment, section)
        if place not in self.names:
            name = self.free_name(section, fragment, target)
            self.names[place] = f"#/{section}/{escape(name)}"
            parts = self.taken.setdefault(section, {})
            parts[name] = lookup(self.files[target], fragment)
            self.waiting.append((parts, name, kind, target, fragment))
        return self.names[place]

    def free_name(self, section: str, fragment: str, target: Path) -> str:
        base = fragment.rpartition("/")[2] or target.stem
        base = re.sub(r"[^\w.-]", "_", base)
        if section not in self.used:
            section_names = lookup(self.data, f"/{section}")
            self.used[section] = set(section_names) if isinstance(section_names, dict) else set()
        used = self.used[section]
        name, number = base, self.numbers.get(base, 1)
        while name in used:
            number += 1
            name = f"{base}_{number}"
        self.numbers[base] = number  # where the next search begins
        used.add(name)
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
