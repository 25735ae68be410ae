"""Subwords: pieces back to exact text, and the span of each piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from core.packages.subwords import SentencePieceSubwords, join_pieces, locate

if TYPE_CHECKING:
    from core.packages.installed import Package

MIXED = st.text(alphabet="aBł ș,.-'1290\u0301\u05e9\u05dc\u0627😀\u200d中文_", max_size=30)


def test_underscores_and_unknown_pieces_stay() -> None:
    joined = join_pieces(["▁raport", "_", "final", "▁", "😀", "▁", "▁x"])
    assert joined.text == "raport_final 😀  x"
    assert [joined.text[a:b] for a, b in joined.spans][:3] == ["raport", "_", "final"]


def test_bytes_make_characters() -> None:
    joined = join_pieces(["▁a", "<0xF0>", "<0x9F>", "<0x98>", "<0x80>", "<0xC8>", "b", "</s>"])
    assert joined.text == "a😀\ufffdb"


def test_spaces_at_the_ends_are_dropped() -> None:
    joined = join_pieces(["▁", "▁a", "▁b", "▁"])
    assert joined.text == "a b"
    assert joined.spans == [(0, 0), (0, 1), (1, 3), (3, 3)]


@settings(deadline=None, max_examples=60)
@given(MIXED)
def test_spans_of_pieces_cover_the_sentence(nonsense_package: Package, text: str) -> None:
    subwords = SentencePieceSubwords(nonsense_package)
    encoded = subwords.encode(text)
    assert len(encoded.pieces) == len(encoded.spans)
    assert encoded.text == text
    place = 0
    for start, end in encoded.spans:
        assert place <= start <= end <= len(text)
        place = end
    joined = join_pieces(encoded.pieces)
    assert "".join(joined.text[a:b] for a, b in joined.spans) == joined.text


def test_what_the_vocabulary_lacks(nonsense_package: Package) -> None:
    subwords = SentencePieceSubwords(nonsense_package)
    assert subwords.lacks("„")
    assert not subwords.lacks('"')


def test_byte_pairs_are_located() -> None:
    text = "Xi Jinping's visit"
    spans = locate(["X@@", "i", "Jin@@", "ping", "&apos;s", "visit", "zzz"], text)
    assert [text[a:b] for a, b in spans] == ["X", "i", "Jin", "ping", "'s", "visit", ""]
