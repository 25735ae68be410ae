"""Numbers in the digits of every script, compared with those of a translation."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import DoubtKind, Paragraph, ParagraphKind, Sentence
from core.names.recognition.recognise import recognise
from core.query import parse_query
from core.reading.dates import stated_date
from core.text.digits import ascii_digits
from core.translation.doubts import find_doubts
from core.translation.numbers import changed_numbers
from core.translation.placeholders import repair
from tests.unicode_samples import digit_zeros, in_digits, of_category

ZEROS = digit_zeros()


def number_doubts(original: str, translation: str) -> list[str]:
    found = find_doubts(original, translation, from_code="fa", to_code="en")
    return [doubt.reason for doubt in found if doubt.kind is DoubtKind.NUMBER]


def test_every_digit_of_unicode_is_its_number() -> None:
    for digit in of_category("Nd"):
        assert ascii_digits(digit) == str(unicodedata.decimal(digit))
    others = "²①Ⅷ三½𐌠x\u0301\ud800 "
    assert ascii_digits(others) == others


@given(st.text())
def test_no_character_moves(text: str) -> None:
    written = ascii_digits(text)
    assert len(written) == len(text)
    assert all(a == b or a.isdecimal() for a, b in zip(text, written, strict=True))


@pytest.mark.parametrize(
    ("number", "right", "wrong"),
    [
        ("245", "There were 245 of them.", "There were 254 of them."),
        ("3", "There were 3 of them.", "There were of them."),
        ("3", "There were three of them.", "There were four of them."),
        ("12", "In December they left.", "In March they left."),
        ("1 200", "There were 1,200 of them.", "There were 2,100 of them."),
        ("1,00,000", "There were 100,000 of them.", "There were 200,000 of them."),
        ("03.12.2023", "On December 3, 2023 they left.", "On December 3, 2032 they left."),
    ],
)
def test_a_number_is_the_same_in_any_digits(number: str, right: str, wrong: str) -> None:
    for zero in ZEROS:
        original = f"... {in_digits(number, zero)} ..."
        assert number_doubts(original, right) == [], f"U+{ord(zero):04X}"
        assert len(number_doubts(original, wrong)) == 1, f"U+{ord(zero):04X}"


@pytest.mark.parametrize("number", ["۱۲۳٬۴۵۶", "１２３，４５６", "१,२३,४५६", "١٢٣٫٤٥٦", "١٢٣،٤٥٦"])
def test_a_script_groups_digits_with_its_own_marks(number: str) -> None:
    assert number_doubts(f"... {number} ...", "There were 123,456 of them.") == []
    assert len(number_doubts(f"... {number} ...", "There were 123,654 of them.")) == 1


@given(st.lists(st.sampled_from(of_category("Nd")), min_size=1, max_size=7), st.data())
def test_digits_of_any_scripts_together_are_one_number(digits: list[str], data: st.DataObject):
    number = "".join(digits)
    plain = "".join(str(unicodedata.decimal(digit)) for digit in digits)
    assert number_doubts(f"... {number} ...", f"It is {plain} of them.") == []
    bare, other = plain.lstrip("0"), data.draw(st.integers(100, 10**7).map(str))
    if len(bare) > 2 and bare not in other and bare.rstrip("0") != other.rstrip("0"):
        assert number_doubts(f"... {number} ...", f"It is {other} of them.")


def test_what_is_no_decimal_digit_is_no_number() -> None:
    for text in ("m²", "①", "Ⅷ", "三", "½", "x³ ⁴⁵"):
        assert changed_numbers(f"... {text} ...", "It is of them.", "en") == ([], [])


def test_a_right_number_in_other_digits_is_not_written_over() -> None:
    for zero in ZEROS:
        original, right = f"... {in_digits('245', zero)} ...", "There were 245 of them."
        assert repair(original, right, ()).text == right, f"U+{ord(zero):04X}"
        assert repair(original, "There were 254 of them.", ()).text == right, f"U+{ord(zero):04X}"


def test_dates_may_be_in_the_digits_of_a_script() -> None:
    text = "وصل الرئيس إلى المدينة يوم ٣ ديسمبر ٢٠٢٣ صباحا"
    paragraph = Paragraph(ParagraphKind.BODY, 0, len(text), (Sentence(0, len(text)),))
    [mention] = recognise(text, [paragraph], "ar")
    assert mention.key == "2023-12-03"
    assert text[mention.start : mention.end] == "٣ ديسمبر ٢٠٢٣"
    assert str(stated_date("٢٠٢٣-١٢-٠٣")) == "2023-12-03"
    [way] = parse_query("date:२०२३-१२").ways
    [day] = way.facets
    assert day.value == "2023-12"
