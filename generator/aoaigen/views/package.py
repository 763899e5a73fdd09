"""The view of one api-version's package: its resources as a tree, its types and its models."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from ..classes import Classes
from ..history import History
from ..ir import Api
from ..names import RESOURCE_RESERVED, Scope, package_name, pascal, snake
from ..table import Table
from .annotations import Typing
from .definitions import DefinitionsView, definitions
from .methods import Context, MethodView, methods

_TYPING_IMPORTS = {
    "collections.abc": ("Mapping", "Sequence"),
    "typing": ("Any", "Literal", "TypedDict", "overload"),
    "typing_extensions": ("NotRequired", "Unpack", "deprecated"),
    "..._runtime": (
        "BinaryAnswer", "ChatStream", "FileInput", "Omit", "Poller", "Stream", "Timeout", "View",
    ),
    "..": ("models", "types"),
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

    @property
    def imports(self) -> tuple[str, ...]:
        """Imports of other operations' constants."""
        return tuple(sorted({line for method in self.methods for line in method.imports}))

    @property
    def deprecates(self) -> bool:
        """Whether a method as a whole is deprecated, which also warns when it is called."""
        return any(method.deprecated for method in self.methods)

    @property
    def typing_imports(self) -> list[tuple[str, list[str]]]:
        """What only type checkers import: module, and those of its names that are printed."""
        found = [(module, self.uses(*names)) for module, names in _TYPING_IMPORTS.items()]
        return [(module, names) for module, names in found if names]

    def uses(self, *names: str) -> list[str]:
        """Which of these names the printed methods mention."""
        return [name for name in names if name in self._mentioned]

    @cached_property
    def _mentioned(self) -> frozenset[str]:
        return frozenset(word for method in self.methods for word in _words(method))


@dataclass(frozen=True)
class VersionView:
    version: str
    package: str
    distribution: str
    client: str
    children: tuple[ChildView, ...]
    resources: tuple[ResourceView, ...]
    types: DefinitionsView
    models: DefinitionsView


def version_view(api: Api, history: History, table: Table) -> VersionView:
    classes = Classes(api)
    context = Context(api, classes, history, table)
    found: dict[str, list[MethodView]] = {}
    for operation in api.operations:
        found.setdefault(operation.name.rpartition(".")[0], []).extend(methods(context, operation))
    paths = sorted({path for name in found for path in _upwards(name)})
    pages = _pages(api, classes, table)
    shared = (api, classes, history, table.field_texts)
    return VersionView(
        version=api.version,
        package=package_name(api.version),
        distribution=table.package,
        client=table.client,
        children=_children("", paths),
        resources=tuple(_resource(path, paths, found.get(path, ())) for path in paths),
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


def _resource(path: str, paths: Iterable[str], found: Iterable[MethodView]) -> ResourceView:
    return ResourceView(pascal(path), snake(path), path, _children(path, paths), tuple(found))


def _children(parent: str, paths: Iterable[str]) -> tuple[ChildView, ...]:
    scope = Scope(RESOURCE_RESERVED)
    return tuple(
        ChildView(scope.add(snake(path.rpartition(".")[2])), pascal(path), snake(path))
        for path in paths
        if path.rpartition(".")[0] == parent
    )


def _pages(api: Api, classes: Classes, table: Table) -> dict[str, str]:
    """Answers that come in pages, by class, and the type of one item."""
    typing = Typing(api, classes, request=False)
    found = {}
    for operation in api.operations:
        if table.row(operation.name).page:
            for response in operation.responses:
                for content in response.contents if response.status.startswith("2") else ():
                    definition = classes.of(content.schema)
                    resolved = api.resolve(content.schema)
                    items = resolved.property("data") or resolved.property("value")
                    if definition and items and items.schema.items:
                        item = typing.of(items.schema.items)
                        found[definition.name] = item.replace("models.", "")
    return found
