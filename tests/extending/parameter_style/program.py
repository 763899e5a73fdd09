from tests.extending.helping import made, served

ids = {
    "name": "ids",
    "in": "query",
    "style": "semicolonDelimited",
    "explode": False,
    "schema": {"type": "array", "items": {"type": "string"}},
}
package = made({"/pets": {"get": {"operationId": "Pets_List", "parameters": [ids]}}})
with served({}) as server:
    package.Client(server.url).pets.list(ids=["a", "b"])
    assert server.requests[0].target == "/pets?ids=a%3Bb", server.requests[0].target
