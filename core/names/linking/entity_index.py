"""One entity for all mentions that name the same thing, over the articles of a folder."""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

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
from core.names.linking.entity_paths import PathsOf
from core.names.linking.kept_entities import KeptEntities, best_spelling
from core.names.linking.kept_rows import Changes, EntityRow, KeptPlaces, KeptValues, Section
from core.names.linking.resolution import Resolution
from core.names.linking.searched_names import has_name, searched_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from contextlib import AbstractContextManager

    from core.article import Article, Mention
    from core.names.linking.kept_rows import KeptRows

_ENOUGH_VOTES = 12
_FORMS_TO_LOOK_FOR = 12
_ENGLISH = "en"
LINKING_VERSION = "1"
"""Changes whenever the same mentions would be other entities: then a folder is linked anew."""
_MOST_IN_MEMORY = 10_000
"""Of each part of an index that is kept: what a few thousand articles ask for."""


class EntityIndex:
    """What is to be said of a folder's entities, as far as its articles are linked.

    An answer about one article links that one first and takes no longer than that; `settle` links
    anew what later articles told of earlier ones. `kept` is what `kept()` gave at another time: an
    entity keeps its id. `edits` are what a person changed. With `rows`, it goes on with what they
    have and fetches of it what is asked for; `guard` is held by whoever asks, and by an entity that
    is asked later for its articles.
    """

    def __init__(
        self,
        kept: KeptEntities | None = None,
        to: str = "en",
        edits: EntityEdits | None = None,
        rows: KeptRows | None = None,
        guard: AbstractContextManager[object] | None = None,
    ) -> None:
        self._to, self._rows, self._guard = to, rows, guard or nullcontext()
        self._resolution = Resolution(kept or KeptEntities(), to, edits or EntityEdits(), rows)
        self._entities: dict[str, Entity] = {}
        self._offered: set[str] = set()
        self._names: KeptValues[str] = KeptValues(Section.NAMES, rows, str, str)

    # What there is to link

    def add_mentions(
        self,
        path: str,
        language: str,
        named: Iterable[tuple[MentionType, str, str]],
        stamp: str = "",
    ) -> None:
        """Take an article in, in place of one with the same path.

        Its mentions in order: type, key and spelling of each; `stamp` says what they come from.
        """
        self._resolution.add(path, language, named, stamp)

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
        article, counts = self._resolution.settled(path), self._resolution.counts
        wanted = {
            form: (id, node[0])
            for (node, form), id in zip(article.mentions, article.ids, strict=True)
            if id and is_own(id) and counts.votes(id).total() < _ENOUGH_VOTES
        }
        if not wanted:
            return
        for original, translation in pairs:
            for form, (id, kind) in wanted.items():
                if form in original:
                    spelling = find_spelling(form, article.language, kind, translation)
                    if spelling is not None:
                        counts.vote(id, Counter({spelling: 1}))
                        self._resolution.forget(id)

    def untranslated(self, ids: Iterable[str]) -> list[tuple[str, str, str]]:
        """Give those of some entities whose names are to be translated for `note_name`.

        Each with its language and the name: those of organisations, in several words.
        """
        wanted = []
        for id in ids:
            named = self._untranslated(id)
            if named is None:
                self._resolution.counts.set_due(id, asked=True)
            else:
                self._offered.add(id)
                wanted.append(named)
        return wanted

    def _untranslated(self, id: str) -> tuple[str, str, str] | None:
        counts = self._resolution.counts
        if not is_own(id) or self._resolution.translated_names.has(id) or not counts.is_there(id):
            return None
        if counts.type(id) is not MentionType.ORGANISATION:
            return None
        names: dict[str, Counter[str]] = defaultdict(Counter)
        for (form, language), count in counts.spellings(id).items():
            if " " in form and language not in ("", self._to):
                names[language][form] += count
        if not names:
            return None
        language = max(names, key=lambda code: (names[code].total(), code))
        return id, language, nominative(names[language], language, MentionType.ORGANISATION)

    def note_name(self, id: str, name: str) -> None:
        """Take the translated name of an organisation, which joins it with others called so.

        "" is for a name that could not be translated, and need not be again.
        """
        if self._resolution.counts.is_there(id):
            self._resolution.name_organisation(id, name)

    def kept(self) -> KeptEntities:
        """Give what the folder's next index begins with, of one that is all in memory."""
        resolution = self._resolution
        now = resolution.now
        spellings = {
            id: best_spelling(counted.votes)
            for id, counted in resolution.counts.counted.in_memory()
            if counted.votes
        }
        ids = {node_key: now(id) for node_key, id in resolution.nodes.in_memory()}
        return KeptEntities(ids, spellings, dict(resolution.translated_names.names.in_memory()))

    # Keeping

    def take_changes(self) -> Changes:
        """Give what changed since the last time, to be kept; `landed` must follow."""
        resolution, now = self._resolution, self._resolution.now
        counts, called = resolution.counts, resolution.translated_names.names
        ids = {key: now(id) for key, id in resolution.nodes.changed() if id is not None}
        counted = {id: one for id, one in counts.counted.changed() if one is not None}
        own = KeptEntities(
            ids,
            {id: best_spelling(one.votes) for id, one in counted.items() if one.votes},
            {id: name for id, name in called.changed() if name is not None},
        )
        merged = tuple((lost, now(lost)) for lost, _ in resolution.merged.changed())
        stamps = {
            path: article.stamp
            for path, article in resolution.articles.changed()
            if article is not None
        }
        entities = tuple(
            EntityRow(id, one.spellings.total(), one.articles, one.named, one.asked, data)
            for id, data in counts.counted.take()
            if data is not None and (one := counted.get(id)) is not None
        )
        values = [(part.section, key, data) for part in self._values() for key, data in part.take()]
        articles = [(path, stamps.get(path, ""), data) for path, data in resolution.articles.take()]
        places = [row for part in self._places() for row in part.take()]
        return Changes(
            tuple(values),
            tuple(articles),
            entities,
            tuple(places),
            own.to_rows(),
            merged,
        )

    def landed(self, changes: Changes, kept: bool) -> None:
        """Take in whether changes are kept now; else they are given again the next time."""
        for place in self._places():
            place.landed(kept)
        if not kept:
            for part in self._values():
                part.give_back(key for at, key, _ in changes.values if at is part.section)
            self._resolution.articles.give_back(path for path, _, _ in changes.articles)
            self._resolution.counts.counted.give_back(row.id for row in changes.entities)
            return
        for part in (*self._values(), self._resolution.articles, self._resolution.counts.counted):
            part.shrink(_MOST_IN_MEMORY)
        for place in self._places():
            place.shrink(_MOST_IN_MEMORY)
        self._resolution.shrink(_MOST_IN_MEMORY)
        if len(self._entities) > _MOST_IN_MEMORY:
            self._entities.clear()

    def _values(self) -> tuple[KeptValues[Any], ...]:
        r = self._resolution
        names = r.translated_names
        return (
            *(r.nodes, r.spelt, r.merged, r.acronyms, r.about, r.groups.buckets),
            *(r.people.people, r.people.by_surname, names.names, names.ids, self._names),
        )

    def _places(self) -> tuple[KeptPlaces, ...]:
        r = self._resolution
        return r.counts.articles, r.waiting, r.lonely, r.unsettled_places

    # Articles

    def has(self, path: str) -> bool:
        """Tell whether an article was added."""
        return path in self._resolution.articles

    def stamps(self) -> dict[str, str]:
        """Give the articles that are kept by path, each with what its mentions come from."""
        return dict(self._rows.stamps()) if self._rows is not None else {}

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
        self._follow_changes()
        known = self._entities.get(id)
        if known is not None:
            return known
        counts = self._resolution.counts
        number = counts.number(id)
        if not number:
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
            PathsOf(number, partial(self._paths, id)),
            self.edits.is_hidden(id),
        )
        return entity

    def _follow_changes(self) -> None:
        """Forget what was said of entities that changed since."""
        while self._resolution.stale:
            id = self._resolution.stale.pop()
            self._entities.pop(id, None)
            self._offered.discard(id)

    def _paths(self, id: str) -> list[str]:
        with self._guard:
            return sorted(self._resolution.counts.places(id))

    # Names, as they are searched

    def unnamed(self) -> list[str]:
        """List the entities whose names were not made ready for search since they changed."""
        return self._resolution.counts.due(named=True)

    def unasked(self, *, again: bool = False) -> list[str]:
        """List the entities whose names `untranslated` should look at, as they changed.

        With `again` also those that it gave, and nobody could translate.
        """
        self._follow_changes()
        if again:
            self._offered.clear()
        return [id for id in self._resolution.counts.due(named=False) if id not in self._offered]

    def make_searchable(self, ids: Iterable[str]) -> None:
        """Make ready for search what some entities are called."""
        for id in ids:
            self._resolution.counts.set_due(id, named=True)
            try:
                names = searched_names(self.entity(id))
            except KeyError:
                self._names.pop(id)
                continue
            if self._names.get(id) != names:
                self._names.put(id, names)

    def called(self, beginnings: Sequence[str], most: int) -> list[Entity]:
        """Give the entities that have a name with all of some beginnings of words, made ready.

        Most mentioned first.
        """
        counts = self._resolution.counts

        def is_called(id: str) -> bool:
            there = counts.is_there(id) and not is_relative_day(id)
            return there and has_name(self._names.get(id) or "", beginnings)

        if self._rows is None:
            found = [id for id, _ in self._names.in_memory() if is_called(id)]
        else:
            found = list(islice(filter(is_called, self._rows.called(beginnings)), most))
            new = dict(self._names.changed())
            found += [id for id in new if id not in found and is_called(id)]
        found.sort(key=lambda id: (-counts.spellings(id).total(), id))
        return [self.entity(id) for id in found[:most]]

    def known_called(self, words: Sequence[str], most: int) -> list[Entity]:
        """Give the known entities of whose names some words are another case."""
        ids = set(self._rows.known() if self._rows is not None else ())
        ids.update(id for id, _ in self._resolution.counts.counted.in_memory() if is_known(id))
        counts = self._resolution.counts
        found = [id for id in ids if authority.is_case_of(words, id) and counts.is_there(id)]
        found.sort(key=lambda id: (-counts.spellings(id).total(), id))
        return [self.entity(id) for id in found[:most]]

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
        votes = self._resolution.counts.votes(id)
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
