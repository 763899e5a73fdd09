"""What answers of all api-versions have in common, for programs that work with many."""

from ._runtime.azure.common import (
    ChatChoice,
    ChatChunk,
    ChatCompletion,
    ChatDelta,
    ChunkChoice,
    CompletionUsage,
    Embedding,
    EmbeddingsAnswer,
    ToolRequest,
    ToolUse,
    Usage,
)
from ._runtime.azure.messages import AnswerMessage

__all__ = [
    "AnswerMessage",
    "ChatChoice",
    "ChatChunk",
    "ChatCompletion",
    "ChatDelta",
    "ChunkChoice",
    "CompletionUsage",
    "Embedding",
    "EmbeddingsAnswer",
    "ToolRequest",
    "ToolUse",
    "Usage",
]
