"""Code on openai-python: what its AzureOpenAI calls pass that an api-version does not know."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..api.ir import Api
from ..names.words import snake
from .explain import calls, dotted

_CLIENTS = ("AzureOpenAI", "AsyncAzureOpenAI")
_OF_THE_SDK = frozenset(
    ("extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key")
)


@dataclass(frozen=True)
class Remark:
    """Something about a line; `certain` is whether it breaks, or only cannot be told."""

    line: int
    column: int
    message: str
    certain: bool


def uses_openai(tree: ast.Module) -> bool:
    modules = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
    modules += [a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names]
    named = any(part == "openai" for m in modules for part in [m.partition(".")[0]])
    return named and any(True for _ in _clients(tree))


def api_versions(tree: ast.Module) -> set[str | None]:
    """The versions that clients are made with; None where the source does not say."""
    return {_literal(client) for client in _clients(tree)}


def remarks(tree: ast.Module, api: Api, everywhere: Mapping[str, Api]) -> Iterator[Remark]:
    """What breaks with `api`, and what the source does not tell; `everywhere` names the rest."""
    known = {o.name for one in everywhere.values() for o in one.operations}
    for client in _clients(tree):
        if _literal(client) is None:
            what = "api_version is not written here as a string; what it is cannot be told"
            yield Remark(client.lineno, client.col_offset, what, certain=False)
    for name, call in calls(tree, known):
        yield from _call(name, call, api)


def _clients(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and dotted(node.func)[-1:] in ([name] for name in _CLIENTS):
            yield node


def _literal(client: ast.Call) -> str | None:
    for keyword in client.keywords:
        if keyword.arg == "api_version" and isinstance(keyword.value, ast.Constant):
            return str(keyword.value.value)
    return None


def _call(name: str, call: ast.Call, api: Api) -> Iterator[Remark]:
    operation = next((o for o in api.operations if o.name == name), None)
    if operation is None:
        yield Remark(call.lineno, call.col_offset, f"{api.version} has no {name}", certain=True)
        return
    fields = api.flat_body(operation)
    if operation.body is not None and fields is None:
        what = f"{name} takes a body of several forms; its arguments cannot be told"
        yield Remark(call.lineno, call.col_offset, what, certain=False)
        return
    names = [*(p.name for p in operation.parameters), *(p.name for p in fields or ())]
    # openai-python takes the deployment as the model.
    allowed = {snake(name) for name in names} | _OF_THE_SDK | {"model"}
    for keyword in call.keywords:
        if keyword.arg is None:
            what = f"{name} is given `**` arguments; what is in them cannot be told"
            yield Remark(keyword.value.lineno, keyword.value.col_offset, what, certain=False)
        elif keyword.arg not in allowed:
            what = f"{name} has no argument {keyword.arg} in {api.version}"
            yield Remark(keyword.lineno, keyword.col_offset, what, certain=True)
