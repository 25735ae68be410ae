"""Say which files of the folder are not read, and list them with the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.folder import UnreadFile, describe_unread
from core.text.visible_text import visible
from ui.qt.i18n import tr
from ui.status.message_bar import Offer
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.context import Context


class UnreadFileCommands(QObject):
    """Keeps what the open folder has of files that become no article."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._folder: Path | None = None
        self._files: tuple[UnreadFile, ...] = ()
        context.reader.unread_found.connect(self._on_unread_found)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"unread_files": self.list_files}

    @Slot(object)
    def _on_unread_found(self, files: tuple[UnreadFile, ...]) -> None:
        self._folder, self._files = self._open_folder(), files
        if files:
            offer = Offer(tr("List them"), self.list_files)
            self._context.messages.say(describe_unread(files), offer)

    def list_files(self) -> None:
        """List the files that are not read; choosing one says the reason again."""
        files = self._files if self._folder == self._open_folder() else ()
        if not files:
            self._context.messages.confirm(tr("Every file of this folder is read."))
            return
        choices = [Choice(file, file.path, tr(file.reason)) for file in files]
        self._context.picker.open(
            tr("Files that are not read"), self._on_file_chosen, choices=choices
        )

    def _on_file_chosen(self, file: object) -> None:
        assert isinstance(file, UnreadFile)
        self._context.messages.say(f"{visible(file.path)}: {tr(file.reason)}")

    def _open_folder(self) -> Path | None:
        session = self._context.reader.session
        return session.folder if session is not None else None
