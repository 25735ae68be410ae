"""Reasons to distrust a translation, found by comparing it with its original.

Each is meant to be right when it speaks: a doubt on every tenth good sentence would teach the
reader to look past them. So what could be innocent raises none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from core.article import Doubt, DoubtKind
from core.text.repetition import find_repetition
from core.translatable import worded
from core.translation.gross_errors import find_gross_error, is_judged
from core.translation.numbers import changed_numbers, made_up_numbers
from core.translation.placeholders import is_mail_header, lost, without_protected
from core.translation.rules import ask
from core.translation.usual_lengths import UsualLength, weight
from core.translation.word_links import comparable_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_OTHER_LETTER = re.compile(
    r"[^\W\d_A-Za-zªº\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff\uab30-\uab6f\uff21-\uff5a]"
)
_SHORT = 0.35
_FAR_TOO_SHORT = 1.4
"""Times what is unusual from which length alone tells, where other signs are weighed with it."""
_LONG = 2.8
_MEASURABLE = 40
_JUDGEABLE = 20
_SAY_MORE = frozenset({DoubtKind.LOOP, DoubtKind.SHORT, DoubtKind.LONG})
"""Doubts beside which nobody need hear that the whole is probably wrong."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """A sentence and its translation, with what the engine knows of it."""

    original: str
    translation: str
    cut: bool
    unsure: bool
    usual: UsualLength | None
    from_code: str
    to_code: str


def find_doubts(
    original: str,
    translation: str,
    *,
    cut: bool = False,
    unsure: bool = False,
    usual_length: UsualLength | None = None,
    from_code: str,
    to_code: str,
) -> tuple[Doubt, ...]:
    """Find the reasons to distrust one sentence's translation, the gravest first.

    `cut` and `unsure` are what the engine knows of it: it did not end, or scored unusually low.
    `usual_length` is the route's; without it, what was learnt of the languages beforehand. A rule
    that fails finds none; the others still speak.
    """
    usual = usual_length or ask(partial(UsualLength.learnt, from_code, to_code), otherwise=None)
    pair = _Pair(original, translation, cut, unsure, usual, from_code, to_code)
    if ask(partial(_is_left, pair), otherwise=False):
        return ()
    found = (ask(partial(rule, pair), otherwise=None) for rule in _RULES)
    doubts = [doubt for doubt in found if doubt is not None]
    kinds = {doubt.kind for doubt in doubts}
    if DoubtKind.SAME in kinds:
        return tuple(d for d in doubts if d.kind in (DoubtKind.SAME, DoubtKind.CUT))
    if DoubtKind.LOOP in kinds:
        doubts = [d for d in doubts if d.kind is not DoubtKind.LONG]
    if not kinds.isdisjoint(_SAY_MORE):
        doubts = [d for d in doubts if d.kind is not DoubtKind.WRONG]
    return tuple({doubt.kind: doubt for doubt in reversed(doubts)}.values())[::-1]


def _is_left(pair: _Pair) -> bool:
    """Tell what was left as it is, and can be."""
    left = pair.original.strip()
    if left != pair.translation.strip():
        return False
    return is_mail_header(left) or not _wants_words(pair.original, pair.to_code)


def _cut(pair: _Pair) -> Doubt | None:
    if not pair.cut:
        return None
    return Doubt(
        DoubtKind.CUT, worded("The sentence was too long for the package: its end may be missing.")
    )


def _same(pair: _Pair) -> Doubt | None:
    original, translation = pair.original, pair.translation
    if original.strip().casefold() == translation.strip().casefold():
        if not _wants_words(original, pair.to_code):
            return None
        return Doubt(DoubtKind.SAME, worded("It came out the same as the original."))
    ours = [word for word in _words(original) if len(word) > 3 and not word[0].isupper()]
    if len(ours) < 6:
        return None
    theirs = set(_words(translation))
    if sum(word in theirs for word in ours) >= 0.85 * len(ours):
        return Doubt(DoubtKind.SAME, worded("Most of it came out the same as the original."))
    return None


def _loop(pair: _Pair) -> Doubt | None:
    unit = find_repetition(pair.translation, pair.original)
    if unit is None:
        return None
    return Doubt(
        DoubtKind.LOOP,
        worded("The translation repeats “{words}” over and over.", words=_shorten(unit)),
    )


def _length(pair: _Pair) -> Doubt | None:
    ours, theirs = weight(pair.original), weight(pair.translation)
    if theirs == 0 and ours > 0:
        return Doubt(DoubtKind.SHORT, worded("The translation is empty."))
    if _is_short(pair, ours, theirs):
        return Doubt(
            DoubtKind.SHORT,
            worded("The translation is far shorter than usual: words may be missing."),
        )
    if _is_long(pair, ours, theirs):
        return Doubt(
            DoubtKind.LONG,
            worded("The translation is far longer than usual: words may be made up."),
        )
    return None


def _is_short(pair: _Pair, ours: float, theirs: float) -> bool:
    if pair.usual is not None:
        judged = is_judged(pair.original, pair.translation, pair.to_code)
        times = _FAR_TOO_SHORT if judged else 1.0
        return pair.usual.is_short(pair.original, pair.translation, times=times)
    return ours >= _MEASURABLE and theirs < _SHORT * ours


def _is_long(pair: _Pair, ours: float, theirs: float) -> bool:
    if pair.usual is not None:
        return pair.usual.is_long(pair.original, pair.translation)
    return theirs > max(_LONG * ours, 3 * _MEASURABLE / 2)


def _number(pair: _Pair) -> Doubt | None:
    missing, strange = changed_numbers(
        pair.original, pair.translation, pair.to_code, pair.from_code
    )
    if not missing:
        made_up = made_up_numbers(pair.original, pair.translation, pair.to_code, pair.from_code)
        if not made_up:
            return None
        return Doubt(
            DoubtKind.NUMBER,
            worded(
                "The number {number} of the translation is not in the original.", number=made_up[0]
            ),
        )
    if len(missing) == 1 and len(strange) == 1:
        return Doubt(
            DoubtKind.NUMBER,
            worded(
                "The number {number} of the original became {other}.",
                number=missing[0],
                other=strange[0],
            ),
        )
    if len(missing) == 1:
        return Doubt(
            DoubtKind.NUMBER,
            worded(
                "The number {number} of the original is not in the translation.", number=missing[0]
            ),
        )
    return Doubt(
        DoubtKind.NUMBER,
        worded(
            "The numbers {numbers} of the original are not in the translation.",
            numbers=", ".join(missing),
        ),
    )


def _lost(pair: _Pair) -> Doubt | None:
    if missing := lost(pair.original, pair.translation):
        return Doubt(
            DoubtKind.LOST,
            worded(
                "“{words}” of the original is not in the translation.", words=_shorten(missing[0])
            ),
        )
    return None


def _name(pair: _Pair) -> Doubt | None:
    return lost_name(pair.original, pair.translation, pair.from_code)


def _gross(pair: _Pair) -> Doubt | None:
    if not is_judged(pair.original, pair.translation, pair.to_code):
        return None
    found = find_gross_error(pair.original, pair.translation, pair.usual, pair.from_code)
    if found is None:
        return None
    if found.whole is None:
        return Doubt(DoubtKind.SHORT, worded("A part of the original seems to be missing."))
    return Doubt(DoubtKind.WRONG, found.whole)


def _unsure(pair: _Pair) -> Doubt | None:
    # Of a few words, every package is unsure.
    if not pair.unsure or weight(pair.original) < _JUDGEABLE:
        return None
    return Doubt(DoubtKind.UNSURE, worded("The package was unusually unsure of this sentence."))


_RULES = (_cut, _same, _loop, _length, _gross, _number, _lost, _name, _unsure)


def lost_name(original: str, translation: str, from_code: str) -> Doubt | None:
    """Doubt a translation that lacks a name of the original, told by its capital letters."""
    if from_code == "de" or not _is_latin(translation):
        return None
    ours = list(_names(original))
    if not ours or _unexplained(original, translation):
        return None
    theirs = [comparable_word(word) for word in _words(translation)]
    for name in ours:
        if not any(
            _alike(comparable_word(word), other) for word in name.split() for other in theirs
        ):
            return Doubt(
                DoubtKind.NAME, worded("The name {name} is not in the translation.", name=name)
            )
    return None


def _names(text: str) -> Iterator[str]:
    """Find runs of two or more capitalised Latin words that do not start the sentence."""
    plain = without_protected(text)
    for match in re.finditer(r"\b[^\W\d_]+(?:[ -][^\W\d_]+)+", plain):
        run: list[str] = []
        for place, word in enumerate([*re.split(r"[ -]", match.group()), ""]):
            first = match.start() == 0 and place == 0
            if word[1:].islower() and word[0].isupper() and len(word) > 2 and not first:
                run.append(word)
                continue
            if len(run) >= 2 and all(_is_latin(part) for part in run):
                yield " ".join(run)
            run = []


def _unexplained(original: str, translation: str) -> bool:
    """Tell whether the translation has a capitalised word, after its first, of its own.

    It may be what the original's name is called in this language: Niemcy, Germany.
    """
    ours = [comparable_word(word) for word in _words(original) if word[0].isupper()]
    capitalised = [word for word in _words(translation)[1:] if word[0].isupper() and len(word) > 1]
    return any(
        not any(_alike(comparable_word(word), other) for other in ours) for word in capitalised
    )


def _alike(one: str, other: str) -> bool:
    """Tell whether two folded words could be one name in two languages or cases."""
    if one == other:
        return True
    start = min(3, len(one), len(other))
    return start >= 2 and one[:start] == other[:start]


def _wants_words(text: str, to_code: str) -> bool:
    """Tell whether a text cannot be left as it is in a translation."""
    return _speaks(text) or _foreign(text, to_code)


def _speaks(text: str) -> bool:
    """Tell whether a text has two words or more that are no names."""
    plain = without_protected(text)
    words = [word for word in _words(plain) if len(word) > 1]
    return sum(word.islower() for word in words) >= 2 or (
        len(words) >= 4 and all(word.isupper() for word in words)
    )


def _foreign(text: str, to_code: str) -> bool:
    """Tell whether a text is in letters that a language written in Latin ones has no use for."""
    return to_code in _LATIN and any(c.isalpha() and not _is_latin(c) for c in text)


_LATIN = frozenset(
    [
        "en",
        "de",
        "fr",
        "es",
        "it",
        "pt",
        "pt-BR",
        "ro",
        "pl",
        "cs",
        "sk",
        "hu",
        "nl",
        "sv",
        "da",
        "nb",
        "fi",
        "tr",
        "sl",
        "hr",
        "et",
        "lv",
        "lt",
    ]
)


def _is_latin(text: str) -> bool:
    return not _OTHER_LETTER.search(text)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def _shorten(text: str) -> str:
    return text if len(text) <= 40 else text[:39].rstrip() + "…"
