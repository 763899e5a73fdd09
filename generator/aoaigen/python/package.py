"""The view of one api-version's package: its resources as a tree, its types and its models."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..api.history import History
from ..api.ir import Api, ApiOperation
from ..api.service import HelperConfig
from ..names.names import ResourceName, begin_name, method_name, named
from ..names.words import package_name
from .client import ClientView, client_view
from .context import Context
from .definitions import DefinitionsView, definitions
from .literals import literal, stated
from .methods import MethodView, methods
from .types import DEFINED, Namespace, import_lines
from .xml import forms


@dataclass(frozen=True)
class ResourceView:
    name: str
    module: str
    path: str
    children: Sequence[ResourceName]
    methods: Sequence[MethodView]
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
        """Whether a method has overloads."""
        return any(method.overloads for method in self.methods)

    @property
    def awaited(self) -> Iterator[MethodView]:
        """The methods of the client that awaits."""
        return (method.awaited(f"_blocking_{self.module}") for method in self.methods)

    def typing_imports(self, up: str) -> Iterator[str]:
        """What only type checkers import.  up: where the runtime is"""
        return import_lines((each for method in self.methods for each in method.imports), up)

    @property
    def twin(self) -> Iterator[str]:
        """Arguments of the runtime's `Twin`."""
        yield literal(self.module)
        yield from stated(
            pages=tuple(method.name for method in self.methods if method.paged),
            begin=tuple(method.name for method in self.methods if not method.facts),
            raw=tuple(self.helper.raw) if self.helper else (),
        )


@dataclass(frozen=True)
class VersionView:
    """`up` is where the runtime is, seen from the package: beside it, or in it if it is `flat`."""

    version: str
    package: str
    distribution: str
    flat: bool
    up: str
    client: ClientView
    children: Sequence[ResourceName]
    resources: Sequence[ResourceView]
    types: DefinitionsView
    models: DefinitionsView
    class_names: Mapping[str, str]
    """By the place of the schema."""
    xml: str
    """The forms of classes in XML."""

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

    @property
    def awaited_imports(self) -> list[str]:
        """What type checkers import for the resources of clients that await."""
        every = (method for resource in self.resources for method in resource.awaited)
        signatures = (each for method in every for each in (method.signature, *method.overloads))
        needs = (needed for signature in signatures for needed in signature.imports)
        return list(import_lines(needs, f".{self.up}"))


def version_view(api: Api, history: History, *, flat: bool = False) -> VersionView:
    names = named(api)
    context = Context(api, names, history)
    operations: dict[str, list[ApiOperation]] = defaultdict(list)
    for operation in api.operations:
        operations[operation.name.rpartition(".")[0]].append(operation)
    children: dict[str, list[ResourceName]] = defaultdict(list)
    for path, name in names.resources.items():
        children[path.rpartition(".")[0]].append(name)
    return VersionView(
        version=api.version,
        package="" if flat else package_name(api.version),
        distribution=api.service.package,
        flat=flat,
        up="." if flat else ".." + "." * api.service.package.count("."),
        client=client_view(api, names.client, flat=flat),
        children=children[""],
        resources=[
            _resource(context, path, children[path], operations[path]) for path in names.resources
        ],
        types=definitions(context, request=True),
        models=definitions(context, request=False),
        class_names=names.classes.places(),
        xml=literal(forms(names.classes)),
    )


def _resource(
    context: Context, path: str, children: list[ResourceName], operations: list[ApiOperation]
) -> ResourceView:
    inside = {child.attribute for child in children}
    for operation in operations:
        inside |= {method_name(operation), begin_name(operation) or ""}
    where = Namespace(hidden=frozenset(inside & _HIDEABLE))
    made = [method for each in operations for method in methods(context, each, where)]
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
