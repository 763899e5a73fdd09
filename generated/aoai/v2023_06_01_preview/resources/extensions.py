"""`extensions` of api-version 2023-06-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.core.resource import Resource

if TYPE_CHECKING:
    from .extensions_chat import ExtensionsChat


class Extensions(Resource):
    """`client.extensions`"""

    _path = "extensions"

    @cached_property
    def chat(self) -> ExtensionsChat:
        """`client.extensions.chat`"""
        from .extensions_chat import ExtensionsChat

        return ExtensionsChat(self._client)
