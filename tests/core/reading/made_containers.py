"""Write files that hold several articles as the programs of the world write them."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
from email.message import EmailMessage

from tests.core.reading import made_documents, made_files
from tests.core.reading.made_files import HEADING, LAST, PARAGRAPHS, TITLE, zipped

CHANNEL = "Канал Пристань"
POLISH = "Straż graniczna zatrzymała w porcie ciężarówkę, która miała jechać na wschód."
ADDRESSES = ("https://ziar.example/pod", "https://kurier.example/port")


def tar_gz(files: dict[str, bytes]) -> bytes:
    """Pack files into a tape archive as `tar` does in a folder, with `./` before each name."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w:gz") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(f"./{name}")
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return target.getvalue()


def telegram() -> bytes:
    """Give two days of a channel: plain text, text in pieces, a picture, a note of the program."""
    written = [
        ("2024-05-02T08:05:00", "Пором стоїть до вечора, повідомив порт."),
        (
            "2024-05-02T09:20:00",
            ["Капітан ", {"type": "bold", "text": "Іван Лис"}, " каже, що вітер слабне."],
        ),
        ("2024-05-03T10:00:00", "Пором знову ходить.\n\nКвитки продають на пристані."),
    ]
    messages: list[dict[str, object]] = [
        {"id": n, "type": "message", "date": date, "from": CHANNEL, "text": text}
        for n, (date, text) in enumerate(written)
    ]
    made = {"action": "create_channel", "text": "create_channel"}
    messages.insert(0, {"id": 90, "type": "service", "date": written[0][0], **made})
    messages.append(
        {"id": 91, "type": "message", "date": written[2][0], "photo": "a.jpg", "text": ""}
    )
    chat = {"name": CHANNEL, "type": "public_channel", "id": 1, "messages": messages}
    return json.dumps(chat, ensure_ascii=False).encode()


def telegram_page() -> bytes:
    """Give a day of a group as Telegram writes it into a page."""

    def message(time: str, sender: str, text: str) -> str:
        joined = "" if sender else " joined"
        name = f'<div class="from_name">\n{sender}\n</div>' if sender else ""
        return (
            f'<div class="message default clearfix{joined}"><div class="body">'
            f'<div class="pull_right date details" title="02.05.2024 {time} UTC+03:00">{time[:5]}'
            f'</div>{name}<div class="text">\n{text}\n</div></div></div>'
        )  # fmt: skip

    body = (
        '<div class="page_wrap"><div class="page_header"><div class="text bold">Grup Port</div>'
        '</div><div class="history"><div class="message service"><div class="body details">'
        "2 May 2024</div></div>"
        + message("08:05:10", "Ion Pop", "Podul e închis.<br>Până la toamnă.")
        + message("08:06:10", "", "Așa spune <strong>primăria</strong>.")
        + message("08:09:00", "Ana", "Mulțumesc!")
        + "</div></div>"
    )
    head = '<head><meta charset="utf-8"/></head>'
    return f"<!DOCTYPE html><html>{head}<body>{body}</body></html>".encode()


def whatsapp() -> bytes:
    """Give two days of a chat with a message of two lines, a picture and a note of the program."""
    return (
        "02.05.2024, 08:00 - Wiadomości i połączenia są szyfrowane.\n"
        "02.05.2024, 08:12 - Ola Żak: Most zamknięty!\nDo jesieni.\n"
        "02.05.2024, 08:13 - Jan Lis: <pominięto multimedia>\n"
        "13.05.2024, 21:40 - Jan Lis: A prom pływa?\n"
    ).encode()


def facebook() -> bytes:
    """Give a conversation whose UTF-8 is written letter by letter, as Facebook does."""

    def spoilt(text: str) -> str:
        return text.encode().decode("latin-1")

    messages = [
        {
            "sender_name": spoilt("Ola Żak"),
            "timestamp_ms": 1714640400000 + n * 60000,
            "content": text,
        }
        for n, text in enumerate(map(spoilt, ("Most zamknięty do jesieni.", "Tak mówi urząd.")))
    ]
    return json.dumps(
        {"participants": [], "title": spoilt("Ola Żak"), "messages": messages}
    ).encode()


def tweets() -> bytes:
    """Give an archive's file of posts: two of one day, one of another."""
    days = ("Thu May 02 08:05:00 +0000 2024", "Thu May 02 09:05:00 +0000 2024",
            "Fri May 03 09:05:00 +0000 2024")  # fmt: skip
    posts = [
        {"tweet": {"id_str": str(n), "created_at": day, "full_text": f"Podul {n} &amp; portul."}}
        for n, day in enumerate(days)
    ]
    return f"window.YTD.tweets.part0 = {json.dumps(posts)}".encode()


def warc(*, packed: bool) -> bytes:
    """Give a crawl of two pages, one packed and one in other letters, and what is no page."""
    page = f"<html><head><title>Port</title></head><body><p>{POLISH}</p></body></html>"
    site = "https://ziar.example"
    records = (
        fetched(ADDRESSES[0], "text/html; charset=utf-8", made_files.page(), packed=True),
        fetched(f"{site}/a.css", "text/css", b"p { color: red }"),
        fetched(ADDRESSES[1], "text/html; charset=windows-1250", page.encode("cp1250")),
        fetched(f"{site}/b", "text/html", b"gone", status="302 Found"),
        fetched(f"{site}/robots.txt", "text/plain", b"User-agent: *"),
    )
    return b"".join(gzip.compress(record) if packed else record for record in records)


