"""The programs that are measured: the same job by us and by each peer, one process a run.

`python programs.py JOB WHO ENDPOINT` prints one number.  Times are CPU seconds of this process but
for `import` and `upload`, which are wall time.
"""

from __future__ import annotations

import sys
import time

# What else a job needs it imports itself: a client's import is to find nothing there already.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

MESSAGES = [{"role": "user", "content": "Hello"}]
CALLS, THREADS, STREAMS, EMBEDDED, CLIENTS = 300, 8, 5, 20, 200
STREAMED = {"messages": MESSAGES, "stream": True}
VERSION = "2024-10-21"
PATH = f"/openai/deployments/gpt/chat/completions?api-version={VERSION}"
CHUNKS = 2000


def aoai(endpoint: str) -> Any:
    from aoai.v2024_10_21 import AzureOpenAI

    return AzureOpenAI(endpoint, api_key="key", deployment="gpt")


def openai(endpoint: str) -> Any:
    from openai import AzureOpenAI

    return AzureOpenAI(azure_endpoint=endpoint, api_key="key", api_version=VERSION)


def chats(who: str, endpoint: str) -> Callable[..., Any]:
    """The client's method, with what it needs besides the messages."""
    client = aoai(endpoint) if who == "aoai" else openai(endpoint)
    more = {} if who == "aoai" else {"model": "gpt"}
    create = client.chat.completions.create
    return lambda **arguments: create(messages=MESSAGES, **more, **arguments)


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
    assert chats(who, endpoint)().choices[0].message.content
    return 0.0


def memory(who: str, endpoint: str) -> float:
    """Largest resident memory after one chat call, in bytes."""
    first(who, endpoint)
    return resident()


def resident() -> float:
    import resource

    scale = 1 if sys.platform == "darwin" else 1024
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale)


def construct(who: str, endpoint: str) -> float:
    return cpu(lambda: (aoai if who == "aoai" else openai)(endpoint), CLIENTS)


def one_call(who: str, endpoint: str) -> Callable[[], object]:
    if who != "requests":
        create = chats(who, endpoint)
        return lambda: create().choices[0].message.content
    import requests

    post, url, headers = requests.Session().post, endpoint + PATH, {"api-key": "key"}
    return lambda: post(url, json={"messages": MESSAGES}, headers=headers).json()


def chat(who: str, endpoint: str) -> float:
    return cpu(one_call(who, endpoint), CALLS)


def chat_in_threads(who: str, endpoint: str) -> float:
    from concurrent.futures import ThreadPoolExecutor

    call = one_call(who, endpoint)

    def many() -> None:
        for _ in range(CALLS // THREADS):
            call()

    def all_threads() -> None:
        with ThreadPoolExecutor(THREADS) as pool:
            for done in [pool.submit(many) for _ in range(THREADS)]:
                done.result()

    return cpu(all_threads, 1) / (CALLS // THREADS * THREADS)


def stream(who: str, endpoint: str) -> float:
    """Per event, decoded, and typed by those who type."""
    if who == "httpx-sse":
        return cpu(lambda: decoded(httpx_events(endpoint)), STREAMS) / CHUNKS
    create = chats(who, endpoint)

    def read() -> None:
        count = 0
        for chunk in create(stream=True):
            count += chunk.choices[0].delta.content is not None
        assert count == CHUNKS - 1

    return cpu(read, STREAMS) / CHUNKS


def decoded(texts: Iterable[str]) -> None:
    import json

    count = sum(json.loads(text)["choices"] != [] for text in texts if text != "[DONE]")
    assert count == CHUNKS


def events(who: str, endpoint: str) -> float:
    """Per event, not decoded."""
    found = {
        "aoai": our_events,
        "openai": openai_events,
        "httpx-sse": httpx_events,
        "sseclient-py": sseclient_events,
    }[who]

    def read() -> None:
        assert sum(1 for _ in found(endpoint)) == CHUNKS + 1

    return cpu(read, STREAMS) / CHUNKS


def our_events(endpoint: str) -> Iterable[str]:
    from aoai._runtime.core.build import build_request
    from aoai._runtime.core.clock import Deadline
    from aoai._runtime.core.request import Arguments
    from aoai._runtime.core.sse import EventParser
    from aoai.v2024_10_21.resources.chat_completions import _CREATE

    client = aoai(endpoint)
    arguments = Arguments(path={"deployment-id": "gpt"}, body=STREAMED)
    request = build_request(client._settings, (), _CREATE, arguments)
    deadline = Deadline(client._clock, None)
    answer = client._transport.send(request, request.url, request.headers, deadline)
    parser = EventParser()
    for piece in iter(answer.read, b""):
        yield from (data for _, data, _ in parser.feed(piece))


def openai_events(endpoint: str) -> Iterable[str]:
    import httpx
    from openai._streaming import SSEDecoder

    with (
        httpx.Client() as client,
        client.stream("POST", endpoint + PATH, json=STREAMED) as response,
    ):
        for event in SSEDecoder().iter_bytes(response.iter_bytes()):
            yield event.data


def httpx_events(endpoint: str) -> Iterable[str]:
    import httpx
    from httpx_sse import connect_sse

    with (
        httpx.Client() as client,
        connect_sse(client, "POST", endpoint + PATH, json=STREAMED) as source,
    ):
        for event in source.iter_sse():
            yield event.data


def sseclient_events(endpoint: str) -> Iterable[str]:
    import requests
    from sseclient import SSEClient

    response = requests.post(endpoint + PATH, json=STREAMED, stream=True)
    for event in SSEClient(response.iter_content(64 * 1024)).events():
        yield event.data


def embeddings(who: str, endpoint: str) -> float:
    return embedded(who, endpoint, "float")


def packed_embeddings(who: str, endpoint: str) -> float:
    return embedded(who, endpoint, "base64")


def embedded(who: str, endpoint: str, form: str) -> float:
    client = aoai(endpoint) if who == "aoai" else openai(endpoint)
    arguments: dict[str, Any] = {"deployment": "ada"} if who == "aoai" else {"model": "ada"}
    if who == "aoai" or form == "float":  # openai asks for base64 unless told, and unpacks it
        arguments["encoding_format"] = form

    def read() -> None:
        answer = client.embeddings.create(input=["a"] * 16, **arguments)
        assert sum(len(item.embedding) for item in answer.data) == 16 * 1536

    return cpu(read, EMBEDDED)


def upload(who: str, endpoint: str) -> float:
    """Wall seconds for a large file."""
    import os
    import tempfile

    with tempfile.NamedTemporaryFile() as file:
        file.truncate(int(os.environ.get("BENCH_MEGABYTES", "1024")) << 20)
        before = time.perf_counter()
        if who == "aoai":
            aoai(endpoint).files.create(file=file.name, purpose="batch")
        else:
            import requests

            requests.post(f"{endpoint}/openai/files", data=file)
        return time.perf_counter() - before


def upload_memory(who: str, endpoint: str) -> float:
    """Largest resident memory after that."""
    upload(who, endpoint)
    return resident()


JOBS = {
    "import": importing,
    "modules": modules,
    "first": first,
    "memory": memory,
    "construct": construct,
    "chat": chat,
    "chat in threads": chat_in_threads,
    "stream": stream,
    "events": events,
    "embeddings": embeddings,
    "packed embeddings": packed_embeddings,
    "upload": upload,
    "upload memory": upload_memory,
}

if __name__ == "__main__":
    print(JOBS[sys.argv[1]](sys.argv[2], sys.argv[3]))
