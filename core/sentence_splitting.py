"""Paragraphs to sentences, without changing a character.

sentencex proposes the boundaries; what it does not know (abbreviations of news text, attributions
after a dash, lone closing quotes) takes some of them away, and over-long sentences get new ones.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING

from core.article import Paragraph, Sentence
from core.languages import base
from core.text.abbreviations import (
    ALWAYS_GOES_ON,
    DAYS,
    FAMILY_NAMES,
    HOURS,
    MAY_END,
    MONTHS,
    NO_ABBREVIATIONS,
    OPENERS,
    ORDINAL_DOT,
    UNITS,
)
from core.text.function_words import function_words_of
from core.text.word_count import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STRETCH = 4_000
"""Characters that sentencex gets at once."""

MAX_WORDS = 80
"""A translation model cuts its input; sentences are kept well below that."""

MAX_LENGTH = 2_000
"""Characters of a sentence, however few words they are: what compares its parts stays bounded."""

KEPT = 200
"""Characters of a sentence's end that tell whether it goes on."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_LAST_WORD = re.compile(r"(?:^|[\s(\[„“\"'«‘/])([^\s(\[„“\"'«‘/]+\.)$")
_STARTS_LOWER = re.compile(r"[\"'„“”«»(\[‘’]*([^\W\d_])([^\W\d_])?")
_ATTRIBUTION = re.compile(r"[-–—―]\s+([^\W\d_])")
_INITIAL = re.compile(r"(?:^|[\s(\[„“\"'«‘.-])([^\W\d_])\.$")
_ORDINAL = re.compile(r"(?:^|[\s(\[„“\"'«‘])[IVXL]{1,6}\.$")
# The last dot of "ONLINE.UA", "Lenta.Ru" and "gov.pl", where no white space follows.
_SITE = re.compile(r"(?:^|[^\w.@-])(?:[\w-]+\.)*([A-Za-z0-9][\w-]+)\.$", re.ASCII)
_TOP_DOMAIN = re.compile(r"(?:com|net|org|info|[a-z]{2})(?![^\W_])", re.IGNORECASE)
_TITLED_DOMAINS = ("Com", "Net", "Org", "Info", "Ru", "Ua")
_LONE_CLOSERS = re.compile(r"[\"'”’»›)\]}」』】）]+(?=\s|$)\s*")
_DAY = re.compile(r"(?:^|\s)\d{1,2}\.$")
# Thai ends no sentence with a full stop.
_THAI_ABBREVIATION = re.compile(r"[\u0e00-\u0eff]\.$")
_HYPHENED = re.compile(r"-[^\W\d_]")
# "Warszawie.To" lacks a space; "Ph.D." has none.
_WHOLE_WORD = re.compile(
    r"(?:(?:^|[\s(\[„“\"'«‘/-])(?:[^\W\d_]+[^\W\d_A-Z]{2}|[a-zà-ÿа-яёіїєґ]{2})|[^\W_]{4}|[\"”»’)\]%])"
    r"[.!?…][\"'”’»)\]]*$"
)
_NEW_WORD = re.compile(r"[\"'„“«(]?(?:[^\W\d_]{2}|[^\W\d_]\s)|[-–—]\s")
_OPENING_QUOTE = re.compile(r"(?<=\s)[\"'„“«‘‚]$")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]")
# Letters that are a word by themselves in a script without capitals.
_LETTER_ALONE = re.compile(r"(?:^|[\s(\[„“«])[\u05d0-\u05ea\u0621-\u064a\u0671-\u06d3]\.$")
_AFTER_FIGURE = re.compile(r"[\d\u0660-\u0669\u06f0-\u06f9]\s*\S\.$")
_PARAGRAPH_SIGN = re.compile(r"§{1,2}\s?\d+\w?\.$")
# The quotation marks inside Hebrew acronyms are letters: `ארה"ב`.
_GERSHAYIM = re.compile(r"(?<=[\u05d0-\u05ea])\"(?=[\u05d0-\u05ea](?![\u05d0-\u05ea]))")
# A quotation that has ended, and who said it: `「…。」と首相は`, `“…。”他说。`
_CJK_QUOTED = re.compile(r"[。！？.!?…][」』”\"]$")
_CJK_SPEAKER = re.compile(
    r"(?:と|って|との|라고|이라고|라며|이라며|하고)"
    r"|[^。！？“”「」：:，,]{0,24}(?:[说說道]了?[。，,]|"
    r"(?:表示|称|稱|指出|问|問|强调|強調|回应|回應|解释|解釋|补充|補充|认为|認為|回答|坦言)[。！？])"
)
_SHORT_NAME = re.compile(r"(?:^|\s)([^\W\d_]{1,4})\s[ИЫЭЮЯЁІЄЇ]\.$")
_CAPITALS = re.compile(r"(?:[^\W\d_a-zа-яёіїєґ][^\W\d_]+[\s,]+){2}[^\W\d_a-zа-яёіїєґ][^\W\d_]")
_WORD_BEFORE_INITIAL = re.compile(r"([^\W\d_]+)\s[^\W\d_]\.$")
_DASH = re.compile(r"[-–—]\s")
_FIRST_WORD = re.compile(r"[\"'„“«(]?([^\W\d_]+)")
_WORD_END = re.compile(r"(?<![^\s(\[„“\"'«‘/])(\S{1,40}\.)\s+(?=[\"'„“«(]?[^\W\d_])")
_LETTER_END = re.compile(r"(?<=[\s])[^\W\d_a-z]\.\s+(?=[^\W\d_a-z])")
_ACRONYM = re.compile(r"[A-ZĂÂÎȘȚĄĆĘŁŃÓŚŹŻČŠŽŘÁÉÍÚŐŰÖÜÄА-ЯЁІЇЄҐ]{2,6}\.")
_COUNTED = re.compile(r"(?:\d|\b[IVXL]+)\s*$")
_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[^\sa-z])|[。！？][」』”]*")
# Where an over-long sentence may be cut, best first.
_CUTS = (
    re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'„“«(\[–—-]*\s*[^\W\d_a-z])|[。！？][」』”]*"),
    re.compile(r"[;；][\"'”’»)\]]*\s*|\s[–—]\s"),
    re.compile(r":[\"'”’»)\]]*\s+|：|\)\s+"),
    re.compile(r",[\"'”’»)\]]*\s+|[，、،]\s*"),
    re.compile(r"\s+"),
)


def split(text: str, language: str) -> list[str]:
    """Cut a text into sentences; joined, the pieces are the text again."""
    if not text.strip():
        return [text] if text else []
    proposed = [part for piece in _propose(text, language) for part in _part(piece, base(language))]
    pieces = _attach(proposed, language)
    return [part for piece in pieces for part in _shorten(piece)]


def split_paragraphs(
    text: str, paragraphs: Iterable[Paragraph], language: str
) -> tuple[Paragraph, ...]:
    """Give each paragraph its sentences, as spans of `text` without white space at their ends."""
    return tuple(_with_sentences(text, paragraph, language) for paragraph in paragraphs)


def _with_sentences(text: str, paragraph: Paragraph, language: str) -> Paragraph:
    sentences = []
    start = paragraph.start
    for piece in split(text[paragraph.start : paragraph.end], language):
        stripped = piece.strip()
        if stripped:
            begin = start + len(piece) - len(piece.lstrip())
            sentences.append(Sentence(begin, begin + len(stripped)))
        start += len(piece)
    return replace(paragraph, sentences=tuple(sentences))


def _propose(text: str, language: str) -> list[str]:
    import sentencex

    # Unknown languages get the rules of English; sentencex wants the language without its script.
    code = base(language) or "en"
    pieces: list[str] = []
    for stretch in _stretches(text):
        # A lone surrogate is no character that it could be given.
        given = _GERSHAYIM.sub("\u05f4", _SURROGATE.sub("\ufffd", stretch))
        found: list[str] = list(sentencex.segment(code, given))
        pieces += _as_in(stretch, found) if "".join(found) == given else [stretch]
    return pieces


def _as_in(text: str, pieces: list[str]) -> Iterator[str]:
    """Cut a text where its like of the same length is cut."""
    start = 0
    for piece in pieces:
        yield text[start : start + len(piece)]
        start += len(piece)


def _stretches(text: str) -> Iterator[str]:
    """Cut a very long paragraph where a sentence ends: sentencex takes the square of its length."""
    start = 0
    while len(text) - start > STRETCH:
        window = text[start : start + STRETCH]
        ends = [m.end() for m in _END.finditer(window)] or [window.rfind(" ") + 1 or STRETCH]
        yield window[: ends[-1]]
        start += ends[-1]
    yield text[start:]


def _part(piece: str, language: str) -> list[str]:
    """Cut where sentencex sees an abbreviation that may be a sentence's end; `_attach` judges."""
    known = MAY_END.get(language, frozenset()) | NO_ABBREVIATIONS.get(language, frozenset())
    ends = [
        m.end()
        for m in _WORD_END.finditer(piece)
        if m.group(1).lower() in known or _ACRONYM.fullmatch(m.group(1))
    ]
    ends += [
        m.end()
        for m in _LETTER_END.finditer(piece)
        if _ends_sentence(
            piece[max(0, m.end() - KEPT) : m.end()].rstrip(), piece[m.end() :], language
        )
    ]
    return [piece[a:b] for a, b in pairwise([0, *sorted(ends), len(piece)]) if a < b]


def _attach(pieces: list[str], language: str) -> list[str]:
    """Join pieces that are no sentences of their own to their neighbours."""
    result: list[list[str]] = []
    end, worded = "", False
    opened = ""
    for piece in pieces:
        rest, opened = opened + piece, ""
        quote = _OPENING_QUOTE.search(rest)
        if quote and piece is not pieces[-1]:
            # It belongs to what it opens.
            rest, opened = rest[: quote.start()], quote.group()
        if result:
            closers = _LONE_CLOSERS.match(rest)
            if closers:
                result[-1].append(closers.group())
                end += closers.group()
                rest = rest[closers.end() :]
        if not rest:
            continue
        if result and (not worded or _goes_on(end, rest, language)):
            result[-1].append(rest)
        else:
            result.append([rest])
            end, worded = "", False
        end = (end + rest)[-KEPT:]
        worded = worded or _has_word(rest)
    return ["".join(parts) for parts in result]


def _goes_on(left: str, right: str, language: str) -> bool:
    """Tell whether `right` belongs to the sentence that has words and ends with `left`."""
    before, after = left.rstrip(), right.lstrip()
    if not before or not after or not _has_word(after):
        return True
    if "\n" in left[len(before) :]:
        return False
    if left + right == before + after and _is_inside_a_word(before, after):
        return True
    if left + right == before + after and _is_spoken_by(before, after):
        return True
    if _begins_lower(after) or _THAI_ABBREVIATION.search(before):
        return True
    if _DASH.match(after) and (
        # TEGUCIGALPA, HONDURAS. - ... and BUDAPEST, 2023. szeptember 16. - ...
        (before.isupper() and len(before.split()) <= 4) or _DAY.search(before)
    ):
        return True
    word = _LAST_WORD.search(before)
    if word is None:
        return False
    acronym = word.group(1).isupper() and re.fullmatch(r"[^\W\d_]{3,}\.", word.group(1))
    if not acronym and _is_abbreviation(
        word.group(1).lower(), before[: word.start(1)], after, base(language)
    ):
        return True
    if _LETTER_ALONE.search(before):
        # "2023 م." ends a sentence, a doctor's "د." does not.
        return not _AFTER_FIGURE.search(before)
    if _PARAGRAPH_SIGN.search(before):
        return not _opens(after, language)
    initial = _INITIAL.search(before)
    if initial and initial.group(1).isupper():
        acronym = _ends_with_acronym(before) or _ends_sentence(before, after, language)
        return after[0].isupper() and not acronym
    if base(language) == "de" and _DAY.search(before):
        # "vom 24. Februar": nouns are capital, so only a word that is none begins a sentence.
        return not _opens(after, language)
    return base(language) in ORDINAL_DOT and bool(_ORDINAL.search(before))


def _is_inside_a_word(before: str, after: str) -> bool:
    """Tell whether two texts without a space between them are one word: "Ph.D.", "J.-C."."""
    if _UNSPACED.match(before[-1]) or _UNSPACED.match(after):
        return False
    if _HYPHENED.match(after) or _is_site(before, after):
        return True
    return not (_WHOLE_WORD.search(before) and _NEW_WORD.match(after))


def _is_spoken_by(before: str, after: str) -> bool:
    """Tell a quotation that has ended from who said it, in Chinese, Japanese and Korean."""
    return bool(_CJK_QUOTED.search(before) and _CJK_SPEAKER.match(after))


def _ends_sentence(before: str, after: str, language: str) -> bool:
    """Tell a single capital letter that ends a sentence from a name's initial."""
    short = _SHORT_NAME.search(before)
    if short and short.group(1) in FAMILY_NAMES:
        return True
    word = _WORD_BEFORE_INITIAL.search(before)
    if word is None:
        return False
    # "plan B. He left", and not "by J. He"; "George W. Bush", and not "... Ван И. Ким Чен Ын ...".
    first = _FIRST_WORD.match(after)
    if first and first.group(1).lower() in OPENERS.get(base(language), ()):
        return word.group(1) not in function_words_of(base(language))
    return base(language) != "de" and word.group(1).istitle() and bool(_CAPITALS.match(after))


def _is_site(before: str, after: str) -> bool:
    """Tell whether the dot between two texts is inside a site's address."""
    name, domain = _SITE.search(before), _TOP_DOMAIN.match(after)
    if name is None or domain is None:
        return False
    code = domain.group()
    if code.istitle():
        # "Warszawie.To" lacks a space.
        return name.group(1).istitle() and code in _TITLED_DOMAINS
    return code.islower() or (code.isupper() and name.group(1).isupper())


def _is_abbreviation(word: str, before: str, after: str, language: str) -> bool:
    counted = bool(_COUNTED.search(before))
    if counted and (word in MONTHS or word in HOURS):
        return after[0].isdigit() or (word in HOURS and _is_day(after))
    may_end = word in MAY_END.get(language, ()) or (counted and word in UNITS)
    if not may_end or (not counted and word in ALWAYS_GOES_ON.get(language, ())):
        return word in ALWAYS_GOES_ON.get(language, ())
    if after[0].isdigit():
        return True
    # "w 2023 r. Polska ..." goes on, "... od 2013 r. W ujęciu ..." does not.
    return counted and not _opens(after, language)


def _is_day(text: str) -> bool:
    """Tell whether a text begins with a day, a month or the name of a time zone, in English."""
    first = _FIRST_WORD.match(text)
    word = first.group(1) if first else ""
    return word[:3] in DAYS or (2 <= len(word) <= 5 and word.isupper())


def _opens(text: str, language: str) -> bool:
    """Tell whether a text's first word is one that begins sentences and no name."""
    first = _FIRST_WORD.match(text)
    word = first.group(1).lower() if first else ""
    return word in function_words_of(base(language)) or word in OPENERS.get(base(language), ())


def _ends_with_acronym(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]\.\s?[^\W\d_]\.$", text)) and not re.search(
        r"(?:^|\s)[^\W\d_]\.\s[^\W\d_]\.$", text
    )


