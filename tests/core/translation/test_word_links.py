"""Word links: spans of whole words on both sides, whatever the script."""

from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from core.article import WordLink
from core.translation.stored_translation import pack_links, unpack_links
from core.translation.word_links import compose, link_words, word_spans

MIXED = st.text(
    alphabet="aBł ș,.-'1290\u0301\u05e9\u05dc\u05d5\u0627\u0651😀👩\u200d中文ไทย_", max_size=40
)


def spans_of(text: str, cuts: list[int]) -> list[tuple[int, int]]:
    borders = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    return list(pairwise(borders))


def diagonal(rows: int, columns: int) -> list[list[float]]:
    return [[1.0 if a == b else 0.0 for a in range(columns)] for b in range(rows)]


def quoted(text: str, translation: str, links: tuple[WordLink, ...]) -> set[tuple[str, str]]:
    return {
        (text[x.source_start : x.source_end], translation[x.target_start : x.target_end])
        for x in links
    }


def test_words_are_letters_digits_and_marks() -> None:
    text = "L'e\u0301tat a_b 1,200.5: 😀 שָׁלוֹם, s-a."
    assert [text[a:b] for a, b in word_spans(text)] == [
        "L",
        "e\u0301tat",
        "a_b",
        "1,200.5",
        "שָׁלוֹם",
        "s",
        "a",
    ]


def test_scripts_without_spaces_are_divided_where_pieces_are() -> None:
    text = "习近平访问 Minsk"
    found = word_spans(text, [(0, 3), (3, 5), (5, 8), (8, 11)])
    assert [text[a:b] for a, b in found] == ["习近平", "访问", "Minsk"]


def test_a_name_in_pieces_is_linked_as_a_whole() -> None:
    text, translation = "Aleksandr Łukaszenka był", "Alexander Lukashenko was"
    links = link_words(
        text,
        [(0, 5), (5, 9), (9, 14), (14, 20), (20, 24)],
        translation,
        [(0, 4), (4, 9), (9, 15), (15, 20), (20, 24)],
        diagonal(5, 5),
    )
    assert {("Aleksandr", "Alexander"), ("Łukaszenka", "Lukashenko"), ("był", "was")} <= quoted(
        text, translation, links
    )


def test_a_number_spelled_alike_is_linked_against_weak_attention() -> None:
    text, translation = "w 2023 roku", "in 2023"
    flat = [[1 / 3] * 3, [0.0, 0.0, 1.0]]
    links = link_words(text, [(0, 1), (1, 6), (6, 11)], translation, [(0, 2), (2, 7)], flat)
    assert ("2023", "2023") in quoted(text, translation, links)


@settings(deadline=None, max_examples=60)
@given(MIXED, MIXED, st.lists(st.integers(0, 40)), st.lists(st.integers(0, 40)), st.integers())
def test_links_are_words_of_both_texts(
    text: str, translation: str, cuts: list[int], other_cuts: list[int], seed: int
) -> None:
    rng = random.Random(seed)
    ours, theirs = spans_of(text, cuts), spans_of(translation, other_cuts)
    attention = [[rng.random() for _ in ours] for _ in theirs]
    links = link_words(text, ours, translation, theirs, attention)
    for link in links:
        assert (link.source_start, link.source_end) in word_spans(text, ours)
        assert (link.target_start, link.target_end) in word_spans(translation, theirs)
        assert 0 < link.weight <= 1
    assert list(links) == sorted(links, key=lambda x: (x.source_start, x.target_start))
    restored = unpack_links(pack_links(links))
    assert [link.source_end for link in restored] == [link.source_end for link in links]
    assert all(abs(a.weight - b.weight) < 0.01 for a, b in zip(links, restored, strict=True))


def test_nothing_is_linked_to_nothing() -> None:
    assert link_words("", [], "a", [(0, 1)], [[]]) == ()
    assert link_words("a", [(0, 1)], "", [], []) == ()
    assert link_words("😀", [(0, 1)], "😀", [(0, 1)], [[1.0]]) == ()


def test_links_compose_through_english() -> None:
    first = (WordLink(0, 3, 4, 9, 0.8), WordLink(4, 6, 0, 3, 0.5))
    second = (WordLink(4, 9, 0, 5, 0.5), WordLink(0, 3, 6, 9, 0.1))
    assert compose(first, second) == (WordLink(0, 3, 0, 5, 0.4),)
