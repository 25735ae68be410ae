"""Sentences of a memory that are nearly another one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.knowledge.near_matches import (
    LEAST_ALIKE,
    SHORTEST,
    NearMatches,
    differences,
    distance,
    similarity,
)
from core.knowledge.translation_memory import Memory

PORT = "Ministrul a vizitat portul din Constanța în zori 😀."


def plain_distance(one: str, other: str) -> int:
    """Count edits the slow way, row by row."""
    row = list(range(len(other) + 1))
    for a, ours in enumerate(one, 1):
        before, row = row, [a]
        for b, theirs in enumerate(other, 1):
            row.append(min(before[b] + 1, row[-1] + 1, before[b - 1] + (ours != theirs)))
    return row[-1]


@given(st.text("abc 😀e\u0301", max_size=40), st.text("abc 😀e\u0301", max_size=40))
def test_edits_are_counted_as_the_slow_way_does(one, other):
    assert distance(one, other) == distance(other, one) == plain_distance(one, other)


letters = st.text("abcdeș 😀", min_size=SHORTEST, max_size=30)


@given(st.lists(letters, max_size=8), letters)
def test_what_is_ruled_out_is_never_alike_enough(sentences, wanted):
    from core.knowledge.comparable_sentences import comparable

    known = [comparable(text) for text in [*sentences, wanted[:-1] + "z"]]
    found = NearMatches(list(enumerate(known))).find(wanted, most=99)
    asked = comparable(wanted)
    near = {
        number
        for number, text in enumerate(known)
        if min(len(text), len(asked)) >= SHORTEST
        and text != asked
        and similarity(text, asked) >= LEAST_ALIKE
    }
    assert {one.number for one in found} == near


def test_the_most_alike_comes_first_and_the_same_is_none():
    near = NearMatches(
        [(1, PORT.replace("zori", "seara")), (2, PORT.replace("zori", "zi")), (3, PORT), (4, "x")]
    )
    assert [one.number for one in near.find(PORT)] == [2, 1]
    assert near.find("Cu totul altceva s-a întâmplat la munte ieri.") == []
    assert near.find("") == NearMatches([]).find(PORT) == []


def test_a_memory_gives_units_with_a_translation_where_they_differ():
    memory = Memory("m.tmx", [{"ro": PORT.replace("zori", "zi"), "en": "At day."}, {"ro": PORT}])
    (near,) = memory.near(PORT, "ro-RO", "en")
    assert (near.translation, round(near.alike, 2)) == ("At day.", 0.96)
    assert memory.near(PORT, "ro", "de") == []
    (span,) = differences(near.sentence, PORT)
    assert near.sentence[span[0] : span[1]] == "zi"
