"""Names that a package mangled, in an opened folder: doubted, marked, and told by the entity."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.article import DoubtKind, Mention, MentionType, Origin, Translation, WordLink
from core.export.json_format import export_json
from core.knowledge.tmx_files import Pair, write_tmx
from core.names.linking.edits import EditKind, EntityEdit
from core.names.projection.name_doubts import doubt_names
from core.packages.installed import installed_packages
from core.paths import data_dir
from core.session import FolderSession, article_cache
from core.session.threads import store_watch
from core.store import Store
from core.translation.doubts import find_doubts
from core.translation.engine_setup import Setups
from core.translation.routes import find_route
from core.translation.stored_translation import StoredTranslation
from core.translation.translator import route_key
from tests.core.session.opened import Heard

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.slow

SENTENCE = "Ministrul 👋🏽 שלום q\u0301 a plecat în grabă în China."
MANGLED = "The minister 👋🏽 שלום q\u0301 left for Kine in haste."
PUT_RIGHT = "The name China was put right: the package wrote “Kine”."
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
        store.translations.save(
            route_key(route, Setups()), {SENTENCE: StoredTranslation(MANGLED, (link,), -0.1)}
        )
    return folder


@pytest.fixture
def opened():
    sessions: list[tuple[FolderSession, Store]] = []

    def open_folder(
        folder: Path,
        to: str = "en",
        on_event: Callable[[object], None] = lambda _: None,
        *,
        put_right: bool = False,
    ) -> FolderSession:
        store = Store(data_dir() / "diptych.sqlite3")
        session = FolderSession(folder, store, to=to, on_event=on_event, put_names_right=put_right)
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


def test_a_name_is_put_right_and_the_engine_s_words_are_kept(opened, folder):
    session = opened(folder, put_right=True)
    finished = session.finished("a.txt")
    index = place_of(session, SENTENCE)
    translation = finished.translations[index]
    assert translation.text == MANGLED.replace("Kine", "China")
    [place] = translation.put_right
    assert (translation.text[place.start : place.end], place.engine) == ("China", "Kine")
    [link] = translation.links
    assert translation.text[link.target_start : link.target_end] == "China"
    [mention] = finished.translation_mentions[index]
    assert (mention.start, mention.end) == (place.start, place.end)
    assert [doubt.reason for doubt in translation.doubts] == [PUT_RIGHT]
    told = next(
        sentence
        for paragraph in json.loads(export_json(finished))["paragraphs"]
        for sentence in paragraph["sentences"]
        if sentence["text"] == SENTENCE
    )
    assert told["put_right"] == [{"start": place.start, "end": place.end, "engine": "Kine"}]


def test_what_a_person_wrote_is_never_doubted(opened, folder):
    session = opened(folder)
    session.corrections.correct(SENTENCE, "ro", MANGLED)
    translation = session.translations("a.txt")[place_of(session, SENTENCE)]
    assert (translation.origin, translation.doubts) == (Origin.CORRECTION, ())


def test_a_memory_is_never_doubted(opened, folder):
    with (folder / "team.tmx").open("wb") as file:
        write_tmx(file, [Pair("ro", SENTENCE, "en", MANGLED)])
    session = opened(folder)
    translation = session.translations("a.txt")[place_of(session, SENTENCE)]
    assert (translation.origin, translation.doubts) == (Origin.MEMORY, ())


class Doubts(Heard):
    """How many doubts an article has, in its line and in its text, as a window is told of them."""

    session: FolderSession

    def at(self, sentence: str) -> list[str]:
        translation = self.session.translations("a.txt")[place_of(self.session, sentence)]
        return [doubt.reason for doubt in translation.doubts]

    def until_are(self, sentence: str, wanted: list[str], count: int) -> None:
        self.until(
            lambda: self.at(sentence) == wanted and self.session.entry("a.txt").doubts == count
        )


UNKNOWN = "Ieri, primarul 👋🏽 שלום q\u0301 Ion Popescu a plecat la munte cu trenul de seară."
LOST = "Yesterday the mayor 👋🏽 q\u0301 left for the mountains on the evening train."


@pytest.fixture
def both(folder: Path) -> Path:
    """Give a folder in which besides a name is lost that no list knows."""
    text = (folder / "a.txt").read_text("utf-8")
    (folder / "a.txt").write_text(f"{text}\n{UNKNOWN}\n", "utf-8")
    (folder / "other.txt").write_text("Alte știri\n\nVremea rămâne caldă și mâine.\n", "utf-8")
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        route = find_route(installed_packages()[0], "ro", "en")
        assert route is not None
        found = find_doubts(UNKNOWN, LOST, from_code="ro", to_code="en")
        assert [doubt.kind for doubt in found] == [DoubtKind.NAME]
        store.translations.save(route_key(route, Setups()), {UNKNOWN: StoredTranslation(LOST)})
    return folder


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize(
    ("sentence", "name"), [(SENTENCE, "China"), (UNKNOWN, "Ion Popescu")], ids=["known", "unknown"]
)
def test_what_a_person_says_is_no_name_cannot_be_lost(
    opened, both, monkeypatch, sentence, name, kept
):
    told = Doubts()
    session = told.session = opened(both, on_event=told)
    before, count = told.at(sentence), session.entry("a.txt").doubts
    assert len(before) == 1
    if not kept:  # It is not in memory, and comes from the store when it is asked for.
        monkeypatch.setattr(article_cache, "CACHE_SIZE", 0)
        assert session.article("other.txt") is not None
    entity = next(e for e in session.entities.all() if e.name == name)
    session.entities.edit(EntityEdit(EditKind.DROP, entity.id))
    told.until_are(sentence, [], count - 1)
    assert session.entities.undo_edit().kind is EditKind.DROP
    told.until_are(sentence, before, count)
    session.entities.edit(EntityEdit(EditKind.DROP, entity.id))
    told.until_are(sentence, [], count - 1)
    other = SENTENCE if sentence is UNKNOWN else UNKNOWN
    assert len(told.at(other)) == 1

    session.close()
    session.join()
    again = Doubts()
    again.session = opened(both, on_event=again)
    assert again.session.entry("a.txt").doubts == count - 1
    again.until_are(sentence, [], count - 1)


def test_another_window_s_word_on_a_name_counts_too(opened, both, monkeypatch):
    monkeypatch.setattr(store_watch, "LOOK_SECONDS", 0.01)
    told = Doubts()
    told.session = opened(both, on_event=told)
    count = told.session.entry("a.txt").doubts
    other = opened(both)
    other.entities.edit(EntityEdit(EditKind.DROP, "cldr:CN"))
    told.until_are(SENTENCE, [], count - 1)


def test_a_dropped_name_hides_no_other_of_its_sentence(opened, folder):
    session = opened(folder)
    article, index = session.article("a.txt"), place_of(session, SENTENCE)
    sentence = article.sentences[index]
    start = sentence.start + SENTENCE.index("grabă")
    china = next(m for m in article.mentions if m.key == "cldr:CN")
    other = Mention(start, start + len("grabă"), MentionType.PLACE, "cldr:PL")
    article = replace(article, mentions=tuple(sorted((other, china), key=lambda m: m.start)))
    plain = Translation("The minister 👋🏽 q\u0301 left שלום.", Origin.PACKAGE, "ro_en")

    def reasons(*dropped: Mention) -> list[str]:
        doubted = doubt_names(article, index, plain, "en", frozenset(dropped))
        return [doubt.reason for doubt in doubted.doubts]

    lost = "The name {} of the original is not in the translation."
    assert reasons() == ["The names Poland and China of the original are not in the translation."]
    assert reasons(other) == [lost.format("China")]
    assert reasons(china) == [lost.format("Poland")]
    assert reasons(other, china) == []
