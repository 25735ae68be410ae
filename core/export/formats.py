"""The formats that articles are exported in, by the ending of their files."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.translatable import worded

if TYPE_CHECKING:
    from core.translatable import Worded


@dataclass(frozen=True, slots=True)
class Format:
    """What a format is for, in words, and what it has room for."""

    words: Worded
    notes: bool = True
    """Whether it has a place for notes and tags."""
    drawn: bool = False
    """Whether pages are drawn, which whoever exports has to bring: `core/` draws nothing."""


FORMATS = MappingProxyType(
    {
        "html": Format(worded("pages to read and print, both texts side by side")),
        "docx": Format(worded("Word documents: a table of both texts, notes as comments")),
        "pdf": Format(worded("pages of paper, both texts side by side"), drawn=True),
        "md": Format(worded("Markdown: quotations, translations, notes")),
        "epub": Format(worded("a book for reading devices: one chapter an article, both texts")),
        "json": Format(worded("everything, for programs")),
        "csv": Format(worded("entities and mentions, for a spreadsheet"), notes=False),
        "tmx": Format(worded("sentence pairs, for translation tools"), notes=False),
        "ftm": Format(worded("documents, people, organisations and mentions, for Aleph")),
        "graphml": Format(worded("who is named with whom, for Gephi and yEd"), notes=False),
        "bibtex": Format(worded("articles to cite, for LaTeX and JabRef")),
        "ris": Format(worded("articles to cite, for Zotero, EndNote and Citavi")),
        "csl": Format(worded("articles to cite, for pandoc (CSL-JSON)")),
    }
)
"""The formats in the order in which they are offered."""
