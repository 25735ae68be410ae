"""Japanese syllables in Latin letters, as Hepburn and the press write them: no long vowels."""

from __future__ import annotations

_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "s": "サシスセソ", "t": "タチツテト", "n": "ナニヌネノ",
    "h": "ハヒフヘホ", "m": "マミムメモ", "r": "ラリルレロ", "g": "ガギグゲゴ", "z": "ザジズゼゾ",
    "d": "ダヂヅデド", "b": "バビブベボ", "p": "パピプペポ",
}  # fmt: skip
_SYLLABLES = {
    **{
        kana: begin + vowel
        for begin, row in _ROWS.items()
        for kana, vowel in zip(row, "aiueo", strict=True)
    },
    "シ": "shi", "チ": "chi", "ツ": "tsu", "フ": "fu", "ジ": "ji", "ヂ": "ji", "ヅ": "zu",
    "ヤ": "ya", "ユ": "yu", "ヨ": "yo", "ワ": "wa", "ヰ": "i", "ヱ": "e", "ヲ": "o", "ン": "n",
    "ヵ": "ka", "ヶ": "ke", "ヴ": "vu", "ヷ": "va", "ヸ": "vi", "ヹ": "ve", "ヺ": "vo",
}  # fmt: skip
_SMALL = {
    "ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ャ": "ya", "ュ": "yu", "ョ": "yo",
    "ヮ": "wa",
}  # fmt: skip
_LONG = "ー"
_DOUBLED = "ッ"
_TO_KATAKANA = {ord("ぁ") + step: ord("ァ") + step for step in range(ord("ゖ") - ord("ぁ") + 1)}


def in_hepburn(word: str) -> str:
    """Write a word's kana in Latin letters with a capital first; other characters stay."""
    out: list[str] = []
    doubled = False
    for kana in word.translate(_TO_KATAKANA):
        if kana == _DOUBLED:
            doubled = True
            continue
        if kana in _SMALL and out:
            out[-1] = _with_small(out[-1], _SMALL[kana])
            continue
        if kana == _LONG:
            continue
        latin = _SYLLABLES.get(kana, _SMALL.get(kana, kana))
        if doubled and latin[:1].isalpha():
            latin = ("t" if latin.startswith("ch") else latin[0]) + latin
        doubled = False
        out.append(latin)
    latin = "".join(out)
    return latin[:1].upper() + latin[1:]


def _with_small(before: str, small: str) -> str:
    """Join a small vowel to the syllable before: ジョ jo, ファ fa, チェ che, ティ ti, キャ kya."""
    begin, vowel = before[:-1], before[-1:]
    if vowel not in "aiueo":
        return before + small
    if small[0] == "y":
        plain = begin in ("sh", "ch", "j")
        return begin + (small[1:] if plain else small)
    if not begin:
        return {"u": "w", "i": "y"}.get(vowel, before) + small
    if begin in ("k", "g") and vowel == "u":
        return f"{begin}{small}" if small.startswith("w") else f"{begin}w{small}"
    return begin + small
