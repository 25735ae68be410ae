"""Japanese names by the runs of one script that they are written in, their ends and honorifics."""

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
    from collections.abc import Iterator

    from core.names.recognition.tokenised_article import Line, TokenisedArticle

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
_KANJI = r"々〆\u3400-\u4dbf\u4e00-\u9fff"
_KANA = r"ァ-ヴー"
# No hiragana and no mark: names stand between those.
_RUN = re.compile(
    rf"(?:[{_KANJI}{_KANA}A-Za-z0-9０-９&＆ヶケ]|(?<=[{_KANA}])[・=＝](?=[{_KANA}]))+"
)
_FOREIGN = re.compile(rf"[{_KANA}]{{2,}}(?:[・=＝][{_KANA}]+)+")
_KATAKANA = re.compile(rf"[{_KANA}]{{2,}}")
# ダンボア(Damboa): the name as it is written where it comes from.
_GLOSSED = re.compile(
    rf"(?P<name>[{_KANA}]{{2,}}(?:[・=＝][{_KANA}]+)*)(?P<end>[{_KANJI}]{{0,3}})"
    r"[（(](?P<gloss>[A-Z][\w'’.-]*(?: [\w'’.-]+){0,4})[）)](?P<behind>[州市県町村島])?"
)
_OTHERS = re.compile(r"(?:同|当|各|全|両|某|新|旧|元|前|現|故|対|反|親|米|仏|独|英|露|中|韓|日){1}")
_NUMBER = re.compile(r"[\d０-９一二三四五六七八九十百千万億兆]+")
_GROUP_REACH = 6
# Teams are called in the plural: パイレーツ.
_PLURAL = re.compile(r"(?:ーズ|ンズ|ッズ|ルズ|ーツ|ンツ|クス|スターズ)\Z")
_LONGEST_PERSON = 6


