from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.qt.utf16 import TextPositions, utf16_length


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    "text",
    ["Ana la Iași", "🙂 Ana 👩‍🚀🙂", "Ioa\u0302na s\u0326i", "قال 🙂 الرئيس", "", "𝕬𝕭"],
)
def test_every_offset_maps_as_the_encoding_says(text: str) -> None:
    positions = TextPositions(text)
    for offset in range(len(text) + 1):
        assert positions.to_utf16(offset) == units(text[:offset])
        assert positions.to_code_points(units(text[:offset])) == offset
    assert utf16_length(text) == units(text)


def test_inside_a_surrogate_pair_is_its_letter() -> None:
    assert TextPositions("a🙂b").to_code_points(2) == 1


@given(st.text(st.one_of(st.characters(), st.sampled_from("🙂𝕬a\u0301א"))))
def test_round_trip(text: str) -> None:
    positions = TextPositions(text)
    assert [positions.to_code_points(positions.to_utf16(i)) for i in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )
