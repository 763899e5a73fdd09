"""What openai-python's names are called here."""

from __future__ import annotations

CLIENTS = ("AzureOpenAI", "AsyncAzureOpenAI")
OTHERS = ("OpenAI", "AsyncOpenAI", "Client", "AsyncClient")
"""Clients of OpenAI's own service, and of Azure's v1 by their `base_url`."""

V1_PATH = "/openai/v1"
"""What the address of Azure's v1 API ends in."""

PROVIDER = "get_bearer_token_provider"
"""azure-identity's function, whose result openai-python takes as `api_key` for v1."""

EXPORTS = {
    **{
        name: name
        for name in (
            *("APIConnectionError", "APIError", "APIResponseValidationError", "APIStatusError"),
            *("APITimeoutError", "AuthenticationError", "BadRequestError", "ConflictError"),
            *("ContentFilterFinishReasonError", "InternalServerError", "LengthFinishReasonError"),
            *("NotFoundError", "Omit", "OpenAIError", "PermissionDeniedError", "RateLimitError"),
            *("Stream", "Timeout", "UnprocessableEntityError", "omit", "pydantic_function_tool"),
        )
    },
    "NOT_GIVEN": "omit",
    "NotGiven": "Omit",
}
"""Names of the package `openai`, and what `aoai` calls them."""

ARGUMENTS = {
    "azure_endpoint": "endpoint",
    "base_url": "endpoint",
    "azure_deployment": "deployment",
    "azure_ad_token_provider": "credential",
}
"""Arguments of the constructor that have another name."""

KEPT = ("api_key", "timeout", "max_retries", "default_headers", "default_query")

BY_HAND = {
    "http_client": "http_client= has no counterpart; give a requests.Session as session=",
    "organization": "organization= is not known to Azure; take it out",
    "project": "project= is not known to Azure; take it out",
    "websocket_base_url": "websocket_base_url= has no counterpart; take it out",
}

TYPES = {
    "ChatCompletion": ("models", "CreateChatCompletionResponse"),
    "ChatCompletionChunk": ("models", "CreateChatCompletionStreamResponse"),
    "ChatCompletionMessage": ("models", "ChatCompletionResponseMessage"),
    "ChatCompletionMessageToolCall": ("models", "ChatCompletionMessageToolCall"),
    "ChatCompletionMessageParam": ("types", "ChatCompletionRequestMessage"),
    "ChatCompletionUserMessageParam": ("types", "ChatCompletionRequestUserMessage"),
    "ChatCompletionSystemMessageParam": ("types", "ChatCompletionRequestSystemMessage"),
    "ChatCompletionAssistantMessageParam": ("types", "ChatCompletionRequestAssistantMessage"),
    "ChatCompletionToolMessageParam": ("types", "ChatCompletionRequestToolMessage"),
    "ChatCompletionToolParam": ("types", "ChatCompletionTool"),
    "ChatCompletionFunctionToolParam": ("types", "ChatCompletionTool"),
    "ChatCompletionToolChoiceOptionParam": ("types", "ChatCompletionToolChoiceOption"),
    "Completion": ("models", "CreateCompletionResponse"),
    "CompletionUsage": ("models", "CompletionUsage"),
    "CreateEmbeddingResponse": ("models", "CreateEmbeddingResponse"),
    "Embedding": ("models", "CreateEmbeddingResponseDataItem"),
    "ImagesResponse": ("models", "GenerateImagesResponse"),
    "FileObject": ("models", "File"),
    "Batch": ("models", "Batch"),
    "Model": ("models", "Model"),
    "FineTuningJob": ("models", "FineTuningJob"),
    "FineTuningJobEvent": ("models", "FineTuningJobEvent"),
    "Assistant": ("models", "AssistantObject"),
    "Thread": ("models", "ThreadObject"),
    "Message": ("models", "MessageObject"),
    "Run": ("models", "RunObject"),
    "RunStep": ("models", "RunStepObject"),
    "VectorStore": ("models", "VectorStoreObject"),
    "VectorStoreFile": ("models", "VectorStoreFileObject"),
    "Response": ("models", "Response"),
    "FunctionDefinition": ("types", "FunctionObject"),
}
"""Names below `openai.types`: our module and class, where the api-version has it."""
