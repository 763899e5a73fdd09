"""The names that documents cannot have, derived from what they would hide or overload.

Each change of one of these sets renames what users have written.  `tests/unit/test_names.py` holds
those that mirror the templates against what is generated.
"""

from __future__ import annotations

import inspect
import keyword

from ..runtime.azure.client import AzureClient
from ..runtime.core.page import Page
from ..runtime.core.resource import Resource
from ..runtime.core.view import View
from ..runtime.sync.scheme_client import ClientOptions, SchemeClient


def _public(*classes: type) -> frozenset[str]:
    return frozenset(name for each in classes for name in dir(each) if name[0] != "_")


def word_set(*lines: str) -> frozenset[str]:
    """The words of these lines."""
    return frozenset(" ".join(lines).split())


KEYWORDS = frozenset(keyword.kwlist)

MODEL_RESERVED = _public(View, Page)

SHADOWING = word_set("bool bytes date datetime deprecated dict float int list property str")
"""Fields of these names hide, in their own class, what annotations and decorators there name."""

METHOD_RESERVED = word_set(
    "self omit one_of unless_none extra_headers extra_query extra_body timeout"
)
"""Arguments that every generated method has besides the operation's own, and what it refers to."""

# A client's verbs and its copy are ordinary names of a resource's methods.
_ORDINARY = word_set("get post put patch delete copy")

RESOURCE_RESERVED = (_public(AzureClient, SchemeClient, Resource) - _ORDINARY) | word_set(
    "api_version with_raw_response with_streaming_response",
    "cached_property deprecated omit typing",
)
"""Public names of clients and resources, and what their classes' bodies refer to."""

CLIENT_RESERVED = METHOD_RESERVED.union(
    ("base_url", "options"), inspect.get_annotations(ClientOptions)
)
"""Arguments that the constructor of every client has besides the document's own."""

RESOURCE_CLASS_RESERVED = word_set(
    "AnswerMessage Any ApiClient AzureClient BatchHelpers BinaryAnswer ChatHelpers ChatStream",
    "ChatTool ClientOptions CompletionHelpers FileBatchHelpers FileHelpers FileInput Final",
    "Iterable JobHelpers Literal Mapping NotRequired Omit Operation OrUntyped Pager Poller",
    "RealtimeHelpers Resource ResponseHelpers RunHelpers SchemeClient Secret Sequence",
    "StoredFileHelpers Stream TextMessage ThreadHelpers Timeout Token ToolCallsMessage",
    "ToolMessage TypedDict Unpack UploadHelpers View",
)
"""What the generated resource and client modules import themselves."""

CLASS_RESERVED = word_set(
    "Annotated AnswerMessage Any ChatTool ChatView ClassVar FileInput Literal Mapping MessageView",
    "NotRequired OneOf Optional Page Rejoined Required ResponseView Sequence TYPE_CHECKING",
    "TextMessage ToolCallsMessage ToolMessage TypeAlias TypedDict Union View bool bytes deprecated",
    "dict float int list object property str tuple",
)
"""What the generated type modules import or use themselves."""
