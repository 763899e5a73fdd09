"""What type checkers see of the resources of Azure AI services management 2016-02-01-preview for clients that await.

It is never run: `..aio` makes the classes, and the texts are the other client's.
"""

from __future__ import annotations

import typing
from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw
from ...._runtime.aio.streamed import async_streamed
from ...._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ...._runtime import AsyncPager, Omit, Timeout
    from .. import models, types


class AsyncAccounts(AsyncResource):
    """`client.accounts`"""

    async def create(
        self,
        account_name: str,
        *,
        sku: types.Sku | models.Sku,
        kind: (
            Literal[
                "Academic",
                "Bing.Autosuggest",
                "Bing.Search",
                "Bing.Speech",
                "Bing.SpellCheck",
                "ComputerVision",
                "ContentModerator",
                "Emotion",
                "Face",
                "LUIS",
                "Recommendations",
                "SpeakerRecognition",
                "Speech",
                "SpeechTranslation",
                "TextAnalytics",
                "TextTranslation",
                "WebLM",
            ]
            | str
        ),
        location: str,
        properties: types.CognitiveServicesAccountPropertiesCreateParameters,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccount:
        """See Accounts.create."""
        raise NotImplementedError

    async def delete(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """See Accounts.delete."""
        raise NotImplementedError

    async def get(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccount:
        """See Accounts.get."""
        raise NotImplementedError

    async def list(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccountListResult:
        """See Accounts.list."""
        raise NotImplementedError

    async def list_by_resource_group(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccountListResult:
        """See Accounts.list_by_resource_group."""
        raise NotImplementedError

    async def list_keys(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccountKeys:
        """See Accounts.list_keys."""
        raise NotImplementedError

    def list_skus(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CognitiveServicesAccountEnumerateSkusResult]:
        """See Accounts.list_skus."""
        raise NotImplementedError

    async def regenerate_key(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        key_name: Literal["Key1", "Key2"] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccountKeys:
        """See Accounts.regenerate_key."""
        raise NotImplementedError

    async def update(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccount:
        """See Accounts.update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncAccountsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAccountsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAccountsWithStreamingResponse(self)


class AsyncAccountsWithRawResponse:
    """`client.accounts.with_raw_response`"""

    def __init__(self, resource: AsyncAccounts) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)
        self.list_by_resource_group: Final = async_raw(resource.list_by_resource_group)
        self.list_keys: Final = async_raw(resource.list_keys)
        self.list_skus: Final = async_raw(resource.list_skus)
        self.regenerate_key: Final = async_raw(resource.regenerate_key)
        self.update: Final = async_raw(resource.update)


class AsyncAccountsWithStreamingResponse:
    """`client.accounts.with_streaming_response`"""

    def __init__(self, resource: AsyncAccounts) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
        self.list_by_resource_group: Final = async_streamed(resource.list_by_resource_group)
        self.list_keys: Final = async_streamed(resource.list_keys)
        self.list_skus: Final = async_streamed(resource.list_skus)
        self.regenerate_key: Final = async_streamed(resource.regenerate_key)
        self.update: Final = async_streamed(resource.update)
