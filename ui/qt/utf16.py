"""Code points, which the core counts, to UTF-16 units, which Qt counts, and back."""

from __future__ import annotations

from bisect import bisect_left

_LAST_OF_ONE_UNIT = "\uffff"


class TextPositions:
    """Map offsets into one text between code points and UTF-16 units."""

    __slots__ = ("_pairs", "_units")

    def __init__(self, text: str) -> None:
        has_pairs = utf16_length(text) > len(text)
        pairs = (
            [i for i, letter in enumerate(text) if letter > _LAST_OF_ONE_UNIT] if has_pairs else []
        )
        self._pairs = pairs
        self._units = [offset + before for before, offset in enumerate(pairs)]

    def to_utf16(self, offset: int) -> int:
        """Give the UTF-16 position of a code point."""
        return offset + bisect_left(self._pairs, offset)

    def to_code_points(self, position: int) -> int:
        """Give the code point at a UTF-16 position; inside a surrogate pair, that pair's."""
        return position - bisect_left(self._units, position)


def utf16_length(text: str) -> int:
    """Count the UTF-16 units of a text."""
    # Encoding is far faster than looking at each letter.
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
