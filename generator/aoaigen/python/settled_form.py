"""What is in black's form as the templates print it, which is most of a package.

The rule is exact and knows few forms: classes of fields, aliases, imports, constants, docstrings,
properties and methods that make one call.  Their lines are short enough, their tokens have black's
spaces, a bracket over several lines has an item in each and a comma behind it, and there is none of
what black rewrites (other quotes, escapes, numbers, brackets around one value).  What it does not
know goes to black.
"""

from __future__ import annotations

import re

_SHORT = "(?=.{,100}$)"
_NAME = "[A-Za-z_][A-Za-z0-9_]*"
_DOTTED = rf"{_NAME}(?:\.{_NAME})*"
_TEXT = r'"[ !#-\[\]-~]*"'
_ATOM = rf"(?:{_DOTTED}|0|[1-9][0-9]*|{_TEXT})"

# The source is known to be Python, so the brackets of an annotation match.
_HINT = rf"{_ATOM}(?:(?:\[|, | \| ){_ATOM}|\])*"
_PAIRS = rf"\{{(?:{_TEXT}: {_ATOM}(?:, {_TEXT}: {_ATOM})*)?\}}"
_LIST = rf"\[{_ATOM}(?:, {_ATOM})*\]"
_TUPLE = rf"(?:\({_ATOM},\)|\({_ATOM}(?:, {_ATOM})+\))"
_PART = rf"(?:{_ATOM}|{_TUPLE})"
_VALUE = rf"(?:{_PART}|\(\)|\({_PART},\)|\({_PART}(?:, {_PART})+\)|{_PAIRS}|{_LIST})"

_WORDS = r'[^\s"\\\x00-\x1f\x7f-\x9f\u2028\u2029](?:[^"\\\x00-\x1f\x7f-\x9f\u2028\u2029]*(?<!\s))?'
"""Text in one line, however long, without space around it."""

_DOCSTRING = rf'"""{_WORDS}"""'
_ONE_STRING = r'"""[^"\\\x00-\x09\x0b-\x1f\x7f]+"""'
"""A string that is no docstring to black, which leaves its lines alone."""

_LONG_DOCSTRING = (
    rf'"""{_WORDS}\n(?:\n| {{12,}}{_WORDS}\n)* {{8}}{_WORDS}\n(?:\n| {{8,}}{_WORDS}\n)* {{8}}"""'
)
"""Of a method; one line at least is not indented any further."""

_FIELDS = rf"(?:    pass\n|(?:{_SHORT}    {_NAME}: {_HINT}\n(?:    {_ONE_STRING}\n)?)+)"
_CLASS = (
    rf"(?:{_SHORT}@{_NAME}\({_TEXT}\)\n)?"
    rf"{_SHORT}class {_NAME}(?:\({_HINT}\))?:\n"
    rf"(?:    {_DOCSTRING}\n(?:\n{_FIELDS})?|{_FIELDS})"
    rf"(?:\n{_SHORT}    {_NAME}(?:: {_HINT})? = {_VALUE}\n)*"
)
_ALIAS = rf"{_SHORT}{_NAME}: TypeAlias = {_HINT}\n(?:{_ONE_STRING}\n)?"

_NAMES = rf"(?:{_NAME} as )?{_NAME}(?:, (?:{_NAME} as )?{_NAME})*"
_IMPORT = rf"{_SHORT} *(?:import {_DOTTED}|from (?:\.+|\.*{_DOTTED}) import {_NAMES})\n"
_IMPORTS = rf"(?:{_DOCSTRING}\n\n)?(?:{_IMPORT}\n?(?!\Z))*{_IMPORT}"
_CHECKED = rf"if TYPE_CHECKING:\n(?:(?=    [a-z]){_IMPORT})+"

_CONSTANT = (
    rf"{_SHORT}{_NAME}: {_HINT} = {_NAME}\(\n"
    rf"(?:{_SHORT}    (?:{_NAME}=)?{_VALUE},\n)+\)\n"
)
_PROPERTY = (
    rf"    @cached_property\n{_SHORT}    def {_NAME}\(self\) -> {_HINT}:\n"
    rf"(?:        {_DOCSTRING}\n)?(?:(?=        from){_IMPORT}\n)?"
    rf"{_SHORT}        return {_DOTTED}\({_DOTTED}\)\n"
)
_METHOD = (
    rf"{_SHORT}    (?:async )?def {_NAME}\(\n"
    rf"(?:{_SHORT}        (?:\*|(?:\*\*)?{_NAME}(?:: {_HINT}(?: = {_ATOM})?)?),\n)+"
    rf"{_SHORT}    \) -> {_HINT}:\n        {_DOCSTRING}\n"
    rf"(?:        raise {_NAME}\n|{_SHORT}        return {_DOTTED}\(\n"
    rf"(?:{_SHORT}            (?:{_NAME}=)?{_VALUE},\n)+        \)\n)"
)
_WRAPPING = (
    rf"{_SHORT}    def {_NAME}\(self, {_NAME}: {_NAME}\) -> None:\n"
    rf"(?:(?=        from){_IMPORT}\n)?{_SHORT}        {_NAME} = {_DOTTED}\(\)\n"
    rf"(?:{_SHORT}        {_DOTTED}: {_NAME} = {_NAME}\({_DOTTED}\)\n)+"
)
_WRAPPER = rf"{_SHORT}class {_NAME}:\n(?:    {_DOCSTRING}\n\n)?{_WRAPPING}"
_MEMBER = (
    rf"class _:\n(?:{_PROPERTY}|{_METHOD}|{_WRAPPING}"
    rf"|{_SHORT}    {_NAME}(?:: {_HINT})? = {_VALUE}\n"
    rf"|    def _\(\):\n        (?:{_DOCSTRING}|{_LONG_DOCSTRING})\n)"
)
_SETTLED = re.compile(
    "|".join((_CLASS, _WRAPPER, _ALIAS, _IMPORTS, _CHECKED, _CONSTANT, _MEMBER)), re.MULTILINE
)


def is_settled(source: str) -> bool:
    """Whether black would change nothing of these statements."""
    return _SETTLED.fullmatch(source) is not None
