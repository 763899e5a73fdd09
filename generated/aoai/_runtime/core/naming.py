"""What a module imports for type checkers alone, imported."""

from __future__ import annotations

import ast
import inspect
import re
import typing
from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import Any

_CLASS = re.compile(r"^ *(?:@.*\n *)*class ", re.MULTILINE)


def imported(module: ModuleType, names: Iterable[str]) -> dict[str, Any]:
    """Those of the names that the module's imports give; Any for what is not installed.

    And those that the module makes when it is asked for them.
    """
    where = _imports(module.__name__)
    return {
        name: _imported(*where[name], module) if name in where else getattr(module, name)
        for name in names
        if name in where or hasattr(module, name)
    }


def _imported(path: str, name: str, module: ModuleType) -> Any:
    try:
        home = import_module(path, module.__package__)
    except ImportError:
        return getattr(typing, name, Any)
    if not name:
        return home
    return getattr(home, name) if hasattr(home, name) else import_module(f"{path}.{name}")


@lru_cache(maxsize=256)
def _imports(module: str) -> dict[str, tuple[str, str]]:
    """Names of the imports before the first class: each with a module, and a name there."""
    head = _CLASS.split(inspect.getsource(import_module(module)), maxsplit=1)[0]
    imports: dict[str, tuple[str, str]] = {}
    for statement in ast.walk(ast.parse(head)):
        if isinstance(statement, ast.ImportFrom):
            path = "." * statement.level + (statement.module or "")
            imports |= {each.asname or each.name: (path, each.name) for each in statement.names}
        elif isinstance(statement, ast.Import):
            imports |= {each.asname or each.name: (each.name, "") for each in statement.names}
    return imports
