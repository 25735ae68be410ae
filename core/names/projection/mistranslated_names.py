"""Known names that a translation does not give as its language has them.

It is asked of each sentence and must be right when it speaks: whatever could be the name, or a word
made of it ("Chinese"), counts as the name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.authority import display_name, names_for
from core.names.keys import is_known, is_territory, territory_code
from core.names.projection.other_names import belongs_to_other, known_names
from core.text.romanisation import nearness, skeleton
from core.text.tokens import words_of
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.article import WordLink
    from core.names.projection.other_names import KnownName
    from core.text.tokens import Word

LANGUAGE = "en"
"""The language whose names are known well enough."""

_TYPES = (MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE)
_ALIKE = 0.8
_PLACE_ALIKE = 0.7
_SAME = 0.85
_BEGINNING = 3
_LINKED = 0.3
_SHORT = 3
"""Letters of a word that is taken for a name's only where more tells so."""

_PEOPLES = {
    "cldr:CH": "swiss",
    "cldr:CY": "greek turkish",
    "cldr:DK": "dane danes danish",
    "cldr:FR": "french frenchman frenchwoman",
    "cldr:019": "america american americans us usa states",
    "cldr:021": "north",
    "cldr:GB": "british english briton britons brits england scotland wales",
    "cldr:IE": "irish irishman",
    "cldr:KP": "korean nkorea dprk",
    "cldr:KR": "korean skorea rok",
    "cldr:MM": "burmese burma",
    "cldr:NL": "dutch dutchman",
    "cldr:PH": "filipino filipinos",
    "cldr:US": "american americans washington",
    "cldr:150": "continent",
    "gaz:un": "un unesco unicef unhcr",
    "gaz:england": "english british britain uk",
    "gaz:scotland": "scots british",
    "gaz:wales": "welsh british",
}
"""Words that say a place without beginning as its name does."""


@dataclass(frozen=True, slots=True)
class MistranslatedName:
    """A known name that is missing or misspelt: `name` is what it should be.

    `mention` is its number among those asked of; `start` and `end` are where the translation has
    something else in its place, equal where it has nothing.
    """

    mention: int
    name: str
    start: int
    end: int


