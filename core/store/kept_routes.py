"""The store's room for the packages that came with bundles: by name only."""

from __future__ import annotations

import json
from pathlib import Path

from core.outside_json import parse_json
from core.store.room import Room
from core.translation.packages import Package
from core.translation.routes import Route


class KeptRoutes(Room):
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

    def save(self, route: Route) -> None:
        """Keep a route whose packages all have the key of their translations."""
        key = "+".join(package.kept for package in route.packages)
        data = json.dumps(
            [[p.code, p.version, p.from_code, p.to_code, p.kept] for p in route.packages]
        )
        self._write(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO kept_routes VALUES (?, ?)", (key, data)
            )
        )


def _package(code: str, version: str, from_code: str, to_code: str, key: str) -> Package:
    return Package(code, version, from_code, to_code, Path(), kept=key)
