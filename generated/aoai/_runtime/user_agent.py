"""How the client names itself to the service."""

from __future__ import annotations

_name: str | None = None


def user_agent() -> str:
    """The package's name and release, or the name alone where it runs without being installed."""
    global _name
    if _name is None:
        # At the first call rather than at import: it takes milliseconds and reads files.
        from importlib.metadata import PackageNotFoundError, version

        try:
            _name = f"aoai-python/{version('aoai')}"
        except PackageNotFoundError:
            _name = "aoai-python"
    return _name
