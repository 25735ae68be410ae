"""How a test drives a window: keys into whatever has the focus, and what is shown read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests import patience

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from ui.entity_panel.panel import EntityPanel


def press(window: QWidget, *keys: str) -> None:
    """Send keys, one after another, to whatever has the focus."""
    for key in keys:
        press_on(QApplication.focusWidget() or window, key)


def press_on(widget: QWidget, *keys: str) -> None:
    """Send keys, one after another, to a widget."""
    for key in keys:
        QTest.keySequence(widget, QKeySequence(key))


def type_words(words: str) -> None:
    """Type into whatever has the focus."""
    QTest.keyClicks(QApplication.focusWidget(), words)


def until(condition: Callable[[], object]) -> None:
    """Return once something is so, while the window goes on with its work."""
    patience.until(condition, lambda seconds: QTest.qWait(int(1000 * seconds)))


def line_of(widget: QWidget) -> QLineEdit:
    """Give the field of a box in which one types, of those that are shown the first."""
    return next(field for field in widget.findChildren(QLineEdit) if not field.isHidden())


def texts(window) -> tuple[str, str]:
    """Give the original and the translation as they are shown."""
    original, translation = window.view.two_pane.panes
    return original.toPlainText(), translation.toPlainText()


def said(widget: QWidget) -> str:
    """Give all words of the labels that are not hidden."""
    labels = [label for label in widget.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(label.text() for label in labels if label.text())


def rows(view: QAbstractItemView, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    """Give what each row of a list says."""
    model = view.model()
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def entity_names(panel: EntityPanel) -> list[str]:
    """Give the names in the panel, without the headings, which cannot be selected."""
    model = panel.list.model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(i.data()) for i in found if i.flags() & Qt.ItemFlag.ItemIsSelectable]


def go_to_entity(panel: EntityPanel, name: str) -> None:
    """Put the keyboard on an entity of the panel."""
    panel.focus_list()
    panel.list.setCurrentIndex(panel.list.model().index(rows(panel.list).index(name), 0))
