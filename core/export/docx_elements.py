"""The few elements of WordprocessingML that a document is made of, and its styles."""

from __future__ import annotations

import re
from html import escape

from core.export.xml_text import xml_text
from core.languages import is_right_to_left

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

COLUMN = 4819
"""Half of what an A4 page with margins of 2 cm leaves, in twentieths of a point."""

PAIRS = (
    '<w:tbl><w:tblPr><w:tblStyle w:val="Pairs"/><w:tblW w:w="0" w:type="auto"/>'
    '<w:tblLayout w:type="fixed"/></w:tblPr>'
    f'<w:tblGrid><w:gridCol w:w="{COLUMN}"/><w:gridCol w:w="{COLUMN}"/></w:tblGrid>'
)
"""Begins a table of two columns; `</w:tbl>` ends it."""

_TAGS = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "zh": "zh-CN", "ja": "ja-JP", "ko": "ko-KR"}
"""Tags by which programs choose the face for signs that languages write in different ways."""

GREY = '<w:color w:val="5B6470"/>'


def plain(text: str) -> str:
    return escape(xml_text(text), quote=False)


def run(text: str, look: str = "", language: str = "") -> str:
    """Write a text in one language, "" where it is not known."""
    if not text:
        return ""
    # The order is the schema's: a run says itself that its letters go from right to left.
    look += ("<w:rtl/>" if is_right_to_left(language) else "") + _language(language)
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{plain(line)}</w:t>' for line in text.split("\n")
    )
    return f"<w:r>{look}{lines}</w:r>"


def _language(code: str) -> str:
    """Name a language for letters of all three kinds that Word tells apart."""
    if not code:
        return ""
    tag = escape(_TAGS.get(code, code))
    return f'<w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="{tag}"/>'


def own_line(text: str, style: str) -> str:
    """Write a line of the program's own."""
    return block(run(text, language="en"), style, "en")


def block(runs: str, style: str, language: str) -> str:
    bidi = "<w:bidi/>" if is_right_to_left(language) else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>{runs}</w:p>'


def cell(paragraph: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{COLUMN}" w:type="dxa"/></w:tcPr>{paragraph}</w:tc>'


def styles_part(original: str, to: str) -> str:
    """Write the styles, so that a person can change all headlines or all originals at once.

    `original` and `to` are the languages of both texts, "" for several.
    """
    styles = {
        "Title": ('<w:spacing w:after="80"/>' + _level(0), _serif(36, bold=True)),
        "Source": ('<w:spacing w:after="0"/>', _sans(grey=True)),
        "ColumnHead": ('<w:keepNext/><w:spacing w:before="60" w:after="60"/>', _sans(bold=True)),
        "Section": (
            '<w:keepNext/><w:spacing w:before="320" w:after="60"/>' + _level(1),
            _sans(bold=True),
        ),
        "Quote": (
            '<w:keepNext/><w:spacing w:before="160" w:after="40" w:line="288" w:lineRule="auto"/>'
            '<w:ind w:left="340"/>',
            _serif(),
        ),
        "QuotedOriginal": ('<w:spacing w:after="40"/><w:ind w:left="340"/>', _serif(19, grey=True)),
        "QuoteCodes": ('<w:spacing w:after="60"/><w:ind w:left="340"/>', _sans(grey=True)),
        "Written": ('<w:spacing w:after="120" w:line="288" w:lineRule="auto"/>', _serif()),
        "Footnote": ("", _sans()),
        "Foot": (f'<w:tabs><w:tab w:val="right" w:pos="{2 * COLUMN}"/></w:tabs>', _sans(grey=True)),
    }
    rows = {
        "Headline": ('<w:keepNext/><w:spacing w:after="120"/>', _serif(28, bold=True), _level(1)),
        "Subhead": (
            '<w:keepNext/><w:spacing w:before="80" w:after="80"/>',
            _serif(bold=True),
            _level(2),
        ),
        "Body": ('<w:spacing w:after="120" w:line="288" w:lineRule="auto"/>', _serif(), ""),
        "Furniture": ('<w:spacing w:after="80"/>', _sans(grey=True), ""),
    }
    written = "".join(_style(name, "Normal", *look) for name, look in styles.items())
    for name, (place, look, level) in rows.items():
        written += _style(name, "Normal", place, look)
        written += _style(f"Original{name}", name, "", _language(original))
        # Only one side has the outline's headings: both would say everything twice.
        written += _style(f"Translation{name}", name, level, _language(to))
    line = 'w:val="single" w:sz="4" w:space="0" w:color="DEDAD2"'
    return (
        f'{HEAD}<w:styles xmlns:w="{MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f"{_serif()}{_language(to)}</w:rPr></w:rPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f'</w:style>{written}<w:style w:type="table" w:customStyle="1" w:styleId="Pairs">'
        '<w:name w:val="Pairs"/><w:tblPr><w:tblBorders>'
        f"<w:top {line}/><w:bottom {line}/><w:insideH {line}/></w:tblBorders>"
        '<w:tblCellMar><w:top w:w="80" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        '<w:right w:w="227" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>'
    )


def _style(name: str, based_on: str, place: str, look: str) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}">'
        f'<w:name w:val="{words}"/><w:basedOn w:val="{based_on}"/><w:qFormat/>'
        f"<w:pPr>{place}</w:pPr><w:rPr>{look}</w:rPr></w:style>"
    )


def _level(outline: int) -> str:
    return f'<w:outlineLvl w:val="{outline}"/>'


def _serif(size: int = 21, *, bold: bool = False, grey: bool = False) -> str:
    """Give the look of the articles' text; `size` counts half points."""
    colour = GREY if grey else ""
    return _face("Georgia", "Times New Roman", size, bold=bold, colour=colour)


def _sans(*, bold: bool = False, grey: bool = False) -> str:
    return _face("Segoe UI", "Arial", 18, bold=bold, colour=GREY if grey else "")


def _face(name: str, other_scripts: str, size: int, *, bold: bool, colour: str = "") -> str:
    return (
        f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{other_scripts}"/>'
        f'{"<w:b/><w:bCs/>" if bold else ""}{colour}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )
