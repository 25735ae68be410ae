"""Open a folder: one that is asked for, one opened before, the samples."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Slot
from PySide6.QtWidgets import QFileDialog

from core.paths import own_command, resources_dir
from ui.file_dialogs import FileDialog
from ui.qt.i18n import tr
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.context import Context


class FolderCommands(QObject):
    """Each method opens a box, or the folder that was chosen in it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "open_folder": self.choose_folder,
            "open_recent": self.choose_recent,
            "new_window": self.open_window,
            "open_samples": self.open_samples,
        }

    def choose_folder(self) -> None:
        """Ask for the folder to open."""
        session = self._context.reader.session
        dialog = FileDialog(self._context.parent, tr("Open a folder of articles"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if session is not None:
            dialog.setDirectory(str(session.folder.parent))
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()

    @Slot(str)
    def _on_folder_selected(self, folder: str) -> None:
        self._context.reader.open(Path(folder))

    def open_window(self) -> None:
        """Start the program once more, on the folder that is open."""
        session = self._context.reader.session
        program, *arguments = own_command()
        folder = [str(session.folder)] if session is not None else []
        if not QProcess.startDetached(program, [*arguments, *folder])[0]:
            self._context.messages.say(tr("Another window could not be opened."))

    def choose_recent(self) -> None:
        """Ask for one of the folders opened before."""
        choices = [
            Choice(folder, Path(folder).name, folder)
            for folder in self._context.remembered.recent_folders
        ]
        if not choices:
            self._context.messages.say(tr("No folder was opened before."))
            return
        self._context.picker.open(
            tr("Open a recent folder"), self._on_recent_chosen, choices=choices
        )

    def _on_recent_chosen(self, folder: object) -> None:
        self._context.reader.open(Path(str(folder)))

    def open_samples(self) -> None:
        """Open the articles that come with the program."""
        self._context.reader.open(resources_dir() / "samples")
