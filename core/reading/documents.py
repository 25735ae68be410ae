"""Office documents and books, by kreuzberg: Word old and new, OpenDocument, RTF, EPUB."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from core.errors import FileDamaged, FileEmpty, FileProtected, FileTooLarge, ReadError
from core.files.zip_listing import DAMAGE, ENCRYPTED, open_zip, overlapping
from core.reading import bylines
from core.reading.dates import stated_date
from core.reading.formats import MOST_PARTS, Format
from core.reading.word_tables import without_layout_tables
from core.source_text import EARLY, Block, BlockKind, build, comparable
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.source_text import SourceText

MOST_UNPACKED = 64 * 1024 * 1024
"""The size of a document's text parts, unpacked: thousands of pages."""

MOST_NESTED = 2_000

_CHUNK = 1024 * 1024
_TEXT_PARTS = (".xml", ".rels", ".xhtml", ".html", ".htm", ".opf", ".ncx", ".css")
_MIME_TYPES = {
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.DOC: "application/msword",
    Format.ODT: "application/vnd.oasis.opendocument.text",
    Format.RTF: "application/rtf",
    Format.EPUB: "application/epub+zip",
    Format.OUTLOOK: "application/vnd.ms-outlook",
}
_KINDS = {"heading": BlockKind.HEADING, "list_item": BlockKind.LIST_ITEM}
# What programs write into the title of a document that nobody gave one.
_NO_TITLE = re.compile(
    r"(?i)^\W*$|\\[u']|microsoft word|\.(?:docx?|odt|rtf|pdf|indd|qxd|tmp|html?)$|^(?:untitled|"
    r"document|dokument|bez nazwy|fără titlu|без имени|documento)\W*\d*$|^[\d\W]+$"
)
_PLACES = ("publisher", "custom_publisher", "source", "custom_source", "company")
_AROUND = {"header", "footer"}
_LOCKED = re.compile(r"(?i)password|encrypt")


def read_document(data: bytes, format: Format) -> SourceText:
    """Read an office document or a book; raises a ReadError."""
    if format in {Format.DOCX, Format.ODT, Format.EPUB}:
        _check_parts(data)
    if format is Format.DOCX:
        data = without_layout_tables(data)
    result = extract(_prepared(data, format), format)
    blocks = list(_blocks(result, format))
    if not blocks:
        raise FileEmpty(worded("There is no text in this document."))
    metadata: dict[str, Any] = dict(result.metadata)
    if format is Format.RTF:
        metadata = _in_letters(metadata, data)
    return build(
        blocks,
        title=choose_title(str(metadata.get("title") or ""), blocks),
        encoding=format.name.lower(),
        made=stated_date(str(metadata.get("created_at") or "")),
        author=_author(metadata),
        source=bylines.source(*(_field(metadata, name) for name in _PLACES)),
    )


def _prepared(data: bytes, format: Format) -> bytes:
    """Take out what one does not read: moved, deleted and hidden text, heads of pages, signs."""
    if format is Format.DOCX:
        from core.reading.docx_text import prepared_docx

        return prepared_docx(data)
    if format is Format.RTF:
        from core.reading.rtf_text import prepared_rtf

        return prepared_rtf(data)
    return data


def extract(data: bytes, format: Format) -> Any:
    """Let kreuzberg read a file; raises a ReadError, also where it fails in its own ways."""
    import kreuzberg

    config = kreuzberg.ExtractionConfig(
        use_cache=False,
        disable_ocr=True,  # type: ignore[call-arg]  # its stubs are older
        include_document_structure=True,
        enable_quality_processing=False,
        max_concurrent_extractions=1,
    )
    try:
        return kreuzberg.extract_bytes_sync(data, _MIME_TYPES[format], config)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # A panic of the library is no Exception.
        if _LOCKED.search(str(error)):
            raise FileProtected(worded("This document is protected by a password.")) from error
        raise FileDamaged(
            worded(
                "This {format} is damaged or cut off, and could not be read.", format=format.value
            )
        ) from error


