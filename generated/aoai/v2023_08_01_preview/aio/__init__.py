"""The resources of api-version 2023-08-01-preview, for clients that await."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.aio.making import Twin, maker

if TYPE_CHECKING:
    from ._typed import *
else:
    # Each is made of the other client's at its first use.
    __getattr__ = maker(
        __name__,
        {
            "AsyncChat": Twin("chat"),
            "AsyncChatCompletions": Twin("chat_completions", raw=("parse",)),
            "AsyncCompletions": Twin("completions"),
            "AsyncEmbeddings": Twin("embeddings"),
            "AsyncExtensions": Twin("extensions"),
            "AsyncExtensionsChat": Twin("extensions_chat"),
            "AsyncExtensionsChatCompletions": Twin("extensions_chat_completions"),
            "AsyncFiles": Twin("files", pages=("list",)),
            "AsyncFineTunes": Twin("fine_tunes", pages=("list",)),
            "AsyncImages": Twin("images", begin=("begin_generate",)),
            "AsyncModels": Twin("models", pages=("list",)),
            "AsyncOperations": Twin("operations"),
            "AsyncOperationsImages": Twin("operations_images"),
        },
    )
