"""Forms of a word that do not depend on case, accents or script, for comparing names."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from core.text.latin_letters import in_latin_letters, letter_script
from core.text.stacked_marks import bounded_marks

_LATIN = str.maketrans(
    {
        "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
        "þ": "th", "ħ": "h", "ŋ": "n", "ə": "e", "’": "", "'": "", "ʼ": "", "ʹ": "", "`": "",
    }
)  # fmt: skip

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "ye",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "yu", "я": "ya", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj",
    "џ": "dz", "ѓ": "g", "ќ": "k", "ѕ": "dz",
}  # fmt: skip

# What the press writes where it differs from the table above.
_PRESS: dict[str, dict[str, str]] = {
    "uk": {"г": "h", "и": "y", "й": "i", "ь": "", "щ": "shch", "і": "i", "ї": "i", "є": "ie",
           "ю": "iu", "я": "ia"},
    "be": {"ё": "yo", "г": "h", "й": "i", "ў": "u", "ы": "y", "э": "e"},
    "bg": {"щ": "sht", "ъ": "a", "х": "h", "ь": "y"},
    "sr": {"ж": "ž", "ч": "č", "ш": "š", "х": "h", "ц": "c", "ј": "j", "ђ": "đ", "ћ": "ć",
           "џ": "dž"},
    "mk": {"х": "h", "ц": "c", "ј": "j"},
    "ru": {"ё": "yo"},
}  # fmt: skip

# Ukrainian letters are written otherwise where a word begins with them.
_UKRAINIAN_START = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}

_AT_START = {"μπ": "b", "ντ": "d", "γκ": "g"}
_GREEK_START = re.compile("^(?:μπ|ντ|γκ)")

_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
    "ά": "a", "έ": "e", "ή": "i", "ί": "i", "ό": "o", "ύ": "y", "ώ": "o", "ϊ": "i", "ϋ": "y",
    "ΐ": "i", "ΰ": "y",
}  # fmt: skip

# Latin letters typed inside Cyrillic words.
_LOOKALIKE = str.maketrans("aceopxykmthbiACEOPXYKMTHBI", "асеорхукмтнвіАСЕОРХУКМТНВІ")
_TYPED = "aceopxykmthbiACEOPXYKMTHBI"
_DRAWN = "асеорхукмтнвіАСЕОРХУКМТНВІ"
_LATIN_LOOKALIKE = str.maketrans(_DRAWN, _TYPED)
_WORD = re.compile(r"[^\W\d_]+")
_FOLD = str.maketrans({**_CYRILLIC, **_GREEK})
_HAS_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_HAS_OTHER = re.compile(r"[\u0370-\u04ff]")


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """Give `text` in small Latin letters without accents; scripts without a table stay."""
    small = bounded_marks(text).lower()
    if small.isascii():
        return small.replace("'", "")
    if _HAS_OTHER.search(small):
        if _HAS_CYRILLIC.search(small):
            small = _WORD.sub(_unmixed, small)
        small = unicodedata.normalize("NFC", small).translate(_FOLD)
    bare = "".join(c for c in unicodedata.normalize("NFKD", small) if not unicodedata.combining(c))
    return bare.translate(_LATIN)


def is_cyrillic(text: str) -> bool:
    """Tell whether `text` has Cyrillic letters."""
    return _HAS_CYRILLIC.search(text) is not None


def script(text: str) -> str:
    """Give the script of a text's first letter as Unicode calls it: "LATIN"; "" without letters."""
    return letter_script(next(filter(str.isalpha, text), ""))


def romanise(text: str, language: str) -> str:
    """Write a name in Latin letters, Cyrillic and Greek as the press does; Latin stays as it is."""
    if text.isascii():
        return text
    if _HAS_OTHER.search(text):
        if _HAS_CYRILLIC.search(text):
            text = _WORD.sub(_unmixed, text)
        table = {**_CYRILLIC, **_GREEK, **_PRESS.get(language, {})}
        text = unicodedata.normalize("NFC", text)
        text = " ".join(_romanise_word(word, table, language) for word in text.split(" "))
    if all(c < "\u0370" or not c.isalpha() or script(c) == "LATIN" for c in text):
        return text
    return in_latin_letters(text, language)


