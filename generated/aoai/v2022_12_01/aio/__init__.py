"""The resources of api-version 2022-12-01, for clients that await."""

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
            "AsyncCompletions": Twin("completions"),
            "AsyncDeployments": Twin("deployments", pages=("list",)),
            "AsyncEmbeddings": Twin("embeddings"),
            "AsyncFiles": Twin("files", pages=("list",)),
            "AsyncFineTunes": Twin("fine_tunes", pages=("list",)),
            "AsyncModels": Twin("models", pages=("list",)),
        },
    )
