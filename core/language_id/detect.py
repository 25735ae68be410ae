"""Which language a text is in: its script, telltale letters, groups of letters, langdetect.

The languages of a script are told by what was learnt of their words and groups of letters
(`letter_groups`); where that leaves two of them possible, langdetect has a say.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from math import exp, log
from typing import TYPE_CHECKING

from core.language_id.letter_groups import letter_groups
from core.language_id.near_languages import NEAR, telltales
from core.language_id.profiles import profiles
from core.languages import base, from_langdetect, from_tag

if TYPE_CHECKING:
    from collections.abc import Sequence

SAMPLE = 3_000
"""Characters looked at; more changes no answer."""

FEW_LETTERS = 40
SOME_LETTERS = 200
"""Below these, what the page declares and the neighbours' languages weigh more."""

_NOISE = re.compile(
    r"https?://\S+|www\.\S+|(?<!\S)\S[^\s@]*+@\S+\.\w+|[@#]\w+|\b\w+\.(?:com|org|net|html?)\b"
)

_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")),
    ("cyrillic", re.compile(r"[\u0400-\u052f]+")),
    ("greek", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]+")),
    ("arabic", re.compile(r"[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+")),
    ("hebrew", re.compile(r"[\u05d0-\u05ea]+")),
    ("kana", re.compile(r"[\u3041-\u30ff]+")),
    ("han", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+")),
    ("hangul", re.compile(r"[\uac00-\ud7a3\u1100-\u11ff]+")),
    ("thai", re.compile(r"[\u0e01-\u0e4e]+")),
    ("devanagari", re.compile(r"[\u0900-\u097f]+")),
    ("bn", re.compile(r"[\u0980-\u09ff]+")),
    ("pa", re.compile(r"[\u0a00-\u0a7f]+")),
    ("gu", re.compile(r"[\u0a80-\u0aff]+")),
    ("ta", re.compile(r"[\u0b80-\u0bff]+")),
    ("te", re.compile(r"[\u0c00-\u0c7f]+")),
    ("kn", re.compile(r"[\u0c80-\u0cff]+")),
    ("ml", re.compile(r"[\u0d00-\u0d7f]+")),
    ("ka", re.compile(r"[\u10a0-\u10ff]+")),
    ("hy", re.compile(r"[\u0530-\u058f]+")),
    ("am", re.compile(r"[\u1200-\u137f]+")),
    ("km", re.compile(r"[\u1780-\u17ff]+")),
    ("lo", re.compile(r"[\u0e81-\u0edf]+")),
    ("my", re.compile(r"[\u1000-\u109f]+")),
    ("si", re.compile(r"[\u0d80-\u0dff]+")),
)  # fmt: skip

_SCRIPT_LANGUAGES = {"greek": "el", "hebrew": "he", "hangul": "ko", "thai": "th", "kana": "ja"}
_SCRIPT_OF = {
    **dict.fromkeys(("ru", "uk", "bg", "be", "mk", "sr", "kk", "ky", "mn"), "cyrillic"),
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb"), "arabic"),
    **dict.fromkeys(("hi", "mr", "ne"), "devanagari"),
    **{language: script for script, language in _SCRIPT_LANGUAGES.items()},
    "zh": "han",
    **dict.fromkeys(
        ("bn", "pa", "gu", "ta", "te", "kn", "ml", "ka", "hy", "am", "km", "lo", "my", "si"), ""
    ),
}

_SURE = 0.98
"""How likely a language must be for langdetect not to be asked."""
_TOLD = 0.5
"""How likely a short text's language must be to win over what is declared or usual beside it."""
_SECOND = 0.5
"""What langdetect's opinion counts beside ours."""
# A word with a capital behind another word, or two of them; an opening "El" alone is none.
_CAPITAL = r"[^\W\d_a-zà-ÿ][^\W\d_]+"
_NAME = re.compile(
    rf"(?<![^\W\d_])(?:(?<=[^\W\d_.!?:] ){_CAPITAL}|{_CAPITAL}[-'’ ]{_CAPITAL})"
    rf"(?:[-'’ ]{_CAPITAL})*"
)
_MANY_NAMES = 0.3
_ENOUGH = 8
_OF_NAMES = 0.45
"""What a short text's names count beside its other words, of which they are no evidence."""
_HINTS = ((FEW_LETTERS, 60.0), (SOME_LETTERS, 20.0), (SAMPLE + 1, 3.0))
"""How much likelier what the page declares is, by letters; the neighbours' language half that."""

