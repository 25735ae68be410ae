"""Organisations and places that words beside them announce: heads, acronyms, quotation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.morphology import lexicon
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.tokenised_article import (
    LONG_ADJECTIVE,
    NAME_GAP,
    SPACE,
    TokenisedArticle,
    starts_person,
)
from core.text.tokens import Word, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ORG, LOC, PRO = MentionType.ORGANISATION, MentionType.PLACE, MentionType.PRODUCT
_QUOTED = re.compile(r"[„«“\"»]([^„“”«»\"\n]{2,50})[”“»\"«]")


def headed_names(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose organisations and places that a head word begins: a ministry, an island."""
    for line in tokenised.lines:
        if line.shouted:
            continue
        words = line.words
        for at, word in enumerate(words):
            if not word.capital:
                continue
            head = _late_head(tokenised, words, at)
            if head is not None:
                last, type = head
                name = words[at : last + 1]
                weight = weights.LATE_HEADED_NAME + len(name)
                yield Candidate(word.start, name[-1].end, type, tokenised.key(name), weight)
            for kind, type in (("org", ORG), ("place", LOC)):
                if tokenised.is_kind(word, kind):
                    known = tokenised.known(words, at)
                    if known is not None and known[0] > 1:
                        break
                    last = _extent(tokenised, words, at, type)
                    if last > at and not _only_known(tokenised, words, at + 1, last, type):
                        name = words[at : last + 1]
                        yield Candidate(
                            word.start,
                            name[-1].end,
                            type,
                            tokenised.key(name),
                            weights.HEADED_NAME + len(name),
                        )
                    break


def _only_known(
    tokenised: TokenisedArticle, words: list[Word], at: int, last: int, type: MentionType
) -> bool:
    """Tell whether a head stands before a known name that needs none: "Agencja Reuters"."""
    known = tokenised.known(words, at)
    return known is not None and known[0] == last - at + 1 and known[1].type is type


def _late_head(
    tokenised: TokenisedArticle, words: list[Word], at: int
) -> tuple[int, MentionType] | None:
    """Give the end and type of a name whose head comes late: "Верховный суд Пакистана"."""
    first = words[at]
    if tokenised.known(words, at) is not None:
        return None
    if not LONG_ADJECTIVE.search(first.folded) or any(
        tokenised.is_kind(first, kind) for kind in ("title", "opener", "inplace", "org")
    ):
        return None
    for i in range(at + 1, min(at + 4, len(words))):
        word = words[i]
        if word.capital or not SPACE.fullmatch(word.gap):
            return None
        for kind, type in (("late", ORG), ("place", LOC)):
            if tokenised.is_kind(word, kind) and (type is ORG or not words[at].first):
                last = i
                ahead = words[i + 1 : i + 2]
                if ahead and ahead[0].capital and SPACE.fullmatch(ahead[0].gap):
                    known = tokenised.known(words, i + 1)
                    if known is not None and known[1].type is LOC:
                        last = i + known[0]
                return last, type
        if len(word.text) < 4 or not LONG_ADJECTIVE.search(word.folded):
            return None
    return None


def _extent(tokenised: TokenisedArticle, words: list[Word], at: int, type: MentionType) -> int:
    """Give the last word of the name whose head is word `at`."""
    last = at
    i = at + 1
    topics = lexicon.words("topic", tokenised.language) if type is ORG else frozenset()
    while i < len(words) and i - at < 9:
        word = words[i]
        if not NAME_GAP.fullmatch(word.gap) or word.gap.startswith("."):
            break
        if word.capital and i > at + 1 and starts_person(tokenised, words, i):
            break
        if word.capital or (word.folded in topics and not tokenised.is_kind(word, "small")):
            last = i
            i += 1
            continue
        if tokenised.is_kind(word, "small") or word.folded in topics:
            ahead = words[i + 1 : i + 3]
            if ahead and SPACE.fullmatch(ahead[0].gap) and (
                ahead[0].capital or ahead[0].folded in topics
                or (tokenised.is_kind(ahead[0], "small") and len(ahead) > 1 and ahead[1].capital)
            ):  # fmt: skip
                if last == at and word.folded not in topics and not _links(tokenised, word):
                    break
                i += 1
                continue
        break
    return last


