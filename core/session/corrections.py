"""A person's own translations take the place of all others, in every article of the folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import Origin
from core.knowledge.comparable_sentences import one_line
from core.knowledge.corrections import correction_key
from core.languages import without_region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.article import Translation
    from core.session.article_cache import ArticleCache
    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState
    from core.session.search import FolderSearch


_LOOKED_FOR = 50
"""Of more corrections, it is not asked which articles have their sentences: any may."""


class FolderCorrections:
    """Keeps a correction and shows it wherever its sentence stands."""

    def __init__(
        self, state: FolderState, cache: ArticleCache, folder_search: FolderSearch
    ) -> None:
        self._state, self._cache, self._folder_search = state, cache, folder_search

    def correct(self, sentence: str, language: str, text: str) -> str:
        """Put a person's translation in place of any other, in every article with the sentence.

        `language` is the sentence's. An empty text takes the person's own back. Gives what she had
        written before, `""` for nothing; raises StoreError.
        """
        state, to = self._state, without_region(self._state.to)
        key = correction_key(sentence, language)
        text = one_line(text.encode("utf-8", "ignore").decode())
        from_code, same = key
        with state.writing:
            with state.changed:
                corrections = dict(state.sources.corrections)
            earlier = corrections.pop(key, "")
            if text:
                state.store.corrections.save(same, from_code, to, text)
                corrections[key] = text
            else:
                state.store.corrections.remove(same, from_code, to)
            shown = self._show(corrections, self._folder_search.having(sentence))
        self._tell(*shown)
        return earlier

    def without(self, path: str, index: int) -> Translation | None:
        """Give what a sentence's translation would be without the person's own, as far as known."""
        with self._state.changed:
            record = self._state.records.get(path)
            article = record.article if record is not None else None
            if record is None or article is None or index >= len(record.translations):
                return None
            there = record.translations[index]
            if there is not None and there.origin is not Origin.CORRECTION:
                return there
            original = article.quote(article.sentences[index])
            known = self._state.sources.remembered(original, article.language)
            return known or record.covered.get(index) or record.bundled.get(index)

    def take_others(self) -> None:
        """Show what was corrected in another window; raises StoreError."""
        state = self._state
        with state.writing:
            found = state.store.corrections.into(without_region(state.to))
            with state.changed:
                before = state.sources.corrections
                paths = list(state.records)
            changed = {sentence for (_, sentence), _ in found.items() ^ before.items()}
            if not changed:
                return
            if len(changed) <= _LOOKED_FOR:
                paths = [
                    path for sentence in changed for path in self._folder_search.having(sentence)
                ]
            shown = self._show(found, paths)
        self._tell(*shown)

    def _show(
        self, corrections: dict[tuple[str, str], str], paths: Iterable[str]
    ) -> tuple[list[ArticleRecord], dict[str, list[int]]]:
        """Take these corrections; `paths` are the articles that may have another text now."""
        state = self._state
        with state.changed:
            state.sources.corrections = corrections
            there = self._cache.there()
            changed = state.states.fill_anew(there)
            for path in paths:
                record = state.records.get(path)
                if record is not None and record.article is None:
                    state.records.stale[path] = record
            state.changed.notify_all()
        return there, changed

    def _tell(self, there: list[ArticleRecord], changed: dict[str, list[int]]) -> None:
        state = self._state
        self._cache.save(there)
        state.emit_filled(changed)
        state.tell_progress()
