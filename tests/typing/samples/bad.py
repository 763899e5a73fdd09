"""What a type checker must find: each line that ends in the mark, and no other."""

# ruff: noqa: B018

from __future__ import annotations

from aoai.v2023_05_15 import AzureOpenAI as OldOpenAI
from aoai.v2024_10_21 import AzureOpenAI


def wrong(client: AzureOpenAI, old: OldOpenAI) -> None:
    client.chat.completions.create("gpt", messages=[{"role": "usr", "content": ""}])  # WRONG
    client.chat.completions.create("gpt", messages=[], temperatur=1)  # WRONG
    client.chat.completions.create("gpt")  # WRONG
    client.embeddings.create("ada", input=["a"]).vectors  # WRONG
    client.files.create(purpose=1, file=b"")  # WRONG
    client.responses  # WRONG
    old.chat.completions.create("gpt", messages=[], tools=[])  # WRONG
    old.chat.completions.create("gpt", messages=[{"role": "user", "content": "right"}])
