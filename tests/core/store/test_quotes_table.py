"""Quotes and their page are kept, copied, brought back and forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.knowledge.quotes import Colour, Passage, Quote
from core.store import Store
from core.store.written import from_json, to_json

OLD, NEW = "a" * 64, "b" * 64
QUOTE = Quote(
    "q1", "e\u0301 🧭", 3, 6, Colour.PINK, "half", "a note", ("aid", "china"), "2026-01-31T09:30:00"
)


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "s.sqlite3")
    yield store
    store.close()


def test_a_quote_is_kept_changed_and_removed(store):
    store.quotes.save(OLD, QUOTE)
    assert store.quotes.all() == {OLD: (QUOTE,)}
    changed = replace(QUOTE, colour=Colour.BLUE)
    store.quotes.save(OLD, changed)
    assert store.quotes.all() == {OLD: (changed,)}
    store.quotes.remove(OLD, changed)
    assert store.quotes.all() == {}


def test_a_file_that_is_saved_anew_keeps_its_quotes(store):
    store.files.save("/f", "a.txt", 1, 1, OLD)
    store.quotes.save(OLD, QUOTE)
    assert store.files.save("/f", "a.txt", 2, 2, NEW)
    assert store.quotes.all()[NEW] == (QUOTE,)


def test_a_copy_brings_back_quotes_and_their_order(store, tmp_path):
    store.quotes.save(OLD, QUOTE)
    page = (Passage("p1", "Before"), "q1", Passage("p2", "After"))
    store.quotes.save_page("/f", page)
    written = from_json(to_json(store.written.all()))
    assert written.size == 3
    other = Store(tmp_path / "other.sqlite3")
    other.written.add(written)
    assert other.quotes.all() == {OLD: (QUOTE,)}
    assert other.quotes.page("/f") == page
    newer = replace(QUOTE, note="newer", changed="2026-02-01T09:30:00")
    other.quotes.save(OLD, newer)
    other.quotes.save_page("/f", page[1:])
    other.written.add(written)
    assert other.quotes.all() == {OLD: (newer,)}
    assert set(other.quotes.page("/f")) == set(page)
    other.close()


def test_forgetting_a_folder_forgets_its_quotes_and_its_page(store):
    store.files.save("/f", "a.txt", 1, 1, OLD)
    store.files.save("/g", "b.txt", 1, 1, NEW)
    store.quotes.save(OLD, QUOTE)
    store.quotes.save(NEW, QUOTE)
    for folder in ("/f", "/g"):
        store.quotes.save_page(folder, ("q1",))
    assert store.kept_of("/f").quotes == 1
    store.forget("/f")
    assert store.quotes.all() == {NEW: (QUOTE,)}
    assert (store.quotes.page("/f"), store.quotes.page("/g")) == ((), ("q1",))
