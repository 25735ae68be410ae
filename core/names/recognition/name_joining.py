"""Names that were cut, made whole: at a particle, a nickname, or where an institution is."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.keys import is_known, is_territory
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.rules.script_bounds import CASELESS
from core.names.recognition.type_evidence import is_tail

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.names.recognition.tokenised_article import TokenisedArticle
    from core.text.tokens import Word

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
_SPACE = re.compile(r"[ \u00a0]")
# Of surnames: da Silva, de Mistura, von der Leyen, dos Santos.
_PARTICLES = re.compile(
    r"(?:(?:d[aeiou]s?|del|della|dello|degli|dalla|dal|von|van|zu|zur|ter|ten|den|der|af|av|bin|ibn|abu|bint|ben)"
    r"(?: (?:la|las|los|der|den|het|al))?|(?:al|el|as|ash|ad|ar|an))\Z"
)
_OPEN, _CLOSE = "„“”\"«»'‘’‚", "“”\"»«'’‘"
_NICKNAME = re.compile(
    rf"([^\W\d_]+)[ \u00a0][{_OPEN}]([^{_OPEN}{_CLOSE}\n]{{2,24}})[{_CLOSE}][ \u00a0]([^\W\d_]+)"
)
_SHORT = re.compile(rf"[{_OPEN}]([^{_OPEN}{_CLOSE}\n]{{2,24}})[{_CLOSE}][ \u00a0]([^\W\d_]+)")
_FULL = re.compile(rf"{_SHORT.pattern}\Z")
# What stands between an institution and the place or matter that its name goes on with.
_OF_INSTITUTION = {
    "pl": ("w", "we"), "cs": ("v", "ve"), "sk": ("v", "vo"), "sl": ("v",), "hr": ("u",),
    "es": ("de", "de la", "del", "de los", "de las"), "pt": ("de", "do", "da", "dos", "das"),
    "it": ("di", "della", "del", "dei", "delle", "degli", "dell"),
    "fr": ("de", "du", "des", "de la", "d"),
    "ca": ("de", "del", "de la"), "gl": ("de", "do", "da"),
    "ru": ("по",), "nl": ("van", "van de", "voor"), "de": ("für", "der", "des"),
}  # fmt: skip
_LOCAL = frozenset({"pl", "cs", "sk", "sl", "hr"})
"""Where the place behind an institution is part of its name only for courts and the like."""
_LOCAL_HEAD = re.compile(
    r"(prokuratur|sad(?!z)|sąd|komend|urzad|szpital|uniwersyt|politechni|soud|statni zastup|"
    r"univerzit|nemocnic|sodisc|bolnisnic|sud(?!s))"
)
_WORDS_OF = 3
"""Words that may follow such a small word."""


def joined(tokenised: TokenisedArticle, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Give the names with those made whole that were cut; what they cover is left out."""
    if base(tokenised.language) in CASELESS:
        return list(chosen)
    words = [word for line in tokenised.lines for word in line.words]
    starts = [word.start for word in words]
    names = list(chosen)
    names = _with_nicknames(tokenised, names, words, starts)
    for grow in (_with_particle, _with_arabic_article, _with_tail, _with_place):
        names = _grown(tokenised, names, words, starts, grow)
    return _by_nickname(tokenised, names)


def _grown(
    tokenised: TokenisedArticle,
    names: list[Candidate],
    words: list[Word],
    starts: list[int],
    grow: Callable[..., tuple[int, int] | None],
) -> list[Candidate]:
    """Let each name grow over what follows it, and leave out the names that it covers then."""
    kept: list[Candidate] = []
    at = 0
    while at < len(names):
        name = names[at]
        span = grow(tokenised, names, at, words, starts)
        if span is None:
            kept.append(name)
            at += 1
            continue
        start, end = span
        while kept and kept[-1].end > start:
            kept.pop()
        own = words[bisect_left(starts, start) : bisect_left(starts, end)]
        key = tokenised.key(own) or name.key
        kind = ORG if grow is _with_tail else name.type
        kept.append(replace(name, start=start, end=end, type=kind, key=key, lone=False))
        at += 1
        while at < len(names) and names[at].start < end:
            at += 1
    return kept


