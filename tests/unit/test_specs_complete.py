"""Nothing of the official documents is lost on the way to specs/.

The counting is written anew on purpose and uses no part of the loader; the last test alone runs
what `aoai add` runs.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from aoaigen.documents.add import add
from aoaigen.home import find_home
from tests import official

SPECS = official.ROOT / "specs" / "azure-openai"
OFFICIAL = official.documents()

official.required()

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
FACTS = (
    *("format", "default", "minimum", "maximum", "minLength", "maxLength", "pattern", "minItems"),
    *("maxItems", "uniqueItems", "multipleOf", "readOnly", "writeOnly", "deprecated", "const"),
    *("maxProperties", "x-ms-discriminator-value", "$ref"),
)
Fact = tuple[Any, ...]


def read(path: Path) -> Any:
    text = path.read_text(encoding="utf-8-sig")
    return json.loads(text) if path.suffix == ".json" else yaml.load(text, yaml.CSafeLoader)


def resolve(document: Any, node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        found = document
        for key in node["$ref"].removeprefix("#/").split("/"):
            found = found[key.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def facts_of_schema(schema: Any, at: tuple[str, ...]) -> Iterator[Fact]:
    """What a schema says, at every depth; where compositions stand makes no difference."""
    if not isinstance(schema, dict):
        yield ("is", at, schema)
        return
    types = schema.get("type", [])
    for name in types if isinstance(types, list) else [types]:
        yield ("type", at, {"file": "string", "null": "nullable"}.get(name, name))
    if types == "file":
        yield ("format", at, '"binary"')
    if schema.get("nullable") or schema.get("x-nullable"):
        yield ("type", at, "nullable")
    for key in FACTS:
        if key in schema:
            yield (key, at, last_name(schema[key]))
    for value in schema.get("enum", []):
        yield ("enum", at, json.dumps(value))
    for name in schema.get("required", []):
        yield ("required", at, name)
    yield from facts_of_extensions(schema, at)
    for name, value in schema.get("properties", {}).items():
        yield ("property", (*at, name))
        yield from facts_of_schema(value, (*at, name))
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield from facts_of_schema(schema[key], (*at, f"<{key}>"))
    for key in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(key, []):
            yield from facts_of_schema(part, at)


def facts_of_extensions(schema: Any, at: tuple[str, ...]) -> Iterator[Fact]:
    discriminator = schema.get("discriminator")
    if discriminator:
        old = isinstance(discriminator, str)
        yield ("discriminator", at, discriminator if old else discriminator["propertyName"])
    if "x-ms-enum" in schema:
        enum = schema["x-ms-enum"]
        yield ("x-ms-enum", at, enum.get("name"), enum.get("modelAsString"))
        for value in enum.get("values", []):
            if "name" in value:
                yield ("x-ms-enum value", at, value["value"], value["name"])


def last_name(value: Any) -> str:
    """References move from one section to another; the name they give stays."""
    text = json.dumps(value)
    return text.rpartition("/")[2] if "#/" in text else text


def facts(document: Any) -> Counter[Fact]:
    """Everything counted in one document of either dialect."""
    found: Counter[Fact] = Counter()
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                shared = item.get("parameters", [])
                found.update(facts_of_operation(document, item[method], shared, (method, path)))
    components = document.get("components", {})
    for name, schema in document.get("definitions", components.get("schemas", {})).items():
        found.update(facts_of_schema(schema, ("schema", name)))
    return found


def facts_of_operation(
    document: Any, operation: Any, shared: Any, at: tuple[str, ...]
) -> Iterator[Fact]:
    yield ("operation", at, operation.get("operationId"), operation.get("deprecated"))
    yield ("long-running", at, operation.get("x-ms-long-running-operation"))
    for tag in operation.get("tags", []):
        yield ("tag", at, tag)
    for parameter in [*shared, *operation.get("parameters", [])]:
        yield from facts_of_parameter(document, resolve(document, parameter), at)
    body = resolve(document, operation.get("requestBody", {}))
    for schema in distinct(media["schema"] for media in body.get("content", {}).values()):
        yield from facts_of_schema(schema, (*at, "body"))
    for status, response in operation["responses"].items():
        yield from facts_of_response(resolve(document, response), (*at, status))


def facts_of_parameter(document: Any, parameter: Any, at: tuple[str, ...]) -> Iterator[Fact]:
    place, name = parameter["in"], parameter["name"]
    if place == "body":
        yield from facts_of_schema(parameter["schema"], (*at, "body"))
        return
    own = {k: v for k, v in parameter.items() if k not in ("required", "deprecated")}
    schema = parameter.get("schema", own)
    if place == "formData":
        yield ("property", (*at, "body", name))
        yield from facts_of_schema(schema, (*at, "body", name))
        if parameter.get("required"):
            yield ("required", (*at, "body"), name)
        return
    yield ("parameter", (*at, place, name), parameter.get("required", False))
    yield from facts_of_schema(schema, (*at, place, name))


def facts_of_response(response: Any, at: tuple[str, ...]) -> Iterator[Fact]:
    yield ("response", at)
    for name, header in response.get("headers", {}).items():
        yield ("header", at, name)
        yield from facts_of_schema(header.get("schema", header), (*at, "header", name))
    schemas = [response["schema"]] if "schema" in response else []
    schemas += [media["schema"] for media in response.get("content", {}).values()]
    for schema in distinct(schemas):
        yield from facts_of_schema(schema, (*at, "answer"))


def distinct(schemas: Iterable[Any]) -> list[Any]:
    """A schema that several media types share counts once."""
    return list({json.dumps(schema): schema for schema in schemas}.values())


def compare(path: Path) -> tuple[set[Fact], set[Fact]]:
    """The facts of an official document that are not in ours, and those of ours not in it."""
    stated = facts(read(path))
    written = facts(read(SPECS / path.parent.name / f"{path.stem}.yaml"))
    # That a value may be null counts once, be it said of a union or of its members.
    lost = {fact for fact in stated - written if fact[2:] != ("nullable",) or not written[fact]}
    return lost, set(written - stated)


STREAM = ("schema", "createChatCompletionStreamResponse", "object")
CHAT = ("post", "/deployments/{deployment-id}/chat/completions")
REALTIME = ("RealtimeSessionCreateRequest", "RealtimeTranscriptionSessionCreateRequest")
SEARCHED = (("VectorStoreSearchRequest", "query"), ("VectorStoreSearchResultsPage", "search_query"))
NAMELESS = {
    ("post", "/responses"): "createResponse",
    ("get", "/responses/{response_id}"): "getResponse",
    ("get", "/responses/{response_id}/input_items"): "listInputItems",
}
EVENTS = (
    *("AudioDelta", "AudioDone", "AudioTranscriptDelta", "AudioTranscriptDone"),
    *("CodeInterpreterCallCodeDelta", "CodeInterpreterCallCodeDone"),
    *("CodeInterpreterCallCompleted", "CodeInterpreterCallInProgress"),
    "CodeInterpreterCallInterpreting",
)
UNVERSIONED = (
    ("post", "/deployments/{deployment-id}/embeddings"),
    ("post", "/realtimeapi/sessions"),
    ("post", "/realtimeapi/transcription_sessions"),
    ("post", "/responses"),
    ("get", "/responses/{response_id}"),
    ("delete", "/responses/{response_id}"),
    ("get", "/responses/{response_id}/input_items"),
    ("post", "/vector_stores/{vector_store_id}/files/{file_id}"),
    ("get", "/vector_stores/{vector_store_id}/files/{file_id}/content"),
    ("post", "/vector_stores/{vector_store_id}/search"),
)
BATCH = (
    *("cancelled_at", "cancelling_at", "completed_at", "error_file_id", "errors", "expired_at"),
    *("expires_at", "failed_at", "finalizing_at", "in_progress_at", "output_file_id"),
)

COPIES = "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy"
ACCEPTED = tuple((method, COPIES, "header", "accept") for method in ("get", "post"))
CHUNK = ("schema", "AzureCreateChatCompletionStreamResponse")
OF_CHOICES = {
    "delta": 'AzureChatCompletionStreamResponseDelta"',
    "content_filter_results": 'AzureContentFilterResultForChoice"',
}
ALTERNATIVES: tuple[tuple[str, ...], ...] = (
    ("CreateEvalItem",),
    ("CreateEvalJsonlRunDataSource", "source"),
    ("CreateEvalRequest", "data_source_config"),
    ("CreateEvalRequest", "testing_criteria", "<items>"),
    ("CreateEvalRunRequest", "data_source"),
    ("Eval", "data_source_config"),
    ("Eval", "testing_criteria", "<items>"),
    ("EvalItem", "content"),
    ("EvalRun", "data_source"),
)
FINE_TUNE_METHODS = ("FineTuneMethod", "FineTuneMethodRequest")
METHODS_BY_TYPE: tuple[tuple[Any, ...], ...] = tuple(
    (("schema", name), *said)
    for name in FINE_TUNE_METHODS
    for said in (("property",), ("$ref", 'FineTuningMethodType"'))
)
ORDERED = (
    *("/chat/completions", "/chat/completions/{stored-completion-id}/messages"),
    "/files",
)
UPDATED = ("post", "/evals/{eval_id}", "body")

# What the corrections take away, and what they add. Anything else is a loss or an invention.
EMBEDDINGS = ("post", "/deployments/{deployment-id}/embeddings", "200", "answer")
NULL_IN_BOTH = ("max_tokens", "frequency_penalty", "presence_penalty")

REMOVED: set[Fact] = {
    ("default", (*CHAT, "body", "max_tokens"), '"inf"'),
    ("default", ("schema", "createMessageRequest", "file_ids"), "[]"),
    *(("default", ("schema", n, "modalities", "<items>"), '["text", "audio"]') for n in REALTIME),
    *(("minItems", ("schema", *name, "<items>"), "1") for name in SEARCHED),
    *(("operation", at, None, None) for at in NAMELESS),
    ("required", ("schema", "ResponseFormatJsonSchema", "json_schema"), "type"),
    ("required", ("schema", "chatCompletionRequestMessageFunction"), "function_call_id"),
    *(("required", STREAM, f"{name}_tokens") for name in ("completion", "prompt", "total")),
    *(
        ("required", ("schema", "createMessageRequest", "attachments"), name)
        for name in ("file_id", "tools")
    ),
    *(
        ("required", ("schema", name), "thread_id")
        for name in ("createRunRequest", "createThreadAndRunRequest")
    ),
    *(
        ("required", ("schema", f"list{name}FilesResponse"), "items")
        for name in ("Assistant", "Message")
    ),
    ("required", ("schema", "vectorStoreObject"), "bytes"),
    ("type", EMBEDDINGS, "string"),
    ("default", ("schema", "Eval", "testing_criteria"), '"eval"'),
    *(("required", ("schema", *place), "type") for place in ALTERNATIVES),
    *(("x-ms-discriminator-value", ("schema", *place), '"type"') for place in ALTERNATIVES),
    ("required", ("post", "/evals", "body"), "statusCode"),
    ("property", ("post", "/evals", "body", "statusCode")),
    ("type", ("post", "/evals", "body", "statusCode"), "number"),
    ("enum", ("post", "/evals", "body", "statusCode"), "201"),
    ("type", ("schema", "AzureCreateChatCompletionRequest", "modalities"), "object"),
    *((kind, (*place, "kind"), *said) for place, kind, *said in METHODS_BY_TYPE),
    *(("required", ("schema", name), "kind") for name in FINE_TUNE_METHODS),
    *(("discriminator", ("schema", name), "kind") for name in FINE_TUNE_METHODS),
    *(
        ("enum", ("schema", owner, "method"), json.dumps({"$ref": f"#/definitions/{kind}{suffix}"}))
        for owner, suffix in (("FineTuningJob", ""), ("FineTuningJobCreation", "Request"))
        for kind in ("DpoMethod", "SupervisedMethod")
    ),
    ("$ref", ("schema", "FineTuningJob", "method"), 'SupervisedMethod"'),
    ("$ref", ("schema", "FineTuningJobCreation", "method"), 'SupervisedMethodRequest"'),
    *(("parameter", at, True) for at in ACCEPTED),
    *(("type", at, "string") for at in ACCEPTED),
    *(("enum", at, '"application/json"') for at in ACCEPTED),
    *(("property", (*CHUNK, name)) for name in OF_CHOICES),
    *(("$ref", (*CHUNK, name), schema) for name, schema in OF_CHOICES.items()),
    (
        "$ref",
        (*CHUNK, "choices", "<items>", "delta"),
        'OpenAI.ChatCompletionStreamResponseDelta"',
    ),
}
ADDED: set[Fact] = {
    ("$ref", ("schema", "CompoundFilter", "filters", "<items>"), 'CompoundFilter"'),
    *(("default", ("schema", name, "modalities"), '["text", "audio"]') for name in REALTIME),
    *(("type", ("schema", n, "input_audio_noise_reduction"), "nullable") for n in REALTIME),
    *(("minItems", ("schema", *name), "1") for name in SEARCHED),
    *(("operation", at, name, None) for at, name in NAMELESS.items()),
    *(("parameter", (*at, "query", "api-version"), True) for at in UNVERSIONED),
    *(("type", (*at, "query", "api-version"), "string") for at in UNVERSIONED),
    *(("property", ("schema", f"Response{name}Event", "response_id")) for name in EVENTS),
    *(("type", ("schema", f"Response{name}Event", "response_id"), "string") for name in EVENTS),
    *(("type", ("schema", "Batch", name), "nullable") for name in BATCH),
    *(("type", ("schema", "chatCompletionsRequestCommon", n), "nullable") for n in NULL_IN_BOTH),
    *(("type", ("schema", "runObject", n), "nullable") for n in ("expires_at", "instructions")),
    ("enum", ("schema", "runStepObject", "object"), '"thread.run.step"'),
    ("enum", ("schema", "vectorStoreFileBatchObject", "object"), '"vector_store.file_batch"'),
    ("property", (*CHUNK, "choices", "<items>", "content_filter_results")),
    *(("$ref", (*CHUNK, "choices", "<items>", n), schema) for n, schema in OF_CHOICES.items()),
    ("$ref", ("post", "/evals", "body"), 'CreateEvalRequest"'),
    ("$ref", ("post", "/evals/{eval_id}/runs", "body"), 'CreateEvalRunRequest"'),
    *(("property", (*UPDATED, name)) for name in ("name", "metadata")),
    ("type", (*UPDATED, "name"), "string"),
    ("$ref", (*UPDATED, "metadata"), 'Metadata"'),
    *(("type", ("get", path, "query", "order"), "string") for path in ORDERED),
    *((kind, (*place, "type"), *said) for place, kind, *said in METHODS_BY_TYPE),
    *(("required", ("schema", name), "type") for name in FINE_TUNE_METHODS),
    *(("discriminator", ("schema", name), "type") for name in FINE_TUNE_METHODS),
    ("$ref", ("schema", "FineTuningJob", "method"), 'FineTuneMethod"'),
    ("$ref", ("schema", "FineTuningJobCreation", "method"), 'FineTuneMethodRequest"'),
}


RESOURCE = {"id", "object", "created_at", "status"}
LIST = {"data", "object"}
ALWAYS = {
    **dict.fromkeys(("Deployment", "File", "FineTune", "FineTuningJob", "Model"), RESOURCE),
    **dict.fromkeys(("FineTuningJobEvent", "FineTuningJobCheckpoint"), RESOURCE),
    **dict.fromkeys(("StoredCompletion", "StoredCompletionResponse"), RESOURCE),
    **dict.fromkeys(("StoredCompletionDelete", "FileDelete"), RESOURCE),
    **dict.fromkeys(("DeploymentList", "FileList", "ModelList", "EventList", "BatchesList"), LIST),
    **dict.fromkeys(("FineTuneList", "FineTuningJobList", "FineTuningJobEventList"), LIST),
    **dict.fromkeys(("FineTuningJobCheckpointList",), LIST),
    **dict.fromkeys(("StoredCompletionList", "StoredCompletionMessages"), LIST),
    "Batch": RESOURCE | {"endpoint", "completion_window"},
    "BatchRequestCounts": {"total", "completed", "failed"},
    "UploadResource": RESOURCE | {"bytes", "filename", "purpose", "expires_at"},
    "UploadPartResource": RESOURCE | {"upload_id"},
}
"""What answers always have: required by a correction where the document does not."""

UNDOCUMENTED = (
    (STREAM[:2], ("usage",)),
    (STREAM[:2], ("prompt_filter_results",)),
    (STREAM[:2], ("choices", "<items>", "content_filter_results")),
    (CHUNK, ("prompt_filter_results",)),
)
"""Fields of chunks that documents lack, marked so in ours."""


ADDED_SCHEMAS = {"createChatCompletionStreamResponse", "extensionsChatCompletionStreamResponse"}
"""What a streamed chat sends; the older documents have no schema for it."""


def is_of_added_schema(fact: Fact, path: Path) -> bool:
    place = fact[1]
    if fact[0] == "required" and fact[2] in ALWAYS.get(place[-1], ()):
        return True
    if place[:4] == EMBEDDINGS and path.parent.name == "2022-06-01-preview":
        return True
    if any(place[: 2 + len(field)] == owner + field for owner, field in UNDOCUMENTED):
        return True
    name = place[1] if place[0] == "schema" else ""
    return name in ADDED_SCHEMAS and f'"{name}"' not in path.read_text("utf-8-sig")


def is_implied(fact: Fact) -> bool:
    """The type beside properties or items, and null in the enum of a value that may be null."""
    return (fact[0], fact[-1]) in (("type", "object"), ("type", "array"), ("enum", "null"))


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", OFFICIAL, ids=name_of)
def test_every_fact_of_the_official_document_is_written(path: Path) -> None:
    lost, _ = compare(path)
    assert lost - REMOVED == set()


@pytest.mark.parametrize("path", OFFICIAL, ids=name_of)
def test_nothing_is_written_that_neither_document_nor_correction_says(path: Path) -> None:
    _, new = compare(path)
    unsaid = {fact for fact in new - ADDED if not is_implied(fact)}
    assert {fact for fact in unsaid if not is_of_added_schema(fact, path)} == set()


def test_the_listed_exceptions_all_occur() -> None:
    results = [compare(path) for path in OFFICIAL]
    assert REMOVED - set().union(*(lost for lost, _ in results)) == set()
    assert ADDED - set().union(*(new for _, new in results)) == set()


def test_every_official_document_has_its_file_and_no_file_is_without_one() -> None:
    written = {name_of(path) for path in SPECS.glob("*/*.yaml")}
    assert written == {name_of(path) for path in OFFICIAL}


@pytest.mark.parametrize("path", OFFICIAL, ids=name_of)
def test_the_recorded_hash_is_that_of_the_official_file(path: Path) -> None:
    info = read(SPECS / path.parent.name / f"{path.stem}.yaml")["info"]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert info["x-origin"].get("facts") or info["x-origin"]["sha256"] == digest
    assert info["x-origin"]["version"] == info["version"] == path.parent.name


def test_adding_them_again_gives_the_same_bytes(tmp_path: Path) -> None:
    specs = tmp_path / "specs" / "azure-openai"
    shutil.copytree(SPECS / "overlays", specs / "overlays")
    shutil.copy(SPECS / "api.yaml", specs)
    home = find_home(tmp_path)
    usual = [path for path in OFFICIAL if name_of(path) not in official.ORIGINS]
    add(home, usual)
    for path in set(OFFICIAL) - set(usual):
        add(home, [path], origin=official.ORIGINS[name_of(path)])
    for path in SPECS.glob("*/*.yaml"):
        assert (specs / path.relative_to(SPECS)).read_bytes() == path.read_bytes(), path
