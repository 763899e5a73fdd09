"""The hand-written runtime that every generated package stands on.

Names are imported at their first use, so that importing a client stays a matter of milliseconds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .aio.binary import AsyncBinaryAnswer
    from .aio.client import AsyncApiClient
    from .aio.pager import AsyncPager
    from .aio.poller import AsyncPoller
    from .aio.resource import AsyncResource
    from .aio.stream import AsyncStream
    from .azure.aio import AsyncAzureClient, AsyncChatStream
    from .azure.auth import Keys
    from .azure.chat import ChatAnswer
    from .azure.chat_stream import ChatStream
    from .azure.client import AzureClient
    from .azure.errors import (
        ContentFilterError,
        ContentFilterFinishReasonError,
        LengthFinishReasonError,
        OpenAIError,
    )
    from .azure.telemetry import Telemetry
    from .core.errors import (
        AnswerClosedError,
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
        CredentialError,
        InternalServerError,
        NotFoundError,
        OperationFailedError,
        PayloadTooLargeError,
        PermissionDeniedError,
        PreconditionFailedError,
        RateLimitError,
        RequestTimeoutError,
        TruncatedStreamError,
        UnprocessableEntityError,
    )
    from .core.files import FileInput
    from .core.operation import Operation
    from .core.page import Page, PagedList
    from .core.raw_response import RawResponse, raw
    from .core.resource import Resource
    from .core.response_info import ResponseInfo
    from .core.sentinel import Omit, omit
    from .core.timeout import Timeout
    from .core.union import OneOf
    from .core.view import View
    from .helpers.as_openai import as_openai
    from .helpers.inputs import audio_part, image_part
    from .helpers.parsing import ParsedChat, ParsedResponse
    from .helpers.run_handler import AssistantEventHandler, AsyncAssistantEventHandler
    from .helpers.tokens import count_tokens
    from .helpers.tool_loop import ToolError, ToolLoopError, ToolRun
    from .helpers.tools import FunctionTool, function_tool, pydantic_function_tool
    from .helpers.uploading import UploadState
    from .management.resource_id import ResourceId
    from .sync.binary import BinaryAnswer
    from .sync.client import ApiClient
    from .sync.poller import Poller
    from .sync.stream import Stream

# Every other name is an error's.
_HOME = {
    "ApiClient": "sync.client",
    "AssistantEventHandler": "helpers.run_handler",
    "AsyncApiClient": "aio.client",
    "AsyncAssistantEventHandler": "helpers.run_handler",
    "AsyncAzureClient": "azure.aio",
    "AsyncBinaryAnswer": "aio.binary",
    "AsyncChatStream": "azure.aio",
    "AsyncPager": "aio.pager",
    "AsyncPoller": "aio.poller",
    "AsyncResource": "aio.resource",
    "AsyncStream": "aio.stream",
    "AzureClient": "azure.client",
    "BinaryAnswer": "sync.binary",
    "ChatAnswer": "azure.chat",
    "Keys": "azure.auth",
    "ChatStream": "azure.chat_stream",
    "OpenAIError": "azure.errors",
    "ContentFilterError": "azure.errors",
    "ContentFilterFinishReasonError": "azure.errors",
    "LengthFinishReasonError": "azure.errors",
    "FileInput": "core.files",
    "View": "core.view",
    "Omit": "core.sentinel",
    "OneOf": "core.union",
    "Operation": "core.operation",
    "Page": "core.page",
    "PagedList": "core.page",
    "Poller": "sync.poller",
    "RawResponse": "core.raw_response",
    "Resource": "core.resource",
    "ResourceId": "management.resource_id",
    "ResponseInfo": "core.response_info",
    "Stream": "sync.stream",
    "Telemetry": "azure.telemetry",
    "Timeout": "core.timeout",
    "FunctionTool": "helpers.tools",
    "ParsedChat": "helpers.parsing",
    "ParsedResponse": "helpers.parsing",
    "ToolError": "helpers.tool_loop",
    "ToolLoopError": "helpers.tool_loop",
    "UploadState": "helpers.uploading",
    "as_openai": "helpers.as_openai",
    "audio_part": "helpers.inputs",
    "count_tokens": "helpers.tokens",
    "image_part": "helpers.inputs",
    "ToolRun": "helpers.tool_loop",
    "function_tool": "helpers.tools",
    "pydantic_function_tool": "helpers.tools",
    "omit": "core.sentinel",
    "raw": "core.raw_response",
}

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AnswerClosedError",
    "ApiClient",
    "ArgumentError",
    "AssistantEventHandler",
    "AsyncApiClient",
    "AsyncAssistantEventHandler",
    "AsyncAzureClient",
    "AsyncBinaryAnswer",
    "AsyncChatStream",
    "AsyncPager",
    "AsyncPoller",
    "AsyncResource",
    "AsyncStream",
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
    "ContentFilterFinishReasonError",
    "CredentialError",
    "FileInput",
    "FunctionTool",
    "InternalServerError",
    "Keys",
    "LengthFinishReasonError",
    "NotFoundError",
    "Omit",
    "OneOf",
    "OpenAIError",
    "Operation",
    "OperationFailedError",
    "Page",
    "PagedList",
    "ParsedChat",
    "ParsedResponse",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "Poller",
    "PreconditionFailedError",
    "RateLimitError",
    "RawResponse",
    "RequestTimeoutError",
    "Resource",
    "ResourceId",
    "ResponseInfo",
    "Stream",
    "Telemetry",
    "Timeout",
    "ToolError",
    "ToolLoopError",
    "ToolRun",
    "TruncatedStreamError",
    "UnprocessableEntityError",
    "UploadState",
    "View",
    "as_openai",
    "audio_part",
    "count_tokens",
    "function_tool",
    "image_part",
    "omit",
    "pydantic_function_tool",
    "raw",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = import_module(f".{_HOME.get(name, 'core.errors')}", __name__)
    value: object = getattr(home, name)
    globals()[name] = value
    return value
