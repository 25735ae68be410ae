"""What must come through the engine unchanged: kept from it, put back after it, then checked.

An engine knows words. Addresses, handles, tags, file names and emoji it mangles or drops, headlines
in capitals it spells out letter by letter, and punctuation that its vocabulary lacks becomes noise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from core.article import WordLink
from core.names.authority import capitals_of_names
from core.text.digits import ascii_digits
from core.translation.rules import ask
from core.translation.word_links import comparable_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TLD = (
    r"(?:com|org|net|info|eu|gov|edu|io|co|tv|ro|pl|ua|by|ru|cz|sk|fr|hu|bg|md|uk|jp|cn|ch|nl|gr"
    r"|fi|dk|lt|lv|ee|rs|hr|kz|tw|kr|vn|pt|br|mx|au|nz|za)"
)
_MORE_TLD = (
    r"(?:a[ceflorzw]|b[abdefghijmnorstwz]|c[adfgiklmruvwy]|d[ejkmz]|e[cegrst]|f[ijkmo]|g[adeghilmnqtuwy]"
    r"|h[kmnrt]|i[delmqrst]|j[emo]|k[eghimnprwyz]|l[abciktuvy]|m[cdeghkmnoqrstuvwxyz]|n[cefgiopruz]"
    r"|om|p[aegfhkrstwy]|qa|r[esw]|s[abcdeghilmnrtuvxyz]|t[cdghjklmnortwz]|u[gsyz]|v[acegnu]|w[fs]|y[et]"
    r"|z[amw]|at|biz|mil|int|app|dev|news|media|live|online|site|press|xyz|club|today|world)"
)
"""Endings that are words too: a name of four letters stands before them."""
_LOCAL_TLD = (
    r"(?:рф|РФ|рус|укр|УКР|бел|БЕЛ|бг|срб|мкд|мон|қаз|ею|онлайн|сайт|дети|москва|орг|ком|ελ|ευ"
    r"|հայ|გე|ישראל|中国|中國|香港|台灣|台湾|澳门|澳門|新加坡|한국|ไทย|ລາວ|ලංකා|भारत|ভারত|বাংলা"
    r"|مصر|السعودية|امارات|الاردن|الجزائر|المغرب|تونس|سورية|فلسطين|قطر|عمان|عراق|البحرين"
    r"|موريتانيا|ایران|پاکستان|سودان|شبكة|موقع)"
)
_VOWELS = "\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd"
"""Signs of Indic and South-East Asian letters, which `\\w` does not know."""
_EMOJI = "[\u203c\u2049\u231a-\u23ff\u2600-\u27bf\u2b05-\u2b55\U0001f000-\U0001faff]"
_JOINED = "[\ufe0e\ufe0f\u20e3\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
_EMOJI_RUN = rf"(?:[0-9#*]\ufe0f?\u20e3|{_EMOJI}(?:{_JOINED}|{_EMOJI})*)"
_BEGIN = r"(?<![\w@.-])(?=[^\s.]{0,63}[^\W\d_])"
_LABEL = r"[A-Za-z0-9\u00c0-\u024f-]"
_END = r"(?![\w-])"
_PATH = r"(?:/[^\s<>\"„”“«»]*)"
_ADDRESS = (
    r"(?:https?://|www\.)[^\s<>\"„”“«»]+"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    # As long as a name may be: else each letter of a long run would look through all of it.
    rf"|{_BEGIN}{_LABEL}{{2,63}}(?:\.{_LABEL}{{1,63}}){{0,4}}\.{_TLD}{_PATH}?{_END}"
    rf"|{_BEGIN}(?:{_LABEL}{{1,63}}\.){{0,4}}{_LABEL}{{4,63}}\.{_MORE_TLD}{_PATH}?{_END}"
    rf"|{_BEGIN}(?:{_LABEL}{{1,63}}\.){{1,4}}(?:{_TLD}|{_MORE_TLD}){_PATH}(?<=\w)"
    rf"|{_BEGIN}(?:[^\W_]|[{_VOWELS}]|-){{2,63}}\.{_LOCAL_TLD}{_PATH}?{_END}"
    # A site in a headline in capitals.
    rf"|{_BEGIN}[A-Z0-9-]{{3,63}}\.(?:{_TLD.upper()}){_END}"
)
_TAG = r"(?<![\w&])#(?=\d*+[^\W\d])\w++"
_HANDLE = r"(?<![\w.])@\w{2,}"
_FILE = (
    r"(?<![\w./])[\w-]{1,255}+\.(?:pdf|docx?|xlsx?|pptx?|odt|txt|html?|jpe?g|png|gif|mp[34]|zip|csv|json|xml"
    r"|exe|apk)(?!\w)"
)
_UNDERSCORED = r"(?<!\w)\w*[^\W_]_+[^\W_]\w*"

PROTECTED = re.compile("|".join((_ADDRESS, _EMOJI_RUN, _TAG, _HANDLE, _FILE, _UNDERSCORED)))
_HINT = re.compile(rf"[@#_/]|\.\w|www|\u20e3|{_EMOJI}")
_MAIL_HEADER = re.compile(
    r"(?:From|To|Cc): [^\n@]{0,2000}@[^\n]{1,2000}|Attachments: [^\n]{1,2000}\.\w{2,5}"
    r"|Date: (?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} [\d:]{4,8}[^\n]{0,40}"
)
"""What an e-mail says above its text, as `core.reading.mail` shows it."""
_LONG_NUMBER = re.compile(r"(?<![\w.,])\d{3,}(?!\w|[.,]\d)")
_EMOJI_ONLY = re.compile(_EMOJI_RUN)
_BULLET = r"[•‣◦▪■●○►▶➤*·|>]+(?=\s)"
_HEAD = re.compile(rf"(?:\s|{_BULLET}|{_EMOJI_RUN})+")
_AT_END = re.compile(rf"(?<!\S)(?:{_ADDRESS}|{_TAG}(?!\S))|{_EMOJI_RUN}")
_TRAILING_POINTS = ".,;:!?)]}'\"”»…"

_COMPARED = 500
"""Characters of the longest token whose likeness is looked for: that takes the square of them."""

_PLAIN = {
    **dict.fromkeys("„“”‟«»″", '"'),
    **dict.fromkeys("‚‘’‛‹›′`´", "'"),
    **dict.fromkeys("–—―−‐‑‒", "-"),
}
_QUOTES = {
    "en": "“”",
    "pl": "„”",
    "ro": "„”",
    "hu": "„”",
    "de": "„“",
    "cs": "„“",
    "sk": "„“",
    "sl": "„“",
    "bg": "„“",
    "fr": "«»",
    "es": "«»",
    "it": "«»",
    "ru": "«»",
    "uk": "«»",
    "pt": "“”",
}


@dataclass(frozen=True, slots=True)
class Guarded:
    """A sentence made ready: `text` is what the engine reads; it stands at `start` in the sentence.

    It is as long as what it stands for, so that offsets hold.
    """

    text: str
    start: int
    head: str
    tail: str
    capitals: bool = False
    quotes: bool = False
    dash: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """A translation with everything put back, and its links moved with it."""

    text: str
    links: tuple[WordLink, ...]


def protected(text: str) -> list[tuple[int, int]]:
    """Find what must come through unchanged, without the punctuation that follows an address."""
    spans: list[tuple[int, int]] = []
    if not _HINT.search(text):
        return spans
    for match in PROTECTED.finditer(text):
        token = match.group().rstrip(_TRAILING_POINTS) or match.group()
        spans.append((match.start(), match.start() + len(token)))
    return spans


@lru_cache(maxsize=8)
def without_protected(text: str) -> str:
    """Give a text with a space for each part that must come through unchanged."""
    return PROTECTED.sub(" ", text) if _HINT.search(text) else text


def is_mail_header(text: str) -> bool:
    """Tell whether a line is one that an e-mail has above its text, which stays as it is."""
    return _MAIL_HEADER.fullmatch(text) is not None


def guard(
    sentence: str, *, lacks: Callable[[str], bool] = lambda _: False, language: str = ""
) -> Guarded | None:
    """Make a sentence ready for the engine; None if there is nothing in it to translate.

    `lacks` tells of a character whether the package's vocabulary has no piece for it; `language` is
    the sentence's, in which names are known.
    """
    head = match.end() if (match := _HEAD.match(sentence)) else 0
    tail = _tail(sentence, head)
    core = sentence[head:tail]
    if not _has_words(core) or is_mail_header(sentence[head:].rstrip()):
        return None
    text = re.sub(r"\s", " ", core)
    capitals = is_capitals(text)
    if capitals:
        text = _sentence_case(text, language)
    text, quotes, dash = _plain_punctuation(text, lacks)
    return Guarded(text, head, sentence[:head], sentence[tail:], capitals, quotes, dash)


def _tail(sentence: str, head: int) -> int:
    """Give where the addresses, tags and emoji begin that a sentence ends with."""
    spans = [match.span() for match in _AT_END.finditer(sentence, head)]
    end = head + len(sentence[head:].rstrip())
    while spans and spans[-1][1] == end:
        end = head + len(sentence[head : spans.pop()[0]].rstrip())
    return end


def restore(
    guarded: Guarded, sentence: str, text: str, links: Sequence[WordLink], to_code: str
) -> Restored:
    """Put back what `guard` took away and repair what the engine mangled.

    `links` refer to `guarded.text` and `text`; those of the answer to `sentence` and the new text.
    What cannot be repaired stays as the engine gave it.
    """
    if guarded.quotes:
        text = ask(partial(_typographic_quotes, text, to_code), otherwise=text)
    if guarded.dash:
        text = re.sub(r"(?<=\s)-(?=\s)", guarded.dash, text)
    shifted = tuple(links)
    if guarded.start:
        shifted = tuple(
            WordLink(
                link.source_start + guarded.start,
                link.source_end + guarded.start,
                link.target_start,
                link.target_end,
                link.weight,
            )
            for link in links
        )
    original = " " * guarded.start + sentence[guarded.start : len(sentence) - len(guarded.tail)]
    repaired = ask(partial(repair, original, text, shifted), otherwise=Restored(text, shifted))
    text, shifted = repaired.text, repaired.links
    if guarded.capitals:
        text = ask(partial(_upper, text, to_code), otherwise=text)
    if guarded.head:
        shifted = _move_target(shifted, 0, 0, len(guarded.head))
    return Restored(guarded.head + text + guarded.tail, shifted)


def repair(sentence: str, text: str, links: Sequence[WordLink]) -> Restored:
    """Write what must come through unchanged as the original has it, where its place is plain."""
    current = Restored(text, tuple(links))
    places = _Places(text)
    for start, end in protected(sentence):
        token = sentence[start:end]
        if places.take(token):
            continue
        found = _mangled(current, token, start, end) or _emoji_place(current, token, start)
        if found is None:
            continue
        first, last, new = found
        current = _write(current, first, last, new)
        places.write(first, last, new, token)
    return _repair_number(sentence, current)


def lost(sentence: str, text: str) -> list[str]:
    """List what should have come through unchanged and did not."""
    places = _Places(text)
    tokens = [sentence[start:end] for start, end in protected(sentence)]
    return [token for token in tokens if not places.take(token)]


def is_capitals(text: str) -> bool:
    """Tell whether a sentence of at least two words is written in capitals throughout."""
    plain = without_protected(text)
    upper = sum(map(str.isupper, plain))
    cased = upper + sum(map(str.islower, plain))
    if cased < 8 or upper < 0.9 * cased:
        return False
    return sum(len(word) > 3 for word in re.findall(r"[^\W\d_]+", plain)) >= 2


def _has_words(text: str) -> bool:
    """Tell whether words are left without addresses and the like; initials are none."""
    plain = without_protected(text)
    for word in re.findall(r"[^\W\d_]+", plain):
        if len(word) > 1 or not (word.isupper() or word.islower()):
            return True
    return False


def _plain_punctuation(text: str, lacks: Callable[[str], bool]) -> tuple[str, bool, str]:
    strange = {c for c in set(text) & _PLAIN.keys() if lacks(c) and not lacks(_PLAIN[c])}
    if not strange:
        return text, False, ""
    quotes = any(_PLAIN[c] == '"' for c in strange)
    dashes = [c for c in text if c in strange and c in "–—―"]
    return (
        "".join(_PLAIN[c] if c in strange else c for c in text),
        quotes,
        dashes[0] if dashes else "",
    )


def _typographic_quotes(text: str, to_code: str) -> str:
    pair = _QUOTES.get(to_code, "“”")
    out = []
    for place, character in enumerate(text):
        if character == '"':
            opens = place == 0 or text[place - 1].isspace() or text[place - 1] in "([{-–—"
            character = pair[0] if opens else pair[1]
        out.append(character)
    return "".join(out)


def _sentence_case(text: str, language: str) -> str:
    """Write capitals as a sentence, with those of known names and acronyms.

    Protected words and words that cannot be spoken stay, too.
    """
    keep = {place for start, end in protected(text) for place in range(start, end)}
    for match in re.finditer(r"\w+", text):
        word = match.group()
        if len(word) > 1 and (any(c.isdigit() for c in word) or not _vowels(word)):
            keep.update(range(*match.span()))
    for start, end in ask(lambda: list(capitals_of_names(text, language)), otherwise=[]):
        keep.update(range(start, end))
    out = [c if place in keep or len(c.lower()) != 1 else c.lower() for place, c in enumerate(text)]
    for place, character in enumerate(out):
        if character.isalpha():
            out[place] = text[place]
            break
    return "".join(out)


def _vowels(word: str) -> bool:
    """Tell whether a word has a vowel; of scripts other than Latin and Cyrillic every word does."""
    folded = comparable_word(word)
    return any(c in "aeiouyаеиоуыэюяіїєө" or ord(c) > 0x52F for c in folded)


def _upper(text: str, to_code: str) -> str:
    """Write a translation in capitals, letter by letter, so that no offset moves."""
    keep = {place for start, end in protected(text) for place in range(start, end)}
    dotted = to_code in ("tr", "az")
    out = []
    for place, character in enumerate(text):
        upper = "İ" if dotted and character == "i" else character.upper()
        out.append(upper if place not in keep and len(upper) == 1 else character)
    return "".join(out)


class _Places:
    """The characters of a text that tokens have taken."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._taken = bytearray(len(text))
        self._looked: dict[str, int] = {}

    def take(self, token: str) -> bool:
        """Take the first place of a token as a whole that no token took; tell whether it has one.

        Where it was not found before it is not looked for again.
        """
        place = self._text.find(token, self._looked.get(token, 0))
        while place >= 0:
            blocked = self._taken.rfind(1, place, place + len(token))
            if blocked < 0:
                self._mark(place, token)
                break
            place = self._text.find(token, blocked + 1)
        self._looked[token] = place + len(token) if place >= 0 else len(self._text)
        return place >= 0

    def write(self, first: int, last: int, new: str, token: str) -> None:
        """Put `new` for what stands from `first` to `last`; the token in it is taken."""
        self._text = self._text[:first] + new + self._text[last:]
        self._taken[first:last] = bytes(len(new))
        self._mark(first + new.find(token), token)
        self._looked.clear()

    def _mark(self, place: int, token: str) -> None:
        self._taken[place : place + len(token)] = b"\x01" * len(token)


