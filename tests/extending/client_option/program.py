from tests.extending.helping import made

package = made({"/pets": {"get": {"operationId": "Pets_List"}}})
client = package.Client("https://shop.example", note="first")
assert client._settings.note == "first"
assert client.with_options(note="then")._settings.note == "then"
assert client.with_options(max_retries=0)._settings.note == "first"
