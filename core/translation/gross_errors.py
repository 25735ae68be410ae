"""Sentences whose English is grossly wrong, told by many weak signs weighed together.

The weights are learnt by `resources/doubts/training/gross_errors.py`, so that of good translations
one in several hundred is doubted; where nothing is known of a language's words, more is asked.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING

from core.paths import resources_dir
from core.text.digits import ascii_digits
from core.translatable import worded
from core.translation.word_evidence import (
    STOP_WORDS,
    english_units,
    source_units,
    unit_key,
    weigh,
    word_pairs,
    words_in,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.translation.usual_lengths import UsualLength
    from core.translation.word_evidence import WordPairs

LANGUAGE = "en"
"""The language of the translations that can be judged."""

FEWEST_WORDS = 10
"""Of a translation; headlines and shouts are worded too freely."""
_LONGEST = 4000
"""Letters of a sentence that is judged."""
_FURTHEST = 6.0
"""Spreads beyond which a sign says no more."""
_REASONS = 2
_STEM = 5
_UNKNOWN_WORD = 2.0
"""How frequent a word counts that the list has not; its rarest have 2.4."""

_WORDS = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
_SENTENCE_END = re.compile(r"[.!?](?=\s)")
_REPEATED = re.compile(r"(\w{1,4}?)\1{2,}")
_MARKS = ("?？؟;", "!！", "()（）", "\"“”„«»「」")  # fmt: skip

SIGNS = (
    "length", "any_length", "unknown", "unlike", "frequency", "rarest", "repeated", "repeats_more",
    "pairs", "triples", "questions", "shouts", "brackets", "quotes", "digits_lost", "digits_new",
    "capitals", "more_capitals", "sentences", "stutter", "stop_words", "most_often", "names_lost",
    "names", "words", "longest", "letters",
)  # fmt: skip
"""What is measured of any sentence."""
EVIDENCE = tuple(
    f"{side}_{name}"
    for side in ("source", "english")
    for name in ("lift", "mean_lift", "known", "spreads", "surplus", "missed_lift")
)
"""What is measured where a language's words are known."""

_GROUPS = {
    worded("much of the original seems to be missing"): (
        "source_lift", "source_mean_lift", "source_known", "source_spreads", "source_surplus",
        "source_missed_lift", "digits_lost", "names_lost", "names", "length", "any_length",
    ),
    worded("much of it seems not to be in the original"): (
        "english_lift", "english_mean_lift", "english_known", "english_spreads", "english_surplus",
        "english_missed_lift", "digits_new", "capitals", "more_capitals",
    ),
    worded("it repeats words"): (
        "repeated", "repeats_more", "pairs", "triples", "stutter", "most_often",
    ),
    worded("its wording is unusual"): (
        "unknown", "unlike", "frequency", "rarest", "stop_words", "words", "longest", "letters",
    ),
    worded("its sentences and marks are not those of the original"): (
        "questions", "shouts", "brackets", "quotes", "sentences",
    ),
}  # fmt: skip
"""What is said of signs."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of signs less their mean, in spreads; `usual` is a language's mean and spread."""

    signs: tuple[str, ...]
    means: tuple[float, ...]
    spreads: tuple[float, ...]
    weights: tuple[float, ...]
    usual: Mapping[str, tuple[float, float]]
    threshold: float

    def parts(self, values: Sequence[float]) -> list[float]:
        """Give what each sign says: more than 0 speaks for an error."""
        found = []
        for value, mean, spread, weight in zip(
            values, self.means, self.spreads, self.weights, strict=True
        ):
            away = (value - mean) / spread
            bounded = _FURTHEST if away > _FURTHEST else -_FURTHEST if away < -_FURTHEST else away
            found.append(weight * bounded)
        return found

    def score(self, parts: Sequence[float], code: str) -> float:
        """Give how many spreads a sentence is worse than good translations of its language."""
        middle, spread = self.usual.get(code) or self.usual[""]
        return (sum(parts) - middle) / spread


def measure(
    original: str, translation: str, usual: UsualLength | None, frequencies: Mapping[str, float]
) -> list[float]:
    """Give the values of `SIGNS`."""
    theirs = _WORDS.findall(translation)
    small = [word.lower().replace("’", "'") for word in theirs]
    count = max(1, len(small))
    ours = _WORDS.findall(original)
    beginnings = {word[:3].lower() for word in ours}
    length = usual.spreads(original, translation) if usual is not None else 0.0
    unknown = unlike = 0
    met: list[float] = []
    for word, written in zip(small, theirs, strict=True):
        frequency = frequencies.get(word)
        if word not in STOP_WORDS:
            met.append(_UNKNOWN_WORD if frequency is None else frequency)
        if frequency is None and word.removesuffix("'s") not in frequencies:
            unknown += not written[0].isupper()
            unlike += word[:3] not in beginnings
    repeated, most_often = _repeated(small)
    repeated_before, most_before = _repeated([word.lower() for word in ours])
    pairs = [two for two in pairwise(small) if not STOP_WORDS.issuperset(two)]
    triples = [
        three
        for three in zip(small, small[1:], small[2:], strict=False)
        if not STOP_WORDS.issuperset(three)
    ]
    lost, new = _digits(original, translation)
    capitals = sum(word[0].isupper() for word in theirs[1:])
    names = [w for w in ours[1:] if len(w) > 2 and w.isascii() and w[0].isupper()]
    there = {word[:3] for word in small}
    return [
        length,
        abs(length),
        unknown / count,
        unlike / count,
        sum(met) / len(met) if met else 5.0,
        min(met, default=5.0),
        repeated,
        repeated - repeated_before,
        (len(pairs) - len(set(pairs))) / count,
        (len(triples) - len(set(triples))) / count,
        *(
            float(sum(map(original.count, marks)) - sum(map(translation.count, marks)))
            for marks in _MARKS
        ),
        float(lost),
        float(new),
        capitals / count,
        (capitals - sum(word[0].isupper() for word in ours[1:])) / count,
        float(len(_SENTENCE_END.findall(translation)) - len(_SENTENCE_END.findall(original))),
        float(max((len(m.group()) for m in _REPEATED.finditer(translation)), default=0)),
        sum(word in STOP_WORDS for word in small) / count,
        float(most_often - most_before),
        float(sum(name[:3].lower() not in there for name in names)),
        float(len(names)),
        log(count),
        float(max(map(len, small), default=0)),
        sum(map(len, small)) / count,
    ]


