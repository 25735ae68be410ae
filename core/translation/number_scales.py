"""Words that make a number larger, by language: thousand, tys., Mrd., 万.

They are those of CLDR's compact numbers, and what the press writes that is not among them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from core.translation.word_links import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRESS = {
    "en": {2: "hundred hundreds", 3: "thousand thousands", 6: "million millions mn mln",
           9: "billion billions bn bln", 12: "trillion trillions tn trn", 5: "lakh lakhs",
           7: "crore crores"},
    "am": {3: "ሺህ ሺ", 6: "ሚሊዮን ሚሊየን ሚልዮን ሚልየን", 9: "ቢሊዮን ቢሊየን ቢልዮን ቢልየን",
           12: "ትሪሊዮን ትሪሊየን"},
    "ar": {3: "ألف ألفا ألفًا آلاف الف الاف", 6: "مليون مليونا مليونًا ملايين",
           9: "مليار مليارا مليارات بليون"},
    "az": {3: "min"},
    "bn": {7: "কোটি", 5: "লক্ষ লাখ", 6: "মিলিয়ন", 9: "বিলিয়ন", 12: "ট্রিলিয়ন"},
    "gu": {7: "કરોડ", 5: "લાખ", 6: "મિલિયન", 9: "બિલિયન", 12: "ટ્રિલિયન"},
    "is": {9: "milljörðum"},
    "kn": {5: "ಲಕ್ಷ", 6: "ಮಿಲಿಯನ್ ಮಿಲಿಯ ದಶಲಕ್ಷ", 7: "ಕೋಟಿ", 9: "ಬಿಲಿಯನ್ ಬಿಲಿಯ ಶತಕೋಟಿ"},
    "ml": {5: "ലക്ഷം", 6: "മില്യൺ മില്യണ്‍ മില്യൻ മില്ല്യൺ മില്ല്യണ്‍ മില്ല്യൻ ദശലക്ഷം ദശലക്ഷ",
           7: "കോടി", 9: "ബില്യൺ ബില്യണ്‍ ബില്യൻ ബില്ല്യൺ ബില്ല്യണ്‍ ബില്ല്യൻ ശതകോടി"},
    "my": {6: "မီလီယံ မီလီယမ် မီလျံ မီလျှံ မီလီယန်", 9: "ဘီလီယံ ဘီလီယမ် ဘီလျံ ဘီလျှံ ဘီလီယန်"},
    "ta": {5: "லட்சம் இலட்சம்", 6: "மில்லியன்", 7: "கோடி", 9: "பில்லியன்"},
    "te": {5: "లక్ష లక్షల", 6: "మిలియన్ మిలియన్ల", 7: "కోటి కోట్ల", 9: "బిలియన్ బిలియన్ల"},
    "de": {6: "mio", 9: "mrd", 3: "tsd"},
    "el": {3: "χιλιάδες χιλιάδων χιλ", 6: "εκατ", 9: "δισ δισεκ"},
    "es": {3: "mil miles", 6: "millón millones mill"},
    "fa": {3: "هزار", 6: "میلیون ملیون", 9: "میلیارد"},
    "fil": {3: "libo libong", 6: "milyon milyong", 9: "bilyon bilyong"},
    "he": {3: "אלף אלפים אלפי", 6: "מיליון מליון מיליוני", 9: "מיליארד מיליארדי"},
    "hi": {3: "हजार", 6: "मिलियन", 9: "बिलियन", 7: "करोड़", 5: "लाख"},
    "ig": {3: "puku", 6: "nde", 9: "ijeri"},
    "it": {3: "mila mille", 6: "mln", 9: "mld"},
    "ja": {2: "百", 3: "千", 4: "万 萬", 8: "億", 12: "兆"},
    "ko": {2: "백", 3: "천", 4: "만", 8: "억", 12: "조"},
    "lv": {3: "tūkst", 6: "milj", 9: "mljrd"},
    "mt": {3: "elf elef", 6: "miljun miljuni", 9: "biljun biljuni"},
    "mr": {7: "कोटी", 6: "दशलक्ष मिलियन", 9: "अब्ज बिलियन"},
    "nl": {6: "mln", 9: "mld"},
    "pt": {3: "mil"},
    "pl": {3: "tys"},
    "et": {3: "tuhan"},
    "fi": {3: "tuhan"},
    "ro": {3: "mie mii", 6: "mil mln", 9: "mld"},
    "ru": {3: "тыс", 6: "млн", 9: "млрд"},
    "sr": {3: "hiljada hiljade hiljadu", 6: "milion miliona mil", 9: "milijarda milijarde"},
    "sv": {2: "hundra", 6: "milj mn", 9: "mdr mdkr md"},
    "cy": {6: "miliwn filiwn miliynau filiynau", 9: "biliwn biliynau"},
    "da": {6: "mio mill", 9: "mia"},
    "nb": {2: "hundre", 6: "mill", 9: "mrd"},
    "vi": {3: "nghìn ngàn", 6: "triệu", 9: "tỷ tỉ"},
    "zh": {2: "百", 3: "千", 4: "万 萬", 8: "亿 億", 12: "兆"},
}  # fmt: skip
_ENGLISH = {6: "million", 9: "billion", 12: "trillion"}
"""What the press of many languages writes besides their own words."""

_BEFORE = frozenset({"ig", "my"})
"""Languages that put a scale word before its number: nde 340, သန်း ၃၄၀."""

_RENAMED = {"tl": "fil", "no": "nb", "nn": "nb", "zt": "zh"}
_UNITS = {"km", "mm", "cm", "kg"}
"""What CLDR has for a scale and a reader takes for a unit: Catalan km, thousands of millions."""

_LEAST_STEM = 4
_LONGEST_ENDING = 5
_LONGEST_BEFORE = 16
_NO_UNIT = "(?![米克瓦卡赫焦帕伏])"
_BETWEEN = r"[\s\u00a0\u200e\u200f-]{0,3}(?:de |d'|di )?"


@lru_cache(maxsize=64)
def scale_pattern(language: str) -> re.Pattern[str] | None:
    """Give what finds a scale word and what comes before it, None for a language without any.

    The group that matched is named for the power of ten: `e6`.
    """
    code = language.split("-")[0].split("_")[0]
    code = _RENAMED.get(code, code)
    forms = _forms(code)
    if not forms:
        return None
    parts = []
    for power, words in forms.items():
        parts += [(len(part), f"(?P<e{power}x{n}>{part})") for n, part in enumerate(_parts(words))]
    parts.sort(key=lambda part: -part[0])
    return re.compile(rf"{_BETWEEN}(?:{'|'.join(part for _, part in parts)})")


def scale_after(text: str, at: int, language: str) -> tuple[int, int]:
    """Give the power of ten of the scale words that follow `at`, and where they end.

    `text` is as `small_letters` gives it. Two in a row count together: mil millones, 万亿.
    """
    pattern = scale_pattern(language)
    power, end = 0, at
    while pattern is not None and power < 15:
        match = pattern.match(text, end)
        if match is None or match.lastgroup is None:
            break
        power += _power(match.lastgroup)
        end = match.end()
    return power, end


def scale_before(text: str, at: int, language: str) -> int:
    """Give the power of ten of the scale word before `at`, 0 where there is none."""
    if language not in _BEFORE:
        return 0
    words = text[max(0, at - _LONGEST_BEFORE) : at].split()
    pattern = scale_pattern(language)
    # What follows a digit is that number's own.
    if pattern is None or not words or any(c.isdigit() for word in words[-2:] for c in word):
        return 0
    match = pattern.search(words[-1])
    if match is None or match.end() < len(words[-1]) or match.lastgroup is None:
        return 0
    return _power(match.lastgroup)


def _power(group: str) -> int:
    """Give the power of ten that a group of `scale_pattern` is named for."""
    return int(group[1:].split("x")[0])


def has_scale(text: str, language: str) -> bool:
    """Tell whether a scale word stands anywhere in a text, words between it and a number too."""
    pattern = scale_pattern(language)
    return pattern is not None and any(
        pattern.match(text, at) for text in [small_letters(text)] for at in range(len(text))
    )


def small_letters(text: str) -> str:
    """Give a text in small letters; no character moves."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _bare(word: str) -> str:
    return "".join(_BARE.get(character, character) for character in word)


