"""How entities are keyed: a territory or an entry of the gazetteer, a date, a number of its own.

A known entity's key is its id, in every folder the same: `cldr:CN` a territory of Unicode CLDR,
`gaz:xi-jinping` an entry of the gazetteer. A date's is `date:` and its value. All others are
numbered as a folder meets them: `e17`. The key of somebody's name whom nobody knows may tell from
what stood beside it that it is a man's or a woman's.
"""

from __future__ import annotations

import re

_TERRITORY = "cldr:"
_ENTRY = "gaz:"
KNOWN = (_TERRITORY, _ENTRY)
"""How the keys of known entities begin."""
_DATE = "date:"
_GENDERS = {"man": " ♂", "woman": " ♀"}
_OWN = re.compile(r"e([0-9]{1,18})")


def is_known(key: str) -> bool:
    """Tell whether a key is one of the gazetteer's, territories included."""
    return key.startswith(KNOWN)


def is_territory(key: str) -> bool:
    """Tell whether a key is that of a country, a region or a continent."""
    return key.startswith(_TERRITORY)


def territory_key(code: str) -> str:
    """Give the key of a territory by its CLDR code."""
    return _TERRITORY + code


def territory_code(key: str) -> str:
    """Give the CLDR code of a territory's key."""
    return key.removeprefix(_TERRITORY)


def entry_key(name: str) -> str:
    """Give the key of a gazetteer entry by its slug."""
    return _ENTRY + name


def date_id(value: str) -> str:
    """Give the id of a date by its value."""
    return _DATE + value


def date_value(id: str) -> str | None:
    """Give the value of a date's id, None for what is no date."""
    return id.removeprefix(_DATE) if id.startswith(_DATE) else None


def is_relative_day(id: str) -> bool:
    """Tell whether an id is that of a weekday or of a day beside today, of no certain date."""
    return id.startswith((f"{_DATE}weekday-", f"{_DATE}day"))


def own_id(number: int) -> str:
    """Give the id of an entity that a folder numbers."""
    return f"e{number}"


def own_number(id: str) -> int | None:
    """Give the number of a numbered entity, None for a known one or a date."""
    match = _OWN.fullmatch(id)
    return int(match[1]) if match else None


def is_own(id: str) -> bool:
    """Tell whether an entity is one that a folder numbers."""
    return _OWN.fullmatch(id) is not None


def with_gender(key: str, gender: str) -> str:
    """Give a person's key with "man" or "woman", as it is with ""."""
    return key + _GENDERS.get(gender, "")


def gender_of(key: str) -> tuple[str, str]:
    """Give a person's key without the gender that stood beside the name, and that or ""."""
    for gender, mark in _GENDERS.items():
        if key.endswith(mark):
            return key.removesuffix(mark), gender
    return key, ""
