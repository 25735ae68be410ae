"""One grammar in the list's filter and in search, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from core.errors import QueryError
from tests.ui.driving import press, said, type_words, until


def search(window, words: str) -> None:
    press(window, "/")
    until(window.picker.isVisible)
    type_words(words)


def test_search_knows_operators_and_says_what_has_no_meaning(window):
    search(window, "port -reuters")
    until(lambda: {choice.id.path for choice in window.picker.choices} == {"1-ro.txt", "3-de.txt"})
    press(window, "Esc")
    search(window, "(port OR minister) lang:pl,de -hamburg")
    until(lambda: {choice.id.path for choice in window.picker.choices} == {"2-pl.txt", "3-de.txt"})
    press(window, "Esc")
    search(window, "came NEAR/2 gdansk")
    until(lambda: [choice.id.path for choice in window.picker.choices][:1] == ["2-pl.txt"])
    press(window, "Esc")
    search(window, "port NEAR lang:de")
    until(lambda: "NEAR needs" in said(window.picker))
    assert not window.picker.choices


def test_return_right_after_typing_goes_to_what_the_words_find(window):
    search(window, "hamburg")
    press(window, "Return")
    until(lambda: window.reader.path == "3-de.txt")
    assert window.picker.isHidden()


@pytest.mark.parametrize(
    ("words", "paths"),
    [
        ("lang:de OR minister", ["1-ro.txt", "2-pl.txt", "3-de.txt"]),
        ("-lang:de unread:", ["2-pl.txt"]),
        ("entity:Kowalski OR lang:de", ["2-pl.txt", "3-de.txt"]),
        ("-entity:China", ["3-de.txt"]),
    ],
)
def test_the_filter_knows_the_same(window, words: str, paths: list[str]):
    press(window, "Ctrl+L")
    type_words(words)
    until(lambda: window.articles.model.paths == paths)


def test_articles_that_only_tell_what_is_left_out_are_not_found(window):
    search = window.reader.session.search
    assert search.articles("talk") == {"2-pl.txt"}
    assert not search.articles("talk -entity:China")
    assert not search.articles("entity:Kowalski -minister -said")


def test_saved_searches_never_ask_for_each_other(window):
    search = window.reader.session.search
    search.saved = {"A": "-saved:B", "B": "-saved:A"}
    with pytest.raises(QueryError, match="cannot ask for another"):
        search.articles("saved:A")


def test_what_is_noted_later_is_listed_and_another_folder_knows_nothing_of_it(window, tmp_path):
    press(window, "Ctrl+L")
    type_words("note:tomorrow")
    assert window.articles.model.paths == []
    window.reader.session.notes.note("2-pl.txt", None, "Check tomorrow.")
    until(lambda: window.articles.model.paths == ["2-pl.txt"])
    other = tmp_path / "other"
    other.mkdir()
    (other / "2-pl.txt").write_text("Inny tekst.\n", "utf-8")
    window.reader.open(other)
    until(lambda: window.articles.model.total == 1)
    assert window.articles.model.paths == []


def test_the_filter_says_what_has_no_meaning(window):
    press(window, "Ctrl+L")
    assert QApplication.focusWidget() is window.articles.filter
    type_words("unread:yes")
    assert "“unread:” stands alone" in said(window.articles)


def test_what_is_typed_is_completed_with_what_the_folder_has(window):
    press(window, "Ctrl+L")
    box = window.articles.filter
    type_words("port -un")
    until(lambda: box.offered() == ["unread:"])
    box.completer().setCurrentRow(0)
    box.setText(box.completer().pathFromIndex(box.completer().currentIndex()))
    assert box.text() == "port -unread:"
    box.setText("lang:")
    until(lambda: box.offered() == ["lang:", "lang:de", "lang:pl", "lang:ro"])
    box.setText("")
    type_words('entity:"kow')
    until(lambda: any("Kowalski" in word for word in box.offered()))
    box.setText("xy")
    assert not box.offered()
    assert not box.grab().isNull()
