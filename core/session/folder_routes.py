"""The routes from a folder's languages to the reader's, and what packages could not translate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.translation.routes import find_route

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.packages.installed import Package
    from core.store import Outcome, Summary
    from core.translation.routes import Route


class FolderRoutes:
    """Finds routes among the installed packages, once for each language."""

    def __init__(self, to: str) -> None:
        self._to = to
        self.packages: Sequence[Package] = ()
        self.kept: Mapping[str, Route] = {}
        """Routes that earlier versions took in with bundles, by the key of their translations."""
        self.failed: Mapping[str, str] = {}
        """Route key to the words why it cannot be used until packages change."""
        self.untranslatable: dict[tuple[str, str], str] = {}
        """Sentences with which a route failed, and why: by the route's key and the sentence."""
        self._found: dict[str, Route | None] = {}
        self._hanging: Mapping[str, str] = {}

    def use(self, packages: Sequence[Package], hanging: Mapping[str, str] | None = None) -> None:
        """Take the packages that are installed now; `hanging` says by key why not to try some."""
        self.packages, self._hanging = packages, hanging or {}
        self.failed = {}
        self.untranslatable = {}
        self._found = {}

    def route(self, language: str) -> Route | None:
        """Find the packages that lead from an article's language to the reader's."""
        if not language or language == self._to:
            return None
        if language not in self._found:
            route = find_route(self.packages, language, self._to)
            self._found[language] = route
            for package in route.packages if route is not None else ():
                if route is not None and package.key in self._hanging:
                    self.failed = {**self.failed, route.key: self._hanging[package.key]}
        return self._found[language]

    def working(self, language: str) -> Route | None:
        """Find the installed packages that lead from a language, if they can be used."""
        route = self.route(language)
        return None if route is None or route.key in self.failed else route

    def best(self, summary: Summary, outcome: Outcome | None) -> Route | None:
        """Prefer what came translated as a whole to packages, and anything to nothing."""
        route = self.route(summary.language)
        kept = self.kept.get(outcome.key.partition("|")[0]) if outcome is not None else None
        if outcome is None or kept is None or kept.to_code != self._to:
            return route
        return kept if route is None or outcome.done == summary.sentences else route
