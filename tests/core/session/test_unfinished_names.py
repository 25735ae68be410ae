"""Where finding the names of an article does not finish, all else of it is there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from core.article_list import ArticleState, Names
from core.commands.export import export
from core.commands.prepare import prepare
from core.knowledge.tmx_files import Pair, write_tmx
from core.paths import data_dir
from core.preparation.packed import LONG_TEXT
from core.session import FolderSession
from core.store import Store
from tests.stuck_recogniser import demand, stuck_pids

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

FIRST = "Ministra Ana Popescu 🙂 a sosit luni în portul vechi."
SECOND = "Acolo a vorbit cu vecinul Zerfo Treptu despre dig."
FILLER = "Lucrările la digul cel nou merg mai departe în fiecare zi. "
SHORT = f"{FIRST}\n\n{SECOND}\n"
LONG = f"{FIRST}\n\n{(FILLER * (LONG_TEXT // len(FILLER) + 1)).strip()}\n\n{SECOND}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    with (folder / "team.tmx").open("wb") as file:
        write_tmx(file, [Pair("ro", FIRST, "en", "The minister came 🙂 on Monday.")])
    return folder


@pytest.fixture
def open_folder(folder: Path):
    opened = []

    def open_it() -> FolderSession:
        store = Store(data_dir() / "diptych.sqlite3")
        session = FolderSession(folder, store, to="en", on_event=lambda event: None)
        opened.append((session, store))
        session.start()
        session.wait()
        return session

    yield open_it
    for session, store in opened:
        session.close()
        session.join()
        store.close()


def people(session: FolderSession, path: str) -> list[str]:
    finished = session.finished(path)
    assert len(finished.entity_ids) == len(finished.article.mentions)
    quoted = [finished.article.quote(m) for m in finished.article.mentions if m.type == "PER"]
    return [name for name in quoted if " " in name]


@pytest.mark.parametrize("what", ["stick", "raise"])
def test_a_long_text_keeps_all_but_the_names_not_found(folder, open_folder, monkeypatch, what):
    (folder / "a.txt").write_text(LONG, "utf-8")
    demand(what, monkeypatch)
    session = open_folder()
    entry, finished = session.entry("a.txt"), session.finished("a.txt")
    assert entry.state is not ArticleState.FAILED
    assert entry.names is Names.MISSING
    assert entry.title == FIRST
    assert finished.article.text == LONG.strip()
    assert not finished.article.named
    assert people(session, "a.txt") == ["Ana Popescu"]
    assert finished.translations[0].text == "The minister came 🙂 on Monday."
    # Once, and once more at the end.
    assert len(stuck_pids()) == (2 if what == "stick" else 0)


@pytest.mark.parametrize("what", ["stick", "raise"])
def test_a_short_text_is_kept_too(folder, open_folder, monkeypatch, what):
    (folder / "a.txt").write_text(SHORT, "utf-8")
    (folder / "b.txt").write_text(FILLER, "utf-8")
    demand(what, monkeypatch)
    session = open_folder()
    assert session.entry("a.txt").names is Names.MISSING
    assert session.finished("a.txt").article.text == SHORT.strip()
    assert session.entry("b.txt").names is Names.ALL
    assert len(stuck_pids()) == (2 if what == "stick" else 0)


def test_trying_again_finds_them(folder, open_folder, monkeypatch):
    (folder / "a.txt").write_text(LONG, "utf-8")
    demand("stick", monkeypatch)
    session = open_folder()
    session.look_at("a.txt")
    demand("go on", monkeypatch)
    assert session.find_names("a.txt")
    assert session.entry("a.txt").names is Names.SOUGHT
    session.wait()
    assert session.entry("a.txt").names is Names.ALL
    assert people(session, "a.txt") == ["Ana Popescu", "Zerfo Treptu"]
    assert session.translations("a.txt")[0].text == "The minister came 🙂 on Monday."
    assert not session.find_names("a.txt")


def test_it_is_known_the_next_time_and_not_tried_by_itself(folder, open_folder, monkeypatch):
    (folder / "a.txt").write_text(LONG, "utf-8")
    demand("stick", monkeypatch)
    first = open_folder()
    first.close()
    first.join()
    tried = stuck_pids()
    session = open_folder()
    assert session.entry("a.txt").names is Names.MISSING
    assert people(session, "a.txt") == ["Ana Popescu"]
    assert stuck_pids() == tried
    demand("go on", monkeypatch)
    assert session.find_names("a.txt")
    session.wait()
    assert people(session, "a.txt") == ["Ana Popescu", "Zerfo Treptu"]


def test_what_is_no_article_with_missing_names_is_not_tried(folder, open_folder, monkeypatch):
    (folder / "a.txt").write_text(SHORT, "utf-8")
    session = open_folder()
    assert not session.find_names("a.txt")
    assert not session.find_names("b.txt")


def test_commands_say_so_and_write_nothing_false(folder, tmp_path, monkeypatch, capsys):
    (folder / "a.txt").write_text(LONG, "utf-8")
    demand("stick", monkeypatch)
    assert prepare(folder, "en") == 1
    told = capsys.readouterr().err
    assert "a.txt: Names are missing: finding those of this article did not finish." in told
    assert "1 of 1 article read" in told
    assert export(folder, "en", "json", tmp_path / "out") == 1
    data = json.loads((tmp_path / "out" / "a.txt.json").read_text("utf-8"))
    assert data["text"] == LONG.strip()
    named = [
        data["text"][m["start"] : m["end"]]
        for paragraph in data["paragraphs"]
        for sentence in paragraph["sentences"]
        for m in sentence["mentions"]
    ]
    assert "Ana Popescu" in named
    assert "Zerfo Treptu" not in named
    assert {e["mentions"] for e in data["entities"]} <= {1}
