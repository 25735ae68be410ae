"""Spellings of one name in other languages and scripts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.linking.kept_rows import KeptValues, Section
from core.text.romanisation import nearness, skeleton

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.names.linking.kept_rows import KeptRows

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
    """Find the entity that a name's other spellings already have.

    `now` gives what an entity has become, where it was joined with another.
    """

    def __init__(
        self, now: Callable[[str], str] = lambda id: id, rows: KeptRows | None = None
    ) -> None:
        self._now = now
        self.buckets: KeptValues[dict[str, list[str]]] = KeptValues(
            Section.GROUP, rows, json.loads, json.dumps
        )

    def add(self, kind: str, key: str, id: str, language: str = "") -> None:
        """Remember that the name with `key` is entity `id`, as `language` spells it."""
        place = self._bucket(kind, key)
        bucket = self.buckets.get(place) or {}
        bucket[key] = [id, language]
        self.buckets.put(place, bucket)

    def find(self, kind: str, key: str, language: str = "") -> str | None:
        """Give the entity of the most similar name of this kind, None where none is alike."""
        best, found = 0.0, None
        bucket = self.buckets.get(self._bucket(kind, key)) or {}
        for other, (id, spelt_in) in bucket.items():
            score = _alike(kind, key.split(), other.split())
            if language and language == spelt_in and score < _ALIKE_IN_ONE_LANGUAGE:
                continue
            if score > best:
                best, found = score, id
        return None if found is None else self._now(found)

    @staticmethod
    def _bucket(kind: str, key: str) -> str:
        words = key.split()
        if kind == MentionType.PERSON and len(words) > 1:
            words = [words[0], words[-1]]
        return "|".join((kind, str(len(words) > 1), *map(skeleton, words)))


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
