"""What is asked of the meanings of an opened folder's sentences; not for the window's thread."""

from __future__ import annotations

import time
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as NotYet
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future

    import numpy as np
    from numpy.typing import NDArray

    from core.meaning.nearest import Near
    from core.session.folder_state import FolderState
    from core.session.threads.meaning import MeaningThread

    Vector = NDArray[np.float32]

_LOOK_SECONDS = 0.05
_MOST_CHARACTERS = 1_000
"""Of what is looked for."""


class FolderMeaning:
    """Gives vectors of words and sentences, and what is nearest to them."""

    def __init__(self, state: FolderState, thread: MeaningThread) -> None:
        self._state, self._thread = state, thread
        self._articles: dict[tuple[str, str], bytes] = {}
        self._model = ""
        """Whose vectors those of articles are."""

    @property
    def is_there(self) -> bool:
        """Tell whether a model is installed and wanted."""
        return self._thread.model is not None

    def is_done(self) -> bool:
        """Tell whether all that can be worked out is."""
        return self._thread.is_done()

    def wait(self) -> None:
        """Wait until all that can be worked out is."""
        while not self.is_done():
            time.sleep(_LOOK_SECONDS)

    def look_again(self) -> None:
        """Look for a model anew."""
        self._thread.look_again()

    def of_query(self, text: str, cancelled: Callable[[], bool]) -> Vector | None:
        """Give the vector of a few words; None without a model."""
        if not self.is_there:
            return None
        from core.meaning.article_vectors import as_query, encode_query

        data = _result(self._thread.ask(encode_query, text[:_MOST_CHARACTERS]), cancelled)
        return as_query(data) if data is not None else None

    def of_text(self, text: str, language: str, cancelled: Callable[[], bool]) -> Vector | None:
        """Give the vector of a text in a language; None without a model."""
        if not self.is_there:
            return None
        from core.meaning.article_vectors import encode
        from core.meaning.centring import normalised, unpacked

        asked = self._thread.ask(encode, language, [text[:_MOST_CHARACTERS]])
        data = _result(asked, cancelled)
        return normalised(unpacked(data))[0] if data is not None else None

    def of_sentence(self, number: int | None, sentence: int) -> Vector | None:
        """Give the vector that is kept of a text's sentence; None where none is."""
        model = self._thread.model
        if model is None or number is None:
            return None
        from core.meaning.centring import normalised
        from core.meaning.nearest import sentence_vector

        for rows in self._state.store.meanings.all([number], model.key):
            for _, data in rows:
                found = sentence_vector(data, sentence)
                return normalised(found) if found is not None else None
        return None

    def of_articles(self, keys: Mapping[str, tuple[str, str]]) -> dict[str, bytes]:
        """Give what articles mean, as 8-bit vectors; `keys` are content and language set by path.

        Without a model, and of an article that it has not read yet, nothing.
        """
        model = self._thread.model
        if model is None:
            self._articles.clear()
            return {}
        from core.meaning.weights_file import DIMENSIONS

        known = self._articles if self._model == model.key else {}
        missing = {key for key in keys.values() if key not in known}
        if missing:
            meanings = self._state.store.meanings
            by_key = meanings.numbers({content for content, _ in missing})
            numbers = {number: key for key, number in by_key.items() if key in missing}
            for number, data in meanings.beginnings(numbers, model.key, DIMENSIONS):
                known[numbers[number]] = data
        wanted = set(keys.values())
        # What left the folder is forgotten.
        self._articles = {key: data for key, data in known.items() if key in wanted}
        self._model = model.key
        return {path: known[key] for path, key in keys.items() if key in known}

    def same_sentences(
        self, left: tuple[str, str], right: tuple[str, str]
    ) -> list[tuple[int, int, float]] | None:
        """Give the sentences of two articles that say the same, with their cosines.

        Articles are named by content and language set; None where one of them, or a model, is not
        there.
        """
        model = self._thread.model
        if model is None:
            return None
        from core.meaning.alignment import aligned, sentences_of

        meanings = self._state.store.meanings
        numbers = meanings.numbers({left[0], right[0]})
        if left not in numbers or right not in numbers:
            return None
        wanted = [numbers[left], numbers[right]]
        found = {n: data for rows in meanings.all(wanted, model.key) for n, data in rows}
        if not all(number in found for number in wanted):
            return None
        one, other = (sentences_of(found[number]) for number in wanted)
        return aligned(one, other)

    def nearest(
        self,
        vector: Vector,
        languages: Mapping[int, str],
        least: float,
        most: int,
        cancelled: Callable[[], bool],
    ) -> list[Near]:
        """Give the sentences nearest to a vector, best first; `languages` are those of texts."""
        model = self._thread.model
        if model is None:
            return []
        from core.meaning.article_vectors import HEAD_BYTES
        from core.meaning.nearest import language_shifts, nearest

        meanings = self._state.store.meanings
        shifts = language_shifts(meanings.beginnings(languages, model.key, HEAD_BYTES), languages)
        best: list[Near] = []
        for rows in meanings.all(languages, model.key):
            if cancelled():
                return []
            best += nearest(vector, rows, languages, shifts, least=least, most=most)
        return sorted(best, key=lambda one: (-one[0], one[1:]))[:most]


def _result(future: Future[Any], cancelled: Callable[[], bool]) -> Any:
    """Wait for an answer; None where it was cancelled."""
    while True:
        try:
            return future.result(_LOOK_SECONDS)
        except CancelledError:
            return None
        except NotYet:
            if cancelled():
                future.cancel()
                return None
