"""The resources of api-version 2024-03-01-preview, for clients that await."""

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
            "AsyncAssistantsFiles": Twin("assistants_files", pages=("list",)),
            "AsyncAudio": Twin("audio"),
            "AsyncAudioSpeech": Twin("audio_speech"),
            "AsyncAudioTranscriptions": Twin("audio_transcriptions"),
            "AsyncAudioTranslations": Twin("audio_translations"),
            "AsyncChat": Twin("chat"),
            "AsyncChatCompletions": Twin("chat_completions", raw=("parse",)),
            "AsyncCompletions": Twin("completions"),
            "AsyncEmbeddings": Twin("embeddings"),
            "AsyncFiles": Twin("files", pages=("list",)),
            "AsyncFineTuning": Twin("fine_tuning"),
            "AsyncFineTuningJobs": Twin("fine_tuning_jobs", pages=("list", "list_events")),
            "AsyncImages": Twin("images"),
            "AsyncModels": Twin("models", pages=("list",)),
            "AsyncThreads": Twin("threads"),
            "AsyncThreadsMessages": Twin("threads_messages", pages=("list",)),
            "AsyncThreadsMessagesFiles": Twin("threads_messages_files", pages=("list",)),
            "AsyncThreadsRuns": Twin("threads_runs", pages=("list",)),
            "AsyncThreadsRunsSteps": Twin("threads_runs_steps", pages=("list",)),
        },
    )
