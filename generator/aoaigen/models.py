"""Classes and aliases of one direction, printed by datamodel-code-generator with our templates."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .views.definitions import DefinitionsView
from .views.feed import VIEW


def emit(view: DefinitionsView, templates: Path) -> str:
    """The body of a module, without its imports: those are the module template's."""
    if len(view.feed["components"]["schemas"]) <= (VIEW in view.feed["components"]["schemas"]):
        return ""
    return _body(_generate(view.feed, view.extra, templates))


def _generate(feed: Mapping[str, Any], extra: Mapping[str, Any], templates: Path) -> str:
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    printed = generate(
        feed,
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.TypingTypedDict,
        custom_template_dir=templates,
        extra_template_data=defaultdict(dict, {k: dict(v) for k, v in extra.items()}),
        custom_class_name_generator=lambda name: name,
        enum_field_as_literal=LiteralType.All,
        target_python_version=PythonVersion.PY_310,
        formatters=[],
        disable_timestamp=True,
        keep_model_order=True,
        strict_nullable=True,
        use_generic_container_types=VIEW in feed["components"]["schemas"],
        use_standard_collections=True,
        use_type_alias=True,
        use_union_operator=True,
    )
    if not isinstance(printed, str):
        raise TypeError("one module was asked of datamodel-code-generator")
    return printed


def _body(source: str) -> str:
    """Everything but the imports and the component that stands for "any view".

    Classes come first: their annotations are not evaluated, but what aliases name must be there.
    """
    lines = source.splitlines(keepends=True)
    kept = [
        node
        for node in ast.parse(source).body
        if not isinstance(node, ast.Import | ast.ImportFrom) and getattr(node, "name", "") != VIEW
    ]
    kept.sort(key=lambda node: not isinstance(node, ast.ClassDef))
    return "\n\n".join("".join(lines[_first_line(node) : node.end_lineno]) for node in kept)


def _first_line(node: ast.stmt) -> int:
    decorators = node.decorator_list if isinstance(node, ast.ClassDef) else []
    return min([node.lineno, *(decorator.lineno for decorator in decorators)]) - 1
