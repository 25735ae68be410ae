"""The pane of results below or beside the text: sentences on both sides, under their articles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from core.article_filter import passing
from core.languages import base, is_right_to_left
from core.query import parse_query
from core.text.visible_text import visible_in_place, visible_words
from ui.qt.i18n import later, short_date, tr
from ui.qt.plain_text import set_tooltip
from ui.reading.document.typeface import READING_FAMILIES
from ui.theme.style import SECONDARY_PIXELS, TEXT_PIXELS, ui_font
from ui.widgets.folder_page import ROW, FolderPage, PageRow
from ui.widgets.marked_line import draw_marked
from ui.widgets.row_delegate import Index, RowDelegate, draw_elided, has_focus, is_selected

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from core.article_list import ArticleEntry
    from core.results import Result, Results
    from core.search import Snippet
    from ui.theme.theme import Theme

_MARGIN = 24
_GAP = 24
_HEAD = 32
_LINE = 27
_LEAST = 340
_WIDE = 620
"""Pixels from which original and translation stand beside each other, not under."""


class Sorting(StrEnum):
    """How results are sorted; those of one article stay together."""

    FOUND = "found"
    DATE = "date"
    LANGUAGE = "language"


_SORTINGS = {
    Sorting.FOUND: later("as found"),
    Sorting.DATE: later("newest first"),
    Sorting.LANGUAGE: later("by language"),
}


@dataclass(frozen=True, slots=True)
class ResultRow(PageRow):
    """A result; `headline` and `told` are its article's, empty but at its first result."""

    result: Result
    entry: ArticleEntry | None
    headline: str
    told: str
    language: str
    to: str


def result_rows(
    results: Sequence[Result],
    entries: Mapping[str, ArticleEntry],
    to: str,
    sorting: Sorting = Sorting.FOUND,
) -> list[ResultRow]:
    """Make a row of each result, those of one article under its headline."""
    groups: dict[tuple[str, str], list[Result]] = {}
    for one in results:
        groups.setdefault((one.question, one.path), []).append(one)
    found = list(groups.items())
    if sorting is Sorting.DATE:
        found.sort(key=lambda group: _day(entries.get(group[0][1])), reverse=True)
    elif sorting is Sorting.LANGUAGE:
        found.sort(key=lambda group: _language(entries.get(group[0][1])))
    rows: list[ResultRow] = []
    for (question, path), members in found:
        entry = entries.get(path)
        headline = visible_words((entry.title_translation or entry.title) if entry else path)
        day = short_date(entry.date) if entry and entry.date else ""
        told = "  ·  ".join(part for part in (question, day, str(len(members))) if part)
        language = _language(entry)
        for number, one in enumerate(members):
            words = ", ".join(
                part for part in (one.original.text, one.translation.text, tr(one.about)) if part
            )
            head = (headline, told) if not number else ("", "")
            rows.append(ResultRow(one, words, one, entry, *head, language, to))
    return rows


def _day(entry: ArticleEntry | None) -> str:
    return entry.date.isoformat() if entry and entry.date else ""


def _language(entry: ArticleEntry | None) -> str:
    return entry.language if entry else ""


