"""The only place where text of a document becomes a Python name.

Every name that leaves this module is an ASCII identifier that is no keyword; two different wire
names never share one.
"""

from __future__ import annotations

import re
import string
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from .reserved import CLASS_RESERVED, KEYWORDS

LONGEST = 120
"""Characters of a name; what is cut off is told apart by a number, as any other clash is."""

_LETTER = re.compile(r"(?:LATIN|GREEK|CYRILLIC) (?:SMALL|CAPITAL) LETTER ([A-Z ]+?)(?: WITH .*)?")
_NAMED_LETTERS = 0x530
"""Up to here, Latin, Greek and Cyrillic letters have names that every Python knows."""


def _ascii(text: str) -> str:
    """The text in ASCII: accents go, `\u00df` gives `ss`, a Greek or Cyrillic letter its name."""
    return "".join(_spelt(c) for c in unicodedata.normalize("NFKD", _signed(text)))


def _signed(text: str) -> str:
    """`+1` and `-1` give `plus_1` and `minus_1`; of symbols alone, each gives its name."""
    if re.fullmatch(r"[+-]\d.*", text, re.DOTALL | re.ASCII):
        return f"{'plus' if text[0] == '+' else 'minus'}_{text[1:]}"
    if text and all(c in string.punctuation for c in text) and set(text) != {"_"}:
        return " ".join(unicodedata.name(c).lower() for c in text)
    return text


def _spelt(char: str) -> str:
    if char.isascii():
        return char
    if unicodedata.combining(char):
        return ""
    folded = char.casefold()
    if folded.isascii():
        return folded if char.islower() else folded.capitalize()
    if unicodedata.category(char)[0] in "PZ" or unicodedata.category(char) in ("Sm", "Cc", "Cf"):
        return "_"
    named = _LETTER.fullmatch(unicodedata.name(char, "")) if ord(char) < _NAMED_LETTERS else None
    if named is None:
        return f"_u{ord(char):04x}_"
    plain = named[1].replace(" ", "")
    return plain.lower() if char.islower() else plain.capitalize()


@lru_cache(maxsize=20_000)  # the next api-version has the same names
def snake(text: str, fallback: str = "field") -> str:
    """`indexName` and `index-name` give `index_name`; keywords get a trailing underscore."""
    plain = re.sub(r"[^A-Za-z0-9]+", "_", _ascii(text)).strip("_")
    plain = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", plain)
    plain = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", plain).lower()
    if not plain or plain[0].isdigit():
        plain = f"{fallback}_{plain}".rstrip("_")
    plain = plain[:LONGEST].rstrip("_")
    return f"{plain}_" if plain in KEYWORDS else plain


@lru_cache(maxsize=20_000)
def pascal(text: str, fallback: str = "Model") -> str:
    """`createResponse` and `create_response` give `CreateResponse`; inner capitals stay."""
    chunks = re.split(r"[^A-Za-z0-9]+", _ascii(text))
    plain = "".join(chunk[:1].upper() + chunk[1:] for chunk in chunks)
    if not plain or plain[0].isdigit():
        plain = fallback + plain
    plain = plain[:LONGEST]
    return f"{plain}_" if plain in KEYWORDS or plain in CLASS_RESERVED else plain


def is_plain_key(text: str) -> bool:
    """Whether it can be a key in a class statement: an identifier that Python leaves as it is."""
    plain = text.isidentifier() and text.isascii() and not text.startswith("__")
    return plain and text not in KEYWORDS


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
    """`2024-10-21` gives `v2024_10_21`, `v1` itself; keywords get a trailing underscore."""
    plain = re.sub(r"[^A-Za-z0-9]+", "_", _ascii(version)).strip("_").lower()[:LONGEST]
    plain = plain if plain[:1].isalpha() else f"v{plain}"
    return f"{plain}_" if plain in KEYWORDS else plain


_NEEDED = frozenset(("aiohttp", "defusedxml", "requests", "typing_extensions", "urllib3"))
"""What a package imports itself."""
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)_*", re.IGNORECASE)


def is_package_name(text: str) -> bool:
    """Whether it can be imported everywhere: a lower-case identifier that nothing else has."""
    plain = text.isascii() and text.isidentifier() and text == text.lower()
    taken = text in KEYWORDS or text in sys.stdlib_module_names or text in _NEEDED
    return plain and not taken and not _DEVICES.fullmatch(text) and len(text) <= 64


def module_name(path: str) -> str:
    """`chat.completions` gives `chat_completions`; a device's name gets a trailing underscore."""
    name = snake(path, "resource")
    return f"{name}_" if _DEVICES.fullmatch(name) else name


def upwards(path: str) -> Iterator[str]:
    """`a.b.c`, `a.b` and `a`."""
    while path:
        yield path
        path = path.rpartition(".")[0]


class Scope:
    """Names that must differ from each other, and from what is reserved."""

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self._taken = set(reserved)
        self._numbers: dict[str, int] = {}
        """The last number that each name was tried with, so that many clashes take no more each."""

    def add(self, wanted: str) -> str:
        """The wanted name, or the first free one of `wanted_`, `wanted_2`, `wanted_3`, ..."""
        name, stem = wanted, wanted.rstrip("_")
        number = self._numbers.get(wanted, 0)
        while name in self._taken:
            number += 1
            name = f"{stem}_" if number == 1 else f"{stem}_{number}"
        self._numbers[wanted] = number
        self._taken.add(name)
        return name

    def add_all(self, wanted: Mapping[str, str]) -> dict[str, str]:
        """A name for each wire name; first come those that are the wire name."""
        names = {wire: self.add(name) for wire, name in wanted.items() if wire == name}
        return {wire: names.get(wire) or self.add(name) for wire, name in wanted.items()}
