"""What word processors mark as moved, deleted, hidden or a page's head, and letters by font."""

from __future__ import annotations

import pytest

from core.reading import parse
from tests.core.reading.made_files import docx


def test_what_rtf_says_of_itself_is_in_its_own_letters():
    letters = "".join(f"\\'{byte:02x}" for byte in "Łucja Żółw".encode("cp1250"))
    info = rf"{{\info{{\title {letters} w porcie}}{{\author {letters}}}}}"
    source = parse(rtf(info + r"\f0 W porcie stoi statek, kt\'f3ry czeka.", page="1250"), ".rtf")
    assert (source.title, source.author) == ("Łucja Żółw w porcie", "Łucja Żółw")


def rtf(body: str, fonts: str = r"{\f0\fcharset0 Arial;}", page: str = "1252") -> bytes:
    text = r"{\rtf1\ansi\ansicpg" + page + r"\deff0{\fonttbl" + fonts + "}" + body + "}"
    return text.encode("latin-1")


def escaped(text: str, encoding: str) -> str:
    return "".join(
        letter
        if letter.isascii()
        else "".join(rf"\'{byte:02x}" for byte in letter.encode(encoding))
        for letter in text
    )


FONTS = r"{\f0\fnil\fcharset238 Arial CE;}{\f1\froman\fcharset204{\*\panose 02}Times CYR;}"


@pytest.mark.parametrize("before", ["", r"\uc0 "])
def test_letters_are_those_of_their_font(before: str):
    polish, russian = "Łódź czeka na żołnierzy, źle.", "Поезд стоит у моста."
    body = (
        rf"{before}\f0 {escaped(polish, 'cp1250')}\par\f1 {escaped(russian, 'cp1251')}\par "
        rf"{{\f0 {escaped('Wróć', 'cp1250')}}} {escaped('сюда', 'cp1251')}\par"
    )
    assert parse(rtf(body, FONTS), ".rtf").text.split("\n\n") == [polish, russian, "Wróć сюда"]


def test_fonts_without_a_set_of_their_own_leave_the_file_as_it_is():
    text = "Żółta łódka płynie."
    body = escaped(text, "cp1250") + r"\par"
    assert parse(rtf(body, page="1250"), ".rtf").text == text


def test_deleted_and_hidden_text_and_heads_of_pages_are_not_read():
    body = (
        r"{\header Kurier, numer 7\par}{\footerr strona 3\par}Most ma {\deleted trzy }dwa filary"
        r"{\v , wstaw liczbe} i stoi.\deleted  Stary tekst.\deleted0  Nowy tekst.\plain\par"
    )
    assert parse(rtf(body), ".rtf").text == "Most ma dwa filary i stoi. Nowy tekst."


def test_a_word_document_is_read_as_it_stands_now():
    moved = "<w:p><w:moveFrom><w:r><w:t>Sędzia odroczył sprawę.</w:t></w:r></w:moveFrom></w:p>"
    there = "<w:p><w:moveTo><w:r><w:t>Sędzia odroczył sprawę.</w:t></w:r></w:moveTo></w:p>"
    text = (
        "<w:p><w:r><w:t>Sąd zebrał się rano</w:t></w:r>"
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> Uwaga redakcji.</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t> Wyszedł o pierwszej.</w:t></w:r></w:p>'
    )
    found = parse(docx(moved + text + there), ".docx").text
    assert found.split("\n\n") == [
        "Sąd zebrał się rano. Wyszedł o pierwszej.",
        "Sędzia odroczył sprawę.",
    ]
