from tests.extending.helping import made
from tests.server import Reply, Server

event = {"type": "object", "properties": {"quit": {"type": "boolean"}}}
answer = {"content": {"text/event-stream": {"schema": event}}}
watch = {"operationId": "Pets_Watch", "responses": {"200": answer}}
package = made(
    {"/pets": {"get": watch}},
    "operations: {pets.watch: {route: GET /pets, stream: {kind: quit}}}",
)
body = b'data: {"quit": false}\n\ndata: {"quit": true}\n\ndata: {"quit": false}\n\n'
stream = Reply(headers={"content-type": "text/event-stream"}, body=body)
with Server(stream) as server, package.Client(server.url).pets.watch() as events:
    said = [each.quit for each in events]
assert said == [False, True], said
