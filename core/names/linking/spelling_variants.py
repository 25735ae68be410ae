"""Spellings of one name in other languages and scripts."""

from __future__ import annotations

from collections import defaultdict

from core.article import MentionType
from core.text.romanisation import nearness, skeleton

_PERSON_ALIKE = 0.7
_OTHER_ALIKE = 0.75
# One language has one spelling: what differs in it is another name.
_ALIKE_IN_ONE_LANGUAGE = 0.85
_SHORTEST_LONE_WORD = 5


def surname_matches(surname: str, word: str) -> bool:
    """Tell whether a stem is the surname `word` in this or another spelling."""
    if surname == word:
        return True
    if len(surname) < 4 or len(word) < 4:
        return False
    return skeleton(surname) == skeleton(word) and nearness(surname, word) >= _OTHER_ALIKE


class SpellingGroups:
    """Find the entity that a name's other spellings already have."""

    def __init__(self) -> None:
        self._buckets: dict[tuple[str, ...], dict[str, tuple[str, str]]] = defaultdict(dict)

    def add(self, kind: str, key: str, id: str, language: str = "") -> None:
        """Remember that the name with `key` is entity `id`, as `language` spells it."""
        self._buckets[self._bucket(kind, key)][key] = id, language

    def rename(self, lost: str, kept: str) -> None:
        """Give all names of one entity to another."""
        for bucket in self._buckets.values():
            for key, (id, language) in bucket.items():
                if id == lost:
                    bucket[key] = kept, language

    def find(self, kind: str, key: str, language: str = "") -> str | None:
        """Give the entity of the most similar name of this kind, None where none is alike."""
        best, found = 0.0, None
        for other, (id, spelt_in) in self._buckets.get(self._bucket(kind, key), {}).items():
            score = _alike(kind, key.split(), other.split())
            if language and language == spelt_in and score < _ALIKE_IN_ONE_LANGUAGE:
                continue
            if score > best:
                best, found = score, id
        return found

    @staticmethod
    def _bucket(kind: str, key: str) -> tuple[str, ...]:
        words = key.split()
        if kind == MentionType.PERSON and len(words) > 1:
            words = [words[0], words[-1]]
        return (kind, str(len(words) > 1), *map(skeleton, words))


def _alike(kind: str, left: list[str], right: list[str]) -> float:
    """Give how alike two names of one bucket are, 0 where they must not be one."""
    if left == right:
        return 1.0
    if kind == MentionType.PERSON and len(left) > 1:
        if len(left) == len(right) and len(left) > 2 and left[1:-1] != right[1:-1]:
            middles = zip(left[1:-1], right[1:-1], strict=True)
            if any(skeleton(a) != skeleton(b) for a, b in middles):
                return 0.0
        given, surname = nearness(left[0], right[0]), nearness(left[-1], right[-1])
        return surname if given >= 0.5 and surname >= _PERSON_ALIKE else 0.0
    if len(left) == 1 and min(len(left[0]), len(right[0])) < _SHORTEST_LONE_WORD:
        return 0.0
    scores = [nearness(a, b) for a, b in zip(left, right, strict=True)]
    return sum(scores) / len(scores) if min(scores) >= _OTHER_ALIKE else 0.0
