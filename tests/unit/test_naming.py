"""Names of operations that no table names."""

from __future__ import annotations

import pytest

from aoaigen.api.config import Config, OperationConfig
from aoaigen.api.ir import ApiOperation
from aoaigen.names.operations import names_by_all


def names(*routes: str, rows: dict[str, OperationConfig] | None = None) -> list[str]:
    """Dotted names of `METHOD path operationId` lines, the last part optional."""
    split = [(*route.split(" "), None) for route in routes]
    operations = [ApiOperation(method, path, id=known) for method, path, known, *_ in split]
    found = names_by_all(operations, Config(operations=rows or {}))
    return [found[op.method, op.path] for op in operations]


@pytest.mark.parametrize(
    ("routes", "expected"),
    [
        (["GET /pets listPets", "GET /pets/{id} getPet"], ["pets.list", "pets.get"]),
        (["GET /pets/{id} showPetById"], ["pets.show"]),
        (
            ["GET /pets", "GET /pets/{id}", "POST /pets"],
            ["pets.list", "pets.retrieve", "pets.create"],
        ),
        (["GET /api/v1/pets", "GET /api/v1/toys"], ["pets.list", "toys.list"]),
        (["GET /v2/pets", "GET /v2/pets/{id}/toys"], ["pets.list", "pets.toys.list"]),
        (["GET /pets pets/list", "POST /x pets/add-toy"], ["pets.list", "pets.add_toy"]),
        (["GET /a/b/c Pets_List", "GET /x Toys_get"], ["pets.list", "toys.get"]),
        (["GET /items read_items_items_get", "PUT /x refresh_x_put"], ["items.read", "x.refresh"]),
        (["POST /jobs/{id}:cancel"], ["jobs.cancel"]),
        # Method and path as operationId, verbs between nouns or behind them, segments of two words
        (
            ["POST /links PostLinks", "POST /links/{link} PostLinksLink", "GET /me whoAmI"],
            ["links.create", "links.update", "me.who_am_i"],
        ),
        (
            ["POST /intents/{intent}/capture PostIntentsIntentCapture", "PATCH /roles patch_roles"],
            ["intents.capture", "roles.patch"],
        ),
        (
            ["PUT /cdn/hosts/{id} cdn_update_hosts", "POST /account/keys ssh_keys_create"],
            ["cdn.hosts.update", "account.keys.create"],
        ),
        (
            ["DELETE /users/{source}/muting/{target} usersSourceUnmute"],
            ["users.muting.unmute"],
        ),
        (
            ["GET /deletedkeys GetDeletedKeys", "GET /deletedkeys/{key-name} GetDeletedKey"],
            ["deletedkeys.list", "deletedkeys.get"],
        ),
        (
            [
                "POST /deletedkeys/{n}/recover RecoverDeletedKey",
                "PUT /notes/mark-read markNotesAsRead",
            ],
            ["deletedkeys.recover", "notes.mark_read"],
        ),
        (
            ["POST /items/batch-retrieve BatchRetrieveCatalogItems", "GET /items ListItems"],
            ["items.batch_retrieve", "items.list"],
        ),
        (["PATCH /tasks/{id}/setNote set_mapped_task_note"], ["tasks.set_note"]),
        # Two that get, what it is found by, and calls that the path names
        (
            ["GET /images getImages", "GET /images/{id} getImage", "PUT /x x_put"],
            ["images.list", "images.get", "x.put"],
        ),
        (
            ["GET /pet/{petId} getPetById", "GET /user/{name} getUserByEmail"],
            ["pet.get", "user.get_user_by_email"],
        ),
        (
            ["POST /pet/{id}/uploadImage uploadFile", "POST /pull/{id}/merge mergePullRequest"],
            ["pet.upload_image", "pull.merge"],
        ),
        (["GET /media/search", "POST /tx/submit"], ["media.search", "tx.submit"]),
        (
            ["GET /runs/{id} Get_Run", "POST /runs Create_Run", "GET /batches List_Batches"],
            ["runs.get", "runs.create", "batches.list"],
        ),
        # Nouns first: Slack, Plaid, Anthropic, Lichess, Elastic, the petstore
        (
            ["POST /chat.postMessage chat_postMessage", "GET /users.list users_list"],
            ["chat.post_message", "users.list"],
        ),
        (
            ["POST /asset_report/create assetReportCreate", "POST /item/get itemGet"],
            ["asset_report.create", "item.get"],
        ),
        (
            [
                "POST /v1/messages/batches/{id}/cancel message_batches_cancel",
                "GET /v1/messages/batches message_batches_list",
            ],
            ["batches.cancel", "batches.list"],
        ),
        (
            [
                "GET /api/account/email accountEmail",
                "POST /api/board/game/{id}/abort boardGameAbort",
            ],
            ["account.email", "board.game.abort"],
        ),
        (
            ["GET /account/kid accountKid", "POST /account/kid accountKidPost", "GET /x x"],
            ["account.kid.list", "account.kid.post", "x.list"],
        ),
        (["GET /pet/findByStatus findPetsByStatus"], ["pet.find_by_status"]),
        # Django REST framework
        (
            ["POST /albums/ albums_create", "PATCH /albums/{id}/ albums_partial_update"],
            ["albums.create", "albums.partial_update"],
        ),
        # FastAPI
        (
            [
                "GET /items/ read_items_items__get",
                "GET /items/{item_id} read_item_items__item_id__get",
            ],
            ["items.read", "items.read_item"],
        ),
        # Formats, keys of OData and queries in the path
        (
            [
                "GET /accounts/keys.json",
                "GET /accounts/keys/{id}.json",
                "GET /docs('{key}')",
                "POST /docs?comp=a",
                "POST /docs?comp=b",
            ],
            [
                *("accounts.keys.list", "accounts.keys.retrieve"),
                *("docs.retrieve", "docs.create", "docs.create_comp_b"),
            ],
        ),
        (
            [
                *(f"GET /{group} {group.title()}_List" for group in "abcd"),
                "POST /subscriptions/{s}/providers/Microsoft.X/checkName checkName",
            ],
            ["a.list", "b.list", "c.list", "d.list", "check_name.check"],
        ),
        (
            [
                "GET /a A_List",
                "GET /subscriptions/{s}/resourceGroups/{g}/providers/Ms.X/bs l",
            ],
            ["a.list", "bs.l"],
        ),
        # What an operationId says of its path: articles, keys, owners, all of it
        (
            [
                "GET /artists/{id} get-an-artist",
                "PATCH /databases/{id} updateADatabase",
                "GET /users/{gid}/task_list getTaskListForUser",
                "POST /cards/{idCard}/checklists/{idItem} addCardsChecklistsByIdCardByIdItem",
                "GET /tags/{id} getTagByName",
                "GET /storage/{storage-account-name} GetStorageAccount",
                "PUT /projects/{id}/videos/{id} add_video_to_project",
            ],
            [
                *("artists.get", "databases.update", "users.task_list.get"),
                *("cards.checklists.add", "tags.get_tag_by_name", "storage.get"),
                "projects.videos.add",
            ],
        ),
        (
            [
                "GET /v3/files/{file_id} getV3FilesFileId",
                "GET /v3/files getV3Files",
                "PUT /v3/files/{file_id} put_v3_files_id",
                "GET /v3/locks/{id}/items getV3LocksIdItems",
            ],
            ["files.retrieve", "files.list", "files.replace", "locks.items.list"],
        ),
        (["GET /file/{key} getFile", "GET /me getMe"], ["file.get", "me.get"]),
        # Where it is said that this is an API, and the only version of it
        (
            ["GET /api/v1/jobs", "GET /api/pets/{id}", "GET /health", "GET /api/{id}"],
            ["jobs.list", "pets.retrieve", "health.list", "api.retrieve"],
        ),
        (
            ["GET /v1/jobs", "GET /v2/jobs", "GET /api/pets", "GET /api/toys", "GET /toys"],
            ["v1.jobs.list", "v2.jobs.list", "pets.list", "api.toys.list", "toys.list"],
        ),
        # What all say is the API
        (
            ["GET /files drive.files.list", "GET /apps/{id} drive.apps.get"],
            ["files.list", "apps.get"],
        ),
        (
            [
                "GET /2010-04-01.json listAll",
                "GET /2010-04-01/Calls.json listCalls",
                "GET /2010-04-01/Calls/{Sid}.json fetchCall",
            ],
            ["resource_2010_04_01.list_all", "calls.list", "calls.fetch"],
        ),
        (["POST /jobs:run", "HEAD /jobs"], ["jobs.run", "jobs.head"]),
        (["GET /"], ["root.list"]),
        (["GET /class/import"], ["class_.import_.list"]),
    ],
)
def test_a_name_comes_from_path_and_operation_id(routes: list[str], expected: list[str]) -> None:
    assert names(*routes) == expected


def test_no_two_operations_share_a_name() -> None:
    found = names(
        "GET /pets/{id}",
        "GET /pets/{id}/{part}",
        "GET /pets/{name}",
        "GET /pets-/{x}",
        "GET /PETS/{x}",
    )
    assert len({name.replace("_", "").lower() for name in found}) == len(found)


def test_a_method_is_never_called_like_the_resource_beside_it() -> None:
    first, second = names("GET /pets toys", "GET /pets/toys x")
    assert second == "pets.toys.x"
    assert first != "pets.toys"


def test_a_method_is_never_called_like_what_every_resource_has() -> None:
    (name,) = names("GET /pets with_raw_response")
    assert name.rpartition(".")[2] != "with_raw_response"


def test_a_row_of_the_table_keeps_its_name_and_nothing_else_takes_it() -> None:
    rows = {"pets.list": OperationConfig(("POST /search/{}",))}
    assert names("GET /pets listPets", "POST /search/{q} x", rows=rows) == [
        "pets.list_pets",
        "pets.list",
    ]
