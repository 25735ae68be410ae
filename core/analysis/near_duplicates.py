"""Which articles are copies of one another, but for a headline, a cut or a few words.

Bottom-k sketches: the shingles of a text are hashed and the smallest hashes kept; the part that two
texts have in common shows in their smallest hashes (Broder 1997; Cohen and Kaplan 2007). The same
story in other words shares hardly a shingle.
"""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from core.text.search_words import search_words, spaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SHINGLE_WORDS = 4
SKETCH_SIZE = 48
_PROBES = 8
"""How many of the smallest hashes are looked up; two texts alike share one almost surely."""

ALIKE = 0.5
"""The part of the shingles of two texts together that both must have."""

_LEAST_SHINGLES = 12
"""A shorter text says too little: a caption is no copy of another caption."""


def sketch(sentences: Iterable[str]) -> bytes:
    """Give the sketch of a text: its smallest hashes in order, or nothing for a very short one."""
    words = search_words(spaced(" ".join(sentences)))
    shingles = {
        zlib.crc32(" ".join(words[at : at + SHINGLE_WORDS]).encode("utf-8", "surrogatepass"))
        for at in range(len(words) - SHINGLE_WORDS + 1)
    }
    if len(shingles) < _LEAST_SHINGLES:
        return b""
    return array("I", sorted(shingles)[:SKETCH_SIZE]).tobytes()


def likeness(left: bytes, right: bytes) -> float:
    """Estimate the part of the shingles of two texts together that both have, 0 to 1."""
    return _likeness(set(_hashes(left)), set(_hashes(right)))


def _likeness(first: set[int], second: set[int]) -> float:
    if not first or not second:
        return 0.0
    smallest = sorted(first | second)[:SKETCH_SIZE]
    return bisect_right(sorted(first & second), smallest[-1]) / len(smallest)


class DuplicateGroups:
    """Articles and their copies: each group is named by its first article."""

    def __init__(self) -> None:
        self._sketches: dict[str, bytes] = {}
        self._leaders: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}
        self._by_hash: dict[int, list[str]] = defaultdict(list)
        self._by_content: dict[str, str] = {}

    @classmethod
    def remembered(cls, paths: Iterable[str], copies: Mapping[str, str]) -> DuplicateGroups:
        """Give the groups of another time, by what each copy is one of; none can join them."""
        groups = cls()
        leaders = {path: copies.get(path, path) for path in paths}
        for path, leader in leaders.items():
            if leader == path or leader not in leaders:
                groups._leaders[path] = path
                groups._members[path] = []
        for path, leader in leaders.items():
            if path not in groups._leaders:
                groups._leaders[path] = leader
                groups._members[leader].append(path)
        return groups

    def copies(self) -> dict[str, str]:
        """Give of each copy the first article that it is one of."""
        return {path: leader for path, leader in self._leaders.items() if leader != path}

    def __contains__(self, path: str) -> bool:
        return path in self._leaders

    def add(self, path: str, content: str, sketch: bytes) -> None:
        """Take an article in; it joins the group whose first article it is a copy of."""
        self.remove(path)
        hashes = _hashes(sketch)
        leader = self._find(content, sketch, hashes)
        if leader is None:
            self._sketches[path] = sketch
            self._by_content.setdefault(content, path)
            self._members[path] = []
            for number in hashes[:_PROBES]:
                self._by_hash[number].append(path)
        else:
            self._members[leader].append(path)
        self._leaders[path] = leader or path

    def remove(self, path: str) -> list[str]:
        """Forget an article; gives the members of its group, which must be added again."""
        leader = self._leaders.pop(path, None)
        if leader is None:
            return []
        if leader != path:
            self._members[leader].remove(path)
            return []
        for number in _hashes(self._sketches.pop(path, b""))[:_PROBES]:
            self._by_hash[number].remove(path)
        self._by_content = {c: p for c, p in self._by_content.items() if p != path}
        members = self._members.pop(path)
        for member in members:
            del self._leaders[member]
        return members

    def leader(self, path: str) -> str:
        """Give the first article of the group, the article itself where it has none."""
        return self._leaders.get(path, path)

    def _find(self, content: str, sketch: bytes, hashes: array[int]) -> str | None:
        same = self._by_content.get(content)
        if same is not None:
            return same
        near = dict.fromkeys(p for n in hashes[:_PROBES] for p in self._by_hash.get(n, ()))
        own = set(hashes) if near else set()
        for path in near:
            other = self._sketches[path]
            if other == sketch:
                return path
            # Most are far from alike, which costs less to see than to estimate.
            numbers = _hashes(other)
            shared = len(own.intersection(numbers))
            if shared >= ALIKE * len(own) and _likeness(set(numbers), own) >= ALIKE:
                return path
        return None


def _hashes(sketch: bytes) -> array[int]:
    return array("I", sketch)
