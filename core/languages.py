"""One set of language codes, and what each language is called.

Ours are short BCP 47 tags: `ro`, `pl`, `nb`, `zh-Hans`, `zh-Hant`, `pt`, `pt-BR`. Language
detection and the translation packages each have their own spellings for some of them.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from core.translatable import LanguageName, worded

if TYPE_CHECKING:
    from datetime import date

    from babel import Locale

UNKNOWN = worded("Unknown language")

# fmt: off
KNOWN_LANGUAGES = (
    "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "ckb", "cs", "cy", "da", "de", "el",
    "en", "eo", "es", "et", "eu", "fa", "fi", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy",
    "id", "ig", "is", "it", "ja", "ka", "kk", "kn", "ko", "ky", "lt", "lv", "mk", "ml", "mn", "mr",
    "ms", "mt", "my", "nb", "ne", "nl", "pa", "pl", "ps", "pt", "pt-BR", "ro", "ru", "sk", "sl",
    "so", "sq", "sr", "sr-Latn", "sv", "sw", "ta", "te", "th", "tl", "tr", "uk", "ur", "uz",
    "vi", "zh-Hans", "zh-Hant",
)
# fmt: on
"""What a reader can choose: the languages that are detected or that packages translate."""

_FROM_LANGDETECT = {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant", "no": "nb"}
_FROM_ARGOS = {"pb": "pt-BR", "zh": "zh-Hans", "zt": "zh-Hant", "no": "nb"}
_TO_ARGOS = {"pt-BR": "pb", "zh-Hans": "zh", "zh-Hant": "zt"}

# Old and wide tags that pages declare.
_ALIASES = {
    "no": "nb",
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "mo": "ro",
    "sh": "sr",
    "zh": "zh-Hans",
    "fil": "tl",
    "ua": "uk",
    "cz": "cs",
    "gr": "el",
    "jp": "ja",
}
_TRADITIONAL = {"hant", "tw", "hk", "mo", "cht"}
_WITHOUT_SPACES = {"zh", "ja", "th", "lo", "km", "my"}
_RIGHT_TO_LEFT = {"ar", "he", "fa", "ur", "yi", "ps", "dv", "ug", "sd", "ckb", "arc", "syr"}
_WITHOUT_CAPITALS = {
    *_WITHOUT_SPACES, *_RIGHT_TO_LEFT, "ko", "ka", "hi", "bn", "mr", "ne", "pa", "gu", "ta", "te",
    "kn", "ml", "si", "am", "ti", "bo", "dz", "as", "or",
}  # fmt: skip


def from_langdetect(code: str) -> str:
    """Give our code for one of langdetect's."""
    return _FROM_LANGDETECT.get(code, code)


def from_argos(code: str) -> str:
    """Give our code for a translation package's, however it is written: `pol`, `pl-PL`, `PL`."""
    return _FROM_ARGOS.get(code.strip().lower()) or from_tag(code) or code


def to_argos(code: str) -> str:
    """Give a translation package's code for ours."""
    return _TO_ARGOS.get(code, code)


def from_tag(tag: str | None) -> str:
    """Give our code for a tag as pages declare it (`ro-RO`, `zh_TW`, `PT-br`); `""` for none."""
    parts = (tag or "").strip().replace("_", "-").split("-")
    first = parts[0].lower()
    if not (2 <= len(first) <= 3 and first.isascii() and first.isalpha()) or first in {
        "und",
        "mul",
    }:
        return ""
    rest = {part.lower() for part in parts[1:]}
    if len(first) == 3:
        first = _two_letters(first)
    if first == "zh":
        return "zh-Hant" if rest & _TRADITIONAL else "zh-Hans"
    if first == "pt" and "br" in rest:
        return "pt-BR"
    return _ALIASES.get(first, first)


def base(code: str) -> str:
    """Give the language of a code without script or region: `zh` for `zh-Hant`."""
    return code.partition("-")[0]


@lru_cache(maxsize=256)
def without_region(tag: str) -> str:
    """Give our code for a language tag, without its region; Chinese keeps its script."""
    code = from_tag(tag)
    return code if code.startswith("zh-") else base(code)


def english_name(code: str) -> str:
    """Give a language's English name, which a window can say in another language."""
    return LanguageName.of(code, name_in(code, "en")) if code else UNKNOWN


def is_known(code: str) -> bool:
    """Tell whether a code is of a language that has a name."""
    return _locale(code) is not None or code in KNOWN_LANGUAGES


@lru_cache(maxsize=1024)
def name_in(code: str, language: str) -> str:
    """Give a language's name in another; the code where there is none."""
    locale = _locale(code)
    if locale is None:
        return code
    return str(locale.get_display_name(language) or locale.english_name or code)


def format_date(day: date, language: str) -> str:
    """Write a date in full in the language's own way; ISO where the language is not known.

    English is written as in Britain, like the program's own texts.
    """
    locale = _locale("en-GB" if language == "en" else language) if language else None
    if locale is None:
        return day.isoformat()
    from babel.dates import format_date as format_in

    return str(format_in(day, format="full", locale=locale))


def is_right_to_left(code: str) -> bool:
    """Tell whether the language is written from right to left."""
    return base(code) in _RIGHT_TO_LEFT


def has_capitals(code: str) -> bool:
    """Tell whether the language's script has capitals; none is known of an unknown language."""
    return code != "" and base(code) not in _WITHOUT_CAPITALS


def sentence_gap(code: str) -> str:
    """Give what stands between two sentences: a space, or nothing where the script has none."""
    return "" if base(code) in _WITHOUT_SPACES else " "


@cache
def _two_letters(code: str) -> str:
    """Give the two letters of a language whose code has three (`pol`, `ger`); else the code."""
    from babel.core import get_global

    shorter = str(get_global("language_aliases").get(code, code))
    return shorter if len(shorter) == 2 else code


@cache
def _locale(code: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
