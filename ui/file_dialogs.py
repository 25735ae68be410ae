"""The dialogs that ask for a file or a folder: the system's where it has one, else Qt's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox

from ui.qt.i18n import tr
from ui.qt.plain_text import message_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def ask_target(
    parent: QWidget, title: str, name: str, ending: str, then: Callable[[Path], None]
) -> None:
    """Ask for the file of an export; `name` and `ending` are offered, `then` gets the file."""
    dialog = FileDialog(parent, title, saves=True)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(f"{name}.{ending}")
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    dialog.open()


class FileDialog(QFileDialog):
    """Gone once it is answered.

    Qt's own dialog takes the names that it asks about for HTML where they look like it: so what it
    would ask before a file is written over is asked here, and where files are only opened it
    neither deletes nor renames.
    """

    def __init__(self, parent: QWidget, title: str, *, saves: bool = False) -> None:
        super().__init__(parent, title)
        self._asks: QMessageBox | None = None
        if saves:
            self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        else:
            self.setOption(QFileDialog.Option.ReadOnly)
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        known = self.testOption(QFileDialog.Option.DontConfirmOverwrite)
        saves = self.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        names = [info.fileName() for info in map(QFileInfo, self.selectedFiles()) if info.isFile()]
        # The system's dialog has asked already, and has no such field.
        of_qt = self.findChild(QLineEdit, "fileNameEdit") is not None
        if not (saves and names and of_qt) or known:
            super().accept()
            return
        buttons = QMessageBox.StandardButton
        text = tr("{name} is there already. Replace it?", name=names[0])
        self._asks = message_box(
            QMessageBox.Icon.Question, self.windowTitle(), text, buttons.Yes | buttons.No, self
        )
        self._asks.setDefaultButton(buttons.No)
        self._asks.finished.connect(self._on_answered)
        self._asks.open()

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Yes:
            self.setOption(QFileDialog.Option.DontConfirmOverwrite)
            self.accept()