def _mangled(current: Restored, token: str, start: int, end: int) -> tuple[int, int, str] | None:
    """Find the token with spaces or letter case changed, else a likeness where its links lead."""
    if _EMOJI_ONLY.fullmatch(token):
        return None
    loose = r"\s*".join(re.escape(c) if c != "_" else r"[_\s]" for c in token)
    if match := re.search(loose, current.text, re.IGNORECASE):
        return match.start(), match.end(), token
    ends = [
        (link.target_start, link.target_end)
        for link in current.links
        if link.source_start < end and link.source_end > start and link.weight >= 0.3
    ]
    if not ends:
        return None
    first, last = min(a for a, _ in ends), max(b for _, b in ends)
    while first > 0 and not current.text[first - 1].isspace():
        first -= 1
    while last < len(current.text) and not current.text[last].isspace():
        last += 1
    found = current.text[first:last].rstrip(_TRAILING_POINTS)
    if max(len(found), len(token)) > _COMPARED:
        return None
    alike = SequenceMatcher(None, found.casefold(), token.casefold(), autojunk=False).ratio()
    return (first, first + len(found), token) if found and alike >= 0.6 else None


def _emoji_place(current: Restored, token: str, start: int) -> tuple[int, int, str] | None:
    """Find where a dropped emoji goes: after the words that came from the words before it."""
    if not _EMOJI_ONLY.fullmatch(token):
        return None
    before = [link for link in current.links if link.source_end <= start]
    if not before:
        return None
    nearest = max(link.source_end for link in before)
    place = max(link.target_end for link in before if link.source_end == nearest)
    while place < len(current.text) and not current.text[place].isspace():
        place += 1
    return place, place, f" {token}"


