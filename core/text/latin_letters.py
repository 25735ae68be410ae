"""Names of scripts that no table of the press serves, written in Latin letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from core.paths import resources_dir
from core.text.kana import in_hepburn

_ARABIC = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ى": "a", "ة": "a", "ب": "b", "پ": "p", "ت": "t",
    "ث": "th", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z",
    "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "gh",
    "ف": "f", "ڤ": "v", "ق": "q", "ك": "k", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
    "ه": "h", "و": "w", "ؤ": "u", "ي": "y", "ی": "y", "ئ": "i", "ء": "",
}  # fmt: skip
_HEBREW = {
    "א": "a", "ב": "b", "ג": "g", "ד": "d", "ה": "h", "ו": "v", "ז": "z", "ח": "h", "ט": "t",
    "י": "y", "כ": "k", "ך": "kh", "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s",
    "ע": "a", "פ": "p", "ף": "f", "צ": "ts", "ץ": "ts", "ק": "k", "ר": "r", "ש": "sh", "ת": "t",
}  # fmt: skip
_SEMITIC = {"ARABIC": _ARABIC, "HEBREW": _HEBREW}
_KANA = frozenset({"KATAKANA", "HIRAGANA", "KATAKANA-HIRAGANA"})
_GLIDES = {"w": "u", "y": "i", "v": "o"}
_VOWELS = frozenset("aeiou")
_SHORTEST_WITH_ARTICLE = 4
_HAN_NAME = 4
_DOTS = re.compile("[・·‧•]")
_CAPITALS = re.compile("[A-Z][a-z]*|[^A-Z]+")


@lru_cache(maxsize=1)
def _arabic_words() -> dict[str, str]:
    path = resources_dir() / "gazetteer" / "lexicon" / "arabic-words.tsv"
    lines = (line for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
    return dict(line.split("\t") for line in lines)


def in_latin_letters(text: str, language: str) -> str:
    """Write a name in Latin letters, each of its words with a capital; Latin words stay.

    Consonantal scripts get vowels where none is written. Japanese in Chinese characters stays, as
    nothing tells how it is read.
    """
    if language == "ja" and any(letter_script(c) == "CJK" for c in text):
        return text
    return " ".join(_word(word) for word in _DOTS.sub(" ", text).split())


def letter_script(character: str) -> str:
    """Give a letter's script as Unicode calls it: "LATIN"; "" for what is no letter."""
    return unicodedata.name(character, "").partition(" ")[0] if character.isalpha() else ""


def _word(word: str) -> str:
    from anyascii import anyascii

    script = next((s for s in map(letter_script, word) if s and s != "LATIN"), "")
    if not script:
        return word
    if script in _KANA:
        return in_hepburn(word)
    table = _SEMITIC.get(script)
    if table is not None:
        return _semitic(word, table)
    latin = anyascii(word).replace("'", "")
    if script in ("CJK", "HANGUL"):
        syllables = _CAPITALS.findall(latin)
        if 1 < len(syllables) <= _HAN_NAME:
            return f"{syllables[0]} {''.join(syllables[1:]).capitalize()}"
        return " ".join(syllables)
    return latin[:1].upper() + latin[1:]


def _semitic(word: str, table: dict[str, str]) -> str:
    known = _arabic_words()
    if word in known:
        return known[word]
    article = ""
    if word.startswith("ال") and len(word) >= _SHORTEST_WITH_ARTICLE:
        rest = word.removeprefix("ال")
        if rest in known:
            return f"al-{known[rest]}"
        article, word = "al-", rest
    letters = [table[c] for c in word if table.get(c)]
    out = ""
    for place, letter in enumerate(letters):
        behind = letters[place + 1] if place + 1 < len(letters) else ""
        if letter in _GLIDES and place and out[-1] not in _VOWELS and behind[:1] not in _VOWELS:
            letter = _GLIDES[letter]
        elif out and letter[0] not in _VOWELS and out[-1] not in _VOWELS and behind:
            # Two consonants are parted; the last two of a word stay together.
            out += "a"
        out += letter
    if word.endswith("ون") and len(letters) > _SHORTEST_WITH_ARTICLE - 1 and out.endswith("un"):
        # Qalamoun, Hamdoun, as the press writes them.
        out = f"{out[:-2]}oun"
    return article + out[:1].upper() + out[1:]
