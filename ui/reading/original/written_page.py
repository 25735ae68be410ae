"""A saved page, a mail or a chat, laid out by Qt without anything from elsewhere.

What it is given was written anew of a few plain elements (core/reading/as_it_looked/safe_html.py);
it loads nothing but the pictures that came with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from core.text.visible_text import visible_words
from ui.qt.i18n import tr
from ui.theme.style import TEXT_PIXELS, coloured, ui_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent, QTextBlock

    from core.reading.as_it_looked.looks import Look
    from ui.theme.theme import Theme

_BEGINNINGS = (48, 24, 12)
"""Letters of a sentence by which it is looked for, the longest first."""
_LEAST = 6


class WrittenPage(QTextBrowser):
    """Shows what was made harmless; every address leads nowhere."""

    place_chosen = Signal(str)
    """The words of the paragraph that was clicked on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._look: Look | None = None
        self._images: list[QImage] = []
        self._pictures: list[tuple[int, int, int]] = []
        """Where pictures stand, how many beside each other, and how wide they are to be at most."""
        self._current: QTextCursor | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(tr("The original as it looks"))
        self.document().setDocumentMargin(20)
        self.set_theme(theme)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Give one of the page's own pictures; nothing else is loaded, from nowhere."""
        address = name.toString() if isinstance(name, QUrl) else name
        scheme, _, number = address.partition(":")
        own = type == QTextDocument.ResourceType.ImageResource.value and scheme == "picture"
        if own and number.isdecimal() and int(number) < len(self._images):
            return self._images[int(number)]
        return QImage()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        roles = QPalette.ColorRole
        palette = coloured(
            self.palette(),
            {roles.Base: theme.page, roles.Text: theme.text, roles.Highlight: theme.selection},
        )
        self.setPalette(palette)
        self._mark()

    def show_look(self, look: Look) -> None:
        """Show another page."""
        self._look = look
        self._current = None
        self._images = [
            QImage(p.data, p.width, p.height, 3 * p.width, QImage.Format.Format_RGB888).copy()
            for p in look.pictures
        ]
        document = self.document()
        document.clear()
        document.setDefaultFont(ui_font(14))
        if look.html:
            self.setHtml(look.html)
        else:
            self.setPlainText(look.plain)
        self._write_headers(look)
        self._pictures = list(self._placed()) if self._images else []
        self._fit_pictures()
        self.verticalScrollBar().setValue(0)
        self._mark()

    def _write_headers(self, look: Look) -> None:
        """Write a mail's headers above it, and name what hangs on it."""
        rows = [*look.headers]
        if look.attachments:
            rows.append((tr("Attachments"), ", ".join(look.attachments)))
        if not rows:
            return
        name, value = QTextCharFormat(), QTextCharFormat()
        name.setFont(ui_font(TEXT_PIXELS, demibold=True))
        value.setFont(ui_font(TEXT_PIXELS))
        cursor = QTextCursor(self.document())
        cursor.insertBlock()
        cursor.setPosition(0)
        cursor.setBlockFormat(QTextBlockFormat())
        for number, (header, said) in enumerate(rows):
            if number:
                cursor.insertBlock()
            cursor.insertText(f"{header}  ", name)
            cursor.insertText(visible_words(said), value)
        space = QTextBlockFormat()
        space.setBottomMargin(16)
        cursor.setBlockFormat(space)

    def _placed(self) -> Iterator[tuple[int, int, int]]:
        block = self.document().begin()
        while block.isValid():
            for part in cast("Iterable[QTextBlock.iterator]", block):
                fragment = part.fragment()
                if fragment.charFormat().isImageFormat():
                    width = round(fragment.charFormat().toImageFormat().width())
                    yield fragment.position(), fragment.length(), width
            block = block.next()

    def _fit_pictures(self) -> None:
        """Show no picture wider than the page."""
        widest = max(40, self.viewport().width() - 72)
        cursor = QTextCursor(self.document())
        # At once: each change alone would lay out its paragraph, with all pictures in it.
        cursor.beginEditBlock()
        for position, length, wanted in self._pictures:
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            form, width = cursor.charFormat().toImageFormat(), min(wanted, widest)
            number = form.name().removeprefix("picture:")
            known = number.isdecimal() and int(number) < len(self._images)
            if known and round(form.width()) != width:
                image = self._images[int(number)]
                form.setWidth(width)
                form.setHeight(max(1, round(image.height() * width / image.width())))
                cursor.setCharFormat(form)
        cursor.endEditBlock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    def go_to(self, sentence: str) -> bool:
        """Mark a sentence and bring it into sight; tell whether it was found."""
        words = " ".join(sentence.split())
        # In a chat, who says it stands apart.
        self._current = self._found(words) or self._found(words.partition(": ")[2])
        if self._current is not None:
            cursor = QTextCursor(self._current)
            cursor.setPosition(self._current.selectionStart())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self._mark()
        return self._current is not None

    def marked(self) -> str:
        """Give the words that are marked."""
        return self._current.selectedText() if self._current is not None else ""

    def _found(self, sentence: str) -> QTextCursor | None:
        if len(sentence) < _LEAST:
            return None
        document = self.document()
        for length in _BEGINNINGS:
            start = document.find(sentence[:length])
            if start.isNull():
                continue
            end = document.find(sentence[-length:], start.selectionStart())
            near = not end.isNull() and (
                end.selectionEnd() - start.selectionStart() < 2 * len(sentence)
            )
            cursor = QTextCursor(document)
            cursor.setPosition(start.selectionStart())
            stop = end.selectionEnd() if near else start.selectionEnd()
            cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
            return cursor
        return None

    def _mark(self) -> None:
        marks = []
        if self._current is not None:
            mark = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(QColor(self._theme.current))
            mark.cursor, mark.format = self._current, form
            marks.append(mark)
        self.setExtraSelections(marks)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            text = self.cursorForPosition(event.position().toPoint()).block().text()
            if text.strip():
                self.place_chosen.emit(text)


def nearest(sentences: Sequence[str], words: str) -> int | None:
    """Give the sentence that a clicked paragraph has first; None where it has none."""
    wanted = " ".join(words.split())
    for number, sentence in enumerate(sentences):
        text = " ".join(sentence.split())
        if len(text) >= _LEAST and (text[:48] in wanted or wanted in text):
            return number
    return None
