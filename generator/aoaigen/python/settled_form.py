"""What is in black's form as the templates print it, which is most of a package.

The rule is exact and knows few forms: classes of fields, aliases, imports, constants, docstrings
and methods of a call or a few.  Their lines are short enough, their tokens have black's
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
_IMPORT = rf"(?:import {_DOTTED}|from (?:\.+|\.*{_DOTTED}) import {_NAMES})\n"
_HEAD = rf"{_DOCSTRING}\n|(?:{_SHORT}{_IMPORT})+|if TYPE_CHECKING:\n(?:{_SHORT}    {_IMPORT})+"
_CONSTANTS = (
    rf"(?:{_SHORT}{_NAME}: {_HINT} = {_NAME}\(\n"
    rf"(?:{_SHORT}    (?:{_NAME}=)?{_VALUE},\n)+\)\n)+"
)
_PARAMETER = rf"(?:\*|(?:\*\*)?{_NAME}(?:: {_HINT}(?: = {_ATOM})?)?)"
_SIGNATURE = (
    rf"(?:    @cached_property\n)?{_SHORT}    (?:async )?def {_NAME}\("
    rf"(?:self(?:, {_NAME}: {_NAME})?|\n(?:{_SHORT}        {_PARAMETER},\n)+{_SHORT}    )"
    rf"\) -> {_HINT}:\n"
)
_CALL = rf"{_DOTTED}\((?:{_DOTTED}|\n(?:{_SHORT}            (?:{_NAME}=)?{_VALUE},\n)+        )?\)"
_METHOD = (
    rf"{_SIGNATURE}(?:        {_DOCSTRING}\n)?(?:{_SHORT}        {_IMPORT}\n)?"
    rf"(?:{_SHORT}        (?:raise {_NAME}|(?:return|{_DOTTED}(?:: {_NAME})? =) {_CALL})\n)+"
)
_DOCUMENTED = rf"    def _\(\):\n        (?:{_DOCSTRING}|{_LONG_DOCSTRING})\n"
_SETTLED = re.compile(
    rf"{_CLASS}|{_ALIAS}|{_HEAD}|{_CONSTANTS}|class _:\n(?:{_METHOD}|{_DOCUMENTED})",
    re.MULTILINE,
)


def is_settled(source: str) -> bool:
    """Whether black would change nothing of these statements."""
    return _SETTLED.fullmatch(source) is not None
