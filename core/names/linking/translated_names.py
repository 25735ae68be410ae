"""What organisations are called in the reader's language, as an engine translates their names."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from core.article import MentionType
from core.languages import base
from core.names import authority
from core.names.morphology import lexicon
from core.text.tokens import words_of


class TranslatedNames:
    """The organisations of a folder by their names in one language."""

    def __init__(self, to: str) -> None:
        self._to = to
        self._names: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        self._keys: defaultdict[str, set[str]] = defaultdict(set)

    def has(self, id: str) -> bool:
        """Tell whether an organisation's name was translated, to whatever end."""
        return id in self._names

    def name(self, id: str) -> str:
        """Give an organisation's name as translated, "" where there is none."""
        return self._names.get(id, "")

    def translated(self, id: str, name: str) -> str:
        """Take a translated name; give the organisation that was called so before, or this one."""
        self._names[id] = name
        return self.note(id, name)

    def note(self, id: str, name: str) -> str:
        """Take a name that an organisation has; give who had it before, or this one.

        A name that many could have, like that of a ministry, is nobody's.
        """
        key = identifying(name, self._to)
        if not key:
            return id
        known = _known(self._to).get(key)
        before = known or self._ids.get(key) or id
        self._ids[key] = before
        self._keys[before].add(key)
        return before

    def rename(self, lost: str, kept: str) -> None:
        """Give all names of one organisation to another."""
        name = self._names.pop(lost, "")
        if name:
            self._names.setdefault(kept, name)
        keys = self._keys.pop(lost, set())
        self._ids.update(dict.fromkeys(keys, kept))
        self._keys[kept] |= keys

    def by_id(self) -> dict[str, str]:
        """Give every name as translated, by its organisation."""
        return dict(self._names)


def identifying(name: str, language: str) -> str:
    """Give what a name of several words is known by, in whatever order its words are.

    "" for a name of words that every state has bodies of: without saying whose, a supreme court
    is no more one than two are. In a language whose common words are not known, all are such.
    """
    small, common = (lexicon.words(kind, language) for kind in ("small", "common"))
    words = sorted(w.folded for w in words_of(name) if w.folded not in small)
    if len(words) < 2 or not common or common.issuperset(words):
        return ""
    return " ".join(words)


@lru_cache(maxsize=4)
def _known(language: str) -> dict[str, str]:
    """Give the known organisations by what their names in a language are known by."""
    return {
        key: id
        for id, (kind, names) in authority.names_in(base(language)).items()
        if kind is MentionType.ORGANISATION
        for key in (identifying(name, language) for name in names)
        if key
    }
