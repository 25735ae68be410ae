"""The briefing in the real window, by keys."""

from __future__ import annotations

import pytest

from core.settings import Settings
from tests.ui.driving import press, until
from ui.briefing.briefing_document import Goes


def page(window):
    return window.commands.briefing.page


def go_to(window, goes: Goes, words: str = "") -> None:
    """Put the keyboard on the first line that leads to such a place."""
    paper = page(window).paper
    until(lambda: any(link.target.goes is goes and words in link.words for link in paper.links))
    press(window, *["Up"] * len(paper.links))
    for _ in paper.links:
        current = paper.current()
        if current.target.goes is goes and words in current.words:
            return
        press(window, "Down")
    raise AssertionError(goes)


@pytest.fixture
def briefed(window):
    """Give the window with its briefing, where a name is watched for."""
    window.reader.watch_for(["Reuters"])
    until(lambda: any(e.watched for e in window.articles.model.entries()))
    press(window, "B")
    until(lambda: "Reuters" in page(window).paper.toPlainText())
    return window


def test_a_key_tells_what_is_in_the_folder(briefed):
    window = briefed
    text = page(window).paper.toPlainText()
    assert "3 articles, 3 languages" in text
    assert "The port keeps growing" in text
    assert "The works will be finished in the year 2024, according to Reuters." in text
    assert "Popescu" in text
    go_to(window, Goes.ARTICLE, "finished in the year")
    press(window, "Return")
    assert window.commands.pages.current() is None
    assert (window.reader.path, window.view.current_sentence()) == ("1-ro.txt", 3)


def test_lines_lead_to_names_and_to_the_filtered_list(briefed):
    window = briefed
    go_to(window, Goes.ENTITY)
    target = page(window).paper.current().target
    press(window, "Return")
    assert window.reader.path == target.path
    assert window.view.current_mention() is not None
    press(window, "B")
    go_to(window, Goes.FILTER, "in 1 article")
    press(window, "Return")
    assert window.articles.filter.text() == "watch:"
    assert window.articles.model.paths == ["1-ro.txt"]


def test_a_folder_opens_with_it_where_that_is_set_and_esc_reads(start, news):
    settings = Settings.load()
    settings.open_with = "briefing"
    window = start(news, settings=settings)
    until(lambda: page(window).paper.links)
    assert window.reader.path == ""
    assert all(entry.unread for entry in window.reader.session.entries())
    press(window, "Esc")
    until(lambda: window.reader.path == "1-ro.txt")
    assert window.commands.pages.current() is None


@pytest.mark.parametrize("name", ["html", "docx", "txt", "pdf"])
def test_it_is_exported(briefed, tmp_path, name):
    out = tmp_path / f"brief.{name}"
    briefed.commands.briefing.export_to(out, name)
    until(out.exists)
    data = out.read_bytes()
    assert data.startswith(
        {"html": b"<!DOCTYPE", "docx": b"PK", "txt": b"3 ", "pdf": b"%PDF"}[name]
    )
    if name in ("html", "txt"):
        assert "according to" in data.decode("utf-8")
