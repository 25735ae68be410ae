"""What kind of file it is: by its first bytes, and by its name where these may be anything."""

from __future__ import annotations

import io
import re
from enum import Enum
from typing import TYPE_CHECKING

from core.errors import FileBinary, FileDamaged, FileEmpty, FileTooLarge
from core.files.zip_listing import DAMAGE, TooManyNames, open_zip
from core.reading.encodings import is_wide
from core.translatable import worded

if TYPE_CHECKING:
    import zipfile

MOST_PARTS = 20_000
"""How many files a document in a ZIP archive may list; a book with pictures has hundreds."""


class Format(Enum):
    """A kind of file that Diptych reads."""

    TEXT = worded("text")
    MARKDOWN = "Markdown"
    PAGE = worded("web page")
    XML = "XML"
    PDF = worded("PDF document")
    DOCX = worded("Word document")
    DOC = worded("older Word document")
    ODT = worded("OpenDocument text")
    FLAT_ODF = worded("OpenDocument in one XML file")
    RTF = worded("RTF document")
    PPTX = worded("PowerPoint presentation")
    ODP = worded("OpenDocument presentation")
    SPREADSHEET = worded("spreadsheet")
    WEB_ARCHIVE = worded("web archive of Safari")
    EPUB = worded("EPUB book")
    MAIL = worded("e-mail")
    APPLE_MAIL = worded("e-mail of Apple Mail")
    SAVED_PAGE = worded("saved web page")
    OUTLOOK = worded("Outlook message")
    SUBTITLES = worded("subtitles")
    JSON = "JSON"
    CSV = worded("table")
    PICTURE = worded("picture")


_BY_SUFFIX = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.PAGE,
    ".htm": Format.PAGE,
    ".xhtml": Format.PAGE,
    ".shtml": Format.PAGE,
    ".php": Format.PAGE,
    ".asp": Format.PAGE,
    ".aspx": Format.PAGE,
    ".jsp": Format.PAGE,
    ".xml": Format.XML,
    ".rss": Format.XML,
    ".atom": Format.XML,
    ".rdf": Format.XML,
    ".fb2": Format.XML,
    ".mhtml": Format.SAVED_PAGE,
    ".mht": Format.SAVED_PAGE,
    ".pdf": Format.PDF,
    ".docx": Format.DOCX,
    ".docm": Format.DOCX,
    ".doc": Format.DOC,
    ".odt": Format.ODT,
    ".fodt": Format.FLAT_ODF,
    ".fodp": Format.FLAT_ODF,
    ".rtf": Format.RTF,
    ".pptx": Format.PPTX,
    ".pptm": Format.PPTX,
    ".ppsx": Format.PPTX,
    ".odp": Format.ODP,
    ".xlsx": Format.SPREADSHEET,
    ".xlsm": Format.SPREADSHEET,
    ".ods": Format.SPREADSHEET,
    ".webarchive": Format.WEB_ARCHIVE,
    ".epub": Format.EPUB,
    ".eml": Format.MAIL,
    ".emlx": Format.APPLE_MAIL,
    ".msg": Format.OUTLOOK,
    ".srt": Format.SUBTITLES,
    ".vtt": Format.SUBTITLES,
    ".json": Format.JSON,
    ".jsonl": Format.JSON,
    ".ndjson": Format.JSON,
    ".csv": Format.CSV,
    ".tsv": Format.CSV,
    ".png": Format.PICTURE,
    ".jpg": Format.PICTURE,
    ".jpeg": Format.PICTURE,
    ".webp": Format.PICTURE,
    ".tif": Format.PICTURE,
    ".tiff": Format.PICTURE,
}
SUFFIXES = frozenset(_BY_SUFFIX)


PICTURE_SUFFIXES = frozenset(s for s, format in _BY_SUFFIX.items() if format is Format.PICTURE)
"""Of these, text is recognised where language data for that is installed."""


def may_be_scan(name: str) -> bool:
    """Tell whether a file of this name may hold pages whose text must be recognised."""
    suffix = name[name.rfind(".") :].lower()
    return suffix in PICTURE_SUFFIXES or _BY_SUFFIX.get(suffix) is Format.PDF


def suffixes_of(format: Format) -> tuple[str, ...]:
    """Give the suffixes of a kind of file."""
    return tuple(suffix for suffix, of in _BY_SUFFIX.items() if of is format)


