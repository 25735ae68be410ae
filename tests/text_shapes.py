"""Texts of any length that are all of one kind, as nobody writes them and anybody can send them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Shape = Callable[[int], str]
"""Makes a text of so many characters or a few more: it ends where a repeat ends.

Else how it ends, and with it what a parser makes of it, would hang on its length.
"""


def _repeated(unit: str) -> Shape:
    return lambda size: unit * (-(-size // len(unit)))


def _numbered(pattern: str) -> Shape:
    """Repeat a pattern in which something differs each time."""

    def parts() -> Iterator[str]:
        for number in count():
            letters = "".join(chr(97 + int(digit)) for digit in str(number))
            yield pattern.format(number=number, word=letters, name=letters.capitalize())

    def text(size: int) -> str:
        made = list[str]()
        length = 0
        for part in parts():
            if length >= size:
                break
            made.append(part)
            length += len(part)
        return "".join(made)

    return text


SHAPES: dict[str, Shape] = {
    "letters": _repeated("a"),
    "capitals": _repeated("A"),
    "cyrillic": _repeated("ж"),
    "han": _repeated("中"),
    "thai": _repeated("กา"),
    "digits": _repeated("1"),
    "arabic digits": _repeated("٣"),
    "dots": _repeated("."),
    "commas": _repeated(","),
    "dashes": _repeated("-"),
    "underscores": _repeated("_"),
    "apostrophes": _repeated("'"),
    "quotes": _repeated('"'),
    "curly quotes": _repeated("„"),
    "closing quotes": _repeated("”"),
    "brackets": _repeated("("),
    "square brackets": _repeated("["),
    "braces": _repeated("{"),
    "stars": _repeated("**"),
    "hashes": _repeated("#"),
    "ats": _repeated("@"),
    "slashes": _repeated("/"),
    "bars": _repeated("|"),
    "colons": _repeated(":"),
    "ampersands": _repeated("&"),
    "backslashes": _repeated("\\"),
    "spaces": _repeated(" "),
    "hard spaces": _repeated("\u00a0"),
    "newlines": _repeated("\n"),
    "carriage returns": _repeated("\r"),
    "tabs": _repeated("\t"),
    "combining marks": _repeated("\u0301"),
    "mixed marks": _repeated("\u0301\u0323"),
    "marked letters": _repeated("e\u0301\u0323"),
    "bidi controls": _repeated("\u202e\u2067"),
    "joiners": _repeated("\u200d"),
    "emoji": _repeated("😀"),
    "emoji, space": _repeated("😀 "),
    "flags": _repeated("🇷🇴"),
    "tags": _repeated("<b>"),
    "closed tags": _repeated("<p></p>"),
    "less than": _repeated("<"),
    "greater than": _repeated(">"),
    "comments": _repeated("<!--"),
    "scripts": _repeated("<script>"),
    "entities": _repeated("&#x41;"),
    "quoted lines": _repeated("> \n"),
    "quoting": _repeated(">>>> "),
    "addresses": _repeated("http://"),
    "www": _repeated("www."),
    "mail": _repeated("a@b."),
    "mail dots": _repeated("a."),
    "paths": _repeated("a/"),
    "hyphened": _repeated("a-"),
    "underscored": _repeated("a_"),
    "words": _repeated("słowo "),
    "capital words": _repeated("Słowo "),
    "shouted words": _repeated("SŁOWO "),
    "letters, spaces": _repeated("a "),
    "capitals, spaces": _repeated("A "),
    "initials": _repeated("A."),
    "initials, spaces": _repeated("A. "),
    "apart": _repeated("a" + " " * 40),
    "figures": _repeated("12 "),
    "figures, lines": _repeated("12\n\n"),
    "grouped figures": _repeated("123."),
    "dates": _repeated("3.12.2023 "),
    "days": _repeated("3 grudnia 2023 "),
    "short lines": _repeated("Słowo\n"),
    "short paragraphs": _repeated("Słowo\n\n"),
    "furniture": _repeated("Czytaj także:\n\n"),
    "list": _repeated("- a\n"),
    "wrapped lines": _repeated("słowo słowo słowo słowo słowo słowo słowo słowo\n"),
    "broken words": _repeated("sło-\n"),
    "questions": _repeated("?! "),
    "sentences": _repeated("Ala ma kota. "),
    "abbreviations": _repeated("np. dr. "),
    "colon words": _repeated("a: "),
    "bar words": _repeated("a | "),
    "quoted words": _repeated("„a” "),
    "open quotes": _repeated("„a "),
    "names": _repeated("Jan Kowalski "),
    "known names": _repeated("China, Xi Jinping, NATO, "),
    "acronyms": _repeated("Agencja Badań Wojny (ABW) "),
    "particles": _repeated("Jan van der "),
    "ministries": _repeated("Ministerstwo Spraw Wewnętrznych i "),
    "other words": _numbered("{word} "),
    "other names": _numbered("{name} {name}ski. "),
    "other numbers": _numbered("{number}, "),
    "other lines": _numbered("{word} {number}.\n\n"),
    "other addresses": _numbered("www.{word}.com "),
    "other emoji": _numbered("😀{word} "),
    "csv": _numbered('"{word}",{number}\n'),
    "cells": _repeated("a,"),
    "open cells": _repeated('","'),
    "json": _repeated('{"a":'),
    "cues": _numbered("{number}\n00:00:01,000 --> 00:00:02,000\n{word}\n\n"),
    "cue marks": _repeated("{a:"),
    "rows": _repeated("| a "),
    "links": _repeated("[a](b) "),
    "link starts": _repeated("[a]("),
    "pictures": _repeated("![a"),
    "code": _repeated("`a "),
    "front matter": _repeated("a: b\n"),
    "headers": _repeated("X-A: =?utf-8?q?a?=\n"),
    "parts": _repeated("--a\n\n"),
    "rtf groups": _repeated("{\\b "),
    "rtf letters": _repeated("\\u261?"),
}


SHAPES["long words"] = _repeated("".join(chr(97 + n % 26) for n in range(1000)) + " ")


def _framed(shape: Shape) -> Shape:
    """Put a run between words, where what begins or ends with it is looked for again and again."""
    return lambda size: f"Ala {shape(max(0, size - 20))}x ma kota."


RUNS = (
    "letters", "digits", "dots", "commas", "dashes", "underscores", "apostrophes", "quotes",
    "closing quotes", "brackets", "square brackets", "stars", "hashes", "ats", "slashes", "bars",
    "colons", "ampersands", "spaces", "hard spaces", "newlines", "tabs", "mixed marks",
    "bidi controls", "joiners", "emoji", "less than", "greater than", "hyphened", "mail dots",
    "initials",
)  # fmt: skip
SHAPES.update({f"{name} framed": _framed(SHAPES[name]) for name in RUNS})
