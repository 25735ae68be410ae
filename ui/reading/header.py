"""The line above each text: its language, and where the translation comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.article import Origin, ParagraphKind
from core.knowledge.bundle_claim import Standing
from core.languages import base
from ui.qt.i18n import tr
from ui.qt.plain_text import set_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from core.article import Article, ScannedText
    from core.knowledge.bundle_claim import BundleClaim
    from ui.reading.content import Content
    from ui.reading.pane import Pane
    from ui.theme.theme import Theme

_HEIGHT = 34

_LETTERS_A_MINUTE = 1_400
"""With spaces: some 230 words of English (Brysbaert 2019, reading silently)."""
_SIGNS_A_MINUTE = 260
"""Of Chinese and Japanese (Trauzettel-Klosinski and Dietz 2012)."""
_WITHOUT_SPACES = frozenset({"zh", "ja"})


class Header(QWidget):
    """Name one side, at the left edge of its text."""

    def __init__(self, pane: Pane, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._theme = theme
        self._name = ""
        self._detail = ""
        self._focused = False
        self._over_text = False
        """Whether text goes on above, under the header: then a hairline parts them."""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        pane.focus_changed.connect(self._on_focus_changed)
        pane.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def sizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def set_text(self, name: str, detail: str = "") -> None:
        """Show a language's name, and after it a remark."""
        self._name, self._detail = name, detail
        self.setAccessibleName(self.text())
        set_tooltip(self, detail)
        self.update()

    def text(self) -> str:
        """Give what it shows."""
        return f"{self._name.upper()}  ·  {self._detail}" if self._detail else self._name.upper()

    def _on_focus_changed(self, focused: bool) -> None:
        self._focused = focused
        self.update()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if bool(value) != self._over_text:
            self._over_text = bool(value)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        if self._over_text:
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.line))
        font = QFont(self.font())
        font.setPixelSize(12)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text if self._focused else self._theme.muted))
        left, width = self._pane.text_left(), self._pane.text_width()
        area = QRect(left, 8, width, 20)
        metrics = painter.fontMetrics()
        at_right = self._pane.right_to_left
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            area,
            side | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width),
        )
        if self._focused:
            name = min(width, metrics.horizontalAdvance(self._name.upper()))
            start = left + width - name if at_right and not self._detail else left
            painter.fillRect(QRect(start, 29, name, 2), QColor(self._theme.accent))
        painter.end()


def describe_translation(content: Content, *, under_way: bool = True) -> str:
    """Say in words where a translation comes from, and how much of it is there.

    `under_way` says that the rest is expected.
    """
    done = [t for t in content.translations if t is not None]
    total = len(content.translations)
    if not done:
        return tr("not translated yet") if under_way and total else ""
    corrected = sum(t.origin is Origin.CORRECTION for t in done)
    memories = [t.source for t in done if t.origin is Origin.MEMORY]
    engine = [t for t in done if t.origin is Origin.PACKAGE]
    bundled = [t.source for t in done if t.origin is Origin.BUNDLE]
    parts = []
    if len(done) < total and under_way:
        parts.append(tr("{done} of %n sentences so far", total, done=len(done)))
    elif len(done) < total:
        parts.append(tr("{done} of %n sentences", total, done=len(done)))
    if corrected:
        parts.append(tr("%n corrected by you", corrected))
    if engine:
        via = any(" + " in t.source for t in engine)
        parts.append(tr("machine translation via English") if via else tr("machine translation"))
    if memories:
        names = ", ".join(dict.fromkeys(memories))
        if len(memories) < len(done):
            parts.append(
                tr(
                    "{some} of %n sentences from memory: {names}",
                    len(done),
                    some=len(memories),
                    names=names,
                )
            )
        else:
            parts.append(tr("from memory: {names}", names=names))
    if bundled:
        names = ", ".join(dict.fromkeys(bundled))
        if len(bundled) < len(done):
            parts.append(
                tr(
                    "{some} of %n sentences from bundle {names}",
                    len(done),
                    some=len(bundled),
                    names=names,
                )
            )
        else:
            parts.append(tr("from bundle {names}", names=names))
    return "  ·  ".join(parts)


def reading_time(article: Article) -> str:
    """Say how long the article takes to read, furniture left out; "" for a short one."""
    body = [p for p in article.paragraphs if p.kind is not ParagraphKind.FURNITURE]
    letters = sum(p.end - p.start for p in body)
    each = _SIGNS_A_MINUTE if base(article.language) in _WITHOUT_SPACES else _LETTERS_A_MINUTE
    minutes = round(letters / each)
    return tr("%n minutes", minutes) if minutes else ""


def describe_scan(scan: ScannedText | None) -> str:
    """Say in words how sure the recogniser is of a text that was read from pictures."""
    if scan is None:
        return ""
    parts = []
    if scan.confidence:
        sure = round(100 * scan.confidence)
        parts.append(tr("read by OCR, {sure} % sure", sure=sure))
    if scan.unsure:
        parts.append(tr("%n unsure words", len(scan.unsure)))
    if scan.unread:
        parts.append(tr("%n scanned pages are not read", len(scan.unread)))
    return ", ".join(parts)


def describe_original(claim: BundleClaim | None) -> str:
    """Say in words whose the text is where a bundle brought it or has another."""
    if claim is None:
        return ""
    if claim.standing is Standing.UNCHECKED:
        return tr("its text cannot be checked against a file (from bundle {name})", name=claim.name)
    return tr("this file has another text in bundle {name}", name=claim.name)
