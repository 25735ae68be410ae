"""Write an article as compact JSON and read it back."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from core.article import (
    Article,
    Mention,
    MentionType,
    Paragraph,
    ParagraphKind,
    ScannedText,
    ScanPlace,
    Sentence,
)


def to_json(article: Article) -> str:
    """Write an article; spans become flat lists of numbers, since there are thousands of them."""
    # Rare things, which other versions do not look for.
    rare: dict[str, Any] = {} if article.named else {"named": False}
    if article.written:
        rare["written"] = article.written
    if article.made is not None:
        rare["made"] = article.made.isoformat()
    if article.scan is not None:
        rare["scan"] = _scan(article.scan)
    return json.dumps(
        {
            "path": article.path,
            "title": article.title,
            "date": article.date.isoformat() if article.date else None,
            "language": article.language,
            "confidence": article.language_confidence,
            "encoding": article.encoding,
            "author": article.author,
            "source": article.source,
            "text": article.text,
            "paragraphs": [
                [p.kind.value, p.start, p.end, [n for s in p.sentences for n in (s.start, s.end)]]
                for p in article.paragraphs
            ],
            "mentions": [[m.start, m.end, m.type.value, m.key] for m in article.mentions],
            **rare,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(data: str) -> Article:
    """Read what `to_json` wrote; raise ValueError for anything else."""
    try:
        fields = json.loads(data)
    except RecursionError as error:
        raise ValueError("not a stored article: too deep") from error
    return article_of(fields)


def article_of(fields: dict[str, Any]) -> Article:
    """Make an article of what `to_json` wrote, parsed; raise ValueError for anything else.

    Spans and texts are of whatever kind they are: see `core.bundle.checks.check_article`.
    """
    try:
        return _article(fields)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored article: {type(error).__name__}") from error


def _article(fields: dict[str, Any]) -> Article:
    return Article(
        path=fields["path"],
        title=fields["title"],
        date=date.fromisoformat(fields["date"]) if fields["date"] else None,
        language=fields["language"],
        language_confidence=fields["confidence"],
        encoding=fields["encoding"],
        text=fields["text"],
        paragraphs=tuple(_paragraph(*row) for row in fields["paragraphs"]),
        mentions=tuple(
            Mention(start, end, MentionType(kind), key)
            for start, end, kind, key in fields["mentions"]
        ),
        author=fields["author"],
        source=fields["source"],
        named=fields.get("named") is not False,
        written=tuple((number, text) for number, text in fields.get("written", ())),
        made=date.fromisoformat(fields["made"]) if fields.get("made") else None,
        scan=_scan_of(fields["scan"]) if fields.get("scan") else None,
    )


def _scan(scan: ScannedText) -> dict[str, Any]:
    return {
        "confidence": scan.confidence,
        "unsure": [n for span in scan.unsure for n in span],
        "places": [
            [place.page, place.left, place.top, place.right, place.bottom] if place else None
            for place in scan.places
        ],
        "unread": list(scan.unread),
    }


def _scan_of(fields: dict[str, Any]) -> ScannedText:
    unsure = fields["unsure"]
    return ScannedText(
        confidence=fields["confidence"],
        unsure=tuple(zip(unsure[::2], unsure[1::2], strict=True)),
        places=tuple(ScanPlace(*row) if row else None for row in fields["places"]),
        unread=tuple(fields["unread"]),
    )


def _paragraph(kind: str, start: int, end: int, spans: list[int]) -> Paragraph:
    pairs = zip(spans[::2], spans[1::2], strict=True)
    return Paragraph(ParagraphKind(kind), start, end, tuple(Sentence(a, b) for a, b in pairs))
