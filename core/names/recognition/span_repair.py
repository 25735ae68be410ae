"""What a trained pipeline takes for one name, put right by what the words themselves show."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import dropwhile, pairwise
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names import authority
from core.names.keys import is_territory
from core.names.recognition.coverage import MANY_KINDS
from core.names.recognition.listed_words import marks_of
from core.names.recognition.rules.turkish_names import ENDING as TURKISH_ENDING
from core.names.recognition.tagger import word_lists
from core.names.recognition.tagger.tagger import CERTAIN
from core.text.romanisation import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.names.authority import Pattern
    from core.names.recognition.tagger.tagger import NamedSpan
    from core.names.recognition.tokenised_article import TokenisedArticle
    from core.text.tokens import Word

_STREET = re.compile(r"(?<!\w)(ul|al|nám|str|bd|ул|бул|вул|просп|пер)\.[ \u00a0]?\Z")
_STREET_REACH = 8
# How adjectives end that are made from names of places, folded; "-sko" and "-ska" are also nouns.
_FROM_PLACE = re.compile(
    r"[scz]k(i|y|e|ie|iego|iej|imi|ich|im|eho|ej|ych|ymi|iy|aya|oye|oe|iye|ogo|oy|ykh|ikh|ata|ite)\Z"
)
_PARTICLE = 3
_ABBREVIATED = 3
"""Letters of a word behind which a full stop may be its own: "Inc.", "Jr.", "S."."""
_HYPHENS = frozenset({"-", "‑"})
# Who does something, with the article: șoferul, pompierul, portarul, dictatorul, atacantul.
_AGENT = re.compile(r"(er|ar|or|ant|ent|ist|ier)ul(ui)?\Z")
_OF_WHOM = "lui"
_UNSURE = 0.7
"""Confidence; below it one word of three that opens a sentence is no name (the bundled samples)."""
_OF_PEOPLE = word_lists.GIVEN | word_lists.SURNAME
_SMALL_NEXT = re.compile(r"[ \u00a0]([^\W\d_])")
_COMPOUND = re.compile(r"[-‑–]([^\W\d_]{4})")


def repair_spans(
    tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]
) -> Iterator[tuple[NamedSpan, list[Word]]]:
    """Give the names in a trained span, each with its words: one, several that touch, or none."""
    for part in _parted(tokenised, *_whole(tokenised, span, words)):
        name = _without_title(tokenised, *part)
        if name is None or _is_adjective(tokenised, *name) or _is_plain_word(tokenised, *name):
            continue
        if _is_small(*name) or _is_title_alone(tokenised, name[1]):
            continue
        if _is_dutch_adjective(tokenised, *name) or _is_turkish_title(tokenised, *name):
            continue
        yield (_as_place(tokenised, *name), name[1])


def _whole(
    tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]
) -> tuple[NamedSpan, list[Word]]:
    """Give a span the parts of an East Asian name that it cut off, and no sentence's full stop."""
    span, words = _without_edges(tokenised, span, words)
    if not words:
        return span, words
    last = words[-1]
    if len(last.text) > _ABBREVIATED and not last.dotted and span.end > last.end:
        bare = tokenised.text[last.end : span.end].rstrip(".,;: ")
        span = replace(span, end=last.end + len(bare))
    if span.type not in (MentionType.PERSON, MentionType.PLACE):
        return span, words
    line = tokenised.line_at(span.start)
    around = line.words if line is not None else words
    at = bisect_left(around, words[0].start, key=lambda word: word.start)
    before = around[at - 1] if at else None
    if span.type is MentionType.PLACE:
        if before is not None and _is_given_before(tokenised, before, words):
            span = replace(span, start=before.start, type=MentionType.PERSON)
            return span, [before, *words]
        return span, words
    if (
        before is not None
        and before.capital
        and words[0].gap == " "
        and (
            tokenised.is_kind(before, "familyfirst")
            or (len(words) == 1 and _is_called_before(tokenised, before, opens=at == 1))
        )
    ):
        span, words = replace(span, start=before.start), [before, *words]
    behind = around[at + len(words) : at + len(words) + 1]
    if (
        behind
        and behind[0].gap in _HYPHENS
        and any(tokenised.is_kind(word, "familyfirst") for word in words[:2])
    ):
        span, words = replace(span, end=behind[0].end), [*words, behind[0]]
    return span, words


