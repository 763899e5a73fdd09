from tests.extending.helping import made, served

pets = {
    "type": "object",
    "properties": {"data": {"type": "array", "items": {"type": "string"}}},
}
answer = {"content": {"application/json": {"schema": pets}}}
letter = {"name": "letter", "in": "query", "schema": {"type": "string"}}
listing = {"operationId": "Pets_List", "parameters": [letter], "responses": {"200": answer}}
package = made(
    {"/pets": {"get": listing}},
    "operations: {pets.list: {route: GET /pets, page: letter}}",
)
with served({"data": ["Tom", "Kim"]}, {"data": ["Pat"]}, {"data": []}) as server:
    names = list(package.Client(server.url).pets.list())
    assert names == ["Tom", "Kim", "Pat"], names
    assert [each.query.get("letter") for each in server.requests] == [None, "b", "c"]
