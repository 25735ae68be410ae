"""From a file to how it looks; run in a worker process, on strangers' files."""

from __future__ import annotations

import base64
import binascii
import re
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from core.errors import FileDamaged, FormatUnknown, ReadError
from core.files.outside_json import parse_json
from core.files.regular_files import read_regular
from core.reading.as_it_looked import pages
from core.reading.as_it_looked.looks import Look, Raster
from core.reading.as_it_looked.rasters import raster, raster_of
from core.reading.as_it_looked.safe_html import MOST_LETTERS, SafePage
from core.reading.containers.listing import enclosing_file
from core.reading.encodings import declared_encoding, decode
from core.reading.file_bytes import read_bytes
from core.reading.formats import Format, tell_format
from core.reading.scans.pictures import pages_of_picture
from core.source_text import tidy
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from email.message import Message
    from pathlib import Path

MOST_PICTURE_BYTES = 12 * 1024 * 1024
"""Of one picture's file."""
_MOST_HEADER = 1_000
_MOST_SAID = 2_000
"""Messages of a day that are shown."""
_HEADERS = ("From", "To", "Cc", "Date", "Subject", "Reply-To", "Organization")
_PLAIN = frozenset(
    {Format.TEXT, Format.MARKDOWN, Format.XML, Format.SUBTITLES, Format.JSON, Format.CSV}
)
_DATA = re.compile(r"data:image/[\w.+-]{1,20};base64,", re.I)
_SAID = re.compile(r"(\d\d:\d\d) (?:([^:\n]{1,80}): )?(.*)", re.S)

NOT_SHOWN = worded(
    "Files of this kind are shown as text only. O opens it in the program that the system has for"
    " it."
)


def look(path: Path, folder: Path, sentences: Sequence[str]) -> Look:
    """Make what a file looks like; `folder` is the opened one. Raises a ReadError.

    `sentences` are looked for on the pages of documents. Nothing outside the file is read but
    pictures in the article's own folder or archive.
    """
    data = read_bytes(path)
    try:
        match tell_format(data, path.suffix):
            case Format.PDF:
                with pages.opened(data) as document:
                    places = pages.sentence_places(document, sentences)
                    return Look(sizes=pages.page_sizes(document), places=places)
            case Format.PICTURE:
                sizes = [(float(p.width), float(p.height)) for p in pages_of_picture(data)]
                return Look(sizes=tuple(sizes))
            case Format.PAGE:
                text, _ = decode(data, declared=declared_encoding(data))
                return _page(tidy(text), _beside(path, folder))
            case Format.SAVED_PAGE:
                return _saved_page(data)
            case Format.MAIL:
                return _mail(data)
            case Format.APPLE_MAIL:
                from core.reading.mail import bare_mail

                return _mail(bare_mail(data))
            case format if format in _PLAIN:
                return _plain(data, path)
            case _:
                raise FormatUnknown(NOT_SHOWN)
    except RecursionError as error:
        raise FileDamaged(worded("This file's parts are nested too deeply to be read.")) from error


def page_picture(path: Path, index: int, width: int) -> Raster:
    """Draw one page of a document or a scan, so many pixels wide; raises a ReadError."""
    data = read_bytes(path)
    width = max(16, min(width, 3_000))
    if tell_format(data, path.suffix) is Format.PICTURE:
        picture = next(islice(pages_of_picture(data), index, None), None)
        if picture is None:
            raise FileDamaged(worded("This page could not be drawn."))
        return raster(picture, width)
    with pages.opened(data) as document:
        return pages.drawn_page(document, index, width)


# Pages of the web


def _page(text: str, picture: Callable[[str], Raster | None]) -> Look:
    from core.reading.markup import parse_page

    root = parse_page(text)
    if root is None:
        return Look(plain=_cut(text))
    body = root.find("body")
    page = SafePage(picture)
    html = page.write(root if body is None else body)
    return Look(html=html, pictures=tuple(page.pictures), left_out=page.left_out)


def _beside(path: Path, folder: Path) -> Callable[[str], Raster | None]:
    """Give what finds a page's pictures in its own folder, or in the archive that it is in."""

    def find(address: str) -> Raster | None:
        if (inline := _inline(address)) is not None:
            return inline
        try:
            place = urlsplit(address)
        except ValueError:
            return None
        if place.scheme or place.netloc or not place.path or place.path.startswith(("/", "\\")):
            return None
        name = unquote(place.path)
        steps = name.replace("\\", "/").split("/")
        if ".." in steps or "\0" in name or ":" in steps[0]:
            return None
        wanted = path.parent.joinpath(*[step for step in steps if step not in ("", ".")])
        if not wanted.is_relative_to(path.parent):
            # On Windows a later step may name a drive.
            return None
        try:
            if enclosing_file(path) is not None:
                return raster_of(read_bytes(wanted))
            own = path.parent.resolve()
            real = wanted.resolve()
            if not real.is_relative_to(own) or not own.is_relative_to(folder.resolve()):
                return None
            return raster_of(read_regular(real, MOST_PICTURE_BYTES))
        except (OSError, ReadError, ValueError):
            return None

    return find


