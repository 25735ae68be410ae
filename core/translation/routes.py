"""Which installed packages lead from one language to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.packages.family import Family
from core.packages.versions import version_order

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.packages.installed import Package

ENGLISH = "en"

_CLOSE = {"pt": ("pt-BR",), "pt-BR": ("pt",), "nn": ("nb",), "no": ("nb",), "nb": ("no",)}
"""Languages whose text another one's package reads well enough, where theirs is missing."""


@dataclass(frozen=True, slots=True)
class Route:
    """One package, or two that meet in English."""

    packages: tuple[Package, ...]

    @property
    def from_code(self) -> str:
        """Give the language of the originals."""
        return self.packages[0].from_code

    @property
    def to_code(self) -> str:
        """Give the language of the translations."""
        return self.packages[-1].to_code

    @property
    def via_english(self) -> bool:
        """Tell whether the translation passes through English."""
        return len(self.packages) > 1

    @property
    def is_kept(self) -> bool:
        """Tell whether it only leads to translations that are stored, for want of a package."""
        return any(package.kept for package in self.packages)

    @property
    def labels(self) -> tuple[str, ...]:
        """Name the packages in the order in which they are used."""
        return tuple(package.label for package in self.packages)

    @property
    def key(self) -> str:
        """Identify the packages and their versions for the store."""
        return "+".join(package.key for package in self.packages)


def find_route(packages: Iterable[Package], from_code: str, to_code: str) -> Route | None:
    """Find the packages for a direction: a direct one, else two through English, else None."""
    newest = _newest(packages)
    for source in (from_code, *_CLOSE.get(from_code, ())):
        if direct := newest.get((source, to_code)):
            return Route((direct,))
    for source in (from_code, *_CLOSE.get(from_code, ())):
        first, second = newest.get((source, ENGLISH)), newest.get((ENGLISH, to_code))
        if first and second:
            return Route((first, second))
    return None


def targets(packages: Iterable[Package], from_code: str | None = None) -> tuple[str, ...]:
    """List the languages that can be reached, from one language or from any."""
    found = tuple(packages)
    sources = {from_code} if from_code else {package.from_code for package in found}
    ends = {package.to_code for package in found}
    return tuple(
        sorted(
            end
            for end in ends
            if any(source != end and find_route(found, source, end) for source in sources)
        )
    )


def serving(packages: Iterable[Package]) -> frozenset[Package]:
    """Give of each direction the package that translates it."""
    return frozenset(_newest(packages).values())


def _rank(package: Package) -> tuple[bool, bool, tuple[int, ...]]:
    """Order packages of one direction: what the reader chose, then Argos's, then the newest."""
    return package.chosen, package.family is Family.ARGOS, version_order(package.version)


def _newest(packages: Iterable[Package]) -> dict[tuple[str, str], Package]:
    newest: dict[tuple[str, str], Package] = {}
    for package in packages:
        direction = package.from_code, package.to_code
        other = newest.get(direction)
        if other is None or _rank(package) > _rank(other):
            newest[direction] = package
    return newest
