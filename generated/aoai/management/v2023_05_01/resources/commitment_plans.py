"""`commitment_plans` of Azure AI services management 2023-05-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import Omit, Poller, Timeout
    from .. import models, types

_CREATE_OR_UPDATE: Operation[models.CommitmentPlan] = Operation(
    "commitment_plans.create_or_update",
    "PUT",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/commitmentPlans/{commitmentPlanName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(
        ("200", "application/json", "CommitmentPlan"),
        ("201", "application/json", "CommitmentPlan"),
    ),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_CREATE_OR_UPDATE_ASSOCIATION: Operation[models.CommitmentPlanAccountAssociation] = Operation(
    "commitment_plans.create_or_update_association",
    "PUT",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations/{commitmentPlanAssociationName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(
        ("200", "application/json", "CommitmentPlanAccountAssociation"),
        ("201", "application/json", "CommitmentPlanAccountAssociation"),
    ),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("azure-async-operation", "CommitmentPlanAccountAssociation"),
    security=(("credential",),),
)
_CREATE_OR_UPDATE_PLAN: Operation[models.CommitmentPlan] = Operation(
    "commitment_plans.create_or_update_plan",
    "PUT",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(
        ("200", "application/json", "CommitmentPlan"),
        ("201", "application/json", "CommitmentPlan"),
    ),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("azure-async-operation", "CommitmentPlan"),
    security=(("credential",),),
)
_DELETE: Operation[None] = Operation(
    "commitment_plans.delete",
    "DELETE",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/commitmentPlans/{commitmentPlanName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "", "None"), ("202", "", "None"), ("204", "", "None")),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("", "None"),
    security=(("credential",),),
)
_DELETE_ASSOCIATION: Operation[None] = Operation(
    "commitment_plans.delete_association",
    "DELETE",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations/{commitmentPlanAssociationName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "", "None"), ("202", "", "None"), ("204", "", "None")),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("location", "None"),
    security=(("credential",),),
)
_DELETE_PLAN: Operation[None] = Operation(
    "commitment_plans.delete_plan",
    "DELETE",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "", "None"), ("202", "", "None"), ("204", "", "None")),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("location", "None"),
    security=(("credential",),),
)
_GET: Operation[models.CommitmentPlan] = Operation(
    "commitment_plans.get",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/commitmentPlans/{commitmentPlanName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "CommitmentPlan"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_GET_ASSOCIATION: Operation[models.CommitmentPlanAccountAssociation] = Operation(
    "commitment_plans.get_association",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations/{commitmentPlanAssociationName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "CommitmentPlanAccountAssociation"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_GET_PLAN: Operation[models.CommitmentPlan] = Operation(
    "commitment_plans.get_plan",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "CommitmentPlan"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_LIST: Operation[models.CommitmentPlanListResult] = Operation(
    "commitment_plans.list",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/commitmentPlans",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "CommitmentPlanListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_LIST_ASSOCIATIONS: Operation[models.CommitmentPlanAccountAssociationListResult] = Operation(
    "commitment_plans.list_associations",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "CommitmentPlanAccountAssociationListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_LIST_PLANS_BY_RESOURCE_GROUP: Operation[models.CommitmentPlanListResult] = Operation(
    "commitment_plans.list_plans_by_resource_group",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "CommitmentPlanListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_LIST_PLANS_BY_SUBSCRIPTION: Operation[models.CommitmentPlanListResult] = Operation(
    "commitment_plans.list_plans_by_subscription",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/commitmentPlans",
    fills={"subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "CommitmentPlanListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_UPDATE_PLAN: Operation[models.CommitmentPlan | None] = Operation(
    "commitment_plans.update_plan",
    "PATCH",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("200", "application/json", "CommitmentPlan"), ("202", "", "None")),
    errors=(("default", "application/json", "ErrorResponse"),),
    long_running=("location", "CommitmentPlan"),
    security=(("credential",),),
)


class CommitmentPlans(Resource):
    """`client.commitment_plans`"""

    _path = "commitment_plans"

    def create_or_update(
        self,
        account_name: str,
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: (
            types.CommitmentPlanProperties | models.CommitmentPlanProperties | None | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CommitmentPlan:
        """Creates a commitment plan of an account, or replaces one.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            commitment_plan_name: Name of the commitment plan. String; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            kind: What the plan is for. String. Since 2022-12-01.
            sku: The tier and the capacity. Object. Since 2022-12-01.
            tags: Your own keys and values. Object. Since 2022-12-01.
            location: Region of the plan. String. Since 2022-12-01.
            properties: The settings and the state of the plan. Object.

        Returns: models.CommitmentPlan

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2021-10-01.
        """
        return self._call(
            _CREATE_OR_UPDATE,
            path={
                "accountName": account_name,
                "commitmentPlanName": commitment_plan_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={
                "kind": unless_none(kind),
                "sku": unless_none(sku),
                "tags": unless_none(tags),
                "location": unless_none(location),
                "properties": unless_none(properties),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_or_update_association(
        self,
        commitment_plan_name: str,
        commitment_plan_association_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        properties: (
            types.CommitmentPlanAccountAssociationProperties
            | models.CommitmentPlanAccountAssociationProperties
            | None
            | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CommitmentPlanAccountAssociation:
        """Lets an account share a commitment plan.

        Args:
            commitment_plan_name: Name of the shared commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            commitment_plan_association_name: Name of the association of the commitment plan.
                String; required; matches '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            properties: The account of the association. Object.

        Returns: models.CommitmentPlanAccountAssociation

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations/{commitmentPlanAssociationName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._call(
            _CREATE_OR_UPDATE_ASSOCIATION,
            path={
                "commitmentPlanName": commitment_plan_name,
                "commitmentPlanAssociationName": commitment_plan_association_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"properties": unless_none(properties)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def begin_create_or_update_association(
        self,
        commitment_plan_name: str,
        commitment_plan_association_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        properties: (
            types.CommitmentPlanAccountAssociationProperties
            | models.CommitmentPlanAccountAssociationProperties
            | None
            | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[models.CommitmentPlanAccountAssociation]:
        """Lets an account share a commitment plan.

        Args:
            commitment_plan_name: Name of the shared commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            commitment_plan_association_name: Name of the association of the commitment plan.
                String; required; matches '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            properties: The account of the association. Object.

        Returns: Poller[models.CommitmentPlanAccountAssociation]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations/{commitmentPlanAssociationName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._follow(
            _CREATE_OR_UPDATE_ASSOCIATION,
            path={
                "commitmentPlanName": commitment_plan_name,
                "commitmentPlanAssociationName": commitment_plan_association_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"properties": unless_none(properties)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_or_update_plan(
        self,
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: (
            types.CommitmentPlanProperties | models.CommitmentPlanProperties | None | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CommitmentPlan:
        """Creates a shared commitment plan, or replaces one.

        Args:
            commitment_plan_name: Name of the commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            kind: What the plan is for. String.
            sku: The tier and the capacity. Object.
            tags: Your own keys and values. Object.
            location: Region of the plan. String.
            properties: The settings and the state of the plan. Object.

        Returns: models.CommitmentPlan

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._call(
            _CREATE_OR_UPDATE_PLAN,
            path={
                "commitmentPlanName": commitment_plan_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={
                "kind": unless_none(kind),
                "sku": unless_none(sku),
                "tags": unless_none(tags),
                "location": unless_none(location),
                "properties": unless_none(properties),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def begin_create_or_update_plan(
        self,
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: (
            types.CommitmentPlanProperties | models.CommitmentPlanProperties | None | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[models.CommitmentPlan]:
        """Creates a shared commitment plan, or replaces one.

        Args:
            commitment_plan_name: Name of the commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            kind: What the plan is for. String.
            sku: The tier and the capacity. Object.
            tags: Your own keys and values. Object.
            location: Region of the plan. String.
            properties: The settings and the state of the plan. Object.

        Returns: Poller[models.CommitmentPlan]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._follow(
            _CREATE_OR_UPDATE_PLAN,
            path={
                "commitmentPlanName": commitment_plan_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={
                "kind": unless_none(kind),
                "sku": unless_none(sku),
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
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Deletes a commitment plan of an account.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            commitment_plan_name: Name of the commitment plan. String; required.
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2021-10-01.
        """
        return self._call(
            _DELETE,
            path={
                "accountName": account_name,
                "commitmentPlanName": commitment_plan_name,
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
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[None]:
        """Deletes a commitment plan of an account.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            commitment_plan_name: Name of the commitment plan. String; required.
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2021-10-01.
        """
        return self._follow(
            _DELETE,
            path={
                "accountName": account_name,
                "commitmentPlanName": commitment_plan_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def delete_association(
        self,
        commitment_plan_name: str,
        commitment_plan_association_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Ends an account's share in a commitment plan.

        Args:
            commitment_plan_name: Name of the shared commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            commitment_plan_association_name: Name of the association of the commitment plan.
                String; required; matches '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations/{commitmentPlanAssociationName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._call(
            _DELETE_ASSOCIATION,
            path={
                "commitmentPlanName": commitment_plan_name,
                "commitmentPlanAssociationName": commitment_plan_association_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def begin_delete_association(
        self,
        commitment_plan_name: str,
        commitment_plan_association_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[None]:
        """Ends an account's share in a commitment plan.

        Args:
            commitment_plan_name: Name of the shared commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            commitment_plan_association_name: Name of the association of the commitment plan.
                String; required; matches '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations/{commitmentPlanAssociationName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._follow(
            _DELETE_ASSOCIATION,
            path={
                "commitmentPlanName": commitment_plan_name,
                "commitmentPlanAssociationName": commitment_plan_association_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def delete_plan(
        self,
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Deletes a shared commitment plan.

        Args:
            commitment_plan_name: Name of the commitment plan. String; required; matches
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._call(
            _DELETE_PLAN,
            path={
                "commitmentPlanName": commitment_plan_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def begin_delete_plan(
        self,
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[None]:
        """Deletes a shared commitment plan.

        Args:
            commitment_plan_name: Name of the commitment plan. String; required; matches
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._follow(
            _DELETE_PLAN,
            path={
                "commitmentPlanName": commitment_plan_name,
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
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CommitmentPlan:
        """Tells what a commitment plan of an account is.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            commitment_plan_name: Name of the commitment plan. String; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.CommitmentPlan

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2021-10-01.
        """
        return self._call(
            _GET,
            path={
                "accountName": account_name,
                "commitmentPlanName": commitment_plan_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def get_association(
        self,
        commitment_plan_name: str,
        commitment_plan_association_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CommitmentPlanAccountAssociation:
        """Tells which account an association of a shared plan is with.

        Args:
            commitment_plan_name: Name of the shared commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            commitment_plan_association_name: Name of the association of the commitment plan.
                String; required; matches '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.CommitmentPlanAccountAssociation

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations/{commitmentPlanAssociationName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._call(
            _GET_ASSOCIATION,
            path={
                "commitmentPlanName": commitment_plan_name,
                "commitmentPlanAssociationName": commitment_plan_association_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def get_plan(
        self,
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CommitmentPlan:
        """Tells what a shared commitment plan is.

        Args:
            commitment_plan_name: Name of the commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.CommitmentPlan

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._call(
            _GET_PLAN,
            path={
                "commitmentPlanName": commitment_plan_name,
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
    ) -> models.CommitmentPlanListResult:
        """Lists the commitment plans of an account.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.CommitmentPlanListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/commitmentPlans,
            api-version 2023-05-01. Since 2021-10-01.
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

    def list_associations(
        self,
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CommitmentPlanAccountAssociationListResult:
        """Lists the accounts that share a commitment plan.

        Args:
            commitment_plan_name: Name of the commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.CommitmentPlanAccountAssociationListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName}/accountAssociations,
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._call(
            _LIST_ASSOCIATIONS,
            path={
                "commitmentPlanName": commitment_plan_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_plans_by_resource_group(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CommitmentPlanListResult:
        """Lists the shared commitment plans of a resource group.

        Args:
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.CommitmentPlanListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans,
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._call(
            _LIST_PLANS_BY_RESOURCE_GROUP,
            path={"subscriptionId": subscription_id, "resourceGroupName": resource_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_plans_by_subscription(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CommitmentPlanListResult:
        """Lists the shared commitment plans of the subscription.

        Args:
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.

        Returns: models.CommitmentPlanListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/commitmentPlans,
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._call(
            _LIST_PLANS_BY_SUBSCRIPTION,
            path={"subscriptionId": subscription_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update_plan(
        self,
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CommitmentPlan | None:
        """Changes a shared commitment plan's sku or tags.

        Args:
            commitment_plan_name: Name of the commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            tags: Your own keys and values. Object.
            sku: The tier and the capacity. Object.

        Returns: models.CommitmentPlan | None

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PATCH
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._call(
            _UPDATE_PLAN,
            path={
                "commitmentPlanName": commitment_plan_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"tags": unless_none(tags), "sku": unless_none(sku)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def begin_update_plan(
        self,
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[models.CommitmentPlan]:
        """Changes a shared commitment plan's sku or tags.

        Args:
            commitment_plan_name: Name of the commitment plan. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            tags: Your own keys and values. Object.
            sku: The tier and the capacity. Object.

        Returns: Poller[models.CommitmentPlan]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PATCH
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/commitmentPlans/{commitmentPlanName},
            api-version 2023-05-01. Since 2022-12-01.
        """
        return self._follow(
            _UPDATE_PLAN,
            path={
                "commitmentPlanName": commitment_plan_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"tags": unless_none(tags), "sku": unless_none(sku)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> CommitmentPlansWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return CommitmentPlansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CommitmentPlansWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return CommitmentPlansWithStreamingResponse(self)


class CommitmentPlansWithRawResponse:
    """`client.commitment_plans.with_raw_response`"""

    def __init__(self, resource: CommitmentPlans) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = raw(resource.create_or_update)
        self.create_or_update_association: Final = raw(resource.create_or_update_association)
        self.create_or_update_plan: Final = raw(resource.create_or_update_plan)
        self.delete: Final = raw(resource.delete)
        self.delete_association: Final = raw(resource.delete_association)
        self.delete_plan: Final = raw(resource.delete_plan)
        self.get: Final = raw(resource.get)
        self.get_association: Final = raw(resource.get_association)
        self.get_plan: Final = raw(resource.get_plan)
        self.list: Final = raw(resource.list)
        self.list_associations: Final = raw(resource.list_associations)
        self.list_plans_by_resource_group: Final = raw(resource.list_plans_by_resource_group)
        self.list_plans_by_subscription: Final = raw(resource.list_plans_by_subscription)
        self.update_plan: Final = raw(resource.update_plan)


class CommitmentPlansWithStreamingResponse:
    """`client.commitment_plans.with_streaming_response`"""

    def __init__(self, resource: CommitmentPlans) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create_or_update: Final = streamed(resource.create_or_update)
        self.create_or_update_association: Final = streamed(resource.create_or_update_association)
        self.create_or_update_plan: Final = streamed(resource.create_or_update_plan)
        self.delete: Final = streamed(resource.delete)
        self.delete_association: Final = streamed(resource.delete_association)
        self.delete_plan: Final = streamed(resource.delete_plan)
        self.get: Final = streamed(resource.get)
        self.get_association: Final = streamed(resource.get_association)
        self.get_plan: Final = streamed(resource.get_plan)
        self.list: Final = streamed(resource.list)
        self.list_associations: Final = streamed(resource.list_associations)
        self.list_plans_by_resource_group: Final = streamed(resource.list_plans_by_resource_group)
        self.list_plans_by_subscription: Final = streamed(resource.list_plans_by_subscription)
        self.update_plan: Final = streamed(resource.update_plan)
