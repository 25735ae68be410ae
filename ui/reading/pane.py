"""One of the two texts: a read-only browser that knows its sentences and mentions."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPalette, QPen, QTextLine
from PySide6.QtWidgets import QFrame, QTextBrowser

from ui.reading.document.column import Column, Side
from ui.reading.document.fade_in import FadeIn
from ui.reading.document.margin_signs import (
    SIGN,
    paint_bundle,
    paint_correction,
    paint_doubt,
    paint_note,
)
from ui.reading.document.marker_strokes import Stroke, paint_strokes
from ui.reading.document.paragraph_layout import ParagraphLayout, extent, lines_of, x_of
from ui.reading.document.typeface import MARGIN
from ui.theme.style import coloured

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QWidget

    from ui.reading.document.column import Span
    from ui.reading.document.paragraph_layout import Mark
    from ui.reading.document.row_heights import RowHeights
    from ui.theme.theme import Theme

_OUTER_SHARE = 0.6
"""Of the spare width in a wide window: the two columns stay in sight of each other."""


class Pane(QTextBrowser):
    """Show one column; say what the pointer is on and which keys were pressed."""

    pointed = Signal(object, object)
    """Sentence number or None; the mention `Span` or None, as the pointer moves."""
    word_pointed = Signal(int)
    """Position in the document of the letter under the pointer, -1 off the text."""
    clicked = Signal(object, object)
    """Sentence number or None; the mention `Span` or None."""
    sign_pointed = Signal(object)
    """The sentence numbers of the doubt sign under the pointer; empty off it."""
    note_pointed = Signal(object)
    """The same of the sign of a note."""
    word_requested = Signal(int)
    """Position in the document of a word that was clicked twice, which is selected."""
    menu_requested = Signal(int, QPoint)
    """Position of the letter that was clicked, -1 for none; and where on the screen."""
    paged = Signal(int)
    edge_requested = Signal(int)
    mention_entered = Signal()
    zoomed = Signal(int)
    focus_changed = Signal(bool)
    resizing = Signal()
    """The pane is about to lay itself out for another size."""

    def __init__(self, side: Side, row_heights: RowHeights, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_heights = row_heights
        self.copied = ""
        """What was copied or dragged from here last."""
        self.side = side
        self.column = Column(())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self.document().setDocumentMargin(MARGIN)
        self.paragraphs = ParagraphLayout(self.document(), row_heights)
        self.document().setDocumentLayout(self.paragraphs)
        self._widest = 10_000
        self.beside_other = True
        self._outlines: tuple[Span, ...] = ()
        self._strokes: tuple[Stroke, ...] = ()
        self._signs: dict[int, tuple[int, ...]] = {}
        self._corrected: frozenset[int] = frozenset()
        self._bundled: frozenset[int] = frozenset()
        self._notes: dict[int, tuple[int, ...]] = {}
        self._on_note: tuple[int, ...] = ()
        self._sign_colours = (QColor(), QColor())
        self._outline_colour = QColor()
        self.fade_in = FadeIn(self)
        self.fade_in.changed.connect(self.viewport().update)
        self._on_sign: tuple[int, ...] = ()
        self._pressed_at: QPoint | None = None
        self.right_to_left = False

    # What it shows

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of the page, the text and the selection."""
        palette = coloured(
            self.palette(),
            {
                QPalette.ColorRole.Base: theme.page,
                QPalette.ColorRole.Window: theme.page,
                QPalette.ColorRole.Text: theme.text,
                QPalette.ColorRole.WindowText: theme.text,
                QPalette.ColorRole.Highlight: theme.selection,
                QPalette.ColorRole.HighlightedText: theme.text,
                QPalette.ColorRole.PlaceholderText: theme.muted,
            },
        )
        self.setPalette(palette)
        self._sign_colours = (QColor(theme.page), QColor(theme.muted))
        self._outline_colour = QColor(theme.text)
        self.viewport().update()

    def set_beside_other(self, beside: bool) -> None:
        """Say whether the other text is shown too: then wide margins lean outwards."""
        self.beside_other = beside
        self._centre()

    def set_widest_column(self, width: int) -> None:
        """Keep lines of text at most this long: what is wider becomes margin."""
        self._widest = width
        self._centre()

    def set_right_to_left(self, right_to_left: bool) -> None:
        """Say where lines begin, and so where the doubt signs stand."""
        self.right_to_left = right_to_left

    def set_signs(
        self,
        signs: Mapping[int, tuple[int, ...]],
        corrected: Collection[int] = (),
        bundled: Collection[int] = (),
    ) -> None:
        """Put a sign beside positions of the document; each stands for some sentences.

        It is that of doubt, but for sentences that a person `corrected` or that are `bundled`.
        """
        self._signs = dict(signs)
        self._corrected = frozenset(corrected)
        self._bundled = frozenset(bundled)
        self.viewport().update()

    def set_note_signs(self, signs: Mapping[int, tuple[int, ...]]) -> None:
        """Put the sign of a note beside positions of the document."""
        self._notes = dict(signs)
        self.viewport().update()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Lay passing marks over the text, in place of those before."""
        if self.paragraphs.marks != tuple(marks):
            self.paragraphs.marks = tuple(marks)
            self.viewport().update()

    def set_outlines(self, spans: Sequence[Span]) -> None:
        """Draw a strong line round some mentions."""
        if self._outlines != tuple(spans):
            self._outlines = tuple(spans)
            self.viewport().update()

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Draw the strokes of a marker under words that are quoted."""
        if self._strokes != tuple(strokes):
            self._strokes = tuple(strokes)
            self.viewport().update()

    def text_left(self) -> int:
        """Give the x of the column's left edge, in the pane's coordinates."""
        return self.viewport().x() + MARGIN

    def text_width(self) -> int:
        """Give the width of the column."""
        return max(0, self.viewport().width() - 2 * MARGIN)

    # Where things are, in pixels of the document

    def line_span(self, position: int) -> tuple[float, float]:
        """Give the top and bottom of the line that holds a position of the document."""
        block = self.document().findBlock(position)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return top, top
        return top + line.y(), top + line.y() + line.height()

    def span_rects(self, start: int, end: int) -> list[QRectF]:
        """Give the rectangles of a span, one per line, in pixels of the viewport."""
        layout = self.document().documentLayout()
        block = self.document().findBlock(start)
        origin = layout.blockBoundingRect(block).topLeft() - QPointF(
            0, self.verticalScrollBar().value()
        )
        first, last = start - block.position(), end - block.position()
        rects = []
        for line in lines_of(block):
            line_end = line.textStart() + line.textLength()
            if line.textStart() >= last or line_end <= first:
                continue
            a = x_of(line, max(first, line.textStart()))
            b = x_of(line, min(last, line_end))
            rects.append(
                QRectF(origin.x() + min(a, b), origin.y() + line.y(), abs(b - a), line.height())
            )
        return rects

    def first_sentence_below(self, y: float) -> int | None:
        """Give the first sentence whose first line begins at or below a height."""
        sentences = self.column.sentences
        position = self.column.position_of(self._row_heights.block_at(y))
        first = bisect_left(sentences, position, key=lambda s: s.start)
        for span in sentences[first:]:
            if self.line_span(span.start)[0] >= y - 0.5:
                return span.index
        return None

    def position_at(self, point: QPoint) -> int:
        """Give the position of the letter at a point of the viewport, -1 where there is none."""
        x = float(point.x())
        y = float(point.y() + self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        near = layout.hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit)
        if near < 0:
            return -1
        block = self.document().findBlock(near)
        corner = layout.blockBoundingRect(block).topLeft()
        lines = list(lines_of(block))
        for line, below in zip(lines, (*lines[1:], None), strict=True):
            top = corner.y() + line.y()
            bottom = corner.y() + (below.y() if below is not None else line.y() + line.height())
            if top <= y < bottom:
                left, right = extent(line)
                if not left <= x - corner.x() <= right:
                    return -1
                letter = line.xToCursor(x - corner.x(), QTextLine.CursorPosition.CursorOnCharacter)
                return block.position() + letter
        return -1

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_fade_in(painter)
        first, last = self._seen_positions()
        seen = [s for s in self._strokes if s.start < last and s.end > first]
        page = self.palette().color(QPalette.ColorRole.Base)
        paint_strokes(painter, seen, self.span_rects, page)
        painter.setPen(QPen(self._outline_colour, 1.6))
        for span in self._outlines:
            for rect in self.span_rects(span.start, span.end):
                painter.drawRoundedRect(rect.adjusted(-2, -0.5, 2, 0.5), 3, 3)
        self._paint_signs(painter, QRectF(event.rect()))
        painter.end()

    def _paint_fade_in(self, painter: QPainter) -> None:
        """Cover what fades in with a page that gets thinner."""
        page = QColor(self.palette().color(QPalette.ColorRole.Base))
        page.setAlphaF(self.fade_in.strength)
        first, last = self._seen_positions()
        for span in self.fade_in.spans:
            if span.start < last and span.end > first:
                for rect in self.span_rects(span.start, span.end):
                    painter.fillRect(rect, page)

    def _paint_signs(self, painter: QPainter, exposed: QRectF) -> None:
        page, ink = self._sign_colours
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(page)
        for rect, _ in self._sign_rects(self._notes):
            if rect.intersects(exposed):
                paint_note(painter, rect)
        for rect, sentences in self._sign_rects(self._signs):
            if rect.intersects(exposed):
                if self._corrected.issuperset(sentences):
                    paint_correction(painter, rect)
                elif self._bundled.issuperset(sentences):
                    paint_bundle(painter, rect)
                else:
                    paint_doubt(painter, rect)

    def _sign_rects(
        self, signs: Mapping[int, tuple[int, ...]]
    ) -> Iterator[tuple[QRectF, tuple[int, ...]]]:
        scroll = self.verticalScrollBar().value()
        x = (MARGIN - SIGN) / 2
        if self.right_to_left:
            x = self.viewport().width() - MARGIN + x
        lines: dict[float, tuple[QRectF, tuple[int, ...]]] = {}
        first, last = self._seen_positions()
        for position, sentences in signs.items():
            if not first <= position < last:
                continue
            top, bottom = self.line_span(position)
            rect = QRectF(x, (top + bottom - SIGN) / 2 - scroll, SIGN, SIGN)
            lines[top] = (rect, lines[top][1] + sentences if top in lines else sentences)
        yield from lines.values()

    def _seen_positions(self) -> tuple[int, int]:
        """Give the first position of the document that may be in sight, and the one after."""
        top = self.verticalScrollBar().value()
        first = self._row_heights.block_at(top)
        last = self._row_heights.block_at(top + self.viewport().height())
        return self.column.position_of(first), self.column.position_of(last + 1)

    def sign_rect(self, sentence: int) -> QRect | None:
        """Give where a sentence's doubt sign is, in pixels of the viewport."""
        return self._rect_of(sentence, self._signs)

    def note_rect(self, sentence: int) -> QRect | None:
        """Give where the sign of a sentence's note is, in pixels of the viewport."""
        return self._rect_of(sentence, self._notes)

    def _rect_of(self, sentence: int, signs: Mapping[int, tuple[int, ...]]) -> QRect | None:
        for rect, sentences in self._sign_rects(signs):
            if sentence in sentences:
                return rect.toAlignedRect()
        return None

    def _signs_at(self, point: QPoint, signs: Mapping[int, tuple[int, ...]]) -> tuple[int, ...]:
        rects = self._sign_rects(signs)
        return next((s for r, s in rects if r.adjusted(-4, -4, 4, 4).contains(point)), ())

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resizing.emit()
        self._centre()
        super().resizeEvent(event)

    def _centre(self) -> None:
        spare = max(0, self.width() - 2 * MARGIN - self._widest)
        outer = round(spare * _OUTER_SHARE) if self.beside_other else spare // 2
        left = outer if self.side is Side.ORIGINAL else spare - outer
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, spare - left):
            self.resizing.emit()
            self.setViewportMargins(left, 0, spare - left, 0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        position = -1 if event.buttons() else self.position_at(point)
        self._point_at(position)
        notes = self._signs_at(point, self._notes)
        if notes != self._on_note:
            self._on_note = notes
            self.note_pointed.emit(notes)
        signs = () if notes else self._signs_at(point, self._signs)
        if signs != self._on_sign:
            self._on_sign = signs
            self.sign_pointed.emit(signs)

    def _point_at(self, position: int) -> None:
        sentence = self.column.sentence_at(position) if position >= 0 else None
        mention = self.column.mention_at(position) if position >= 0 else None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if mention else Qt.CursorShape.IBeamCursor
        )
        self.pointed.emit(sentence, mention)
        self.word_pointed.emit(position)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)
        if self._on_sign:
            self._on_sign = ()
            self.sign_pointed.emit(())
        if self._on_note:
            self._on_note = ()
            self.note_pointed.emit(())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        if (
            event.button() != Qt.MouseButton.LeftButton
            or pressed is None
            or self.textCursor().hasSelection()
        ):
            return
        position = self.position_at(event.position().toPoint())
        if position >= 0:
            self.clicked.emit(self.column.sentence_at(position), self.column.mention_at(position))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        position = self.position_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and position >= 0:
            self.word_requested.emit(position)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(-1, self.mapToGlobal(self.rect().center()))
            return
        self.menu_requested.emit(self.position_at(event.pos()), event.globalPos())

    def select_word(self, position: int) -> None:
        """Select the word at a position."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        cursor.select(cursor.SelectionType.WordUnderCursor)
        self.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select a part of the document."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Space:
                self.paged.emit(-1 if shift else 1)
            case Qt.Key.Key_PageDown:
                self.paged.emit(1)
            case Qt.Key.Key_PageUp:
                self.paged.emit(-1)
            case Qt.Key.Key_Home:
                self.edge_requested.emit(-1)
            case Qt.Key.Key_End:
                self.edge_requested.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.mention_entered.emit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def createMimeDataFromSelection(self) -> QMimeData:
        self.copied = self.selected_text()
        data = QMimeData()
        data.setText(self.copied)
        return data

    def selected_text(self) -> str:
        """Give the selected text without any decoration, paragraphs apart by an empty line."""
        text = self.textCursor().selectedText()
        return text.replace("\u2029", "\n\n").replace("\u2028", "\n")
