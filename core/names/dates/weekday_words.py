"""Whether a word that names a weekday is one where it stands, or another word written alike."""

from __future__ import annotations

import re

from core.names.dates.years import WORD_BEFORE
from core.text.romanisation import fold

# Languages that write weekdays small: with a capital inside a sentence it is a name, "Santo
# Domingo", "Ernesto Sabato".
_SMALL = frozenset(
    {
        "ro", "pl", "uk", "ru", "be", "bg", "mk", "sr", "hr", "bs", "sl", "cs", "sk", "fr", "es",
        "ca", "gl", "it", "pt", "nl", "sv", "da", "nb", "fi", "et", "lv", "lt", "hu", "is",
    }
)  # fmt: skip
_OPENS = re.compile(r"(?:\A|[.!?:;|•(\[«»„“”\"'–—\n-])\s*\Z")
_REACH = 24

# Written alike, and these alone only after one of these words.
_NEEDS_BEFORE = {
    "sl": (frozenset({"sredi"}), frozenset({"po", "o"})),
    # "окружающей среды": of the environment.
    "ru": (
        frozenset({"sredi", "sredy", "sreda", "srede", "sredoy"}),
        frozenset({"v", "vo", "do", "s", "so", "na", "k", "po", "utro", "vecher", "den", "eto"}),
    ),
    "ar": (frozenset({"احد", "جمعة"}), frozenset()),
    "tr": (frozenset({"pazar", "sali"}), frozenset()),
    "id": (frozenset({"minggu"}), frozenset({"hari", "malam"})),
    "ms": (frozenset({"minggu"}), frozenset({"hari", "malam"})),
    # Portuguese numbers the days: alone, "segunda" is the second.
    "pt": (frozenset({"segunda", "terca", "quarta", "quinta", "sexta"}), frozenset()),
}
_NEVER = {"ru": frozenset({"sredi"})}
# "Pazar günü" is Sunday, "pazar" a market.
_BEHIND = {"tr": re.compile(r"\s(?:günü|sabahı|akşamı|gecesi)\b")}

# Romanian "luni" is Monday, or months where something counts or measures them.
_COUNTS = frozenset(
    {
        "o", "doua", "doi", "trei", "patru", "cinci", "sase", "sapte", "opt", "noua", "zece",
        "unsprezece", "doisprezece", "douasprezece", "treisprezece", "paisprezece",
        "cincisprezece", "saisprezece", "saptesprezece", "optsprezece", "nouasprezece", "cateva",
        "catorva", "multe", "multor", "putine", "putinele", "cele", "ultimele", "primele",
        "urmatoarele", "aceste", "acestor", "acele", "acelor", "alte", "altor", "toate",
        "tuturor", "unele", "atatea", "cate", "lungi", "intregi", "saptamani", "ani", "zile",
        "numai", "doar",
    }
)  # fmt: skip
_FIGURE_BEFORE = re.compile(r"\d[\s-]*(?:de\s+)?\Z")
_WORDS = re.compile(r"[^\W\d_]+")
_MEASURED = re.compile(
    r"\s(?:de\s(?:zile|ani|când|închisoare|detenție|muncă|negocieri|război|așteptare)|întregi"
    r"|la\srând"
    r"|consecutive|în\surmă|mai\s(?:târziu|devreme|încolo)|bune|lungi|grele|și\sjumătate|distanță|precedente)\b"
)
_DAY_FOLLOWS = re.compile(
    r"\s(?:dimineață|dimineața|seara|seară|noaptea|noapte|după|la\s(?:ora|prânz)|până)\b|,?\s\d{1,2}\b"
)


def is_weekday(text: str, match: re.Match[str], word: str, code: str) -> bool:
    """Tell whether a folded word that `match` has found in `text` is a weekday there."""
    start, end = match.span()
    capital = match.group()[0].isupper()
    opens = _OPENS.search(text, max(0, start - 4), start) is not None or start == 0
    if code in _SMALL and capital and not opens and not match.group().isupper():
        return False
    if code == "ro" and word == "luni":
        return _is_monday(text, start, end)
    if word in _NEVER.get(code, ()):
        return False
    alike, before = _NEEDS_BEFORE.get(code, (frozenset(), frozenset()))
    if word not in alike:
        return True
    behind = _BEHIND.get(code)
    if behind is not None and behind.match(text, end):
        return True
    return _word_before(text, start) in before


def _is_monday(text: str, start: int, end: int) -> bool:
    """Tell whether Romanian "luni" is Monday: nothing counts or measures it."""
    if _MEASURED.match(text, end) or _FIGURE_BEFORE.search(text, max(0, start - _REACH), start):
        return False
    *_, earlier, before = ["", "", *map(fold, _WORDS.findall(text, max(0, start - _REACH), start))]
    if before == "de":
        # "de luni" is since Monday, "douăzeci de luni" twenty months.
        return not earlier.endswith(("zeci", "sute"))
    if before in ("si", "sau", "ori"):
        return _DAY_FOLLOWS.match(text, end) is not None or earlier in ("duminica", "sambata")
    return before not in _COUNTS


def _word_before(text: str, start: int) -> str:
    before = WORD_BEFORE.search(text, max(0, start - _REACH), start)
    return fold(before[1]) if before is not None else ""
