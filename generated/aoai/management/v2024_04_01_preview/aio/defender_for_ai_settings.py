"""`defender_for_ai_settings` of Azure AI services management 2024-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import defender_for_ai_settings as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, Omit, Timeout
    from .. import models, types


class AsyncDefenderForAiSettings(AsyncResource):
    """`client.defender_for_ai_settings`"""

    _path = "defender_for_ai_settings"

    if TYPE_CHECKING:

        async def create_or_update(
            self,
            account_name: str,
            defender_for_ai_setting_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            properties: (
                types.DefenderForAISettingProperties | models.DefenderForAISettingProperties | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.DefenderForAISetting:
            """See DefenderForAiSettings.create_or_update."""
            raise NotImplementedError

        async def get(
            self,
            account_name: str,
            defender_for_ai_setting_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.DefenderForAISetting:
            """See DefenderForAiSettings.get."""
            raise NotImplementedError

        def list(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.DefenderForAISettingResult]:
            """See DefenderForAiSettings.list."""
            raise NotImplementedError

        async def update(
            self,
            account_name: str,
            defender_for_ai_setting_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            properties: (
                types.DefenderForAISettingProperties | models.DefenderForAISettingProperties | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.DefenderForAISetting:
            """See DefenderForAiSettings.update."""
            raise NotImplementedError

    else:
        create_or_update = awaited(_blocking.DefenderForAiSettings.create_or_update)
        get = awaited(_blocking.DefenderForAiSettings.get)
        list = paged(_blocking.DefenderForAiSettings.list)
        update = awaited(_blocking.DefenderForAiSettings.update)

    @cached_property
    def with_raw_response(self) -> AsyncDefenderForAiSettingsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncDefenderForAiSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDefenderForAiSettingsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncDefenderForAiSettingsWithStreamingResponse(self)


class AsyncDefenderForAiSettingsWithRawResponse:
    """`client.defender_for_ai_settings.with_raw_response`"""

    def __init__(self, resource: AsyncDefenderForAiSettings) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = async_raw(resource.create_or_update)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)
        self.update: Final = async_raw(resource.update)


class AsyncDefenderForAiSettingsWithStreamingResponse:
    """`client.defender_for_ai_settings.with_streaming_response`"""

    def __init__(self, resource: AsyncDefenderForAiSettings) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
        self.update: Final = async_streamed(resource.update)
