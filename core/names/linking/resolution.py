"""Which entity each mention of a folder's articles is, worked out one article at a time."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names import authority
from core.names.keys import date_id, gender_of, is_known, own_id, own_number, with_gender
from core.names.linking import linked_mentions
from core.names.linking.edits import EntityEdit, EntityEdits
from core.names.linking.kept_rows import KeptPlaces, KeptValues, Places, Section
from core.names.linking.linked_mentions import LinkedMentions
from core.names.linking.mention_counts import MentionCounts
from core.names.linking.people import PARTICLES, LooseName, People
from core.names.linking.spelling_variants import SpellingGroups
from core.names.linking.translated_names import TranslatedNames
from core.text.romanisation import fold, script, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.names.linking.kept_entities import KeptEntities
    from core.names.linking.kept_rows import KeptRows
    from core.names.linking.linked_mentions import Node
    from core.names.morphology.surname_gender import Gender


class Resolution:
    """The entity of each mention, as far as articles are settled.

    A new name may tell of articles that were settled before: those wait to be settled anew. `stale`
    has the entities of which something changed, whoever keeps answers takes them from it; `changes`
    grows with each. With `rows`, what those have is taken up where it was left.
    """

    def __init__(
        self, kept: KeptEntities, to: str, edits: EntityEdits, rows: KeptRows | None = None
    ) -> None:
        self._to = to
        self.edits = edits
        self.articles = KeptValues(
            Section.ARTICLE, rows, linked_mentions.load, linked_mentions.dump
        )
        self.counts = MentionCounts(rows)
        self.stale: set[str] = set()
        self.changes = 0
        self.merged: KeptValues[str] = KeptValues(Section.MERGED, rows, str, str)
        self._become: dict[str, str] = dict(rows.values(Section.MERGED)) if rows else {}
        self.translated_names = TranslatedNames(to, self.now, rows)
        self.nodes: KeptValues[str] = KeptValues(Section.NODE, rows, str, str)
        self.groups = SpellingGroups(self.now, rows)
        self.waiting = KeptPlaces(Places.WAITING, rows)
        self.lonely = KeptPlaces(Places.LONELY, rows)
        self.unsettled_places = KeptPlaces(Places.UNSETTLED, rows)
        self._unsettled: dict[str, None] = dict.fromkeys(
            sorted(self.unsettled_places.get("")) if rows else ()
        )
        self.people = People(self.now, rows)
        self.spelt: KeptValues[str] = KeptValues(Section.SPELT, rows, str, str)
        self.acronyms: KeptValues[dict[str, list[str]]] = KeptValues(
            Section.ACRONYM, rows, json.loads, json.dumps
        )
        self.about: KeptValues[str] = KeptValues(Section.ABOUT, rows, str, str)
        self._mentions: dict[tuple[Node, str], tuple[Node, str]] = {}
        numbers = map(own_number, {*kept.ids.values(), *edits.ids()})
        first = 1 + max((number for number in numbers if number is not None), default=0)
        self._next = max(first, int(self.about.get(_NEXT) or 0))
        self._take(kept)
        counted = self.about.get(_EDITS)
        if counted is None:
            self.about.put(_EDITS, json.dumps([edit.to_json() for edit in edits.all]))
            return
        self.edits = EntityEdits(map(EntityEdit.from_json, json.loads(counted)))
        if self.edits.all != edits.all:
            self.use_edits(edits)

    def _take(self, kept: KeptEntities) -> None:
        """Begin with what another index had."""
        for id, spelling in kept.spellings.items():
            self.counts.vote(id, Counter({spelling: 1}))
        for id, name in kept.translated_names.items():
            self.translated_names.translated(id, name)
        for node_key, id in kept.ids.items():
            self.nodes.put(node_key, id)
            kind, _, key = node_key.partition("|")
            self.groups.add(kind, key, id)

    def shrink(self, most: int) -> None:
        """Let go of what is only there so that nothing is in memory twice."""
        if len(self._mentions) > most:
            self._mentions.clear()

    def now(self, id: str) -> str:
        """Give what an entity has become, where it was joined with another."""
        while id in self._become:
            id = self._become[id]
        return id

    def add(
        self,
        path: str,
        language: str,
        named: Iterable[tuple[MentionType, str, str]],
        stamp: str = "",
    ) -> None:
        """Take an article in, in place of one with the same path."""
        self.remove(path)
        told: dict[Node, set[str]] = defaultdict(set)
        mentions = tuple(
            self._intern((_node(kind, key, form, language, told), form))
            for kind, key, form in named
        )
        self.articles.put(path, LinkedMentions(language, mentions, stamp))
        self._wait_again((path,))
        by_node: dict[Node, set[str]] = defaultdict(set)
        for node, form in mentions:
            by_node[node].add(form)
        for node, forms in by_node.items():
            if not _is_loose(node):
                id = self._register(node, forms, language)
                if node[0] is MentionType.PERSON:
                    self._note_person(id, node[1], forms, language, path, told[node])

    def remove(self, path: str) -> None:
        """Forget an article; the ids of its entities stay taken."""
        article = self.articles.pop(path)
        if article is not None:
            self._withdraw(path, article)
            self._wait_no_more(path)

    def settle(self, articles: int | None = None) -> bool:
        """Link what waits, of so many articles or of all; tell whether nothing waits any more."""
        while self._unsettled and articles != 0:
            self.link_anew(next(iter(self._unsettled)))
            articles = None if articles is None else articles - 1
        return not self._unsettled

    def unsettled(self) -> str | None:
        """Give an article that waits to be linked anew, None where none does."""
        return next(iter(self._unsettled), None)

    def link_anew(self, path: str) -> None:
        """Link one article; whether that fails or not, it waits no more.

        What fails is tried again the next time that what is kept is opened.
        """
        waited = path in self._unsettled
        self._unsettled.pop(path, None)
        self._settle_one(path)
        if waited and path not in self._unsettled:
            self.unsettled_places.note("", path, there=False)

    def forget(self, id: str) -> None:
        """Have what is said of an entity made anew when somebody asks for it."""
        self.stale.add(id)
        self.counts.set_due(id, named=False)
        self.changes += 1

    def settled(self, path: str) -> LinkedMentions:
        """Give an article, linked if it waited; KeyError if it was not added."""
        if path in self._unsettled:
            self.link_anew(path)
        article = self.articles.get(path)
        if article is None:
            raise KeyError(path)
        return article

    def known_id(self, node: Node) -> str:
        """Give a node's entity, "" where none is known before its article is linked."""
        kind, key = node
        if is_known(key):
            return key
        bare, told = gender_of(key)
        if told:
            key = f"{bare} {told}" if _is_loose(node) else bare
        place = f"{kind}|{key}"
        return self.spelt.get(place) or self.now(self.nodes.get(place) or "")

    def use_edits(self, edits: EntityEdits) -> list[str]:
        """Take other edits; give the articles of whose mentions others than before name nothing."""
        before, self.edits = self.edits, edits
        self.about.put(_EDITS, json.dumps([edit.to_json() for edit in edits.all]))
        for id in before.ids() | edits.ids():
            self.forget(id)
        ends = before.ends(before.differ_at(edits))
        changed = []
        for path in sorted({path for end in ends for path in self.counts.places(end)}):
            article = self.articles.get(path)
            if article is not None and article.ids:
                self._count(path, article, -1)
                had, article.ids = article.ids, self._overlaid(article)
                self._count(path, article, 1)
                self.articles.put(path, article)
                if [bool(id) for id in had] != [bool(id) for id in article.ids]:
                    changed.append(path)
        return changed

    def new_id(self) -> str:
        """Give an id that no entity has."""
        self._next += 1
        self.about.put(_NEXT, str(self._next))
        return own_id(self._next - 1)

    def name_organisation(self, id: str, name: str) -> None:
        """Take an organisation's name as translated, which joins it with others called so."""
        before = self.translated_names.translated(id, name)
        if before != id:
            self._merge(id, before)
            self.forget(before)
        self.forget(id)

    def _register(self, node: Node, forms: set[str], language: str) -> str:
        """Give a node's entity, making one where neither it nor a spelling of it is known."""
        kind, key = node
        if kind is MentionType.DATE:
            id = date_id(key)
        elif is_known(key):
            id = key
        else:
            id = self._known_by_spelling(node, forms, language) or self._number(kind, key, language)
        self.counts.note_type(id, kind)
        if kind is MentionType.ORGANISATION:
            id = self._note_acronyms(id, forms, language)
            for form in forms if language == self._to else ():
                before = self.translated_names.note(id, form)
                id = self._merge(id, before) if before != id else id
        return id

    def _known_by_spelling(self, node: Node, forms: set[str], language: str) -> str | None:
        """Give the known entity whose name this is, spelt as no rule found it; what is told stays.

        Not one that is known by a surname alone.
        """
        kind, key = node
        place = f"{kind}|{key}"
        if place not in self.spelt and forms:
            known = authority.named_exactly(forms, kind, language)
            if known is None and kind is MentionType.PERSON and " " in key:
                known = authority.spelt_like(key.split(), script(min(forms)), language)
            self.spelt.put(place, known or "")
        return self.spelt.get(place) or None

    def _number(self, kind: MentionType, key: str, language: str) -> str:
        node_key = f"{kind}|{key}"
        id = self.nodes.get(node_key)
        if id is None:
            id = self.groups.find(kind, key, language) or self.new_id()
            self.nodes.put(node_key, id)
            self.groups.add(kind, key, id, language)
        return self.now(id)

    def _note_person(
        self, id: str, key: str, forms: set[str], language: str, path: str, told: set[str]
    ) -> None:
        """Take a person whom an article names in full; surnames alone may be this one's."""
        new = self.people.note(id, key, forms, language, told)
        compared = self.people.note_article(id, path)
        if not (new or compared):
            return  # Whoever has the surname alone looks in no more articles than those there were.
        waiting = self.waiting if new else self.lonely
        for consonants in sorted(set(self.people.surnames(id))):
            self._wait_again(waiting.get(consonants))

    def _note_acronyms(self, id: str, forms: set[str], language: str) -> str:
        """Join the organisations that an acronym stands for in different languages."""
        acronyms = {f for f in forms if f.isupper() and " " not in f and 2 <= len(f) <= 8}
        expanded = len(forms) > len(acronyms)
        for acronym in acronyms:
            place, spoken = fold(acronym), language if expanded else ""
            by_language = {
                code: sorted(set(map(self.now, ids)))
                for code, ids in (self.acronyms.get(place) or {}).items()
            }
            if id not in by_language.setdefault(spoken, []):
                by_language[spoken].append(id)
                self.acronyms.put(place, by_language)
            sole = [ids[0] for ids in by_language.values() if len(ids) == 1]
            if len(sole) == len(by_language):
                for other in sole:
                    if other != id:
                        id = self._merge(id, other)
        return id

    def _merge(self, left: str, right: str) -> str:
        """Make two entities one, which keeps the older id; known ones stay as they are."""
        numbered = [own_number(id) or 0 for id in (left, right)]
        if not numbered[0] and not numbered[1]:
            return left
        kept, lost = (left, right) if numbered[0] < numbered[1] else (right, left)
        self._become[lost] = kept
        self.merged.put(lost, kept)
        self.people.rename(lost, kept)
        self.translated_names.rename(lost, kept)
        self._wait_again(self.counts.places(lost))
        if self.edits.speaks_of(lost):
            ends = self.edits.ends([lost])
            self._wait_again({path for end in ends for path in self.counts.places(end)})
        self.counts.move_votes(lost, kept)
        return kept

    def _wait_again(self, paths: Iterable[str]) -> None:
        for path in sorted(paths):
            if path not in self._unsettled:
                self._unsettled[path] = None
                self.unsettled_places.note("", path, there=True)

    def _wait_no_more(self, path: str) -> None:
        if path in self._unsettled:
            del self._unsettled[path]
            self.unsettled_places.note("", path, there=False)

    def _settle_one(self, path: str) -> None:
        article = self.articles.get(path)
        if article is None:
            return
        self._withdraw(path, article)
        self.articles.put(path, article)
        article.linked = self._link(path, article)
        article.ids = self._overlaid(article)
        self._count(path, article, 1)

    def _withdraw(self, path: str, article: LinkedMentions) -> None:
        self._count(path, article, -1)
        for surname in article.loose:
            self.waiting.note(surname, path, there=False)
            self.lonely.note(surname, path, there=False)
        article.loose.clear()
        article.linked = article.ids = ()

    def _overlaid(self, article: LinkedMentions) -> tuple[str, ...]:
        if not self.edits:
            return article.linked
        pairs = zip(article.mentions, article.linked, strict=True)
        return tuple(self.edits.entity(id, form) for (_, form), id in pairs)

    def _count(self, path: str, article: LinkedMentions, step: int) -> None:
        """Count an article's mentions for their entities, or with -1 no longer."""
        for (node, form), id in zip(article.mentions, article.ids, strict=False):
            if id:
                self.counts.count(id, node[0], form, article.language, step)
        for id in dict.fromkeys(article.ids):
            self.counts.count_article(id, path, step)
            self.forget(id)

    def _intern(self, mention: tuple[Node, str]) -> tuple[Node, str]:
        """Give the one copy of a mention: folders name the same things over and over."""
        return self._mentions.setdefault(mention, mention)

    def _link(self, path: str, article: LinkedMentions) -> tuple[str, ...]:
        """Give each mention's entity; a surname goes to the person last named in full."""
        here: dict[Node, str] = {}
        for node, _ in article.mentions:
            if node not in here and not _is_loose(node):
                here[node] = self._register(node, set(), article.language)
        people = dict.fromkeys(id for (kind, _), id in here.items() if kind is MentionType.PERSON)
        chosen: dict[LooseName, str] = {}
        recent: list[str] = []
        titled: dict[str, Gender] = {}
        ids: list[str] = []
        for node, form in article.mentions:
            if not _is_loose(node):
                id = here[node]
            else:
                loose = LooseName.of(node[1], form, article.language)
                id = self._named_here(loose, people, recent, titled) or chosen.get(loose, "")
                if not id:
                    id = chosen[loose] = self._alone(path, article, loose, people)
            if node[0] is MentionType.PERSON and id in people:
                recent.append(id)
            ids.append(id)
        for surname in article.loose:
            self.waiting.note(surname, path, there=True)
        return tuple(ids)

    def _named_here(
        self,
        loose: LooseName,
        people: Iterable[str],
        recent: Sequence[str],
        titled: dict[str, Gender],
    ) -> str | None:
        """Give whose a surname is of those whom its article names in full: of two, the last.

        Who was called by a title, by `titled`, is not called by the other gender's.
        """
        fitting = [p for p in people if self.people.agrees(p, loose)]
        if loose.titled:
            fitting = [p for p in fitting if titled.get(p, loose.gender) is loose.gender]
        bearers = [p for p in fitting if self.people.bears(p, loose)]
        bearers = bearers or [p for p in fitting if self.people.has_word(p, loose)]
        if not bearers:
            return None
        found = next((p for p in reversed(recent) if p in bearers), bearers[0])
        if loose.titled:
            titled[found] = loose.gender
        return found

    def _alone(
        self, path: str, article: LinkedMentions, loose: LooseName, people: Iterable[str]
    ) -> str:
        """Give the entity of a surname that its article never gives in full.

        It is the only bearer's in articles of its story, else an entity of its own. His wife, where
        the article names only him, is none of whom it names.
        """
        key = loose.key
        if any(self.people.bears(person, loose) for person in people):
            return self._number(MentionType.PERSON, f"{key} {loose.gender}", article.language)
        consonants = skeleton(loose.surname)
        article.loose.add(consonants)
        named = self.people.with_surname(loose)
        fitting = [person for person in named if self.people.agrees(person, loose)]
        own = self._told(path) if fitting else frozenset()
        bearers = [p for p in fitting if self._in_one_story(path, own, self.people.named_in(p))]
        if len(bearers) == 1:
            return bearers[0]
        self.lonely.note(consonants, path, there=True)
        own_key = f"{key} {loose.gender}" if loose.titled else key
        return self._number(MentionType.PERSON, own_key, article.language)

    def _in_one_story(self, path: str, own: frozenset[Node], others: Iterable[str]) -> bool:
        """Tell whether an article shares enough with one of others to tell of the same thing.

        `own` is what it names.
        """
        for other in others:
            if other != path and other in self.articles:
                shared = own & self._told(other)
                if len(shared) >= _SHARED + all(kind is MentionType.PLACE for kind, _ in shared):
                    return True
        return False

    def _mentions_of(self, path: str) -> Iterable[tuple[Node, str]]:
        article = self.articles.get(path)
        return article.mentions if article is not None else ()

    def _told(self, path: str) -> frozenset[Node]:
        """Give what an article names, dates and surnames alone left out."""
        return frozenset(
            (node[0], self.known_id(node))
            for node, _ in self._mentions_of(path)
            if node[0] is not MentionType.DATE and not _is_loose(node)
        )


