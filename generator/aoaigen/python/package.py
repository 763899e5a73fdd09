"""The view of one api-version's package: its resources as a tree, its types and its models."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from ..api.history import History
from ..api.ir import Api
from ..names.classes import Classes
from ..names.reserved import RESOURCE_CLASS_RESERVED, RESOURCE_RESERVED
from ..names.words import (
    Scope,
    module_name,
    package_name,
    pascal,
    snake,
)
from .annotations import Typing
from .client import ClientView, client_view
from .definitions import DefinitionsView, definitions
from .methods import Context, MethodView, methods

_TYPING_IMPORTS = {
    "collections.abc": ("Mapping", "Sequence"),
    "typing": ("Any", "Literal", "TypedDict", "overload"),
    "typing_extensions": ("NotRequired", "Unpack", "deprecated"),
    "_runtime": (
        "BinaryAnswer", "ChatStream", "FileInput", "Omit", "Poller", "Stream", "Timeout", "View",
    ),
    "..": ("models", "types", "models as _models", "types as _types"),
}  # fmt: skip


@dataclass(frozen=True)
class ChildView:
    """A resource as an attribute of the client or of another resource."""

    attribute: str
    name: str
    module: str


@dataclass(frozen=True)
class ResourceView:
    name: str
    module: str
    path: str
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]
    helper: tuple[str, str] | None = None
    """Module and class of the runtime with more methods."""

    @property
    def imports(self) -> tuple[str, ...]:
        """Imports of other operations' constants."""
        return tuple(sorted({line for method in self.methods for line in method.imports}))

    @property
    def deprecates(self) -> bool:
        """Whether a method as a whole is deprecated, which also warns when it is called."""
        return any(method.deprecated for method in self.methods)

    @property
    def spells_builtins(self) -> bool:
        """Whether a printed type is spelt with its module."""
        return "builtins" in self._mentioned

    @property
    def typing_imports(self) -> list[tuple[str, list[str]]]:
        """What only type checkers import: module, and those of its names that are printed."""
        found = [(module, self.uses(*names)) for module, names in _TYPING_IMPORTS.items()]
        return [(module, names) for module, names in found if names]

    def uses(self, *names: str) -> list[str]:
        """Which of these names the printed methods mention."""
        return [name for name in names if name.rpartition(" ")[2] in self._mentioned]

    @cached_property
    def _mentioned(self) -> frozenset[str]:
        return frozenset(word for method in self.methods for word in _words(method))


@dataclass(frozen=True)
class VersionView:
    """`up` is where the runtime is, seen from the package: beside it, or in it if it is `flat`."""

    version: str
    package: str
    distribution: str
    flat: bool
    up: str
    client: ClientView
    children: tuple[ChildView, ...]
    resources: tuple[ResourceView, ...]
    types: DefinitionsView
    models: DefinitionsView


def version_view(api: Api, history: History, *, flat: bool = False) -> VersionView:
    classes = Classes(api)
    context = Context(api, classes, history)
    found: dict[str, list[MethodView]] = {}
    for operation in api.operations:
        found.setdefault(operation.name.rpartition(".")[0], []).extend(methods(context, operation))
    paths = sorted({path for name in found for path in _upwards(name)})
    names = _names(paths, (api.service.client,))
    pages = _pages(api, classes)
    shared = (api, classes, history, api.service.texts)
    return VersionView(
        version=api.version,
        package="" if flat else package_name(api.version),
        distribution=api.service.package,
        flat=flat,
        up="." if flat else ".." + "." * api.service.package.count("."),
        client=client_view(api, flat=flat),
        children=_children("", names),
        resources=tuple(
            _resource(path, names, found.get(path, ()), api.service.helpers.get(path))
            for path in paths
        ),
        types=definitions(*shared, request=True, pages={}),
        models=definitions(*shared, request=False, pages=pages),
    )


