"""What the reading surface shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.article import Article, Entity, Translation, TranslationMention
    from core.knowledge.bundle_claim import BundleClaim
    from core.session import MentionInContext, Watched


@dataclass(frozen=True)
class Content:
    """One article with all that is known of it by now.

    `translations` and `translation_mentions` have one item per sentence of the article,
    `entity_ids` one per mention.
    """

    article: Article
    to: str
    translations: tuple[Translation | None, ...]
    entity_ids: tuple[str, ...] = ()
    translation_mentions: tuple[tuple[TranslationMention, ...], ...] = ()
    hidden: frozenset[str] = frozenset()
    """Entities whose mentions are not marked."""
    watched: Watched | None = None
    notes: Mapping[int, str] = field(default_factory=dict)
    """What a person noted, by the sentence's number."""
    claim: BundleClaim | None = None
    """How the text stands to what a bundle says of it."""

    def marks(self, mention: int) -> bool:
        """Tell whether a mention is marked."""
        ids = self.entity_ids
        return mention >= len(ids) or ids[mention] not in self.hidden


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is: a sentence, and how far its first line is below the top edge.

    `offset` is in device-independent pixels, negative where the line is above the edge.
    """

    sentence: int = 0
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's translation of a sentence in a language; an empty text takes hers back."""

    sentence: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class EntityCardContent:
    """What the hover card tells of an entity.

    `here` counts its mentions in the article shown; `articles` are the (path, title) of those that
    have it, `contexts` a sentence of the first of them that has it, by path.
    """

    entity: Entity
    here: int
    articles: tuple[tuple[str, str], ...] = ()
    contexts: tuple[MentionInContext, ...] = ()
