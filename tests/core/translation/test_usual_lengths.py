"""How long a language's translations usually are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import DoubtKind
from core.translation.doubts import find_doubts
from core.translation.usual_lengths import FEWEST_LENGTHS, LengthsSeen, UsualLength

SAID = {
    "th": ("รัฐมนตรีต่างประเทศเดินทางถึงกรุงวอร์ซอเมื่อคืนนี้เพื่อหารือเรื่องพรมแดน",
           "The foreign minister arrived in Warsaw last night for talks about the border."),
    "ko": ("외무장관은 국경 문제를 논의하기 위해 어젯밤 바르샤바에 도착했다.",
           "The foreign minister arrived in Warsaw last night to talk about the border."),
    "ro": ("Ministrul de externe a sosit aseară la Varșovia pentru discuții despre frontieră.",
           "The foreign minister arrived in Warsaw last night for talks about the border."),
    "hu": ("A külügyminiszter tegnap este Varsóba érkezett, hogy a határról tárgyaljon.",
           "The foreign minister arrived in Warsaw last night for talks about the border."),
}  # fmt: skip


def kinds(original: str, translation: str, code: str, to: str = "en") -> list[DoubtKind]:
    return [d.kind for d in find_doubts(original, translation, from_code=code, to_code=to)]


@pytest.mark.parametrize("code", SAID)
def test_what_a_language_usually_needs_is_no_doubt_and_its_first_words_are_one(code: str) -> None:
    original, translation = SAID[code]
    assert kinds(original, translation, code) == []
    assert kinds(original, translation[:20], code) == [DoubtKind.SHORT]
    assert kinds(original, f"{translation} {translation} {translation}", code) == [DoubtKind.LONG]


def test_the_other_way_round_the_same_lengths_are_usual() -> None:
    original, translation = SAID["th"]
    assert kinds(translation, original, "en", "th") == []
    assert kinds(translation, original[: len(original) // 3], "en", "th") == [DoubtKind.SHORT]


def test_addresses_do_not_count() -> None:
    original, translation = SAID["ro"]
    address = " https://example.org/" + "a" * 90
    assert kinds(original + address, translation + address, "ro") == []
    assert kinds(original + address, translation[:30] + address, "ro") == [DoubtKind.SHORT]


def seen(*pairs: tuple[str, str], code: str = "ro") -> UsualLength | None:
    lengths = LengthsSeen(code, "en")
    for original, translation in pairs:
        lengths.add(original, translation)
    return lengths.usual


@given(st.lists(st.integers(40, 60), min_size=FEWEST_LENGTHS, max_size=FEWEST_LENGTHS + 50))
def test_a_folders_own_lengths_count_once_they_are_many(lengths: list[int]) -> None:
    pairs = [(f"{number:03} " + "a" * 50, "b" * size) for number, size in enumerate(lengths)]
    learnt = UsualLength.learnt("ro", "en")
    assert learnt is not None
    assert seen(*pairs[: FEWEST_LENGTHS - 1]) == learnt
    own = seen(*pairs)
    assert own is not None
    assert own == learnt or learnt.near(own)


def test_a_folders_own_lengths_take_the_learnt_ones_place() -> None:
    pairs = [(f"{n:03} " + "a" * 96, "b" * (85 + n % 31)) for n in range(FEWEST_LENGTHS)]
    assert seen(*pairs) != UsualLength.learnt("ro", "en")


def test_a_language_nobody_measured_learns_from_the_folder() -> None:
    pairs = [(f"{number:03} " + "а" * 60, "b" * (40 + number % 9)) for number in range(300)]
    assert seen(*pairs[:50], code="xx") is None
    usual = seen(*pairs, code="xx")
    assert usual is not None
    assert not usual.is_short("а" * 60, "b" * 44)
    assert usual.is_short("а" * 60, "b" * 12)


def test_a_package_that_always_cuts_does_not_make_it_usual() -> None:
    pairs = [(f"{number:03} " + "a" * 80, "b" * (28 + number % 5)) for number in range(300)]
    assert seen(*pairs) == UsualLength.learnt("ro", "en")


def test_a_sentence_seen_again_and_again_counts_once() -> None:
    pairs = [("a" * 60, "b" * 58)] * (2 * FEWEST_LENGTHS)
    assert seen(*pairs) == UsualLength.learnt("ro", "en")
