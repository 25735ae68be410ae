"""A loop is tried again without repeating, and the better of the two is kept."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from core.translation.engine import Engine
from core.translation.engine_setup import EngineSetup

if TYPE_CHECKING:
    from core.packages.installed import Package

LOOP = ["▁tak", "▁jest", "▁tak", "▁jest", "▁tak", "▁jest", "▁tak", "▁jest"]
CURE = ["▁tak", "▁jest", "▁dziś"]


class LoopingModel:
    """Loops unless it is forbidden to repeat; then says what it was given."""

    def __init__(self, cure: list[str]) -> None:
        self.cure = cure
        self.calls: list[dict[str, Any]] = []

    def translate_batch(self, source: list[list[str]], **options: Any) -> list[SimpleNamespace]:
        self.calls.append(options)
        pieces = self.cure if options.get("no_repeat_ngram_size") else LOOP
        return [
            SimpleNamespace(
                hypotheses=[pieces],
                scores=[-1.0],
                attention=[[[1 / len(tokens)] * len(tokens) for _ in pieces]],
            )
            for tokens in source
        ]


@pytest.fixture
def looping(nonsense_package: Package, monkeypatch: pytest.MonkeyPatch):
    """Give an engine whose model is replaced by a looping one."""

    def make(cure: list[str]) -> tuple[Engine, LoopingModel]:
        engine = Engine(nonsense_package, EngineSetup(beam=4, workers=1, threads=1, batch=256))
        model = LoopingModel(cure)
        monkeypatch.setattr("ctranslate2.Translator", lambda *_, **__: model)
        engine.load()
        return engine, model

    return make


def test_a_loop_is_tried_once_more(looping: Any) -> None:
    engine, model = looping(CURE)
    [result] = engine.translate(["Prezydent wrócił"])
    assert result.text == "tak jest dziś"
    assert len(model.calls) == 2
    assert model.calls[1]["repetition_penalty"] > 1
    engine.close()


def test_a_retry_that_loops_too_is_not_kept(looping: Any) -> None:
    engine, model = looping(["▁nie", "▁nie", "▁nie", "▁nie", "▁nie"])
    [result] = engine.translate(["Prezydent wrócił"])
    assert result.text == "tak jest tak jest tak jest tak jest"
    assert len(model.calls) == 2
    engine.close()


def test_an_original_that_repeats_is_left_alone(looping: Any) -> None:
    engine, model = looping(CURE)
    engine.translate(["on tak, on tak, on tak, on tak"])
    assert len(model.calls) == 1
    engine.close()
