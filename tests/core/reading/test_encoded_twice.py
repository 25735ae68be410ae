"""Text that was encoded twice is read as it was written, and no other text is changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.encoded_twice import decoded_again
from core.reading.encodings import decode

SENTENCES = {
    "pl": "Zażółć gęślą jaźń, powiedziała w środę rzeczniczka – „bez zwłoki”.",
    "ro": "Guvernul a hotărât să prelungească măsura până în primăvară.",
    "uk": "Уряд вирішив продовжити дію заходу до весни наступного року.",
    "fr": "L’été dernier, l’hôpital a reçu près de mille blessés.",
}


@pytest.mark.parametrize("legacy", ["cp1252", "cp1250", "cp1251"])
@pytest.mark.parametrize("language", SENTENCES)
def test_it_is_decoded_again(language: str, legacy: str):
    text = SENTENCES[language]
    wrong = "".join(
        bytes([byte]).decode(legacy, "ignore") or chr(byte) for byte in text.encode("utf-8")
    )
    assert wrong != text
    assert decode(wrong.encode("utf-8")) == (text, "utf-8")
    mixed = f"{text}\n{wrong}\n🪶 {text}"
    assert decoded_again(mixed) == f"{text}\n{text}\n🪶 {text}"


@pytest.mark.parametrize("text", [*SENTENCES.values(), "Ві, Ні, ні: В° Г· 🪶", "ÂNGELA Ã É"])
def test_right_text_stays(text: str):
    assert decoded_again(text) == text


@given(st.text(alphabet="абвгґіїєжз ĂÂÎȘȚăâîșțąćęłńśźż„”–éàôçñü .\n"))
def test_letters_of_europe_stay(text: str):
    assert decoded_again(text) == text
