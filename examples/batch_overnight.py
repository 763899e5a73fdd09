"""Many requests as one batch, at half the price: sent, waited for, read."""

import json
import sys

from aoai.v2024_10_21 import AzureOpenAI

QUESTIONS = ["What is 1 + 1?", "What is 2 + 2?"]
# Seconds between two looks; a batch may take a day.
PAUSE = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0

lines = [
    {
        "custom_id": f"question-{number}",
        "method": "POST",
        "url": "/chat/completions",
        "body": {"model": "my-batch", "messages": [{"role": "user", "content": question}]},
    }
    for number, question in enumerate(QUESTIONS)
]
with AzureOpenAI() as client:
    content = "".join(json.dumps(line) + "\n" for line in lines).encode()
    file = client.files.create(file=("questions.jsonl", content), purpose="batch")
    client.files.wait_for_processing(file.id, poll_interval_ms=int(PAUSE * 1000))
    batch = client.batches.create(
        input_file_id=file.id, endpoint="/chat/completions", completion_window="24h"
    )
    batch = client.batches.poll(batch.id, poll_interval_ms=int(PAUSE * 1000))
    print(batch.status)
    if batch.output_file_id:
        for line in client.files.content(batch.output_file_id).text.splitlines():
            result = json.loads(line)
            message = result["response"]["body"]["choices"][0]["message"]
            print(result["custom_id"], message["content"])
