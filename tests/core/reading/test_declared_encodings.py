"""A Western encoding that is declared by default gives way to one that makes words."""

from __future__ import annotations

import pytest

from core.reading import parse
from core.reading.encodings import decode

EASTERN = {
    "cp1250": "Gmina wyłączyła oświetlenie, bo mieszkańcy żądali oszczędności, a dług rósł.",
    "iso8859-2": "Gmina wyłączyła oświetlenie, bo mieszkańcy żądali oszczędności, a dług rósł.",
    "cp1251": "Жителі села чекали на автобус до вечора, але він так і не приїхав.",
    "cp1253": "Οι κάτοικοι περίμεναν το λεωφορείο μέχρι το βράδυ.",
}
WESTERN = (
    "Les élèves ont été reçus à l’hôtel de ville, où le maire a prononcé un discours.",
    "Über 30 km³ Wasser flossen in die Täler, größer war die Flut nie.",
    "El niño llegó mañana temprano: ¿quién lo vio? ¡Nadie! Pagó 20£ en la calle.",
    "Naïve",
)


@pytest.mark.parametrize("declared", ["iso-8859-1", "us-ascii", "windows-1252"])
@pytest.mark.parametrize("encoding", EASTERN)
def test_other_letters_are_read_as_they_are(encoding: str, declared: str):
    assert decode(EASTERN[encoding].encode(encoding), declared=declared)[0] == EASTERN[encoding]


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252"])
@pytest.mark.parametrize("text", WESTERN)
def test_western_letters_stay(text: str, declared: str):
    assert decode(text.encode("cp1252"), declared=declared) == (text, "cp1252")


@pytest.mark.parametrize("charset", ["us-ascii", "iso-8859-1"])
def test_a_mail_and_a_page_with_the_wrong_charset_are_read(charset: str):
    text = EASTERN["cp1250"]
    mail = f"Subject: a\nContent-Type: text/plain; charset={charset}\n\n{text}\n"
    assert text in parse(mail.encode("cp1250"), ".eml").text
    page = f"<html><head><meta charset={charset}></head><body><p>{text}</p></body></html>"
    assert text in parse(page.encode("cp1250"), ".html").text


@pytest.mark.parametrize(
    ("text", "older", "encoding"),
    [
        ("Președintele a declarat că școlile și spitalele încep să fie refăcute în toamnă.\n",
         "Żaden z mężczyzn nie przyznał się do winy, śledztwo trwa już pięć dni.\n", "cp1250"),
        ("Премьер заявил, что мост начнут строить осенью этого года.\n",
         "Рівень води в річці піднявся, її жителі вивели худобу до сусіднього села.\n", "cp1251"),
    ],
)  # fmt: skip
def test_a_file_put_together_from_others_keeps_the_letters_of_each(
    text: str, older: str, encoding: str
):
    for some, others in ((6, 2), (2, 6)):
        data = text.encode() * some + older.encode(encoding) * others + text.encode()
        assert decode(data)[0] == text * some + older * others + text


def test_spoilt_utf8_is_not_taken_for_older_letters():
    text = "Żaden z mężczyzn nie przyznał się do winy, śledztwo trwa.\n" * 3
    spoilt = text.encode().replace("ż".encode(), b"\xc5", 1)
    assert decode(spoilt)[0] == text.replace("ż", "\ufffd", 1)
    assert decode(text.encode() + b"Bucure" + b"\xc8")[0] == f"{text}Bucure\ufffd"
