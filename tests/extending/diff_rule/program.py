from aoaigen.diff import compare
from tests.extending.helping import api

old = api({"/pets": {"get": {"operationId": "Pets_List"}}})
new = api({"/pets": {"get": {"operationId": "Pets_All"}}})
told = [(change.rule.id, change.old, change.new) for change in compare(old, new).changes]
assert told == [("operation-id-changed", "Pets_List", "Pets_All")], told
