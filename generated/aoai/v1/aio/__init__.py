"""The resources of api-version v1, for clients that await."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.aio.making import Twin, maker

if TYPE_CHECKING:
    from ._typed import *
else:
    # Each is made of the other client's at its first use.
    __getattr__ = maker(
        __name__,
        {
            "AsyncChat": Twin("chat"),
            "AsyncChatCompletions": Twin("chat_completions", raw=("parse",)),
            "AsyncContainers": Twin("containers", pages=("list",)),
            "AsyncContainersFiles": Twin("containers_files", pages=("list",)),
            "AsyncContainersFilesContent": Twin("containers_files_content"),
            "AsyncEmbeddings": Twin("embeddings"),
            "AsyncEvals": Twin("evals", pages=("list",)),
            "AsyncEvalsRuns": Twin("evals_runs", pages=("list",)),
            "AsyncEvalsRunsOutputItems": Twin("evals_runs_output_items", pages=("list",)),
            "AsyncFiles": Twin("files", pages=("list",)),
            "AsyncFineTuning": Twin("fine_tuning"),
            "AsyncFineTuningAlpha": Twin("fine_tuning_alpha"),
            "AsyncFineTuningAlphaGraders": Twin("fine_tuning_alpha_graders"),
            "AsyncFineTuningJobs": Twin("fine_tuning_jobs", pages=("list", "list_events")),
            "AsyncFineTuningJobsCheckpoints": Twin("fine_tuning_jobs_checkpoints", pages=("list",)),
            "AsyncModels": Twin("models", pages=("list",)),
            "AsyncRealtime": Twin("realtime"),
            "AsyncResponses": Twin("responses", raw=("parse",)),
            "AsyncResponsesInputItems": Twin("responses_input_items", pages=("list",)),
            "AsyncVectorStores": Twin("vector_stores", pages=("list",)),
            "AsyncVectorStoresFileBatches": Twin(
                "vector_stores_file_batches", pages=("list_files",)
            ),
            "AsyncVectorStoresFiles": Twin("vector_stores_files", pages=("list",)),
        },
    )
