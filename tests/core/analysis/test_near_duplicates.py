"""Copies of an article, and what is none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.analysis.near_duplicates import ALIKE, DuplicateGroups, likeness, sketch

WIRE = [
    f"Propoziția numărul {n} 🧭 spune ceva despre orașul {n * 7} și despre portul {n * 3}."
    for n in range(20)
]
OTHER = [
    f"Zdanie {n} mówi coś o mieście {n * 7} i o porcie {n * 3} oraz e\u0301." for n in range(20)
]


def test_the_same_text_is_wholly_alike():
    assert likeness(sketch(WIRE), sketch(WIRE)) == 1.0
    assert likeness(sketch(WIRE), sketch(OTHER)) == 0.0


def test_case_and_punctuation_do_not_count():
    assert sketch(WIRE) == sketch([s.upper().replace(".", " !") for s in WIRE])


def test_a_short_text_is_no_copy():
    assert sketch(["Foto: Reuters."]) == b""
    assert likeness(b"", b"") == 0.0


def test_wire_copy_with_another_headline_and_a_cut_is_one_group():
    groups = DuplicateGroups()
    groups.add("a", "1", sketch(WIRE))
    groups.add("b", "2", sketch(["Alt titlu cu totul, de la redacție", *WIRE[:17]]))
    groups.add("c", "3", sketch(OTHER))
    groups.add("d", "1", sketch(WIRE))
    assert [groups.leader(path) for path in "abcd"] == ["a", "a", "c", "a"]
    assert groups.leader("unknown") == "unknown"


def test_without_its_first_article_a_group_is_made_anew():
    groups = DuplicateGroups()
    for path in "abc":
        groups.add(path, "same", sketch(WIRE))
    assert groups.remove("b") == []
    assert groups.remove("a") == ["c"]
    assert "c" not in groups
    groups.add("c", "same", sketch(WIRE))
    groups.add("a", "same", sketch(WIRE))
    assert (groups.leader("a"), groups.leader("c")) == ("c", "c")


def test_short_copies_are_grouped_by_their_content():
    groups = DuplicateGroups()
    groups.add("a", "same", b"")
    groups.add("b", "same", b"")
    groups.add("c", "other", b"")
    assert [groups.leader(path) for path in "abc"] == ["a", "a", "c"]


@given(kept=st.integers(0, 20), added=st.integers(0, 20))
def test_a_group_has_what_is_alike(kept: int, added: int):
    one, two = sketch(WIRE), sketch([*WIRE[:kept], *OTHER[:added]])
    groups = DuplicateGroups()
    groups.add("a", "1", one)
    groups.add("b", "2", two)
    assert (groups.leader("b") == "a") == (likeness(one, two) >= ALIKE)
