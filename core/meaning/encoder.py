"""The encoder of sentences: a text in any language to a vector of what it means.

multilingual-e5-small is a BERT that reads the pieces of XLM-R's tokenizer: its positions begin at
0, and every piece of the original SentencePiece model has an id that is one higher than there.
The vector is the mean over all pieces, the first and last among them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from core.meaning.conversion import PIECES_NAME
from core.meaning.weights_file import (
    DIMENSIONS,
    END,
    POSITIONS,
    START,
    UNKNOWN,
    VOCABULARY,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

_BATCH = 1500
"""Pieces that are read at once, padding included: more gain nothing on one core."""
_PREFIX = "query: "
"""What e5 was trained to see before a text that is compared with its like."""
_MOST_CHARACTERS = 8 * POSITIONS
"""Of a text; what stands beyond would fall off in any case, but not before it is cut up."""


class SentenceEncoder:
    """One model, loaded when it is first asked."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        self._folder, self._threads = folder, threads

    @cached_property
    def _model(self) -> Any:
        from ctranslate2 import Encoder

        return Encoder(
            str(self._folder),
            device="cpu",
            compute_type="int8",
            inter_threads=1,
            intra_threads=self._threads,
        )

    @cached_property
    def _subwords(self) -> Any:
        from sentencepiece import SentencePieceProcessor

        subwords = SentencePieceProcessor(model_file=str(self._folder / PIECES_NAME))
        if subwords.get_piece_size() >= VOCABULARY:
            raise ValueError("its pieces of words are more than the model knows")
        return subwords

    @cached_property
    def _shift(self) -> int:
        """How much higher the model's ids are than those of its SentencePiece model.

        The original one begins with `<unk>`, one that we wrote with `<s>` like the model itself.
        """
        return 0 if self._subwords.piece_to_id("<s>") == START else 1

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Give one vector of length 1 for each text."""
        import numpy as np

        rows = [self._row(text) for text in texts]
        found = np.zeros((len(rows), DIMENSIONS), np.float32)
        batch: list[int] = []
        for number in sorted(range(len(rows)), key=lambda n: len(rows[n])):
            if batch and (len(batch) + 1) * len(rows[number]) > _BATCH:
                self._run(batch, rows, found)
                batch = []
            batch.append(number)
        if batch:
            self._run(batch, rows, found)
        return found

    def _row(self, text: str) -> list[int]:
        subwords, shift = self._subwords, self._shift
        unknown = subwords.unk_id()
        pieces = subwords.encode(_PREFIX + text[:_MOST_CHARACTERS])[: POSITIONS - 2]
        return [START, *(UNKNOWN if n == unknown else n + shift for n in pieces), END]

    def _run(
        self, batch: Sequence[int], rows: Sequence[list[int]], found: NDArray[np.float32]
    ) -> None:
        import numpy as np

        states = np.array(self._model.forward_batch([rows[n] for n in batch]).last_hidden_state)
        if states.ndim != 3 or states.shape[2] != DIMENSIONS:
            raise ValueError("the model gives vectors of another length")
        for place, number in enumerate(batch):
            mean = states[place, : len(rows[number])].mean(axis=0)
            found[number] = mean / max(float(np.linalg.norm(mean)), 1e-9)
