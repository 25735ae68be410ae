"""Which installed packages translate an opened folder's articles, and which are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article_list import ArticleState
from core.packages.installed import installed_packages
from core.session.events import EntryChanged, Problem
from core.translatable import worded
from core.translation.routes import find_route

if TYPE_CHECKING:
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkingThread
    from core.translation.engine_setup import EngineSetup
    from core.translation.routes import Route


class FolderPackages:
    """Finds the packages that are installed, and what they are to an opened folder."""

    def __init__(self, state: FolderState, linking: LinkingThread) -> None:
        self._state, self._linking = state, linking

    def route(self, path: str) -> Route | None:
        """Give the packages that translate an article, or None where they are missing."""
        with self._state.changed:
            record = self._state.records.get(path)
            return record.route if record else None

    def setups(self, path: str) -> tuple[EngineSetup, ...]:
        """Give how each package that translates an article is run, where that can be chosen."""
        route = self.route(path)
        packages = route.packages if route else ()
        return tuple(self._state.setups.setup(p) for p in packages if p.family.is_tunable)

    def directions(self) -> dict[tuple[str, str], list[str]]:
        """List the articles' titles by the direction that they are to be translated in."""
        titles: dict[tuple[str, str], list[str]] = {}
        to = self._state.to
        with self._state.changed:
            for record in self._state.records.values():
                summary = record.summary
                if summary and summary.language and summary.language != to:
                    direction = (summary.language, to)
                    titles.setdefault(direction, []).append(summary.title or record.path)
        return titles

    def missing(self) -> dict[tuple[str, str], int]:
        """Count the articles for each direction that no package serves."""
        counts: dict[tuple[str, str], int] = {}
        with self._state.changed:
            for record in self._state.records.values():
                if record.state is ArticleState.UNTRANSLATED and record.summary:
                    direction = (record.summary.language, self._state.to)
                    if record.summary.language and record.route is None:
                        counts[direction] = counts.get(direction, 0) + 1
        return counts

    def leading_to(self, code: str) -> tuple[int, int]:
        """Count the articles' languages from which packages lead to a language, and all others."""
        with self._state.changed:
            packages = self._state.routes.packages
            summaries = [r.summary for r in self._state.records.values() if r.summary]
        languages = {s.language for s in summaries if s.language} - {code}
        served = sum(find_route(packages, language, code) is not None for language in languages)
        return served, len(languages)

    def find(self) -> None:
        """Take the packages that are installed now; those that cannot be used are told."""
        packages, strays = installed_packages()
        hanging = self._state.hanging.among(packages)
        with self._state.changed:
            self._state.routes.use(packages, hanging)
        for stray in strays:
            self._state.emit(
                Problem(
                    worded(
                        "{name} is no usable package: {reason}",
                        name=stray.path.name,
                        reason=stray.reason,
                    )
                )
            )

    def find_anew(self) -> None:
        """Find routes anew after a package was installed or removed."""
        state = self._state
        self.find()
        with state.changed:
            lost = state.states.settle_anew()
            paths = list(state.records)
            state.changed.notify_all()
        self._linking.look_again()
        state.emit_filled(lost)
        for path in paths:
            state.emit(EntryChanged(path))
        state.tell_progress()
