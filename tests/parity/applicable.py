"""Which tests of the suite outside of its operations ask for what a client gives to its user."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any

CLIENTS = {"OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"}
FIXTURES = {"client", "async_client"}
#: Private by the name of their module, but public by another one.
PUBLIC = {
    "Omit", "omit", "NotGiven", "not_given", "Stream", "AsyncStream", "PYDANTIC_V1", "is_dict",
    "model_copy", "model_dump", "model_parse", "Headers", "Query", "FileTypes", "_request_id",
    "BaseModel", "ResponseFormatT", "consume_sync_iterator",
}  # fmt: skip
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
#: Ways of openai's other products, and of its hosts.
OTHERS = re.compile(
    r"^openai\.(auth|providers|types\.(admin|beta\.(agent|chatkit)|video|webhooks|realtime|live"
    r"|websocket)|lib\.(bedrock|vertex|browser|computer|beta|live|realtime|responses_websocket"
    r"|responses_tool_runner|decisions|tool_diagnostics|streaming\.agents))"
)
ELSEWHERE = re.compile(r"lib/(streaming/agents|live|beta)/|websocket|realtime|workload_?identity")
HTTPX = {"Limits", "HTTPTransport", "Proxy", "DefaultAioHttpClient", "DefaultHttpxClient"}


#: Files about what the api-version's document does not have.
NEWER = {
    "lib/responses/test_commentary_parsing.py": "`phase` of a message",
    "lib/chat/test_stream_moderation.py": "`moderation` of a chat",
    "lib/responses/test_image_tool_errors.py": "beta forms of image calls",
    "lib/responses/test_deferred_tools.py": "tools that are loaded later",
    "lib/responses/test_compaction_progress.py": "compaction",
}


def why_not(item: Any, operations: set[str]) -> str | None:
    """Why a test does not apply to another client; None where it does."""
    if re.search("test_application_exceptions|test_request_errors_are_wrapped", item.nodeid):
        return "raises errors of httpx, or others, in a transport of its own below httpx"
    newer = next((what for file, what in NEWER.items() if file in item.nodeid), None)
    if newer:
        return f"is about what the api-version's document lacks: {newer}"
    names = {**_imported(item.module), **_imported(_home(item))}
    nodes = list(_nodes(item))
    used = {node.id for node in nodes if isinstance(node, ast.Name)}
    homes = {f"{names[name]}.{name}" for name in used & names.keys()}
    if ELSEWHERE.search(item.nodeid.lower()) or any(OTHERS.match(home) for home in homes):
        return "is about another product or host of OpenAI's"
    hidden = {home for home in homes if _is_private(home)}
    if any(_asks_for_own_headers(node) for node in nodes):
        return "looks for openai's headers about itself"
    if hidden or any(_looks_inside(node) for node in nodes):
        return "looks at what is private in openai"
    answers = used | _parametrized(item)
    opened = any(isinstance(n, ast.Attribute) and n.attr == "connect" for n in nodes)
    if opened and any(home.startswith("websockets") for home in names.values()):
        return "speaks to websockets by openai's own addresses"
    if any(names.get(name, "").startswith("openai.types") for name in answers):
        return "asks for openai's own classes of answers"
    if used & HTTPX or any(_asks_for_httpx(node) for node in nodes):
        return "asks for httpx's own classes"
    if not (FIXTURES & set(item.fixturenames) or used & CLIENTS):
        return "calls no client"
    resources = {name.rpartition(".")[0] for name in operations}
    unknown = {name for name in called(item) if name.rpartition(".")[0] not in resources}
    return "calls what is not in this api-version" if unknown else None


def _parametrized(item: Any) -> set[str]:
    """Names of classes that are parameters."""
    params = (getattr(item, "callspec", None) and item.callspec.params) or {}
    return {value.__name__ for value in params.values() if isinstance(value, type)}


def called(item: Any) -> list[str]:
    """The dotted names of the operations that a test asks its client for."""
    return list(filter(None, map(_called, _nodes(item))))


def _called(node: ast.AST) -> str:
    """The dotted name of an operation that a client is asked for."""
    parts: list[str] = []
    inner = node.func if isinstance(node, ast.Call) else None
    while isinstance(inner, ast.Attribute):
        parts.append(inner.attr)
        inner = inner.value
    of_client = isinstance(inner, ast.Name) and inner.id in {*FIXTURES, "c"}
    ways = ("beta", "with_raw_response", "with_streaming_response")
    named = [part for part in parts[::-1] if part not in ways]
    return ".".join(named) if of_client and len(named) > 1 else ""


def _looks_inside(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        own = isinstance(node.value, ast.Name) and node.value.id == "self"
        return node.attr[0] == "_" and node.attr[:2] != "__" and not own and node.attr not in PUBLIC
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in ("Stream", "AsyncStream")  # made by hand
    return isinstance(node, ast.Constant) and bool(
        re.match(r"openai\.|_[a-z]\w+$", str(node.value))
    )


def _asks_for_own_headers(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and str(node.value).lower().startswith("x-stainless")


def _asks_for_httpx(node: ast.AST) -> bool:
    return isinstance(node, ast.keyword) and (
        node.arg == "cast_to" and ast.unparse(node.value).startswith("httpx")
    )


def _is_private(home: str) -> bool:
    module, _, name = home.rpartition(".")
    if not home.startswith("openai") or name in PUBLIC or module == "openai._exceptions":
        return False
    if name == "API_KEY_SENTINEL":
        return True
    inside = module.startswith(("openai.lib", "openai.resources"))
    helper = inside and module != "openai.lib.azure"
    return helper or any(part[0] == "_" for part in home.split("."))


def _nodes(item: Any) -> Iterator[ast.AST]:
    """Of the test and of what it uses of its module, without annotations, which are not run."""
    own = {**_defined(item.module), **_defined(_home(item))}
    wanted: list[str] = [item.function.__name__, *item.fixturenames]
    seen: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name in seen or name not in own:
            continue
        seen.add(name)
        for node in _run(own[name]):
            yield node
            if isinstance(node, ast.Name):
                wanted.append(node.id)


def _home(item: Any) -> ModuleType:
    """Where a test stands: some are taken over from another module."""
    return sys.modules.get(item.function.__module__, item.module)


@cache
def _defined(module: ModuleType) -> dict[str, ast.AST]:
    found: dict[str, ast.AST] = {}
    for node in ast.walk(_tree(module)):
        if isinstance(node, _DEFINITIONS):
            found[node.name] = node
        elif isinstance(node, ast.Assign) and node in _tree(module).body:
            found |= {to.id: node for to in node.targets if isinstance(to, ast.Name)}
    return found


@cache
def _tree(module: ModuleType) -> ast.Module:
    return ast.parse(inspect.getsource(module))


def _run(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            node.annotation = None
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            node.returns = None
            node.decorator_list = []
        if isinstance(node, ast.AnnAssign):
            node.annotation = ast.Constant(None)
        if isinstance(node, ast.ClassDef):
            node.bases = []
    return ast.walk(tree)


@cache
def _imported(module: ModuleType) -> dict[str, str]:
    """Names of a module with the modules that they come from."""
    found = {}
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {alias.asname or alias.name: node.module for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {alias.asname or alias.name: alias.name for alias in node.names}
    return found
