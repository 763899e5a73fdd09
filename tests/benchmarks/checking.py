"""What type checkers take for a small program of each library, as in programs.py.

`python checking.py JOB WHO ENDPOINT` prints one number: seconds of CPU, with nothing cached.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

_BLOCKING = """
client = AzureOpenAI(CLIENT)
answer = client.chat.completions.create(messages=[{"role": "user", "content": "Hi"}], CALL)
print(answer.choices[0].message.content)
"""
_AWAITING = """
async def ask(client: AsyncAzureOpenAI) -> str | None:
    answer = await client.chat.completions.create(messages=[{"role": "user", "content": "Hi"}])
    return answer.choices[0].message.content
"""
_OURS = _BLOCKING.replace("CLIENT", 'api_key="k"').replace("CALL", "seed=1")
_ALONE = f"from aoai.v2024_10_21 import AzureOpenAI\n{_OURS}"
_BOTH = f"from aoai.v2024_10_21 import AsyncAzureOpenAI, AzureOpenAI\n{_OURS}{_AWAITING}"
_THEIRS = _BLOCKING.replace("CLIENT", 'api_version="2024-10-21"').replace("CALL", 'model="m"')
_PEER = f"from openai import AzureOpenAI\n{_THEIRS}"

PROGRAMS = {"aoai": _ALONE, "openai": _PEER, "both": _BOTH, "one client": _ALONE}


def checked(checker: str, program: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.py"
        path.write_text(program, "utf-8")
        flags = {
            "mypy": ("--strict", "--cache-dir", folder),
            "pyright": ("--pythonpath", sys.executable),
        }
        command = [sys.executable, "-m", checker, *flags[checker], str(path)]
        before = _spent()
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
        if done.returncode:
            raise SystemExit(f"{checker} refuses the program:\n{done.stdout}{done.stderr}")
        return _spent() - before


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    _, checker, *clients = sys.argv[1].split()
    os.environ.pop("PYTHONPATH", None)  # what is installed is checked
    who = "both" if clients and sys.argv[2] == "aoai" else sys.argv[2]
    print(checked(checker, PROGRAMS[who]))
