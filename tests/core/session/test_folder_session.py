"""A folder opened without a window: read, translated, linked, remembered."""

from __future__ import annotations

import json
import threading
from contextlib import closing
from pathlib import Path

import pytest

from core.article import Origin
from core.article_list import ArticleState
from core.errors import WorkEnded
from core.paths import data_dir
from core.session import ArticleRead, FolderSession, ListChanged, Problem, Progress, Translated
from core.session.threads.scanning import ScanningThread
from core.store import Store
from core.translation.translator import Translator
from tests.core.session.opened import Heard
from tests.core.store.reading import is_translated_once

pytestmark = pytest.mark.slow

ROMANIAN = """Ministrul sosește la Constanța

Ministrul transporturilor a sosit luni la Constanța, unde a vizitat portul și a vorbit cu presa.

El a spus că lucrările vor fi gata până la sfârșitul anului 2024.
"""
POLISH = """Minister przyjechał do Gdańska

Minister transportu przyjechał w poniedziałek do Gdańska, gdzie odwiedził port i rozmawiał z prasą.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(ROMANIAN, "utf-8")
    (folder / "b.txt").write_text(POLISH, "utf-8")
    return folder


@pytest.fixture
def opened():
    """Open folders, wait until they are finished, close them at the end."""
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


def test_articles_are_read_and_say_that_a_package_is_missing(opened, folder):
    session, heard = opened(folder)
    first, second = session.entries()
    assert (first.path, first.language, first.state) == ("a.txt", "ro", ArticleState.UNTRANSLATED)
    assert (second.path, second.language) == ("b.txt", "pl")
    assert first.title == "Ministrul sosește la Constanța"
    assert first.title_translation is None
    assert first.reason
    assert session.packages.missing() == {("ro", "en"): 1, ("pl", "en"): 1}
    assert session.packages.directions() == {
        ("ro", "en"): ["Ministrul sosește la Constanța"],
        ("pl", "en"): ["Minister przyjechał do Gdańska"],
    }
    assert {event.path for event in heard.of(ArticleRead)} == {"a.txt", "b.txt"}
    assert heard.of(ListChanged)
    assert heard.of(Progress)[-1] == Progress(2, 0, 2, None, False)


def test_unreadable_files_stay_in_the_list_with_the_reason(opened, folder):
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    session, _heard = opened(folder)
    states = {entry.path: entry for entry in session.entries()}
    for name in ("empty.txt", "picture.txt"):
        assert states[name].state is ArticleState.FAILED
        assert states[name].reason
        assert session.article(name) is None
        assert session.finished(name) is None
    assert states["a.txt"].state is ArticleState.UNTRANSLATED


def _tmx(units: dict[str, str]) -> str:
    rows = "".join(
        f'<tu><tuv xml:lang="ro"><seg>{source}</seg></tuv>'
        f'<tuv xml:lang="en"><seg>{target}</seg></tuv></tu>'
        for source, target in units.items()
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><tmx version="1.4"><header creationtool="t" '
        'creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="ro" '
        f'datatype="plaintext"/><body>{rows}</body></tmx>'
    )


def test_a_memory_in_the_folder_is_shown_as_such(opened, folder):
    heading = "Ministrul sosește la Constanța"
    units = {heading: "The minister arrives in Constanța"}
    (folder / "team.tmx").write_text(_tmx(units), "utf-8")
    session, _heard = opened(folder)
    translation = session.translations("a.txt")[0]
    assert translation.text == "The minister arrives in Constanța"
    assert (translation.origin, translation.source) == (Origin.MEMORY, "team.tmx")
    entry = session.entry("a.txt")
    assert entry.title_translation == "The minister arrives in Constanța"
    assert (entry.done, entry.state) == (1, ArticleState.UNTRANSLATED)


def test_a_damaged_memory_is_named_and_the_rest_goes_on(opened, folder):
    (folder / "broken.tmx").write_text("<tmx><body><tu>", "utf-8")
    session, heard = opened(folder)
    assert "broken.tmx" in {problem.path for problem in heard.of(Problem)}
    assert len(session.entries()) == 2


def test_machine_translation_streams_in_and_is_never_done_twice(opened, folder, test_packages):
    template = Path(__file__).parents[2] / "packages" / "articles" / "ro.txt"
    (folder / "a.txt").write_bytes(template.read_bytes())
    session, heard = opened(folder)
    entry = session.entry("a.txt")
    assert (entry.state, entry.done) == (ArticleState.READY, entry.total)
    translations = session.translations("a.txt")
    assert {t.origin for t in translations} == {Origin.PACKAGE}
    assert {t.source for t in translations} == {session.packages.route("a.txt").labels[0]}
    seen = [i for e in heard.of(Translated) if e.path == "a.txt" for i in e.indices]
    assert sorted(seen) == list(range(entry.total))

    session.close()
    session.join()
    again, _heard = opened(folder)
    assert again.translations("a.txt") == translations
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        assert is_translated_once(store)


def test_marks_follow_the_content_to_another_name(opened, folder):
    session, _heard = opened(folder)
    session.marks.set_read("a.txt", True)
    session.marks.set_starred("a.txt", True)
    session.close()
    session.join()
    (folder / "a.txt").rename(folder / "z.txt")
    session, _heard = opened(folder)
    entry = session.entry("z.txt")
    assert entry.starred
    assert not entry.unread
    assert session.entry("b.txt").unread


def test_a_language_set_by_hand_is_remembered(opened, folder):
    session, _heard = opened(folder)
    session.set_language("b.txt", "cs")
    session.wait()
    assert session.entry("b.txt").language == "cs"
    session.close()
    session.join()
    session, _heard = opened(folder)
    assert session.entry("b.txt").language == "cs"
    session.set_language("b.txt", None)
    session.wait()
    assert session.entry("b.txt").language == "pl"


def test_rescan_finds_new_changed_and_gone_files(opened, folder):
    session, heard = opened(folder)
    (folder / "c.txt").write_text(POLISH.replace("Gdańska", "Gdyni"), "utf-8")
    (folder / "a.txt").unlink()
    (folder / "b.txt").write_text(POLISH + "\nPort działa normalnie.\n", "utf-8")
    lists = len(heard.of(ListChanged))
    session.rescan()
    heard.wait_for(ListChanged, count=lists + 1)
    session.wait()
    assert [entry.path for entry in session.entries()] == ["b.txt", "c.txt"]
    assert session.article("b.txt").text.endswith("Port działa normalnie.")


def test_everything_known_of_an_article_fits_together(opened, folder):
    session, _heard = opened(folder)
    finished = session.finished("a.txt")
    article = finished.article
    assert len(finished.translations) == len(article.sentences)
    assert len(finished.translation_mentions) == len(article.sentences)
    assert len(finished.entity_ids) == len(article.mentions)
    assert {finished.entities[id].id for id in finished.entity_ids} == set(finished.entities)
    assert sum(session.entities.counts("a.txt").values()) == len(article.mentions)
    json.dumps([entity.name for entity in session.entities.all()])


def test_closing_while_it_works_returns_at_once_and_ends_its_threads(folder):
    for number in range(30):
        (folder / f"{number}.txt").write_text(f"{ROMANIAN}\nNumărul {number}.\n", "utf-8")
    before = threading.enumerate()
    store = Store(data_dir() / "diptych.sqlite3")
    session = FolderSession(folder, store, to="en", on_event=Heard())
    session.start()
    session.close()
    session.join()
    assert [thread.name for thread in threading.enumerate() if thread not in before] == []
    store.close()


def test_a_failing_engine_is_told_in_words_and_ends_nothing_else(
    opened, folder, test_packages, monkeypatch
):
    def fail(*_args, **_kwargs):
        raise RuntimeError("out of luck")

    monkeypatch.setattr(Translator, "translate", fail)
    session, _heard = opened(folder)
    entry = session.entry("a.txt")
    assert entry.state is ArticleState.FAILED
    assert "out of luck" in entry.reason
    assert session.entry("b.txt").title == "Minister przyjechał do Gdańska"


def test_waiting_ends_when_a_thread_has_ended(folder, monkeypatch):
    store = Store(data_dir() / "diptych.sqlite3")
    session = FolderSession(folder, store, to="en", on_event=Heard())
    monkeypatch.setattr(ScanningThread, "run", lambda self: None)
    session.start()
    with pytest.raises(WorkEnded, match="ended before its work was done"):
        session.wait()
    session.close()
    session.join()
    store.close()
