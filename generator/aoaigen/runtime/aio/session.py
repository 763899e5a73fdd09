"""What sends for a client that awaits, as type checkers see it.

They read whatever a program imports: of aiohttp this is all that a user of the other client pays.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol


class AiohttpSession(Protocol):
    """An aiohttp.ClientSession."""

    @property
    def closed(self) -> bool: ...

    @property
    def auto_decompress(self) -> bool: ...

    @property
    def request(self) -> Callable[..., Any]: ...

    async def close(self) -> None: ...
