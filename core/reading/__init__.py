"""From a file to its text: what kind of file it is, its encoding, its structure, title and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import (
    FileBinary,
    FileDamaged,
    FileEmpty,
    FileTooLarge,
    FormatUnknown,
)
from core.reading.containers.kinds import kind_of
from core.reading.encodings import declared_encoding, decode
from core.reading.file_bytes import read_bytes
from core.reading.formats import SUFFIXES, Format, tell_format
from core.reading.limits import MAX_BYTES
from core.reading.read_kinds import read_formats
from core.reading.steps import whole
from core.source_text import UNPRINTABLE, Block, BlockKind, SourceText, printable, tidy
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.reading.steps import Steps

__all__ = [
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "SUFFIXES",
    "Block",
    "BlockKind",
    "SourceText",
    "decode",
    "parse",
    "read",
    "read_bytes",
    "read_formats",
    "read_in_steps",
]

MAX_CHARACTERS = 1_000_000
"""A book of 500 pages; more is no article, and would take minutes."""

_HEAD = 64 * 1024


def read(path: Path, neighbours: Sequence[str] | None = ()) -> SourceText:
    """Read a file as `read_in_steps` does, at once."""
    return whole(read_in_steps(path, neighbours))


def read_in_steps(path: Path, neighbours: Sequence[str] | None = ()) -> Steps[SourceText]:
    """Read a file of one of `SUFFIXES`; raises a `ReadError` whose text is for the reader.

    Each page that is recognised is a step. `path` may lead into another file. One that only holds
    articles is none: reading it says why. `neighbours` are the languages of the folder's other
    articles, for pages whose text must be recognised; with None, it is not.
    """
    kind = kind_of(path.name)
    if kind is not None and kind.empty is not None:
        from core.reading.containers.listing import explain

        raise explain(path)
    if path.suffix.lower() not in SUFFIXES:
        raise FormatUnknown(
            worded(
                "Diptych does not read {suffix}. It reads {read_formats}.",
                suffix=path.suffix or worded("files without a suffix"),
                read_formats=read_formats(),
            )
        )
    return (yield from _parse_in_steps(read_bytes(path), path.suffix, neighbours))


def parse(data: bytes, suffix: str) -> SourceText:
    """Make text of a file's bytes: by what they are, and by its suffix where that cannot be told.

    Raises a ReadError.
    """
    return whole(_parse_in_steps(data, suffix, ()))


def _parse_in_steps(
    data: bytes, suffix: str, neighbours: Sequence[str] | None
) -> Steps[SourceText]:
    try:
        format = tell_format(data, suffix)
        source = printable((yield from _steps(data, format, neighbours)))
    except RecursionError as error:
        raise FileDamaged(worded("This file's parts are nested too deeply to be read.")) from error
    except MemoryError as error:
        raise FileTooLarge(
            worded("Reading this file takes more memory than an article may, or than is free.")
        ) from error
    if len(source.text) > MAX_CHARACTERS:
        raise FileTooLarge(
            worded(
                "This file holds {number:.1f} million characters of text; Diptych reads"
                " articles of at most {max_characters} million.",
                number=len(source.text) / 1e6,
                max_characters=MAX_CHARACTERS // 10**6,
            )
        )
    if not any(c.isalnum() for c in source.text):
        raise FileEmpty(worded("There is no text in this file that could be read."))
    return source


def _steps(data: bytes, format: Format, neighbours: Sequence[str] | None) -> Steps[SourceText]:
    match format:
        case Format.PDF:
            from core.reading.pdf.read_pdf import read_pdf

            return (yield from read_pdf(data, neighbours))
        case Format.PICTURE:
            from core.reading.scans.read_picture import read_picture

            return (yield from read_picture(data, neighbours))
        case _:
            return _parse(data, format)


def _parse(data: bytes, format: Format) -> SourceText:
    match format:
        case Format.DOCX | Format.DOC | Format.ODT | Format.RTF | Format.EPUB:
            from core.reading.documents import read_document

            return read_document(data, format)
        case Format.PPTX:
            from core.reading.slides import read_slides

            return read_slides(data)
        case Format.ODP:
            from core.reading.opendocument import read_presentation

            return read_presentation(data)
        case Format.FLAT_ODF:
            from core.reading.opendocument import read_flat

            return read_flat(data)
        case Format.SPREADSHEET:
            from core.reading.spreadsheets import read_spreadsheet

            return read_spreadsheet(data)
        case Format.WEB_ARCHIVE:
            from core.reading.web_archive import read_web_archive

            return read_web_archive(data)
        case Format.OUTLOOK:
            from core.reading.outlook import read_outlook

            return read_outlook(data)
        case Format.MAIL:
            from core.reading.mail import read_mail

            return read_mail(data)
        case Format.APPLE_MAIL:
            from core.reading.mail import read_apple_mail

            return read_apple_mail(data)
        case Format.SAVED_PAGE:
            from core.reading.mail import read_saved_page

            return read_saved_page(data)
        case _:
            return _parse_text(data, format)


def _parse_text(data: bytes, format: Format) -> SourceText:
    marked = format in {Format.PAGE, Format.XML}
    text, encoding = decode(data, declared=declared_encoding(data) if marked else None)
    _refuse_controls(text)
    text = tidy(text)
    if not text.strip():
        raise FileEmpty(worded("This file is empty: there is no text in it."))
    match format:
        case Format.PAGE:
            from core.reading.web import read_page

            return read_page(text, encoding)
        case Format.MARKDOWN:
            from core.reading.markdown import read_markdown

            return read_markdown(text, encoding)
        case Format.XML:
            from core.reading.xml_articles import read_xml

            return read_xml(text, encoding)
        case Format.SUBTITLES:
            from core.reading.subtitles import read_subtitles

            return read_subtitles(text, encoding)
        case Format.CSV:
            from core.reading.tables import read_csv

            return read_csv(text, encoding)
        case Format.JSON:
            from core.reading.tables import read_json

            return read_json(text, encoding)
        case _:
            return SourceText(text, encoding=encoding)


def _refuse_controls(text: str) -> None:
    """Refuse what decodes and is no text all the same."""
    head = text[:_HEAD]
    if len(UNPRINTABLE.findall(head)) - head.count("\0") > max(3, len(head) // 100):
        raise FileBinary(worded("This file is binary data and not text."))
