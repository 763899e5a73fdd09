"""Code on openai-python, judged by its source alone."""

import os

from openai import AzureOpenAI

client = AzureOpenAI(api_version="2023-05-15", azure_endpoint="https://x.openai.azure.com")
other = AzureOpenAI(api_version=os.environ["VERSION"])  # unknown


def ask(question, **more):
    return client.chat.completions.create(
        model="gpt",
        messages=[{"role": "user", "content": question}],
        seed=1,  # breaks
        extra_headers={"x-trace": "1"},
        **more,  # unknown
    )


def transcribe(file):
    return client.audio.transcriptions.create(model="whisper", file=file)  # breaks
