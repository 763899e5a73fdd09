"""`ingestion` of api-version 2024-09-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.core.resource import Resource

if TYPE_CHECKING:
    from .ingestion_jobs import IngestionJobs


class Ingestion(Resource):
    """`client.ingestion`"""

    _path = "ingestion"

    @cached_property
    def jobs(self) -> IngestionJobs:
        """`client.ingestion.jobs`"""
        from .ingestion_jobs import IngestionJobs

        return IngestionJobs(self._client)
