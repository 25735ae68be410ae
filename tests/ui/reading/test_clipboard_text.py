from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from core.article import Origin
from tests.ui.reading.reading_samples import changed, make_content
from ui.reading.document.column import Side

if TYPE_CHECKING:
    from ui.reading.view import ReadingView


def select(view: ReadingView, side: Side, start: int, end: int) -> None:
    pane = view.two_pane.pane(side)
    pane.setFocus()
    cursor = pane.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize("side", list(Side))
def test_every_pair_that_the_selection_touches_is_copied(view: ReadingView, side: Side) -> None:
    content = make_content()
    view.show_content(content)
    view.activateWindow()
    spans = view.two_pane.pane(side).column.sentences
    select(view, side, spans[1].end - 2, spans[3].start + 1)
    view.copy_pair()
    pairs = clipboard().split("\n\n")
    assert len(pairs) == 3
    for number, pair in enumerate(pairs, 1):
        original, translation = pair.split("\n")
        assert original == content.article.quote(content.article.sentences[number])
        assert translation == content.translations[number].text
    assert "🙂" in pairs[0]


def test_a_sentence_without_translation_is_copied_alone(view: ReadingView) -> None:
    view.show_content(make_content(done=frozenset({0})))
    view.go_to_sentence(3)
    view.copy_pair()
    assert clipboard() == "Ea a tăcut."


def test_copy_with_source_says_where_it_is_from(view: ReadingView) -> None:
    content = make_content()
    article = replace(content.article, author="Ștefan Pop", source="Gazeta", path="țări/a b.txt")
    view.show_content(changed(content, article=article))
    view.go_to_sentence(3)
    view.copy_with_source()
    text, source = clipboard().rsplit("\n\n", 1)
    assert text.startswith("Ea a tăcut.\nShe said nothing")
    assert source == (
        "— Titlu · Ștefan Pop · Gazeta · Monday, 4 March 2024 · țări/a b.txt"
        " (Romanian; machine translation, translate-ro_en 1.9)"
    )


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"origin": Origin.MEMORY, "source": "team.tmx"}, "(Romanian; from memory: team.tmx)"),
        (
            {"origin": Origin.CORRECTION, "source": "you"},
            "(Romanian; translation corrected by a person)",
        ),
        ({"done": frozenset()}, "a.txt (Romanian)"),
    ],
)
def test_the_source_names_what_translated_it(view: ReadingView, options: dict, words: str) -> None:
    view.show_content(make_content(day=None, **options))
    view.copy_with_source()
    assert clipboard().endswith(words)
