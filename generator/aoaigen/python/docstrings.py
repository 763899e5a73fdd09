"""The docstring of a method: what the document says, its arguments, what it gives and raises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..api.ir import ApiOperation
from .arguments import Argument
from .context import Context
from .facts import aged
from .literals import markdown, prose
from .paragraphs import lines, wrapped
from .types import Type

_DEEPER = "    "


def summary_of(operation: ApiOperation) -> str:
    """The first line, which api.md shows as well."""
    text = operation.summary.strip()
    if not text:
        first = next((block[0] for block in markdown(operation.description)), ("", ""))
        text = "" if first[0] == "\n" else first[1]
    else:
        text = prose(text)
    text = text or prose(f"{operation.method} {operation.path}")
    return text if text.endswith((".", "!", "?")) else f"{text}."


def docstring(
    context: Context,
    operation: ApiOperation,
    arguments: Iterable[Argument],
    gives: Type,
    failures: Iterable[tuple[str, str, str]],
) -> Iterator[str]:
    """Its lines.  failures: status, media type and type of those that the document states"""
    summary, version = summary_of(operation), context.api.version
    yield from [*wrapped(summary, further=_DEEPER), ""]
    for block in markdown(operation.description):
        if [words for _, words in block] not in ([summary], [summary.removesuffix(".")]):
            yield from lines([block])
    named = [f"{argument.name}: {argument.doc}" for argument in arguments]
    if named:
        yield "Args:"
        for text in named:
            first, *more = text.split("\n")
            yield from wrapped(first, _DEEPER, 2 * _DEEPER)
            yield from (f"        {line}" if line else "" for line in more)
        yield ""
    yield from [*wrapped(f"Returns: {prose(gives.source())}", further=_DEEPER), ""]
    models = ", ".join(f"{status}: {kind}" for status, _, kind in failures)
    raised = "in its subclass for what went wrong"
    raised += f"; its `model` by status is {models}" if models else ""
    yield from [*wrapped(f"Raises: APIError, {prose(raised)}.", further=_DEEPER), ""]
    of_version = f", api-version {version}" if version else ""
    route = prose(f"{operation.method} {operation.path}{of_version}.")
    yield from wrapped(f"{route} {aged(context.age(operation))}", further=_DEEPER)