def fetched(
    place: str, kind: str, body: bytes, *, status: str = "200 OK", packed: bool = False
) -> bytes:
    """Give a record of what a server answered, `packed` as servers pack it."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n"
    if packed:
        head, body = f"{head}Content-Encoding: gzip\r\n", gzip.compress(body)
    answer = f"{head}\r\n".encode() + body
    record = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {place}\r\n"
        "WARC-Date: 2024-05-02T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return record.encode() + answer + b"\r\n\r\n"


def wacz() -> bytes:
    """Give a crawl with a list that names one page of it."""
    listed = "\n".join(map(json.dumps, ({"format": "json-pages-1.0"}, {"url": ADDRESSES[1]})))
    return zipped({"pages/pages.jsonl": listed, "archive/data.warc.gz": warc(packed=True)})


def maff() -> bytes:
    """Give a page with a description that says where it was."""
    described = (
        '<RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"'
        ' xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><RDF:Description>'
        f'<MAF:originalurl RDF:resource="{ADDRESSES[0]}"/>'
        '<MAF:indexfilename RDF:resource="index.html"/></RDF:Description></RDF:RDF>'
    )
    return zipped(
        {
            "17/index.rdf": described,
            "17/index.html": made_files.page(),
            "17/index_files/frame.html": "<p>o ramă</p>",
        }
    )


def mail() -> bytes:
    """Give a mail with a document, a picture, and a mail that has an attachment of its own."""
    made = EmailMessage()
    made["From"] = "Ola Żak <ola@example.org>"
    made["Subject"] = "Depesza"
    made["Date"] = "Thu, 02 May 2024 10:15:00 +0200"
    made.set_content("Depesza jest w załączniku.")
    made.add_attachment(
        made_files.docx(), maintype="application", subtype="octet-stream", filename="Podul nou.docx"
    )
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="skan.png")
    inner = EmailMessage()
    inner["Subject"] = "Drugi list"
    inner.set_content("To jest drugi list, który leży w pierwszym.")
    inner.add_attachment(LAST, filename="../../notă.txt")
    made.add_attachment(inner)
    return made.as_bytes()


def newsml() -> bytes:
    """Give a message of NewsML-G2 with two items."""
    items = "".join(
        f'<newsItem xml:lang="ro"><rightsInfo><copyrightHolder><name>Agenția</name>'
        "</copyrightHolder></rightsInfo><itemMeta><provider><name>Agenția de Probă</name>"
        "</provider>"
        f"<versionCreated>2024-05-0{n}T09:00:00Z</versionCreated><title>meta</title></itemMeta>"
        f"<contentMeta><by>Ion Pop</by><slugline>POD-{n}</slugline><headline>Podul {n}</headline>"
        "</contentMeta><contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head>"
        f"<title>antet</title></head><body><p>{text}</p></body></html></inlineXML></contentSet>"
        "</newsItem>"
        for n, text in enumerate(PARAGRAPHS, start=1)
    )
    return (
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sender>agentie</sender>'
        f"</header><itemSet>{items}</itemSet></newsMessage>"
    ).encode()


def wordpress() -> bytes:
    """Give a blog's export: a post, a page, and a picture and a menu that are none."""

    def item(title: str, kind: str, body: str) -> str:
        return (
            f"<item><title>{title}</title><pubDate>Thu, 02 May 2024 09:00:00 +0000</pubDate>"
            f"<dc:creator>ion</dc:creator><content:encoded><![CDATA[{body}]]></content:encoded>"
            f"<wp:post_id>7</wp:post_id><wp:post_type>{kind}</wp:post_type></item>"
        )  # fmt: skip

    items = (
        item(TITLE, "post", f"<p>{PARAGRAPHS[0]}</p>")
        + item("poza.jpg", "attachment", "")
        + item("Meniu", "nav_menu_item", "")
        + item(HEADING, "page", f"<p>{LAST}</p>")
    )
    return (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        f' xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Jurnal</title>{items}'
        "</channel></rss>"
    ).encode()


LINES = (
    ("title", "date", "text"),
    (TITLE, 45414, PARAGRAPHS[0]),
    (HEADING, 45415, LAST),
)


def containers() -> dict[str, bytes]:
    """Give a file of each kind that holds articles, by a name that it has."""
    body = "\n\n".join((TITLE, *PARAGRAPHS)).encode()
    lines = [[str(value) for value in line] for line in LINES]
    mails = b"".join(
        b"From x Thu May  2 09:00:00 2024\n" + made_files.mail(plain=text) + b"\n\n"
        for text in PARAGRAPHS
    )
    rows = [{"title": TITLE, "text": PARAGRAPHS[0]}, {"title": HEADING, "text": LAST}]
    return {
        "a.zip": zipped({"a.txt": body, "b/c.eml": mail(), "x.jpg": b"\xff\xd8\xff"}),
        "a.tar": gzip.decompress(tar_gz({"a.txt": body, "b/c.mbox": mails})),
        "b.tar.gz": tar_gz({"a.txt": body, "x.7z": b"7z"}),
        "c.warc": warc(packed=False),
        "d.warc.gz": warc(packed=True),
        "e.warc.gz": gzip.compress(warc(packed=False)),
        "f.wacz": wacz(),
        "g.maff": maff(),
        "h.eml": mail(),
        "i.mbox": mails,
        "result.json": telegram(),
        "messages.html": telegram_page(),
        "WhatsApp Chat with Ola.txt": whatsapp(),
        "message_1.json": facebook(),
        "tweets.js": tweets(),
        "j.csv": made_files.TABLE.encode(),
        "k.xlsx": made_documents.xlsx(LINES),
        "l.ods": made_documents.ods(lines),
        "m.json": json.dumps(rows).encode(),
        "n.jsonl": "\n".join(map(json.dumps, rows)).encode(),
        "o.rss": made_files.FEED.encode(),
        "p.xml": newsml(),
        "q.xml": wordpress(),
        "r.jsonl.gz": gzip.compress("\n".join(map(json.dumps, rows)).encode()),
    }
