"""A loaded model of Firefox, which lives in a process of its own.

Its engine holds the interpreter for a whole sentence, is bound to the thread that made it, and
gives nothing but the translation. What came from where is worked out here from the model's own
lexical shortlist, as rows of weights like those of an engine's attention.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.files.regular_files import read_regular
from core.packages.firefox import MODEL, SHORTLIST, SOURCE_VOCABULARY, TARGET_VOCABULARY
from core.packages.lexical_shortlist import Shortlist
from core.packages.subwords import Pieces

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

MOST_MODEL_BYTES = 512 * 1024 * 1024
MOST_VOCABULARY_BYTES = 64 * 1024 * 1024
MOST_SHORTLIST_BYTES = 256 * 1024 * 1024
SENTENCE_SECONDS = 10.0
"""Processor time; a long sentence takes a tenth of a second."""

_NEAR = 4.0
_ALIKE = 1.0


class FirefoxModel:
    """Translates one text at a time."""

    def __init__(self, folder: Path) -> None:
        """Load it; raises OSError and what fxtranslate raises of a broken file."""
        from fxtranslate import Translator
        from sentencepiece import SentencePieceProcessor

        source = read_regular(folder / SOURCE_VOCABULARY, MOST_VOCABULARY_BYTES)
        other = folder / TARGET_VOCABULARY
        target = read_regular(other, MOST_VOCABULARY_BYTES) if other.is_file() else source
        self._source = SentencePieceProcessor(model_proto=source)
        self._target = SentencePieceProcessor(model_proto=target)
        self._shortlist: Shortlist | None = None
        data: bytes | None = None
        if (folder / SHORTLIST).is_file():
            data = read_regular(folder / SHORTLIST, MOST_SHORTLIST_BYTES)
            sizes = self._source.get_piece_size(), self._target.get_piece_size()
            self._shortlist = Shortlist(data, *sizes)
        model = read_regular(folder / MODEL, MOST_MODEL_BYTES)
        self._translator = Translator(model, source, target, data)

    def encode(self, text: str) -> Pieces:
        """Divide a text into the pieces that the model reads."""
        return _pieces(self._source, text)

    def lacks(self, character: str) -> bool:
        """Tell whether the model reads the character as unknown, or as bare bytes."""
        known = self._source
        numbers = known.encode(f"a{character}a")
        return any(known.is_unknown(number) or known.is_byte(number) for number in numbers)

    def translate(self, text: str) -> str:
        """Translate a text that is no longer than the model reads."""
        return str(self._translator.translate(text)).strip()

    def link(self, source: Pieces, translation: str) -> tuple[Pieces, NDArray[np.float32]]:
        """Divide a translation into pieces, and weigh of which of the source's each one is.

        The weights have a row for each piece of the translation, a column for each of the source.
        """
        target = _pieces(self._target, translation)
        return target, self._attention(source.pieces, target.pieces)

    def _attention(self, source: Sequence[str], target: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        if not (source and target):
            return np.zeros((len(target), len(source)), np.float32)
        ours = [self._source.piece_to_id(piece) for piece in source]
        theirs = np.array([self._target.piece_to_id(piece) for piece in target])
        table = np.zeros((len(target), len(source)), np.float32)
        if self._shortlist is not None:
            rarity = 1 / np.sqrt(self._shortlist.often[theirs] + 1)
            is_likely = np.zeros(self._target.get_piece_size(), bool)
            for column, piece in enumerate(ours):
                likely = self._shortlist.likely(piece)
                is_likely[likely] = True
                table[:, column] = is_likely[theirs] * rarity
                is_likely[likely] = False
        table += _ALIKE * (np.array(target)[:, None] == np.array(source)[None, :])
        places = np.arange(len(target))[:, None] / len(target)
        away = np.abs(places - np.arange(len(source))[None, :] / len(source))
        table *= np.exp(-_NEAR * away)
        total = table.sum(axis=1, keepdims=True)
        weights: NDArray[np.float32] = table / np.maximum(total, 1e-6)
        return weights


def translate_texts(folder: str, texts: Sequence[str]) -> Iterator[str]:
    """Translate texts one after another, in the process that is the model's own."""
    model = loaded_model(folder)
    for text in texts:
        yield model.translate(text)


def load_model(folder: str) -> None:
    """Load the process' model before its first call."""
    loaded_model(folder)


@lru_cache(maxsize=1)
def loaded_model(folder: str) -> FirefoxModel:
    """Give the process' model, which is loaded at the first call."""
    os.environ["RUST_BACKTRACE"] = "0"
    try:
        return FirefoxModel(Path(folder))
    except (Exception, KeyboardInterrupt):
        raise
    except BaseException as error:  # what fxtranslate makes of a fault in its own code
        raise RuntimeError(f"{type(error).__name__}: {error}") from None


def _pieces(processor: Any, text: str) -> Pieces:
    found = processor.encode(text, out_type="offset_mapping")
    return Pieces(text, found["pieces"], found["offsets"])
