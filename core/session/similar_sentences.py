"""Sentences that memories, or the person herself, translated, and that are nearly one read here."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from core.article import Origin
from core.knowledge.corrections import CORRECTED
from core.knowledge.near_matches import NearMatches, differences
from core.languages import without_region

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.search import Spans
    from core.session.folder_state import FolderState


@dataclass(frozen=True, slots=True)
class SimilarSentence:
    """A sentence of a memory: where it differs from the one read, in code points, and by how much.

    `source` is the memory's file name, or words for the person's own corrections.
    """

    sentence: str
    differs: Spans
    translation: str
    source: str
    percent: int


class SimilarSentences:
    """Looks sentences up among those that were translated before."""

    def __init__(self, state: FolderState) -> None:
        self._state = state
        self._lock = Lock()
        self._own: tuple[Mapping[tuple[str, str], str], str, list[str], NearMatches] | None = None

    def find(self, path: str, index: int) -> SimilarSentence | None:
        """Give the sentence that is most like one of an article, where it is alike enough.

        None, too, for a sentence that a person or a memory translated. Not for the window's thread.
        """
        state = self._state
        with state.changed:
            record = state.records.get(path)
            article = record.article if record is not None else None
            if record is None or article is None or index >= len(record.translations):
                return None
            there = record.translations[index]
            memories, corrections = state.sources.memories, state.sources.corrections
        if there is not None and there.origin in (Origin.CORRECTION, Origin.MEMORY):
            return None
        original, language = article.quote(article.sentences[index]), article.language
        found = [
            (unit.alike, unit.sentence, unit.translation, memory.name)
            for memory in memories
            for unit in memory.near(original, language, state.to)
        ]
        found += self._corrected(corrections, original, without_region(language))
        if not found:
            return None
        # Of several that are as much alike, her own, then the first memory's.
        alike, sentence, translation, source = max(
            found, key=lambda one: (one[0], one[3] == CORRECTED)
        )
        percent = min(99, int(100 * alike))
        return SimilarSentence(
            sentence, differences(sentence, original), translation, source, percent
        )

    def _corrected(
        self, corrections: Mapping[tuple[str, str], str], original: str, language: str
    ) -> list[tuple[float, str, str, str]]:
        """Compare with what a person corrected; gathered anew after each correction."""
        with self._lock:
            if self._own is None or self._own[0] is not corrections or self._own[1] != language:
                sentences = [sentence for code, sentence in corrections if code == language]
                near = NearMatches(list(enumerate(sentences)))
                self._own = (corrections, language, sentences, near)
            _, _, sentences, near = self._own
        return [
            (
                one.alike,
                sentences[one.number],
                corrections[language, sentences[one.number]],
                CORRECTED,
            )
            for one in near.find(original)
        ]
