"""The list of politicians fits the code that looks into it."""

from __future__ import annotations

import numpy as np
import pytest

from core.names import authority
from core.names.authority.politicians import ends_key, with_ends_of
from core.paths import resources_dir


def test_every_tenth_name_is_found_by_the_consonants_of_its_ends():
    with np.load(resources_dir() / "gazetteer" / "politicians.npz") as data:
        ends, names = data["ends"], data["names"].tobytes()
        starts = [0, *ends[:-1]]
        for row in range(0, len(ends), 10):
            words = names[starts[row] : ends[row]].decode()[1:].split()
            assert ends_key(words) == int(data["keys"][row])
            assert tuple(words) in {known.words for known in with_ends_of(words)}


@pytest.mark.parametrize("words", [["edi", "rama"], ["ram", "edi"]])
def test_a_politician_is_known_in_either_order_and_without_an_ending(words: list[str]):
    key = authority.spelt_like(words, "LATIN", "pl")
    assert key is not None
    assert authority.display_name(key, "en") == "Edi Rama"
    assert authority.type_of(key).value == "PER"


def test_a_namesake_and_a_stranger_are_nobody():
    assert authority.spelt_like(["edi", "ramos"], "LATIN", "pl") is None
    assert authority.display_name("gaz:q1", "en") is None


@pytest.mark.parametrize("number", ["", "²", "٣", "9" * 5000, "-1", "1 "])
def test_a_strangers_number_is_nobody(number: str):
    assert authority.display_name(f"gaz:q{number}", "en") is None
