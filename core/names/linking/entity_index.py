"""One entity for all mentions that name the same thing, over the articles of a folder."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import Entity, MentionType
from core.names import authority
from core.names.dates.names import date_name
from core.names.keys import date_value, is_known, is_own, is_relative_day
from core.names.linking.canonical_name import (
    best_name,
    known_institution,
    nominative,
    patterned_name,
)
from core.names.linking.edits import EntityEdits
from core.names.linking.kept_entities import KeptEntities
from core.names.linking.resolution import Resolution

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.article import Article, Mention

_ENOUGH_VOTES = 12
_FORMS_TO_LOOK_FOR = 12
_ENGLISH = "en"


class EntityIndex:
    """What is to be said of a folder's entities, as far as its articles are linked.

    An answer about one article links that one first and takes no longer than that; `settle` links
    anew what later articles told of earlier ones. `kept` is what `kept()` gave at another time: an
    entity keeps its id. `edits` are what a person changed.
    """

    def __init__(
        self,
        kept: KeptEntities | None = None,
        to: str = "en",
        edits: EntityEdits | None = None,
    ) -> None:
        self._to = to
        self._resolution = Resolution(kept or KeptEntities(), to, edits or EntityEdits())
        self._entities: dict[str, Entity] = {}

    # What there is to link

    def add_mentions(
        self, path: str, language: str, named: Iterable[tuple[MentionType, str, str]]
    ) -> None:
        """Take an article in, in place of one with the same path.

        Its mentions in order: type, key and spelling of each.
        """
        self._resolution.add(path, language, named)

    def remove(self, path: str) -> None:
        """Forget an article; the ids of its entities stay taken."""
        self._resolution.remove(path)

    def settle(self, articles: int | None = None) -> bool:
        """Link what waits, of so many articles or of all; tell whether nothing waits any more."""
        return self._resolution.settle(articles)

    def unsettled(self) -> str | None:
        """Give an article that waits to be linked anew, None where none does."""
        return self._resolution.unsettled()

    def link_anew(self, path: str) -> None:
        """Link one article; whether that fails or not, it waits no more."""
        self._resolution.link_anew(path)

    @property
    def changes(self) -> int:
        """Grows whenever any entity may have another name, other mentions or none left."""
        return self._resolution.changes

    def note_translations(self, path: str, pairs: Iterable[tuple[str, str]]) -> None:
        """Look in translations for how the reader's language spells this article's names."""
        from core.names.projection.project import find_spelling

        if not self.has(path):
            return
        article, votes = self._resolution.settled(path), self._resolution.spelling_votes
        wanted = {
            form: (id, node[0])
            for (node, form), id in zip(article.mentions, article.ids, strict=True)
            if id and is_own(id) and votes[id].total() < _ENOUGH_VOTES
        }
        if not wanted:
            return
        for original, translation in pairs:
            for form, (id, kind) in wanted.items():
                if form in original:
                    spelling = find_spelling(form, article.language, kind, translation)
                    if spelling is not None:
                        votes[id][spelling] += 1
                        self._resolution.forget(id)

    def untranslated(self, ids: Iterable[str]) -> list[tuple[str, str, str]]:
        """Give those of some entities whose names are to be translated for `note_name`.

        Each with its language and the name: those of organisations, in several words.
        """
        counts, wanted = self._resolution.counts, []
        for id in ids:
            if not is_own(id) or self._resolution.translated_names.has(id) or not counts.places(id):
                continue
            if counts.type(id) is not MentionType.ORGANISATION:
                continue
            names: dict[str, Counter[str]] = defaultdict(Counter)
            for (form, language), count in counts.spellings(id).items():
                if " " in form and language not in ("", self._to):
                    names[language][form] += count
            if names:
                language = max(names, key=lambda code: (names[code].total(), code))
                name = nominative(names[language], language, MentionType.ORGANISATION)
                wanted.append((id, language, name))
        return wanted

    def note_name(self, id: str, name: str) -> None:
        """Take the translated name of an organisation, which joins it with others called so.

        "" is for a name that could not be translated, and need not be again.
        """
        if self._resolution.counts.places(id):
            self._resolution.name_organisation(id, name)

    def kept(self) -> KeptEntities:
        """Give what the folder's next index begins with, as far as articles are linked."""
        resolution = self._resolution
        spellings = {
            id: max(votes, key=lambda spelling: (votes[spelling], spelling))
            for id, votes in resolution.spelling_votes.items()
            if votes
        }
        names = resolution.translated_names.by_id()
        return KeptEntities(dict(resolution.ids_by_node), spellings, names)

    # Articles

    def has(self, path: str) -> bool:
        """Tell whether an article was added."""
        return path in self._resolution.articles

    def ids(self, path: str) -> tuple[str, ...]:
        """Give the entity of each mention of an article, in the order of its mentions.

        Mentions that a person said are none are left out, as in `edited`.
        """
        return tuple(id for id in self._resolution.settled(path).ids if id)

    def edited(self, article: Article) -> Article:
        """Give an article that was added with the mentions and types that a person wants.

        A mention of a known entity has its entity's type, whatever stands around it: marks, lists
        and exports say the same of it.
        """
        ids = self._resolution.settled(article.path).ids
        if len(ids) != len(article.mentions):
            return article
        types = ((id, self._settled_type(id)) for id in ids)
        mentions = tuple(
            mention if wanted in (None, mention.type) else replace(mention, type=wanted)
            for mention, (id, wanted) in zip(article.mentions, types, strict=True)
            if id
        )
        return article if mentions == article.mentions else replace(article, mentions=mentions)

    def dropped(self, article: Article) -> frozenset[Mention]:
        """Give the mentions of an article, added or not, that a person said name nothing."""
        if not self.edits:
            return frozenset()
        linked = self._resolution.articles.get(article.path)
        if linked is not None and len(linked.ids) == len(article.mentions):
            pairs = zip(article.mentions, linked.ids, strict=True)
            return frozenset(mention for mention, id in pairs if not id)
        known = ((m, self._resolution.known_id((m.type, m.key))) for m in article.mentions)
        return frozenset(m for m, id in known if id and not self.edits.entity(id, article.quote(m)))

    def forms(self, path: str) -> tuple[tuple[str, str], ...]:
        """Give the spelling and the entity of each mention of an article, as far as linked."""
        article = self._resolution.articles.get(path)
        if article is None:
            return ()
        pairs = zip(article.mentions, article.ids, strict=False)
        return tuple((form, id) for (_, form), id in pairs if id)

    def language(self, path: str) -> str:
        """Give the language of an article, "" where it is not known."""
        article = self._resolution.articles.get(path)
        return article.language if article is not None else ""

    # What a person changed

    @property
    def edits(self) -> EntityEdits:
        """What a person changed."""
        return self._resolution.edits

    def use_edits(self, edits: EntityEdits) -> list[str]:
        """Take other edits in place of those there are.

        Gives the articles of whose mentions others than before name nothing.
        """
        return self._resolution.use_edits(edits)

    def new_id(self) -> str:
        """Give an id that no entity has."""
        return self._resolution.new_id()

    # Entities

    def there(self) -> list[str]:
        """List the ids of the entities that articles have, as far as linked.

        A weekday or "yesterday" says nothing of a folder: it is only an entity of its articles.
        """
        return [id for id in self._resolution.counts.there() if not is_relative_day(id)]

    def places(self, id: str) -> frozenset[str]:
        """Give the articles that have an entity, as far as linked."""
        return frozenset(self._resolution.counts.places(id))

    def entity(self, id: str) -> Entity:
        """Give one entity; raises KeyError where no article has it."""
        while self._resolution.stale:
            self._entities.pop(self._resolution.stale.pop(), None)
        known = self._entities.get(id)
        if known is not None:
            return known
        counts = self._resolution.counts
        places = counts.places(id)
        if not places:
            raise KeyError(id)
        forms = counts.spellings(id)
        ordered = sorted(forms.items(), key=lambda item: (-item[1], item[0]))
        kind = self._type(id)
        entity = self._entities[id] = Entity(
            id,
            kind,
            self._name(id, kind, forms),
            tuple((form, language, count) for (form, language), count in ordered),
            forms.total(),
            tuple(sorted(places)),
            self.edits.is_hidden(id),
        )
        return entity

    def names(self, id: str) -> tuple[str, ...]:
        """Give what to look for in translations: the canonical name and others of the language.

        Raises KeyError where no article has the entity.
        """
        entity = self.entity(id)
        others = authority.names_for(id, self._to) if is_known(id) else ()
        translated = self._resolution.translated_names.name(id)
        forms = (form for form, _, _ in entity.forms[:_FORMS_TO_LOOK_FOR])
        return tuple(dict.fromkeys(filter(None, (entity.name, *others, translated, *forms))))

    def _settled_type(self, id: str) -> MentionType | None:
        """Give the type that a person gave to an entity, or that of a known one."""
        return self.edits.type(id) or (authority.type_of(id) if is_known(id) else None)

    def _type(self, id: str) -> MentionType:
        return self._settled_type(id) or self._resolution.counts.type(id)

    def _name(self, id: str, kind: MentionType, forms: Counter[tuple[str, str]]) -> str:
        own = self.edits.name(id)
        if own is not None:
            return own
        date = date_value(id)
        if date is not None:
            return date_name(date, self._to) or forms.most_common(1)[0][0][0]
        known = authority.display_name(id, self._to) if is_known(id) else None
        if known is not None:
            return known
        votes = self._resolution.spelling_votes.get(id, Counter())
        foreign = all(language != self._to for _, language in forms)
        if kind is MentionType.ORGANISATION and foreign and self._to == _ENGLISH:
            institution = known_institution(forms)
            if institution is not None:
                return institution
        if not votes and foreign:
            translated = self._resolution.translated_names.name(id).strip(" .")
            if translated and kind is MentionType.ORGANISATION:
                return translated
            english = patterned_name(forms, kind) if self._to == _ENGLISH else None
            if english is not None:
                return english
        return best_name(forms, votes, self._to, kind)
