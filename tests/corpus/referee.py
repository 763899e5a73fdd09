"""Judges requests by openapi-core, and values by jsonschema, against the original document."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Any, ClassVar
from urllib.parse import parse_qsl, unquote

from jsonschema_path import SchemaPath
from openapi_core import V30RequestValidator, V31RequestValidator
from openapi_core.datatypes import RequestParameters
from openapi_core.security.factories import SecurityProviderFactory
from openapi_core.security.providers import UnsupportedProvider
from openapi_core.validation.request.exceptions import (
    InvalidRequestBody,
    RequestBodyValidationError,
)
from openapi_core.validation.schemas.exceptions import ValidateError
from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS30WriteValidator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.server import Recorded

from .forms import Typed, deep, parts
from .original import Node, Original, Route, look_up

_HOST = "http://corpus.example"
_FORM = "application/x-www-form-urlencoded"


class Referee:
    def __init__(self, original: Original) -> None:
        self.original = original
        self._is_30 = original.family == "3.0"

    # -- values ----------------------------------------------------------------------------------

    def fits(self, schema: Any, value: Any, *, sent: bool) -> bool:
        """Whether a value is one of this schema, by jsonschema."""
        if self._is_30:
            kind = OAS30WriteValidator if sent else OAS30ReadValidator
        else:
            kind = OAS31Validator
        checker = oas30_format_checker if self._is_30 else oas31_format_checker
        validator = kind(schema, registry=self._registry, format_checker=checker)
        try:
            return bool(validator.is_valid(_without_bytes(value)))
        except Exception:  # the schema itself is wrong, or refers to nothing
            return False

    @cached_property
    def _registry(self) -> Registry[Any]:
        dialect = DRAFT4 if self._is_30 else DRAFT202012
        return Registry(
            retrieve=lambda uri: Resource(contents=look_up(f"{uri}#"), specification=dialect)
        )

    # -- requests --------------------------------------------------------------------------------

    def faults(
        self, route: Route, base: str, request: Recorded, *, values: bool = True
    ) -> list[str]:
        """What openapi-core has against a request for an operation.

        values: whether they shall fit their schemas, too
        """
        if request.method.lower() != route.method:
            return [f"method {request.method}"]
        variables = _path_variables(base + route.path, request)
        if variables is None:
            return [f"path {request.path} is none of {route.path}"]
        asked = _Asked(request, route, self._parameters(route, request, variables))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                found = list(self._judge(route, asked).iter_errors(asked))
            except Exception as error:  # it stumbles over some documents
                return [f"openapi-core: {type(error).__name__}: {error}"]
        kind = asked.content_type.partition(";")[0]
        form = kind == _FORM or kind.startswith("multipart/")
        if form:
            found = [e for e in found if not isinstance(e, RequestBodyValidationError)]
        elif not is_json(kind):  # bytes are no strings to it
            found = [e for e in found if not isinstance(e, InvalidRequestBody)]
        names = self._deep_names(route)
        names |= self._unsent(route, request)
        found = [error for error in found if not _names_one_of(error, names)]
        if not values:
            return [_told(error) for error in found if not isinstance(error, ValidateError)]
        forms = self._form_faults(route, request, kind) if form else []
        return [*map(_told, found), *forms, *self._deep_faults(route, request, names)]

    def altered(
        self, route: Route, base: str, request: Recorded, given: dict[tuple[str, str], Any]
    ) -> list[str]:
        """Texts that arrived as others; what has parts is a matter of its style."""
        path = _path_variables(base + route.path, request)
        if path is None:  # which is a fault already
            return []
        came = {"path": path, "query": request.query, "header": request.headers}
        plain = {p["name"] for p in self.original.parameters(route) if _is_plain(p)}
        found = []
        for (place, name), value in given.items():
            if isinstance(value, str) and place in came and name in plain:
                got = came[place].get(name.lower() if place == "header" else name)
                if got != value:
                    found.append(f"{place} {name} is {got!r}, not {value!r}")
        return found

    def _judge(self, route: Route, asked: _Asked) -> V30RequestValidator | V31RequestValidator:
        """A document of this operation alone: no other one can take the request for its own."""
        item = {k: v for k, v in self._item(route).items() if k != "servers"}
        operation = {k: v for k, v in item[route.method].items() if k != "servers"}
        for node in (item, operation):  # which may refer to another operation's
            if "parameters" in node:
                node["parameters"] = list(map(self.original.follow, node["parameters"]))
        media_type = asked.content_type.partition(";")[0]
        item[route.method] = self._exact(operation, media_type)
        alone = {
            **self.original.data,
            "components": self._components,
            "servers": [{"url": _HOST}],
            "paths": {route.path: item},
        }
        spec = SchemaPath.from_dict(alone, base_uri=self.original.uri)
        kind = V30RequestValidator if self._is_30 else V31RequestValidator
        readers = {media_type: _json} if is_json(media_type) else {}  # it lacks most of `+json`
        return kind(
            spec,
            security_provider_factory=_Security(),
            extra_media_type_deserializers=readers,
        )

    def _exact(self, operation: Node, kind: str) -> Node:
        """With the media type that came in the place of a range, whose bodies it does not read."""
        body = self.original.follow(operation.get("requestBody") or {})
        ranges = [key for key in body.get("content") or () if fnmatchcase(kind, key)]
        if not kind or kind in ranges or not ranges:
            return operation
        content = {**body["content"], kind: body["content"][ranges[0]]}
        return {**operation, "requestBody": {**body, "content": content}}

    @cached_property
    def _components(self) -> Node:
        """openapi-core knows no scheme `Bearer`, though case means nothing there."""
        found: Node = self.original.data.get("components", {})
        schemes = {
            key: {**raw, "scheme": raw["scheme"].lower()} if "scheme" in raw else raw
            for key, raw in found.get("securitySchemes", {}).items()
        }
        return {**found, "securitySchemes": schemes}

    def _item(self, route: Route) -> Node:
        found: Node = self.original.follow(self.original.data["paths"][route.path])
        return found

    def _parameters(
        self, route: Route, request: Recorded, variables: dict[str, str]
    ) -> RequestParameters:
        path: dict[str, str] = {}
        for name, value in variables.items():
            # openapi-core knows label and matrix parameters by their names in RFC 6570.
            path |= {form.format(name): value for form in ("{}", ".{}", ".{}*", ";{}", ";{}*")}
        cookies = [
            pair.strip().partition("=") for pair in request.headers.get("cookie", "").split(";")
        ]
        return RequestParameters(
            path=path,
            query=ImmutableMultiDict(self._query(route, request)),
            header=Headers(request.header_list),
            cookie=ImmutableMultiDict([(unquote(k), unquote(v)) for k, _, v in cookies if k]),
        )

    def _query(self, route: Route, request: Recorded) -> list[tuple[str, str]]:
        """The query as openapi-core expects it: see the two comments."""
        pairs = parse_qsl(request.target.partition("?")[2], keep_blank_values=True)
        own = {p["name"]: p for p in self.original.parameters(route) if p.get("in") == "query"}
        for name, parameter in own.items():
            style = parameter.get("style", "form")
            schema = self.original.follow(parameter.get("schema", {}))
            if style == "spaceDelimited":  # it splits at the escape, after unescaping
                pairs = [(k, v.replace(" ", "%20") if k == name else v) for k, v in pairs]
            if style == "form" and parameter.get("explode", True) and _is_object(schema):
                # it looks for an exploded object below the parameter's name, which is not sent
                loose = [(k, v) for k, v in pairs if k not in own]
                kept = [(k, v) for k, v in pairs if k in own]
                pairs = [*kept, (name, "&".join(f"{k}={v}" for k, v in loose))] if loose else kept
        return pairs

    # -- what openapi-core does not read ---------------------------------------------------------

    def _form_faults(self, route: Route, request: Recorded, kind: str) -> list[str]:
        body = self.original.follow(self.original.operation(route).get("requestBody") or {})
        content = (body.get("content") or {}).get(kind)
        if content is None:
            return [f"{kind} was not asked for"]
        read = deep(request.body.decode("ascii")) if kind == _FORM else parts(request)
        schema = content.get("schema", {})
        value = self._typed.value(schema, read)
        return [] if self.fits(schema, value, sent=True) else [f"the form is {value!r:.300}"]

    def _deep_faults(self, route: Route, request: Recorded, names: set[str]) -> Iterator[str]:
        read = deep(request.target.partition("?")[2])
        for parameter in self.original.parameters(route):
            name, schema = parameter["name"], parameter.get("schema", {})
            if name in names and name in read:
                value = self._typed.value(schema, read[name])
                if isinstance(read[name], list) and name in request.query:
                    yield f"query parameter {name} is repeated, and not indexed"
                if not self.fits(schema, value, sent=True):
                    yield f"query parameter {name} is {value!r:.300}"

    @cached_property
    def _typed(self) -> Typed:
        return Typed(self.original, lambda schema, value: self.fits(schema, value, sent=True))

    def _unsent(self, route: Route, request: Recorded) -> set[str]:
        """Optional parameters that did not come, whose defaults openapi-core would judge."""
        return {
            p["name"]
            for p in self.original.parameters(route)
            if p.get("in") == "query" and p["name"] not in request.query and not p.get("required")
            if "default" in self.original.follow(p.get("schema") or {})
        }

    def _deep_names(self, route: Route) -> set[str]:
        styles = ((p.get("name"), p.get("style")) for p in self.original.parameters(route))
        return {str(name) for name, style in styles if style == "deepObject"}


class _Security(SecurityProviderFactory):
    PROVIDERS: ClassVar[Any] = {
        **SecurityProviderFactory.PROVIDERS,
        "mutualTLS": UnsupportedProvider,
    }


class _Asked:
    """A request in the form that openapi-core takes."""

    def __init__(self, request: Recorded, route: Route, parameters: RequestParameters) -> None:
        self.host_url = _HOST
        self.path = self.path_pattern = route.path
        self.method = route.method
        self.parameters = parameters
        self.body = request.body or None
        self.content_type = request.headers.get("content-type", "")


def _path_variables(template: str, request: Recorded) -> dict[str, str] | None:
    """The variables of a path and of the query in it, unescaped; None for another path."""
    whole, *asked = re.split("[?#]", template)
    whole = _upper(whole)
    names = re.findall(r"{([^{}]*)}", whole)
    pattern = "".join(
        f"(?P<g{i // 2}>[^/]*?)" if i % 2 else re.escape(part)
        for i, part in enumerate(re.split(r"{([^{}]*)}", whole))
    )
    found = re.fullmatch(pattern, _upper(request.path))
    if found is None:
        return None
    variables = {name: unquote(found[f"g{i}"]) for i, name in enumerate(names)}
    within = re.findall(r"([^&=]+)={([^{}]*)}", asked[0]) if asked else []
    return variables | {name: request.query[key] for key, name in within if key in request.query}


def is_json(kind: str) -> bool:
    plain = kind.partition(";")[0].strip().lower()
    return plain.endswith(("/json", "+json"))


def _json(value: bytes, **parameters: str) -> Any:
    return json.loads(value)


def _upper(path: str) -> str:
    return re.sub("%[0-9a-fA-F]{2}", lambda found: found[0].upper(), path)


def _is_plain(parameter: Node) -> bool:
    return parameter.get("style", "form") in ("form", "simple") and "content" not in parameter


def _is_object(schema: Node) -> bool:
    return schema.get("type") == "object" or "properties" in schema


def _without_bytes(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_bytes(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_bytes(item) for item in value]
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _names_one_of(error: Exception, names: set[str]) -> bool:
    return getattr(error, "name", None) in names


def _told(error: BaseException) -> str:
    """The error and what lies behind it, in a line."""
    parts = []
    current: BaseException | None = error
    while current is not None:
        inner = getattr(current, "schema_errors", ())
        parts += [f"{type(current).__name__}: {current}".strip()]
        parts += [str(e.message) for e in list(inner)[:2]]
        current = current.__cause__
    return " <- ".join(dict.fromkeys(part.replace("\n", " ")[:160] for part in parts))[:400]
