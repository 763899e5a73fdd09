"""The pages of the site: the guides as they are, and a reference from the packages' own views.

`python website/pages.py FOLDER` fills FOLDER; `nox -s site` builds the site of it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from html import escape
from itertools import pairwise
from pathlib import Path

from aoaigen.api.history import History
from aoaigen.documents.specs import stability
from aoaigen.home import Home, find_home
from aoaigen.interfaces import interfaces
from aoaigen.plain import markdown
from aoaigen.python.definitions import DefinitionsView
from aoaigen.python.methods import MethodView
from aoaigen.python.package import VersionView, version_view
from aoaigen.python.types import DEFINED, Type
from aoaigen.templating import environment

HERE = Path(__file__).parent
ROOT = HERE.parent
REPOSITORY = "https://github.com/aoai-project/aoai"
_LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)\s]+)\)")


def main(folder: Path) -> None:
    home = find_home(ROOT)
    guides(folder)
    for its in home.apis:
        found = interfaces(its)
        views = {v: version_view(api, found.history) for v, api in found.apis.items()}
        for version, view in views.items():
            reference(folder / "reference" / its.shown(version).replace("/", "-"), view)
        index(folder, its, found.history)
        changes(folder, its, list(found.apis))
    llms(folder)


# -- the guides ------------------------------------------------------------------------------------


def guides(folder: Path) -> None:
    """README as the first page, docs/ as they are, and what else is linked to by its address."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(ROOT / "docs", folder, dirs_exist_ok=True)
    readme = (ROOT / "README.md").read_text("utf-8").replace("](docs/", "](")
    (folder / "index.md").write_text(readme, "utf-8")
    shutil.copy(ROOT / "CHANGELOG.md", folder / "changelog.md")
    shutil.copy(HERE / "site.css", folder)
    for page in folder.rglob("*.md"):
        linked = partial(_linked_out, page=page, folder=folder)
        page.write_text(_LINK.sub(linked, page.read_text("utf-8")), "utf-8")


def _linked_out(found: re.Match[str], page: Path, folder: Path) -> str:
    """A link to a file of the repository that is no page of the site leads to the repository."""
    path, _, anchor = found[1].partition("#")
    if (page.parent / path).exists():
        return found[0]
    target = (ROOT / page.relative_to(folder).parent / path).resolve()
    if page.parent == folder and not target.exists():
        target = (ROOT / "docs" / path).resolve()
    if not target.is_relative_to(ROOT):
        return found[0]
    below = target.relative_to(ROOT).as_posix()
    return f"]({REPOSITORY}/blob/main/{below}{'#' + anchor if anchor else ''})"


# -- the reference ---------------------------------------------------------------------------------


def reference(folder: Path, view: VersionView) -> None:
    """Methods, request types and answers of one api-version, each a page."""
    folder.mkdir(parents=True, exist_ok=True)
    env = environment(HERE / "templates", escape=False)
    methods = env.get_template("version.md.jinja").render(
        view=view,
        title=markdown(view.client.title),
        count=sum(len(resource.methods) for resource in view.resources),
        signature=_signature,
        returns=lambda method: _type(method.signature.returns, ""),
        doc=_doc,
    )
    (folder / "index.md").write_text(methods, "utf-8")
    for module, heading in (("types", "Request types"), ("models", "Answers")):
        definitions: DefinitionsView = getattr(view, module)
        page = env.get_template("classes.md.jinja").render(
            definitions=definitions,
            heading=f"{heading} of {view.version}",
            linked=lambda kind, module=module: _type(kind, module),
            text=_prose,
            cell=lambda doc: _prose(doc).replace("\n", " "),
        )
        (folder / f"{module}.md").write_text(page, "utf-8")


def _signature(method: MethodView) -> Iterator[str]:
    signature = method.signature
    for parameter in signature.positional:
        yield f"{parameter.name}: {_type(parameter.type, '')}{_default(parameter.default)}"
    if signature.keyword:
        yield "*"
    for parameter in signature.keyword:
        yield f"{parameter.name}: {_type(parameter.type, '')}{_default(parameter.default)}"


def _default(source: str) -> str:
    return f" = {escape(source)}" if source else ""


