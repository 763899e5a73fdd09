"""`fine_tuning` of api-version 2024-08-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.core.resource import Resource

if TYPE_CHECKING:
    from .fine_tuning_jobs import FineTuningJobs


class FineTuning(Resource):
    """`client.fine_tuning`"""

    _path = "fine_tuning"

    @cached_property
    def jobs(self) -> FineTuningJobs:
        """`client.fine_tuning.jobs`"""
        from .fine_tuning_jobs import FineTuningJobs

        return FineTuningJobs(self._client)
