"""`defender_for_ai_settings` of Azure AI services management 2024-06-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import Omit, Timeout
    from .. import models, types

_CREATE_OR_UPDATE: Operation[models.DefenderForAISetting] = Operation(
    "defender_for_ai_settings.create_or_update",
    "PUT",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/defenderForAISettings/{defenderForAISettingName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(
        ("200", "application/json", "DefenderForAISetting"),
        ("201", "application/json", "DefenderForAISetting"),
    ),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_GET: Operation[models.DefenderForAISetting] = Operation(
    "defender_for_ai_settings.get",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/defenderForAISettings/{defenderForAISettingName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "DefenderForAISetting"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_LIST: Operation[models.DefenderForAISettingResult] = Operation(
    "defender_for_ai_settings.list",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/defenderForAISettings",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "DefenderForAISettingResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_UPDATE: Operation[models.DefenderForAISetting] = Operation(
    "defender_for_ai_settings.update",
    "PATCH",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/defenderForAISettings/{defenderForAISettingName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("200", "application/json", "DefenderForAISetting"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    security=(("credential",),),
)


class DefenderForAiSettings(Resource):
    """`client.defender_for_ai_settings`"""

    _path = "defender_for_ai_settings"

    def create_or_update(
        self,
        account_name: str,
        defender_for_ai_setting_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        properties: (
            types.DefenderForAISettingProperties
            | models.DefenderForAISettingProperties
            | None
            | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DefenderForAISetting:
        """Makes a setting of Defender for AI, or replaces one.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            defender_for_ai_setting_name: Name of the setting, which is Default. String; required;
                matches '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            tags: Your own keys and values. Object.
            properties: Whether Defender for AI is on. Object.

        Returns: models.DefenderForAISetting

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/defenderForAISettings/{defenderForAISettingName},
            api-version 2024-06-01-preview. Since 2024-04-01-preview.
        """
        return self._call(
            _CREATE_OR_UPDATE,
            path={
                "accountName": account_name,
                "defenderForAISettingName": defender_for_ai_setting_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"tags": unless_none(tags), "properties": unless_none(properties)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        account_name: str,
        defender_for_ai_setting_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DefenderForAISetting:
        """Tells a setting of Defender for AI.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            defender_for_ai_setting_name: Name of the setting, which is Default. String; required;
                matches '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.DefenderForAISetting

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/defenderForAISettings/{defenderForAISettingName},
            api-version 2024-06-01-preview. Since 2024-04-01-preview.
        """
        return self._call(
            _GET,
            path={
                "accountName": account_name,
                "defenderForAISettingName": defender_for_ai_setting_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DefenderForAISettingResult:
        """Lists the settings of Defender for AI of an account.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.DefenderForAISettingResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/defenderForAISettings,
            api-version 2024-06-01-preview. Since 2024-04-01-preview.
        """
        return self._call(
            _LIST,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        account_name: str,
        defender_for_ai_setting_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        properties: (
            types.DefenderForAISettingProperties
            | models.DefenderForAISettingProperties
            | None
            | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DefenderForAISetting:
        """Changes a setting of Defender for AI.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            defender_for_ai_setting_name: Name of the setting, which is Default. String; required;
                matches '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            tags: Your own keys and values. Object.
            properties: Whether Defender for AI is on. Object.

        Returns: models.DefenderForAISetting

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PATCH
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/defenderForAISettings/{defenderForAISettingName},
            api-version 2024-06-01-preview. Since 2024-04-01-preview.
        """
        return self._call(
            _UPDATE,
            path={
                "accountName": account_name,
                "defenderForAISettingName": defender_for_ai_setting_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"tags": unless_none(tags), "properties": unless_none(properties)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> DefenderForAiSettingsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return DefenderForAiSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DefenderForAiSettingsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return DefenderForAiSettingsWithStreamingResponse(self)


class DefenderForAiSettingsWithRawResponse:
    """`client.defender_for_ai_settings.with_raw_response`"""

    def __init__(self, resource: DefenderForAiSettings) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = raw(resource.create_or_update)
        self.get: Final = raw(resource.get)
        self.list: Final = raw(resource.list)
        self.update: Final = raw(resource.update)


class DefenderForAiSettingsWithStreamingResponse:
    """`client.defender_for_ai_settings.with_streaming_response`"""

    def __init__(self, resource: DefenderForAiSettings) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create_or_update: Final = streamed(resource.create_or_update)
        self.get: Final = streamed(resource.get)
        self.list: Final = streamed(resource.list)
        self.update: Final = streamed(resource.update)
