"""The list of the package dialog: rows under headings, one of them reached by Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.packages.list_content import RowAction, matches
from ui.packages.row import PackageRow
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SMALL_PIXELS, ui_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.packages.list_content import Key, Row, Section


class PackageList(QScrollArea):
    """Shows sections; keeps place, focus and current row while they change."""

    triggered = Signal(object, object)
    """A row's key and a RowAction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Packages"))
        self.rows: list[PackageRow] = []
        self.headings: list[tuple[Heading, list[PackageRow]]] = []
        self._outline: list[tuple[str, str, list[Key]]] = []
        self._words = ""
        self._current: Key | None = None

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these; the rows stay the same widgets while their order does."""
        outline = [(s.title, s.note, [row.key for row in s.rows]) for s in sections]
        if outline != self._outline:
            self._outline = outline
            self._rebuild(sections)
            return
        rows = [row for section in sections for row in section.rows]
        for shown, row in zip(self.rows, rows, strict=True):
            shown.set_row(row)
        for (heading, _rows), section in zip(self.headings, sections, strict=True):
            heading.offer_all(section)

    def set_filter(self, words: str) -> None:
        """Show only the rows that match."""
        self._words = words
        for heading, rows in self.headings:
            for row in rows:
                row.setVisible(matches(row.row, words))
            any_left = any(not row.isHidden() for row in rows)
            heading.setVisible(bool(heading.text()) and (any_left or not rows))
        self.make_current(self._current)

    def visible_rows(self) -> list[PackageRow]:
        """Give the rows that the filter leaves, in order."""
        return [row for row in self.rows if not row.isHidden()]

    def make_current(self, key: Key | None) -> None:
        """Make one row the one that Tab reaches: this one, else the first."""
        rows = self.visible_rows()
        chosen = next((r for r in rows if r.row.key == key), rows[0] if rows else None)
        self._current = chosen.row.key if chosen else key
        for row in self.rows:
            row.set_current(row is chosen)

    @Slot(int)
    def step(self, step: int) -> None:
        """Move the focus by so many rows."""
        rows = self.visible_rows()
        keys = [row.row.key for row in rows]
        if rows:
            at = keys.index(self._current) if self._current in keys else 0
            self._focus(rows[max(0, min(len(rows) - 1, at + step))])

    def _focus(self, row: PackageRow) -> None:
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(row, 0, 0)

    def _rebuild(self, sections: Sequence[Section]) -> None:
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        lines = QWidget()
        lines.setObjectName("list")
        layout = QVBoxLayout(lines)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.setSpacing(0)
        self.rows, self.headings = [], []
        for section in sections:
            heading = Heading(section)
            heading.all_wanted.connect(self._on_all_wanted)
            rows = [self._row(row) for row in section.rows]
            for widget in (heading, *((_note(section.note),) if section.note else ()), *rows):
                layout.addWidget(widget)
            self.rows.extend(rows)
            self.headings.append((heading, rows))
        layout.addStretch(1)
        place = self.verticalScrollBar().value()
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()  # it may have what was clicked just now
        self.setWidget(lines)
        self.set_filter(self._words)
        self.verticalScrollBar().setValue(place)
        if had_focus:
            self.step(0)

    def _row(self, row: Row) -> PackageRow:
        shown = PackageRow(row)
        shown.triggered.connect(self.triggered)
        shown.stepped.connect(self.step)
        shown.focused.connect(self._on_row_focused)
        return shown

    @Slot(object)
    def _on_all_wanted(self, keys: Sequence[Key]) -> None:
        shown = {row.row.key for row in self.visible_rows()}
        for key in keys:
            if key in shown:
                self.triggered.emit(key, RowAction.INSTALL)

    @Slot()
    def _on_row_focused(self) -> None:
        row = self.sender()
        assert isinstance(row, PackageRow)
        self.make_current(row.row.key)


class Heading(QWidget):
    """A section's title, with a button that installs all that it offers where that is several."""

    all_wanted = Signal(object)
    """The keys of the rows."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self._title = PlainLabel(section.title.upper())
        self._title.setFont(ui_font(SMALL_PIXELS, demibold=True))
        self._title.setProperty("quiet", True)
        self.all_button = QPushButton(section.all_text, autoDefault=False)
        self.all_button.setFont(ui_font())
        self.all_button.setAccessibleName(f"{section.all_text}: {section.title}")
        self.all_button.clicked.connect(self._on_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 6)
        layout.addWidget(self._title, 1)
        layout.addWidget(self.all_button)
        self._keys: tuple[Key, ...] = ()
        self.offer_all(section)

    def text(self) -> str:
        """Give the title as it is shown."""
        return self._title.text()

    def offer_all(self, section: Section) -> None:
        """Show the button where it would save a second press."""
        self._keys = section.installable
        self.all_button.setVisible(bool(section.all_text) and len(self._keys) > 1)

    @Slot()
    def _on_clicked(self) -> None:
        self.all_wanted.emit(self._keys)


def _note(text: str) -> PlainLabel:
    note = PlainLabel(text, wordWrap=True)
    note.setProperty("failed", True)
    note.setFont(ui_font())
    note.setContentsMargins(16, 4, 16, 8)
    note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return note
