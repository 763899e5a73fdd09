"""`operations` of api-version 2023-06-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.aio.resource import AsyncResource

if TYPE_CHECKING:
    from .operations_images import AsyncOperationsImages


class AsyncOperations(AsyncResource):
    """`client.operations`"""

    _path = "operations"

    @cached_property
    def images(self) -> AsyncOperationsImages:
        from .operations_images import AsyncOperationsImages

        return AsyncOperationsImages(self._client)
