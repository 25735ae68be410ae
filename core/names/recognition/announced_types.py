"""What the word beside a name makes it: a storm, a law, a minister's portfolio, a channel."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names import authority
from core.names.keys import is_known
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.rules.script_bounds import CASELESS
from core.names.recognition.rules.turkish_names import tail_type
from core.names.recognition.tagger.tagger import CERTAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.names.recognition.tokenised_article import TokenisedArticle
    from core.text.tokens import Word

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
_PORTFOLIO = frozenset({"pt", "es", "it", "fr", "ca", "gl"})
_OF = frozenset({"de", "da", "do", "das", "dos", "del", "della", "dell", "dei", "des", "du", "la"})
_NUMBER = re.compile(r"[-‑ \u00a0]\d{1,3}(?![\w%]|[.,:]\d)")
_NUMBERED = re.compile(rf"(?<!\w)[^\W\d_]+{_NUMBER.pattern}")
_CHANNEL = re.compile(
    r"(?<!\w)(?:TV|Canal|Channel|Kanal|Radio|Rádio)[ \u00a0]\d{1,3}(?![\w%]|[.,:]\d)"
)
_AGAIN = 2
"""Times that a name stands with its number where it is one of it: "Brasil 247"."""


def announced_types(tokenised: TokenisedArticle, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Give the names as the words right beside them make them, without those that make none."""
    if base(tokenised.language) in CASELESS:
        return list(chosen)
    words = [word for line in tokenised.lines for word in line.words]
    starts = [word.start for word in words]
    numbered = Counter(match.group() for match in _NUMBERED.finditer(tokenised.text))
    found: list[Candidate] = []
    for at, name in enumerate(chosen):
        first = bisect_left(starts, name.start)
        own = [w for w in words[first : bisect_left(starts, name.end)] if not _is_ending(w)]
        before = [word for word in words[max(0, first - 3) : first] if own and own[0].gap]
        if name.type is not MentionType.DATE and own:
            if _is_portfolio(tokenised, name, own, before):
                continue
            wider = _widened(tokenised, name, own, before, numbered)
            free = not found or found[-1].end <= wider.start
            ahead = chosen[at + 1].start if at + 1 < len(chosen) else wider.end
            name = wider if free and wider.end <= ahead else name
            name = _announced(tokenised, name, own, before)
        found.append(name)
    storms = {name.key for name in found if name.type is MentionType.EVENT}
    found = [
        replace(name, type=MentionType.EVENT) if name.key in storms else name for name in found
    ]
    ends = [0, *(name.end for name in found)]
    begins = [*(name.start for name in found), len(tokenised.text)]
    channels = [
        channel
        for channel in _channels(tokenised)
        if (here := bisect_left(begins, channel.start)) < len(begins)
        and ends[here] <= channel.start
        and channel.end <= begins[here]
    ]
    return sorted((*found, *channels), key=lambda name: name.start)


def _is_ending(word: Word) -> bool:
    """Tell whether an apostrophe parts a word from the name before it: "Asya’da"."""
    return word.gap in ("'", "’") and word.text.islower()


def _widened(
    tokenised: TokenisedArticle,
    name: Candidate,
    own: Sequence[Word],
    before: Sequence[Word],
    numbered: Counter[str],
) -> Candidate:
    """Give a place's name with the number or the bank that makes it another: "Paris-8"."""
    if name.type is not LOC or len(own) > 1:
        return name
    number = _NUMBER.match(tokenised.text, name.end)
    if number is not None and numbered[tokenised.text[name.start : number.end()]] >= _AGAIN:
        key = f"{tokenised.key(own)} {number.group()[1:]}"
        return replace(name, end=number.end(), type=ORG, key=key, lone=False)
    last = before[-1] if before and own[0].gap == " " else None
    if last is not None and last.capital and tokenised.is_kind(last, "bank"):
        key = tokenised.key([last, *own])
        return replace(name, start=last.start, type=ORG, key=key, lone=False)
    return name


def _announced(
    tokenised: TokenisedArticle, name: Candidate, own: Sequence[Word], before: Sequence[Word]
) -> Candidate:
    tailed = tail_type(tokenised, own)
    if tailed is not None and not is_known(name.key):
        name = replace(name, type=tailed, lone=False)
    if len(own) > 1 or is_known(name.key) or not before or own[0].gap != " ":
        return name
    last = before[-1]
    if name.type in (PER, LOC) and tokenised.is_kind(last, "storm"):
        return replace(name, type=MentionType.EVENT, lone=False)
    if name.type is ORG and own[0].shouted and tokenised.is_kind(last, "law"):
        return replace(name, type=MentionType.PRODUCT)
    return name


def _is_portfolio(
    tokenised: TokenisedArticle, name: Candidate, own: Sequence[Word], before: Sequence[Word]
) -> bool:
    """Tell whether a name is only what a minister is of: "ministro polaco de Agricultura"."""
    if base(tokenised.language) not in _PORTFOLIO or len(before) < 2:
        return False
    if name.type is not ORG and (name.type is not PER or len(own) > 1):
        return False
    *titles, of = before
    sure = name.type is PER and name.weight >= weights.TRAINED + CERTAIN
    if sure or of.folded not in _OF or own[0].shouted:
        return False
    if not tokenised.is_kind(titles[-1], "portfolio"):
        apart = titles[-1].text.islower() and titles[-1].gap == " "
        if not apart or len(titles) < 2 or not tokenised.is_kind(titles[0], "portfolio"):
            return False
    headed = any(tokenised.is_kind(own[0], kind) for kind in ("org", "late"))
    return not headed and authority.match(own, 0, tokenised.language) is None


def _channels(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose the channels that are called by a number, where the article has them again."""
    often = Counter(match.group() for match in _CHANNEL.finditer(tokenised.text))
    for line in tokenised.lines:
        for match in _CHANNEL.finditer(tokenised.text, line.start, line.end):
            if not line.shouted and often[match.group()] >= _AGAIN:
                key = match.group().casefold()
                yield Candidate(*match.span(), ORG, key, weights.NAMED_ELSEWHERE)
