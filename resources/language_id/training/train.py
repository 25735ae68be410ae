"""Make the tables of `core/language_id/letter_groups.py`.

    uv run python -m resources.language_id.training.train --data DATA --out resources/language_id

DATA has sentences by language: `mt/ro-en.tsv.gz` (number, sentence, English), and articles with a
sentence a line or paragraph: `ner/train/da/x.txt`, `ronec/ro/x.txt`. Sentences that `held_out.py`
names are only scored, at the end. Every language that langdetect has counts of, it also learns from
words made up by these counts, so that words of one set of texts do not decide; Albanian, Somali,
Swahili, Macedonian, Urdu and Nepali from such alone. Takes some ten minutes of one core.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.language_id.letter_groups import PIECE, features, words_in
from resources.language_id.training.held_out import is_held_out

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = 11
PASSES = 6
RATE = 0.25
SAMPLES = 4_000
"""Pieces of each language."""
SURE = 0.005
"""How wrong an answer is from which nothing more is learnt."""
SHORTEST = 2
INVENTED = 0.2
"""Share of pieces of made-up words."""
BARE = 0.1
"""Share of pieces without accents, as many write."""
FEW_SENTENCES = 3_000
"""Lines taken of articles, as many as there are sentences elsewhere."""


@dataclass(frozen=True, slots=True)
class Script:
    """The languages that share a script, how many features they have, and its letters."""

    languages: str
    size: int
    letters: str


SCRIPTS = {
    "latin": Script(
        "af az bs ca cs cy da de en es et fi fr gl hr hu id ig is it lt lv ms mt nb nl pl pt ro sk "
        "sl so sq sr-Latn sv sw tl tr vi",
        1 << 16,
        "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
    ),
    "cyrillic": Script("be bg kk mk ru sr uk", 1 << 14, "\u0400-\u052f"),
    "arabic": Script("ar fa ur", 1 << 13, "\u0620-\u06ff"),
    "devanagari": Script("hi mr ne", 1 << 13, "\u0900-\u097f"),
}
_PROFILE = {"nb": "no"}
_NOT_INVENTED = {"hr"}
"""What langdetect has counts of, and not of its near relative, here Bosnian."""
_LATIN = str.maketrans(
    "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ",
    "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ",
)
_LATIN_PAIRS = {"љ": "lj", "њ": "nj", "џ": "dž", "Љ": "Lj", "Њ": "Nj", "Џ": "Dž"}


def sentences_of(data: Path, language: str, *, held_out: bool) -> list[str]:
    """Give a language's sentences of the parallel set, those to learn from or those kept apart."""
    if language == "sr-Latn":
        return [in_latin(line) for line in sentences_of(data, "sr", held_out=held_out)]
    path = data / "mt" / f"{language}-en.tsv.gz"
    column = 1
    if language == "en":
        path, column = data / "mt" / "de-en.tsv.gz", 2
    if not path.is_file():
        return []
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        cells = [row.rstrip("\n").split("\t") for row in rows]
    return [
        row[column] for row in cells if row[0].isdigit() and is_held_out(int(row[0])) == held_out
    ]


def in_latin(text: str) -> str:
    """Write Serbian in its Latin letters."""
    for letter, pair in _LATIN_PAIRS.items():
        text = text.replace(letter, pair)
    return text.translate(_LATIN)


