"""The setup of a package: measured once, kept, and overruled by what a person set."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.packages.installed import Package
from core.translation.engine_setup import EngineSetup, Setups, Wishes, candidates, choose

PACKAGE = Package("translate-pl_en", "1.9", "pl", "en", Path("translate-pl_en"))
NEWER = Package("translate-pl_en", "2.0", "pl", "en", Path("translate-pl_en"))
MEASURED = EngineSetup(beam=4, workers=1, threads=2, batch=1024)
EXACT = Wishes(compute="float32")


def test_what_was_measured_is_kept_for_that_version(tmp_path: Path) -> None:
    file = tmp_path / "engine.json"
    setups = Setups(file)
    assert setups.setup(PACKAGE) == EngineSetup.usual()
    assert not setups.is_measured(PACKAGE)
    setups.keep(PACKAGE, MEASURED)
    again = Setups(file)
    assert again.setup(PACKAGE) == MEASURED
    assert again.is_measured(PACKAGE)
    assert not again.is_measured(NEWER)


def test_what_a_person_set_wins(tmp_path: Path) -> None:
    file = tmp_path / "engine.json"
    Setups(file).keep(PACKAGE, MEASURED)
    assert Setups(file, Wishes(beam=2)).setup(PACKAGE) == EngineSetup(2, 1, 2, 1024)
    assert Setups(file, Wishes(batch=300)).setup(PACKAGE) == EngineSetup(4, 1, 2, 300)
    three = Setups(file, Wishes(threads=3)).setup(PACKAGE)
    assert (three.workers, three.threads) == (3, 1)


def test_without_a_file_nothing_is_to_be_measured() -> None:
    assert Setups().is_measured(PACKAGE)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": 1}', '{"a": {"beam": 1}}', "\u00e9"])
def test_a_damaged_file_is_measured_anew(tmp_path: Path, text: str) -> None:
    file = tmp_path / "engine.json"
    file.write_text(text, "utf-8")
    assert not Setups(file).is_measured(PACKAGE)


def test_a_file_with_impossible_numbers_is_measured_anew(tmp_path: Path) -> None:
    file = tmp_path / "engine.json"
    Setups(file).keep(PACKAGE, EngineSetup(4, 0, 1, 512))
    assert Setups(file).setup(PACKAGE) == EngineSetup.usual()


def test_where_nothing_can_be_written_it_is_known_for_now(tmp_path: Path) -> None:
    setups = Setups(tmp_path / "missing" / "engine.json")
    setups.keep(PACKAGE, MEASURED)
    assert setups.setup(PACKAGE) == MEASURED


def test_candidates_use_all_processors_and_one_beam() -> None:
    for cores in range(1, 33):
        usual = EngineSetup.usual(cores=cores)
        found = candidates(usual)
        assert found[0] == usual
        assert len(set(found)) == len(found)
        assert {setup.beam for setup in found} == {usual.beam}
        assert all(1 <= setup.workers * setup.threads <= cores for setup in found)


def test_only_what_is_clearly_faster_takes_the_place_of_the_usual() -> None:
    usual, other = EngineSetup.usual(cores=2), MEASURED
    assert choose({usual: 100.0, other: 104.0}) == usual
    assert choose({usual: 100.0, other: 130.0}) == other


def test_a_machine_that_is_far_too_slow_weighs_fewer_translations() -> None:
    assert choose({EngineSetup.usual(): 3.0}).beam == 2
    assert choose({EngineSetup.usual(): 30.0}).beam == 4


def test_the_reader_is_told_in_words() -> None:
    assert MEASURED.words == "beam 4, threads 1 × 2, batches of 1024"


def test_other_numbers_are_a_wish_and_never_what_was_measured(tmp_path: Path) -> None:
    file = tmp_path / "engine.json"
    Setups(file).keep(PACKAGE, MEASURED)
    wished = Setups(file, EXACT)
    assert wished.setup(PACKAGE).compute == "float32"
    assert wished.measured(PACKAGE) == MEASURED
    assert wished.measured(NEWER) is None
    assert wished.text_key(PACKAGE) != Setups(file).text_key(PACKAGE)
    assert wished.setup(PACKAGE).words.endswith(", float32")


def test_numbers_that_were_measured_change_no_text(tmp_path: Path) -> None:
    setups = Setups(tmp_path / "engine.json")
    before = setups.text_key(PACKAGE)
    setups.keep(PACKAGE, replace(MEASURED, compute="int8"))
    assert setups.setup(PACKAGE).compute == "int8"
    assert setups.text_key(PACKAGE) == before
    setups.wishes = Wishes(beam=1)
    assert setups.text_key(PACKAGE) != before


def test_a_wish_that_is_taken_back_leaves_nothing(tmp_path: Path) -> None:
    setups = Setups(tmp_path / "engine.json", Wishes(beam=1, batch=300, compute="float32"))
    setups.keep(PACKAGE, replace(setups.setup(PACKAGE), workers=1, threads=1))
    setups.wishes = Wishes()
    kept = setups.setup(PACKAGE)
    assert kept == replace(EngineSetup.usual(), workers=1, threads=1)
    setups.wishes = Wishes(threads=3)
    assert not setups.is_measured(PACKAGE)
