"""The local service of the benchmarks, a process of its own; it prints its port."""

from __future__ import annotations

import base64
import json
import resource
import struct
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count

from managing import POLLS
from programs import CHUNKS

VECTORS = [[(i + j) / 7919 for j in range(1536)] for i in range(16)]


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


def _framed(pieces: list[bytes]) -> bytes:
    """Each piece in a chunk of its own, as services send their events."""
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in [*pieces, b""])


def _embeddings(vectors: list[object]) -> bytes:
    data = [{"object": "embedding", "index": i, "embedding": v} for i, v in enumerate(vectors)]
    usage = {"prompt_tokens": 9, "total_tokens": 9}
    return json.dumps({"object": "list", "model": "ada", "data": data, "usage": usage}).encode()


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
STREAM = _framed([*map(_chunk, range(CHUNKS)), b"data: [DONE]\n\n"])
FIRST = _framed([_chunk(0)]).removesuffix(b"0\r\n\r\n")
EMBEDDINGS = _embeddings([*VECTORS])
PACKED = _embeddings([base64.b64encode(struct.pack("<1536f", *v)).decode() for v in VECTORS])
FILE = b'{"id":"file-1","object":"file","bytes":1,"purpose":"batch","status":"uploaded"}'
ACCOUNT = json.dumps(
    {
        "id": "/subscriptions/s/resourceGroups/g/providers/X/accounts/acct",
        "name": "acct",
        "location": "eastus",
        "kind": "OpenAI",
        "sku": {"name": "S0"},
        "etag": '"1"',
        "properties": {"endpoint": "https://acct.example", "provisioningState": "Succeeded"},
    }
).encode()


class Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body in one packet: else each call waits for the other side's delayed ACK.
    wbufsize = -1
    disable_nagle_algorithm = True

    def log_message(self, format: str, *args: object) -> None:
        pass

    #: Questions after operations; each operation takes as many.
    asked = count(1)

    def do_DELETE(self) -> None:
        where = f"http://{self.headers['host']}/subscriptions/s/operations/1?api-version=1"
        self._answer(b"", ("azure-asyncoperation", where), status=202)

    def do_GET(self) -> None:
        if "/operations/" not in self.path:
            return self._answer(ACCOUNT)
        ended = next(self.asked) % POLLS == 0
        return self._answer(b'{"status":"%b"}' % (b"Succeeded" if ended else b"Running"))

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", 0))
        if "/files" in self.path:
            while length > 0:
                length -= len(self.rfile.read(min(length, 1 << 20)))
            return self._answer(FILE)
        body = self.rfile.read(length).replace(b" ", b"")
        if b'"user":"waits"' in body:
            self._answer(FIRST, ("content-type", "text/event-stream"), chunked=True)
            self.wfile.flush()
            self.close_connection = not self.rfile.read(1)  # until the client goes away
            return None
        if b'"stream":true' in body:
            return self._answer(STREAM, ("content-type", "text/event-stream"), chunked=True)
        if "embeddings" in self.path:
            return self._answer(PACKED if b'"base64"' in body else EMBEDDINGS)
        return self._answer(CHAT)

    def _answer(
        self,
        content: bytes,
        media: tuple[str, str] = ("content-type", "application/json"),
        *,
        chunked: bool = False,
        status: int = 200,
    ) -> None:
        self.send_response(status)
        self.send_header(*media)
        if chunked:
            self.send_header("transfer-encoding", "chunked")
        else:
            self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


class Server(ThreadingHTTPServer):
    request_queue_size = 1024


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
    server = Server(("127.0.0.1", 0), Answers)
    print(server.server_port, flush=True)
    server.serve_forever()
