"""`fine_tuning.alpha` of api-version v1, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.aio.resource import AsyncResource

if TYPE_CHECKING:
    from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders


class AsyncFineTuningAlpha(AsyncResource):
    """`client.fine_tuning.alpha`"""

    _path = "fine_tuning.alpha"

    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGraders:
        from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders

        return AsyncFineTuningAlphaGraders(self._client)
