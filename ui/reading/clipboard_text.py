"""What is copied of an article: sentences with their translations, and where they are from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import Origin
from core.languages import format_date
from ui.qt.i18n import language_name, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.article import Translation
    from ui.reading.content import Content
    from ui.reading.pane import Pane


def selected_sentences(panes: Iterable[Pane]) -> list[int]:
    """Give the sentences that a selection touches, in the first of the panes that has one."""
    for pane in panes:
        cursor = pane.textCursor()
        if cursor.hasSelection():
            return pane.column.sentences_between(cursor.selectionStart(), cursor.selectionEnd())
    return []


def pairs_text(content: Content, sentences: Sequence[int]) -> str:
    """Write sentences, each with its translation on the next line, apart by an empty line."""
    article = content.article
    pairs = []
    for number in sentences:
        lines = [article.quote(article.sentences[number])]
        translation = content.translations[number]
        if translation is not None:
            lines.append(translation.text)
        pairs.append("\n".join(lines))
    return "\n\n".join(pairs)


def source_text(content: Content, sentences: Sequence[int]) -> str:
    """Say where sentences are from: article, author, date, file, and what translated them."""
    article = content.article
    day = format_date(article.date, content.to) if article.date else ""
    told = (article.title, article.author or "", article.source or "", day, article.path)
    language = language_name(article.language)
    done = [t for n in sentences if (t := content.translations[n]) is not None]
    ways = dict.fromkeys(map(_way, done))
    how = "; ".join((language, *ways))
    return "— " + " · ".join(part for part in told if part) + f" ({how})"


def _way(translation: Translation) -> str:
    match translation.origin:
        case Origin.PACKAGE:
            return tr("machine translation, {source}", source=translation.source)
        case Origin.MEMORY:
            return tr("from memory: {source}", source=translation.source)
        case Origin.CORRECTION:
            return tr("translation corrected by a person")
        case Origin.BUNDLE:
            return tr("from bundle {name}", name=translation.source)
