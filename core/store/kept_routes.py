"""The store's room for packages known by name only, whose translations earlier versions took in.

Bundles were once taken in as if their translations had been made here; those cannot be told apart
from one's own any more.
"""

from __future__ import annotations

from pathlib import Path

from core.files.outside_json import parse_json
from core.packages.installed import Package
from core.store.table import Table
from core.translation.routes import Route


class KeptRoutes(Table):
    """Routes whose translations are in the store, though their packages may not be here."""

    def all(self) -> dict[str, Route]:
        """Give the routes by the key of their translations; what cannot be read is left out."""
        found = {}
        for key, data in self._read("SELECT key, data FROM kept_routes", ()):
            try:
                packages = tuple(_package(*fields) for fields in parse_json(data))
            except (ValueError, TypeError):
                continue
            found[key] = Route(packages)
        return found


def _package(code: str, version: str, from_code: str, to_code: str, key: str) -> Package:
    return Package(code, version, from_code, to_code, Path(), kept=key)