def _upwards(path: str) -> Iterator[str]:
    """`a.b.c`, `a.b` and `a`."""
    while path:
        yield path
        path = path.rpartition(".")[0]


def _words(method: MethodView) -> Iterator[str]:
    """Every name in the printed types of a method, and the decorators that it needs."""
    printed = [*method.parameters, method.returns, method.answer]
    for keywords in method.keywords:
        printed += keywords.keys
    for variant in method.overloads:
        printed += [*variant.parameters, variant.returns]
    yield from (word for text in printed for word in re.findall(r"[A-Za-z_]+", text))
    if method.overloads:
        yield from ("TypedDict", "overload")
    if any(variant.deprecated for variant in method.overloads):
        yield "deprecated"
    if any("one_of(" in argument for argument in method.arguments):
        yield "one_of"


def _resource(
    path: str,
    names: Mapping[str, tuple[str, str]],
    found: Iterable[MethodView],
    helper: tuple[str, str] | None,
) -> ResourceView:
    name, module = names[path]
    children = _children(path, names)
    methods = list(found)
    inside = {child.attribute for child in children} | {method.name for method in methods}
    hidden = (_BUILTINS | _MODULES) & inside
    if hidden:
        methods = [_unhidden(method, hidden) for method in methods]
    return ResourceView(name, module, path, children, tuple(methods), helper)


_BUILTINS = frozenset(("bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple"))
_MODULES = frozenset(("models", "types"))


def _unhidden(method: MethodView, hidden: frozenset[str]) -> MethodView:
    """What a method's name hides inside the class spelt otherwise: `builtins.list`, `_models.X`."""
    quoted = r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\""""
    # Not what stands behind a dot: the name of a class.
    names = re.compile(rf"{quoted}|(?<![.\w])({'|'.join(sorted(hidden))})\b")

    def other(match: re.Match[str]) -> str:
        if match[1] is None:
            return match[0]
        return f"_{match[1]}" if match[1] in _MODULES else f"builtins.{match[1]}"

    def spelt(text: str) -> str:
        return names.sub(other, text)

    def parameter(text: str) -> str:
        name, colon, rest = text.partition(": ")
        return f"{name}{colon}{spelt(rest)}"

    return replace(
        method,
        parameters=tuple(map(parameter, method.parameters)),
        returns=spelt(method.returns),
        overloads=tuple(
            replace(o, parameters=tuple(map(parameter, o.parameters)), returns=spelt(o.returns))
            for o in method.overloads
        ),
    )


def _names(paths: Iterable[str], reserved: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Class and module of each resource; `a.b_c` and `a_b.c` are not the same."""
    classes, modules = Scope((*RESOURCE_CLASS_RESERVED, *reserved)), Scope()
    return {path: (classes.add(pascal(path)), modules.add(module_name(path))) for path in paths}


def _children(parent: str, names: Mapping[str, tuple[str, str]]) -> tuple[ChildView, ...]:
    scope = Scope(RESOURCE_RESERVED)
    return tuple(
        ChildView(scope.add(snake(path.rpartition(".")[2])), name, module)
        for path, (name, module) in names.items()
        if path.rpartition(".")[0] == parent
    )


def _pages(api: Api, classes: Classes) -> dict[str, tuple[str, str | None]]:
    """Answers that come in pages, by class: the type of one item, their field if it is unusual."""
    typing = Typing(api, classes, request=False, local=True)
    found = {}
    for operation in api.operations:
        paged = operation.pages
        if paged and paged.followed:
            for response in operation.responses:
                for content in response.contents if response.status.startswith("2") else ():
                    definition = classes.of(content.schema)
                    resolved = api.resolve(content.schema)
                    named = resolved.property(paged.items) if paged.items else None
                    items = named or resolved.property("data") or resolved.property("value")
                    if definition and items and items.schema.items:
                        item = typing.of(items.schema.items)
                        found[definition.name] = item, paged.items
    return found
