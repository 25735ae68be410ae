"""What a person wrote is kept through everything that may happen to the store."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.store import KnownFile, Marks, Store
from core.store.schema import MIGRATIONS, TABLES
from core.translation.stored_translation import StoredTranslation
from tests.core.store.reading import is_read, is_starred

SENTENCE = "Bună 🧭 e\u0301 שָלום; 'x'"
PAGE = 4096
OLD_SCHEMA = Path(__file__).with_name("schema_1.sql")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diptych.sqlite3"


def test_corrections_are_kept_by_sentence_and_direction(path: Path):
    with closing(Store(path)) as store:
        store.corrections.save(SENTENCE, "ro", "en", "first")
        store.corrections.save(SENTENCE, "ro", "en", "Hello 🧭")
        store.corrections.save(SENTENCE, "ro", "de", "Hallo")
        store.corrections.save(SENTENCE, "pl", "en", "Hi")
        store.corrections.remove(SENTENCE, "pl", "en")
        store.corrections.remove("unknown", "pl", "en")
    with closing(Store(path)) as store:
        assert store.corrections.into("en") == {("ro", SENTENCE): "Hello 🧭"}
        assert store.corrections.into("de") == {("ro", SENTENCE): "Hallo"}
        assert store.corrections.into("fr") == {}


def test_a_store_of_the_first_version_is_migrated_with_all_that_is_in_it(path: Path):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD_SCHEMA.read_text("utf-8"))
    with closing(Store(path)) as store:
        assert store.notice is None
        assert store.marks.of(["c1", "c2"]) == {
            "c1": Marks(read=True, language="pl"),
            "c2": Marks(starred=True),
        }
        assert store.files.known("/news", "a.txt") == KnownFile(7, 8, "c1")
        assert store.translations.of(["a"], "k") == {"a": StoredTranslation("b", (), -0.5)}
        assert store.entities.ids("/news") == {"PER:x": "e1"}
        store.corrections.save(SENTENCE, "ro", "en", "Hello")
        assert store.corrections.into("en") == {("ro", SENTENCE): "Hello"}
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


def test_the_first_version_never_changes():
    def made_by(script: str) -> list[tuple[str, str]]:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.executescript(script)
            rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL")
            return sorted((name, " ".join(sql.split())) for name, sql in rows)

    assert made_by(MIGRATIONS[0]) == made_by(OLD_SCHEMA.read_text("utf-8"))
    assert {name for name, _ in made_by(MIGRATIONS[0])} < set(TABLES)


def test_corrections_outside_the_damaged_page_are_recovered(path: Path):
    with closing(Store(path)) as store:
        store.marks.set_starred("c", True)
        for number in range(300):
            store.corrections.save(f"Propoziția {number} {SENTENCE}", "ro", "en", f"Own {number}")
        corrections = store.corrections.into("en")
    with path.open("r+b") as file:
        data = file.read()
        at = data.index("Propoziția 100 ".encode()) // PAGE * PAGE
        file.seek(at)
        file.write(b"\xff" * PAGE)
    with closing(Store(path)) as store:
        found = store.corrections.into("en")
        assert store.notice is not None
        assert f"corrections: {len(found)};" in store.notice
        assert found.items() <= corrections.items()
        assert 200 < len(found) < 300
        assert is_starred(store, "c")
        store.corrections.save("Another", "ro", "en", "New")
        assert store.corrections.into("en") == {**found, ("ro", "Another"): "New"}


def test_a_damaged_store_of_the_first_version_gives_its_marks(path: Path):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD_SCHEMA.read_text("utf-8"))
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'entity_ids'"
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * PAGE)
        file.write(b"\xff" * PAGE)
    with closing(Store(path)) as store:
        assert store.notice is not None
        assert "corrections: 0;" in store.notice
        assert is_read(store, "c1")
