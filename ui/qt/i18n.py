"""The program's own language: its English texts, said in the reader's.

The English text is the key. `resources/translations/update.py` collects what stands in `tr`,
`later` and core's `worded`, and the table of actions, for Qt Linguist.
"""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from core.languages import KNOWN_LANGUAGES, UNKNOWN, name_in
from core.paths import resources_dir
from core.text.folded_text import search_key
from core.text.visible_text import visible_lines, visible_words
from core.translatable import LanguageName, Worded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

CONTEXT = "Diptych"
"""The one context of all texts; Linguist shows the file each comes from."""

LANGUAGES = ("en", "pl", "ro")
"""The languages that the program speaks."""


def tr(text: str, /, n: int = -1, **values: object) -> str:
    """Say an English text in the program's language.

    `values` fill its {braces}, with what is unseen in them written out; `n` is the number in a
    text with `%n`, whose plural form depends on it. A text without a translation stays English.
    """
    return _say(text, n, values)


def _say(text: str, n: int, values: Mapping[str, object]) -> str:
    if isinstance(text, Worded):
        values = text.values
        text = text.template
    said = QCoreApplication.translate(CONTEXT, text, None, n)
    words = {name: _value(value) for name, value in values.items()}
    return _IN_WORDS.vformat(said, (), words) if words else said


def _value(value: object) -> object:
    match value:
        case Worded():
            return _say(value, -1, {})
        case LanguageName():
            return language_name(value.code)
        case Lines():
            return visible_lines(value)
        case bool() | int() | float():
            return value
    return visible_words(str(value))


class Lines(str):
    """What a person wrote, whose newlines stay in the sentence that it is put into."""

    __slots__ = ()


class _InWords(Formatter):
    """Write numbers as the program's language does."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text: str = super().format_field(value, format_spec)
        if format_spec and isinstance(value, (int, float)):
            locale = QLocale()
            signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
            text = "".join(signs.get(sign, sign) for sign in text)
        return text


_IN_WORDS = _InWords()


def later(text: str) -> str:
    """Mark a text of a table for translation; whoever shows it calls `tr`."""
    return text


def spoken_language() -> str:
    """Give the code of the language that the program speaks now."""
    code = QLocale().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def language_name(code: str) -> str:
    """Give a language's name in the program's language."""
    return name_in(code, spoken_language()) if code else tr(UNKNOWN)


def known_languages() -> list[tuple[str, str]]:
    """Give the languages that can be chosen, by their names in the program's language."""
    names = [(code, language_name(code)) for code in KNOWN_LANGUAGES]
    return sorted(names, key=lambda named: search_key(named[1]))


def short_date(day: date, pattern: str = "d MMM yyyy") -> str:
    """Write a date as lists do: 4 Dec 2023; `pattern` is Qt's."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def wanted_language(setting: str) -> str:
    """Give the language for a setting; "" is the first of the system's that there is."""
    system = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in (setting, *system) if code in LANGUAGES), "en")


def speak(app: QCoreApplication, setting: str) -> str:
    """Make the program speak a language from now on; give its code."""
    code = wanted_language(setting)
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(_folder())
    # Qt speaks no Romanian: what it says of itself in this program comes from us.
    qt = f"qtbase_{code}"
    for folder, name in ((ours, f"diptych_{code}"), (qt_texts, qt), (ours, qt)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    QLocale.setDefault(QLocale("en-GB" if code == "en" else code))
    return code


def _folder() -> Path:
    return resources_dir() / "translations"
