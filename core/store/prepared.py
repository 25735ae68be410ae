"""An article as the store takes it in: packed where it was prepared, so that keeping is cheap."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.analysis.near_duplicates import sketch
from core.article import MentionType, ParagraphKind
from core.store.article_codec import from_json, to_json
from core.text.search_words import spaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from core.article import Article, Translation

_TYPES = {kind.value: kind for kind in MentionType}

Named = tuple[MentionType, str, str]
"""A mention without its place: type, key and spelling."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What the list shows of an article without its text.

    `sketch` is that of `core.analysis.near_duplicates`; `named` is False where its names are
    not all found, `source` who published it, "" where that is not told.
    """

    title: str
    date: date | None
    language: str
    confidence: float
    sentences: int
    sketch: bytes
    named: bool = True
    source: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How far an article's translation got; `key` names all that it depends on.

    `bundle` names the bundle that had a part in it, "" where none did.
    """

    key: str
    done: int
    doubts: int
    title: str | None
    bundle: str = ""

    def without_bundles(self) -> Outcome:
        """Give it with a key that names no bundles: they had no part in it."""
        return replace(self, key="|".join(self.key.split("|")[:2]))


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article and what is derived from it, packed; `texts` and `names` are as kept."""

    summary: Summary
    article: bytes
    names: bytes
    texts: bytes
    words: tuple[str, ...]
    """What is searched: one item per sentence, empty for furniture."""


def pack(article: Article) -> Prepared:
    """Pack an article with its summary, its mentions and its sentences."""
    texts = original_texts(article)
    return Prepared(
        Summary(
            article.title,
            article.date,
            article.language,
            article.language_confidence,
            len(article.sentences),
            sketch(texts),
            article.named,
            article.source or "",
        ),
        pack_article(article),
        pack_names(article),
        pack_texts(texts),
        tuple(spaced(text) for text in texts),
    )


def unpack_article(data: bytes) -> Article:
    """Read what `pack_article` wrote; raises ValueError for anything else."""
    try:
        return from_json(zlib.decompress(data).decode("utf-8", "surrogatepass"))
    except zlib.error as error:
        raise ValueError(f"no stored article: {error}") from error


def pack_article(article: Article) -> bytes:
    return zlib.compress(to_json(article).encode("utf-8", "surrogatepass"), 1)


def original_texts(article: Article) -> list[str]:
    """Give the sentences, each in its place; furniture is left empty, for nobody searches it."""
    return [
        "" if paragraph.kind is ParagraphKind.FURNITURE else article.quote(sentence)
        for paragraph in article.paragraphs
        for sentence in paragraph.sentences
    ]


def translated_texts(article: Article, translations: Sequence[Translation | None]) -> list[str]:
    """Give the translations of the sentences, in the same places."""
    return [
        translation.text if translation is not None and text else ""
        for text, translation in zip(original_texts(article), translations, strict=True)
    ]


def pack_texts(texts: Iterable[str]) -> bytes:
    packed = json.dumps(list(texts), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(packed.encode("utf-8", "surrogatepass"), 1)


def unpack_texts(data: bytes) -> list[str]:
    """Read what `pack_texts` wrote; raises ValueError for anything else."""
    try:
        texts = json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
    except zlib.error as error:
        raise ValueError(f"no stored texts: {error}") from error
    return [str(text) for text in texts]


def pack_names(article: Article) -> bytes:
    rows = [[m.type.value, m.key, article.quote(m)] for m in article.mentions]
    packed = json.dumps([article.language, rows], ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(packed.encode("utf-8", "surrogatepass"), 1)


def unpack_names(data: bytes) -> tuple[str, list[Named]]:
    """Give an article's language and its mentions in order; raises ValueError."""
    try:
        language, rows = json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
    except zlib.error as error:
        raise ValueError(f"no stored names: {error}") from error
    return language, [(_TYPES[kind], key, form) for kind, key, form in rows]
