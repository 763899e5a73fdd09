"""What the programs of the folders here share; they run against the copy that was extended."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from aoaigen.api.ir import Api
from aoaigen.home import shipped_templates
from aoaigen.interfaces import users_interfaces
from aoaigen.pipeline import Order, generate_package
from tests.server import Reply, Server

HERE = Path.cwd()


def _written(paths: dict[str, Any], config: str) -> Path:
    document = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": paths}
    folder = HERE / "documents"
    folder.mkdir(exist_ok=True)
    (folder / "api.yaml").write_text(config or "title: Shop\n")
    (folder / "shop.json").write_text(json.dumps(document))
    return folder


def made(paths: dict[str, Any], config: str = "") -> ModuleType:
    """The package of an API with these paths, and with this api.yaml."""
    order = Order((_written(paths, config),), "shop", HERE)
    told = generate_package(order, shipped_templates(), lambda *_: None)
    assert not [problem for problem in told.problems if problem.level != "note"], told.problems
    sys.path.insert(0, str(HERE))
    return import_module("shop")


def api(paths: dict[str, Any]) -> Api:
    (found,) = users_interfaces((_written(paths, ""),)).apis.values()
    return found


def served(*answers: object) -> Server:
    return Server(*map(Reply.json, answers))
