"""The translator: memory first, each batch stored before it is told, nothing computed twice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import DoubtKind, Origin, Translation, WordLink
from core.errors import EngineFailed
from core.packages.installed import Package
from core.store import Store
from core.translation.engine import EngineResult
from core.translation.engine_setup import EngineSetup, Setups, Wishes, candidates
from core.translation.routes import Route
from core.translation.stored_translation import StoredTranslation
from core.translation.translator import MOST_LOADED, Translator, route_key
from tests.core.translation.engines import StubEngine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def package(from_code: str, to_code: str, version: str = "1.9") -> Package:
    name = f"translate-{from_code}_{to_code}"
    return Package(name, version, from_code, to_code, Path(name))


RO_EN, EN_DE, EN_PL = package("ro", "en"), package("en", "de"), package("en", "pl")
DIRECT = Route((RO_EN,))
THROUGH = Route((RO_EN, EN_DE))


class EchoEngine(StubEngine):
    """Answers with the sentence after its language; two sentences a batch."""

    batch = 2

    def __init__(self, package: Package, seen: list[tuple[str, str]]) -> None:
        self.package = package
        self.seen = seen
        self.closed = False
        self.setups: list[EngineSetup] = []

    def use(self, setup: EngineSetup) -> None:
        self.setups.append(setup)

    def load(self) -> None:
        self.closed = False

    def result(self, sentence: str) -> EngineResult:
        self.seen.append((self.package.to_code, sentence))
        text = f"{self.package.to_code} {sentence}"
        link = WordLink(0, len(sentence), 3, len(text), 1.0)
        return EngineResult(text, -0.5, (link,), False)

    def close(self) -> None:
        self.closed = True


class DictStore:
    """Remembers, and counts what was saved at once."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], StoredTranslation] = {}
        self.saves = 0

    def of(self, sentences: Sequence[str], key: str) -> dict[str, StoredTranslation]:
        return {s: self.rows[key, s] for s in sentences if (key, s) in self.rows}

    def save(self, key: str, rows: Mapping[str, StoredTranslation]) -> None:
        self.saves += 1
        self.rows.update({(key, sentence): row for sentence, row in rows.items()})

    def scores(self, key: str, most: int) -> list[float]:
        return [row.score for (k, _), row in self.rows.items() if k == key and row.score < 0]


class Bench:
    """A translator with echoing engines, and everything it said."""

    def __init__(
        self, store: DictStore | None = None, beam: int = 4, file: Path | None = None
    ) -> None:
        self.store = store or DictStore()
        self.seen: list[tuple[str, str]] = []
        self.engines: list[EchoEngine] = []
        self.done: dict[int, Translation] = {}
        self.setups = Setups(file, Wishes(beam=beam))
        self.translator = Translator(self.store, setups=self.setups, make_engine=self.make)

    def make(self, package: Package, setup: EngineSetup) -> EchoEngine:
        self.engines.append(EchoEngine(package, self.seen))
        return self.engines[-1]

    def run(self, sentences: Sequence[str], route: Route = DIRECT, stop_after: int = 999) -> bool:
        return self.translator.translate(
            sentences,
            route,
            on_done=self.done.update,
            cancelled=lambda: len(self.seen) >= stop_after,
        )

    def texts(self) -> list[str]:
        return [self.done[index].text for index in sorted(self.done)]


def test_sentences_are_translated_and_remembered() -> None:
    bench = Bench()
    assert bench.run(["unu", "doi", "trei"])
    assert bench.texts() == ["en unu", "en doi", "en trei"]
    assert bench.done[0].origin is Origin.PACKAGE
    assert bench.done[0].source == "translate-ro_en 1.9"
    again = Bench(bench.store)
    again.run(["trei", "unu"])
    assert again.texts() == ["en trei", "en unu"]
    assert again.seen == []
    assert (again.translator.counts.memory, again.translator.counts.engine) == (2, 0)
    assert again.done[0].links == bench.done[2].links


def test_equal_sentences_are_translated_once() -> None:
    bench = Bench()
    bench.run(["unu", "doi", "unu", "unu"])
    assert bench.texts() == ["en unu", "en doi", "en unu", "en unu"]
    assert len(bench.seen) == 2


def test_another_version_or_beam_is_another_translation() -> None:
    bench = Bench()
    bench.run(["unu"])
    Bench(bench.store)
    newer = Bench(bench.store)
    newer.run(["unu"], Route((package("ro", "en", "2.0"),)))
    assert len(newer.seen) == 1
    other_beam = Bench(bench.store, beam=1)
    other_beam.run(["unu"])
    assert len(other_beam.seen) == 1
    assert route_key(DIRECT, other_beam.setups) != route_key(DIRECT, bench.setups)


