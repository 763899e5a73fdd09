"""A program that says of every api-version's clients what `aoai.types` says of them.

`python -m tests.typing.every_version FILE` writes it; `nox -s typing` shows it to both checkers.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.official import ROOT

CLIENTS = {
    "embeddings": ("Embeddings",),
    "chat.completions": ("PlainChats", "Chats"),
}
TOOLS_SINCE = "v2023_12_01"


def program() -> str:
    names = [name for known in CLIENTS.values() for name in known]
    names += [f"Async{name}" for name in names]
    packages = sorted(ROOT.glob("generated/aoai/v*"))
    lines = [f"import aoai.{package.name}" for package in packages]
    lines += [line for package in packages for line in _claims(package)]
    return "\n".join([f"from aoai.types import {', '.join(names)}", *lines, ""])


def _claims(package: Path) -> Iterator[str]:
    version = package.name
    for resource, kinds in CLIENTS.items():
        if not package.joinpath("resources", f"{resource.replace('.', '_')}.py").exists():
            continue
        for kind in kinds:
            if kind == "Chats" and "v2" < version < TOOLS_SINCE:
                continue
            for prefix in ("", "Async"):
                taken = f"client: aoai.{version}.{prefix}AzureOpenAI"
                name = f"{prefix}{kind}"
                yield f"def {name}_{version}({taken}) -> {name}: return client.{resource}"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(program(), "utf-8")