def _inline(address: str) -> Raster | None:
    begins = _DATA.match(address)
    if begins is None or len(address) > MOST_PICTURE_BYTES:
        return None
    try:
        return raster_of(base64.b64decode(unquote(address[begins.end() :])))
    except (binascii.Error, ValueError):
        return None


def _in_parts(message: Message, base: str = "") -> Callable[[str], Raster | None]:
    """Give what finds pictures among the parts of a mail or a page saved as one."""
    from core.reading.attachments import Attachment, parts_of

    parts: dict[str, Message] = {}
    for part, _ in parts_of(message):
        if part.get_content_maintype() == "image":
            for header, before in (("Content-ID", "cid:"), ("Content-Location", "")):
                name = str(part.get(header) or "").strip().strip("<>")
                if name:
                    parts.setdefault(before + name, part)

    def find(address: str) -> Raster | None:
        if (inline := _inline(address)) is not None:
            return inline
        part = parts.get(address) or parts.get(unquote(address))
        if part is None and base:
            with suppress(ValueError):
                part = parts.get(urljoin(base, address))
        data = Attachment(address, part).data() if part is not None else None
        return raster_of(data) if data and len(data) <= MOST_PICTURE_BYTES else None

    return find


def _saved_page(data: bytes) -> Look:
    from core.reading.mail import own_parts, parse_mail, part_text
    from core.reading.mail_headers import decoded_header

    message = parse_mail(data)
    for part in own_parts(message):
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            base = decoded_header(part, "Content-Location")
            return _page(part_text(part)[0], _in_parts(message, base))
    return _mail(data)


def _cut(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]} […]"


# Mail and chats


def _mail(data: bytes) -> Look:
    from core.reading.attachments import attachments
    from core.reading.mail import own_parts, parse_mail, part_text
    from core.reading.mail_headers import decoded_header

    message = parse_mail(data)
    texts: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    for part in own_parts(message):
        kind = part.get_content_type()
        if kind in texts:
            texts[kind].append(part_text(part)[0])
    if texts["text/html"]:
        shown = _page("\n".join(texts["text/html"]), _in_parts(message))
    else:
        shown = Look(plain=_cut("\n\n".join(texts["text/plain"])))
    headers = [(name, decoded_header(message, name)[:_MOST_HEADER]) for name in _HEADERS]
    return Look(
        html=shown.html,
        plain=shown.plain,
        pictures=shown.pictures,
        left_out=shown.left_out,
        headers=tuple((name, value) for name, value in headers if value),
        attachments=tuple(attachment.name for attachment in attachments(message)),
    )


def _plain(data: bytes, path: Path) -> Look:
    text, _ = decode(data)
    if path.suffix == ".json" and enclosing_file(path) is not None:
        said = _said(text)
        if said:
            return Look(html=said)
    return Look(plain=_cut(tidy(text)))


def _said(text: str) -> str:
    """Write a day of a chat, whose messages were made paragraphs of: time, sender, words."""
    from html import escape

    try:
        record = parse_json(text)
    except ValueError:
        return ""
    paragraphs = record.get("text") if isinstance(record, dict) else None
    if not isinstance(paragraphs, list) or not paragraphs:
        return ""
    rows: list[str] = []
    left = MOST_LETTERS
    for one in paragraphs:
        if left <= 0 or len(rows) >= _MOST_SAID:
            rows.append("<tr><td></td><td>[…]</td></tr>")
            break
        paragraph = one[:left] if isinstance(one, str) else ""
        left -= len(paragraph)
        found = _SAID.fullmatch(paragraph)
        if found is None and not rows:
            return ""
        if found is None:
            rows.append(f"<tr><td></td><td>{escape(paragraph)}</td></tr>")
            continue
        when, sender, words = found[1], found[2] or "", found[3]
        who = f"<p><b>{escape(sender)}</b></p>" if sender else ""
        rows.append(f"<tr><td>{when}&nbsp;&nbsp;</td><td>{who}<p>{escape(words)}</p></td></tr>")
    title = escape(str(record.get("title") or "")[:_MOST_HEADER])
    heading = f"<h3>{title}</h3>" if title else ""
    return f'{heading}<table cellpadding="4" cellspacing="0">{"".join(rows)}</table>'
