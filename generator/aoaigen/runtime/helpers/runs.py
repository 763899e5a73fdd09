"""Runs of assistants: waited for, or followed event by event.

Where a method waits, its options may say how, as in polls.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..core.lazy import load
from .waiting import Helper, Retrieving, waited

if TYPE_CHECKING:
    from .run_handler import AssistantEventHandler, AsyncAssistantEventHandler  # noqa: F401

R = TypeVar("R")
H = TypeVar("H")


class _Runs(Helper, Generic[H]):
    """A run is over when it ended, or waits for the outputs of tools."""

    _over = frozenset(
        ("requires_action", "cancelled", "failed", "completed", "expired", "incomplete")
    )
    #: Module and class of the handler that there is where none is given.
    _handler: ClassVar[str]

    def _followed(self, given: H | None, begin: Callable[..., Any]) -> H:
        handler: Any = given or load(self._handler)()
        bound: H = handler._bind(partial(begin, stream=True))
        return bound


class _RunMethods(_Runs[H]):
    def poll(self: Retrieving[R], run_id: str, *, thread_id: str, **options: Any) -> R:
        """Waits until the run ended or requires action.

        options: those of waiting (every 1000 ms), and those of `retrieve`
        """
        return waited(self, options, self.retrieve, run_id, thread_id=thread_id)

    def create_and_poll(
        self: Retrieving[R], thread_id: str, *, assistant_id: str, **options: Any
    ) -> R:
        """Starts a run and waits until it ended or requires action.

        options: those of waiting (every 1000 ms), and those of `create`
        """
        resource: Any = self
        create = partial(resource.create, thread_id, assistant_id=assistant_id)
        ask = partial(self.retrieve, thread_id=thread_id)
        return waited(self, options, create, again=lambda run: ask(run.id))

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
        given = {"thread_id": thread_id, "tool_outputs": tool_outputs}
        submit = partial(resource.submit_tool_outputs, run_id, **given)
        ask = partial(self.retrieve, thread_id=thread_id)
        return waited(self, options, submit, again=lambda run: ask(run.id))

    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        event_handler: H | None = None,
        **options: Any,
    ) -> H:
        """Starts a run and gives its events, in a `with` or an `async with`.

        event_handler: an AssistantEventHandler of one's own, which is the stream then
        options: the other arguments of `create`
        """
        given = {**options, "assistant_id": assistant_id}
        return self._followed(event_handler, partial(self.create, thread_id, **given))

    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[Any],
        event_handler: H | None = None,
        **options: Any,
    ) -> H:
        """Hands in what the tools gave, and gives what follows, in a `with` or an `async with`.

        event_handler: an AssistantEventHandler of one's own, which is the stream then
        options: the other arguments of `submit_tool_outputs`
        """
        resource: Any = self
        given = {**options, "thread_id": thread_id, "tool_outputs": tool_outputs}
        return self._followed(event_handler, partial(resource.submit_tool_outputs, run_id, **given))


class RunHelpers(_RunMethods["AssistantEventHandler"]):
    """`threads.runs`."""

    _handler = "helpers.run_handler:AssistantEventHandler"


class AsyncRunHelpers(_RunMethods["AsyncAssistantEventHandler"]):
    """The same for the client that awaits."""

    _handler = "helpers.run_handler:AsyncAssistantEventHandler"


class _ThreadMethods(_Runs[H]):
    def create_and_run_poll(self, *, assistant_id: str, **options: Any) -> Any:
        """Makes a thread, runs it, and waits until the run ended or requires action.

        options: those of waiting (every 1000 ms), and those of `create_and_run`
        """
        resource: Any = self
        create = partial(resource.create_and_run, assistant_id=assistant_id)
        ask = resource.runs.retrieve
        return waited(
            resource, options, create, again=lambda run: ask(run.id, thread_id=run.thread_id)
        )

    def create_and_run_stream(
        self, *, assistant_id: str, event_handler: H | None = None, **options: Any
    ) -> H:
        """Makes a thread, runs it and gives the run's events, in a `with` or an `async with`.

        event_handler: an AssistantEventHandler of one's own, which is the stream then
        options: the other arguments of `create_and_run`
        """
        resource: Any = self
        given = {**options, "assistant_id": assistant_id}
        return self._followed(event_handler, partial(resource.create_and_run, **given))


class ThreadHelpers(_ThreadMethods["AssistantEventHandler"]):
    """`threads`."""

    _handler = "helpers.run_handler:AssistantEventHandler"


class AsyncThreadHelpers(_ThreadMethods["AsyncAssistantEventHandler"]):
    """The same for the client that awaits."""

    _handler = "helpers.run_handler:AsyncAssistantEventHandler"
