"""The commands that compare api-versions: diff, changelog, history, migrate, compat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..home import find_home
from ..plain import one_line
from ..problems import InputError
from .output import formats, put
from .printing import print_problems, progress_of
from .versions import Version

if TYPE_CHECKING:
    from ..diff import Comparison
    from ..home import Home
    from ..migrate.code import Code


OUTPUT = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    metavar="FILE",
    help="Write to a file (its ending decides the format), a pipe or a device; - is the terminal.",
)

REF_ROOT = click.option(
    "--ref-root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="DIR",
    help="The folder that other files may be read from, if not the document's own.",
)

SPEC = click.option(
    "--spec",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="DIR",
    help="A folder of dated documents of an API of your own; its dates are the api-versions.",
)

API = click.option(
    "--api", metavar="NAME", help="The API's folder under specs/, if not Azure OpenAI's."
)


@click.command()
@click.argument("old", type=Version(files=True))
@click.argument("new", type=Version(files=True))
@SPEC
@REF_ROOT
@formats("text", "json", "markdown", "html", "github", "sarif", "junit")
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "risky", "any"]),
    help="Exit 1 if there is a change as grave as this, or graver.",
)
@click.option(
    "--policy",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="A YAML file with severities of rules and changes that are accepted.",
)
@OUTPUT
@click.pass_obj
def diff(
    root: Path | None,
    old: str,
    new: str,
    spec: Path | None,
    ref_root: Path | None,
    form: str,
    fail_on: str | None,
    policy: Path | None,
    output: Path | None,
) -> None:
    """Tell what changed on the wire between OLD and NEW.

    Each is an api-version, a document (Swagger 2.0, OpenAPI 3.0 to 3.2), its address, a document
    of a commit (main:openapi.yaml), - for the standard input, or a folder with the documents of
    one api-version.
    """
    from ..diff import compare
    from ..documents.fetched import at_hand
    from ..interfaces import both_interfaces, chosen_versions

    home = find_home(root)
    if spec is not None:
        first, second, problems = chosen_versions(spec, old, new, ref_root)
    else:
        with at_hand([old, new]) as (before, after):
            first, second, problems = both_interfaces(home, before, after, ref_root)
    print_problems(problems)
    comparison = compare(first, second)
    if comparison.old == comparison.new and old != new:
        comparison = _named(comparison, old, new)
    if Path(new).is_file():
        comparison = _placed(comparison, Path(new), form)
    if policy is not None:
        comparison = _under(policy, comparison)
    put(_rendered(comparison, form, home), output, wrap=form == "text")
    if fail_on and _as_grave(comparison, fail_on):
        raise SystemExit(1)


def _named(comparison: Comparison, old: str, new: str) -> Comparison:
    """Two documents of one version, told apart by what they are called."""
    short = Path(old).name, Path(new).name
    before, after = (old, new) if short[0] == short[1] else short
    return replace(comparison, old=before, new=after)


def _placed(comparison: Comparison, path: Path, form: str) -> Comparison:
    """The comparison with the file of the new document, and the lines in it if a form has them."""
    from ..documents.lines import Lines

    if form not in ("github", "sarif"):
        return replace(comparison, file=str(path))
    lines = Lines(path)
    changes = tuple(replace(c, line=lines.of(c.anchor)) for c in comparison.changes)
    return replace(comparison, changes=changes, file=str(path))


def _under(path: Path, comparison: Comparison) -> Comparison:
    """The comparison as a policy sees it; what is to be said of the policy goes to stderr."""
    from ..diff.policy import policy_of
    from ..documents.read import read

    applied, remarks = policy_of(read(path).data, path).applied(comparison, date.today())
    for line in remarks:
        click.echo(one_line(f"aoai: {line}"), err=True)
    return applied


def _rendered(comparison: Comparison, form: str, home: Home) -> str:
    templates = [home.templates] if form == "html" else []
    report = import_module(f"..diff.reports.{form}", __package__)
    text: str = report.render(comparison, *templates)
    return text


def _as_grave(comparison: Comparison, fail_on: str) -> bool:
    if fail_on == "any":
        return bool(comparison.changes)
    risky = comparison.count("risky") if fail_on == "risky" else 0
    return bool(comparison.count("breaking") + risky)


@click.command()
@click.argument("versions", metavar="FROM..TO")
@SPEC
@REF_ROOT
@API
@formats("text", "json", "markdown")
@OUTPUT
@click.pass_obj
def changelog(
    root: Path | None,
    versions: str,
    spec: Path | None,
    ref_root: Path | None,
    api: str | None,
    form: str,
    output: Path | None,
) -> None:
    """Tell what changed over a range of api-versions.

    FROM..TO are api-versions, and either may be left out (2024-02-01.. is up to the newest).  Steps
    go from stable to stable or from preview to preview, as FROM is; the newest comes first.
    """
    from ..diff.changelog import changelog as compared
    from ..interfaces import chosen_interfaces

    first, dots, last = versions.partition("..")
    if not dots or ".." in last:
        raise InputError(f"{versions!r} is no range", todo="Write FROM..TO or FROM..")
    apis = chosen_interfaces(find_home(root), api, spec, ref_root)
    names = [Version().convert(name, None, None) for name in (first, last)]
    steps = compared({each.version: each for each in apis}, *names)
    report = import_module(f"..diff.reports.{form}", __package__)
    put(report.render_all(steps), output, wrap=form == "text")


@click.command()
@click.argument("query", required=False)
@SPEC
@REF_ROOT
@API
@formats("text", "json", "html")
@OUTPUT
@click.pass_obj
def history(
    root: Path | None,
    query: str | None,
    spec: Path | None,
    ref_root: Path | None,
    api: str | None,
    form: str,
    output: Path | None,
) -> None:
    """Tell which api-versions have an operation or a field.

    And what changed in it between them.

    QUERY is an operation (chat.completions.create), a field of one (chat.completions.create.tools),
    a resource (files), or a field of any operation (response_format).  Without it, all operations.
    """
    from ..diff.chronicle import Chronicle
    from ..diff.reports import history as report
    from ..diff.reports import picture
    from ..interfaces import chosen_interfaces

    home = find_home(root)
    chronicle = Chronicle(chosen_interfaces(home, api, spec, ref_root))
    entries = chronicle.find(query) if query else chronicle.matrix()
    if form == "json":
        text = report.as_json(entries, chronicle.versions, query)
    elif form == "html":
        text = picture.render(entries, chronicle.versions, home.templates)
    else:
        text = report.text(entries, chronicle.versions, matrix=not query)
    put(text, output, wrap=form == "text" and bool(query))


@click.command()
@click.argument(
    "words", nargs=-1, required=True, metavar="OLD NEW PATH...", type=Version(files=True)
)
@formats("text", "json", "github")
@click.option("--write", is_flag=True, help="Rewrite the imports when nothing breaks.")
@click.option(
    "--from-openai",
    is_flag=True,
    help="Rewrite code for openai-python's AzureOpenAI instead; only PATHs are given then.",
)
@click.option("--to", metavar="API-VERSION", help="The one that --from-openai moves to.")
@OUTPUT
@click.pass_obj
def migrate(
    root: Path | None,
    words: tuple[str, ...],
    form: str,
    write: bool,
    from_openai: bool,
    to: str | None,
    output: Path | None,
) -> None:
    """Tell which lines of Python code break from OLD to NEW.

    OLD and NEW are api-versions.  Exits 1 when something breaks, and 3 when nothing is known to
    break, but something cannot be told.

    With --from-openai the code moves from openai-python's Azure clients to this package: a diff is
    shown, and with --write the files are rewritten, all of them or none.  Exits 1 when lines are
    left to look at.
    """
    if from_openai:
        _from_openai(root, tuple(map(Path, words)), to, write=write, output=output)
        return
    if len(words) < 3:
        raise click.UsageError("OLD, NEW and at least one PATH are expected")
    old, new, *paths = words[0], words[1], *map(Path, words[2:])
    from ..interfaces import both_versions
    from ..migrate import code, plan, reports

    home = find_home(root)
    codes, unread = code.read(paths)
    apis = both_versions(home, old, new)
    packages = plan.moved(apis[0].service.package, apis[0].version, apis[1].version)
    migration = plan.migrate(codes, unread, *apis, home)
    render = {"text": reports.text, "json": reports.as_json, "github": reports.github}
    put(render[form](migration), output)
    if migration.breaks or migration.unknown:
        raise SystemExit(1 if migration.breaks else 3)
    if write:
        _rewrite(codes, packages)


def _from_openai(
    root: Path | None, paths: tuple[Path, ...], to: str | None, *, write: bool, output: Path | None
) -> None:
    from ..interfaces import every_interface
    from ..migrate import code
    from ..migrate.from_openai import moving

    home = find_home(root)
    codes, unread = code.read(paths)
    moved = moving.move(codes, {api.version: api for api in every_interface(home)}, home, to)
    put(moving.report(moved, unread), output)
    if write:
        _write({m.path: m.after.encode(m.encoding) for m in moved if m.after != m.before})
    if unread or any(one.notes for one in moved):
        raise SystemExit(1)


def _write(texts: Mapping[Path, bytes]) -> None:
    from ..documents.store import replace_files
    from ..migrate.reports import shown

    replace_files(texts)
    for path in texts:
        click.echo(one_line(f"{shown(path)}: rewritten"), err=True)


def _rewrite(codes: list[Code], packages: Mapping[str, str]) -> None:
    from ..migrate.code import rewritten
    from ..migrate.reports import shown

    texts = [(code, rewritten(code, packages)) for code in codes if not code.cells]
    _write({code.path: text.encode(code.encoding) for code, text in texts if text != code.text})
    for code in codes:
        if code.cells and packages.keys() & code.packages:
            what = "a notebook; change its imports by hand"
            click.echo(one_line(f"{shown(code.path)}: not rewritten, {what}"), err=True)


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path)
)
@formats("text", "json")
@OUTPUT
@click.pass_obj
def compat(root: Path | None, paths: tuple[Path, ...], form: str, output: Path | None) -> None:
    """Tell with which api-versions Python code works as it is.

    The newest stable one comes first.  Exits 3 when something cannot be told.
    """
    from ..interfaces import every_interface
    from ..migrate import code, plan, reports

    fits: list[plan.Fit] = []
    unknown: list[plan.Break] = []
    codes, unread = code.read(paths)
    for home in find_home(root).apis:
        apis = {api.version: api for api in every_interface(home)}
        with progress_of("judging") as progress:
            compatible, untold = plan.compat(codes, unread, apis, home, progress)
        fits += compatible
        unknown += untold
    if not fits:
        raise InputError("nothing here uses aoai or AzureOpenAI of openai")
    render = reports.fits_json if form == "json" else reports.fits
    put(render(fits, tuple(dict.fromkeys(unknown))), output)
    if unknown:
        raise SystemExit(3)


COMMANDS = (diff, history, migrate, compat, changelog)
