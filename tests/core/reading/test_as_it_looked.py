"""Files as they look: harmless whatever they hold, and with their sentences found."""

from __future__ import annotations

import io
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from PIL import Image

from core.errors import FormatUnknown, ReadError
from core.reading.as_it_looked.look import look, page_picture
from core.reading.as_it_looked.safe_html import MOST_ELEMENTS, SafePage

ALLOWED = frozenset({
    "p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "hr",
    "blockquote", "pre", "b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "big", "tt",
    "code", "cite", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "div", "img",
})  # fmt: skip
ATTRIBUTES = frozenset(
    {"colspan", "rowspan", "dir", "src", "width", "height", "cellpadding", "cellspacing"}
)


def picture(colour: str = "red", size: tuple[int, int] = (64, 48)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG")
    return file.getvalue()


def check(written: str) -> None:
    """See that a page has nothing but what is allowed."""
    for element in html.fragment_fromstring(written, create_parent="div").iter():
        assert element.tag in ALLOWED
        assert set(element.attrib) <= ATTRIBUTES
        assert element.get("src", "picture:0").startswith("picture:")


PIECES = st.sampled_from(
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:x'>",
        "<style>@import url(http://x)</style>", "<iframe src=file:///etc/passwd></iframe>",
        "<svg><script>1</script></svg>", "<p style='background:url(http://x)'>", "</p></div>",
        "<table background=http://x>", "<td colspan=99999>", "<object data=x>", "&lt;script&gt;",
        "<form action=http://x><input>", "<math><mi xlink:href=x>", "<!--", "-->", "<![CDATA[",
        "<p onclick=x>text", "<meta http-equiv=refresh content='0;url=http://x'>", "\x00", "<",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=14))
def test_nothing_but_plain_elements_is_left_of_any_page(pieces):
    from core.reading.markup import parse_page

    root = parse_page("<body>" + "".join(pieces) + "</body>")
    if root is not None:
        check(SafePage(lambda address: None).write(root))


def test_a_page_shows_its_own_pictures_and_no_others(tmp_path):
    folder = tmp_path / "news"
    (folder / "in" / "page_files").mkdir(parents=True)
    (tmp_path / "secret.png").write_bytes(picture("black"))
    (folder / "beside.png").write_bytes(picture("black"))
    (folder / "in" / "page_files" / "a b.png").write_bytes(picture())
    (folder / "in" / "page_files" / "link.png").symlink_to(tmp_path / "secret.png")
    wanted = ("page_files/a%20b.png", "./page_files/a%20b.png")
    refused = (
        "../beside.png", "page_files/../../beside.png", "/etc/passwd", "http://127.0.0.1:9/x.png",
        "//127.0.0.1/x.png", f"file://{tmp_path}/secret.png", str(tmp_path / "secret.png"),
        "page_files/link.png", "page_files", "x%00.png", "data:text/html;base64,AAAA",
    )  # fmt: skip
    page = folder / "in" / "page.html"
    images = "".join(f'<img src="{address}">' for address in (*wanted, *refused))
    page.write_text(f"<html><body><p>Text</p>{images}</body></html>", "utf-8")
    shown = look(page, folder, ())
    assert len(shown.pictures) == 2
    assert {p.data[:3] for p in shown.pictures} == {b"\xff\x00\x00"}
    assert shown.left_out == len(refused)
    check(shown.html)


def test_a_page_that_is_made_to_break_readers_is_bounded(tmp_path):
    page = tmp_path / "deep.html"
    page.write_text("<html><body>" + "<div><table><tr><td>" * 40_000 + "end", "utf-8")
    shown = look(page, tmp_path, ())
    assert shown.html.count("<") <= 2 * MOST_ELEMENTS
    check(shown.html[:2_000].rpartition("<")[0])


def test_no_address_and_no_width_costs_a_page(tmp_path):
    images = "<img src='http://[x'><img src='//[x/y'><img src='a.png' width='" + "9" * 5_000 + "'>"
    page = tmp_path / "page.html"
    page.write_text(f"<html><body><p>Text</p>{images}</body></html>", "utf-8")
    (tmp_path / "a.png").write_bytes(picture())
    shown = look(page, tmp_path, ())
    assert (len(shown.pictures), shown.left_out) == (1, 2)
    assert 'width="64"' in shown.html
    saved = tmp_path / "page.mhtml"
    saved.write_text(
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
        "Content-Type: text/html\nContent-Location: http://example.org/\n\n"
        "<p>Text</p><img src='http://[x'>\n--b--\n",
        "utf-8",
    )
    assert look(saved, tmp_path, ()).left_out == 1


