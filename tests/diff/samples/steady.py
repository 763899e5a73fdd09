"""Touches only what every move here leaves alone."""

from aoai.v2023_12_01_preview import AzureOpenAI  # v2023_12_01_preview here is a word


def embed(client: AzureOpenAI, texts):
    answer = client.embeddings.create("ada", input=texts, user="u")
    return [item.embedding for item in answer.data]
