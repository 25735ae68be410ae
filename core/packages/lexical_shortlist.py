"""A lexical shortlist: for each piece of the source the pieces of the target that are likely.

Marian writes it as six numbers of eight bytes - a mark, a checksum, how many of the first and the
best are in each list, how many offsets and how many entries there are -, then the offsets, of eight
bytes, then the entries, of four.
"""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_HEAD = Struct("<6Q")
_MARK = 0xF11A48D5013417F5
_MOST_PIECES = 1_000_000


class Shortlist:
    """The likely translations of each piece, and how many pieces each is likely for."""

    def __init__(self, data: bytes, source_pieces: int, target_pieces: int) -> None:
        """Read it for vocabularies of these sizes; raises ValueError for all that is none."""
        import numpy as np

        if len(data) < _HEAD.size:
            raise ValueError("too short")
        mark, _, _, _, offsets, entries = _HEAD.unpack_from(data)
        if mark != _MARK or not 1 < offsets <= _MOST_PIECES or offsets - 1 < source_pieces:
            raise ValueError("not a shortlist of this vocabulary")
        if len(data) != _HEAD.size + 8 * offsets + 4 * entries:
            raise ValueError("cut short")
        starts = np.frombuffer(data, "<u8", offsets, _HEAD.size)
        self._likely = np.frombuffer(data, "<u4", entries, _HEAD.size + 8 * offsets)
        if np.any(starts[1:] < starts[:-1]) or int(starts[-1]) > entries:
            raise ValueError("its lists lie beyond its end")
        if entries and int(self._likely.max()) >= target_pieces:
            raise ValueError("it names pieces that there are not")
        self._starts = starts.astype(np.int64)
        self._often = np.bincount(self._likely, minlength=target_pieces)

    def likely(self, piece: int) -> NDArray[np.uint32]:
        """Give the likely translations of a piece of the source."""
        return self._likely[self._starts[piece] : self._starts[piece + 1]]

    @property
    def often(self) -> NDArray[np.int64]:
        """Give for each piece of the target how many pieces of the source it is likely for."""
        return self._often
