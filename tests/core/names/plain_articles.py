"""Articles made of plain text, for the tests of recognition and linking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import Article, MentionType, Paragraph, ParagraphKind, Sentence
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


def named(text: str, language: str) -> list[tuple[str, MentionType]]:
    """Give the names in a text, each as it stands there with its type, without dates."""
    article = make_article(text, language)
    return [(article.quote(m), m.type) for m in article.mentions if m.type is not MentionType.DATE]


def check_spans(text: str, paragraphs: tuple[Paragraph, ...], language: str) -> None:
    """Check what holds of the mentions of any text: apart, each in a sentence, and keyed."""
    mentions = recognise(text, paragraphs, language)
    sentences = [sentence for paragraph in paragraphs for sentence in paragraph.sentences]
    at = 0
    for mention in mentions:
        assert at <= mention.start < mention.end
        at = mention.end
        assert any(s.start <= mention.start and mention.end <= s.end for s in sentences)
        assert mention.key
        assert text[mention.start : mention.end] == text[mention.start : mention.end].strip()


def add(index: EntityIndex, article: Article) -> None:
    """Take an article in and link all that it tells of others."""
    named = [(m.type, m.key, article.quote(m)) for m in article.mentions]
    index.add_mentions(article.path, article.language, named)
    index.settle()
