"""Bundles: a prepared folder in one file, to be opened elsewhere without network or packages.

A bundle is a ZIP archive that holds only JSON and, if wanted, the files themselves. `bundle.json`
lists all other parts with size and SHA-256; `articles/N.json` has some articles each, with their
sentences' translations; `sources/N` is one file as it was; `memories/N` is a TMX file of what a
memory knew of these articles; `folder.json` has what holds for all.
"""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING

from core.folder import leads_out

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".diptych"


class BundleWish(StrEnum):
    """What to do with a bundle that lies in a folder."""

    ASK = "ask"
    NEVER = "never"
    ALWAYS = "always"


def is_bundle(path: Path) -> bool:
    """Tell by a file's name whether it is a bundle."""
    return path.suffix.lower() == SUFFIX and not path.is_dir()


def bundles_of(folder: Path) -> list[Path]:
    """List the bundles in a folder, and the one beside it that has its name."""
    found = [folder.with_name(f"{folder.name}{SUFFIX}")]
    with suppress(OSError):
        inside = sorted(folder.glob(f"*{SUFFIX}"))
        found += [path for path in inside if not leads_out(folder, path)]
    return [path for path in found if path.is_file()]
