from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.copies import copies_dir, forget_in_copies, keep_copy, list_copies, read_copy
from core.knowledge.notes import Note
from core.knowledge.watchlist_file import read_watchlist, watch_file, write_watchlist
from core.paths import data_dir
from core.restoring import copy_of, missing_copy, restore
from core.store import Store
from core.store.written import Written, from_json, to_json

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
PROPERTY = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def opened() -> Store:
    return Store(data_dir() / "diptych.sqlite3")


def write_much(store: Store) -> None:
    for number in range(40):
        content = f"{number:064x}"
        store.files.save("/news", f"{number} ăț.txt", 1, 1, content)
        store.notes.save_note(
            content, Note(f"note {number} 🧭", "o frază", 3, 9, "2026-01-01T00:00:00")
        )
        store.notes.save_tags(content, ["urgent", f"tag {number}"])
        store.corrections.save(f"fraza {number}", "ro", "en", f"sentence {number}")
        store.marks.set_read(content, True)
        store.marks.set_starred(content, number % 2 == 0)
    store.marks.set_language(f"{1:064x}", "cs")
    store.entities.save_ids("/news", {"PER|a": "e1", "PER|b": "e2"})
    store.entities.add_edit("/news", '{"kind": "rename", "id": "e1"}')
    write_watchlist(watch_file(), ["Ion Popescu", "Łódź"])


def words_of(store: Store) -> tuple:
    written = store.written.all()
    return (
        sorted(written.marks), sorted(written.corrections), sorted(written.notes),
        sorted(written.tags), written.edits, written.ids, read_watchlist(watch_file()),
    )  # fmt: skip


@pytest.fixture
def worked():
    """Give what was written and copied, in a store that is closed again."""
    store = opened()
    write_much(store)
    copy_of(store)
    words = words_of(store)
    store.close()
    return words


@pytest.mark.parametrize("loss", ["cut to nothing", "cut in half", "gone", "overwritten"])
def test_whatever_becomes_of_the_store_the_copy_brings_all_back(worked, loss):
    path = data_dir() / "diptych.sqlite3"
    if loss == "cut to nothing":
        os.truncate(path, 0)
    elif loss == "cut in half":
        os.truncate(path, path.stat().st_size // 2)
    elif loss == "gone":
        path.unlink()
    else:
        path.write_bytes(b"x" * 9000)
    watch_file().unlink()
    store = opened()
    assert store.lost
    assert store.notice
    copy = missing_copy(store)
    assert copy is not None
    restore(store, copy)
    assert words_of(store) == worked
    assert missing_copy(store) is None
    store.close()
    again = opened()
    assert (again.lost, again.notice) == (False, None)
    again.close()


def test_a_store_cut_to_nothing_is_set_aside_with_its_log(worked):
    path = data_dir() / "diptych.sqlite3"
    os.truncate(path, 0)
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"what may still be in the log")
    store = opened()
    assert "empty" in str(store.notice)
    store.close()
    (aside,) = path.parent.glob("*.damaged-*-wal")
    assert aside.read_bytes() == b"what may still be in the log"


def test_a_first_start_is_no_loss():
    store = opened()
    assert (store.lost, store.notice) == (False, None)
    assert copy_of(store) is None
    assert not copies_dir().exists()
    store.close()


def test_restoring_takes_nothing_newer_away(worked):
    store = opened()
    newer = Note("newer", "o frază", 3, 9, "2027-01-01T00:00:00")
    store.notes.save_note(f"{1:064x}", newer)
    store.corrections.save("fraza 1", "ro", "en", "my better words")
    store.notes.save_tags(f"{2:064x}", ["only mine"])
    store.entities.add_edit("/news", '{"kind": "hide", "id": "e2"}')
    (copy,) = list_copies()
    restore(store, copy)
    assert store.notes.all_notes()[f"{1:064x}"] == (newer,)
    assert store.corrections.into("en")[("ro", "fraza 1")] == "my better words"
    assert set(store.notes.all_tags()[f"{2:064x}"]) == {"only mine", "urgent", "tag 2"}
    assert len(store.entities.edits("/news")) == 2
    store.close()


def test_changes_of_entities_that_are_numbered_anew_are_left_in_the_copy(worked):
    store = opened()
    store.entities.save_ids("/news", {"PER|a": "e2", "PER|b": "e1"})
    store.entities.remove_edit("/news", '{"kind": "rename", "id": "e1"}')
    store.entities.add_edit("/news", '{"kind": "hide", "id": "e2"}')
    (copy,) = list_copies()
    said = restore(store, copy)
    assert "stay in the copy: 1" in said
    assert store.entities.edits("/news") == ['{"kind": "hide", "id": "e2"}']
    store.close()


