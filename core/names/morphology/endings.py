"""Case endings: the forms a name can take, and the stem that all its forms share.

`forms` goes from a dictionary form to what stands in a text, for names that are known. `stem` goes
from what stands in a text to a common part, for names that are not. Both are approximate by
design: `forms` gives more than a grammar would, none of them another name's dictionary form.
"""

from __future__ import annotations

import re
from functools import lru_cache

from core.names.morphology.paradigms import IRREGULAR, PARADIGMS, STEM_ENDINGS, STEM_REWRITES
from core.text.romanisation import fold, is_cyrillic

SHORTEST_STEM = 3
_SERBO_CROATIAN = frozenset({"hr", "sr", "bs"})
_CYRILLIC = frozenset({"ru", "uk", "bg"})


def paradigm_language(language: str) -> str:
    """Give the language whose case endings serve for `language`, "" where there are none."""
    base = language.split("-")[0]
    return {"sk": "cs", "hr": "sl", "sr": "sl", "bs": "sl", "be": "uk", "mk": "bg"}.get(base, base)


@lru_cache(maxsize=100_000)
def forms(word: str, language: str, *, wide: bool = False) -> frozenset[str]:
    """Give the folded case forms of `word`, a dictionary form in `language`, itself among them.

    `wide` takes every paradigm that fits, as for a word beside which others must match too.
    """
    small = word.lower()
    found = {fold(small)}
    base = paradigm_language(language)
    if language.split("-")[0] in _SERBO_CROATIAN:
        # One table for both scripts, as forms are folded to Latin letters anyway.
        base = "hr"
        small = fold(small) if is_cyrillic(small) else small
    irregular = IRREGULAR.get(base, {}).get(small)
    if irregular is not None:
        found |= {fold(form) for form in irregular}
        if not wide:
            return frozenset(found)
    for nominative, endings in PARADIGMS.get(base, ()):
        if small.endswith(nominative) and len(small) - len(nominative) >= 2:
            kept = small[: len(small) - len(nominative)]
            found.update(fold(kept + ending) for ending in endings)
            if not wide:
                break
    return frozenset(found)


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: str, *, cyrillic: bool | None = None) -> str:
    """Give what the case forms of `word`, an unknown name, have in common; folded.

    Latin words in a Cyrillic text have no endings; `cyrillic` says what a folded word was.
    """
    folded = fold(word)
    base = paradigm_language(language)
    if base in _CYRILLIC and not (is_cyrillic(word) if cyrillic is None else cyrillic):
        return folded
    for ending in STEM_ENDINGS.get(base, ()):
        if folded.endswith(ending) and len(folded) - len(ending) >= SHORTEST_STEM:
            folded = folded[: -len(ending)]
            break
    for pattern, replacement in STEM_REWRITES.get(base, ()):
        folded, count = re.subn(pattern, replacement, folded)
        if count:
            break
    return folded
