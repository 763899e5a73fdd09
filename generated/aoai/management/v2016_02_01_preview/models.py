"""Answers of Azure AI services management 2016-02-01-preview: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar, Literal


from ..._runtime.core.page import Page

from ..._runtime.core.view import View


class CognitiveServicesAccount(View):
    etag: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    id: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    kind: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    location: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    name: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    properties: CognitiveServicesAccountProperties | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    sku: Sku | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    tags: dict[str, str] | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    type: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""


class CognitiveServicesAccountEnumerateSkusResult(Page["CognitiveServicesResourceAndSku"]):
    value: list[CognitiveServicesResourceAndSku] | None
    """Since 2016-02-01-preview, last in 2017-04-18."""

    _list = "value"


class CognitiveServicesAccountKeys(View):
    key1: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    key2: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""

    _secrets: ClassVar[list[str]] = ["key1", "key2"]


class CognitiveServicesAccountListResult(View):
    value: list[CognitiveServicesAccount] | None
    """Since 2016-02-01-preview, last in 2017-04-18."""


class CognitiveServicesAccountProperties(View):
    provisioning_state: Literal["Creating", "ResolvingDNS", "Succeeded", "Failed"] | None
    """'Creating', 'ResolvingDNS', 'Succeeded', 'Failed'. Since 2016-02-01-preview, last in 2017-04-18."""
    endpoint: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"provisioning_state": "provisioningState"}


class CognitiveServicesResourceAndSku(View):
    resource_type: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    sku: Sku | None
    """Since 2016-02-01-preview, last in 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class Error(View):
    error: ErrorBody | None
    """Since 2016-02-01-preview, last in 2017-04-18."""


class ErrorBody(View):
    code: str
    """Since 2016-02-01-preview, last in 2017-04-18."""
    message: str
    """Since 2016-02-01-preview, last in 2017-04-18."""


class Sku(View):
    name: Literal["F0", "P0", "P1", "P2", "S0", "S1", "S2", "S3", "S4", "S5", "S6"] | str
    """'F0', 'P0', 'P1', 'P2', 'S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6' or another value. Since 2016-02-01-preview."""
    tier: Literal["Free", "Standard", "Premium"] | None
    """'Free', 'Standard', 'Premium'. Since 2016-02-01-preview."""
