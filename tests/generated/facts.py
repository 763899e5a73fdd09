"""The facts that the generated packages are tested against, and the packages themselves."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from aoaigen.api.ir import Api, ApiOperation, Schema
from aoaigen.home import find_home
from aoaigen.interfaces import Interfaces
from aoaigen.interfaces import interfaces as load
from aoaigen.names.words import package_name
from tests.official import ROOT

EVENTS = "text/event-stream"
KEY = "a-key-for-tests"


def interfaces() -> Interfaces:
    """Every api-version's facts of Azure OpenAI."""
    return interfaces_of("azure-openai")


@cache
def interfaces_of(name: str) -> Interfaces:
    """Every api-version's facts of an API, read once."""
    return load(find_home(ROOT).of(name))


def api_of(version: str) -> Api:
    return interfaces().apis[version]


@cache
def operations_of(version: str) -> dict[str, ApiOperation]:
    return {operation.name: operation for operation in api_of(version).operations}


def package_of(version: str) -> str:
    return f"aoai.{package_name(version)}"


def models_of(version: str) -> ModuleType:
    return import_module(f"{package_of(version)}.models")


@cache
def client_of(version: str, endpoint: str, **options: Any) -> Any:
    client = import_module(package_of(version)).AzureOpenAI
    return client(endpoint, api_key=KEY, max_retries=0, **options)


def async_client_of(version: str, endpoint: str) -> Any:
    client = import_module(package_of(version)).AsyncAzureOpenAI
    return client(endpoint, api_key=KEY, max_retries=0)


def method_of(client: Any, name: str) -> Any:
    """`client.chat.completions.create` for `chat.completions.create`."""
    found = client
    for part in name.split("."):
        found = getattr(found, part)
    return found


def prefix_of(api: Api) -> str:
    """What stands before every path, as the document has it."""
    return next((urlsplit(s.url).path.rstrip("/") for s in api.servers if "/" in s.url), "/openai")


def operation_names_version(operation: ApiOperation) -> bool:
    """Whether an operation demands the api-version, which the client sends by itself."""
    return any(p.name == "api-version" and p.required for p in operation.parameters)


def squash(name: str) -> str:
    """What is left of a name when its case and punctuation are taken for style."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def events_of(operation: ApiOperation) -> Schema | None:
    """The schema of one server-sent event."""
    found = (c.schema for r in operation.responses for c in r.contents if c.media_type == EVENTS)
    return next(found, None)


def keyed(api: Api, schema: Schema) -> tuple[str | None, Schema]:
    """The effective schema, and the key of the shared one that it stands in."""
    key = None
    while schema.ref is not None:
        key, schema = schema.ref, api.schemas[schema.ref]
    return key, schema
