"""What a file takes from openai-python."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import libcst as cst
from libcst.metadata import CodeRange, PositionProvider

from .names import CLIENTS, EXPORTS, OTHERS, PROVIDER, V1_PATH


@dataclass
class Uses:
    """names: local name to openai's; modules: local names of the package itself.

    attributes: what is taken from the package by a dot; texts: module-level names that are strings
    clients: each construction of an Azure client, with its place
    others: each of another client; providers: names of functions that give tokens
    """

    names: dict[str, str] = field(default_factory=dict)
    modules: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)
    types: set[str] = field(default_factory=set)
    texts: dict[str, str] = field(default_factory=dict)
    clients: list[tuple[cst.Call, CodeRange]] = field(default_factory=list)
    others: list[cst.Call] = field(default_factory=list)
    providers: set[str] = field(default_factory=set)

    @property
    def anything(self) -> bool:
        return bool(self.names or self.modules or self.types)

    @property
    def only_other_clients(self) -> bool:
        """Whether the clients are all of OpenAI's own service."""
        theirs = {*self.names.values(), *self.attributes}
        return not self.makes_clients and bool(theirs & set(OTHERS))

    @property
    def makes_clients(self) -> bool:
        """Whether a client of Azure is made."""
        return bool(self.clients) or self.at_v1

    @cached_property
    def at_v1(self) -> bool:
        """Whether the other clients are all of Azure's v1 API."""
        return bool(self.others) and all(map(self._at_v1, self.others))

    @cached_property
    def azure(self) -> dict[str, str]:
        """openai's names of clients of Azure, with ours."""
        plain = {"OpenAI": "AzureOpenAI", "AsyncOpenAI": "AsyncAzureOpenAI"} if self.at_v1 else {}
        return {name: name for name in CLIENTS} | plain

    def meant(self, node: cst.BaseExpression) -> str | None:
        """The name in `openai` that an expression stands for."""
        if isinstance(node, cst.Name):
            return self.names.get(node.value)
        inside = node.value if isinstance(node, cst.Attribute) else None
        if isinstance(node, cst.Attribute) and isinstance(inside, cst.Name):
            return node.attr.value if inside.value in self.modules else None
        return None

    @property
    def left(self) -> set[str]:
        """What is taken by a dot and has no counterpart."""
        return {name for name in self.attributes if name not in EXPORTS and name not in self.azure}

    def versions(self) -> set[str | None]:
        """The api-versions that clients are made with; None where the source does not say."""
        stated = {self._text(given(call, "api_version")) for call, _ in self.clients}
        return stated | ({"v1"} if self.at_v1 else set())

    def _at_v1(self, call: cst.Call) -> bool:
        url = given(call, "base_url")
        return url is not None and V1_PATH in (self._text(url) or source(url))

    def _text(self, node: cst.BaseExpression | None) -> str | None:
        if isinstance(node, cst.Name):
            return self.texts.get(node.value)
        text = node.evaluated_value if isinstance(node, cst.SimpleString) else None
        return text if isinstance(text, str) else None


class ClientVisitor(cst.CSTVisitor):
    """Fills `uses`."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.uses = Uses()
        self._depth = 0

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        module = dotted(node.module) if node.module else ""
        if node.relative or isinstance(node.names, cst.ImportStar):
            return False
        for alias in node.names:
            local = local_name(alias)
            if module == "openai":
                self.uses.names[local] = alias.evaluated_name
            elif module.startswith("openai."):
                self.uses.types.add(local)
        return False

    def visit_Import(self, node: cst.Import) -> bool:
        self.uses.modules |= {local_name(a) for a in node.names if a.evaluated_name == "openai"}
        return False

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        self._depth += 1

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:
        self._depth -= 1

    def visit_Assign(self, node: cst.Assign) -> None:
        target = node.targets[0].target
        text = node.value.evaluated_value if isinstance(node.value, cst.SimpleString) else None
        if self._depth == 0 and isinstance(target, cst.Name) and isinstance(text, str):
            self.uses.texts[target.value] = text
        if isinstance(node.value, cst.Call) and dotted(node.value.func).endswith(PROVIDER):
            self.uses.providers.add(dotted(target))

    def visit_Attribute(self, node: cst.Attribute) -> None:
        name = self.uses.meant(node)
        if name is not None:
            self.uses.attributes.add(name)

    def visit_Call(self, node: cst.Call) -> None:
        if self.uses.meant(node.func) in OTHERS:
            self.uses.others.append(node)
        if self.uses.meant(node.func) in CLIENTS:
            place = self.get_metadata(PositionProvider, node)
            assert isinstance(place, CodeRange)
            self.uses.clients.append((node, place))


def dotted(node: cst.BaseExpression) -> str:
    """`a.b.c` as it is written; empty for anything else."""
    if isinstance(node, cst.Name):
        return node.value
    if isinstance(node, cst.Attribute):
        base = dotted(node.value)
        return f"{base}.{node.attr.value}" if base else ""
    return ""


def given(call: cst.Call, name: str) -> cst.BaseExpression | None:
    """What a call passes by a name."""
    values = (a.value for a in call.args if a.keyword is not None and a.keyword.value == name)
    return next(values, None)


def source(node: cst.CSTNode) -> str:
    return cst.Module([]).code_for_node(node)


def local_name(alias: cst.ImportAlias) -> str:
    """What an import binds."""
    return alias.evaluated_alias or alias.evaluated_name.partition(".")[0]
