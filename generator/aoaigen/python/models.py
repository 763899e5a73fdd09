"""The annotations of one direction's classes and aliases, by datamodel-code-generator."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ..problems import InputError
from .definitions import AliasView, ClassView, DefinitionsView
from .literals import literal

_OLD_PYTHON = "Running datamodel-code-generator on Python 3.10"
"""Is deprecated, it says; the release that is pinned here still does."""

_PRINTED = re.compile(r"^([fT]\d+): (.+)$", re.MULTILINE)
"""What the templates make of a field, and of an alias."""

_QUOTED = re.compile(r"\b(Optional|Union)\b")
"""What the emitter imports for unions with names in quotes, which `|` cannot make."""

_LONG_UNION = 200

_PLACEHOLDER = re.compile(r"""['"](L\d+)['"]|\b([TV]\d+)\b""")


def annotated(view: DefinitionsView, templates: Path) -> DefinitionsView:
    """The same view with the source of every type.

    Aliases get the order in which each can be evaluated.
    """
    if not view.feed:
        return view
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", _OLD_PYTHON, FutureWarning)
        printed = _generate(view, templates)
    hints = dict(_PRINTED.findall(printed))
    if {field.label for item in view.classes for field in item.fields} - hints.keys():
        todo = "Let them print `name: type` for every field and alias, a line each."
        raise InputError("the templates of the emitter leave out types", where=templates, todo=todo)
    whole = _Printed(view, hints)
    return replace(
        view,
        classes=tuple(map(whole.in_class, view.classes)),
        aliases=tuple(whole.in_order()),
        imported=frozenset(_QUOTED.findall(printed.partition("\n\n\n")[0])),
    )


@dataclass(frozen=True)
class _Printed:
    """Puts names and literals in the place of what the emitter saw of them."""

    view: DefinitionsView
    hints: dict[str, str]
    """By placeholder of a field or an alias, those of aliases in their order."""

    def in_class(self, item: ClassView) -> ClassView:
        fields = []
        for field in item.fields:
            # The emitter knows nothing of what a class hides.
            hidden = item.where.hidden
            source = item.spelt(field.type) if hidden else self._meant(self.hints[field.label])
            later = not item.in_class and field.type.names_own()
            fields.append(replace(field, hint=literal(source) if later else source))
        return replace(item, fields=tuple(fields))

    def in_order(self) -> Iterator[AliasView]:
        aliases = {item.label: item for item in self.view.aliases}
        # The emitter prints no alias of a map of anything, which needs no other either.
        for label in sorted(aliases.keys() - self.hints.keys()):
            yield replace(aliases[label], hint=aliases[label].type.source(self.view.where))
        for label, hint in self.hints.items():
            if label in aliases:
                item = aliases[label]
                # The emitter forgets the items of an array that holds itself.
                forgotten = item.whole and hint in ("list", "Sequence")
                yield replace(item, hint=item.whole if forgotten else self._meant(hint))

    def _meant(self, hint: str) -> str:
        names, literals = self.view.names, self.view.literals
        hint = _grouped(hint)
        return _PLACEHOLDER.sub(lambda m: names[m[2]] if m[2] else literals[m[1]], hint)


def _grouped(hint: str) -> str:
    """A long union in groups: each `|` is one level for Python's compiler, which has its limit."""
    if hint.count(" | ") < _LONG_UNION:
        return hint
    members, depth = [""], 0
    for piece in re.split(r"( \| |[\[\]])", hint):
        depth += {"[": 1, "]": -1}.get(piece, 0)
        if piece == " | " and depth == 0:
            members.append("")
        else:
            members[-1] += piece
    if len(members) < _LONG_UNION:
        return hint
    groups = [members[i : i + _LONG_UNION] for i in range(0, len(members), _LONG_UNION)]
    return " | ".join(f"({' | '.join(group)})" for group in groups)


def _generate(view: DefinitionsView, templates: Path) -> str:
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    printed = generate(
        view.feed,
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.TypingTypedDict,
        custom_template_dir=templates,
        custom_class_name_generator=lambda name: name,
        enum_field_as_literal=LiteralType.All,
        target_python_version=PythonVersion.PY_310,
        formatters=[],
        disable_timestamp=True,
        keep_model_order=True,
        strict_nullable=True,
        use_generic_container_types=view.where.module == "types",
        use_standard_collections=True,
        use_type_alias=True,
        use_union_operator=True,
    )
    if not isinstance(printed, str):
        raise TypeError("one module was asked of datamodel-code-generator")
    return printed