def _repair_number(sentence: str, current: Restored) -> Restored:
    """Write back the one number that came out as another of as many digits, three at least."""
    original, written = ascii_digits(sentence), ascii_digits(current.text)
    ours = _LONG_NUMBER.findall(without_protected(original))
    theirs = list(_LONG_NUMBER.finditer(written))
    missing = [number for number in ours if number not in written]
    strange = [match for match in theirs if match.group() not in original]
    if len(missing) != 1 or len(strange) != 1 or len(ours) != len(theirs):
        return current
    if len(missing[0]) != len(strange[0].group()):
        return current
    return _write(current, strange[0].start(), strange[0].end(), missing[0])


def _write(current: Restored, start: int, end: int, new: str) -> Restored:
    text = current.text[:start] + new + current.text[end:]
    return Restored(text, _move_target(current.links, start, end, len(new)))


def _move_target(
    links: Sequence[WordLink], start: int, end: int, length: int
) -> tuple[WordLink, ...]:
    """Move links after `[start, end)` became `length` characters; those touching it span it."""
    grown = length - (end - start)
    moved = []
    for link in links:
        a, b = link.target_start, link.target_end
        if a >= end:
            a, b = a + grown, b + grown
        elif b > start:
            a, b = min(a, start), max(b + grown, start + length)
        moved.append(replace(link, target_start=a, target_end=b))
    return tuple(moved)
