"""UTF-8 that a program took for a legacy encoding and wrote as UTF-8 again (`wÄ™gla`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

MANY = 3
"""Letters encoded twice from which on a text is taken for such; a line needs so many of its own."""
_OTHERS = 0.1
"""Share of characters outside ASCII that may be none of such a letter's."""
_LEGACY = ("cp1252", "cp1250", "cp1251")


@dataclass(frozen=True, slots=True)
class _Misreading:
    """How the bytes of UTF-8 look in a legacy encoding."""

    bytes_of: dict[int, str]
    letter: re.Pattern[str]

    def undo(self, text: str) -> str | None:
        """Decode a text again; None where it was not encoded twice in this way."""
        found = 0
        covered = 0

        def right(match: re.Match[str]) -> str:
            nonlocal found, covered
            try:
                letter = match.group().translate(self.bytes_of).encode("latin-1").decode("utf-8")
            except UnicodeError:
                return match.group()
            found += 1
            covered += len(match.group())
            return letter

        undone = self.letter.sub(right, text)
        outside = sum(1 for c in text if c > "\x7f")
        enough = found >= MANY and outside - covered <= outside * _OTHERS
        return undone if enough else None


def decoded_again(text: str) -> str:
    """Decode a text again that was encoded twice, or those of its lines that were."""
    if text.isascii():
        return text
    for misreading in _misreadings():
        if misreading.letter.search(text):
            undone = misreading.undo(text)
            if undone is None:
                undone = "\n".join(misreading.undo(line) or line for line in text.split("\n"))
            text = undone
    return text


@cache
def _misreadings() -> tuple[_Misreading, ...]:
    return tuple(map(_misreading, _LEGACY))


def _misreading(name: str) -> _Misreading:
    # Bytes that the encoding leaves undefined are kept as control characters.
    seen = {n: bytes([n]).decode(name, "ignore") or chr(n) for n in range(0x80, 0x100)}
    after = "".join(re.escape(seen[n]) for n in range(0x80, 0xC0)) + "\x80-\x9f"
    leads = ((0xC2, 0xE0, 1), (0xE0, 0xF0, 2), (0xF0, 0xF5, 3))
    forms = (
        f"[{''.join(re.escape(seen[n]) for n in range(first, end))}][{after}]{{{count}}}"
        for first, end, count in leads
    )
    return _Misreading({ord(c): chr(n) for n, c in seen.items()}, re.compile("|".join(forms)))
