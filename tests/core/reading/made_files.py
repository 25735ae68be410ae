"""Write small files of the formats that Diptych reads, as the programs of the world write them."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape
from typing import TYPE_CHECKING

from tests.core.reading.compound_file import message

if TYPE_CHECKING:
    from collections.abc import Sequence

TITLE = "Podul nou de la Brăila"
PARAGRAPHS = (
    "Podul de la Brăila, așteptat de locuitori de mai bine de zece ani, a fost deschis luni.",
    "Primarul a tăiat panglica în fața mulțimii și a mulțumit constructorilor.",
)
HEADING = "Ce urmează"
LAST = "Lucrările continuă la primăvară, spun constructorii, care așteaptă vreme bună."
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Pack parts into a ZIP archive."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def docx(body: str | None = None) -> bytes:
    """Give a Word document: the article, or a body of its own."""
    if body is None:
        body = (
            word(TITLE, "Heading1")
            + "".join(map(word, PARAGRAPHS))
            + word(HEADING, "Heading2")
            + word(LAST)
        )
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    relations = (
        f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Target="word/document.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
        "</Relationships>"
    )
    return zipped(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": relations,
            "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
        }
    )


def word(text: str, style: str = "") -> str:
    """Give a paragraph of a Word document."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def odt() -> bytes:
    """Give the article as an OpenDocument text."""
    body = f'<text:h text:outline-level="1">{TITLE}</text:h>'
    body += "".join(f"<text:p>{p}</text:p>" for p in PARAGRAPHS)
    body += f'<text:h text:outline-level="2">{HEADING}</text:h><text:p>{LAST}</text:p>'
    content = (
        f'<office:document-content xmlns:office="{_OFFICE}" xmlns:text="{_TEXT}"><office:body>'
        f"<office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def epub() -> bytes:
    """Give the article as a book of one chapter."""
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
        '<rootfiles><rootfile full-path="a.opf" media-type="application/oebps-package+xml"/>'
        "</rootfiles></container>"
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{TITLE}</dc:title>'
        '<dc:identifier id="i">x</dc:identifier><dc:language>ro</dc:language></metadata><manifest>'
        '<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>'
    )
    chapter = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{html_body()}</body></html>'
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "a.opf": package,
            "c.xhtml": chapter,
        }
    )


def html_body() -> str:
    """Give the article as the inside of a web page."""
    first = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return f"<h1>{TITLE}</h1>{first}<h2>{HEADING}</h2><p>{LAST}</p>"


def page() -> bytes:
    """Give the article as a web page."""
    head = f'<head><meta charset="utf-8"><title>{TITLE}</title></head>'
    return f'<!DOCTYPE html><html lang="ro">{head}<body>{html_body()}</body></html>'.encode()


def rtf() -> bytes:
    """Give the article in RTF, its letters as Windows and as Unicode write them."""

    def letters(text: str) -> str:
        return "".join(c if c < "\x80" else f"\\u{ord(c)}?" for c in text)

    body = "".join(f"{letters(t)}\\par\n" for t in (TITLE, *PARAGRAPHS, HEADING, LAST))
    return (
        "{\\rtf1\\ansi\\ansicpg1250\\deff0{\\fonttbl{\\f0 Arial;}}\n\\f0 " + body + "}"
    ).encode()


def mail(
    *,
    plain: str | None = None,
    html: str | None = None,
    charset: str = "utf-8",
    subject: str = TITLE,
) -> bytes:
    """Give an e-mail of 4 December 2023 with a part for each text given."""
    made = EmailMessage()
    made["From"] = "Ștefan Pop <stefan@example.org>"
    made["To"] = "redacția@example.org"
    made["Subject"] = subject
    made["Date"] = "Mon, 04 Dec 2023 10:15:00 +0200"
    if plain is not None:
        made.set_content(plain, charset=charset)
    if html is not None and plain is not None:
        made.add_alternative(html, subtype="html")
    elif html is not None:
        made.set_content(html, subtype="html", charset=charset)
    return made.as_bytes()


def outlook() -> bytes:
    """Give the article as an Outlook message."""
    return message(TITLE, "Ștefan Pop", "\r\n\r\n".join((*PARAGRAPHS, LAST)))


def mhtml() -> bytes:
    """Give the article as a page that a browser saved in one file."""
    made = EmailMessage()
    made["From"] = "<Saved by Blink>"
    made["Snapshot-Content-Location"] = "https://example.org/a"
    made["Subject"] = TITLE
    made.set_content(page().decode(), subtype="html", cte="quoted-printable")
    made.make_related()
    made.add_related(b"\x89PNG....", "image", "png", cid="<i>")
    return made.as_bytes()


