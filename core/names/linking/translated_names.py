"""What organisations are called in the reader's language, as an engine translates their names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names import authority
from core.names.linking.kept_rows import KeptValues, Section
from core.names.morphology import lexicon
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.names.linking.kept_rows import KeptRows


class TranslatedNames:
    """The organisations of a folder by their names in one language.

    `now` gives what an entity has become, where it was joined with another.
    """

    def __init__(
        self, to: str, now: Callable[[str], str] = lambda id: id, rows: KeptRows | None = None
    ) -> None:
        self._to, self._now = to, now
        self.names: KeptValues[str] = KeptValues(Section.CALLED, rows, str, str)
        self.ids: KeptValues[str] = KeptValues(Section.CALLED_SO, rows, str, str)

    def has(self, id: str) -> bool:
        """Tell whether an organisation's name was translated, to whatever end."""
        return id in self.names

    def name(self, id: str) -> str:
        """Give an organisation's name as translated, "" where there is none."""
        return self.names.get(id) or ""

    def translated(self, id: str, name: str) -> str:
        """Take a translated name; give the organisation that was called so before, or this one."""
        self.names.put(id, name)
        return self.note(id, name)

    def note(self, id: str, name: str) -> str:
        """Take a name that an organisation has; give who had it before, or this one.

        A name that many could have, like that of a ministry, is nobody's.
        """
        key = identifying(name, self._to)
        if not key:
            return id
        before = _known(self._to).get(key) or self._now(self.ids.get(key) or id)
        if self.ids.get(key) != before:
            self.ids.put(key, before)
        return before

    def rename(self, lost: str, kept: str) -> None:
        """Give the name of one organisation to another that has none."""
        name = self.names.pop(lost)
        if name and kept not in self.names:
            self.names.put(kept, name)


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
