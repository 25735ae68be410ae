"""Guess a legacy encoding: the one that makes words of the bytes.

Each encoding that can decode the bytes is tried. How likely its letters outside ASCII are, with
their neighbours, is looked up in langdetect's statistics; an encoding is as likely as its best
language. That tells windows-1250, ISO-8859-2 and ISO-8859-16 apart by the few letters that differ,
and the Cyrillic encodings at once. charset-normalizer is asked where nothing makes words.
"""

from __future__ import annotations

import re
from collections import Counter
from math import log

from core.language_id.profiles import profiles

# From the commonest in each family, with a handicap (in units of log-likelihood for the whole text)
# for the rarer ones: between texts that are nearly the same the common encoding is meant.
_CANDIDATES: tuple[tuple[str, float], ...] = (
    ("cp1252", 0), ("cp1250", 0), ("cp1251", 0), ("iso8859-2", 1), ("iso8859-16", 3),
    ("koi8-u", 0), ("koi8-r", 0.5), ("iso8859-5", 2), ("cp866", 2), ("cp855", 6),
    ("mac-cyrillic", 4), ("cp1253", 0), ("iso8859-7", 1), ("cp1254", 2), ("cp1255", 0),
    ("cp1256", 0), ("iso8859-6", 4), ("cp1257", 2), ("iso8859-13", 4), ("iso8859-4", 5),
    ("cp1258", 4), ("cp874", 1), ("gb18030", 2), ("big5", 2), ("cp949", 2), ("cp932", 2),
    ("euc-jp", 2), ("cp852", 5), ("mac-latin2", 6), ("cp437", 8), ("cp850", 7), ("mac-roman", 7),
    ("iso8859-15", 3), ("iso8859-3", 8),
)  # fmt: skip

SAMPLE = 6_000
"""Bytes looked at, from lines that have bytes outside ASCII."""

CONTEST = 4.0
"""By how much (log-likelihood) another encoding must be likelier than a declared one."""
_RIVALS = tuple(
    (name, handicap)
    for name, handicap in _CANDIDATES
    if handicap <= 2 and name not in {"cp1252", "cp932", "cp949", "big5", "gb18030", "euc-jp"}
)

# Signs that stand in words only where they are letters of another encoding: `Stra¿`, `³adny`.
_GLUED = re.compile("(?<=[^\\W\\d_])[¿¡£¥¯]|[¹³](?=[^\\W\\d_])|(?<=[^\\W\\d_]{3})[¹³]")

_RARE = 1e-6
_PUNCTUATION = log(3e-3)
_ODD = log(1e-7)
_TYPOGRAPHY = set("„”“’‘‚–—…«»‹›•\u00a0°§©®™€£·№¿¡½²º¹、。「」『』（），！？：；《》・")
_COMMAS = str.maketrans("șțȘȚ", "şţŞŢ")
_HOPELESS = -11.5
"""Mean log-likelihood of a letter below which no encoding makes words."""


def guess(data: bytes) -> tuple[str, str]:
    """Give the most likely text of bytes in an unknown encoding, and the encoding's name."""
    sample = _sample(data)
    best: tuple[float, float, str, str] | None = None
    for name, handicap in _CANDIDATES:
        text = _decode(data, name)
        if text is None:
            continue
        total, mean = _likelihood(sample.decode(name, "ignore"))
        if best is None or total - handicap > best[0]:
            best = (total - handicap, mean, text, name)
    if best is not None and best[1] > _HOPELESS:
        return best[2], best[3]
    return _ask_charset_normalizer(data) or (
        (best[2], best[3]) if best else (data.decode("cp1252", "replace"), "cp1252")
    )


def contest(data: bytes, declared: str) -> tuple[str, str]:
    """Decode by a declared Western encoding, or by one that makes far likelier words of the bytes.

    Editors and mailers declare a Western one by default. `declared` must decode the bytes.
    """
    text = data.decode(declared)
    sample = _sample(data)
    if sample.isascii():
        return text, declared
    seen = sample.decode(declared, "ignore")
    glued = len(_GLUED.findall(seen)) * (_ODD - _PUNCTUATION)
    best, name = _likelihood(seen)[0] + glued + CONTEST, declared
    for rival, handicap in _RIVALS:
        other = _decode(data, rival)
        if other is not None and _is_of_letters(other):
            total = _likelihood(sample.decode(rival, "ignore"))[0] - handicap
            if total > best:
                text, best, name = other, total, rival
    return text, name


def _is_of_letters(text: str) -> bool:
    """Tell whether half of the first characters outside ASCII are letters."""
    outside = re.findall("[^\x00-\x7f]", text[:SAMPLE])
    return sum(map(str.isalpha, outside)) * 2 >= len(outside)


def _ask_charset_normalizer(data: bytes) -> tuple[str, str] | None:
    from charset_normalizer import from_bytes

    found = from_bytes(data).best()
    return (str(found), found.encoding) if found else None


def _decode(data: bytes, name: str) -> str | None:
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return None
    # Control characters and private ones are no text.
    return None if re.search("[\x80-\x9f\ue000-\uf8ff]", text) else text


def _sample(data: bytes) -> bytes:
    """Gather the lines that have bytes outside ASCII, the only ones that can tell."""
    if len(data) <= SAMPLE:
        return data
    found: list[bytes] = []
    size = 0
    for line in re.findall(rb"[^\n]{0,400}[\x80-\xff][^\n]{0,400}", data):
        found.append(line)
        size += len(line)
        if size > SAMPLE:
            break
    return b"\n".join(found)


def _likelihood(text: str) -> tuple[float, float]:
    """Give the log-likelihood of letters outside ASCII in their best language, and the mean."""
    factory = profiles()
    table = factory.word_lang_prob_map
    bare = "".join(c if c.isalpha() else " " for c in f" {text} ".translate(_COMMAS))
    letters = Counter(bare[at - 1 : at + 2] for at in range(1, len(bare) - 1) if bare[at] > "\x7f")
    symbols = Counter(c for c in text if c > "\x7f" and not c.isalpha())
    shared = sum(n * (_PUNCTUATION if c in _TYPOGRAPHY else _ODD) for c, n in symbols.items())
    none = [0.0] * len(factory.langlist)
    sums = list(none)
    for three, count in letters.items():
        if _is_mixed(three):
            shared += count * _ODD
            continue
        alone = table.get(three[1]) or none
        together = table.get(three) or none
        weight = count / 2
        for index, (one, whole) in enumerate(zip(alone, together, strict=False)):
            sums[index] += weight * (log(one + _RARE) + log(whole + _RARE))
    total = shared + max(sums)
    count = sum(letters.values()) + sum(symbols.values())
    return total, total / count if count else 0.0


def _is_mixed(three: str) -> bool:
    """Tell a letter of another script beside a Latin one."""
    return three[1] >= "\u0370" and any("A" <= c <= "\u024f" for c in (three[0], three[2]))
