"""Known names in scripts without capitals: the longest match over an article's characters."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names import authority
from core.names.keys import is_territory
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.names.recognition.tokenised_article import Line, TokenisedArticle

PER, LOC = MentionType.PERSON, MentionType.PLACE
UNSPACED = frozenset({"zh", "ja", "th"})
_CASELESS = UNSPACED | {"ko", "ar", "he", "fa"}
# What is written together with a word before it: and, in, as, for, from, that, the.
_BEFORE = {
    "ar": re.compile(r"(?<!\w)[وف]?[بكل]?"),
    "he": re.compile(r"(?<!\w)[והבלמשכ]{0,3}"),
    "fa": re.compile(r"(?<!\w)"),
    "ko": re.compile(r"(?<![가-힣])"),
}
_AFTER = {
    "ar": re.compile(r"(?!\w)"),
    "he": re.compile(r"(?![\w\"])"),
    "fa": re.compile(r"(?!\w)"),
    # People of a country and its language are no names.
    "ko": re.compile(r"(?![인어])[가-힣]{0,4}(?![가-힣])"),
    # A vowel or a tone mark belongs to the letter before it.
    "th": re.compile(r"(?![\u0e30-\u0e3a\u0e45\u0e47-\u0e4e])"),
}
# Each stands for one character, so that offsets stay.
_QUOTES = str.maketrans({"״": '"', "“": '"', "”": '"', "‘": "'", "’": "'", "׳": "'", "`": "'"})
_ARABIC_FOR_THE = ("ال", "لل")
_KATAKANA = re.compile(r"[ァ-ヴー]")
_SHORTEST = {"zh": 2, "ja": 2, "th": 3, "ko": 2, "ar": 3, "he": 3, "fa": 3}
_SHORTEST_THAI_CITY = 6
"""Nothing parts Thai words: the letters of Prague, Riga and Lome stand in many."""
_SHORTEST_SURNAME = {"zh": 2, "ja": 3, "th": 4, "ko": 2, "ar": 4, "he": 4, "fa": 4}


@dataclass(frozen=True, slots=True)
class _Known:
    key: str
    type: MentionType
    lone: bool


def known_in_characters(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose what the gazetteer knows, and who is announced by a title, without capitals."""
    language = base(tokenised.language)
    if language not in _CASELESS:
        return
    text = tokenised.text.translate(_QUOTES)
    for line in tokenised.lines:
        yield from _known_in(text, line, tokenised.language)
        if language == "ja":
            yield from _foreign_names(text, line)
    if language == "zh":
        yield from _titled(text, tokenised.lines)


@lru_cache(maxsize=8)
def _names(language: str) -> dict[str, tuple[tuple[str, _Known], ...]]:
    """Give the known names by their first character, the longest first."""
    code = base(language)
    found: dict[str, dict[str, _Known]] = {}
    for variant in _VARIANTS.get(code, (language,)):
        for key, (kind, names) in authority.names_in(variant).items():
            for name in names:
                written = name.translate(_QUOTES)
                lone = kind is PER and _is_alone(key, code, name)
                if len(written) < _shortest(key, code, lone=lone) or written.isascii():
                    continue
                found.setdefault(written[0], {}).setdefault(written, _Known(key, kind, lone))
                if code == "ar" and written.startswith(_ARABIC_FOR_THE[0]):
                    joined = _ARABIC_FOR_THE[1] + written[2:]
                    found.setdefault(joined[0], {}).setdefault(joined, _Known(key, kind, lone))
    return {
        first: tuple(sorted(names.items(), key=lambda item: -len(item[0])))
        for first, names in found.items()
    }


def _shortest(key: str, language: str, *, lone: bool) -> int:
    """Give how long a name must be that is no other word's letters: "ترك" is left, or Chuuk."""
    if lone:
        return _SHORTEST_SURNAME.get(language, 3)
    if language == "th" and not is_territory(key):
        return _SHORTEST_THAI_CITY
    listed = is_territory(key) or key in authority.own_entries()
    return _SHORTEST.get(language, 3) + (not listed and language in _BEFORE)


_VARIANTS = {"zh": ("zh-Hans", "zh-Hant")}


