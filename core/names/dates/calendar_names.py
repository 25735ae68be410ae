"""Months, weekdays and days beside today as languages name them, in all their cases; folded."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from core.languages import base
from core.names.morphology.endings import forms
from core.text.romanisation import fold

if TYPE_CHECKING:
    from babel import Locale

_SHORTEST = 3
_CUT = 2
"""Letters at the end of a month's name that cases change: decembris, decembrī."""
_LONG_ENOUGH = 5
_MOST_ADDED = 6
# Languages that join many endings to a month, in which its beginning tells it.
_JOINING = frozenset({"fi", "et", "lv", "lt", "hu", "az", "kk", "ky", "uz", "eu", "hy", "ka", "sq"})
_ALSO = {"en": ("en-GB", "en-AU"), "de": ("de-AT",), "ar": ("ar-SY", "ar-MA", "ar-DZ")}

_ALSO_WEEKDAYS = {
    "de": (("Sonnabend", 6),),
    "lt": tuple(
        (f"{stem}dien{end}", number)
        for number, stem in enumerate(
            ("pirma", "antra", "trečia", "ketvirta", "penkta", "šešta", "sekma"), 1
        )
        for end in ("į", "io", "iais")
    ),
}
# The day before yesterday, yesterday, today, tomorrow, the day after; the first of several is how
# the day is called.
_BESIDE_TODAY: dict[str, tuple[str, str, str, str, str]] = {
    "en": ("", "yesterday", "today", "tomorrow", ""),
    "ro": ("alaltăieri", "ieri", "astăzi azi", "mâine", "poimâine"),
    "pl": ("przedwczoraj", "wczoraj", "dzisiaj dziś", "jutro", "pojutrze"),
    "uk": ("позавчора", "вчора учора", "сьогодні", "завтра", "післязавтра"),
    "ru": ("позавчера", "вчера", "сегодня", "завтра", "послезавтра"),
    "be": ("пазаўчора", "учора ўчора", "сёння", "заўтра", "паслязаўтра"),
    "bg": ("завчера", "вчера", "днес", "утре", "вдругиден"),
    "mk": ("завчера", "вчера", "денес", "утре", "задутре"),
    "sr": ("прекјуче prekjuče", "јуче juče", "данас danas", "сутра sutra", "прекосутра prekosutra"),
    "hr": ("prekjučer", "jučer", "danas", "sutra", "prekosutra"),
    "bs": ("prekjučer", "jučer", "danas", "sutra", "prekosutra"),
    "sl": ("predvčerajšnjim", "včeraj", "danes", "jutri", "pojutrišnjem"),
    "cs": ("předevčírem", "včera", "dnes", "zítra", "pozítří"),
    "sk": ("predvčerom", "včera", "dnes", "zajtra", "pozajtra"),
    "de": ("vorgestern", "gestern", "heute", "", "übermorgen"),
    "nl": ("eergisteren", "gisteren", "vandaag", "morgen", "overmorgen"),
    "sv": ("förrgår", "igår", "idag", "imorgon", "övermorgon"),
    "da": ("forgårs", "går igår", "dag idag", "morgen", "overmorgen"),
    "nb": ("forgårs", "går", "", "", "overmorgen"),
    "is": ("", "gær", "", "", ""),
    "fr": ("avant-hier", "hier", "aujourd'hui", "demain", "après-demain"),
    "es": ("anteayer", "ayer", "hoy", "mañana", ""),
    "pt": ("anteontem", "ontem", "hoje", "amanhã", ""),
    "gl": ("antonte", "onte", "hoxe", "mañá", ""),
    "ca": ("", "ahir", "avui", "demà", ""),
    "it": ("", "ieri", "oggi", "domani", "dopodomani"),
    "hu": ("tegnapelőtt", "tegnap", "ma", "holnap", "holnapután"),
    "el": ("προχθές", "χθες χτες", "σήμερα", "αύριο", "μεθαύριο"),
    "tr": ("", "dün", "bugün", "yarın", ""),
    "az": ("", "dünən", "bu gün bugün", "sabah", ""),
    "fi": ("toissapäivänä", "eilen", "tänään", "huomenna", "ylihuomenna"),
    "et": ("üleeile", "eile", "täna", "homme", "ülehomme"),
    "lv": ("aizvakar", "vakar", "šodien", "rīt", "parīt"),
    "lt": ("užvakar", "vakar", "šiandien", "rytoj", "poryt"),
    "sq": ("pardje", "dje", "sot", "nesër", "pasnesër"),
    "id": ("", "kemarin", "", "besok", "lusa"),
    "ms": ("", "semalam", "", "esok", "lusa"),
    "vi": ("hôm kia", "hôm qua", "hôm nay", "ngày mai", "ngày kia"),
    "ar": ("", "أمس", "اليوم", "غدا غداً", ""),
    "he": ("שלשום", "אתמול", "היום", "מחר", "מחרתיים"),
    "fa": ("پریروز", "دیروز", "امروز", "فردا", "پس‌فردا"),
    "ur": ("", "گزشتہ روز", "آج", "", ""),
    "hi": ("", "", "आज", "", ""),
    "kk": ("", "кеше", "бүгін", "ертең", ""),
    "ky": ("", "кечээ", "бүгүн", "эртең", ""),
    "uz": ("", "kecha", "bugun", "ertaga", ""),
    "hy": ("", "երեկ", "այսօր", "վաղը", ""),
    "ka": ("", "გუშინ", "დღეს", "ხვალ", "ზეგ"),
    "ko": ("그제 그저께", "어제", "오늘", "내일", "모레"),
    "zh": ("前天", "昨天", "今天", "明天", "后天 後天"),
    "ja": ("一昨日 おととい", "昨日 きのう", "今日", "明日", "明後日"),
    "th": ("", "เมื่อวานนี้ เมื่อวาน", "วันนี้", "พรุ่งนี้", ""),
}
# Where a first word does not tell: "i dag" is two words, "dag" alone a day.
_SECOND_OF_TWO = {
    "da": ("går", "dag", "morgen", "forgårs", "overmorgen"),
    "nb": ("går", "forgårs", "overmorgen"),
    "sv": ("förrgår", "övermorgon"),
    "is": ("gær",),
}
MANY_WORDS = frozenset({"vi"})


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language.replace("-", "_")) if language else None
    except (UnknownLocaleError, ValueError):
        return None


