"""One file, from path to article: read, clean, detect, split, recognise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import Article, Paragraph, ParagraphKind
from core.cleaning import clean
from core.cleaning.file_letters import written_otherwise
from core.language_id.detect import DetectedLanguage, detect_language
from core.preparation.scanned_words import place_words
from core.reading import read_in_steps
from core.reading.dates import find_date
from core.reading.steps import whole
from core.sentence_splitting import split_paragraphs
from core.text.word_count import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from core.reading.steps import Steps

_TITLE_LIMIT = 200
_TITLE_WORDS = 4


def prepare(
    path: Path, relative: str, *, language: str | None = None, neighbours: Sequence[str] = ()
) -> Article:
    """Make an article of a file; raises a `ReadError` where it cannot become one.

    `relative` is the article's path in its folder. `language` is set by hand and wins over what is
    detected; `neighbours` are the languages of the folder's other articles, for short texts.
    """
    from core.names.recognition.recognise import recognise

    article = read_article(path, relative, language=language, neighbours=neighbours)
    mentions = recognise(article.text, article.paragraphs, article.language)
    return replace(article, mentions=mentions)


def read_article(
    path: Path, relative: str, *, language: str | None = None, neighbours: Sequence[str] = ()
) -> Article:
    """Do all of `prepare` but to recognise mentions, which takes four times as long as the rest."""
    return whole(read_article_in_steps(path, relative, language=language, neighbours=neighbours))


def read_article_in_steps(
    path: Path,
    relative: str,
    *,
    language: str | None = None,
    neighbours: Sequence[str] = (),
    scans: bool = True,
) -> Steps[Article]:
    """Do what `read_article` does; each page whose text is recognised is a step.

    Without `scans`, no page is.
    """
    near = ((language, *neighbours) if language else neighbours) if scans else None
    source = yield from read_in_steps(path, near)
    cleaned = clean(source)
    detected = (
        DetectedLanguage(language, 1.0)
        if language
        else detect_language(
            _body(cleaned.text, cleaned.paragraphs),
            declared=source.language,
            neighbours=neighbours,
        )
    )
    paragraphs = split_paragraphs(cleaned.text, cleaned.paragraphs, detected.code)
    sentences = (cleaned.text[s.start : s.end] for p in paragraphs for s in p.sentences)
    day = source.date or find_date(cleaned.text, detected.code)
    return Article(
        path=relative,
        title=cleaned.title or _first_sentence(cleaned.text, paragraphs),
        date=day,
        made=source.made if day is None else None,
        language=detected.code,
        language_confidence=detected.confidence,
        encoding=source.encoding,
        text=cleaned.text,
        paragraphs=paragraphs,
        author=source.author,
        source=source.source,
        written=written_otherwise(source.text, sentences),
        scan=place_words(source.scan, cleaned.text, paragraphs) if source.scan else None,
    )


def _body(text: str, paragraphs: Iterable[Paragraph]) -> str:
    """Give the article's own text, which alone is in its language."""
    own = [text[p.start : p.end] for p in paragraphs if p.kind is not ParagraphKind.FURNITURE]
    return "\n".join(own) or text


def _first_sentence(text: str, paragraphs: Sequence[Paragraph]) -> str:
    own = [p for p in paragraphs if p.kind is not ParagraphKind.FURNITURE and p.sentences]
    report = [p for p in own if count_words(text[p.start : p.end]) >= _TITLE_WORDS]
    if not (own or paragraphs):
        return ""
    first = (report or own or paragraphs)[0].sentences[0]
    sentence = text[first.start : first.end]
    if len(sentence) <= _TITLE_LIMIT:
        return sentence
    return sentence[:_TITLE_LIMIT].rsplit(" ", 1)[0] + "…"