def evidence(original: str, translation: str, pairs: WordPairs) -> list[float]:
    """Give the values of `EVIDENCE`."""
    ours = [unit_key(unit) for unit in source_units(words_in(original))]
    theirs = [unit_key(unit) for unit in english_units(words_in(translation))]
    return [
        *weigh(ours, pairs.source, theirs).values,
        *weigh(theirs, pairs.english, ours).values,
    ]


@dataclass(frozen=True, slots=True)
class GrossError:
    """What is wrong: the words why the whole probably is, None where only a part is missing."""

    whole: str | None


def is_judged(original: str, translation: str, to_code: str) -> bool:
    """Tell whether it can be told of a translation if it is grossly wrong."""
    length = max(len(original), len(translation))
    return to_code == LANGUAGE and length <= _LONGEST and translation.count(" ") + 1 >= FEWEST_WORDS


def find_gross_error(
    original: str, translation: str, usual: UsualLength | None, from_code: str
) -> GrossError | None:
    """Find what is grossly wrong with a sentence's English, None where nothing is."""
    code = {"no": "nb", "nn": "nb"}.get(from_code, from_code).replace("_", "-").split("-")[0]
    pairs = word_pairs(code)
    wrong, cut = models()[pairs is not None]
    values = measure(original, translation, usual, english_frequencies())
    if pairs is not None:
        values += evidence(original, translation, pairs)
    parts = wrong.parts(values)
    if wrong.score(parts, code) > wrong.threshold:
        return GrossError(_in_words(dict(zip(wrong.signs, parts, strict=True))))
    if cut.score(cut.parts(values), code) > cut.threshold:
        return GrossError(None)
    return None


def _in_words(parts: Mapping[str, float]) -> str:
    told = {said: sum(parts.get(sign, 0.0) for sign in signs) for said, signs in _GROUPS.items()}
    most = [said for said in sorted(told, key=lambda s: -told[s]) if told[said] > 0][:_REASONS]
    if len(most) < _REASONS:
        return worded(
            "This is probably wrong as a whole: {reason}.", reason=most[0] if most else ""
        )
    return worded(
        "This is probably wrong as a whole: {reason}, and {other}.", reason=most[0], other=most[1]
    )


def _repeated(words: Sequence[str]) -> tuple[float, int]:
    """Give which share of longer words was there before, and how often one is there at most."""
    longer = Counter(word[:_STEM] for word in words if len(word) > 3 and word not in STOP_WORDS)
    total = longer.total()
    return (total - len(longer)) / max(1, total), max(longer.values(), default=0)


def _digits(original: str, translation: str) -> tuple[int, int]:
    """Count the runs of digits that only the original has, and those that it has not."""
    ours = set(re.findall(r"\d+", ascii_digits(original)))
    theirs = set(re.findall(r"\d+", ascii_digits(translation)))
    return len(ours - theirs), len(theirs - ours)


@lru_cache(maxsize=1)
def english_frequencies() -> Mapping[str, float]:
    """Load how frequent English words are: the logarithm of how many of a thousand million."""
    lines = (resources_dir() / "doubts" / "english-words.tsv").read_text("utf-8").splitlines()
    found: dict[str, float] = {}
    for frequency, words in (line.split("\t") for line in lines if not line.startswith("#")):
        found.update(dict.fromkeys(words.split(), float(frequency)))
    return found


@lru_cache(maxsize=1)
def models() -> tuple[tuple[Model, Model], tuple[Model, Model]]:
    """Load the models, without what is known of a language's words, then with it.

    Of each two the first tells what is wrong as a whole, the other what lacks a part.
    """
    told = json.loads((resources_dir() / "doubts" / "gross-errors.json").read_text("utf-8"))
    plain_wrong, plain_cut, wrong, cut = (
        Model(
            tuple(one["signs"]),
            tuple(one["means"]),
            tuple(one["spreads"]),
            tuple(one["weights"]),
            {code: (middle, spread) for code, (middle, spread) in one["usual"].items()},
            one["threshold"],
        )
        for one in told
    )
    return (plain_wrong, plain_cut), (wrong, cut)
