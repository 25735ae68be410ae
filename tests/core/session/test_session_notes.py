"""Notes and tags in an opened folder: kept, moved with their file, found by filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.article_filter import list_articles
from core.article_list import Order
from core.knowledge.notes import Note
from core.knowledge.tmx_files import Pair, write_tmx
from core.paths import data_dir
from core.session import EntryChanged, FolderSession
from core.store import Store

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

FIRST = "Ministrul sosește la Constanța"
SECOND = "Ministrul transporturilor 🧭 a sosit luni la Constanța, unde a vizitat portul."
THIRD = "El a spus că lucrările vor fi gata până la sfârșitul anului 2024."
TEXT = f"{FIRST}\n\n{SECOND} {THIRD}\n"
OTHER = "Minister przyjechał do Gdańska\n\nMinister transportu rozmawiał w Gdańsku z prasą.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    (folder / "b.txt").write_text(OTHER, "utf-8")
    with (folder / "team.tmx").open("wb") as file:
        write_tmx(file, [Pair("ro", SECOND, "en", "The minister of transport 🧭 has arrived.")])
    return folder


@pytest.fixture
def opened():
    sessions: list[tuple[FolderSession, Store]] = []

    def open_folder(folder: Path) -> tuple[FolderSession, list[object]]:
        store, events = Store(data_dir() / "diptych.sqlite3"), []
        session = FolderSession(folder, store, to="en", on_event=events.append)
        sessions.append((session, store))
        session.start()
        session.wait()
        return session, events

    yield open_folder
    for session, store in sessions:
        session.close()
        session.join()
        store.close()


def texts(session: FolderSession) -> list[tuple[str, int | None, str, str, str]]:
    return [
        (one.path, one.sentence, one.note.text, one.original, one.translation)
        for one in session.notes.in_context()
    ]


def test_notes_are_kept_with_their_sentences_and_translations(opened, folder):
    session, events = opened(folder)
    assert session.notes.note("a.txt", 1, "check the date") == ""
    assert session.notes.note("a.txt", 1, "check the date 🧭\nשָלום ") == "check the date"
    assert session.notes.note("a.txt", None, "the whole") == ""
    assert EntryChanged("a.txt") in events
    expected = [
        ("a.txt", None, "the whole", "", ""),
        (
            "a.txt",
            1,
            "check the date 🧭\nשָלום",
            SECOND,
            "The minister of transport 🧭 has arrived.",
        ),
    ]
    assert texts(session) == expected
    assert session.entry("a.txt").notes == 2
    assert session.entry("b.txt").notes == 0
    again, _ = opened(folder)
    assert texts(again) == expected
    finished = again.finished("a.txt")
    assert [(one.sentence, one.note.text) for one in finished.notes] == [
        (None, "the whole"),
        (1, "check the date 🧭\nשָלום"),
    ]


def test_an_empty_note_takes_it_back(opened, folder):
    session, _ = opened(folder)
    session.notes.note("a.txt", 2, "wrong")
    assert session.notes.note("a.txt", 2, "  ") == "wrong"
    assert texts(session) == []
    assert session.entry("a.txt").notes == 0
    assert session.notes.note("a.txt", 2, "") == ""


def test_a_note_can_be_removed_and_put_back(opened, folder):
    session, _ = opened(folder)
    session.notes.note("a.txt", 2, "kept")
    before = session.notes.in_context()
    session.notes.remove("a.txt", before[0].note)
    assert session.notes.in_context() == []
    session.notes.put("a.txt", before[0].note)
    assert session.notes.in_context() == before


def test_a_note_on_a_sentence_that_is_gone_is_still_listed(opened, folder):
    session, _ = opened(folder)
    session.notes.put("a.txt", Note("kept", "Propoziție care nu mai există deloc.", 4, 40))
    assert texts(session) == [
        ("a.txt", None, "kept", "Propoziție care nu mai există deloc.", ""),
    ]
    assert session.notes.note("a.txt", None, "of the whole") == ""
    assert len(session.notes.in_context()) == 2


def test_a_moved_file_keeps_notes_and_tags(opened, folder):
    session, _ = opened(folder)
    session.notes.note("a.txt", 1, "moves along")
    session.notes.set_tags("a.txt", ["china"])
    (folder / "sub").mkdir()
    (folder / "a.txt").rename(folder / "sub" / "renamed.txt")
    again, _ = opened(folder)
    assert [(one.path, one.sentence) for one in again.notes.in_context()] == [
        ("sub/renamed.txt", 1)
    ]
    assert again.entry("sub/renamed.txt").tags == ("china",)


def test_a_file_saved_anew_keeps_notes_and_tags(opened, folder):
    session, _ = opened(folder)
    session.notes.note("a.txt", 1, "moves along")
    session.notes.set_tags("a.txt", ["china"])
    (folder / "a.txt").write_text(TEXT.replace(FIRST, f"{FIRST}\n\nFoto: arhivă"), "utf-8")
    again, _ = opened(folder)
    (note,) = again.notes.in_context()
    assert note.original == SECOND
    assert again.article("a.txt").quote(again.article("a.txt").sentences[note.sentence]) == SECOND
    assert again.entry("a.txt").tags == ("china",)


def test_tags_are_counted_and_filter_list_and_search(opened, folder):
    session, _ = opened(folder)
    assert session.notes.set_tags("a.txt", ["#China", "port"]) == ()
    assert session.notes.set_tags("b.txt", ["port"]) == ()
    session.notes.note("b.txt", 0, "look again")
    assert session.notes.set_tags("b.txt", ["port", "", "Port"]) == ("port",)
    assert session.notes.all_tags() == {"port": 2, "China": 1}
    entries = session.entries()
    assert list_articles(entries, "tag:chi", Order.NAME) == ["a.txt"]
    assert list_articles(entries, "TAG:port", Order.NAME) == ["a.txt", "b.txt"]
    assert list_articles(entries, "tag: note:", Order.NAME) == ["b.txt"]
    assert list_articles(entries, "note: constanta", Order.NAME) == []
    assert {hit.path for hit in session.search.find("minist", most=10)} == {"a.txt", "b.txt"}
    assert {hit.path for hit in session.search.find("minist tag:china", most=10)} == {"a.txt"}
    assert {hit.path for hit in session.search.find("tag:port", most=10)} == {"a.txt", "b.txt"}
    assert session.search.find("minist tag:none", most=10) == []
    assert {hit.path for hit in session.search.find("minist note:", most=10)} == {"b.txt"}
    assert {hit.path for hit in session.search.find("note:AGAIN", most=10)} == {"b.txt"}
    assert session.search.find("note:nothing minist", most=10) == []
    assert {hit.path for hit in session.search.find("tag: minist", most=10)} == {"a.txt", "b.txt"}
    session.marks.set_starred("a.txt", True)
    assert {hit.path for hit in session.search.find("STAR:", most=10)} == {"a.txt"}
