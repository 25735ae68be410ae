"""The parts of a document that is a ZIP archive, each of a bounded size."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from core.errors import FileDamaged, FileProtected, FileTooLarge, ReadError
from core.files.zip_listing import (
    DAMAGE,
    ENCRYPTED,
    TooManyNames,
    open_member,
    open_zip,
    overlapping,
)
from core.reading.formats import MOST_PARTS
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

MOST_UNPACKED = 64 * 1024 * 1024
_PASSED_ON = (".xml", ".rels")


class ZipParts:
    """Reads parts by name; all of them together unpack to at most `MOST_UNPACKED` bytes."""

    def __init__(self, data: bytes) -> None:
        """Open the document; raises a ReadError."""
        self._left = MOST_UNPACKED
        self._data = data
        try:
            with open_zip(io.BytesIO(data), most=MOST_PARTS) as archive:
                infos = archive.infolist()
                if overlapping(infos):
                    raise zipfile.BadZipFile("parts that share their bytes")
        except TooManyNames as error:
            raise FileTooLarge(
                worded("This document has more parts than an article may.")
            ) from error
        except (*DAMAGE, OSError) as error:
            raise _damaged() from error
        self._infos = {info.filename: info for info in infos}

    @property
    def names(self) -> list[str]:
        """The names of all parts."""
        return list(self._infos)

    def read(self, name: str) -> bytes:
        """Give a part, empty where there is none; raises a ReadError."""
        info = self._infos.get(name)
        if info is None:
            return b""
        if info.flag_bits & ENCRYPTED:
            raise FileProtected(worded("This document is protected by a password."))
        try:
            with open_member(io.BytesIO(self._data), info) as part:
                found = part.read(self._left + 1)
        except ReadError:
            raise
        except (*DAMAGE, OSError) as error:
            raise _damaged() from error
        self._left -= len(found)
        if self._left < 0:
            raise FileTooLarge(worded("This document unpacks to far more than an article holds."))
        return found

    def xml(self, name: str) -> _Element | None:
        """Give a part as XML, None where there is none; raises a ReadError."""
        data = self.read(name)
        return parse_part(data) if data.strip() else None

    def packed(self, changed: Mapping[str, bytes]) -> bytes:
        """Pack the parts that hold text again, some of them as given; raises a ReadError."""
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as archive:
            for name in self.names:
                if name in changed:
                    archive.writestr(name, changed[name])
                elif name.lower().endswith(_PASSED_ON):
                    archive.writestr(name, self.read(name))
        return target.getvalue()


def parse_part(data: bytes) -> _Element:
    """Parse a document's XML, of which nothing is loaded from elsewhere; raises FileDamaged."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
        remove_pis=True, recover=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _damaged() from error
    if root is None:
        raise _damaged()
    return root


def _damaged() -> FileDamaged:
    return FileDamaged(worded("This document is damaged or cut off, and could not be read."))