# Part of Italy, not of its name: "sud dell'Inghilterra".
_SIDE = re.compile(
    r"(?:nord|sud|est|ovest|centro|sur|norte|este|oeste|sul|leste|ouest)[ -]"
    r"(?:dell[ao]?|del|de la|de l|du|do|da|de|d)[ '’]+(?=[^\W\d_])"
)
_ELIDED = re.compile(r"(?:[ld]|dell|sull|nell|all|dall)?['’](?=[^\W\d_])")
_ASKS = "¿¡"
# Articles that stand before people's names and are of none: "A Maria da Graça", "Η Μαρία".
_ARTICLES = {
    "el": frozenset({"Η", "Ο", "Οι", "Το", "Τα", "η", "ο", "οι", "το", "τα"}),
    "pt": frozenset({"A", "O", "As", "Os"}),
}


def _without_edges(
    tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]
) -> tuple[NamedSpan, list[Word]]:
    """Give a span without what is written together with a name and is none of it."""
    text, language = tokenised.text, tokenised.language.split("-")[0]
    start, end = span.start, span.end
    while start < end and text[start] in _ASKS:
        start += 1
    if language in _ELIDING:
        side = _SIDE.match(text, start, end)
        start = side.end() if side is not None else start
        elided = _ELIDED.match(text, start, end)
        start = elided.end() if elided is not None else start
    ending = TURKISH_ENDING.search(text, start, end) if language == "tr" else None
    last = ending.start() if ending is not None and ending.end() == end else end
    kept = [word for word in words if word.start >= start and word.end <= last]
    freed = start > span.start
    if len(kept) > 1 and kept[0].text in _ARTICLES.get(language, ()) and kept[1].gap == " ":
        start, kept = kept[1].start, kept[1:]
    if span.type is MentionType.PERSON and language not in MANY_KINDS:
        end, kept = _without_country(tokenised, end, kept)
    type = span.type
    if freed and kept and authority.match(kept, 0, tokenised.language) is not None:
        type = MentionType.PLACE
    return replace(span, start=start, end=end, type=type), kept


def _without_country(
    tokenised: TokenisedArticle, end: int, words: list[Word]
) -> tuple[int, list[Word]]:
    """Leave the country behind a person out: "Juan Carlos Varela van Panama"."""
    for at in range(2, len(words) - 1):
        if words[at].text in _OF_COUNTRY and words[at + 1].capital:
            known = authority.match(words, at + 1, tokenised.language)
            if known is not None and is_territory(known[1].key):
                return words[at - 1].end, words[:at]
    return end, words


_ELIDING = frozenset({"fr", "it", "ca", "es", "pt"})
_OF_COUNTRY = frozenset({"van", "de", "of", "von", "aus", "av", "från", "fra", "din", "del", "di"})


def _is_called_before(tokenised: TokenisedArticle, before: Word, *, opens: bool) -> bool:
    """Tell whether the word before a surname is how she is called: "Chelsea Clinton took ..."

    A place's name is that where it `opens` the sentence, as nothing says that something is there.
    """
    if tokenised.language.split("-")[0] in MANY_KINDS or tokenised.lower[before.folded]:
        return False
    if tokenised.is_kind(before, "title") or tokenised.is_kind(before, "opener"):
        return False
    mark = marks_of(before)
    if opens and mark & word_lists.PLACE:
        return True
    return bool(mark & word_lists.GIVEN and not mark & word_lists.PLACE)


