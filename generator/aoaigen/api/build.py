"""Documents of one api-version -> one `Api`: schemas merged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from ..documents.specs import Document, missing_documents
from ..problems import InputError, Problem
from .config import Config
from .ir import Api, ApiOperation, Discriminator, Hook, Schema, SecurityScheme
from .operations import Part
from .servers import together
from .service import Service


def build(
    version: str, documents: Iterable[Document], config: Config
) -> tuple[Api, tuple[Problem, ...]]:
    """What all documents of `version` say, operations without names, and what is not understood."""
    try:
        return _build(version, documents, config)
    except RecursionError:
        raise InputError(
            "schemas build on each other too deeply", where=version, todo="Use shorter chains."
        ) from None


def _build(
    version: str, documents: Iterable[Document], config: Config
) -> tuple[Api, tuple[Problem, ...]]:
    problems: list[Problem] = []
    rank = {name: place for place, name in enumerate(config.documents)}
    ranked = sorted(documents, key=lambda document: rank.get(document.name, len(rank)))
    parts = [Part(document, problems) for document in ranked]
    stated = [tuple(part.servers()) for part in parts]
    servers = together(stated)
    schemas: dict[str, Schema] = {}
    operations: list[ApiOperation] = []
    security: dict[str, SecurityScheme] = {}
    webhooks: list[Hook] = []
    for part, its in zip(parts, stated, strict=True):
        defined = part.schemas.all()
        renamed = _clashes(defined, schemas, part.document.name)
        for key, schema in defined.items():
            schemas.setdefault(renamed.get(key, key), _renamed(schema, renamed))
        schemes = _other_schemes(part.security(), security, part.document.name)
        security |= {scheme.key: scheme for scheme in schemes.values()}
        for op in part.operations():
            op = servers.placed(replace(op, security=_secured(op, schemes)), its)
            operations.append(_renamed(op, renamed))
        webhooks += _renamed(tuple(part.webhooks()), renamed)
    api = Api(
        version=version,
        operations=tuple(operations),
        schemas=schemas,
        servers=servers.every,
        security=tuple(security.values()),
        webhooks=tuple(webhooks),
        service=Service(title=next((part.title for part in parts), "")),
        missing=missing_documents(
            config.documents, config.whole, {part.document.name: part.title for part in parts}
        ),
    )
    return api, tuple(dict.fromkeys(problems))


# -- merging documents ---------------------------------------------------------------------------


def _clashes(
    defined: Mapping[str, Schema], others: Mapping[str, Schema], document: str
) -> dict[str, str]:
    """New keys for schemas whose name, case aside, an earlier document already uses.

    Equal schemas are shared: the later one goes by the earlier one's key.  Different ones are told
    apart by the later document's name in front.
    """
    by_name = {key.casefold(): key for key in others}
    twins = {key: by_name[key.casefold()] for key in defined if key.casefold() in by_name}
    while differing := {k for k, v in twins.items() if _renamed(defined[k], twins) != others[v]}:
        twins = {key: twin for key, twin in twins.items() if key not in differing}
    taken = {key for key in defined if key.casefold() in by_name and key not in twins}
    return {**twins, **{key: f"{document}_{key}" for key in taken}}


def _other_schemes(
    declared: Iterable[SecurityScheme], others: Mapping[str, SecurityScheme], document: str
) -> dict[str, SecurityScheme]:
    """A document's ways to sign in by its own keys; of two with one key, the later is renamed."""
    return {
        scheme.key: scheme
        if others.get(scheme.key, scheme) == scheme
        else replace(scheme, key=f"{document}_{scheme.key}")
        for scheme in declared
    }


def _secured(
    operation: ApiOperation, schemes: Mapping[str, SecurityScheme]
) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(schemes[key].key for key in way if key in schemes) for way in operation.security
    )


def _renamed(part: Any, keys: Mapping[str, str]) -> Any:
    """A part of the interface with every reference to a renamed schema following it."""
    if isinstance(part, tuple):
        return tuple(_renamed(each, keys) for each in part)
    if not keys or not is_dataclass(part) or isinstance(part, type):
        return part
    if isinstance(part, Discriminator):
        return replace(part, mapping=tuple((v, keys.get(key, key)) for v, key in part.mapping))
    inside = {each.name: _renamed(getattr(part, each.name), keys) for each in fields(part)}
    if isinstance(part, Schema):
        inside["ref"] = keys.get(part.ref, part.ref) if part.ref else None
    return replace(part, **inside)
