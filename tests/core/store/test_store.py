from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.article import WordLink
from core.errors import StoreError, StoreTooNew, StoreUnwritable
from core.store import KnownFile, Marks, Store
from core.store.database import open_database
from core.store.schema import MIGRATIONS
from core.translation.stored_translation import StoredTranslation
from tests.article_samples import SENTENCES, summit
from tests.core.store.reading import (
    count_translations,
    is_read,
    is_starred,
    known_files,
    save_article,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTENT = "ab" * 32


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "diptych.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(Store(path)) as store:
        yield store


def test_an_article_is_found_by_content_version_and_language(store: Store):
    article = summit().article
    save_article(store, CONTENT, "1", None, article)
    assert store.articles.get(CONTENT, "1", None) == article
    assert store.articles.get(CONTENT, "2", None) is None
    assert store.articles.get(CONTENT, "1", "pl") is None
    assert store.articles.get("cd" * 32, "1", None) is None


def test_a_moved_article_is_given_with_its_new_path(store: Store):
    save_article(store, CONTENT, "1", None, summit("old.txt").article)
    moved = store.articles.get(CONTENT, "1", None, path="new/place.txt")
    assert moved == summit("new/place.txt").article


def test_a_new_version_of_an_article_replaces_the_old(store: Store):
    save_article(store, CONTENT, "1", None, summit().article)
    save_article(store, CONTENT, "2", None, summit().article)
    assert store.articles.get(CONTENT, "1", None) is None
    assert store.articles.get(CONTENT, "2", None) == summit().article


def test_an_article_that_cannot_be_read_is_as_good_as_none(store: Store, path: Path):
    save_article(store, CONTENT, "1", None, summit().article)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE articles SET data = x'00'")
    assert store.articles.get(CONTENT, "1", None) is None


def test_known_files_are_told_apart_by_folder_and_path(store: Store):
    odd = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
    store.files.save("/a", "x.txt", 3, 2**62, CONTENT)
    store.files.save("/a", odd, 4, 1, CONTENT)
    store.files.save("/b", "x.txt", 5, 1, CONTENT)
    store.files.save("/b", "x.txt", 6, 1, CONTENT)
    assert store.files.known("/a", "x.txt") == KnownFile(3, 2**62, CONTENT)
    assert store.files.known("/c", "x.txt") is None
    assert known_files(store, "/a").keys() == {"x.txt", odd}
    assert known_files(store, "/b") == {"x.txt": KnownFile(6, 1, CONTENT)}


def test_marks_are_set_one_by_one(store: Store):
    assert store.marks.of([CONTENT]) == {}
    assert not is_read(store, CONTENT)
    store.marks.set_read(CONTENT, True)
    store.marks.set_starred(CONTENT, True)
    store.marks.set_language(CONTENT, "pl")
    assert store.marks.of([CONTENT, "other"]) == {CONTENT: Marks(True, True, "pl")}
    store.marks.set_read(CONTENT, False)
    store.marks.set_language(CONTENT, None)
    assert is_starred(store, CONTENT)
    assert store.marks.language(CONTENT) is None
    assert store.marks.of([CONTENT]) == {CONTENT: Marks(False, True, None)}


def test_marks_of_thousands_are_given_at_once(store: Store):
    contents = [f"{n:064x}" for n in range(1201)]
    for content in contents[::400]:
        store.marks.set_read(content, True)
    assert store.marks.of(contents).keys() == set(contents[::400])


translations = st.builds(
    StoredTranslation,
    text=SENTENCES,
    # Weights are kept in steps of 1/255.
    links=st.lists(
        st.builds(
            WordLink,
            *[st.integers(0, 60_000)] * 4,
            st.integers(0, 255).map(lambda n: n / 255),
        ),
        max_size=3,
    ).map(tuple),
    score=st.floats(-50, 0),
    cut=st.booleans(),
)


@settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rows=st.dictionaries(SENTENCES, translations, max_size=5), other=SENTENCES)
def test_translations_come_back_as_they_were(
    store: Store, rows: dict[str, StoredTranslation], other: str
):
    store.translations.save("ro_en 1.9|4", rows)
    assert store.translations.of(list(rows), "ro_en 1.9|4") == rows
    assert store.translations.of([*rows, other], "ro_en 2.0|4") == {}


def test_translations_are_found_among_thousands(store: Store):
    rows = {f"sentence {n}": StoredTranslation(f"t {n}") for n in range(1234)}
    store.translations.save("k", rows)
    assert count_translations(store) == 1234
    assert store.translations.of(["none", *rows], "k") == rows
    assert store.translations.of([], "k") == {}


def test_saving_a_translation_again_replaces_it(store: Store):
    store.translations.save("k", {"a": StoredTranslation("old")})
    store.translations.save("k", {"a": StoredTranslation("new")})
    assert store.translations.of(["a"], "k")["a"].text == "new"
    assert count_translations(store) == 1


def test_translations_are_saved_all_or_none(store: Store):
    bad = StoredTranslation(None)  # type: ignore[arg-type]
    with pytest.raises(StoreError):
        store.translations.save("k", {"a": StoredTranslation("x"), "b": bad})
    assert count_translations(store) == 0
    store.translations.save("k", {"a": StoredTranslation("x")})
    assert count_translations(store) == 1