def _is_given_before(tokenised: TokenisedArticle, before: Word, words: list[Word]) -> bool:
    """Tell whether the word before what was taken for a place makes it a person: "Paris Hilton"."""
    if len(words) != 1 or words[0].gap != " " or not before.capital or before.shouted:
        return False
    if authority.match(words, 0, tokenised.language) is not None:
        return False
    return tokenised.is_given(before) or tokenised.is_kind(before, "placegiven")


def _parted(
    tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]
) -> Sequence[tuple[NamedSpan, list[Word]]]:
    """Take apart known names between which nothing stands: "rządu Theresy May Corbyn"."""
    names: list[tuple[list[Word], Pattern]] = []
    at = 0
    while at < len(words):
        hit = authority.match(words, at, tokenised.language)
        if hit is None or (at and words[at].gap != " "):
            return [(span, words)]
        names.append((words[at : at + hit[0]], hit[1]))
        at += hit[0]
    if len(names) < 2 or not all(_apart(tokenised, span, *pair) for pair in pairwise(names)):
        return [(span, words)]
    return [
        (replace(span, start=own[0].start, end=own[-1].end, type=pattern.type), own)
        for own, pattern in names
    ]


def _apart(
    tokenised: TokenisedArticle,
    span: NamedSpan,
    left: tuple[list[Word], Pattern],
    right: tuple[list[Word], Pattern],
) -> bool:
    """Tell whether the second of two known names cannot belong to the first."""
    (before, one), (after, other) = left, right
    if MentionType.PERSON in (one.type, other.type):
        return len(before) + len(after) > 2
    places = one.type is other.type is span.type is MentionType.PLACE
    if places and is_territory(one.key) and len(before) == len(after) == 1:
        return True
    if not is_territory(other.key):
        return False
    # "Parlament Polski" has the country in another case, "Orange Polska" is no place.
    shown = authority.display_name(other.key, tokenised.language)
    nominative = shown is not None and fold(shown) == " ".join(w.folded for w in after)
    return is_territory(one.key) or (span.type is MentionType.PLACE and nominative)


def _without_title(
    tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]
) -> tuple[NamedSpan, list[Word]] | None:
    """Take "Minister" from "Minister Jan Nowak"; None where nothing is left of a person's name.

    What is written small behind it goes too, "german" of "Cancelarul german Olaf Scholz", but not
    what begins a surname: "von", "de". "Papa Ioan Paul II" stays, as that is how he is called.
    """
    if span.type is not MentionType.PERSON or not words:
        return span, words
    if not tokenised.is_kind(words[0], "title"):
        if not _is_definite_noun(tokenised, words[0]):
            return span, words
        return (replace(span, start=words[1].start), words[1:]) if len(words) > 1 else None
    if words[0].capital and own_words(tokenised, words) not in (words, []):
        return span, words
    kept = list(dropwhile(lambda word: _is_of_title(tokenised, word), words))
    return (replace(span, start=kept[0].start), kept) if kept else None


def _is_definite_noun(tokenised: TokenisedArticle, word: Word) -> bool:
    """Tell whether a Romanian word is a noun with its article that opens a sentence: "Șoferul"."""
    if tokenised.language.split("-")[0] != "ro" or not word.first:
        return False
    if word.folded == _OF_WHOM:
        return True
    if tokenised.capital[word.folded] or not _AGENT.search(word.folded):
        return False
    return not marks_of(word) & _OF_PEOPLE


def own_words(tokenised: TokenisedArticle, words: list[Word]) -> list[Word]:
    """Give a person's words without the title by which popes and monarchs are called."""
    return list(dropwhile(lambda word: tokenised.is_kind(word, "reigning"), words))


def _is_of_title(tokenised: TokenisedArticle, word: Word) -> bool:
    return tokenised.is_kind(word, "title") or (word.text.islower() and len(word.text) > _PARTICLE)


