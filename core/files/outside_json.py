"""Read JSON that comes from outside: whatever it is, it is read or it is a ValueError."""

from __future__ import annotations

import json
import re
from itertools import accumulate
from typing import Any

MOST_NESTED = 100
"""How deep lists and objects may be in one another; what people and programs write has ten."""

_TEXT = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_LEVELS_AT_ONCE = 4
_NOT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


class TooMany(ValueError):
    """It lists more values than anything that is meant to be read."""


class TooDeep(ValueError):
    """Lists and objects lie in one another deeper than anything that is meant to be read."""


def parse_json(data: str | bytes, *, unique: bool = False, most_values: int | None = None) -> Any:
    """Give what JSON says; raises ValueError for all that is none, TooDeep where it is too nested.

    With `unique`, an object that names something twice is none: two readers could each take
    another of the two. More than `most_values` values, of which each costs some hundred bytes of
    memory, are TooMany; commas in texts are counted too. Numbers may still be infinite or none
    (NaN), and texts hold lone surrogates: that is for those to check who know what they are for.
    """
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    if b"\0" in raw[:4]:  # UTF-16 and UTF-32 begin so; JSON may be in them.
        raw = raw.decode(json.detect_encoding(raw), "surrogatepass").encode(
            "utf-8", "surrogatepass"
        )
    if most_values is not None and sum(map(raw.count, (b",", b"[", b"{"))) > most_values:
        raise TooMany("too many values")
    _check_depth(raw)
    try:
        return json.loads(raw, object_pairs_hook=_only_once if unique else None)
    except RecursionError as error:
        raise TooDeep("nested too deeply") from error


def _check_depth(raw: bytes) -> None:
    """Count how deep brackets go, those in texts left out, without parsing anything."""
    if raw.count(b"[") + raw.count(b"{") <= MOST_NESTED:
        return
    brackets = _TEXT.sub(b"", raw).translate(None, _NOT_BRACKETS)
    if 2 * (brackets.count(b"[") + brackets.count(b"{")) - len(brackets) > MOST_NESTED:
        raise TooDeep("nested too deeply")
    for _ in range(_LEVELS_AT_ONCE):
        # Nearly all brackets of what is no trap are at the innermost levels: they go at once.
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
    if max(accumulate(map(_STEP.__getitem__, brackets)), default=0) > MOST_NESTED:
        raise TooDeep("nested too deeply")


def _only_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        raise ValueError("an object names something twice")
    return values
