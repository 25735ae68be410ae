"""Success is said only of what was kept: where it cannot be, the bar says so and nothing else."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from core.bundle import BundleWish
from core.errors import StoreError, StoreUnwritable
from core.knowledge.watchlist_file import read_watchlist, watch_file
from core.paths import data_dir, settings_file
from core.store.corrections import Corrections
from core.store.entities import Entities
from core.store.marks import ArticleMarks
from core.store.notes import Notes
from core.translatable import worded
from tests.ui.driving import press
from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# One window for each of all the things that a person can keep.
pytestmark = pytest.mark.slow

REASON = "The disk is full: nothing was kept."


def refuse(*_args: object, **_kwargs: object) -> None:
    raise StoreUnwritable(worded(REASON))


def no_room(*_args: object, **_kwargs: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def type_and_choose(window, words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)
    press(window, "Return")


def select(window, name: str) -> str:
    """Put the keyboard on an entity of the panel."""
    panel = window.panel
    panel.focus_list()
    model = panel.list.model()
    rows = [model.index(row) for row in range(model.rowCount())]
    index = next(index for index in rows if index.data() == name)
    panel.list.setCurrentIndex(index)
    return panel.selected()


@pytest.fixture
def romanian(window, qtbot):
    """Give the window with the Romanian article on screen and its entities in the panel."""
    window.activateWindow()
    window.reader.show("1-ro.txt")
    model = window.panel.list.model()
    qtbot.waitUntil(lambda: "China" in [model.index(row).data() for row in range(model.rowCount())])
    return window


def said(window) -> list[str]:
    return [message.text for message in window.messages.said]


def hide(window) -> None:
    select(window, "China")
    press(window, "Shift+H")


def drop(window) -> None:
    select(window, "China")
    press(window, "Del")


def rename(window) -> None:
    select(window, "China")
    press(window, "F2")
    type_and_choose(window, "Middle Kingdom")


def retype(window) -> None:
    select(window, "China")
    press(window, "Shift+T")
    type_and_choose(window, "Organisation")


@pytest.mark.parametrize("change", [hide, drop, rename, retype], ids=lambda f: f.__name__)
def test_a_refused_change_of_an_entity_is_not_said_to_be_made(romanian, monkeypatch, change):
    window = romanian
    entity = select(window, "China")
    before = window.reader.session.entities.entity(entity)
    monkeypatch.setattr(Entities, "add_edit", refuse)
    change(window)
    assert said(window) == [REASON]
    assert window.messages.text == REASON
    assert window.reader.session.entities.entity(entity) == before


def test_a_change_of_an_entity_that_cannot_be_taken_back_is_not_said_to_be(romanian, monkeypatch):
    window = romanian
    hide(window)
    monkeypatch.setattr(Entities, "remove_edit", refuse)
    window.panel.focus_list()
    press(window, "Ctrl+Z")
    assert said(window)[1:] == [REASON]


def note_sentence(window) -> None:
    window.view.focus_original()
    press(window, "A")
    type_and_choose(window, "mine")


def note_article(window) -> None:
    window.view.focus_original()
    press(window, "Shift+A")
    type_and_choose(window, "mine")


def tag(window) -> None:
    window.view.focus_original()
    window.commands.notes.choose_tags()
    type_and_choose(window, "china")


def correct(window) -> None:
    window.view.focus_original()
    press(window, "F2")
    QApplication.focusWidget().selectAll()
    type_and_choose(window, "mine")


def set_language(window) -> None:
    window.view.focus_original()
    window.commands.languages.choose_language()
    type_and_choose(window, "Polish")


@pytest.mark.parametrize(
    ("room", "method", "act"),
    [
        (Notes, "save_note", note_sentence),
        (Notes, "save_note", note_article),
        (Notes, "save_tags", tag),
        (Corrections, "save", correct),
        (ArticleMarks, "set_language", set_language),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_what_a_person_wrote_is_not_said_to_be_kept(romanian, monkeypatch, room, method, act):
    window = romanian
    with monkeypatch.context() as patch:
        patch.setattr(room, method, refuse)
        act(window)
    assert said(window) == [REASON]
    assert window.reader.session.notes.in_context() == []
    assert window.reader.entry.tags == ()


@pytest.mark.parametrize(
    ("write", "method"), [(note_article, "remove_note"), (tag, "save_tags")], ids=["note", "tags"]
)
def test_what_a_person_takes_back_is_not_said_to_be_gone(romanian, monkeypatch, write, method):
    window = romanian
    write(window)
    before = said(window)
    monkeypatch.setattr(Notes, method, refuse)
    press(window, "Ctrl+Z")
    assert said(window) == [*before, REASON]


def test_a_note_that_cannot_be_removed_is_not_said_to_be(romanian, monkeypatch):
    window = romanian
    note_sentence(window)
    (one,) = window.reader.session.notes.in_context()
    monkeypatch.setattr(Notes, "remove_note", refuse)
    window.commands.notes.remove(one.path, one.note)
    assert said(window) == [REASON]
    assert window.reader.session.notes.in_context() == [one]


def test_nothing_is_said_to_be_kept_of_an_article_that_is_not_read(romanian):
    session = romanian.reader.session
    for keep in (
        lambda: session.notes.set_tags("never.txt", ["china"]),
        lambda: session.notes.note("never.txt", None, "mine"),
        lambda: session.set_language("never.txt", "pl"),
    ):
        with pytest.raises(StoreError, match="not read yet"):
            keep()


def blocked(path: Path) -> Path:
    """Put a folder where a file is to be written."""
    path.unlink(missing_ok=True)
    (path / "in the way").mkdir(parents=True)
    return path


def test_a_name_that_cannot_be_kept_is_not_said_to_be_watched(romanian):
    window = romanian
    select(window, "China")
    blocked(watch_file())
    window.commands.watchlist.add_selection()
    assert len(said(window)) == 1
    assert "watchlist.txt cannot be read" in window.messages.text
    assert window.commands.watchlist.names == ()


def test_a_watchlist_that_cannot_be_read_is_not_written_over(romanian):
    window = romanian
    select(window, "China")
    watch_file().write_bytes("Łódź".encode("iso-8859-2"))
    window.commands.watchlist.add_selection()
    assert len(said(window)) == 1
    assert "is not written in UTF-8" in window.messages.text
    assert watch_file().read_bytes() == "Łódź".encode("iso-8859-2")
    watch_file().write_text("Łódź\n", "utf-8")
    window.commands.watchlist.add_selection()
    assert said(window)[1:] == ["China is on the watchlist now, in all folders."]


def test_a_watchlist_that_cannot_be_kept_stays_to_be_changed(romanian, qtbot):
    window = romanian
    dialog = window.commands.watchlist.edit()
    dialog.text.setPlainText("Ion Popescu\nBudowa")
    place = blocked(watch_file())
    box = dialog.findChild(QDialogButtonBox)
    box.button(QDialogButtonBox.StandardButton.Save).click()
    assert dialog.isVisible()
    assert dialog.names() == ("Ion Popescu", "Budowa")
    assert window.commands.watchlist.names == ()
    (place / "in the way").rmdir()
    place.rmdir()
    box.button(QDialogButtonBox.StandardButton.Save).click()
    assert not dialog.isVisible()
    assert read_watchlist(watch_file()) == ("Ion Popescu", "Budowa")


def test_settings_that_cannot_be_kept_are_not_said_to_be(romanian, monkeypatch):
    window = romanian
    dialog = window.commands.settings_dialog.open()
    window.settings.language = "pl"
    with monkeypatch.context() as patch:
        patch.setattr("core.files.kept_values.replacing", no_room)
        dialog.reading.changed.emit("language")
    assert len(said(window)) == 1
    assert "The settings cannot be kept" in window.messages.text
    assert "The settings cannot be kept" in dialog.kept.text()
    window.settings.language = "ro"
    dialog.reading.changed.emit("language")
    assert said(window)[1:] == ["Diptych speaks this language from its next start on."]
    assert dialog.kept.text().startswith("Changes take effect at once and are kept in")
    assert settings_file().is_file()


def test_a_wish_about_bundles_that_cannot_be_kept_is_not_said_to_be(romanian, monkeypatch):
    window = romanian
    kept = window.commands.kept_bundles
    with monkeypatch.context() as patch:
        patch.setattr("core.files.kept_values.replacing", no_room)
        kept.set_wish(BundleWish.NEVER)
    assert len(said(window)) == 1
    assert "The settings cannot be kept" in window.messages.text


def test_a_memory_that_cannot_be_kept_is_not_said_to_be(romanian, news, qtbot):
    window = romanian
    (data_dir() / "memories").write_bytes(b"in the way")
    window.commands.memories.import_from(news / "team.tmx")
    qtbot.waitUntil(lambda: bool(said(window)))
    assert len(said(window)) == 1
    assert "team.tmx cannot be kept" in window.messages.text


@pytest.mark.parametrize("name", ["html", "docx", "md", "json", "csv", "tmx", "pdf"])
def test_an_export_that_cannot_be_written_is_not_said_to_be(romanian, tmp_path, qtbot, name):
    window = romanian
    out = tmp_path / "out"
    out.write_bytes(b"in the way")
    window.commands.exporting.export_to(out, name, ["1-ro.txt"])
    qtbot.waitUntil(lambda: bool(said(window)))
    assert len(said(window)) == 1
    assert "cannot be written" in window.messages.text


def test_a_pdf_without_pages_is_not_said_to_be_exported(romanian, tmp_path, qtbot, monkeypatch):
    window = romanian
    monkeypatch.setattr("ui.exporting.paper.print_articles", lambda *_: False)
    window.commands.exporting.export_to(tmp_path / "out", "pdf", ["1-ro.txt"])
    qtbot.waitUntil(lambda: bool(said(window)))
    [told] = said(window)
    assert told.startswith("0 articles were exported")
    assert "1-ro.txt could not be drawn on pages." in told
    assert not list((tmp_path / "out").rglob("*.pdf"))


def test_a_bundle_that_cannot_be_written_is_not_said_to_be_saved(romanian, tmp_path, qtbot):
    window = romanian
    window.commands.bundles.save(tmp_path / "no" / "b.diptych", sources=True, notes=True)
    qtbot.waitUntil(lambda: bool(said(window)))
    assert len(said(window)) == 1
    assert "cannot be written" in window.messages.text


@pytest.mark.parametrize(
    ("count", "sentences"),
    [
        (
            1,
            (
                "1 article came with x, and is marked so.",
                "1 article is in x.",
                "1 of 1 sentence so far",
            ),
        ),
        (
            2,
            (
                "2 articles came with x, and are marked so.",
                "2 articles are in x.",
                "1 of 2 sentences so far",
            ),
        ),
    ],
)
def test_one_is_not_many(count: int, sentences: tuple[str, ...]):
    say: Callable[..., str] = tr
    assert (
        say("%n articles came with {name}, and are marked so.", count, name="x"),
        say("%n articles are in {name}.", count, name="x"),
        say("{done} of %n sentences so far", count, done=1),
    ) == sentences