def _links(tokenised: TokenisedArticle, word: Word) -> bool:
    """Tell whether a small word may follow a head: "Bank of England", not "Partia w Sejmie"."""
    return word.folded in _AFTER_HEAD.get(tokenised.language.split("-")[0], _AFTER_HEAD_ELSE)


_AFTER_HEAD_ELSE = frozenset(
    {
        "de",
        "des",
        "du",
        "d",
        "della",
        "di",
        "do",
        "da",
        "of",
        "for",
        "pentru",
        "ds.",
        "nad",
        "pro",
        "za",
        "dlya",
        "po",
        "na",
    }
)
_AFTER_HEAD = {
    "pl": frozenset({"ds", "nad", "dla"}), "ro": frozenset({"de", "pentru", "din"}),
    "ru": frozenset({"po"}), "uk": frozenset({"z"}), "cs": frozenset({"pro"}),
    "sl": frozenset({"za"}), "bg": frozenset({"za", "na"}),
}  # fmt: skip


def acronyms(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose "Instytut Badań nad Wojną (ISW)": both are the organisation, under one key."""
    for line in tokenised.lines:
        if line.shouted:
            continue
        words = line.words
        for at in range(1, len(words)):
            word = words[at]
            if not (word.shouted and 2 <= len(word.text) <= 8 and words[at].gap.endswith("(")):
                continue
            if tokenised.text[word.end : word.end + 1] not in (")", ",", ";"):
                continue
            first = _expansion(tokenised, words, at)
            if first is None:
                continue
            name = words[first:at]
            key = tokenised.key(name)
            known = tokenised.known(words, at)
            if known is not None and known[1].type is ORG:
                key = known[1].key
            yield Candidate(name[0].start, name[-1].end, ORG, key, weights.ACRONYM_EXPLAINED)
            yield Candidate(word.start, word.end, ORG, key, weights.ACRONYM_EXPLAINED)


def _expansion(tokenised: TokenisedArticle, words: list[Word], at: int) -> int | None:
    """Give the first word of what the acronym at `at` stands for."""
    letters = words[at].folded
    first = None
    for i in range(at - 1, max(-1, at - 12), -1):
        word = words[i]
        if i < at - 1 and not NAME_GAP.fullmatch(words[i + 1].gap):
            break
        if word.capital:
            initials = "".join(w.folded[:1] for w in words[i:at])
            capitals = "".join(w.folded[:1] for w in words[i:at] if w.capital)
            big = "".join(w.folded[:1] for w in words[i:at] if not tokenised.is_kind(w, "small"))
            if letters in (initials, capitals, big):
                return i
            if (tokenised.is_kind(word, "org") and at - i > 1) or first == i + 1:
                first = i
        elif tokenised.is_kind(word, "opener") and not tokenised.is_kind(word, "small"):
            break
    return first


def quoted_names(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose names in quotation marks after a word that says what they name."""
    for line in tokenised.lines:
        for match in _QUOTED.finditer(tokenised.text, line.start, line.end):
            inside = words_of(tokenised.text, match.start(1), match.end(1))
            if not inside or not inside[0].capital or len(inside) > 6:
                continue
            if tokenised.text[match.end(1) - 1] in ".,!?…":
                continue
            before = [w for w in line.words if w.end <= match.start()][-1:]
            if not before or match.start() - before[0].end > 1:
                continue
            head = before[0]
            for kind, type in (("product", PRO), ("firm", ORG), ("org", ORG)):
                if tokenised.is_kind(head, kind):
                    yield Candidate(
                        inside[0].start,
                        inside[-1].end,
                        type,
                        tokenised.key(inside),
                        weights.QUOTED_NAME,
                    )
                    break