# Formats whose files cannot be read by any other rules than their own.
_BINARY = {
    Format.PDF, Format.DOCX, Format.DOC, Format.ODT, Format.RTF, Format.EPUB, Format.OUTLOOK,
    Format.PPTX, Format.ODP, Format.SPREADSHEET, Format.PICTURE,
}  # fmt: skip
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_SIGNATURES = (
    (b"\x89PNG", worded("a PNG picture")),
    (b"\xff\xd8\xff", worded("a JPEG picture")),
    (b"GIF8", worded("a GIF picture")),
    (b"RIFF", worded("a picture, sound or film")),
    (b"\x1f\x8b", worded("a compressed archive")),
    (b"BZh", worded("a compressed archive")),
    (b"\xfd7zXZ", worded("a compressed archive")),
    (b"7z\xbc\xaf", worded("a compressed archive")),
    (b"Rar!", worded("a compressed archive")),
    (b"\x7fELF", worded("a program")),
    (b"SQLite format 3", worded("a database")),
    (b"ID3", worded("a sound file")),
    (b"OggS", worded("a sound file")),
)
_NO_ARTICLE = worded(
    "This file is a spreadsheet or slides of an older kind, which Diptych does not read."
    " Save it as XLSX or PPTX."
)
_STREAMS = {
    "WordDocument": Format.DOC,
    "__properties_version1.0": Format.OUTLOOK,
    "Workbook": None,
    "PowerPoint Document": None,
}
"""What an OLE file is named for; it may hold others of these inside, which come later here."""
_OPEN_DOCUMENTS = {
    b"presentation": Format.ODP,
    b"presentation-template": Format.ODP,
    b"spreadsheet": Format.SPREADSHEET,
    b"spreadsheet-template": Format.SPREADSHEET,
}
_LONGEST_KIND = 100
_HEAD = 64 * 1024
_PDF_HEAD = 1024
"""PDF readers look for the signature in so many bytes."""
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\x0b\x0c\r\x1a\x1b\x00\x85"))
_PAGE_PROLOGUE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>)?")
_PAGE_START = re.compile(rb"\s*(?:<!doctype\s+html|<html[\s>])", re.I)
_COMMENT = re.compile(rb"\s*<!--")


def tell_format(data: bytes, suffix: str) -> Format:
    """Tell what a file is; raises FileEmpty, FileBinary or FileDamaged where it cannot be read."""
    if not data:
        raise FileEmpty(worded("This file is empty."))
    named = _BY_SUFFIX.get(suffix.lower(), Format.TEXT)
    if named is Format.PICTURE and data.startswith(_PICTURES):
        return Format.PICTURE
    for start, what in _SIGNATURES:
        if data.startswith(start):
            raise FileBinary(
                worded("This file is {what}, whatever its name says, and not text.", what=what)
            )
    known = _by_signature(data, named)
    if known:
        return known
    _refuse_binary(data)
    if named in _BINARY:
        if _begins_page(data[:_HEAD]):
            return Format.PAGE
        return _text_under_another_name(data, named)
    if named in {Format.TEXT, Format.XML} and _begins_page(data[:_HEAD]):
        return Format.PAGE
    return named


def _begins_page(head: bytes) -> bool:
    """Tell HTML by its first element, after a declaration and comments."""
    found = _PAGE_PROLOGUE.match(head)
    at = found.end() if found else 0
    while comment := _COMMENT.match(head, at):
        end = head.find(b"-->", comment.end())
        if end < 0:
            return False
        at = end + 3
    return _PAGE_START.match(head, at) is not None


def _by_signature(data: bytes, named: Format) -> Format | None:
    if b"%PDF-" in data[:_PDF_HEAD] and (named is Format.PDF or data.startswith(b"%PDF-")):
        return Format.PDF
    if data.startswith(b"bplist00") and named is Format.WEB_ARCHIVE:
        return Format.WEB_ARCHIVE
    if data.startswith(b"{\\rtf"):
        return Format.RTF
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _in_compound_file(data)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(data)
    return None


def _in_compound_file(data: bytes) -> Format:
    """Tell what an OLE file holds by the names of its streams, which are in UTF-16."""
    for name, format in _STREAMS.items():
        if name.encode("utf-16-le") in data:
            if format is None:
                raise FileBinary(_NO_ARTICLE)
            return format
    raise FileDamaged(worded("This file is an older office document that is damaged or cut off."))


def _in_zip(data: bytes) -> Format:
    try:
        with open_zip(io.BytesIO(data), most=MOST_PARTS) as archive:
            names = set(archive.namelist())
            kind = _stated_kind(archive) if "mimetype" in names else b""
    except TooManyNames as error:
        raise FileTooLarge(worded("This document has more parts than an article may.")) from error
    except (*DAMAGE, OSError) as error:
        raise FileDamaged(
            worded(
                "This file is damaged or cut off: the archive that it should be cannot be opened."
            )
        ) from error
    if "word/document.xml" in names:
        return Format.DOCX
    if "META-INF/container.xml" in names:
        return Format.EPUB
    if "content.xml" in names:
        return _OPEN_DOCUMENTS.get(kind, Format.ODT)
    if "ppt/presentation.xml" in names:
        return Format.PPTX
    if "xl/workbook.xml" in names:
        return Format.SPREADSHEET
    if "word/document2.xml" in names:
        return Format.DOCX
    raise FileBinary(
        worded(
            "This file is a ZIP archive. Diptych reads the articles in one whose name ends in .zip."
        )
    )


def _stated_kind(archive: zipfile.ZipFile) -> bytes:
    with archive.open("mimetype") as part:
        return part.read(_LONGEST_KIND).strip().rpartition(b".")[2]


def _text_under_another_name(data: bytes, named: Format) -> Format:
    """Take a text that was given a document's name for text; refuse what is cut or damaged."""
    if named is Format.DOC:
        return Format.TEXT
    raise FileDamaged(
        worded(
            "This file is damaged, or is no {format}, whatever its name says.", format=named.value
        )
    )


def _refuse_binary(data: bytes) -> None:
    head = data[:_HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > max(3, len(head) // 10) and not is_wide(data):
        raise FileBinary(worded("This file is binary data and not text."))
