"""Checks and jobs of this repository, each `nox -s NAME`."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir

import nox

nox.options.reuse_venv = "yes"
nox.options.sessions = ["tests", "typing", "lint", "check", "docs"]

PYTHONS = ["3.10", "3.11", "3.12", "3.13", "3.14"]
DEV = nox.project.load_toml("pyproject.toml")["project"]["optional-dependencies"]["dev"]


def _folder(session: nox.Session) -> Path:
    """One of the session's own; nox names it from the checkout, and programs start elsewhere."""
    return Path(session.create_tmp()).resolve()


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The tests against the built wheel; arguments go to pytest."""
    session.install("build")
    dist = _folder(session) / "dist"
    rmtree(dist, ignore_errors=True)
    session.run("python", "-m", "build", "--wheel", "--outdir", str(dist), silent=True)
    (wheel,) = dist.glob("*.whl")
    session.install(f"aoai[dev] @ {wheel.resolve().as_uri()}")
    # The version stays while the code changes, so pip would keep an older wheel.
    session.install("--force-reinstall", "--no-deps", str(wheel))
    # Without the source roots on the path, `aoai` and `aoaigen` are the wheel's.
    arguments = session.posargs or ["-n", "auto"]
    environment = {"AOAI_TESTED": "wheel", "TMPDIR": gettempdir()}
    session.run("pytest", "-o", "pythonpath=.", *arguments, env=environment)


@nox.session(python=PYTHONS)
@nox.parametrize("dependencies", ["newest", "oldest"])
def fresh(session: nox.Session, dependencies: str) -> None:
    """README's two commands in a copy of what git has, as a newcomer runs them.

    Once with the newest dependencies that pyproject.toml allows, once with the oldest.
    """
    checkout = _folder(session) / "checkout"
    rmtree(checkout, ignore_errors=True)
    session.run("git", "clone", "-q", ".", str(checkout), external=True)
    # The session's folder of temporary files lies in a checkout, and a newcomer's does not.
    environment = {"VIRTUAL_ENV": "", "TMPDIR": gettempdir()}
    environment["PIP_CACHE_DIR"] = str(checkout.parent / "pip")
    if dependencies == "oldest":
        session.install("uv")
        oldest = str(checkout.parent / "oldest.txt")
        # Of some, the oldest release has no wheel for a newer Python: then the first that has one.
        options = ("--resolution", "lowest-direct", "--only-binary", ":all:", "-q")
        where = ("pyproject.toml", "--extra", "dev", "--python", str(session.python), "-o", oldest)
        session.run("uv", "pip", "compile", *options, *where)
        environment["PIP_CONSTRAINT"] = oldest
    session.chdir(checkout)
    for command in _readme_commands(checkout / "README.md"):
        command = command.replace("python3 ", "python ", 1)
        session.run("bash", "-c", command, env=environment, external=True)


def _readme_commands(readme: Path) -> list[str]:
    return [line for line in readme.read_text("utf-8").splitlines() if line.startswith("python3 ")]


@nox.session
def lock(session: nox.Session) -> None:
    """Writes the locks of CI and releases anew; arguments go to uv, such as `--upgrade`."""
    session.install("uv")
    common = ("uv", "pip", "compile", "--universal", "--generate-hashes", "--no-header", "-q")
    for source, target, *more in (
        ("pyproject.toml", "requirements/dev.txt", "--extra", "dev", "--python-version", "3.10"),
        ("requirements/release.in", "requirements/release.txt", "--python-version", "3.12"),
        ("requirements/site.in", "requirements/site.txt", "--python-version", "3.10"),
    ):
        session.run(*common, source, "-o", target, *more, *session.posargs)


@nox.session
def typing(session: nox.Session) -> None:
    """mypy --strict and pyright over everything, or `-- API-VERSION` for one package alone."""
    session.install("-e", ".[dev]")
    packages = [f"generated/aoai/v{name.replace('-', '_')}" for name in session.posargs]
    paths = packages or ["generator/aoaigen", "generated/aoai"]
    if not packages:
        sample = _folder(session) / "every_version.py"
        session.run("python", "-m", "tests.typing.every_version", str(sample))
        paths.append(str(sample))
    # One process each: sharing the api-versions out among workers takes longer on two cores,
    # since each worker reads the runtime and the libraries anew.
    session.run("mypy", "--strict", *paths)
    session.run("pyright", *paths)


@nox.session
def every(session: nox.Session) -> None:
    """What the tests ask of some api-versions, Pythons and documents, asked of all of them."""
    session.install("-e", ".[dev]")
    environment = {"AOAI_EVERY": "1", "AOAI_FUZZ": "500"}
    session.run("pytest", *(session.posargs or ["-n", "auto"]), env=environment)


@nox.session
def frameworks(session: nox.Session) -> None:
    """LangChain's and LlamaIndex's classes with our clients; too many packages for the lock."""
    names = ("llama-index-llms-azure-openai", "llama-index-embeddings-azure-openai")
    session.install("-e", ".[dev]", "langchain-openai", *names)
    session.run("pytest", "tests/apps/test_frameworks.py", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Rules and form of everything that is written by hand."""
    session.install(*(each for each in DEV if each.startswith(("ruff", "bandit"))))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    # Generator and runtime alone; what it is told to leave out has its reason in pyproject.toml.
    session.run("bandit", "-q", "-c", "pyproject.toml", "-r", "generator")


