"""Search by names in a folder opened again, asked before, while and after linking."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.names.linking.entity_index import EntityIndex
from core.paths import data_dir
from core.session import FolderSession
from core.session.threads import linking
from core.store import Store
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

ARTICLES = 5
TEXT = (
    "Wizyta w porcie numer {}\n\n"
    "Minister Jan Kowalski 🧭 rozmawiał w Londynie. W Londynu\u0301 pytano o שלום Kowalskiego.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(ARTICLES):
        (folder / f"{number}.txt").write_text(TEXT.format(number), "utf-8")
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        session = FolderSession(folder, store, to="en", on_event=lambda _: None)
        session.start()
        session.wait()
        session.close()
        session.join()
    return folder


@pytest.fixture
def again(folder: Path) -> Iterator[FolderSession]:
    """Give the folder, prepared before, opened again but not begun with; it is linked anew."""
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        store.indexes.begin(str(folder), "of another version")
        session = FolderSession(folder, store, to="en", on_event=lambda _: None)
        yield session
        session.close()
        session.join()


def articles_with(session: FolderSession, query: str) -> int:
    return len({hit.path for hit in session.search.find(query, most=100)})


@pytest.mark.parametrize("query", ["entity:London", "entity:Kowalski", "london"])
def test_a_search_while_names_are_linked_hides_nothing_from_later_ones(again, monkeypatch, query):
    begun, go_on = threading.Event(), threading.Event()
    unpack = linking.unpack_names

    def unpack_when_told(data: bytes) -> object:
        begun.set()
        assert go_on.wait(PATIENCE)
        return unpack(data)

    monkeypatch.setattr(linking, "unpack_names", unpack_when_told)
    again.start()
    assert begun.wait(PATIENCE)
    assert articles_with(again, query) == 0
    go_on.set()
    again.wait()
    assert articles_with(again, query) == ARTICLES


def test_a_search_before_anything_is_known_hides_nothing_from_later_ones(again):
    assert articles_with(again, "entity:London") == 0
    again.start()
    again.wait()
    assert articles_with(again, "entity:London") == ARTICLES


def test_a_search_while_names_are_made_ready_waits_for_them(again, monkeypatch):
    again.start()
    again.wait()
    making, go_on = threading.Event(), threading.Event()
    entity = EntityIndex.entity

    def entity_when_told(self, id):
        making.set()
        assert go_on.wait(PATIENCE)
        return entity(self, id)

    monkeypatch.setattr(EntityIndex, "entity", entity_when_told)
    found = []
    searches = [
        threading.Thread(target=lambda: found.append(articles_with(again, "entity:London")))
        for _ in range(2)
    ]
    searches[0].start()
    assert making.wait(PATIENCE)
    searches[1].start()
    go_on.set()
    for search in searches:
        search.join()
    assert found == [ARTICLES, ARTICLES]


def test_a_name_finds_its_entity_in_any_language_script_and_case(folder):
    queries = ["Londra", "Лондон", "Londynowi", "entity:Londres", "倫敦", "entity:Kowalskiego"]
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        session = FolderSession(folder, store, to="en", on_event=lambda _: None)
        session.start()
        session.wait()
        assert {query: articles_with(session, query) for query in queries} == dict.fromkeys(
            queries, ARTICLES
        )
        session.close()
        session.join()
