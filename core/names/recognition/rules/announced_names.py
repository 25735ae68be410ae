"""Names in Arabic, Hebrew and Persian, which a word before them announces: a title, a ministry."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.morphology import lexicon
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.rules.known_characters import known_at
from core.names.recognition.rules.script_bounds import (
    BEFORE,
    caseless_words,
    with_plain_quotes,
)
from core.text.romanisation import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.names.recognition.tokenised_article import TokenisedArticle
    from core.text.tokens import Word

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
SERVED = frozenset({"ar", "he", "fa"})
_THE = {"ar": "ال", "he": "ה"}
_FOR_THE = "لل"
_AND_THE = "وال"
_AND = "وו"
_PARTICLES = frozenset(
    {
        "بن",
        "ابن",
        "ال",
        "ابو",
        "بو",
        "ام",
        "عبد",
        "بنت",
        "בן",
        "בת",
        "אבו",
        "אל",
        "דה",
        "פון",
        "ואן",
    }
)
_OF = "של"
_FULL_GAP = re.compile(r"[ \u00a0\u200e\u200f]{1,3}")
_GAP = re.compile(r"[ \u00a0\u200e\u200f]{1,3}|-")
_APART = re.compile(r"(?:,|،| -| –)? ")
_ADJECTIVE = {
    "ar": re.compile(r"(ي|يه|ية|يين|ون|ات|ين)\Z"),
    "he": re.compile(r"(ית|יים|יות|ים|ות)\Z"),
}
_CONJUGATED = {"ar": re.compile(r"(ي|ت|سي|ست|ن)\w{3,}"), "he": re.compile(r"\Z.")}
_AND_WORD = re.compile(r"[وف]\w{4,}")
"""More words are joined to an "and" than surnames begin with its letter: "أحمد وأقام"."""
_TITLE_REACH = 5
_NAME_WORDS = 4
_ORG_WORDS = 6
_SHORTEST = 2
_SHORTEST_JOINED = 3
"""Letters that a word has behind an "and" which is joined to it."""
_ACRONYM = re.compile(r"[א-ת]+\"[א-ת]")


@dataclass(frozen=True, slots=True)
class _Line:
    """The words of a sentence, with what each is without the letters that join it."""

    words: list[Word]
    bare: list[tuple[int, str]]


class _Reader:
    """What the words of an article's language announce."""

    def __init__(self, tokenised: TokenisedArticle) -> None:
        self.tokenised = tokenised
        self.language = base(tokenised.language)
        self.text = with_plain_quotes(tokenised.text)
        self.the = _THE.get(self.language, "")
        self._kinds = {
            kind: lexicon.words(kind, self.language)
            for kind in (
                "title", "given", "org", "bareorg", "deforg", "notorg", "settlement",
                "settlements", "place", "placefirst", "small", "verb", "plain", "surname",
                "noacronym",
            )
        }  # fmt: skip
        self.heads = frozenset().union(
            *(self._kinds[kind] for kind in ("title", "org", "deforg", "settlement", "place"))
        )
        self._plain = self.heads.union(
            *(self._kinds[kind] for kind in ("small", "verb", "plain", "notorg"))
        )
        self._longest_plain = max(map(len, self._plain), default=0)
        self.lines = [
            self._line(caseless_words(self.text, line.start, line.end)) for line in tokenised.lines
        ]

    def _line(self, words: list[Word]) -> _Line:
        return _Line(words, [self._bared(word) for word in words])

    def is_kind(self, word: str, kind: str) -> bool:
        return word in self._kinds[kind]

    def _bared(self, word: Word) -> tuple[int, str]:
        """Give where a word begins, and itself, without the letters that join it to one before."""
        known = self.heads | self._kinds["given"]
        if word.folded in known or word.folded in self._kinds["small"]:
            return word.start, word.folded
        before = BEFORE[self.language]
        match = before.match(word.text)
        most = match.end() if match is not None else 0
        for size in range(1, most + 1):
            rest = fold(word.text[size:])
            if rest in known:
                return word.start + size, rest
            if self.language == "ar" and word.text[size - 1 :].startswith(_FOR_THE):
                return word.start, word.folded
        return word.start, word.folded

    def _joins(self, word: Word) -> bool:
        """Tell whether a known or a given name stands behind letters that join words."""
        if self.language == "ar" and word.text.startswith(_AND_THE):
            return True
        if self.language == "he" and word.text[:1] == "ו" != word.text[1:2]:
            return True
        match = BEFORE[self.language].match(word.text)
        return any(
            self.is_kind(fold(word.text[size:]), "given")
            or known_at(self.text, word.start + size, self.tokenised) is not None
            for size in range(match is not None, match.end() + 1 if match is not None else 0)
        )

    def definite(self, word: str) -> bool:
        """Tell whether a word has the article; Persian has none."""
        return bool(self.the) and word.startswith(self.the) and len(word) > len(self.the) + 1

    def is_plain(self, word: str) -> bool:
        """Tell whether a word is known to be none of a name."""
        joined = len(word) - len(word.lstrip(_AND))
        most = max(0, min(joined, len(word) - _SHORTEST_JOINED))
        least = max(0, len(word) - self._longest_plain)
        return len(word) < _SHORTEST or any(
            word[size:] in self._plain for size in range(least, most + 1)
        )

    def is_plausible(self, word: Word) -> bool:
        """Tell whether an unknown word may be one of a person's names."""
        if self.is_plain(word.folded) or self.definite(word.folded) or self._joins(word):
            return False
        if self.language == "ar" and _AND_WORD.fullmatch(word.folded):
            return self.is_kind(word.folded, "surname")
        shapes = (_ADJECTIVE.get(self.language), _CONJUGATED.get(self.language))
        adjective, conjugated = shapes
        if conjugated is not None and conjugated.fullmatch(word.folded):
            return False
        if self.language == "ar" and adjective is not None and adjective.search(word.folded):
            return word.folded.endswith("ي")
        return True


