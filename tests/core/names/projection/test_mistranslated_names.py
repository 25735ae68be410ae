"""Known names in translations: which are as they should be, and which are not."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from core.article import MentionType, WordLink
from core.names.projection.mistranslated_names import find_mistranslated, in_words
from core.names.recognition.recognise import recognise
from core.translation.doubts import find_doubts
from tests.core.names.plain_articles import paragraphs_of

if TYPE_CHECKING:
    from pathlib import Path

PLACE, PERSON, ORGANISATION = MentionType.PLACE, MentionType.PERSON, MentionType.ORGANISATION
CHINA, LUKASHENKO, UN = "cldr:CN", "gaz:lukashenko", "gaz:un"

SENTENCES = {
    "Ministrul a plecat luni în China.": ("China", PLACE, CHINA),
    "Minister wrócił wczoraj z Chin.": ("Chin", PLACE, CHINA),
    "👋🏽 שלום Minister wrócił wczoraj z Chin e\u0301.": ("Chin", PLACE, CHINA),
    "Łukaszenka wrócił z podróży.": ("Łukaszenka", PERSON, LUKASHENKO),
    "Reprezentantul ONU a plecat.": ("ONU", ORGANISATION, UN),
    "Reprezentantul UDMR a plecat.": ("UDMR", ORGANISATION, "gaz:udmr"),
    "Ministrul olandez vizitează Olanda.": ("Olanda", PLACE, "cldr:NL"),
    "W Europie jest zimno.": ("Europie", PLACE, "cldr:150"),
}


def mistranslated(sentence: str, translation: str, target: str = "") -> str:
    """Give what is said of the sentence's name, which is linked to `target`."""
    form, kind, key = SENTENCES[sentence]
    start = sentence.index(form)
    links: tuple[WordLink, ...] = ()
    if target:
        place = translation.index(target)
        links = (WordLink(start, start + len(form), place, place + len(target), 0.6),)
    found = find_mistranslated(
        sentence, [(start, start + len(form), kind, key)], translation, links
    )
    assert all(translation[one.start : one.end].strip() != "" or not one.end for one in found)
    return in_words(translation, found)


@pytest.mark.parametrize(
    ("sentence", "translation", "target", "words"),
    [
        ("Ministrul a plecat luni în China.", "On Monday the minister left for Kine.", "Kine",
         "The name China came out as “Kine”."),
        ("Minister wrócił wczoraj z Chin.", "The minister came back from Chin.", "",
         "The name China came out as “Chin”."),
        ("👋🏽 שלום Minister wrócił wczoraj z Chin e\u0301.", "👋🏽 שלום The e\u0301 from Shin.",
         "Shin", "The name China came out as “Shin”."),
        ("Minister wrócił wczoraj z Chin.", "The minister came back from there.", "there",
         "The name China of the original is not in the translation."),
        ("Łukaszenka wrócił z podróży.", "Łukaszenka is back from his travels.", "Łukaszenka",
         "The name Alexander Lukashenko came out as “Łukaszenka”."),
        ("Łukaszenka wrócił z podróży.", "Luke is back from his travels.", "Luke",
         "The name Alexander Lukashenko came out as “Luke”."),
        ("Reprezentantul ONU a plecat.", "The ONU representative left.", "ONU",
         "The name United Nations came out as “ONU”."),
        ("Ministrul olandez vizitează Olanda.", "The minister visits Olanda.", "Olanda",
         "The name Netherlands came out as “Olanda”."),
        ("W Europie jest zimno.", "It is cold in the east.", "",
         "The name Europe of the original is not in the translation."),
    ],
)  # fmt: skip
def test_must_be_told(sentence: str, translation: str, target: str, words: str):
    assert mistranslated(sentence, translation, target) == words


@pytest.mark.parametrize(
    ("sentence", "translation"),
    [
        ("Ministrul a plecat luni în China.", "On Monday the minister left for China."),
        ("Ministrul a plecat luni în China.", "THE MINISTER LEFT FOR CHINA"),
        ("Ministrul a plecat luni în China.", "The minister's Chinese visit began on Monday."),
        ("Ministrul a plecat luni în China.", "He left for the People's Republic of China."),
        ("👋🏽 שלום Minister wrócił wczoraj z Chin e\u0301.", "👋🏽 שלום Back from China e\u0301"),
        ("Łukaszenka wrócił z podróży.", "Lukashenko's journey is over."),
        ("Łukaszenka wrócił z podróży.", "Alyaksandr Lukashenka is back."),
        ("Łukaszenka wrócił z podróży.", "The Lukashenkos are back."),
        ("Reprezentantul ONU a plecat.", "The representative of the United Nations left."),
        ("Reprezentantul ONU a plecat.", "The U.N. representative left."),
        ("Reprezentantul UDMR a plecat.", "The UDMR representative left."),
        ("Ministrul olandez vizitează Olanda.", "The minister visits his Dutch voters."),
        ("W Europie jest zimno.", "The continent is cold."),
        ("W Europie jest zimno.", "European winters are cold."),
    ],
)  # fmt: skip
def test_must_not_be_told(sentence: str, translation: str):
    assert mistranslated(sentence, translation) == ""


