"""The box over the list in which one types what it is to show: facets look like chips, and what
has begun is completed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyleOptionViewItem

from core.query import facet_spans, in_quotes
from core.text.visible_text import visible_words
from ui.qt.i18n import later, tr
from ui.qt.utf16 import utf16_length
from ui.theme.style import SECONDARY_PIXELS, ui_font
from ui.widgets.row_delegate import Index, RowDelegate, draw_elided, is_selected

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ui.theme.theme import Theme

_TOKEN = re.compile(r'[-(]*(?P<word>(?:[^\s"()]|"[^"]*"?)*)$')
"""What is being typed: the last word, with what stands in quotation marks in it."""
_NAME = re.compile(r'entity:"?[^\s"]{2,}', re.IGNORECASE)
_LEAST = 2
"""Letters from which a facet's name is offered: of one, too many begin so."""
_ROWS = 10
_POPUP_WIDTH = 400
_WORD = Qt.ItemDataRole.EditRole

_FACETS = {
    "unread:": later("not read yet"),
    "star:": later("with a star"),
    "note:": later("with a note"),
    "watch:": later("with a watched name"),
    "doubt:": later("with a doubtful translation"),
    "tag:": later("tagged, as tag:china"),
    "lang:": later("in a language, as lang:pl,ro"),
    "source:": later("published by, as source:reuters"),
    "date:": later("of a day, month or year, as date:2023-12 or date>2023"),
    "entity:": later("mentioning, as entity:lukashenko"),
    "saved:": later("found by a saved search"),
    "ready:": later("translated"),
    "package:": later("needing a package"),
    "failed:": later("not to be read or translated"),
}


class _WordDelegate(RowDelegate):
    """A word, and in muted what it means."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_POPUP_WIDTH, 27)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if is_selected(option):
            painter.fillRect(option.rect, QColor(self.theme.selected))
        line = option.rect.adjusted(10, 0, -10, 0)
        painter.setFont(ui_font())
        painter.setPen(QColor(self.theme.text))
        word = str(index.data(_WORD))
        draw_elided(painter, line, word)
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(word) + 12)
        painter.setFont(ui_font(SECONDARY_PIXELS))
        painter.setPen(QColor(self.theme.muted))
        if line.width() > 0:
            draw_elided(painter, line, str(index.data(Qt.ItemDataRole.UserRole) or ""))


class _Completer(QCompleter):
    """Completes the last word of what is typed, not the whole."""

    def splitPath(self, path: str) -> list[str]:
        found = _TOKEN.search(path)
        word = found["word"] if found is not None else ""
        if _NAME.match(word):
            # The names offered are those that have what is typed, not only at their beginning.
            word = "entity:"
        # Nothing begins with this: nothing is offered.
        return [word if len(word) >= _LEAST else "\0"]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        box = self.widget()
        assert isinstance(box, QLineEdit)
        found = _TOKEN.search(box.text())
        before = box.text()[: found.start("word")] if found is not None else ""
        word = str(index.data(_WORD))
        return f"{before}{word}" + ("" if word.endswith(":") else " ")


class FilterBox(QLineEdit):
    """Takes the words of a query."""

    values_wanted = Signal()
    """The box has the keyboard: `offer` may be called with what the folder has."""
    names_wanted = Signal(str)
    """The beginning of an entity's name is typed: `offer_names` answers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(clearButtonEnabled=True)
        self._theme = theme
        self._values: Sequence[tuple[str, str]] = ()
        self._names: Sequence[str] = ()
        self._offered: list[tuple[str, str]] = []
        self._words = QStandardItemModel(self)
        self._completer = _Completer(self._words, self)
        self._completer.setCompletionRole(_WORD)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(_ROWS)
        popup = self._completer.popup()
        assert popup is not None
        self._delegate = _WordDelegate(theme, popup)
        popup.setItemDelegate(self._delegate)
        popup.setMinimumWidth(_POPUP_WIDTH)
        self.setCompleter(self._completer)
        self.textChanged.connect(self._on_text_changed)
        self._show_words()

    def set_theme(self, theme: Theme) -> None:
        """Draw the chips in other colours."""
        self._theme = self._delegate.theme = theme
        self._draw_chips()

    def offer(self, values: Iterable[tuple[str, str]]) -> None:
        """Offer facets with values, as `lang:pl`, each with what it means."""
        self._values = list(values)
        self._show_words()

    def offer_names(self, names: Iterable[str]) -> None:
        """Offer names of entities."""
        self._names = list(names)
        self._show_words()
        if self.hasFocus() and self._begun_name():
            self._completer.complete()

    def offered(self) -> list[str]:
        """Give what completes the word that is being typed."""
        self._completer.setCompletionPrefix(self._completer.splitPath(self.text())[0])
        model = self._completer.completionModel()
        return [str(model.index(row, 0).data(_WORD)) for row in range(model.rowCount())]

    def _show_words(self) -> None:
        words = [*((name, tr(about)) for name, about in _FACETS.items()), *self._values]
        words += [(_facet("entity", name), "") for name in self._names]
        if words == self._offered:
            return
        self._offered = words
        self._words.clear()
        for word, about in words:
            item = QStandardItem(word)
            item.setData(word, _WORD)
            item.setData(about, Qt.ItemDataRole.UserRole)
            self._words.appendRow(item)

    def _begun_name(self) -> str:
        found = re.search(r'(?:^|[\s(-])entity:"?([^\s"]{2,}[^"]*)$', self.text())
        return found[1] if found is not None else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.values_wanted.emit()

    @Slot()
    def _on_text_changed(self) -> None:
        self._draw_chips()
        begun = self._begun_name()
        if begun:
            self.names_wanted.emit(begun)

    def _draw_chips(self) -> None:
        chip = QTextCharFormat()
        chip.setBackground(QColor(self._theme.selected))
        chip.setForeground(QColor(self._theme.accent))
        text, cursor = self.text(), self.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        # A line has no formats of its own; those of an input method are drawn all the same.
        marks = [
            QInputMethodEvent.Attribute(kind, utf16_length(text[:start]) - cursor, length, chip)
            for start, end in facet_spans(text)
            if (length := utf16_length(text[start:end]))
        ]
        QCoreApplication.sendEvent(self, QInputMethodEvent("", marks))


def _facet(name: str, value: str) -> str:
    shown = visible_words(value)
    quoted = in_quotes(shown)
    return f"{name}:" + (quoted if re.search(r"[\s()]", quoted) else shown)
