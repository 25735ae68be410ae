"""Two windows on one store: each soon shows what is written in the other, and nothing is lost."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.article import Origin
from core.errors import StoreError
from core.names.linking.edits import EditKind, EntityEdit
from core.paths import data_dir
from core.session import FolderSession, article_cache
from core.session.threads import store_watch
from core.store import Store
from tests.core.session.opened import Heard, own_copy, prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

SHARED = "Ministrul a sosit luni la Constanța, unde a vizitat portul 🧭 și a vorbit cu presa."
OWN = "The minister came to Constanța 🧭 q\u0301 שלום."
OTHERS = [f"Premierul a plecat din nou, pentru a {n}-a oară, spre munte." for n in range(20)]


class Window:
    """An opened folder with a store and events of its own."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(data_dir() / "diptych.sqlite3")
        self.heard = Heard()
        self.session = FolderSession(folder, self.store, to="en", on_event=self.heard)
        self.session.start()
        self.session.wait()

    def until(self, condition: Callable[[], bool]) -> None:
        self.heard.until(condition)

    def close(self) -> None:
        self.session.close()
        self.session.join()
        self.store.close()

    def text(self, path: str, sentence: str = SHARED) -> str | None:
        article = self.session.article(path)
        assert article is not None
        quotes = [article.quote(one) for one in article.sentences]
        translation = self.session.translations(path)[quotes.index(sentence)]
        if translation is None:
            return None
        assert translation.origin is Origin.CORRECTION
        return translation.text


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Give the folder, and a store in which it is read."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "a.txt").write_text(f"Ministrul la Constanța\n\n{SHARED} A plecat seara.\n", "utf-8")
    (folder / "b.txt").write_text(f"Știri pe scurt\n\nDupă agenții. {SHARED}\n", "utf-8")
    (folder / "c.txt").write_text("Alte știri\n\n" + "\n\n".join(OTHERS) + "\n", "utf-8")
    path = tmp_path_factory.mktemp("store") / "diptych.sqlite3"
    prepare(folder, path)
    return folder, path


@pytest.fixture
def windows(
    prepared: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Window, Window]]:
    monkeypatch.setattr(store_watch, "LOOK_SECONDS", 0.01)
    folder, store = prepared
    own_copy(store)
    both = Window(folder), Window(folder)
    yield both
    for window in both:
        window.close()


def test_a_correction_is_seen_in_the_other_window_and_so_is_its_undoing(windows):
    one, other = windows
    assert one.text("a.txt") is None
    other.session.corrections.correct(SHARED, "ro", OWN)
    one.until(lambda: one.text("a.txt") == OWN)
    assert one.text("b.txt") == OWN
    one.session.corrections.correct(SHARED, "ro", "")
    other.until(lambda: other.text("b.txt") is None)
    assert other.text("a.txt") is None


def test_articles_that_are_not_in_memory_have_it_too(windows, monkeypatch):
    one, other = windows
    monkeypatch.setattr(article_cache, "CACHE_SIZE", 0)
    assert one.session.article("c.txt") is not None  # and the others make room for it
    other.session.corrections.correct(SHARED, "ro", OWN)
    one.until(lambda: one.text("a.txt") == one.text("b.txt") == OWN)


def test_windows_that_write_at_once_lose_nothing(windows):
    def write(window: Window, sentences: list[str]) -> None:
        for sentence in sentences:
            window.session.corrections.correct(sentence, "ro", f"Own {sentence}")

    threads = [
        threading.Thread(target=write, args=(window, OTHERS[n::2]))
        for n, window in enumerate(windows)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wanted = {sentence: f"Own {sentence}" for sentence in OTHERS}
    for window in windows:
        window.until(lambda window=window: {s: window.text("c.txt", s) for s in OTHERS} == wanted)


def test_a_changed_entity_is_seen_and_undo_takes_back_only_one_s_own(windows, monkeypatch):
    one, other = windows
    entity = next(e for e in one.session.entities.all() if "Constanța" in e.name)

    def name(window: Window) -> str:
        return window.session.entities.entity(entity.id).name

    one.session.entities.edit(EntityEdit(EditKind.RENAME, entity.id, "Tomis 🧭"))
    other.until(lambda: name(other) == "Tomis 🧭")
    # What this window has not seen yet is not taken back in place of its own.
    monkeypatch.setattr(other.store, "changed_elsewhere", lambda: False)
    one.session.entities.edit(EntityEdit(EditKind.HIDE, entity.id))
    assert other.session.entities.undo_edit().kind is EditKind.RENAME
    one.until(lambda: name(one) != "Tomis 🧭")
    assert one.session.entities.entity(entity.id).hidden


def test_names_stay_where_another_program_begins_another_index_of_the_folder(windows):
    one, other = windows
    names = {(e.id, e.name, tuple(e.paths)) for e in other.session.entities.all()}
    ids = other.session.entities.ids("a.txt")
    assert names
    assert ids
    # As a program does that reads the folder in another language.
    other.store.indexes.begin(str(other.session.folder), "of another language")
    one.until(lambda: {(e.id, e.name, tuple(e.paths)) for e in one.session.entities.all()} == names)
    assert one.session.entities.ids("a.txt") == ids


def test_a_note_is_seen_in_the_other_window(windows):
    one, other = windows
    other.session.notes.note("a.txt", None, "Ask the port authority 🧭.")
    one.until(lambda: bool(one.session.notes.in_context()))
    assert [noted.note.text for noted in one.session.notes.in_context()] == [
        "Ask the port authority 🧭."
    ]


def test_marks_are_seen_in_the_other_window_and_so_is_their_undoing(windows):
    one, other = windows

    def marks(window: Window, path: str) -> tuple[bool, bool]:
        entry = window.session.entry(path)
        return entry.unread, entry.starred

    other.session.marks.set_read("a.txt", True)
    other.session.marks.set_starred("b.txt", True)
    one.until(lambda: [marks(one, p) for p in ("a.txt", "b.txt")] == [(False, False), (True, True)])
    assert marks(one, "c.txt") == (True, False)
    one.session.marks.set_read("a.txt", False)
    one.session.marks.set_starred("b.txt", False)
    other.until(lambda: marks(other, "a.txt") == marks(other, "b.txt") == (True, False))


def test_damage_that_is_met_while_open_is_told(windows):
    one, _other = windows
    path = one.store.path
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'corrections'"
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    with closing(sqlite3.connect(path)) as connection:  # what another window writes
        connection.execute("INSERT INTO marks (content) VALUES ('x')")
        connection.commit()

    def told() -> list[str]:
        words = [problem.text for w in windows for problem in w.heard.problems]
        return [text for text in words if "was damaged. It was set aside" in text]

    one.until(lambda: bool(told()))
    assert len(told()) == 1


def test_a_store_that_cannot_be_read_is_told_once(windows, monkeypatch):
    looks = []

    def fail() -> bool:
        looks.append(True)
        raise StoreError("The store could not be read or written (it is gone).")

    one, _other = windows
    monkeypatch.setattr(one.store, "changed_elsewhere", fail)
    one.until(lambda: len(looks) > 3)
    told = [problem.text for problem in one.heard.problems]
    assert told.count("The store could not be read or written (it is gone).") == 1
