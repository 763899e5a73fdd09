"""`client.completions` beside its operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .requests import deployed

if TYPE_CHECKING:
    from .completion_events import AsyncCompletionEventStream, CompletionEventStream


class CompletionHelpers:
    """A method that calls `create`."""

    if TYPE_CHECKING:
        create: Any

    def stream(
        self, deployment: str | None = None, *, prompt: Any, **options: Any
    ) -> CompletionEventStream:
        """A completion as a stream of events, to be used in a `with`.

        options: the other arguments of `create`

        Events are told apart by `event.type`: "text.delta", "text.done", and "chunk" for what came
        as it is.  `get_final_completion()` gives the whole answer.
        """
        from .completion_events import CompletionEventAccumulator, CompletionEventStream

        given = {**options, **deployed(deployment), "prompt": prompt, "stream": True}
        return CompletionEventStream(lambda: self.create(**given), CompletionEventAccumulator())


class AsyncCompletionHelpers:
    """The same for the async client."""

    if TYPE_CHECKING:
        create: Any

    def stream(
        self, deployment: str | None = None, *, prompt: Any, **options: Any
    ) -> AsyncCompletionEventStream:
        """See CompletionHelpers.stream; for an `async with`."""
        from .completion_events import AsyncCompletionEventStream, CompletionEventAccumulator

        given = {**options, **deployed(deployment), "prompt": prompt, "stream": True}
        return AsyncCompletionEventStream(
            lambda: self.create(**given), CompletionEventAccumulator()
        )
