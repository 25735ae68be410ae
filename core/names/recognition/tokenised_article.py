"""An article as the recogniser reads it: sentences of words, and how each word is written."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names import authority
from core.names.morphology import lexicon
from core.names.morphology.endings import stem
from core.text.romanisation import is_cyrillic
from core.text.tokens import Word, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Sentence

SPACE = re.compile(r"[ \u00a0\n\u200e\u200f]{1,3}")
NAME_GAP = re.compile(r"[ \u00a0\n\u200e\u200f]{1,3}|[-‑]|['’]|\.[ \u00a0]?")
ROMAN = re.compile(r"[IVXLCM]+")
# How Slavic adjectives end, folded.
LONG_ADJECTIVE = re.compile(
    r"(n|sk|ck|lk|sh|st|ov|ow|[td]n|zh)(y|i|yi|yy|iy|a|aya|e|oye|oyi|oyu|uyu|ogo|omu|ego|emu|im|ym|ou|ej|"
    r"oy|ykh|ikh|ich|ych|eho|imi|ymi|iej|ega|em|ata|ite|iya|iyat|iyi|iego|iemu|o|oto|u)$"
)
_NOUNS_CAPITALISED = frozenset({"de", "lb"})


@dataclass(slots=True)
class Line:
    """One sentence's words; in a shouted one (a headline in capitals) capitals mean nothing."""

    start: int
    end: int
    words: list[Word]
    shouted: bool


@dataclass(slots=True)
class TokenisedArticle:
    """An article's sentences, and how its words are written in them."""

    text: str
    language: str
    lines: list[Line]
    capital: Counter[str] = field(default_factory=Counter)
    lower: Counter[str] = field(default_factory=Counter)
    _known: dict[int, tuple[int, authority.Pattern] | None] = field(default_factory=dict)

    @property
    def capitalises_nouns(self) -> bool:
        """Tell whether capitals show no names in this language."""
        return self.language.split("-")[0] in _NOUNS_CAPITALISED

    def line_at(self, place: int) -> Line | None:
        """Give the last line that begins at a place or before it, None where none does."""
        here = bisect_right(self.lines, place, key=lambda line: line.start) - 1
        return self.lines[here] if here >= 0 else None

    def is_given(self, word: Word) -> bool:
        """Tell whether a word is a given name."""
        return word.capital and lexicon.is_given_name(
            word.text.capitalize(), self.language, is_cyrillic(word.text)
        )

    def is_kind(self, word: Word, kind: str) -> bool:
        """Tell whether a word is in one of the lexicon's lists."""
        return word.folded in lexicon.words(kind, self.language)

    def stem(self, word: Word) -> str:
        """Give a word's stem."""
        return stem(word.text, self.language)

    def stem_of(self, form: str) -> str:
        """Give the stem of a form."""
        return stem(form, self.language)

    def key(self, words: Sequence[Word]) -> str:
        """Give the key of a name of these words."""
        return " ".join(filter(None, (self.stem(w) for w in words)))

    def known(self, words: Sequence[Word], at: int) -> tuple[int, authority.Pattern] | None:
        """Give the longest known name that starts with word `at` of a line: its length, and it."""
        place = words[at].start
        if place not in self._known:
            self._known[place] = authority.match(words, at, self.language)
        return self._known[place]


def tokenise_article(text: str, sentences: Sequence[Sentence], language: str) -> TokenisedArticle:
    """Take the article's sentences apart and count how its words are written."""
    tokenised = TokenisedArticle(text, language, [])
    for sentence in sentences:
        words = words_of(text, sentence.start, sentence.end)
        if not words:
            continue
        letters = [w for w in words if len(w.text) > 1]
        loud = sum(w.shouted for w in letters)
        shouted = len(letters) > 2 and loud > 0.7 * len(letters)
        tokenised.lines.append(Line(sentence.start, sentence.end, words, shouted))
        title_like = sum(w.capital for w in letters if len(w.text) > 3) > 0.75 * max(
            1, sum(len(w.text) > 3 for w in letters)
        )
        for i, word in enumerate(words):
            before = text[max(sentence.start, word.start - 3) : word.start]
            word.first = i == 0 or bool(
                re.search(r"[:–—•]\s?[„“\"«‘]?$|[-.!?]\s[„“\"«‘]?$", before)
            )
            if shouted or (title_like and len(letters) > 4):
                continue
            if not word.capital:
                tokenised.lower[word.folded] += 1
            elif not word.first:
                tokenised.capital[word.folded] += 1
    return tokenised


def starts_person(tokenised: TokenisedArticle, words: list[Word], at: int) -> bool:
    """Tell whether a person's name begins here: a known one, or a given name and another word."""
    known = tokenised.known(words, at)
    if known is not None:
        return known[1].type is MentionType.PERSON
    return (
        tokenised.is_given(words[at])
        and at + 1 < len(words)
        and words[at + 1].capital
        and NAME_GAP.fullmatch(words[at + 1].gap) is not None
    )


def is_head(tokenised: TokenisedArticle, word: Word) -> bool:
    """Tell whether a word is no name itself but says what a name names."""
    return any(
        tokenised.is_kind(word, kind) for kind in ("org", "late", "place", "title", "people")
    )


def is_after_place_word(tokenised: TokenisedArticle, words: list[Word], at: int) -> bool:
    """Tell whether the word before says that no person follows, where it does: "in Essen"."""
    return (
        tokenised.language.split("-")[0] in _IN_NO_PERSON
        and at > 0
        and words[at].gap == " "
        and tokenised.is_kind(words[at - 1], "inplace")
    )


_IN_NO_PERSON = frozenset({"de", "en", "fr", "es", "it", "nl"})


def name_end(tokenised: TokenisedArticle, word: Word) -> int:
    """Give the end of a name, with an initial's full stop or an ending set off (Macron'a)."""
    if len(word.text) == 1 and word.capital and tokenised.text[word.end : word.end + 1] == ".":
        return word.end + 1
    if tokenised.language.split("-")[0] in _SET_OFF:
        match = _SET_OFF_ENDING.match(tokenised.text, word.end)
        if match is not None:
            return match.end()
    return word.end


_SET_OFF = frozenset({"pl", "ro", "hu"})
_SET_OFF_ENDING = re.compile(
    r"['’](?:a|u|em|owi|ie|y|ego|emu|im)\b|-(?:ul|ului|u|owi|em|ie|ban|ben|nak|nek|t|ból|ből|"
    r"val|vel|hoz|hez|tól|től|ra|re|ról|ről|nál|nél|on|en|ön|ba|be|ig|ért|os|es)\b"
)
