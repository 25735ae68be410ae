"""The program's own texts: collected, translated, compiled, and said."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QDialogButtonBox

from core.errors import ReadError
from core.languages import UNKNOWN, english_name
from core.wording import LanguageName, Worded, one_after_another, worded
from resources.translations import update
from ui.wording import CONTEXT, LANGUAGES, speak, tr, wanted_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

HERE = Path(update.__file__).parent
OTHERS = [code for code in LANGUAGES if code != "en"]


Speaking = Callable[[str], None]


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


@pytest.mark.parametrize("code", OTHERS)
def test_every_translation_has_the_same_values_as_the_text(code: str) -> None:
    for text, forms in update.translated(HERE / f"diptych_{code}.ts").items():
        assert len(forms) == (update.PLURAL_FORMS[code] if update.is_plural(text) else 1)
        for form in forms:
            assert braces(form) == braces(text), text
