"""`operations` of api-version 2023-08-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.core.resource import Resource

if TYPE_CHECKING:
    from .operations_images import OperationsImages


class Operations(Resource):
    """`client.operations`"""

    _path = "operations"

    @cached_property
    def images(self) -> OperationsImages:
        """`client.operations.images`"""
        from .operations_images import OperationsImages

        return OperationsImages(self._client)
