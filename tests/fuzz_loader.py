"""Looks for documents that the loader can neither read nor refuse, guided by coverage.

`nox -s fuzz -- -max_total_time=600`, or any other option of libFuzzer. What it finds belongs into
tests/unit/test_load_fuzz.py or beside the construct that it breaks.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import atheris  # type: ignore[import-not-found]  # of the session's own environment

with atheris.instrument_imports(include=["aoaigen.load"]):
    from tests.unit.documents_to_break import DOCUMENTS
    from tests.unit.test_load_fuzz import outcome, test_a_broken_document_is_read_or_refused

ENDINGS = {b"j": "json", b"y": "yaml"}
breaks = test_a_broken_document_is_read_or_refused.hypothesis.fuzz_one_input  # type: ignore[attr-defined]


def one(data: bytes) -> None:
    """The first byte says what the rest is: a file, or which ways to break which document."""
    if ending := ENDINGS.get(data[:1]):
        assert outcome(data[1:], f"shop.{ending}") in ("document", "message")
    else:
        breaks(data[1:])


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for i, document in enumerate(DOCUMENTS):
            text = json.dumps(document).encode()
            (Path(folder) / f"{i}.json").write_bytes(b"j" + text)
            (Path(folder) / f"{i}.yaml").write_bytes(b"y" + text)
            (Path(folder) / f"{i}.any").write_bytes(b"s" + bytes(range(256)))
        options = ["-timeout=10", "-rss_limit_mb=2048", "-max_len=20000"]
        atheris.Setup([sys.argv[0], *options, *sys.argv[1:], folder], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
