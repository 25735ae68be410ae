"""Endings of common words, where the paradigms know only those of names.

Two forms of one word share what is left when an ending is taken off each. More is taken off than a
grammar would: who asks has the dictionary form, of which only its own ending may go.
"""

from __future__ import annotations

import re
from functools import lru_cache

from core.names.morphology.endings import paradigm_language
from core.names.morphology.paradigms import PARADIGMS
from core.text.romanisation import fold

SHORTEST = 3
"""Letters that are left at least."""
MOST_FORMS = 60
_LONGEST_ENDING = 9

# Folded, as words are compared: without diacritics, in Latin letters.
_ENDINGS = {
    "ro": r"u|ul|ului|a|e|ei|i|ii|le|lui|ua|ele|elor|ile|iile|ilor|iilor|uri|urile|urilor",
    "fr": r"s|x|e|es",
    "es": r"s|es",
    "pt": r"s|es",
    "ca": r"s|es|ns",
    "it": r"o|a|e|i|he|hi",
    "de": r"e|n|en|s|es|r|er|ern|em|se|ses|sen",
    "nl": r"e|en|s|n|eren",
    "sv": r"en|et|n|t|ar|er|or|arna|erna|orna|na|a|e|s|ens|ets|ns|ts|arnas|ernas|ornas",
    "da": r"en|et|n|t|er|e|r|erne|ene|ne|s|ens|ets|ernes|enes",
    "nb": r"en|et|n|t|er|e|r|a|ene|ne|s|ens|ets|enes",
    "tr": r"(?:l[ae]r)?(?:i?m|i?n|s?i|u|imiz|iniz)?"
    r"(?:n?[iu]n|[iuae]|[yn][iuae]|n?[dt][ae]n?|y?l[ae])?",
    "az": r"(?:l[ae]r)?(?:i?m|i?n|s?i|u)?(?:n?[iu]n|[iuae]|[yn][iuae]|n?d[ae]n?|l[ae])?",
    "hu": r"(?:o?k|e?k|a?k|i)?(?:j?[ae]|[ae]?i)?"
    r"(?:[oae]?t|n[ae]k|[bn][ae]n?|r[ae]|[rtb]ol|h[oe]z|ig|ert|kent|[oe]n|n|.?[ae]l|v[ae])?",
    "fi": r"t|n|en|a|ta|tta|ja|ia|den|ien|iden|ssa|sta|issa|ista|lla|lta|lle|illa|ksi|ksen|na|an"
    r"|on|in|ksesta|ksessa|kselle|ksella|kset|ksia|ksien|seen|iin",
    "et": r"d|de|te|i|u|a|e|id|s|st|sse|t|l|lt|le|ga|ks|na|ni|ta|es|us|use|used|uste",
    "lt": r"as|is|us|o|u|ui|a|e|ai|iai|ie|io|iu|iui|ius|ams|iams|uose|iuose|os|oms|ose|es|ei|emis"
    r"|omis",
    "lv": r"s|a|u|am|i|us|iem|os|e|es|ei|as|ai|am|im|is|iu",
    "sq": r"i|u|a|e|it|ut|es|et|n|in|un|en|ve|ja|te|se|t",
    "el": r"os|ou|o|oi|on|ous|a|as|es|i|is|eis|eos|ia|ion|iou|ata|aton|atos",
    "ru": r"a|u|om|em|e|y|i|ov|ev|ei|ii|iy|am|iam|ami|iami|akh|iakh|o|ie|iia|iiu|ia|iu",
    "uk": r"a|u|om|em|i|y|ov|iv|ei|ii|iy|am|iam|amy|iamy|akh|iakh|o|ia|iu|ovi|evi|e",
    "bg": r"a|ut|at|ia|iat|ta|to|te|ove|ovete|i|ite|e|eta|etata|o|ata|iata",
    "pl": r"ow|owi|om|em|ach|ami|y|i|a|e|u|ie|ci|ow|o",
}  # fmt: skip
_OWN = {
    "ro": "u|a|e|ie", "it": "o|a|e|io", "de": "e", "nl": "e|ie", "sv": "a|e", "da": "e", "nb": "e",
    "fi": "s|nen|i", "et": "us", "lt": "as|is|us|a|e|ys", "lv": "s|a|is|e", "sq": "e|i",
    "el": "os|o|a|i|is|ma", "ru": "a|o|e|ie|iia|y", "uk": "a|o|e|ia|nia", "bg": "a|o|e|ie",
    "pl": "a|o|e|ie",
}  # fmt: skip
"""The endings of dictionary forms."""


def shared_parts(word: str, language: str) -> frozenset[str]:
    """Give what may be left of a word as it stands in a text, the word itself too; folded."""
    return _parts(fold(word), _ENDINGS.get(_table(language)))


def own_parts(word: str, language: str) -> frozenset[str]:
    """Give what may be left of a dictionary form, the word itself too; folded."""
    return _parts(fold(word), _OWN.get(_table(language)))


def dictionary_forms(word: str, language: str) -> list[str]:
    """Give what a word of a text may stand under in a dictionary; folded, the likeliest first.

    That is the word itself, then what less and less is taken off of for an ending.
    """
    table = _table(language)
    folded = fold(word)
    own = ("", *_OWN.get(table, "").split("|"))
    endings = [part for part in own if part.isalpha() or not part]
    found = {folded: 0}
    for nominative, cases in PARADIGMS.get(paradigm_language(language), ()):
        for ending in map(fold, cases):
            kept = folded[: len(folded) - len(ending)]
            if ending and folded.endswith(ending) and len(kept) >= SHORTEST - 1:
                found.setdefault(kept + fold(nominative), len(ending))
    for part in shared_parts(word, language):
        for ending in endings:
            taken = 1 + len(folded) - len(part) + len(ending)
            known = found.get(part + ending, _LONGEST_ENDING * 9)
            found[part + ending] = min(known, taken) if part != folded or ending else 0
    return sorted(found, key=lambda form: (found[form], form))[:MOST_FORMS]


def _table(language: str) -> str:
    code = language.split("-")[0]
    return code if code in _ENDINGS else paradigm_language(language)


@lru_cache(maxsize=1 << 16)
def _parts(folded: str, endings: str | None) -> frozenset[str]:
    found = {folded}
    if endings is not None:
        for cut in range(max(SHORTEST, len(folded) - _LONGEST_ENDING), len(folded)):
            if _compiled(endings).fullmatch(folded, cut):
                found.add(folded[:cut])
    return frozenset(found)


@lru_cache(maxsize=64)
def _compiled(endings: str) -> re.Pattern[str]:
    return re.compile(endings)
