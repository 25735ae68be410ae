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
    store.save_article(CONTENT, "1", None, article)
    assert store.article(CONTENT, "1", None) == article
    assert store.article(CONTENT, "2", None) is None
    assert store.article(CONTENT, "1", "pl") is None
    assert store.article("cd" * 32, "1", None) is None


def test_a_moved_article_is_given_with_its_new_path(store: Store):
    store.save_article(CONTENT, "1", None, summit("old.txt").article)
    moved = store.article(CONTENT, "1", None, path="new/place.txt")
    assert moved == summit("new/place.txt").article


def test_a_new_version_of_an_article_replaces_the_old(store: Store):
    store.save_article(CONTENT, "1", None, summit().article)
    store.save_article(CONTENT, "2", None, summit().article)
    assert store.article(CONTENT, "1", None) is None
    assert store.article(CONTENT, "2", None) == summit().article


def test_an_article_that_cannot_be_read_is_as_good_as_none(store: Store, path: Path):
    store.save_article(CONTENT, "1", None, summit().article)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE articles SET data = x'00'")
    assert store.article(CONTENT, "1", None) is None


def test_known_files_are_told_apart_by_folder_and_path(store: Store):
    odd = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
    store.save_file("/a", "x.txt", 3, 2**62, CONTENT)
    store.save_file("/a", odd, 4, 1, CONTENT)
    store.save_file("/b", "x.txt", 5, 1, CONTENT)
    store.save_file("/b", "x.txt", 6, 1, CONTENT)
    assert store.known_file("/a", "x.txt") == KnownFile(3, 2**62, CONTENT)
    assert store.known_file("/c", "x.txt") is None
    assert store.known_files("/a").keys() == {"x.txt", odd}
    assert store.known_files("/b") == {"x.txt": KnownFile(6, 1, CONTENT)}


def test_marks_are_set_one_by_one(store: Store):
    assert store.marks([CONTENT]) == {}
    assert not store.is_read(CONTENT)
    store.set_read(CONTENT, True)
    store.set_starred(CONTENT, True)
    store.set_language(CONTENT, "pl")
    assert store.marks([CONTENT, "other"]) == {CONTENT: Marks(True, True, "pl")}
    store.set_read(CONTENT, False)
    store.set_language(CONTENT, None)
    assert store.is_starred(CONTENT)
    assert store.language_set(CONTENT) is None
    assert store.marks([CONTENT]) == {CONTENT: Marks(False, True, None)}


def test_marks_of_thousands_are_given_at_once(store: Store):
    contents = [f"{n:064x}" for n in range(1201)]
    for content in contents[::400]:
        store.set_read(content, True)
    assert store.marks(contents).keys() == set(contents[::400])


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
    store.save_translations("ro_en 1.9|4", rows)
    assert store.translations(list(rows), "ro_en 1.9|4") == rows
    assert store.translations([*rows, other], "ro_en 2.0|4") == {}


def test_translations_are_found_among_thousands(store: Store):
    rows = {f"sentence {n}": StoredTranslation(f"t {n}") for n in range(1234)}
    store.save_translations("k", rows)
    assert store.count_translations() == 1234
    assert store.translations(["none", *rows], "k") == rows
    assert store.translations([], "k") == {}


def test_saving_a_translation_again_replaces_it(store: Store):
    store.save_translations("k", {"a": StoredTranslation("old")})
    store.save_translations("k", {"a": StoredTranslation("new")})
    assert store.translations(["a"], "k")["a"].text == "new"
    assert store.count_translations() == 1


def test_translations_are_saved_all_or_none(store: Store):
    bad = StoredTranslation(None)  # type: ignore[arg-type]
    with pytest.raises(StoreError):
        store.save_translations("k", {"a": StoredTranslation("x"), "b": bad})
    assert store.count_translations() == 0
    store.save_translations("k", {"a": StoredTranslation("x")})
    assert store.count_translations() == 1


