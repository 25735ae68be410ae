"""What people know better than packages: corrections and memories in an opened folder."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest

from core.article import Origin
from core.article_list import ArticleState
from core.export import export_html, export_json, export_tmx
from core.knowledge.imported_memories import import_memory, imported_memories, remove_memory
from core.knowledge.tmx_files import Pair, read_memory, write_tmx
from core.paths import data_dir
from core.session import FolderSession, Progress
from core.store import Store
from tests.core.session.opened import Heard

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

SHARED = "Ministrul a sosit luni la Constanța, unde a vizitat portul 🧭 și a vorbit cu presa."
ARTICLES = {
    "a.txt": f"Ministrul sosește la Constanța\n\n{SHARED} A plecat seara cu trenul.\n",
    "b.txt": f"Știri pe scurt din țară\n\nDupă agenții. {SHARED}\n",
    "c.txt": "Premierul rămâne la București\n\nPremierul nu a plecat nicăieri luni dimineață.\n",
}
OWN = "The minister came to Constanța 🧭 e\u0301 שָלום."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def opened():
    sessions: list[tuple[FolderSession, Store]] = []

    def open_folder(folder: Path, to: str = "en") -> tuple[FolderSession, Heard]:
        store, heard = Store(data_dir() / "diptych.sqlite3"), Heard()
        session = FolderSession(folder, store, to=to, on_event=heard)
        sessions.append((session, store))
        session.start()
        session.wait()
        return session, heard

    yield open_folder
    for session, store in sessions:
        session.close()
        session.join()
        store.close()


def memory_file(path: Path, pairs: dict[str, str]) -> Path:
    with path.open("wb") as file:
        write_tmx(
            file, [Pair("ro", original, "en", english) for original, english in pairs.items()]
        )
    return path


def shared(session: FolderSession, path: str):
    """Give the translation of the sentence that two articles share."""
    article = session.article(path)
    quotes = [article.quote(sentence) for sentence in article.sentences]
    return session.translations(path)[quotes.index(SHARED)]


def rescan(session: FolderSession, heard: Heard) -> None:
    told = len(heard.of(Progress))
    session.rescan()
    heard.wait_for(Progress, count=told + 1)
    session.wait()


def test_a_correction_counts_in_every_article_with_the_sentence(opened, folder):
    session, _events = opened(folder)
    assert session.corrections.correct(SHARED, "ro", OWN) == ""
    for path in ("a.txt", "b.txt"):
        assert shared(session, path).text == OWN
        assert shared(session, path).origin is Origin.CORRECTION
    assert set(session.translations("c.txt")) == {None}
    assert session.corrections.correct(SHARED, "ro", "Another.") == OWN
    assert shared(session, "b.txt").text == "Another."
    assert session.corrections.correct(SHARED, "ro", " \n ") == "Another."
    assert shared(session, "a.txt") is shared(session, "b.txt") is None


def test_a_correction_is_one_line_and_wins_over_a_memory(opened, folder):
    memory_file(folder / "team.tmx", {SHARED: "From the team."})
    session, _events = opened(folder)
    assert shared(session, "a.txt").source == "team.tmx"
    session.corrections.correct(SHARED, "ro", " One\nline\ud800 ")
    assert shared(session, "a.txt").text == "One line"
    session.corrections.correct(SHARED, "ro", "")
    assert shared(session, "a.txt").source == "team.tmx"


def test_a_correction_survives_rescan_restart_and_counts_for_new_articles(opened, folder):
    session, heard = opened(folder)
    session.corrections.correct(SHARED, "ro", OWN)
    (folder / "d.txt").write_text(f"Încă o știre din port\n\n{SHARED}\n", "utf-8")
    rescan(session, heard)
    assert shared(session, "a.txt").text == shared(session, "d.txt").text == OWN
    session.close()
    session.join()
    again, _events = opened(folder)
    assert shared(again, "a.txt").text == shared(again, "d.txt").text == OWN
    german, _events = opened(folder, to="de")
    assert shared(german, "a.txt") is None


def test_a_correction_stands_over_the_packages_work(opened, folder, test_packages):
    session, _events = opened(folder)
    machine = shared(session, "a.txt")
    assert machine.origin is Origin.PACKAGE
    session.corrections.correct(SHARED, "ro", OWN)
    assert shared(session, "a.txt").text == OWN
    session.packages.find_anew()
    session.wait()
    assert shared(session, "a.txt").text == OWN
    session.stop()
    session.corrections.correct(SHARED, "ro", "")
    assert shared(session, "a.txt") == machine
    assert session.entry("a.txt").state is ArticleState.READY


def test_exports_tell_a_correction_from_a_memory(opened, folder, tmp_path):
    session, _events = opened(folder)
    session.corrections.correct(SHARED, "ro", OWN)
    finished = session.finished("a.txt")
    assert '"corrected": true' in export_json(finished)
    assert '"origin": "correction"' in export_json(finished)
    assert "Corrected by hand (1 sentence)" in export_html(finished)
    assert '<span class="corrected" title="corrected by hand">' in export_html(finished)
    out = tmp_path / "out.tmx"
    with out.open("wb") as file:
        export_tmx([finished], file)
    assert '<prop type="x-corrected">yes</prop>' in out.read_text("utf-8")
    assert read_memory(out).lookup(SHARED, "ro", "en") == normalize("NFC", OWN)


def test_an_imported_memory_counts_in_every_folder_after_the_folders_own(opened, folder, tmp_path):
    imported = memory_file(tmp_path / "agency.tmx", {SHARED: "Agency.", "După agenții.": "Wires."})
    session, heard = opened(folder)
    kept, memory = import_memory(imported)
    assert len(memory) == 2
    imported.unlink()
    rescan(session, heard)
    assert (shared(session, "a.txt").text, shared(session, "a.txt").source) == (
        "Agency.",
        "agency.tmx",
    )
    memory_file(folder / "team.tmx", {SHARED: "Team."})
    rescan(session, heard)
    assert shared(session, "b.txt").text == "Team."
    assert session.translations("b.txt")[1].text == "Wires."
    remove_memory(kept)
    (folder / "team.tmx").unlink()
    rescan(session, heard)
    assert set(session.translations("b.txt")) == {None}
    assert heard.problems == []


def test_routes_are_counted_by_the_folders_languages(opened, folder, test_packages):
    (folder / "d.txt").write_text(
        "Minister przyjechał do Gdańska\n\nMinister transportu przyjechał w poniedziałek do "
        "Gdańska, gdzie odwiedził port i rozmawiał z prasą.\n",
        "utf-8",
    )
    session, _events = opened(folder)
    assert session.packages.leading_to("en") == (2, 2)
    assert session.packages.leading_to("fr") == (0, 2)
    assert session.packages.leading_to("de") == (2, 2)
    assert imported_memories() == []


def test_german_is_reached_through_english(opened, folder, test_packages):
    session, _events = opened(folder, to="de")
    assert session.packages.route("a.txt").via_english
    assert session.entry("a.txt").state is ArticleState.READY
    assert shared(session, "a.txt").source == " + ".join(session.packages.route("a.txt").labels)
