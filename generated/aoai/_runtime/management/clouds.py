"""Where Azure Resource Manager is in each cloud, and what tokens are asked for there."""

from __future__ import annotations

from typing import Literal

from ..core.errors import ConfigurationError

Cloud = Literal["public", "us-government", "china"]

_CLOUDS = {
    "public": ("https://management.azure.com", "https://management.azure.com/.default"),
    "us-government": (
        "https://management.usgovcloudapi.net",
        "https://management.core.usgovcloudapi.net/.default",
    ),
    "china": (
        "https://management.chinacloudapi.cn",
        "https://management.chinacloudapi.cn/.default",
    ),
}


def address_and_scope(cloud: str) -> tuple[str, str]:
    """Of a cloud by its name; ConfigurationError for one that there is not."""
    if cloud not in _CLOUDS:
        raise ConfigurationError(f"no cloud {cloud!r}; there are {', '.join(_CLOUDS)}")
    return _CLOUDS[cloud]
