"""Counts what each place has: a change at once, a whole folder a little at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.places import PlaceCounts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.article_list import ArticleEntry
    from ui.article_list.model import ArticleModel

AT_ONCE = 250
"""Articles counted between two looks at what the reader does: some 3 ms."""


class PlaceCounting(QObject):
    """Follows the articles of a model; `counted` says that a count is another one."""

    counted = Signal()

    def __init__(self, model: ArticleModel, parent: QObject) -> None:
        super().__init__(parent)
        self.counts = PlaceCounts()
        self._model, self._wanted = model, False
        self._left: Iterator[ArticleEntry] | None = None
        self._again = False
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._go_on)
        model.entries_replaced.connect(self._on_replaced)
        model.entries_updated.connect(self._on_updated)

    def want(self, wanted: bool) -> None:
        """Count from now on, or no more; what changed meanwhile is counted first."""
        if wanted and not self._wanted:
            self._wanted = True
            self._on_replaced()
        self._wanted = wanted

    def is_done(self) -> bool:
        """Tell whether every article is counted."""
        return self._left is None

    @Slot()
    def _on_replaced(self) -> None:
        if not self._wanted:
            return
        self._again = self._left is not None
        if self._left is None:
            self._left = iter(list(self._model.entries()))
            self._next.start()

    @Slot(object)
    def _on_updated(self, entries: Sequence[ArticleEntry]) -> None:
        if self._wanted:
            changed = [self.counts.take(entry) for entry in entries]
            if any(changed):
                self.counted.emit()

    @Slot()
    def _go_on(self) -> None:
        left = self._left
        if left is None:
            return
        changed = False
        for _ in range(AT_ONCE):
            entry = next(left, None)
            if entry is None:
                self._left = None
                break
            # What is known of it may be newer than when counting began.
            now = self._model.entry(entry.path)
            if now is not None:
                changed |= self.counts.take(now)
        if self._left is None:
            changed |= self.counts.keep_only(self._model.known_paths())
            if self._again:
                self._on_replaced()
        else:
            self._next.start()
        if changed or self._left is None:
            self.counted.emit()
