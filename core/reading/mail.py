"""E-mails and web pages saved as mail (MHTML), by Python's own parser."""

from __future__ import annotations

import email
import re
from email.errors import MessageError
from email.policy import compat32
from typing import TYPE_CHECKING

from core.errors import FileDamaged, FileEmpty
from core.reading import bylines
from core.reading.attachments import attachments, parts_of
from core.reading.dates import stated_date
from core.reading.encodings import declared_encoding, decode
from core.reading.mail_headers import decoded_header
from core.reading.rows import letters
from core.source_text import Block, BlockKind, build, tidy
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from lxml.html import HtmlElement

    from core.source_text import SourceText

_SHOWN_HEADERS = ("From", "To", "Cc", "Date")
_LONGEST_HEADER = 2_000
_ADDRESS = re.compile(r"https?://\S+")
_APPLE_LENGTH = re.compile(rb"\s*(\d{1,9})[ \t]*\r?\n")
_QUOTE = re.compile(r"\s?>")
_SIGNATURE = re.compile(r"--\s?")
# What stands between a reply and the mail that it answers.
_FORWARDED = re.compile(r"\s*(?:-{2,}\s?[^-\n]{5,60}\s?-{2,}|_{20,})\s*$")
# What stands above a mail that is passed on, in the words of mailers and of those who use them.
_PASSED_ON = re.compile(
    r"forward|przekaz|przesłan|podaj dalej|redirec|transmis|пересл|перенапр|переадрес|препрат|"
    r"weitergeleitet|transf[ée]r|reenvia|inoltrat|encaminhad|přepos|prepos|posredovan|proslijeđ|"
    r"továbbít|doorgestuurd|vidarebef|videresend|välitet|προωθ|iletilen|转发|轉寄|転送",
    re.I,
)
_PASSED_ON_SUBJECT = re.compile(
    r"\s*(?:fwd?|pd|wg|tr|rv|i|enc|přepos|ha|továbbítás|vs|doorst|vb|пересл|fw)\s*:", re.I
)
_FORWARDED_HEADER = re.compile(r"\s*\*?[^\W\d_][^\W\d_ -]{1,19}\*?\s?:\s?\S")
_QUOTING_ELEMENTS = (
    ".//blockquote[@type='cite']"
    " | .//*[contains(concat(' ', @class, ' '), ' gmail_quote ')]"
    " | .//*[contains(concat(' ', @class, ' '), ' gmail_signature ')]"
    " | .//*[contains(concat(' ', @class, ' '), ' moz-cite-prefix ')]"
    " | .//*[contains(concat(' ', @class, ' '), ' yahoo_quoted ')]"
    " | .//*[@id='divRplyFwdMsg'] | .//*[@id='appendonsend']/following-sibling::*"
)


def read_mail(data: bytes) -> SourceText:
    """Read an e-mail: subject, headers, its own text, and below it what it quotes."""
    message = parse_mail(data)
    title = decoded_header(message, "Subject")
    blocks = [
        Block(BlockKind.ADDED, f"{name}: {value}")
        for name in _SHOWN_HEADERS
        if (value := decoded_header(message, name))
    ]
    sent = decoded_header(message, "Date")
    body, encoding = _body(message)
    attached = [attachment.name for attachment in attachments(message)]
    if attached:
        blocks.append(Block(BlockKind.ADDED, f"Attachments: {', '.join(attached)}"))
    if not body and not attached:
        raise FileEmpty(worded("There is no text in this e-mail."))
    return build(
        [*blocks, *body],
        title=title,
        date=stated_date(sent.partition(",")[2] or sent),
        encoding=encoding,
        author=bylines.author(decoded_header(message, "From")),
        source=bylines.source(decoded_header(message, "Organization")),
    )


def read_apple_mail(data: bytes) -> SourceText:
    """Read an e-mail as Apple Mail keeps it."""
    return read_mail(bare_mail(data))


def bare_mail(data: bytes) -> bytes:
    """Take an e-mail out of Apple Mail's file: its length in bytes, the e-mail, a property list."""
    length = _APPLE_LENGTH.match(data)
    return data[length.end() :][: int(length[1])] if length else data


def read_saved_page(data: bytes) -> SourceText:
    """Read a web page that a browser saved in one file."""
    from core.reading.web import read_page

    message = parse_mail(data)
    for part in own_parts(message):
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            text, encoding = part_text(part)
            place = decoded_header(message, "Snapshot-Content-Location") or decoded_header(
                part, "Content-Location"
            )
            return read_page(tidy(text), encoding, place=place)
    if message.get("From"):
        return read_mail(data)
    raise FileEmpty(worded("There is no web page in this file."))


def plain_blocks(text: str, subject: str = "") -> list[Block]:
    """Give a mail's plain text: quoted lines and what follows a signature's mark are added.

    What is passed on is the mail's own text, but for the lines that say whose it was.
    """
    own: list[str] = []
    blocks: list[Block] = []
    added: list[str] = []
    rest_is_added = in_headers = False

    def flush() -> None:
        for kind, lines in ((BlockKind.BODY, own), (BlockKind.ADDED, added)):
            if "".join(lines).strip():
                blocks.append(Block(kind, "\n".join(lines)))
            lines.clear()

    for line in text.split("\n"):
        if _FORWARDED.match(line) and _is_passed_on(line, subject):
            in_headers, rest_is_added = True, False
        elif _SIGNATURE.fullmatch(line) or _FORWARDED.match(line):
            rest_is_added = True
        elif in_headers:
            in_headers = _is_in_headers(line, added)
        if rest_is_added or in_headers or _QUOTE.match(line):
            if not added:
                added.extend(_attribution(own))
                waiting, added[:] = list(added), []
                flush()
                added.extend(waiting)
            added.append(re.sub(r"^(?:\s?>)+ ?", "", line))
        else:
            if line.strip() and added:
                flush()
            own.append(line)
    flush()
    return blocks


