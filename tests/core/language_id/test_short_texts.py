"""Texts of a few words, languages near each other, and letters that only some have."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.language_id.detect import detect_language
from core.language_id.letter_groups import letter_groups, words_in

FLASHES = {
    "de": "Zug entgleist, niemand verletzt",
    "en": "Train derails, nobody was hurt",
    "pl": "Pociąg się wykoleił, nikt nie zginął",
    "hu": "Kisiklott egy vonat, senki sem sérült meg",
    "be": "Цягнік сышоў з рэек, ніхто не пацярпеў",
    "mk": "Возот излезе од шините, нема повредени",
}
NEAR = {
    "gl": "O tren descarrilou onte á noite preto da estación, pero ninguén resultou ferido.",
    "pt": "O comboio descarrilou ontem à noite perto da estação, mas ninguém ficou ferido.",
    "is": "Lestin fór út af sporinu í gærkvöldi skammt frá stöðinni en enginn slasaðist.",
    "mt": "Il-ferrovija ħarġet mil-linji lbieraħ filgħaxija, iżda ħadd ma weġġa'.",
    "ms": "Kereta api itu tergelincir malam tadi, tiada sesiapa cedera kerana ia kosong.",
    "id": "Kereta itu keluar dari rel tadi malam, tetapi tidak ada yang terluka karena kosong.",
    "az": "Qatar dünən axşam stansiyanın yaxınlığında relsdən çıxdı, lakin heç kim xəsarət almadı.",
    "sq": "Treni doli nga shinat mbrëmë pranë stacionit, por askush nuk u lëndua.",
    "hr": "Vlak je sinoć iskočio iz tračnica, no nitko nije ozlijeđen, izvijestio je sustav.",
    "sr-Latn": "Voz je sinoć iskočio iz šina blizu stanice, ali niko nije povređen.",
    "fa": "قطار دیشب نزدیک ایستگاه از ریل خارج شد اما کسی آسیب ندید.",
    "ar": "خرج القطار عن القضبان ليلة أمس قرب المحطة ولم يصب أحد بأذى.",
    "ur": "گاڑی کل رات اسٹیشن کے قریب پٹڑی سے اتر گئی لیکن کوئی زخمی نہیں ہوا۔",
    "ckb": "شەمەندەفەرەکە دوێنێ شەو لە نزیک وێستگەکە لە هێڵ دەرچوو.",
    "kk": "Пойыз кеше түнде бекет маңында рельстен шығып кетті, ешкім зардап шеккен жоқ.",
    "sr": "Воз је синоћ искочио из шина близу станице, али нико није повређен.",
}


@pytest.mark.parametrize(("code", "text"), FLASHES.items())
def test_a_flash_is_told_by_its_own_words_whatever_stands_beside_it(code: str, text: str):
    assert sum(map(str.isalpha, text)) < 40
    assert detect_language(text, neighbours=["ro"] * 9, declared="ro").code == code


@pytest.mark.parametrize(("code", "text"), NEAR.items())
def test_near_languages_are_told_apart(code: str, text: str):
    assert detect_language(text).code == code


def test_a_word_that_many_languages_have_takes_what_is_usual_beside_it():
    assert detect_language("Foto: Ion", neighbours=["ro", "ro", "pl"]).code == "ro"
    assert detect_language("Sport", declared="pl").code == "pl"


def test_romanian_and_polish_are_told_without_their_accents():
    assert detect_language("Politia a inchis ieri podul peste rau dupa accident").code == "ro"
    assert detect_language("Policja zamknela wczoraj most na rzece po wypadku").code == "pl"


@given(text=st.text(st.sampled_from("aeșțşţ'’ı xqzИі́ы\n.1"), max_size=60))
@settings(deadline=None, max_examples=80)
def test_likelihoods_are_shares_of_one(text: str):
    groups = letter_groups("latin")
    assert groups is not None
    likely = groups.likelihoods(text)
    assert set(likely) == set(groups.languages)
    assert sum(2.718281828**value for value in likely.values()) == pytest.approx(1, abs=1e-6)
    assert all(word == word.lower() for word in words_in(text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Wojciech Szczęsny and Robert Lewandowski were injured"),
        ("cs", "Nicolae Ciucă a Marcel Ciolacu jednali s vládou"),
        ("es", "Volodímir Zelenski y Oleksandr Syrskyi hablaron"),
        ("ro", "Zbigniew Ziobro a fost audiat"),
    ],
)
def test_foreign_names_tell_nothing_of_the_language(language: str, text: str):
    assert detect_language(text).code == language
