"""How English says what is a common word and a name: universities, parties, brigades, mountains.

For languages of other scripts, of which no package may tell it.
"""

from __future__ import annotations

from functools import lru_cache

from core.article import MentionType
from core.languages import base
from core.names.authority.city_names import city_name
from core.names.authority.names import display_name
from core.names.authority.spellings import named_exactly
from core.names.morphology import lexicon
from core.text.romanisation import romanise

_NAME = "{}"
_SHORTEST = 2
"""Letters of a name beside its common word."""


def english_by_pattern(name: str, language: str) -> str | None:
    """Give an organisation's or a place's name in English, None where no pattern is its."""
    for before, behind, english in _patterns(base(language)):
        rest = name.removeprefix(before).removesuffix(behind)
        if len(rest) + len(before) + len(behind) != len(name) or len(rest) < _SHORTEST:
            continue
        return english.replace(_NAME, _called(rest, language).removeprefix("al-"))
    return None


def _called(name: str, language: str) -> str:
    known = named_exactly((name,), MentionType.PLACE, language)
    shown = display_name(known, "en") if known is not None else city_name(name, language)
    if shown is None:
        shown = romanise(name, language)
    return shown if base(language) not in ("zh", "ko") else _joined(shown)


def _joined(name: str) -> str:
    """Write the syllables of no person's name as one word: "Qing Hua" is Qinghua."""
    syllables = name.split(" ")
    return "".join(syllables).capitalize() if len(syllables) == _SHORTEST else name


@lru_cache(maxsize=256)
def _patterns(language: str) -> tuple[tuple[str, str, str], ...]:
    """Give (what stands before, behind, English) of a language's patterns, the longest first."""
    found = []
    for code, name, english in lexicon.table("name-patterns.tsv"):
        if code == language:
            before, _, behind = name.partition(_NAME)
            found.append((before, behind, english))
    return tuple(sorted(found, key=lambda row: -len(row[0]) - len(row[1])))
