"""The program's own texts: collected, translated, compiled, and said."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from core.errors import ReadError
from core.languages import UNKNOWN, english_name
from core.settings import Settings
from core.translatable import LanguageName, Worded, one_after_another, worded
from resources.translations import update
from ui.actions.table import ACTIONS
from ui.qt.i18n import (
    CONTEXT,
    LANGUAGES,
    known_languages,
    short_date,
    speak,
    tr,
    wanted_language,
)
from ui.reading.document.column import Side
from ui.window.key_sheet import KeySheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.window.main_window import MainWindow

HERE = Path(update.__file__).parent
OTHERS = [code for code in LANGUAGES if code != "en"]


Speaking = Callable[[str], None]
Sources = Mapping[str, tuple[str, int]]


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Speaking]:
    """Speak another language for a while."""
    before = set(qapp.findChildren(QTranslator))

    def begin(code: str) -> None:
        assert speak(qapp, code) == code

    yield begin
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(QLocale("en-GB"))


@pytest.fixture(scope="module")
def sources() -> Sources:
    """Collect the program's texts."""
    return update.sources()


def braces(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}|%n", text))


def test_a_worded_sentence_keeps_its_template_through_errors_and_processes() -> None:
    sentence = worded("{name} is {size:,} bytes long.", name="ș😀.txt", size=1234)
    assert sentence == "ș😀.txt is 1,234 bytes long."
    for copy in (str(ReadError(sentence)), pickle.loads(pickle.dumps(sentence))):
        assert isinstance(copy, Worded)
        assert copy == sentence
        assert copy.values == {"name": "ș😀.txt", "size": 1234}


def test_a_text_without_a_translation_stays_english(qtbot: object) -> None:
    assert tr("Zzz {a}", a="{b}") == "Zzz {b}"
    assert tr("{no values}") == "{no values}"
    assert tr(worded("Zzz {a}", a=worded("Yyy {b}", b=1))) == "Zzz Yyy 1"


def test_what_stands_in_a_sentence_is_said_in_the_language_too(speaking: Speaking) -> None:
    speaking("pl")
    said = worded("“{word}”, {size:.1f} MB, {number:,}", word="😀", size=1.5, number=1234567)
    assert tr(said) == "“😀”, 1,5 MB, 1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567"
    assert tr("{a}", a=english_name("ro")) == "rumuński"
    assert tr(one_after_another([worded("ready"), "2 × 2"])) == "gotowy; 2 × 2"


def test_the_buttons_of_qt_speak_the_language_too(qtbot: QtBot, speaking: Speaking) -> None:
    for code, words in (("pl", "Anuluj"), ("ro", "Anulați")):
        speaking(code)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == words


def test_the_name_of_a_language_keeps_its_code_through_processes() -> None:
    name = pickle.loads(pickle.dumps(english_name("pl")))
    assert isinstance(name, LanguageName)
    assert (name, name.code) == ("Polish", "pl")
    assert english_name("") == UNKNOWN


def test_the_language_is_the_settings_own() -> None:
    assert wanted_language("pl") == "pl"
    assert wanted_language("xx") in LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_texts_are_those_of_the_source(code: str) -> None:
    translator = QTranslator()
    assert translator.load(f"diptych_{code}", str(HERE))
    for text, forms in update.translated(HERE / f"diptych_{code}.ts").items():
        if not update.is_plural(text):
            assert translator.translate(CONTEXT, text) == forms[0]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_has_a_finished_translation(sources: Sources, code: str) -> None:
    done = update.translated(HERE / f"diptych_{code}.ts")
    wanted = [text for text in sources if code != "en" or update.is_plural(text)]
    lacking = [text for text in wanted if not all(done.get(text, ("",)))]
    assert lacking == [], "run resources.translations.update and translate these"


@pytest.mark.parametrize("code", OTHERS)
def test_every_translation_has_the_same_values_as_the_text(code: str) -> None:
    for text, forms in update.translated(HERE / f"diptych_{code}.ts").items():
        assert len(forms) == (update.PLURAL_FORMS[code] if update.is_plural(text) else 1)
        for form in forms:
            assert braces(form) == braces(text), text


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", {1: "1 article", 2: "2 articles"}),
        ("pl", {1: "1 artykuł", 2: "2 artykuły", 5: "5 artykułów", 22: "22 artykuły"}),
        ("ro", {1: "1 articol", 2: "2 articole", 20: "20 de articole"}),
    ],
)
def test_what_is_counted_has_the_form_for_its_number(
    speaking: Speaking, code: str, forms: dict[int, str]
) -> None:
    speaking(code)
    assert {number: tr("%n articles", number) for number in forms} == forms


def test_no_count_stands_before_a_noun_that_cannot_follow_it(sources: Sources) -> None:
    plural = [text for text in sources if update.is_plural(text)]
    nouns = {noun for text in plural for noun in re.findall(r"%n (\w+s)\b", text)}
    assert {"articles", "sentences", "notes", "minutes"} <= nouns
    fixed = re.compile(rf"\{{\w+(?::[^}}]*)?\}} (?:more )?(?:{'|'.join(nouns)})\b")
    always_many = {
        "The first {number} sentences.",
        "It did not answer for {minutes:.0f} minutes, twice: the disk or network that it is on may"
        " hang.",
        "{key} actions",
    }
    # `{articles} are in …` has the count in the value, and the verb cannot follow it.
    verbs = re.compile(r"\{(?:articles|notes|sentences|files|pairs)\} (?:is|are|was|were)\b")
    wrong = [text for text in sources if fixed.search(text) or verbs.search(text)]
    assert set(wrong) <= always_many


def test_languages_to_choose_from_stand_in_the_order_of_the_alphabet(speaking: Speaking) -> None:
    speaking("pl")
    names = [name for _, name in known_languages()]
    assert names.index("litewski") < names.index("łotewski") < names.index("macedoński")


@pytest.mark.parametrize(
    ("code", "words"), [("en", "2 Mar 2023"), ("pl", "2 mar 2023"), ("ro", "2 mar. 2023")]
)
def test_days_are_written_in_the_language(speaking: Speaking, code: str, words: str) -> None:
    speaking(code)
    assert short_date(date(2023, 3, 2)) == words


def test_the_window_speaks_the_language_of_the_settings(
    start: Callable[..., MainWindow], news: Path, speaking: Speaking
) -> None:
    settings = Settings(language="pl")
    speaking(settings.language)
    window = start(news, settings=settings)
    assert window.articles.filter.placeholderText() == "Filtruj 3 artykuły"
    assert "gotowe: 3 z 3 artykułów" in [label.text() for label in window.findChildren(QLabel)]
    assert window.view.two_pane.titled_panes[Side.ORIGINAL].header.text() == "RUMUŃSKI"
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), "zakoncz")
    assert [choice.title for choice in window.picker.choices] == ["Zakończ"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_F1)
    words = {label.text() for label in window.findChild(KeySheet).findChildren(QLabel)}
    assert {"ARTYKUŁY", "Następny artykuł", "Spacja"} <= words
    assert not words & {row.title for row in ACTIONS}


def test_english_is_spoken_again_afterwards() -> None:
    assert tr("Next article") == "Next article"
    assert tr("%n articles", 1) == "1 article"
