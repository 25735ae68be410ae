"""About Diptych: versions, places and licences, and a report of the former to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.qt.screen_bounds import resize_on_screen
from ui.theme.style import SECONDARY_PIXELS, ui_font
from ui.window.licences import LicenceBox, notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.diagnostics.about import Fact
    from ui.theme.theme import Theme

_WIDTH = 560


def all_facts() -> list[Fact]:
    """List what is known of this installation, of Qt too; reads the packages' folders."""
    # What looks versions up costs the window's start.
    from core.diagnostics.about import facts

    qt = (("Qt", qVersion()), ("PySide", pyside_version), ("Platform", _platform()))
    return facts(qt)


def _platform() -> str:
    return f"{QGuiApplication.platformName()} {QLocale.system().name()}"


class AboutBox(QDialog):
    """Rows of names and values; Esc closes, and the report is copied by a button."""

    def __init__(
        self,
        theme: Theme,
        found: Sequence[Fact],
        say: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Diptych"))
        self._facts, self._say = found, say
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(24, 20, 24, 16)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        of_others = tr(
            "MIT. With data of Unicode CLDR, GeoNames (CC BY 4.0) and EveryPolitician; what finds"
            " names learnt from SlavNER, RONEC and Navec."
        )
        rows = [*found, (tr("Licence"), of_others)]
        for row, (name, value) in enumerate(rows):
            title, words = PlainLabel(tr(name)), PlainLabel(tr(value), wordWrap=True)
            title.setFont(ui_font(SECONDARY_PIXELS))
            title.setStyleSheet(f"color: {theme.muted}")
            words.setFont(ui_font())
            words.setStyleSheet(f"color: {theme.text}")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(f"{tr(name)}: {tr(value)}")
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(rows), 1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(sheet)
        private = PlainLabel(
            tr("The report has these lines and the end of the log: no text and no name of a file."),
            wordWrap=True,
        )
        private.setFont(ui_font(SECONDARY_PIXELS))
        private.setStyleSheet(f"color: {theme.muted}")
        self.copy_button = QPushButton(tr("Copy report"))
        self.copy_button.clicked.connect(self.copy_report)
        self.licences_button = QPushButton(tr("Licences …"))
        self.licences_button.setAutoDefault(False)
        self.licences_button.clicked.connect(self.show_licences)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(private, 1)
        foot.addWidget(self.licences_button)
        foot.addWidget(self.copy_button)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self.copy_button.setFocus()
        resize_on_screen(self, _WIDTH, min(sheet.sizeHint().height() + 80, 620))

    @Slot()
    def copy_report(self) -> None:
        """Put the report into the clipboard."""
        from core.diagnostics.about import report

        QGuiApplication.clipboard().setText(report(self._facts))
        self._say(tr("The report is copied."))

    @Slot()
    def show_licences(self) -> None:
        """Show whose data is in the program, and under which licences."""
        try:
            box = LicenceBox(notice(), self)
        except OSError as error:
            self._say(tr("The licences cannot be read ({reason}).", reason=error.strerror))
            return
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
