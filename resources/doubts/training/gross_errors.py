"""Learn what tells a grossly wrong translation into English from a good one.

    uv run --with wordfreq python -m resources.doubts.training.gross_errors --data DATA

DATA has `<language>-en.tsv.gz`: number, source, human English, then a column a system. Writes
`gross-errors.json`, `english-words.tsv` and `words/<language>.npz` beside `lengths.tsv`. What
languages' words are is learnt from every second sentence and used on the others, both ways round.
Bad is a translation of chrF++ < 35 against the human one and against every other system's, good one
of 45 and more, what people wrote, and what they wrote of `--parallel`; bad is also what people
wrote with half of it or a clause cut out. Prints what is found in other languages' other sentences
than the weights were learnt from.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np

from core.translation.gross_errors import (
    EVIDENCE,
    FEWEST_WORDS,
    SIGNS,
    english_frequencies,
    measure,
)
from core.translation.usual_lengths import UsualLength
from core.translation.word_evidence import (
    KnownUnit,
    WordPairs,
    english_units,
    source_units,
    unit_key,
    weigh,
    words_in,
)
from resources.doubts.training.chrf import Grams, chrf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Units = tuple[str, ...]

OUT = Path(__file__).resolve().parents[1]
_BAD, _GOOD = 35.0, 45.0
_SURE = 0.45
"""Words in common (F1) above which a translation is not bad, without counting its letters."""
_ROUNDS, _NULL, _FLAT = 6, 10.0, 0.3
_LEAST, _MOST, _COUNT = 0.08, 5, 2
"""Of a unit's translations: probability and number; and how often a unit must have been seen."""
_GROUPS = 5
_ENGLISH_WORDS = 50_000
_MODELS = (
    (SIGNS, False, 0.0007),
    (SIGNS, True, 0.0005),
    (SIGNS + EVIDENCE, False, 0.0014),
    (SIGNS + EVIDENCE, True, 0.0009),
)
"""What each model knows, whether it learns from cut translations too, and the share of good
translations that it may doubt."""
_APART, _ROUGH = 2000, "paracrawl"
_HUMAN = 3.0
"""How much more a human translation weighs than a system's."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence with one translation: `label` is 1 for bad, 0 for good, -1 for neither."""

    language: str
    number: int
    source: str
    text: str
    human: bool
    label: int
    apart: bool = False
    """It is of other texts than those that languages' words were learnt from."""
    harm: str = ""
    """What was done to a human translation."""


@lru_cache(maxsize=100_000)
def _source(text: str) -> Units:
    return tuple(source_units(words_in(text)))


@lru_cache(maxsize=100_000)
def _english(text: str) -> Units:
    return tuple(english_units(words_in(text)))


def read(
    path: Path, sixths: Sequence[int], *, half: bool
) -> tuple[list[tuple[int, str, str]], list[Pair]]:
    """Give all sentences with their human English, and of some of them every translation.

    With `half`, of even numbers only, which are counted anew.
    """
    language = path.name.removesuffix("-en.tsv.gz")
    rows: list[tuple[int, str, str]] = []
    pairs: list[Pair] = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            written, source, human, *made = line.rstrip("\n").split("\t")
            number = int(written)
            if half and number % 2:
                continue
            number = number // 2 if half else number
            rows.append((number, source, human))
            if number % 6 not in sixths:
                continue
            texts = [text for text in made if text]
            pairs.append(Pair(language, number, source, human, True, 0))
            for text in texts:
                label = _label(text, [human, *(other for other in texts if other is not text)])
                pairs.append(Pair(language, number, source, text, False, label))
    return rows, [p for p in pairs if len(p.text.split()) >= FEWEST_WORDS]


def joined(pairs: Sequence[Pair], every: int) -> Iterator[Pair]:
    """Give human translations of two sentences, both of even or of odd number, as long ones."""
    people = [pair for pair in pairs if pair.human]
    for one, other in list(zip(people, people[2:], strict=False))[::every]:
        if one.number % 2 != other.number % 2:
            continue
        yield replace(one, source=f"{one.source} {other.source}", text=f"{one.text} {other.text}")


