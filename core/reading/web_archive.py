"""Pages that Safari saved (.webarchive): a property list with the page and its parts."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING, Any
from xml.parsers.expat import ExpatError

from core.errors import FileDamaged, FileEmpty
from core.reading.encodings import declared_encoding, decode
from core.source_text import tidy
from core.translatable import worded

if TYPE_CHECKING:
    from core.source_text import SourceText


def read_web_archive(data: bytes) -> SourceText:
    """Read the page of a web archive; raises a ReadError."""
    from core.reading.web import read_page

    try:
        found: Any = plistlib.loads(data)
    except (
        plistlib.InvalidFileException, ExpatError, ValueError, TypeError, KeyError, IndexError,
        OverflowError, AttributeError, OSError, EOFError,
    ) as error:  # fmt: skip
        raise FileDamaged(worded("This web archive is damaged or cut off.")) from error
    main = found.get("WebMainResource") if isinstance(found, dict) else None
    content = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(content, bytes):
        raise FileEmpty(worded("There is no web page in this file."))
    stated = main.get("WebResourceTextEncodingName")
    declared = stated if isinstance(stated, str) else declared_encoding(content)
    text, encoding = decode(content, declared=declared)
    place = main.get("WebResourceURL")
    return read_page(tidy(text), encoding, place=place if isinstance(place, str) else "")
