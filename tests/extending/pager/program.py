from tests.extending.helping import made, served

pets = {
    "type": "object",
    "properties": {"data": {"type": "array", "items": {"type": "string"}}},
}
answer = {"content": {"application/json": {"schema": pets}}}
number = {"name": "page", "in": "query", "schema": {"type": "integer"}}
listing = {"operationId": "Pets_List", "parameters": [number], "responses": {"200": answer}}
package = made(
    {"/pets": {"get": listing}},
    "operations: {pets.list: {route: GET /pets, page: number}}",
)
with served({"data": ["Tom", "Kim"]}, {"data": ["Pat"]}, {"data": []}) as server:
    names = list(package.Client(server.url).pets.list())
    assert names == ["Tom", "Kim", "Pat"], names
    assert [each.query.get("page") for each in server.requests] == [None, "2", "3"]
