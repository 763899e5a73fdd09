"""How the client names itself to the service."""

from __future__ import annotations

_name: str | None = None


def user_agent() -> str:
    """The package's name and release, or the name alone where it runs without being installed."""
    global _name
    if _name is None:
        # At the first call rather than at import: it takes milliseconds and reads files.
        from importlib.metadata import PackageNotFoundError, version

        package = __name__.split(".")[-4]  # the one that the runtime is in
        try:
            _name = f"{package}-python/{version(package)}"
        except PackageNotFoundError:
            _name = f"{package}-python"
    return _name
