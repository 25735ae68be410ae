"""Where an exported text comes from: its file, date and writer, and who translated what."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.article import Origin
from core.languages import english_name, format_date
from core.visible_text import visible, visible_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.export.finished import FinishedArticle


def credits(finished: FinishedArticle) -> str:
    """Give who wrote the article and where it appeared, as far as it says so."""
    told = " · ".join(filter(None, (finished.article.author, finished.article.source)))
    return visible_words(told)


def sources(finished: FinishedArticle) -> Iterator[str]:
    """Say what the translations come from, and how many sentences have none."""
    counts = Counter((t.origin, t.source) if t else None for t in finished.translations)
    missing = counts.pop(None, 0)
    for source in counts:
        if source is None:
            continue
        yield f"{_how(*source)} ({_sentences(counts[source])})"
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


def _how(origin: Origin, source: str) -> str:
    if origin is Origin.CORRECTION:
        return source.capitalize()
    return (
        f"{'From memory' if origin is Origin.MEMORY else 'Machine translation'}: {visible(source)}"
    )


def _sentences(count: int) -> str:
    return f"{count} sentence{'' if count == 1 else 's'}"