# Characters that only one of the two ways of writing Chinese has, from the commonest.
_SIMPLIFIED = set(
    "们这个来时说国会对发经学过动问实关题为从还开见长现点进门电车话语书马东乐习亲应让导强总统两"
)
_TRADITIONAL = set(
    "們這個來時說國會對發經學過動問實關題為從還開見長現點進門電車話語書馬東樂習親應讓導強總統兩"
)


@dataclass(frozen=True, slots=True)
class DetectedLanguage:
    """A language and how sure that is, 0 to 1; the code is `""` when it cannot be told."""

    code: str
    confidence: float


def detect_language(
    text: str, *, declared: str | None = None, neighbours: Sequence[str] = ()
) -> DetectedLanguage:
    """Tell a text's language.

    `declared` is what the file says (any tag), a hint only. `neighbours` are the languages of the
    folder's other articles, which decide where the text is too short.
    """
    sample = _NOISE.sub(" ", text[: 2 * SAMPLE])[:SAMPLE]
    counts = {name: sum(map(len, find.findall(sample))) for name, find in _SCRIPTS}
    letters = sum(counts.values())
    if not letters:
        return _hinted(from_tag(declared), neighbours, 0.3)
    script = _main_script(counts)
    near = [code for code in neighbours if _script_of(code) == script]
    said = from_tag(declared)
    if _script_of(said) != script:
        said = ""
    certain = _by_script(sample, script, counts)
    if certain is not None:
        return _between(certain, said, letters)
    if script == "cyrillic":
        told = _cyrillic(sample.lower())
        if told and letters >= FEW_LETTERS // 2:
            return DetectedLanguage(told, 0.99 if letters >= SOME_LETTERS else 0.9)
    return _by_words(sample, script, letters, said, near)


def _hinted(said: str, neighbours: Sequence[str], confidence: float) -> DetectedLanguage:
    code = Counter(neighbours).most_common(1)[0][0] if neighbours else said
    return DetectedLanguage(code, confidence if code else 0.0)


def _between(certain: str, said: str, letters: int) -> DetectedLanguage:
    confidence = 0.99 if letters >= FEW_LETTERS else 0.9
    # A declared relative of the same script (Yiddish, Cantonese) is believed.
    return DetectedLanguage(certain if base(said) in {"", base(certain)} else said, confidence)


def _main_script(counts: dict[str, int]) -> str:
    """Give the script of the text; a sign of Han, kana or Hangul says more than a Latin letter."""
    if counts["kana"] * 10 > counts["han"] + counts["kana"] and counts["kana"]:
        counts = counts | {"kana": counts["kana"] + counts["han"], "han": 0}
    dense = {"kana": 3, "han": 3, "hangul": 2}
    return max(counts, key=lambda name: counts[name] * dense.get(name, 1))


def _script_of(code: str) -> str:
    if not code:
        return ""
    if base(code) == "sr":
        return "latin" if code.endswith("Latn") else "cyrillic"
    script = _SCRIPT_OF.get(base(code), "latin")
    return script or base(code)


def _by_script(sample: str, script: str, counts: dict[str, int]) -> str | None:
    if script == "han":
        traditional = sum(sample.count(c) for c in _TRADITIONAL - _SIMPLIFIED)
        simplified = sum(sample.count(c) for c in _SIMPLIFIED - _TRADITIONAL)
        return "zh-Hant" if traditional > simplified else "zh-Hans"
    if script == "arabic":
        return _by_arabic_letters(sample, counts["arabic"])
    if script in {"latin", "cyrillic", "devanagari"}:
        return None
    return _SCRIPT_LANGUAGES.get(script, script)


def _by_arabic_letters(sample: str, letters: int) -> str | None:
    """Tell languages by letters that Arabic does not have; none where words must tell."""

    def many(telltale: str, least: int) -> bool:
        return sum(map(sample.count, telltale)) * least > letters

    if many("ښځڅږېۍ", 60):
        return "ps"
    if many("ێۆڕڵ", 60):
        return "ckb"
    if many("ٹڈڑےں", 50):
        return "ur"
    # Persian writes both for the Arabic letters ك and ي.
    if many("پچژگ", 60) or (many("کی", 12) and not many("كيىة", 60)):
        return "fa"
    return None


