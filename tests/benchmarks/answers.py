"""The local service of the benchmarks, a process of its own; it prints its port."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CHUNKS = 2000


def _chunk(number: int) -> bytes:
    last = number == CHUNKS - 1
    data = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1700000000,
        "model": "gpt-4o",
        "choices": [
            {
                "index": 0,
                "delta": {} if last else {"content": "word "},
                "finish_reason": "stop" if last else None,
                "content_filter_results": {"hate": {"filtered": False, "severity": "safe"}},
            }
        ],
    }
    return b"data: " + json.dumps(data).encode() + b"\n\n"


CHAT = json.dumps(
    {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1700000000,
        "model": "gpt-4o",
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "logprobs": None,
                "message": {"role": "assistant", "content": "Hello there", "refusal": None},
            }
        ],
        "usage": {"prompt_tokens": 9, "completion_tokens": 2, "total_tokens": 11},
    }
).encode()
STREAM = b"".join(map(_chunk, range(CHUNKS))) + b"data: [DONE]\n\n"
EMBEDDINGS = json.dumps(
    {
        "object": "list",
        "model": "ada",
        "data": [
            {"object": "embedding", "index": i, "embedding": [(i + j) / 7919 for j in range(1536)]}
            for i in range(16)
        ],
        "usage": {"prompt_tokens": 9, "total_tokens": 9},
    }
).encode()


class Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        streamed = b'"stream":true' in body.replace(b" ", b"")
        content = EMBEDDINGS if "embeddings" in self.path else STREAM if streamed else CHAT
        self.send_response(200)
        self.send_header("content-type", "text/event-stream" if streamed else "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    print(server.server_port, flush=True)
    server.serve_forever()
