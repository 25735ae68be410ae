"""Each format gives the same article, whatever the file is called."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from core.article import ParagraphKind
from core.errors import FileBinary, FileDamaged, FileEmpty, FileProtected, ReadError
from core.preparation.prepare import prepare
from core.reading import SUFFIXES, BlockKind, parse, read_formats
from core.reading.containers.kinds import KINDS
from core.reading.formats import PICTURE_SUFFIXES, Format
from core.reading.read_kinds import GROUPS
from tests.core.reading import made_documents, made_files
from tests.core.reading.made_files import HEADING, LAST, PARAGRAPHS, TITLE

SEEDS = made_files.seeds()
OTHER_NAMES = {
    ".htm": ".html", ".shtml": ".html", ".php": ".html", ".asp": ".html", ".aspx": ".html",
    ".jsp": ".html", ".rss": ".xml", ".atom": ".xml", ".rdf": ".xml", ".fb2": ".xml",
    ".text": ".txt", ".markdown": ".md", ".docm": ".docx", ".tsv": ".csv",
    ".jsonl": ".json", ".ndjson": ".json", ".emlx": ".eml", ".pptm": ".pptx", ".ppsx": ".pptx",
    ".fodp": ".fodt", ".xlsm": ".xlsx",
}  # fmt: skip
ARTICLES = (
    ".docx", ".odt", ".rtf", ".epub", ".html", ".xhtml", ".mhtml", ".txt", ".md", ".pptx", ".odp",
    ".fodt", ".webarchive",
)  # fmt: skip


def kinds(source) -> list[tuple[str, str]]:
    return [(block.kind.name, block.text) for block in source.blocks]


def test_there_is_a_seed_of_every_format():
    without = {".mht", ".doc", *PICTURE_SUFFIXES}
    assert SUFFIXES - SEEDS.keys() - OTHER_NAMES.keys() == without


@pytest.mark.parametrize("name", OTHER_NAMES)
def test_other_names_of_a_format_are_read_as_it_is(name: str):
    assert parse(SEEDS[OTHER_NAMES[name]], name) == parse(
        SEEDS[OTHER_NAMES[name]], OTHER_NAMES[name]
    )


def test_a_list_of_articles_in_lines_is_read():
    lines = '{"title": "Podul", "text": "Podul nou a fost deschis luni."}\n' * 2
    assert parse(lines.encode(), ".jsonl").text.count("Podul nou a fost deschis") == 2


def test_an_e_mail_of_apple_mail_is_read_without_what_is_around_it():
    mail = SEEDS[".eml"]
    kept = b"%d\n%s<?xml version='1.0'?><plist><dict><key>flags</key></dict></plist>" % (
        len(mail),
        mail,
    )
    assert parse(kept, ".emlx") == parse(mail, ".eml")


def test_a_fictionbook_gives_its_text_and_who_wrote_it():
    book = """<?xml version="1.0" encoding="utf-8"?>
    <FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><description><title-info>
    <genre>nonf_publicism</genre><author><first-name>Анна</first-name><last-name>Сом</last-name>
    </author><book-title>Паром через Днестр</book-title><lang>ru</lang></title-info>
    <document-info><program-used>Editor</program-used></document-info></description>
    <body><section><p>Паром остановили весной.</p></section></body>
    <binary id="a.jpg" content-type="image/jpeg">/9j/4AAQSkZJRgABAQ==</binary></FictionBook>"""
    source = parse(book.encode(), ".fb2")
    assert (source.title, source.author) == ("Паром через Днестр", "Анна Сом")
    assert [b.text for b in source.blocks] == ["Паром через Днестр", "Паром остановили весной."]


@pytest.mark.parametrize("suffix", ARTICLES)
def test_the_article_is_whole(suffix: str):
    lines = parse(SEEDS[suffix], suffix).text.split("\n\n")
    expected = [TITLE, *PARAGRAPHS, LAST]
    assert [line.strip() for line in lines if line.strip() in expected] == expected


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".epub", ".pptx", ".fodt"])
def test_headings_are_those_of_the_document(suffix: str):
    headings = [b.text for b in parse(SEEDS[suffix], suffix).blocks if b.kind in "title heading"]
    assert headings == [TITLE, HEADING]


@pytest.mark.parametrize("suffix", sorted(SEEDS.keys() - {".zip"}))
def test_every_seed_becomes_an_article(tmp_path, suffix: str):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(SEEDS[suffix])
    article = prepare(path, path.name)
    assert article.language == ("en" if suffix == ".pdf" else "ro")
    assert article.title
    covered = "".join(article.quote(s) for s in article.sentences)
    assert "".join(covered.split()) == "".join(article.text.split())


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".rtf", ".epub", ".pdf", ".msg", ".pptx"])
@pytest.mark.parametrize("name", [".txt", ".html", ".doc", ".pdf", ".csv"])
def test_a_document_is_known_by_its_content(suffix: str, name: str):
    assert parse(SEEDS[suffix], name).text == parse(SEEDS[suffix], suffix).text


def test_a_page_is_known_whatever_its_name():
    for name in (".txt", ".doc", ".xml"):
        assert parse(SEEDS[".html"], name).title == TITLE


def test_text_named_doc_is_text():
    assert TITLE in parse(SEEDS[".txt"], ".doc").text


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".epub", ".pdf", ".rtf", ".msg"])
def test_what_is_cut_off_says_so(suffix: str):
    data = SEEDS[suffix][: len(SEEDS[suffix]) // 2]
    said = ""
    try:
        assert parse(data, suffix).text
    except ReadError as error:
        said = str(error).lower()
    assert not said or "damaged" in said or "no text" in said


@pytest.mark.parametrize(
    ("data", "suffix", "kind"),
    [
        (b"just words", ".pdf", FileDamaged),
        (b"just words", ".docx", FileDamaged),
        (made_files.zipped({"xl/workbook.xml": "<a/>"}), ".docx", FileEmpty),
        (made_files.zipped({"ppt/presentation.xml": "<a/>"}), ".pptx", FileEmpty),
        (b"bplist00" + bytes(60), ".webarchive", FileDamaged),
        (b"<plist><dict/></plist>", ".webarchive", FileEmpty),
        (made_files.zipped({"a.txt": "words"}), ".txt", FileBinary),
        (made_files.docx(body="<w:p/>"), ".docx", FileEmpty),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), ".doc", FileDamaged),
        (b"{not json", ".json", FileDamaged),
        (b"[1, 2, 3]", ".json", FileEmpty),
        (b"a,b\n1,2\n", ".csv", FileEmpty),
        (b"<a></a>", ".xml", FileEmpty),
        (b"From: a\n\n", ".eml", FileEmpty),
    ],
)
def test_what_has_no_text_says_why(data: bytes, suffix: str, kind: type[ReadError]):
    with pytest.raises(kind) as caught:
        parse(data, suffix)
    assert str(caught.value).endswith((".", ")"))


def test_letters_beyond_the_plane_marks_and_right_to_left():
    text = "Emoji 😀 aici, a\u0301ccent și עברית."
    document = made_files.docx(body=f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
    assert parse(document, ".docx").text == text
    assert parse(f'{{"text": "{text} {text}"}}'.encode(), ".json").text == f"{text} {text}"
    assert text in parse(made_files.mail(plain=text), ".eml").text


def test_a_feed_is_one_article_with_a_section_for_each_item():
    source = parse(SEEDS[".xml"], ".xml")
    assert source.title == "Ziarul de Probă"
    assert source.language == "ro"
    assert kinds(source) == [
        ("TITLE", "Ziarul de Probă"),
        ("HEADING", TITLE),
        ("BODY", PARAGRAPHS[0]),
        ("BODY", PARAGRAPHS[1]),
        ("HEADING", HEADING),
        ("BODY", LAST),
    ]


def test_tei():
    text = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="pl"><teiHeader><fileDesc><titleStmt>'
        "<title>Most</title></titleStmt><publicationStmt><date when='2023-12-04'/>"
        "</publicationStmt>"
        "</fileDesc></teiHeader><text><body><div><head>Rzeka</head><p>Most na <hi>rzece</hi>\n"
        "otwarto.<note>Dopisek</note></p><lg><l>Wers</l></lg></div></body></text></TEI>"
    )
    source = parse(text.encode(), ".xml")
    assert (source.title, source.date, source.language) == ("Most", date(2023, 12, 4), "pl")
    assert kinds(source)[:2] == [("TITLE", "Most"), ("HEADING", "Rzeka")]
    assert "Most na rzece otwarto." in source.text
    assert "Wers" in source.text


def test_nitf():
    text = (
        '<nitf><head><docdata><date.issue norm="20231204T101500Z"/></docdata></head><body>'
        "<body.head><hedline><hl1>Un pod nou</hl1></hedline></body.head><body.content>"
        "<p>Podul &ndash; deschis.</p></body.content></body></nitf>"
    )
    source = parse(text.encode(), ".xml")
    assert source.title == "Un pod nou"
    assert "Podul – deschis." in source.text


def test_xml_entities_are_not_put_in(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden words")
    text = (
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY y "own">]>'
        "<a><p>Text &x; și &y; aici</p></a>"
    )
    assert "hidden" not in parse(text.encode(), ".xml").text


def test_table_rows_are_sections():
    source = parse(SEEDS[".csv"], ".csv")
    assert kinds(source) == [
        ("HEADING", TITLE),
        ("BODY", PARAGRAPHS[0]),
        ("BODY", PARAGRAPHS[1]),
        ("HEADING", HEADING),
        ("BODY", LAST),
    ]


def test_a_table_without_names_has_its_longest_column():
    text = f"7,{PARAGRAPHS[1]}\n8,{LAST}\n".replace(", care", " care")
    assert parse(text.encode(), ".csv").text.startswith(PARAGRAPHS[1])


def test_json_one_article_many_or_a_line_each():
    one = parse(SEEDS[".json"], ".json")
    assert (one.title, one.date) == (TITLE, date(2023, 12, 4))
    row = f'{{"headline": "{HEADING}", "content": ["{LAST}", "{LAST}"]}}'
    nested = parse(f'{{"status": "ok", "items": [{row}, {row}]}}'.encode(), ".json")
    lines = parse(f"{row}\n{row}\n".encode(), ".json")
    assert nested.blocks == lines.blocks
    assert [b.kind for b in nested.blocks][:3] == [
        BlockKind.HEADING,
        BlockKind.BODY,
        BlockKind.BODY,
    ]


def test_subtitles_are_sentences_again():
    assert kinds(parse(SEEDS[".srt"], ".srt")) == [
        ("BODY", "Podul de la Brăila, așteptat de zece ani, a fost deschis luni."),
        ("BODY", "Cine vine?"),
        ("BODY", "Primarul, domnule."),
    ]
    assert parse(SEEDS[".vtt"], ".vtt").text == parse(SEEDS[".srt"], ".srt").text


def test_a_titles_properties_do_not_hide_the_documents_own(tmp_path):
    path = tmp_path / "a.pdf"
    lines = [made_files.Letters("A bridge is opened at last", 60, 760, 20)]
    lines += [
        made_files.Letters("The mayor cut the ribbon on Monday.", 60, 700 - n) for n in (0, 12)
    ]
    path.write_bytes(made_files.pdf([lines], title="Microsoft Word - x1.doc"))
    assert prepare(path, "a.pdf").title == "A bridge is opened at last"


def test_mail_headers_and_quotes_are_furniture(tmp_path):
    path = tmp_path / "a.eml"
    text = (
        f"{PARAGRAPHS[0]}\n\n{LAST}\n\nPe 3.12.2023, Ana Pop a scris:\n> {PARAGRAPHS[1]}\n"
        "> Așa e.\n-- \nȘtefan\n"
    )
    path.write_bytes(made_files.mail(plain=text))
    article = prepare(path, "a.eml")
    assert (article.title, article.date) == (TITLE, date(2023, 12, 4))
    furniture = "\n".join(
        article.quote(p) for p in article.paragraphs if p.kind is ParagraphKind.FURNITURE
    )
    assert all(
        part in furniture for part in ("From: Ștefan Pop", "a scris:", "Așa e.", PARAGRAPHS[1])
    )
    body = [article.quote(p) for p in article.paragraphs if p.kind is ParagraphKind.BODY]
    assert body == [PARAGRAPHS[0], LAST]


@pytest.mark.parametrize("charset", ["utf-8", "iso8859-2", "cp1250", "iso8859-16"])
def test_mail_charsets(charset: str):
    text = (
        "Zażółć gęślą jaźń w środę." if charset != "iso8859-16" else "Școala și țara, în sfârșit."
    )
    assert text in parse(made_files.mail(plain=text, charset=charset), ".eml").text


def test_of_two_parts_the_fuller_one():
    stub = made_files.mail(plain="Vezi mesajul în browser.", html=made_files.page().decode())
    assert LAST in parse(stub, ".eml").text
    both = made_files.mail(plain=f"{PARAGRAPHS[0]} Text.", html=f"<p>{PARAGRAPHS[0]} Pagină.</p>")
    assert parse(both, ".eml").text.endswith("Text.")


def test_what_an_html_mail_quotes_is_added_at_its_end():
    html = f'<p>{PARAGRAPHS[0]}</p><div class="gmail_quote"><p>Vechi.</p></div><p>{LAST}</p>'
    blocks = kinds(parse(made_files.mail(html=html), ".eml"))
    assert blocks[-1] == ("ADDED", "Vechi.")
    assert blocks[-2] == ("BODY", LAST)


def test_attachments_are_not_the_mail():
    made = EmailMessage()
    made["Subject"] = "S"
    made.set_content("Corpul.")
    made.add_attachment("Anexa.", filename="a.txt")
    assert "Anexa" not in parse(made.as_bytes(), ".eml").text


def test_a_locked_archive_member_says_so(tmp_path):
    data = bytearray(made_files.zipped({"word/document.xml": "<a/>"}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    with pytest.raises(FileProtected, match="password"):
        parse(bytes(data), ".docx")


def test_a_header_in_no_charset_does_not_stop_a_mail():
    data = b"Subject: =?u\xff\xfftf-8?q?Podul?=\nTo: =?x?b?!!?=\n\n" + LAST.encode()
    assert parse(data, ".eml").text.endswith(LAST)


def test_of_a_page_with_several_articles_the_main_one():
    teasers = "".join(
        f'<article class="teaser"><h3><a href="/{n}">Alt titlu numărul {n}</a></h3>'
        f"<p>Pe scurt despre altceva, în ziua {n}.</p></article>"
        for n in range(6)
    )
    body = "".join(f"<p>{p}</p>" for p in (*PARAGRAPHS, LAST) * 3)
    page = (
        f"<html><head><title>{TITLE}</title></head><body><nav><a href='/'>Acasă</a></nav>"
        f'<main><article><h1>{TITLE}</h1>{body}</article></main><aside class="related">{teasers}'
        "</aside><footer>Toate drepturile rezervate</footer></body></html>"
    )
    found = parse(page.encode(), ".html")
    assert found.title == TITLE
    assert all(p in found.text for p in (*PARAGRAPHS, LAST))
    assert "Alt titlu" not in found.text
    assert "drepturile" not in found.text


def test_a_page_where_extraction_finds_nothing_gives_all_visible_text():
    table = f"<table><tr><td>{LAST}</td></tr></table>"
    page = f"<html><body>{table}<script>hidden()</script></body></html>"
    found = parse(page.encode(), ".html")
    assert LAST in found.text
    assert "hidden" not in found.text


def test_every_kind_of_file_is_told_in_words_and_in_readme():
    suffixes = SUFFIXES | {suffix for kind in KINDS for suffix in kind.suffixes}
    assert {format for _, formats in GROUPS for format in formats} == set(Format)
    readme = Path(__file__).parents[3].joinpath("README.md").read_text("utf-8")
    part = readme.partition("## What it reads")[2].partition("\n## ")[0]
    assert {s for s in suffixes if s not in read_formats()} == set()
    assert {s for s in suffixes if f"`{s}`" not in part} == set()


def test_notes_of_slides_are_added_and_what_is_on_every_slide_is_not_read():
    for suffix in (".pptx", ".odp"):
        added = [b.text for b in parse(SEEDS[suffix], suffix).blocks if b.kind is BlockKind.ADDED]
        assert added == [made_documents.NOTE]
    assert "1999" not in parse(SEEDS[".pptx"], ".pptx").text


def test_what_was_deleted_from_a_document_is_not_read():
    assert "ștearsă" not in parse(SEEDS[".fodt"], ".fodt").text


def test_a_saved_page_has_the_letters_and_the_place_that_are_told_beside_it():
    source = parse(SEEDS[".webarchive"], ".webarchive")
    assert (source.title, source.source) == (TITLE, "ziar.example")


def test_text_in_a_table_that_only_lays_it_out_has_its_paragraphs():
    label = "<w:tc>" + made_files.word("Meniu") + "</w:tc>"
    cell = "<w:tc>" + "".join(map(made_files.word, (TITLE, *PARAGRAPHS, LAST))) + "</w:tc>"
    for row in (cell, label + cell):
        body = f"<w:tbl><w:tr>{row}</w:tr></w:tbl>"
        source = parse(made_files.docx(body), ".docx")
        assert [b.text for b in source.blocks][-4:] == [TITLE, *PARAGRAPHS, LAST]
    table = "".join(
        f"<w:tr><w:tc>{made_files.word(name)}</w:tc><w:tc>{made_files.word(LAST)}</w:tc></w:tr>"
        for name in ("Strada 1", "Strada 2")
    )
    source = parse(made_files.docx(f"<w:tbl>{table}</w:tbl>"), ".docx")
    assert [b.text for b in source.blocks] == [f"Strada {n} | {LAST}" for n in (1, 2)]


def test_what_a_mail_hides_to_be_shown_in_the_list_of_mails_is_not_read():
    hidden = "Vezi mai jos ce s-a întâmplat."
    for way in ("display:none", "max-height:0; overflow:hidden", "mso-hide:all;"):
        html = f'<div style="{way}">{hidden}</div>{made_files.html_body()}<p hidden>{hidden}</p>'
        text = parse(made_files.mail(html=html), ".eml").text
        assert PARAGRAPHS[0] in text
        assert hidden not in text
