from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import (
    FileBinary,
    FileDamaged,
    FileEmpty,
    FileForbidden,
    FileMissing,
    FileTooLarge,
    FormatUnknown,
    ReadError,
)
from core.reading import MAX_BYTES, BlockKind, decode, parse, read
from core.reading.dates import find_date

ROMANIAN = "Președintele a vorbit „în această după-amiază” despre țară și despre învățământ. " * 4
POLISH = "Prezydent powiedział, że źródła gazu są wyczerpane; łączność zaś świetna. " * 4
CZECH = "Předseda vlády řekl, že příští týden začne kůň úpět ďábelské ódy. " * 4
RUSSIAN = "Президент сообщил, что объём торговли вырос почти вдвое за этот год. " * 4
UKRAINIAN = "Президент повідомив, що їхній обсяг торгівлі зріс майже вдвічі є ґрунт. " * 4


def write(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ROMANIAN.replace("ș", "ş").replace("ț", "ţ"), "cp1250"),
        (ROMANIAN, "iso8859-16"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859-2"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (UKRAINIAN, "koi8-u"),
        (UKRAINIAN, "cp1251"),
        ("Καλημέρα σας, η κυβέρνηση ανακοίνωσε νέα μέτρα σήμερα. " * 3, "cp1253"),
        ("习近平在北京会见了来访的外国领导人，双方讨论了合作问题。" * 3, "gb18030"),
        ("今日は東京で会議が開かれ、首相が出席しました。" * 3, "cp932"),
        ("今日は東京で会議が開かれ、首相が出席しました。" * 3, "iso2022_jp"),
        ("L'été dernier, où le président était allé, fut très agréable. " * 3, "cp1252"),
    ],
)
def test_legacy_encodings_are_told_by_their_words(text: str, encoding: str):
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marks_are_obeyed_and_not_part_of_the_text(encoding: str):
    assert decode(ROMANIAN.encode(encoding))[0] == ROMANIAN


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", [ROMANIAN, RUSSIAN, "习近平在北京会见了外国领导人。\n双方讨论了合作。" * 3]
)
def test_utf16_without_a_mark(text: str, encoding: str):
    assert decode(text.encode(encoding)) == (text, encoding)


def test_a_declaration_holds_only_if_it_decodes():
    data = POLISH.encode("iso8859-2")
    assert decode(data, declared="ISO-8859-2") == (POLISH, "iso8859-2")
    assert decode(data, declared="utf-8")[0] == POLISH
    assert decode(POLISH.encode(), declared="us-ascii")[0] == POLISH
    assert decode(POLISH.encode("cp1250"), declared="iso-8859-2")[0] == POLISH
    assert decode(POLISH.encode(), declared="no-such-thing")[0] == POLISH
    assert decode(POLISH.encode(), declared="hex")[0] == POLISH


def test_utf8_with_a_spoilt_byte_is_still_utf8():
    data = POLISH.encode()[:40] + b"\xff" + POLISH.encode()[40:]
    text, encoding = decode(data)
    assert encoding == "utf-8"
    assert text.replace("\ufffd", "") == POLISH


@given(data=st.binary(max_size=300))
@settings(deadline=None, max_examples=150)
def test_any_bytes_decode(data: bytes):
    text, encoding = decode(data)
    assert isinstance(text, str)
    assert encoding


@given(data=st.binary(max_size=400), suffix=st.sampled_from([".txt", ".md", ".html"]))
@settings(deadline=None, max_examples=150)
def test_any_file_gives_clean_text_or_a_reason(data: bytes, suffix: str):
    source = reason = None
    try:
        source = parse(data, suffix)
    except ReadError as error:
        reason = str(error)
    if source is None:
        assert reason
        assert reason.endswith(".")
    else:
        assert not any("\ud800" <= c <= "\udfff" or c in "\x00\r" for c in source.text)


def test_line_ends_nuls_and_surrogates(tmp_path: Path):
    source = read(write(tmp_path, "a.txt", b"Unu\r\ndoi\rtrei\x00\n\x0cpatru \xed\xa0\x80 cinci"))
    assert source.text.startswith("Unu\ndoi\ntrei\n\n\npatru ")
    assert source.text.encode()


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"", FileEmpty),
        ("a.txt", b" \n\t\n", FileEmpty),
        ("a.txt", b"***\n---\n", FileEmpty),
        ("a.html", b"<html><body><img src='x'></body></html>", FileEmpty),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), FileBinary),
        ("a.txt", b"PK\x03\x04" + bytes(100), FileDamaged),
        ("a.html", b"%PDF-1.7\n" + b"x" * 100, FileDamaged),
        ("a.txt", bytes(range(32)) * 40, FileBinary),
        ("a.xyz", b"x", FormatUnknown),
        ("a", b"x", FormatUnknown),
    ],
)
def test_what_is_no_article_says_why(tmp_path: Path, name: str, data: bytes, kind: type[ReadError]):
    with pytest.raises(kind) as caught:
        read(write(tmp_path, name, data))
    assert str(caught.value).endswith(".")
    assert "Traceback" not in str(caught.value)


