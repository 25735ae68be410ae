"""What a person changed in entities is kept by folder, through migration and damage."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.store import Store
from core.store.schema import MIGRATIONS
from tests.core.store.reading import is_read

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diptych.sqlite3"


def test_edits_come_back_in_their_order_and_the_last_is_taken_back(path: Path):
    with closing(Store(path)) as store:
        rows = (("/a", "1"), ("/b", "2 🧭"), ("/a", "3"), ("/a\udcff", "שלום"), ("/a", "1"))
        for folder, data in rows:
            store.entities.add_edit(folder, data)
        store.entities.remove_edit("/a", "3")
        store.entities.remove_edit("/a", "1")
        store.entities.remove_edit("/a", "2 🧭")
        store.entities.remove_edit("/none", "1")
    with closing(Store(path)) as store:
        assert store.entities.edits("/a") == ["1"]
        assert store.entities.edits("/b") == ["2 🧭"]
        assert store.entities.edits("/a\udcff") == ["שלום"]
        assert store.entities.edits("/none") == []


def test_a_store_of_before_gets_room_for_them(path: Path):
    with closing(sqlite3.connect(path)) as connection:
        for step in MIGRATIONS[:3]:
            connection.executescript(step)
        connection.execute("PRAGMA user_version = 3")
        connection.execute("INSERT INTO marks (content, read) VALUES ('c', 1)")
        connection.commit()
    with closing(Store(path)) as store:
        assert is_read(store, "c")
        store.entities.add_edit("/a", "1")
        assert store.entities.edits("/a") == ["1"]


def test_edits_and_the_ids_they_speak_of_outlive_a_damaged_table(path: Path):
    with closing(Store(path)) as store:
        store.entities.add_edit("/a", "1")
        store.entities.save_ids("/a", {"PER|x": "e1"})
        store.marks.set_read("c", True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'translations'"
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    with closing(Store(path)) as store:
        assert store.notice is not None
        assert store.entities.edits("/a") == ["1"]
        assert store.entities.ids("/a") == {"PER|x": "e1"}
        assert is_read(store, "c")