def test_a_day_of_very_many_messages_is_bounded(tmp_path):
    chat = tmp_path / "WhatsApp Chat with Port.txt"
    lines = [f"20/08/2023, 10:00 - Ana: Ship {n}." for n in range(3_000)]
    chat.write_text("\n".join(lines) + "\n", "utf-8")
    shown = look(chat / "2023-08-20.json", tmp_path, ())
    assert "Ship 1999." in shown.html
    assert "Ship 2000." not in shown.html
    assert "[…]" in shown.html


def test_a_mail_has_headers_attachments_and_its_own_pictures(tmp_path):
    message = EmailMessage()
    message["From"], message["Subject"] = "Ana <ana@example.org>", "Port <b>& co</b>"
    message.set_content("plain")
    message.add_alternative(
        "<p>Ana was <i>here</i>.</p><img src='cid:one'><img src='http://x/y.png'>", subtype="html"
    )
    (page,) = [part for part in message.walk() if part.get_content_type() == "text/html"]
    assert isinstance(page, EmailMessage)
    page.add_related(picture(), "image", "png", cid="<one>")
    message.add_attachment(b"a,b", maintype="text", subtype="csv", filename="table.csv")
    file = tmp_path / "mail.eml"
    file.write_bytes(bytes(message))
    shown = look(file, tmp_path, ())
    assert dict(shown.headers)["Subject"] == "Port <b>& co</b>"
    assert shown.attachments == ("table.csv",)
    assert (len(shown.pictures), shown.left_out) == (1, 1)
    check(shown.html)


def test_a_chat_shows_who_said_what(tmp_path):
    chat = tmp_path / "WhatsApp Chat with Port.txt"
    lines = ["20/08/2023, 10:00 - Ana: The ship <came>.", "21/08/2023, 10:01 - Jan: Good."]
    chat.write_text("\n".join(lines) + "\n", "utf-8")
    shown = look(chat / "2023-08-20.json", tmp_path, ())
    assert "<b>Ana</b>" in shown.html
    assert "The ship &lt;came&gt;." in shown.html
    assert "Jan" not in shown.html


def test_pictures_of_pages_are_bounded_and_others_are_refused_in_words(tmp_path):
    scan = tmp_path / "scan.png"
    scan.write_bytes(picture(size=(400, 300)))
    assert look(scan, tmp_path, ()).sizes == ((400.0, 300.0),)
    drawn = page_picture(scan, 0, 100)
    assert (drawn.width, drawn.height, len(drawn.data)) == (100, 75, 100 * 75 * 3)
    with pytest.raises(ReadError):
        page_picture(scan, 3, 100)
    rich = tmp_path / "a.rtf"
    rich.write_bytes(b"{\\rtf1 text}")
    with pytest.raises(FormatUnknown, match="as text only"):
        look(rich, tmp_path, ())
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 and nothing more")
    with pytest.raises(ReadError):
        look(broken, tmp_path, ())


@pytest.mark.parametrize(
    "rows",
    [
        "<tr>" + "<td colspan=9>cell</td>" * 900 + "</tr>" + "<tr><td>more</td></tr>" * 900,
        ("<tr>" + "<td rowspan=99>cell</td>" * 3 + "</tr>") * 90 + "<tr><td>more</td></tr>",
        "<tr>" + "<td>cell</td>" * 500 + "</tr>" + "<div><tr><td>more</td></tr></div>" * 500,
    ],
)
def test_a_table_that_would_be_laid_out_as_far_too_many_cells_is_none(rows):
    from core.reading.markup import parse_page

    small = "<table><tr><td colspan=2>kept</td></tr><tr><td>a</td><td>b</td></tr></table>"
    page = parse_page(f"<body><table>{rows}</table>{small}</body>")
    assert page is not None
    written = SafePage(lambda _: None).write(page)
    check(written)
    assert written.count("<table") == 1
    assert written.count("<td") == 3
    assert '<td colspan="2">kept</td>' in written
    assert "cell" in written
    assert "more" in written
