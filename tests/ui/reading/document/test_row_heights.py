from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.driving import until_laid_out
from tests.ui.reading.reading_samples import PAIRS, card_of, make_content
from ui.reading.content import Place
from ui.reading.document.column import Side
from ui.reading.document.paragraph_layout import blocks
from ui.reading.document.typeface import MARGIN
from ui.reading.view import ReadingView
from ui.theme.theme import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock
    from pytestqt.qtbot import QtBot

WIDTHS = (420, 700, 1024, 1500, 2300)
ZOOMS = (70, 100, 160, 250)


def tops(view: ReadingView) -> tuple[list[float], list[float]]:
    """Give where each paragraph's first base line is, once all are laid out."""
    until_laid_out(view)
    first, second = (
        [_first_base_line(block) for block in blocks(pane.document())]
        for pane in view.two_pane.panes
    )
    return first, second


def _first_base_line(block: QTextBlock) -> float:
    top = block.document().documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineAt(0)
    return top + line.y() + line.ascent()


def assert_aligned(view: ReadingView) -> None:
    first, second = tops(view)
    assert len(first) == len(second) > 1
    assert max(abs(a - b) for a, b in zip(first, second, strict=True)) <= 1
    assert all(a < b for a, b in pairwise(first))
    bars = [pane.verticalScrollBar() for pane in view.two_pane.panes]
    assert abs(bars[0].maximum() - bars[1].maximum()) <= 1
    assert view.two_pane.bar.maximum() == min(bar.maximum() for bar in bars)
    assert bars[0].value() == bars[1].value() == view.two_pane.bar.value()


def sentence_y(view: ReadingView, index: int, side: Side = Side.ORIGINAL) -> float:
    """Give where a sentence's first line is below the top edge of its pane."""
    pane = view.two_pane.pane(side)
    line = pane.line_span(pane.column.sentences[index].start)[0]
    return line - pane.verticalScrollBar().value()


def resize(qtbot: QtBot, view: ReadingView, width: int, height: int = 700) -> None:
    with qtbot.waitSignal(view.two_pane.settled):
        view.resize(width, height)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_paragraphs_begin_at_one_height_at_every_width(
    qtbot: QtBot, view: ReadingView, zoom: int
) -> None:
    view.set_zoom(zoom)
    view.show_content(make_content(repeat=4))
    for width in WIDTHS:
        resize(qtbot, view, width)
        assert_aligned(view)


def test_aligned_when_shown_for_the_first_time(qtbot: QtBot) -> None:
    view = ReadingView(LIGHT, entity_card=card_of)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_content(make_content(repeat=4))
    view.show()
    assert_aligned(view)


@pytest.mark.parametrize("language", ["ar", "zh-Hans", ""])
def test_aligned_in_other_scripts(view: ReadingView, language: str) -> None:
    words = {"ar": "قال الرئيس 🙂 في بكين. ", "zh-Hans": "总统在北京说🙂。", "": "Da. "}
    sentence = words[language] * 20
    pairs = [(kind, [(sentence, s[1]) for s in sentences]) for kind, sentences in PAIRS]
    view.show_content(make_content(pairs, language=language))
    assert_aligned(view)


def test_arabic_begins_at_the_right_of_its_column(view: ReadingView) -> None:
    pairs = [(PAIRS[1][0], [("قال الرئيس في بكين", "The president said in Beijing")])]
    view.show_content(make_content(pairs, language="ar", day=None))
    original, translation = view.two_pane.panes
    rect = original.span_rects(0, 3)[0]
    assert rect.right() == pytest.approx(original.viewport().width() - MARGIN, abs=2)
    assert translation.span_rects(0, 3)[0].left() == pytest.approx(MARGIN, abs=2)


def test_arabic_is_larger_and_its_lines_keep_the_rhythm(view: ReadingView) -> None:
    words = "قال الرئيس 🙂 في بكين إن العمل سينتهي قريبا. " * 8
    view.show_content(make_content([(PAIRS[1][0], [(words, words)])], language="ar", day=None))
    lines = []
    for pane in view.two_pane.panes:
        layout = pane.document().begin().layout()
        lines.append([layout.lineAt(n) for n in range(layout.lineCount())])
    own, other = ([line.y() + line.ascent() for line in side] for side in lines)
    assert own[0] == pytest.approx(other[0], abs=0.1)
    assert own[1] - own[0] == pytest.approx(other[1] - other[0], abs=0.1)
    fonts = [pane.document().defaultFont().pixelSize() for pane in view.two_pane.panes]
    assert fonts[0] > fonts[1]
    view.set_mode("stacked")
    pane = view.two_pane.shown[0]
    sizes = [
        pane.document().findBlockByNumber(n).begin().fragment().charFormat().font().pixelSize()
        for n in (0, 1)
    ]
    assert sizes == fonts


def test_lines_are_never_over_75_letters(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content(repeat=8))
    for mode in ("both", "original", "translation"):
        view.set_mode(mode)
        resize(qtbot, view, 2400 + len(mode))
        for pane in view.two_pane.shown:
            block = pane.document().begin()
            while block.isValid():
                lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
                assert all(line.textLength() <= 76 for line in lines)  # with the space at its end
                block = block.next()


