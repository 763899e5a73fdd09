"""XML by the schema's hints, both ways, read with a library that refuses what expands."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.packages.making import document, generate, imported, made, mypy, written
from tests.server import Reply, Server

XML = "application/xml"
Node = dict[str, Any]


def _ref(name: str, **more: Any) -> Node:
    return {"$ref": f"#/components/schemas/{name}", **more}


def _object(**fields: Any) -> Node:
    return {"type": "object", "properties": fields}


def _text(**hints: Any) -> Node:
    return {"type": "string", **({"xml": hints} if hints else {})}


def _list(items: Node, **hints: Any) -> Node:
    return {"type": "array", "items": items, **({"xml": hints} if hints else {})}


PET = {
    **_object(
        id={"type": "integer", "xml": {"attribute": True}},
        name=_text(),
        category=_ref("Category"),
        photoUrls=_list(_text(name="photoUrl"), wrapped=True),
        tags=_list(_ref("Tag"), name="tags", wrapped=True),
        nicknames=_list(_text()),
        price={"type": "number"},
        sold={"type": "boolean"},
        at={"type": "string", "format": "date-time"},
        note=_text(name="Note", namespace="urn:notes", prefix="n"),
        lang=_text(name="lang", attribute=True, prefix="xml"),
        home={**_object(street=_text()), "xml": {"attribute": True}},
    ),
    "xml": {"name": "pet", "namespace": "urn:pets"},
}
SCHEMAS: Node = {
    "Pet": PET,
    "Category": {**_object(id={"type": "integer"}, name=_text()), "xml": {"name": "category"}},
    "Tag": {**_object(name=_text(attribute=True), value={**_text(), "xml": {"x-ms-text": True}})},
    "Blobs": {
        **_object(
            Prefix={"type": "string"},
            Containers=_list(_ref("Blob"), name="Blobs", wrapped=True),
            NextMarker={"type": "string"},
        ),
        "xml": {"name": "EnumerationResults"},
    },
    "Blob": {
        **_object(
            Name=_text(),
            Deleted={"type": "boolean"},
            Properties=_object(Size={"type": "integer", "xml": {"name": "Content-Length"}}),
            Metadata={
                "type": "object",
                "additionalProperties": {"type": "string"},
                "properties": {"Encrypted": _text(attribute=True)},
            },
            Parent=_ref("Blob"),
        ),
        "xml": {"name": "Blob"},
    },
    "Ids": {"type": "array", "items": _object(Id=_text()), "xml": {"name": "SignedIdentifiers"}},
}
SCHEMAS["Ids"]["items"]["xml"] = {"name": "SignedIdentifier"}


def _operation(schema: Node, *kinds: str) -> Node:
    content = {kind: {"schema": schema} for kind in kinds or (XML,)}
    answer = {"200": {"description": "", "content": content}}
    return {"requestBody": {"required": True, "content": content}, "responses": answer}


def _document() -> Node:
    paths: Node = {
        "/pets": {"put": _operation(_ref("Pet"))},
        "/blobs": {
            "get": {
                "responses": _operation(_ref("Blobs"))["responses"],
                "parameters": [{"name": "marker", "in": "query", "schema": {"type": "string"}}],
                "x-ms-pageable": {"nextLinkName": "NextMarker"},
            }
        },
        "/ids": {"put": _operation(_ref("Ids"), "text/xml")},
        "/both": {"put": _operation(_ref("Pet"), XML, "application/json")},
        "/texts": {"put": _operation({"type": "string"})},
    }
    return document(paths=paths, components={"schemas": SCHEMAS})


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Any:
    pytest.importorskip("defusedxml")
    folder = tmp_path_factory.mktemp("xml")
    done = generate(folder, "xml_shop", written(folder / "specs" / "xml.json", _document()))
    assert done.returncode == 0, done.stderr
    return imported(folder, "xml_shop")


def _answer(text: str | bytes, kind: str = XML) -> Reply:
    return Reply(
        200, text.encode() if isinstance(text, str) else text, headers={"content-type": kind}
    )


HEAD = '<?xml version="1.0" encoding="utf-8"?>'
SENT: Node = {
    "id": 7,
    "name": 'A & "B" <C>\r',
    "category": {"id": 1, "name": "x"},
    "photoUrls": ["u1", "u2"],
    "tags": [{"name": "t", "value": "in"}],
    "nicknames": ["a", "b"],
    "price": 1.5,
    "sold": False,
    "at": "2024-02-29T00:00:00Z",
    "note": "n",
    "lang": "en",
    "home": {"street": "s"},
}
WRITTEN = (
    f'{HEAD}<pet xmlns="urn:pets" id="7" xml:lang="en"><name>A &amp; &quot;B&quot; &lt;C&gt;&#13;'
    "</name><category><id>1</id><name>x</name></category>"
    "<photoUrls><photoUrl>u1</photoUrl><photoUrl>u2</photoUrl></photoUrls>"
    '<tags><tags name="t">in</tags></tags>'
    "<nicknames>a</nicknames><nicknames>b</nicknames><price>1.5</price><sold>false</sold>"
    '<at>2024-02-29T00:00:00Z</at><n:Note xmlns:n="urn:notes">n</n:Note>'
    "<home><street>s</street></home></pet>"
)


def test_what_is_sent_is_read_as_it_was(shop: Any) -> None:
    with Server(lambda request: _answer(request.body)) as server:
        pet = shop.Client(server.url).pets.replace(body=SENT)
        request = server.requests[0]
    assert request.body.decode() == WRITTEN
    assert request.headers["content-type"] == XML
    assert request.headers["accept"] == XML
    assert pet.to_dict() == SENT
    assert isinstance(pet, shop.models.Pet)
    assert (pet.category.name, pet.photo_urls[1], pet.tags[0].name) == ("x", "u2", "t")


LISTED = """<?xml version="1.0" encoding="utf-8"?>
<EnumerationResults ServiceEndpoint="https://x/"><Prefix/>
 <Blobs>
  <!-- one --><Blob><Name>a b</Name><Deleted>true</Deleted>
   <Properties><Content-Length>12</Content-Length><Etag>0x1</Etag></Properties>
   <Metadata Encrypted="yes"><color>red</color><size>1</size></Metadata>
   <Parent><Name>up</Name></Parent></Blob>
  <Blob><Name>c</Name><Properties><Content-Length>many</Content-Length></Properties></Blob>
 </Blobs><NextMarker />
