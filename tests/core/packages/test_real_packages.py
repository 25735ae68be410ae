"""The whole path with the real test packages: article in, translations out, twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.packages.installed import installed_packages
from core.store import Store
from core.translation.engine import Engine
from core.translation.routes import Route, find_route
from core.translation.translator import Translator
from tests.packages import stories
from tests.packages.catalogue import PACKAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from core.article import Translation
    from core.packages.installed import Package
    from core.translation.engine import EngineResult
    from core.translation.engine_setup import EngineSetup

needs_packages = pytest.mark.skipif(
    not all(path.is_file() for path in PACKAGES.values()), reason="the test packages are not built"
)
pytestmark = [pytest.mark.slow, needs_packages]


class CountingEngine(Engine):
    """Counts the sentences it is given."""

    given = 0

    def stream(
        self,
        sentences: Sequence[str],
        *,
        urgent: int = 0,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[list[tuple[int, EngineResult]]]:
        self.given += len(sentences)
        return super().stream(sentences, urgent=urgent, cancelled=cancelled)


class Reader:
    """A translator over the installed test packages, with what it said."""

    def __init__(self, store: Store) -> None:
        self.engines: list[CountingEngine] = []
        self.done: dict[int, Translation] = {}
        self.translator = Translator(store.translations, make_engine=self._make)

    def _make(self, package: Package, setup: EngineSetup) -> CountingEngine:
        self.engines.append(CountingEngine(package, setup))
        return self.engines[-1]

    @property
    def given(self) -> int:
        return sum(engine.given for engine in self.engines)

    def read(self, sentences: Sequence[str], route: Route, *, stop_after: int = 10**6) -> bool:
        finished = self.translator.translate(
            sentences,
            route,
            on_done=self.done.update,
            cancelled=lambda: len(self.done) >= stop_after,
            urgent=4,
        )
        self.translator.release()
        return finished

    def texts(self) -> list[str]:
        return [self.done[index].text for index in sorted(self.done)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a store of its own."""
    opened = Store(tmp_path / "store.db")
    yield opened
    opened.close()


def route(folder: Path, source: str, target: str) -> Route:
    """Find a route over the installed packages."""
    packages, strays = installed_packages([folder])
    assert strays == ()
    found = find_route(packages, source, target)
    assert found is not None
    return found


def article(source: str, target: str) -> tuple[list[str], list[str]]:
    """Give the sentences of the built-in article and what they should become."""
    sentences = [s for paragraph in stories.STORIES[source]() for s in paragraph]
    return [s.text(source) for s in sentences], [s.text(target) for s in sentences]


@pytest.mark.parametrize("source", ["ro", "pl"])
def test_an_article_is_translated_once_and_for_all(
    test_packages: Path, store: Store, source: str
) -> None:
    sentences, wanted = article(source, "en")
    way = route(test_packages, source, "en")
    first = Reader(store)
    assert first.read(sentences, way)
    assert share_right(first.texts(), wanted) >= 0.7
    assert first.given == len(set(sentences))
    right = [first.done[i] for i, text in enumerate(wanted) if first.done[i].text == text]
    assert not any(found.doubts for found in right)
    second = Reader(store)
    assert second.read(sentences, way)
    assert second.texts() == first.texts()
    assert second.given == 0
    assert second.engines == []


def test_two_packages_meet_in_english(test_packages: Path, store: Store) -> None:
    sentences, wanted = article("ro", "de")
    way = route(test_packages, "ro", "de")
    assert way.via_english
    reader = Reader(store)
    assert reader.read(sentences, way)
    assert share_right(reader.texts(), wanted) >= 0.5
    assert reader.done[0].source == "translate-ro_en 1.0 + translate-en_de 1.0"
    english = Reader(store)
    english.read(sentences, route(test_packages, "ro", "en"))
    assert english.given == 0


def test_what_was_finished_before_a_stop_is_kept(
    test_packages: Path, store: Store, tmp_path: Path
) -> None:
    once, _ = article("ro", "en")
    # Far more than the engine takes at a time, however fast the machine is.
    sentences = [f"{sentence} {number}" for number in range(10, 30) for sentence in once]
    way = route(test_packages, "ro", "en")
    first = Reader(store)
    assert not first.read(sentences, way, stop_after=1)
    assert 0 < len(first.done) < len(sentences)
    second = Reader(store)
    assert second.read(sentences, way)
    whole = Reader(Store(tmp_path / "other.db"))
    whole.read(sentences, way)
    assert second.texts() == whole.texts()
    assert second.given == len(set(sentences)) - len({sentences[i] for i in first.done})
    assert all(second.done[i] == first.done[i] for i in first.done)


def test_names_are_linked_to_their_copies(test_packages: Path, store: Store) -> None:
    sentences, _ = article("ro", "en")
    reader = Reader(store)
    reader.read(sentences, route(test_packages, "ro", "en"))
    copied = linked = 0
    for index, sentence in enumerate(sentences):
        translation = reader.done[index]
        shared = _names(sentence) & _names(translation.text)
        copied += len(shared)
        linked += len(
            shared
            & {
                sentence[link.source_start : link.source_end]
                for link in translation.links
                if sentence[link.source_start : link.source_end]
                == translation.text[link.target_start : link.target_end]
            }
        )
    assert copied >= 5
    assert linked >= 0.9 * copied


def test_what_must_stay_stays(test_packages: Path, store: Store) -> None:
    sentence = article("ro", "en")[0][-1]
    additions = "😀 #stiri https://example.org/raport_final.pdf"
    reader = Reader(store)
    reader.read(
        [sentence, f"{sentence} {additions}", "12.03.2024", "raport_final.pdf"],
        route(test_packages, "ro", "en"),
    )
    alone, *others = reader.texts()
    assert others == [f"{alone} {additions}", "12.03.2024", "raport_final.pdf"]


def share_right(texts: Sequence[str], wanted: Sequence[str]) -> float:
    """Give the part of the texts that are as wanted; the packages are small and do slip."""
    return sum(a == b for a, b in zip(texts, wanted, strict=True)) / len(wanted)


def _names(text: str) -> set[str]:
    words = (word.strip(".,;:!?„”“\"'()") for word in text.split()[1:])
    return {word for word in words if len(word) > 2 and word[0].isupper() and word.isalpha()}
