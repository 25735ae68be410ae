"""Years that stand alone, and spans of years."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.names.dates.span import DateSpan
from core.text.romanisation import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_YEAR, LAST_YEAR = 1500, 2099
_YEARS = re.compile(r"(?<![\w.,/%-])([12]\d{3})\s?[-–/]\s?([12]\d{3})(?![\w%]|[.,]\d)")
_YEAR = re.compile(r"(?<![\w.,/%$€£-])([12]\d{3})(?![\w%$€£]|[.,:/]\d|[-–]\d)")
# Proclitics that a year may follow with a hyphen: ב-2023.
_JOINED_YEAR = re.compile(r"(?<!\w)[ובלמ]{1,2}[-־]([12]\d{3})(?![\w%]|[.,:/]\d|[-–]\d)")

# Words before a bare number that make it a year, folded.
_BEFORE_YEAR = {
    "ro": "in din anul anului anii pana dupa inainte intre si vara iarna toamna primavara",
    "pl": "w od do roku lat lata po przed rok miedzy a i latach z wiosna jesienia latem zima",
    "uk": "u v z do vid rotsi pislya roku",
    "ru": "v s do ot godu posle k",
    "be": "u w z da hodze godze paslya",
    "bg": "prez ot do v sled godina na kraya",
    "mk": "vo od do po pred godina",
    "sr": "od do u godine godini posle pre",
    "hr": "od do u godine godini nakon prije",
    "bs": "od do u godine godini nakon prije",
    "cs": "v od do roku roce po pred rok let letech roky a",
    "sk": "v od do roku po pred rok rokov rokoch",
    "sl": "v od do leta leto letu po pred letih",
    "de": "in seit bis im jahr jahre jahren von nach vor ab sommer winter herbst fruhjahr",
    "fr": "en depuis annee annees avant apres des jusqu entre et l an",
    "es": "en desde ano anos hasta de tras entre y",
    "ca": "el del des any anys fins",
    "gl": "en desde ano anos ata",
    "it": "nel dal del anno anni fino al",
    "pt": "em desde ano anos ate de",
    "nl": "in sinds tot jaar van vanaf",
    "da": "i siden fra til ar aret efter for",
    "nb": "i siden fra til ar aret etter for",
    "sv": "i sedan fran till ar aret efter fore",
    "is": "arid ari sidan",
    "fi": "vuonna vuoden vuodesta vuoteen vuodelta",
    "et": "aastal aasta aastast",
    "el": "to tou etos apo mechri eos",
    "sq": "ne vitin viti nga deri",
    "id": "tahun sejak hingga pada", "ms": "tahun sejak hingga pada", "vi": "nam",
    "ar": "عام سنة عامي منذ في لعام بعام", "he": "בשנת שנת משנת לשנת מאז", "fa": "سال سالهای از تا",
    "en": "in since by until from year before after of during between and late early mid",
}  # fmt: skip
# Words after a number that make it a year, folded.
_AFTER_YEAR = {
    "pl": ("roku", "r", "rok", "rokiem"),
    "uk": ("roku", "rotsi", "rik", "r", "roki", "rokiv", "rokom"),
    "ru": ("goda", "godu", "god", "g", "godom", "gody", "godov"),
    "be": ("goda", "godze", "god", "hoda", "hodze"), "bg": ("g", "godina", "godinata"),
    "mk": ("godina", "godinata"), "sr": ("godine", "godinu", "godini"),
    "hr": ("godine", "godinu", "godini"), "bs": ("godine", "godini"),
    "hu": ("ben", "ban", "ota", "tol", "ig"), "tr": ("yilinda", "yili", "yilindan", "yilina"),
    "az": ("ilde", "ilin", "il"), "kk": ("zhyly", "zhylgy", "zhyldyn", "zhyldan"),
    "lv": ("gada", "gads", "gadu"), "lt": ("metais", "metu", "metai"), "et": ("aastal", "aasta"),
    "hy": ("թվականին", "թ"), "ka": ("წელს", "წლის"),
}  # fmt: skip
_MAYBE_YEAR_WORD = re.compile(r"\s*-?([^\W\d_]+)")
WORD_BEFORE = re.compile(r"([^\W\d_]+)[\s(]*$")


def years(text: str, start: int, end: int, base: str) -> Iterator[DateSpan]:
    """Give the years of `text[start:end]` that words beside them make years, and spans of two."""
    for match in _YEARS.finditer(text, start, end):
        first, last = int(match[1]), int(match[2])
        if FIRST_YEAR <= first < last <= LAST_YEAR:
            yield DateSpan(match.start(), match.end(), f"{first}/{last}")
    if base == "he":
        for match in _JOINED_YEAR.finditer(text, start, end):
            if FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
                yield DateSpan(match.start(1), match.end(1), match[1])
    before_words = frozenset(_BEFORE_YEAR.get(base, "").split())
    after_words = _AFTER_YEAR.get(base, ())
    for match in _YEAR.finditer(text, start, end):
        if not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
            continue
        after = _MAYBE_YEAR_WORD.match(text, match.end(), end)
        word_after = fold(after[1]) if after else ""
        before = WORD_BEFORE.search(text, max(start, match.start() - 24), match.start())
        if word_after in after_words or (
            before is not None
            and fold(before[1]) in before_words
            and (after is None or word_after in before_words or not _counts(text, match.end(), end))
        ):
            yield DateSpan(match.start(), match.end(), match[1])


def _counts(text: str, at: int, end: int) -> bool:
    """Tell whether a noun follows directly, so that the number counts things."""
    match = _NEXT_WORD.match(text, at, end)
    return match is not None and len(match[1]) > 3 and text[at - 4 : at] not in _LIKELY_YEARS


_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_LIKELY_YEARS = frozenset(str(year) for year in range(1900, 2040) if year % 100 or year == 2000)
