"""What is known to go otherwise than one would wish, and why; anything else is a finding."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any, NamedTuple


class Known(NamedTuple):
    """Patterns of a document's name and of a route, a part of what is said, and the reason."""

    document: str
    route: str
    said: str
    why: str


KNOWN = (
    Known(
        "autorest-azure-special-properties",
        "GET /azurespecials/skipUrlEncoding/*",
        "is none of",
        "x-ms-skip-url-encoding: the value holds slashes, which no path of OpenAPI's does",
    ),
    Known("autorest-paging", "GET /paging/multiple/fragment*", "is none of", "the same"),
    Known(
        "autorest-header",
        "POST /header/param/protectedkey",
        "header parameter: Content-Type",
        "OpenAPI ignores a parameter of this name; the converter leaves it",
    ),
    Known(
        "autorest-url",
        "GET /paths/*/empty/*",
        "cannot be the path parameter",
        "the document wants an empty segment, which leads to another path",
    ),
    Known(
        "autorest-url",
        "GET /queries/*/empty",
        "EmptyQueryParameterValue",
        "openapi-core takes an empty value for none, the document asks for it",
    ),
    Known(
        "adafruit",
        "POST *batch",
        "needs a mapping",
        "the schema of the form is a list, which no form is",
    ),
    Known(
        "bitbucket",
        "POST /repositories/{workspace}/{repo_slug}/pipelines_config/schedules",
        "none was made",
        "a schema that is required holds itself",
    ),
    Known(
        "readme-http-status-codes",
        "GET /status/407",
        "the proxy refuses",
        "a status that a proxy alone has, which is what the error says",
    ),
    Known(
        "docker",
        "POST /build",
        "header parameter: Content-type",
        "OpenAPI ignores a parameter of this name, which contradicts the body's media type here",
    ),
    Known(
        "directus",
        "PATCH /files/{id}",
        "byte indices must be integers",
        "openapi-core takes multipart/data, which is no media type, for bytes",
    ),
    Known(
        "directus",
        "POST /items/{collection}",
        "none was made",
        "the schema is a list of schemas, which is none",
    ),
    Known(
        "readme-circular-request-bodies",
        "POST /direct",
        "none was made",
        "the schema is a reference to itself",
    ),
    Known(
        "petstore-core",
        "POST /pets",
        "the form is",
        "objects within objects of a form have no place in OpenAPI's styles",
    ),
    Known(
        "readme-security-multiple",
        "POST /anything/and",
        "Security not found",
        "two schemes want the one Authorization header",
    ),
    Known(
        "readme-3.1-schema-validation-local",
        "GET *",
        "Unknown JSON Schema dialect",
        "openapi-core knows no draft 5",
    ),
    Known(
        "aws-*",
        "*",
        "cannot be a name in XML",
        "the keys made for maps have spaces, as no name has",
    ),
    *(
        Known("aws-sqs", "GET *", said, "objects in lists and maps of a query have no style")
        for said in ("Missing required query parameter", "is not of type")
    ),
    Known(
        "box",
        "POST /oauth2/revoke",
        "the form is",
        "objects within objects of a form have no place in OpenAPI's styles",
    ),
    Known(
        "azure-container-registry",
        "*",
        "Security not found",
        "two schemes want the one Authorization header",
    ),
    Known(
        "azure-container-registry",
        "* /{nextBlobUuidLink}",
        "is none of",
        "x-ms-skip-url-encoding: the value holds slashes, which no path of OpenAPI's does",
    ),
    *(
        Known(
            name,
            "*",
            "PointerToNowhere",
            "the schema stands in another operation, and openapi-core is shown this one alone",
        )
        for name in ("digital-ocean", "enode")
    ),
    Known("*", "*", "nothing found for pattern", "no text fits a pattern that is none of Python's"),
    Known(
        "nordigen",
        "POST /api/v2/payments/*",
        "the form is",
        "objects within objects of a form have no place in OpenAPI's styles",
    ),
    Known("notion", "GET /v1/pages/{id}", "no argument for header ", "the document names none"),
    Known(
        "peertube",
        "GET /api/v1/jobs/{state}",
        "cannot be the path parameter",
        "the document lists an empty state, which leads to another path",
    ),
    Known(
        "peertube",
        "POST /api/v1/users/token",
        "none was made",
        "forms that exclude each other, of which the values made fit none",
    ),
    Known(
        "peertube",
        "POST /api/v1/videos/*upload",
        "the form is",
        "objects within objects of a form have no place in OpenAPI's styles",
    ),
    Known(
        "peertube",
        "* /api/v1/videos/*upload-resumable",
        "Content-Length",
        "a header of the connection's own, which no caller sets",
    ),
    Known(
        "peertube",
        "POST /api/v1/videos/{id}/studio/edit",
        "needs a mapping",
        "the schema of the form is a list, which no form is",
    ),
    Known("sendgrid", "* /designs*", "it holds itself", "a schema that is required holds itself"),
    Known(
        "snyk",
        "GET /org/{orgId}/project/{projectId}/jira-issues",
        "JSON was promised",
        "`*/*` with an object is JSON; the value made is a text, since the schema allows any",
    ),
    *(
        Known(
            "telegram",
            f"POST /{method}",
            "the form is",
            "objects within objects of a form have no place in OpenAPI's styles",
        )
        for method in ("answerInlineQuery", "restrictChatMember", "setChatPermissions")
    ),
    Known(
        "soundcloud",
        "* /tracks*",
        "byte indices must be integers",
        "openapi-core takes a file's form for bytes",
    ),
)


def unexpected(result: dict[str, Any]) -> Iterator[str]:
    """Each finding that no row explains."""
    name = result["name"]
    if "broken" in result:
        yield f"{name}: {result['broken']}"
    elif result["exit"]:
        yield f"{name}: aoai generate ended with {result['exit']}: {result['message']}"
    elif result["import"]:
        yield f"{name}: import: {result['import']}"
    else:
        yield from (f"{name}: {error}" for error in result["first_type_errors"])
        for fault in result["faults"]:
            if not any(_explains(row, name, fault) for row in KNOWN):
                yield f"{name}: {fault['route']}: {fault['kind']}: {fault['what']}"


def outdated(result: dict[str, Any]) -> Iterator[str]:
    """Rows of this document alone that explain nothing any more."""
    for row in KNOWN:
        own = row.document == result["name"] and "faults" in result
        if own and not any(_explains(row, result["name"], f) for f in result["faults"]):
            yield f"{row.document}: {row.route}: {row.said!r} does not occur; take the row out"


def _explains(row: Known, name: str, fault: dict[str, str]) -> bool:
    return (
        fnmatchcase(name, row.document)
        and fnmatchcase(fault["route"], row.route)
        and row.said in fault["what"]
    )
