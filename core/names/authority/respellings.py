"""Parts of people's names as their bearers spell them, where another script gives their sound."""

from __future__ import annotations

import re
from functools import lru_cache

from core.names.morphology.lexicon import given_names
from core.paths import resources_dir
from core.text.romanisation import fold, sound


def respelt(name: str) -> str:
    """Give a romanised full name with the spelling that its given name and surname usually have.

    A given name that many languages share, and a name that the list has not, stay.
    """
    given, *others = name.split(" ")
    known = _respellings()
    spelt = _western(given)
    first = spelt or known.get(("given", sound(fold(given))))
    if first is None or not others:
        return name
    last = known.get(("surname", sound(fold(others[-1]))), others[-1])
    if last == others[-1] and spelt in _english():
        last = _DOUBLED_I.sub(r"\1y", last)
    return " ".join([first, *others[:-1], last])


def _western(given: str) -> str | None:
    """Give a Western given name's own spelling, also of a man's in the genitive: "Раяна", Ryan."""
    listed, folded = _given(), fold(given)
    known = listed.get(sound(folded))
    if known is None and folded.endswith("a") and folded not in given_names():
        known = listed.get(sound(folded[:-1]))
    return known


_DOUBLED_I = re.compile(r"(?<=[a-z])(([b-df-hj-np-tv-z])\2)i\Z")
"""Barri and Perri, which English spells with a y."""


@lru_cache(maxsize=1)
def _given() -> dict[str, str]:
    rows = (line.split("\t") for line in _lines("given-respellings.tsv"))
    return {sound(fold(form)): name for _, name, forms in rows for form in forms.split(" ")}


@lru_cache(maxsize=1)
def _english() -> frozenset[str]:
    rows = (line.split("\t") for line in _lines("given-respellings.tsv"))
    return frozenset(name for language, name, _ in rows if language == "en")


def _lines(name: str) -> list[str]:
    text = (resources_dir() / "gazetteer" / "lexicon" / name).read_text("utf-8")
    return [line for line in text.splitlines() if line[0] != "#"]


@lru_cache(maxsize=1)
def _respellings() -> dict[tuple[str, str], str]:
    rows = (line.split("\t") for line in _lines("respellings.tsv"))
    return {(kind, sounds): spelt for kind, sounds, spelt in rows}
