"""What has a description of ours, and what lacks one.

`python -m tests.generated.texts [API/API-VERSION]...` lists what lacks one, in the form of
descriptions.yaml: as arguments by operation, and as fields by class.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from aoaigen.api.ir import Api
from aoaigen.names.classes import Classes
from tests.generated.facts import interfaces_of

NEWEST = (
    ("azure-openai", "2024-10-21"),
    ("azure-openai", "2025-04-01-preview"),
    ("azure-openai", "v1"),
    ("management", "2024-10-01"),
)
"""The newest stable and preview api-version, and v1; the newest stable one of the management."""

Place = tuple[str, str, str]
"""`arguments` or `fields`, the owner, the name on the wire."""


def described(name: str, version: str) -> dict[Place, str]:
    """Every argument and every field of an api-version, and our text for it, which may be empty."""
    api = interfaces_of(name).apis[version]
    classes = Classes(api)
    return dict([*_fields(api, classes), *_arguments(api, classes)])


def _fields(api: Api, classes: Classes) -> Iterator[tuple[Place, str]]:
    for definition in classes.all.values():
        for prop in definition.schema.properties:
            text = api.service.texts.field(definition.name, prop.name)
            yield ("fields", definition.name, prop.name), text


def _arguments(api: Api, classes: Classes) -> Iterator[tuple[Place, str]]:
    texts = api.service.texts
    for operation in api.operations:
        for parameter in operation.parameters:
            if not parameter.is_version:
                text = texts.argument(operation.name, parameter.name) or parameter.description
                yield ("arguments", operation.name, parameter.name), text
        main = operation.body.main if operation.body else None
        found = classes.of(main.schema) if main else None
        owner = found.name if found else None
        for prop in api.flat_body(operation) or ():
            text = texts.argument(operation.name, prop.name, owner)
            # What has a class is listed there.
            if text or owner is None:
                yield ("arguments", operation.name, prop.name), text


def main() -> None:
    lacking = {
        place: None
        for name, version in [tuple(each.split("/")) for each in sys.argv[1:]] or NEWEST
        for place, text in described(name, version).items()
        if not text
    }
    last = ("", "")
    for kind, owner, wire in sorted(lacking):
        if kind != last[0]:
            print(f"{kind}:")
        if (kind, owner) != last:
            print(f"  {owner}:")
        last = kind, owner
        print(f"    {wire}:")


if __name__ == "__main__":
    main()
