"""`fine_tunes` of api-version 2023-07-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping
    from typing import Literal, TypedDict
    from typing_extensions import NotRequired, Unpack
    from ..._runtime import Omit, Stream, Timeout
    from .. import models

    class ListEventsKeywords(TypedDict):
        """Keyword arguments of `list_events`, but for `stream`."""

        extra_headers: NotRequired[Mapping[str, str | Omit | None] | None]
        """Headers to send besides; one that is None or omitted is not sent."""
        extra_query: NotRequired[Mapping[str, object] | None]
        """Query parameters to send besides."""
        timeout: NotRequired[float | Timeout | None | Omit]
        """How long the call may take, in seconds; None is no limit."""


_CANCEL: Operation[models.FineTune] = Operation(
    "fine_tunes.cancel",
    "POST",
    "/fine-tunes/{fine-tune-id}/cancel",
    answers=(("200", "application/json", "FineTune"),),
)
_CREATE: Operation[models.FineTune] = Operation(
    "fine_tunes.create",
    "POST",
    "/fine-tunes",
    body="application/json",
    answers=(("201", "application/json", "FineTune"),),
)
_DELETE: Operation[None] = Operation(
    "fine_tunes.delete",
    "DELETE",
    "/fine-tunes/{fine-tune-id}",
    answers=(("204", "", "None"),),
    repeatable=True,
)
_LIST: Operation[models.FineTuneList] = Operation(
    "fine_tunes.list",
    "GET",
    "/fine-tunes",
    answers=(("200", "application/json", "FineTuneList"),),
    repeatable=True,
    page="cursor",
)
_LIST_EVENTS: Operation[models.EventList] = Operation(
    "fine_tunes.list_events",
    "GET",
    "/fine-tunes/{fine-tune-id}/events",
    answers=(("200", "application/json", "EventList"),),
    events="Event",
    stream="events",
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.FineTune] = Operation(
    "fine_tunes.retrieve",
    "GET",
    "/fine-tunes/{fine-tune-id}",
    answers=(("200", "application/json", "FineTune"),),
    repeatable=True,
)


class FineTunes(Resource):
    """`client.fine_tunes`"""

    _path = "fine_tunes"

    def cancel(
        self,
        fine_tune_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTune:
        """Stop a fine-tune.

        Args:
            fine_tune_id: Id of the fine-tune. String; required. Since 2022-12-01, last in
                2023-12-01-preview.

        Returns: models.FineTune

        Raises: APIError, in its subclass for what went wrong.

        POST /fine-tunes/{fine-tune-id}/cancel, api-version 2023-07-01-preview. Since
            2022-03-01-preview, last in 2023-12-01-preview.
        """
        return self._call(
            _CANCEL,
            path={"fine-tune-id": fine_tune_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def create(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | None | Omit = omit,
        suffix: str | None | Omit = omit,
        n_epochs: int | None | Omit = omit,
        batch_size: int | None | Omit = omit,
        learning_rate_multiplier: float | None | Omit = omit,
        prompt_loss_weight: float | None | Omit = omit,
        compute_classification_metrics: bool | None | Omit = omit,
        classification_n_classes: int | None | Omit = omit,
        classification_positive_class: str | None | Omit = omit,
        classification_betas: Iterable[float] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTune:
        """Start a fine-tune (the older form of fine-tuning jobs).

        Args:
            model: Id of the model. String; required; at least 1 character.
            training_file: Id of the file to train on. String; required; at least 1 character.
            validation_file: Id of the file to validate with. String.
            suffix: Text in the name of the model that comes out. String. Since 2022-12-01, last in
                2023-12-01-preview.
            n_epochs: How often the training goes through the data. Integer. Since 2022-12-01, last
                in 2023-12-01-preview.
            batch_size: Examples in one step of the training. Integer. Since 2022-12-01, last in
                2023-12-01-preview.
            learning_rate_multiplier: Factor of the learning rate. Number. Since 2022-12-01, last in
                2023-12-01-preview.
            prompt_loss_weight: Number. Since 2022-12-01, last in 2023-12-01-preview.
            compute_classification_metrics: Boolean. Since 2022-12-01, last in 2023-12-01-preview.
            classification_n_classes: Integer. Since 2022-12-01, last in 2023-12-01-preview.
            classification_positive_class: String. Since 2022-12-01, last in 2023-12-01-preview.
            classification_betas: Array. Since 2022-12-01, last in 2023-12-01-preview.

        Returns: models.FineTune

        Raises: APIError, in its subclass for what went wrong.

        POST /fine-tunes, api-version 2023-07-01-preview. Since 2022-03-01-preview, last in
            2023-12-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "model": model,
                "training_file": training_file,
                "validation_file": unless_none(validation_file),
                "suffix": unless_none(suffix),
                "n_epochs": unless_none(n_epochs),
                "batch_size": unless_none(batch_size),
                "learning_rate_multiplier": unless_none(learning_rate_multiplier),
                "prompt_loss_weight": unless_none(prompt_loss_weight),
                "compute_classification_metrics": unless_none(compute_classification_metrics),
                "classification_n_classes": unless_none(classification_n_classes),
                "classification_positive_class": unless_none(classification_positive_class),
                "classification_betas": unless_none(classification_betas),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        fine_tune_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Delete a fine-tune.

        Args:
            fine_tune_id: Id of the fine-tune. String; required. Since 2022-12-01, last in
                2023-12-01-preview.

        Returns: None

        Raises: APIError, in its subclass for what went wrong.

        DELETE /fine-tunes/{fine-tune-id}, api-version 2023-07-01-preview. Since 2022-03-01-preview,
            last in 2023-12-01-preview.
        """
        return self._call(
            _DELETE,
            path={"fine-tune-id": fine_tune_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuneList:
        """List the fine-tunes.

        Returns: models.FineTuneList

        Raises: APIError, in its subclass for what went wrong.

        GET /fine-tunes, api-version 2023-07-01-preview. Since 2022-03-01-preview, last in
            2023-12-01-preview.
        """
        return self._call(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @typing.overload
        def list_events(
            self,
            fine_tune_id: str,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[ListEventsKeywords],
        ) -> models.EventList: ...

        @typing.overload
        def list_events(
            self,
            fine_tune_id: str,
            *,
            stream: Literal[True],
            **rest: Unpack[ListEventsKeywords],
        ) -> Stream[models.Event]: ...

        @typing.overload
        def list_events(
            self,
            fine_tune_id: str,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[ListEventsKeywords],
        ) -> models.EventList | Stream[models.Event]: ...

    def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: bool | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EventList | Stream[models.Event]:
        """List, or stream, what happened in a fine-tune.

        Args:
            fine_tune_id: Id of the fine-tune. String; required. Since 2022-12-01, last in
                2023-12-01-preview.
            stream: Have the answer sent in pieces as it is made. Boolean.

        Returns: models.EventList | Stream[models.Event]

        Raises: APIError, in its subclass for what went wrong.

        GET /fine-tunes/{fine-tune-id}/events, api-version 2023-07-01-preview. Since
            2022-03-01-preview, last in 2023-12-01-preview.
        """
        return self._call(
            _LIST_EVENTS,
            path={"fine-tune-id": fine_tune_id},
            query={"stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        fine_tune_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTune:
        """Fetch a fine-tune.

        Args:
            fine_tune_id: Id of the fine-tune. String; required. Since 2022-12-01, last in
                2023-12-01-preview.

        Returns: models.FineTune

        Raises: APIError, in its subclass for what went wrong.

        GET /fine-tunes/{fine-tune-id}, api-version 2023-07-01-preview. Since 2022-03-01-preview,
            last in 2023-12-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"fine-tune-id": fine_tune_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> FineTunesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return FineTunesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTunesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return FineTunesWithStreamingResponse(self)


class FineTunesWithRawResponse:
    """`client.fine_tunes.with_raw_response`"""

    def __init__(self, resource: FineTunes) -> None:
        resource = resource._as_raw()
        self.cancel: Final = raw(resource.cancel)
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.list_events: Final = raw(resource.list_events)
        self.retrieve: Final = raw(resource.retrieve)


class FineTunesWithStreamingResponse:
    """`client.fine_tunes.with_streaming_response`"""

    def __init__(self, resource: FineTunes) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.cancel: Final = streamed(resource.cancel)
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.list_events: Final = streamed(resource.list_events)
        self.retrieve: Final = streamed(resource.retrieve)
