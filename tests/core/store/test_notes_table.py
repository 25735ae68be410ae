"""Notes and tags are kept by content, durably, and come through every accident."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.knowledge.notes import Note
from core.store import Store
from core.store.schema import MIGRATIONS
from tests.core.store.reading import is_read

if TYPE_CHECKING:
    from pathlib import Path

A, B = "aa" * 32, "bb" * 32
SENTENCE = "Bună 🧭 e\u0301 שָלום; 'x'"
NOTE = Note("seen in Minsk 🧭\nשָלום", SENTENCE, 12, 40, "2026-01-31T09:30:00")
WHOLE = Note("the whole of it", changed="2026-02-01T10:00:00")
PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diptych.sqlite3"


def test_notes_and_tags_are_kept_by_content(path: Path):
    with closing(Store(path)) as store:
        store.notes.save_note(A, NOTE)
        store.notes.save_note(A, WHOLE)
        store.notes.save_note(B, replace(NOTE, text="of the other"))
        store.notes.save_tags(A, ("china", "Łódź 🧭"))
    with closing(Store(path)) as store:
        assert store.notes.all_notes() == {
            A: (WHOLE, NOTE),
            B: (replace(NOTE, text="of the other"),),
        }
        assert store.notes.all_tags() == {A: ("china", "Łódź 🧭")}


def test_a_note_replaces_the_one_in_its_place(path: Path):
    with closing(Store(path)) as store:
        store.notes.save_note(A, NOTE)
        store.notes.save_note(A, replace(NOTE, text="better", changed="later"))
        store.notes.save_note(A, replace(NOTE, start=90, end=118))
        assert [n.text for n in store.notes.all_notes()[A]] == ["better", NOTE.text]
        store.notes.remove_note(A, NOTE)
        assert store.notes.all_notes() == {A: (replace(NOTE, start=90, end=118),)}
        store.notes.save_tags(A, ("one", "two"))
        store.notes.save_tags(A, ("two", "three"))
        assert store.notes.all_tags() == {A: ("two", "three")}
        store.notes.save_tags(A, ())
        assert store.notes.all_tags() == {}


def test_a_file_with_a_new_content_takes_its_notes_along(path: Path):
    with closing(Store(path)) as store:
        assert not store.files.save("/f", "a.txt", 1, 1, A)
        store.notes.save_note(A, NOTE)
        store.notes.save_tags(A, ("china",))
        assert not store.files.save("/f", "b.txt", 1, 1, A)
        assert store.files.save("/f", "a.txt", 2, 2, B)
        assert store.notes.all_notes() == {A: (NOTE,), B: (NOTE,)}
        assert store.notes.all_tags() == {A: ("china",), B: ("china",)}
        store.notes.save_note(B, replace(NOTE, text="newer"))
        store.files.save("/f", "b.txt", 2, 2, B)
        assert store.notes.all_notes()[B] == (replace(NOTE, text="newer"),)


def test_a_store_without_notes_is_migrated(path: Path):
    before = next(n for n, step in enumerate(MIGRATIONS) if "TABLE article_notes" in step)
    with closing(sqlite3.connect(path)) as connection:
        for step in MIGRATIONS[:before]:
            connection.executescript(step)
        connection.execute("INSERT INTO marks (content, read) VALUES (?, 1)", (A,))
        connection.execute(f"PRAGMA user_version = {before}")
        connection.commit()
    with closing(Store(path)) as store:
        assert store.notice is None
        assert is_read(store, A)
        store.notes.save_note(A, NOTE)
        assert store.notes.all_notes() == {A: (NOTE,)}


def test_notes_outside_a_damaged_page_are_recovered(path: Path):
    contents = [f"{n:064x}" for n in range(300)]
    with closing(Store(path)) as store:
        for number, content in enumerate(contents):
            store.notes.save_note(content, replace(NOTE, text=f"note {number} " + "x" * 200))
            store.notes.save_tags(content, (f"tag-{number}",))
        notes, tags = store.notes.all_notes(), store.notes.all_tags()
    data = path.read_bytes()
    at = data.index(b"note 150 ") // PAGE * PAGE
    path.write_bytes(data[:at] + b"\xff" * PAGE + data[at + PAGE :])
    with closing(Store(path)) as store:
        store.notes.all_notes()
        found = store.notes.all_notes()
        assert store.notice is not None
        assert len(notes) - 40 < len(found) < len(notes)
        assert f"notes: {len(found)};" in store.notice
        assert found.items() <= notes.items()
        assert store.notes.all_tags() == tags