@dataclass(frozen=True, slots=True)
class _Patterns:
    organisation: re.Pattern[str]
    place: re.Pattern[str]
    honorific: re.Pattern[str]
    group_before: re.Pattern[str]
    surnames: frozenset[str]
    given: frozenset[str]
    not_organisations: frozenset[str]
    not_places: frozenset[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    def any_of(kind: str) -> str:
        return "|".join(map(re.escape, lexicon.listed(kind, "ja")))

    return _Patterns(
        re.compile(any_of("orgtail")),
        re.compile(any_of("placetail")),
        re.compile(rf"(?:元|前|新|副|現)?(?:{any_of('honorific')})"),
        re.compile(rf"(?:{any_of('group')})[「『“\"]?$"),
        frozenset(lexicon.listed("surname", "ja")),
        frozenset(lexicon.listed("given", "ja")),
        frozenset(lexicon.listed("nottail", "ja")),
        frozenset(lexicon.listed("notplace", "ja")),
    )


def japanese_names(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose names that stand in a Japanese article, known or not."""
    if base(tokenised.language) != "ja":
        return
    patterns = _patterns()
    for line in tokenised.lines:
        yield from _glossed(tokenised, line, patterns)
        for run in _RUN.finditer(tokenised.text, line.start, line.end):
            yield from _in_run(tokenised, line, *run.span(), patterns)


def _glossed(tokenised: TokenisedArticle, line: Line, patterns: _Patterns) -> Iterator[Candidate]:
    """Propose a name in katakana behind which it stands in Latin letters, and those too."""
    for match in _GLOSSED.finditer(tokenised.text, line.start, line.end):
        kind = _kind(tokenised.text, line, match.start(), match["name"], patterns)
        lone = " " not in match["gloss"] and "・" not in match["name"]
        placed = match["behind"] or patterns.place.fullmatch(match["end"])
        if placed or (kind is PER and lone):
            kind = LOC
        key = match["name"].casefold()
        weight = weights.QUOTED_NAME
        name_end = match.end("end") if kind is LOC and match["end"] else match.end("name")
        yield Candidate(match.start(), name_end, kind, key, weight)
        yield Candidate(*match.span("gloss"), kind, key, weight)


def _kind(text: str, line: Line, at: int, name: str, patterns: _Patterns) -> MentionType:
    """Give what a name in katakana is: whatever kind of group stands before it, else a person."""
    before = text[max(line.start, at - _GROUP_REACH) : at]
    if "・" in name and _PLURAL.search(name):
        return ORG
    return ORG if patterns.group_before.search(before) else PER


def _in_run(
    tokenised: TokenisedArticle, line: Line, start: int, end: int, patterns: _Patterns
) -> Iterator[Candidate]:
    """Propose the names in a run of characters between hiragana and marks."""
    text = tokenised.text
    at = start
    while at < end:
        found = _named(tokenised, line, at, end, patterns)
        if found is not None:
            yield found
            at = found.end
            honorific = patterns.honorific.match(text, at, end)
            at = honorific.end() if honorific is not None and honorific.end() > at else at
            continue
        known = known_at(text, at, tokenised)
        at = known[0] if known is not None and known[0] <= end else end
    for match in _FOREIGN.finditer(text, start, end):
        kind = _kind(text, line, match.start(), match.group(), patterns)
        weight = weights.LIKELY_PERSON + 1
        yield Candidate(*match.span(), kind, match.group().casefold(), weight)


def _named(
    tokenised: TokenisedArticle, line: Line, start: int, end: int, patterns: _Patterns
) -> Candidate | None:
    """Give the name that begins a run: it ends as one, or an honorific stands behind it."""
    text = tokenised.text
    for pattern, kind, unlike in (
        (patterns.organisation, ORG, patterns.not_organisations),
        (patterns.place, LOC, patterns.not_places),
    ):
        last = None
        for match in pattern.finditer(text, start + 1, end):
            stop = match.end()
            name = text[start:stop]
            goes_on = stop < end and pattern.match(text, stop, end) is None
            title = patterns.honorific.match(text, stop, end) if goes_on else None
            if goes_on and title is None and not _may_follow(text, stop, end, kind):
                continue
            if _is_common(name, match.group(), unlike):
                continue
            last = stop
        if last is not None:
            weight = weights.HEADED_NAME + (1 if kind is ORG else 0)
            return Candidate(start, last, kind, text[start:last].casefold(), weight)
    return _person(tokenised, line, start, end, patterns)


def _may_follow(text: str, at: int, end: int, kind: MentionType) -> bool:
    """Tell whether what goes on behind a name is no part of it: 側, 内, 発, 一帯."""
    rest = text[at:end]
    return rest in lexicon.listed("behind", "ja") or (kind is LOC and len(rest) > 1)


def _is_common(name: str, tail: str, unlike: frozenset[str]) -> bool:
    """Tell whether a run with such an end names nothing: 同省, 大学, 第二次世界大戦の将軍."""
    bare = name[: -len(tail)]
    other = _OTHERS.match(bare)
    return (
        name in unlike
        or not bare
        or (other is not None and other.end() == len(bare) and len(tail) < 2)
        or _NUMBER.fullmatch(bare) is not None
        or (
            len(bare) < 2
            and not ("ァ" <= bare[0] <= "ヴ")
            and tail not in lexicon.listed("shorttail", "ja")
        )
        or any(name.endswith(word) and len(name) - len(word) < 2 for word in unlike)
    )


def _person(
    tokenised: TokenisedArticle, line: Line, start: int, end: int, patterns: _Patterns
) -> Candidate | None:
    """Give a person by an honorific behind the name, or by a listed surname and given name."""
    text = tokenised.text
    katakana = _KATAKANA.match(text, start, end)
    if katakana is not None:
        foreign = _FOREIGN.match(text, start, end)
        stop = foreign.end() if foreign is not None else katakana.end()
        if patterns.honorific.match(text, stop, min(stop + 6, line.end)) is None:
            return None
        if known_at(text, start, tokenised) is not None:
            return None
        weight = weights.TITLED_PERSON + (foreign is not None)
        return Candidate(start, stop, PER, text[start:stop].casefold(), weight)
    for size in (3, 2, 1):
        family = text[start : start + size]
        if family not in patterns.surnames or start + size > end:
            continue
        stop = start + size
        while stop < min(end, start + _LONGEST_PERSON) and text[stop] in patterns.given:
            if patterns.honorific.match(text, stop, end) and stop > start + size:
                break
            stop += 1
        honoured = patterns.honorific.match(text, stop, min(stop + 6, line.end)) is not None
        given = stop - start - size
        if (honoured and (size > 1 or given)) or (size > 1 and 1 <= given <= 3 and stop == end):
            weight = weights.FULL_PERSON if given else weights.TITLED_PERSON
            return Candidate(start, stop, PER, text[start:stop], weight)
    return None
