"""The project's own lists of known names, by entity and language.

The lists are `resources/gazetteer/*.tsv`: an id, a type, then one column per language with the
names in it separated by `|`, the one to show first; an id may stand in several of them. An id that
starts with `cldr:` adds names to a territory of CLDR. A starred word may stand alone for the name.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.keys import entry_key, is_territory
from core.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Mapping

_STARRED = re.compile(r"\*([^\s*]+)")


@dataclass(frozen=True, slots=True)
class Known:
    """An entry: `names` are by language, the one to show first."""

    key: str
    type: MentionType
    names: Mapping[str, tuple[str, ...]]

    def name(self, language: str) -> str:
        """Give the name to show in `language`, else the English one."""
        base = language.split("-")[0]
        for code in (language, base, "en"):
            if self.names.get(code):
                return self.names[code][0]
        return next(iter(self.names.values()))[0]


@lru_cache(maxsize=1)
def own_entries() -> dict[str, Known]:
    """Read the project's own lists."""
    entries: dict[str, Known] = {}
    for path in sorted((resources_dir() / "gazetteer").glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(
                (line for line in file if not line.startswith("#")), delimiter="\t"
            ):
                if row.get("type") is None or row["type"] not in set(MentionType):
                    continue
                key = row["id"] if is_territory(row["id"]) else entry_key(row["id"])
                names = {
                    code: _expand(cell.split("|"))
                    for code, cell in row.items()
                    if code not in ("id", "type") and cell and cell.strip()
                }
                before = entries[key].names if key in entries else {}
                both = {
                    code: tuple(dict.fromkeys((*before.get(code, ()), *names.get(code, ()))))
                    for code in (*before, *(code for code in names if code not in before))
                }
                entries[key] = Known(key, MentionType(row["type"]), both)
    return entries


def _expand(names: list[str]) -> tuple[str, ...]:
    """Add, after the full names, the starred words that may stand alone for them."""
    full = [n.replace("*", "").strip() for n in names if n.strip()]
    alone = [" ".join(_STARRED.findall(n)) for n in names]
    return tuple(dict.fromkeys(n for n in (*full, *alone) if n))
