"""The resources of api-version 2025-02-01-preview, for clients that await."""

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
            "AsyncAssistants": Twin("assistants", pages=("list",)),
            "AsyncAudio": Twin("audio"),
            "AsyncAudioSpeech": Twin("audio_speech"),
            "AsyncAudioTranscriptions": Twin("audio_transcriptions"),
            "AsyncAudioTranslations": Twin("audio_translations"),
            "AsyncBatches": Twin("batches", pages=("list",)),
            "AsyncChat": Twin("chat"),
            "AsyncChatCompletions": Twin("chat_completions", pages=("list",), raw=("parse",)),
            "AsyncChatCompletionsMessages": Twin("chat_completions_messages", pages=("list",)),
            "AsyncCompletions": Twin("completions"),
            "AsyncEmbeddings": Twin("embeddings"),
            "AsyncFiles": Twin("files", pages=("list",)),
            "AsyncFineTuning": Twin("fine_tuning"),
            "AsyncFineTuningJobs": Twin("fine_tuning_jobs", pages=("list", "list_events")),
            "AsyncFineTuningJobsCheckpoints": Twin("fine_tuning_jobs_checkpoints", pages=("list",)),
            "AsyncImages": Twin("images"),
            "AsyncIngestion": Twin("ingestion"),
            "AsyncIngestionJobs": Twin("ingestion_jobs", pages=("list",)),
            "AsyncIngestionJobsRuns": Twin("ingestion_jobs_runs", pages=("list",)),
            "AsyncModels": Twin("models", pages=("list",)),
            "AsyncThreads": Twin("threads"),
            "AsyncThreadsMessages": Twin("threads_messages", pages=("list",)),
            "AsyncThreadsRuns": Twin("threads_runs", pages=("list",)),
            "AsyncThreadsRunsSteps": Twin("threads_runs_steps", pages=("list",)),
            "AsyncUploads": Twin("uploads"),
            "AsyncUploadsParts": Twin("uploads_parts"),
            "AsyncVectorStores": Twin("vector_stores", pages=("list",)),
            "AsyncVectorStoresFileBatches": Twin(
                "vector_stores_file_batches", pages=("list_files",)
            ),
            "AsyncVectorStoresFiles": Twin("vector_stores_files", pages=("list",)),
        },
    )