def test_each_batch_is_stored_before_it_is_told() -> None:
    bench = Bench()
    stored_when_told: list[int] = []
    bench.translator.translate(
        [str(n) for n in range(6)],
        DIRECT,
        on_done=lambda done: stored_when_told.append(len(bench.store.rows)),
        cancelled=lambda: False,
    )
    assert stored_when_told == [2, 4, 6]


def test_cancelling_keeps_what_was_finished() -> None:
    bench = Bench()
    sentences = [f"s {n}" for n in range(10)]
    assert not bench.run(sentences, stop_after=4)
    assert len(bench.done) == 4
    rest = Bench(bench.store)
    assert rest.run(sentences)
    assert len(rest.seen) == 6
    assert rest.texts() == [f"en {sentence}" for sentence in sentences]


def test_cancelled_at_the_last_moment_is_done() -> None:
    assert Bench().run(["unu", "doi"], stop_after=2)


def test_a_route_through_english_shares_the_english_step() -> None:
    bench = Bench()
    bench.run(["unu", "doi"], THROUGH)
    assert bench.texts() == ["de en unu", "de en doi"]
    assert bench.done[0].source == "translate-ro_en 1.9 + translate-en_de 1.9"
    [link] = bench.done[0].links
    assert (link.source_start, link.source_end) == (0, 3)
    direct = Bench(bench.store)
    direct.run(["unu", "doi"], DIRECT)
    assert direct.seen == []
    other = Bench(bench.store)
    other.run(["unu", "doi"], Route((RO_EN, EN_PL)))
    assert other.seen == [("pl", "en unu"), ("pl", "en doi")]


def test_a_route_through_english_is_remembered_whole() -> None:
    bench = Bench()
    sentences = [f"s {n}" for n in range(30)]
    bench.run(sentences, THROUGH)
    again = Bench(bench.store)
    again.run(sentences, THROUGH)
    assert again.seen == []
    assert again.texts() == bench.texts()
    assert again.engines == []


def test_cancelling_between_the_two_steps_loses_nothing() -> None:
    bench = Bench()
    sentences = [f"s {n}" for n in range(12)]
    assert not bench.run(sentences, THROUGH, stop_after=10)
    rest = Bench(bench.store)
    assert rest.run(sentences, THROUGH)
    assert len(bench.seen) + len(rest.seen) == 24


def test_doubts_are_found_in_what_memory_knows() -> None:
    bench = Bench()
    key = route_key(DIRECT, bench.setups)
    bench.store.save(key, {"Au murit 245 de oameni.": StoredTranslation("People.")})
    bench.run(["Au murit 245 de oameni."])
    assert [doubt.kind for doubt in bench.done[0].doubts] == [DoubtKind.NUMBER]


def test_an_unusually_low_score_is_doubted() -> None:
    bench = Bench()
    key = route_key(DIRECT, bench.setups)
    usual = {f"Propoziția {n}.": StoredTranslation("x", score=-0.5 - n / 3000) for n in range(300)}
    sure = "Președintele a ajuns ieri la Beijing."
    unsure = "Ieri a ajuns președintele la Beijing."
    text = "The president arrived in Beijing yesterday."
    bench.store.save(
        key,
        usual
        | {sure: StoredTranslation(text, score=-0.55), unsure: StoredTranslation(text, score=-3.0)},
    )
    bench.run([sure, unsure])
    assert bench.done[0].doubts == ()
    assert [doubt.kind for doubt in bench.done[1].doubts] == [DoubtKind.UNSURE]


def test_a_low_score_is_nothing_where_little_is_known() -> None:
    bench = Bench()
    text = "Ieri a ajuns președintele la Beijing."
    bench.store.save(
        route_key(DIRECT, bench.setups),
        {text: StoredTranslation("The president arrived in Beijing yesterday.", score=-9.0)},
    )
    bench.run([text])
    assert bench.done[0].doubts == ()


