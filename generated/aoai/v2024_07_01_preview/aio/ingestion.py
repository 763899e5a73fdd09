"""`ingestion` of api-version 2024-07-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.aio.resource import AsyncResource

if TYPE_CHECKING:
    from .ingestion_jobs import AsyncIngestionJobs


class AsyncIngestion(AsyncResource):
    """`client.ingestion`"""

    _path = "ingestion"

    @cached_property
    def jobs(self) -> AsyncIngestionJobs:
        from .ingestion_jobs import AsyncIngestionJobs

        return AsyncIngestionJobs(self._client)
