"""Countries of a translation that its original does not speak of, in any language."""

from __future__ import annotations

import pytest

from core.article import DoubtKind
from core.names.projection.exchanged_countries import exchanged_countries
from core.names.projection.name_doubts import strange_country

WENT = "The minister went to {} yesterday."
BACK = "The minister came back from {} yesterday."
# fmt: off
SAID = [
    ("pl", "Minister wrócił wczoraj z Norwegii.", BACK, "Norway"),
    ("pl", "Czesi wygrali z Węgrami.", "{} won against Hungary.", "Czechia"),
    ("fi", "Ministeri palasi eilen Kiinasta.", BACK, "China"),
    ("hu", "A miniszter tegnap Lengyelországba utazott.", WENT, "Poland"),
    ("mr", "मंत्री काल नॉर्वेला गेले.", WENT, "Norway"),
    ("ta", "அமைச்சர் நேற்று ஜப்பானுக்குச் சென்றார்.", WENT, "Japan"),
    ("ka", "მინისტრი გუშინ საფრანგეთში ჩავიდა.", WENT, "France"),
    ("ar", "سافر الوزير أمس إلى كندا.", WENT, "Canada"),
    ("he", "השר נסע אתמול ליוון.", WENT, "Greece"),
    ("ja", "大臣は昨日フィンランドへ行った。", WENT, "Finland"),
    ("zh", "部长昨天去了巴西。", WENT, "Brazil"),
    ("el", "Ο υπουργός πήγε χθες στην Ιταλία.", WENT, "Italy"),
    ("ro", "Guvernul maghiar a respins propunerea.", "{} rejected it.", "Hungary"),
    ("vi", "Hôm qua bộ trưởng đã đến Đức.", WENT, "Germany"),
    ("ko", "장관은 어제 인도와 협의했다.", "The minister met {} yesterday.", "India"),
    ("ko", "장관은 어제 터키에 갔다.", WENT, "Turkey"),
    ("ko", "장관이 어제 호주를 방문했다.", WENT, "Australia"),
    ("cy", "Aeth y gweinidog i Ganada ddoe.", WENT, "Canada"),
]
# fmt: on


@pytest.mark.parametrize(("code", "original", "translation", "country"), SAID)
def test_another_country_is_strange_and_the_right_one_is_not(
    code: str, original: str, translation: str, country: str
) -> None:
    assert exchanged_countries(original, translation.format(country), code) == []
    doubt = strange_country(original, translation.format("Uruguay"), code)
    assert doubt is not None
    assert doubt.kind is DoubtKind.NAME
    assert doubt.reason == "The original says nothing of Uruguay."


@pytest.mark.parametrize(
    ("original", "right", "wrong"),
    [
        ("W Nigerii trwa strajk.", "A strike goes on in Nigeria.", "A strike goes on in Niger."),
        ("W Australii trwa strajk.", "A strike goes on in Australia.", "In Austria strikes go on."),
        ("Austriacki kanclerz milczy.", "The chancellor of Austria is silent.", "Of Australia."),
    ],
)
def test_one_that_begins_alike_is_another(original: str, right: str, wrong: str) -> None:
    assert strange_country(original, right, "pl") is None
    assert strange_country(original, wrong, "pl") is not None


@pytest.mark.parametrize(
    "translation",
    [
        "Michael Jordan came back.",
        "The U.S. Navy came back.",
        "The Polish minister came back from the Soviet Union.",
    ],
)
def test_what_is_called_by_many_names_is_never_strange(translation: str) -> None:
    assert strange_country("Wrócił wczoraj.", translation, "pl") is None
