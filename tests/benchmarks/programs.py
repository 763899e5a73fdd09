"""The programs that are measured: the same job by us and by each peer, one process a run.

`python programs.py JOB WHO ENDPOINT` prints one number.  Times are CPU seconds of this process but
for `import`, which is the wall time of the import alone.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

MESSAGES = [{"role": "user", "content": "Hello"}]
CALLS, STREAMS, VECTORS, CLIENTS = 300, 5, 20, 200
PATH = "/openai/deployments/gpt/chat/completions?api-version=2024-10-21"


def aoai(endpoint: str) -> Any:
    from aoai.v2024_10_21 import AzureOpenAI

    return AzureOpenAI(endpoint, api_key="key", deployment="gpt")


def openai(endpoint: str) -> Any:
    from openai import AzureOpenAI

    return AzureOpenAI(azure_endpoint=endpoint, api_key="key", api_version="2024-10-21")


def cpu(job: Callable[[], object], times: int) -> float:
    """CPU seconds of one run, after one to warm up."""
    job()
    before = time.process_time()
    for _ in range(times):
        job()
    return (time.process_time() - before) / times


def importing(who: str, endpoint: str) -> float:
    before = time.perf_counter()
    if who == "aoai":
        from aoai.v2024_10_21 import AzureOpenAI
    else:
        from openai import AzureOpenAI  # noqa: F401
    return time.perf_counter() - before


def modules(who: str, endpoint: str) -> float:
    before = len(sys.modules)
    importing(who, endpoint)
    return len(sys.modules) - before


def first(who: str, endpoint: str) -> float:
    """From the start of the process to the first answer decoded; the caller takes the time."""
    if who == "requests":
        import requests

        url = endpoint + PATH
        answer = requests.post(url, json={"messages": MESSAGES}, headers={"api-key": "key"})
        assert answer.json()["choices"][0]["message"]["content"]
        return 0.0
    client = aoai(endpoint) if who == "aoai" else openai(endpoint)
    arguments = {} if who == "aoai" else {"model": "gpt"}
    assert client.chat.completions.create(messages=MESSAGES, **arguments).choices[0].message.content
    return 0.0


def memory(who: str, endpoint: str) -> float:
    """Largest resident memory after one chat call, in bytes."""
    import resource

    first(who, endpoint)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024.0


def construct(who: str, endpoint: str) -> float:
    return cpu(lambda: (aoai if who == "aoai" else openai)(endpoint), CLIENTS)


def chat(who: str, endpoint: str) -> float:
    if who == "requests":
        import requests

        session, url = requests.Session(), endpoint + PATH
        headers = {"api-key": "key"}
        return cpu(
            lambda: session.post(url, json={"messages": MESSAGES}, headers=headers).json(), CALLS
        )
    create = (aoai if who == "aoai" else openai)(endpoint).chat.completions.create
    arguments = {} if who == "aoai" else {"model": "gpt"}
    return cpu(lambda: create(messages=MESSAGES, **arguments).choices[0].message.content, CALLS)


def stream(who: str, endpoint: str) -> float:
    """Per event."""
    from answers import CHUNKS

    if who == "httpx-sse":
        return cpu(lambda: _httpx_stream(endpoint), STREAMS) / CHUNKS
    create = (aoai if who == "aoai" else openai)(endpoint).chat.completions.create
    arguments = {} if who == "aoai" else {"model": "gpt"}

    def read() -> None:
        count = 0
        for chunk in create(messages=MESSAGES, stream=True, **arguments):
            count += chunk.choices[0].delta.content is not None
        assert count == CHUNKS - 1

    return cpu(read, STREAMS) / CHUNKS


def _httpx_stream(endpoint: str) -> None:
    import httpx
    from httpx_sse import connect_sse

    body = {"messages": MESSAGES, "stream": True}
    with (
        httpx.Client() as client,
        connect_sse(client, "POST", endpoint + PATH, json=body) as source,
    ):
        for event in source.iter_sse():
            if event.data != "[DONE]":
                json.loads(event.data)


def embeddings(who: str, endpoint: str) -> float:
    create = (aoai if who == "aoai" else openai)(endpoint).embeddings.create
    arguments = (
        {"deployment": "ada"} if who == "aoai" else {"model": "ada", "encoding_format": "float"}
    )
    return cpu(lambda: create(input=["a"] * 16, **arguments).data[15].embedding[0], VECTORS)


JOBS = {
    "import": importing,
    "modules": modules,
    "first": first,
    "memory": memory,
    "construct": construct,
    "chat": chat,
    "stream": stream,
    "embeddings": embeddings,
}

if __name__ == "__main__":
    print(JOBS[sys.argv[1]](sys.argv[2], sys.argv[3]))
