"""Why files of other kinds are not read, and what one can do."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from core.reading.containers.kinds import is_read
from core.translatable import worded

if TYPE_CHECKING:
    from core.translatable import Worded

_ARCHIVE = worded("It is an archive of a kind that Diptych does not open. Unpack it.")
_BOOK = worded(
    "It is a book of a kind that Diptych does not read. Save it as EPUB, as Calibre can."
)
_PICTURE = worded("It is a picture.")
UNRECOGNISED = worded(
    "It is a picture. Diptych reads the text of pictures once language data for text recognition is"
    " installed: Packages, Install from file …, a file such as ron.traineddata."
)
SMALL_PICTURE = worded("It is a picture too small to be a page.")
_SOUND = worded("It is sound or film.")
_PAGE_PART = worded("It is a part of a web page that holds no text.")
_DATABASE = worded("It is a database.")
_PROGRAM = worded("It is a program or its settings.")
_OFFICE = worded("It is a document of a kind that Diptych does not read. Save it as PDF or DOCX.")
_BEYOND = worded("Its archive holds more files than Diptych lists. Unpack it.")
_OTHER = worded("Diptych does not read files of this kind.")
_NO_SUFFIX = worded("Its name has no suffix that would say what it is.")

_REASONS = {
    suffix: reason
    for reason, suffixes in (
        (
            _ARCHIVE,
            ".7z .rar .xz .bz2 .cab .ace .arj .lzh .lz .lz4 .zst .z .iso .dmg .sit .sitx .br",
        ),
        (_BOOK, ".mobi .azw .azw1 .azw3 .azw4 .kfx .prc .pdb .lit .lrf .djvu .djv .cbz .cbr .chm"),
        (
            _PICTURE,
            ".jpe .jfif .gif .bmp .heic .heif .avif .svg .ico"
            " .psd .ai .eps .raw .cr2 .nef .dng .jp2",
        ),
        (
            _SOUND,
            ".mp3 .m4a .ogg .oga .opus .wav .flac .aac .wma .amr .mp4 .m4v .mkv .avi .mov .webm"
            " .wmv .flv .3gp .mpg .mpeg .ts .ogv",
        ),
        (_PAGE_PART, ".css .js .mjs .woff .woff2 .ttf .otf .eot .map .scss .less"),
        (_DATABASE, ".db .sqlite .sqlite3 .mdb .accdb .dbf .pst .ost .parquet .cdx .cdxj"),
        (
            _PROGRAM,
            ".exe .msi .dll .so .dylib .app .apk .bat .cmd .sh .ps1 .py .pyc .jar .class .ini .cfg"
            " .conf .yaml .yml .toml .lock .log",
        ),
        (
            _OFFICE,
            ".wpd .wps .pages .numbers .key .pub .vsd .vsdx .one .mpp .sxw .sxc .sxi .xps .oxps"
            " .xls .ppt .pps .odg .xlsb .ps .indd .qxd .hwp .hwpx",
        ),
    )
    for suffix in suffixes.split()
}


def why_unread(name: str) -> Worded:
    """Give the reason why a file of this name becomes no article."""
    suffix = os.path.splitext(name)[1].lower()
    if is_read(name):
        return _BEYOND
    return _REASONS.get(suffix) or (_OTHER if suffix else _NO_SUFFIX)