def test_too_large(tmp_path: Path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(FileTooLarge, match="20 MB"):
        read(path)


def test_missing_and_directories(tmp_path: Path):
    with pytest.raises(FileMissing):
        read(tmp_path / "gone.txt")
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(FileMissing):
        read(tmp_path / "folder.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_does_not_hang(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(FileMissing):
        read(tmp_path / "pipe.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no device files here")
def test_a_device_is_not_read(tmp_path: Path):
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    with pytest.raises(FileMissing):
        read(tmp_path / "zero.txt")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_no_permission(tmp_path: Path):
    path = write(tmp_path, "a.txt", "text")
    path.chmod(0)
    with pytest.raises(FileForbidden):
        read(path)


PAGE = """<!DOCTYPE html><html lang="ro-RO"><head><meta charset="windows-1250">
<title>Un podeţ nou la Brăila | Ziarul de Probă</title>
<meta property="og:title" content="Un podeţ nou la Brăila">
<meta property="article:published_time" content="2023-12-04T10:00:00+02:00"></head><body>
<nav><a href="/">Acasă</a> <a href="/ştiri">Ştiri</a></nav>
<article><h1>Un podeţ nou la Brăila</h1>
<p>Podeţul de la marginea oraşului, aşteptat de locuitori de mai bine de zece ani, a fost
deschis luni de <a href="/x">primarul oraşului</a>, care a tăiat panglica în faţa mulţimii.</p>
<h2>Ce urmează</h2>
<p>Lucrările continuă la primăvară.<br>A doua bandă va fi gata în vară, spun constructorii.</p>
<ul><li>trotuare noi pe ambele părţi ale drumului</li><li>iluminat public modern</li></ul>
</article><footer>Toate drepturile rezervate</footer>
<script src="http://192.0.2.1/x.js"></script></body></html>"""


def test_a_page_gives_structure_title_date_and_language(capfd: pytest.CaptureFixture[str]):
    source = parse(PAGE.encode("cp1250"), ".html")
    assert source.encoding == "cp1250"
    assert source.title == "Un podeţ nou la Brăila"
    assert source.date == date(2023, 12, 4)
    assert source.language == "ro-RO"
    assert source.blocks[0].kind is BlockKind.TITLE
    assert source.text.count("Un podeţ nou la Brăila") == 1
    assert "de primarul oraşului, care" in source.text
    assert [b.text for b in source.blocks if b.kind is BlockKind.HEADING] == ["Ce urmează"]
    assert "iluminat public modern" in source.text
    assert "drepturile" not in source.text
    assert capfd.readouterr() == ("", "")


def test_the_site_name_is_no_part_of_the_title():
    body = "<p>" + "Textul articolului este destul de lung ca să fie găsit. " * 5 + "</p>"
    page = f"<html><head><title>Ploi în sud - Radio Probă</title></head><body>{body}</body></html>"
    assert parse(page.encode(), ".html").title in {"Ploi în sud", "Ploi în sud - Radio Probă"}
    page = f"<html><head><title>Ploi în sud | Radio</title></head><body>{body}</body></html>"
    assert parse(page.encode(), ".htm").title == "Ploi în sud"


def test_a_page_without_a_body_gives_all_visible_text():
    page = "<table><tr><td>Scurt</td></tr></table><div hidden></div><style>p{}</style>"
    source = parse(page.encode(), ".html")
    assert source.text == "Scurt"


def test_deep_and_broken_pages_are_read():
    deep = "<div>" * 20_000 + "Text adânc" + "</div>" * 20_000
    assert "Text adânc" in parse(deep.encode(), ".html").text
    assert "rupt" in parse(b"<p>Text <b>rupt <i>aici", ".html").text


def test_xml_declarations_do_not_stop_a_page():
    page = (
        '<?xml version="1.0" encoding="iso-8859-2"?><html><body><p>Zażółć gęślą</p></body></html>'
    )
    assert "Zażółć gęślą" in parse(page.encode("iso8859-2"), ".html").text


def test_front_matter_of_a_clip_with_lists_and_links_between_notes():
    clip = """---
title: "Podul"
author:
  - "[[Ion Pop]]"
  - "[[Ana Lup|Ana L.]]"
published: 2024-05-02
created: 2024-05-09
tags:
---
![[harta.png]]Podul din [[Galați]] rămâne [[Drumuri#A2|închis]] până la toamnă.
"""
    source = parse(clip.encode(), ".md")
    assert (source.author, source.date) == ("Ion Pop, Ana L.", date(2024, 5, 2))
    assert source.blocks[-1].text == "Podul din Galați rămâne închis până la toamnă."


def test_a_footnotes_sign_is_no_part_of_a_number():
    text = (
        "<p>În 2023<sup>2</sup> erau 40 m<sup>2</sup> de teren<sup><a href='#x'>13</a></sup>.</p>"
    )
    rest = f"<p>{'Primarul a tăcut toată ziua. ' * 9}</p>"
    page = f"<html><body><h1>Terenul</h1>{text}{rest}</body></html>"
    found = parse(page.encode(), ".html").text
    assert "În 2023² erau 40 m² de teren¹³." in found


PASSED_ON = """Îți trimit.

---------- Forwarded message ---------
From: Ion Pop <ion@example.org>
Date: Thu, 2 May 2024
Subject: Podul

Podul din port rămâne închis până la toamnă.

> Când se deschide?
"""


@pytest.mark.parametrize(
    ("subject", "line", "own"),
    [
        ("Podul", "---------- Forwarded message ---------", True),
        ("Podul", "-------- Wiadomość przekazana dalej --------", True),
        ("FW: Podul", "-----Original Message-----", True),
        ("Re: Podul", "-----Original Message-----", False),
    ],
)
def test_what_a_mail_passes_on_is_its_own_text(subject: str, line: str, own: bool):
    body = PASSED_ON.replace("---------- Forwarded message ---------", line)
    mail = f"Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{body}"
    blocks = parse(mail.encode(), ".eml").blocks
    said = [b.text for b in blocks if b.kind is BlockKind.BODY and "închis" in b.text]
    assert said == (["Podul din port rămâne închis până la toamnă."] if own else [])
    added = "\n".join(b.text for b in blocks if b.kind is BlockKind.ADDED)
    assert "From: Ion Pop" in added
    assert "Când se deschide?" in added


def test_a_page_of_a_mail_that_is_passed_on_is_its_own_text():
    html = (
        "<p>Iată.</p><div class='gmail_quote'><div class='gmail_attr'>---------- Forwarded message "
        "---------<br>From: Ion<br></div><p>Podul din port rămâne închis până la toamnă.</p></div>"
    )
    mail = f"Subject: Podul\nContent-Type: text/html; charset=utf-8\n\n{html}"
    kinds = {b.text: b.kind for b in parse(mail.encode(), ".eml").blocks}
    assert kinds["Podul din port rămâne închis până la toamnă."] is BlockKind.BODY
    assert BlockKind.ADDED in kinds.values()


def test_markdown_blocks_and_front_matter():
    text = (
        "---\ntitle: Podul vechi\ndate: 2023-03-02\nlang: ro\n---\n\n# Podul vechi\n\n"
        "Prima linie a [unui](http://x) paragraf\nîn două rânduri.\n\n## Urmarea\n\n"
        "- unu **gras**\n- doi\n\n> Un citat.\n\n| a | b |\n|---|---|\n| c | d |\n"
    )
    source = parse(text.encode(), ".md")
    assert (source.title, source.date, source.language) == ("Podul vechi", date(2023, 3, 2), "ro")
    assert [(b.kind.name, b.text) for b in source.blocks] == [
        ("TITLE", "Podul vechi"),
        ("BODY", "Prima linie a unui paragraf\nîn două rânduri."),
        ("HEADING", "Urmarea"),
        ("LIST_ITEM", "unu gras"),
        ("LIST_ITEM", "doi"),
        ("BODY", "Un citat."),
        ("ROW", "a | b"),
        ("ROW", "c | d"),
    ]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Titlu\n4 decembrie 2023\nText lung.", "ro", date(2023, 12, 4)),
        ("Titlu\nPublicat: luni, 4 decembrie 2023, 12:30", "ro", date(2023, 12, 4)),
        ("Tytuł\n2 marca 2023", "pl", date(2023, 3, 2)),
        ("Tytuł\n2.03.2023 r.", "pl", date(2023, 3, 2)),
        ("Заголовок\n2 березня 2023 року", "uk", date(2023, 3, 2)),
        ("Cím\n2023. március 2.", "hu", date(2023, 3, 2)),
        ("Title\nMarch 2, 2023", "en", date(2023, 3, 2)),
        ("Título\n2 de marzo de 2023", "es", date(2023, 3, 2)),
        ("标题\n2023年3月2日", "zh-Hans", date(2023, 3, 2)),
        ("Titlu\n2023-03-02T10:00", "ro", date(2023, 3, 2)),
        (
            "MIŃSK, 2 marca 2023 (PAP) - " + "Prezydent przybył do stolicy. " * 5,
            "pl",
            date(2023, 3, 2),
        ),
        ("Prezydent urodził się 2 marca 1963 w Mińsku i tam mieszka.", "pl", None),
        ("Wizyta 2 marca 2023 zakończyła się niczym, jak podały media w Pekinie." * 3, "pl", None),
        ("Title\n03/04/2023", "en", None),
        ("Titlu\n31.02.2023", "ro", None),
        ("Tel. 12.03.20234", "ro", None),
    ],
)
def test_dates_in_the_head(text: str, language: str, found: date | None):
    assert find_date(text, language) == found


def test_real_articles_decode(shared_data: Path):
    manifest = (shared_data / "articles" / "MANIFEST.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in manifest.splitlines()[1:]]
    small = [row for row in rows if int(row[3]) < 20_000 and row[2] != "x-mac-cyrillic"]
    wrong = []
    for file, _, encoding, *_ in small[::3]:
        data = (shared_data / "articles" / file).read_bytes()
        truth = data.decode(encoding, "replace").removeprefix("\ufeff")
        if decode(data)[0].removeprefix("\ufeff") != truth:
            wrong.append(file)
    assert not wrong
