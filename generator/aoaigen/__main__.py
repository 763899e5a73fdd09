"""`aoai`, also as `python -m aoaigen`."""

from __future__ import annotations

import gc
import sys

_EXTRA = {"black", "click", "datamodel_code_generator", "jinja2", "jsonpath", "rich", "yaml"}


def main() -> None:
    """Run the command line; without the generator's dependencies, say how to get them."""
    # An API is millions of objects that stay, and Python looks at all of them again and again.
    gc.set_threshold(50_000, 50, 100)
    try:
        from .cli.main import cli

        cli(prog_name="aoai")
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        print(
            f'aoai: {error.name} is not installed. Run: pip install "aoai[generator]"',
            file=sys.stderr,
        )
        sys.exit(2)
    except KeyboardInterrupt:  # while modules are loaded
        sys.exit(130)


if __name__ == "__main__":
    main()