@dataclass(frozen=True, slots=True)
class Letters:
    """A line of a PDF page: text in a one-byte font, its place and its size in points."""

    text: str
    x: float
    y: float
    size: float = 10.0


def pdf(pages: Sequence[Sequence[Letters]], *, title: str = "") -> bytes:
    """Write a PDF document with the standard font and nothing compressed."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = "".join(
            f"BT /F1 {line.size} Tf {line.x} {line.y} Td ({_escaped(line.text)}) Tj ET\n"
            for line in lines
        )
        objects += [
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
            f"{5 + 2 * number} 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
            f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        ]
    objects.append(f"<< /Title ({_escaped(title)}) /CreationDate (D:20231204101500Z) >>")
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>"
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}\n"
    return out + f"{end}startxref\n{len(out)}\n%%EOF\n".encode()


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


SUBTITLES = """1
00:00:01,000 --> 00:00:03,000
<i>Podul de la Brăila,</i>

2
00:00:03,100 --> 00:00:05,000
așteptat de zece ani,
a fost deschis luni.

3
00:00:12,000 --> 00:00:14,000
[muzică]
- Cine vine?
- Primarul, domnule.
"""
FEED = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Ziarul de Probă</title>
<link>http://192.0.2.1/</link><language>ro</language>
<item><title>{TITLE}</title><link>http://192.0.2.1/1</link>
<description>&lt;p&gt;{PARAGRAPHS[0]}&lt;/p&gt;&lt;p&gt;{PARAGRAPHS[1]}&lt;/p&gt;</description></item>
<item><title>{HEADING}</title><description>{LAST}</description></item></channel></rss>"""
TABLE = f"""id;titlu;data;text
1;{TITLE};2023-12-04;"{PARAGRAPHS[0]}

{PARAGRAPHS[1]}"
2;{HEADING};2023-12-05;{LAST}
"""


def column_page() -> list[Letters]:
    """Give a page with a title over two columns, a running head and a page number."""
    left = [
        "The bridge at the river, which the towns-", "people had awaited for ten years, was",
        "opened on Monday by the mayor, who cut", "the ribbon before a great crowd.",
        "He thanked the builders at length, and the", "neigh-", "bours too.",
    ]  # fmt: skip
    right = [
        "Work goes on in the spring. A second lane", "will be ready in summer, the builders say,",
        "if the weather is good to them and the", "money comes in time from the ministry.",
        "The ministry did not answer our questions", "on Monday. It never does, people say.",
    ]  # fmt: skip
    lines = [
        Letters("The Daily Proof", 250, 810, 9), Letters("7", 295, 30, 9),
        Letters("A bridge is opened at last", 60, 760, 20),
    ]  # fmt: skip
    lines += [Letters(text, 60, 700 - 12 * n) for n, text in enumerate(left)]
    return lines + [Letters(text, 310, 700 - 12 * n) for n, text in enumerate(right)]


def seeds() -> dict[str, bytes]:
    """Give one file of each format, by suffix."""
    body = "\n\n".join((TITLE, *PARAGRAPHS, HEADING, LAST)) + "\n"
    rows = "\n| a | b |\n|--|--|\n| c | d |\n"
    # Each of the two needs the other.
    from tests.core.reading import made_documents

    article = f'{{"title": "{TITLE}", "date": "2023-12-04", "body": "{" ".join(PARAGRAPHS)}"}}'
    return {
        ".txt": body.encode(),
        ".md": f"---\ntitle: {TITLE}\n---\n\n# {TITLE}\n\n{body}\n{rows}".encode(),
        ".html": page(),
        ".xhtml": b'<?xml version="1.0" encoding="utf-8"?>' + page(),
        ".xml": FEED.encode(),
        ".mhtml": mhtml(),
        ".pdf": pdf([column_page(), column_page()], title="A bridge is opened at last"),
        ".docx": docx(),
        ".odt": odt(),
        ".rtf": rtf(),
        ".epub": epub(),
        ".eml": mail(plain=f"{body}\n> {LAST}\n", html=page().decode()),
        ".msg": outlook(),
        ".srt": SUBTITLES.encode(),
        ".vtt": b"WEBVTT\n\n" + SUBTITLES.replace(",0", ".0").replace(",1", ".1").encode(),
        ".csv": TABLE.encode(),
        ".json": article.encode(),
        ".pptx": made_documents.pptx(),
        ".odp": made_documents.odp(),
        ".fodt": made_documents.fodt(),
        ".xlsx": made_documents.xlsx((("title", "text"), (TITLE, PARAGRAPHS[0]))),
        ".ods": made_documents.ods((("title", "text"), (TITLE, PARAGRAPHS[0]))),
        ".webarchive": made_documents.web_archive(),
        ".zip": zipped({"a.txt": body, "b/c.docx": docx()}),
    }
