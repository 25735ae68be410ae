"""Names that a package mangled, in an opened folder: doubted, marked, and told by the entity."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.article import DoubtKind, Origin, WordLink
from core.memory import Pair, write_tmx
from core.paths import data_dir
from core.session import FolderSession
from core.store import Store
from core.translation.packages import installed_packages
from core.translation.routes import find_route
from core.translation.setup import Setups
from core.translation.stored import StoredTranslation
from core.translation.translator import route_key

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = "Ministrul 👋🏽 שלום q\u0301 a plecat luni în China."
MANGLED = "The minister 👋🏽 שלום q\u0301 left for Kine on Monday."
REASON = "The name China came out as “Kine”."


@pytest.fixture
def folder(tmp_path: Path, test_packages: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(f"Știri din țară\n\n{SENTENCE}\n", "utf-8")
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        start, there = SENTENCE.index("China"), MANGLED.index("Kine")
        link = WordLink(start, start + 5, there, there + 4, 0.8)
        route = find_route(installed_packages()[0], "ro", "en")
        assert route is not None
        store.save_translations(
            route_key(route, Setups()), {SENTENCE: StoredTranslation(MANGLED, (link,), -0.1)}
        )
    return folder


@pytest.fixture
def opened():
    sessions: list[tuple[FolderSession, Store]] = []

    def open_folder(folder: Path, to: str = "en") -> FolderSession:
        store = Store(data_dir() / "diptych.sqlite3")
        session = FolderSession(folder, store, to=to, on_event=lambda _: None)
        sessions.append((session, store))
        session.start()
        session.wait()
        return session

    yield open_folder
    for session, store in sessions:
        session.close()
        session.join()
        store.close()


def place_of(session: FolderSession, sentence: str) -> int:
    article = session.article("a.txt")
    assert article is not None
    return [article.quote(one) for one in article.sentences].index(sentence)


def test_the_engine_s_words_stay_and_are_doubted(opened, folder):
    session = opened(folder)
    translation = session.translations("a.txt")[place_of(session, SENTENCE)]
    assert translation.text == MANGLED
    assert [(d.kind, d.reason) for d in translation.doubts] == [(DoubtKind.NAME, REASON)]
    assert session.entry("a.txt").doubts >= 1


def test_the_entity_at_the_wrong_word_has_the_right_name(opened, folder):
    finished = opened(folder).finished("a.txt")
    index = [finished.article.quote(s) for s in finished.article.sentences].index(SENTENCE)
    [mention] = finished.translation_mentions[index]
    assert MANGLED[mention.start : mention.end] == "Kine"
    assert finished.entities[finished.entity_ids[mention.mention]].name == "China"


def test_what_a_person_wrote_is_never_doubted(opened, folder):
    session = opened(folder)
    session.correct(SENTENCE, "ro", MANGLED)
    translation = session.translations("a.txt")[place_of(session, SENTENCE)]
    assert (translation.origin, translation.doubts) == (Origin.CORRECTION, ())


def test_a_memory_is_never_doubted(opened, folder):
    with (folder / "team.tmx").open("wb") as file:
        write_tmx(file, [Pair("ro", SENTENCE, "en", MANGLED)])
    session = opened(folder)
    translation = session.translations("a.txt")[place_of(session, SENTENCE)]
    assert (translation.origin, translation.doubts) == (Origin.MEMORY, ())