def _has_word(text: str) -> bool:
    return any(c.isalnum() for c in text)


def _begins_lower(text: str) -> bool:
    attribution = _ATTRIBUTION.match(text)
    if attribution:
        return attribution.group(1).islower()
    first = _STARTS_LOWER.match(text)
    # "iPhone" and "eBay" begin sentences.
    return bool(first and first.group(1).islower() and not (first.group(2) or "").isupper())


def _shorten(piece: str) -> list[str]:
    """Cut an over-long piece at its best inner boundary nearest to its middle, and again."""
    if count_words(piece) <= MAX_WORDS and len(piece) <= MAX_LENGTH:
        return [piece]
    fair = _fair_places(piece)
    for cut in _CUTS:
        places = [m.end() for m in cut.finditer(piece) if m.end() in fair]
        if places:
            return _cut(piece, min(places, key=lambda at: abs(at - len(piece) / 2)))
    return _cut(piece, len(piece) // 2)


def _fair_places(piece: str) -> range:
    """Give where a piece may be cut: no part is under a tenth of it, nor without a word."""
    words = [at for at, c in enumerate(piece) if c.isalnum()]
    if not words:
        return range(0)
    tenth = len(piece) / 10
    return range(max(int(tenth), words[0]) + 1, min(ceil(len(piece) - tenth), words[-1] + 1))


def _cut(piece: str, at: int) -> list[str]:
    return _shorten(piece[:at]) + _shorten(piece[at:])
