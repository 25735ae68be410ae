"""Articles made of plain text, for the tests of recognition and linking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import Article, Paragraph, ParagraphKind, Sentence
from core.names.recognition.recognise import recognise

if TYPE_CHECKING:
    from core.names.linking.entity_index import EntityIndex


def paragraphs_of(text: str, kind: ParagraphKind = ParagraphKind.BODY) -> tuple[Paragraph, ...]:
    """Make each line of `text` a paragraph of one sentence."""
    found = []
    at = 0
    for line in text.split("\n"):
        start = at + len(line) - len(line.lstrip())
        end = at + len(line.rstrip())
        if start < end:
            found.append(Paragraph(kind, start, end, (Sentence(start, end),)))
        at += len(line) + 1
    return tuple(found)


def make_article(text: str, language: str, path: str = "a.txt") -> Article:
    """Make an article of `text`, recognised, each of its lines a sentence."""
    paragraphs = paragraphs_of(text)
    mentions = recognise(text, paragraphs, language)
    return Article(path, "", None, language, 1.0, "utf-8", text, paragraphs, mentions)


def add(index: EntityIndex, article: Article) -> None:
    """Take an article in and link all that it tells of others."""
    named = [(m.type, m.key, article.quote(m)) for m in article.mentions]
    index.add_mentions(article.path, article.language, named)
    index.settle()