_BARE = {
    chr(code): unicodedata.normalize("NFKD", chr(code))[0]
    for code in range(0xE0, 0x250)
    if chr(code).islower()
}
_ACCENTED: dict[str, str] = {}
for _letter, _base in _BARE.items():
    _ACCENTED[_base] = _ACCENTED.get(_base, _base) + _letter


def _forms(code: str) -> dict[int, set[str]]:
    forms: dict[int, set[str]] = {}
    for power, word in _of_cldr(code):
        forms.setdefault(power, set()).add(word)
    for power, words in _PRESS.get(code, {}).items():
        forms.setdefault(power, set()).update(words.split())
    known = {word for words in forms.values() for word in map(small_letters, words)}
    for power, word in _ENGLISH.items():
        if forms and not any(word.startswith(other[:_LEAST_STEM]) for other in known):
            forms.setdefault(power, set()).add(word)
    seen: set[str] = set()
    out: dict[int, set[str]] = {}
    # A word that CLDR has for several powers counts as the least: Burmese for millions of millions.
    for power in sorted(forms):
        here = {small_letters(unicodedata.normalize("NFC", word)) for word in forms[power]}
        out[power] = here - _UNITS - seen
        seen |= here
    return out


def _of_cldr(code: str) -> Iterator[tuple[int, str]]:
    from babel import Locale, UnknownLocaleError

    try:
        formats = Locale.parse(code).compact_decimal_formats
    except (UnknownLocaleError, ValueError):
        return
    for patterns in formats.values():
        for by_size in patterns.values():
            for size, pattern in by_size.items():
                written = str(pattern.pattern).replace("'", "")
                word = re.sub(r"[\u200e\u200f]|^.*0", "", written).strip().removeprefix("de ")
                zeros = written.count("0")
                dotted = word.endswith(".") and len(word) <= _LEAST_STEM
                word = word.strip(".॰ \u00a0") + ("." if dotted else "")
                if (
                    zeros
                    and word
                    and _is_word(word)
                    and not re.search(r"\s", word)
                    and "0" not in word
                ):
                    yield len(str(size)) - zeros, word


