"""What the reading surface shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from core.article import Article, Entity, Translation, TranslationMention
    from core.finished_article import FinishedArticle
    from core.knowledge.bundle_claim import BundleClaim
    from core.knowledge.quotes import PlacedQuote
    from core.session import MentionInContext, Watched


@dataclass(frozen=True, eq=False)
class Content:
    """One article with all that is known of it by now, and what of it is marked."""

    finished: FinishedArticle
    hidden: frozenset[str] = frozenset()
    """Entities whose mentions are not marked."""
    watched: Watched | None = None
    notes: Mapping[int, str] = field(default_factory=dict)
    """What a person noted, by the sentence's number."""

    @property
    def quotes(self) -> tuple[PlacedQuote, ...]:
        """What a person quoted, in reading order."""
        return self.finished.quotes

    @property
    def article(self) -> Article:
        """The original."""
        return self.finished.article

    @property
    def to(self) -> str:
        """The language of the translation."""
        return self.finished.to

    @property
    def translations(self) -> tuple[Translation | None, ...]:
        """One for each sentence of the article, None where there is none yet."""
        return self.finished.translations

    @property
    def entity_ids(self) -> tuple[str, ...]:
        """One for each mention, or none where the article is not linked."""
        return self.finished.entity_ids

    @property
    def translation_mentions(self) -> tuple[tuple[TranslationMention, ...], ...]:
        """Those of each sentence's translation."""
        return self.finished.translation_mentions

    @property
    def claim(self) -> BundleClaim | None:
        """How the text stands to what a bundle says of it."""
        return self.finished.claim

    def looks_like(self, other: Content | None) -> bool:
        """Tell whether the text and its marks are the same; the entities' counts do not show."""
        return other is not None and self.shown() == other.shown()

    def shown(self) -> tuple[object, ...]:
        """Give all of it that is shown."""
        return (
            self.article,
            self.to,
            self.translations,
            self.entity_ids,
            self.translation_mentions,
            self.claim,
            self.hidden,
            self.watched,
            self.notes,
            self.quotes,
        )

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
    have it, `contexts` a sentence of the first of them that has it, by path. `day` is the one that
    "yesterday" or a weekday means in the article shown.
    """

    entity: Entity
    here: int
    articles: tuple[tuple[str, str], ...] = ()
    contexts: tuple[MentionInContext, ...] = ()
    day: date | None = None
    engine: str = ""
    """What a package wrote where the name was put right."""