def _author(metadata: dict[str, Any]) -> str | None:
    authors = metadata.get("authors")
    names = "; ".join(map(str, authors)) if isinstance(authors, list) else ""
    stated = [names, _field(metadata, "created_by"), _field(metadata, "initial_creator")]
    return bylines.author(*stated)


def _in_letters(metadata: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Give what an RTF file says of itself in letters."""
    from core.reading.rtf_text import rtf_field

    return {
        name: rtf_field(value, data)
        if isinstance(value, str)
        else [rtf_field(str(one), data) for one in value]
        if isinstance(value, list)
        else value
        for name, value in metadata.items()
    }


def _field(metadata: dict[str, Any], name: str) -> str:
    value = metadata.get(name)
    return value if isinstance(value, str) else ""


def choose_title(stated: str, blocks: list[Block]) -> str | None:
    """Take the title that a document states if it is one and the text does not begin with its own.

    A heading at the start is the title whatever the properties say: they are copied from template
    to template.
    """
    stated = " ".join(stated.split())
    if not stated or _NO_TITLE.search(stated):
        return None
    first = blocks[:EARLY]
    if any(comparable(block.text) == comparable(stated) for block in first):
        return stated
    return None if any(block.kind is BlockKind.HEADING for block in first) else stated


def _blocks(result: Any, format: Format) -> Iterator[Block]:
    nodes = (result.document or {}).get("nodes", ())
    for node in nodes:
        content = node["content"]
        if node.get("content_layer") in _AROUND:
            continue
        if content["node_type"] == "table":
            yield from _rows(content)
        elif content["node_type"] != "group" and content.get("text"):
            kind = _KINDS.get(content["node_type"], BlockKind.BODY)
            # The old Word format comes as one node with a line for each paragraph.
            parts = content["text"].split("\n") if format is Format.DOC else [content["text"]]
            for part in parts:
                yield Block(kind, part.strip())


def _rows(table: dict[str, Any]) -> Iterator[Block]:
    grid = table.get("grid") or {}
    rows: dict[int, list[str]] = {}
    for cell in grid.get("cells", ()):
        text = " ".join(str(cell.get("content", "")).split())
        if text:
            rows.setdefault(int(cell.get("row", 0)), []).append(text)
    for cells in rows.values():
        yield Block(BlockKind.ROW, " | ".join(cells))


def _check_parts(data: bytes) -> None:
    """Unpack the parts that hold text, without keeping them, so far as they may go."""
    left = MOST_UNPACKED
    try:
        with open_zip(io.BytesIO(data), most=MOST_PARTS) as archive:
            shared = overlapping(archive.infolist())
            for info in archive.infolist():
                if info.flag_bits & ENCRYPTED:
                    raise FileProtected(worded("This document is protected by a password."))
                if info.filename in shared:
                    raise zipfile.BadZipFile("parts that share their bytes")
                if not info.filename.lower().endswith(_TEXT_PARTS):
                    continue
                depth = _Depth()
                with archive.open(info) as part:
                    while chunk := part.read(_CHUNK):
                        left -= len(chunk)
                        depth.feed(chunk)
                        if left < 0:
                            raise FileTooLarge(
                                worded("This document unpacks to far more than an article holds.")
                            )
    except ReadError:
        raise
    except (*DAMAGE, OSError) as error:
        raise FileDamaged(
            worded("This document is damaged or cut off, and could not be read.")
        ) from error


class _Depth:
    """Refuse XML that is nested deeper than kreuzberg can follow, which would end the process."""

    def __init__(self) -> None:
        self._depth = 0
        self._parser: Any = expat.ParserCreate()
        self._parser.StartElementHandler = self._open
        self._parser.EndElementHandler = self._close

    def feed(self, chunk: bytes) -> None:
        """Follow the next part of a file; one that is no XML has no depth."""
        if self._parser is not None:
            try:
                self._parser.Parse(chunk, False)
            except expat.ExpatError:
                self._parser = None

    def _open(self, *_: object) -> None:
        self._depth += 1
        if self._depth > MOST_NESTED:
            raise FileDamaged(worded("This document's parts are nested too deeply to be read."))

    def _close(self, *_: object) -> None:
        self._depth -= 1
