"""One file rewritten; its form stays, as LibCST keeps every space and comment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import libcst as cst
from libcst.metadata import CodeRange, PositionProvider

from ..code import Code, Remark
from .names import ARGUMENTS, BY_HAND, EXPORTS, KEPT, PROVIDER, TYPES
from .reading import Uses, dotted, given, local_name, source

DEPLOYED = (
    *("chat.completions", "completions", "embeddings", "images"),
    *("audio.speech", "audio.transcriptions", "audio.translations"),
)
"""Resources whose calls go to a deployment."""


class Rewriter(cst.CSTTransformer):
    """Rewrites for the package `aoai.vX`; `remarks` tells what it leaves.

    has: whether a module of that package (models, types) has a class
    """

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(
        self, code: Code, uses: Uses, package: str, has: Callable[[str, str], bool]
    ) -> None:
        super().__init__()
        self.remarks: list[Remark] = []
        self._code = code
        self._uses = uses
        self._package = f"aoai.{package}"
        self._has = has
        self._deployments: dict[str, str] = {}

    # -- imports ---------------------------------------------------------------------------------

    def visit_Import(self, node: cst.Import) -> bool:
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        return False

    def leave_SimpleStatementLine(
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.SimpleStatementLine | cst.FlattenSentinel[cst.SimpleStatementLine]:
        imports = [s for s in original_node.body if isinstance(s, (cst.Import, cst.ImportFrom))]
        made = [new for one in imports for new in self._imports(one)]
        if not made:
            return updated_node
        if len(original_node.body) > 1:
            self._note(original_node, "an import beside other statements in one line is left")
            return updated_node
        lines = [cst.SimpleStatementLine([new]) for new in made]
        lines[0] = lines[0].with_changes(leading_lines=updated_node.leading_lines)
        lines[-1] = lines[-1].with_changes(trailing_whitespace=updated_node.trailing_whitespace)
        return cst.FlattenSentinel(lines)

    def _imports(self, node: cst.Import | cst.ImportFrom) -> Iterator[cst.BaseSmallStatement]:
        if isinstance(node, cst.Import):
            yield from self._whole(node)
            return
        module = dotted(node.module or _NONE)
        if not isinstance(node.names, cst.ImportStar):
            if module.partition(".")[0] == "openai" and not node.relative:
                yield from self._sorted_out(node, module, node.names)
        elif module == "openai":
            self._note(node, "`import *` is left: what it brings is not written here")

    def _whole(self, node: cst.Import) -> Iterator[cst.BaseSmallStatement]:
        """`import openai` becomes `import aoai`, and brings the client by its own import."""
        others = [alias for alias in node.names if alias.evaluated_name != "openai"]
        openai = next((alias for alias in node.names if alias not in others), None)
        if openai is None:
            return
        if others:
            yield node.with_changes(names=_listed(others))
        if self._uses.left:
            yield node.with_changes(names=_listed([openai]))
        if self._uses.attributes & EXPORTS.keys():
            renamed = openai.with_changes(name=cst.Name("aoai"))
            yield node.with_changes(names=_listed([renamed]))
        used = self._uses.attributes & self._uses.azure.keys()
        if clients := sorted({self._uses.azure[name] for name in used}):
            yield _import(self._package, [(name, name) for name in clients])

    def _home(self, module: str, name: str) -> tuple[str, str] | None:
        """The module and name of what `openai` has at its top, or of a type that is below it."""
        if module != "openai":
            folder, ours = TYPES.get(name, ("", ""))
            return (f"{self._package}.{folder}", ours) if ours and self._has(folder, ours) else None
        if name in self._uses.azure:
            return self._package, self._uses.azure[name]
        return ("aoai", EXPORTS[name]) if name in EXPORTS else None

    def _sorted_out(
        self, node: cst.ImportFrom, module: str, aliases: Sequence[cst.ImportAlias]
    ) -> Iterator[cst.BaseSmallStatement]:
        """The imported names, each from where it is here; those without a place stay."""
        places: dict[str, list[tuple[str, str]]] = {}
        left = []
        for alias in aliases:
            place = self._home(module, alias.evaluated_name)
            if place is None:
                left.append(alias)
                self._note(node, f"{alias.evaluated_name} has no counterpart; its import is left")
            else:
                places.setdefault(place[0], []).append((place[1], local_name(alias)))
        if not places:
            return
        if left:
            yield node.with_changes(names=_listed(left), lpar=None, rpar=None)
        yield from (_import(ours, places[ours]) for ours in sorted(places))

    def leave_Attribute(
        self, original_node: cst.Attribute, updated_node: cst.Attribute
    ) -> cst.BaseExpression:
        name = self._uses.meant(original_node)
        if name is None:
            return updated_node
        if client := self._uses.azure.get(name):
            return cst.Name(client, lpar=updated_node.lpar, rpar=updated_node.rpar)
        if name in EXPORTS:
            inside = cst.ensure_type(updated_node.value, cst.Name)
            ours = inside.with_changes(value="aoai") if inside.value == "openai" else inside
            return updated_node.with_changes(value=ours, attr=cst.Name(EXPORTS[name]))
        self._note(original_node, f"openai.{name} has no counterpart; it is left")
        return updated_node

    # -- the client, and its calls ---------------------------------------------------------------

    def visit_Assign(self, node: cst.Assign) -> None:
        self._remember(node.value, node.targets[0].target)

    def visit_WithItem(self, node: cst.WithItem) -> None:
        if node.asname is not None:
            self._remember(node.item, node.asname.name)

    def _remember(self, made: cst.BaseExpression, target: cst.BaseExpression) -> None:
        """A client with a deployment of its own, by the name that it is called by."""
        if isinstance(made, cst.Call) and self._uses.meant(made.func) in self._uses.azure:
            deployment = given(made, "azure_deployment")
            if deployment is not None:
                self._deployments[dotted(target)] = source(deployment)

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.Call:
        if self._uses.meant(original_node.func) in self._uses.azure:
            return self._client(original_node, updated_node)
        deployment = self._deployment(dotted(original_node.func))
        model = given(original_node, "model")
        # openai-python does not heed it where the client has a deployment.
        unheard = deployment and model and source(model) != deployment
        return _without(updated_node, "model") if unheard else updated_node

    def _client(self, original: cst.Call, updated: cst.Call) -> cst.Call:
        arguments = [
            self._argument(*pair) for pair in zip(original.args, updated.args, strict=True)
        ]
        return _without(updated.with_changes(args=arguments), "api_version")

    def _argument(self, original: cst.Arg, updated: cst.Arg) -> cst.Arg:
        if original.keyword is None:
            what = "`**` arguments" if original.star else "an argument by position"
            self._note(original, f"{what} of the client: what is in it cannot be told")
            return updated
        name = original.keyword.value
        if name == "azure_ad_token":
            made = cst.Lambda(cst.Parameters(), updated.value, whitespace_after_lambda=_SPACE_0)
            return updated.with_changes(keyword=cst.Name("credential"), value=made)
        if name == "api_key" and self._is_provider(original.value):
            return updated.with_changes(keyword=cst.Name("credential"))
        if name in ARGUMENTS:
            return updated.with_changes(keyword=cst.Name(ARGUMENTS[name]))
        if name in BY_HAND:
            self._note(original, BY_HAND[name])
        elif name not in (*KEPT, "api_version"):
            self._note(original, f"{name}= is no argument of the client here")
        if name == "timeout" and dotted(getattr(original.value, "func", _NONE)) == "httpx.Timeout":
            self._note(original, "httpx.Timeout is not taken; write aoai.Timeout, in seconds")
        return updated

    def _is_provider(self, value: cst.BaseExpression) -> bool:
        """Whether it is no key but a function that gives tokens."""
        called = dotted(value.func) if isinstance(value, cst.Call) else ""
        return called.endswith(PROVIDER) or dotted(value) in self._uses.providers

    def _deployment(self, called: str) -> str | None:
        """That of the client, if the call goes to one."""
        for client, deployment in self._deployments.items():
            rest = called.removeprefix(f"{client}.") if called.startswith(f"{client}.") else ""
            resource = rest.removeprefix("beta.")
            for way in (".with_raw_response", ".with_streaming_response"):
                resource = resource.replace(way, "")
            if resource.rpartition(".")[0] in DEPLOYED:
                return deployment
        return None

    def _note(self, node: cst.CSTNode, message: str) -> None:
        place = self.get_metadata(PositionProvider, node)
        assert isinstance(place, CodeRange)
        self.remarks.append(Remark(self._code, place.start.line, place.start.column, message))


_NONE = cst.Name("_")
_SPACE_0 = cst.SimpleWhitespace("")


def _listed(aliases: Sequence[cst.ImportAlias]) -> list[cst.ImportAlias]:
    """Without a comma after the last."""
    return [alias.with_changes(comma=cst.MaybeSentinel.DEFAULT) for alias in aliases]


def _import(module: str, names: Sequence[tuple[str, str]]) -> cst.ImportFrom:
    texts = [ours if ours == local else f"{ours} as {local}" for ours, local in names]
    line = cst.parse_statement(f"from {module} import {', '.join(texts)}")
    assert isinstance(line, cst.SimpleStatementLine)
    made = line.body[0]
    assert isinstance(made, cst.ImportFrom)
    return made


def _without(call: cst.Call, name: str) -> cst.Call:
    """The call without an argument; a comment above it goes with it."""
    names = [a.keyword.value if a.keyword is not None else "" for a in call.args]
    if name not in names:
        return call
    place, args = names.index(name), list(call.args)
    dropped = args.pop(place)
    if not args:
        return call.with_changes(args=[], whitespace_before_args=_SPACE_0)
    if place == len(args):
        args[-1] = args[-1].with_changes(comma=dropped.comma)
        return call.with_changes(args=args)
    if place == 0:
        before = _joined(call.whitespace_before_args, _after(dropped))
        return call.with_changes(args=args, whitespace_before_args=before)
    comma = cst.ensure_type(args[place - 1].comma, cst.Comma)
    comma = comma.with_changes(whitespace_after=_joined(comma.whitespace_after, _after(dropped)))
    args[place - 1] = args[place - 1].with_changes(comma=comma)
    return call.with_changes(args=args)


def _after(argument: cst.Arg) -> cst.BaseParenthesizableWhitespace:
    comma = argument.comma
    return comma.whitespace_after if isinstance(comma, cst.Comma) else _SPACE_0


def _joined(
    before: cst.BaseParenthesizableWhitespace, after: cst.BaseParenthesizableWhitespace
) -> cst.BaseParenthesizableWhitespace:
    """What ends the line before, and what stood above the argument that follows."""
    if not isinstance(after, cst.ParenthesizedWhitespace):
        return before
    if not isinstance(before, cst.ParenthesizedWhitespace):
        return before
    return after.with_changes(first_line=before.first_line)
