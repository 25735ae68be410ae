"""Run functions beside the window and bring what they give back to it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from core.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(eq=False, slots=True)
class Task:
    """One call under way: cancel it, or ask whether it was."""

    on_result: Callable[[Any], None] | None
    on_error: Callable[[Exception], None] | None
    on_progress: Callable[..., None] | None
    _cancelled: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the function to end, or not to begin; neither result nor error will be delivered."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Tell the function, in its thread, whether to end."""
        return self._cancelled.is_set()


@dataclass(frozen=True, slots=True)
class _Delivery:
    task: Task
    kind: str
    value: Any


class _Mailbox(QObject):
    posted = Signal(object)


class _Call(QRunnable):
    def __init__(
        self, task: Task, mailbox: _Mailbox, fn: Callable[..., Any], args: tuple[Any, ...]
    ) -> None:
        super().__init__()
        self._task, self._mailbox, self._fn, self._args = task, mailbox, fn, args

    def run(self) -> None:
        if self._task.cancelled():
            self._post("cancelled", None)
            return
        extra: dict[str, Any] = {}
        if self._task.on_progress is not None:
            extra = {"progress": self._progress, "cancelled": self._task.cancelled}
        try:
            result = self._fn(*self._args, **extra)
        except Cancelled:
            self._post("cancelled", None)
        except Exception as error:
            self._post("error", error)
        else:
            self._post("result", result)

    def _progress(self, *values: Any) -> None:
        self._post("progress", values)

    def _post(self, kind: str, value: Any) -> None:
        self._mailbox.posted.emit(_Delivery(self._task, kind, value))


class TaskRunner(QObject):
    """A pool of threads for short work that waits on disk, network or C code.

    Results arrive on the window's thread. Where `on_progress` is given, the function is called
    with two more keyword arguments: `progress(*values)` and `cancelled() -> bool`.
    """

    def __init__(self, parent: QObject | None = None, *, threads: int = 4) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._mailbox = _Mailbox(self)
        self._mailbox.posted.connect(self._on_posted)
        self._open: set[Task] = set()

    def run(
        self,
        fn: Callable[..., Any],
        *args: Any,
        on_result: Callable[[Any], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_progress: Callable[..., None] | None = None,
    ) -> Task:
        """Call `fn(*args)` in a thread; then, unless cancelled, `on_result` or `on_error`."""
        task = Task(on_result, on_error, on_progress)
        self._open.add(task)
        self._pool.start(_Call(task, self._mailbox, fn, args))
        return task

    def close(self, wait_ms: int = 2000) -> None:
        """Cancel everything and wait for it, but no longer than `wait_ms`."""
        for task in self._open:
            task.cancel()
        self._open.clear()
        self._pool.clear()
        self._pool.waitForDone(wait_ms)

    def wait(self, wait_ms: int = 2000) -> None:
        """Wait for what is under way, but no longer than `wait_ms`."""
        self._pool.waitForDone(wait_ms)

    @Slot(object)
    def _on_posted(self, delivery: _Delivery) -> None:
        task = delivery.task
        if task.cancelled():
            self._open.discard(task)
            return
        if delivery.kind == "progress":
            if task.on_progress is not None:
                task.on_progress(*delivery.value)
            return
        self._open.discard(task)
        if delivery.kind == "result":
            if task.on_result is not None:
                task.on_result(delivery.value)
        elif delivery.kind == "error":
            if task.on_error is None:
                raise delivery.value
            task.on_error(delivery.value)


def no_progress(*_values: object) -> None:
    """Ask the task runner for `cancelled` without wanting to hear of progress."""
