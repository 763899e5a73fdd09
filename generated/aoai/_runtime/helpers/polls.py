"""Methods that wait: files, batches, fine-tuning jobs.

Each serves the client that blocks and the one that awaits.  Everywhere may be said, among the
options, `poll_interval_ms`, `max_wait` (seconds; APITimeoutError after that) and `progress`, which
is called with each state that was heard.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from .waiting import Helper, Retrieving, Wait, upload, waited

if TYPE_CHECKING:
    from ..core.steps import Flow

R = TypeVar("R")


class FileHelpers(Helper):
    """`files`."""

    _over = frozenset(("processed", "error", "deleted"))
    _usual = 5.0

    def wait_for_processing(self: Retrieving[R], file_id: str, **options: Any) -> R:
        """Waits until the file is ready for use, or cannot be made so.

        options: those of waiting (every 5000 ms), and those of `retrieve`
        """
        return waited(self, options, self.retrieve, file_id)


class StoredFileHelpers(Helper):
    """`vector_stores.files`."""

    _over = frozenset(("completed", "cancelled", "failed"))

    def poll(self: Retrieving[R], file_id: str, *, vector_store_id: str, **options: Any) -> R:
        """Waits until the file is in the store, or cannot be taken.

        options: those of waiting (every 1000 ms), and those of `retrieve`
        """
        return waited(self, options, self.retrieve, file_id, vector_store_id=vector_store_id)

    def create_and_poll(
        self: Retrieving[R], vector_store_id: str, *, file_id: str, **options: Any
    ) -> R:
        """Adds a file to the store and waits until it is in it, or cannot be taken.

        options: those of waiting (every 1000 ms), and those of `create`
        """
        resource: Any = self
        again = partial(self.retrieve, file_id, vector_store_id=vector_store_id)
        create = partial(resource.create, vector_store_id, file_id=file_id)
        return waited(self, options, create, again=lambda _: again())

    def upload(self: Retrieving[R], *, vector_store_id: str, file: Any, **options: Any) -> R:
        """Uploads a file and adds it to the store.

        options: those of `create`
        """
        resource: Any = self
        added: R = resource._run(resource._uploaded(None, vector_store_id, file, options))
        return added

    def upload_and_poll(
        self: Retrieving[R], *, vector_store_id: str, file: Any, **options: Any
    ) -> R:
        """Uploads a file, adds it to the store, and waits until it is in it.

        options: those of waiting (every 1000 ms), and those of `create`
        """
        resource: Any = self
        wait = resource._wait(options)
        ended: R = resource._run(resource._uploaded(wait, vector_store_id, file, options))
        return ended

    def _uploaded(
        self, wait: Wait | None, store: str, file: Any, options: dict[str, Any]
    ) -> Flow[Any]:
        uploaded = yield from upload(self._client, file)
        create = partial(self.create, store, file_id=uploaded.id, **options)
        if wait is None:
            return (yield create)
        again = partial(self.retrieve, uploaded.id, vector_store_id=store)
        return (yield from wait.until(create, lambda _: again()))


class FileBatchHelpers(Helper):
    """`vector_stores.file_batches`."""

    _over = frozenset(("completed", "cancelled", "failed"))

    def poll(self: Retrieving[R], batch_id: str, *, vector_store_id: str, **options: Any) -> R:
        """Waits until all files of the batch are in the store, or cannot be taken.

        options: those of waiting (every 1000 ms), and those of `retrieve`
        """
        return waited(self, options, self.retrieve, batch_id, vector_store_id=vector_store_id)

    def create_and_poll(
        self: Retrieving[R], vector_store_id: str, *, file_ids: Iterable[str], **options: Any
    ) -> R:
        """Adds files to the store and waits until they are in it, or cannot be taken.

        options: those of waiting (every 1000 ms), and those of `create`
        """
        resource: Any = self
        wait = resource._wait(options)
        ended: R = resource._run(resource._added(wait, vector_store_id, [], [*file_ids], options))
        return ended

    def upload_and_poll(
        self: Retrieving[R],
        vector_store_id: str,
        *,
        files: Iterable[Any],
        file_ids: Iterable[str] = (),
        **options: Any,
    ) -> R:
        """Uploads files, one after the other, adds them to the store, and waits.

        file_ids: files to add that are uploaded already
        options: those of waiting (every 1000 ms), and those of `create`
        """
        resource: Any = self
        wait = resource._wait(options)
        flow = resource._added(wait, vector_store_id, [*files], [*file_ids], options)
        ended: R = resource._run(flow)
        return ended

    def _added(
        self,
        wait: Wait,
        store: str,
        files: list[Any],
        file_ids: list[str],
        options: dict[str, Any],
    ) -> Flow[Any]:
        for file in files:
            uploaded = yield from upload(self._client, file)
            file_ids.append(uploaded.id)
        create = partial(self.create, store, file_ids=file_ids, **options)
        ask = partial(self.retrieve, vector_store_id=store)
        return (yield from wait.until(create, lambda batch: ask(batch.id)))


class BatchHelpers(Helper):
    """`batches`."""

    _over = frozenset(("completed", "failed", "expired", "cancelled"))
    _usual = 30.0

    def poll(self: Retrieving[R], batch_id: str, **options: Any) -> R:
        """Waits until the batch is done, which may take a day.

        options: those of waiting (every 30,000 ms), and those of `retrieve`
        """
        return waited(self, options, self.retrieve, batch_id)


class JobHelpers(Helper):
    """`fine_tuning.jobs`."""

    _over = frozenset(("succeeded", "failed", "cancelled"))
    _usual = 30.0

    def poll(self: Retrieving[R], fine_tuning_job_id: str, **options: Any) -> R:
        """Waits until the job has ended.

        options: those of waiting (every 30,000 ms), and those of `retrieve`
        """
        return waited(self, options, self.retrieve, fine_tuning_job_id)


#: The names that the clients that await know them by.
AsyncFileHelpers = FileHelpers
AsyncStoredFileHelpers = StoredFileHelpers
AsyncFileBatchHelpers = FileBatchHelpers
AsyncBatchHelpers = BatchHelpers
AsyncJobHelpers = JobHelpers
