"""Answers of Azure AI services management 2016-02-01-preview: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar, Literal


from ..._runtime.core.page import Page

from ..._runtime.core.view import View


class CognitiveServicesAccount(View):
    """Since 2016-02-01-preview."""

    etag: str | None
    id: str | None
    kind: str | None
    location: str | None
    name: str | None
    properties: CognitiveServicesAccountProperties | None
    sku: Sku | None
    tags: dict[str, str] | None
    type: str | None


class CognitiveServicesAccountEnumerateSkusResult(Page["CognitiveServicesResourceAndSku"]):
    """Since 2016-02-01-preview."""

    value: list[CognitiveServicesResourceAndSku] | None

    _list = ("value",)

    _read_only: ClassVar[list[str]] = ["value"]


class CognitiveServicesAccountKeys(View):
    """Since 2016-02-01-preview."""

    key1: str | None
    key2: str | None

    _secrets: ClassVar[list[str]] = ["key1", "key2"]


class CognitiveServicesAccountListResult(View):
    """Since 2016-02-01-preview."""

    value: list[CognitiveServicesAccount] | None

    _read_only: ClassVar[list[str]] = ["value"]


class CognitiveServicesAccountProperties(View):
    """Since 2016-02-01-preview."""

    provisioning_state: Literal["Creating", "ResolvingDNS", "Succeeded", "Failed"] | None
    """'Creating', 'ResolvingDNS', 'Succeeded', 'Failed'."""
    endpoint: str | None

    _wire: ClassVar[dict[str, str]] = {"provisioning_state": "provisioningState"}

    _read_only: ClassVar[list[str]] = ["provisioningState"]


class CognitiveServicesResourceAndSku(View):
    """Since 2016-02-01-preview."""

    resource_type: str | None
    sku: Sku | None

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class Error(View):
    error: ErrorBody | None


class ErrorBody(View):
    code: str
    message: str


class Sku(View):
    """Since 2016-02-01-preview."""

    name: Literal["F0", "P0", "P1", "P2", "S0", "S1", "S2", "S3", "S4", "S5", "S6"] | str
    """'F0', 'P0', 'P1', 'P2', 'S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6' or another value."""
    tier: Literal["Free", "Standard", "Premium"] | None
    """'Free', 'Standard', 'Premium'."""

    _read_only: ClassVar[list[str]] = ["tier"]