def harmed(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Cut half out of some human translations, and of others what is between two commas."""
    for place, pair in enumerate(pair for pair in pairs if pair.human):
        words = pair.text.split()
        cuts = [0, *(n + 1 for n, word in enumerate(words) if word.endswith(",")), len(words)]
        spans = [
            (a, b) for a in cuts for b in cuts if 0.2 * len(words) <= b - a <= 0.5 * len(words)
        ]
        if place % 6 == 0:
            text, harm = " ".join(words[: len(words) // 2]) + ".", "half"
        elif place % 2 and spans:
            start, end = spans[place % len(spans)]
            text, harm = " ".join(words[:start] + words[end:]), "clause"
        else:
            continue
        if len(text.split()) >= FEWEST_WORDS:
            yield replace(pair, text=text[:1].upper() + text[1:], human=False, label=1, harm=harm)


def read_apart(folder: Path, half: int) -> Iterator[Pair]:
    """Give what people translated elsewhere: half of the sentences, by their sum."""
    for path in sorted(folder.glob("*-en.tsv.gz")):
        language = path.name.removesuffix("-en.tsv.gz")
        found = []
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                source, text, origin = line.rstrip("\n").split("\t")[:3]
                number = crc32(source.encode())
                wanted = number % 2 == half and not origin.startswith(_ROUGH)
                if wanted and len(text.split()) >= FEWEST_WORDS:
                    found.append(Pair(language, number // 2, source, text, True, 0, apart=True))
        yield from sorted(found, key=lambda pair: pair.number)[:_APART]


def _label(text: str, others: Sequence[str]) -> int:
    words = _counted(text)
    if any(_in_common(words, _counted(other)) > _SURE for other in others):
        return 0
    likeness = max(chrf(_grams(text), _grams(other)) for other in others)
    return 1 if likeness < _BAD else 0 if likeness >= _GOOD else -1


@lru_cache(maxsize=64)
def _counted(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def _in_common(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / max(1, one.total() + other.total())


@lru_cache(maxsize=64)
def _grams(text: str) -> Grams:
    return Grams(text)


@dataclass(frozen=True, slots=True)
class Seen:
    """A unit as it was met: what it is translated by, and what tells how far to trust that."""

    others: frozenset[str]
    traits: tuple[float, ...]
    chance: float


def translations(sides: Sequence[tuple[Units, Units]]) -> dict[str, Seen]:
    """Learn what the first side's units are translated by (IBM model 1, Brown et al. 1993)."""
    first: dict[str, int] = {}
    second: dict[str, int] = {}
    pairs: list[tuple[int, int, int]] = []
    places = 0
    for ours, theirs in sides:
        numbers = [first.setdefault(unit, len(first)) for unit in ours]
        for unit in theirs:
            other = second.setdefault(unit, len(second))
            pairs += [(number, other, places) for number in numbers]
            places += 1
    one, other, place = np.array(pairs, np.int64).T
    _, where = np.unique(place, return_index=True)
    unigram = np.bincount(other[where], minlength=len(second)) / places
    cells, cell = np.unique(one * len(second) + other, return_inverse=True)
    owner = cells // len(second)
    probability = np.ones(len(cells))
    for number in range(_ROUNDS):
        share = probability[cell]
        total = np.bincount(place, share, minlength=places)
        null = _NULL * unigram[other] if number else 0.0
        counts = np.bincount(cell, share / (total[place] + null), minlength=len(cells))
        probability = counts / (np.bincount(owner, counts, minlength=len(first))[owner] + _FLAT)
    kept = probability >= _LEAST
    found: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for key, value in zip(cells[kept].tolist(), probability[kept].tolist(), strict=True):
        found[key // len(second)].append((value, key % len(second)))
    ours_seen = Counter(unit for ours, _ in sides for unit in ours)
    theirs_seen = Counter(unit for _, theirs in sides for unit in theirs)
    names = list(second)
    seen: dict[str, Seen] = {}
    for unit, number in first.items():
        best = sorted(found.get(number, ()), reverse=True)[:_MOST]
        if not best or ours_seen[unit] < _COUNT:
            continue
        others = [names[n] for _, n in best]
        absent = np.prod([1 - min(0.95, theirs_seen[o] / len(sides)) for o in others])
        chance = float(np.clip(1 - absent, 0.004, 0.95))
        mass = sum(value for value, _ in best)
        traits = (np.log(ours_seen[unit]), mass, best[0][0], np.log(chance), float(len(best)))
        seen[unit] = Seen(frozenset(others), tuple(map(float, traits)), chance)
    return seen


Tables = tuple[dict[str, Seen], dict[str, Seen]]


def tables(rows: Iterable[tuple[int, str, str]]) -> Tables:
    """Learn both directions."""
    sides = [(_source(source), _english(human)) for _, source, human in rows]
    return translations(sides), translations([(b, a) for a, b in sides])


def hits(units: Units, seen: dict[str, Seen], others: Units) -> list[tuple[float, ...]]:
    """Give the traits of each known unit, and whether it has its like."""
    there = frozenset(others)
    known = (seen[unit] for unit in units if unit in seen)
    return [(*one.traits, float(not there.isdisjoint(one.others))) for one in known]


def known_units(seen: dict[str, Seen], usual: Logistic) -> dict[int, KnownUnit]:
    """Turn traits to how often a good translation has a unit's like, in 8 bits as it is kept."""
    shares = usual.probability(np.array([one.traits for one in seen.values()]))
    known = {}
    for (unit, one), share in zip(seen.items(), shares.tolist(), strict=True):
        chance = max(1, round(255 * one.chance))
        kept = min(250, max(round(255 * share), chance + 5))
        others = frozenset(map(unit_key, one.others))
        known[unit_key(unit)] = KnownUnit.of(others, kept / 255, chance / 255)
    return known


@dataclass(frozen=True, slots=True)
class Logistic:
    """Logistic regression on values less their mean, in spreads."""

    means: Floats
    spreads: Floats
    weights: Floats
    constant: float

    @classmethod
    def learn(cls, values: Floats, labels: Floats, weigh_by: Floats, ridge: float) -> Logistic:
        """Learn by Newton's method."""
        means, spreads = values.mean(axis=0), values.std(axis=0) + 1e-6
        x = np.column_stack([np.clip((values - means) / spreads, -6, 6), np.ones(len(values))])
        weights = np.zeros(x.shape[1])
        penalty = np.diag([ridge] * (x.shape[1] - 1) + [1e-6])
        for _ in range(12):
            p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
            slope = x.T @ (weigh_by * (p - labels)) + penalty @ weights
            curve = (x * (weigh_by * p * (1 - p))[:, None]).T @ x + penalty
            weights -= np.linalg.solve(curve, slope)
        return cls(means, spreads, weights[:-1], float(weights[-1]))

    def score(self, values: Floats) -> Floats:
        scaled: Floats = np.clip((values - self.means) / self.spreads, -6, 6) @ self.weights
        return scaled

    def probability(self, values: Floats) -> Floats:
        p: Floats = 1 / (1 + np.exp(-self.score(values) - self.constant))
        return p


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sixths", default="0,1", help="which sentences the weights are of")
    parser.add_argument(
        "--half",
        action="store_true",
        help="learn from even sentences alone, weights from every second language, to measure",
    )
    parser.add_argument(
        "--parallel", type=Path, help="<language>-en.tsv.gz: source, English, origin"
    )
    arguments = parser.parse_args()
    _write_english_words()
    sixths = [int(one) for one in arguments.sixths.split(",")]
    pairs: list[Pair] = []
    learnt: dict[str, tuple[Tables, Tables, Tables]] = {}
    for path in sorted(arguments.data.glob("*-en.tsv.gz")):
        rows, some = read(path, sixths, half=arguments.half)
        even, odd = ([row for row in rows if row[0] % 2 == part] for part in (0, 1))
        learnt[path.name.removesuffix("-en.tsv.gz")] = tables(even), tables(odd), tables(rows)
        pairs += [*some, *joined(some, 4), *harmed(some)]
    if arguments.parallel:
        pairs += read_apart(arguments.parallel, 0)
    tuned = set(sorted(learnt)[::2])
    usual = _usual(pairs, learnt)
    for language, (*_, whole) in learnt.items():
        _write(language, WordPairs(*(known_units(s, u) for s, u in zip(whole, usual, strict=True))))
    values = _values(pairs, learnt, usual)
    human = np.array([pair.human for pair in pairs])
    near = human & ~np.array([pair.apart for pair in pairs])
    harm = np.array([bool(pair.harm) for pair in pairs])
    models = []
    for signs, harmed_too, most in _MODELS:
        label = np.where(harm & (not harmed_too), -1, np.array([pair.label for pair in pairs]))
        chosen = values[:, : len(signs)]
        by_language = len(signs) > len(SIGNS)
        scores = _cross_validated(pairs, chosen, label, human, by_language=by_language)
        threshold = float(np.quantile(scores[near], 1 - most))
        _report(pairs, scores > threshold, label, human)
        which = np.array([not arguments.half or p.language in tuned for p in pairs])
        models.append(_model(pairs, chosen, label, human, which, signs, threshold, by_language))
    (OUT / "gross-errors.json").write_text(json.dumps(models, indent=1) + "\n", "utf-8")


def _usual(
    pairs: Sequence[Pair], learnt: dict[str, tuple[Tables, Tables, Tables]]
) -> tuple[Logistic, Logistic]:
    """Learn from human translations how often a unit of which traits has its like."""
    met: tuple[list[tuple[float, ...]], list[tuple[float, ...]]] = ([], [])
    for pair in pairs:
        if pair.human and not pair.apart:
            forward, backward = learnt[pair.language][1 - pair.number % 2]
            ours, theirs = _source(pair.source), _english(pair.text)
            met[0].extend(hits(ours, forward, theirs))
            met[1].extend(hits(theirs, backward, ours))
    found = []
    for some in met:
        table = np.array(some)
        found.append(Logistic.learn(table[:, :-1], table[:, -1], np.ones(len(table)), 1.0))
    return found[0], found[1]


def _values(
    pairs: Sequence[Pair],
    learnt: dict[str, tuple[Tables, Tables, Tables]],
    usual: tuple[Logistic, Logistic],
) -> Floats:
    frequencies = english_frequencies()
    known: dict[tuple[str, int], WordPairs] = {}
    rows = []
    for pair in pairs:
        key = pair.language, 2 if pair.apart else 1 - pair.number % 2
        if key not in known:
            sides = zip(learnt[pair.language][key[1]], usual, strict=True)
            known[key] = WordPairs(*(known_units(seen, u) for seen, u in sides))
        ours = list(map(unit_key, _source(pair.source)))
        theirs = list(map(unit_key, _english(pair.text)))
        length = UsualLength.learnt(pair.language, "en")
        rows.append(
            [
                *measure(pair.source, pair.text, length, frequencies),
                *weigh(ours, known[key].source, theirs).values,
                *weigh(theirs, known[key].english, ours).values,
            ]
        )
    return np.array(rows)


def _learn(values: Floats, label: Any, human: Any, which: Any) -> Logistic:
    which = which & (label >= 0)
    weigh_by = np.where(human, _HUMAN, 1.0)[which]
    return Logistic.learn(values[which], (label == 1)[which].astype(float), weigh_by, 10.0)


def _cross_validated(
    pairs: Sequence[Pair], values: Floats, label: Any, human: Any, *, by_language: bool
) -> Floats:
    """Give scores of weights that were learnt from other languages' other sentences."""
    names = sorted({pair.language for pair in pairs})
    language = np.array([names.index(pair.language) for pair in pairs])
    parity = np.array([pair.number % 2 for pair in pairs])
    scores = np.zeros(len(pairs))
    near = human & ~np.array([pair.apart for pair in pairs])
    for group in range(_GROUPS):
        for part in (0, 1):
            model = _learn(values, label, human, (language % _GROUPS != group) & (parity == part))
            all_scores = model.score(values)
            alone = near & (parity == part)
            for number in range(group, len(names), _GROUPS):
                own = alone & (language == number) if by_language else alone
                here = (language == number) & (parity != part)
                scores[here] = (all_scores[here] - all_scores[own].mean()) / all_scores[own].std()
    return scores


def _model(
    pairs: Sequence[Pair],
    values: Floats,
    label: Any,
    human: Any,
    which: Any,
    signs: tuple[str, ...],
    threshold: float,
    by_language: bool,
) -> dict[str, Any]:
    model = _learn(values, label, human, which)
    scores = model.score(values)
    language = np.array([pair.language for pair in pairs])
    human = human & ~np.array([pair.apart for pair in pairs])
    usual = {"": (scores[human].mean(), scores[human].std())}
    if by_language:
        for code in sorted(set(language)):
            own = scores[human & (language == code)]
            usual[str(code)] = own.mean(), own.std()
    return {
        "signs": signs,
        "means": _rounded(model.means),
        "spreads": _rounded(model.spreads),
        "weights": _rounded(model.weights),
        "usual": {code: _rounded(np.array(two)) for code, two in usual.items()},
        "threshold": round(threshold, 3),
    }


def _rounded(values: Floats) -> list[float]:
    return [float(f"{value:.5g}") for value in values.tolist()]


def _report(pairs: Sequence[Pair], doubted: Any, label: Any, human: Any) -> None:
    language = np.array([pair.language for pair in pairs])
    apart = np.array([pair.apart for pair in pairs])
    if apart.any():
        print(f"of other people's {doubted[apart].mean():.2%}")
    human = human & ~apart
    shares = {code: doubted[human & (language == code)].mean() for code in sorted(set(language))}
    worst = max(shares, key=lambda code: shares[code])
    harm = np.array([pair.harm for pair in pairs])
    made = doubted & ~human & ~apart & (harm == "")
    bad = (label == 1) & (harm == "")
    print(
        f"of good ones {doubted[human].mean():.2%}, worst {worst} {shares[worst]:.2%}; of bad ones"
        f" {doubted[bad].mean():.3f} of {bad.sum()}; precision {bad[made].mean():.3f}, with those"
        f" below 45 {(label != 0)[made].mean():.3f}; halves {doubted[harm == 'half'].mean():.3f},"
        f" without a clause {doubted[harm == 'clause'].mean():.3f}"
    )


def _write(language: str, pairs: WordPairs) -> None:
    keys = [
        sorted({*own, *(key for one in other.values() for key in one.others)})
        for own, other in ((pairs.source, pairs.english), (pairs.english, pairs.source))
    ]
    stored: dict[str, Any] = {}
    for own, other, name, side in (
        (keys[0], keys[1], "source", pairs.source),
        (keys[1], keys[0], "english", pairs.english),
    ):
        place = {key: n for n, key in enumerate(other)}
        units = [side.get(key) for key in own]
        entries = [sorted(place[o] for o in one.others) if one else [] for one in units]
        shares = [
            (round(255 * one.usual), round(255 * one.chance)) if one else (0, 0) for one in units
        ]
        stored[name] = np.array(own, np.uint32)
        stored[f"{name}_shares"] = np.array(shares, np.uint8)
        stored[f"{name}_sizes"] = np.array([len(some) for some in entries], np.uint8)
        stored[f"{name}_entries"] = np.array([n for some in entries for n in some], np.uint16)
    (OUT / "words").mkdir(exist_ok=True)
    np.savez_compressed(OUT / "words" / f"{language}.npz", **stored)


def _write_english_words() -> None:
    import wordfreq

    frequencies = wordfreq.get_frequency_dict("en", wordlist="large")
    words = [word for word in frequencies if word.replace("'", "").isalpha()]
    words = sorted(words, key=lambda word: (-frequencies[word], word))[:_ENGLISH_WORDS]
    by_frequency: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        by_frequency[f"{np.log10(1e9 * frequencies[word]):.1f}"].append(word)
    lines = ["# logarithm of how many of a thousand million words, words"]
    lines += [f"{frequency}\t{' '.join(some)}" for frequency, some in by_frequency.items()]
    (OUT / "english-words.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    english_frequencies.cache_clear()


if __name__ == "__main__":
    main()
