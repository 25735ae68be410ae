"""Characters that saved pages get wrong: composition, cedillas, invisible marks, odd spaces."""

from __future__ import annotations

import re
import unicodedata

from core.text.stacked_marks import bounded_marks

_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Soft hyphen, zero-width space, word joiner, byte order mark, and the marks that steer layout.
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u2060-\u2064\ufeff\u180e\u202a-\u202e\u2066-\u2069\ufff9-\ufffc]"
)
# Zero-width joiners mean something in Arabic, Persian and Indic scripts and in emoji.
_JOINER = re.compile("[\u200c\u200d]")
_EUROPEAN = "A-Za-z\u00c0-\u024f\u0400-\u052f "
_LATIN_JOINER = re.compile(f"(?<=[{_EUROPEAN}])[\u200c\u200d]|[\u200c\u200d](?=[{_EUROPEAN}\n]|$)")
_MARKS = re.compile("[\u200e\u200f]")

_CEDILLA = re.compile("[şţŞŢ]")
_CEDILLAS = str.maketrans("şţŞŢ", "șțȘȚ")
_ROMANIAN_WORDS = re.compile(
    r"\b(?:și|şi|în|să|că|din|care|pentru|este|sunt|după|către|prin|fost|mai|nu|cu|la|pe|de|unei|unui|"
    r"acest|această|președintele|preşedintele)\b",
    re.I,
)
_TURKISH = re.compile("[ığİĞöüÖÜ]")


def normalise(text: str, *, romanian: bool | None = None) -> str:
    """Give the text in NFC with plain spaces and without invisible characters; newlines stay.

    Romanian cedillas become commas below; whether the text is Romanian is looked up if not said.
    """
    text = unicodedata.normalize("NFC", bounded_marks(text))
    text = _INVISIBLE.sub("", _SPACES.sub(" ", text))
    if _JOINER.search(text):
        text = _LATIN_JOINER.sub("", text)
    if not _is_right_to_left(text):
        text = _MARKS.sub("", text)
    if romanian is None:
        romanian = looks_romanian(text)
    return text.translate(_CEDILLAS) if romanian else text


def is_unseen(letter: str) -> bool:
    """Tell a letter that nobody sees, whether or not it means something where it stands."""
    return any(unseen.match(letter) for unseen in (_INVISIBLE, _JOINER, _MARKS))


def is_mended(text: str) -> bool:
    """Tell whether a text may have letters that `normalise` changes."""
    if "  " in text or "\t" in text:
        return True
    if text.isascii():
        return False
    found = any(f.search(text) for f in (_SPACES, _INVISIBLE, _JOINER, _MARKS, _CEDILLA))
    return found or not unicodedata.is_normalized("NFC", text)


def looks_romanian(text: str) -> bool:
    """Tell Romanian from Turkish (and others) where a text has cedillas."""
    if not _CEDILLA.search(text):
        return False
    sample = text[:20_000]
    words = len(re.findall(r"\w+", sample)) or 1
    turkish = len(_TURKISH.findall(sample))
    romanian = len(_ROMANIAN_WORDS.findall(sample))
    if len(re.findall("[țţȚŢ]", sample)) > turkish:
        return True
    return romanian * 12 > words and romanian > turkish


def _is_right_to_left(text: str) -> bool:
    return bool(re.search("[\u0590-\u08ff]", text))
