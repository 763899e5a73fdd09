"""`fine_tuning.alpha.graders` of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from ..._runtime import Omit, Timeout
    from .. import models, types

_RUN: Operation[models.RunGraderResponse] = Operation(
    "fine_tuning.alpha.graders.run",
    "POST",
    "/fine_tuning/alpha/graders/run",
    body="application/json",
    answers=(("200", "application/json", "RunGraderResponse"),),
)
_VALIDATE: Operation[models.ValidateGraderResponse] = Operation(
    "fine_tuning.alpha.graders.validate",
    "POST",
    "/fine_tuning/alpha/graders/validate",
    body="application/json",
    answers=(("200", "application/json", "ValidateGraderResponse"),),
)


class FineTuningAlphaGraders(Resource):
    """`client.fine_tuning.alpha.graders`"""

    _path = "fine_tuning.alpha.graders"

    def run(
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
        """Try a grader on one answer of a model.

        Args:
            grader: The grader to try. Object; required.
            model_sample: The model's answer to grade. String; required.
            item: The item to grade, by its own fields. Any JSON value.

        Returns: models.RunGraderResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /fine_tuning/alpha/graders/run, api-version v1. Since v1.
        """
        return self._call(
            _RUN,
            body={"grader": grader, "model_sample": model_sample, "item": item},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def validate(
        self,
        *,
        grader: types.ValidateGraderRequestGrader,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ValidateGraderResponse:
        """Check that a grader is well formed.

        Args:
            grader: The grader to check. Object; required.

        Returns: models.ValidateGraderResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /fine_tuning/alpha/graders/validate, api-version v1. Since v1.
        """
        return self._call(
            _VALIDATE,
            body={"grader": grader},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> FineTuningAlphaGradersWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return FineTuningAlphaGradersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningAlphaGradersWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return FineTuningAlphaGradersWithStreamingResponse(self)


class FineTuningAlphaGradersWithRawResponse:
    """`client.fine_tuning.alpha.graders.with_raw_response`"""

    def __init__(self, resource: FineTuningAlphaGraders) -> None:
        resource = resource._as_raw()
        self.run: Final = raw(resource.run)
        self.validate: Final = raw(resource.validate)


class FineTuningAlphaGradersWithStreamingResponse:
    """`client.fine_tuning.alpha.graders.with_streaming_response`"""

    def __init__(self, resource: FineTuningAlphaGraders) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.run: Final = streamed(resource.run)
        self.validate: Final = streamed(resource.validate)
