"""Dates and numbers, as each language writes them."""

from __future__ import annotations

from tests.packages.fillers import FormFiller
from tests.packages.nouns import LANGUAGES

_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "ro": "luni marți miercuri joi vineri sâmbătă duminică",
    "pl": "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
}
_POLISH_ON_DAY = (
    "w [poniedziałek]|we [wtorek]|w [środę]|w [czwartek]|w [piątek]|w [sobotę]|w [niedzielę]"
)
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "ro": (
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
        "decembrie"
    ),
    "pl": (
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
        "listopada grudnia"
    ),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_POLISH_IN_MONTH = (
    "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie "
    "grudniu"
)


def day(number: int) -> FormFiller:
    """Give a day of the week, 0 for Monday."""
    names = {language: days.split()[number] for language, days in _DAYS.items()}
    forms = {(language, "nom"): name for language, name in names.items()}
    forms["en", "on"] = f"on [{names['en']}]"
    forms["de", "on"] = f"am [{names['de']}]"
    forms["pl", "on"] = _POLISH_ON_DAY.split("|")[number]
    return FormFiller(forms)


def month(number: int) -> FormFiller:
    """Give a month, 0 for January."""
    names = {language: months.split()[number] for language, months in _MONTHS.items()}
    polish = _POLISH_IN_MONTH.split()[number]
    forms = {
        ("en", "in"): f"in [{names['en']}]",
        ("ro", "in"): f"în [{names['ro']}]",
        ("pl", "in"): f"we [{polish}]" if polish.startswith("wrz") else f"w [{polish}]",
        ("de", "in"): f"im [{names['de']}]",
    }
    return FormFiller(forms)


def date(day_number: int, month_number: int, year: int) -> FormFiller:
    """Give a full date; months count from 0."""
    forms: dict[tuple[str, str], str] = {}
    for language, months in _MONTHS.items():
        stop = "." if language == "de" else ""
        forms[language, "nom"] = f"{day_number}{stop} {months.split()[month_number]} {year}"
    for language, before, after in (
        ("en", "on ", ""),
        ("ro", "pe ", ""),
        ("pl", "", " roku"),
        ("de", "am ", ""),
    ):
        forms[language, "on"] = f"{before}[{forms[language, 'nom']}]{after}"
    return FormFiller(forms, by_word=True)


def number(value: int) -> FormFiller:
    """Give a whole number with the thousands marked as each language does; Polish from 10 000."""
    marks = {"en": ",", "ro": ".", "pl": " " if value >= 10_000 else "", "de": "."}
    return FormFiller(
        {(code, "nom"): f"{value:,}".replace(",", mark) for code, mark in marks.items()}
    )


def percentage(tenths: int) -> FormFiller:
    """Give a percentage with one decimal."""
    point = f"{tenths // 10}.{tenths % 10}"
    comma = point.replace(".", ",")
    return FormFiller(
        {
            ("en", "nom"): f"[{point}] percent",
            ("ro", "nom"): f"[{comma}]%",
            ("pl", "nom"): f"[{comma}]%",
            ("de", "nom"): f"[{comma}] Prozent",
        }
    )


_MAGNITUDES = (
    {"en": "million", "ro": "milioane", "pl": "mln", "de": "Millionen"},
    {"en": "billion", "ro": "miliarde", "pl": "mld", "de": "Milliarden"},
)
_CURRENCIES = (
    {"en": "euros", "ro": "euro", "pl": "euro", "de": "Euro"},
    {"en": "dollars", "ro": "dolari", "pl": "dolarów", "de": "Dollar"},
)


def money(tenths: int, magnitude: int, currency: int) -> FormFiller:
    """Give an amount such as 2.5 billion euros."""
    forms = {}
    for language in LANGUAGES:
        amount = f"{tenths // 10}.{tenths % 10}"
        amount = amount if language == "en" else amount.replace(".", ",")
        of = "de " if language == "ro" else ""
        unit = f"{_MAGNITUDES[magnitude][language]} {of}{_CURRENCIES[currency][language]}"
        forms[language, "nom"] = f"[{amount}] {unit}"
    return FormFiller(forms)


def plain(text: str) -> FormFiller:
    """Give what is the same in every language and case."""
    return FormFiller({(language, "nom"): text for language in LANGUAGES})