def _type(kind: Type, module: str) -> str:
    """A type whose own classes are links, as HTML."""
    inside = [_type(arg, module) for arg in kind.args]
    if not kind.name:
        return " &#124; ".join(inside)  # which ends no cell of a table
    head = escape(kind.name)
    if kind.module in DEFINED:
        page = "" if kind.module == module else f"{kind.module}.html"
        head = f'<a href="{page}#{escape(kind.name)}">{head}</a>'
    return f"{head}[{', '.join(inside)}]" if inside else head


def _prose(doc: str) -> str:
    """A docstring's source as Markdown's text."""
    return markdown(doc.replace('\\"', '"').replace("\\\\", "\\"))


def _doc(method: MethodView) -> str:
    """The docstring, its sections as lists."""
    lines: list[str] = []
    for line in method.doc:
        text = line.strip()
        if re.fullmatch(r"[A-Z]\w+:", text):
            lines += ["", f"**{text[:-1]}**", ""]
        elif line.startswith("    ") and not line.startswith("     ") and ":" in text:
            name, _, rest = text.partition(":")
            lines.append(f"- `{name}`: {_prose(rest.strip())}")
        elif line.startswith(" ") and lines:
            lines[-1] += f" {_prose(text)}"
        else:
            lines.append(_prose(text))
    return "\n".join(lines)


def index(folder: Path, home: Home, history: History) -> None:
    """The api-versions of an API, newest first."""
    path = folder / "reference" / "index.md"
    lines = [path.read_text("utf-8")] if path.exists() else ["# Reference\n"]
    lines.append(f"\n## {home.specs.name}\n")
    for version in reversed(history.versions):
        shown = home.shown(version)
        lines.append(f"- [{shown}]({shown.replace('/', '-')}/index.md)")
    path.write_text("\n".join(lines) + "\n", "utf-8")


# -- what changed ----------------------------------------------------------------------------------


def changes(folder: Path, home: Home, versions: list[str]) -> None:
    """The history matrix of an API, its changelogs, and a page for each two neighbours."""
    where = folder / "changes"
    where.mkdir(exist_ok=True)
    shown = [home.shown(version) for version in versions]
    matrix = where / f"{home.specs.name}.html"
    _aoai("history", *_api(home), "--format", "html", "-o", str(matrix))
    path = where / "index.md"
    lines = [path.read_text("utf-8")] if path.exists() else ["# What changed\n"]
    lines += [
        f"\n## {home.specs.name}\n",
        f"[All operations over all api-versions]({matrix.name})\n",
        *changelogs(where, home, versions),
    ]
    for old, new in reversed(list(pairwise(shown))):
        page = where / f"{old}_{new}.md".replace("/", "-")
        _aoai("diff", old, new, "--format", "markdown", "-o", str(page))
        lines.append(f"- [{old} to {new}]({page.name})")
    path.write_text("\n".join(lines) + "\n", "utf-8")


def changelogs(folder: Path, home: Home, versions: list[str]) -> Iterator[str]:
    """A page for the stable api-versions and one for the previews; gives the links to them."""
    for kind in ("stable", "preview"):
        first = next((each for each in versions if stability(each) == kind), None)
        if first:
            page = folder / f"{home.specs.name}-{kind}.md"
            _aoai("changelog", f"{first}..", *_api(home), "--format", "markdown", "-o", str(page))
            yield f"[Changelog of the {kind} api-versions]({page.name})\n"


def _api(home: Home) -> tuple[str, ...]:
    return () if home.specs.name == "azure-openai" else ("--api", home.specs.name)


def _aoai(*arguments: str) -> None:
    command = [sys.executable, "-m", "aoaigen", *arguments]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603 - our own command


# -- for language models ---------------------------------------------------------------------------


def llms(folder: Path) -> None:
    """llms.txt: what there is to read, with a line each."""
    text = ["# aoai", "", "> Typed Python clients for Azure OpenAI, one per api-version.", ""]
    text += [f"- [{title}]({path})" for path, title in _titles(folder)]
    (folder / "llms.txt").write_text("\n".join(text) + "\n", "utf-8")


def _titles(folder: Path) -> Iterable[tuple[str, str]]:
    for page in sorted(folder.rglob("*.md")):
        if page.name in ("types.md", "models.md"):
            continue
        first = next(
            (line for line in page.read_text("utf-8").splitlines() if line[:2] == "# "), ""
        )
        yield page.relative_to(folder).with_suffix(".html").as_posix(), first[2:] or page.stem


if __name__ == "__main__":
    main(Path(sys.argv[1]))
