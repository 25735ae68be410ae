"""Trying out setups: what is measured, and that faster numbers must give the same text."""

from __future__ import annotations

import inspect
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from random_package import TINY, build

from core.errors import EngineFailed
from core.packages.installed import Package, read_package
from core.translation import setup_benchmark
from core.translation.engine import Engine, EngineResult
from core.translation.engine_setup import EngineSetup, candidates
from tests.core.translation.engines import StubEngine

if TYPE_CHECKING:
    from pathlib import Path

USUAL = EngineSetup.usual(cores=2)
SENTENCES = [f"{'s ' * (n % 9)}{n} 😀 e\u0301 שלום" for n in range(setup_benchmark.wanted(USUAL))]


class Clock:
    """Time that only engines spend."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class TimedEngine(StubEngine):
    """Takes a known time for a batch of eight; `garbles` says with which numbers."""

    batch = 8

    def __init__(self, clock: Clock, saved_in: str = "float32", garbles: str = "") -> None:
        self.clock, self.saved_in, self.garbles = clock, saved_in, garbles
        self.setup = USUAL
        self.seen = 0
        self.refuses = ""
        self.slow = 1.0

    @property
    def computes_in(self) -> str:
        return self.saved_in if self.setup.compute == "default" else self.setup.compute

    def use(self, setup: EngineSetup) -> None:
        self.setup = setup

    def load(self) -> None:
        if self.setup.compute == self.refuses:
            raise EngineFailed("This processor cannot.")

    def close(self) -> None:
        self.setup = USUAL

    def begin(self, sentences: list[str], urgent: int) -> None:
        self.seen += len(sentences)
        self.clock.now += 0.5 if self.computes_in == "int8" else self.slow

    def result(self, sentence: str) -> EngineResult:
        mark = "?" if self.garbles and self.computes_in == self.garbles else ""
        return EngineResult(sentence + mark, -0.5, (), False)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(setup_benchmark, "monotonic", clock)
    return clock


def run(engine: TimedEngine, stop_after: int = 1 << 30) -> tuple[list[str], EngineSetup | None]:
    """Give the texts in order and the setup that was chosen."""
    tried = setup_benchmark.try_out(engine, USUAL, SENTENCES, lambda: engine.seen >= stop_after)
    done: dict[int, str] = {}
    while True:
        try:
            done.update((index, result.text) for index, result in next(tried))
        except StopIteration as end:
            return [done[index] for index in sorted(done)], end.value


def test_faster_numbers_with_the_same_text_are_taken(clock: Clock):
    engine = TimedEngine(clock)
    texts, chosen = run(engine)
    assert texts == SENTENCES
    assert chosen is not None
    assert chosen.compute == "int8"
    assert engine.setup == chosen


def test_faster_numbers_with_another_text_are_not(clock: Clock):
    engine = TimedEngine(clock, garbles="int8")
    texts, chosen = run(engine)
    assert texts == SENTENCES
    assert chosen is not None
    assert chosen.compute == engine.setup.compute == "default"
    # Told by the first batch: no time is lost on the rest.
    assert engine.seen == len(SENTENCES) + setup_benchmark.SENTENCES + 8


def test_numbers_that_are_no_faster_are_not_taken(clock: Clock):
    engine = TimedEngine(clock)
    engine.slow = 0.5
    assert run(engine)[1] == USUAL


def test_a_package_that_is_saved_in_them_needs_no_second_look(clock: Clock):
    engine = TimedEngine(clock, saved_in="int8_float32")
    _, chosen = run(engine)
    assert chosen == USUAL
    assert engine.seen == len(SENTENCES)


def test_numbers_that_the_processor_refuses_are_passed_over(clock: Clock):
    engine = TimedEngine(clock)
    engine.refuses = "int8"
    texts, chosen = run(engine)
    assert texts == SENTENCES
    assert chosen == engine.setup == USUAL


def test_numbers_that_a_person_set_stay(clock: Clock):
    engine = TimedEngine(clock)
    usual = EngineSetup(4, 2, 1, 768, "float32")
    for _ in (tried := setup_benchmark.try_out(engine, usual, SENTENCES, lambda: False)):
        pass
    assert inspect.getgeneratorstate(tried) == inspect.GEN_CLOSED
    assert engine.setup.compute == "float32"


def test_what_is_stopped_chooses_nothing(clock: Clock):
    engine = TimedEngine(clock)
    texts, chosen = run(engine, stop_after=setup_benchmark.SENTENCES + 24)
    assert chosen is None
    assert len(texts) == setup_benchmark.SENTENCES + 24
    assert engine.setup == USUAL


def test_each_setup_has_as_many_sentences_of_each_length(clock: Clock):
    hands = [setup_benchmark.deal(SENTENCES, place, 3) for place in range(3)]
    assert sorted(index for hand in hands for index in hand) == list(range(len(SENTENCES)))
    lengths = [sum(len(SENTENCES[index]) for index in hand) for hand in hands]
    assert max(lengths) - min(lengths) < 0.05 * min(lengths)
    assert len(candidates(USUAL)) * setup_benchmark.SENTENCES == len(SENTENCES)


@pytest.mark.parametrize("saved_in", [None, "int8"])
def test_the_real_engine_goes_on_with_what_was_chosen(tmp_path: Path, saved_in: str | None):
    texts = ["Prezydent Chin wrócił po 0 1 2 3 4 5 6 7 8 9 dniach, a potem znów wyjechał."] * 40
    path = build(tmp_path / "package", texts, replace(TINY, quantization=saved_in))
    package = read_package(path)
    assert isinstance(package, Package)
    sentences = [f"Prezydent Chin wrócił po {n} dniach. 😀" for n in range(len(SENTENCES))]
    engine = Engine(package, USUAL)
    tried = setup_benchmark.try_out(engine, USUAL, sentences, lambda: False)
    done: dict[int, str] = {}
    chosen = None
    while chosen is None:
        try:
            done.update((index, result.text) for index, result in next(tried))
        except StopIteration as end:
            chosen = end.value
    assert sorted(done) == list(range(len(sentences)))
    assert engine.setup == chosen
    first = [engine.translate([text])[0].text for text in sentences[:3]]
    if saved_in == "int8":
        assert chosen.compute == "default"
        assert engine.computes_in.startswith("int8")
    else:
        assert engine.computes_in == ("int8" if chosen.compute == "int8" else "float32")
    engine.use(replace(chosen, compute="default"))
    assert [engine.translate([text])[0].text for text in sentences[:3]] == first
    engine.close()
