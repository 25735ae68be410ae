"""The sheet that F1 shows: every key, from the one action table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.actions.qactions import key_text
from ui.actions.table import ACTIONS, Group, keys_of
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel, set_tooltip
from ui.theme.style import SMALL_PIXELS, ui_font

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.theme.theme import Theme


_COLUMNS = (
    (Group.ARTICLES, Group.READING),
    (Group.ENTITIES, Group.SEARCH),
    (Group.PROGRAM,),
)


class KeySheet(QDialog):
    """Groups side by side; Esc closes."""

    def __init__(
        self, theme: Theme, mapped: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(24, 16, 24, 24)
        columns.setSpacing(40)
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(24)
            for group in groups:
                column.addWidget(self._group(group, theme, mapped))
            column.addStretch(1)
            columns.addLayout(column)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        hint = sheet.sizeHint()
        self.resize(min(hint.width() + 24, 1200), min(hint.height() + 8, 760))

    def _group(self, group: Group, theme: Theme, mapped: Mapping[str, str]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        heading = PlainLabel(tr(group.value).upper())
        heading.setFont(ui_font(SMALL_PIXELS, demibold=True))
        heading.setStyleSheet(f"color: {theme.muted}")
        grid.addWidget(heading, 0, 0, 1, 2)
        row = 1
        for action in ACTIONS:
            keys = keys_of(action, mapped)
            if action.group is not group or not keys:
                continue
            shown = PlainLabel("   ".join(key_text(key) for key in keys))
            shown.setFont(ui_font())
            shown.setStyleSheet(f"color: {theme.accent}")
            title = PlainLabel(tr(action.title))
            title.setFont(ui_font())
            set_tooltip(title, tr(action.help))
            grid.addWidget(shown, row, 0)
            grid.addWidget(title, row, 1)
            row += 1
        grid.setRowStretch(row, 1)
        grid.setColumnStretch(1, 1)
        return box
