"""`accounts` of Azure AI services management 2022-03-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ...._runtime import Omit, Poller, Timeout
    from .. import models, types

_CREATE: Operation[models.Account] = Operation(
    "accounts.create",
    "PUT",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(
        ("200", "application/json", "Account"),
        ("201", "application/json", "Account"),
        ("202", "application/json", "Account"),
    ),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("", "Account"),
    security=(("credential",),),
)
_DELETE: Operation[None] = Operation(
    "accounts.delete",
    "DELETE",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "", "None"), ("202", "", "None"), ("204", "", "None")),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("", "None"),
    security=(("credential",),),
)
_GET: Operation[models.Account] = Operation(
    "accounts.get",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "Account"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_LIST: Operation[models.AccountListResult] = Operation(
    "accounts.list",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/accounts",
    fills={"subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "AccountListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_LIST_BY_RESOURCE_GROUP: Operation[models.AccountListResult] = Operation(
    "accounts.list_by_resource_group",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "AccountListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_LIST_KEYS: Operation[models.ApiKeys] = Operation(
    "accounts.list_keys",
    "POST",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/listKeys",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "ApiKeys"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_LIST_MODELS: Operation[models.AccountModelListResult] = Operation(
    "accounts.list_models",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/models",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "AccountModelListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_LIST_SKUS: Operation[models.AccountSkuListResult] = Operation(
    "accounts.list_skus",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/skus",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "AccountSkuListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_LIST_USAGES: Operation[models.UsageListResult] = Operation(
    "accounts.list_usages",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/usages",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "UsageListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_REGENERATE_KEY: Operation[models.ApiKeys] = Operation(
    "accounts.regenerate_key",
    "POST",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/regenerateKey",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("200", "application/json", "ApiKeys"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    security=(("credential",),),
)
_UPDATE: Operation[models.Account] = Operation(
    "accounts.update",
    "PATCH",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("200", "application/json", "Account"), ("202", "application/json", "Account")),
    errors=(("default", "application/json", "ErrorResponse"),),
    long_running=("", "Account"),
    security=(("credential",),),
)


class Accounts(Resource):
    """`client.accounts`"""

    _path = "accounts"

    def create(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: types.AccountProperties | models.AccountProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Account:
        """Creates an account, or replaces one.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            kind: What the account is for, such as OpenAI or AIServices. String.
            sku: The tier and the capacity. Object.
            identity: The managed identities that the account acts as. Object. Since 2017-04-18.
            tags: Your own keys and values. Object.
            location: Region that the account is in. String.
            properties: The settings and the state of the account. Object.

        Returns: models.Account

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName},
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._call(
            _CREATE,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={
                "kind": unless_none(kind),
                "sku": unless_none(sku),
                "identity": unless_none(identity),
                "tags": unless_none(tags),
                "location": unless_none(location),
                "properties": unless_none(properties),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def begin_create(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: types.AccountProperties | models.AccountProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[models.Account]:
        """Creates an account, or replaces one.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            kind: What the account is for, such as OpenAI or AIServices. String.
            sku: The tier and the capacity. Object.
            identity: The managed identities that the account acts as. Object. Since 2017-04-18.
            tags: Your own keys and values. Object.
            location: Region that the account is in. String.
            properties: The settings and the state of the account. Object.

        Returns: Poller[models.Account]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName},
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._follow(
            _CREATE,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={
                "kind": unless_none(kind),
                "sku": unless_none(sku),
                "identity": unless_none(identity),
                "tags": unless_none(tags),
                "location": unless_none(location),
                "properties": unless_none(properties),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
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
        """Deletes an account; it can be restored until it is purged.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.

        Returns: None

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        DELETE
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName},
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._call(
            _DELETE,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def begin_delete(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[None]:
        """Deletes an account; it can be restored until it is purged.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.

        Returns: Poller[None]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        DELETE
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName},
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._follow(
            _DELETE,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def get(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Account:
        """Tells what an account is.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.Account

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName},
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._call(
            _GET,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AccountListResult:
        """Lists the accounts of the subscription.

        Args:
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.

        Returns: models.AccountListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/accounts,
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._call(
            _LIST,
            path={"subscriptionId": subscription_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_by_resource_group(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AccountListResult:
        """Lists the accounts of a resource group.

        Args:
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.AccountListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts,
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._call(
            _LIST_BY_RESOURCE_GROUP,
            path={"subscriptionId": subscription_id, "resourceGroupName": resource_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_keys(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ApiKeys:
        """Tells both keys of an account.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.ApiKeys

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        POST
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/listKeys,
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._call(
            _LIST_KEYS,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_models(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AccountModelListResult:
        """Lists the models that an account can deploy.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.AccountModelListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/models,
            api-version 2022-03-01. Since 2022-03-01.
        """
        return self._call(
            _LIST_MODELS,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_skus(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AccountSkuListResult:
        """Lists the skus that an account can change to.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.AccountSkuListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/skus,
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._call(
            _LIST_SKUS,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_usages(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        filter: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UsageListResult:
        """Tells how much of its quotas an account uses.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            filter: An OData expression that usages must satisfy. String.

        Returns: models.UsageListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/usages,
            api-version 2022-03-01. Since 2017-04-18.
        """
        return self._call(
            _LIST_USAGES,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            query={"$filter": filter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def regenerate_key(
        self,
        account_name: str,
        *,
        key_name: Literal["Key1", "Key2"],
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ApiKeys:
        """Makes one of the two keys anew; the old one is refused from then on.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            key_name: The key to make anew. String; required; 'Key1', 'Key2'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.ApiKeys

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        POST
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/regenerateKey,
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._call(
            _REGENERATE_KEY,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            body={"keyName": key_name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: types.AccountProperties | models.AccountProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Account:
        """Changes an account's sku, tags, identity or properties.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            kind: What the account is for, such as OpenAI or AIServices. String. Since 2017-04-18.
            sku: The tier and the capacity. Object.
            identity: The managed identities that the account acts as. Object. Since 2017-04-18.
            tags: Your own keys and values. Object.
            location: Region that the account is in. String. Since 2017-04-18.
            properties: The settings and the state of the account. Object. Since 2017-04-18.

        Returns: models.Account

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PATCH
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName},
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._call(
            _UPDATE,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={
                "kind": unless_none(kind),
                "sku": unless_none(sku),
                "identity": unless_none(identity),
                "tags": unless_none(tags),
                "location": unless_none(location),
                "properties": unless_none(properties),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def begin_update(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: types.AccountProperties | models.AccountProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[models.Account]:
        """Changes an account's sku, tags, identity or properties.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            kind: What the account is for, such as OpenAI or AIServices. String. Since 2017-04-18.
            sku: The tier and the capacity. Object.
            identity: The managed identities that the account acts as. Object. Since 2017-04-18.
            tags: Your own keys and values. Object.
            location: Region that the account is in. String. Since 2017-04-18.
            properties: The settings and the state of the account. Object. Since 2017-04-18.

        Returns: Poller[models.Account]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PATCH
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName},
            api-version 2022-03-01. Since 2017-04-18, in preview since 2016-02-01-preview.
        """
        return self._follow(
            _UPDATE,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={
                "kind": unless_none(kind),
                "sku": unless_none(sku),
                "identity": unless_none(identity),
                "tags": unless_none(tags),
                "location": unless_none(location),
                "properties": unless_none(properties),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> AccountsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AccountsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return AccountsWithStreamingResponse(self)


class AccountsWithRawResponse:
    """`client.accounts.with_raw_response`"""

    def __init__(self, resource: Accounts) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.get: Final = raw(resource.get)
        self.list: Final = raw(resource.list)
        self.list_by_resource_group: Final = raw(resource.list_by_resource_group)
        self.list_keys: Final = raw(resource.list_keys)
        self.list_models: Final = raw(resource.list_models)
        self.list_skus: Final = raw(resource.list_skus)
        self.list_usages: Final = raw(resource.list_usages)
        self.regenerate_key: Final = raw(resource.regenerate_key)
        self.update: Final = raw(resource.update)


class AccountsWithStreamingResponse:
    """`client.accounts.with_streaming_response`"""

    def __init__(self, resource: Accounts) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.get: Final = streamed(resource.get)
        self.list: Final = streamed(resource.list)
        self.list_by_resource_group: Final = streamed(resource.list_by_resource_group)
        self.list_keys: Final = streamed(resource.list_keys)
        self.list_models: Final = streamed(resource.list_models)
        self.list_skus: Final = streamed(resource.list_skus)
        self.list_usages: Final = streamed(resource.list_usages)
        self.regenerate_key: Final = streamed(resource.regenerate_key)
        self.update: Final = streamed(resource.update)
