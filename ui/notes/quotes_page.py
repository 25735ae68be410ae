"""The folder's quotes in the person's own order, with what she writes between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from core.article import Origin
from core.knowledge.quotes import Passage, QuoteInContext, typed
from core.languages import base, is_right_to_left
from core.text.visible_text import visible, visible_words
from ui.qt.i18n import short_date, tr
from ui.qt.plain_text import PlainLabel
from ui.reading.correct.editor import Editor
from ui.reading.document.typeface import READING_FAMILIES
from ui.reading.note_marks import COLOUR_NAMES
from ui.theme.style import SECONDARY_PIXELS, ui_font
from ui.widgets.folder_page import ROW, FolderPage, PageRow
from ui.widgets.row_delegate import Index, RowDelegate, has_focus, is_selected

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.theme.theme import Theme

_MARGIN = 24
_INDENT = 16
_GAP = 28
_WRAP = int(Qt.TextFlag.TextWordWrap)
_EDITOR_HEIGHT = 128


@dataclass(frozen=True, slots=True)
class QuoteRow(PageRow):
    """A quote or a passage; `told` says where a quote is from."""

    item: QuoteInContext | Passage
    told: str
    to: str


def quote_rows(items: Sequence[QuoteInContext | Passage], to: str) -> list[QuoteRow]:
    """Make a row of each item."""
    rows = []
    for item in items:
        if isinstance(item, Passage):
            rows.append(QuoteRow(item.id, item.text, item, "", to))
            continue
        told = _told(item)
        quote = item.quote
        codes = " ".join(f"#{code}" for code in quote.codes)
        colour = tr(COLOUR_NAMES[quote.colour])
        parts = (item.translation, quote.text, quote.note, codes, told, colour)
        rows.append(QuoteRow(quote.id, "\n".join(filter(None, parts)), item, told, to))
    return rows


def _told(item: QuoteInContext) -> str:
    """Say where a quote is from, who wrote it, and what translated it."""
    day = short_date(item.day) if item.day else ""
    ways = ", ".join(_way(origin, source) for origin, source in item.ways)
    lost = tr("no longer found in the article") if item.sentence is None else ""
    parts = (
        base(item.language).upper(),
        visible_words(item.headline),
        visible_words(item.source),
        day,
        ways,
        lost,
    )
    return "  ·  ".join(filter(None, parts))


def _way(origin: Origin, source: str) -> str:
    if origin is Origin.CORRECTION:
        return tr("translation corrected by a person")
    if origin is Origin.MEMORY:
        return tr("from memory: {source}", source=visible(source))
    if origin is Origin.BUNDLE:
        return tr("from bundle {name}", name=visible(source))
    return visible(source)


class QuoteDelegate(RowDelegate):
    """Rows as high as their words need: translation beside original, then source and note."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._small = ui_font(SECONDARY_PIXELS)
        self._note = ui_font(14)
        self._text = QFont()
        self._text.setFamilies(list(READING_FAMILIES))
        self._text.setPixelSize(15)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        places = self._places(index.data(ROW), QRect(0, 0, width, 10_000))
        return QSize(width, places["bottom"].top())

    def _places(self, row: QuoteRow, rect: QRect) -> dict[str, QRect]:
        left, width = rect.left() + _MARGIN + _INDENT, rect.width() - 2 * _MARGIN - _INDENT
        y = rect.top() + 12
        item = row.item
        if isinstance(item, Passage):
            height = self._height(self._text, item.text, width + _INDENT)
            text = QRect(left - _INDENT, y, width + _INDENT, height)
            return {"passage": text, "bottom": QRect(left, y + height + 12, width, 1)}
        half = (width - _GAP) // 2
        original, translation = (
            self._height(self._text, text, half)
            for text in (item.quote.text, item.translation or " ")
        )
        places = {
            "original": QRect(left, y, half, original),
            "translation": QRect(left + half + _GAP, y, half, translation),
        }
        y += max(original, translation) + 6
        for name, font, words in (
            ("note", self._note, _noted(item)),
            ("told", self._small, row.told),
        ):
            if words:
                height = self._height(font, words, width)
                places[name] = QRect(left, y, width, height)
                y += height + 4
        places["bottom"] = QRect(left, y + 8, width, 1)
        return places

    def _height(self, font: QFont, text: str, width: int) -> int:
        return QFontMetrics(font).boundingRect(0, 0, width, 100_000, _WRAP, text).height()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: QuoteRow = index.data(ROW)
        theme, rect, item = self.theme, option.rect, row.item
        places = self._places(row, rect)
        if is_selected(option):
            painter.fillRect(rect.adjusted(0, 2, 0, -2), QColor(theme.pair))
            if has_focus(option):
                self.draw_edge(painter, rect.adjusted(0, 2, 0, -2), theme.accent)
        painter.setFont(self._text)
        painter.setPen(QColor(theme.text))
        if isinstance(item, Passage):
            painter.drawText(places["passage"], _WRAP | _side(row.to), item.text)
            return
        edge = QRect(rect.left() + _MARGIN, rect.top() + 12, 5, 1)
        edge.setBottom(places["bottom"].top() - 10)
        painter.fillRect(edge, QColor(theme.quotes[item.quote.colour]))
        painter.drawText(places["translation"], _WRAP | _side(row.to), item.translation)
        if not item.translation:
            painter.setPen(QColor(theme.muted))
            painter.drawText(places["translation"], _WRAP | _side(""), tr("not translated yet"))
        painter.setPen(QColor(theme.muted))
        painter.drawText(places["original"], _WRAP | _side(item.language), item.quote.text)
        painter.setFont(self._small)
        painter.drawText(places["told"], _WRAP, row.told)
        if "note" in places:
            painter.setFont(self._note)
            painter.setPen(QColor(theme.text))
            painter.drawText(places["note"], _WRAP, _noted(item))


