from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from core.article import MentionType, Origin, WordLink
from tests.ui.driving import find, said, translation_notice
from tests.ui.reading.reading_samples import PAIRS, card_of, changed, make_content
from ui.reading.card import entity_html
from ui.reading.document.column import Side
from ui.theme.theme import DARK, LIGHT, SEPIA

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.reading.pane import Pane
    from ui.reading.view import ReadingView
    from ui.theme.theme import Theme

ORIGINAL, TRANSLATION = Side.ORIGINAL, Side.TRANSLATION
DOUBT = "The number 3 is missing."


def point_of(pane: Pane, start: int, end: int) -> QPoint:
    """Give the middle of a span's first line, in the viewport."""
    return pane.span_rects(start, end)[0].center().toPoint()


def sentence_point(view: ReadingView, side: Side, index: int) -> QPoint:
    pane = view.two_pane.pane(side)
    span = pane.column.sentences[index]
    return point_of(pane, span.start, span.start + 1)


def move_to(pane: Pane, point: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(pane.viewport().mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane.viewport(), event)


def colours(pane: Pane, start: int, end: int) -> set[str]:
    """Give the colours painted in the first line of a span."""
    rect = pane.span_rects(start, end)[0].toRect().adjusted(1, 2, -1, -2)
    image = pane.viewport().grab(rect).toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def sentence_colours(view: ReadingView, side: Side, index: int) -> set[str]:
    pane = view.two_pane.pane(side)
    span = pane.column.sentences[index]
    return colours(pane, span.start, span.end)


def mention_colours(view: ReadingView, side: Side, mention: int) -> set[str]:
    pane = view.two_pane.pane(side)
    span = pane.column.mentions_of(mention)[0]
    return colours(pane, span.start, span.end)


def name(colour: str) -> str:
    return QColor(colour).name()


# Mentions


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA])
def test_mentions_are_marked_by_type_on_both_sides(view: ReadingView, theme: Theme) -> None:
    view.show_content(make_content())
    view.set_theme(theme)
    for mention, kind in ((2, MentionType.PERSON), (4, MentionType.PLACE), (3, MentionType.DATE)):
        for side in Side:
            painted = mention_colours(view, side, mention)
            assert name(theme.marks[kind].background) in painted
            underlined = kind is not MentionType.DATE
            assert (name(theme.marks[kind].line) in painted) == underlined


def test_headline_is_underlined_only(view: ReadingView) -> None:
    view.show_content(make_content())
    for side in Side:
        painted = mention_colours(view, side, 0)
        mark = LIGHT.marks[MentionType.PERSON]
        assert name(mark.line) in painted
        assert name(mark.background) not in painted


def test_hidden_types_lose_their_colours_and_nothing_moves(view: ReadingView) -> None:
    view.show_content(make_content(repeat=8))
    view.two_pane.bar.setValue(200)
    place = view.place()
    view.set_visible_types(frozenset({MentionType.PLACE}))
    assert view.place() == place
    view.two_pane.bar.setValue(0)
    for side in Side:
        assert name(LIGHT.marks[MentionType.PERSON].background) not in mention_colours(
            view, side, 2
        )
        assert name(LIGHT.marks[MentionType.PLACE].background) in mention_colours(view, side, 4)


def test_click_on_a_mention_asks_for_its_entity(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    for side in Side:
        pane = view.two_pane.pane(side)
        span = pane.column.mentions_of(4)[0]
        with qtbot.waitSignal(view.entity_activated) as heard:
            qtbot.mouseClick(
                pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, span.start, span.end)
            )
        assert heard.args == ["e-iasi"]
        assert view.current_mention() == 4


def test_keys_go_through_the_mentions_and_return_asks(qtbot: QtBot, view: ReadingView) -> None:
    content = make_content()
    view.show_content(content)
    seen = []
    while view.move_mention(1):
        seen.append(view.current_mention())
    assert seen == list(range(len(content.article.mentions)))
    assert view.current_sentence() == 5
    assert not view.move_mention(1)
    assert view.move_mention(-1)
    view.focus_original()
    with qtbot.waitSignal(view.entity_activated) as heard:
        qtbot.keyClick(view.two_pane.pane(ORIGINAL), Qt.Key.Key_Return)
    assert heard.args == ["e-fir"]


