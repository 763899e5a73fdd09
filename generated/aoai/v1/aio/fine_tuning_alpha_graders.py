"""`fine_tuning.alpha.graders` of api-version v1, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.core.sentinel import omit
from ..resources import fine_tuning_alpha_graders as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from ..._runtime import Omit, Timeout
    from .. import models, types


class AsyncFineTuningAlphaGraders(AsyncResource):
    """`client.fine_tuning.alpha.graders`"""

    _path = "fine_tuning.alpha.graders"

    if TYPE_CHECKING:

        async def run(
            self,
            *,
            grader: types.RunGraderRequestGrader,
            model_sample: str,
            item: Any = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RunGraderResponse:
            """See FineTuningAlphaGraders.run."""
            raise NotImplementedError

        async def validate(
            self,
            *,
            grader: types.ValidateGraderRequestGrader,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ValidateGraderResponse:
            """See FineTuningAlphaGraders.validate."""
            raise NotImplementedError

    else:
        run = awaited(_blocking.FineTuningAlphaGraders.run)
        validate = awaited(_blocking.FineTuningAlphaGraders.validate)

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningAlphaGradersWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFineTuningAlphaGradersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningAlphaGradersWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFineTuningAlphaGradersWithStreamingResponse(self)


class AsyncFineTuningAlphaGradersWithRawResponse:
    """`client.fine_tuning.alpha.graders.with_raw_response`"""

    def __init__(self, resource: AsyncFineTuningAlphaGraders) -> None:
        resource = resource._as_raw()
        self.run: Final = async_raw(resource.run)
        self.validate: Final = async_raw(resource.validate)


class AsyncFineTuningAlphaGradersWithStreamingResponse:
    """`client.fine_tuning.alpha.graders.with_streaming_response`"""

    def __init__(self, resource: AsyncFineTuningAlphaGraders) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.run: Final = async_streamed(resource.run)
        self.validate: Final = async_streamed(resource.validate)
