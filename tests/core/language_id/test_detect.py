from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.language_id.detect import detect_language

TEXTS = {
    "ro": ("Primarul a anunțat luni că podul de peste râu va fi reparat până la sfârșitul verii."),
    "pl": (
        "Burmistrz ogłosił w poniedziałek, że most nad rzeką zostanie naprawiony do końca lata."
    ),
    "uk": "Мер міста оголосив у понеділок, що міст через річку відремонтують до кінця літа.",
    "ru": "Мэр города объявил в понедельник, что мост через реку отремонтируют до конца лета.",
    "be": "Мэр горада абвясціў у панядзелак, што мост цераз раку адрамантуюць да канца лета, у тым "
    "ліку новыя ўчасткі дарогі.",
    "bg": "Кметът на града обяви в понеделник, че мостът над реката ще бъде поправен до края на "
    "лятото, а пътят ще се разшири.",
    "mk": "Градоначалникот објави дека мостот над реката ќе биде поправен до крајот на летото.",
    "cs": "Starosta v pondělí oznámil, že most přes řeku bude opraven do konce léta.",
    "sk": "Starosta v pondelok oznámil, že most cez rieku bude opravený do konca leta.",
    "sl": "Župan je v ponedeljek sporočil, da bo most čez reko popravljen do konca poletja.",
    "hu": (
        "A polgármester hétfőn bejelentette, hogy a folyón átívelő hidat nyár végéig megjavítják."
    ),
    "de": (
        "Der Bürgermeister kündigte am Montag an, dass die Brücke bis Ende des Sommers fertig wird."
    ),
    "fr": (
        "Le maire a annoncé lundi que le pont sur la rivière serait réparé avant la fin de l'été."
    ),
    "es": (
        "El alcalde anunció el lunes que el puente sobre el río será reparado antes del verano."
    ),
    "it": (
        "Il sindaco ha annunciato lunedì che il ponte sul fiume sarà riparato entro la "
        "fine dell'anno."
    ),
    "pt": (
        "O prefeito anunciou na segunda-feira que a ponte sobre o rio será reparada até o verão."
    ),
    "nl": "De burgemeester maakte maandag bekend dat de brug over de rivier wordt gerepareerd.",
    "nb": "Ordføreren kunngjorde mandag at broen over elven skal være reparert innen "
    "sommeren er over, og at veien skal utvides.",
    "tr": (
        "Belediye başkanı pazartesi günü nehir üzerindeki köprünün yaz sonuna kadar "
        "onarılacağını söyledi."
    ),
    "en": (
        "The mayor announced on Monday that the bridge over the river will be repaired by summer."
    ),
    "el": "Ο δήμαρχος ανακοίνωσε τη Δευτέρα ότι η γέφυρα θα επισκευαστεί.",
    "ar": "أعلن رئيس البلدية يوم الاثنين أن الجسر سيتم إصلاحه قبل نهاية الصيف.",
    "fa": (
        "شهردار روز دوشنبه اعلام کرد که پل روی رودخانه تا پایان تابستان تعمیر می‌شود و "
        "چهار گذر پیاده."
    ),
    "he": "ראש העיר הודיע ביום שני כי הגשר מעל הנהר יתוקן עד סוף הקיץ.",
    "zh-Hans": "市长星期一宣布，这座桥将在夏天结束之前修好，并对道路进行扩建。",
    "zh-Hant": "市長星期一宣布，這座橋將在夏天結束之前修好，並對道路進行擴建。",
    "ja": "市長は月曜日、川にかかる橋を夏の終わりまでに修理すると発表した。",
    "ko": "시장은 월요일에 강 위의 다리를 여름 말까지 수리할 것이라고 발표했다.",
    "th": "นายกเทศมนตรีประกาศเมื่อวันจันทร์ว่าสะพานจะได้รับการซ่อมแซม",
    "ka": "მერმა ორშაბათს განაცხადა, რომ ხიდი შეკეთდება.",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items())
def test_languages_are_told(code: str, text: str):
    found = detect_language(text)
    assert found.code == code
    assert 0.5 < found.confidence <= 1


@given(text=st.text(max_size=80))
@settings(deadline=None, max_examples=60)
def test_the_answer_is_always_the_same(text: str):
    assert detect_language(text) == detect_language(text)
    assert 0 <= detect_language(text).confidence <= 1


@pytest.mark.parametrize("text", ["", "   ", "12 345", "😀", "!?"])
def test_without_letters_it_cannot_be_told(text: str):
    assert detect_language(text).code == ""
    assert detect_language(text).confidence == 0
    assert detect_language(text, declared="ro-RO").code == "ro"


def test_short_text_takes_the_neighbours_language():
    assert detect_language("Foto: Ion", neighbours=["ro", "ro", "pl"]).code == "ro"
    assert detect_language("Новини дня", neighbours=["uk", "uk"]).code == "uk"
    assert detect_language("Новини дня", neighbours=["pl"]).code in {"uk", "ru", "bg"}


def test_what_the_page_declares_is_only_a_hint():
    assert detect_language(TEXTS["ro"] * 3, declared="en-US").code == "ro"
    assert detect_language(TEXTS["pt"], declared="pt-BR").code == "pt-BR"
    assert detect_language("Sport", declared="pl").code == "pl"
    assert detect_language("Sport", declared="ru").code != "ru"


def test_addresses_and_names_do_not_count():
    noise = "https://www.example.com/the/news/of/the/day @thenews #breaking " * 20
    assert detect_language(noise + TEXTS["pl"] * 2).code == "pl"


def test_cedilla_and_comma_romanian_are_the_same_language():
    text = "Și-a ieșit țăranul în șesul de lângă Iași, știți."
    for written in (text, text.translate(str.maketrans("ȘșȚț", "ŞşŢţ"))):
        assert detect_language(written).code == "ro"