_SHARED = 2
"""Entities that two articles of one story share; of places, one more."""
_NEXT = "next number"
_EDITS = "edits"


def _node(
    kind: MentionType, key: str, form: str, language: str, told: dict[Node, set[str]]
) -> Node:
    """Give what a mention says by itself; whose full name has a title's gender goes into `told`."""
    if kind is not MentionType.PERSON:
        return kind, key
    bare, gender = gender_of(key)
    node = kind, _ordered(kind, bare, form, language)
    if gender and _is_loose(node):
        return kind, with_gender(node[1], gender)
    if gender:
        told[node].add(gender)
    return node


def _ordered(kind: MentionType, key: str, form: str, language: str) -> str:
    """Give a person's key with the surname last, initials apart."""
    if kind is not MentionType.PERSON or is_known(key) or " " not in key:
        return key
    words = key.split()
    if len(words) < 2 or not form.split():
        return key
    if len(words) == 2 and words[0] in _ARTICLES and form[len(words[0]) :][:1] in _HYPHENS:
        # "Al-Moualem" is a surname alone, "Al Pacino" is none.
        return words[1]
    if len(words[-1]) == 1 and authority.is_given_name(form.split()[0], language):
        # "Bartłomiej S.": a given name, and a surname that the press keeps back.
        return key
    if form.endswith(".") and len(form.split()) == len(words) and "." in form.split()[-1][:-1]:
        words = [*words[:-1], *words[-1]]
    return " ".join(authority.surname_last(words, language))


_ARTICLES = frozenset({"al", "el"})
_HYPHENS = frozenset({"-", "‑"})


def _is_loose(node: Node) -> bool:
    """Tell whether a mention is of a surname alone, or with no more than initials."""
    kind, key = node
    if kind is not MentionType.PERSON or is_known(key):
        return False
    *initials, surname = gender_of(key)[0].split() or [""]
    small = all(len(word) == 1 or word in PARTICLES for word in initials)
    return small and (len(surname) > 1 or not initials)