class _ResultDelegate(RowDelegate):
    """Original and translation of each result, marked, in one line each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._head = ui_font(demibold=True)
        self._small = ui_font(SECONDARY_PIXELS)
        self._text = QFont()
        self._text.setFamilies(list(READING_FAMILIES))
        self._text.setPixelSize(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view, row = option.widget, index.data(ROW)
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        lines = 1 if width >= _WIDE else 2
        return QSize(width, (_HEAD if row.headline else 0) + lines * _LINE + (lines > 1) * 6)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ResultRow = index.data(ROW)
        rect, theme = QRect(option.rect), self.theme
        if row.headline:
            self._heading(painter, QRect(rect.left(), rect.top(), rect.width(), _HEAD), row, index)
            rect.setTop(rect.top() + _HEAD)
        if is_selected(option):
            painter.fillRect(rect, QColor(theme.selected))
            self.draw_edge(painter, rect, theme.accent if has_focus(option) else theme.line)
        line = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        if row.result.about:
            about = visible_words(tr(row.result.about))
            room = min(line.width() // 3, painter.fontMetrics().horizontalAdvance(about) + 2)
            place = QRect(line.right() - room, line.top(), room, _LINE)
            draw_elided(painter, place, about)
            line.setRight(line.right() - room - _GAP)
        result = row.result
        if rect.width() >= _WIDE:
            half = (line.width() - _GAP) // 2
            left = QRect(line.left(), line.top(), half, _LINE)
            right = QRect(line.left() + half + _GAP, line.top(), half, _LINE)
        else:
            left = QRect(line.left(), line.top() + 3, line.width(), _LINE)
            right = left.translated(0, _LINE)
        self._side(painter, left, result.original, row.language, theme.text)
        if result.translation.text:
            self._side(painter, right, result.translation, row.to, theme.text)
        elif row.language != row.to:
            painter.setFont(self._small)
            painter.setPen(QColor(theme.muted))
            draw_elided(painter, right, tr("not translated yet"))

    def _heading(self, painter: QPainter, rect: QRect, row: ResultRow, index: Index) -> None:
        theme = self.theme
        if index.row():
            painter.setPen(QColor(theme.line))
            painter.drawLine(rect.left() + _MARGIN, rect.top(), rect.right() - _MARGIN, rect.top())
        line = rect.adjusted(_MARGIN, 4, -_MARGIN, 0)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        code = base(row.language).upper()
        told = "  ·  ".join(part for part in (code, row.told) if part)
        used = painter.fontMetrics().horizontalAdvance(told)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told)
        painter.setFont(self._head)
        painter.setPen(QColor(theme.text))
        line.setRight(line.right() - used - 16)
        draw_elided(painter, line, row.headline)

    def _side(
        self, painter: QPainter, rect: QRect, side: Snippet, language: str, colour: str
    ) -> None:
        painter.setFont(self._text)
        painter.setPen(QColor(colour))
        if side.spans:
            text = visible_in_place(side.text.replace("\n", " "))
            draw_marked(painter, rect, text, side.spans, colour)
        else:
            draw_elided(painter, rect, visible_words(side.text), rtl=is_right_to_left(language))


class ResultsPane(FolderPage):
    """Keeps results while what they lead to is read; its filter knows the words of search."""

    beside_requested = Signal()
    save_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Results"), _ResultDelegate(theme))
        self.title.setFont(ui_font(TEXT_PIXELS, demibold=True))
        # It gives way to what can be pressed, and stands whole where the pointer rests.
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.head.setStretch(0, 4)
        self.head.setStretch(2, 0)
        self.head.setStretch(3, 1)
        self.setMinimumWidth(_LEAST)
        self._second = QHBoxLayout()
        self._second.setContentsMargins(_MARGIN, 0, 12, 8)
        self._second.setSpacing(4)
        self._two_lines = False
        self.filter.setMinimumWidth(96)
        self._tools: list[QWidget] = [self.filter]
        self.head.setContentsMargins(_MARGIN, 6, 12, 6)
        self._close.setText("✕")
        self._close.setAccessibleName(tr("Close the results"))
        self.narrowing = _narrowing
        self.sorting = Sorting.FOUND
        self.results: Results | None = None
        self._entries: Mapping[str, ArticleEntry] = {}
        self._to = ""
        self._sort = self._button("", self._sort_on)
        self._beside = self._button(tr("Beside"), self.beside_requested.emit)
        self._button(tr("Save"), self.save_requested.emit)
        self._button(tr("Export …"), self.export_requested.emit)
        self._name_sorting()
        self.list.clicked.connect(self._on_clicked)
        self.hide()

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, flat=True)
        button.setFont(ui_font(SECONDARY_PIXELS))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        self.head.insertWidget(self.head.count() - 1, button)
        self._tools.append(button)
        return button

    def show_results(self, results: Results, entries: Mapping[str, ArticleEntry], to: str) -> None:
        """Show other results."""
        self.results, self._entries, self._to = results, entries, to
        self.filter.clear()
        title = tr(results.title)
        self.title.setText(visible_words(title))
        set_tooltip(self.title, visible_words(title))
        self._show()
        self.go_to(0)

    def _show(self) -> None:
        results = self.results
        if results is None:
            return
        rows = result_rows(results.found, self._entries, self._to, self.sorting)
        articles = len({one.path for one in results.found})
        told = [tr("%n sentences", len(rows)), tr("in %n articles", articles)]
        if results.more:
            told.append(tr("there are more: narrow it"))
        self.show_rows(
            rows,
            count="  ·  ".join((" ".join(told[:2]), *told[2:])) if rows else "",
            empty=tr("Nothing was found."),
        )

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ROW).id)

    def stand_beside(self, beside: bool) -> None:
        """Say where the pane stands, and what can be had instead."""
        self._beside.setText(tr("Below") if beside else tr("Beside"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _WIDE
        if narrow != self._two_lines:
            self._two_lines = narrow
            self._move_tools(narrow)

    def _move_tools(self, narrow: bool) -> None:
        """Put what can be done into a line of its own where one has no room for all."""
        if narrow:
            for place, tool in enumerate(self._tools):
                self._second.addWidget(tool, 1 if place == 0 else 0)
            self.column.insertLayout(1, self._second)
            return
        self.column.removeItem(self._second)
        for tool in self._tools:
            self.head.insertWidget(self.head.count() - 1, tool)
        self.head.setStretch(self.head.indexOf(self.filter), 1)

    def _sort_on(self) -> None:
        """Sort in the next of the ways there are."""
        ways = list(Sorting)
        self.sorting = ways[(ways.index(self.sorting) + 1) % len(ways)]
        self._name_sorting()
        self._show()

    def _name_sorting(self) -> None:
        self._sort.setText(tr(_SORTINGS[self.sorting]))
        self._sort.setAccessibleName(tr("Sorted {how}", how=tr(_SORTINGS[self.sorting])))

    def step(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) result and choose it; False past the ends."""
        at = self.list.currentIndex().row() + step
        if not 0 <= at < len(self.rows):
            return False
        self.go_to(at)
        self.chosen.emit(self.rows[at].id)
        return True


def _narrowing(words: str) -> Callable[[PageRow], bool]:
    """Let through what has the words on either side or in its article's headline."""
    passes = passing(parse_query(words))

    def lets_through(row: PageRow) -> bool:
        assert isinstance(row, ResultRow)
        if row.entry is None:
            return False
        title = f"{row.entry.title} {row.result.original.text}"
        translated = f"{row.entry.title_translation or ''} {row.result.translation.text}"
        return passes(replace(row.entry, title=title, title_translation=translated))

    return lets_through
