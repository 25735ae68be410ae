"""The files of a folder that become no article, each with the reason."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import ReadError
from core.folder.natural_order import natural_key
from core.folder.pictures import Pictures, is_picture
from core.folder.walk import files, walk
from core.reading.containers.kinds import is_read, kind_of
from core.reading.containers.listing import inside
from core.reading.unread_kinds import why_unread
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.translatable import Worded

MOST_KINDS = 8
"""How many kinds of files that are not read are named; the rest are counted together."""

_NO_ARTICLES = (".tmx", ".diptych")
_OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file that becomes no article, by its path in the folder, and why, in words."""

    path: str
    reason: str


def unread_files(folder: Path, *, follow_links: bool = False) -> list[UnreadFile]:
    """List the folder's files that become no article, those in archives among them.

    Translation memories, bundles, hidden files and the parts of saved pages are not among them.
    """
    found = _unread(folder, follow_links)
    return sorted(found, key=lambda file: natural_key(file.path))


def describe_unread(unread: Sequence[UnreadFile]) -> Worded:
    """Say how many files are not read and of which kinds, the commonest first."""
    counts = Counter(os.path.splitext(file.path)[1].lower() for file in unread)
    ordered = sorted(counts.items(), key=lambda kind: (-kind[1], kind[0]))
    parts: list[str] = [
        f"{number} {suffix}" if suffix else worded("{number} without a suffix", number=number)
        for suffix, number in ordered[:MOST_KINDS]
    ]
    rest = sum(number for _, number in ordered[MOST_KINDS:])
    if rest:
        parts.append(worded("{number} others", number=rest))
    kinds = one_after_another(parts, ", ")
    if counts.total() == 1:
        return worded("1 file of a kind that Diptych does not read: {kinds}", kinds=kinds)
    return worded(
        "{number} files of kinds that Diptych does not read: {kinds}",
        number=counts.total(),
        kinds=kinds,
    )


def _unread(folder: Path, follow_links: bool) -> Iterator[UnreadFile]:
    pictures = Pictures()
    for _, prefix, _, items in walk(folder, follow_links):
        for item in items or ():
            name = item.name.lower()
            why = pictures.why_unread(name, item) if is_picture(name) else None
            if why is not None:
                yield UnreadFile(prefix + item.name, why)
            elif (
                not is_read(name) and not name.endswith(_NO_ARTICLES) and name not in _OF_THE_SYSTEM
            ):
                yield UnreadFile(prefix + item.name, why_unread(item.name))
    for path, item, leads_out in files(folder, _may_hold, follow_links):
        if leads_out:
            continue
        try:
            listed = inside(Path(item.path))
        except (ReadError, OSError):
            continue  # It is listed itself, and reading it says why.
        for name in listed.unread:
            yield UnreadFile(f"{path}/{name}", why_unread(name))
        for name, size in listed.articles:
            why = pictures.why_unread(name, size)
            if why is not None:
                yield UnreadFile(f"{path}/{name}", why)


def _may_hold(name: str) -> bool:
    return kind_of(name) is not None
