"""Measure doubts on what real systems made of real sentences, and on harms put into human English.

`--data` has `<language>-en.tsv.gz`: number, source, human English, then a column a system. By
language and system it prints the share doubted, by language the false alarms on human translations;
over all of them precision, recall and area under the ROC curve by three labels of what is bad:
chrF++ < 35 against the human one (`human`), < 45 against it and every other system (`each`), < 35
against all of them (`all`); then the share found of each harm. Sentences are taken one at a time,
so there are no links and no scores of an engine. The last line is one JSON object, its recall,
precision and area by the label `all`.

`--half tune` takes every second language and of those every second sentence, `--half test` the
other languages' other sentences: the sentences are parallel. `--quick` takes eight languages and
every sixth sentence.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import random
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core.article import Doubt, DoubtKind, Paragraph, ParagraphKind, Sentence  # noqa: E402
from core.names.projection.mistranslated_names import find_mistranslated, in_words  # noqa: E402
from core.names.projection.name_doubts import strange_country  # noqa: E402
from core.names.recognition.recognise import recognise  # noqa: E402
from core.translation.doubts import find_doubts  # noqa: E402
from resources.doubts.training.chrf import Grams, chrf  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

DATA = ROOT.parent / "shared" / "data" / "mt"
SYSTEMS = ("argos", "firefox", "opusmt", "nllb")
LABELS = ("human", "each", "all")
SEED = 20231204
FEWEST_CLEAN = 20
"""Human translations of a language without which its share of false alarms says nothing."""


@dataclass(frozen=True, slots=True)
class Row:
    number: int
    source: str
    human: str
    systems: dict[str, str]


def read(path: Path, every: int, first: int) -> list[Row]:
    rows = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            number, source, human, *rest = line.rstrip("\n").split("\t")
            if int(number) % every != first:
                continue
            made = {name: text for name, text in zip(SYSTEMS, rest, strict=False) if text}
            rows.append(Row(int(number), source, human, made))
    return rows


class Asked:
    """What the program says of the translations of one language's sentences."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._mentions: dict[str, list[tuple[int, int, object, str]]] = {}

    def doubts(self, source: str, translation: str) -> tuple[Doubt, ...]:
        found = find_doubts(source, translation, from_code=self._language, to_code="en")
        if any(doubt.kind in (DoubtKind.SAME, DoubtKind.LOOP) for doubt in found):
            return found
        names = find_mistranslated(source, self._names(source), translation, ())  # type: ignore[arg-type]
        doubt = (
            Doubt(DoubtKind.NAME, in_words(translation, names))
            if names
            else strange_country(source, translation, self._language)
        )
        if doubt is None:
            return found
        return (*(other for other in found if other.kind is not DoubtKind.NAME), doubt)

    def _names(self, source: str) -> list[tuple[int, int, object, str]]:
        if source not in self._mentions:
            whole = Paragraph(ParagraphKind.BODY, 0, len(source), (Sentence(0, len(source)),))
            mentions = recognise(source, [whole], self._language)
            self._mentions[source] = [(m.start, m.end, m.type, m.key) for m in mentions]
        return self._mentions[source]


_COUNTRIES = re.findall(
    r"\w+",
    "Albania Algeria Argentina Armenia Australia Austria Azerbaijan Bangladesh Belarus Belgium"
    " Bolivia Botswana Brazil Bulgaria Cambodia Cameroon Canada Chad Chile China Colombia Croatia"
    " Cuba Cyprus Denmark Ecuador Egypt Estonia Ethiopia Fiji Finland France Georgia Germany Ghana"
    " Greece Guatemala Guinea Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland"
    " Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kuwait Laos Latvia Lebanon Liberia Libya"
    " Lithuania Madagascar Malawi Malaysia Mali Malta Mexico Moldova Mongolia Morocco Mozambique"
    " Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Panama Paraguay Peru"
    " Philippines Poland Portugal Qatar Romania Russia Rwanda Senegal Serbia Singapore Slovakia"
    " Slovenia Somalia Spain Sudan Sweden Switzerland Syria Tanzania Thailand Tunisia Turkey Uganda"
    " Ukraine Uruguay Venezuela Vietnam Yemen Zambia Zimbabwe",
)
_COUNTRY = re.compile(rf"\b(?:(?:North|South) Korea|{'|'.join(_COUNTRIES)})\b")
_NUMBER = re.compile(r"(?<![\w.,:/-])\d{1,3}(?:\.\d)?(?![\w:/-]|[.,]\d)")
_ANY_NUMBER = re.compile(r"(?<![\w.,:/-])\d{2,4}(?![\w:/-]|[.,]\d)")
_NOT = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|should|did|does|do) not\b")
_SPLIT = re.compile(
    r", (?=\w)|\s(?=(?:and|but|which|who|that|because|while|where|after|before|although|with) )"
)


def thousandfold(text: str, draw: random.Random) -> str | None:
    places = list(_NUMBER.finditer(text))
    if not places:
        return None
    place = draw.choice(places)
    return _put(text, place, f"{round(float(place.group()) * 1000):,}")


