"""Keeps what the program remembers soon after each change, so that no sudden end loses it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from core.commands.output import warn
from ui.qt.i18n import tr
from ui.qt.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QSplitter

    from ui.commands.appearance import AppearanceCommands
    from ui.context import Context

SOON_MS = 500
"""Long enough to gather what one drag or one key held down changes."""

_log = logging.getLogger(__name__)


class Remembering(QObject):
    """Looks at the window after what changes it, and writes beside it what is another now."""

    def __init__(self, context: Context, measure: Callable[[], None]) -> None:
        """Take what notes the window's measures in `context.remembered`."""
        super().__init__(context.parent)
        self._context, self._measure = context, measure
        self.keeps = True
        """Whether settings and places are kept, as they are unless all is erased."""
        self._tasks = TaskRunner(self, threads=1)
        self._said = False
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.keep)
        context.parent.installEventFilter(self)

    def follow(self, appearance: AppearanceCommands, columns: QSplitter) -> None:
        """Keep what changes from now on."""
        reader, view = self._context.reader, self._context.view
        for changed in (
            reader.changed,
            view.sentence_changed,
            view.two_pane.scrolled,
            view.two_pane.splitter.splitterMoved,
            view.mode_changed,
            view.zoom_changed,
            columns.splitterMoved,
            appearance.changed,
            self._context.articles.sorted,
        ):
            changed.connect(self.soon)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange):
            self.soon()
        return False

    @Slot()
    def soon(self, *_changed: object) -> None:
        """Keep in a moment what has changed."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def keep(self) -> None:
        """Write what has changed, beside the window."""
        context = self._context
        if not self.keeps or not context.parent.isEnabled() or not context.parent.isVisible():
            return
        self._measure()
        context.reader.remember_place()
        for kept in (context.remembered, context.settings):
            if edits := kept.changes():
                self._tasks.run(kept.write, edits, on_result=self._on_kept, on_error=self._on_lost)

    def settle(self) -> None:
        """Wait until what is being written is, and begin with nothing else."""
        self._soon.stop()
        self._tasks.wait()

    def finish(self) -> None:
        """Write what is left at the end, where it `keeps`; nothing is written afterwards."""
        self._soon.stop()
        self._context.parent.removeEventFilter(self)
        self._tasks.close()
        if not self.keeps:
            return
        for kept in (self._context.remembered, self._context.settings):
            try:
                kept.save()
            except (OSError, MemoryError) as error:
                _log.exception("what was set or remembered is not kept")
                warn(f"diptych: what was set and where you were is not kept: {error}")

    def _on_kept(self, _nothing: None) -> None:
        self._said = False

    def _on_lost(self, error: Exception) -> None:
        if not isinstance(error, (OSError, MemoryError)):
            raise error
        _log.error("what was set or remembered is not kept", exc_info=error)
        if not self._said:
            self._said = True
            reason = getattr(error, "strerror", None) or str(error) or tr("out of memory")
            words = tr("Where you are in the folder cannot be kept ({reason}).", reason=reason)
            self._context.messages.say(words)
