"""Runs of assistants: waited for, or followed event by event.

Where a method waits, its options may say how, as in polls.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from .waiting import Helper, Retrieving

if TYPE_CHECKING:
    from .run_handler import AssistantEventHandler, AsyncAssistantEventHandler

R = TypeVar("R")


class _Runs(Helper):
    """A run is over when it ended, or waits for the outputs of tools."""

    _over = frozenset(
        ("requires_action", "cancelled", "failed", "completed", "expired", "incomplete")
    )


class _RunWaiting(_Runs):
    """`threads.runs`, waited for."""

    def poll(self: Retrieving[R], run_id: str, *, thread_id: str, **options: Any) -> R:
        """Waits until the run ended or requires action.

        options: those of waiting (every 1000 ms), and those of `retrieve`
        """
        resource: Any = self
        wait = resource._wait(options)
        ended: R = resource._run(
            wait.until(lambda: resource.retrieve(run_id, thread_id=thread_id, **options))
        )
        return ended

    def create_and_poll(
        self: Retrieving[R], thread_id: str, *, assistant_id: str, **options: Any
    ) -> R:
        """Starts a run and waits until it ended or requires action.

        options: those of waiting (every 1000 ms), and those of `create`
        """
        resource: Any = self
        wait = resource._wait(options)
        given = {"assistant_id": assistant_id, **options}
        ended: R = resource._run(
            wait.until(
                lambda: resource.create(thread_id, **given),
                lambda run: resource.retrieve(run.id, thread_id=thread_id),
            )
        )
        return ended

    def submit_tool_outputs_and_poll(
        self: Retrieving[R],
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[Any],
        **options: Any,
    ) -> R:
        """Hands in what the tools gave, and waits until the run ended or requires action again.

        options: those of waiting (every 1000 ms), and those of `submit_tool_outputs`
        """
        resource: Any = self
        wait = resource._wait(options)
        given = {"thread_id": thread_id, "tool_outputs": tool_outputs, **options}
        ended: R = resource._run(
            wait.until(
                lambda: resource.submit_tool_outputs(run_id, **given),
                lambda run: resource.retrieve(run.id, thread_id=thread_id),
            )
        )
        return ended


class RunHelpers(_RunWaiting):
    """`threads.runs`."""

    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        event_handler: AssistantEventHandler | None = None,
        **options: Any,
    ) -> AssistantEventHandler:
        """Starts a run and gives its events, in a `with`.

        event_handler: an AssistantEventHandler of one's own, which is the stream then
        options: the other arguments of `create`
        """
        from .run_handler import AssistantEventHandler

        given = {**options, "assistant_id": assistant_id, "stream": True}
        handler = event_handler or AssistantEventHandler()
        return handler._bind(lambda: self.create(thread_id, **given))

    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[Any],
        event_handler: AssistantEventHandler | None = None,
        **options: Any,
    ) -> AssistantEventHandler:
        """Hands in what the tools gave, and gives the events that follow, in a `with`.

        event_handler: an AssistantEventHandler of one's own, which is the stream then
        options: the other arguments of `submit_tool_outputs`
        """
        from .run_handler import AssistantEventHandler

        given = {**options, "thread_id": thread_id, "tool_outputs": tool_outputs, "stream": True}
        resource: Any = self
        handler = event_handler or AssistantEventHandler()
        return handler._bind(lambda: resource.submit_tool_outputs(run_id, **given))


class AsyncRunHelpers(_RunWaiting):
    """The same for the client that awaits."""

    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        event_handler: AsyncAssistantEventHandler | None = None,
        **options: Any,
    ) -> AsyncAssistantEventHandler:
        """See RunHelpers.stream; for an `async with`."""
        from .run_handler import AsyncAssistantEventHandler

        given = {**options, "assistant_id": assistant_id, "stream": True}
        handler = event_handler or AsyncAssistantEventHandler()
        return handler._bind(lambda: self.create(thread_id, **given))

    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[Any],
        event_handler: AsyncAssistantEventHandler | None = None,
        **options: Any,
    ) -> AsyncAssistantEventHandler:
        """See RunHelpers.submit_tool_outputs_stream; for an `async with`."""
        from .run_handler import AsyncAssistantEventHandler

        given = {**options, "thread_id": thread_id, "tool_outputs": tool_outputs, "stream": True}
        resource: Any = self
        handler = event_handler or AsyncAssistantEventHandler()
        return handler._bind(lambda: resource.submit_tool_outputs(run_id, **given))


class _ThreadWaiting(_Runs):
    def create_and_run_poll(self, *, assistant_id: str, **options: Any) -> Any:
        """Makes a thread, runs it, and waits until the run ended or requires action.

        options: those of waiting (every 1000 ms), and those of `create_and_run`
        """
        resource: Any = self
        wait = resource._wait(options)
        given = {"assistant_id": assistant_id, **options}
        return resource._run(
            wait.until(
                lambda: resource.create_and_run(**given),
                lambda run: resource.runs.retrieve(run.id, thread_id=run.thread_id),
            )
        )


class ThreadHelpers(_ThreadWaiting):
    """`threads`."""

    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        event_handler: AssistantEventHandler | None = None,
        **options: Any,
    ) -> AssistantEventHandler:
        """Makes a thread, runs it and gives the run's events, in a `with`.

        event_handler: an AssistantEventHandler of one's own, which is the stream then
        options: the other arguments of `create_and_run`
        """
        from .run_handler import AssistantEventHandler

        resource: Any = self
        given = {**options, "assistant_id": assistant_id, "stream": True}
        handler = event_handler or AssistantEventHandler()
        return handler._bind(lambda: resource.create_and_run(**given))


class AsyncThreadHelpers(_ThreadWaiting):
    """The same for the client that awaits."""

    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        event_handler: AsyncAssistantEventHandler | None = None,
        **options: Any,
    ) -> AsyncAssistantEventHandler:
        """See ThreadHelpers.create_and_run_stream; for an `async with`."""
        from .run_handler import AsyncAssistantEventHandler

        resource: Any = self
        given = {**options, "assistant_id": assistant_id, "stream": True}
        handler = event_handler or AsyncAssistantEventHandler()
        return handler._bind(lambda: resource.create_and_run(**given))
