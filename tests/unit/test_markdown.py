"""Markdown of a document stays what it is in a docstring."""

from __future__ import annotations

import ast

import pytest

from aoaigen.python.literals import markdown

TEXT = """\
Makes a thing
of two lines.

```json
{"a": [1,
       2]}

```
Then:
- one "quoted"
  goes on
  1. inner
* two

| a | b |
| - | - |
"""


def test_code_lists_and_tables_keep_their_lines() -> None:
    assert markdown(TEXT) == [
        [("", "Makes a thing of two lines.")],
        [("\n", "```json"), ("\n", '{"a": [1,'), ("\n", "       2]}"), ("\n", ""), ("\n", "```")],
        [
            ("", "Then:"),
            ("", "- one 'quoted' goes on"),
            ("  ", "1. inner"),
            ("", "* two"),
        ],
        [("\n", "| a | b |"), ("\n", "| - | - |")],
    ]


@pytest.mark.parametrize(
    "code", ['"""', '""""', "\\", 'x = "\\"', "\\N{x}", "\x00\u2028\u202e", "'''", '"', "```"]
)
@pytest.mark.parametrize("end", ["\n```", ""])
def test_nothing_in_code_ends_a_docstring(code: str, end: str) -> None:
    lines = [said for block in markdown(f"```\n{code}{end}") for _, said in block]
    body = "\n".join(f"    {line}" for line in [*lines, "Returns: x"])
    (statement,) = ast.parse(f'def f():\n    """Sum.\n\n{body}\n    """\n').body
    assert isinstance(statement, ast.FunctionDef)
    found = ast.get_docstring(statement)
    assert found is not None
    assert found.endswith("Returns: x")
    assert code.strip("\x00\u2028\u202e") in found
