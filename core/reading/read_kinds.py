"""What Diptych reads, in words for the reader."""

from __future__ import annotations

from core.reading.containers.kinds import KINDS
from core.reading.formats import Format, suffixes_of
from core.translatable import Worded, one_after_another, worded

GROUPS = (
    (worded("text"), (Format.TEXT, Format.MARKDOWN)),
    (worded("web pages"), (Format.PAGE, Format.SAVED_PAGE, Format.WEB_ARCHIVE)),
    (worded("feeds and XML"), (Format.XML,)),
    (
        worded("documents"),
        (
            Format.PDF,
            Format.DOCX,
            Format.DOC,
            Format.ODT,
            Format.FLAT_ODF,
            Format.RTF,
            Format.EPUB,
            Format.PPTX,
            Format.ODP,
        ),
    ),
    (worded("e-mails"), (Format.MAIL, Format.APPLE_MAIL, Format.OUTLOOK)),
    (worded("subtitles"), (Format.SUBTITLES,)),
    (worded("pictures of pages"), (Format.PICTURE,)),
    (worded("tables and lists of articles"), (Format.CSV, Format.SPREADSHEET, Format.JSON)),
)


def read_formats() -> Worded:
    """List the kinds of files that are read, each with its suffixes."""
    parts = [_named(words, tuple(map(suffixes_of, formats))) for words, formats in GROUPS]
    containers = [suffix for kind in KINDS if kind.empty for suffix in kind.suffixes]
    parts.append(_named(worded("archives and mailboxes"), (tuple(containers),)))
    return one_after_another(parts, ", ")


def _named(words: Worded, suffixes: tuple[tuple[str, ...], ...]) -> Worded:
    listed = ", ".join(suffix for some in suffixes for suffix in some)
    return worded("{kind} ({suffixes})", kind=words, suffixes=listed)
