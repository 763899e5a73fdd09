"""`fine_tuning.alpha` of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.core.resource import Resource

if TYPE_CHECKING:
    from .fine_tuning_alpha_graders import FineTuningAlphaGraders


class FineTuningAlpha(Resource):
    """`client.fine_tuning.alpha`"""

    _path = "fine_tuning.alpha"

    @cached_property
    def graders(self) -> FineTuningAlphaGraders:
        """`client.fine_tuning.alpha.graders`"""
        from .fine_tuning_alpha_graders import FineTuningAlphaGraders

        return FineTuningAlphaGraders(self._client)
