"""A person's own translations take the place of all others, in every article of the folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.memory import fold_region, one_line
from core.session.state import correction_key

if TYPE_CHECKING:
    from core.session.finding import Finder
    from core.session.shelf import Shelf
    from core.session.state import FolderState


class Correcting:
    """Keeps a correction and shows it wherever its sentence stands."""

    def __init__(self, state: FolderState, shelf: Shelf, finder: Finder) -> None:
        self._state, self._shelf, self._finder = state, shelf, finder

    def correct(self, sentence: str, language: str, text: str) -> str:
        """Do what `FolderSession.correct` says."""
        state, to = self._state, fold_region(self._state.to)
        key = correction_key(sentence, language)
        text = one_line(text.encode("utf-8", "ignore").decode())
        with state.changed:
            earlier = state.corrections.get(key, "")
        from_code, same = key
        if text:
            state.store.save_correction(same, from_code, to, text)
        else:
            state.store.remove_correction(same, from_code, to)
        elsewhere = self._finder.having(sentence)
        with state.changed:
            state.corrections.pop(key, None)
            if text:
                state.corrections[key] = text
            there = self._shelf.there()
            changed = state.fill_anew(there)
            for path in elsewhere:
                record = state.records.get(path)
                if record is not None and record.article is None:
                    state.stale[path] = record
            progress = state.progress()
            state.changed.notify_all()
        self._shelf.save(there)
        state.emit_filled(changed)
        state.emit(progress)
        return earlier