def _line_of(tokenised: TokenisedArticle, place: int) -> tuple[int, int]:
    lines = tokenised.lines
    here = bisect_left(lines, place + 1, key=lambda line: line.start) - 1
    return (lines[here].start, lines[here].end) if here >= 0 else (0, 0)


def _with_nicknames(
    tokenised: TokenisedArticle, names: list[Candidate], words: list[Word], starts: list[int]
) -> list[Candidate]:
    """Join Juan “Tony” Perez, whatever of it was found."""
    found: list[Candidate] = []
    for line in tokenised.lines:
        for match in _NICKNAME.finditer(tokenised.text, line.start, line.end):
            before = words[bisect_left(starts, match.start())]
            surname = words[bisect_left(starts, match.start(3))]
            if not tokenised.is_given(before) or not _is_surname(tokenised, surname):
                continue
            own = [n for n in names if n.start <= before.start < n.end and n.type is PER]
            start = own[0].start if own else before.start
            parts = words[bisect_left(starts, start) : bisect_left(starts, match.start(2))]
            # A nickname is no part of what a person's names are compared by.
            key = tokenised.key([*parts, surname])
            found.append(Candidate(start, surname.end, PER, key, weights.FULL_PERSON + len(parts)))
    left = [n for n in names if not any(n.start < f.end and f.start < n.end for f in found)]
    return sorted((*left, *found), key=lambda name: name.start)


def _is_surname(tokenised: TokenisedArticle, word: Word) -> bool:
    """Tell whether a word can be a surname, and is no title."""
    return word.capital and not any(
        tokenised.is_kind(word, kind) for kind in ("title", "opener", "people")
    )


def _nicknames(
    tokenised: TokenisedArticle, names: Sequence[Candidate]
) -> dict[tuple[str, str], Candidate]:
    """Give the people whose nickname stands in their full name, by it and their surname."""
    found: dict[tuple[str, str], Candidate] = {}
    for name in names:
        match = _FULL.search(tokenised.text, name.start, name.end) if name.type is PER else None
        if match is not None:
            found.setdefault((match[1].casefold(), match[2].casefold()), name)
    return found


def _by_nickname(tokenised: TokenisedArticle, names: list[Candidate]) -> list[Candidate]:
    """Make “Tony” Perez the one whom the article also gives in full."""
    known = _nicknames(tokenised, names)
    found: list[Candidate] = []
    if known:
        for line in tokenised.lines:
            for match in _SHORT.finditer(tokenised.text, line.start, line.end):
                full = known.get((match[1].casefold(), match[2].casefold()))
                if full is not None:
                    found.append(replace(full, start=match.start(), end=match.end()))
    apart = [f for f in found if not any(n.start < f.start and f.end <= n.end for n in names)]
    left = [n for n in names if not any(n.start < f.end and f.start < n.end for f in apart)]
    return sorted((*left, *apart), key=lambda name: name.start)


