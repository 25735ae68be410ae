"""Who wrote an article and where it appeared, as files state it outside their text."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

LONGEST = 120
"""A longer field is no name."""

_LONGEST_ADDRESS = 2_000

_BY = re.compile(
    r"(?i)^\s*(?:by|written by|author|autor(?:ka|zy|i)?|de|von|par|por|di|автор|текст)\s*[:–-]\s*"
    r"|^\s*by\s+"
)
_LABEL = re.compile(
    r"^\s*(?:(?i:autor(?:ka|zy|i)?|author|автор|written by)|[Dd]e)\s+"
    r"(?=[A-ZĂÂÎȘȚĄĆĘŁŃÓŚŹŻЀ-Я]\w*\.?\s+\w)"
)
"""A label without a mark after it, before two words of a name at least."""
_WHEN = re.compile(r"[\s,|·–-]+\d{1,2}(?:[./:]|\s+[^\W\d_]{3,}).*$")
_WEEKDAY = re.compile(
    r"(?i)[\s,|·–-]+(?:luni|marți|miercuri|joi|vineri|sâmbătă|duminică|poniedziałek|wtorek|środa|"
    r"czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|"
    r"воскресенье|понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday)[\s,]*$"
)
_ADDRESS = re.compile(r"(?i)^(?:https?://|www\.)\S+$")
_MAIL = re.compile(r"[<(\[]?\s*\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*[>)\]]?")
# What programs write that do not know their user.
_NOBODY = re.compile(
    r"(?i)^(?:admin(?:istrator)?|user|użytkownik|utilizator|uživatel|windows user|root|owner|"
    r"microsoft(?: office)?(?: user)?|unknown|anonymous|author|autor|автор|пользователь|user\d*|"
    r"home|pc|dell|hp|lenovo|acer|asus|default|none|null|n/?a|python-docx|<?saved by .*)$"
)


def author(*stated: str | None) -> str | None:
    """Give the first of some fields that names somebody; several names are joined by commas."""
    return next((name for name in map(_name, stated) if name), None)


def source(*stated: str | None) -> str | None:
    """Give the first of some fields that names a paper, an agency or a site.

    Of a web address the site counts.
    """
    return next((name for name in map(_place, stated) if name), None)


def _name(stated: str | None) -> str:
    text = _line(stated)
    bare = _LABEL.sub("", _BY.sub("", _MAIL.sub(" ", text)))
    bare = _line(_WEEKDAY.sub("", _WHEN.sub("", bare))).strip(" ,;\"'")
    if not any(c.isalpha() for c in bare) or _ADDRESS.match(bare) or _NOBODY.match(bare):
        return ""
    names = dict.fromkeys(part.strip() for part in bare.split(";") if part.strip())
    return ", ".join(names)


def _place(stated: str | None) -> str:
    text = _line(stated)
    if "://" in text:
        return _site(text)
    return "" if not any(c.isalnum() for c in text) or _NOBODY.match(text) else text


def _site(address: str) -> str:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.") if parts.scheme in {"http", "https"} else ""


def _line(stated: str | None) -> str:
    text = " ".join((stated or "").split())
    if len(text) <= LONGEST:
        return text
    return text[:_LONGEST_ADDRESS] if "://" in text else ""
