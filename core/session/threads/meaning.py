"""The thread that has what articles mean worked out, where a model for that is installed."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Cancelled
from core.meaning.installed_model import InstalledModel, installed_model
from core.processes.worker_process import WorkerDied, WorkerProcess
from core.session.events import MeaningProgress
from core.session.failure_confinement import fail
from core.session.steps import Step, log, reason
from core.session.threads.folder_thread import FolderThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState

IDLE_SECONDS = 120.0
"""How long the model stays loaded after it was last needed."""

BETWEEN_SECONDS = 1.0
"""How often it is looked what there is to do while articles are read."""

_SLICE = 64
"""Sentences that are read before somebody who searches is answered."""


@dataclass(frozen=True, slots=True)
class _Missing:
    record: ArticleRecord
    number: int
    language: str
    title: str


class MeaningThread(FolderThread):
    """Answers who asks for a vector, then fills in those of the articles that are read.

    Without a model it looks for one when articles come or packages change, and does nothing else.
    """

    def __init__(self, state: FolderState, *, wanted: bool) -> None:
        super().__init__(state, "meaning")
        self._wanted = wanted
        self._changed = threading.Condition()
        self._asked: list[tuple[Future[Any], Callable[..., Any], tuple[object, ...]]] = []
        self._due, self._closed, self._given_up = True, False, False
        self._busy = False
        """It is being looked what there is to do, or done."""
        self._worker: WorkerProcess | None = None
        self._model: InstalledModel | None = None
        self._done: set[tuple[str, str]] = set()
        self._told: MeaningProgress | None = None

    @property
    def model(self) -> InstalledModel | None:
        """The model that is used; None where there is none, or none is wanted."""
        return installed_model() if self._wanted and not self._given_up else None

    def wake(self) -> None:
        """Look what there is to do."""
        if self._wanted:
            with self._changed:
                self._due = True
                self._changed.notify_all()

    def look_again(self) -> None:
        """Look for a model anew: one was installed or removed."""
        self._given_up = False
        self.wake()

    def ask(self, fn: Callable[..., Any], *args: object) -> Future[Any]:
        """Have a function of `core.meaning.article_vectors` called in the worker, before others.

        `args` follow the model's folder.
        """
        future: Future[Any] = Future()
        with self._changed:
            if self._closed:
                future.cancel()
            else:
                self._asked.append((future, fn, args))
                self._changed.notify_all()
        return future

    def close(self) -> None:
        """Make the thread end, and the worker at once."""
        with self._changed:
            self._closed = True
            for future, _, _ in self._asked:
                future.cancel()
            self._asked.clear()
            self._changed.notify_all()
            if self._worker is not None:
                self._worker.close()

    def is_closed(self) -> bool:
        return self._closed

    def end(self) -> None:
        self._release()

    def give_up(self, reason: str) -> None:
        """Work nothing out until a model is installed."""
        self._given_up, self._due = True, False

    def is_done(self) -> bool:
        """Tell whether nothing is left to be worked out."""
        with self._changed:
            told = self._told
            idle = not (self._due or self._busy)
        return self.model is None or (idle and told is not None and told.done >= told.total)

    def step(self) -> bool:
        with self._changed:
            woken = self._changed.wait_for(
                lambda: self._due or self._asked or self._closed,
                IDLE_SECONDS if self._worker is not None else None,
            )
            if self._closed:
                return False
            due, self._due = self._due, False
            self._busy = due
        if not woken:
            self._release()
            return True
        try:
            self._answer()
            if due:
                self._fill()
        except Exception:
            self._due = due
            raise
        finally:
            self._busy = False
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._asked, BETWEEN_SECONDS)
        return True

    def _release(self) -> None:
        with self._changed:
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()

    def _ready(self, model: InstalledModel) -> WorkerProcess:
        from core.meaning.article_vectors import load

        if model != self._model:
            self._release()
            self._model, self._done = model, set()
        with self._changed:
            if self._closed:
                raise Cancelled
            if self._worker is None:
                self._worker = WorkerProcess(load)
            return self._worker

    def _answer(self) -> None:
        """Call what was asked for; what fails, fails for who asked."""
        while True:
            with self._changed:
                if not self._asked or self._closed:
                    return
                future, fn, args = self._asked.pop(0)
            model = self.model
            if model is None:
                future.cancel()
            elif future.set_running_or_notify_cancel():
                try:
                    future.set_result(self._ready(model).call(fn, str(model.folder), *args))
                except Exception as error:
                    future.set_exception(error)

    def _fill(self) -> None:
        model = self.model
        if model is None:
            return
        self._ready(model)
        missing, total = self._missing(model)
        self._tell(total - len(missing), total)
        for place, one in enumerate(missing):
            if self._closed:
                return
            try:
                self._work_out(model, one)
            except Cancelled:
                raise
            except Exception as error:
                if self._closed:
                    return
                if isinstance(error, WorkerDied):
                    self._release()
                log(Step.MEAN, error)
                fail(self._state, one.record, Step.MEAN, reason(Step.MEAN, error))
            self._done.add((one.record.content, one.record.language_set or ""))
            self._tell(total - len(missing) + place + 1, total)

    def _missing(self, model: InstalledModel) -> tuple[list[_Missing], int]:
        """Find the articles that are read and have no vectors, and count all that are read."""
        with self._state.changed:
            first = [self._state.records.get(path) for path in self._state.focus]
            records = [r for r in (*first, *self._state.records.values()) if r and r.summary]
        by_key = {(r.content, r.language_set or ""): r for r in reversed(records)}
        open_keys = [key for key in dict.fromkeys(_keys(records)) if key not in self._done]
        store = self._state.store
        numbers = store.meanings.numbers({content for content, _ in open_keys})
        known = store.meanings.known(numbers.values(), model.key)
        found: list[_Missing] = []
        for key in open_keys:
            number, record = numbers.get(key), by_key[key]
            summary = record.summary
            if number is None or summary is None:
                continue  # Its words are not indexed yet.
            if number in known:
                self._done.add(key)
            else:
                found.append(_Missing(record, number, summary.language, summary.title))
        return found, len(by_key)

    def _work_out(self, model: InstalledModel, one: _Missing) -> None:
        from core.meaning.article_vectors import MOST_SENTENCES, beginning, encode, packed

        texts = self._state.store.words.texts(one.number)[:MOST_SENTENCES]
        folder = str(model.folder)
        article = self._ready(model).call(
            encode, folder, one.language, [beginning(one.title, texts)]
        )
        parts: list[bytes] = []
        for at in range(0, len(texts), _SLICE):
            self._answer()
            some = texts[at : at + _SLICE]
            parts.append(self._ready(model).call(encode, folder, one.language, some))
        data = packed(article, b"".join(parts))
        self._state.store.meanings.save(one.number, model.key, data)

    def _tell(self, done: int, total: int) -> None:
        told = MeaningProgress(done, total)
        if told != self._told:
            self._told = told
            self._state.emit(told)


def _keys(records: list[ArticleRecord]) -> list[tuple[str, str]]:
    return [(record.content, record.language_set or "") for record in records]
