"""Which engine runs a package: one for each family of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.packages.family import Family

if TYPE_CHECKING:
    from core.packages.installed import Package
    from core.translation.engine_setup import EngineSetup
    from core.translation.interfaces import PackageEngine


def make_engine(package: Package, setup: EngineSetup) -> PackageEngine:
    """Make the engine of a package; it loads at the first sentence."""
    # Imported at the first sentence that no memory has: the window starts without them.
    if package.family is Family.FIREFOX:
        from core.translation.firefox_engine import FirefoxEngine

        return FirefoxEngine(package, setup)
    from core.translation.engine import Engine

    return Engine(package, setup)