@nox.session
def generate(session: nox.Session) -> None:
    """Write the packages of all api-versions, or of those named."""
    session.install("-e", ".[generator]")
    session.run("aoai", "generate", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Whether generated/ is what the generator would write."""
    session.install("-e", ".[generator]")
    session.run("aoai", "generate", "--check")


@nox.session
def docs(session: nox.Session) -> None:
    """Every example of the documentation, run against a local server."""
    session.install("-e", ".[dev]")
    session.run("pytest", "tests/docs", *session.posargs)


@nox.session
def site(session: nox.Session) -> None:
    """The documentation as a site in build/site, every link checked; `-- --serve` shows it."""
    session.install("-e", ".[generator]")
    session.install("--require-hashes", "-r", "requirements/site.txt")
    pages, out = _folder(session) / "pages", Path("build/site").resolve()
    rmtree(pages, ignore_errors=True)
    session.run("python", "website/pages.py", str(pages))
    environment = {"SITE_PAGES": str(pages), "SITE_OUT": str(out), "NO_MKDOCS_2_WARNING": "1"}
    session.run("mkdocs", "build", "-q", "-f", "website/mkdocs.yml", env=environment)
    if "--serve" in session.posargs:
        session.run("python", "-m", "http.server", "-b", "127.0.0.1", "-d", str(out))


@nox.session
def fuzz(session: nox.Session) -> None:
    """Looks for documents that the loader cannot stand; `-- -max_total_time=600` and the like."""
    session.install("-e", ".[generator]", "atheris", "hypothesis", "pytest")
    options = session.posargs or ("-max_total_time=300",)
    session.run(
        "python", "-m", "tests.fuzz_loader", f"-artifact_prefix={_folder(session)}/", *options
    )


@nox.session
def soak(session: nox.Session) -> None:
    """Ten minutes of mixed faults of the wire, many calls at once; `-- SECONDS` for others."""
    session.install("-e", ".[dev]")
    seconds = session.posargs[0] if session.posargs else "300"  # for each way to send
    env = {"AOAI_SOAK_SECONDS": seconds, "AOAI_SOAK_CALLS": "20000"}
    files = ("tests/runtime/test_mixed_faults.py", "tests/runtime/test_soak.py")
    session.run("pytest", "-s", "-n", "0", "--timeout", "1000", *files, env=env)


@nox.session
def bench(session: nox.Session) -> None:
    """Us and the peers side by side; `-- --help` tells how to ask for less."""
    peers = (
        "openai[aiohttp]",
        "httpx",
        "httpx-sse",
        "sseclient-py",
        "openapi-python-client",
        "specshift",
        "api-schema-diff",
        "azure-mgmt-cognitiveservices",
    )
    checkers = (each for each in DEV if each.startswith(("mypy", "pyright")))
    session.install("-e", ".[generator,async]", "orjson", *peers, *checkers)
    session.run("python", "tests/benchmarks/run.py", *session.posargs)


@nox.session
def corpus(session: nox.Session) -> None:
    """Other people's documents, generated, type-checked and called.

    `-- --quick` for the small ones, `-- --only NAME` for one.  It needs npm beside Python.
    """
    judges = ("openapi-core==0.23.1", "qs-codec==1.6.3", "rstr==3.2.2")
    session.install("-e", ".[dev]", *judges)
    folder = str(_folder(session))
    session.run("pytest", "tests/corpus")
    session.run("python", "-m", "tests.corpus.run", "--folder", folder, *session.posargs)


@nox.session
def parity(session: nox.Session) -> None:
    """openai-python's own tests over our clients; `-- --version API-VERSION` for another one.

    Prints what passes by resource, and what does not with the reason.
    """
    needed = ("pytest-asyncio", "pytest-timeout", "inline-snapshot", "dirty-equals")
    session.install("-e", ".[dev]", *needed)
    session.run(
        "python", "-m", "tests.parity.run", "--folder", str(_folder(session)), *session.posargs
    )