def test_entity_ids_are_replaced_as_a_whole(store: Store):
    store.save_entity_ids("/a", {"PER:x": "e1", "LOC:y": "e2"})
    store.save_entity_ids("/b", {"PER:x": "e7"})
    store.save_entity_ids("/a", {"PER:x": "e1", "LOC:z": "e2"})
    assert store.entity_ids("/a") == {"PER:x": "e1", "LOC:z": "e2"}
    assert store.entity_ids("/b") == {"PER:x": "e7"}


def test_everything_is_there_after_closing(path: Path):
    with closing(Store(path)) as store:
        store.set_starred(CONTENT, True)
        store.save_translations("k", {"a": StoredTranslation("b")})
    with closing(Store(path)) as store:
        assert store.is_starred(CONTENT)
        assert store.translations(["a"], "k")["a"].text == "b"
        assert store.notice is None


def test_a_closed_store_says_so(path: Path):
    store = Store(path)
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.set_read(CONTENT, True)
    with pytest.raises(StoreError, match="closed"):
        store.count_translations()
    store.close()


def test_threads_write_and_read_at_once(store: Store):
    failures: list[Exception] = []

    def work(number: int) -> None:
        try:
            for n in range(20):
                rows = {f"{number} {n}": StoredTranslation(f"{number}.{n}")}
                store.save_translations("k", rows)
                assert store.translations(list(rows), "k") == rows
                store.set_read(f"{number}", n % 2 == 0)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert store.count_translations() == 120


def test_two_stores_on_one_file_see_each_other(path: Path):
    with closing(Store(path)) as one, closing(Store(path)) as two:
        one.set_read(CONTENT, True)
        assert two.is_read(CONTENT)
        two.set_read(CONTENT, False)
        assert not one.is_read(CONTENT)


def test_what_another_window_writes_is_noticed_once(path: Path):
    with closing(Store(path)) as one, closing(Store(path)) as other:
        one.changed_elsewhere()
        assert not one.changed_elsewhere()
        one.save_correction("Unu 🧭", "ro", "en", "One")
        assert not one.changed_elsewhere()
        other.save_correction("Doi שלום e\u0301", "ro", "en", "Two")
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
        assert store.marks([CONTENT]) == {}


def test_a_folder_that_is_no_folder_is_told_in_words(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnwritable, match="cannot make its store"):
        Store(tmp_path / "file" / "x.sqlite3")


def test_a_full_disk_is_told_in_words(store: Store):
    pages = store._writer.execute("PRAGMA page_count").fetchone()[0]
    store._writer.execute(f"PRAGMA max_page_count = {pages}")
    rows = {f"s {n}": StoredTranslation("x" * 500) for n in range(500)}
    with pytest.raises(StoreUnwritable, match="disk is full"):
        store.save_translations("k", rows)
    assert store.count_translations() == 0


def test_changes_made_together_are_kept_all_or_none(store: Store, path: Path):
    with store.together():
        store.save_translations("pl-en", {"Tak.": StoredTranslation("Yes.")})
        store.set_read(CONTENT, True)
        with closing(sqlite3.connect(path)) as other:
            assert other.execute("SELECT count(*) FROM translations").fetchone() == (0,)
    assert store.translations(["Tak."], "pl-en") == {"Tak.": StoredTranslation("Yes.")}
    assert store.is_read(CONTENT)

    def stopped_on_the_way() -> None:
        with store.together():
            store.save_translations("pl-en", {"Nie.": StoredTranslation("No.")})
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped_on_the_way()
    assert store.translations(["Nie."], "pl-en") == {}
    store.save_translations("pl-en", {"Nie.": StoredTranslation("No.")})
    assert store.translations(["Nie."], "pl-en") == {"Nie.": StoredTranslation("No.")}


def test_other_threads_do_not_wait_for_changes_made_together(store: Store):
    with store.together():
        thread = threading.Thread(target=store.set_starred, args=(CONTENT, True))
        thread.start()
        thread.join()
        assert store.is_starred(CONTENT)
        store.set_read(CONTENT, True)
    assert store.marks([CONTENT]) == {CONTENT: Marks(read=True, starred=True)}
