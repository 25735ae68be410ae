"""Bring an opened folder's events to the window's thread, many at once.

While the engine works, events come by the hundred. They are gathered and delivered every
`FLUSH_MS`, each article once, so that the window's work does not grow with their number. Between
one kind of event and the next, the window may answer keys and paint.
"""

from __future__ import annotations

import threading
from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from core.session import (
    ArticleRead,
    BundleFound,
    EntitiesChanged,
    EntryChanged,
    Event,
    ListChanged,
    MeaningProgress,
    Problem,
    Progress,
    Renamed,
    Translated,
    UnreadFound,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FLUSH_MS = 40


class SessionBridge(QObject):
    """The signals of one `FolderSession`; pass `post` as its `on_event`.

    Paths travel as objects, here and elsewhere: a string of Qt's loses bytes that are no text.
    """

    renamed = Signal(object, object)
    """An article's path before and after; comes before the list changes."""
    list_changed = Signal()
    entries_changed = Signal(object)
    """A frozenset of paths."""
    article_read = Signal(object)
    translated = Signal(object, object)
    """A path and the tuple of the indices of its newly translated sentences."""
    entities_changed = Signal()
    progressed = Signal(object)
    meaning_progressed = Signal(object)
    problem_met = Signal(object)
    unread_found = Signal(object)
    bundle_found = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Queued also in the window's thread: nothing is delivered while `_posting` is held.
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)
        self._posting = threading.Lock()
        self._closed = False
        self._timer = QTimer(self, interval=FLUSH_MS, singleShot=True)
        self._timer.timeout.connect(self._flush)
        self._due: deque[Callable[[], None]] = deque()
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._deliver_next)
        self._clear()

    def post(self, event: Event) -> None:
        """Take an event, from any thread; once closed, it goes nowhere."""
        with self._posting:
            if not self._closed:
                self._posted.emit(event)

    def close(self) -> None:
        """Deliver nothing more, also of what has gathered; the folder may go on posting.

        Called in the window's thread, which then lets go of the bridge.
        """
        with self._posting:
            if self._closed:
                return
            self._closed = True
        self._timer.stop()
        self._next.stop()
        self._due.clear()
        self._clear()
        self.deleteLater()

    @property
    def has_more(self) -> bool:
        """Tell whether events have gathered that are not delivered."""
        return self._timer.isActive() or bool(self._due)

    def _clear(self) -> None:
        self._list = self._entities = False
        self._renamed: list[Renamed] = []
        self._entries: set[str] = set()
        self._read: dict[str, None] = {}
        self._translated: dict[str, list[int]] = {}
        self._progress: Progress | None = None

    @Slot(object)
    def _on_posted(self, event: Event) -> None:
        if self._closed:
            return  # It was on its way.
        match event:
            case ListChanged():
                self._list = True
            case Renamed():
                self._renamed.append(event)
            case EntryChanged(path):
                self._entries.add(path)
            case ArticleRead(path):
                self._read[path] = None
                self._translated.pop(path, None)
            case Translated(path, indices):
                self._translated.setdefault(path, []).extend(indices)
            case EntitiesChanged():
                self._entities = True
            case Progress():
                self._progress = event
            case MeaningProgress():
                self.meaning_progressed.emit(event)
            case Problem():
                self.problem_met.emit(event)
            case UnreadFound():
                self.unread_found.emit(event.files)
            case BundleFound():
                self.bundle_found.emit(event)
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _flush(self) -> None:
        """Have what has gathered delivered, in an order in which each step knows the articles."""
        due = self._due
        due += [partial(self.renamed.emit, event.path, event.to) for event in self._renamed]
        if self._list:
            due.append(self.list_changed.emit)
        if self._entries:
            due.append(partial(self.entries_changed.emit, frozenset(self._entries)))
        if self._read or self._translated:
            due.append(partial(self._tell_read, self._read, self._translated))
        if self._entities:
            due.append(self.entities_changed.emit)
        if self._progress is not None:
            due.append(partial(self.progressed.emit, self._progress))
        self._clear()
        self._deliver_next()

    @Slot()
    def _deliver_next(self) -> None:
        if self._due:
            self._due.popleft()()
        # What was delivered may have closed the folder.
        if self._due:
            self._next.start()

    def _tell_read(self, read: dict[str, None], translated: dict[str, list[int]]) -> None:
        for path in read:
            if not self._closed:
                self.article_read.emit(path)
        for path, indices in translated.items():
            if not self._closed:
                self.translated.emit(path, tuple(indices))