def _is_alone(key: str, language: str, name: str) -> bool:
    """Tell whether a person's name is only a part of another in the language."""
    names = authority.own_names(key, language)
    return any(name != other and name in other for other in names)


def _known_in(text: str, line: Line, language: str) -> Iterator[Candidate]:
    code = base(language)
    names = _names(language)
    before, after = _BEFORE.get(code), _AFTER.get(code)
    at = line.start
    while at < line.end:
        start = at
        if before is not None:
            # The longest run of joined letters first: a name may begin with one of them too.
            match = before.match(text, at, line.end)
            if match is None:
                at += 1
                continue
            starts = range(match.end(), at - 1, -1)
        else:
            starts = range(at, at - 1, -1)
        hit = next((h for s in starts if (h := _longest(text, s, line.end, names, after))), None)
        if hit is None:
            at = start + 1
            continue
        first, end, known = hit
        if code == "ja" and _goes_on(text, first, end):
            at = start + 1
            continue
        weight = weights.KNOWN_SURNAME if known.lone else weights.KNOWN_NAME + 1
        yield Candidate(first, end, known.type, known.key, weight, known.lone)
        at = end


def _longest(
    text: str,
    at: int,
    end: int,
    names: dict[str, tuple[tuple[str, _Known], ...]],
    after: re.Pattern[str] | None,
) -> tuple[int, int, _Known] | None:
    """Give the longest known name at a place: its span, and what it is."""
    if at >= end:
        return None
    for name, known in names.get(text[at], ()):
        stop = at + len(name)
        if stop <= end and text.startswith(name, at) and (after is None or after.match(text, stop)):
            return at, stop, known
    return None


def _goes_on(text: str, start: int, end: int) -> bool:
    """Tell whether a katakana name is only a part of a longer word."""
    head = _KATAKANA.match(text[start]) and start and _KATAKANA.match(text[start - 1])
    tail = _KATAKANA.match(text[end - 1]) and end < len(text) and _KATAKANA.match(text[end])
    return bool(head or tail)


_FOREIGN = re.compile(r"[ァ-ヴー]{2,}(?:[・=＝][ァ-ヴー]{2,})+")


def _foreign_names(text: str, line: Line) -> Iterator[Candidate]:
    """Propose runs of katakana with a dot between: how Japanese writes a foreigner's full name."""
    for match in _FOREIGN.finditer(text, line.start, line.end):
        key = match.group().casefold()
        yield Candidate(match.start(), match.end(), PER, key, weights.LIKELY_PERSON)


_SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭"
    "萧蕭蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯"
    "邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武习習温溫"
)
_TITLES = (
    "总统|總統|主席|总理|總理|首相|部长|部長|外长|外長|特首|行政长官|行政長官|议员|議員|发言人|發言人|书记|書記|"
    "市长|市長|省长|省長|大使|教授|记者|記者|主任|委员|委員|局长|局長|司长|司長"
)
_SPEAKS = "表示|指出|认为|認為|强调|強調|宣布|说|說|称|稱|透露|回应|回應"
_NAME = rf"(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})"
_ANNOUNCED = re.compile(rf"(?:{_TITLES}){_NAME}")
_SPEAKER = re.compile(rf"(?:^|[，。、；：“”「」\s]){_NAME}(?={_SPEAKS})")
_AGAIN = 2


def _titled(text: str, lines: list[Line]) -> Iterator[Candidate]:
    """Propose Chinese people whom a title or a verb of speech announces, wherever they stand.

    How many characters such a name has shows only where it comes again.
    """
    announced: Counter[str] = Counter()
    for line in lines:
        for pattern in (_ANNOUNCED, _SPEAKER):
            for match in pattern.finditer(text, line.start, line.end):
                name = match["name"]
                announced[next((n for n in (name, name[:2]) if text.count(n) >= _AGAIN), "")] += 1
    names = sorted((name for name in announced if len(name) > 1), key=len, reverse=True)
    for line in lines:
        for name in names:
            at = text.find(name, line.start, line.end)
            while at >= 0:
                yield Candidate(at, at + len(name), PER, name, weights.FULL_PERSON)
                at = text.find(name, at + len(name), line.end)
