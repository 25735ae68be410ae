"""Bring an opened folder's events to the window's thread, many at once.

While the engine works, events come by the hundred. They are gathered and delivered every
`FLUSH_MS`, each article once, so that the window's work does not grow with their number.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.session import (
    ArticleRead,
    EntitiesChanged,
    EntryChanged,
    Event,
    ListChanged,
    Problem,
    Progress,
    Renamed,
    Translated,
)

FLUSH_MS = 40


class SessionBridge(QObject):
    """The signals of one `FolderSession`; pass `post` as its `on_event`."""

    renamed = Signal(str, str)
    """An article's path before and after; comes before the list changes."""
    list_changed = Signal()
    entries_changed = Signal(object)
    """A frozenset of paths."""
    article_read = Signal(str)
    translated = Signal(str, object)
    """A path and the tuple of the indices of its newly translated sentences."""
    entities_changed = Signal()
    progressed = Signal(object)
    problem_met = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._on_posted)
        self._timer = QTimer(self, interval=FLUSH_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self._clear()

    def post(self, event: Event) -> None:
        """Take an event, from any thread."""
        self._posted.emit(event)

    @property
    def has_more(self) -> bool:
        """Tell whether events have gathered that are not delivered."""
        return self._timer.isActive()

    def _clear(self) -> None:
        self._list = self._entities = False
        self._renamed: list[Renamed] = []
        self._entries: set[str] = set()
        self._read: dict[str, None] = {}
        self._translated: dict[str, list[int]] = {}
        self._progress: Progress | None = None

    @Slot(object)
    def _on_posted(self, event: Event) -> None:
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
            case Problem():
                self.problem_met.emit(event)
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Deliver what has gathered."""
        has_list, entities, entries = self._list, self._entities, frozenset(self._entries)
        read, translated, progress = self._read, self._translated, self._progress
        renamed = self._renamed
        self._clear()
        for event in renamed:
            self.renamed.emit(event.path, event.to)
        if has_list:
            self.list_changed.emit()
        if entries:
            self.entries_changed.emit(entries)
        for path in read:
            self.article_read.emit(path)
        for path, indices in translated.items():
            self.translated.emit(path, tuple(indices))
        if entities:
            self.entities_changed.emit()
        if progress is not None:
            self.progressed.emit(progress)
