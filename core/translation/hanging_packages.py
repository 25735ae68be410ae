"""Packages that took too long for every sentence, so that they are not tried anew at each start."""

from __future__ import annotations

import json
from contextlib import suppress
from time import time
from typing import TYPE_CHECKING

from core.files.atomic_write import replacing
from core.files.outside_json import parse_json
from core.files.regular_files import read_regular
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from core.packages.installed import Package

REMEMBERED_SECONDS = 24 * 3600.0
_MOST, _MOST_BYTES = 100, 64 * 1024


class HangingPackages:
    """Which packages hung, and when, kept in a file; what cannot be read or kept is forgotten."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def note(self, key: str) -> None:
        """Remember that a package hung just now."""
        known = {**self._read(), key: time()}
        newest = dict(sorted(known.items(), key=lambda one: one[1])[-_MOST:])
        with suppress(OSError), replacing(self._file) as file:
            file.write(json.dumps(newest).encode("ascii"))

    def among(self, packages: Sequence[Package]) -> Mapping[str, str]:
        """Give the words why not to try those that hung lately, by their key.

        One that was installed anew since is tried.
        """
        known, now = self._read(), time()
        found = {}
        for package in packages:
            when = known.get(package.key)
            if when is None or not now - REMEMBERED_SECONDS < when <= now:
                continue
            with suppress(OSError):
                if package.path.stat().st_mtime > when:
                    continue
            found[package.key] = worded(
                "The package {label} took too long for every sentence when it was last tried. It is"
                " tried again after a day, or once it is installed anew.",
                label=package.label,
            )
        return found

    def _read(self) -> dict[str, float]:
        try:
            told = parse_json(read_regular(self._file, _MOST_BYTES))
            return {str(key): float(when) for key, when in told.items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}
