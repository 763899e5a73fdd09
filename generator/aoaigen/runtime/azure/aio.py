"""The asynchronous client of Azure OpenAI, and its streamed chats."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Generic

from ..aio.client import AsyncApiClient
from ..aio.stream import AsyncStream
from ..helpers.verbs import AsyncVerbs
from .base import AzureBase
from .chat_view import ChatView
from .streams import ChatDecoder, texts

if sys.version_info >= (3, 13):
    from typing import TypeVar
else:
    from typing_extensions import TypeVar

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..aio.session import AiohttpSession
    from ..core.options import Options
    from .auth import AsyncApiKey, AsyncCredential

T = TypeVar("T")
A = TypeVar("A", covariant=True, default=ChatView[Any, Any])


# As in the base: `with_options` takes more.
class AsyncAzureClient(AzureBase, AsyncVerbs, AsyncApiClient):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client of one Azure OpenAI resource, for the tasks of one event loop.

    api_key: as AzureClient takes it; a callable may be async
    credential: a credential of azure.identity.aio or azure.identity, or a callable, async or not,
        that returns a token; what is not async gets a thread
    session: an aiohttp.ClientSession to send with (proxies, certificates, connectors); it is not
        closed with the client

    All else is as AzureClient has it.
    """

    def __init__(
        self,
        endpoint: str | None = None,
        *,
        base_url: str | None = None,
        api_key: AsyncApiKey | None = None,
        credential: AsyncCredential | None = None,
        deployment: str | None = None,
        session: AiohttpSession | None = None,
        scope: str | None = None,
        allow_http: bool = False,
        **options: Unpack[Options],
    ) -> None:
        self._open(
            endpoint, base_url, api_key, credential, deployment, session, scope, allow_http, options
        )


class AsyncChatStream(AsyncStream[T], Generic[T, A]):
    """Chunks of a chat as they arrive, and what they add up to.

    A chunk may be without choices: the prompt's filter results come first, the usage last.
    """

    _decoder: ChatDecoder[T]

    async def text_deltas(self) -> AsyncIterator[str]:
        """The first choice's text alone, piece by piece."""
        async for chunk in self:
            for text in texts(getattr(chunk, "_data", None)):
                yield text

    async def final_answer(self) -> A:
        """Reads the rest and returns the answer that it would have been without streaming.

        Raises what iterating raises.
        """
        async for _ in self:
            pass
        answer: A = self._decoder.answer()
        return answer