def test_each_name_is_told_once_and_all_in_one():
    sentence = "Chiny, Chiny i Polska"
    mentions = [(0, 5, PLACE, CHINA), (7, 12, PLACE, CHINA), (15, 21, PLACE, "cldr:PL")]
    found = find_mistranslated(sentence, mentions, "It and it and that", ())
    assert [one.mention for one in found] == [0, 2]
    words = in_words("It and it and that", found)
    assert words == "The names China and Poland of the original are not in the translation."


def test_unknown_names_and_dates_are_none_of_its_business():
    mentions = [(0, 8, PERSON, "kowalski"), (9, 13, MentionType.DATE, "2024")]
    assert find_mistranslated("Kowalski 2024", mentions, "Nobody, never", ()) == ()


@pytest.mark.slow
@pytest.mark.parametrize("code", ["ro", "pl"])
def test_few_good_translations_are_doubted(shared_data: Path, code: str):
    """With the other doubts, of the sentences that name something known."""
    with gzip.open(shared_data / "parallel" / f"{code}-en.tsv.gz", "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    pairs = [(r[0], r[1]) for r in rows if len(r) >= 2 and len(r[0].split()) >= 4 and r[0] != r[1]]
    named = doubted = 0
    pairs = pairs[::7][:1500]
    for at in range(0, len(pairs), 25):
        some = pairs[at : at + 25]
        text = "\n".join(original for original, _ in some)
        paragraphs = paragraphs_of(text)
        if len(paragraphs) != len(some):
            continue
        mentions = recognise(text, paragraphs, code)
        for paragraph, (original, translation) in zip(paragraphs, some, strict=True):
            here = [
                (m.start - paragraph.start, m.end - paragraph.start, m.type, m.key)
                for m in mentions
                if paragraph.start <= m.start < paragraph.end
            ]
            named += bool(here)
            doubted += bool(here) and bool(
                find_mistranslated(original, here, translation, ())
                or find_doubts(original, translation, from_code=code, to_code="en")
            )
    assert named > 100
    # Some of the pairs are no translations of each other.
    assert doubted <= 0.05 * named


@pytest.mark.parametrize(
    ("sentence", "form", "kind", "key", "right", "wrong", "words"),
    [
        ("Lecą do Australii jutro.", "Australii", PLACE, "cldr:AU", "They fly to Australia.",
         "They fly to Austria.", "The name Australia came out as “Austria”."),
        ("Lecą do Nigru jutro.", "Nigru", PLACE, "cldr:NE", "They fly to Niger.",
         "They fly to Nigeria.", "The name Niger came out as “Nigeria”."),
        ("Armia Nigru czeka.", "Nigru", PLACE, "cldr:NE", "The Nigerien army waits.",
         "The Nigerian army waits.", "The name Niger of the original is not in the translation."),
        ("Lecą do Korei Południowej.", "Korei Południowej", PLACE, "cldr:KR",
         "They fly to South Korea.", "They fly to North Korea.",
         "The name South Korea came out as “North Korea”."),
        ("Wczoraj był w Sudanie.", "Sudanie", PLACE, "cldr:SD", "He was in Sudan yesterday.",
         "He was in South Sudan.", "The name Sudan came out as “South Sudan”."),
        ("Wczoraj mówił Trump.", "Trump", PERSON, "gaz:trump", "Donald Trump spoke yesterday.",
         "Donald Tusk spoke yesterday.", "The name Donald Trump came out as “Donald Tusk”."),
        ("他昨天去了澳大利亚。", "澳大利亚", PLACE, "cldr:AU", "He went to Australia yesterday.",
         "He went to Austria yesterday.", "The name Australia came out as “Austria”."),
    ],
)  # fmt: skip
def test_another_known_name_is_not_the_name(
    sentence: str, form: str, kind: MentionType, key: str, right: str, wrong: str, words: str
):
    start = sentence.index(form)
    mentions = [(start, start + len(form), kind, key)]
    assert find_mistranslated(sentence, mentions, right, ()) == ()
    assert in_words(wrong, find_mistranslated(sentence, mentions, wrong, ())) == words


@pytest.mark.parametrize(
    ("sentence", "form", "kind", "key", "translation"),
    [
        # A part of a word of a script without capitals, and a word that opens its sentence.
        ("การบริการดีมาก", "ริกา", PLACE, "gaz:riga", "The service is very good."),
        ("Kurz danach ging er.", "Kurz", PERSON, "gaz:kurz", "Soon after that he left."),
        # A region of the same name is no other country.
        ("Leży w Afryce Południowej.", "Afryce Południowej", PLACE, "cldr:ZA",
         "It is in Southern Africa."),
        ("Bank Ukrainy ostrzega.", "Ukrainy", PLACE, "cldr:UA", "The Bank of Ukraine warns."),
    ],
)  # fmt: skip
def test_what_may_be_no_name_or_the_same_is_not_told(
    sentence: str, form: str, kind: MentionType, key: str, translation: str
):
    start = sentence.index(form)
    mentions = [(start, start + len(form), kind, key)]
    assert find_mistranslated(sentence, mentions, translation, ()) == ()
