"""`fine_tuning` of api-version 2025-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.aio.resource import AsyncResource

if TYPE_CHECKING:
    from .fine_tuning_jobs import AsyncFineTuningJobs


class AsyncFineTuning(AsyncResource):
    """`client.fine_tuning`"""

    _path = "fine_tuning"

    @cached_property
    def jobs(self) -> AsyncFineTuningJobs:
        from .fine_tuning_jobs import AsyncFineTuningJobs

        return AsyncFineTuningJobs(self._client)
