"""Views -> {path: text}.  Pure: nothing here touches the disk but to read templates."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ..api.history import History
from ..api.service import Service
from ..names.words import package_name
from ..templating import environment, explained
from .definitions import DefinitionsView
from .literals import literal, prose
from .package import VersionView
from .parts import ModulePart, parts


@dataclass(frozen=True)
class NamedVersion:
    literal: str
    name: str
    package: str


@dataclass(frozen=True)
class DistributionView:
    """`up` is where the runtime is, seen from the package."""

    up: str
    title: str
    package: str
    versions: tuple[NamedVersion, ...]
    operations: tuple[tuple[str, str], ...]
    unknown: tuple[tuple[str, str], ...]
    """Operations by name, with the api-versions of which it is not known whether they have them."""


def render_version(view: VersionView, templates: Path) -> dict[str, str]:
    """Every file of one api-version's package, by path below the package; not formatted yet."""
    with explained(templates):
        env = environment(templates, escape=False)
        files = {
            name: env.get_template(f"version/{name}.jinja").render(view=view)
            for name in (
                *("__init__.py", "resources/__init__.py", "aio/__init__.py", "aio/_typed.py"),
                "api.md",
            )
        }
        client = env.get_template("version/_client.py.jinja")
        for name, kind, folder, prefix in (
            ("_client.py", view.client, "resources", ""),
            ("_async_client.py", view.client.awaited, "aio", "Async"),
        ):
            files[name] = client.render(view=view, client=kind, folder=folder, prefix=prefix)
        if view.reads_xml:
            files["_xml.py"] = env.get_template("version/_xml.py.jinja").render(view=view)
        resource = env.get_template("version/resources/_resource.py.jinja")
        for item in view.resources:
            files[f"resources/{item.module}.py"] = resource.render(view=view, resource=item)
        for name, whole in (("types", view.types), ("models", view.models)):
            files |= _definitions(view, name, whole, templates)
        return files


def _definitions(
    view: VersionView, name: str, whole: DefinitionsView, templates: Path
) -> dict[str, str]:
    """`types` or `models`: a file, or a package of parts where that would be too large."""
    module = environment(templates, escape=False).get_template(f"version/{name}.py.jinja")

    def printed(part: ModulePart, others: tuple[ModulePart, ...] = ()) -> str:
        inside = "." if part.name or others else ""
        shown = replace(whole, classes=(), aliases=()) if others else part.definitions
        where = {"up": inside + view.up, "here": inside + "."}
        return module.render(view=view, shown=shown, part=part, parts=others, **where)

    undivided = ModulePart("", whole, whole.needs)
    inner = parts(whole)
    if not inner:
        return {f"{name}.py": printed(undivided)}
    files = {f"{name}/{part.name}.py": printed(part) for part in inner}
    files[f"{name}/__init__.py"] = printed(undivided, inner)
    files[f"{name}/__init__.pyi"] = "".join(f"from .{part.name} import *\n" for part in inner)
    return files


def render_distribution(history: History, service: Service, templates: Path) -> dict[str, str]:
    """The files above the api-versions."""
    view = DistributionView(
        "." * (1 + service.package.count(".")),
        prose(service.title),
        service.package,
        tuple(NamedVersion(literal(v), prose(v), package_name(v)) for v in history.versions),
        tuple((literal(name), literal(versions)) for name, versions in history.operations.items()),
        tuple(
            (literal(name), literal(silent))
            for name in history.operations
            if (silent := history.silent(name))
        ),
    )
    with explained(templates):
        env = environment(templates, escape=False)
        common = ("models.py", "types.py") if service.common_types else ()
        return {
            name: env.get_template(f"distribution/{name}.jinja").render(view=view)
            for name in ("__init__.py", "_operations.py", *common)
        }