def test_a_copy_can_be_read_without_the_program(worked):
    (path,) = copies_dir().iterdir()
    data = json.loads(path.read_text("ascii"))["written"]
    (note,) = [n for n in data["notes"] if n["text"] == "note 7 🧭"]
    (file,) = [f for f in data["files"] if f["content"] == note["content"]]
    assert file["path"] == "/news/7 ăț.txt"
    assert data["watchlist"] == ["Ion Popescu", "Łódź"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def some(number: int) -> Written:
    return Written(tags=tuple((f"{n:064x}", "t") for n in range(number)))


def test_a_copy_a_day_and_a_copy_a_week_are_kept():
    for day in range(100):
        keep_copy(some(100 + day), NOW + timedelta(days=day))
    made = [copy.made.date() for copy in list_copies()]
    last = (NOW + timedelta(days=99)).date()
    assert made[:7] == [last - timedelta(days=n) for n in range(7)]
    assert 9 <= len(made) <= 12
    assert (last - made[-1]).days >= 21


def test_the_copy_with_most_in_it_is_never_removed():
    keep_copy(some(1000), NOW)
    for day in range(1, 90):
        keep_copy(some(10 + day), NOW + timedelta(days=day))
    assert max(copy.written.size for copy in list_copies()) == 1000


def test_what_was_copied_today_is_not_lost_to_an_emptier_copy():
    keep_copy(some(100), NOW)
    keep_copy(some(101), NOW + timedelta(hours=1))
    keep_copy(some(3), NOW + timedelta(hours=2))
    keep_copy(some(4), NOW + timedelta(hours=3))
    assert [copy.written.size for copy in list_copies()] == [4, 101]


def test_nothing_new_is_not_copied_again():
    assert keep_copy(some(5), NOW) is not None
    assert keep_copy(some(5), NOW + timedelta(days=1)) is None
    assert keep_copy(Written(), NOW) is None


@pytest.mark.parametrize("damage", ["cut", "changed", "empty", "other"])
def test_a_damaged_copy_is_left_out(damage):
    keep_copy(some(5), NOW - timedelta(days=1))
    path = keep_copy(some(6), NOW)
    data = path.read_bytes()
    damaged = {
        "cut": data[: len(data) // 2],
        "changed": data.replace(b'"t"', b'"u"', 1),
        "empty": b"",
        "other": b"[]",
    }
    path.write_bytes(damaged[damage])
    assert [copy.written.size for copy in list_copies()] == [5]


def test_what_is_forgotten_goes_from_the_copies_too(worked):
    store = opened()
    store.files.save("/else", "x.txt", 1, 1, "f" * 64)
    store.notes.save_note("f" * 64, Note("stays", "s", 0, 1, "2026-01-01T00:00:00"))
    copy_of(store)
    before = store.written.all()
    store.forget("/news")
    forget_in_copies(before.without(store.written.all()), "/news")
    store.close()
    text = "".join(path.read_text() for path in copies_dir().iterdir())
    assert "stays" in text
    assert "/news" not in text
    assert "note 7" not in text


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)


flags, places = st.integers(0, 1), st.integers(0, 99)


def rows(*values: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(st.tuples(*values)).map(tuple)


@PROPERTY
@given(
    st.builds(
        Written,
        marks=rows(texts, flags, flags, st.none() | texts),
        corrections=rows(texts, texts, texts, texts),
        notes=rows(texts, places, places, texts, texts, texts),
        tags=rows(texts, texts),
        watchlist=st.lists(texts).map(tuple),
    )
)
def test_all_that_is_written_comes_back_as_it_was(written: Written):
    assert from_json(json.loads(json.dumps(to_json(written)))) == written


KILLED = """
import sys
sys.path[:0] = [{root!r}]
from core.copies import keep_copy
from core.store.written import Written
n = 100
while True:
    n += 1
    keep_copy(Written(tags=tuple((f"{{i:064x}}", f"{{n}} {{i}}") for i in range(3000 + n))))
    print(n, flush=True)
"""


def test_a_program_killed_while_it_copies_leaves_the_last_copy():
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED.format(root=str(ROOT))],
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            for _ in range(4):
                last = int(process.stdout.readline())
            process.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        (copy,) = list_copies()
        assert copy.written.size >= 3000 + last
        assert read_copy(copy.path) == copy
