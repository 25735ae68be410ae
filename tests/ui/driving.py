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
    from ui.reading.view import ReadingView
    from ui.settings.dialog import SettingsDialog


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


def translation_notice(view: ReadingView) -> str:
    """Give what is said on the translation's side of why there is none; "" where nothing is."""
    notice = view.two_pane.notice
    return "" if notice.isHidden() else notice.words()


def is_laid_out(view: ReadingView) -> bool:
    """Tell whether what is far off is laid out too."""
    return all(all(pane.paragraphs.made) for pane in view.two_pane.shown)


def until_laid_out(view: ReadingView) -> None:
    """Return once what is far off is laid out too."""
    until(lambda: is_laid_out(view))


def find(view: ReadingView, text: str) -> None:
    """Look for words in the article by the find bar."""
    view.open_find_bar()
    view.find_bar.field.setText(text)


def show_page(dialog: SettingsDialog, name: str) -> None:
    """Turn to a page of the settings."""
    dialog.sections.setCurrentRow(list(dialog.pages).index(name))


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
