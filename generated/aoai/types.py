"""Types of requests that are the same in every api-version, for programs that work with many.

A function that takes `Chats`, say, is given `client.chat.completions` of whichever client, and says
`messages` in terms of `ChatMessage`.  What it gets is in `aoai.models`.
"""

from ._runtime.azure.common import (
    AsyncChats,
    AsyncEmbeddings,
    AsyncPlainChats,
    Chats,
    Embeddings,
    PlainChats,
)
from ._runtime.azure.messages import (
    AnswerMessage,
    CalledFunction,
    CalledTool,
    ChatMessage,
    ChatTool,
    PlainMessage,
    TextMessage,
    ToolCallsMessage,
    ToolFunction,
    ToolMessage,
)

__all__ = [
    "AnswerMessage",
    "AsyncChats",
    "AsyncEmbeddings",
    "AsyncPlainChats",
    "CalledFunction",
    "CalledTool",
    "ChatMessage",
    "ChatTool",
    "Chats",
    "Embeddings",
    "PlainChats",
    "PlainMessage",
    "TextMessage",
    "ToolCallsMessage",
    "ToolFunction",
    "ToolMessage",
]
