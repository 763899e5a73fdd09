"""A program of the documentation over the client that awaits, rewritten by rules."""

from __future__ import annotations

import ast
import re

_PLAIN = {"pages", "status", "text_deltas"}
"""What gives its result, or something to iterate over, at once; so does `list` where it is
iterated over."""


def awaited(code: str) -> str:
    """The same with AsyncAzureOpenAI, in an async function that asyncio runs."""
    code = re.sub(r"^AzureOpenAI\(\)", "client = AzureOpenAI()\nclient", code, flags=re.M)
    tree = ast.parse(re.sub(r"\bAzureOpenAI\b", "AsyncAzureOpenAI", code))
    imports = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    rest = ast.Module([node for node in tree.body if node not in imports], [])
    body = ast.unparse(ast.fix_missing_locations(_Awaiting().visit(rest)))
    if re.search(r"^client = ", body, re.M):
        body += "\nawait client.close()"
    lines = [ast.unparse(node) for node in imports]
    indented = "    " + body.replace("\n", "\n    ")
    return "\n".join(
        [*lines, "import asyncio", "async def main():", indented, "asyncio.run(main())"]
    )


class _Awaiting(ast.NodeTransformer):
    """Awaits what is called of the client, its streams and pollers."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        return ast.Await(node) if _is_ours(node) and _method(node) not in _PLAIN else node

    def visit_For(self, node: ast.For) -> ast.AST:
        ours = _is_ours(node.iter)
        self.generic_visit(node)
        if not ours:
            return node
        if isinstance(node.iter, ast.Await):
            node.iter = node.iter.value
        if _method(node.iter) == "pages":
            _unwrap(node.iter)
        return ast.AsyncFor(node.target, node.iter, node.body, node.orelse)

    def visit_With(self, node: ast.With) -> ast.AST:
        self.generic_visit(node)
        return ast.AsyncWith(node.items, node.body)


def _unwrap(call: ast.expr) -> None:
    """The list whose pages are asked for is not awaited."""
    assert isinstance(call, ast.Call)
    assert isinstance(call.func, ast.Attribute)
    if isinstance(call.func.value, ast.Await):
        call.func.value = call.func.value.value


def _method(node: ast.expr) -> str:
    function = node.func if isinstance(node, ast.Call) else None
    return function.attr if isinstance(function, ast.Attribute) else ""


def _is_ours(node: ast.expr) -> bool:
    if not _method(node):
        return False
    while isinstance(node, (ast.Call, ast.Attribute, ast.Await)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return isinstance(node, ast.Name) and node.id in {"client", "stream", "poller"}
