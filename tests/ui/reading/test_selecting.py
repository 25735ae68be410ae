"""The mouse, the keyboard and screen readers on text that we lay out ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.ui.reading.reading_samples import BODY, make_content
from ui.reading.document.column import Side

if TYPE_CHECKING:
    from ui.reading.pane import Pane
    from ui.reading.view import ReadingView

TEXTS = [
    "Ministra 🙂 a plecat dimineață spre Iași, unde o aşteptau trei sute de oameni.",
    "Cu\u0302teva luni mai târziu 🪶 podul nu era gata.",
    "قال الرئيس 🙂 في بكين إن العمل سينتهي قريبا جدا في الميناء الجديد.",
]


def caret(pane: Pane, position: int) -> QPoint:
    """Give where a letter begins, in pixels of the viewport."""
    return pane.span_rects(position, position + 1)[0].center().toPoint()


def test_dragging_selects_over_lines_and_paragraphs(view: ReadingView) -> None:
    view.show_content(make_content())
    pane = view.two_pane.pane(Side.ORIGINAL)
    start, end = pane.column.sentences[1].start, pane.column.sentences[3].end - 2
    a, b = pane.span_rects(start, start + 1)[0], pane.span_rects(end, end + 1)[0]
    first = QPoint(round(a.left()) + 1, round(a.center().y()))
    last = QPoint(round(b.left()) + 1, round(b.center().y()))
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(pane.viewport(), last)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=last)
    selected = pane.selected_text()
    assert selected.startswith("Ministra 🙂 Ana Pop")
    assert selected.endswith("Ea a tăcu")
    assert "\n\n" in selected


def test_a_double_click_selects_the_word(view: ReadingView) -> None:
    view.show_content(make_content())
    pane = view.two_pane.pane(Side.TRANSLATION)
    start = pane.column.sentences[1].start
    QTest.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=caret(pane, start + 5))
    assert pane.selected_text() == "minister"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.sampled_from(TEXTS), st.integers(0, 170))
@example(TEXTS[2], 86)  # the space at which a line is broken hangs out to the left
def test_a_point_gives_the_letter_that_is_painted_there(
    view: ReadingView, text: str, number: int
) -> None:
    language = "ar" if text.startswith("قال") else "ro"
    view.show_content(make_content([(BODY, [(text, "x"), (text, "y")])], language=language))
    pane = view.two_pane.pane(Side.ORIGINAL)
    letters = pane.toPlainText()
    number %= len(letters)
    position = len(letters[:number].encode("utf-16-le")) // 2
    rect = pane.span_rects(position, position + len(letters[number].encode("utf-16-le")) // 2)
    if not rect or rect[0].width() < 2:  # an accent, or a space where a line ends
        return
    found = pane.position_at(rect[0].center().toPoint())
    cluster = range(position - 2, position + 3)  # an accent belongs to its letter
    assert found in cluster
    hit = (
        pane.document()
        .documentLayout()
        .hitTest(
            rect[0].center() + QPointF(0, pane.verticalScrollBar().value()),
            Qt.HitTestAccuracy.FuzzyHit,
        )
    )
    assert hit in range(position - 2, position + 4)


def test_points_off_the_text_are_no_letters(view: ReadingView) -> None:
    view.show_content(make_content())
    pane = view.two_pane.pane(Side.ORIGINAL)
    layout = pane.document().documentLayout()
    exact, fuzzy = Qt.HitTestAccuracy.ExactHit, Qt.HitTestAccuracy.FuzzyHit
    assert layout.hitTest(QPointF(1, 1), exact) == -1
    assert layout.hitTest(QPointF(1, 1), fuzzy) == 0
    assert layout.hitTest(QPointF(5000, 9000), exact) == -1
    assert layout.hitTest(QPointF(5000, 9000), fuzzy) == pane.column.length - 1


@pytest.mark.parametrize("mode", ["both", "stacked"])
def test_a_screen_reader_finds_text_and_place(view: ReadingView, mode: str) -> None:
    view.set_mode(mode)
    view.show_content(make_content(repeat=3))
    pane = view.two_pane.pane(Side.ORIGINAL)
    read = QAccessible.queryAccessibleInterface(pane).textInterface()
    assert read.text(0, 7) == "Ana Pop"
    assert read.characterCount() >= len("Ana Pop merge la Iași")
    rect = read.characterRect(0)
    assert pane.rect().translated(pane.mapToGlobal(QPoint(0, 0))).contains(rect.center())
