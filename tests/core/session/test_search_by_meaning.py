"""Search by some words, and by what sentences mean."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from core.paths import store_file
from core.search import Found
from core.session import FolderSession, MeaningProgress
from core.store import Store
from tests.core.session.opened import Heard
from tests.meaning_model import needs_weights

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ARTICLES = {
    "bread.pl.txt": "Ceny chleba rosną. Piekarze w Łodzi mówią, że mąka podrożała o jedną trzecią."
    " Wielu z nich zamknie w tym roku swoje sklepy.",
    "flood.ro.txt": "Râul a ieșit din matcă. Apele au inundat două sate din județul Galați"
    " în cursul nopții. Oamenii au fost mutați la școala din oraș.",
    "train.de.txt": "Der Zug kam zu spät. Wegen eines Schadens an der Lokomotive warteten die"
    " Reisenden drei Stunden auf dem Bahnsteig.",
    "match.uk.txt": "Футболісти виграли матч. Єдиний гол забив молодий нападник на останній"
    " хвилині. Тренер подякував уболівальникам.",
    "flood.en.txt": "Villages under water 🌊. After three days of rain the river burst its banks."
    " Two villages in the county were flooded during the night.",
}


@contextmanager
def opened(folder: Path, *, meaning: bool = True) -> Iterator[tuple[FolderSession, Heard]]:
    heard = Heard()
    store = Store(store_file())
    session = FolderSession(folder, store, to="en", on_event=heard, meaning=meaning)
    session.start()
    session.wait()
    try:
        yield session, heard
    finally:
        session.close()
        session.join()
        store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    for name, text in ARTICLES.items():
        (place / name).write_text(text, "utf-8")
    return place


@pytest.mark.slow
def test_without_a_model_some_of_the_words_are_enough_where_no_sentence_has_all(folder: Path):
    with opened(folder) as (session, heard):
        [exact] = session.search.find_any_way("river rain", most=10)
        assert exact.found is Found.ALL_WORDS
        some = session.search.find_any_way("river flooded the villages", most=10)
        assert {hit.path for hit in some} == {"flood.en.txt"}
        assert {hit.found for hit in some} == {Found.SOME_WORDS}
        assert any(hit.original.spans for hit in some)
        assert session.search.find_any_way("river flooded lang:pl", most=10) == []
        for nothing in ("submarine volcano", "meaning: river", "meaning:", "submarine"):
            assert session.search.find_any_way(nothing, most=10) == []
        assert heard.of(MeaningProgress) == []


@needs_weights
@pytest.mark.slow
def test_sentences_are_found_by_what_they_mean(folder: Path, installed_meaning: Path):
    with opened(folder) as (session, heard):
        heard.until(session.meaning.is_done)
        assert heard.of(MeaningProgress)[-1] == MeaningProgress(5, 5)
        for query, path in (
            ("meaning:water flooded two villages at night", "flood.ro.txt"),
            ("meaning: price of bread is rising", "bread.pl.txt"),
            ("passengers waited hours for a delayed train", "train.de.txt"),
            ("striker scored the winning goal", "match.uk.txt"),
            ("meaning:pociąg spóźnił się, podróżni czekali trzy godziny lang:de", "train.de.txt"),
        ):
            found = session.search.find_any_way(query, most=10)
            assert path in {hit.path for hit in found[:2]}, query
            hit = next(hit for hit in found if hit.path == path)
            assert hit.found is Found.MEANING
            assert hit.original.spans == ()
        assert session.search.find_any_way("meaning: quarterly earnings of a bank", most=10) == []
        assert session.search.find_any_way("meaning: flood lang:uk", most=10) == []
        # Words that are there come first.
        assert session.search.find_any_way("river banks", most=10)[0].found is Found.ALL_WORDS
        # More like a sentence, and like words of it; never itself.
        [nearest, *_] = session.search.find_like("flood.ro.txt", 1, most=5)
        assert nearest.path == "flood.en.txt"
        assert all(
            (hit.path, hit.sentence) != ("flood.ro.txt", 1)
            for hit in session.search.find_like("flood.ro.txt", 1, most=5)
        )
        like = session.search.find_like("flood.ro.txt", 1, "Apele au inundat două sate", most=5)
        assert "flood.en.txt" in {hit.path for hit in like}
    # It is kept: another session has nothing to work out.
    with opened(folder) as (session, heard):
        heard.until(session.meaning.is_done)
        assert all(told.done == told.total for told in heard.of(MeaningProgress))
    with opened(folder, meaning=False) as (session, _):
        assert not session.meaning.is_there
        assert session.search.find_any_way("meaning: flood", most=10) == []