def _cyrillic(text: str) -> str:
    """Tell Cyrillic languages by the letters that the others do not have."""
    count = Counter(text)
    letters = sum(n for c, n in count.items() if "\u0400" <= c <= "\u052f") or 1

    def share(telltale: str) -> float:
        return sum(count[c] for c in telltale) / letters

    if share("ђћ") > 0.001:
        return "sr"
    if share("ѓќѕ") > 0.002 and not share("ыіў"):
        return "mk"
    if share("әғқұһ") > 0.01:
        return "kk"
    if share("ңөү") > 0.01:
        return "ky" if share("ң") else "mn"
    # Russian has no і, Ukrainian no ы, э and ё.
    if share("ў") > 0.002 or (share("і") > 0.01 and share("ыэё")):
        return "be"
    if share("іїєґ") > 0.02 and share("їєґ") >= share("ыэё"):
        return "uk"
    if share("ыэё") > 0.005:
        return "ru"
    if share("ъ") > 0.006 and not share("ыэё"):
        return "bg"
    return ""


def _by_words(
    sample: str, script: str, letters: int, said: str, near: Sequence[str]
) -> DetectedLanguage:
    groups = letter_groups(script)
    likely = groups.likelihoods(sample) if groups else {}
    bare = _without_names(sample, letters)
    if likely and bare != sample:
        by_names, sample = likely, bare
        likely = (groups.likelihoods(bare) if groups else {}) or dict(likely)
        for code in likely:
            likely[code] += _OF_NAMES * (by_names[code] - likely[code])
    if not likely:
        return _hinted(said, near, 0.3)
    hint = next(factor for most, factor in _HINTS if letters < most)
    for code, factor in ((said, hint), (_hinted("", near, 1.0).code, hint / 2)):
        for known in (code, base(code)):
            if known in likely:
                likely[known] += log(factor)
                break
    first, second = sorted(likely, key=lambda code: -likely[code])[:2]
    if NEAR.get(first) == second:
        likely[first] += telltales(sample, first)
        likely[second] += telltales(sample, second)
    if _shares(likely)[first] < _SURE:
        for code, share in _langdetect(sample, first, second).items():
            likely[code] += _SECOND * log(max(share, 0.01))
    shares = _shares(likely)
    found = max(shares, key=lambda code: shares[code])
    confidence = min(shares[found], 0.9999)
    if letters < FEW_LETTERS:
        if confidence < _TOLD and (near or said):
            return _hinted(said, near, 0.5)
        confidence = min(confidence, 0.9)
    # The page may tell regions apart, which letters do not.
    return DetectedLanguage(said if base(said) == base(found) else found, round(confidence, 4))


def _without_names(sample: str, letters: int) -> str:
    """Give a short text without words that a capital makes names, where enough others tell.

    Names are foreign more often than not: "Jonathan Brown Carroll nació en 1939" is Spanish.
    """
    if letters >= SOME_LETTERS:
        return sample
    rest = _NAME.sub("", sample)
    names = sum(map(str.isalpha, sample)) - (left := sum(map(str.isalpha, rest)))
    return rest if names > _MANY_NAMES * letters and left >= _ENOUGH else sample


def _shares(likely: dict[str, float]) -> dict[str, float]:
    most = max(likely.values())
    parts = {code: exp(value - most) for code, value in likely.items()}
    total = sum(parts.values())
    return {code: part / total for code, part in parts.items()}


def _langdetect(sample: str, first: str, second: str) -> dict[str, float]:
    """Ask langdetect which of two languages it is; it need not know both, nor answer."""
    from langdetect.lang_detect_exception import LangDetectException

    if not {first, second} <= {from_langdetect(code) for code in profiles().langlist}:
        return {}
    detector = profiles().create()
    detector.seed = 0
    detector.set_prior_map(dict.fromkeys(("no" if c == "nb" else c for c in (first, second)), 1.0))
    detector.append(sample)
    try:
        guesses = detector.get_probabilities()
    except LangDetectException:
        return {}
    found = {from_langdetect(guess.lang): float(guess.prob) for guess in guesses}
    return {code: found.get(code, 0.0) for code in (first, second)} if found else {}
