from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.article import WordLink
from tests.ui.reading.reading_samples import BODY, HEADING, make_content
from ui.reading.document.column import Side, original_column, translation_column
from ui.reading.document.interleaved import interleaved_column
from ui.theme.theme import LIGHT

if TYPE_CHECKING:
    from ui.reading.pane import Pane
    from ui.reading.view import ReadingView

WORDS = ["Ana 🙂", "cu\u0302teva", "שלום", "dom", "x"]
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
paragraphs = st.lists(st.tuples(sentences, st.none() | sentences), min_size=1, max_size=4)


def stacked(view: ReadingView) -> Pane:
    view.set_mode("stacked")
    (pane,) = view.two_pane.shown
    return pane


def document_text(pane: Pane, start: int, end: int) -> str:
    cursor = pane.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@given(st.lists(paragraphs, min_size=1, max_size=5))
def test_each_translation_is_in_the_block_under_its_sentence(found: list) -> None:
    content = make_content([(HEADING, found[0]), *((BODY, pairs) for pairs in found[1:])])
    column = interleaved_column(original_column(content), translation_column(content))
    text = "\n".join(block.text for block in column.blocks).encode("utf-16-le")
    units = [text[i : i + 2] for i in range(0, len(text), 2)]

    def said(span):
        return b"".join(units[span.start : span.end]).decode("utf-16-le")

    article = content.article
    for number, sentence in enumerate(article.sentences):
        own, under = column.spans_of(number)
        assert said(own) == article.quote(sentence)
        translation = content.translations[number]
        assert said(under) == (translation.text if translation else article.quote(sentence))
        assert under.start == own.end + 1
        assert column.sentence_at(under.start) == column.sentence_at(own.start) == number
        assert column.blocks[column.block_at(under.start)].under


def test_both_texts_stand_in_one_pane_and_light_together(view: ReadingView) -> None:
    view.show_content(make_content())
    pane = stacked(view)
    assert pane.side is Side.ORIGINAL
    view.go_to_sentence(3)
    own, under = pane.column.spans_of(3)
    assert document_text(pane, own.start, own.end) == "Ea a tăcut."
    assert document_text(pane, under.start, under.end).startswith("She said nothing")
    lit = [
        (start, end)
        for start, end, form in pane.paragraphs.marks
        if form.background().color().name() == LIGHT.current.lower()
    ]
    assert {start for start, _ in lit} == {own.start, under.start}
    assert "ROMANIAN → ENGLISH" in view.two_pane.titled_panes[Side.ORIGINAL].header.text()


def test_a_click_on_the_translation_selects_its_sentence(view: ReadingView) -> None:
    view.show_content(make_content())
    pane = stacked(view)
    rect = pane.span_rects(pane.column.under[2].start, pane.column.under[2].start + 2)[0]
    assert rect.left() > pane.span_rects(*span(pane, 2))[0].left()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert view.current_sentence() == 2


def span(pane: Pane, number: int) -> tuple[int, int]:
    own = pane.column.sentences[number]
    return own.start, own.start + 2


def test_words_are_linked_up_and_down(view: ReadingView) -> None:
    view.show_content(make_content(links={3: (WordLink(0, 2, 0, 3, 0.9),)}))
    pane = stacked(view)
    own, under = pane.column.spans_of(3)
    for start in (own.start, under.start):
        point = pane.span_rects(start, start + 2)[0].center()
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            QPointF(pane.viewport().mapToGlobal(point.toPoint())),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(pane.viewport(), event)
        marks = {(a, b) for a, b, _ in pane.paragraphs.marks}
        assert {(own.start, own.start + 2), (under.start, under.start + 3)} <= marks


def test_the_sentence_at_the_top_stays_when_the_texts_are_stacked(view: ReadingView) -> None:
    view.show_content(make_content(repeat=10))
    view.two_pane.bar.setValue(901)
    top = view.place()
    for mode in ("stacked", "both"):
        view.set_mode(mode)
        assert view.place().sentence == top.sentence
        assert abs(view.place().offset - top.offset) <= 1


def test_nothing_jumps_while_translations_stream_in(view: ReadingView) -> None:
    count = len(make_content(repeat=12).translations)
    view.set_mode("stacked")
    view.show_content(make_content(repeat=12, done=frozenset()))
    view.two_pane.bar.setValue(view.two_pane.bar.maximum() // 2)
    before = view.place()
    for last in range(5, count, 5):
        done = frozenset(range(last))
        view.update_translations(make_content(repeat=12, done=done), [last - 1])
        pane = view.two_pane.shown[0]
        line = pane.line_span(pane.column.sentences[before.sentence].start)[0]
        assert abs(line - pane.verticalScrollBar().value() - before.offset) <= 1


def test_what_is_missing_takes_no_room_once_that_is_said(view: ReadingView) -> None:
    view.show_content(make_content(done=frozenset({1})))
    pane = stacked(view)
    view.set_translation_notice("No package.", [("download_package", "Download")])
    assert set(pane.column.under) == {1}
    assert view.two_pane.titled_panes[Side.ORIGINAL].notice.isVisible()
    view.set_translation_notice(None)
    assert set(pane.column.under) == set(range(7))
    assert not view.two_pane.titled_panes[Side.ORIGINAL].notice.isVisible()


def test_the_editor_stands_over_the_translation(view: ReadingView) -> None:
    view.show_content(make_content())
    pane = stacked(view)
    view.go_to_sentence(2)
    view.edit_sentence()
    top = pane.line_span(pane.column.under[2].start)[0] - pane.verticalScrollBar().value()
    corner = pane.mapTo(view, pane.rect().topLeft())
    assert view.sentence_correction.editor.y() == pytest.approx(corner.y() + top, abs=16)


@pytest.mark.parametrize("mode", ["both", "stacked", "translation"])
def test_an_article_in_the_readers_language_stands_alone(view: ReadingView, mode: str) -> None:
    view.set_mode(mode)
    view.show_content(make_content(language="en", done=frozenset()))
    assert view.two_pane.shown == [view.two_pane.pane(Side.ORIGINAL)]
    assert not view.two_pane.pane(Side.TRANSLATION).isVisible()
    header = view.two_pane.titled_panes[Side.ORIGINAL].header
    assert header.text() == "ENGLISH  ·  your language already: nothing to translate"
    view.show_content(make_content())
    assert view.mode() == mode
    assert view.two_pane.pane(Side.TRANSLATION).isVisible() == (mode != "stacked")


@pytest.mark.parametrize("mode", ["both", "stacked"])
def test_a_notice_has_room_for_all_its_words(view: ReadingView, mode: str) -> None:
    view.set_mode(mode)
    view.show_content(make_content(done=frozenset({0})))
    for words in ("Short.", "A long reason with many words. " * 9, "Short again."):
        view.set_translation_notice(words, [("download_package", "Download")])
        notice = view.two_pane.notice
        assert notice.height() == notice.height_at(notice.width())
        QApplication.processEvents()
        assert notice.height() == notice.height_at(notice.width())