def _locales(language: str) -> list[Locale]:
    codes = dict.fromkeys((language, *_ALSO.get(base(language), ())))
    return [locale for code in codes if (locale := _locale(code)) is not None]


@lru_cache(maxsize=64)
def months(language: str) -> dict[str, int]:
    """Give the names of months with their numbers, of one word or more."""
    found: dict[str, int] = {}
    for locale in _locales(language):
        for context in ("format", "stand-alone"):
            for number, name in locale.months[context]["wide"].items():
                spelt = {fold(name)} if " " in name else forms(name, language) | {fold(name)}
                for form in spelt:
                    found.setdefault(form, number)
    long_enough = (m for m in found if len(m) >= _SHORTEST - (not m.isascii()))
    return {m: found[m] for m in long_enough if not m.isdigit()}


@lru_cache(maxsize=64)
def _beginnings(language: str) -> dict[str, int]:
    names = months(language)
    return {
        m[: -_CUT if len(m) > _LONG_ENOUGH else -1]: n
        for m, n in names.items()
        if len(m) >= _LONG_ENOUGH
    }


@lru_cache(maxsize=4096)
def month_of(word: str, language: str) -> int | None:
    """Give the number of the month that a word of a text is, in any case, None for no month."""
    folded = fold(word)
    names = months(language)
    if folded in names:
        return names[folded]
    code = base(language)
    if code == "he" and folded[:1] in "ובלמה" and folded[1:] in names:
        return names[folded[1:]]
    if code in _JOINING:
        beginnings = _beginnings(language)
        for size in range(len(folded), _LONG_ENOUGH - _CUT, -1):
            if folded[:size] in beginnings and len(folded) - size <= _MOST_ADDED:
                return beginnings[folded[:size]]
    return None


@lru_cache(maxsize=64)
def short_months(language: str) -> dict[str, int]:
    """Give the short names of months, without full stops, with their numbers."""
    found: dict[str, int] = {}
    for locale in _locales(language):
        for context in ("format", "stand-alone"):
            for number, name in locale.months[context]["abbreviated"].items():
                short = fold(name.rstrip("."))
                if len(short) >= _SHORTEST and not any(c.isdigit() or c.isspace() for c in short):
                    found.setdefault(short, number)
    if "sep" in found:
        found.setdefault("sept", found["sep"])
    return found


@lru_cache(maxsize=64)
def weekdays(language: str) -> dict[str, int]:
    """Give the names of weekdays in all cases with their numbers, 1 for Monday."""
    found: dict[str, int] = {}
    for locale in _locales(language):
        for context in ("stand-alone", "format"):
            for number, name in locale.days[context]["wide"].items():
                for form in forms(name, language) | {fold(name)}:
                    found.setdefault(form, number + 1)
    for name, number in _ALSO_WEEKDAYS.get(base(language), ()):
        for form in forms(name, language) | {fold(name)}:
            found.setdefault(form, number)
    return found


@lru_cache(maxsize=64)
def beside_today(language: str) -> dict[str, int]:
    """Give the names of today and the days beside it with how many days later each is."""
    names = _BESIDE_TODAY.get(base(language), ())
    return {
        fold(name): offset
        for offset, cell in enumerate(names, -2)
        for name in ([cell] if base(language) in MANY_WORDS else cell.split())
        if name
    }


def needs_small_word(word: str, language: str) -> bool:
    """Tell whether a word names a day only behind "i": Danish "i dag"."""
    return word in {fold(one) for one in _SECOND_OF_TWO.get(base(language), ())}


def day_beside(offset: int, language: str) -> str | None:
    """Give how a language calls today or a day beside it, None where that is not known."""
    names = _BESIDE_TODAY.get(base(language))
    cell = names[offset + 2] if names is not None and -2 <= offset <= 2 else ""
    if not cell or needs_small_word(fold(cell.split()[0]), language):
        return None
    return cell if base(language) in MANY_WORDS else cell.split()[0]
