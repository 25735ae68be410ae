"""Word documents made ready for kreuzberg: without what is moved away, hidden or a note's sign."""

from __future__ import annotations

from core.reading.zip_parts import ZipParts

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_TELL = (b"moveFrom", b"vanish", b"noteReference", b"noBreakHyphen", b"w:del ")
_GONE = {"moveFrom", "del", "footnoteReference", "endnoteReference", "commentReference"}
_OFF = {"0", "false", "off", "none"}


def prepared_docx(data: bytes) -> bytes:
    """Give a Word document as one reads it; raises a ReadError."""
    parts = ZipParts(data)
    before = {name: part for name in _PARTS if (part := parts.read(name))}
    after = {
        name: _read(part) if any(tell in part for tell in _TELL) else part
        for name, part in before.items()
    }
    # No part is read twice: each counts towards what a document may unpack to.
    return data if after == before else parts.packed(after)


def _read(part: bytes) -> bytes:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(part, parser)
    except etree.XMLSyntaxError:
        return part
    gone = [element for name in sorted(_GONE) for element in root.iter(f"{_WORD}{name}")]
    for mark in root.iter(f"{_WORD}vanish"):
        run = mark.getparent()
        run = run.getparent() if run is not None else None
        if run is not None and run.tag == f"{_WORD}r" and mark.get(f"{_WORD}val") not in _OFF:
            gone.append(run)
    for element in gone:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    for hyphen in root.iter(f"{_WORD}noBreakHyphen"):
        hyphen.tag, hyphen.text = f"{_WORD}t", "-"
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
