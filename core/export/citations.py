"""Articles as works to cite: BibTeX, RIS and CSL-JSON, one entry an article.

A byline is kept as it is printed: whose name in it is the family's nobody can tell. The headline
is the original's, under which the article is found; its translation stands beside it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from typing import IO, TYPE_CHECKING, Any

from core.export.json_format import printable
from core.export.provenance import noted
from core.languages import base, english_name
from core.source_text import UNPRINTABLE
from core.text.latin_letters import in_latin_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from core.finished_article import FinishedArticle

_LONG_WORD = 4
_KEY_WORD = 24
_BIBTEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_{}"},
}
_LONE_BRACES = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
"""Braces are counted even after a backslash: for one without its other only words can stand."""


@dataclass(frozen=True, slots=True)
class Citation:
    """What is said of an article where it is cited; each text is one line, "" where not known."""

    key: str
    title: str
    title_translation: str
    author: str
    source: str
    day: date | None
    language: str
    path: str
    tags: tuple[str, ...]
    notes: tuple[str, ...]


def citations(articles: Iterable[FinishedArticle]) -> Iterator[Citation]:
    """Give what is cited of each article, under keys that are all different."""
    taken: Counter[str] = Counter()
    for finished in articles:
        article = finished.article
        path = printable(article.path)
        title = _line(article.title) or path
        named = _line(article.author or article.source or "")
        words = _key_words(named, title, article.language)
        key = "-".join([*words, *([str(article.date.year)] if article.date else [])]) or "article"
        taken[key] += 1
        yield Citation(
            key if taken[key] == 1 else f"{key}-{taken[key]}",
            title,
            _line(finished.title_translation or ""),
            _line(article.author or ""),
            _line(article.source or ""),
            article.date,
            article.language,
            _line(path),
            tuple(map(_line, finished.tags)),
            tuple(_line(noted(one.note)) for one in finished.notes if one.sentence is None),
        )


def export_bibtex(articles: Iterable[FinishedArticle], file: IO[bytes]) -> None:
    """Write articles for LaTeX: fields that both BibTeX and biblatex know."""
    for cited in citations(articles):
        fields = {
            "author": f"{{{_bibtex(cited.author)}}}" if cited.author else "",
            # A second pair of braces keeps the capitals.
            "title": f"{{{_bibtex(cited.title)}}}",
            "titleaddon": _bibtex(cited.title_translation),
            "journal": _bibtex(cited.source),
            "date": cited.day.isoformat() if cited.day else "",
            "year": f"{cited.day.year:04}" if cited.day else "",
            "entrysubtype": "newspaper" if cited.source else "",
            "langid": english_name(base(cited.language)).lower() if cited.language else "",
            "keywords": ", ".join(map(_bibtex, cited.tags)),
            "annotation": " ".join(map(_bibtex, cited.notes)),
            "file": _bibtex(cited.path),
        }
        kind = "article" if cited.source else "misc"
        lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
        _write(file, "\n".join([f"@{kind}{{{cited.key},", *lines, "}", "", ""]))


def export_ris(articles: Iterable[FinishedArticle], file: IO[bytes]) -> None:
    """Write articles for programs that manage references: Zotero, EndNote, Citavi."""
    for cited in citations(articles):
        rows = [
            ("TY", "NEWS"),
            ("ID", cited.key),
            ("TI", cited.title),
            ("TT", cited.title_translation),
            ("AU", cited.author),
            ("T2", cited.source),
            ("PY", f"{cited.day.year:04}" if cited.day else ""),
            ("DA", cited.day.strftime("%Y/%m/%d") if cited.day else ""),
            ("LA", cited.language),
            *(("KW", tag) for tag in cited.tags),
            *(("N1", note) for note in cited.notes),
            ("L1", cited.path),
        ]
        lines = [f"{tag}  - {value}" for tag, value in rows if value]
        _write(file, "\r\n".join([*lines, "ER  - ", "", ""]))


def export_csl(articles: Iterable[FinishedArticle], file: IO[bytes]) -> None:
    """Write articles as CSL-JSON, which pandoc and word processors' citations are made of."""
    _write(file, "[")
    before = "\n"
    for cited in citations(articles):
        item: dict[str, Any] = {
            "id": cited.key,
            "type": "article-newspaper",
            "title": cited.title,
            "author": [{"literal": cited.author}] if cited.author else "",
            "container-title": cited.source,
            "language": cited.language,
            "keyword": ", ".join(cited.tags),
            "annote": " ".join(cited.notes),
            "archive_location": cited.path,
        }
        if cited.day:
            item["issued"] = {"date-parts": [[cited.day.year, cited.day.month, cited.day.day]]}
        if cited.title_translation:
            item["note"] = f"Title in translation: {cited.title_translation}"
        said = {name: value for name, value in item.items() if value}
        _write(file, before + json.dumps(said, ensure_ascii=False, indent=1))
        before = ",\n"
    _write(file, "\n]\n")


def _write(file: IO[bytes], text: str) -> None:
    file.write(text.encode("utf-8", "replace"))


def in_words(cited: Citation) -> str:
    """Write a citation as one line of text."""
    title = f"“{cited.title}”"
    if cited.title_translation and cited.title_translation != cited.title:
        title += f" [{cited.title_translation}]"
    day = cited.day.isoformat() if cited.day is not None else ""
    told = ", ".join(part for part in (cited.source, day) if part)
    return ". ".join(part for part in (cited.author, title, told, cited.path) if part) + "."


def _line(text: str) -> str:
    """Make one line of a stranger's text: a second one could begin another field."""
    return " ".join(UNPRINTABLE.sub(" ", text).split())


def _bibtex(text: str) -> str:
    depths = [*accumulate((sign == "{") - (sign == "}") for sign in text if sign in "{}")]
    paired = not depths or (min(depths) >= 0 and depths[-1] == 0)
    signs = _BIBTEX if paired else {**_BIBTEX, **_LONE_BRACES}
    return "".join(signs.get(sign, sign) for sign in text)


def _key_words(name: str, title: str, language: str) -> list[str]:
    """Give the last word of who wrote it and the headline's first long word, in plain letters."""
    words = [_plain(word) for word in in_latin_letters(title, language).split()]
    named = [_plain(word) for word in in_latin_letters(name, language).split()]
    long = next((word for word in words if len(word) >= _LONG_WORD), "")
    last = next((word for word in reversed(named) if word), "")
    return [word for word in (last, long) if word]


def _plain(word: str) -> str:
    ascii = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z]", "", ascii.lower())[:_KEY_WORD]
