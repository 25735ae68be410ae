from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article import Paragraph, ParagraphKind
from core.sentence_splitting import MAX_WORDS, STRETCH, split, split_paragraphs
from core.text.word_count import count_words

LANGUAGES = ["ro", "pl", "uk", "de", "en", "ar", "he", "zh-Hans", "ja", "th", "", "xx"]
PIECES = st.sampled_from(
    [
        "m.in. ",
        "Ion a spus. ",
        "„Da.” ",
        "a zis el. ",
        "- mówił. ",
        "习近平说：“你好。”",
        "قال الرئيس. ",
        "שלום. ",
        "😀 ",
        "e\u0301 ",
        "(To jest.) ",
        "\n",
        "\n\n",
        "…",
        '" ',
        "nr. 5 ",
        "A. Duda ",
        "12. ",
        "; ",
        "NATO. Potem ",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map("".join))


def sentences(text: str, language: str) -> list[str]:
    return [piece.strip() for piece in split(text, language)]


@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
@settings(deadline=None, max_examples=300)
def test_pieces_join_back_to_the_text(text: str, language: str):
    assert "".join(split(text, language)) == text


@given(parts=st.lists(TEXTS, max_size=4), language=st.sampled_from(LANGUAGES))
@settings(deadline=None, max_examples=150)
def test_spans_have_no_white_space_at_their_ends_and_leave_only_white_space_out(
    parts: list[str], language: str
):
    text = "\n\n".join(parts)
    paragraphs = []
    start = 0
    for part in parts:
        paragraphs.append(Paragraph(ParagraphKind.BODY, start, start + len(part)))
        start += len(part) + 2
    at = 0
    for paragraph in split_paragraphs(text, paragraphs, language):
        for sentence in paragraph.sentences:
            assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
            quoted = text[sentence.start : sentence.end]
            assert quoted == quoted.strip()
            assert not text[at : sentence.start].strip()
            at = sentence.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("pl", ["Zatrzymano ob. Ukrainy w porcie.", "Statek prowadził kpt. ż.w. Lis."]),
        ("uk", ["Це сказав ген.-лейт. Мельник.", "Бій тривав."]),
        ("hu", ["A tv. Szeged a hétvégén.", "Jó."]),
        ("fr", ["Le temple date de 200 av. J.-C. Rome le prit.", "Oui."]),
        ("en", ["He holds a Ph.D. Smith teaches.", "Yes."]),
        ("pl", ["Są tam m.in. Chiny i Rosja.", "Mieszka przy ul. Długiej 5."]),
        ("pl", ["Prof. Nowak i dr. Kowalski z art. 5 znają nr. 7.", "To 5 tys. Polaków."]),
        ("pl", ["W 2023 r. Polska zyskała.", "Spadek trwa od 2013 r.", "W maju był większy."]),
        ("pl", ["Minister ds. Brexitu A. Duda milczy.", "Tak."]),
        ("pl", ["Było to 3. maja.", "To system POS.", "Wdrażając go, zyskasz."]),
        ("ro", ["Comentariul dvs. Ionescu, nr. 5, str. Lungă.", "Așa este."]),
        ("ro", ["Dl. Popescu și prof. Dr. Ionescu au venit.", "Vezi art. 3 alin. 2."]),
        ("uk", ["У м. Києві на вул. Хрещатик тихо.", "Це 5 млн. Українців."]),
        ("cs", ["Vládl Karel IV. Lucemburský.", "Psal o tom tzv. Kolegium."]),
        ("ru", ["Об этом пишет ONLINE.UA со ссылкой на AP.", "Сайт Lenta.Ru молчит.", "Да."]),
        ("pl", ["Podał to gov.pl oraz TVN24.pl w środę.", "Był w Warszawie.", "To koniec."]),
        ("de", ["Er mag Käse aller Art.", "Solche Dinge kosten z. B. Geld."]),
        ("de", ["Das Papier vom 24. Februar liegt vor.", "Er ist 24.", "Sie ist 20."]),
        ("hu", ["BUDAPEST, 2023. szeptember 16. – Lejárt a tilalom.", "Jó."]),
        ("es", ["La UE y EE. UU. replican.", "Nada más."]),
    ],
)
def test_abbreviations_and_initials_end_no_sentence(language: str, expected: list[str]):
    assert sentences(" ".join(expected), language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("cs", ["Referoval Mgr. Karel Dvořák, Ph.D., z Plzně.", "Sál byl plný."]),
        ("en", ["Ann Lee, Ph.D., signed it.", "She left early."]),
        ("en", ["The train left at 9 a.m. Friday from the north.", "It was late."]),
        ("fr", ["La ville fut prise en 48 av. J.-C. par Rome.", "Elle brûla."]),
        ("de", ["Gebaut hat es die Fa. Keller mit den Gebr. Wolf.", "Es steht noch."]),
        ("de", ["Das regelt § 12. Absatz drei ist neu.", "Er gilt ab Mai."]),
        ("pl", ["Przesłuchano ob. Słowacji oraz kpt. ż.w. Zielińskiego.", "Milczeli."]),
        ("ru", ["С 3 февр. 2021 г. мост закрыт.", "Его чинят."]),
        ("ru", ["Встречу провёл глава ведомства Ван И.", "Ким Чен Ын на ней не был."]),
        ("uk", ["Наказ підписав ген.-лейт. Петро Ткач.", "Це було вчора."]),
        ("ar", ["قال د. سامي خليل إن الجسر مغلق.", "سيفتح غدا."]),
        ("he", ['מנכ"ל החברה נסע לארה"ב.', 'צה"ל הכחיש.']),
        ("zh-Hans", ["“桥要关三天。”市长说。", "居民不满。"]),
        ("ja", ["「橋は閉まります。」と市長は述べた。", "住民は驚いた。"]),
        ("ko", ['"다리는 닫힙니다."라고 시장은 말했다.', "주민들은 놀랐다."]),
    ],
)
def test_no_boundary_is_inside_a_word_a_name_or_a_quotation(language: str, expected: list[str]):
    glue = "" if language in {"zh-Hans", "ja"} else " "
    assert sentences(glue.join(expected), language) == expected


