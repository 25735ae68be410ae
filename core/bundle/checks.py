"""What values from elsewhere must be before anything is made of them."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.article import MentionType
from core.bundle.file_names import is_fit
from core.cleaning.file_letters import bare_letters
from core.reading import MAX_CHARACTERS
from core.source_text import UNPRINTABLE
from core.translatable import worded
from core.translation.stored_translation import PackedTranslation, unpack_links

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from core.article import Article, ScannedText

LONGEST_TEXT = 100_000
LONGEST_NAME = 1_000
LONGEST_TITLE = 20_000
_MOST_PAGES = 1_000_000

_HASH = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_ENCODING = re.compile(r"[\w.:+-]{0,40}")
_KEY = re.compile(r"[\w.@;=:+,|-]{1,300}")
_ENTITY = re.compile(r"e[0-9]{1,9}|(?:cldr|gaz):[A-Za-z0-9_-]{1,60}")
_CALLED = frozenset({"called", "translated"})
_TYPES = frozenset(kind.value for kind in MentionType)
_UNSAID = re.compile("[\x00\ud800-\udfff]")
_NONE_KNOWN: Mapping[str, Mapping[str, str]] = MappingProxyType({})
_LEAST_SCORE = -10_000.0
_LINK_BYTES = 9
_MOST_WRITTEN = 20
"""Letters that a file may have for one of the text: marks, spaces and what nobody sees."""


class Malformed(ValueError):
    """Something is not what it should be; says in words what."""


def as_dict(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise Malformed(worded("an object"))
    return data


def as_list(data: Any, most: int = 1_000_000) -> list[Any]:
    if not isinstance(data, list) or len(data) > most:
        raise Malformed(worded("a list"))
    return data


def as_row(data: Any, size: int) -> list[Any]:
    """Give a list of exactly so many values."""
    if not isinstance(data, list) or len(data) != size:
        raise Malformed(worded("a list"))
    return data


def as_text(data: Any, longest: int = LONGEST_TEXT) -> str:
    """Give a text of at most `longest` characters that a file and a database can hold."""
    if not isinstance(data, str) or len(data) > longest or _UNSAID.search(data):
        raise Malformed(worded("a text"))
    return data


def as_name(data: Any, longest: int = LONGEST_NAME) -> str:
    """Give a text without control characters."""
    text = as_text(data, longest)
    if UNPRINTABLE.search(text):
        raise Malformed(worded("a text"))
    return text


def as_number(data: Any, least: float, most: float) -> float:
    """Give a number within bounds, which no infinite one is."""
    if type(data) not in (int, float) or not least <= data <= most:
        raise Malformed(worded("a number"))
    return float(data)


def as_whole(data: Any, least: int, most: int) -> int:
    if type(data) is not int or not least <= data <= most:
        raise Malformed(worded("a number"))
    return data


def as_bool(data: Any) -> bool:
    if not isinstance(data, bool):
        raise Malformed(worded("a mark"))
    return data


def as_hash(data: Any) -> str:
    if not isinstance(data, str) or not _HASH.fullmatch(data):
        raise Malformed(worded("a hash"))
    return data


def as_language(data: Any) -> str:
    """Give a code of the form of `core.languages`' codes."""
    if not isinstance(data, str) or not _LANGUAGE.fullmatch(data):
        raise Malformed(worded("a language"))
    return data


def as_key(data: Any) -> str:
    """Give what translations are stored under."""
    if not isinstance(data, str) or not _KEY.fullmatch(data):
        raise Malformed(worded("a route"))
    return data


def as_entity(data: Any) -> str:
    """Give an entity's id: a folder's own number, or what a list of names calls it."""
    if not isinstance(data, str) or not _ENTITY.fullmatch(data):
        raise Malformed(worded("an entity"))
    return data


def as_entity_ids(data: Any, most: int) -> dict[str, str]:
    """Give a folder's entity ids by what they belong to, and what some are called.

    The keys are `TYPE|key`, `called|ID` and `translated|ID`; the latter two have names.
    """
    ids = as_dict(data)
    if len(ids) > most:
        raise too_many(worded("names of entities"), most)
    for key, value in ids.items():
        kind, mark, rest = as_name(key).partition("|")
        if kind in _CALLED and mark:
            as_entity(rest)
            as_name(value)
        elif kind in _TYPES and mark:
            as_entity(value)
        else:
            raise Malformed(worded("an entity"))
    return ids


