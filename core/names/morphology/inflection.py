"""Case endings undone: the dictionary form of a name as it stands in a text."""

from __future__ import annotations

import re
from functools import lru_cache

from core.names.morphology import lexicon
from core.names.morphology.endings import SHORTEST_STEM, forms, paradigm_language
from core.names.morphology.paradigms import LEMMA_RULES
from core.text.romanisation import fold


@lru_cache(maxsize=20_000)
def lemma(name: str, language: str, *, person: bool) -> str:
    """Undo the case of a name where its endings leave no doubt; else give it as it is."""
    words = name.split(" ")
    if person and len(words) > 1:
        given = _given_name(words[0], language)
        if given is not None:
            masculine = given[-1] not in _FEMININE
            rest = [_surname(word, language, masculine=masculine) for word in words[1:]]
            if (not masculine and rest == words[1:]) or rest != words[1:]:
                return " ".join([given, *rest])
            # A man's surname has the case of his given name; hers may have none.
            hers = _given_name(words[0], language, feminine=True)
            return " ".join([hers or words[0], *rest])
    headed = None if person else _with_head(words, language)
    if headed is not None:
        return " ".join(headed)
    undone = [_undo(word, language, person=person) for word in words]
    if not person:
        # "rosyjskiej inwazji na Ukrainę": what comes before the small word changes as one.
        end = next((i for i, w in enumerate(words) if len(w) < 4 and w.islower()), len(words))
        changed = [new != old for new, old in zip(undone[:end], words, strict=False)]
        undone = [*undone[:end], *words[end:]] if all(changed) else words
    return " ".join(undone)


def _with_head(words: list[str], language: str) -> list[str] | None:
    """Undo the case of an organisation by its head: "Akademii Sztuk Pięknych" by "Akademia".

    None where no head is among the first words, or an adjective with it cannot be undone.
    """
    known = lexicon.heads(language)
    at = next((i for i, word in enumerate(words[:3]) if fold(word) in known), None)
    if at is None:
        return None
    head = known[fold(words[at])]
    if fold(head) == fold(words[at]) or words[at][:_SAME].lower() != head[:_SAME].lower():
        return None
    before = [_undo(word, language, person=False) for word in words[:at]]
    # Czech adjectives in -í have one form for most cases of a feminine.
    if any(new == old and not old.endswith("í") for new, old in zip(before, words, strict=False)):
        return None
    if head[-1] in _NEUTER:
        before = [_neuter(word, language) for word in before]
    after = words[at + 1 :]
    if after and _AGREES.search(after[0]):
        # "Związku Niemieckiego Przemysłu": the adjective is the next word's.
        owned = len(after) > 1 and len(after[1]) > SHORTEST_STEM and not after[1].isupper()
        own = _undo(after[0], language, person=False)
        if not owned and (own == after[0] or head[-1] in _NEUTER):
            return None
        after = after if owned else [own, *after[1:]]
    return [*before, head.lower() if words[at].islower() else head, *after]


def _neuter(adjective: str, language: str) -> str:
    for ending, neuter in _TO_NEUTER.get(paradigm_language(language), ()):
        if adjective.endswith(ending):
            return adjective[: -len(ending)] + neuter
    return adjective


def _undo(word: str, language: str, *, person: bool) -> str:
    for pattern, replacement, people_only in LEMMA_RULES.get(paradigm_language(language), ()):
        if people_only and not person:
            continue
        changed, count = re.subn(pattern, replacement, word)
        if count and len(changed) >= SHORTEST_STEM:
            return changed
    return word


def _given_name(word: str, language: str, *, feminine: bool = False) -> str | None:
    """Give the given name of which `word` is an oblique case, None where it is none.

    With `feminine` only one that ends as women's do.
    """
    known = lexicon.given_names()
    if fold(word) in known and not word.endswith(("ą", "ę")):
        return None
    base = paradigm_language(language)
    if base == "ro" and word.endswith("ei") and fold(f"{word[:-2]}a") in known:
        # Mariei: Maria, not Marie.
        return f"{word[:-2]}a"
    if base == "pl" and word.endswith("ą"):
        return f"{word[:-1]}a"
    for ending in _OBLIQUE:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            kept = word[: -len(ending)]
            hard = [kept + end for end in (_ENDS_IN_A if ending in _ONLY_OF_A else _ENDS)]
            # Alesia: Aleś.
            soft = [kept[:-2] + _SOFT[kept[-2:]]] if kept[-2:] in _SOFT else []
            for candidate in hard + soft:
                # Анну, Жанне: hers, not of an English Ann.
                if candidate.endswith("нн"):
                    continue
                if feminine and candidate[-1] not in _FEMININE:
                    continue
                if fold(candidate) in known and fold(word) in forms(candidate, language, wide=True):
                    return candidate
    return None


def _surname(word: str, language: str, *, masculine: bool) -> str:
    """Undo the case of a surname that stands after a given name in an oblique case."""
    undone = _undo(word, language, person=True)
    if undone != word:
        return undone
    if word.endswith(("ą", "ę")):
        return f"{word[:-1]}a"
    if not masculine:
        return _HER_ACCUSATIVE.sub(r"\1а", word)
    base = paradigm_language(language)
    # Only surnames in -a have these: Dudy, Hołowni, Janše, Кулебы.
    if base == "pl" and word.endswith("i"):
        return f"{word[:-1]}a" if word[-2] in "kglj" else f"{word}a"
    if word.endswith(_OF_A.get(base, ())) and fold(word[-2]) not in _VOWELS:
        return word[:-1] + ("a" if word[-1].isascii() else "а")
    for ending in _OBLIQUE:
        kept = word[: -len(ending)]
        if word.endswith(ending) and len(kept) >= SHORTEST_STEM and fold(kept)[-1] not in _VOWELS:
            return kept
    return word


# How adjectives end that stand with a noun in the singular, in a case that is not its first.
_AGREES = re.compile(r"(ego|emu|ej|ą|ym|im|ého|ému|ém|ým|é|ou|ega|ого|ому|ым|им|ой|ою|ую|ої|ій)$")
_NEUTER = "oeое"
_TO_NEUTER = {
    "pl": (("ki", "kie"),), "cs": (("ý", "é"),), "sl": (("ki", "ko"),),
    "ru": (("кий", "кое"),), "uk": (("кий", "ке"),),
}  # fmt: skip
_SAME = 3
"""Letters that the cases of a head word share."""
_VOWELS = frozenset("aeiouy")
_HER_ACCUSATIVE = re.compile("((?:[оеёіє]в|[иіїы]н))у$")
_OF_A = {"pl": ("y",), "cs": ("y",), "sl": ("e",), "ru": ("ы",), "uk": ("и",)}
_FEMININE = "aeoаяеоії"
_ENDS = ("", "a", "ia", "o", "а", "я", "й", "ь", "ий")
_ENDS_IN_A = ("a", "ia", "а", "я")
_ONLY_OF_A = frozenset({"ą", "ę", "y", "ы", "ой", "ою"})
_SOFT = {"si": "ś", "zi": "ź", "ci": "ć", "ni": "ń"}
_OBLIQUE = (
    "owi", "iem", "jem", "ovi", "ului", "ові", "еві", "em", "om", "ем", "ом", "єм", "ым", "им",
    "a", "u", "y", "i", "ę", "ą", "ie", "e", "а", "у", "ы", "и", "і", "е", "ю",
    "я", "ї", "ой", "ою",
)  # fmt: skip
