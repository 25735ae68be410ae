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
    from ui.window.main_window import MainWindow

_KEEP = "keep"


class Forgetting(QObject):
    """Asks, leaves the folder, and has the work done beside the window, which waits for it."""

    def __init__(self, window: MainWindow, store: Store) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        # Of its own: what else is under way is cancelled before everything is erased.
        self._tasks = TaskRunner(self, threads=1)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what its actions do."""
        return {"forget_folder": self.ask}

    # One folder

    def ask(self) -> None:
        """Ask whether to forget the open folder, saying what that removes."""
        session = self._window.reader.session
        if session is None:
            self._window.messages.say(tr("No folder is open."))
            return
        self._tasks.run(
            _count,
            self._store,
            session.folder,
            on_result=self._on_counted,
            on_error=self._window.reader.report,
        )

    def _on_counted(self, found: tuple[Path, Kept, int]) -> None:
        folder, kept, damaged = found
        session = self._window.reader.session
        if session is None or session.folder != folder:
            return
        choices = [
            Choice(_KEEP, tr("Keep what there is of {name}", name=folder.name)),
            Choice(folder, tr("Forget {name} for good", name=folder.name), tr("its files stay")),
        ]
        title = tr("Forget this folder?")
        self._window.picker.open(title, self._on_chosen, choices=choices)
        self._window.picker.show_choices(choices, tr(_question(kept, damaged)))

    def _on_chosen(self, chosen: object) -> None:
        if isinstance(chosen, Path):
            # The key that chose it is still to be released in the window, which will be disabled.
            QTimer.singleShot(0, partial(self._forget, chosen))

    def _forget(self, folder: Path) -> None:
        window = self._window
        sessions = self._leave()
        window.settings.forget_folder(str(folder))
        window.remembered.forget_folder(str(folder))
        window.messages.say(tr("Forgetting {name} …", name=folder.name))
        self._tasks.run(
            _forget,
            self._store,
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
        self._window.saves_settings = True
        if not isinstance(error, StoreError):
            self._window.setEnabled(True)
            raise error
        self._end(str(error))

    def _end(self, text: str) -> None:
        window = self._window
        window.setEnabled(True)
        try:
            window.settings.save()
            window.remembered.save()
        except OSError as error:
            text = tr("The settings cannot be kept ({reason}).", reason=error.strerror)
        window.messages.say(text)

    def _leave(self) -> list[FolderSession]:
        """Close the folder; nothing else can be done in the window until the work is done."""
        window = self._window
        sessions = window.reader.hand_over()
        window.show_start()
        window.setEnabled(False)
        window.remembering.settle()
        window.copying.settle()
        return sessions

    # Everything

    def erase(self, packages: bool) -> None:
        """Erase everything that was asked about, and end the program."""
        window = self._window
        sessions = self._leave()
        window.tasks.close()
        window.saves_settings = False
        self._tasks.run(
            _erase,
            self._store,
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
        self._window.close()


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