def too_many(what: str, most: int) -> Malformed:
    """Say that there is more of something than a bundle may bring."""
    return Malformed(worded("more than {most} {what}", most=most, what=what))


def check_article(article: Article) -> None:
    """See that an article is one that reading could have made; raises Malformed."""
    if not isinstance(article.path, str) or not is_fit(article.path):
        shown = article.path[:100] if isinstance(article.path, str) else "?"
        raise Malformed(worded("the path {path!r}", path=shown))
    as_name(article.title, LONGEST_TITLE)
    for stated in (article.author, article.source):
        if stated is not None:
            as_name(stated)
    if not isinstance(article.encoding, str) or not _ENCODING.fullmatch(article.encoding):
        raise Malformed(worded("an encoding"))
    if article.language != "":
        as_language(article.language)
    as_number(article.language_confidence, 0, 1)
    text = article.text
    if not isinstance(text, str) or UNPRINTABLE.search(text):
        raise Malformed(worded("a text"))
    if len(text) > MAX_CHARACTERS:
        raise Malformed(worded("a text that is too long"))
    if not article.paragraphs:
        raise Malformed(worded("a text"))
    _check_spans([(p.start, p.end) for p in article.paragraphs], 0, len(text))
    for p in article.paragraphs:
        _check_spans([(s.start, s.end) for s in p.sentences], p.start, p.end)
    _check_spans([(m.start, m.end) for m in article.mentions], 0, len(text))
    for mention in article.mentions:
        as_name(mention.key)
    _check_written(article)
    if article.scan is not None:
        _check_scan(article.scan, article)


def _check_written(article: Article) -> None:
    """See that a sentence as the file has it is that sentence."""
    before = -1
    for number, written in article.written:
        if not before < as_whole(number, 0, len(article.sentences) - 1):
            raise Malformed(worded("a number"))
        before, sentence = number, article.quote(article.sentences[number])
        if len(as_text(written)) > _MOST_WRITTEN * len(sentence) + _MOST_WRITTEN:
            raise Malformed(worded("a text that is too long"))
        if bare_letters(written) != bare_letters(sentence):
            raise Malformed(worded("a text"))


def _check_scan(scan: ScannedText, article: Article) -> None:
    as_number(scan.confidence, 0, 1)
    _check_spans(list(scan.unsure), 0, len(article.text))
    if len(scan.places) not in {0, len(article.sentences)}:
        raise Malformed(worded("a number"))
    for place in filter(None, scan.places):
        as_whole(place.page, 1, _MOST_PAGES)
        for side in (place.left, place.top, place.right, place.bottom):
            as_number(side, 0, 1)
    for page in scan.unread:
        as_whole(page, 1, _MOST_PAGES)


def checked_row(sentence: Any, text: Any, links: Any, score: Any, cut: Any) -> PackedTranslation:
    """Give a sentence as a package translated it; raises Malformed."""
    sentence, text = as_text(sentence), as_text(text)
    if not isinstance(links, bytes) or len(links) % _LINK_BYTES:
        raise Malformed(worded("a word link"))
    for link in unpack_links(links):
        inside = link.source_start <= link.source_end <= len(sentence)
        if not inside or not link.target_start <= link.target_end <= len(text):
            raise Malformed(worded("a word link"))
    # A score is a logarithm; what a machine rounds may lie a little above 0.
    number = as_number(score, _LEAST_SCORE, 1)
    return PackedTranslation(sentence, text, links, number, as_bool(cut))


def check_rows(
    article: Article,
    rows: Iterable[tuple[str, Collection[PackedTranslation]]],
    keys: Collection[str],
    known: Mapping[str, Mapping[str, str]] = _NONE_KNOWN,
) -> None:
    """See that translations are of this article, each step's of what the step before gave.

    `keys` are what the steps' translations are stored under, `known` what was there before of
    each. Raises Malformed.
    """
    rows = tuple(rows)
    if [key for key, _ in rows] != list(keys):
        raise Malformed(worded("a route"))
    texts = {article.quote(sentence) for sentence in article.sentences}
    for key, step in rows:
        sentences = [row.sentence for row in step]
        if not texts.issuperset(sentences) or len(set(sentences)) < len(sentences):
            raise Malformed(worded("a sentence"))
        before = known.get(key, {})
        texts = {row.text for row in step} | {before[text] for text in texts if text in before}


def _check_spans(spans: list[tuple[int, int]], low: int, high: int) -> None:
    for start, end in spans:
        if not (type(start) is type(end) is int and low <= start < end <= high):
            raise Malformed(worded("a span"))
        low = end
