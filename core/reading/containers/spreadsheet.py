"""Spreadsheets: an article for each row that has text, of all sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from core.reading.containers.contents import whole
from core.reading.containers.table import of_row_groups
from core.reading.limits import MAX_BYTES

if TYPE_CHECKING:
    from core.reading.containers.contents import Contents


def contents(file: BinaryIO, name: str) -> Contents:
    """List the rows of a spreadsheet; raises a ReadError."""
    from core.reading.spreadsheets import sheets
    from core.reading.tables import named_rows

    return of_row_groups([named_rows(lines) for lines in sheets(whole(file, MAX_BYTES))])
