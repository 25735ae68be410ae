"""What tests of opened folders share: who hears their events, and a folder that is prepared."""

from __future__ import annotations

import shutil
import threading
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from core.paths import store_file
from core.session import FolderSession, Problem
from core.store import Store
from tests.patience import until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    T = TypeVar("T")


class Heard:
    """The events of a session, for those who wait for what they bring."""

    def __init__(self) -> None:
        self._events: list[object] = []
        self._came = threading.Condition()

    def __call__(self, event: object) -> None:
        with self._came:
            self._events.append(event)
            self._came.notify_all()

    @property
    def events(self) -> list[object]:
        with self._came:
            return list(self._events)

    def of(self, kind: type[T]) -> list[T]:
        with self._came:
            return [event for event in self._events if isinstance(event, kind)]

    @property
    def problems(self) -> list[Problem]:
        return self.of(Problem)

    def wait_for(self, kind: type[T], *, count: int = 1) -> list[T]:
        """Return once there were so many events of a kind, and give them."""
        self.until(lambda: len(self.of(kind)) >= count)
        return self.of(kind)

    def until(self, condition: Callable[[], object]) -> None:
        """Return once this is so; that it is need not be told by an event."""
        with self._came:
            until(condition, self._came.wait)


def prepare(folder: Path, store: Path) -> None:
    """Have all of a folder read, and translated as far as there are packages, into a new store."""
    with closing(Store(store)) as kept:
        session = FolderSession(folder, kept, to="en", on_event=lambda _: None)
        session.start()
        session.wait()
        session.close()
        session.join()


def own_copy(store: Path) -> Path:
    """Make a prepared store this test's own."""
    shutil.copy(store, store_file())
    return store_file()