def test_entity_ids_are_replaced_as_a_whole(store: Store):
    store.entities.save_ids("/a", {"PER:x": "e1", "LOC:y": "e2"})
    store.entities.save_ids("/b", {"PER:x": "e7"})
    store.entities.save_ids("/a", {"PER:x": "e1", "LOC:z": "e2"})
    assert store.entities.ids("/a") == {"PER:x": "e1", "LOC:z": "e2"}
    assert store.entities.ids("/b") == {"PER:x": "e7"}


def test_everything_is_there_after_closing(path: Path):
    with closing(Store(path)) as store:
        store.marks.set_starred(CONTENT, True)
        store.translations.save("k", {"a": StoredTranslation("b")})
    with closing(Store(path)) as store:
        assert is_starred(store, CONTENT)
        assert store.translations.of(["a"], "k")["a"].text == "b"
        assert store.notice is None


def test_a_closed_store_says_so(path: Path):
    store = Store(path)
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.marks.set_read(CONTENT, True)
    with pytest.raises(StoreError, match="closed"):
        store.corrections.into("en")
    store.close()


def test_threads_write_and_read_at_once(store: Store):
    failures: list[Exception] = []

    def work(number: int) -> None:
        try:
            for n in range(20):
                rows = {f"{number} {n}": StoredTranslation(f"{number}.{n}")}
                store.translations.save("k", rows)
                assert store.translations.of(list(rows), "k") == rows
                store.marks.set_read(f"{number}", n % 2 == 0)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert count_translations(store) == 120


def test_two_stores_on_one_file_see_each_other(path: Path):
    with closing(Store(path)) as one, closing(Store(path)) as two:
        one.marks.set_read(CONTENT, True)
        assert is_read(two, CONTENT)
        two.marks.set_read(CONTENT, False)
        assert not is_read(one, CONTENT)


def test_what_another_window_writes_is_noticed_once(path: Path):
    with closing(Store(path)) as one, closing(Store(path)) as other:
        one.changed_elsewhere()
        assert not one.changed_elsewhere()
        one.corrections.save("Unu 🧭", "ro", "en", "One")
        assert not one.changed_elsewhere()
        other.corrections.save("Doi שלום e\u0301", "ro", "en", "Two")
        assert one.changed_elsewhere()
        assert not one.changed_elsewhere()
        assert other.changed_elsewhere()


def test_a_newer_store_is_refused_and_left_alone(path: Path):
    Store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(StoreTooNew, match="newer version"):
        Store(path)
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.iterdir()) == ["diptych.lock", path.name]


def test_an_older_store_is_migrated(path: Path):
    Store(path).close()
    step = "ALTER TABLE marks ADD COLUMN note TEXT; CREATE INDEX notes ON marks (note)"
    with closing(open_database(path, (*MIGRATIONS, step))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
        connection.execute("SELECT note FROM marks")


def test_a_migration_that_fails_changes_nothing(path: Path):
    Store(path).close()
    step = "ALTER TABLE marks ADD COLUMN note TEXT; this is no SQL"
    with pytest.raises(sqlite3.OperationalError):
        open_database(path, (*MIGRATIONS, step))
    with closing(Store(path)) as store:
        assert store.marks.of([CONTENT]) == {}


def test_a_folder_that_is_no_folder_is_told_in_words(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnwritable, match="cannot make its store"):
        Store(tmp_path / "file" / "x.sqlite3")


def test_a_full_disk_is_told_in_words(path: Path, monkeypatch: pytest.MonkeyPatch):
    Store(path).close()

    def full(at: Path, *, seconds: float) -> sqlite3.Connection:
        connection = open_database(at, seconds=seconds)
        [pages] = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    monkeypatch.setattr("core.store.store.open_database", full)
    store = Store(path)
    rows = {f"s {n}": StoredTranslation("x" * 500) for n in range(500)}
    with pytest.raises(StoreUnwritable, match="disk is full"):
        store.translations.save("k", rows)
    assert count_translations(store) == 0
    store.close()


def test_changes_made_together_are_kept_all_or_none(store: Store, path: Path):
    with store.together():
        store.translations.save("pl-en", {"Tak.": StoredTranslation("Yes.")})
        store.marks.set_read(CONTENT, True)
        with closing(sqlite3.connect(path)) as other:
            assert other.execute("SELECT count(*) FROM translations").fetchone() == (0,)
    assert store.translations.of(["Tak."], "pl-en") == {"Tak.": StoredTranslation("Yes.")}
    assert is_read(store, CONTENT)

    def stopped_on_the_way() -> None:
        with store.together():
            store.translations.save("pl-en", {"Nie.": StoredTranslation("No.")})
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped_on_the_way()
    assert store.translations.of(["Nie."], "pl-en") == {}
    store.translations.save("pl-en", {"Nie.": StoredTranslation("No.")})
    assert store.translations.of(["Nie."], "pl-en") == {"Nie.": StoredTranslation("No.")}


def test_other_threads_do_not_wait_for_changes_made_together(store: Store):
    with store.together():
        thread = threading.Thread(target=store.marks.set_starred, args=(CONTENT, True))
        thread.start()
        thread.join()
        assert is_starred(store, CONTENT)
        store.marks.set_read(CONTENT, True)
    assert store.marks.of([CONTENT]) == {CONTENT: Marks(read=True, starred=True)}
