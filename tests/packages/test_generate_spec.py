"""`aoai generate --spec`: one package out of any document, or one clear message."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from importlib.metadata import distribution
from importlib.resources import files
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.docs.blocks import blocks
from tests.packages.making import aoai, document, generate, imported, mypy, written
from tests.server import Reply, Server


def test_a_document_becomes_a_package_that_calls_the_service(tmp_path: Path) -> None:
    spec = written(tmp_path / "shop.json", document())
    done = generate(tmp_path, "shop_one", spec)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{tmp_path / 'shop_one'}: 1 operations, 0 reports\n"
    package = imported(tmp_path, "shop_one")
    with Server(Reply.json({"id": 7})) as server:
        assert package.Client(server.url).pets.get(7).id == 7
        assert server.requests[0].target == "/pets/7"
    assert "Looks one pet up." in package.Client("https://x.example").pets.get.__doc__


def test_the_package_stands_alone_wherever_it_is_put(tmp_path: Path) -> None:
    """Inside another package, in a process that sees neither aoai nor the generator."""
    spec = written(tmp_path / "shop.json", document())
    (tmp_path / "work").mkdir()
    generate(tmp_path / "work", "shop", spec)
    inner = tmp_path / "app" / "clients"
    inner.mkdir(parents=True)
    for folder in (inner, inner.parent):
        (folder / "__init__.py").touch()
    (tmp_path / "work" / "shop").rename(inner / "shop")
    program = (
        "import sys; from app.clients.shop import Client, APIError, models\n"
        "assert Client().pets.get and models.Pet and issubclass(APIError, Exception)\n"
        "print([m for m in sys.modules if m.partition('.')[0] in ('aoai', 'aoaigen', 'shop')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_the_package_passes_mypy_strict(tmp_path: Path) -> None:
    spec = Path(__file__).parent / "documents" / "zoo.yaml"
    assert generate(tmp_path, "zoo", spec).returncode == 0
    mypy(tmp_path, "zoo")


def test_of_two_documents_with_one_route_the_first_is_generated_and_the_other_told(
    tmp_path: Path,
) -> None:
    def taking(operation_id: str, schema: dict[str, object]) -> dict[str, object]:
        body = {"content": {"application/json": {"schema": schema}}}
        call = {"operationId": operation_id, "requestBody": body, "responses": {"200": {}}}
        return {**document(), "paths": {"/pets": {"post": call}}}

    fields = taking("pets_make", {"type": "object", "properties": {"name": {"type": "string"}}})
    first = written(tmp_path / "a.json", fields)
    other = written(tmp_path / "b.json", taking("pets_add", {"type": "string"}))
    done = generate(tmp_path, "shop_twice", first, other)
    assert done.stdout == f"{tmp_path / 'shop_twice'}: 1 operations, 1 reports\n"
    assert "b#/paths/~1pets/post: pets.make already names POST /pets" in done.stderr
    client = imported(tmp_path, "shop_twice").Client
    with Server(Reply.json({})) as server:
        client(server.url).pets.make(name="Rex")
        assert server.requests[0].body == b'{"name":"Rex"}'


@pytest.mark.slow
def test_a_document_takes_no_option_of_the_client_away(tmp_path: Path) -> None:
    clash = document(
        servers=[
            {
                "url": "https://{default_query}.example.com",
                "variables": {"default_query": {"default": "eu"}},
            }
        ],
        security=[{"max_retry_wait": []}],
    )
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    clash["components"]["securitySchemes"] = {"max_retry_wait": key}
    assert generate(tmp_path, "clash", written(tmp_path / "clash.json", clash)).returncode == 0
    client = imported(tmp_path, "clash").Client
    made = client(
        max_retry_wait_="k", default_query_="us", max_retry_wait=7, default_query={"a": 1}
    )
    assert (made._settings.max_retry_wait, made._settings.default_query) == (7, {"a": 1})
    assert made._settings.endpoint == "https://us.example.com"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_nothing_but_requests_need_be_installed(tmp_path: Path) -> None:
    """Neither to run it nor to type-check it, but for what an older requests has its types in."""
    spec = Path(__file__).parent / "documents" / "zoo.yaml"
    assert generate(tmp_path, "zoo", spec).returncode == 0
    venv.create(tmp_path / "venv")
    python = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    command = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    types = () if (files("requests") / "py.typed").is_file() else ("types-requests",)
    installed(Path(done.stdout.strip()), "requests", "typing-extensions", "mypy", *types)
    mypy(tmp_path, "zoo", python=python)
    program = (
        "import zoo.models, zoo.types; zoo.Client().animals.list; zoo.APIError\n"
        "import importlib.util as u; assert not any(map(u.find_spec, ('aiohttp', 'yaml', 'aoai')))"
    )
    done = subprocess.run([python, "-c", program], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def installed(folder: Path, *names: str) -> None:
    """Links to what these packages and those that they need have installed here."""
    left, seen = list(names), set[str]()
    while left:
        name = left.pop()
        if name in seen:
            continue
        seen.add(name)
        found = distribution(name)
        needed = map(Requirement, found.requires or ())
        left += [r.name for r in needed if not r.marker or r.marker.evaluate({"extra": ""})]
        tops = {Path(str(file)).parts[0] for file in found.files or ()} - {"..", "__pycache__"}
        for top in tops:
            if not (folder / top).exists():
                (folder / top).symlink_to(Path(str(found.locate_file(top))))


def test_a_document_may_come_from_an_address(tmp_path: Path) -> None:
    spec = json.dumps(document()).encode()
    with Server(Reply(302, headers={"location": "/v2/shop"}), Reply(200, spec)) as server:
        address = server.url.replace("//", "//ann:s3cret@") + "/openapi?token=s3cret"
        done = generate(tmp_path, "fetched", options=("--spec", address))
        first, second = server.requests
    assert (done.returncode, done.stderr) == (0, "")
    assert first.headers["authorization"] == "Basic YW5uOnMzY3JldA=="
    assert "authorization" not in second.headers
    with Server(Reply(200, b"[]"), Reply(404), Reply(200, b"{}")) as server:
        host = server.url.removeprefix("http://")
        address = f"http://ann:s3cret@{host}/a.json?token=s3cret"
        for told in ("the top level is a list", "the server answers 404", "neither Swagger"):
            done = generate(tmp_path, "lost", options=("--spec", address))
            assert (done.returncode, done.stdout) == (2, "")
            assert done.stderr.startswith(f"aoai: {server.url}/a.json: {told}")
            assert "s3cret" not in done.stderr
            assert not (tmp_path / "lost").exists()


def test_a_document_may_come_from_the_standard_input(tmp_path: Path) -> None:
    target = ("--package", "piped", "--out", tmp_path)
    done = aoai("generate", "--spec", "-", *target, cwd=tmp_path, given=json.dumps(document()))
    assert (done.returncode, done.stderr) == (0, "")
    done = aoai("generate", "--spec", "-", *target, cwd=tmp_path, given='{"openapi": 3')
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("aoai: standard input:1:14: not valid JSON")


def test_a_document_without_operations_says_so(tmp_path: Path) -> None:
    done = generate(tmp_path, "empty", written(tmp_path / "shop.json", document(paths={})))
    assert done.returncode == 0
    assert "warning: 1.0.0/empty#: no document has an operation" in done.stderr


def test_several_documents_are_one_api(tmp_path: Path) -> None:
    first = written(tmp_path / "pets.json", document())
    other = document(paths={"/toys": {"get": {"operationId": "listToys", "responses": {}}}})
    second = written(tmp_path / "toys.json", other)
    done = generate(tmp_path, "shop_two", first, second)
    assert done.stdout.endswith("2 operations, 0 reports\n"), done.stderr
    client = imported(tmp_path, "shop_two").Client()
    assert client.pets.get
    assert client.toys.list


def test_generating_again_replaces_the_package_whole(tmp_path: Path) -> None:
    toys = {"/toys": {"get": {"operationId": "listToys", "responses": {}}}}
    generate(tmp_path, "shop", written(tmp_path / "shop.json", document(paths=toys)))
    assert (tmp_path / "shop" / "resources" / "toys.py").exists()
    spec = written(tmp_path / "shop.json", document())
    assert generate(tmp_path, "shop", spec).returncode == 0
    assert not (tmp_path / "shop" / "resources" / "toys.py").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shop", "shop.json"]


def test_a_folder_that_is_no_generated_package_is_left_alone(tmp_path: Path) -> None:
    spec = written(tmp_path / "shop.json", document())
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "mine.py").write_text("x = 1", "utf-8")
    done = generate(tmp_path, "shop", spec)
    assert done.returncode == 2
    assert "is no generated package" in done.stderr
    assert [p.name for p in (tmp_path / "shop").iterdir()] == ["mine.py"]


@pytest.mark.parametrize(
    "name",
    [
        "..",
        "a/b",
        "a\\b",
        "/etc",
        "con",
        "lpt1",
        "class",
        "json",
        "requests",
        "1st",
        "Ü",
        "a.b",
        "",
        "a b",
    ],
)
def test_a_name_that_cannot_be_imported_everywhere_is_refused(name: str, tmp_path: Path) -> None:
    spec = written(tmp_path / "in" / "shop.json", document())
    out = tmp_path / "in" / "out"
    out.mkdir()
    done = generate(out, name, spec)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "cannot be a package" in done.stderr
    assert [*out.iterdir()] == []


def test_with_strict_a_report_keeps_everything_unwritten(tmp_path: Path) -> None:
    hooked = document(openapi="3.1.0", webhooks={"sold": {"post": {"responses": {}}}})
    spec = written(tmp_path / "shop.json", hooked)
    done = generate(tmp_path, "shop", spec, options=("--strict",))
    assert done.returncode == 2
    assert "/webhooks" in done.stderr
    assert not (tmp_path / "shop").exists()
    assert generate(tmp_path, "shop", spec).returncode == 0


def test_what_an_operation_has_and_no_method_offers_is_told(tmp_path: Path) -> None:
    shop = document()
    shop["paths"]["/pets/{petId}"]["get"]["x-ms-pageable"] = {"operationName": "Pets_More"}
    done = generate(tmp_path, "shop", written(tmp_path / "shop.json", shop))
    assert done.returncode == 0
    assert "/paths/~1pets~1{petId}/get/x-ms-pageable: " in done.stderr
    assert "pages are followed by Pets_More" in done.stderr


def test_options_that_do_not_belong_together_are_refused(tmp_path: Path) -> None:
    spec = written(tmp_path / "shop.json", document())
    for arguments in (
        ("generate", "--spec", spec),
        ("generate", "--spec", spec, "--package", "shop"),
        ("generate", "--strict"),
        ("generate", "--out", tmp_path),
        ("generate", "2024-10-21", "--spec", spec, "--package", "shop", "--out", tmp_path),
    ):
        done = aoai(*arguments, cwd=tmp_path)
        assert (done.returncode, "--spec" in done.stderr) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["shop.json"]


def test_the_program_of_the_guide_runs(tmp_path: Path) -> None:
    (program,) = [block.code for block in blocks("python") if block.file == "own.md"]
    named = document()
    named["components"]["schemas"]["Pet"]["properties"]["name"] = {"type": "string"}
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    named["components"]["securitySchemes"] = {"api_key": key}
    spec = written(tmp_path / "petstore.json", {**named, "security": [{"api_key": []}]})
    assert generate(tmp_path, "petstore", spec).returncode == 0
    with Server(Reply.json({"id": 7, "name": "Tom"}), Reply.json({"why": 1}, 404)) as server:
        code = program.replace("https://petstore.example/v1", server.url)
        runs = [
            subprocess.run(
                [sys.executable, "-c", code],
                cwd=tmp_path,
                capture_output=True,
                text=True,
                check=False,
            )
            for _ in range(2)
        ]
    assert [(run.stdout, run.stderr) for run in runs] == [("Tom\n", ""), ("404 {'why': 1}\n", "")]


# -- dated documents -------------------------------------------------------------------------------


@pytest.fixture
def dated(tmp_path: Path) -> Path:
    """A folder with two versions of one API; the newer one has a field more."""
    old, new = document("2024-01-01"), document("2024-06-01")
    new["components"]["schemas"]["Pet"]["properties"]["name"] = {"type": "string"}
    version = {"name": "api-version", "in": "query", "required": True, "schema": {"type": "string"}}
    for each in (old, new):
        each["paths"]["/pets/{petId}"]["parameters"].append(version)
    written(tmp_path / "specs" / "2024-01-01" / "shop.json", old)
    written(tmp_path / "specs" / "2024-06-01" / "shop.json", new)
    return tmp_path / "specs"


def test_a_folder_of_dated_documents_becomes_a_package_with_a_version_each(
    dated: Path, tmp_path: Path
) -> None:
    done = generate(tmp_path, "dated_shop", dated)
    assert done.returncode == 0, done.stderr
    package = imported(tmp_path, "dated_shop")
    assert package.API_VERSIONS == ("2024-01-01", "2024-06-01")
    newer = imported(tmp_path, "dated_shop.v2024_06_01")
    with Server(Reply.json({"id": 7, "name": "Tom"})) as server:
        assert newer.Client(server.url).pets.get(7).name == "Tom"
        assert server.requests[0].query == {"api-version": "2024-06-01"}
    models = (tmp_path / "dated_shop" / "v2024_06_01" / "models.py").read_text("utf-8")
    assert "Since 2024-06-01." in models


def test_dated_documents_have_a_diff_and_a_history(dated: Path, tmp_path: Path) -> None:
    told = aoai("diff", "2024-01-01", "2024-06-01", "--spec", dated, "--format", "json", cwd=dated)
    assert told.returncode == 0, told.stderr
    assert "name" in json.dumps(json.loads(told.stdout))
    asked = aoai("history", "pets.get", "--spec", dated, cwd=dated)
    assert asked.returncode == 0, asked.stderr
    assert "2024-01-01" in asked.stdout
    unknown = aoai("diff", "2024-01-01", "2031-01-01", "--spec", dated, cwd=dated)
    assert (unknown.returncode, "2031-01-01" in unknown.stderr) == (2, True)


def test_dates_may_stand_in_the_documents_alone(tmp_path: Path) -> None:
    for version in ("2024-01-01", "2024-06-01"):
        written(tmp_path / "specs" / f"shop-{version}.json", document(version))
    assert generate(tmp_path, "flat_dates", tmp_path / "specs").returncode == 0
    assert imported(tmp_path, "flat_dates").API_VERSIONS == ("2024-01-01", "2024-06-01")


# -- options beside the documents ------------------------------------------------------------------


def test_options_beside_the_document_say_names_credentials_and_how_lists_go_on(
    tmp_path: Path,
) -> None:
    pets = {
        "type": "object",
        "properties": {
            "pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
            "next": {"type": "string"},
        },
    }
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pets"}}}}
    made = document()
    made["paths"]["/pets"] = {
        "get": {
            "parameters": [{"name": "mark", "in": "query", "schema": {"type": "string"}}],
            "responses": {"200": answer},
        }
    }
    made["components"]["schemas"]["Pets"] = pets
    spec = written(tmp_path / "shop.json", made)
    (tmp_path / "api.yaml").write_text(
        "title: The Shop\nclient: Shop\nbase_url: https://eu.shop.example\n"
        "auth:\n  key: {type: apiKey, in: header, name: X-Key}\n"
        "operations:\n"
        "  animals.all:\n"
        "    route: GET /pets\n"
        "    page: {items: pets, next: next, parameter: mark}\n",
        "utf-8",
    )
    done = generate(tmp_path, "named_shop", spec)
    assert done.returncode == 0, done.stderr
    shop = imported(tmp_path, "named_shop").Shop
    assert repr(shop()) == "Shop('https://eu.shop.example')"
    pages = [Reply.json({"pets": [{"id": 1}], "next": "m"}), Reply.json({"pets": [{"id": 2}]})]
    with Server(*pages) as server:
        assert [pet.id for pet in shop(server.url, key="k").animals.all()] == [1, 2]
        assert [request.query for request in server.requests] == [{}, {"mark": "m"}]
        assert [request.headers["x-key"] for request in server.requests] == ["k", "k"]


def test_options_say_what_events_are_and_what_nothing_has_is_an_error(tmp_path: Path) -> None:
    made = document()
    events = {"200": {"content": {"text/event-stream": {"schema": {"type": "string"}}}}}
    made["paths"]["/news"] = {"get": {"operationId": "news", "responses": events}}
    spec = written(tmp_path / "shop.json", made)
    row = "operations:\n  news.follow: {route: GET /news, stream: {kind: sse, event: Pet}}\n"
    (tmp_path / "api.yaml").write_text(row, "utf-8")
    done = generate(tmp_path, "told_shop", spec)
    assert done.returncode == 0, done.stderr
    package = imported(tmp_path, "told_shop")
    with Server(Reply.stream(b'data: {"id": 3}\n\n')) as server:
        assert [pet.id for pet in package.Client(server.url).news.follow()] == [3]
    lost = "  pets.see: {route: 'GET /pets/{}', stream: {kind: sse, event: Nobody}}\n"
    for more, told in (
        (lost, "pets.see/stream: no schema is called 'Nobody'"),
        ("  pets.lose: GET /lost\n", "pets.lose: no operation is GET /lost"),
    ):
        (tmp_path / "api.yaml").write_text(f"{row}{more}", "utf-8")
        done = generate(tmp_path, "told_shop", spec)
        assert (done.returncode, done.stdout) == (2, "")
        assert f"{tmp_path / 'api.yaml'}#/operations/{told}" in done.stderr


def test_a_document_called_api_yaml_is_no_options_file(tmp_path: Path) -> None:
    spec = tmp_path / "api.yaml"
    spec.write_text(json.dumps(document()), "utf-8")
    assert generate(tmp_path, "shop", spec).returncode == 0


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ("colour: red", "#: unknown key 'colour'"),
        ("operations: [x]", "#/operations: a mapping is expected here"),
        ("operations: {list: GET /pets}", "#/operations/list: a resource and a method"),
        ("operations: {'a.b c': GET /pets}", "#/operations/a.b c: 'b c' is no Python name"),
        ("operations: {a.b: {route: [1]}}", "#/operations/a.b/route/0: a text is expected"),
        ("operations: {a.b: {stream: {}}}", "#/operations/a.b/stream: 'kind' is missing"),
        ("operations: {a.b: {page: {items: x}}}", "#/operations/a.b/page: 'next' is missing"),
        (
            "operations: {a.b: {answers: {one: {x: text}, two: {y: text}}}}",
            "#/operations/a.b/answers: more than one argument decides on the answer: one, two",
        ),
        ("operations: {a.b: {page: x}}", "#/operations/a.b/page: 'x' is unknown"),
        ("client: class", "#/client: 'class' is no Python name"),
        ("base_url: 7", "#/base_url: a text is expected here"),
        ("auth: {key: {type: magic}}", "#/auth/key/type: 'magic' is unknown"),
    ],
)
def test_a_mistake_in_the_options_is_told_with_its_place(
    options: str, told: str, tmp_path: Path
) -> None:
    spec = written(tmp_path / "shop.json", document())
    (tmp_path / "api.yaml").write_text(f"{options}\n", "utf-8")
    done = generate(tmp_path, "shop", spec)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{tmp_path / 'api.yaml'}{told}" in done.stderr
    assert not (tmp_path / "shop").exists()
