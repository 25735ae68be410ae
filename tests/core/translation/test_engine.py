"""The engine on a real, tiny model with random weights: order, batches, overlong input, failure."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import ctranslate2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import EngineFailed
from core.packages.subwords import Pieces, load_subwords
from core.translation import engine as engine_module
from core.translation import sentence_parts
from core.translation.engine import Engine
from core.translation.engine_setup import COMPUTE_TYPES, EngineSetup
from core.translation.word_links import word_spans

if TYPE_CHECKING:
    from pathlib import Path

    from core.packages.installed import Package

SENTENCES = [
    "Prezydent Białorusi Aleksandr Łukaszenka zakończył dziś podróż do Chin.",
    "12.03.2024",
    "Wrócił 😀 do Mińska e\u0301 שלום raport_final",
    "Prezydent",
    "Prezydent Chin, a potem prezydent Białorusi, 3 dni",
    "https://example.org/a_b",
]


@pytest.fixture
def engine(nonsense_package: Package):
    """Give an engine with two workers of one thread each."""
    made = Engine(nonsense_package, EngineSetup(beam=4, workers=2, threads=1, batch=64))
    yield made
    made.close()


def test_results_are_in_the_order_of_the_sentences(engine: Engine) -> None:
    together = engine.translate(SENTENCES)
    alone = [engine.translate([sentence])[0].text for sentence in SENTENCES]
    assert [result.text for result in together] == alone
    assert together[1].text == SENTENCES[1]
    assert together[5].text == SENTENCES[5]
    assert all(result.score < 0 for result in together if result.text not in SENTENCES)


def test_links_are_words_of_both_sides(engine: Engine) -> None:
    linked = 0
    for sentence, result in zip(SENTENCES, engine.translate(SENTENCES), strict=True):
        for link in result.links:
            assert (link.source_start, link.source_end) in word_spans(sentence)
            assert 0 <= link.target_start < link.target_end <= len(result.text)
            assert not result.text[link.target_start : link.target_end].isspace()
            linked += 1
    assert linked


def test_urgent_sentences_come_first(engine: Engine) -> None:
    engine.use(EngineSetup(beam=4, workers=1, threads=1, batch=64))
    sentences = [f"Prezydent Chin {n} wrócił do Mińska." for n in range(60)]
    order = [i for group in engine.stream(sentences, urgent=4) for i, _ in group]
    assert sorted(order) == list(range(60))
    assert set(range(4)) <= set(order[:8])


def test_cancelling_begins_no_batch_and_loses_none(engine: Engine) -> None:
    sentences = [f"Prezydent Chin {n} wrócił do Mińska." for n in range(120)]
    got: list[int] = []
    for group in engine.stream(sentences, urgent=4, cancelled=partial(bool, got)):
        got += [index for index, _ in group]
    assert 0 < len(got) < 120
    assert list(engine.stream(sentences, cancelled=lambda: True)) == []


def test_leaving_in_the_middle_leaves_nothing_running(engine: Engine) -> None:
    stream = engine.stream([f"Prezydent Chin {n} wrócił." for n in range(60)], urgent=4)
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert engine.translate(SENTENCES[:1])[0].text


def test_another_setup_gives_the_same_text(engine: Engine) -> None:
    before = [result.text for result in engine.translate(SENTENCES)]
    engine.use(EngineSetup(beam=4, workers=1, threads=2, batch=512))
    assert [result.text for result in engine.translate(SENTENCES)] == before


def test_what_fails_is_tried_once_more(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    attempts: list[int] = []
    translate = ctranslate2.Translator.translate_batch

    def counting(
        model: ctranslate2.Translator, batch: list[list[str]], **options: object
    ) -> object:
        if "no_repeat_ngram_size" in options:  # as only the second time
            attempts.append(len(batch))
        return translate(model, batch, **options)

    monkeypatch.setattr(ctranslate2.Translator, "translate_batch", counting)
    monkeypatch.setattr(engine_module.PartResult, "failed", property(lambda _: True))
    assert len(engine.translate(SENTENCES)) == len(SENTENCES)
    assert sum(attempts) == len([s for s in SENTENCES if s not in (SENTENCES[1], SENTENCES[5])])


@given(st.lists(st.integers(1, 160), max_size=300), st.integers(1, 8), st.integers(256, 2048))
def test_batches_hold_every_part_once(costs: list[int], workers: int, size: int) -> None:
    parts = [
        engine_module.Part(n, 0, 0, Pieces("", ["x"] * (cost - 1), []))
        for n, cost in enumerate(costs)
    ]
    batches = engine_module.divide_up(parts, EngineSetup(4, workers, 1, size))
    held = [part for batch in batches for part in batch.parts]
    assert sorted(part.sentence for part in held) == list(range(len(costs)))
    assert all(len(batch.parts) * batch.longest <= size for batch in batches)
    assert [part.cost for part in held] == sorted(costs, reverse=True)


def test_an_overlong_sentence_is_divided_not_cut(
    engine: Engine, nonsense_package: Package, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sentence_parts, "LONGEST_INPUT", 24)
    sentence = "Prezydent Chin wrócił do Mińska; potem dziś, 3 dni, zakończył podróż do Chin. " * 4
    [result] = engine.translate([sentence])
    parts = engine_module.divide(0, sentence, load_subwords(nonsense_package))
    assert len(parts) > 4
    assert "".join(part.pieces.text for part in parts) == sentence
    assert all(sentence[part.offset :].startswith(part.pieces.text) for part in parts)
    assert max(link.source_end for link in result.links) > len(sentence) * 0.7
    assert max(link.target_end for link in result.links) <= len(result.text)


def test_what_reaches_the_limit_is_cut(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "LONGEST_OUTPUT", 1)
    [result] = engine.translate(["Prezydent Chin wrócił do Mińska."])
    assert result.cut


def test_a_target_prefix_is_given_and_taken_away(nonsense_package: Package) -> None:
    package = replace(nonsense_package, target_prefix="▁Pre")
    engine = Engine(package, EngineSetup(beam=4, workers=1, threads=1, batch=256))
    [result] = engine.translate(["Prezydent Chin wrócił do Mińska."])
    engine.close()
    assert not result.text.startswith("Pre")
    assert result.links


def test_a_closed_engine_loads_again(engine: Engine) -> None:
    before = engine.translate(SENTENCES[:1])
    engine.close()
    assert engine.translate(SENTENCES[:1]) == before


def test_a_broken_package_fails_in_words(nonsense_package: Package, tmp_path: Path) -> None:
    path = shutil.copytree(nonsense_package.path, tmp_path / "broken")
    (path / "model" / "model.bin").write_bytes(b"nonsense")
    with pytest.raises(EngineFailed, match=r"translate-pl_en 1\.9 could not be loaded"):
        Engine(replace(nonsense_package, path=path)).translate(["Prezydent"])


@pytest.mark.parametrize("compute", COMPUTE_TYPES)
def test_a_package_runs_in_every_kind_of_number(engine: Engine, compute: str) -> None:
    engine.use(EngineSetup(beam=4, workers=1, threads=1, batch=64, compute=compute))
    (result,) = engine.translate(["Premierul a ajuns la Paris. 🧭"])
    assert result.text
    assert engine.computes_in.startswith("int8" if compute == "default" else compute)
