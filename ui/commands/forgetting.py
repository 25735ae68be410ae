"""Forget the open folder, or erase everything: both ask, and both leave first what they remove."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox

from core.errors import StoreError
from core.forgetting import erase_everything, forget_folder, in_words, set_aside
from core.translatable import one_after_another, worded
from ui.qt.i18n import tr
from ui.qt.plain_text import message_box
from ui.qt.tasks import TaskRunner
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.session import FolderSession
    from core.store import Store
    from core.store.forgetting import Kept
    from ui.commands.daily_copies import DailyCopies
    from ui.commands.remembering import Remembering
    from ui.context import Context

_KEEP = "keep"


class ForgettingCommands(QObject):
    """Asks, leaves the folder, and has the work done beside the window, which waits for it."""

    def __init__(
        self,
        context: Context,
        remembering: Remembering,
        copies: DailyCopies,
        show_start: Callable[[], None],
    ) -> None:
        """Take what writes beside the window, which has to wait, and what shows no folder."""
        super().__init__(context.parent)
        self._context, self._remembering, self._copies = context, remembering, copies
        self._show_start = show_start
        # Of its own: what else is under way is cancelled before everything is erased.
        self._tasks = TaskRunner(self, threads=1)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what its actions do."""
        return {"forget_folder": self.ask}

    # One folder

    def ask(self) -> None:
        """Ask whether to forget the open folder, saying what that removes."""
        session = self._context.reader.session
        if session is None:
            self._context.messages.say(tr("No folder is open."))
            return
        self._tasks.run(
            _count,
            self._context.store,
            session.folder,
            on_result=self._on_counted,
            on_error=self._context.reader.report,
        )

    def _on_counted(self, found: tuple[Path, Kept, int]) -> None:
        folder, kept, damaged = found
        session = self._context.reader.session
        if session is None or session.folder != folder:
            return
        choices = [
            Choice(_KEEP, tr("Keep what there is of {name}", name=folder.name)),
            Choice(folder, tr("Forget {name} for good", name=folder.name), tr("its files stay")),
        ]
        title = tr("Forget this folder?")
        self._context.picker.open(title, self._on_chosen, choices=choices)
        self._context.picker.show_choices(choices, tr(_question(kept, damaged)))

    def _on_chosen(self, chosen: object) -> None:
        if isinstance(chosen, Path):
            # The key that chose it is still to be released in the window, which will be disabled.
            QTimer.singleShot(0, partial(self._forget, chosen))

    def _forget(self, folder: Path) -> None:
        context = self._context
        sessions = self._leave()
        context.settings.forget_folder(str(folder))
        context.remembered.forget_folder(str(folder))
        context.messages.say(tr("Forgetting {name} …", name=folder.name))
        self._tasks.run(
            _forget,
            self._context.store,
            folder,
            sessions,
            on_result=self._on_forgotten,
            on_error=self._on_failed,
        )

    def _on_forgotten(self, done: tuple[str, tuple[str, ...]]) -> None:
        name, left = done
        text = worded("{name} is forgotten; its own files are where they were.", name=name)
        self._end(one_after_another([text, *left], " "))

    def _on_failed(self, error: Exception) -> None:
        self._remembering.keeps = True
        if not isinstance(error, StoreError):
            self._context.parent.setEnabled(True)
            raise error
        self._end(str(error))

    def _end(self, text: str) -> None:
        context = self._context
        context.parent.setEnabled(True)
        try:
            context.settings.save()
            context.remembered.save()
        except OSError as error:
            text = tr("The settings cannot be kept ({reason}).", reason=error.strerror)
        context.messages.say(text)

    def _leave(self) -> list[FolderSession]:
        """Close the folder; nothing else can be done in the window until the work is done."""
        context = self._context
        sessions = context.reader.hand_over()
        self._show_start()
        context.parent.setEnabled(False)
        self._remembering.settle()
        self._copies.settle()
        return sessions

    # Everything

    def erase(self, packages: bool) -> None:
        """Erase everything that was asked about, and end the program."""
        context = self._context
        sessions = self._leave()
        context.tasks.close()
        self._remembering.keeps = False
        self._tasks.run(
            _erase,
            self._context.store,
            packages,
            sessions,
            on_result=self._on_erased,
            on_error=self._on_failed,
        )

    def _on_erased(self, left: tuple[str, ...]) -> None:
        if left:
            words = tr("Diptych closes now. Not everything could be removed:")
            text = "\n".join([words, *map(tr, left)])
            message_box(QMessageBox.Icon.Warning, "Diptych", text).exec()
        self._context.parent.close()


def _question(kept: Kept, damaged: int) -> str:
    parts = [worded("This removes for good: {kept}.", kept=in_words(kept))]
    if kept.shared:
        parts.append(
            worded("Articles that stay, as another folder has them too: {n}.", n=kept.shared)
        )
    if damaged:
        parts.append(worded("Damaged files that were set aside go too: {n}.", n=damaged))
    return one_after_another(parts, " ")


def _count(store: Store, folder: Path) -> tuple[Path, Kept, int]:
    return folder, store.kept_of(str(folder)), len(set_aside(store.path))


def _forget(
    store: Store, folder: Path, sessions: Sequence[FolderSession]
) -> tuple[str, tuple[str, ...]]:
    _wait_for(sessions)
    return folder.name, forget_folder(folder, store)


def _erase(store: Store, packages: bool, sessions: Sequence[FolderSession]) -> tuple[str, ...]:
    _wait_for(sessions)
    return store.let_go(lambda: erase_everything(packages=packages))


def _wait_for(sessions: Sequence[FolderSession]) -> None:
    """Wait until nothing works on the folders any more; else it would be kept again."""
    for session in sessions:
        session.join()
        if session.is_at_work():
            raise StoreError(worded("The folder is still being worked on. Try again in a minute."))
