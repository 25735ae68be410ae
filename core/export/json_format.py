"""One article as JSON, for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from core.article import Origin
from core.export.sentences import FinishedSentence, Marked, entities_here, paragraphs

if TYPE_CHECKING:
    from core.article import ScannedText, ScanPlace, Translation
    from core.finished_article import FinishedArticle
    from core.knowledge.notes import PlacedNote


def export_json(finished: FinishedArticle) -> str:
    """Write one article; all offsets count code points, into `text` or a translation."""
    article = finished.article
    placed = article.scan.places if article.scan else ()
    places = {s.start: place for s, place in zip(article.sentences, placed, strict=False)}
    content = {
        "path": printable(article.path),
        "title": article.title,
        "title_translation": finished.title_translation,
        "date": article.date.isoformat() if article.date else None,
        "author": article.author,
        "source": article.source,
        "language": article.language,
        "language_confidence": article.language_confidence,
        "to": finished.to,
        "route": list(finished.route),
        **_claim(finished),
        **_scan(article.scan),
        "text": article.text,
        "paragraphs": [
            {
                "kind": paragraph.kind.value,
                "sentences": [_sentence(s, places.get(s.start)) for s in sentences],
            }
            for paragraph, sentences in paragraphs(finished)
        ],
        **({"tags": list(finished.tags)} if finished.tags else {}),
        **({"notes": [_note(one) for one in finished.notes]} if finished.notes else {}),
        "entities": [
            {
                "id": entity.id,
                "type": entity.type.value,
                "name": entity.name,
                "forms": list(entity.forms),
                "mentions": entity.mentions,
            }
            for entity in entities_here(finished)
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _note(placed: PlacedNote) -> dict[str, Any]:
    """Give a note; `sentence` counts in the whole article, None where it is on all of it."""
    note = placed.note
    return {
        "sentence": placed.sentence,
        "text": note.text,
        "written_on": note.sentence or None,
        "changed": note.changed or None,
        **({"origin": "bundle", "bundle": note.bundle} if note.bundle else {}),
    }


def _claim(finished: FinishedArticle) -> dict[str, Any]:
    """Say of which bundle the text is, or which has another for the same file."""
    claim = finished.claim
    return {"bundle": {"name": claim.name, "text": claim.standing.value}} if claim else {}


def printable(path: str) -> str:
    """Give a path as valid Unicode: bytes of a name that are none become U+FFFD."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _scan(scan: ScannedText | None) -> dict[str, Any]:
    """Say how sure the recogniser of a scan is, of which words it is not, what is left out."""
    if scan is None:
        return {}
    return {
        "ocr": {
            "confidence": scan.confidence,
            "unsure": [list(span) for span in scan.unsure],
            "pages_not_read": list(scan.unread),
        }
    }


def _place(place: ScanPlace | None) -> dict[str, Any]:
    """Say on which page of a scan a sentence is, and its box in shares of the page's sides."""
    if place is None:
        return {}
    return {"page": place.page, "box": [place.left, place.top, place.right, place.bottom]}


def _sentence(sentence: FinishedSentence, place: ScanPlace | None) -> dict[str, Any]:
    translation = sentence.translation
    return {
        "start": sentence.start,
        "end": sentence.end,
        "text": sentence.text,
        "translation": translation.text if translation else None,
        "origin": translation.origin.value if translation else None,
        **_corrected(translation),
        **_place(place),
        "doubts": [doubt.reason for doubt in translation.doubts] if translation else [],
        **_put_right(translation),
        "mentions": [_mention(mention) for mention in sentence.mentions],
        "translation_mentions": [_mention(m) for m in sentence.translation_mentions],
    }


def _corrected(translation: Translation | None) -> dict[str, bool]:
    by_hand = translation is not None and translation.origin is Origin.CORRECTION
    return {"corrected": True} if by_hand else {}


def _put_right(translation: Translation | None) -> dict[str, Any]:
    """Give the names that were put right, with what the package wrote."""
    if translation is None or not translation.put_right:
        return {}
    return {
        "put_right": [
            {"start": one.start, "end": one.end, "engine": one.engine}
            for one in translation.put_right
        ]
    }


def _mention(mention: Marked) -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "type": mention.type.value,
        "entity": mention.entity,
    }
