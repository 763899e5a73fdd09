"""The annotations of classes and aliases, by datamodel-code-generator."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

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

_PLACEHOLDER = re.compile(r"\bT\d+\b")


def annotated(views: Sequence[VersionView]) -> list[VersionView]:
    """The same views with the source of every type; each shape is printed once for all of them."""
    types, models = _Hints("types"), _Hints("models")
    for view in views:
        types.add(view.types.kinds)
        models.add(view.models.kinds)
    types.ask()
    models.ask()
    return [
        replace(view, types=_written(view.types, types), models=_written(view.models, models))
        for view in views
    ]


class _Hints:
    """How types are written in one module."""

    def __init__(self, module: str) -> None:
        self._where = Namespace(module)
        self._labels: dict[Type, str] = {}
        """The name of the field that has each shape."""
        self._printed: dict[str, str] = {}

    def add(self, kinds: Iterable[Type]) -> None:
        for kind in kinds:
            self._labels.setdefault(shape(kind, {}), f"f{len(self._labels)}")

    def ask(self) -> None:
        """Has all of them printed."""
        if not self._labels:
            return
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", _OLD_PYTHON, FutureWarning)
            printed = _PRINTED.findall(_generate(document(self._labels), self._where))
        self._printed = {label: _grouped(hint) for label, hint in printed}
        if set(self._labels.values()) - self._printed.keys():
            todo = "Let them print `name: type` for every field, a line each."
            place = shipped_templates() / _TEMPLATES
            what = "the templates of the emitter leave out types"
            raise InputError(what, where=place, todo=todo)

    def __getitem__(self, kind: Type) -> str:
        named: dict[str, Type] = {}
        hint = self._printed[self._labels[shape(kind, named)]]
        return _PLACEHOLDER.sub(lambda match: named[match[0]].source(self._where), hint)


def _written(view: DefinitionsView, known: _Hints) -> DefinitionsView:
    classes = tuple(_in_class(item, known) for item in view.classes)
    return replace(view, classes=classes, aliases=tuple(_Aliases(view, known)))


def _in_class(item: ClassView, known: _Hints) -> ClassView:
    fields = []
    for field in item.fields:
        # The emitter knows nothing of what a class hides.
        source = item.spelt(field.type) if item.where.hidden else known[field.type]
        later = not item.in_class and field.type.named()
        fields.append(replace(field, hint=literal(source) if later else source))
    return replace(item, fields=tuple(fields))


class _Aliases:
    """Aliases by their names, each after those that it names: they are evaluated on import."""

    def __init__(self, view: DefinitionsView, known: _Hints) -> None:
        self._where = view.where
        self._known = known
        self._aliases = {Type(item.name, view.where.module): item for item in view.aliases}

    def __iter__(self) -> Iterator[AliasView]:
        done: dict[Type, AliasView] = {}
        begun: set[Type] = set()
        stack = sorted(self._aliases, key=lambda kind: kind.name, reverse=True)
        while stack:
            kind = stack[-1]
            needed = self._aliases[kind].type.named() & self._aliases.keys()
            missing = needed - begun if kind not in begun else set()
            begun.add(kind)
            if missing:
                stack += sorted(missing, key=lambda kind: kind.name, reverse=True)
                continue
            stack.pop()
            if kind not in done:
                done[kind] = self._alias(kind, needed - done.keys())
        return iter(done.values())

    def _alias(self, kind: Type, later: set[Type]) -> AliasView:
        """Those that cannot stand before it, since they name it in turn, are in quotes."""
        item = self._aliases[kind]
        hint = item.type.source(self._where, later) if later else self._known[item.type]
        return replace(item, hint=hint)


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
    if not isinstance(printed, str):
        raise TypeError("one module was asked of datamodel-code-generator")
    return printed
