"""2024-04-01-preview to 2024-05-01-preview: files left assistants and messages."""

from aoai.v2024_04_01_preview import AzureOpenAI


def build(client: AzureOpenAI, file_id):
    assistant = client.assistants.create(model="gpt", file_ids=[file_id])  # breaks
    files = client.assistants.files.list(assistant.id)  # breaks
    thread = client.threads.create()
    return assistant, files, thread
