"""The annotations of classes and aliases, by datamodel-code-generator."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from ..home import shipped_templates
from ..problems import InputError
from .definitions import AliasView, ClassView, DefinitionsView
from .feed import Node, document, shape
from .literals import literal
from .package import VersionView
from .types import Namespace, Type

_OLD_PYTHON = "Running datamodel-code-generator on Python 3.10"
"""Is deprecated, it says; the release that is pinned here still does."""

_PRINTED = re.compile(r"^(f\d+): (.+)$", re.MULTILINE)
"""What the templates make of a field."""

_LONG_UNION = 200

_PLACEHOLDER = re.compile(r"\bT(\d+)\b")


def annotated(views: Sequence[VersionView]) -> list[VersionView]:
    """The same views with the source of every type; each shape is printed once for all of them."""
    types = _Hints("types", (kind for view in views for kind in view.types.kinds))
    models = _Hints("models", (kind for view in views for kind in view.models.kinds))
    return [
        replace(view, types=_written(view.types, types), models=_written(view.models, models))
        for view in views
    ]


class _Hints:
    """How these types are written in one module."""

    def __init__(self, module: str, kinds: Iterable[Type]) -> None:
        self._where = Namespace(module)
        labels: dict[Type, str] = {}
        for kind in kinds:
            labels.setdefault(shape(kind, {}), f"f{len(labels)}")
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", _OLD_PYTHON, FutureWarning)
            printed = _generate(document(labels), self._where) if labels else ""
        hints = dict(_PRINTED.findall(printed))
        if set(labels.values()) - hints.keys():
            what = "the templates of the emitter leave out types"
            todo = "Let them print `name: type` for every field, a line each."
            raise InputError(what, where=shipped_templates() / _TEMPLATES, todo=todo)
        self._hints = {kind: _grouped(hints[label]) for kind, label in labels.items()}

    def __getitem__(self, kind: Type) -> str:
        known: dict[Type, Type] = {}
        hint = self._hints[shape(kind, known)]
        sources = [each.source(self._where) for each in known]
        return _PLACEHOLDER.sub(lambda match: sources[int(match[1])], hint)


def _written(view: DefinitionsView, known: _Hints) -> DefinitionsView:
    classes = tuple(_in_class(item, known) for item in view.classes)
    return replace(view, classes=classes, aliases=_aliases(view, known))


def _in_class(item: ClassView, known: _Hints) -> ClassView:
    fields = []
    for field in item.fields:
        # The emitter knows nothing of what a class hides.
        source = item.spelt(field.type) if item.where.hidden else known[field.type]
        later = not item.in_class and field.type.named()
        fields.append(replace(field, hint=literal(source) if later else source))
    return replace(item, fields=tuple(fields))


def _aliases(view: DefinitionsView, known: _Hints) -> tuple[AliasView, ...]:
    """By their names, each after those that it names: they are evaluated on import.

    Those that cannot stand before it, since they name it in turn, are in quotes.
    """
    aliases = {Type(item.name, view.where.module): item for item in view.aliases}
    done: dict[Type, AliasView] = {}
    begun: set[Type] = set()
    by_name = attrgetter("name")
    stack = sorted(aliases, key=by_name, reverse=True)
    while stack:
        kind = stack[-1]
        item = aliases[kind]
        needed = item.type.named() & aliases.keys()
        if kind not in begun:
            stack += sorted(needed - begun, key=by_name, reverse=True)
            begun.add(kind)
        elif stack.pop() not in done:
            later = needed - done.keys()
            hint = item.type.source(view.where, later) if later else known[item.type]
            done[kind] = replace(item, hint=hint)
    return tuple(done.values())


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


_TEMPLATES = "definitions/emitter"
"""Datamodel-code-generator runs templates without a sandbox, so these are always our own."""


def _generate(fed: Node, where: Namespace) -> str:
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    printed = generate(
        fed,
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.TypingTypedDict,
        custom_template_dir=shipped_templates() / _TEMPLATES,
        custom_class_name_generator=lambda name: name,
        target_python_version=PythonVersion.PY_310,
        formatters=[],
        disable_timestamp=True,
        keep_model_order=True,
        strict_nullable=True,
        use_generic_container_types=where.module == "types",
        use_standard_collections=True,
        use_union_operator=True,
    )
    assert isinstance(printed, str)  # one module was asked for
    return printed
