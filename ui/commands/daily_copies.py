"""The copies of what a person wrote: made beside the window, offered where the store lost any."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from core.copies import Copy, list_copies
from core.errors import DiptychError
from core.restoring import copy_of, missing_copy, restore
from core.translatable import one_after_another
from ui.qt.i18n import short_date, tr
from ui.qt.tasks import TaskRunner
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.session import FolderSession
    from core.store import Store
    from core.translatable import Worded
    from ui.commands.watchlist import WatchlistCommands
    from ui.context import Context

EVERY_MS = 60_000

_log = logging.getLogger(__name__)


class DailyCopies(QObject):
    """Keeps a copy of each day, and brings one back when asked."""

    def __init__(
        self, context: Context, watchlist: WatchlistCommands, show_start: Callable[[], None]
    ) -> None:
        super().__init__(context.parent)
        self._context, self._watchlist, self._show_start = context, watchlist, show_start
        self._tasks = TaskRunner(self, threads=1)
        self._said = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.copy)
        self._timer.start()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"restore": self.choose}

    @Slot()
    def copy(self) -> None:
        """Copy, beside the window, what was written since the last copy."""
        if self._context.parent.isEnabled():
            self._tasks.run(
                copy_of, self._context.store, on_result=self._on_copied, on_error=self._on_failed
            )

    def settle(self) -> None:
        """Wait until what is being copied is; the window, disabled, begins with nothing else."""
        self._tasks.wait()

    def finish(self, *, save: bool) -> None:
        """Copy what was written last; nothing is copied afterwards."""
        self._timer.stop()
        self._tasks.close()
        if not save:
            return
        try:
            copy_of(self._context.store)
        except (DiptychError, OSError, MemoryError):
            _log.exception("what was written could not be copied")

    def offer_if_lost(self) -> None:
        """Where the store lost anything, offer the copy that has it."""
        if self._context.store.lost:
            self._tasks.run(missing_copy, self._context.store, on_result=self._on_missing)

    def choose(self) -> None:
        """List the copies; the one that is chosen is joined to what is there."""
        self._tasks.run(list_copies, on_result=self._on_listed)

    def _on_copied(self, _path: Path | None) -> None:
        self._said = False

    def _on_failed(self, error: Exception) -> None:
        _log.error("what was written could not be copied", exc_info=error)
        if not self._said:
            self._said = True
            self._context.messages.say(
                tr("What you wrote is kept, but could not be copied ({reason}).", reason=error)
            )

    def _on_missing(self, copy: Copy | None) -> None:
        if copy is not None:
            self._open([copy], tr("Bring back what you wrote?"))

    def _on_listed(self, copies: list[Copy]) -> None:
        if copies:
            self._open(copies, tr("Restore what you wrote"))
        else:
            self._context.messages.confirm(tr("There is no copy yet of what you wrote."))

    def _open(self, copies: Sequence[Copy], title: str) -> None:
        choices = [_choice(copy) for copy in copies]
        note = tr("What is there stays; what is missing comes back.")
        self._context.picker.open(title, self._on_chosen, choices=choices, two_lines=True)
        self._context.picker.show_choices(choices, note)

    def _on_chosen(self, copy: object) -> None:
        assert isinstance(copy, Copy)
        # The key that chose it is still to be released in the window, which will be disabled.
        QTimer.singleShot(0, partial(self._restore, copy))

    def _restore(self, copy: Copy) -> None:
        reader = self._context.reader
        folder = reader.session.folder if reader.session is not None else None
        sessions = reader.hand_over()
        self._context.parent.setEnabled(False)

        def restored(words: Worded) -> None:
            self._end(tr(words), folder)

        def failed(error: Exception) -> None:
            _log.error("what was written could not be restored", exc_info=error)
            self._end(tr(str(error)), folder)

        self._tasks.run(
            _restore, self._context.store, copy, sessions, on_result=restored, on_error=failed
        )

    def _end(self, words: str, folder: Path | None) -> None:
        context = self._context
        context.parent.setEnabled(True)
        self._watchlist.read_again()
        context.messages.say(words)
        if folder is not None:
            context.reader.open(folder)
        else:
            self._show_start()


def _choice(copy: Copy) -> Choice:
    made = copy.made.astimezone()
    counts = tr(one_after_another(copy.written.counts()))
    return Choice(copy, short_date(made.date()), counts, f"{made:%H:%M}")


def _restore(store: Store, copy: Copy, sessions: Sequence[FolderSession]) -> Worded:
    for session in sessions:
        session.join()
    return restore(store, copy)
