"""Documents that are no files here: the standard input, those of a commit in git or an address."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urlsplit, urlunsplit

from ..problems import InputError
from .layout import ENDINGS
from .read import MAX_BYTES

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_SECONDS = 60
"""How long the server may be silent."""
_IN_GIT = re.compile(r"(?P<rev>[^-:][^:]*):(?!//)(?P<path>.+)")


@contextmanager
def at_hand(sources: Sequence[str]) -> Iterator[list[str]]:
    """The sources, with files in place of what had to be fetched.

    An InputError about such a file names what the user named.
    """
    with TemporaryDirectory() as folder:
        paths = [
            _file(source, Path(folder, str(number))) if _elsewhere(source) else source
            for number, source in enumerate(sources)
        ]
        try:
            yield paths
        except InputError as error:
            text = str(error)
            for source, file in zip(sources, paths, strict=True):
                text = text.replace(file, _shown(source)) if file != source else text
            raise InputError(text) from None


def _elsewhere(source: str) -> bool:
    if source == "-" or _ADDRESS.match(source):
        return True
    named = _IN_GIT.fullmatch(source)
    return bool(named) and source.endswith(ENDINGS) and not Path(source).exists()


def _file(source: str, folder: Path) -> str:
    if source == "-":
        raw, name = sys.stdin.buffer.read(MAX_BYTES + 1), "stdin"
    elif _ADDRESS.match(source):
        raw, name = _of_address(source), PurePosixPath(urlsplit(source).path).name or "document"
    else:
        raw, name = _of_commit(source), PurePosixPath(source.partition(":")[2]).name
    if len(raw) > MAX_BYTES:
        large = f"larger than {MAX_BYTES // 10**6} MB"
        raise InputError(large, where=_shown(source), todo="Split it.")
    if not name.endswith(ENDINGS):
        name += ".json" if raw.lstrip()[:1] in (b"{", b"[") else ".yaml"
    folder.mkdir()
    path = folder / name
    path.write_bytes(raw)
    return str(path)


def _shown(source: str) -> str:
    """A source without what may be secret in it: user, password and query of an address."""
    if not _ADDRESS.match(source):
        return "standard input" if source == "-" else source
    parts = urlsplit(source)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def _of_address(source: str) -> bytes:
    """What is there; user and password go to that host alone."""
    import base64
    from http.client import HTTPException
    from urllib.error import HTTPError
    from urllib.request import Request, urlopen

    parts = urlsplit(source)
    user, at, host = parts.netloc.rpartition("@")
    request = Request(urlunsplit((parts.scheme, host, parts.path or "/", parts.query, "")))  # noqa: S310 - http, see _ADDRESS
    request.add_header("accept", "application/json, application/yaml;q=0.9, */*;q=0.8")
    if at:
        secret = base64.b64encode(unquote(user).encode()).decode()
        request.add_unredirected_header("authorization", f"Basic {secret}")
    try:
        with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310  # nosec B310 - as above
            raw: bytes = answer.read(MAX_BYTES + 1)
            return raw
    except HTTPError as error:
        why = f"the server answers {error.code}"
    except (OSError, HTTPException, ValueError) as error:
        why = f"cannot be fetched ({getattr(error, 'reason', None) or type(error).__name__})"
    raise InputError(why, where=_shown(source), todo="Check the address.")


def _of_commit(source: str) -> bytes:
    """What a commit holds, without filters, hooks or anything from the network."""
    environment = {**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}
    try:
        run = subprocess.run(  # noqa: S603 - git, with one argument that begins with no dash
            ["git", "cat-file", "blob", source],  # noqa: S607  # nosec B607 - the user's git
            env=environment,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise InputError("git is not installed", where=source) from None
    if run.returncode:
        why = run.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        raise InputError(why, where=source, todo="Name a commit and a path from its root.")
    return run.stdout
