"""Several translations of one sentence by a real, tiny model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import EngineFailed
from core.packages.installed import installed_packages
from core.translation.engine import Engine
from core.translation.engine_setup import EngineSetup

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = "Relațiile dintre Belarus și China sunt foarte bune."


@pytest.fixture
def engine(test_packages: Path):
    package = next(p for p in installed_packages()[0] if p.code == "translate-ro_en")
    made = Engine(package, EngineSetup(beam=1, workers=1, threads=1, batch=64))
    yield made
    made.close()


def test_hypotheses_differ_and_the_likeliest_comes_first(engine: Engine):
    found = engine.alternatives(SENTENCE, most=4)
    assert len(found) == len(set(found)) == 4
    assert found[0] == engine.translate([SENTENCE])[0].text
    assert engine.alternatives(SENTENCE, most=1) == found[:1]


def test_from_a_word_on_all_go_on_differently(engine: Engine):
    beginning = "Relations between"
    found = engine.alternatives(SENTENCE, beginning=beginning, most=4)
    assert len({text.split()[2] for text in found}) == len(found) > 1
    assert all(text.startswith(f"{beginning} ") for text in found)


def test_what_is_no_sentence_or_too_long_has_none(engine: Engine):
    assert engine.alternatives("") == []
    assert engine.alternatives("12.03.2024 😀") == []
    assert engine.alternatives(f"{SENTENCE} " * 60, beginning="Relations") == []


def test_a_package_that_fails_says_so(engine: Engine, test_packages: Path):
    for path in test_packages.rglob("model.bin"):
        path.write_bytes(b"no model")
    with pytest.raises(EngineFailed):
        engine.alternatives(SENTENCE)
