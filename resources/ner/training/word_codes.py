"""Shorten the word vectors that the tagger knows Russian words by.

    uv run --with natasha python -m resources.ner.training.word_codes

reads the vectors that the package `natasha` brings (Navec, learnt from a thousand million words of
news) and writes `word_codes.npz` beside the networks: each word's vector turned to its main
directions, cut into parts, and each part replaced by the nearest of 256 (product quantisation).
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import numpy as np
from navec import Navec

from core.names.recognition.tagger.keys import word_key
from core.names.recognition.tagger.word_codes import FILE

_WIDTH, _PARTS, _CODES, _ROUNDS = 48, 6, 256, 10
_SPREAD = 0.3


def shorten(vectors: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Turn vectors to their main directions, then mix these so that each part has its share."""
    centred = vectors - vectors.mean(axis=0)
    _, directions = np.linalg.eigh(centred.T @ centred / len(centred))
    mixed, _ = np.linalg.qr(rng.normal(size=(_WIDTH, _WIDTH)))
    short = centred @ directions[:, ::-1][:, :_WIDTH] @ mixed
    return (short * (_SPREAD / short.std())).astype(np.float32)


def code_book(parts: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Give each row's code, and what the codes stand for."""
    book = parts[rng.choice(len(parts), _CODES, replace=False)]
    for _ in range(_ROUNDS):
        codes = ((book * book).sum(axis=1)[None] - 2 * parts @ book.T).argmin(axis=1)
        counts = np.bincount(codes, minlength=_CODES)
        totals = np.stack([np.bincount(codes, column, _CODES) for column in parts.T], axis=1)
        means = totals / np.maximum(counts, 1)[:, None]
        book = np.where(counts[:, None] > 0, means, book).astype(np.float32)
    return codes.astype(np.uint8), book


def main() -> int:
    """Run the command."""
    spec = importlib.util.find_spec("natasha")
    if spec is None or spec.origin is None:
        print("the package natasha is not installed", file=sys.stderr)
        return 1
    [archive] = (Path(spec.origin).parent / "data" / "emb").glob("navec_*.tar")
    navec = Navec.load(archive)
    words = [(n, w) for n, w in enumerate(navec.vocab.words) if w and not w.startswith("<")]
    rng = np.random.default_rng(0)
    short = shorten(navec.pq.unpack()[[n for n, _ in words]].astype(np.float32), rng)
    coded = [code_book(part, rng) for part in np.split(short, _PARTS, axis=1)]
    keys = np.array([word_key(word) for _, word in words], np.uint32)
    order = np.argsort(keys)
    np.savez_compressed(
        Path(__file__).parents[1] / FILE,
        keys=keys[order],
        codes=np.stack([codes for codes, _ in coded], axis=1)[order],
        books=np.stack([book for _, book in coded]).astype(np.float16),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
