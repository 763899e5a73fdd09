"""2023-05-15 to 2024-02-01: fine-tunes became fine-tuning jobs, and messages lost `name`."""

import aoai.v2023_05_15 as api
from aoai.v2023_05_15 import AzureOpenAI


class Trainer:
    def __init__(self, client: AzureOpenAI) -> None:
        self.client = client

    def start(self, training_file):
        return self.client.fine_tunes.create(model="ada", training_file=training_file)  # breaks

    def when(self, file_id):
        return self.client.files.retrieve(file_id).updated_at  # breaks


def ask(text):
    client = api.AzureOpenAI("https://x.openai.azure.com", api_key="k")
    return client.chat.completions.create(
        "gpt",
        messages=[{"role": "user", "content": text, "name": "Ada"}],  # breaks
    )


def complete(client: AzureOpenAI, prompt):
    return client.completions.create("davinci", prompt=prompt, max_tokens=5)
