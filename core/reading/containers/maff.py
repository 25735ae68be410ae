"""Pages that Firefox saved in an archive (MAFF): a folder for each page, with a description."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from core.reading.containers.contents import Contents, Item, check_number
from core.reading.containers.saved_page import with_place
from core.reading.containers.zip_archive import named_members, read_member

if TYPE_CHECKING:
    from zipfile import ZipInfo

_DESCRIPTION = "index.rdf"
_PAGES = ("index.html", "index.xhtml", "index.htm")
_LONGEST_DESCRIPTION = 64 * 1024


def contents(file: BinaryIO, name: str) -> Contents:
    """List the archive's pages; their parts are none."""
    infos = named_members(file)
    items: list[Item] = []
    for folder in dict.fromkeys(inner.rpartition("/")[0] for inner in infos):
        if folder.count("/"):
            continue
        described = infos.get(f"{folder}/{_DESCRIPTION}" if folder else _DESCRIPTION)
        fields = _fields(described, file) if described is not None else {}
        names = (fields.get("indexfilename", ""), *_PAGES)
        paths = [f"{folder}/{one}" if folder else one for one in names if one]
        page = next((infos[path] for path in paths if path in infos), None)
        if page is not None:
            place = fields.get("originalurl", "")
            read = partial(_page, page, place)
            items.append(Item(f"{len(items) + 1}.html", page.file_size, read, whole=True))
    check_number(len(items))
    return Contents(tuple(items))


def _page(info: ZipInfo, place: str, file: BinaryIO) -> bytes:
    return with_place(read_member(info, file), place)


def _fields(info: ZipInfo, file: BinaryIO) -> dict[str, str]:
    """Give what is said of a page: where it was, which file it is."""
    from core.errors import ReadError
    from core.files.xml_elements import attribute, local
    from core.reading.zip_parts import parse_part

    try:
        root = parse_part(read_member(info, file, most=_LONGEST_DESCRIPTION))
    except ReadError:
        return {}
    return {local(e).lower(): attribute(e, "resource") or (e.text or "") for e in root.iter("*")}
