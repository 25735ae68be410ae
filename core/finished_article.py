"""What is exported and searched: an article with all that was made of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.languages import sentence_gap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.article import Article, Entity, Translation, TranslationMention
    from core.knowledge.bundle_claim import BundleClaim
    from core.knowledge.notes import PlacedNote
    from core.knowledge.quotes import PlacedQuote


@dataclass(frozen=True, slots=True)
class FinishedArticle:
    """An article with its translations and entities.

    `translations` and `translation_mentions` have one item per sentence of the article,
    `entity_ids` one per mention, or none where the article is not linked. `route` names the
    packages, in the order of their use; it is empty where none leads from the article's language to
    `to`. `entities` has at least those of `entity_ids`. `notes`, `tags` and `quotes` are what a
    person wrote beside it. `claim` says how its text stands to a bundle's, None where nothing is to
    be said of that.
    """

    article: Article
    to: str
    route: tuple[str, ...]
    translations: tuple[Translation | None, ...]
    entity_ids: tuple[str, ...] = ()
    translation_mentions: tuple[tuple[TranslationMention, ...], ...] = ()
    entities: Mapping[str, Entity] = field(default_factory=lambda: MappingProxyType({}))
    notes: tuple[PlacedNote, ...] = ()
    tags: tuple[str, ...] = ()
    quotes: tuple[PlacedQuote, ...] = ()
    claim: BundleClaim | None = None

    def without_notes(self) -> FinishedArticle:
        """Give the article without what a person wrote beside it."""
        return replace(self, notes=(), tags=(), quotes=())

    @property
    def title_translation(self) -> str | None:
        """Give the translation of the headline, None until all its sentences have one."""
        return self.article.title_translation(self.translations, sentence_gap(self.to))