def other_number(text: str, draw: random.Random) -> str | None:
    """Change one digit, or another's order: what a person would not see at once."""
    places = list(_ANY_NUMBER.finditer(text))
    if not places:
        return None
    place = draw.choice(places)
    digits = place.group()
    at = draw.randrange(len(digits))
    other = draw.choice([d for d in "123456789" if d != digits[at]])
    return _put(text, place, digits[:at] + other + digits[at + 1 :])


def other_country(text: str, draw: random.Random) -> str | None:
    places = list(_COUNTRY.finditer(text))
    if not places:
        return None
    place = draw.choice(places)
    if place.group().endswith("Korea"):
        new = {"North": "South", "South": "North"}[place.group().split()[0]] + " Korea"
        return _put(text, place, new)
    return _put(text, place, draw.choice([c for c in _COUNTRIES if c not in text]))


def like_country(text: str, draw: random.Random) -> str | None:
    """Put a country for one that begins as it does: Austria for Australia."""
    for place in _COUNTRY.finditer(text):
        alike = [c for c in _COUNTRIES if c[:3] == place.group()[:3] and c not in text]
        if alike:
            return _put(text, place, draw.choice(alike))
    return None


def half(text: str, draw: random.Random) -> str | None:
    words = text.split()
    return " ".join(words[: len(words) // 2]) + "." if len(words) >= 10 else None


def clause(text: str, draw: random.Random) -> str | None:
    """Drop what stands between two of the places where a clause may begin: a fifth to a half."""
    cuts = [0, *(match.start() for match in _SPLIT.finditer(text)), len(text.rstrip("."))]
    length = len(text)
    spans = [(a, b) for a in cuts for b in cuts if 0.2 * length <= b - a <= 0.5 * length]
    if not spans:
        return None
    start, end = draw.choice(spans)
    left = (text[:start] + text[end:]).strip(" ,")
    return left[:1].upper() + left[1:]


def loop(text: str, draw: random.Random) -> str | None:
    words = text.split()
    if len(words) < 10:
        return None
    at, size = len(words) // 2, draw.choice([1, 2, 3, 4])
    unit = words[at : at + size]
    return " ".join(words[:at] + unit * (2 + (len(words) - at) // size + 2))


def negation(text: str, draw: random.Random) -> str | None:
    return _NOT.sub(r"\1", text, count=1) if _NOT.search(text) else None


def _put(text: str, place: re.Match[str], new: str) -> str:
    return text[: place.start()] + new + text[place.end() :]


HARMS: dict[str, Callable[[str, random.Random], str | None]] = {
    "thousandfold": thousandfold,
    "other number": other_number,
    "other country": other_country,
    "like country": like_country,
    "half": half,
    "clause": clause,
    "loop": loop,
    "negation": negation,
}


@dataclass(slots=True)
class Measured:
    """What the doubts did: `judged` is, by label, (bad, how many doubts) of each translation."""

    clean: int = 0
    alarms: Counter[str] = field(default_factory=Counter)
    doubted: dict[str, tuple[int, int]] = field(default_factory=dict)
    judged: dict[str, list[tuple[bool, int]]] = field(default_factory=lambda: defaultdict(list))
    harmed: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)


def measure(language: str, rows: Sequence[Row], harms: int, show: str) -> Measured:
    asked, out = Asked(language), Measured()
    draw = random.Random(f"{SEED} {language}")
    clean: dict[int, tuple[Doubt, ...]] = {}
    for row in rows:
        clean[row.number] = doubts = asked.doubts(row.source, row.human)
        out.clean += 1
        out.alarms["any"] += bool(doubts)
        out.alarms.update({doubt.kind.name.lower() for doubt in doubts})
        if show == "alarms":
            out.examples += [_example(language, row.source, row.human, doubts)] if doubts else []
    for system in SYSTEMS:
        made = [(row, row.systems[system]) for row in rows if system in row.systems]
        counts = [(row, text, len(asked.doubts(row.source, text))) for row, text in made]
        if counts:
            out.doubted[system] = (sum(count > 0 for *_, count in counts), len(counts))
        for row, text, count in counts:
            bad = _bad(row, system, text)
            for label in LABELS:
                out.judged[label].append((bad[label], count))
    for row, name, text in _harmed(rows, harms, draw):
        new = set(asked.doubts(row.source, text)) - set(clean[row.number])
        out.harmed[name] += 1
        out.found[name] += bool(new)
        if show == name and not new:
            out.examples.append(_example(language, row.source, text, ()))
    if "copy" not in out.harmed:
        for row in rows[:harms]:
            out.harmed["copy"] += 1
            out.found["copy"] += bool(asked.doubts(row.source, row.source))
    return out


def _harmed(rows: Sequence[Row], most: int, draw: random.Random) -> Iterator[tuple[Row, str, str]]:
    for name, harm in HARMS.items():
        order = list(rows)
        draw.shuffle(order)
        made = 0
        for row in order:
            text = harm(row.human, draw)
            if text and text != row.human and made < most:
                made += 1
                yield row, name, text


_grams: dict[str, Grams] = {}


def _of(text: str) -> Grams:
    if len(_grams) > 6000:
        _grams.clear()
    found = _grams.get(text)
    if found is None:
        found = _grams[text] = Grams(text)
    return found


def _bad(row: Row, system: str, text: str) -> dict[str, bool]:
    human = chrf(_of(text), _of(row.human))
    others = [human]
    if human < 45:
        others += [
            chrf(_of(text), _of(other)) for name, other in row.systems.items() if name != system
        ]
    return {"human": human < 35, "each": max(others) < 45, "all": max(others) < 35}


def _example(language: str, source: str, text: str, doubts: Sequence[Doubt]) -> str:
    return "\n".join(
        [f"[{language}] {source}", f"     {text}", *(f"     - {d.reason}" for d in doubts)]
    )


def precision_recall_area(judged: Sequence[tuple[bool, int]]) -> tuple[float, float, float]:
    """Give precision and recall of any doubt, and the area under the curve by their number."""
    bad = Counter(count for is_bad, count in judged if is_bad)
    good = Counter(count for is_bad, count in judged if not is_bad)
    hit, wrong = bad.total() - bad[0], good.total() - good[0]
    area = sum(
        n * m * (1.0 if a > b else 0.5 if a == b else 0.0)
        for a, n in bad.items()
        for b, m in good.items()
    )
    return (
        hit / (hit + wrong) if hit + wrong else 0.0,
        hit / bad.total() if bad else 0.0,
        area / (bad.total() * good.total()) if bad and good else 0.5,
    )


QUICK = ("ar", "cs", "de", "ja", "pl", "ro", "tr", "zh")


def main() -> None:
    logging.disable(logging.CRITICAL)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--half", choices=("tune", "test"))
    parser.add_argument("--languages", default="", help="codes, parted by commas")
    parser.add_argument("--harms", type=int, default=60, help="of a kind in a language, at most")
    parser.add_argument("--show", default="", help="print: alarms, or what is missed of a harm")
    arguments = parser.parse_args()
    paths = sorted(arguments.data.glob("*-en.tsv.gz"))
    if not paths:
        parser.error(f"{arguments.data} has no <language>-en.tsv.gz")
    if arguments.half:
        paths = paths[arguments.half == "test" :: 2]
    chosen = arguments.languages.split(",") if arguments.languages else []
    if arguments.quick and not arguments.half and not chosen:
        chosen = list(QUICK)
    if chosen:
        paths = [path for path in paths if path.name.split("-en.")[0] in chosen]
    every, first = (6, 1) if arguments.quick else (1, 0)
    if arguments.half:
        every, first = every if every > 1 else 2, int(arguments.half == "test")
    results: dict[str, Measured] = {}
    print("language  false alarms (of what kind)                      doubted of each system")
    for path in paths:
        language = path.name.split("-en.")[0]
        result = measure(language, read(path, every, first), arguments.harms, arguments.show)
        results[language] = result
        kinds = " ".join(f"{k} {n}" for k, n in sorted(result.alarms.items()) if n and k != "any")
        systems = "  ".join(f"{s} {n}/{m}" for s, (n, m) in result.doubted.items())
        share = result.alarms["any"] / max(result.clean, 1)
        print(f"{language:8}  {share:6.2%}  {kinds:40} {systems}", flush=True)
        for example in result.examples:
            print(example)
    _summary(results)


def _summary(results: dict[str, Measured]) -> None:
    print("\nlabel   bad/all  precision  recall  area")
    by_label = {}
    for label in LABELS:
        judged = [one for result in results.values() for one in result.judged[label]]
        by_label[label] = figures = precision_recall_area(judged)
        bad = sum(is_bad for is_bad, _ in judged)
        print(
            f"{label:6} {bad:5}/{len(judged)}" + "".join(f"  {figure:7.3f}" for figure in figures)
        )
    harmed: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for result in results.values():
        harmed.update(result.harmed)
        found.update(result.found)
    print("\nharm            found")
    for name, count in harmed.items():
        print(f"{name:14} {found[name] / count:6.3f}  of {count}")
    shares = {
        language: result.alarms["any"] / result.clean
        for language, result in results.items()
        if result.clean >= FEWEST_CLEAN
    }
    numbers = sum(result.alarms["number"] for result in results.values())
    names = sum(result.alarms["name"] for result in results.values())
    clean = sum(result.clean for result in results.values())
    alarms = sum(result.alarms["any"] for result in results.values())
    print(
        f"\nfalse alarms {alarms / max(clean, 1):.2%} of {clean}: "
        f"numbers {numbers / max(clean, 1):.2%}, names {names / max(clean, 1):.2%}"
    )
    worst = max(shares, key=lambda language: shares[language], default="")
    precision, recall, area = by_label["all"]
    print(
        json.dumps(
            {
                "worst_false_alarms": round(shares.get(worst, 0.0), 4),
                "worst_language": worst,
                "bad_recall": round(recall, 3),
                "bad_precision": round(precision, 3),
                "auc": round(area, 3),
                "harm_recall": {name: round(found[name] / n, 3) for name, n in harmed.items()},
            }
        )
    )


if __name__ == "__main__":
    main()