def _with_particle(
    tokenised: TokenisedArticle,
    names: list[Candidate],
    at: int,
    words: list[Word],
    starts: list[int],
) -> tuple[int, int] | None:
    """Join da Silva to the given names before it, where no place follows the particle."""
    name = names[at]
    if name.type is not PER or name.lone:
        return None
    own = [word for word in words[bisect_left(starts, name.start) : bisect_left(starts, name.end)]]
    i = bisect_left(starts, name.end)
    particle: list[str] = []
    while (
        i < len(words)
        and len(particle) < _WORDS_OF
        and words[i].text.islower()
        and _SPACE.fullmatch(words[i].gap)
    ):
        particle.append(words[i].text)
        i += 1
    if not particle or i >= len(words) or not _PARTICLES.fullmatch(" ".join(particle)):
        return None
    last = words[i]
    arabic = particle[-1] in ("al", "el", "as", "ash", "ad", "ar", "an")
    apart = _SPACE.fullmatch(last.gap) or (last.gap in ("-", "‑") and arabic)
    if not last.capital or last.shouted or not apart or not own or not own[-1].capital:
        return None
    ahead = next((n for n in names[at + 1 : at + 3] if n.start <= last.start < n.end), None)
    if ahead is not None and ahead.type in (LOC, ORG) and (is_known(ahead.key) or len(own) > 1):
        return None
    known = tokenised.known(words, i)
    if known is not None and known[1].type is not PER:
        return None
    if not arabic and len(own) == 1 and not tokenised.is_given(own[0]):
        return None
    end = ahead.end if ahead is not None and ahead.type is PER else last.end
    return name.start, end


def _with_arabic_article(
    tokenised: TokenisedArticle,
    names: list[Candidate],
    at: int,
    words: list[Word],
    starts: list[int],
) -> tuple[int, int] | None:
    """Give Moualem the article that a hyphen joins to it: Al-Moualem."""
    name = names[at]
    first = bisect_left(starts, name.start)
    if name.type is not PER or not first or first >= len(words):
        return None
    before = words[first - 1]
    if words[first].gap in ("-", "‑") and before.folded in ("al", "el", "as", "ash", "ad", "ar"):
        return (
            (before.start, name.end) if before.start >= _line_of(tokenised, name.start)[0] else None
        )
    return None


def _with_tail(
    tokenised: TokenisedArticle,
    names: list[Candidate],
    at: int,
    words: list[Word],
    starts: list[int],
) -> tuple[int, int] | None:
    """Join City to the Manchester before it: clubs and papers are called after places."""
    name = names[at]
    i = bisect_left(starts, name.end)
    own = words[bisect_left(starts, name.start) : i]
    if name.type is MentionType.DATE or not own or i >= len(words) or words[i].gap != " ":
        return None
    if not is_tail(tokenised, words[i]) or tokenised.is_given(own[0]) or not own[-1].capital:
        return None
    if len(own) > 1 and name.type is PER:
        return None
    beyond = words[i + 1 : i + 2]
    both = bool(beyond) and beyond[0].gap == " " and is_tail(tokenised, beyond[0])
    return name.start, words[i + both].end


def _with_place(
    tokenised: TokenisedArticle,
    names: list[Candidate],
    at: int,
    words: list[Word],
    starts: list[int],
) -> tuple[int, int] | None:
    """Join what an institution's name goes on with: Prokuratura w Słupsku, Corte Suprema de X."""
    name = names[at]
    code = base(tokenised.language)
    small = _OF_INSTITUTION.get(code)
    if small is None or name.type is not ORG or is_known(name.key):
        return None
    first = bisect_left(starts, name.start)
    own = words[first : bisect_left(starts, name.end)]
    if not own or not any(
        tokenised.is_kind(word, kind) for word in own[:2] for kind in ("org", "late")
    ):
        return None
    if code in _LOCAL and not any(_LOCAL_HEAD.match(word.folded) for word in own[:2]):
        return None
    i = first + len(own)
    between: list[str] = []
    while i < len(words) and len(between) < _WORDS_OF and _SPACE.fullmatch(words[i].gap):
        if words[i].capital:
            break
        between.append(words[i].text)
        i += 1
    if i >= len(words) or " ".join(between) not in small or not words[i].capital:
        return None
    if not _SPACE.fullmatch(words[i].gap) and words[i].gap not in ("'", "’"):
        return None
    ahead = next((n for n in names[at + 1 : at + 3] if n.start <= words[i].start < n.end), None)
    if ahead is None:
        return None if code in _LOCAL else (name.start, words[i].end)
    if ahead.type is PER or (is_territory(ahead.key) and len(own) > 1):
        return None
    if ahead.type is not LOC and code in _LOCAL:
        return None
    return name.start, ahead.end
