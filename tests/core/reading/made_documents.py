"""Write slides, spreadsheets and web archives as the programs of the world write them."""

from __future__ import annotations

import plistlib
from html import escape
from typing import TYPE_CHECKING

from tests.core.reading import made_files
from tests.core.reading.made_files import HEADING, LAST, PARAGRAPHS, TITLE, zipped

if TYPE_CHECKING:
    from collections.abc import Sequence

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
_SHOW = "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"
_NAMES = f'xmlns:office="{_OFFICE}" xmlns:text="{_TEXT}" xmlns:table="{_TABLE}" '
NOTE = "De spus rar și clar."


def pptx() -> bytes:
    """Give the article as two slides, shown in another order than they are numbered."""
    first = _shape("ctrTitle", TITLE) + "".join(_shape("", text) for text in PARAGRAPHS)
    second = _shape("title", HEADING) + _shape("", LAST) + _shape("sldNum", "2")
    slides = '<p:sldId r:id="r2"/><p:sldId r:id="r1"/>'
    return zipped(
        {
            "ppt/presentation.xml": (
                f'<p:presentation xmlns:p="{_P}" xmlns:r="{_R}"><p:sldIdLst>{slides}'
                "</p:sldIdLst></p:presentation>"
            ),
            "ppt/_rels/presentation.xml.rels": _rels(
                ("r1", "slide", "slides/slide1.xml"), ("r2", "slide", "slides/slide2.xml")
            ),
            "ppt/slides/slide1.xml": _slide(second),
            "ppt/slides/slide2.xml": _slide(first),
            "ppt/slides/_rels/slide1.xml.rels": _rels(
                ("r1", "notesSlide", "../notesSlides/notesSlide1.xml")
            ),
            "ppt/notesSlides/notesSlide1.xml": _slide(_shape("body", NOTE) + _shape("dt", "1999")),
        }
    )


def _shape(kind: str, text: str) -> str:
    place = f'<p:nvPr><p:ph type="{kind}"/></p:nvPr>' if kind else ""
    return (
        f"<p:sp><p:nvSpPr>{place}</p:nvSpPr><p:txBody><a:p><a:r><a:t>{escape(text)}</a:t></a:r>"
        "</a:p></p:txBody></p:sp>"
    )


def _slide(shapes: str) -> str:
    return (
        f'<p:sld xmlns:p="{_P}" xmlns:a="{_A}"><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld>'
        "</p:sld>"
    )


def _rels(*relations: tuple[str, str, str]) -> str:
    made = "".join(
        f'<Relationship Id="{id}" Type="{_R}/{kind}" Target="{target}"/>'
        for id, kind, target in relations
    )
    return f'<Relationships xmlns="{_RELATIONS}">{made}</Relationships>'


def odp() -> bytes:
    """Give the article as a slide of OpenDocument."""
    title = f'<draw:frame presentation:class="title"><text:p>{TITLE}</text:p></draw:frame>'
    body = "".join(f"<draw:frame><text:p>{p}</text:p></draw:frame>" for p in PARAGRAPHS)
    last = f"<draw:frame><text:p>{HEADING}</text:p><text:p>{LAST}</text:p></draw:frame>"
    notes = f"<presentation:notes><text:p>{NOTE}</text:p></presentation:notes>"
    content = (
        f'<office:document-content {_NAMES} xmlns:draw="{_DRAW}" xmlns:presentation="{_SHOW}">'
        f"<office:body><office:presentation><draw:page>{title}{body}{last}{notes}</draw:page>"
        "</office:presentation></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.presentation"
    return zipped({"mimetype": kind, "content.xml": content})


def fodt() -> bytes:
    """Give the article as an OpenDocument text in one XML file, with a deleted sentence."""
    deleted = "<text:tracked-changes><text:p>O frază ștearsă.</text:p></text:tracked-changes>"
    body = f'<text:h text:outline-level="1">{TITLE}</text:h>'
    body += "".join(f"<text:p>{p}</text:p>" for p in PARAGRAPHS)
    body += f'<text:h text:outline-level="2">{HEADING}</text:h><text:p>{LAST}</text:p>'
    return (
        f'<?xml version="1.0"?><office:document {_NAMES}><office:body><office:text>{deleted}{body}'
        "</office:text></office:body></office:document>"
    ).encode()


def xlsx(lines: Sequence[Sequence[str | int]]) -> bytes:
    """Give lines of cells as a sheet; a number is a day, counted from the end of 1899."""
    shared: list[str] = []
    rows = []
    for line in lines:
        cells = []
        for value in line:
            if isinstance(value, int):
                cells.append(f'<c s="1"><v>{value}</v></c>')
            else:
                shared.append(value)
                cells.append(f'<c t="s"><v>{len(shared) - 1}</v></c>')
        rows.append(f"<row>{''.join(cells)}</row>")
    texts = "".join(f"<si><t>{escape(text)}</t></si>" for text in shared)
    return zipped(
        {
            "xl/workbook.xml": f'<workbook xmlns="{_S}"/>',
            "xl/sharedStrings.xml": f'<sst xmlns="{_S}">{texts}</sst>',
            "xl/styles.xml": (
                f'<styleSheet xmlns="{_S}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
                "</styleSheet>"
            ),
            "xl/worksheets/sheet1.xml": (
                f'<worksheet xmlns="{_S}"><sheetData>{"".join(rows)}</sheetData></worksheet>'
            ),
        }
    )


def ods(lines: Sequence[Sequence[str]]) -> bytes:
    """Give lines of cells as a sheet of OpenDocument."""
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f"<table:table-cell><text:p>{escape(value)}</text:p></table:table-cell>"
            for value in line
        )
        + '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
        for line in lines
    )
    content = (
        f"<office:document-content {_NAMES}><office:body><office:spreadsheet><table:table>{rows}"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped({"mimetype": kind, "content.xml": content})


def web_archive() -> bytes:
    """Give the article as a page that Safari saved, its letters told beside it alone."""
    page = made_files.page().replace(b'<meta charset="utf-8">', b"")
    main = {
        "WebResourceData": page.decode().encode("iso8859-16"),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "iso-8859-16",
        "WebResourceURL": "https://ziar.example/pod",
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)
