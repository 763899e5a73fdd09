"""What programs usually do with answers: no line asks whether what always comes has come."""

from aoai.v1 import AzureOpenAI as Newest
from aoai.v2024_10_21 import AzureOpenAI as Stable
from aoai.v2025_04_01_preview import AzureOpenAI as Preview


def fine_tune(client: Stable) -> str:
    file = client.files.create(file=b"{}", purpose="fine-tune")
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
    while job.status.lower() in ("pending", "running"):
        job = client.fine_tuning.jobs.retrieve(job.id)
    for event in client.fine_tuning.jobs.list_events(job.id).data:
        print(event.id.upper(), event.created_at + 1, event.message.upper())
    for checkpoint in client.fine_tuning.jobs.checkpoints.list(job.id).data:
        print(checkpoint.id.upper())
    return job.id


def batch(client: Stable) -> list[str]:
    file = client.files.create(file=b"{}", purpose="batch")
    made = client.batches.create(
        input_file_id=file.id, endpoint="/chat/completions", completion_window="24h"
    )
    made = client.batches.retrieve(made.id)
    if made.request_counts:
        print(made.request_counts.total - made.request_counts.failed)
    return [each.id + each.status + each.endpoint for each in client.batches.list()]


def upload(client: Stable) -> str:
    made = client.uploads.create(filename="a", purpose="batch", bytes=1, mime_type="text/plain")
    part = client.uploads.parts.create(made.id, data=b"a")
    done = client.uploads.complete(made.id, part_ids=[part.id])
    return f"{done.id.upper()} {done.bytes + 1} {done.status.upper()}"


def pages(client: Stable) -> list[str]:
    return [*(m.id for m in client.models.list()), *(file.id for file in client.files.list().data)]


def vector_store(client: Preview) -> str:
    file = client.files.create(file=b"a", purpose="assistants")
    store = client.vector_stores.create(file_ids=[file.id])
    client.vector_stores.files.create(store.id, file_id=file.id)
    return store.id + store.status


def respond(client: Preview, newest: Newest) -> str:
    first = client.responses.create(model="m", input="Hi")
    second = newest.responses.create(model="m", input="Hi", previous_response_id=first.id)
    return first.output_text.upper() + second.output_text.upper()


def usage(client: Stable, newest: Newest) -> int:
    total = 0
    for chunk in client.chat.completions.create(
        "d", messages=[{"role": "user", "content": "Hi"}], stream=True
    ):
        total += chunk.usage.total_tokens if chunk.usage else 0
    for later in newest.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
    ):
        total += later.usage.total_tokens if later.usage else 0
    return total