def test_setups_are_tried_out_on_the_work_itself(tmp_path: Path) -> None:
    bench = Bench(file=tmp_path / "engine.json")
    sentences = [f"{'s ' * (n % 7)}{n}" for n in range(500)]
    assert bench.translator.translate(sentences, DIRECT, on_done=bench.done.update, urgent=0)
    assert bench.texts() == [f"en {sentence}" for sentence in sentences]
    assert len(bench.seen) == 500
    assert bench.setups.is_measured(RO_EN)
    tried = candidates(EngineSetup.usual())
    assert bench.engines[0].setups[: len(tried)] == tried
    again = Bench(bench.store, file=tmp_path / "engine.json")
    assert again.setups.setup(RO_EN) == bench.setups.setup(RO_EN)
    assert again.setups.is_measured(RO_EN)


def test_who_waits_for_an_article_waits_for_no_trial(tmp_path: Path) -> None:
    bench = Bench(file=tmp_path / "engine.json")
    bench.run([f"s {n}" for n in range(500)])
    assert bench.engines[0].setups == []
    assert not bench.setups.is_measured(RO_EN)


def test_a_trial_that_was_cancelled_is_made_again(tmp_path: Path) -> None:
    bench = Bench(file=tmp_path / "engine.json")
    sentences = [f"s {n}" for n in range(500)]
    assert not bench.translator.translate(
        sentences,
        DIRECT,
        on_done=bench.done.update,
        cancelled=lambda: len(bench.seen) >= 120,
        urgent=0,
    )
    assert not bench.setups.is_measured(RO_EN)
    assert len(bench.done) == len(bench.seen) == 120


def test_idle_packages_are_let_go() -> None:
    bench = Bench()
    bench.run(["unu"], THROUGH)
    bench.translator.release_idle(3600)
    assert not any(engine.closed for engine in bench.engines)
    bench.translator.release_idle(0)
    assert all(engine.closed for engine in bench.engines)
    bench.run(["doi"])
    assert len(bench.engines) == 3
    bench.translator.release()
    assert bench.engines[2].closed


def test_a_package_that_another_direction_uses_too_is_loaded_once() -> None:
    bench = Bench()
    for route in (DIRECT, THROUGH, Route((RO_EN, EN_PL)), DIRECT):
        bench.run(["unu", "doi"], route)
    assert [engine.package for engine in bench.engines] == [RO_EN, EN_DE, EN_PL]


@given(st.lists(st.sampled_from(range(6)), max_size=30))
def test_never_more_are_loaded_than_a_bound(order: list[int]) -> None:
    bench = Bench()
    packages = [package(code, "en") for code in ("ar", "bg", "cs", "he", "pl", "ro")]
    for number, which in enumerate(order):
        bench.run([f"s {number}"], Route((packages[which],)))
        loaded = [engine.package for engine in bench.engines if not engine.closed]
        assert len(loaded) == len(set(loaded)) <= MOST_LOADED
        assert packages[which] in loaded
        # What was used last is still there.
        assert {packages[w] for w in order[max(0, number - MOST_LOADED + 1) : number + 1]} <= set(
            loaded
        )
    bench.translator.release()
    assert all(engine.closed for engine in bench.engines)


def test_the_speed_is_measured() -> None:
    bench = Bench()
    assert bench.translator.words_per_second is None
    bench.run(["unu doi trei"])
    assert bench.translator.words_per_second is not None


def test_the_real_engine_and_the_real_store(
    nonsense_package: Package, nonsense_from_english: Package, tmp_path: Path
) -> None:
    route = Route((nonsense_package, nonsense_from_english))
    sentences = [
        "Prezydent Chin wrócił.",
        "12",
        "Mińsk, 3 dni e\u0301 שלום 😀",
        "Prezydent Chin wrócił.",
    ]
    done: dict[int, Translation] = {}
    store = Store(tmp_path / "store.db")
    translator = Translator(store.translations)
    assert translator.translate(sentences, route, on_done=done.update)
    translator.release()
    assert sorted(done) == [0, 1, 2, 3]
    assert done[1].text == "12"
    assert done[0] == done[3]
    store.close()
    store = Store(tmp_path / "store.db")
    again: dict[int, Translation] = {}
    translator = Translator(store.translations, make_engine=never)
    assert translator.translate(sentences, route, on_done=again.update)
    assert {index: found.text for index, found in again.items()} == {
        index: found.text for index, found in done.items()
    }
    store.close()


def never(package: Package, setup: EngineSetup) -> EchoEngine:
    raise AssertionError("the engine was asked")


def test_a_failing_package_is_said() -> None:
    broken = package("pl", "en")
    with pytest.raises(EngineFailed):
        Translator(DictStore()).translate(["Prezydent"], Route((broken,)), on_done=lambda _: None)
