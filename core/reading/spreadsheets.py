"""Spreadsheets (XLSX, ODS): their sheets as lines of cells, dates as such."""

from __future__ import annotations

import io
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.errors import FileDamaged, FileEmpty, FileTooLarge
from core.files.xml_elements import attribute, forget, local
from core.reading.zip_parts import ZipParts
from core.text.digits import small_number
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from core.source_text import SourceText

MOST_CELLS = 500_000
MOST_COLUMNS = 200
MOST_TAGS = 8 * MOST_CELLS
"""In a part: each takes memory, and a cell has two to eight."""

Line = list[str]
_LETTERS = re.compile(r"[A-Z]{1,3}")
_DATE_FORMATS = frozenset({*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)})
_DATE_CODE = re.compile(r"[yY]|d+[-./ ]m|m+[-./ ]d")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_EPOCH = date(1899, 12, 30)


def read_spreadsheet(data: bytes) -> SourceText:
    """Read a spreadsheet of one article; raises a ReadError."""
    from core.reading.tables import named_rows, whole_table

    rows = [row for lines in sheets(data) for row in named_rows(lines)]
    if not rows:
        raise FileEmpty(worded("There are no rows in this table."))
    return whole_table(rows, "xlsx")


def sheets(data: bytes) -> list[list[Line]]:
    """Give a spreadsheet's sheets, each as its lines that are not empty; raises a ReadError."""
    parts = ZipParts(data)
    if "content.xml" in parts.names:
        found = list(_open_sheets(parts))
    else:
        found = list(_excel_sheets(parts))
    return [[_trimmed(line) for line in lines] for lines in found if lines]


def _trimmed(line: Line) -> Line:
    """Leave out the empty cells at a line's end: programs fill their tables up with such."""
    filled = [number for number, text in enumerate(line, 1) if text.strip()]
    return line[: filled[-1]] if filled else []


class _Counter:
    """Refuses a spreadsheet with more cells than anything that holds articles."""

    def __init__(self) -> None:
        self._left = MOST_CELLS

    def count(self, cells: int = 1) -> None:
        self._left -= cells
        if self._left < 0:
            raise _too_many_cells()


def _too_many_cells() -> FileTooLarge:
    return FileTooLarge(worded("This table has more cells than Diptych looks through."))


def _excel_sheets(parts: ZipParts) -> Iterator[list[Line]]:
    shared = _shared_strings(parts)
    dates = _date_styles(parts)
    counter = _Counter()
    names = [n for n in parts.names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", n)]
    for name in sorted(names, key=lambda n: (len(n), n)):
        lines: list[Line] = []
        for row in _elements(parts.read(name), "row"):
            line: Line = []
            for cell in row.iter("{*}c"):
                counter.count()
                at = _column(cell.get("r") or "", len(line))
                if at < MOST_COLUMNS:
                    line += [""] * (at - len(line))
                    line[at:] = [_excel_value(cell, shared, dates)]
            if any(text.strip() for text in line):
                lines.append(line)
        yield lines


def _excel_value(cell: _Element, shared: list[str], dates: set[int]) -> str:
    kind = cell.get("t") or "n"
    if kind == "inlineStr":
        return "".join(e.text or "" for e in cell.iter("{*}t"))
    value = next((e.text or "" for e in cell.iter("{*}v")), "")
    if kind == "s":
        number = small_number(value)
        return shared[number] if number is not None and number < len(shared) else ""
    if kind == "n" and small_number(cell.get("s") or "0") in dates:
        return _day(value)
    return value


def _day(value: str) -> str:
    """Give the day of a number of days since the end of 1899."""
    try:
        return (_EPOCH + timedelta(days=int(float(value)))).isoformat()
    except (ValueError, OverflowError):
        return value


def _column(place: str, following: int) -> int:
    found = _LETTERS.match(place)
    if found is None:
        return following
    number = 0
    for letter in found.group():
        number = number * 26 + ord(letter) - ord("A") + 1
    return max(number - 1, following)


def _shared_strings(parts: ZipParts) -> list[str]:
    texts = []
    counter = _Counter()
    for item in _elements(parts.read("xl/sharedStrings.xml"), "si"):
        counter.count()
        # What is written above East Asian letters, to say how they are read, is `rPh`.
        texts.append(
            "".join(
                e.text or ""
                for e in item.iter("{*}t")
                if not any(local(above) == "rPh" for above in e.iterancestors())
            )
        )
    return texts


def _date_styles(parts: ZipParts) -> set[int]:
    """Number the styles that show a number as a day."""
    root = parts.xml("xl/styles.xml")
    if root is None:
        return set()
    dates = set(map(str, _DATE_FORMATS))
    for form in root.iter("{*}numFmt"):
        if _DATE_CODE.search(_QUOTED.sub("", form.get("formatCode") or "")):
            dates.add(form.get("numFmtId") or "")
    styles = next(iter(root.iter("{*}cellXfs")), None)
    listed = list(styles) if styles is not None else []
    return {n for n, style in enumerate(listed) if style.get("numFmtId") in dates}


def _open_sheets(parts: ZipParts) -> Iterator[list[Line]]:
    counter = _Counter()
    for table in _elements(parts.read("content.xml"), "table"):
        lines: list[Line] = []
        for row in table.iter("{*}table-row"):
            line: Line = []
            for cell in row:
                counter.count()
                repeated = small_number(attribute(cell, "number-columns-repeated"))
                count = 1 if repeated is None else repeated
                # What lies deeper in a cell is a comment, or what is drawn on it.
                texts = ["".join(map(str, p.itertext())) for p in cell.iterchildren("{*}p")]
                value = attribute(cell, "date-value")[:10] or "\n".join(texts)
                line += [value] * max(0, min(count, MOST_COLUMNS - len(line)))
            if any(text.strip() for text in line):
                lines.append(line)
        yield lines


def _elements(data: bytes, name: str) -> Iterator[_Element]:
    """Give the elements of a name one after the other, so that the rest takes no memory."""
    from lxml import etree

    if not data.strip():
        return
    if data.count(b"<") > MOST_TAGS:
        raise _too_many_cells()
    events = etree.iterparse(
        io.BytesIO(data), tag=f"{{*}}{name}", resolve_entities=False, no_network=True,
        load_dtd=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        for _, element in events:
            yield element
            forget(element)
    except etree.XMLSyntaxError as error:
        raise FileDamaged(
            worded("This document is damaged or cut off, and could not be read.")
        ) from error
