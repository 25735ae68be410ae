"""The sheet that F1 shows: every key, and in which languages names are recognised how well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.names.recognition.coverage import MANY_KINDS, Tier, languages_by_tier
from core.text.folded_text import search_key
from ui.actions.qactions import key_text
from ui.actions.table import ACTIONS, Group, keys_of
from ui.qt.i18n import language_name, later, tr
from ui.qt.plain_text import PlainLabel, set_tooltip
from ui.qt.screen_bounds import resize_on_screen
from ui.theme.style import SMALL_PIXELS, ui_font

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.theme.theme import Theme


_COLUMNS = (
    (Group.ARTICLES, Group.READING),
    (Group.ENTITIES, Group.SEARCH),
    (Group.PROGRAM,),
)
_TIERS = {
    Tier.WELL: later("Well"),
    Tier.FAIRLY: later("Fairly well"),
    Tier.PARTLY: later("In part"),
    Tier.HARDLY: later("Hardly"),
}
_WIDTH_OF_LANGUAGES = 260


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
            if Group.PROGRAM in groups:
                column.addWidget(_names_recognised(theme))
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
        resize_on_screen(self, min(hint.width() + 24, 1200), min(hint.height() + 8, 760))

    def _group(self, group: Group, theme: Theme, mapped: Mapping[str, str]) -> QWidget:
        box, grid = _box(tr(group.value), theme)
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


def _box(title: str, theme: Theme) -> tuple[QWidget, QGridLayout]:
    """Give a box of two columns under a heading."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    heading = PlainLabel(title.upper())
    heading.setFont(ui_font(SMALL_PIXELS, demibold=True))
    heading.setStyleSheet(f"color: {theme.muted}")
    grid.addWidget(heading, 0, 0, 1, 2)
    return box, grid


def _names_recognised(theme: Theme) -> QWidget:
    """Give a box that lists the languages by how well names are recognised in them."""
    box, grid = _box(tr("Names are recognised"), theme)
    row = 1
    for tier, codes in languages_by_tier().items():
        languages = sorted(map(language_name, codes), key=search_key)
        if tier is Tier.HARDLY:
            languages.append(tr("languages without capital letters that are not listed"))
        elif tier is Tier.PARTLY:
            languages.append(tr("other languages with capital letters"))
        if not languages:
            continue
        how = PlainLabel(tr(_TIERS[tier]))
        which = PlainLabel(", ".join(languages), wordWrap=True)
        which.setMinimumWidth(_WIDTH_OF_LANGUAGES)
        for label in (how, which):
            label.setFont(ui_font())
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        how.setStyleSheet(f"color: {theme.accent}")
        grid.addWidget(how, row, 0)
        grid.addWidget(which, row, 1)
        row += 1
    what = PlainLabel(
        tr(
            "People, organisations, places and dates; events and products in {languages}.",
            languages=", ".join(sorted(map(language_name, MANY_KINDS), key=search_key)),
        ),
        wordWrap=True,
    )
    what.setFont(ui_font())
    what.setStyleSheet(f"color: {theme.muted}")
    grid.addWidget(what, row, 0, 1, 2)
    grid.setRowStretch(row + 1, 1)
    grid.setColumnStretch(1, 1)
    return box