def test_only_visible_types_are_gone_through(view: ReadingView) -> None:
    view.show_content(make_content())
    view.set_visible_types(frozenset({MentionType.ORGANISATION}))
    assert view.move_mention(1)
    assert view.current_mention() == 5
    assert not view.move_mention(1)


def test_current_mention_is_outlined_on_both_sides(view: ReadingView) -> None:
    view.show_content(make_content())
    view.go_to_sentence(1, mention=2)
    for side in Side:
        pane = view.two_pane.pane(side)
        span = pane.column.mentions_of(2)[0]
        rect = pane.span_rects(span.start, span.end)[0]
        image = pane.viewport().grab().toImage()
        x, y = round(rect.center().x()), round(rect.top())
        assert min(image.pixelColor(x, y + step).lightness() for step in (-2, -1, 0)) < 110


def test_hover_card_tells_of_the_entity(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    pane = view.two_pane.pane(TRANSLATION)
    span = pane.column.mentions_of(2)[0]
    move_to(pane, point_of(pane, span.start, span.end))
    assert view.card.isHidden()
    qtbot.waitUntil(view.card.isVisible)
    text = view.card.text()
    for words in ("PERSON", "Ana Pop &lt;b&gt;", "3 here, 6 in the folder", "Polish", "Any Pop"):
        assert words in text
    assert view.rect().contains(view.card.geometry())
    with qtbot.waitSignal(view.article_requested) as heard:
        view.card.label.linkActivated.emit("b%20c.txt")
    assert heard.args == ["b c.txt", "e-pop"]
    assert view.card.isHidden()


def test_the_card_of_a_weekday_tells_which_day_it_was() -> None:
    content = replace(card_of("date:weekday-5"), day=date(2024, 1, 5))
    assert "5 January 2024" in entity_html(content, LIGHT)
    assert "2024" not in entity_html(replace(content, day=None), LIGHT)


def test_hover_card_goes_when_the_pointer_does(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    pane = view.two_pane.pane(ORIGINAL)
    span = pane.column.mentions_of(2)[0]
    move_to(pane, point_of(pane, span.start, span.end))
    qtbot.waitUntil(view.card.isVisible)
    move_to(pane, QPoint(3, 300))
    qtbot.waitUntil(view.card.isHidden)


# Sentences


def test_current_sentence_is_lit_on_both_sides_and_moves_by_step(
    qtbot: QtBot, view: ReadingView
) -> None:
    view.show_content(make_content())
    assert view.current_sentence() == 1
    with qtbot.waitSignal(view.sentence_changed) as heard:
        view.move_sentence(1)
    assert heard.args == [2]
    for side in Side:
        assert name(LIGHT.current) in sentence_colours(view, side, 2)
        assert name(LIGHT.current) not in sentence_colours(view, side, 1)


def test_steps_stop_at_the_ends_and_the_sentence_is_always_in_sight(view: ReadingView) -> None:
    content = make_content(repeat=10)
    view.show_content(content)
    last = len(content.article.sentences) - 1
    for index in (last, 0, last // 2):
        view.go_to_sentence(index)
        for pane in view.two_pane.panes:
            span = pane.column.sentences[index]
            assert pane.viewport().rect().contains(point_of(pane, span.start, span.start + 1))
    view.go_to_sentence(last)
    view.move_sentence(1)
    assert view.current_sentence() == last


def test_hovering_lights_the_pair_after_a_moment(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    for index in (3, 4):
        move_to(view.two_pane.pane(TRANSLATION), sentence_point(view, TRANSLATION, index))
        for side in Side:
            assert name(LIGHT.pair) not in sentence_colours(view, side, index)
    qtbot.waitUntil(lambda: name(LIGHT.pair) in sentence_colours(view, TRANSLATION, 4))
    assert name(LIGHT.pair) in sentence_colours(view, ORIGINAL, 4)
    assert name(LIGHT.pair) not in sentence_colours(view, ORIGINAL, 3)
    move_to(view.two_pane.pane(TRANSLATION), QPoint(3, 3))
    for side in Side:
        assert name(LIGHT.pair) not in sentence_colours(view, side, 4)


def test_click_selects_the_pair(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    pane = view.two_pane.pane(TRANSLATION)
    point = sentence_point(view, TRANSLATION, 3)
    with qtbot.waitSignal(view.sentence_changed):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.current_sentence() == 3


def test_a_word_lights_what_it_became(view: ReadingView) -> None:
    links = (WordLink(0, 2, 0, 3, 0.9), WordLink(3, 4, 4, 8, 0.1), WordLink(5, 10, 4, 8, 0.6))
    view.show_content(make_content(links={3: links}))
    original, translation = view.two_pane.panes
    start, became = original.column.sentences[3].start, translation.column.sentences[3].start
    move_to(original, point_of(original, start, start + 2))
    lit = [
        {(start, end) for start, end, _ in pane.paragraphs.marks}
        for pane in (original, translation)
    ]
    assert (start, start + 2) in lit[0]
    assert (became, became + 3) in lit[1]
    move_to(original, point_of(original, start + 3, start + 4))
    assert (became + 4, became + 8) not in {
        (start, end) for start, end, _ in translation.paragraphs.marks
    }


# Copying


def test_selected_text_is_copied_plain(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    pane = view.two_pane.pane(ORIGINAL)
    view.focus_original()
    qtbot.keyClick(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Ana Pop merge la Iași\n\nluni, 4 martie 2024\n\nMinistra 🙂")
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_copy_pair(view: ReadingView) -> None:
    view.show_content(make_content())
    view.go_to_sentence(3)
    view.copy_pair()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Ea a tăcut.\nShe said nothing")


# Getting about


def test_space_scrolls_a_page_with_two_lines_in_common(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content(repeat=12))
    view.focus_original()
    pane = view.two_pane.pane(ORIGINAL)
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    moved = view.two_pane.bar.value()
    assert pane.viewport().height() - moved == pytest.approx(2 * 27.2, abs=2)
    qtbot.keyClick(pane, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.two_pane.bar.value() == 0
    with qtbot.waitSignal(view.end_reached) as heard:
        qtbot.keyClick(pane, Qt.Key.Key_PageUp)
    assert heard.args == [-1]
    qtbot.keyClick(pane, Qt.Key.Key_End)
    assert view.two_pane.bar.value() == view.two_pane.bar.maximum()
    assert not view.page(1)
    with qtbot.waitSignal(view.end_reached) as heard:
        qtbot.keyClick(pane, Qt.Key.Key_Space)
    assert heard.args == [1]


def test_pages_show_every_line(view: ReadingView) -> None:
    view.show_content(make_content(repeat=12))
    height = view.two_pane.panes[0].viewport().height()
    before = 0
    while view.page(1):
        assert view.two_pane.bar.value() - before <= height
        before = view.two_pane.bar.value()
    assert before == view.two_pane.bar.maximum()


def test_modes(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    original, translation = view.two_pane.panes
    with qtbot.waitSignal(view.mode_changed) as heard:
        view.set_mode("translation")
    assert heard.args == ["translation"]
    assert not original.isVisible()
    assert translation.isVisible()
    view.focus_original()
    assert translation.hasFocus()
    view.set_mode("both")
    assert original.isVisible()
    with pytest.raises(ValueError, match="sideways"):
        view.set_mode("sideways")


def test_zoom_is_bounded_and_told(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    with qtbot.waitSignal(view.zoom_changed) as heard:
        view.set_zoom(9000)
    assert heard.args == [300]
    assert view.zoom() == 300


def test_page_key_without_an_article(view: ReadingView) -> None:
    view.show_notice("Nothing here", ["The folder has no articles."])
    assert not view.page(1)
    assert not view.move_mention(1)
    view.move_sentence(1)
    view.copy_pair()
    view.open_find_bar()
    assert view.find_bar.isHidden()


# Words about the text


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "ENGLISH  ·  machine translation"),
        (
            {"source": "translate-ro_en 1.9 + translate-en_de 1.0", "to": "de"},
            "GERMAN  ·  machine translation via English",
        ),
        (
            {"origin": Origin.MEMORY, "source": "team.tmx"},
            "ENGLISH  ·  from memory: team.tmx",
        ),
        ({"done": frozenset()}, "ENGLISH  ·  not translated yet"),
        (
            {"done": frozenset({0, 1})},
            "ENGLISH  ·  2 of 7 sentences so far  ·  machine translation",
        ),
    ],
)
def test_headers_say_where_the_translation_comes_from(
    view: ReadingView, options: dict[str, Any], words: str
) -> None:
    view.show_content(make_content(**options))
    assert view.two_pane.titled_panes[ORIGINAL].header.text() == "ROMANIAN"
    assert view.two_pane.titled_panes[TRANSLATION].header.text() == words


def test_accessible_names(view: ReadingView) -> None:
    view.show_content(make_content())
    original, translation = view.two_pane.panes
    assert original.accessibleName() == "Original, Romanian"
    assert translation.accessibleName() == "Translation, English"


def test_focus_is_seen(view: ReadingView) -> None:
    view.show_content(make_content())
    view.activateWindow()
    accent = name(LIGHT.accent)
    for side in Side:
        view.two_pane.pane(side).setFocus()
        for panel_side, panel in view.two_pane.titled_panes.items():
            image = panel.header.grab().toImage()
            x = panel.pane.text_left() + 4
            assert (image.pixelColor(x, 30).name() == accent) == (panel_side is side)


def test_doubt_is_a_sign_in_the_margin_with_its_words_on_hover(
    qtbot: QtBot, view: ReadingView
) -> None:
    view.show_content(make_content(doubts={2: DOUBT}))
    assert view.doubt_text(2) == DOUBT
    assert view.doubt_text(1) == ""
    pane = view.two_pane.pane(TRANSLATION)
    rect = pane.sign_rect(2)
    assert rect is not None
    assert rect.right() < 24
    image = pane.viewport().grab(rect).toImage()
    assert any(
        image.pixelColor(x, y) == QColor(LIGHT.muted)
        for x in range(image.width())
        for y in range(image.height())
    )
    move_to(pane, rect.center())
    assert view.card.isVisible()
    assert DOUBT in view.card.text()
    move_to(pane, rect.center() + QPoint(100, 0))
    assert view.card.isHidden()


def test_missing_package_is_said_on_the_translation_side(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content(done=frozenset()))
    buttons = [("download_package", "Download 96 MB"), ("install_file", "Install from file…")]
    view.set_translation_notice("No package for Romanian → English.", buttons)
    assert translation_notice(view) == "No package for Romanian → English."
    pane = view.two_pane.pane(TRANSLATION)
    assert not pane.toPlainText().strip()
    for action_id, _ in buttons:
        with qtbot.waitSignal(view.notice_activated) as heard:
            qtbot.mouseClick(button(view, action_id), Qt.MouseButton.LeftButton)
        assert heard.args == [action_id]
    view.set_translation_notice(None)
    assert not translation_notice(view)
    assert "Ministra" in pane.toPlainText()


def test_notice_leaves_what_is_translated_in_sight(view: ReadingView) -> None:
    view.show_content(make_content(done=frozenset({0, 1})))
    view.set_translation_notice("No package.", [("download_package", "Download")])
    panel = view.two_pane.titled_panes[TRANSLATION]
    assert panel.notice.geometry().bottom() <= panel.height()
    assert panel.notice.y() > panel.height() / 2
    assert "left for Iași" in panel.pane.toPlainText()
    assert "tăcut" not in panel.pane.toPlainText()


def test_update_with_another_text_shows_it_whole(view: ReadingView) -> None:
    view.show_content(make_content(repeat=8))
    view.go_to_sentence(1, mention=2)
    view.update_translations(make_content(repeat=3), [0])
    assert view.current_mention() is None
    assert view.two_pane.pane(ORIGINAL).toPlainText().count("Ea a tăcut.") == 3


def test_update_while_a_notice_is_shown_leaves_it(view: ReadingView) -> None:
    view.show_notice("Cannot read a.txt", ["It is empty."])
    view.update_translations(make_content(), [0])
    assert view.notice.isVisible()


def test_mentions_that_come_later_are_marked(view: ReadingView) -> None:
    content = make_content()
    bare = changed(content, article=replace(content.article, mentions=()), entity_ids=())
    bare = changed(bare, translation_mentions=((),) * len(content.translations))
    view.show_content(bare)
    assert not view.move_mention(1)
    view.update_entities(content)
    for side in Side:
        background = name(LIGHT.marks[MentionType.PERSON].background)
        assert background in mention_colours(view, side, 2)


def test_pages_leave_nothing_under_the_notice(view: ReadingView) -> None:
    view.show_content(make_content(repeat=12, done=frozenset({0, 1})))
    view.set_translation_notice("No package.", [("download_package", "Download")])
    notice = view.two_pane.titled_panes[TRANSLATION].notice
    pane = view.two_pane.pane(TRANSLATION)
    seen = notice.y() - pane.y()
    assert view.page(1)
    assert 0 < view.two_pane.bar.value() < seen
    view.two_pane.scroll_to_edge(1)
    last = pane.column.sentences[-1]
    bottom = pane.line_span(last.start)[1] - pane.verticalScrollBar().value()
    assert bottom <= seen


def test_whole_notice_takes_the_place_of_an_article(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    view.show_notice("Cannot read a.txt", ["It is empty."], [("skip", "Next article")])
    assert view.notice.isVisible()
    assert not view.two_pane.isVisible()
    assert view.notice.words() == "Cannot read a.txt\nIt is empty."
    with qtbot.waitSignal(view.notice_activated) as heard:
        qtbot.mouseClick(button(view, "skip"), Qt.MouseButton.LeftButton)
    assert heard.args == ["skip"]
    view.show_content(make_content())
    assert view.two_pane.isVisible()


def button(view: ReadingView, identity: str) -> QPushButton:
    return next(
        b
        for b in view.findChildren(QPushButton, f"notice-{identity}")
        if isinstance(b, QPushButton) and b.isVisible()
    )


@pytest.mark.parametrize("theme", [DARK, SEPIA])
def test_theme_changes_everything_at_once(view: ReadingView, theme: Theme) -> None:
    view.show_content(make_content(doubts={2: DOUBT}))
    view.set_translation_notice("No package.", [])
    view.open_find_bar()
    view.set_theme(theme)
    image = view.grab().toImage()
    painted = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width() - 20, 3)  # the scroll bar is the window's to colour
        for y in range(0, image.height(), 3)
    }
    for old in (LIGHT.page, LIGHT.current, LIGHT.chrome, LIGHT.line):
        assert name(old) not in painted
    assert {name(theme.page), name(theme.current), name(theme.chrome)} <= painted


# Finding


def test_find_counts_steps_and_gives_the_focus_back(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content(repeat=3))
    view.activateWindow()
    view.two_pane.pane(TRANSLATION).setFocus()
    view.open_find_bar()
    assert view.find_bar.field.hasFocus()
    qtbot.keyClicks(view.find_bar.field, "iasi")
    assert "1 of 8" in said(view.find_bar)
    qtbot.keyClick(view.find_bar.field, Qt.Key.Key_F3)
    assert "2 of 8" in said(view.find_bar)
    qtbot.keyClick(view.find_bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.find_bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert "8 of 8" in said(view.find_bar)
    pane = view.two_pane.pane(TRANSLATION)
    strong = name(LIGHT.accent)
    assert [
        form for *_, form in pane.paragraphs.marks if form.background().color().name() == strong
    ]
    qtbot.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    assert view.find_bar.isHidden()
    assert pane.hasFocus()
    assert not [
        form for *_, form in pane.paragraphs.marks if form.background().color().name() == strong
    ]


def test_find_says_when_there_is_nothing(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    view.open_find_bar()
    qtbot.keyClicks(view.find_bar.field, "zebra")
    assert "Nothing found" in said(view.find_bar)
    view.find_next(1)


def test_find_brings_the_hit_into_sight(view: ReadingView) -> None:
    pairs = [*PAIRS, *([PAIRS[1]] * 20), (PAIRS[1][0], [("Sfârșitul 🙂 poveștii.", "The end.")])]
    view.show_content(make_content(pairs))
    find(view, "sfarsitul 🙂 pov")
    pane = view.two_pane.pane(ORIGINAL)
    span = pane.column.sentences[-1]
    assert pane.viewport().rect().contains(point_of(pane, span.start, span.start + 4))
    assert view.current_sentence() == span.index
    (hit,) = [h for h in view.hits() if h.side is ORIGINAL]
    cursor = pane.textCursor()
    cursor.setPosition(hit.start)
    cursor.setPosition(hit.end, cursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "Sfârșitul 🙂 pov"


def test_words_that_wait_for_their_translation_are_no_hits(view: ReadingView) -> None:
    view.show_content(make_content(done=frozenset()))
    find(view, "tăcut")
    assert [hit.side for hit in view.hits()] == [ORIGINAL]


def test_find_starts_with_the_selected_words(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content())
    view.activateWindow()
    view.focus_original()
    pane = view.two_pane.pane(ORIGINAL)
    cursor = pane.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(3, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    view.open_find_bar()
    assert view.find_bar.field.text() == "Ana"
