"""Views -> {path: text}.  Pure: nothing here touches the disk but to read templates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from ..api.history import History
from ..api.service import Service
from ..names.words import package_name
from ..templating import environment, explained
from .definitions import DefinitionsView
from .literals import literal, prose
from .package import VersionView
from .parts import ModulePart, parts

_WHOLE = ("__init__.py", "resources/__init__.py", "aio/__init__.py", "aio/_typed.py", "api.md")
"""Files that every package has one of."""


def render_version(view: VersionView, templates: Path) -> dict[str, str]:
    """Every file of one api-version's package, by path below the package; not formatted yet."""
    env = environment(templates, escape=False)

    def printed(name: str, **facts: object) -> str:
        return env.get_template(f"version/{name}.jinja").render(view=view, **facts)

    with explained(templates):
        files = {name: printed(name) for name in _WHOLE}
        for name, client, folder, prefix in (
            ("_client.py", view.client, "resources", ""),
            ("_async_client.py", view.client.awaited, "aio", "Async"),
        ):
            files[name] = printed("_client.py", client=client, folder=folder, prefix=prefix)
        if view.reads_xml:
            files["_xml.py"] = printed("_xml.py")
        for item in view.resources:
            files[f"resources/{item.module}.py"] = printed("resources/_resource.py", resource=item)
        for name, whole in (("types", view.types), ("models", view.models)):
            files |= _definitions(name, whole, partial(printed, f"{name}.py"), view.up)
        return files


def _definitions(
    name: str, whole: DefinitionsView, printed: Callable[..., str], up: str
) -> dict[str, str]:
    """`types` or `models`: a file, or a package of parts where that would be too large."""
    undivided = ModulePart("", whole, whole.needs)
    inner = parts(whole)
    if not inner:
        return {f"{name}.py": printed(shown=whole, part=undivided, parts=(), up=up, here=".")}
    inside = partial(printed, up=f".{up}", here="..")
    files = {
        f"{name}/{part.name}.py": inside(shown=part.definitions, part=part, parts=())
        for part in inner
    }
    none = replace(whole, classes=(), aliases=())
    files[f"{name}/__init__.py"] = inside(shown=none, part=undivided, parts=inner)
    files[f"{name}/__init__.pyi"] = "".join(f"from .{part.name} import *\n" for part in inner)
    return files


def render_distribution(history: History, service: Service, templates: Path) -> dict[str, str]:
    """The files above the api-versions."""
    view = {
        "up": "." * (1 + service.package.count(".")),  # to the runtime, seen from the package
        "title": prose(service.title),
        "package": service.package,
        "versions": [
            {"literal": literal(v), "name": prose(v), "package": package_name(v)}
            for v in history.versions
        ],
        "operations": [(literal(name), literal(v)) for name, v in history.operations.items()],
        # With the api-versions of which it is not known whether they have them.
        "unknown": [
            (literal(name), literal(silent))
            for name in history.operations
            if (silent := history.silent(name))
        ],
    }
    with explained(templates):
        env = environment(templates, escape=False)
        common = ("models.py", "types.py") if service.common_types else ()
        return {
            name: env.get_template(f"distribution/{name}.jinja").render(view=view)
            for name in ("__init__.py", "_operations.py", *common)
        }
