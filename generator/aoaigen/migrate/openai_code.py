"""Code on openai-python: what its AzureOpenAI calls pass that an api-version does not know."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..api.ir import Api, ApiOperation, Property, Schema
from ..names.words import snake
from .bindings import Bindings, importers
from .code import Code
from .explain import dotted, operation_of
from .literals import misfits

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


def openai_users(codes: Sequence[Code], wanted: set[str | None] | None) -> list[Code]:
    """Files with a client that is made with one of the versions, and those that import them."""
    makers = [
        c
        for c in codes
        if "openai" in c.imported
        and uses_openai(c.tree)
        and (wanted is None or wanted & api_versions(c.tree))
    ]
    return importers(codes, makers)


def remarks(
    tree: ast.Module, api: Api, everywhere: Mapping[str, Api], judged: Collection[str] = ()
) -> Iterator[Remark]:
    """What breaks with `api`, and what the source does not tell; `everywhere` names the rest.

    `own` are the names of the user's modules, from which a client may come.
    """
    known = {o.name for one in everywhere.values() for o in one.operations}
    for client in _clients(tree):
        if _literal(client) is None:
            what = "api_version is not written here as a string; what it is cannot be told"
            yield Remark(client.lineno, client.col_offset, what, certain=False)
    nodes = list(ast.walk(tree))
    bindings = Bindings(nodes, judged)
    for name, call in _calls(nodes, known, bindings):
        yield from _call(name, call, api)


_WRAPPERS = ("with_raw_response", "with_streaming_response", "beta")


def _calls(
    nodes: Iterable[ast.AST], known: Collection[str], bindings: Bindings
) -> Iterator[tuple[str, ast.Call]]:
    """Calls of operations on what may be a client: raw, parsed and by a name of the method too."""
    for node in nodes:
        if not isinstance(node, ast.Call):
            continue
        parts = bindings.spelled(dotted(node.func))
        plain = [part for part in parts if part not in _WRAPPERS]
        if plain[-1:] == ["parse"]:
            plain[-1] = "create"
        name = operation_of(plain, known)
        if (
            name is not None
            and name.split(".")[-1] == plain[-1]
            and _may_be_client(plain, bindings)
        ):
            yield name, node


def _may_be_client(parts: list[str], bindings: Bindings) -> bool:
    return not bindings.foreign(parts[0])


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
    schemas = {snake(p.name): p.schema for p in operation.parameters}
    schemas |= {snake(p.name): p.schema for p in fields or ()}
    for keyword in call.keywords:
        if keyword.arg in schemas:
            yield from _literal_remarks(api, schemas[keyword.arg], keyword.value, keyword.arg)
        elif keyword.arg == "extra_body":
            yield from _extra(keyword.value, operation, fields or (), api)
        elif keyword.arg is None:
            what = f"{name} is given `**` arguments; what is in them cannot be told"
            yield Remark(keyword.value.lineno, keyword.value.col_offset, what, certain=False)
        elif keyword.arg not in allowed:
            what = f"{name} has no argument {keyword.arg} in {api.version}"
            yield Remark(keyword.lineno, keyword.col_offset, what, certain=True)


def _extra(
    node: ast.expr, operation: ApiOperation, fields: Iterable[Property], api: Api
) -> Iterator[Remark]:
    """Fields beside openai-python's arguments go as they are, so they must be the body's."""
    whole = Schema(types=("object",), properties=tuple(fields))
    if not isinstance(node, ast.Dict):
        what = f"{operation.name} is given an `extra_body`; what is in it cannot be told"
        yield Remark(node.lineno, node.col_offset, what, certain=False)
        return
    yield from _literal_remarks(api, whole, node, "extra_body")


def _literal_remarks(api: Api, schema: Schema, value: ast.expr, name: str) -> Iterator[Remark]:
    for node, what, certain in misfits(api, schema, value, name):
        yield Remark(node.lineno, node.col_offset, f"{what} in {api.version}", certain)