def _unmixed(match: re.Match[str]) -> str:
    """Give a word in one script where letters of another that look like its own are in it."""
    word = match.group()
    if not _HAS_CYRILLIC.search(word):
        return word
    latin = any(c.isalpha() and c < "\u0370" and c not in _TYPED for c in word)
    cyrillic = any("\u0400" <= c <= "\u04ff" and c not in _DRAWN for c in word)
    return word.translate(_LATIN_LOOKALIKE if latin and not cyrillic else _LOOKALIKE)


def _romanise_word(word: str, table: dict[str, str], language: str) -> str:
    small = word.lower()
    if language == "ru":
        small = re.sub(r"(ий|ый)$", "y", small)
    elif language == "uk":
        small = re.sub(r"(ий|ій)$", "y", small).replace("зг", "zgh")
    elif language == "el":
        small = _GREEK_START.sub(lambda match: _AT_START[match.group()], small)
        small = re.sub(r"ο[υύ]", "ou", small)
        small = re.sub(r"(?<=[αεη])[υύ](?=[αάεέηήιίοόωώβγδζλμνρ])", "v", small)
        small = re.sub(r"(?<=[αεη])[υύ]", "f", small)
    elif language == "bg":
        small = re.sub(r"ия$", "ia", small)
    out: list[str] = []
    for position, letter in enumerate(small):
        latin = table.get(letter, letter)
        if language == "uk" and (position == 0 or not small[position - 1].isalpha()):
            latin = _UKRAINIAN_START.get(letter, latin)
        if language == "ru" and letter == "е" and (position == 0 or small[position - 1] in "ьъ"):
            latin = "ye"
        out.append(latin)
    roman = "".join(out)
    if word.isupper() and len(word) > 1:
        return roman.upper()
    return "-".join(
        part[:1].upper() + part[1:] if source[:1].isupper() else part
        for part, source in zip(roman.split("-"), word.split("-"), strict=False)
    )


# ch, k, h, g, s and z are written for one another across languages: one class. Vowels, y and j go.
_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ph|[fvwb]", "V"),
        (r"th|[td](?=[^szjc])|[td]$", "T"),
        (r"[tdcshzkgqx]+", "K"),
        (r"[aeiouyj]", ""),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """Give the consonants of a folded word, in classes that survive other spellings and scripts."""
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


@lru_cache(maxsize=8192)
def heard(word: str) -> str:
    """Give the classes of a word's consonants, in any script whose letters Unicode names."""
    if not word.isascii():
        word = "".join(c if c.isascii() else _consonants(c) for c in word)
    return skeleton(word)


@lru_cache(maxsize=4096)
def _consonants(letter: str) -> str:
    """Give the consonants that a letter begins with: "bh" of BENGALI LETTER BHA."""
    name = unicodedata.name(letter, "").lower().split(" ")[-1]
    return re.sub("[^bcdfghjklmnpqrstvwxyz].*", "", name)


@lru_cache(maxsize=100_000)
def sound(folded: str) -> str:
    """Write alike what languages spell differently in a folded word: вольфганг and wolfgang."""
    for old, new in _SPELLINGS:
        folded = folded.replace(old, new)
    return _DOUBLED.sub(r"\1", folded)


_DOUBLED = re.compile(r"(.)\1")
_SPELLINGS = (
    ("dzh", "j"), ("zh", "j"), ("ph", "f"), ("th", "t"), ("kh", "h"), ("ck", "k"), ("ch", "h"),
    ("w", "v"), ("y", "i"), ("x", "ks"), ("c", "k"), ("q", "k"),
)  # fmt: skip


def distance(left: str, right: str, limit: int) -> int:
    """Count the edits between two words, or give `limit + 1` where there are more than `limit`."""
    if left == right:
        return 0
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        previous, row[0] = row[0], i
        best = i
        for j, b in enumerate(right, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
            best = min(best, row[j])
        if best > limit:
            return limit + 1
    return min(row[-1], limit + 1)


_LONGEST_COMPARED = 200
"""Letters of the longest words that are compared letter by letter, in the square of them."""


def similarity(left: str, right: str) -> float:
    """Give 1 for equal folded words, down to 0 where half of the longer one would change."""
    longest = max(len(left), len(right))
    if not longest:
        return 0.0
    if longest > _LONGEST_COMPARED:
        return float(left == right)
    limit = longest // 2
    return max(0.0, 1 - distance(left, right, limit) / longest) if limit else float(left == right)


def nearness(left: str, right: str) -> float:
    """Give the similarity of two folded words by letter or by sound, whichever is greater."""
    return max(similarity(left, right), similarity(sound(left), sound(right)))