def _is_in_headers(line: str, before: list[str]) -> bool:
    """Tell whether the headers of a mail that is passed on, which `before` ends with, go on."""
    if not line.strip():
        return len(before) < 2 or not any(map(_FORWARDED_HEADER.match, before))
    return bool(_FORWARDED_HEADER.match(line))


def _is_passed_on(line: str, subject: str) -> bool:
    return bool(_PASSED_ON.search(line) or _PASSED_ON_SUBJECT.match(subject))


def _begins_passed_on(text: str, subject: str) -> bool:
    line = text.lstrip()[:_LONGEST_HEADER].partition("\n")[0]
    found = re.match(r"-{2,}\s?[^-\n]{5,60}\s?-{2,}", line)
    return bool(found and _is_passed_on(found.group(), subject))


def html_blocks(text: str, subject: str = "") -> list[Block]:
    """Give an HTML mail's visible text; what it quotes is added, at the end."""
    from core.reading.markup import parse_page, visible_blocks, without_hidden

    page = parse_page(text)
    if page is None:
        return []
    # What only a mailbox's list of mails shows of it, among others.
    without_hidden(page)
    quotes = [e for e in _quotes(page) if not _begins_passed_on(e.text_content(), subject)]
    quoted = [_taken_out(element) for element in quotes]
    blocks = [
        Block(BlockKind.ADDED, block.text) if _begins_passed_on(block.text, subject) else block
        for block in visible_blocks(page, frozenset())
    ]
    for part in quoted:
        blocks.extend(Block(BlockKind.ADDED, b.text) for b in visible_blocks(part, frozenset()))
    return blocks


def choose_body(plain: str, html: str, subject: str = "") -> list[Block]:
    """Choose the part that says more; of two that say the same, the one without addresses."""
    from_html = html_blocks(html, subject) if html.strip() else []
    if not plain.strip():
        return from_html
    from_plain = plain_blocks(plain, subject)
    if not from_html:
        return from_plain
    stub = letters(plain_without_addresses(plain)) * 2 < sum(letters(b.text) for b in from_html)
    cluttered = len(_ADDRESS.findall(plain)) * 200 > len(plain)
    return from_html if stub or cluttered else from_plain


def plain_without_addresses(text: str) -> str:
    """Take the web addresses out of a text."""
    return _ADDRESS.sub("", text)


def parse_mail(data: bytes) -> Message:
    try:
        return email.message_from_bytes(data, policy=compat32)
    except (MessageError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise FileDamaged(worded("This e-mail is damaged and could not be read.")) from error


def own_parts(message: Message) -> Iterator[Message]:
    """Yield a mail's own parts in order, not those attached to it."""
    for part, is_mail in parts_of(message):
        disposition = str(part.get("Content-Disposition", "")).strip().lower()
        if not is_mail and disposition[:10] != "attachment":
            yield part


def _body(message: Message) -> tuple[list[Block], str]:
    found: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    encoding = "utf-8"
    for part in own_parts(message):
        kind = part.get_content_type()
        if kind in found:
            text, encoding = part_text(part)
            found[kind].append(_flowed(text) if _is_flowed(part) else text)
    plain, html = ("\n\n".join(texts) for texts in found.values())
    return choose_body(plain, html, decoded_header(message, "Subject")), encoding


def part_text(part: Message) -> tuple[str, str]:
    """Decode a part of text; give its encoding too. Raises FileDamaged."""
    try:
        payload = part.get_payload(decode=True)
    except (MessageError, ValueError, TypeError, LookupError, AssertionError) as error:
        raise FileDamaged(worded("This e-mail is damaged and could not be read.")) from error
    data = payload if isinstance(payload, bytes) else b""
    declared = _charset(part)
    if part.get_content_type() != "text/plain":
        declared = declared or declared_encoding(data)
    text, encoding = decode(data, declared=declared)
    return tidy(text), encoding


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except (MessageError, ValueError, TypeError, LookupError, AttributeError):
        return None


def _is_flowed(part: Message) -> bool:
    try:
        return str(part.get_param("format", "")).lower() == "flowed"
    except (MessageError, ValueError, TypeError, LookupError, AttributeError):
        return False


def _flowed(text: str) -> str:
    """Join the lines that were broken softly, with a space at their end (RFC 3676)."""
    return re.sub(r"(?m)^(?!-- $)(.*\S) \n(?=[^\s>])", r"\1 ", text)


def _attribution(own: list[str]) -> list[str]:
    """Take the line off that says who is quoted (`On Monday Jan wrote:`)."""
    at = len(own) - 1
    while at >= 0 and not own[at].strip():
        at -= 1
    if at < 0 or not own[at].rstrip().endswith(":"):
        return []
    start = at
    while start > 0 and own[start - 1].strip() and at - start < 2:
        start -= 1
    if not re.search(r"\d|@", "".join(own[start : at + 1])):
        return []
    lines = own[start:]
    del own[start:]
    return lines


def _quotes(page: HtmlElement) -> list[HtmlElement]:
    """List the outermost elements that quote another mail."""
    found = [e for e in page.xpath(_QUOTING_ELEMENTS) if e is not page]
    every = set(found)
    return [e for e in found if not any(above in every for above in e.iterancestors())]


def _taken_out(element: HtmlElement) -> HtmlElement:
    """Take an element out of its page; the text after it stays."""
    element.drop_tree()
    element.tail = None
    return element
