"""A sentence as a screen reader is to say it: both sides, and all that stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import Origin
from ui.qt.i18n import language_name, tr
from ui.reading.card import TYPE_NAMES
from ui.reading.note_marks import quote_words

if TYPE_CHECKING:
    from ui.reading.content import Content


def spoken_sentence(content: Content, index: int, mention: int | None = None) -> str:
    """Say a sentence in its language and in the reader's, then its names, doubts and notes.

    Of a `mention` that is gone to, its name is said first.
    """
    article, translation = content.article, content.translations[index]
    original = article.quote(article.sentences[index])
    parts = [_name(content, mention)] if mention is not None else []
    parts.append(f"{language_name(article.language)}: {original}" if article.language else original)
    if translation is not None:
        parts.append(f"{language_name(content.to)}: {translation.text}")
        if translation.origin is Origin.CORRECTION:
            parts.append(tr("Corrected by you."))
        elif translation.origin is Origin.BUNDLE:
            parts.append(tr("From bundle {name}.", name=translation.source))
        parts += [tr("In doubt: {reason}", reason=tr(doubt.reason)) for doubt in translation.doubts]
    elif article.language != content.to:
        parts.append(tr("not translated yet"))
    if note := content.notes.get(index):
        parts.append(tr("Note: {text}", text=note))
    parts += [
        quote_words(one.quote)
        for one in content.quotes
        if index in one.sentences and not (one.quote.note or one.quote.codes)
    ]
    if names := _names(content, index):
        parts.append(tr("Names: {names}", names=", ".join(names)))
    return "\n".join(parts)


def _names(content: Content, index: int) -> list[str]:
    """Give the entities of a sentence, each once."""
    sentence = content.article.sentences[index]
    inside = [
        number
        for number, mention in enumerate(content.article.mentions)
        if sentence.start <= mention.start < sentence.end and content.marks(number)
    ]
    return list(dict.fromkeys(_name(content, number) for number in inside))


def _name(content: Content, mention: int) -> str:
    found, ids = content.article.mentions[mention], content.entity_ids
    entity = content.finished.entities.get(ids[mention]) if mention < len(ids) else None
    name = entity.name if entity is not None else content.article.text[found.start : found.end]
    return f"{name} ({tr(TYPE_NAMES[found.type])})"
