"""The only place where text of a document becomes a Python name.

Every name that leaves this module is an ASCII identifier that is no keyword; two different wire
names never share one.  The lists are frozen: changing them renames what users have written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_KEYWORDS = frozenset(
    (
        *("False", "None", "True", "and", "as", "assert", "async", "await", "break", "class"),
        *("continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global"),
        *("if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return"),
        *("try", "while", "with", "yield"),
    )
)
MODEL_RESERVED = frozenset(("to_dict", "to_json", "has_next_page", "next_page", "pages"))
"""Public names of the runtime's view classes."""

METHOD_RESERVED = frozenset(
    ("self", "omit", "extra_headers", "extra_query", "extra_body", "timeout")
)
"""Arguments that every generated method has besides the operation's own, and what it refers to."""

RESOURCE_RESERVED = frozenset(("with_raw_response", "with_options", "api_version", "close"))
"""Public names of clients and resources."""

CLASS_RESERVED = frozenset(
    (
        *("Annotated", "Any", "ClassVar", "FileInput", "Literal", "Mapping", "NotRequired"),
        *("OneOf", "Page", "Required", "Sequence", "TYPE_CHECKING", "TypeAlias", "TypedDict"),
        *("View", "bool", "bytes", "deprecated", "dict", "float", "int", "list", "object"),
        *("property", "str", "tuple"),
    )
)
"""What the generated type modules import or use themselves."""


def _ascii(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text)
    return "".join(
        c if c.isascii() else ("_" if not unicodedata.combining(c) else "") for c in folded
    )


def snake(text: str, fallback: str = "field") -> str:
    """`indexName` and `index-name` give `index_name`; keywords get a trailing underscore."""
    plain = re.sub(r"[^A-Za-z0-9]+", "_", _ascii(text)).strip("_")
    plain = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", plain)
    plain = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", plain).lower()
    if not plain or plain[0].isdigit():
        plain = f"{fallback}_{plain}".rstrip("_")
    return f"{plain}_" if plain in _KEYWORDS else plain


def pascal(text: str, fallback: str = "Model") -> str:
    """`createResponse` and `create_response` give `CreateResponse`; inner capitals stay."""
    chunks = re.split(r"[^A-Za-z0-9]+", _ascii(text))
    plain = "".join(chunk[:1].upper() + chunk[1:] for chunk in chunks)
    if not plain or plain[0].isdigit():
        plain = fallback + plain
    return f"{plain}_" if plain in _KEYWORDS or plain in CLASS_RESERVED else plain


def constant(text: str) -> str:
    return snake(text).rstrip("_").upper()


def singular(text: str) -> str:
    """What one item of a list with this name is called; where English gives no hint, an Item."""
    if re.search(r"[^s]ies$", text):
        return f"{text[:-3]}y"
    if re.search(r"(sses|xes|ches|shes)$", text):
        return text[:-2]
    if re.search(r"[^su]s$", text):
        return text[:-1]
    return f"{text}_item"


def package_name(version: str) -> str:
    """`2024-10-21` gives `v2024_10_21`."""
    return "v" + re.sub(r"[^A-Za-z0-9]+", "_", _ascii(version)).strip("_").lower()


class Scope:
    """Names that must differ from each other, and from what is reserved."""

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self._taken = set(reserved)

    def add(self, wanted: str) -> str:
        """The wanted name, or the first free one of `wanted_`, `wanted_2`, `wanted_3`, ..."""
        name, number = wanted, 1
        while name in self._taken:
            name = f"{wanted.rstrip('_')}_" if number == 1 else f"{wanted.rstrip('_')}_{number}"
            number += 1
        self._taken.add(name)
        return name
