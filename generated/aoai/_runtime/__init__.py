"""The hand-written runtime that every generated package stands on.

Names are imported at their first use, so that importing a client stays a matter of milliseconds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .azure.chat import ChatAnswer
    from .azure.chat_stream import ChatStream
    from .azure.client import AzureClient
    from .core.errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        ArgumentError,
        AuthenticationError,
        BadRequestError,
        ClientError,
        ConfigurationError,
        ConflictError,
        ContentFilterError,
        CredentialError,
        InternalServerError,
        NotFoundError,
        OpenAIError,
        OperationFailedError,
        PayloadTooLargeError,
        PermissionDeniedError,
        RateLimitError,
        RequestTimeoutError,
        TruncatedStreamError,
        UnprocessableEntityError,
    )
    from .core.files import FileInput
    from .core.operation import Operation
    from .core.page import Page
    from .core.raw_response import RawResponse, ResponseInfo, raw
    from .core.sentinel import Omit, omit
    from .core.timeout import Timeout
    from .core.union import OneOf
    from .core.view import View
    from .sync.binary import BinaryAnswer
    from .sync.client import ApiClient
    from .sync.poller import Poller
    from .sync.resource import Resource
    from .sync.stream import Stream

# Every other name is an error's.
_HOME = {
    "ApiClient": "sync.client",
    "AzureClient": "azure.client",
    "BinaryAnswer": "sync.binary",
    "ChatAnswer": "azure.chat",
    "ChatStream": "azure.chat_stream",
    "FileInput": "core.files",
    "View": "core.view",
    "Omit": "core.sentinel",
    "OneOf": "core.union",
    "Operation": "core.operation",
    "Page": "core.page",
    "Poller": "sync.poller",
    "RawResponse": "core.raw_response",
    "Resource": "sync.resource",
    "ResponseInfo": "core.raw_response",
    "Stream": "sync.stream",
    "Timeout": "core.timeout",
    "omit": "core.sentinel",
    "raw": "core.raw_response",
}

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "ApiClient",
    "ArgumentError",
    "AuthenticationError",
    "AzureClient",
    "BadRequestError",
    "BinaryAnswer",
    "ChatAnswer",
    "ChatStream",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterError",
    "CredentialError",
    "FileInput",
    "InternalServerError",
    "NotFoundError",
    "Omit",
    "OneOf",
    "OpenAIError",
    "Operation",
    "OperationFailedError",
    "Page",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "Poller",
    "RateLimitError",
    "RawResponse",
    "RequestTimeoutError",
    "Resource",
    "ResponseInfo",
    "Stream",
    "Timeout",
    "TruncatedStreamError",
    "UnprocessableEntityError",
    "View",
    "omit",
    "raw",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = import_module(f".{_HOME.get(name, 'core.errors')}", __name__)
    value: object = getattr(home, name)
    globals()[name] = value
    return value
