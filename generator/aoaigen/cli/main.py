"""The `aoai` command: it prints and parses, and nothing else does.

Everything heavy is imported inside the commands, so that `aoai --help` is quick.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import __version__
from ..home import find_home, notice
from ..plain import one_line
from ..problems import InputError
from .compare import COMMANDS, REF_ROOT
from .printing import print_paths, print_problems, progress_of
from .versions import Version

if TYPE_CHECKING:
    from ..home import Home
    from ..pipeline import Order


class _Commands(click.Group):
    """Bad input ends in one message and exit code 2, never in a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise  # click ends quietly when the reader of a pipe has gone
        except (InputError, UnicodeError) as error:
            message = str(error)
        except KeyboardInterrupt:
            click.echo("aoai: interrupted", err=True)
            raise SystemExit(130) from None
        except OSError as error:
            message = _of_the_system(error)
        except RecursionError:
            message = "references nest too deeply to be followed"
        click.echo(f"aoai: {one_line(message)}", err=True)
        raise SystemExit(2)


def _of_the_system(error: OSError) -> str:
    if error.filename:
        return f"{os.fspath(error.filename)!s}: {error.strerror}"
    try:
        Path.cwd()
    except OSError:
        return "the current folder is gone. Change to one that exists."
    return str(error)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="aoai")
@click.option(
    "--root",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The checkout to work on, if not the one that this command belongs to.",
)
@click.pass_context
def cli(ctx: click.Context, root: Path | None) -> None:
    """Typed Python clients for Azure OpenAI from the official documents of its api-versions."""
    ctx.obj = root
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        ctx.color = False
    if warning := notice(root):
        click.echo(f"aoai: {one_line(warning)}", err=True)


@cli.command()
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path)
)
@click.option("--name", help="The document's name, if its title does not tell.")
@click.option(
    "--origin", metavar="PATH", help="The official file's path in its repository, to be recorded."
)
@click.option("--api", metavar="NAME", help="The API's folder under specs/, if no title tells.")
@REF_ROOT
@click.pass_obj
def add(
    root: Path | None,
    files: tuple[Path, ...],
    name: str | None,
    origin: str | None,
    api: str | None,
    ref_root: Path | None,
) -> None:
    """Turn official documents into facts under specs/.

    All of them, or none.  A FILE may be a folder of dated ones, as Azure's specification has them.
    """
    from ..documents.add import add as add_documents

    added = add_documents(find_home(root), files, name, origin, api, ref_root)
    for item in added:
        click.echo(f"{item.name}: {'written' if item.changed else 'unchanged'}")
    problems = [problem for item in added for problem in item.problems]
    print_problems(problems)
    if any(problem.level == "error" for problem in problems):
        raise SystemExit(1)


@cli.command()
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
@click.pass_obj
def versions(root: Path | None, form: str) -> None:
    """List the api-versions that are here."""
    from dataclasses import asdict

    from ..documents.summary import summarise

    rows = [asdict(summary) for summary in summarise(find_home(root))]
    if form == "json":
        click.echo(json.dumps(rows, indent=2))
    else:
        _print_table(rows)


@cli.command()
@click.argument("wanted", nargs=-1, metavar="[API-VERSION]...", type=Version())
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when generated/ is out of step.")
@click.option(
    "--spec",
    "specs",
    multiple=True,
    metavar="FILE",
    help="A document of an API of your own (several are one API), a folder of dated ones, an "
    "address (https://...), or - for the standard input.",
)
@click.option("--package", metavar="NAME", help="With --spec: the name of the package.")
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="DIR", help="With --spec: where it goes."
)
@REF_ROOT
@click.option("--strict", is_flag=True, help="With --spec: exit 2 when anything is reported.")
@click.option(
    "--datetimes", is_flag=True, help="With --spec: dates are Python's, not the texts that came."
)
@click.option("--overwrite", is_flag=True, help="Replace also what was edited by hand.")
@click.pass_obj
def generate(
    root: Path | None,
    wanted: tuple[str, ...],
    check: bool,
    specs: tuple[str, ...],
    package: str | None,
    out: Path | None,
    ref_root: Path | None,
    strict: bool,
    datetimes: bool,
    overwrite: bool,
) -> None:
    """Write the packages of all api-versions, or of those named.

    What is unchanged stays.  With --spec, write a package for an API of your own instead.
    """
    if specs:
        if wanted or check:
            raise click.UsageError("--spec goes with neither API-VERSION nor --check.")
        if package is None or out is None:
            raise click.UsageError("--spec needs --package NAME and --out DIR.")
        from ..documents.fetched import at_hand
        from ..pipeline import Order

        home = find_home(root)
        with at_hand(specs) as paths:
            files = tuple(map(Path, paths))
            order = Order(files, package, out, ref_root, strict, overwrite, datetimes)
            _generate_package(home, order)
        return
    if package or out or ref_root or strict or datetimes:
        others = "--package, --out, --ref-root, --strict and --datetimes"
        raise click.UsageError(f"{others} go with --spec.")
    from .. import pipeline

    home = find_home(root)
    if check:
        if wanted:
            raise click.UsageError("--check compares everything; name no api-version with it.")
        with progress_of("generating") as progress:
            _report_check(pipeline.check(home, progress))
        return
    with progress_of("generating") as progress:
        outcome = pipeline.generate(home, wanted, progress, overwrite=overwrite)
    print_problems(outcome.problems)
    print_paths("edited by hand, written anew", outcome.lost)
    print_paths("kept, since no run wrote it", outcome.kept)
    written, unchanged = len(outcome.written), len(outcome.unchanged)
    click.echo(f"{home.generated}: {written} packages written, {unchanged} unchanged")


def _generate_package(home: Home, order: Order) -> None:
    from ..pipeline import generate_package

    with progress_of("generating") as progress:
        made = generate_package(order, home.templates, progress)
    print_problems(made.problems)
    print_paths("kept, since no run wrote it", made.kept)
    if made.folder is None:
        click.echo("aoai: nothing is written: --strict, and there are reports", err=True)
        raise SystemExit(2)
    click.echo(f"{made.folder}: {made.operations} operations, {len(made.problems)} reports")


def _report_check(differences: list[str]) -> None:
    if not differences:
        click.echo("generated/ is in step with the documents, the templates and the generator")
        return
    for line in differences:
        click.echo(line)
    click.echo(f"{len(differences)} files are out of step. Run: aoai generate", err=True)
    raise SystemExit(1)


def _print_table(rows: list[dict[str, Any]]) -> None:
    """By hand: loading a library for tables takes longer than all the rest."""
    widest = max([len("api"), *(len(row["api"]) for row in rows)])
    for api, version, stable, operations, schemas, documents, missing in [
        ("api", "api-version", "stability", "operations", "schemas", ["documents"], []),
        *(row.values() for row in rows),
    ]:
        left = f"{api:<{widest}}  {version:<20}{stable:<11}{operations:>10}  {schemas:>7}"
        parts = [*documents, *(f"({name} is not here)" for name in missing)]
        click.echo(f"{left}  {', '.join(parts)}")


for _command in COMMANDS:
    cli.add_command(_command)
