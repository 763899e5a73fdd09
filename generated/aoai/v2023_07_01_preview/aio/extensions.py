"""`extensions` of api-version 2023-07-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.aio.resource import AsyncResource

if TYPE_CHECKING:
    from .extensions_chat import AsyncExtensionsChat


class AsyncExtensions(AsyncResource):
    """`client.extensions`"""

    _path = "extensions"

    @cached_property
    def chat(self) -> AsyncExtensionsChat:
        from .extensions_chat import AsyncExtensionsChat

        return AsyncExtensionsChat(self._client)
