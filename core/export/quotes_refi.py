"""Quotes as a REFI-QDA project (.qdpx), which programs for qualitative analysis exchange.

Version 1.0 of the standard: a zip file of `project.qde` and the texts that it speaks of. Places
count code points from 0. Each quoted article gives two texts, the original and its translation,
coded alike.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from typing import IO, TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from core.export.file_names import BEGINNING
from core.export.json_format import printable
from core.export.quote_sources import EDGES, told
from core.export.xml_text import xml_text
from core.knowledge.quotes import Colour, Passage
from core.languages import sentence_gap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from core.export.quote_sources import Item
    from core.finished_article import FinishedArticle
    from core.knowledge.quotes import PlacedQuote, QuoteInContext

_NAMESPACE = "urn:QDA-XML:project:1.0"
_USER = "diptych:user"


@dataclass(slots=True)
class _Text:
    """A text with the places that are coded in it."""

    name: str
    text: str
    about: str
    places: list[tuple[QuoteInContext, int, int]] = field(default_factory=list)


def export_refi(
    items: Sequence[Item],
    file: IO[bytes],
    *,
    title: str,
    to: str,
    finished: Callable[[str], FinishedArticle | None],
) -> None:
    """Write the quotes whose words are in their articles, and what a person wrote as notes."""
    quotes: dict[str, list[QuoteInContext]] = {}
    for one in items:
        if not isinstance(one, Passage) and one.sentence is not None:
            quotes.setdefault(one.path, []).append(one)
    texts: list[_Text] = []
    for path, those in quotes.items():
        article = finished(path)
        if article is not None:
            texts += _texts(article, those, to)
    passages = [one for one in items if isinstance(one, Passage)]
    named = list(
        dict.fromkeys(c for text in texts for one, _, _ in text.places for c in _codes(one))
    )
    colours = {c: EDGES[o.quote.colour] for t in texts for o, _, _ in reversed(t.places)
               for c in _codes(o)}  # fmt: skip
    codes = "".join(
        f'<Code guid="{_guid("code", code)}" name="{_attribute(code)}" isCodable="true" '
        f'color="#{colours[code]}"/>'
        for code in named
    )
    sources = "".join(_source(text) for text in texts)
    notes = "".join(_note(one) for one in passages)
    now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    project = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Project xmlns="{_NAMESPACE}" name="{_attribute(title)}" origin="Diptych" '
        f'creatingUserGUID="{_guid(_USER)}" creationDateTime="{now}">'
        f'<Users><User guid="{_guid(_USER)}" name="Diptych"/></Users>'
        + (f"<CodeBook><Codes>{codes}</Codes></CodeBook>" if codes else "")
        + (f"<Sources>{sources}</Sources>" if sources else "")
        + (f"<Notes>{notes}</Notes>" if notes else "")
        + "</Project>"
    )
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in _files(project, texts, passages):
            part = zipfile.ZipInfo(name, BEGINNING)
            part.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(part, text.encode("utf-8", "replace"))


def _files(
    project: str, texts: Iterable[_Text], passages: Iterable[Passage]
) -> Iterator[tuple[str, str]]:
    yield "project.qde", project
    for text in texts:
        yield f"sources/{_guid('text', text.name)}.txt", text.text
    for one in passages:
        yield f"sources/{_guid('passage', one.id)}.txt", one.text


def _texts(finished: FinishedArticle, quotes: Sequence[QuoteInContext], to: str) -> Iterator[_Text]:
    article = finished.article
    path = printable(article.path)
    about = told(quotes[0], to)
    original = _Text(f"{path} (original)", _one_each(article.text), about)
    original.places = [(one, one.start, one.end) for one in quotes]
    yield original
    placed = {one.quote.id: one for one in finished.quotes}
    there = [(one, placed[one.quote.id]) for one in quotes if one.quote.id in placed]
    if any(found.halves for _, found in there):
        text, starts = _translation(finished)
        translation = _Text(f"{path} (translation)", _one_each(text), about)
        for one, found in there:
            translation.places += [(one, a, b) for a, b in _joined(found, starts)]
        yield translation


def _translation(finished: FinishedArticle) -> tuple[str, list[int]]:
    """Put the translation together, and say where in it each sentence's begins."""
    parts: list[str] = []
    starts: list[int] = []
    at = index = 0
    for paragraph in finished.article.paragraphs:
        if parts:
            parts.append("\n\n")
            at += 2
        for number in range(len(paragraph.sentences)):
            if number:
                gap = sentence_gap(finished.to)
                parts.append(gap)
                at += len(gap)
            translation = finished.translations[index]
            text = translation.text if translation is not None else ""
            starts.append(at)
            parts.append(text)
            at += len(text)
            index += 1
    return "".join(parts), starts


def _joined(found: PlacedQuote, starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give a quote's places in the translation; sentences that follow one another are one."""
    begun: tuple[int, int, int] | None = None
    for index, start, end in found.halves:
        a, b = starts[index] + start, starts[index] + end
        if begun is not None and index == begun[2] + 1:
            begun = (begun[0], b, index)
            continue
        if begun is not None:
            yield begun[:2]
        begun = (a, b, index)
    if begun is not None:
        yield begun[:2]


def _source(text: _Text) -> str:
    guid = _guid("text", text.name)
    selections = "".join(
        _selection(text, one, start, end, number)
        for number, (one, start, end) in enumerate(text.places)
    )
    return (
        f'<TextSource guid="{guid}" name="{_attribute(text.name)}" '
        f'plainTextPath="internal://{guid}.txt" creatingUser="{_guid(_USER)}">'
        f"<Description>{_words(text.about)}</Description>{selections}</TextSource>"
    )


def _selection(text: _Text, one: QuoteInContext, start: int, end: int, number: int) -> str:
    guid = _guid("place", text.name, one.quote.id, str(number))
    coded = "".join(
        f'<Coding guid="{_guid("coding", guid, code)}" creatingUser="{_guid(_USER)}">'
        f'<CodeRef targetGUID="{_guid("code", code)}"/></Coding>'
        for code in _codes(one)
    )
    about = f"<Description>{_words(one.quote.note)}</Description>" if one.quote.note else ""
    name = _attribute(text.text[start:end][:60])
    return (
        f'<PlainTextSelection guid="{guid}" name="{name}" startPosition="{start}" '
        f'endPosition="{end}" creatingUser="{_guid(_USER)}">{about}{coded}</PlainTextSelection>'
    )


def _note(one: Passage) -> str:
    guid = _guid("passage", one.id)
    return (
        f'<Note guid="{guid}" name="{_attribute(one.text[:60])}" '
        f'plainTextPath="internal://{guid}.txt" creatingUser="{_guid(_USER)}"/>'
    )


def _codes(one: QuoteInContext) -> Sequence[str]:
    """Give a quote's codes; one without any is coded by its colour."""
    return one.quote.codes or (_COLOUR_NAMES[one.quote.colour],)


_COLOUR_NAMES = {colour: f"{colour.value} quotes".capitalize() for colour in Colour}


def _guid(*names: str) -> str:
    return str(
        uuid5(NAMESPACE_URL, "\0".join(name.encode("utf-8", "replace").decode() for name in names))
    ).upper()


def _one_each(text: str) -> str:
    """Keep the count of letters: what the text's file cannot hold gives way to another letter."""
    return text.replace("\r", "\n").encode("utf-8", "replace").decode()


def _words(text: str) -> str:
    return escape(xml_text(text), quote=False)


def _attribute(text: str) -> str:
    return escape(" ".join(xml_text(text).split()))
