"""Known names in scripts without capitals: the longest match over an article's characters."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names import authority
from core.names.keys import is_territory
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.rules.script_bounds import (
    AFTER,
    BEFORE,
    CASELESS,
    KATAKANA,
    with_plain_quotes,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from core.names.recognition.tokenised_article import Line, TokenisedArticle

PER = MentionType.PERSON
_ARABIC_FOR_THE = ("ال", "لل")
_SHORTEST = {"zh": 2, "ja": 2, "th": 3, "ko": 2, "ar": 3, "he": 3, "fa": 3}
_SHORTEST_THAI_CITY = 6
"""Nothing parts Thai words: the letters of Prague, Riga and Lome stand in many."""
_SHORTEST_SURNAME = {"zh": 2, "ja": 3, "th": 4, "ko": 2, "ar": 4, "he": 4, "fa": 4}


@dataclass(frozen=True, slots=True)
class _Known:
    key: str
    type: MentionType
    lone: bool


def known_in_characters(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose what the gazetteer knows, in scripts without capitals."""
    language = base(tokenised.language)
    if language not in CASELESS:
        return
    text = with_plain_quotes(tokenised.text)
    for line in tokenised.lines:
        yield from _known_in(text, line, tokenised.language)


@lru_cache(maxsize=8)
def _names(language: str) -> dict[str, tuple[tuple[str, _Known], ...]]:
    """Give the known names by their first character, the longest first."""
    code = base(language)
    found: dict[str, dict[str, _Known]] = {}
    for variant in _VARIANTS.get(code, (language,)):
        for key, (kind, names) in authority.names_in(variant).items():
            for name in names:
                written = with_plain_quotes(name)
                lone = kind is PER and _is_alone(key, code, name)
                if len(written) < _shortest(key, code, lone=lone) or written.isascii():
                    continue
                found.setdefault(written[0], {}).setdefault(written, _Known(key, kind, lone))
                if code == "ar" and written.startswith(_ARABIC_FOR_THE[0]):
                    joined = _ARABIC_FOR_THE[1] + written[2:]
                    found.setdefault(joined[0], {}).setdefault(joined, _Known(key, kind, lone))
    return {
        first: tuple(sorted(names.items(), key=lambda item: -len(item[0])))
        for first, names in found.items()
    }


def _shortest(key: str, language: str, *, lone: bool) -> int:
    """Give how long a name must be that is no other word's letters: "ترك" is left, or Chuuk."""
    if lone:
        return _SHORTEST_SURNAME.get(language, 3)
    if language == "th" and not is_territory(key):
        return _SHORTEST_THAI_CITY
    listed = is_territory(key) or key in authority.own_entries()
    return _SHORTEST.get(language, 3) + (not listed and language in BEFORE)


_VARIANTS = {"zh": ("zh-Hans", "zh-Hant")}


def _is_alone(key: str, language: str, name: str) -> bool:
    """Tell whether a person's name is only a part of another in the language."""
    names = authority.own_names(key, language)
    return any(name != other and name in other for other in names)


def _known_in(text: str, line: Line, language: str) -> Iterator[Candidate]:
    code = base(language)
    names = _names(language)
    before, after = BEFORE.get(code), AFTER.get(code)
    at = line.start
    while at < line.end:
        start = at
        if before is not None:
            # The longest run of joined letters first: a name may begin with one of them too.
            match = before.match(text, at, line.end)
            if match is None:
                at += 1
                continue
            starts = range(match.end(), at - 1, -1)
        else:
            starts = range(at, at - 1, -1)
        hit = next((h for s in starts if (h := _longest(text, s, line.end, names, after))), None)
        if hit is None:
            at = start + 1
            continue
        first, end, known = hit
        if code == "ja" and _goes_on(text, first, end):
            at = start + 1
            continue
        weight = (
            weights.KNOWN_SURNAME
            if known.lone
            else weights.KNOWN_NAME + 1 + text.count(" ", first, end)
        )
        yield Candidate(first, end, known.type, known.key, weight, known.lone)
        at = end


def _longest(
    text: str,
    at: int,
    end: int,
    names: dict[str, tuple[tuple[str, _Known], ...]],
    after: re.Pattern[str] | None,
) -> tuple[int, int, _Known] | None:
    """Give the longest known name at a place: its span, and what it is."""
    if at >= end:
        return None
    for name, known in names.get(text[at], ()):
        stop = at + len(name)
        if stop <= end and text.startswith(name, at) and (after is None or after.match(text, stop)):
            return at, stop, known
    return None


def known_at(text: str, at: int, tokenised: TokenisedArticle) -> tuple[int, MentionType] | None:
    """Give the end and type of the longest known name at a place, None where there is none."""
    code = base(tokenised.language)
    hit = _longest(text, at, len(text), _names(tokenised.language), AFTER.get(code))
    return (hit[1], hit[2].type) if hit is not None else None


def _goes_on(text: str, start: int, end: int) -> bool:
    """Tell whether a katakana name is only a part of a longer word."""
    head = KATAKANA.match(text[start]) and start and KATAKANA.match(text[start - 1])
    tail = KATAKANA.match(text[end - 1]) and end < len(text) and KATAKANA.match(text[end])
    return bool(head or tail)
