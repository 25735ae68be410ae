from __future__ import annotations

import json
from threading import Event
from typing import TYPE_CHECKING

import pytest

from core.commands.command_line import run_command
from core.errors import EngineFailed
from core.packages.install_model import install_model
from core.packages.trial import trial_sentences
from core.translation.engine_setup import EngineSetup
from core.translation.firefox_engine import FirefoxEngine
from tests.firefox_model import firefox_files, real_model, use_own_engine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.packages.installed import Package

pytestmark = pytest.mark.slow

ROMANIAN, ENGLISH = trial_sentences("ro"), trial_sentences("en")
TWO = EngineSetup(4, 2, 1, 768)


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Package:
    use_own_engine(tmp_path, monkeypatch)
    folder = tmp_path / "model"
    folder.mkdir()
    for name, content in firefox_files(dict(zip(ROMANIAN, ENGLISH, strict=True))).items():
        (folder / name).write_bytes(content)
    return install_model(folder)


@pytest.fixture
def engine(package: Package) -> Iterator[FirefoxEngine]:
    made = FirefoxEngine(package, TWO, seconds=1.0)
    yield made
    made.close()


def test_sentences_are_translated_and_linked_by_the_models_own_shortlist(engine: FirefoxEngine):
    results = engine.translate([*ROMANIAN, "12.5 %"])
    assert [result.text for result in results] == [*ENGLISH, "12.5 %"]
    text, links = ROMANIAN[0], results[0].links
    assert links
    assert all(0 <= link.source_start < link.source_end <= len(text) for link in links)
    assert all(link.target_end <= len(ENGLISH[0]) for link in links)
    assert engine.translate([]) == []


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("explode", "its process ended at a sentence"),
        ("endless", "a sentence took too long"),
        ("refuse", "ValueError: no"),
    ],
)
def test_what_ends_the_process_costs_one_sentence_and_is_said(
    engine: FirefoxEngine, word: str, reason: str
):
    sentences = [*ROMANIAN, f"Un cuvânt: {word}.", *(f"Fraza {n}." for n in range(40))]
    found: dict[int, str] = {}

    def translate() -> None:
        for group in engine.stream(sentences, urgent=8):
            found.update((index, result.text) for index, result in group)

    with pytest.raises(EngineFailed, match=reason):
        translate()
    assert set(found) == set(range(len(sentences))) - {5}
    assert found[0] == ENGLISH[0]
    assert found[45] == "FRAZA 39."


def test_the_other_sentences_of_its_article_are_translated(
    package: Package, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    folder, out = tmp_path / "articles", tmp_path / "out"
    folder.mkdir()
    bad = f"{ROMANIAN[0]}\n\n{ROMANIAN[1]} Aici este un cuvânt explode în text. {ROMANIAN[2]}\n"
    (folder / "bad.txt").write_text(bad, "utf-8")
    (folder / "good.txt").write_text("\n\n".join(ROMANIAN), "utf-8")
    assert run_command(["prepare", str(folder)]) == 1
    said = capsys.readouterr().err
    assert "bad.txt: Some of it could not be translated" in said
    assert "its process ended at a sentence" in said
    assert run_command(["export", str(folder), "--format", "json", "--out", str(out)]) == 1
    told = json.loads((out / "bad.txt.json").read_text("utf-8"))
    sentences = [s for paragraph in told["paragraphs"] for s in paragraph["sentences"]]
    assert [s["translation"] for s in sentences] == [*ENGLISH[:2], None, ENGLISH[2]]
    assert told["route"] == [package.label]


def test_what_is_cancelled_begins_nothing_new(engine: FirefoxEngine):
    stopped = Event()
    done = 0
    for group in engine.stream([f"Fraza {n}." for n in range(400)], cancelled=stopped.is_set):
        done += len(group)
        stopped.set()
    assert 0 < done < 100


def test_a_model_that_went_away_is_said(package: Package, engine: FirefoxEngine):
    (package.path / "model" / "model.bin").unlink()
    with pytest.raises(EngineFailed, match="Install it again"):
        engine.translate(ROMANIAN)


def test_a_real_model_links_names_that_are_spelt_otherwise():
    engine = FirefoxEngine(install_model(real_model()), TWO)
    sentence = "O Governo de Portugal recebeu em Pequim uma delegação da Coreia do Norte."
    [result] = engine.translate([sentence])
    engine.close()
    start = sentence.index("Pequim")
    assert "Beijing" in result.text
    linked = {
        result.text[link.target_start : link.target_end]
        for link in result.links
        if link.source_start == start
    }
    assert linked == {"Beijing"}
