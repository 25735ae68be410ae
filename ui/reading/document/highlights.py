"""The passing marks: the current and the hovered sentence, linked words, hits of a search.

Mentions are not among them: their colours belong to the document (see builder).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ui.reading.document.column import Span
    from ui.reading.document.paragraph_layout import Mark
    from ui.reading.pane import Pane
    from ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Passing:
    """What is marked in one pane for now; spans are positions in its document."""

    current: tuple[Span, ...] = ()
    hovered: tuple[Span, ...] = ()
    mention: tuple[Span, ...] = ()
    words: tuple[tuple[int, int, float], ...] = ()
    """Linked words with the weight of the link, 0 to 1."""
    hits: tuple[tuple[int, int], ...] = ()
    hit: tuple[int, int] | None = None


def apply(pane: Pane, passing: Passing, theme: Theme, marked: Sequence[Span]) -> None:
    """Show the passing marks of a pane in place of those before.

    `marked` are the mentions whose colours are visible: they stay so inside a lit sentence.
    """
    marks: list[Mark] = []

    def mark(start: int, end: int, background: QColor, text: QColor | None = None) -> None:
        form = QTextCharFormat()
        form.setBackground(background)
        if text is not None:
            form.setForeground(text)
        marks.append((start, end, form))

    for sentence in passing.hovered:
        if theme.hover_underlines:
            marks += [(a, b, _underline(theme)) for a, b in _between(sentence, marked)]
        elif sentence not in passing.current:
            for start, end in _between(sentence, marked):
                mark(start, end, QColor(theme.pair))
    for sentence in passing.current:
        for start, end in _between(sentence, marked):
            mark(start, end, QColor(theme.current))
    for start, end, weight in passing.words:
        mark(start, end, mix(theme.current, theme.accent, 0.12 + 0.3 * weight))
    for start, end in passing.hits:
        mark(start, end, mix(theme.page, theme.accent, 0.3))
    if passing.hit is not None:
        mark(*passing.hit, QColor(theme.accent), QColor(theme.page))
    pane.set_marks(marks)
    pane.set_outlines(passing.mention)


def _underline(theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(mix(theme.page, theme.muted, 0.6))
    return form


def mix(first: str, second: str, share: float) -> QColor:
    """Give the colour between two, `share` of the way to the second."""
    a, b = QColor(first), QColor(second)
    return QColor(
        *(
            round(x + (y - x) * share)
            for x, y in (
                (a.red(), b.red()),
                (a.green(), b.green()),
                (a.blue(), b.blue()),
            )
        )
    )


def _between(sentence: Span, marked: Sequence[Span]) -> Iterator[tuple[int, int]]:
    position = sentence.start
    for span in marked:
        if span.end <= position or span.start >= sentence.end:
            continue
        if span.start > position:
            yield position, span.start
        position = span.end
    if position < sentence.end:
        yield position, sentence.end