def _is_word(text: str) -> bool:
    """Tell whether it is no mere letter or syllable, as "ಮಿ" for millions and for milli- is."""
    dense = all("\u3400" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text)
    marked = any(unicodedata.category(c)[0] == "M" for c in text)
    return dense or sum(map(str.isalpha, text)) > 1 or (len(text) > 1 and not marked)


def _parts(words: set[str]) -> list[str]:
    """Give patterns of a scale's words: their common beginning and an ending, or each in whole."""
    unspaced = {w for w in words if is_unspaced(w[0]) or "\uac00" <= w[0] <= "\ud7a3"}
    short = {w for w in words - unspaced if len(w) <= _LEAST_STEM or "." in w}
    long = {_without_last_marks(_bare(w)) for w in words - unspaced - short}
    prefixes = {_common(one, other) for one in long for other in long}
    stems = long | {p for p in prefixes if len(p) > _LEAST_STEM}
    least = {s for s in stems if not any(s != other and s.startswith(other) for other in stems)}
    return [
        # 千米 is a kilometre.
        *(re.escape(word) + (_NO_UNIT if word == "千" else "") for word in unspaced),
        # Without its point, Czech "mil." is miles.
        *(rf"{re.escape(word)}(?!\w)" for word in short),
        # An ending may change the letters before it: milión, miliónov; milljón, milljörðum.
        *(
            "".join(f"[{_ACCENTED[c]}]" if c in _ACCENTED else re.escape(c) for c in stem)
            + rf"\w{{0,{_LONGEST_ENDING}}}"
            for stem in least
        ),
    ]


def _without_last_marks(word: str) -> str:
    while word and unicodedata.category(word[-1])[0] == "M":
        word = word[:-1]
    return word


def _common(one: str, other: str) -> str:
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(letter for letter, _ in alike)
