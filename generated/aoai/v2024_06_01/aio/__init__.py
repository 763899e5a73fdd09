"""The resources of api-version 2024-06-01, for clients that await."""

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
            "AsyncAudio": Twin("audio"),
            "AsyncAudioTranscriptions": Twin("audio_transcriptions"),
            "AsyncAudioTranslations": Twin("audio_translations"),
            "AsyncChat": Twin("chat"),
            "AsyncChatCompletions": Twin("chat_completions", raw=("parse",)),
            "AsyncCompletions": Twin("completions"),
            "AsyncEmbeddings": Twin("embeddings"),
            "AsyncFiles": Twin("files", pages=("list",)),
            "AsyncFineTuning": Twin("fine_tuning"),
            "AsyncFineTuningJobs": Twin("fine_tuning_jobs", pages=("list", "list_events")),
            "AsyncFineTuningJobsCheckpoints": Twin("fine_tuning_jobs_checkpoints", pages=("list",)),
            "AsyncImages": Twin("images"),
            "AsyncModels": Twin("models", pages=("list",)),
        },
    )