</EnumerationResults>"""


def test_a_list_as_azure_storage_has_it(shop: Any) -> None:
    with Server(_answer(LISTED)) as server:
        found = shop.Client(server.url).blobs.list()
    first, second = found.containers
    assert (found.prefix, found.next_marker) == ("", "")
    assert (first.name, first.deleted, first.properties.size) == ("a b", True, 12)
    assert first.properties["Etag"] == "0x1"
    assert first.metadata.encrypted == "yes"
    assert first.metadata.additional == {"color": "red", "size": "1"}
    assert first.parent.name == "up"
    assert (second.properties.size, second.deleted) == ("many", None)


def test_pages_of_xml_follow_a_mark_that_azure_calls_a_link(shop: Any) -> None:
    def page(marker: str, name: str) -> str:
        blob = f"<Blobs><Blob><Name>{name}</Name></Blob></Blobs>"
        mark = f"<NextMarker>{marker}</NextMarker>"
        return f"<EnumerationResults>{blob}{mark}</EnumerationResults>"

    pages = iter([page("2!8", "a"), page("", "b")])
    with Server(lambda _: _answer(next(pages))) as server:
        found = [blob.name for blob in shop.Client(server.url).blobs.list()]
        assert [request.target for request in server.requests] == ["/blobs", "/blobs?marker=2%218"]
    assert found == ["a", "b"]


def test_a_list_is_the_whole_document(shop: Any) -> None:
    with Server(lambda request: _answer(request.body, "text/xml")) as server:
        found = shop.Client(server.url).ids.replace(body=[{"Id": "1"}, {"Id": "2"}])
        sent = server.requests[0].body.decode()
    inside = "".join(f"<SignedIdentifier><Id>{n}</Id></SignedIdentifier>" for n in (1, 2))
    assert sent == f"{HEAD}<SignedIdentifiers>{inside}</SignedIdentifiers>"
    assert [each.id for each in found] == ["1", "2"]


def test_an_answer_that_is_sent_back_is_as_it_came(shop: Any) -> None:
    with Server(lambda request: _answer(request.body)) as server:
        client = shop.Client(server.url)
        client.pets.replace(body=client.pets.replace(body=SENT))
        client.pets.replace(body="<pet/>")
        first, second, text = (request.body for request in server.requests)
    assert (first, second, text) == (WRITTEN.encode(), WRITTEN.encode(), b"<pet/>")


def test_json_goes_before_xml_and_a_string_is_a_text(shop: Any) -> None:
    with Server(Reply.json({"name": "Tom"})) as server:
        assert shop.Client(server.url).both.replace(name="Tom").name == "Tom"
        assert server.requests[0].json == {"name": "Tom"}
    with Server(_answer("<a/>")) as server:
        assert shop.Client(server.url).texts.replace(body="<b/>") == "<a/>"
        assert server.requests[0].body == b"<b/>"


ODD: dict[str, str | bytes] = {
    "nothing": b"",
    "no XML": "{}",
    "half of it": "<pet><name>",
    "an entity of its own": '<!DOCTYPE p [<!ENTITY a "b">]><pet><name>&a;</name></pet>',
    "a file of the machine": '<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]><pet>&a;</pet>',
    "a document type alone": '<!DOCTYPE p SYSTEM "http://127.0.0.1:9/x"><pet/>',
    "laughs": "<!DOCTYPE p [<!ENTITY a0 'ha'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
    + "]><pet><name>&a11;</name></pet>",
    "an encoding that nobody knows": b'<?xml version="1.0" encoding="moon"?><pet/>',
    "bytes of another encoding": b"<pet><name>\xff</name></pet>",
    "a depth without end": "<pet>" + "<a>" * 100_000 + "</a>" * 100_000 + "</pet>",
}


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Any:
    fault = {
        "type": "object",
        "xml": {"name": "Error"},
        "properties": {"Code": {"type": "string"}, "Tries": {"type": "integer"}},
    }
    stated = {"description": "", "content": {"application/xml": {"schema": fault}}}
    get = {"responses": {"200": {"description": ""}, "404": stated, "5XX": stated}}
    folder = tmp_path_factory.mktemp("failing")
    return made(folder, "xml_failing_shop", document(paths={"/pets": {"get": get}}))


@pytest.mark.parametrize(
    ("status", "text", "kind", "code"),
    [
        (404, "<Error><Code>Gone</Code><Tries>3</Tries></Error>", "application/xml", "Gone"),
        (503, '<?xml version="1.0"?><Error><Code>Busy</Code></Error>', "text/xml", "Busy"),
        (400, "<Error><Code>Odd</Code></Error>", "application/xml", None),
        (404, "<html><p>no</p></html>", "text/html", None),
        (404, ODD["half of it"], "application/xml", None),
        (404, ODD["laughs"], "application/xml", None),
    ],
)
def test_a_failure_in_xml_has_a_model_where_its_status_has_one(
    failing: Any, status: int, text: str, kind: str, code: str | None
) -> None:
    with Server(Reply(status, text.encode(), headers={"content-type": kind})) as server:
        client = failing.Client(server.url, max_retries=0)
        with pytest.raises(failing.APIStatusError) as failure:
            client.pets.list()
    assert getattr(failure.value.model, "code", None) == code
    assert failure.value.body == text


@pytest.mark.parametrize("why", ODD)
def test_what_cannot_be_read_or_expands_is_refused(shop: Any, why: str) -> None:
    with Server(_answer(ODD[why])) as server:
        client = shop.Client(server.url, max_retries=0)
        with pytest.raises(shop.APIResponseValidationError, match=r"XML was promised, .* came"):
            client.pets.replace(body={})


@pytest.mark.parametrize(
    "text",
    ["<other/>", "<pet>text</pet>", "<pet id='x' sold='1'/>", "<pet><tags>t</tags><id/></pet>"],
)
def test_odd_documents_raise_nothing_of_pythons(shop: Any, text: str) -> None:
    with Server(_answer(text)) as server:
        pet = shop.Client(server.url).pets.replace(body={})
    assert isinstance(pet, shop.models.Pet)
    assert pet.nicknames == []
    assert (pet.id, pet.tags) is not None


REFUSED: dict[str, tuple[dict[Any, Any], str]] = {
    "bytes": ({"name": b"x"}, "decode it first"),
    "what no XML can say": ({"name": "a\x00b"}, "cannot stand in XML"),
    "a name that ends the element": ({"a><b": 1}, "cannot be a name in XML"),
    "a name that is empty": ({"": 1}, "cannot be a name in XML"),
    "a name that is no text": ({1: 1}, "cannot be a name in XML"),
    "half a character": ({"name": "\ud800"}, "cannot stand in XML"),
}


@pytest.mark.parametrize("why", REFUSED)
def test_what_has_no_form_in_xml_is_refused_before_it_is_sent(shop: Any, why: str) -> None:
    body, told = REFUSED[why]
    with pytest.raises(shop.ArgumentError, match=told):
        shop.Client("http://127.0.0.1:9").pets.replace(body=body)


def test_what_is_within_itself_is_refused(shop: Any) -> None:
    body: Node = {}
    body["category"] = body
    with pytest.raises(shop.ArgumentError, match="nested too deep"):
        shop.Client("http://127.0.0.1:9").pets.replace(body=body)


USE = """
from xml_shop import Client
from xml_shop.models import Blobs, Pet


