"""Views -> {path: text}.  Pure: nothing here touches the disk but to read templates."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)

from ..api.config import Table
from ..api.history import History
from ..names.words import package_name
from ..problems import InputError
from .literals import literal, prose
from .models import annotated
from .package import VersionView


@dataclass(frozen=True)
class NamedVersion:
    literal: str
    name: str
    package: str


@dataclass(frozen=True)
class DistributionView:
    title: str
    package: str
    versions: tuple[NamedVersion, ...]
    operations: tuple[tuple[str, str], ...]


@lru_cache(maxsize=4)
def environment(templates: Path) -> Environment:
    """The one place that decides how our templates behave."""
    return Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python source, not HTML: literals.py makes text safe
    )


@contextmanager
def _told(templates: Path) -> Iterator[None]:
    """A faulty template ends in one message that says where."""
    try:
        yield
    except TemplateSyntaxError as error:
        where = f"{error.filename or templates}:{error.lineno}"
        raise InputError(str(error.message), where=where, todo=_TODO) from None
    except TemplateError as error:
        raise InputError(str(error.message), where=_template_line(error), todo=_TODO) from None


def _template_line(error: TemplateError) -> str:
    """Template and line that an error came from: the last frame of a template in its trace."""
    frames = traceback.extract_tb(error.__traceback__)
    found = [f"{f.filename}:{f.lineno}" for f in frames if "jinja" in Path(f.filename).suffix]
    return found[-1] if found else "a template"


_DOCSTRING = re.compile(r'^ *""".*"""$', re.MULTILINE)
"""A line of text, which names nothing."""

_TODO = "Mend the template, or take back the change to it."


def render_version(view: VersionView, templates: Path) -> dict[str, str]:
    """Every file of one api-version's package, by path below the package; not formatted yet."""
    with _told(templates):
        env = environment(templates)
        files = {
            name: env.get_template(f"version/{name}.jinja").render(view=view)
            for name in ("__init__.py", "_client.py", "resources/__init__.py", "api.md")
        }
        resource = env.get_template("version/resources/_resource.py.jinja")
        for item in view.resources:
            files[f"resources/{item.module}.py"] = resource.render(view=view, resource=item)
        for name, definitions in (("types", view.types), ("models", view.models)):
            whole = annotated(definitions, templates / "definitions" / "emitter")
            body = env.get_template(f"definitions/{name}.py.jinja").render(
                classes=whole.classes, aliases=whole.aliases
            )
            words = frozenset(re.findall(r"\w+", _DOCSTRING.sub("", body)))
            template = env.get_template(f"version/{name}.py.jinja")
            files[f"{name}.py"] = template.render(view=view, body=body, words=words)
        return files


def render_distribution(history: History, table: Table, templates: Path) -> dict[str, str]:
    """The files above the api-versions."""
    view = DistributionView(
        prose(table.title),
        table.package,
        tuple(NamedVersion(literal(v), prose(v), package_name(v)) for v in history.versions),
        tuple((literal(name), literal(found)) for name, found in history.operations.items()),
    )
    with _told(templates):
        env = environment(templates)
        return {
            name: env.get_template(f"distribution/{name}.jinja").render(view=view)
            for name in ("__init__.py", "_operations.py")
        }


def runtime_files() -> Mapping[str, str]:
    """The runtime as it is, by path below the generated package."""
    folder = Path(__file__).parents[1] / "runtime"
    found = sorted(p for p in folder.rglob("*") if p.suffix == ".py" or p.name == "py.typed")
    return {f"_runtime/{p.relative_to(folder).as_posix()}": p.read_text("utf-8") for p in found}
