"""Batches on their way: how many at once, what becomes of them, and which of them end workers."""

from __future__ import annotations

import queue
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from core.cluster.worker_plugin import do_batch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from distributed import Client, Future

    from core.cluster.batch import Batch, BatchResult

DEATHS_ALLOWED = 2
"""A worker may die once on a batch by accident; the second time the batch is suspected."""

MOST_SUSPECTS = 4
"""So many suspected batches are tried before others go on, as they are kept here meanwhile."""

RESULT_SECONDS = 120.0


@dataclass(slots=True)
class _SubmittedBatch:
    batch: Batch
    future: Future[BatchResult]
    deaths: int = 0


@dataclass(frozen=True, slots=True)
class CompletedBatch:
    """What happened to a batch: one of `result`, `error`, `guilty` or nothing, when it was lost."""

    batch: Batch
    result: BatchResult | None = None
    error: BaseException | None = None
    guilty: bool = False
    """It is one article that ended two workers while nothing else was with it."""


@dataclass(slots=True)
class SubmittedBatches:
    """Sends batches and gives them back as they end; one thread calls it.

    A batch on which two workers died is tried alone, when no other of ours is out, and split until
    the article that ends workers is found: whoever only shared a worker with it goes free.
    """

    client: Client
    name: str
    _out: dict[str, _SubmittedBatch] = field(default_factory=dict)
    _suspects: deque[Batch] = field(default_factory=deque)
    _alone: bool = False
    _news: queue.SimpleQueue[tuple[str, Any]] = field(default_factory=queue.SimpleQueue)

    def __len__(self) -> int:
        return len(self._out) + len(self._suspects)

    def listen(self) -> None:
        """Hear from the scheduler when workers die."""
        self.client.subscribe_topic("all", self._on_event)

    def close(self) -> None:
        """Give up what is out."""
        self.client.unsubscribe_topic("all")
        self.client.cancel(
            [submitted_batch.future for submitted_batch in self._out.values()], force=True
        )
        self._out.clear()
        self._suspects.clear()

    def has_room(self, most: int) -> bool:
        """Tell whether another batch may be sent, of `most` at once."""
        return not self._alone and len(self._suspects) < MOST_SUSPECTS and len(self._out) < most

    def send(self, batch: Batch) -> None:
        """Send a batch."""
        key = f"diptych-batch-{uuid4().hex}"
        future = self.client.submit(do_batch, self.name, batch, key=key, pure=False)
        self._out[key] = _SubmittedBatch(batch, future)
        future.add_done_callback(self._on_done)

    def try_suspects(self) -> None:
        """Send a suspected batch, if nothing else is out."""
        if not self._out:
            self._alone = bool(self._suspects)
            if self._suspects:
                self.send(self._suspects.popleft())

    def wait(self, seconds: float) -> CompletedBatch | None:
        """Give a batch that ended, or None where none did for so long."""
        try:
            kind, value = self._news.get(timeout=seconds)
        except queue.Empty:
            return None
        return self._end(value) if kind == "done" else self._count_deaths(value)

    # What Dask's threads tell

    def _on_done(self, future: Future[BatchResult]) -> None:
        self._news.put(("done", future))

    def _on_event(self, event: tuple[float, Mapping[str, Any]]) -> None:
        _, message = event
        if message.get("action") == "remove-worker" and not message.get("expected"):
            self._news.put(("death", tuple(message.get("processing-tasks", ()))))

    # What that means

    def _end(self, future: Future[BatchResult]) -> CompletedBatch | None:
        key = str(future.key)
        submitted_batch = self._out.get(key)
        if submitted_batch is None or submitted_batch.future is not future:
            return None
        from distributed import CancelledError, KilledWorker
        from distributed import TimeoutError as DaskTimeout

        try:
            result = future.result(timeout=RESULT_SECONDS)
        except KilledWorker:
            return self._suspect(key)
        except (CancelledError, DaskTimeout, OSError):
            del self._out[key]
            return CompletedBatch(submitted_batch.batch)
        except Exception as error:
            del self._out[key]
            return CompletedBatch(submitted_batch.batch, error=error)
        del self._out[key]
        future.release()
        return CompletedBatch(submitted_batch.batch, result=result)

    def _count_deaths(self, keys: tuple[str, ...]) -> CompletedBatch | None:
        """Note on which batches a worker died; it may have been at work on any of them."""
        for key in keys:
            submitted_batch = self._out.get(key)
            if submitted_batch is None:
                continue
            submitted_batch.deaths += 1
            several = self._alone and len(submitted_batch.batch.items) > 1
            if several or submitted_batch.deaths >= DEATHS_ALLOWED:
                completed = self._suspect(key)
                if completed is not None:
                    return completed
        return None

    def _suspect(self, key: str) -> CompletedBatch | None:
        """Put a batch aside, in halves where it was alone; a single article then is guilty."""
        submitted_batch = self._out.pop(key)
        self.client.cancel([submitted_batch.future], force=True)
        batch = submitted_batch.batch
        if not self._alone:
            self._suspects.append(batch)
            return None
        if len(batch.items) == 1:
            return CompletedBatch(batch, guilty=True)
        self._suspects.extendleft(reversed(_halves(batch)))
        return None


def _halves(batch: Batch) -> list[Batch]:
    from dataclasses import replace

    middle = len(batch.items) // 2
    return [replace(batch, items=part) for part in (batch.items[:middle], batch.items[middle:])]
