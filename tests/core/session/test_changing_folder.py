"""A folder whose files come, go and are renamed while it is open; its copies; search in it."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from core.article_list import ArticleState
from core.paths import data_dir
from core.session import ArticleRead, FolderSession, ListChanged, Problem, Renamed
from core.session.threads.folder_watch import GATHER_MS, FolderWatchThread
from core.store import Store
from tests.core.session.opened import Heard
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

HEAD = "Ministrul sosește la Constanța 🧭"
BODY = [
    f"Ministrul transporturilor a vizitat luni portul cu numărul {n} și a vorbit cu presa de acolo."
    for n in range(8)
]
POLISH = (
    "Minister Jan Kowalski przyjechał do Gdańska.\n\n"
    "Rozmawiał z Janem Kowalskim juniorem o porcie. Kowalskiego witano kwiatami.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "1.txt").write_text("\n\n".join([HEAD, *BODY]), "utf-8")
    (folder / "2.txt").write_text(POLISH, "utf-8")
    return folder


@pytest.fixture
def opened():
    sessions: list[tuple[FolderSession, Store]] = []

    def open_folder(folder: Path, *, watch: bool = False) -> tuple[FolderSession, Heard]:
        store, events = Store(data_dir() / "diptych.sqlite3"), Heard()
        session = FolderSession(folder, store, to="en", on_event=events, watch=watch)
        sessions.append((session, store))
        session.start()
        session.wait()
        return session, events

    yield open_folder
    for session, store in sessions:
        session.close()
        session.join()
        store.close()


def test_a_new_file_is_noticed(opened, folder):
    session, events = opened(folder, watch=True)
    (folder / "3.txt").write_text("Alt articol despre cu totul altceva, scris luni.", "utf-8")
    events.wait_for(ListChanged, count=2)
    events.wait_for(ArticleRead, count=3)
    assert [entry.path for entry in session.entries()] == ["1.txt", "2.txt", "3.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="there every name is a text")
def test_a_name_that_is_no_text_does_not_end_the_watching(opened, folder):
    session, events = opened(folder, watch=True)
    odd = os.path.join(os.fsencode(folder), b"odd\xff.txt")
    with open(odd, "w", encoding="utf-8") as file:
        file.write("Un articol despre ceva cu nume ciudat, scris luni.")
    events.until(lambda: len(paths(session)) == 3)
    (folder / "4.txt").write_text("Alt articol despre cu totul altceva, scris luni.", "utf-8")
    events.until(lambda: "4.txt" in paths(session))


def paths(session: FolderSession) -> list[str]:
    return [entry.path for entry in session.entries()]


def test_folders_that_come_go_and_come_again_are_watched(opened, folder):
    session, events = opened(folder, watch=True)
    inner = folder / "new" / "inner"
    for number in range(2):
        inner.mkdir(parents=True)
        (inner / "a.txt").write_text(
            f"Al {number}-lea articol despre altceva, scris luni.", "utf-8"
        )
        events.until(lambda: "new/inner/a.txt" in paths(session))
        (inner / "b.txt").write_text(f"Încă unul, al {number}-lea, despre porturi.", "utf-8")
        events.until(lambda: "new/inner/b.txt" in paths(session))
        shutil.rmtree(folder / "new")
        events.until(lambda: paths(session) == ["1.txt", "2.txt"])


def test_what_a_link_out_of_the_folder_leads_to_is_not_watched(tmp_path, folder):
    outside = tmp_path / "outside"
    (outside / "deep").mkdir(parents=True)
    (folder / "link").symlink_to(outside, target_is_directory=True)
    seen = threading.Semaphore(0)
    thread = FolderWatchThread(folder, seen.release, lambda event: None)
    thread.start()
    try:
        number = 0
        while not seen.acquire(timeout=GATHER_MS / 1000):
            number += 1
            (folder / f"{number}.md").write_text("x")
        while seen.acquire(timeout=3 * GATHER_MS / 1000):
            pass
        (outside / "x.txt").write_text("x")
        (outside / "deep" / "x.txt").write_text("x")
        assert not seen.acquire(timeout=3 * GATHER_MS / 1000)
    finally:
        thread.close()
        thread.join(PATIENCE)


def test_where_watching_is_impossible_she_is_told_once(tmp_path):
    events = Heard()
    thread = FolderWatchThread(tmp_path / "missing", lambda: None, events)
    thread.start()
    thread.join(PATIENCE)
    (problem,) = events.wait_for(Problem)
    assert "F5" in problem.text


def test_a_renamed_file_keeps_everything_and_is_not_read_again(opened, folder):
    session, events = opened(folder)
    session.look_at("1.txt")
    session.marks.set_starred("1.txt", True)
    (folder / "1.txt").rename(folder / "9 ț.txt")
    session.rescan()
    assert events.wait_for(Renamed) == [Renamed("1.txt", "9 ț.txt")]
    events.wait_for(ListChanged, count=2)
    assert [entry.path for entry in session.entries()] == ["2.txt", "9 ț.txt"]
    assert session.entry("9 ț.txt").starred
    assert session.article("9 ț.txt").title == HEAD
    assert len(events.wait_for(ArticleRead)) == 2


def test_a_file_that_vanishes_while_it_is_read_stays_until_she_leaves_it(opened, folder):
    session, events = opened(folder)
    session.look_at("1.txt")
    (folder / "1.txt").unlink()
    session.rescan()
    events.wait_for(ListChanged, count=2)
    assert session.entry("1.txt").gone
    assert session.article("1.txt").title == HEAD
    session.look_at("2.txt")
    events.wait_for(ListChanged, count=3)
    assert [entry.path for entry in session.entries()] == ["2.txt"]


def test_a_folder_that_is_gone_keeps_its_articles_and_comes_back_by_itself(opened, folder):
    session, events = opened(folder, watch=True)
    session.look_at("1.txt")
    session.marks.set_starred("1.txt", True)
    before = [(e.path, e.gone, e.starred) for e in session.entries()]
    away = folder.with_name("away")
    folder.rename(away)
    events.wait_for(Problem)
    session.rescan()  # it is said once
    assert [(e.path, e.gone, e.starred) for e in session.entries()] == before
    assert session.article("1.txt").title == HEAD
    (away / "3.txt").write_text(POLISH.replace("Gdańska", "Gdyni"), "utf-8")
    away.rename(folder)
    events.wait_for(ListChanged, count=2)
    now = [(e.path, e.gone, e.starred) for e in session.entries()]
    assert now == [*before, ("3.txt", False, False)]
    assert [problem.text for problem in events.wait_for(Problem, count=2)] == [
        "The folder articles is gone, or its disk. What is open stays; it comes back by itself.",
        "The folder articles is there again.",
    ]


def test_copies_are_told_and_the_same_story_in_other_words_is_none(opened, folder):
    (folder / "1 copy.txt").write_text("\n\n".join(["Alt titlu", *BODY[:7]]), "utf-8")
    (folder / "3.txt").write_text(
        "Portul Constanța, vizitat de ministru\n\nOficialul responsabil de transporturi a ajuns la "
        "începutul săptămânii pe litoral, unde s-a întâlnit cu jurnaliști și muncitori portuari.",
        "utf-8",
    )
    session, _events = opened(folder)
    groups = {entry.path: entry.group for entry in session.entries()}
    assert groups["1 copy.txt"] == groups["1.txt"]
    assert groups["3.txt"] == "3.txt"


def test_a_group_whose_first_article_changes_is_made_anew(opened, folder):
    (folder / "5.txt").write_text("\n\n".join(["Alt titlu", *BODY]), "utf-8")
    session, events = opened(folder)
    session.wait()
    assert {e.group for e in session.entries()} == {"1.txt", "2.txt"}
    (folder / "1.txt").write_text("Cu totul altceva s-a întâmplat marți la Galați, pe Dunăre.")
    session.rescan()
    events.wait_for(ArticleRead, count=4)
    session.wait()
    assert {e.path: e.group for e in session.entries()} == {
        path: path for path in ("1.txt", "2.txt", "5.txt")
    }


def test_a_known_folder_is_listed_without_reading(opened, folder):
    first, _events = opened(folder)
    before = first.entries()
    first.close()
    first.join()
    again, events = opened(folder)
    assert again.entries() == before
    assert not events.of(ArticleRead)
    assert again.entry("1.txt").state is ArticleState.UNTRANSLATED


def test_search_finds_words_names_and_filtered_articles(opened, folder):
    session, _events = opened(folder)

    def found(query: str) -> list[str]:
        hits = session.search.find(query, most=50)
        return [hit.original.text[a:b] for hit in hits for a, b in hit.original.spans[:1]]

    assert found("portul transp")[0] == "transp"
    assert len(found("constanta")) == 1
    for query in ("kowalski", "entity:Kowalski"):
        texts = [hit.original.text for hit in session.search.find(query, most=50)]
        assert any("Kowalskiego" in text for text in texts)
    assert found("lang:ro minister") == found("lang:polish constanta") == []
    assert {hit.path for hit in session.search.find("lang:pl", most=5)} == {"2.txt"}
    assert found("") == found("nowhere") == []
