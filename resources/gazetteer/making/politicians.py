"""Make the list of politicians, and of how their names are respelt, from EveryPolitician.

    uv run python -m resources.gazetteer.making.politicians NAMES.tsv

NAMES.tsv has a header and the columns wikidata, country, lang and name. Of people with a Wikidata
id it writes `resources/gazetteer/politicians.npz`: every name of theirs by what
`core/names/authority/politicians.py` looks it up with. To `lexicon/respellings.tsv` go the parts of
names that Cyrillic letters do not give back as bearers outside Eastern Europe write them: "терри",
Terry.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from core.names.authority.politicians import ends_key
from core.names.morphology import lexicon
from core.paths import resources_dir
from core.text.romanisation import fold, is_cyrillic, romanise, script, skeleton, sound

_ENGLISH_FIRST = ("en", "", "fr", "es", "de", "it", "pl", "cs", "ro", "hu")
_NO_NAME = re.compile(r"[\d()\[\]/\"@;:]|\b(Mag|Dr|Prof|MP|Sir|Lord|Dame|Baroness|Hon)\b")
_MOST_WORDS = 4
_LEAST_BEARERS = 2
# fmt: off
_RESPELT = frozenset({
    "Australia", "Austria", "Belgium", "Canada", "Denmark", "Finland", "France", "Germany",
    "Ireland", "Italy", "New_Zealand", "Northern_Ireland", "Norway", "Scotland", "South_Africa",
    "Spain", "Sweden", "Switzerland", "UK", "United_States_of_America", "Wales",
})
# fmt: on
"""Whose names are written in Latin letters, and stand in Cyrillic ones as they sound."""
_LEAST_SHARE = 0.6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", type=Path)
    path = parser.parse_args().names
    _write_politicians(_people(path))
    _write_respellings(_people(path, _RESPELT))
    return 0


def _people(path: Path, countries: frozenset[str] = frozenset()) -> dict[int, dict[str, list[str]]]:
    """Read the names of each person by language, "" where none is told; of countries, or of all."""
    people: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            name = _cleaned(row["name"])
            if countries and row["country"] not in countries:
                continue
            if row["wikidata"] and name and not row["lang"].startswith("ORG:"):
                names = people[int(row["wikidata"].removeprefix("Q"))][row["lang"]]
                names += [name] if name not in names else []
    return dict(sorted(people.items()))


def _cleaned(name: str) -> str:
    """Give a name with the surname last and no word in capitals, "" for what is none."""
    surname, comma, rest = name.partition(", ")
    if comma and "," not in rest:
        name = f"{rest} {surname}"
    words = name.replace("\u00a0", " ").split()
    if not 1 < len(words) <= _MOST_WORDS or _NO_NAME.search(name) or "," in name:
        return ""
    return " ".join(w.capitalize() if w.isupper() and len(w) > 2 else w for w in words)


def _shown(names: dict[str, list[str]]) -> str:
    """Give the name in Latin letters that English would write."""
    for language in _ENGLISH_FIRST:
        for name in names.get(language, ()):
            if script(name) == "LATIN":
                return name
    language = min(names)
    return romanise(names[language][0], language)


def _write_politicians(people: dict[int, dict[str, list[str]]]) -> None:
    shown, rows = [], []
    for place, names in enumerate(people.values()):
        shown.append(_shown(names))
        for name in dict.fromkeys(name for some in names.values() for name in some):
            folded = fold(name)
            if len(folded.split()) > 1:
                rows.append((ends_key(folded.split()), place, folded, script(name)[:1]))
    rows = sorted(set(rows))
    names_of = [f"{kind}{folded}".encode() for _, _, folded, kind in rows]
    np.savez_compressed(
        resources_dir() / "gazetteer" / "politicians.npz",
        keys=np.array([row[0] for row in rows], np.uint64),
        people=np.array([row[1] for row in rows], np.uint16),
        ends=np.cumsum([len(name) for name in names_of]).astype(np.uint32),
        names=np.frombuffer(b"".join(names_of), np.uint8),
        ids=np.array(list(people), np.uint32),
        shown_ends=np.cumsum([len(name.encode()) for name in shown]).astype(np.uint32),
        shown=np.frombuffer("".join(shown).encode(), np.uint8),
    )
    print(f"{len(shown)} people, {len(rows)} names", file=sys.stderr)


def _write_respellings(people: dict[int, dict[str, list[str]]]) -> None:
    known = {fold(name) for name in lexicon.given_names()}
    alike: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    spellings: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for names in people.values():
        latin = _shown(names).split()
        alike["given", sound(fold(latin[0]))][latin[0]] += 1
        seen = set()
        for name in filter(is_cyrillic, (name for some in names.values() for name in some)):
            words = fold(name).split()
            for kind, word, spelt in (
                ("given", words[0], latin[0]),
                ("surname", words[-1], latin[-1]),
            ):
                if skeleton(word) == skeleton(fold(spelt)):
                    seen.add((kind, sound(word), spelt))
        for kind, word, spelt in seen:
            spellings[kind, word][spelt] += 1
    # What sounds alike is written alike, as "Rik" is Rick; else as bearers' own names are.
    spellings.update(alike)
    lines = []
    for (kind, word), counted in sorted(spellings.items()):
        spelt, bearers = max(counted.items(), key=lambda item: (item[1], item[0]))
        sure = bearers >= max(_LEAST_BEARERS, _LEAST_SHARE * counted.total())
        if sure and spelt.isalpha() and not (kind == "given" and word in known):
            lines.append(f"{kind}\t{word}\t{spelt}\n")
    head = "# How parts of names are spelt that sound so where Cyrillic letters give them.\n"
    path = resources_dir() / "gazetteer" / "lexicon" / "respellings.tsv"
    path.write_text(head + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} respellings", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