def f(client: Client) -> None:
    pet: Pet = client.pets.replace(body={"name": "Tom", "tags": [{"name": "a"}]})
    client.pets.replace(body="<pet/>")
    found: Blobs = client.blobs.list()
    names: list[str | None] = [blob.name for blob in found.containers or []]
    client.pets.replace(body={"nam": "Tom"})  # type: ignore[arg-type]
    print(pet, names)
"""


def test_the_types_say_so(shop: Any) -> None:
    folder = Path(shop.__file__).parents[1]
    (folder / "use.py").write_text(USE, "utf-8")
    mypy(folder, "use.py", "xml_shop")


def test_without_the_library_the_message_says_what_to_do(shop: Any) -> None:
    """Before anything is sent; what only writes XML needs none."""
    program = (
        "import sys; sys.modules['defusedxml'] = None; import xml_shop\n"
        "try: xml_shop.Client('http://127.0.0.1:9').blobs.list()\n"
        "except xml_shop.ConfigurationError as error: print(error)"
    )
    folder = Path(shop.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True
    )
    assert "which is not installed: python -m pip install defusedxml" in done.stdout


def test_a_package_without_xml_has_nothing_of_it(tmp_path: Path) -> None:
    made(tmp_path, "no_xml_shop", document())
    assert [path.name for path in tmp_path.rglob("*xml*.py")] == []


def test_xml_of_which_nothing_is_known_is_a_text_and_told(tmp_path: Path) -> None:
    free = document(paths={"/free": {"put": _operation({"type": "object"})}})
    spec = written(tmp_path / "free.json", free)
    done = generate(tmp_path, "free_xml_shop", spec)
    assert "XML of which the schema says no more than that it is an object" in done.stderr
    with Server(_answer("<a/>")) as server:
        client = imported(tmp_path, "free_xml_shop").Client(server.url)
        assert client.free.replace(body="<b/>") == "<a/>"
