"""How the dialogs of packages look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton

from core.article import MentionType
from ui.theme.style import ui_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.theme.theme import Theme


def dialog_rules(theme: Theme) -> str:
    """Give the rules of the dialogs beside those of all windows."""
    warning = theme.marks[MentionType.EVENT].line
    return f"""
    PackageDialog, ModelBox {{ background: {theme.chrome}; color: {theme.text}; }}
    QLabel {{ color: {theme.text}; background: transparent; }}
    QLabel[quiet="true"], QLabel#detail {{ color: {theme.muted}; }}
    QLabel[failed="true"], QLabel#detail[failed="true"] {{ color: {warning}; }}
    PackageList, QWidget#list {{ background: {theme.page}; border: none; }}
    QFrame#hairline {{ background: {theme.line}; border: none; }}
    PackageRow {{ border: none; border-left: 3px solid transparent;
        border-bottom: 1px solid {theme.line}; background: {theme.page}; }}
    PackageRow:focus {{ background: {theme.selected};
        border-left: 3px solid {theme.accent}; }}
    QProgressBar {{ background: {theme.line}; border: none; border-radius: 2px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
    """


def text_button(text: str, slot: Callable[[], object]) -> QPushButton:
    """Make a button that calls a function."""
    button = QPushButton(text, autoDefault=False)
    button.setFont(ui_font())
    button.clicked.connect(slot)
    return button


def hairline() -> QFrame:
    """Make a thin line from side to side."""
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
