"""One entity for all mentions that name the same thing, over the articles of a folder."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from core.article import Entity, MentionType
from core.names import gazetteer
from core.names.dates import date_name
from core.names.linking import translated_names
from core.names.linking.canonical_name import best_name, nominative
from core.names.linking.edits import EntityEdits
from core.names.linking.mention_counts import MentionCounts
from core.names.linking.spelling_variants import SpellingGroups, surname_matches
from core.names.linking.translated_names import TranslatedNames
from core.text.romanisation import fold, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.article import Article, Mention

_KNOWN = ("cldr:", "gaz:")
_SPELT = "translated|"
"""Begins what is kept of a numbered entity's spelling in translations."""
_OWN_ID = re.compile(r"e([0-9]{1,18})")
_ENOUGH_VOTES = 12
_FORMS_TO_LOOK_FOR = 12

Node = tuple[MentionType, str]


@dataclass(slots=True)
class _Record:
    """What linking keeps of an article: its mentions as (node, form), without the text.

    `linked` are the entities as found, `ids` as a person wants them, "" for what is none.
    """

    language: str
    mentions: tuple[tuple[Node, str], ...]
    linked: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    loose: set[str] = field(default_factory=set)


class EntityIndex:
    """Link the mentions of a folder's articles; every answer covers the articles added so far.

    `ids` is what `persisted` gave at another time: an entity keeps its id. A territory's or a
    gazetteer entry's id is its key, a date's its value; all others are numbered. `edits` are what
    a person changed.
    """

    def __init__(
        self,
        ids: Mapping[str, str] | None = None,
        to: str = "en",
        edits: EntityEdits | None = None,
    ) -> None:
        self._to = to
        self._ids: dict[str, str] = dict(ids or {})
        self._votes: dict[str, Counter[str]] = defaultdict(Counter)
        for key in [key for key in self._ids if key.startswith(_SPELT)]:
            self._votes[key.removeprefix(_SPELT)][self._ids.pop(key)] += 1
        self._translated_names = TranslatedNames(to)
        kept = [key for key in self._ids if key.startswith(translated_names.KEPT)]
        self._translated_names.take_kept({key: self._ids.pop(key) for key in kept})
        self._edits = edits or EntityEdits()
        numbers = (_OWN_ID.fullmatch(id) for id in {*self._ids.values(), *self._edits.ids()})
        self._next = 1 + max((int(m[1]) for m in numbers if m), default=0)
        self._groups = SpellingGroups()
        for node_key, id in self._ids.items():
            kind, _, key = node_key.partition("|")
            self._groups.add(kind, key, id)
        self._records: dict[str, _Record] = {}
        self._dirty: set[str] = set()
        self._waiting: dict[str, set[str]] = defaultdict(set)
        self._full_names: dict[str, set[str]] = defaultdict(set)
        self._person_words: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._acronyms: dict[str, dict[str, set[str]]] = defaultdict(dict)
        self._counts = MentionCounts()
        self._mentions: dict[tuple[Node, str], tuple[Node, str]] = {}
        self._cache: dict[str, Entity] = {}
        self.changes = 0
        """Grows whenever any entity may have another name, other mentions or none left."""

    @property
    def persisted(self) -> Mapping[str, str]:
        """Give the ids, and spellings found in translations, to hand to the folder's next index."""
        self._resolve()
        return self.ids_so_far()

    def add(self, article: Article) -> None:
        """Take an article in, in place of one with the same path."""
        named = ((m.type, m.key, article.quote(m)) for m in article.mentions)
        self.add_mentions(article.path, article.language, named)

    def add_mentions(
        self, path: str, language: str, named: Iterable[tuple[MentionType, str, str]]
    ) -> None:
        """Take an article in by its mentions in order: type, key and spelling of each."""
        self.remove(path)
        mentions = tuple(self._intern(((kind, key), form)) for kind, key, form in named)
        self._records[path] = _Record(language, mentions)
        self._dirty.add(path)
        by_node: dict[Node, set[str]] = defaultdict(set)
        for node, form in mentions:
            by_node[node].add(form)
        for node, forms in by_node.items():
            if not _is_surname(node):
                self._register(node, forms, language)

    def remove(self, path: str) -> None:
        """Forget an article; the ids of its entities stay taken."""
        record = self._records.pop(path, None)
        if record is None:
            return
        self._withdraw(path, record)
        self._dirty.discard(path)

    def note_translations(self, path: str, pairs: Iterable[tuple[str, str]]) -> None:
        """Look in translations for how the reader's language spells this article's names."""
        from core.names.projection.project import find_spelling

        record = self._records.get(path)
        if record is None:
            return
        linked = self._settled(path, all_articles=False)
        wanted = {
            form: (id, node[0])
            for (node, form), id in zip(record.mentions, linked.ids, strict=True)
            if id and _OWN_ID.fullmatch(id) and self._votes[id].total() < _ENOUGH_VOTES
        }
        if not wanted:
            return
        for original, translation in pairs:
            for form, (id, kind) in wanted.items():
                if form in original:
                    spelling = find_spelling(form, record.language, kind, translation)
                    if spelling is not None:
                        self._votes[id][spelling] += 1
                        self._forget(id)

    def untranslated(self, ids: Iterable[str]) -> list[tuple[str, str, str]]:
        """Give those of some entities whose names are to be translated for `note_name`.

        Each with its language and the name: those of organisations, in several words.
        """
        wanted = []
        for id in ids:
            if (
                self._translated_names.has(id)
                or not _OWN_ID.fullmatch(id)
                or not self._counts.places(id)
            ):
                continue
            if self._counts.type(id) is not MentionType.ORGANISATION:
                continue
            names: dict[str, Counter[str]] = defaultdict(Counter)
            for (form, language), count in self._counts.spellings(id).items():
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
        if self._counts.places(id):
            before = self._translated_names.translated(id, name)
            if before != id:
                self._merge(id, before)
                self._forget(before)
            self._forget(id)

    def has(self, path: str) -> bool:
        """Tell whether an article was added."""
        return path in self._records

    def settle(self, articles: int | None = None) -> bool:
        """Link what waits, of so many articles or of all; tell whether nothing waits any more.

        All answers do this first, but for those that are asked for with `settled=False`: they hold
        for what is linked so far and take no longer than one article's linking.
        """
        while self._dirty and articles != 0:
            self._resolve_one(self._dirty.pop())
            articles = None if articles is None else articles - 1
        return not self._dirty

    def unsettled(self) -> str | None:
        """Give an article that waits to be linked anew, None where none does."""
        return next(iter(self._dirty), None)

    def link_anew(self, path: str) -> None:
        """Link one article; whether that fails or not, it waits no more."""
        self._dirty.discard(path)
        self._resolve_one(path)

    def ids(self, path: str, *, settled: bool = True) -> tuple[str, ...]:
        """Give the entity of each mention of an article, in the order of its mentions.

        Mentions that a person said are none are left out, as in `edited`.
        """
        return tuple(id for id in self._settled(path, all_articles=settled).ids if id)

    def _settled(self, path: str, *, all_articles: bool = True) -> _Record:
        if all_articles:
            self._resolve()
        elif path in self._dirty:
            self._dirty.discard(path)
            self._resolve_one(path)
        return self._records[path]

    def edited(self, article: Article, *, settled: bool = True) -> Article:
        """Give an article that was added with the mentions and types that a person wants.

        Else a mention keeps the type that it has in its article: the Kremlin is a place in one
        and an organisation in another.
        """
        record = self._settled(article.path, all_articles=settled)
        if len(record.ids) != len(article.mentions):
            return article
        types = ((id, self._edits.type(id)) for id in record.ids)
        mentions = tuple(
            mention if wanted in (None, mention.type) else replace(mention, type=wanted)
            for mention, (id, wanted) in zip(article.mentions, types, strict=True)
            if id
        )
        return article if mentions == article.mentions else replace(article, mentions=mentions)

    def dropped(self, article: Article) -> frozenset[Mention]:
        """Give the mentions of an article, added or not, that a person said name nothing."""
        if not self._edits:
            return frozenset()
        record = self._records.get(article.path)
        if record is not None and len(record.ids) == len(article.mentions):
            return frozenset(
                m for m, id in zip(article.mentions, record.ids, strict=True) if not id
            )
        pairs = ((m, self._known_id((m.type, m.key))) for m in article.mentions)
        return frozenset(
            m for m, id in pairs if id and not self._edits.entity(id, article.quote(m))
        )

    def _known_id(self, node: Node) -> str:
        """Give a node's entity, "" where none is known before its article is linked."""
        kind, key = node
        return key if key.startswith(_KNOWN) else self._ids.get(f"{kind}|{key}", "")

    def forms(self, path: str) -> tuple[tuple[str, str], ...]:
        """Give the spelling and the entity of each mention of an article, as far as linked."""
        record = self._records.get(path)
        if record is None:
            return ()
        pairs = zip(record.mentions, record.ids, strict=False)
        return tuple((form, id) for (_, form), id in pairs if id)

    def places(self, id: str) -> frozenset[str]:
        """Give the articles that have an entity, as far as linked."""
        return frozenset(self._counts.places(id))

    def language(self, path: str) -> str:
        """Give the language of an article, "" where it is not known."""
        record = self._records.get(path)
        return record.language if record is not None else ""

    @property
    def edits(self) -> EntityEdits:
        """What a person changed."""
        return self._edits

    def use_edits(self, edits: EntityEdits) -> list[str]:
        """Take other edits in place of those there are.

        Gives the articles of whose mentions others than before name nothing.
        """
        self._edits = edits
        self._cache.clear()
        self.changes += 1
        changed = []
        for path, record in self._records.items():
            if record.ids:
                self._count(path, record, -1)
                before, record.ids = record.ids, self._overlaid(record)
                self._count(path, record, 1)
                if [bool(id) for id in before] != [bool(id) for id in record.ids]:
                    changed.append(path)
        return changed

    def new_id(self) -> str:
        """Give an id that no entity has."""
        self._next += 1
        return f"e{self._next - 1}"

    def ids_so_far(self) -> dict[str, str]:
        """Give what `persisted` gives, but for articles that wait to be linked."""
        spelt = {_SPELT + id: max(v, key=lambda s: (v[s], s)) for id, v in self._votes.items() if v}
        return {**self._ids, **spelt, **self._translated_names.kept()}

    def there(self) -> list[str]:
        """List the ids of the entities that articles have, as far as linked."""
        return self._counts.there()

    def article_counts(self, path: str) -> dict[str, int]:
        """Give how often each entity is named in an article, by first mention."""
        return dict(Counter(self.ids(path)))

    def entities(self) -> list[Entity]:
        """Give the folder's entities, most mentioned first."""
        self._resolve()
        found = [self.entity(id) for id in self.there()]
        return sorted(found, key=lambda e: (-e.mentions, e.name))

    def entity(self, id: str, *, settled: bool = True) -> Entity:
        """Give one entity; raises KeyError where no article has it."""
        if settled:
            self._resolve()
        cached = self._cache.get(id)
        if cached is not None:
            return cached
        places = self._counts.places(id)
        if not places:
            raise KeyError(id)
        forms = self._counts.spellings(id)
        ordered = sorted(forms.items(), key=lambda item: (-item[1], item[0]))
        kind = self._type(id)
        entity = Entity(
            id,
            kind,
            self._name(id, kind, forms),
            tuple((form, language, count) for (form, language), count in ordered),
            forms.total(),
            tuple(sorted(places)),
            self._edits.is_hidden(id),
        )
        self._cache[id] = entity
        return entity

    def names(self, id: str, *, settled: bool = True) -> tuple[str, ...]:
        """Give what to look for in translations: the canonical name and others of the language.

        Raises KeyError where no article has the entity.
        """
        entity = self.entity(id, settled=settled)
        others = gazetteer.names_for(id, self._to) if id.startswith(_KNOWN) else ()
        translated = self._translated_names.name(id)
        forms = (form for form, _, _ in entity.forms[:_FORMS_TO_LOOK_FOR])
        return tuple(dict.fromkeys(filter(None, (entity.name, *others, translated, *forms))))

    def _type(self, id: str) -> MentionType:
        known = gazetteer.type_of(id) if id.startswith(_KNOWN) else None
        return self._edits.type(id) or known or self._counts.type(id)

    def _name(self, id: str, kind: MentionType, forms: Counter[tuple[str, str]]) -> str:
        own = self._edits.name(id)
        if own is not None:
            return own
        if id.startswith("date:"):
            return date_name(id.removeprefix("date:"), self._to) or forms.most_common(1)[0][0][0]
        known = gazetteer.display_name(id, self._to) if id.startswith(_KNOWN) else None
        return known or best_name(forms, self._votes.get(id, Counter()), self._to, kind)

    def _register(self, node: Node, forms: set[str], language: str) -> str:
        """Give a node's entity, making one where neither it nor a spelling of it is known."""
        kind, key = node
        if kind is MentionType.DATE:
            id = f"date:{key}"
        elif key.startswith(_KNOWN):
            id = key
        else:
            id = self._number(kind, key, language)
        self._counts.note_type(id, kind)
        if kind is MentionType.PERSON:
            self._note_person(id, key)
        if kind is MentionType.ORGANISATION:
            id = self._note_acronyms(id, forms, language)
            for form in forms if language == self._to else ():
                before = self._translated_names.note(id, form)
                id = self._merge(id, before) if before != id else id
        return id

    def _number(self, kind: MentionType, key: str, language: str) -> str:
        node_key = f"{kind}|{key}"
        id = self._ids.get(node_key)
        if id is None:
            id = self._groups.find(kind, key, language)
            if id is None:
                id = f"e{self._next}"
                self._next += 1
            self._ids[node_key] = id
            self._groups.add(kind, key, id, language)
        return id

    def _note_person(self, id: str, key: str) -> None:
        names = gazetteer.all_names(key) if key.startswith(_KNOWN) else (key,)
        for name in names:
            words = tuple(fold(name).split())
            if len(words) < 2 or words in self._person_words[id]:
                continue
            self._person_words[id].add(words)
            surname = skeleton(words[-1])
            if id not in self._full_names[surname]:
                self._full_names[surname].add(id)
                self._dirty |= self._waiting.get(surname, set())

    def _note_acronyms(self, id: str, forms: set[str], language: str) -> str:
        """Join the organisations that an acronym stands for in different languages."""
        acronyms = {f for f in forms if f.isupper() and " " not in f and 2 <= len(f) <= 8}
        expanded = len(forms) > len(acronyms)
        for acronym in acronyms:
            by_language = self._acronyms[fold(acronym)]
            if expanded:
                by_language.setdefault(language, set()).add(id)
            else:
                by_language.setdefault("", set()).add(id)
            sole = [next(iter(ids)) for ids in by_language.values() if len(ids) == 1]
            if len(sole) == len(by_language):
                for other in sole:
                    if other != id:
                        id = self._merge(id, other)
        return id

    def _merge(self, left: str, right: str) -> str:
        """Make two entities one, which keeps the older id; known ones stay as they are."""
        numbered = [int(m[1]) if (m := _OWN_ID.fullmatch(id)) else 0 for id in (left, right)]
        if not numbered[0] and not numbered[1]:
            return left
        kept, lost = (left, right) if numbered[0] < numbered[1] else (right, left)
        for node_key, id in self._ids.items():
            if id == lost:
                self._ids[node_key] = kept
        self._groups.rename(lost, kept)
        self._translated_names.rename(lost, kept)
        for by_language in self._acronyms.values():
            for ids in by_language.values():
                if lost in ids:
                    ids.discard(lost)
                    ids.add(kept)
        self._dirty |= self._counts.places(lost)
        if lost in self._edits.ids():
            self._dirty |= {path for path, r in self._records.items() if lost in r.linked}
        self._votes[kept].update(self._votes.pop(lost, Counter()))
        return kept

    def _resolve(self) -> None:
        """Bring the answers up to date for the articles that a change touched."""
        self.settle()

    def _resolve_one(self, path: str) -> None:
        record = self._records.get(path)
        if record is None:
            return
        self._withdraw(path, record)
        record.linked = self._link(path, record)
        record.ids = self._overlaid(record)
        self._count(path, record, 1)

    def _withdraw(self, path: str, record: _Record) -> None:
        self._count(path, record, -1)
        for surname in record.loose:
            self._waiting[surname].discard(path)
        record.loose.clear()
        record.linked = record.ids = ()

    def _overlaid(self, record: _Record) -> tuple[str, ...]:
        if not self._edits:
            return record.linked
        pairs = zip(record.mentions, record.linked, strict=True)
        return tuple(self._edits.entity(id, form) for (_, form), id in pairs)

    def _count(self, path: str, record: _Record, step: int) -> None:
        """Count an article's mentions for their entities, or with -1 no longer."""
        for (node, form), id in zip(record.mentions, record.ids, strict=False):
            if not id:
                continue
            self._counts.count(id, node[0], form, record.language, path, step)
            self._forget(id)

    def _forget(self, id: str) -> None:
        """Have an entity made anew when somebody asks for it."""
        self._cache.pop(id, None)
        self.changes += 1

    def _intern(self, mention: tuple[Node, str]) -> tuple[Node, str]:
        """Give the one copy of a mention: folders name the same things over and over."""
        return self._mentions.setdefault(mention, mention)

    def _link(self, path: str, record: _Record) -> tuple[str, ...]:
        """Give each mention's entity; a surname goes to the person last named in full."""
        here: dict[Node, str] = {}
        for node, _ in record.mentions:
            if node not in here and not _is_surname(node):
                here[node] = self._register(node, set(), record.language)
        people = {id for (kind, _), id in here.items() if kind is MentionType.PERSON}
        chosen: dict[str, str] = {}
        recent: list[str] = []
        ids: list[str] = []
        for node, _ in record.mentions:
            if not _is_surname(node):
                id = here[node]
            else:
                surname = node[1]
                bearers = [p for p in people if self._bears(p, surname)]
                if len(bearers) > 1:
                    id = next((p for p in reversed(recent) if p in bearers), bearers[0])
                else:
                    if surname not in chosen:
                        chosen[surname] = bearers[0] if bearers else self._alone(surname, record)
                    id = chosen[surname]
            if node[0] is MentionType.PERSON and id in people:
                recent.append(id)
            ids.append(id)
        for surname in record.loose:
            self._waiting[surname].add(path)
        return tuple(ids)

    def _bears(self, person: str, surname: str) -> bool:
        return any(
            surname_matches(surname, word)
            for words in self._person_words.get(person, ())
            for word in words
        )

    def _alone(self, surname: str, record: _Record) -> str:
        """Give the entity of a surname that the article never gives in full."""
        consonants = skeleton(surname)
        record.loose.add(consonants)
        bearers = {
            id
            for id in self._full_names.get(consonants, ())
            if any(surname_matches(surname, words[-1]) for words in self._person_words[id])
        }
        if len(bearers) == 1:
            return bearers.pop()
        return self._number(MentionType.PERSON, surname, record.language)


def _is_surname(node: Node) -> bool:
    kind, key = node
    return kind is MentionType.PERSON and " " not in key and not key.startswith(_KNOWN)
