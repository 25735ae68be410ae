"""Korean people by surname, given name and title, organisations and places by their ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.morphology import lexicon
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.rules.known_characters import known_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.names.recognition.tokenised_article import TokenisedArticle

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
_WORD = re.compile(r"[가-힣A-Za-z]*[가-힣]")
# Particles and what else is joined to the end of a noun, the longest first.
_PARTICLE = re.compile(
    r"(?:에서는|에서도|으로부터|이라고|이라는|에게서|에서|에게|께서|으로|까지|부터|처럼|보다|이나|이며|이다|이란|이라|라고|라는|라며|마저|조차|밖에|한테|과의|와의|에는|에도|로는|로서|로써|이고|인데"
    r"|은|는|이|가|을|를|의|에|로|와|과|도|만|측|씨|인)\Z"
)
_FULL_NAME = 3
_SHORTEST_PLACE = 3


@dataclass(frozen=True, slots=True)
class _Lists:
    surnames: frozenset[str]
    lone_surnames: frozenset[str]
    given: frozenset[str]
    titles: frozenset[str]
    plain: frozenset[str]
    organisations: frozenset[str]
    not_organisations: frozenset[str]
    organisation_end: re.Pattern[str]
    place_end: re.Pattern[str]


@lru_cache(maxsize=1)
def _lists() -> _Lists:
    def kind(name: str) -> frozenset[str]:
        return frozenset(lexicon.listed(name, "ko"))

    def end(name: str) -> re.Pattern[str]:
        return re.compile("(?:" + "|".join(map(re.escape, lexicon.listed(name, "ko"))) + r")\Z")

    return _Lists(
        kind("surname"), kind("lonesurname"), kind("given"), kind("title"), kind("plain"),
        kind("org"), kind("nottail"),
        end("orgtail"), end("placetail"),
    )  # fmt: skip


def korean_names(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose names that stand in a Korean article, known or not."""
    if base(tokenised.language) != "ko":
        return
    lists = _lists()
    text = tokenised.text
    for line in tokenised.lines:
        words = list(_WORD.finditer(text, line.start, line.end))
        for at, word in enumerate(words):
            found = _person(text, words, at, lists) or _institution(tokenised, word, lists)
            if found is not None:
                yield found


def _bare(word: str) -> Iterator[str]:
    """Give a word without particles, as it is, less one, less two."""
    yield word
    for _ in range(2):
        shorter = _PARTICLE.sub("", word)
        if shorter == word or not shorter:
            return
        word = shorter
        yield word


def _person(text: str, words: Sequence[re.Match[str]], at: int, lists: _Lists) -> Candidate | None:
    """Give who is named in full, or by a surname before a title: "김 의원"."""
    word = words[at].group()
    start = words[at].start()
    behind = words[at + 1] if at + 1 < len(words) else None
    titled = (
        behind is not None
        and text[words[at].end() : behind.start()] == " "
        and any(bare in lists.titles for bare in _bare(behind.group()))
    )
    if word in lists.lone_surnames and titled:
        return Candidate(start, start + len(word), PER, word, weights.TITLED_PERSON)
    for bare in _bare(word):
        name, joined = bare, False
        for title in ("씨", "군", "양", "의원", "대표", "선수", "감독", "교수", "기자", "대통령"):
            if bare.endswith(title) and len(bare) - len(title) == _FULL_NAME:
                name, joined = bare[: -len(title)], True
        if not _is_full_name(name, lists):
            continue
        if titled or joined:
            return Candidate(start, start + len(name), PER, name, weights.FULL_PERSON + 1)
        if bare != word and name[:2] not in lists.plain:
            return Candidate(start, start + len(name), PER, name, weights.LIKELY_PERSON)
    return None


def _is_full_name(name: str, lists: _Lists) -> bool:
    return (
        len(name) == _FULL_NAME
        and name[0] in lists.surnames
        and name[1] in lists.given
        and name[2] in lists.given
        and name not in lists.plain
        and lists.organisation_end.search(name) is None
    ) or (len(name) == _FULL_NAME + 1 and name[:2] in lists.surnames and name[2] in lists.given)


def _institution(
    tokenised: TokenisedArticle, word: re.Match[str], lists: _Lists
) -> Candidate | None:
    """Give the organisation or the place that a word is by its end, without its particles."""
    for bare in _bare(word.group()):
        end = word.start() + len(bare)
        if bare in lists.organisations:
            return Candidate(word.start(), end, ORG, bare, weights.HEADED_NAME + 1)
        if bare in lists.not_organisations or (bare[:2] in lists.plain and len(bare) < 4):
            continue
        tail = lists.organisation_end.search(bare)
        common = any(bare.endswith(w) and len(bare) - len(w) < 2 for w in lists.not_organisations)
        if tail is not None and len(bare) - len(tail.group()) >= 2 and not common:
            return Candidate(word.start(), end, ORG, bare, weights.HEADED_NAME)
        tail = lists.place_end.search(bare)
        if tail is None or len(bare) < _SHORTEST_PLACE or len(bare) - len(tail.group()) < 2:
            continue
        known = known_at(tokenised.text, word.start(), tokenised)
        if known is not None or len(tail.group()) > 1:
            return Candidate(word.start(), end, LOC, bare, weights.HEADED_NAME)
    return None