def articles_of(data: Path, language: str, letters: str) -> list[str]:
    """Give lines of a language's annotated articles that are of its own script."""
    language = language.partition("-")[0]
    folders = [data / "ner" / "train" / language, data / "ronec" / language]
    own, any_letter = re.compile(f"[{letters}]"), re.compile(r"[^\W\d_]")
    lines = [
        line
        for folder in folders
        for path in sorted(folder.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").split("\n")
        if len(line.split()) >= 5
        and len(own.findall(line)) * 10 > 9 * len(any_letter.findall(line))
    ]
    random.Random(SEED).shuffle(lines)
    return lines[:FEW_SENTENCES]


def counts_of(language: str) -> dict[str, int]:
    """Read langdetect's own counts, which its loaded tables have only as shares."""
    from langdetect.detector_factory import PROFILES_DIRECTORY

    path = Path(PROFILES_DIRECTORY) / _PROFILE.get(language, language)
    if not path.is_file():
        return {}
    counts: dict[str, int] = json.loads(path.read_text(encoding="utf-8"))["freq"]
    return counts


def invented(language: str, draw: random.Random, number: int) -> list[str]:
    """Make up words: each letter by how often it follows the two before it."""
    after: dict[str, tuple[list[str], list[int]]] = {}
    for group, count in counts_of(language).items():
        key, letter = (" " + group[0] if len(group) == 2 else group[:2]), group[-1]
        if len(group) == 3 or (len(group) == 2 and group[0] == " "):
            letters, weights = after.setdefault(
                "  " if group[0] == " " and len(group) == 2 else key, ([], [])
            )
            letters.append(letter)
            weights.append(count)
    words: list[str] = []
    while after and len(words) < number:
        word = " "
        while len(word) < 20:
            known = after.get("  " if word == " " else word[-2:])
            if known is None:
                break
            letter = draw.choices(*known)[0]
            if letter == " ":
                break
            word += letter
        if len(word) > 1:
            words.append(word.strip().lower())
    return words


def bare(word: str) -> str:
    """Give a word without its accents."""
    parts = unicodedata.normalize("NFD", word)
    return "".join(c for c in parts if not unicodedata.combining(c)).replace("ł", "l")


def pieces(
    texts: list[list[str]], made: list[str], latin: bool, draw: random.Random
) -> Iterator[list[str]]:
    """Give pieces of a language's texts, of every length, some made up, some without accents."""
    for _ in range(SAMPLES):
        length = draw.choice((SHORTEST, 3, 4, 6, 8, 12, 16, PIECE, PIECE, PIECE + 8))
        if made and (not texts or draw.random() < INVENTED):
            start = draw.randrange(max(1, len(made) - length))
            piece = made[start : start + length]
        else:
            words = draw.choice(texts)
            start = draw.randrange(max(1, len(words) - length + 1))
            piece = words[start : start + length]
        yield [bare(word) for word in piece] if latin and draw.random() < BARE else piece


def train(script: Script, data: Path, *, latin: bool) -> tuple[np.ndarray, np.ndarray]:
    """Learn weights by steps that shrink with what each has moved (Adagrad)."""
    draw = random.Random(SEED)
    languages = script.languages.split()
    texts: list[list[list[str]]] = []
    made: list[list[str]] = []
    for code in languages:
        lines = sentences_of(data, code, held_out=False)
        articles = articles_of(data, code, script.letters)
        if articles:
            # News as much as the parallel set, which is the same in all languages.
            lines = lines * (FEW_SENTENCES // max(1, len(lines)) or 1) + articles
        texts.append([words for line in lines if len(words := words_in(line)) >= SHORTEST])
        made.append([] if code in _NOT_INVENTED else invented(code, draw, 20_000))
        print(f"  {code}: {len(texts[-1])} lines, {len(made[-1])} words made up", flush=True)
    weights = np.zeros((script.size, len(languages)), dtype=np.float32)
    moved = np.full_like(weights, 1e-3)
    biases = np.zeros(len(languages), dtype=np.float32)
    examples = []
    for index in range(len(languages)):
        for piece in pieces(texts[index], made[index], latin, draw):
            found = features(piece, script.size)
            numbers = np.fromiter(found, dtype=np.int32, count=len(found))
            amounts = np.fromiter(found.values(), dtype=np.float32, count=len(found))
            examples.append((index, numbers, amounts))
    for number in range(PASSES):
        draw.shuffle(examples)
        rate = RATE * (1 - number / PASSES) + 0.02
        wrong = 0
        for index, numbers, amounts in examples:
            own = weights[numbers]
            scores = amounts @ own + biases
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            wrong += int(shares.argmax()) != index
            shares[index] -= 1
            if -shares[index] < SURE:
                continue
            step = amounts[:, None] * shares
            seen = moved[numbers] + step * step
            moved[numbers] = seen
            weights[numbers] = own - rate * step / np.sqrt(seen)
            biases -= 0.002 * shares
        print(f"  pass {number + 1}: {wrong / len(examples):.4f} wrong", flush=True)
    return weights, biases


def score(script: Script, data: Path, weights: np.ndarray, biases: np.ndarray) -> None:
    """Print how many sentences kept apart are told rightly."""
    from core.language_id.letter_groups import LetterGroups

    languages = script.languages.split()
    model = LetterGroups(languages, weights, biases)
    for code in languages:
        lines = sentences_of(data, code, held_out=True)
        told = [max((found := model.likelihoods(line)), key=lambda c: found[c]) for line in lines]
        if lines:
            right = sum(found == code for found in told) / len(lines)
            print(f"  {code} {right:.3f}", dict((c, told.count(c)) for c in set(told) - {code}))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--script", choices=tuple(SCRIPTS), action="append")
    options = parser.parse_args()
    for name in options.script or SCRIPTS:
        print(name)
        script = SCRIPTS[name]
        weights, biases = train(script, options.data, latin=name == "latin")
        scale = float(np.abs(weights).max()) / 127
        shortened = np.round(weights / scale).astype(np.int8)
        score(script, options.data, shortened.astype(np.float32) * scale, biases)
        np.savez_compressed(
            options.out / f"{name}.npz",
            languages=np.array(script.languages.split()),
            weights=shortened,
            scale=np.float32(scale),
            biases=biases,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
