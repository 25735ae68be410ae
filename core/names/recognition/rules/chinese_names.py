"""Chinese people by surname and what stands around it, organisations and places by their ends."""

from __future__ import annotations

import re
from collections import Counter
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
    from collections.abc import Iterator

    from core.names.recognition.tokenised_article import Line, TokenisedArticle

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
_HAN = r"\u3400-\u4dbf\u4e00-\u9fff"
# "And" in 和 is none in 共和 and 和平.
_AND = r"(?<!共)和(?!平)|同(?!盟)"
_MOST_BEFORE_END = 8
_MOST_BEFORE_PLACE = 3
_AGAIN = 2
_STRONG, _FAIR = 2, 1


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What Chinese names are made of, as patterns."""

    separator: re.Pattern[str]
    title: re.Pattern[str]
    title_end: re.Pattern[str]
    honorific: re.Pattern[str]
    speech: re.Pattern[str]
    foreign: re.Pattern[str]
    run: re.Pattern[str]
    organisation: re.Pattern[str]
    place: re.Pattern[str]
    surnames: frozenset[str]
    given: frozenset[str]
    plain: frozenset[str]
    alone: frozenset[str]
    not_organisations: frozenset[str]
    not_places: frozenset[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    def any_of(kind: str) -> str:
        return "|".join(map(re.escape, lexicon.listed(kind, "zh")))

    (letters,) = lexicon.listed("transliteration", "zh")
    (given,) = lexicon.listed("giventail", "zh")
    part = rf"[{letters}]{{1,8}}"
    return _Patterns(
        re.compile(
            rf"[^{_HAN}]+|{any_of('separator')}|{any_of('title')}|{any_of('between')}|{_AND}"
        ),
        re.compile(any_of("title")),
        re.compile(rf"(?:{any_of('title')})[ “\"]?$"),
        re.compile(any_of("honorific")),
        re.compile(any_of("speech")),
        re.compile(rf"{part}(?:[·‧・•]{part})+"),
        re.compile(rf"[{letters}]{{3,}}"),
        re.compile(any_of("orgtail")),
        re.compile(any_of("placetail")),
        frozenset(lexicon.listed("surname", "zh")),
        frozenset(given),
        frozenset(lexicon.listed("plain", "zh")),
        frozenset(lexicon.listed("orgalone", "zh")),
        frozenset(lexicon.listed("nottail", "zh")),
        frozenset(lexicon.listed("notplace", "zh")),
    )  # fmt: skip


def chinese_names(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose names that stand in a Chinese article, known or not."""
    if base(tokenised.language) != "zh":
        return
    patterns = _patterns()
    text = tokenised.text
    people: Counter[str] = Counter()
    for line in tokenised.lines:
        yield from _foreign(text, line, patterns)
        for name, strength in _people(tokenised, line, patterns):
            people[name] += strength
        yield from _headed(tokenised, line, patterns)
    for name, strength in people.items():
        if strength >= _STRONG:
            for line in tokenised.lines:
                at = text.find(name, line.start, line.end)
                while at >= 0:
                    yield Candidate(at, at + len(name), PER, name, weights.FULL_PERSON + 1)
                    at = text.find(name, at + len(name), line.end)


def _foreign(text: str, line: Line, patterns: _Patterns) -> Iterator[Candidate]:
    """Propose foreign names whose parts a dot joins: how Chinese writes a foreigner's full name."""
    for match in patterns.foreign.finditer(text, line.start, line.end):
        start, end = match.span()
        dot = next(at for at in range(start, end) if text[at] in "·‧・•")
        for title in patterns.title.finditer(text, max(line.start, start - 4), dot):
            start = max(start, title.end())
        if start < dot:
            name = text[start:end]
            yield Candidate(start, end, PER, name.casefold(), weights.FULL_PERSON + 2)


# People


def _people(
    tokenised: TokenisedArticle, line: Line, patterns: _Patterns
) -> Iterator[tuple[str, int]]:
    """Give possible people of the line with how much around them says that they are."""
    text = tokenised.text
    at = line.start
    while at < line.end:
        found = None
        for family in (text[at : at + 2], text[at : at + 1]):
            if family in patterns.surnames:
                found = _person(tokenised, line, patterns, at, len(family))
                break
        if found is not None:
            yield found
            at += len(found[0])
        else:
            at += 1


