"""Which translation of a sentence is shown: a correction, a memory's, a package's or a bundle's.

In this order: what a person wrote comes before all others, and a bundle's only where there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import Origin, Translation
from core.knowledge.corrections import CORRECTED, correction_key
from core.knowledge.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.bundle.taken import FolderBundles
    from core.knowledge.translation_memory import Memory
    from core.session.article_record import ArticleRecord


def without_bundle(translation: Translation | None) -> Translation | None:
    """Give a translation unless it is only a bundle's."""
    is_own = translation is not None and translation.origin is not Origin.BUNDLE
    return translation if is_own else None


class TranslationSources:
    """What is known of translations besides packages; `to` is the reader's language."""

    def __init__(self, to: str) -> None:
        self._to = to
        self.corrections: Mapping[tuple[str, str], str] = {}
        """What a person wrote, by the key that `correction_key` gives."""
        self.memories: Sequence[Memory] = ()
        self.memories_key = ""
        """Another one for other memories."""
        self.terms = Terms()
        """How a person wants words translated, which only doubts what is otherwise."""
        self.bundles: FolderBundles | None = None
        """What came with bundles, None where the folder uses none."""

    def fill(self, record: ArticleRecord) -> list[int]:
        """Put in what a person or a memory knows, and take out what they know no more.

        Gives the indices of the sentences that changed. The packages' work shows where nobody
        knows better, and what bundles say where there is no other.
        """
        article = record.article
        if article is None:
            return []
        changed = []
        for index, sentence in enumerate(article.sentences):
            before = record.translations[index]
            if before is not None and before.origin is Origin.PACKAGE:
                record.covered[index] = before
            known = self._known(article.quote(sentence), article.language)
            now = known or record.covered.get(index) or record.bundled.get(index)
            if now != before:
                record.translations[index] = now
                changed.append(index)
        return changed

    def _known(self, sentence: str, language: str) -> Translation | None:
        if self.corrections:
            text = self.corrections.get(correction_key(sentence, language))
            if text is not None:
                return Translation(text, Origin.CORRECTION, CORRECTED)
        return self.remembered(sentence, language)

    def remembered(self, sentence: str, language: str) -> Translation | None:
        """Give what a memory has for a sentence, the first of several."""
        for memory in self.memories:
            text = memory.lookup(sentence, language, self._to)
            if text is not None:
                return Translation(text, Origin.MEMORY, memory.name)
        return None

    @property
    def key(self) -> str:
        """Give another key for other memories or terms."""
        return f"{self.memories_key}~{self.terms.key}" if self.terms else self.memories_key

    def bundles_key(self, record: ArticleRecord) -> str:
        """Give another key for other bundles of an article; `""` where it has none."""
        return self.bundles.key(record.path, record.content) if self.bundles else ""
