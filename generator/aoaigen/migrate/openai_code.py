"""Code on openai-python: what its AzureOpenAI calls pass that an api-version does not know."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import starmap

from ..api.ir import Api, Schema
from ..names.words import snake
from .bindings import Bindings, importers
from .code import Code, Remark
from .explain import dotted, operation_of
from .from_openai.names import CLIENTS
from .literals import Misfit, misfits

_OF_THE_SDK = ("extra_headers", "extra_query", "timeout", "idempotency_key", "model")
"""Arguments of every method; openai-python takes the deployment as the model."""


def openai_users(codes: Sequence[Code], wanted: set[str | None] | None) -> list[Code]:
    """Files with a client that is made with one of the api-versions, and those that import them.

    wanted: None among them stands for one that the source does not say; None itself for any
    """
    makers = [
        code
        for code in codes
        if any(each.root == "openai" for each in code.imports)
        and any(wanted is None or _literal(client) in wanted for client in _clients(code))
    ]
    return importers(codes, makers)


def remarks(
    code: Code, api: Api, everywhere: Mapping[str, Api], judged: Collection[str] = ()
) -> Iterator[Remark]:
    """What breaks with `api`, and what the source does not tell; `everywhere` names the rest.

    `judged` are the names of the user's modules, from which a client may come.
    """
    known = {o.name for one in everywhere.values() for o in one.operations}
    for client in _clients(code):
        if _literal(client) is None:
            what = "api_version is not written here as a string; what it is cannot be told"
            yield code.remark(client, what)
    for name, call in _calls(code, known, Bindings(code, judged)):
        yield from starmap(code.remark, _of_call(name, call, api))


_WRAPPERS = ("with_raw_response", "with_streaming_response", "beta")


def _calls(
    code: Code, known: Collection[str], bindings: Bindings
) -> Iterator[tuple[str, ast.Call]]:
    """Calls of operations on what may be a client: raw, parsed and by a name of the method too."""
    for node in code.nodes:
        if not isinstance(node, ast.Call):
            continue
        parts = bindings.spelled(dotted(node.func))
        plain = [part for part in parts if part not in _WRAPPERS]
        if plain[-1:] == ["parse"]:
            plain[-1] = "create"
        name = operation_of(plain, known)
        if name and name.split(".")[-1] == plain[-1] and not bindings.foreign(plain[0]):
            yield name, node


def _clients(code: Code) -> Iterator[ast.Call]:
    for node in code.nodes:
        if isinstance(node, ast.Call) and dotted(node.func)[-1:] in ([name] for name in CLIENTS):
            yield node


def _literal(client: ast.Call) -> str | None:
    for keyword in client.keywords:
        if keyword.arg == "api_version" and isinstance(keyword.value, ast.Constant):
            return str(keyword.value.value)
    return None


def _of_call(name: str, call: ast.Call, api: Api) -> Iterator[Misfit]:
    operation = next((o for o in api.operations if o.name == name), None)
    if operation is None:
        yield call, f"{api.version} has no {name}", True
        return
    fields = api.flat_body(operation)
    if operation.body is not None and fields is None:
        yield call, f"{name} takes a body of several forms; its arguments cannot be told", False
        return
    schemas = {snake(p.name): p.schema for p in operation.parameters}
    schemas |= {snake(p.name): p.schema for p in fields or ()}
    # Fields beside openai-python's arguments go as they are, so they must be the body's.
    whole = Schema(types=("object",), properties=tuple(fields or ()))
    for keyword in call.keywords:
        value = keyword.value
        if keyword.arg is None:
            yield value, f"{name} is given `**` arguments; what is in them cannot be told", False
        elif keyword.arg in schemas:
            yield from _of_value(api, schemas[keyword.arg], value, keyword.arg)
        elif keyword.arg == "extra_body" and isinstance(value, ast.Dict):
            yield from _of_value(api, whole, value, "extra_body")
        elif keyword.arg == "extra_body":
            yield value, f"{name} is given an `extra_body`; what is in it cannot be told", False
        elif keyword.arg not in _OF_THE_SDK:
            yield keyword, f"{name} has no argument {keyword.arg} in {api.version}", True


def _of_value(api: Api, schema: Schema, value: ast.expr, name: str) -> Iterator[Misfit]:
    for node, what, certain in misfits(api, schema, value, name):
        yield node, f"{what} in {api.version}", certain
