"""A Python type as a value: it prints itself for the place where it stands, and knows its imports.

Nothing that it prints is read again: what needs to know of a type asks the value.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from .literals import literal

DEFINED = ("models", "types")
"""The modules of a package's own classes: there their names are bare, elsewhere they are not."""


@dataclass(frozen=True)
class Namespace:
    """Where a type is printed: the module, if it is one of `DEFINED`, and the names hidden there.

    A class hides by its fields and methods what its annotations would name.
    """

    module: str = ""
    hidden: frozenset[str] = frozenset()


ELSEWHERE = Namespace()


@dataclass(frozen=True)
class Type:
    """A name of `module` with type arguments; without a name, the union of its arguments.

    A member of a `Literal` is a type whose name is its source.
    """

    name: str
    module: str = ""
    args: tuple[Type, ...] = ()

    @property
    def members(self) -> tuple[Type, ...]:
        """The alternatives of a union, of any other type itself."""
        return (self,) if self.name else self.args

    def source(self, where: Namespace = ELSEWHERE, later: Collection[Type] = ()) -> str:
        """As it is written there; in quotes what names one that is defined later."""
        if not self.name:
            return " | ".join(arg.source(where, later) for arg in self.args)
        if not self.args:
            return self._head(where)
        inside = [(arg.source(where), not arg.named().isdisjoint(later)) for arg in self.args]
        texts = [literal(text) if quoted else text for text, quoted in inside]
        return f"{self._head(where)}[{', '.join(texts)}]"

    def _head(self, where: Namespace) -> str:
        if self.module in DEFINED and self.module != where.module:
            return f"{'_' if self.module in where.hidden else ''}{self.module}.{self.name}"
        if self.name in where.hidden:
            away = {"builtins": f"builtins.{self.name}", "datetime": f"_{self.name}"}
            return away.get(self.module, self.name)
        return self.name

    def imports(self, where: Namespace = ELSEWHERE) -> Iterator[tuple[str, str]]:
        """Module and name of each import that the source needs there; a module alone is a name."""
        for arg in self.args:
            yield from arg.imports(where)
        if self.module in DEFINED and self.module != where.module:
            alias = f" as _{self.module}" if self.module in where.hidden else ""
            yield "..", f"{self.module}{alias}"
        elif self.module == "builtins":
            if self.name in where.hidden:
                yield "", "builtins"
        elif self.module and self.module != where.module:
            alias = f" as {self._head(where)}" if self._head(where) != self.name else ""
            yield self.module, f"{self.name}{alias}"

    def named(self) -> set[Type]:
        """The classes and aliases of the package itself that it names."""
        here = {self} if self.module in DEFINED else set()
        return here.union(*(arg.named() for arg in self.args))


def builtin(name: str, *args: Type) -> Type:
    return Type(name, "builtins", args)


def of_runtime(name: str, *args: Type) -> Type:
    return Type(name, "_runtime", args)


COMMON = "_runtime.azure.messages"
"""The runtime's types that stand for requests of any api-version."""

ANY = Type("Any", "typing")
NONE = Type("None")
BOOL, BYTES, FLOAT, INT, STR = map(builtin, ("bool", "bytes", "float", "int", "str"))
FLOATS = builtin("list", FLOAT)
DATE, DATETIME = Type("date", "datetime"), Type("datetime", "datetime")
FILE, OMIT, REJOINED, VIEW = map(of_runtime, ("FileInput", "Omit", "Rejoined", "View"))


def union(*parts: Type) -> Type:
    """Any of them, each member once; with anything among them it is anything, and so is none."""
    members = tuple(dict.fromkeys(member for part in parts for member in part.members))
    if ANY in members or not members:
        return ANY
    return members[0] if len(members) == 1 else Type("", args=members)


def optional(kind: Type) -> Type:
    return union(kind, NONE)


def literals(*values: object) -> Type:
    """One of these values."""
    sources = dict.fromkeys(map(literal, values))
    return Type("Literal", "typing", tuple(map(Type, sources)))


def mapping(values: Type) -> Type:
    """What a request takes as a JSON object."""
    return Type("Mapping", "collections.abc", (STR, values))


def sequence(items: Type) -> Type:
    """What a request takes as a JSON array."""
    return Type("Sequence", "collections.abc", (items,))


def iterable(items: Type) -> Type:
    """What a request takes as values one after the other."""
    return Type("Iterable", "collections.abc", (items,))


def iterables(kind: Type, *, of_objects: bool) -> Type:
    """The same for an argument of a body: its arrays, but for those of files, may be iterables."""
    return union(*(_loose(each, of_objects=of_objects) for each in kind.members))


def _loose(kind: Type, *, of_objects: bool) -> Type:
    if kind.name != "Sequence" or FILE in kind.args[0].members:
        return kind
    return iterable(
        Type("OrUntyped", "_runtime.core.untyped", kind.args) if of_objects else kind.args[0]
    )


_AWAITING = frozenset(("BinaryAnswer", "ChatStream", "Poller", "Secret", "Stream", "Token"))
"""Classes of the runtime that have a twin for clients that await."""


def awaiting(kind: Type) -> Type:
    """The same where calls are awaited."""
    args = tuple(map(awaiting, kind.args))
    twin = kind.module.startswith("_runtime") and kind.name in _AWAITING
    return Type(f"Async{kind.name}" if twin else kind.name, kind.module, args)


@dataclass(frozen=True)
class FormalParameter:
    """One parameter of a generated function; without a default it is required."""

    name: str
    type: Type
    default: str = ""
    doc: str = ""

    def source(self, where: Namespace = ELSEWHERE) -> str:
        """As it stands in a signature."""
        default = f" = {self.default}" if self.default else ""
        return f"{self.name}: {self.type.source(where)}{default}"

    @property
    def key(self) -> FormalParameter:
        """As it stands in a TypedDict of keyword arguments."""
        if not self.default:
            return self
        kind = Type("NotRequired", "typing_extensions", (self.type,))
        return FormalParameter(self.name, kind, doc=self.doc)


def import_lines(needs: Iterable[tuple[str, str]], up: str) -> Iterator[str]:
    """Imports by module, each name once.  up: where the runtime is, seen from there"""
    names: dict[str, set[str]] = {}
    for module, name in needs:
        names.setdefault(module, set()).add(name)
    for module in sorted(names, key=_far):
        inside = sorted(names[module])
        if module:
            home = f"{up}{module}" if module.startswith("_") else module
            yield f"from {home} import {', '.join(inside)}"
        else:
            yield from (f"import {name}" for name in inside)


def _far(module: str) -> tuple[bool, bool, str]:
    """Whole modules first, then libraries, then the runtime, then the package itself."""
    return module.startswith("."), module.startswith("_"), module
