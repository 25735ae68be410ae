"""What the store keeps of one sentence that a package translated."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article import WordLink

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINK = struct.Struct("<HHHHB")
_LAST_OFFSET = 0xFFFF
_STEPS = 255


@dataclass(frozen=True, slots=True)
class StoredTranslation:
    """One sentence as one package translated it.

    `score` is the mean log probability of the translation's tokens (0 is certain). `cut` says that
    the engine did not see or did not finish all of the sentence.
    """

    text: str
    links: tuple[WordLink, ...] = ()
    score: float = 0.0
    cut: bool = False


@dataclass(frozen=True, slots=True)
class PackedTranslation:
    """A sentence with what the store keeps of it; `links` are as `pack_links` writes them."""

    sentence: str
    text: str
    links: bytes
    score: float
    cut: bool

    @classmethod
    def of(cls, sentence: str, stored: StoredTranslation) -> PackedTranslation:
        """Pack a sentence's translation."""
        return cls(sentence, stored.text, pack_links(stored.links), stored.score, stored.cut)


def as_kept(weight: float) -> float:
    """Round a weight to what is read back after it was stored."""
    return round(min(max(weight, 0.0), 1.0) * _STEPS) / _STEPS


def pack_links(links: Iterable[WordLink]) -> bytes:
    """Write links in nine bytes each: four offsets and the weight in steps of 1/255.

    A link beyond 65,535 characters is left out: no sentence is that long.
    """
    return b"".join(
        _LINK.pack(
            link.source_start,
            link.source_end,
            link.target_start,
            link.target_end,
            round(as_kept(link.weight) * _STEPS),
        )
        for link in links
        if max(link.source_end, link.target_end) <= _LAST_OFFSET
    )


def unpack_links(data: bytes) -> tuple[WordLink, ...]:
    """Read what `pack_links` wrote."""
    return tuple(
        WordLink(a, b, c, d, weight / _STEPS) for a, b, c, d, weight in _LINK.iter_unpack(data)
    )