def find_mistranslated(
    sentence: str,
    mentions: Sequence[tuple[int, int, MentionType, str]],
    translation: str,
    links: Sequence[WordLink],
) -> tuple[MistranslatedName, ...]:
    """Find the known names that an English translation does not have; each name once.

    `mentions` are (start, end, type, key) in `sentence`.
    """
    asked = [
        (number, start, end, kind, key)
        for number, (start, end, kind, key) in enumerate(mentions)
        if kind in _TYPES and is_known(key)
    ]
    words = words_of(translation) if asked else []
    there = known_names(words, LANGUAGE)
    all_asked = {key for *_, key in asked}
    found: list[MistranslatedName] = []
    told: set[str] = set()
    for number, start, end, kind, key in asked:
        wanted = _wanted(key)
        if key in told or not wanted.names:
            continue
        told.add(key)
        form = {word.folded for word in words_of(sentence[start:end])}
        copy: list[Word] = []
        others = [name for name in there if name.is_other(key, kind)]
        if _is_given(wanted, kind, key, form, words, copy, others):
            continue
        if _in_copied_name(sentence, start, end, translation):
            continue
        place = _span(copy) if copy else _linked(start, end, links, words)
        if place == (0, 0):
            others = [other for other in others if not other.keys & all_asked]
            place = _taken_for(wanted, others, words)
            # What no capital letter shows to be a name may be a word that looks like it.
            unwritten = place == (0, 0) and (not others or _is_caseless(sentence[start:end]))
            if unwritten and _may_be_a_word(sentence, start, end, kind, key):
                continue
        # Another name stands there: the engine wove two into one.
        if any(place[0] < m.end and m.start < place[1] for m in found):
            place = (0, 0)
        name = display_name(key, LANGUAGE) or names_for(key, LANGUAGE)[0]
        found.append(MistranslatedName(number, name, *place))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a known name may look like, folded: whole, by one of its words, or as an acronym."""

    names: tuple[tuple[str, ...], ...]
    parts: frozenset[str]
    acronyms: frozenset[str]
    peoples: frozenset[str]
    has_acronym: bool
    """It is known by an acronym of this language."""


@lru_cache(maxsize=4096)
def _wanted(key: str) -> _Wanted:
    names = [words_of(name) for name in names_for(key, LANGUAGE)]
    own = {name[0].folded for name in names if len(name) == 1 and name[0].shouted}
    initials = {"".join(w.folded[:1] for w in name if w.capital) for name in names if len(name) > 1}
    return _Wanted(
        tuple(tuple(word.folded for word in name) for name in names if name),
        frozenset(
            w.folded
            for name in names
            for w in name
            if w.shouted or (w.capital and len(w.text) > 2 and w.folded != "the")
        ),
        frozenset(own | initials),
        frozenset(_PEOPLES.get(key, "").split()),
        bool(own),
    )


def _is_given(
    wanted: _Wanted,
    kind: MentionType,
    key: str,
    form: set[str],
    words: Sequence[Word],
    copy: list[Word],
    others: Sequence[KnownName],
) -> bool:
    """Tell whether the translation has a name; words merely left as they were go to `copy`.

    `others` are the known names in it that are of the same kind and of something else.
    """
    folded = tuple(word.folded for word in words)
    country = is_territory(key) and not territory_code(key).isdigit()
    longer = [o for o in others if o.is_territory and o.last - o.first > 1 and country]
    for name in wanted.names:
        for at in range(len(folded) - len(name) + 1):
            end = at + len(name)
            # "South Sudan" is not Sudan.
            inside = any(o.first <= at and end <= o.last for o in longer)
            if folded[at:end] == name and not inside:
                return True
    apart = {at for o in others for at in range(o.first, o.last)}
    whole = {o.first for o in others if o.last - o.first == 1}
    given = False
    for at, word in enumerate(words):
        if word.folded in wanted.peoples:
            return True
        if not word.capital or (at in apart and at not in whole):
            continue
        if word.folded in wanted.parts or (word.shouted and word.folded in wanted.acronyms):
            return True
        if word.folded in form:
            # A foreign organisation keeps its acronym, but ONU is the UN.
            if word.shouted and not wanted.has_acronym:
                return True
            near = any(nearness(word.folded, part) >= _SAME for part in wanted.parts)
            if not (near and word.text.isascii()):
                copy.append(word)
                continue
        if at in whole or (
            kind is MentionType.PLACE and belongs_to_other(word.folded, key, wanted.parts, LANGUAGE)
        ):
            continue
        given = given or _is_made_of(word.folded, kind, wanted.parts)
    return given


def _may_be_a_word(sentence: str, start: int, end: int, kind: MentionType, key: str) -> bool:
    """Tell whether no capital letter shows a name to be one; few words are countries by chance."""
    form = sentence[start:end]
    if _is_caseless(form):
        return True
    single = len(form.split()) == 1
    if single and len(form) <= _SHORT and not form.isupper():
        return True
    if is_territory(key):
        return False
    # The German for picture is written as the paper's name is.
    if single and kind is MentionType.ORGANISATION and not form.isupper():
        return True
    return not sentence[:start].strip("\"'“”„«»-–— ") and single


def _is_caseless(form: str) -> bool:
    return form.lower() == form.upper()


def _in_copied_name(sentence: str, start: int, end: int, translation: str) -> bool:
    """Tell whether a word belongs to a longer name that was left as it is: Granville Island."""
    before = sentence[:start].split(" ")[-2:]
    longer = f"{before[0]} {sentence[start:end]}" if before[1:] == [""] else ""
    return longer[:1].isupper() and longer in translation


def _taken_for(
    wanted: _Wanted, others: Sequence[KnownName], words: Sequence[Word]
) -> tuple[int, int]:
    """Give another known name that looks like this one, `(0, 0)` where there is none."""
    for other in others:
        here = words[other.first : other.last]
        if any(w.folded[:_BEGINNING] == p[:_BEGINNING] for w in here for p in wanted.parts):
            return here[0].start, here[-1].end
    return 0, 0


def _is_made_of(word: str, kind: MentionType, parts: frozenset[str]) -> bool:
    """Tell whether a folded word is a spelling of a name's word, or begins as a place does."""
    if kind is MentionType.PLACE and any(word[:_BEGINNING] == p[:_BEGINNING] for p in parts):
        return True
    least = _PLACE_ALIKE if kind is MentionType.PLACE else _ALIKE
    return any(
        len(word) > 3
        and len(part) > 3
        and nearness(word, part) >= least
        and skeleton(word) == skeleton(part)
        for part in parts
    )


def _span(words: Sequence[Word]) -> tuple[int, int]:
    """Give the first run of words that stand together."""
    last = words[0]
    for word in words[1:]:
        if word.gap.strip() or word.start - last.end > 1:
            break
        last = word
    return words[0].start, last.end


def _linked(
    start: int, end: int, links: Sequence[WordLink], words: Sequence[Word]
) -> tuple[int, int]:
    """Give the capitalised words that came from `[start, end)`, `(0, 0)` where there are none."""
    there = [
        word
        for word in words
        if word.capital
        and any(
            link.weight >= _LINKED
            and link.source_start < end
            and link.source_end > start
            and link.target_start < word.end
            and link.target_end > word.start
            for link in links
        )
    ]
    return _span(there) if there else (0, 0)


def in_words(translation: str, mistranslated: Sequence[MistranslatedName]) -> str:
    """Say to the reader which names are not as they should be."""
    return one_after_another(list(_sentences(translation, mistranslated)), " ")


def _sentences(translation: str, mistranslated: Sequence[MistranslatedName]) -> Iterator[str]:
    missing = [one.name for one in mistranslated if one.start == one.end]
    for one in mistranslated:
        if one.start < one.end:
            there = re.sub(r"\s+", " ", translation[one.start : one.end])
            yield worded("The name {name} came out as “{there}”.", name=one.name, there=there)
    if len(missing) == 1:
        yield worded("The name {name} of the original is not in the translation.", name=missing[0])
    elif missing:
        yield worded(
            "The names {names} and {last} of the original are not in the translation.",
            names=", ".join(missing[:-1]),
            last=missing[-1],
        )
