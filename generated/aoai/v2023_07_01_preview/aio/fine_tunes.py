"""`fine_tunes` of api-version 2023-07-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import fine_tunes as _blocking

if TYPE_CHECKING:
    import typing
    from collections.abc import Mapping, Sequence
    from typing import Literal
    from typing_extensions import Unpack
    from ..._runtime import AsyncPager, AsyncStream, Omit, Timeout
    from .. import models


class AsyncFineTunes(AsyncResource):
    """`client.fine_tunes`"""

    _path = "fine_tunes"

    if TYPE_CHECKING:

        async def cancel(
            self,
            fine_tune_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.FineTune:
            """See FineTunes.cancel."""
            raise NotImplementedError

        async def create(
            self,
            *,
            model: str,
            training_file: str,
            validation_file: str | Omit = omit,
            suffix: str | Omit = omit,
            n_epochs: int | Omit = omit,
            batch_size: int | Omit = omit,
            learning_rate_multiplier: float | Omit = omit,
            prompt_loss_weight: float | Omit = omit,
            compute_classification_metrics: bool | Omit = omit,
            classification_n_classes: int | Omit = omit,
            classification_positive_class: str | Omit = omit,
            classification_betas: Sequence[float] | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.FineTune:
            """See FineTunes.create."""
            raise NotImplementedError

        async def delete(
            self,
            fine_tune_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See FineTunes.delete."""
            raise NotImplementedError

        def list(
            self,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.FineTuneList]:
            """See FineTunes.list."""
            raise NotImplementedError

        @typing.overload
        async def list_events(
            self,
            fine_tune_id: str,
            *,
            stream: Literal[False] | Omit = omit,
            **rest: Unpack[_blocking.ListEventsKeywords],
        ) -> models.EventList: ...

        @typing.overload
        async def list_events(
            self,
            fine_tune_id: str,
            *,
            stream: Literal[True],
            **rest: Unpack[_blocking.ListEventsKeywords],
        ) -> AsyncStream[models.Event]: ...

        @typing.overload
        async def list_events(
            self,
            fine_tune_id: str,
            *,
            stream: bool | Omit,
            **rest: Unpack[_blocking.ListEventsKeywords],
        ) -> models.EventList | AsyncStream[models.Event]: ...

        async def list_events(
            self,
            fine_tune_id: str,
            *,
            stream: bool | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.EventList | AsyncStream[models.Event]:
            """See FineTunes.list_events."""
            raise NotImplementedError

        async def retrieve(
            self,
            fine_tune_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.FineTune:
            """See FineTunes.retrieve."""
            raise NotImplementedError

    else:
        cancel = awaited(_blocking.FineTunes.cancel)
        create = awaited(_blocking.FineTunes.create)
        delete = awaited(_blocking.FineTunes.delete)
        list = paged(_blocking.FineTunes.list)
        list_events = awaited(_blocking.FineTunes.list_events)
        retrieve = awaited(_blocking.FineTunes.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncFineTunesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFineTunesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTunesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFineTunesWithStreamingResponse(self)


class AsyncFineTunesWithRawResponse:
    """`client.fine_tunes.with_raw_response`"""

    def __init__(self, resource: AsyncFineTunes) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.list_events: Final = async_raw(resource.list_events)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncFineTunesWithStreamingResponse:
    """`client.fine_tunes.with_streaming_response`"""

    def __init__(self, resource: AsyncFineTunes) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.list_events: Final = async_streamed(resource.list_events)
        self.retrieve: Final = async_streamed(resource.retrieve)