def _person(
    tokenised: TokenisedArticle, line: Line, patterns: _Patterns, at: int, family: int
) -> tuple[str, int] | None:
    """Give the name that begins with a surname, of two or one more characters, and its strength."""
    text = tokenised.text
    if text[at : at + 2] in patterns.plain or known_at(text, at, tokenised) is not None:
        return None
    titled = patterns.title_end.search(text, max(line.start, at - 6), at) is not None
    begins = titled or at == line.start or _separates(text, at, patterns)
    best: tuple[str, int] | None = None
    for size in (family + 2, family + 1):
        end = at + size
        name = text[at:end]
        if end > line.end or not all(c in patterns.given for c in name[family:]):
            continue
        strength = _strength(text, line, patterns, name, end, titled=titled, begins=begins)
        if strength and (best is None or strength > best[1]):
            best = (name, strength)
    return best


def _strength(
    text: str, line: Line, patterns: _Patterns, name: str, end: int, *, titled: bool, begins: bool
) -> int:
    """Tell how much around a name says that it is one: a title, a verb, its coming again."""
    honoured = patterns.honorific.match(text, end, line.end) is not None
    speaks = patterns.speech.match(text, end, line.end) is not None
    ends = end == line.end or patterns.separator.match(text, end, line.end) is not None
    long = len(name) > _AGAIN
    if titled and (ends or speaks or long or _is_again(text, name)):
        return _STRONG
    if honoured and begins:
        return _STRONG
    if long and begins and (ends or speaks):
        return _STRONG
    if speaks and begins:
        return _FAIR
    if long and (begins or ends) and _is_again(text, name):
        return _FAIR
    return 0


def _is_again(text: str, name: str) -> bool:
    return text.count(name) >= _AGAIN


def _separates(text: str, at: int, patterns: _Patterns) -> bool:
    """Tell whether what stands before a place ends there: a mark, a particle, a verb."""
    return any(
        patterns.separator.fullmatch(text, max(0, at - size), at) is not None
        for size in (1, 2, 3, 4)
    )


# Organisations and places


def _headed(tokenised: TokenisedArticle, line: Line, patterns: _Patterns) -> Iterator[Candidate]:
    """Propose what ends as organisations and places do, from where nothing parts it."""
    text = tokenised.text
    at = line.start
    for match in patterns.separator.finditer(text, line.start, line.end):
        if match.start() > at:
            yield from _in_stretch(tokenised, at, match.start(), patterns)
        at = match.end()
    if at < line.end:
        yield from _in_stretch(tokenised, at, line.end, patterns)


def _in_stretch(
    tokenised: TokenisedArticle, start: int, end: int, patterns: _Patterns
) -> Iterator[Candidate]:
    text = tokenised.text
    for pattern, kind, unlike in (
        (patterns.organisation, ORG, patterns.not_organisations),
        (patterns.place, LOC, patterns.not_places),
    ):
        begun = start
        for match in pattern.finditer(text, start, end):
            first = _first(tokenised, begun, match.start(), patterns, kind)
            stop = match.end()
            name = text[first:stop]
            short = len(name) - len(match.group())
            if kind is ORG and name not in patterns.alone:
                alone = next((a for a in patterns.alone if name.endswith(a)), None)
                if alone is not None and known_at(text, first, tokenised) is not None:
                    first, name = stop - len(alone), alone
            if name in patterns.alone:
                yield Candidate(first, stop, ORG, name, weights.HEADED_NAME + 1)
                begun = stop
                continue
            most = _MOST_BEFORE_END if kind is ORG else _MOST_BEFORE_PLACE
            ends = stop == end or pattern.match(text, stop, end) is not None or kind is LOC
            foreign = patterns.run.match(text, first, match.start()) is not None
            if (
                not 1 <= short <= most + 4 * foreign
                or any(name.endswith(u) and len(name) - len(u) < 1 + (kind is ORG) for u in unlike)
                or not ends
            ):
                continue
            weight = weights.HEADED_NAME + min(len(name), 6) / 2
            if kind is LOC:
                weight -= 2
            yield Candidate(first, stop, kind, name, weight)
            begun = stop


def _first(
    tokenised: TokenisedArticle, start: int, head: int, patterns: _Patterns, kind: MentionType
) -> int:
    """Give where a name begins whose head is at `head`: with a known name, if one is before it."""
    text = tokenised.text
    for at in range(max(start, head - _MOST_BEFORE_END - 4), head):
        known = known_at(text, at, tokenised)
        if known is not None and known[0] <= head:
            return at if kind is ORG or known[0] == head else known[0]
    if kind is LOC:
        run = [m for m in patterns.run.finditer(text, start, head) if m.end() == head]
        if run:
            return run[0].start()
        return start if head - start <= _MOST_BEFORE_PLACE else head
    return start
