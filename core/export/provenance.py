"""Where an exported text comes from: its file, date and writer, and who translated what."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.article import Origin
from core.knowledge.bundle_claim import Standing
from core.languages import english_name, format_date
from core.text.visible_text import visible, visible_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.article import Translation
    from core.finished_article import FinishedArticle
    from core.knowledge.bundle_claim import BundleClaim
    from core.knowledge.notes import Note


def credits(finished: FinishedArticle) -> str:
    """Give who wrote the article and where it appeared, as far as it says so."""
    told = " · ".join(filter(None, (finished.article.author, finished.article.source)))
    return visible_words(told)


def sources(finished: FinishedArticle) -> Iterator[str]:
    """Say what the text and translations come from, and how many sentences have none."""
    scan = finished.article.scan
    if scan is not None and scan.confidence:
        yield f"Read by OCR, {round(100 * scan.confidence)} % sure"
    if scan is not None and scan.unread:
        pages = ", ".join(map(str, scan.unread))
        yield f"Pages that are pictures and are not read: {pages}"
    if finished.claim is not None:
        yield claimed(finished.claim)
    counts = Counter((t.origin, t.source) if t else None for t in finished.translations)
    missing = counts.pop(None, 0)
    for source in counts:
        if source is None:
            continue
        yield f"{how(*source)} ({_sentences(counts[source])})"
    if missing:
        yield f"Not translated: {_sentences(missing)}"


def provenance(finished: FinishedArticle) -> list[str]:
    """Say in lines where the article comes from, and who or what translated how much of it."""
    article = finished.article
    languages = f"{english_name(article.language)} → {english_name(finished.to)}"
    return [
        visible(article.path),
        *([format_date(article.date, finished.to)] if article.date else []),
        *([credits(finished)] if credits(finished) else []),
        *([languages] if article.language and article.language != finished.to else []),
        *sources(finished),
        *([tag_line(finished)] if finished.tags else []),
    ]


def tag_line(finished: FinishedArticle) -> str:
    """Give the article's tags."""
    return visible(f"Tags: {', '.join(finished.tags)}")


_HOW = {
    Origin.PACKAGE: "Machine translation",
    Origin.MEMORY: "From memory",
    Origin.BUNDLE: "From bundle",
}


def how(origin: Origin, source: str) -> str:
    """Say what a translation comes from."""
    if origin is Origin.CORRECTION:
        return source.capitalize()
    return f"{_HOW[origin]}: {visible(source)}"


def translated_by(translation: Translation | None) -> str:
    """Say what a sentence's translation comes from, "" where there is none."""
    return how(translation.origin, translation.source) if translation is not None else ""


def claimed(claim: BundleClaim) -> str:
    """Say how an article's text stands to a bundle's."""
    name = visible(claim.name)
    if claim.standing is Standing.UNCHECKED:
        return f"Text from bundle {name}; its text cannot be checked against a file"
    return f"Bundle {name} has another text for this file; this one was read from the file"


def noted(note: Note) -> str:
    """Give what a note says, after whose it is where it is a bundle's."""
    return f"From bundle {visible(note.bundle)}: {note.text}" if note.bundle else note.text


def _sentences(count: int) -> str:
    return f"{count} sentence{'' if count == 1 else 's'}"
