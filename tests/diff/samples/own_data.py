"""2023-12-01-preview to 2024-02-01: the extensions endpoint is gone."""

from aoai.v2023_12_01_preview import AzureOpenAI

client = AzureOpenAI("https://x.openai.azure.com", api_key="k", deployment="gpt")


def ask(question):
    return client.extensions.chat.completions.create(  # breaks
        data_sources=[{"type": "AzureCognitiveSearch", "parameters": {"indexName": "i"}}],
        messages=[{"role": "user", "content": question}],
    )


def chat(question):
    answer = client.chat.completions.create(messages=[{"role": "user", "content": question}])
    return answer.choices[0].finish_reason