def _noted(item: QuoteInContext) -> str:
    codes = " ".join(f"#{code}" for code in item.quote.codes)
    return "\n".join(part for part in (item.quote.note, codes) if part)


def _side(language: str) -> int:
    if not is_right_to_left(language):
        return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    # Absolute: Qt would turn the side round for a text that begins from the right.
    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return int(side) | int(Qt.TextFlag.TextForceRightToLeft)


class QuotesPage(FolderPage):
    """Alt+Up and Alt+Down move a row, as dragging does; Ins writes below it, F2 edits it."""

    moved = Signal()
    """The rows are in another order: `items` has it."""
    written = Signal(object, str)
    """An item, None for a new passage, and what was typed for it."""
    export_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Quotes"), QuoteDelegate(theme))
        self.export = QPushButton(tr("Export …"), flat=True)
        self.export.clicked.connect(self.export_requested)
        self.write = QPushButton(tr("Write below"), flat=True)
        self.write.clicked.connect(self.begin_passage)
        for button in (self.write, self.export):
            self.head.insertWidget(self.head.count() - 1, button)
        self._keys = PlainLabel(
            tr(
                "Return goes there  ·  Alt+↑ ↓ moves  ·  Ins writes below  ·  F2 note and codes  "
                "·  Ctrl+1 to 5 colours  ·  Del removes"
            ),
            wordWrap=True,
        )
        self._keys.setFont(ui_font(SECONDARY_PIXELS))
        self._keys.setContentsMargins(24, 6, 24, 8)
        self.editor = Editor(
            theme, self, name=tr("Your text"), placeholder=tr("Your text"), one_line=False
        )
        self.editor.setFixedHeight(_EDITOR_HEIGHT)
        self.editor.saved.connect(self._on_saved)
        self.editor.cancelled.connect(self.cancel)
        self._edited: QuoteInContext | Passage | None = None
        room = QVBoxLayout()
        room.setContentsMargins(12, 4, 12, 0)
        room.addWidget(self.editor)
        self.column.addLayout(room)
        self.column.addWidget(self._keys)
        self.list.setDragEnabled(True)
        self.list.setAcceptDrops(True)
        self.list.setDropIndicatorShown(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.viewport().installEventFilter(self)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        editor = getattr(self, "editor", None)
        if editor is not None:
            editor.set_theme(theme)
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.muted))
            self._keys.setPalette(palette)

    def show_items(self, rows: Sequence[QuoteRow]) -> None:
        """Show other rows; what was current stays so."""
        quotes = sum(not isinstance(row.item, Passage) for row in rows)
        self.show_rows(
            rows,
            count=tr("%n quotes", quotes) if rows else "",
            empty=tr(
                "Nothing is quoted in this folder yet. Ctrl+1 to Ctrl+5 quote the selected words "
                "in one of five colours, or the current sentence; Shift+Q notes something on it."
            ),
        )
        for part in (self.export, self.write, self._keys):
            part.setVisible(bool(rows))

    @property
    def items(self) -> list[QuoteInContext | Passage]:
        """All items in their order, those too that the filter leaves out."""
        return [cast("QuoteRow", row).item for row in self.all_rows]

    def current_item(self) -> QuoteInContext | Passage | None:
        """Give the item that the keyboard is on."""
        row = self.current()
        return cast("QuoteRow", row).item if row is not None else None

    # Order

    def move_current(self, step: int) -> None:
        """Move the current row one up (-1) or down (1), past rows that the filter leaves out."""
        at = self.list.currentIndex().row()
        if 0 <= at + step < len(self.rows):
            self._move(at, at + step + (step > 0))

    def _move(self, at: int, before: int) -> None:
        """Put a shown row before another one, after the last where there is none."""
        rows, all_rows = self.rows, list(self.all_rows)
        if before in (at, at + 1) or not 0 <= at < len(rows):
            return
        moving = rows[at]
        all_rows.remove(moving)
        if before < len(rows):
            all_rows.insert(all_rows.index(rows[before]), moving)
        else:
            all_rows.insert(all_rows.index(rows[-1]) + 1, moving)
        self.replace_rows(all_rows)
        self.moved.emit()

    def insert_after_current(self, row: QuoteRow) -> None:
        """Put a new row below the current one, and the keyboard on it."""
        rows = list(self.all_rows)
        current = self.current()
        rows.insert(rows.index(current) + 1 if current is not None else len(rows), row)
        self.replace_rows(rows)
        at = next((n for n, one in enumerate(self.rows) if one is row), None)
        if at is not None:
            self.go_to(at)

    # Writing

    @Slot()
    def begin_passage(self) -> None:
        """Write below the current row."""
        self._begin(None, "")

    def begin_edit(self) -> None:
        """Change what is written: a passage, or a quote's note and codes."""
        item = self.current_item()
        if item is not None:
            self._begin(item, item.text if isinstance(item, Passage) else typed(item.quote))

    def _begin(self, item: QuoteInContext | Passage | None, text: str) -> None:
        self._edited = item
        quote = item is not None and not isinstance(item, Passage)
        self.editor.field.setPlaceholderText(
            tr("A note on the quote; words after # are codes: #sanctions")
            if quote
            else tr("What is to stand between the quotes")
        )
        self.editor.height_for(self.width())
        self.editor.ask(text, ui_font(14), right_to_left=False)

    @Slot()
    def _on_saved(self) -> None:
        item, text = self._edited, self.editor.text()
        self.cancel()
        self.written.emit(item, text)

    @Slot()
    def cancel(self) -> None:
        """Close what is written in, and forget it."""
        self.editor.hide()
        self.focus_list()

    # Keys and the mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self.list:
            act = self._acts().get((event.key(), event.modifiers() & ~_KEYPAD))
            if act is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if act is not None and event.type() == QEvent.Type.KeyPress:
                act()
                return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def _acts(self) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]]:
        plain, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
        return {
            (Qt.Key.Key_Up, alt): partial(self.move_current, -1),
            (Qt.Key.Key_Down, alt): partial(self.move_current, 1),
            (Qt.Key.Key_Insert, plain): self.begin_passage,
            (Qt.Key.Key_F2, plain): self.begin_edit,
        }

    def _drop(self, event: QDropEvent) -> None:
        """Move the dragged row to where it was let go."""
        point = event.position().toPoint()
        index = self.list.indexAt(point)
        before = len(self.rows)
        if index.isValid():
            below = point.y() > self.list.visualRect(index).center().y()
            before = index.row() + below
        # Not a move: the list would take the row away by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._move(self.list.currentIndex().row(), before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.editor.isHidden():
            self.editor.height_for(self.width())


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