def _is_adjective(tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]) -> bool:
    """Tell whether a lone word is capitalised only as it opens a sentence: "Ukraińskie zboże"."""
    if len(words) != 1 or span.type not in (MentionType.PLACE, MentionType.ORGANISATION):
        return False
    word = words[0]
    if not word.capital or not word.first or tokenised.capital[word.folded]:
        return False
    if authority.match(words, 0, tokenised.language) is not None:
        return False
    compound = _COMPOUND.match(tokenised.text, span.end)
    if compound is not None:
        return word.folded.endswith("o") and compound[1].islower()
    following = _SMALL_NEXT.match(tokenised.text, span.end)
    small = following is not None and following[1].islower()
    return small and _FROM_PLACE.search(word.folded) is not None


def _is_plain_word(tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]) -> bool:
    """Tell whether what opens a sentence is no name: "Șoferul a fugit", "Satul se află"."""
    person = span.type is MentionType.PERSON
    if len(words) != 1 or span.type not in (MentionType.PERSON, MentionType.PLACE):
        return False
    word = words[0]
    if span.confidence > CERTAIN or not word.first or tokenised.capital[word.folded]:
        return False
    mark = marks_of(word)
    if mark & _OF_PEOPLE:
        return False
    listed = bool(mark & word_lists.small(tokenised.language))
    if not person:
        known = authority.match(words, 0, tokenised.language) is not None
        return listed and _is_unsure(span) and not known
    following = _SMALL_NEXT.match(tokenised.text, span.end)
    small = following is not None and following[1].islower()
    wide = tokenised.language.split("-")[0] not in MANY_KINDS
    return listed or (small and (wide or _is_unsure(span)))


def _is_small(span: NamedSpan, words: list[Word]) -> bool:
    """Tell whether one word written small is no name: "китайских", "турци"."""
    if len(words) != 1 or span.type not in (MentionType.PERSON, MentionType.PLACE):
        return False
    return words[0].text.islower()


def _is_title_alone(tokenised: TokenisedArticle, words: list[Word]) -> bool:
    """Tell whether one word is only what somebody is: "Prokurator"; or degrees: "Ph.D."."""
    if words and all(tokenised.is_kind(word, "degree") or len(word.text) == 1 for word in words):
        return any(tokenised.is_kind(word, "degree") for word in words)
    if len(words) != 1 or words[0].shouted or authority.match(words, 0, tokenised.language):
        return False
    return tokenised.is_kind(words[0], "title")


def _is_dutch_adjective(tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]) -> bool:
    """Tell whether a lone word is Dutch for of a country, before what is: "Franse boeren"."""
    if tokenised.language != "nl" or span.type is not MentionType.PLACE or not words:
        return False
    following = _SMALL_NEXT.match(tokenised.text, span.end)
    small = following is not None and following[1].islower()
    plain = words[-1].folded.endswith(("se", "sche"))
    return small and plain and authority.match(words, 0, tokenised.language) is None


def _is_turkish_title(tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]) -> bool:
    """Tell whether an organisation is what somebody is: "Dışişleri Bakanı"."""
    body = span.type is MentionType.ORGANISATION and len(words) > 1
    return body and tokenised.language == "tr" and tokenised.is_kind(words[-1], "title")


def _as_place(tokenised: TokenisedArticle, span: NamedSpan, words: list[Word]) -> NamedSpan:
    """Give as a place what "street" in short stands before, and whom lists know as a place alone.

    Who is surely a person stays one.
    """
    before = tokenised.text[max(0, span.start - _STREET_REACH) : span.start]
    place = _STREET.search(before) is not None
    if not place and span.type is MentionType.PERSON and len(words) == 1 and _is_unsure(span):
        mark = marks_of(words[0])
        place = bool(mark & word_lists.PLACE and not mark & _OF_PEOPLE)
    return replace(span, type=MentionType.PLACE) if place else span


def _is_unsure(span: NamedSpan) -> bool:
    """Tell whether a network sees little more for a span than against it."""
    return span.confidence < _UNSURE
