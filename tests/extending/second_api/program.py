import sys
from importlib import import_module
from pathlib import Path

from aoaigen.home import find_home
from aoaigen.pipeline import generate
from tests.extending.helping import served

home = find_home(Path.cwd()).of("shop")
generate(home, ["shop/2024-01-01"], lambda *_: None)
sys.path.insert(0, str(Path.cwd() / "generated"))
package = import_module("shop.v2024_01_01")
with served(["Tom"]) as server:
    assert package.Shop(server.url).pets.list() == ["Tom"]
    assert server.requests[0].query == {"api-version": "2024-01-01"}
