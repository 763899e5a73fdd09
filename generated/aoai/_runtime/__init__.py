"""The hand-written runtime that every generated package stands on.

Names are imported at their first use, so that importing a client stays a matter of milliseconds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .azure import AzureClient
    from .binary import BinaryAnswer
    from .chat import ChatAnswer
    from .chat_stream import ChatStream
    from .client import ApiClient
    from .errors import (
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
    from .files import FileInput
    from .operation import Operation
    from .page import Page
    from .poller import Poller
    from .raw_response import RawResponse, ResponseInfo, raw
    from .resource import Resource
    from .sentinel import Omit, omit
    from .stream import Stream
    from .timeout import Timeout
    from .union import OneOf
    from .view import View

# Every other name is an error's.
_HOME = {
    "ApiClient": "client",
    "AzureClient": "azure",
    "BinaryAnswer": "binary",
    "ChatAnswer": "chat",
    "ChatStream": "chat_stream",
    "FileInput": "files",
    "View": "view",
    "Omit": "sentinel",
    "OneOf": "union",
    "Operation": "operation",
    "Page": "page",
    "Poller": "poller",
    "RawResponse": "raw_response",
    "Resource": "resource",
    "ResponseInfo": "raw_response",
    "Stream": "stream",
    "Timeout": "timeout",
    "omit": "sentinel",
    "raw": "raw_response",
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
    home = import_module(f".{_HOME.get(name, 'errors')}", __name__)
    value: object = getattr(home, name)
    globals()[name] = value
    return value
