"""Articles and notes as Markdown, for notebooks and wikis."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.article import Origin, ParagraphKind
from core.export.provenance import noted, provenance
from core.export.sentences import FinishedSentence, entities_here, paragraphs
from core.languages import english_name, sentence_gap
from core.text.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.article import Paragraph
    from core.article_list import ArticleEntry
    from core.finished_article import FinishedArticle
    from core.knowledge.notes import NoteInContext

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#]|&(?=#?\w{1,32};))")
_AT_LINE_START = re.compile(r"^([ \t]*)([-+=>]|\d+[.)])(?=\s|$|[-=]+\s*$)", re.MULTILINE)
_INDENTED = re.compile(r"^[ \t]+", re.MULTILINE)


def plain(text: str) -> str:
    """Write a text so that Markdown takes none of its letters for a sign."""
    escaped = _SPECIAL.sub(r"\\\1", text)
    return _AT_LINE_START.sub(lambda m: f"{m[1]}{m[2][:-1]}\\{m[2][-1]}", escaped)


def export_markdown(finished: FinishedArticle) -> str:
    """Write one article: each paragraph as a quotation, then its translation, then notes on it."""
    article = finished.article
    notes: dict[int | None, list[str]] = {}
    for placed in finished.notes:
        said = noted(placed.note)
        if placed.sentence is None and placed.note.sentence:
            said = f"On “{placed.note.sentence}”: {said}"
        notes.setdefault(placed.sentence, []).append(said)
    parts = [f"# {plain(finished.title_translation or article.title)}"]
    parts.append("\n".join(f"- {plain(line)}" for line in provenance(finished)))
    parts += [_note(text) for text in notes.get(None, [])]
    parts.append(f"## {english_name(article.language)} and {english_name(finished.to)}")
    for paragraph, sentences in paragraphs(finished):
        if paragraph.kind is ParagraphKind.FURNITURE:
            continue
        parts += _pair(finished, paragraph, sentences)
        parts += [_note(text) for s in sentences for text in notes.get(s.index, [])]
    entities = sorted(entities_here(finished), key=lambda e: -e.mentions)
    if entities:
        parts.append("## In this article")
        rows = ["| name | type | mentions | written |", "|---|---|---|---|"]
        rows += [
            f"| {plain(e.name)} | {e.type.value} | {e.mentions} | {plain(', '.join(e.forms))} |"
            for e in entities
        ]
        parts.append("\n".join(rows))
    parts.append("Made with Diptych")
    return "\n\n".join(parts) + "\n"


def _pair(
    finished: FinishedArticle, paragraph: Paragraph, sentences: Sequence[FinishedSentence]
) -> Iterator[str]:
    original = plain(finished.article.quote(paragraph)).strip()
    yield "> " + original.replace("\n", "\n> ")
    translated = sentence_gap(finished.to).join(_translated(s) for s in sentences)
    if paragraph.kind is ParagraphKind.HEADING and "\n" not in translated:
        translated = f"**{translated}**"
    yield translated


def _translated(sentence: FinishedSentence) -> str:
    translation = sentence.translation
    if translation is None:
        return "*\\[not translated\\]*"
    if translation.origin is Origin.CORRECTION:
        return f"{plain(translation.text)} (✎ {translation.source})"
    if translation.origin is Origin.BUNDLE:
        said = f"{plain(translation.text)} (from bundle {plain(visible(translation.source))})"
    else:
        said = plain(translation.text)
    doubts = " ".join(doubt.reason for doubt in translation.doubts)
    return said + (f" (? {plain(doubts)})" if doubts else "")


def _note(text: str) -> str:
    return f"- **Note:** {in_lines(text, '  ')}"


def in_lines(text: str, before: str = "") -> str:
    """Write what a person wrote in lines, so that each stays one; `before` stands before all.

    A line end alone would become a space, and a line set in far enough a listing of code.
    """
    text = _INDENTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip("\n")
    whole = [re.sub(r"\n(?!\n)", "\\\\\n", part) for part in re.split(r"\n{2,}", plain(text))]
    return "\n\n".join(whole).replace("\n", f"\n{before}")


def notes_as_markdown(notes: Iterable[NoteInContext], entries: dict[str, ArticleEntry]) -> str:
    """Write notes of a folder, each with its sentence on both sides, under their articles."""
    parts: list[str] = []
    path = None
    for one in notes:
        if one.path != path:
            path = one.path
            entry = entries.get(path)
            headline = (entry.title_translation or entry.title) if entry else path
            told = [path, english_name(entry.language) if entry else ""]
            told.append(entry.date.isoformat() if entry and entry.date else "")
            parts += [f"## {plain(headline)}", plain(" · ".join(part for part in told if part))]
        for quoted in (one.original, one.translation):
            if quoted:
                parts.append(f"> {in_lines(quoted, '> ')}")
        parts.append(in_lines(one.note.text))
    return "\n\n".join(parts) + "\n"