def announced_names(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose the people, organisations and places that a word before them announces."""
    if base(tokenised.language) not in SERVED:
        return
    reader = _Reader(tokenised)
    organisations = []
    for line in reader.lines:
        for at in range(len(line.words)):
            yield from _people(reader, line, at)
            yield from _places(reader, line, at)
            for found in _organisations(reader, line, at):
                organisations.append(found)
                yield found
    yield from _heads_alone(reader, organisations)
    if reader.language == "he":
        yield from _acronyms(reader)


# People


def _people(reader: _Reader, line: _Line, at: int) -> Iterator[Candidate]:
    """Propose whom a title announces from word `at`, or whose given name word `at` is."""
    words = line.words
    if reader.is_kind(line.bare[at][1], "title"):
        first, apart = _behind_title(reader, line, at)
        if first is None:
            return
        last = _person_end(reader, line, first, announced=True)
        if last is not None and not (apart and last == first):
            yield _person(reader, line, first, last, weights.FULL_PERSON)
    elif reader.is_kind(line.bare[at][1], "given"):
        before = words[at - 1].folded if at else ""
        if at and _FULL_GAP.fullmatch(words[at].gap) and reader.is_kind(before, "given"):
            return
        last = _person_end(reader, line, at, announced=False)
        if last is not None:
            yield _person(reader, line, at, last, weights.LIKELY_PERSON)


def _behind_title(reader: _Reader, line: _Line, at: int) -> tuple[int | None, bool]:
    """Give the first word behind a title and what belongs to it, and whether a comma is between.

    "Foreign minister of North Korea, Ri Yong" has its country between them.
    """
    words = line.words
    i = at + 1
    apart = False
    while i < len(words) and i - at <= _TITLE_REACH:
        gap = words[i].gap
        if not _APART.fullmatch(gap):
            return None, False
        apart = gap != " "
        known = known_at(reader.text, words[i].start, reader.tokenised)
        if known is not None and known[1] is not PER and not apart:
            i = next((j for j in range(i, len(words)) if words[j].start >= known[0]), len(words))
            continue
        if apart:
            return i, True
        word = line.bare[i][1]
        if word == _OF:
            i += 1
            continue
        if reader.is_kind(word, "given") and not reader.definite(word):
            return i, False
        joins = word.startswith((_FOR_THE, _AND_THE))
        if reader.definite(word) or word in reader.heads or joins:
            i += 1
            continue
        return i, False
    return None, False


def _person_end(reader: _Reader, line: _Line, first: int, *, announced: bool) -> int | None:
    """Give the last word of the person's name that begins with word `first`, None for no name."""
    words = line.words
    known = known_at(reader.text, line.bare[first][0], reader.tokenised)
    if known is not None:
        return None
    start = line.bare[first][1]
    given = reader.is_kind(start, "given")
    if not given and (not announced or not reader.is_plausible(words[first])):
        return None
    last = first
    if announced and not given and reader.is_kind(start, "surname"):
        return first
    i = first + 1
    while i < len(words) and i - first < _NAME_WORDS and _FULL_GAP.fullmatch(words[i].gap):
        word = words[i]
        if word.folded in _PARTICLES and i + 1 < len(words):
            i += 1
            last = i
            if not _FULL_GAP.fullmatch(words[i].gap):
                return i - 2 if i - 2 > first else None
            i += 1
            continue
        if reader.is_kind(word.folded, "given"):
            last = i
            i += 1
            continue
        if reader.definite(word.folded) and reader.language == "ar":
            if _may_be_surname(reader, word):
                last = i
            break
        whole = line.bare[i][0] == word.start
        # Behind "ibn Tulun" comes no other word of the name without an article.
        fathers = i - last == 1 and words[last - 1].folded in _PARTICLES and last > first
        if whole and not fathers and (last == first or given) and reader.is_plausible(word):
            last = i
        break
    if last == first and not (announced and given):
        return None
    return last


def _may_be_surname(reader: _Reader, word: Word) -> bool:
    """Tell whether a word with the article may be one: "الأسد", not "الرئيس" or "الماضي"."""
    return not reader.is_plain(word.folded)


def _person(reader: _Reader, line: _Line, first: int, last: int, weight: float) -> Candidate:
    words = line.words[first : last + 1]
    start = line.bare[first][0]
    key = " ".join(
        reader.tokenised.stem_of(part)
        for part in (reader.text[start : words[0].end], *(word.text for word in words[1:]))
    )
    return Candidate(start, words[-1].end, PER, key, weight + len(words))


# Organisations


def _organisations(reader: _Reader, line: _Line, at: int) -> Iterator[Candidate]:
    start, word = line.bare[at]
    if reader.is_kind(word, "org"):
        last = _org_end(reader, line, at, definite=False)
    elif reader.is_kind(word, "deforg"):
        last = _org_end(reader, line, at, definite=True)
    else:
        return
    if last > at:
        end = line.words[last].end
        key = fold(reader.text[start:end])
        yield Candidate(start, end, ORG, key, weights.HEADED_NAME + last - at + 1)


def _org_end(reader: _Reader, line: _Line, at: int, *, definite: bool) -> int:
    """Give the last word of the organisation whose head is word `at`."""
    words = line.words
    last = at
    i = at + 1
    while i < len(words) and i - at < _ORG_WORDS and _GAP.fullmatch(words[i].gap):
        word = words[i]
        if reader.is_kind(word.folded, "notorg") or reader.is_kind(word.folded, "verb"):
            break
        known = known_at(reader.text, word.start, reader.tokenised)
        if known is not None and i == at + 1 and not definite:
            # A word may go on behind the known name: a vowel sign, a quotation mark.
            behind = range(len(words) - 1, i, -1)
            last = next((j for j in behind if words[j].end <= known[0]), i)
            i = last + 1
            continue
        if reader.definite(word.folded) or (
            word.text.startswith(_FOR_THE)
            or (word.text[:1] == "ل" and i > at + 1 and _idafa(reader, words, i + 1))
        ):
            last = i
            i += 1
            continue
        if i == at + 1 and not definite and not reader.is_plain(word.folded):
            if reader.language != "ar" or _idafa(reader, words, i + 1):
                last = i
                i += 1
                continue
            if reader.is_kind(line.bare[at][1], "bareorg") and reader.is_plausible(word):
                return i
        break
    return last


def _idafa(reader: _Reader, words: Sequence[Word], at: int) -> bool:
    """Tell whether word `at` has the article and so makes the one before it definite."""
    return (
        at < len(words)
        and _FULL_GAP.fullmatch(words[at].gap) is not None
        and reader.definite(words[at].folded)
        and not reader.is_kind(words[at].folded, "notorg")
    )


def _heads_alone(reader: _Reader, organisations: Sequence[Candidate]) -> Iterator[Candidate]:
    """Propose the head of an organisation that is named in full, with the article: "المرصد"."""
    by_head: dict[str, set[str]] = defaultdict(set)
    for found in organisations:
        head, _, rest = found.key.partition(" ")
        if rest:
            by_head[head if reader.definite(head) else reader.the + head].add(found.key)
    covered = {found.start for found in organisations}
    for line in reader.lines:
        for start, word in line.bare:
            keys = by_head.get(word, ())
            if len(keys) == 1 and reader.definite(word) and start not in covered:
                end = start + len(word)
                if fold(reader.text[start:end]) == word:
                    yield Candidate(start, end, ORG, next(iter(keys)), weights.NAMED_ELSEWHERE)


def _acronyms(reader: _Reader) -> Iterator[Candidate]:
    """Propose Hebrew acronyms, which have a quotation mark before their last letter."""
    for word in chain.from_iterable(line.words for line in reader.lines):
        if not _ACRONYM.fullmatch(word.text) or reader.is_kind(word.folded, "noacronym"):
            continue
        before = BEFORE["he"].match(word.text)
        sizes = range(0, (before.end() if before else 0) + 1)
        rests = [word.folded[size:] for size in sizes]
        if any(reader.is_kind(rest, "noacronym") for rest in rests):
            continue
        yield Candidate(word.start, word.end, ORG, word.folded, weights.ACRONYM)


# Places


def _places(reader: _Reader, line: _Line, at: int) -> Iterator[Candidate]:
    """Propose the place that is said to be a town or a district, or whose name has its kind."""
    start, word = line.bare[at]
    if reader.is_kind(word, "settlement"):
        yield from _settlement(reader, line, at + 1)
    elif reader.is_kind(word, "settlements"):
        i: int | None = at + 1
        while i is not None:
            found = list(_settlement(reader, line, i))
            yield from found
            after = [j for j, w in enumerate(line.words) if found and w.start >= found[0].end]
            i = after[0] if after and line.words[after[0]].text.startswith("و") else None
    elif reader.is_kind(word, "place") and at + 1 < len(line.words):
        behind = line.words[at + 1]
        if behind.gap == " " and not reader.is_plain(behind.folded):
            known = known_at(reader.text, behind.start, reader.tokenised)
            within = known is not None and known[0] <= line.words[-1].end
            end = known[0] if known is not None and within else behind.end
            key = fold(reader.text[start:end])
            yield Candidate(start, end, LOC, key, weights.HEADED_NAME + 2)


def _settlement(reader: _Reader, line: _Line, at: int) -> Iterator[Candidate]:
    words = line.words
    if at >= len(words) or not _FULL_GAP.fullmatch(words[at].gap):
        return
    first = words[at]
    joined = first.text.startswith("و") and not reader.is_kind(first.folded, "placefirst")
    start = first.start + (
        1
        if joined
        and line.words[at - 1].end < first.start
        and at > 1
        and not reader.is_kind(line.bare[at - 1][1], "settlement")
        else 0
    )
    if reader.is_plain(first.folded) or known_at(reader.text, start, reader.tokenised):
        return
    last = at
    behind = words[at + 1] if at + 1 < len(words) else None
    if behind is not None and _FULL_GAP.fullmatch(behind.gap):
        compound = reader.is_kind(first.folded, "placefirst")
        if compound and not reader.is_plain(behind.folded):
            last = at + 1
    end = words[last].end
    yield Candidate(start, end, LOC, fold(reader.text[start:end]), weights.RUN_IN_PLACE + last - at)