def test_a_letter_may_end_a_sentence():
    assert sentences("There was no plan B. They went home.", "en") == [
        "There was no plan B.",
        "They went home.",
    ]
    assert sentences("Przyszedł Adam J. Nowak i siadł.", "pl") == [
        "Przyszedł Adam J. Nowak i siadł."
    ]


def test_an_opening_quotation_mark_stays_with_what_it_opens():
    text = 'Мост закроют надолго. "Река поднялась", сказал мэр. «Ждём воды», добавил он.'
    assert sentences(text, "bg") == [
        "Мост закроют надолго.",
        '"Река поднялась", сказал мэр.',
        "«Ждём воды», добавил он.",
    ]


def test_what_begins_in_lower_case_goes_on():
    assert sentences("„Nu știu!” a spus el. Apoi a plecat.", "ro") == [
        "„Nu știu!” a spus el.",
        "Apoi a plecat.",
    ]
    assert sentences("- Co dalej? - pytał Nowak. Nikt nie wie.", "pl") == [
        "- Co dalej? - pytał Nowak.",
        "Nikt nie wie.",
    ]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("zh-Hans", "习近平说：“你好。”他走了。好吗？", 3),
        ("ja", "「そうです。」と彼は言った。はい。", 2),
        ("ar", "قال الرئيس إنه موافق. ثم ذهب؟ نعم!", 3),
        ("he", "שלום לכולם. מה נשמע? טוב.", 3),
        ("ro", "😀 Bună ziua tuturor. Cafe\u0301 bun.", 2),
    ],
)
def test_other_scripts_split(language: str, text: str, count: int):
    assert len(split(text, language)) == count


@given(text=st.lists(PIECES, max_size=30).map("".join), language=st.sampled_from(LANGUAGES))
@settings(deadline=None, max_examples=150)
def test_no_piece_is_a_closing_quote_or_bracket_alone(text: str, language: str):
    if any(c.isalnum() for c in text):
        for piece in sentences(text, language):
            assert not piece or piece not in {'"', "”", ")", "»", "”."}


def test_over_long_sentences_are_cut_at_semicolons_first():
    clause = "guvernul a aprobat încă o măsură pentru sprijinirea fermierilor"
    text = "; ".join([clause] * 20) + "."
    pieces = split(text, "ro")
    assert "".join(pieces) == text
    assert all(count_words(piece) <= MAX_WORDS for piece in pieces)
    assert all(piece.rstrip().endswith(("; ".strip(), ".")) for piece in pieces)


def test_over_long_text_without_any_mark_is_cut_by_length():
    for text in ("słowo " * 500, "字" * 1000, "a" * 5000, "Zdanie. " + "# " * 50_000):
        pieces = split(text, "pl")
        assert "".join(pieces) == text
        assert all(count_words(piece) <= MAX_WORDS for piece in pieces)


@pytest.mark.parametrize(
    ("language", "part"),
    [
        ("zh-Hans", "部长周一抵达港口😀，会见了居民。桥建好了！"),
        ("pl", "Minister przyjechał w 2023 r. do Gdańska, m.in. z prof. Nowakiem. Nikt nie wie. "),
        ("he", "שלום לכולם. מה נשמע? טוב, תודה. "),
        ("ro", "Cafe\u0301ul s-a deschis luni, str. Florilor nr. 3. 😀 Bine. "),
    ],
)
def test_a_very_long_paragraph_is_split_as_a_short_one(language: str, part: str):
    count = 3 * STRETCH // len(part)
    whole = split(part * count, language)
    assert "".join(whole) == part * count
    assert [p.strip() for p in whole] == [p.strip() for p in split(part, language)] * count
