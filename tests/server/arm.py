"""Azure Resource Manager as far as Microsoft.CognitiveServices needs it, and the data plane behind.

Accounts with soft deletion, deployments with a quota and etags, keys, pages of two, models, and
operations that take a few questions.  `Server(Arm())` serves it.
"""

from __future__ import annotations

import itertools
import re
import threading
from collections.abc import Callable
from typing import Any

from .replies import Reply
from .server import Recorded

TOKEN = "arm-token"
QUOTA = 100
PROVIDER = "/providers/Microsoft.CognitiveServices"

Json = dict[str, Any]


class FailureError(Exception):
    """An answer of failure in ARM's form."""

    def __init__(self, status: int, code: str, message: str = "no") -> None:
        super().__init__(code)
        why = [{"code": "Inner", "message": "why"}]
        self.status = status
        self.error = {"code": code, "message": message, "target": "it", "details": why}


class Arm:
    """Called with a request, gives the answer; one at a time.

    polls: how often an operation says that it is running
    """

    def __init__(self, polls: int = 2) -> None:
        self.polls = polls
        self.accounts: dict[str, Json] = {}
        self.deployments: dict[tuple[str, str], Json] = {}
        self.deleted: dict[str, Json] = {}
        self.keys: dict[str, list[str]] = {}
        self.operations: dict[str, tuple[list[int], Callable[[], Any], str]] = {}
        self.numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._routes: list[tuple[re.Pattern[str], Callable[..., Reply]]] = [
            (re.compile(rf"(?:/subscriptions/(?P<sub>[^/]+))?{path}"), handle)
            for path, handle in (
                (
                    rf"{PROVIDER}/locations/[^/]+/(?P<way>status|result)/(?P<id>\d+)",
                    self._operation,
                ),
                (rf"{PROVIDER}/locations/[^/]+/models", self._models),
                (rf"{PROVIDER}/deletedAccounts", self._deleted_accounts),
                (
                    rf"{PROVIDER}/locations/[^/]+/resourceGroups/[^/]+/deletedAccounts/(?P<name>\w+)",
                    self._deleted_account,
                ),
                (rf"(?:/resourceGroups/[^/]+)?{PROVIDER}/accounts", self._list),
                (rf"/resourceGroups/[^/]+{PROVIDER}/accounts/(?P<name>\w+)", self._account),
                (
                    rf"/resourceGroups/[^/]+{PROVIDER}/accounts/(?P<name>\w+)/listKeys",
                    self._list_keys,
                ),
                (
                    rf"/resourceGroups/[^/]+{PROVIDER}/accounts/(?P<name>\w+)/regenerateKey",
                    self._regenerate,
                ),
                (
                    rf"/resourceGroups/[^/]+{PROVIDER}/accounts/(?P<name>\w+)/deployments",
                    self._listed,
                ),
                (
                    rf"/resourceGroups/[^/]+{PROVIDER}/accounts/(?P<name>\w+)"
                    r"/deployments/(?P<deployment>[\w-]+)",
                    self._deployment,
                ),
            )
        ]

    def __call__(self, request: Recorded) -> Reply:
        with self._lock:
            try:
                found = self._answer(request)
            except FailureError as failure:
                found = Reply.json({"error": failure.error}, status=failure.status)
        found.headers["x-ms-request-id"] = f"r-{next(self.numbers)}"
        found.headers["x-ms-correlation-request-id"] = f"c-{next(self.numbers)}"
        found.headers["x-ms-ratelimit-remaining-subscription-reads"] = "11999"
        return found

    def _answer(self, request: Recorded) -> Reply:
        if request.path.startswith("/openai/"):
            return self._chat(request)
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            raise FailureError(401, "AuthenticationFailed")
        if "api-version" not in request.query:
            raise FailureError(400, "MissingApiVersionParameter")
        for pattern, handle in self._routes:
            if match := pattern.fullmatch(request.path):
                named = {k: v for k, v in match.groupdict().items() if k != "sub"}
                return handle(request, **named)
        raise FailureError(404, "NotFound", request.path)

    # -- operations ------------------------------------------------------------------------------

    def _begin(
        self,
        request: Recorded,
        then: Callable[[], Any],
        *,
        fails: str = "",
        headers: tuple[str, ...] = ("Azure-AsyncOperation", "Location"),
    ) -> dict[str, str]:
        """The headers that tell where to ask; in the end, `then` happens."""
        name = str(next(self.numbers))
        self.operations[name] = ([self.polls], then, fails)
        base = f"http://{request.headers['host']}/subscriptions/s{PROVIDER}/locations/eastus"
        version = f"api-version={request.query['api-version']}&sig=SIGNED"
        links = {
            "Azure-AsyncOperation": f"{base}/status/{name}?{version}",
            "Location": f"{base}/result/{name}?{version}",
        }
        return {"Retry-After": "0", **{header: links[header] for header in headers}}

    def _operation(self, request: Recorded, way: str, id: str) -> Reply:
        if id not in self.operations:
            raise FailureError(404, "NotFound")
        left, then, fails = self.operations[id]
        left[0] -= 1
        if left[0] >= 0:
            if way == "status":
                return Reply.json({"id": id, "status": "Running"}, headers={"Retry-After": "0"})
            return Reply(202, headers={"Retry-After": "0"})
        if fails:
            error = {"code": fails, "message": "bigger than the current available capacity"}
            return Reply.json({"id": id, "status": "Failed", "error": error})
        result = then()
        if way == "status":
            return Reply.json({"id": id, "status": "Succeeded"})
        return Reply(204) if result is None else Reply.json(result)

    # -- accounts --------------------------------------------------------------------------------

    def _list(self, request: Recorded) -> Reply:
        """Two a page; the link lacks the api-version, as some services' do."""
        names, start = sorted(self.accounts), int(request.query.get("skip", "0"))
        page: Json = {"value": [self.accounts[name] for name in names[start : start + 2]]}
        if start + 2 < len(names):
            page["nextLink"] = f"http://{request.headers['host']}{request.path}?skip={start + 2}"
        return Reply.json(page)

    def _account(self, request: Recorded, name: str) -> Reply:
        if request.method == "PUT":
            return self._create(request, name)
        if name not in self.accounts:
            raise FailureError(404, "ResourceNotFound")
        if request.method == "GET":
            return Reply.json(self.accounts[name])

        def gone() -> None:
            self.deleted[name] = self.accounts.pop(name)

        return Reply(202, headers=self._begin(request, gone))

    def _create(self, request: Recorded, name: str) -> Reply:
        if name in self.deleted:
            raise FailureError(409, "FlagMustBeSetForRestore")
        properties = {
            **request.json.get("properties", {}),
            "endpoint": f"http://{request.headers['host']}/",
            "provisioningState": "Accepted",
        }
        made = {**request.json, "id": request.path, "name": name, "properties": properties}
        self.accounts[name] = made
        self.keys[name] = [f"key1-{next(self.numbers)}", f"key2-{next(self.numbers)}"]
        headers = self._begin(request, lambda: properties.update(provisioningState="Succeeded"))
        return Reply.json(made, status=201, headers=headers)

    def _deleted_accounts(self, request: Recorded) -> Reply:
        return Reply.json({"value": list(self.deleted.values())})

    def _deleted_account(self, request: Recorded, name: str) -> Reply:
        if name not in self.deleted:
            raise FailureError(404, "ResourceNotFound")
        if request.method == "GET":
            return Reply.json(self.deleted[name])
        headers = self._begin(
            request, lambda: self.deleted.pop(name) and None, headers=("Location",)
        )
        return Reply(202, headers=headers)

    # -- keys ------------------------------------------------------------------------------------

    def _list_keys(self, request: Recorded, name: str) -> Reply:
        return Reply.json(dict(zip(("key1", "key2"), self.keys[name], strict=True)))

    def _regenerate(self, request: Recorded, name: str) -> Reply:
        which = ("Key1", "Key2").index(request.json["keyName"])
        self.keys[name][which] = f"key{which + 1}-{next(self.numbers)}"
        return self._list_keys(request, name)

    def _chat(self, request: Recorded) -> Reply:
        valid = [key for keys in self.keys.values() for key in keys]
        if request.headers.get("api-key") not in valid:
            raise FailureError(401, "401")
        message = {"role": "assistant", "content": "Hi"}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        return Reply.json({"id": "chat", "choices": [choice]})

    # -- deployments and models ------------------------------------------------------------------

    def _listed(self, request: Recorded, name: str) -> Reply:
        found = [each for (account, _), each in self.deployments.items() if account == name]
        return Reply.json({"value": found})

    def _deployment(self, request: Recorded, name: str, deployment: str) -> Reply:
        key = (name, deployment)
        now = self.deployments.get(key)
        wanted = request.headers.get("if-match")
        if wanted and wanted != (now or {}).get("etag"):
            raise FailureError(412, "PreconditionFailed")
        if request.method == "PUT":
            return self._deploy(request, key)
        if now is None:
            raise FailureError(404, "ResourceNotFound")
        if request.method == "GET":
            return Reply.json(now)
        headers = self._begin(request, lambda: self.deployments.pop(key) and None)
        return Reply(202, headers=headers)

    def _deploy(self, request: Recorded, key: tuple[str, str]) -> Reply:
        body = request.json
        properties = {**body["properties"], "provisioningState": "Creating"}
        made = {
            **body,
            "id": request.path,
            "name": key[1],
            "etag": f'"{next(self.numbers)}"',
            "properties": properties,
        }
        if body.get("sku", {}).get("capacity", 0) > QUOTA:
            failing = self._begin(request, lambda: None, fails="InsufficientQuota")
            return Reply.json(made, status=201, headers=failing)
        self.deployments[key] = made
        headers = self._begin(request, lambda: properties.update(provisioningState="Succeeded"))
        return Reply.json(made, status=201, headers=headers)

    def _models(self, request: Recorded) -> Reply:
        retires = {"2024-05-13": "2026-03-31T00:00:00Z", "2024-08-06": "2027-04-14T00:00:00Z"}
        return Reply.json(
            {
                "value": [
                    {
                        "kind": "OpenAI",
                        "model": {
                            "format": "OpenAI",
                            "name": "gpt-4o",
                            "version": version,
                            "deprecation": {"inference": date},
                        },
                    }
                    for version, date in retires.items()
                ]
            }
        )
