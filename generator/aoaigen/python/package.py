"""The view of one api-version's package: its resources as a tree, its types and its models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..api.history import History
from ..api.ir import Api, ApiOperation
from ..api.service import HelperConfig
from ..names.names import ResourceName, begin_name, method_name, named
from ..names.words import package_name
from .client import ClientView, client_view
from .context import Context
from .definitions import DefinitionsView, definitions
from .literals import literal
from .methods import Import, MethodView, methods
from .types import DEFINED, Namespace, grouped
from .xml import forms


@dataclass(frozen=True)
class ResourceView:
    name: str
    module: str
    path: str
    children: tuple[ResourceName, ...]
    methods: tuple[MethodView, ...]
    helper: HelperConfig | None = None
    """Module and class of the runtime with more methods."""

    @property
    def imports(self) -> tuple[str, ...]:
        """Imports of other operations' constants."""
        return tuple(sorted({line for method in self.methods for line in method.others}))

    @property
    def uses(self) -> frozenset[str]:
        """Names of the runtime that some methods use."""
        return frozenset().union(*(method.uses for method in self.methods))

    @property
    def raw(self) -> tuple[str, ...]:
        """The methods whose response can be had as it came, the helper's among them."""
        inherited = self.helper.raw if self.helper else ()
        return (*(method.name for method in self.methods if method.facts), *inherited)

    @property
    def overloads(self) -> bool:
        """Whether a method has overloads.

        They stand as `typing.overload`: jedi, which does not know of `Unpack`, then passes over
        them to the method itself, and completes its keywords.
        """
        return any(method.overloads for method in self.methods)

    @property
    def spells_builtins(self) -> bool:
        """Whether a printed type is spelt with its module."""
        return ("", "builtins") in self._needs

    @property
    def typing_imports(self) -> list[tuple[str, list[str]]]:
        """What only type checkers import, by module."""
        return grouped(*self._needs)

    @property
    def twin(self) -> Iterator[str]:
        """Arguments of the runtime's `Twin`."""
        yield literal(self.module)
        for name, names in (
            ("pages", tuple(method.name for method in self.methods if method.paged)),
            ("begin", tuple(method.name for method in self.methods if not method.facts)),
            ("raw", tuple(self.helper.raw) if self.helper else ()),
        ):
            if names:
                yield f"{name}={literal(names)}"

    @cached_property
    def _needs(self) -> frozenset[Import]:
        return frozenset(needed for method in self.methods for needed in method.imports)


@dataclass(frozen=True)
class VersionView:
    """`up` is where the runtime is, seen from the package: beside it, or in it if it is `flat`."""

    version: str
    package: str
    distribution: str
    flat: bool
    up: str
    client: ClientView
    children: tuple[ResourceName, ...]
    resources: tuple[ResourceView, ...]
    types: DefinitionsView
    models: DefinitionsView
    class_names: Mapping[str, str]
    """By the place of the schema."""
    xml: str
    """The forms of classes in XML, where there are any."""

    @property
    def reads_xml(self) -> bool:
        return any("Xml" in resource.uses for resource in self.resources)

    @property
    def warns(self) -> bool:
        """Whether a method, or an argument of one, is deprecated."""
        return any(
            method.deprecated or any(variant.deprecated for variant in method.overloads)
            for resource in self.resources
            for method in resource.methods
        )

    @cached_property
    def awaited_imports(self) -> list[tuple[str, list[str]]]:
        """What type checkers import for the resources of clients that await."""
        every = (method for resource in self.resources for method in resource.methods)
        return grouped(*{needed for method in every for needed in method.awaited_imports})

    @property
    def spells_builtins(self) -> bool:
        """Whether a resource prints a type with its module."""
        return any(resource.spells_builtins for resource in self.resources)


def version_view(api: Api, history: History, *, flat: bool = False) -> VersionView:
    names = named(api)
    context = Context(api, names, history)
    by_resource: dict[str, list[ApiOperation]] = {}
    for operation in api.operations:
        by_resource.setdefault(operation.name.rpartition(".")[0], []).append(operation)
    children: dict[str, list[ResourceName]] = {}
    for path, name in names.resources.items():
        children.setdefault(path.rpartition(".")[0], []).append(name)
    return VersionView(
        version=api.version,
        package="" if flat else package_name(api.version),
        distribution=api.service.package,
        flat=flat,
        up="." if flat else ".." + "." * api.service.package.count("."),
        client=client_view(api, names.client, flat=flat),
        children=tuple(children.get("", ())),
        resources=tuple(
            _resource(context, path, tuple(children.get(path, ())), by_resource.get(path, ()))
            for path in names.resources
        ),
        types=definitions(context, request=True),
        models=definitions(context, request=False),
        class_names=names.classes.places(),
        xml=literal(xml) if (xml := forms(names.classes)) else "",
    )


def _resource(
    context: Context,
    path: str,
    children: tuple[ResourceName, ...],
    operations: Iterable[ApiOperation],
) -> ResourceView:
    inside = {child.attribute for child in children}
    for operation in operations:
        inside |= {method_name(operation), begin_name(operation) or ""}
    where = Namespace(hidden=frozenset(inside & _HIDEABLE))
    made = tuple(method for each in operations for method in methods(context, each, where))
    helper = context.api.service.helpers.get(path)
    name = context.names.resources[path]
    return ResourceView(name.name, name.module, path, children, made, helper)


_HIDEABLE = frozenset(
    (
        *("bool", "bytes", "date", "datetime", "dict", "float", "int", "list", "object", "str"),
        *("tuple", *DEFINED),
    )
)
"""What a method's name would hide from the annotations in its class."""