@pytest.mark.parametrize("mode", ["both", "translation"])
def test_nothing_jumps_while_translations_stream_in(view: ReadingView, mode: str) -> None:
    view.set_mode(mode)
    count = len(make_content(repeat=12).translations)
    view.show_content(make_content(repeat=12, done=frozenset()))
    view.two_pane.bar.setValue(view.two_pane.bar.maximum() // 2)
    top = view.place().sentence
    side = view.two_pane.shown[0].side
    y = sentence_y(view, top, side)
    order = [*range(0, count, 3), *range(2, count, 3), *range(1, count, 3)]
    steps = [order[i : i + 7] for i in range(0, count, 7)]
    for batch, done in zip(steps, accumulate(steps), strict=True):
        view.update_translations(make_content(repeat=12, done=frozenset(done)), batch)
        assert abs(sentence_y(view, top, side) - y) <= 1
        assert view.place().sentence == top
        if mode == "both":
            assert_aligned(view)
    whole = view.two_pane.pane(Side.TRANSLATION).toPlainText()
    view.show_content(make_content(repeat=12))
    assert view.two_pane.pane(Side.TRANSLATION).toPlainText() == whole


def test_selection_stays_while_other_sentences_of_its_paragraph_arrive(view: ReadingView) -> None:
    view.show_content(make_content(done=frozenset({1})))
    pane = view.two_pane.pane(Side.TRANSLATION)
    span = pane.column.sentences[1]
    cursor = pane.textCursor()
    cursor.setPosition(span.start)
    cursor.setPosition(span.end, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    chosen = pane.selected_text()
    view.update_translations(make_content(done=frozenset({1, 2})), [2])
    assert pane.selected_text() == chosen
    assert chosen.startswith("The minister")


def test_translation_no_longer_than_the_original_moves_nothing(view: ReadingView) -> None:
    view.show_content(make_content(done=frozenset()))
    before = tops(view)[0]
    view.update_translations(make_content(done=frozenset({2})), [2])
    assert tops(view)[0] == pytest.approx(before, abs=0.1)


def test_a_place_is_found_again_at_another_width_and_zoom(qtbot: QtBot, view: ReadingView) -> None:
    content = make_content(repeat=10)
    view.show_content(content)
    view.two_pane.bar.setValue(777)
    place = view.place()
    assert place.sentence > 5
    other = ReadingView(LIGHT, entity_card=card_of)
    qtbot.addWidget(other)
    other.set_zoom(140)
    other.show_content(content, place)
    other.resize(780, 500)
    other.show()
    assert abs(sentence_y(other, place.sentence) - place.offset) <= 1
    assert other.current_sentence() == place.sentence


def test_the_sentence_at_the_top_stays_through_zoom_resize_mode_and_theme(
    qtbot: QtBot, view: ReadingView
) -> None:
    view.show_content(make_content(repeat=10))
    view.two_pane.bar.setValue(901)
    top = view.place().sentence
    y = sentence_y(view, top)
    for zoom in (150, 80, 100):
        view.set_zoom(zoom)
        assert abs(sentence_y(view, top) - y) <= 1
    resize(qtbot, view, 700)
    assert abs(sentence_y(view, top) - y) <= 1
    view.set_mode("original")
    view.set_mode("both")
    assert abs(sentence_y(view, top) - y) <= 1


def test_the_very_top_stays_the_very_top(view: ReadingView) -> None:
    view.show_content(make_content(repeat=10))
    view.set_zoom(200)
    assert view.two_pane.bar.value() == 0
    view.two_pane.bar.setValue(500)
    view.show_content(make_content(repeat=10), Place())
    assert view.two_pane.bar.value() == 0


def test_one_text_alone_is_not_padded(view: ReadingView) -> None:
    view.show_content(make_content(repeat=3))
    padded = tops(view)[1][-1]
    view.set_mode("translation")
    assert view.two_pane.shown == [view.two_pane.pane(Side.TRANSLATION)]
    assert tops(view)[1][-1] < padded
    view.set_mode("both")
    assert_aligned(view)


def test_both_scroll_together_whichever_is_moved(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content(repeat=10))
    original, translation = view.two_pane.panes
    translation.verticalScrollBar().setValue(300)
    assert original.verticalScrollBar().value() == view.two_pane.bar.value() == 300
    original.setFocus()
    qtbot.keyClick(original, Qt.Key.Key_Down)
    assert translation.verticalScrollBar().value() == original.verticalScrollBar().value() > 300


def test_dragging_the_hinge_keeps_the_alignment(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content(repeat=6))
    with qtbot.waitSignal(view.two_pane.settled):
        view.set_split(0.3)
    assert view.split() == pytest.approx(0.3, abs=0.02)
    assert_aligned(view)


def test_empty_article_and_beginning_place(view: ReadingView) -> None:
    view.show_content(make_content([], day=None))
    assert view.place() == Place()
    assert not view.page(1)
    view.move_sentence(1)
    assert view.current_sentence() == -1
